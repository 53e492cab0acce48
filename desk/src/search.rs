//! Full-text search over complaints: a projection that may be thrown away at any time.
//!
//! Everything in the index can be put there again from the events, so nothing here is a record.
//! Title, text and name are indexed and not stored: the index keeps only where a hit belongs. It
//! still contains the words people wrote, so it lies beside the database and is guarded like it.
//!
//! One thread owns the writer. Putting a document never blocks the runtime: it waits in line when
//! [`QUEUE_BYTES`] are on their way to that thread. A document that is lost, because the program
//! ended or the disk was full, is found again by its version or by a rebuild.

mod fields;
mod find;
mod query;
mod queue;
mod words;
mod worker;

#[cfg(test)]
mod tests;

use fields::Fields;
use queue::Queue;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tantivy::directory::MmapDirectory;
use tantivy::{Index, IndexReader, ReloadPolicy, TantivyError};

pub use find::{COUNT_AT_MOST, Found, Hit, Note};
pub use queue::Ticket;

/// Changes whenever the fields or the handling of words change: an index of another version is
/// thrown away.
const SCHEMA_VERSION: &str = "1";

/// The file that says which version an index has. It is written last, so an index without it was
/// never finished.
const STAMP: &str = "version.txt";

/// How much text may wait for the indexing thread before callers wait too.
pub const QUEUE_BYTES: usize = 32 << 20;

/// One complaint as it can be searched.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The lot the case lies in.
    pub lot: i64,
    /// The stream of the case. A document replaces the earlier one of the same lot and stream.
    pub stream: String,
    /// The stream's version this was made from. An older version never replaces a newer one.
    pub version: u64,
    /// The firm whose staff may find it.
    pub firm: String,
    /// The case reference.
    pub reference: String,
    /// The language of title and text, such as `sv` or `nl-BE`.
    pub language: String,
    /// The title.
    pub title: String,
    /// What the customer wrote.
    pub text: String,
    /// The customer's name.
    pub name: String,
    /// The day it was received, as `2026-11-21`.
    pub received_on: String,
}

impl Document {
    /// Roughly what the document takes up while it waits.
    fn bytes(&self) -> usize {
        let text = [&self.stream, &self.firm, &self.reference, &self.title, &self.text, &self.name];
        text.iter().map(|part| part.len()).sum::<usize>() + 256
    }
}

/// Why the index could not be used.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// A file of the index.
    #[error("the search index at `{}`: {source}", path.display())]
    File {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The directory holds something else, which is not to be thrown away.
    #[error("`{}` is not part of a search index; the index needs a directory of its own", .0.display())]
    NotOurs(PathBuf),
    /// The index itself.
    #[error("the search index: {0}")]
    Index(#[from] TantivyError),
    /// The thread that writes has ended.
    #[error("the search index is closed")]
    Closed,
    /// The change did not reach the disk; the index needs a rebuild.
    #[error("changes to the search index were lost and it has to be built again")]
    Lost,
}

/// What callers, finder and writer share.
struct Shared {
    index: Index,
    reader: IndexReader,
    fields: Fields,
    directory: Option<PathBuf>,
    needs_rebuild: AtomicBool,
    /// Whether the index says on disk that it is complete. It does not while changes are on their way:
    /// a program that is killed then makes the index anew when it starts.
    stamped: AtomicBool,
    /// Whether changes were lost since the index was last cleared.
    lost: AtomicBool,
    abandoned: AtomicBool,
}

impl Shared {
    /// Marks the index as incomplete, on disk as well, so that the next start sees it too.
    fn mark_incomplete(&self) {
        self.needs_rebuild.store(true, Ordering::Release);
        self.stamped.store(true, Ordering::Release);
        self.unstamp();
    }

    /// Before a change: from here on the index on disk may lack something.
    fn unstamp(&self) {
        if !self.stamped.swap(false, Ordering::AcqRel) {
            return;
        }
        if let Some(directory) = &self.directory {
            let stamp = directory.join(STAMP);
            if let Err(error) = fs::remove_file(&stamp)
                && error.kind() != std::io::ErrorKind::NotFound
            {
                tracing::error!(%error, "the search index could not be marked as incomplete");
            }
        }
    }

    /// Marks the index as complete.
    fn mark_complete(&self) -> Result<(), SearchError> {
        if let Some(directory) = &self.directory {
            let stamp = directory.join(STAMP);
            fs::write(&stamp, SCHEMA_VERSION)
                .map_err(|source| SearchError::File { path: stamp, source })?;
        }
        self.needs_rebuild.store(false, Ordering::Release);
        self.stamped.store(true, Ordering::Release);
        Ok(())
    }
}

/// The search index. Clones share it.
#[derive(Clone)]
pub struct Search {
    shared: Arc<Shared>,
    queue: Arc<Queue>,
}

impl Search {
    /// Opens the index in a directory of its own, and makes both if they are not there.
    ///
    /// An index of another version, or one whose rebuild never finished, is thrown away.
    pub fn open(directory: &Path) -> Result<Search, SearchError> {
        let in_file = |source| SearchError::File { path: directory.to_owned(), source };
        let usable = fs::read_to_string(directory.join(STAMP))
            .is_ok_and(|version| version.trim() == SCHEMA_VERSION);
        if usable {
            let opened = Search::open_index(directory)
                .and_then(|index| Search::start(index, Some(directory.to_owned()), false));
            match opened {
                // Another program is using it: that is no damage.
                Ok(_) | Err(SearchError::Index(TantivyError::LockFailure(..))) => return opened,
                // A damaged index is as good as none: everything in it can be put there again.
                Err(error) => {
                    tracing::warn!(%error, "the search index is unreadable and is built again");
                }
            }
        }
        fs::create_dir_all(directory).map_err(in_file)?;
        empty(directory)?;
        Search::start(Search::open_index(directory)?, Some(directory.to_owned()), true)
    }

    /// An index in memory, for tests and trials.
    pub fn in_memory() -> Result<Search, SearchError> {
        let (schema, _) = fields::schema();
        Search::start(Index::builder().schema(schema).create_in_ram()?, None, true)
    }

    fn open_index(directory: &Path) -> Result<Index, SearchError> {
        let (schema, _) = fields::schema();
        let files = MmapDirectory::open(directory).map_err(TantivyError::from)?;
        Ok(Index::builder().schema(schema).settings(fields::settings()).open_or_create(files)?)
    }

    fn start(
        index: Index,
        directory: Option<PathBuf>,
        needs_rebuild: bool,
    ) -> Result<Search, SearchError> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let (_, fields) = fields::schema();
        let shared = Arc::new(Shared {
            index,
            reader,
            fields,
            directory,
            needs_rebuild: AtomicBool::new(needs_rebuild),
            stamped: AtomicBool::new(!needs_rebuild),
            lost: AtomicBool::new(false),
            abandoned: AtomicBool::new(false),
        });
        let queue = Arc::new(Queue::start(shared.clone())?);
        Ok(Search { shared, queue })
    }

    /// Whether documents are missing: the index is new, or changes to it were lost.
    ///
    /// The caller then calls [`clear`](Search::clear), puts every document and ends with
    /// [`rebuilt`](Search::rebuilt). Other changes may go on meanwhile.
    pub fn needs_rebuild(&self) -> bool {
        self.shared.needs_rebuild.load(Ordering::Acquire)
    }

    /// How many documents can be found.
    pub fn documents(&self) -> u64 {
        self.shared.reader.searcher().num_docs()
    }

    /// Queues a document, replacing the one of the same lot and stream. It can be found at most
    /// half a second after its turn.
    pub async fn put(&self, document: Document) -> Result<Ticket, SearchError> {
        self.shared.unstamp();
        self.queue.put(document).await
    }

    /// [`put`](Search::put) for threads outside the runtime, such as a rebuild's.
    pub fn put_blocking(&self, document: Document) -> Result<Ticket, SearchError> {
        self.shared.unstamp();
        self.queue.put_blocking(document)
    }

    /// Queues the removal of a document.
    pub async fn remove(&self, lot: i64, stream: &str) -> Result<Ticket, SearchError> {
        self.shared.unstamp();
        self.queue.remove(lot, stream)
    }

    /// Waits until a change is on disk and can be found.
    pub async fn settled(&self, ticket: Ticket) -> Result<(), SearchError> {
        self.queue.settled(ticket).await
    }

    /// Waits until everything queued so far is on disk and can be found.
    pub async fn flush(&self) -> Result<(), SearchError> {
        self.queue.flush().await
    }

    /// Empties the index; the first step of a rebuild.
    pub async fn clear(&self) -> Result<(), SearchError> {
        self.shared.unstamp();
        self.queue.clear().await
    }

    /// The last step of a rebuild: everything queued is written, and the index counts as complete.
    ///
    /// Fails when a change was lost on the way; the rebuild then starts again with clearing.
    pub async fn rebuilt(&self) -> Result<(), SearchError> {
        self.flush().await?;
        if self.shared.lost.load(Ordering::Acquire) {
            return Err(SearchError::Lost);
        }
        self.shared.mark_complete()
    }

    /// Rewrites whatever still holds words of removed or replaced documents.
    ///
    /// Removing a document hides it at once, but its words leave the files only when the part they
    /// lie in is rewritten. This does so now; changes wait meanwhile, searches do not.
    pub async fn scrub(&self) -> Result<(), SearchError> {
        self.queue.scrub().await
    }

    /// Writes everything queued and ends the writing thread. Finding still works.
    ///
    /// Dropping the last clone instead abandons whatever was not yet written.
    pub async fn close(&self) -> Result<(), SearchError> {
        let written = self.flush().await;
        self.queue.stop();
        written?;
        if !self.needs_rebuild() && !self.shared.lost.load(Ordering::Acquire) {
            self.shared.mark_complete()?;
            // What comes now is refused, so nothing is on its way any more.
            self.shared.stamped.store(false, Ordering::Release);
        }
        Ok(())
    }

    /// Finds complaints of one firm, the best first.
    ///
    /// Words must all occur, as written or in another form of the word in one of `languages`;
    /// `"several words"` must follow each other; `begin*` stands for every word that begins so. A
    /// query that means nothing finds nothing and says so in the note. The cases in `barred`, as lot
    /// and stream, are neither found nor counted. This reads files and computes: call it where
    /// blocking is allowed.
    pub fn find(
        &self,
        firm: &str,
        barred: &[(i64, String)],
        languages: &[String],
        query: &str,
        limit: usize,
        offset: usize,
    ) -> Result<Found, SearchError> {
        let searcher = self.shared.reader.searcher();
        let seen_by = find::SeenBy { firm, barred };
        find::find(&searcher, &self.shared.fields, seen_by, languages, query, limit, offset)
    }
}

/// Takes the files of an index away, and nothing else: a wrong path must not cost anyone a record.
fn empty(directory: &Path) -> Result<(), SearchError> {
    let in_file = |source| SearchError::File { path: directory.to_owned(), source };
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).map_err(in_file)? {
        let entry = entry.map_err(in_file)?;
        let is_file = entry.file_type().map_err(in_file)?.is_file();
        if !is_file || !is_index_file(&entry.file_name().to_string_lossy()) {
            return Err(SearchError::NotOurs(entry.path()));
        }
        files.push(entry.path());
    }
    for path in files {
        fs::remove_file(&path).map_err(|source| SearchError::File { path, source })?;
    }
    Ok(())
}

/// Parts of the index are named by 32 hexadecimal digits.
fn is_index_file(name: &str) -> bool {
    let begin = name.split('.').next().unwrap_or_default();
    let is_part = begin.len() == 32 && begin.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_part
        || [STAMP, "meta.json", ".managed.json"].contains(&name)
        || name.starts_with(".tantivy-")
        || name.starts_with(".tmp")
}
