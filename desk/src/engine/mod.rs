//! The one loop: load, fold, decide, append, answer. Web, programming interface, import, jobs and
//! command line are doors to it; a gate holds for all of them because there is no other way in.

mod act;
mod arriving;
mod intake;
mod letters;
mod read;
mod readings;
mod register;
mod sealing;
mod stored;
mod view;
mod writing;

pub use act::{Acted, Arrival, Changed, document};
pub use arriving::{Identity, NewComplaint, NewFile, Numbered, Received, reference, thread_key};
pub use letters::{AnsweredPoint, LetterFacts, compose, draft_answer};
pub use read::{Case, Opener, Reading, everything_sealed, recorded, searched};
pub use view::case_row;
pub use writing::{Preview, answered_points};

use crate::clock::Clock;
use crate::search::Search;
use recourse_kernel::access::{Actor, Permission};
use recourse_kernel::complaint::{Refusal, RefusalKey};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::Law;
use recourse_store::{AppendError, Store, StoreError};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

/// What personal data of a complaint is kept for.
pub const PURPOSE: &str = "complaint";

/// An installation: law, record, clock and search.
#[derive(Clone)]
pub struct Engine {
    /// The record.
    pub store: Store,
    /// The packs and firms.
    pub law: Arc<Law>,
    /// The time.
    pub clock: Clock,
    /// Full-text search.
    pub search: Arc<Search>,
    /// The folder that the packs came from; none for those built in.
    pub packs: Option<Arc<std::path::Path>>,
    /// What every decision draws, for practice and for tests; otherwise each draws for itself.
    pub drawn: Option<u32>,
    lots: Arc<RwLock<HashMap<String, Vec<i64>>>>,
    changes: Arc<AtomicU64>,
}

/// Why something was not done. Nothing of it was written.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// A rule refuses.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// Somebody else was faster.
    #[error("somebody else changed the case: it was at version {expected} and is now at {actual}")]
    Changed {
        /// The version that the person looked at.
        expected: u64,
        /// The version now.
        actual: u64,
    },
    /// The same key was used for another request.
    #[error("the idempotency key was used for another request")]
    KeyReused,
    /// Somebody else settled the item of the register first.
    #[error("item {0} of the register is settled already")]
    ItemSettled(i64),
    /// The clock stands before what was recorded last.
    #[error("the clock of this installation is behind the record; nothing was written")]
    ClockBehind,
    /// There is no such firm.
    #[error("there is no firm `{0}`; `recourse law list` shows the firms")]
    NoFirm(String),
    /// The record failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The append failed.
    #[error(transparent)]
    Append(AppendError),
    /// Something in the record cannot be read.
    #[error("the record cannot be read: {0}")]
    Unreadable(String),
}

impl From<AppendError> for EngineError {
    fn from(error: AppendError) -> EngineError {
        match error {
            AppendError::Conflict { expected, actual, .. } => {
                EngineError::Changed { expected, actual }
            }
            AppendError::KeyReused(_) => EngineError::KeyReused,
            AppendError::ItemSettled { number, .. } => EngineError::ItemSettled(number),
            other => EngineError::Append(other),
        }
    }
}

impl EngineError {
    /// The answer to whoever may not know whether a case exists.
    pub fn unknown() -> EngineError {
        EngineError::Refused(Refusal::new(RefusalKey::ComplaintUnknown))
    }
}

impl Engine {
    /// Puts an installation together.
    pub fn new(store: Store, law: Arc<Law>, clock: Clock, search: Arc<Search>) -> Engine {
        Engine {
            store,
            law,
            clock,
            search,
            packs: None,
            drawn: None,
            lots: Arc::default(),
            changes: Arc::default(),
        }
    }

    /// Says which folder the packs came from.
    #[must_use]
    pub fn with_packs(mut self, packs: Option<&std::path::Path>) -> Engine {
        self.packs = packs.map(Arc::from);
        self
    }

    /// How often this process has changed a case: what was counted before may be counted anew.
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    fn changed(&self) {
        self.changes.fetch_add(1, Ordering::AcqRel);
    }

    /// A firm by id.
    ///
    /// # Errors
    /// [`EngineError::NoFirm`].
    pub fn firm(&self, id: &str) -> Result<&Firm, EngineError> {
        self.law.firm(id).ok_or_else(|| EngineError::NoFirm(id.to_owned()))
    }

    /// The lots of a firm, made on first use.
    ///
    /// # Errors
    /// When there is no such firm or the record fails.
    pub async fn lots(&self, firm: &str) -> Result<Vec<i64>, EngineError> {
        let known = self.lots.read().ok().and_then(|lots| lots.get(firm).cloned());
        if let Some(lots) = known {
            return Ok(lots);
        }
        let count = self.firm(firm)?.lots;
        let lots = self.store.ensure_firm(firm, count).await?;
        if let Ok(mut known) = self.lots.write() {
            known.insert(firm.to_owned(), lots.clone());
        }
        Ok(lots)
    }

    /// The lot of a customer, by a hash of what identifies the customer: the same every time.
    ///
    /// # Errors
    /// When there is no such firm or the record fails.
    pub async fn lot_for(&self, firm: &str, customer: &[u8]) -> Result<i64, EngineError> {
        let lots = self.lots(firm).await?;
        let hash = recourse_store::digest(customer);
        let spread = hash.iter().take(8).fold(0u64, |sum, byte| (sum << 8) | u64::from(*byte));
        let place = usize::try_from(spread % lots.len().max(1) as u64).unwrap_or(0);
        lots.get(place).copied().ok_or_else(|| EngineError::NoFirm(firm.to_owned()))
    }

    /// Hands a case to the search index, which is made from the record and can be made again: when
    /// the index fails, the case stands all the same, and the index asks to be rebuilt.
    async fn found(&self, document: crate::search::Document) {
        if let Err(error) = self.search.put(document).await {
            tracing::warn!(%error, "the search index does not take cases; it will be rebuilt");
        }
    }

    /// Whether an actor may do something at a firm that concerns no single case.
    ///
    /// # Errors
    /// The refusal; for another firm, as if nothing were there.
    pub fn may(
        &self,
        actor: &Actor,
        permission: Permission,
        firm: &str,
    ) -> Result<(), EngineError> {
        use recourse_kernel::access::{Denied, Object, may};
        may(actor, permission, Object { firm, barred: &[] }).map_err(|denied| match denied {
            Denied::OtherFirm | Denied::Barred => EngineError::unknown(),
            Denied::NotPermitted => EngineError::Refused(Refusal::new(RefusalKey::NotPermitted)),
        })
    }
}
