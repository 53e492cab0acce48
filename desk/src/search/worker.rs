//! The thread that owns the index writer.

use super::queue::Progress;
use super::{Document, SearchError, Shared};
use crate::clock::Stopwatch;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy, NoMergePolicy};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, IndexWriter, TERMINATED};
use tokio::sync::{Semaphore, oneshot, watch};

/// A change can be found at the latest this long after its turn.
const COMMIT_AFTER: Duration = Duration::from_millis(500);

/// So many changes are written together at most.
const COMMIT_CHANGES: usize = 10_000;

/// During a rebuild nobody waits for a single change, and larger steps leave less to merge.
const REBUILD_COMMIT_AFTER: Duration = Duration::from_secs(5);

/// See [`REBUILD_COMMIT_AFTER`].
const REBUILD_COMMIT_CHANGES: usize = 100_000;

/// When nothing is to be written, merged parts are taken into use this often.
const LOOK_FOR_MERGED: Duration = Duration::from_secs(10);

/// What the writer may hold in memory before it writes a part.
const MEMORY: usize = 50 << 20;

/// A part of the index is rewritten when this share of it is deleted.
const DELETED_SHARE: f32 = 0.2;

/// What the writing thread is asked to do.
pub(super) enum Change {
    Put { document: Box<Document>, pieces: u32, ticket: u64 },
    Remove { lot: i64, stream: String, ticket: u64 },
    Clear { ticket: u64 },
    Commit { ticket: u64 },
    Scrub { ticket: u64, done: oneshot::Sender<Result<(), SearchError>> },
}

/// The writing thread's own things.
pub(super) struct Worker {
    shared: Arc<Shared>,
    room: Arc<Semaphore>,
    report: watch::Sender<Progress>,
    /// None after a failure, until a new one can be had.
    writer: Option<IndexWriter>,
    /// Versions put since the last commit; what was committed is asked of the index.
    recent: HashMap<(i64, String), u64>,
    /// Changes since the last commit, and when the first of them came.
    pending: usize,
    since: Stopwatch,
    last_ticket: u64,
}

impl Worker {
    /// Takes the writer; fails when another program has it.
    pub fn new(
        shared: Arc<Shared>,
        room: Arc<Semaphore>,
        report: watch::Sender<Progress>,
    ) -> Result<Worker, SearchError> {
        let writer = Some(new_writer(&shared)?);
        let recent = HashMap::new();
        let since = Stopwatch::start();
        Ok(Worker { shared, room, report, writer, recent, pending: 0, since, last_ticket: 0 })
    }

    /// Works until the line is closed and empty, or the index is abandoned.
    pub fn run(&mut self, changes: &Receiver<Change>) {
        loop {
            let (after, at_most) = if self.shared.needs_rebuild.load(Ordering::Acquire) {
                (REBUILD_COMMIT_AFTER, REBUILD_COMMIT_CHANGES)
            } else {
                (COMMIT_AFTER, COMMIT_CHANGES)
            };
            let patience = if self.pending == 0 {
                LOOK_FOR_MERGED
            } else {
                after.saturating_sub(Duration::from_secs_f64(self.since.seconds()))
            };
            let change = changes.recv_timeout(patience);
            if self.shared.abandoned.load(Ordering::Acquire) {
                return;
            }
            match change {
                Ok(change) => self.take(change),
                Err(RecvTimeoutError::Timeout) if self.pending == 0 => self.use_merged(),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    self.commit();
                    return;
                }
            }
            let waited = Duration::from_secs_f64(self.since.seconds());
            if self.pending >= at_most || (self.pending > 0 && waited >= after) {
                self.commit();
            }
        }
    }

    fn take(&mut self, change: Change) {
        match change {
            Change::Put { document, pieces, ticket } => {
                self.count(ticket);
                let done = self.put(&document);
                self.keep_going(done);
                self.room.add_permits(pieces as usize);
            }
            Change::Remove { lot, stream, ticket } => {
                self.count(ticket);
                let key = self.shared.fields.key_term(lot, &stream);
                let done = self.writer().map(|writer| writer.delete_term(key)).map(drop);
                self.recent.remove(&(lot, stream));
                self.keep_going(done);
            }
            Change::Clear { ticket } => {
                self.count(ticket);
                self.shared.mark_incomplete();
                self.shared.lost.store(false, Ordering::Release);
                let done = self.writer().and_then(|writer| Ok(writer.delete_all_documents()?));
                self.recent.clear();
                self.keep_going(done.map(drop));
                self.commit();
            }
            Change::Commit { ticket } => {
                self.last_ticket = ticket;
                self.commit();
            }
            Change::Scrub { ticket, done } => {
                self.last_ticket = ticket;
                self.commit();
                let result = self.scrub();
                // Whoever asked may have stopped waiting; the work is done all the same.
                drop(done.send(result));
            }
        }
    }

    fn count(&mut self, ticket: u64) {
        if self.pending == 0 {
            self.since = Stopwatch::start();
        }
        self.pending += 1;
        self.last_ticket = ticket;
    }

    /// The writer, made anew when the last one failed.
    fn writer(&mut self) -> Result<&IndexWriter, SearchError> {
        match self.writer {
            Some(ref writer) => Ok(writer),
            None => Ok(self.writer.insert(new_writer(&self.shared)?)),
        }
    }

    fn put(&mut self, document: &Document) -> Result<(), SearchError> {
        let key = (document.lot, document.stream.clone());
        let known = match self.recent.get(&key) {
            Some(version) => Some(*version),
            None => self.committed_version(document)?,
        };
        if known.is_some_and(|known| known > document.version) {
            return Ok(());
        }
        let term = self.shared.fields.key_term(document.lot, &document.stream);
        let filled = self.shared.fields.filled(document);
        let writer = self.writer()?;
        // Deleting what is not there would still be looked for in every part of the index.
        if known.is_some() {
            writer.delete_term(term);
        }
        writer.add_document(filled)?;
        self.recent.insert(key, document.version);
        Ok(())
    }

    /// The version of a document in the index as it was last written.
    fn committed_version(&self, document: &Document) -> Result<Option<u64>, SearchError> {
        let key = self.shared.fields.key_term(document.lot, &document.stream);
        for part in self.shared.reader.searcher().segment_readers() {
            let postings = part.inverted_index(self.shared.fields.key)?;
            let found = postings
                .read_postings(&key, IndexRecordOption::Basic)
                .map_err(tantivy::TantivyError::from)?;
            let Some(mut found) = found else { continue };
            while found.doc() != TERMINATED {
                if !part.is_deleted(found.doc()) {
                    return Ok(part.fast_fields().u64("version")?.first(found.doc()));
                }
                found.advance();
            }
        }
        Ok(None)
    }

    /// Writes what is pending and lets it be found.
    fn commit(&mut self) {
        if self.pending > 0 {
            let done = match self.writer.as_mut() {
                Some(writer) => writer.commit().map(drop).map_err(SearchError::from),
                None => Err(SearchError::Lost),
            };
            let done = done.and_then(|()| Ok(self.shared.reader.reload()?));
            self.keep_going(done);
        }
        self.pending = 0;
        self.recent.clear();
        let settled = self.last_ticket;
        self.report.send_modify(|progress| progress.settled = settled);
    }

    /// After an error everything since the last commit is lost. Searching goes on with what there
    /// is, and the caller learns that a rebuild is needed.
    fn keep_going(&mut self, done: Result<(), SearchError>) {
        let Err(error) = done else { return };
        tracing::error!(%error, "the search index could not be written and has to be built again");
        self.writer = None;
        self.recent.clear();
        self.shared.lost.store(true, Ordering::Release);
        self.shared.mark_incomplete();
        let lost = self.last_ticket;
        self.report.send_modify(|progress| progress.lost = lost);
    }

    /// Takes parts into use that were merged in the background.
    fn use_merged(&mut self) {
        let searcher = self.shared.reader.searcher();
        let used: HashSet<_> =
            searcher.segment_readers().iter().map(|part| part.segment_id()).collect();
        let done = self.shared.index.searchable_segment_ids().and_then(|there| {
            if there.into_iter().collect::<HashSet<_>>() == used {
                return Ok(());
            }
            drop(searcher);
            self.shared.reader.reload()?;
            match &self.writer {
                Some(writer) => writer.garbage_collect_files().wait().map(drop),
                None => Ok(()),
            }
        });
        if let Err(error) = done {
            tracing::warn!(%error, "merged parts of the search index are not yet in use");
        }
    }

    /// Rewrites every part that holds deleted documents.
    fn scrub(&mut self) -> Result<(), SearchError> {
        self.writer()?;
        // Merges that are under way could bring back what is being rewritten: let them end first.
        if let Some(writer) = self.writer.take() {
            writer.set_merge_policy(Box::new(NoMergePolicy));
            writer.wait_merging_threads()?;
        }
        let mut writer = new_writer(&self.shared)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        for part in self.shared.index.searchable_segment_metas()? {
            if part.has_deletes() {
                writer.merge(&[part.id()]).wait()?;
            }
        }
        self.shared.reader.reload()?;
        writer.garbage_collect_files().wait()?;
        writer.set_merge_policy(Box::new(merge_policy()));
        self.writer = Some(writer);
        Ok(())
    }
}

fn new_writer(shared: &Shared) -> Result<IndexWriter, SearchError> {
    let options = IndexWriterOptions::builder()
        .memory_budget_per_thread(MEMORY)
        .num_worker_threads(1)
        .num_merge_threads(1)
        .build();
    let writer: IndexWriter = shared.index.writer_with_options(options)?;
    writer.set_merge_policy(Box::new(merge_policy()));
    Ok(writer)
}

fn merge_policy() -> LogMergePolicy {
    let mut policy = LogMergePolicy::default();
    policy.set_del_docs_ratio_before_merge(DELETED_SHARE);
    policy
}
