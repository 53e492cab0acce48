//! Along the positions of a lot: no gaps, and nothing that was signed has changed since.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::{Findings, Stage};
use crate::chain::{Hash, Rolling, START};
use crate::engine::{Engine, Tx, values};
use crate::vault::Vault;
use crate::{Checkpoint, StoreError};

const HASHES: i64 = 20_000;

pub(super) async fn walk(
    engine: Engine,
    vault: Arc<Vault>,
    lots: Vec<i64>,
    known: Vec<Checkpoint>,
    findings: Arc<Findings>,
) -> Result<(), StoreError> {
    for checkpoint in known.iter().filter(|checkpoint| !lots.contains(&checkpoint.lot)) {
        findings.fault(
            format!("lot {}", checkpoint.lot),
            "there is a known checkpoint of it, but the lot is gone",
        );
    }
    for lot in lots {
        let mut tx = engine.snapshot().await?;
        let standing = tx.read("SELECT next_seq FROM lot WHERE lot = $1", &values![lot]).await?;
        let next_seq = standing.first().map_or(Ok(1), |row| row.count(0))?;
        let mut signed = checkpoints_of(&mut tx, &vault, lot, &known, &findings).await?;
        let (mut last, mut rolling) = (0, Rolling::after(&START, lot));
        loop {
            let rows = tx
                .read(
                    "SELECT seq, hash, version FROM event WHERE lot = $1 AND seq > $2 ORDER BY seq LIMIT $3",
                    &values![lot, i64::try_from(last).unwrap_or(i64::MAX), HASHES],
                )
                .await?;
            for row in &rows {
                let seq = row.count(0)?;
                if seq != last + 1 {
                    findings.fault(
                        format!("lot {lot}, position {seq}"),
                        format!("it follows position {last}"),
                    );
                }
                last = seq;
                rolling.event(seq, &row.array(1)?);
                // A checkpoint for a position that is gone cannot be recomputed; the gap was reported.
                while let Some(first) = signed.first_entry().filter(|entry| *entry.key() <= seq) {
                    let (through, expected) = first.remove_entry();
                    if through == seq && rolling.digest() != expected {
                        findings.fault(
                            format!("lot {lot}, checkpoint {through}"),
                            "the events up to it are not those that were signed",
                        );
                    }
                    findings.checkpoints.fetch_add(1, Ordering::Relaxed);
                    rolling = Rolling::after(&expected, lot);
                }
            }
            findings.saw(Stage::Order, rows.len());
            if rows.is_empty() {
                break;
            }
        }
        for through in signed.keys() {
            findings.fault(
                format!("lot {lot}, checkpoint {through}"),
                format!("it was signed, but the record ends at position {last}"),
            );
        }
        if next_seq != last + 1 {
            findings.fault(
                format!("lot {lot}"),
                format!("the next position is {next_seq}, but the last event is at {last}"),
            );
        }
        tx.rollback().await?;
    }
    Ok(())
}

/// The digests that were signed, by position: the record's own checkpoints and those known from outside.
async fn checkpoints_of(
    tx: &mut Tx,
    vault: &Vault,
    lot: i64,
    known: &[Checkpoint],
    findings: &Findings,
) -> Result<BTreeMap<u64, Hash>, StoreError> {
    let rows = tx
        .read(
            "SELECT through, digest, signature, at FROM checkpoint WHERE lot = $1 ORDER BY through",
            &values![lot],
        )
        .await?;
    let mut signed = BTreeMap::new();
    for row in &rows {
        let checkpoint = Checkpoint::from_row(lot, row)?;
        if !vault.keyring().signed_by_us(&checkpoint.message(), &checkpoint.signature) {
            findings.fault(
                format!("lot {lot}, checkpoint {}", checkpoint.through),
                "the signature is not that of this record's key",
            );
        }
        signed.insert(checkpoint.through, checkpoint.digest);
    }
    for checkpoint in known.iter().filter(|checkpoint| checkpoint.lot == lot) {
        let place = || format!("lot {lot}, checkpoint {}", checkpoint.through);
        if !vault.keyring().signed_by_us(&checkpoint.message(), &checkpoint.signature) {
            findings.fault(place(), "the exported checkpoint was not signed by this record's key");
            continue;
        }
        match signed.insert(checkpoint.through, checkpoint.digest) {
            Some(digest) if digest == checkpoint.digest => {}
            Some(_) => {
                findings.fault(place(), "the record's checkpoint is not the one that was exported")
            }
            None => findings.fault(place(), "it was exported, but the record no longer has it"),
        }
    }
    Ok(signed)
}
