//! Firms and their lots, and how much is in the record.

use crate::engine::{Dialect, values};
use crate::{Store, StoreError};

/// A lot and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotOf {
    /// The lot.
    pub lot: i64,
    /// The firm.
    pub firm: String,
    /// Its place among the firm's lots, from 0. By convention staff and sessions are in place 0.
    pub ordinal: i64,
}

/// How much is in the record: for progress bars and the health page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Events in all lots.
    pub events: u64,
    /// Streams in all lots.
    pub streams: u64,
    /// Rows of the worklist.
    pub cases: u64,
    /// Items that came in.
    pub intake: u64,
    /// Items in the vault.
    pub vault_items: u64,
}

impl Store {
    /// The lots of a firm, in order; empty when the firm is not known.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lots_of(&self, firm: &str) -> Result<Vec<i64>, StoreError> {
        let rows = self
            .inner
            .engine
            .read("SELECT lot FROM lot WHERE firm = $1 ORDER BY ordinal", &values![firm])
            .await?;
        rows.iter().map(|row| row.int(0)).collect()
    }

    /// Every lot in the record.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn all_lots(&self) -> Result<Vec<LotOf>, StoreError> {
        let rows =
            self.inner.engine.read("SELECT lot, firm, ordinal FROM lot ORDER BY lot", &[]).await?;
        rows.iter()
            .map(|row| Ok(LotOf { lot: row.int(0)?, firm: row.text(1)?, ordinal: row.int(2)? }))
            .collect()
    }

    /// The lots of a firm; makes `count` of them when the firm is new. A known firm keeps the lots it
    /// has, whatever `count` says, because customers are spread over them by their number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ensure_firm(&self, firm: &str, count: u32) -> Result<Vec<i64>, StoreError> {
        let known = self.lots_of(firm).await?;
        if !known.is_empty() {
            return Ok(known);
        }
        let mut tx = self.inner.engine.begin().await?;
        if tx.dialect() == Dialect::Postgres {
            // Two processes must not make lots at the same time; SQLite has one writer anyway.
            tx.write("LOCK TABLE lot IN SHARE ROW EXCLUSIVE MODE", &[]).await?;
        }
        let known =
            tx.read("SELECT lot FROM lot WHERE firm = $1 ORDER BY ordinal", &values![firm]).await?;
        if !known.is_empty() {
            return known.iter().map(|row| row.int(0)).collect();
        }
        let highest = tx.read("SELECT COALESCE(MAX(lot), 0) FROM lot", &[]).await?;
        let mut lot = highest.first().map_or(Ok(0), |row| row.int(0))?;
        let mut made = Vec::new();
        for ordinal in 0..i64::from(count.max(1)) {
            lot += 1;
            tx.write(
                "INSERT INTO lot (lot, firm, ordinal, next_seq, next_number, next_message) VALUES ($1, $2, $3, 1, 1, 1)",
                &values![lot, firm, ordinal],
            )
            .await?;
            made.push(lot);
        }
        tx.commit().await?;
        Ok(made)
    }

    /// How much is in the record. Events are taken from the lots, the rest is counted from indexes.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn counts(&self) -> Result<Counts, StoreError> {
        let row = self
            .inner
            .engine
            .read_one(
                "SELECT (SELECT CAST(COALESCE(SUM(next_seq - 1), 0) AS BIGINT) FROM lot), \
                 (SELECT COUNT(*) FROM stream), (SELECT COUNT(*) FROM case_view), \
                 (SELECT CAST(COALESCE(SUM(next_number - 1), 0) AS BIGINT) FROM lot), \
                 (SELECT COUNT(*) FROM vault_item)",
                &[],
            )
            .await?;
        let Some(row) = row else { return Ok(Counts::default()) };
        Ok(Counts {
            events: row.count(0)?,
            streams: row.count(1)?,
            cases: row.count(2)?,
            intake: row.count(3)?,
            vault_items: row.count(4)?,
        })
    }
}
