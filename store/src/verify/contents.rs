//! Through the vault and the register: what was sealed opens, and what came in is there.

use std::sync::Arc;

use super::{Findings, Stage};
use crate::StoreError;
use crate::chain::digest;
use crate::engine::{Engine, values};
use crate::vault::{Opened, Vault};

/// Sealed items can be large, so few are held at a time.
const ITEMS: i64 = 100;
const NUMBERS: i64 = 4000;

pub(super) async fn walk(
    engine: Engine,
    vault: Arc<Vault>,
    lots: Vec<i64>,
    findings: Arc<Findings>,
) -> Result<(), StoreError> {
    for lot in lots {
        intake(&engine, lot, &findings).await?;
        let mut after = String::new();
        loop {
            // Items are written once and keys only ever destroyed, so each page may have its own moment.
            let rows = engine
                .read(
                    "SELECT i.item, i.subject, i.purpose, i.sealed, k.subject, k.wrapped, i.digest FROM vault_item i \
                     LEFT JOIN vault_key k ON k.lot = i.lot AND k.subject = i.subject AND k.purpose = i.purpose \
                     WHERE i.lot = $1 AND i.item > $2 ORDER BY i.item LIMIT $3",
                    &values![lot, &after, ITEMS],
                )
                .await?;
            for row in &rows {
                let place =
                    || format!("lot {lot}, vault item `{}`", row.str(0).unwrap_or_default());
                if digest(row.bytes(3)?) != row.array::<32>(6)? {
                    findings.fault(place(), "its bytes are not those that were sealed");
                }
                if let Opened::Damaged(why) = vault.open_row(lot, row)? {
                    findings.fault(place(), why);
                }
            }
            findings.saw(Stage::Vault, rows.len());
            match rows.last() {
                Some(row) => after = row.text(0)?,
                None => break,
            }
            tokio::task::yield_now().await;
        }
    }
    Ok(())
}

/// The register: numbers without gaps, every case there, every item that was kept there.
async fn intake(engine: &Engine, lot: i64, findings: &Findings) -> Result<(), StoreError> {
    let mut tx = engine.snapshot().await?;
    let standing = tx.read("SELECT next_number FROM lot WHERE lot = $1", &values![lot]).await?;
    let next_number = standing.first().map_or(Ok(1), |row| row.int(0))?;
    let mut last = 0;
    loop {
        let rows = tx
            .read(
                "SELECT i.number, i.stream, s.stream, i.item, v.item FROM intake i \
                 LEFT JOIN stream s ON s.lot = i.lot AND s.stream = i.stream \
                 LEFT JOIN vault_item v ON v.lot = i.lot AND v.item = i.item \
                 WHERE i.lot = $1 AND i.number > $2 ORDER BY i.number LIMIT $3",
                &values![lot, last, NUMBERS],
            )
            .await?;
        for row in &rows {
            let number = row.int(0)?;
            let place = || format!("lot {lot}, intake {number}");
            if number != last + 1 {
                findings.fault(place(), format!("it follows number {last}"));
            }
            if row.maybe_text(1)?.is_some() && row.maybe_text(2)?.is_none() {
                findings.fault(place(), "its case is missing");
            }
            if row.maybe_text(3)?.is_some() && row.maybe_text(4)?.is_none() {
                findings.fault(place(), "its sealed bytes are missing");
            }
            last = number;
        }
        findings.saw(Stage::Intake, rows.len());
        if rows.is_empty() {
            break;
        }
    }
    if next_number != last + 1 {
        findings.fault(
            format!("lot {lot}"),
            format!("the next number is {next_number}, but the last item has {last}"),
        );
    }
    tx.rollback().await
}
