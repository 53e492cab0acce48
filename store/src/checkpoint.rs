//! Signed checkpoints: what the record looked like, provable to somebody who kept a copy.

use crate::chain::{Hash, Rolling, START};
use crate::engine::{Dialect, Row, values};
use crate::keyring::signature_holds;
use crate::{Store, StoreError};

/// A signed statement of all events of a lot up to one position, in their order.
///
/// Kept in a place the operator does not control, it proves that nothing before it was changed,
/// left out or put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The lot.
    pub lot: i64,
    /// The position of the last event it covers.
    pub through: u64,
    /// SHA-256 over the digest before it and the hashes of the events since.
    pub digest: Hash,
    /// The Ed25519 signature.
    pub signature: [u8; 64],
    /// When it was signed, in milliseconds since 1970.
    pub at_ms: i64,
}

/// How many hashes are read at a time.
const PAGE: i64 = 20_000;

impl Checkpoint {
    /// What is signed.
    pub(crate) fn message(&self) -> Vec<u8> {
        let mut message = b"recourse signed checkpoint v1".to_vec();
        message.extend_from_slice(&self.lot.to_be_bytes());
        message.extend_from_slice(&self.through.to_be_bytes());
        message.extend_from_slice(&self.digest);
        message.extend_from_slice(&self.at_ms.to_be_bytes());
        message
    }

    /// Whether the holder of this public key signed it.
    #[must_use]
    pub fn signed_by(&self, key: &[u8; 32]) -> bool {
        signature_holds(key, &self.message(), &self.signature)
    }

    pub(crate) fn from_row(lot: i64, row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            lot,
            through: row.count(0)?,
            digest: row.array(1)?,
            signature: row.array(2)?,
            at_ms: row.int(3)?,
        })
    }
}

impl Store {
    /// Signs what was added to each lot since its last checkpoint; returns the new checkpoints. Lots
    /// without new events get none. Reads one lot at a time and holds nobody up.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn checkpoint(&self, now_ms: i64) -> Result<Vec<Checkpoint>, StoreError> {
        let mut made = Vec::new();
        for lot in self.all_lots().await? {
            made.extend(self.checkpoint_lot(lot.lot, now_ms).await?);
        }
        Ok(made)
    }

    async fn checkpoint_lot(
        &self,
        lot: i64,
        now_ms: i64,
    ) -> Result<Option<Checkpoint>, StoreError> {
        let engine = &self.inner.engine;
        let last = engine
            .read_one(
                "SELECT through, digest, signature, at FROM checkpoint WHERE lot = $1 ORDER BY through DESC LIMIT 1",
                &values![lot],
            )
            .await?;
        let (mut through, digest) = match last {
            Some(row) => (row.count(0)?, row.array(1)?),
            None => (0, START),
        };
        let begun_at = through;
        let mut rolling = Rolling::after(&digest, lot);
        loop {
            let rows = engine
                .read(
                    "SELECT seq, hash FROM event WHERE lot = $1 AND seq > $2 ORDER BY seq LIMIT $3",
                    &values![lot, through.cast_signed(), PAGE],
                )
                .await?;
            for row in &rows {
                let seq = row.count(0)?;
                if seq != through + 1 {
                    // Signing a gap would make it official.
                    return Err(StoreError::Unreadable {
                        place: format!("lot {lot}"),
                        why: format!("event {seq} follows event {through}; nothing is signed"),
                    });
                }
                through = seq;
                rolling.event(seq, &row.array(1)?);
            }
            if rows.len() < usize::try_from(PAGE).unwrap_or(usize::MAX) {
                break;
            }
        }
        if through == begun_at {
            return Ok(None);
        }
        let mut checkpoint = Checkpoint {
            lot,
            through,
            digest: rolling.digest(),
            signature: [0; 64],
            at_ms: now_ms,
        };
        checkpoint.signature = self.inner.vault.keyring().sign(&checkpoint.message());
        let mut tx = engine.begin().await?;
        if tx.dialect() == Dialect::Postgres {
            // One process at a time signs a lot: two checkpoints must not follow the same one.
            tx.read("SELECT lot FROM lot WHERE lot = $1 FOR UPDATE", &values![lot]).await?;
        }
        let later = tx
            .read(
                "SELECT through FROM checkpoint WHERE lot = $1 AND through > $2 LIMIT 1",
                &values![lot, begun_at.cast_signed()],
            )
            .await?;
        if !later.is_empty() {
            return Ok(None);
        }
        tx.write(
            "INSERT INTO checkpoint (lot, through, digest, signature, at) VALUES ($1, $2, $3, $4, $5)",
            &values![lot, through.cast_signed(), &checkpoint.digest, &checkpoint.signature, now_ms],
        )
        .await?;
        tx.commit().await?;
        Ok(Some(checkpoint))
    }

    /// The checkpoints of a lot, in order: to be exported.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn checkpoints(&self, lot: i64) -> Result<Vec<Checkpoint>, StoreError> {
        self.inner
            .engine
            .read(
                "SELECT through, digest, signature, at FROM checkpoint WHERE lot = $1 ORDER BY through",
                &values![lot],
            )
            .await?
            .iter()
            .map(|row| Checkpoint::from_row(lot, row))
            .collect()
    }
}
