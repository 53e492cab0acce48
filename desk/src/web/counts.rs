//! Counts beside tabs and filters, kept while nothing changes.
//!
//! A page of the worklist asks some twenty counts. Each is bounded, but together they cost more than
//! the page itself. A count is kept until a case changes in this process, and for a few seconds at
//! most, because another process may have changed one.

use super::error::PageError;
use crate::engine::Engine;
use jiff::{SignedDuration, Timestamp};
use recourse_store::WorklistQuery;
use std::collections::HashMap;
use std::sync::Mutex;

/// A count is no older than this.
const OLDEST: SignedDuration = SignedDuration::from_secs(5);
/// So many counts are kept.
const KEPT: usize = 4096;

/// Counts by the question that was asked.
#[derive(Debug, Default)]
pub struct Counts(Mutex<HashMap<String, Counted>>);

#[derive(Clone, Copy, Debug)]
struct Counted {
    changes: u64,
    at: Timestamp,
    count: u64,
}

impl Counts {
    /// How many cases a question finds, up to `at_most`.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn of(
        &self,
        engine: &Engine,
        query: &WorklistQuery,
        at_most: u64,
    ) -> Result<u64, PageError> {
        let (changes, now) = (engine.changes(), engine.clock.now());
        let key = format!("{at_most} {query:?}");
        let known = self.0.lock().ok().and_then(|counts| counts.get(&key).copied());
        if let Some(known) = known
            && known.changes == changes
            && now.duration_since(known.at) < OLDEST
        {
            return Ok(known.count);
        }
        let count = engine.store.worklist_count(query, at_most).await?;
        if let Ok(mut counts) = self.0.lock() {
            if counts.len() >= KEPT {
                counts.clear();
            }
            counts.insert(key, Counted { changes, at: now, count });
        }
        Ok(count)
    }
}
