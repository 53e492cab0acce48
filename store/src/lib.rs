//! The record: events, the vault of personal data, what came in and what must go out, on SQLite and on PostgreSQL.
//!
//! Everything about one customer at one firm lies in one **lot**; every key starts with it and no
//! transaction leaves it. Events are only ever added. Each stream is a hash chain, and signed
//! checkpoints cover the order of a lot. Personal data is sealed in the vault under one key per
//! person and purpose; destroying the key erases the person and leaves the record verifiable.
//!
//! Nothing here reads a clock: every moment is an argument, in milliseconds since 1970.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use recourse_store::{Append, Keyring, Location, NewEvent, Store};
//!
//! let keys = Keyring::in_directory("complaints/keys".as_ref())?;
//! let store = Store::open(&Location::parse("complaints"), keys).await?;
//! let lot = store.ensure_firm("a-bank", 1).await?[0];
//! let event = NewEvent {
//!     kind: "complaint.received".into(),
//!     at_ms: 1_795_000_000_000,
//!     actor: "customer".into(),
//!     body: "{}".into(),
//! };
//! let append = Append { lot, stream: "c1".into(), stream_kind: "case", events: vec![event], ..Append::default() };
//! store.append(append).await?;
//! store.close().await;
//! # Ok(())
//! # }
//! ```

mod append;
mod appender;
mod batch;
mod cases;
mod chain;
mod checkpoint;
mod engine;
mod error;
mod events;
mod firms;
mod intake;
mod keyring;
mod location;
mod mail;
mod outbox;
mod public;
mod random;
mod rows;
mod schema;
mod seal;
mod sql;
mod staff;
mod store;
mod tally;
#[cfg(feature = "testing")]
pub mod testing;
mod value;
mod vault;
mod verify;
mod worklist;

pub use append::{
    AlsoStep, Append, Appended, DestroyedKey, Idempotency, IntakeOutcome, IntakeStatus, NewEvent,
    NewIntake, NewMessage, Numbered,
};
pub use cases::{CaseRow, NEVER_DUE, SLOT};
pub use chain::{Hash, digest};
pub use checkpoint::Checkpoint;
pub use error::{AppendError, StoreError};
pub use events::{StoredEvent, StreamOf};
pub use firms::{Counts, LotOf};
pub use intake::{IntakeRow, IntakeTotals};
pub use keyring::Keyring;
pub use location::{Location, PostgresUrl};
pub use mail::{FetchedMail, MailDay, MailboxRow, RegisterCount};
pub use outbox::{Message, OutboxPlace, OutboxQuery, OutboxState};
pub use public::{DRAFT_PURPOSE, DraftRow, document_signed_by};
pub use random::new_id;
pub use staff::{SessionRow, StaffRow};
pub use store::Store;
pub use tally::{OpenRow, TallyQuery, TallyRow};
pub use vault::{Opened, SealedItem};
pub use verify::{Fault, Progress, Stage, VerifyReport};
pub use worklist::{ClockIs, Cursor, Facet, Scope, WorklistQuery};
