//! What can go wrong between the record and the engine below it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::IntakeStatus;

/// A failure of the store itself, as opposed to a refused append.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The engine refused or failed.
    #[error("the database failed: {0}")]
    Database(#[source] Arc<sqlx::Error>),
    /// The tables could not be created or brought up to date.
    #[error("the database could not be brought up to date: {0}")]
    Migration(#[source] Arc<sqlx::migrate::MigrateError>),
    /// Another process holds the directory.
    #[error("`{0}` is in use by another process; stop it first, or open the record read-only")]
    InUse(PathBuf),
    /// A file or directory could not be read or written.
    #[error("`{path}` cannot be used: {source}")]
    File {
        /// The file or directory.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        source: Arc<std::io::Error>,
    },
    /// A key file or a key from the environment has the wrong form.
    #[error("the key in `{place}` is unusable: {why}")]
    BadKey {
        /// The file or the setting.
        place: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The master key is not the one this record was sealed with.
    #[error(
        "the master key does not belong to this record: it cannot unwrap the key that was written when the record was created"
    )]
    WrongMasterKey,
    /// The store was opened read-only.
    #[error("the record was opened read-only")]
    ReadOnly,
    /// No such lot.
    #[error("there is no lot {0}")]
    NoLot(i64),
    /// The key of this person and purpose was destroyed: nothing can be sealed under it again.
    #[error("the key of `{subject}` for `{purpose}` was destroyed")]
    KeyDestroyed {
        /// The person.
        subject: String,
        /// What the key was for.
        purpose: String,
    },
    /// Something stored has a form that this program never writes.
    #[error("the record holds something unreadable in {place}: {why}")]
    Unreadable {
        /// Table and row.
        place: String,
        /// What is wrong with it.
        why: String,
    },
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes: {0}")]
    Random(String),
    /// The operation exists on the other engine only.
    #[error("{0}")]
    WrongEngine(&'static str),
    /// The store was closed while the request waited.
    #[error("the record is closing")]
    Closing,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(Arc::new(error))
    }
}

impl StoreError {
    pub(crate) fn file(path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::File { path: path.into(), source: Arc::new(source) }
    }

    /// True where the engine answered and refused, so that the same request may succeed without its
    /// neighbours; false where the connection itself is in doubt.
    pub(crate) fn is_refusal(&self) -> bool {
        matches!(self, Self::Database(error) if matches!(**error, sqlx::Error::Database(_)))
    }
}

/// Why an append was refused. Nothing of a refused append is written.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum AppendError {
    /// Somebody else was faster: read the stream again and decide again.
    #[error("the stream is at version {actual}, not {expected}")]
    Conflict {
        /// The version the caller had read.
        expected: u64,
        /// The version the stream has.
        actual: u64,
    },
    /// The key was used before for a different request.
    #[error("the idempotency key `{0}` was used for another request")]
    KeyReused(String),
    /// Somebody else settled the item first.
    #[error("item {number} of the register is settled already: it is `{}`", status.word())]
    ItemSettled {
        /// The item's number.
        number: i64,
        /// What became of it.
        status: IntakeStatus,
    },
    /// A new data key lost against one that another process wrote first: seal again.
    #[error("another data key of `{subject}` for `{purpose}` was written first; seal again")]
    VaultKeyTaken {
        /// The person.
        subject: String,
        /// What the key is for.
        purpose: String,
    },
    /// The person was erased between sealing and appending.
    #[error("the data key of `{subject}` for `{purpose}` was destroyed")]
    VaultKeyDestroyed {
        /// The person.
        subject: String,
        /// What the key was for.
        purpose: String,
    },
    /// No such lot.
    #[error("there is no lot {0}")]
    NoLot(i64),
    /// The request contradicts itself; a fault of the caller.
    #[error("the append contradicts itself: {0}")]
    Invalid(String),
    /// The connection broke while committing: it may be written or not. An idempotency key makes it safe to send again.
    #[error(
        "the connection broke while the append was being committed; whether it was written is not known: {0}"
    )]
    Uncertain(#[source] StoreError),
    /// The store failed; nothing was written.
    #[error(transparent)]
    Store(#[from] StoreError),
}
