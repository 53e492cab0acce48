//! The way from callers to the writing thread.

use super::worker::{Change, Worker};
use super::{Document, QUEUE_BYTES, SearchError, Shared};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::{Semaphore, oneshot, watch};

/// Room in the queue is counted in pieces of this size.
const PIECE: usize = 1024;

/// How often a thread that may block looks for room in a full queue.
const LOOK_AGAIN: Duration = Duration::from_millis(2);

/// A queued change; tickets grow in the order in which changes are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket(pub(super) u64);

/// How far the writing thread has come.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Progress {
    /// Changes up to this ticket are on disk, or lost.
    pub settled: u64,
    /// The last change that was lost.
    pub lost: u64,
}

struct Line {
    /// None once the index is closed.
    sender: Option<Sender<Change>>,
    last: u64,
}

/// The line in front of the writing thread.
pub(super) struct Queue {
    line: Mutex<Line>,
    room: Arc<Semaphore>,
    progress: watch::Receiver<Progress>,
    thread: Mutex<Option<JoinHandle<()>>>,
    shared: Arc<Shared>,
}

impl Queue {
    /// Starts the writing thread.
    pub fn start(shared: Arc<Shared>) -> Result<Queue, SearchError> {
        let (sender, changes) = channel();
        let (report, progress) = watch::channel(Progress::default());
        let room = Arc::new(Semaphore::new(QUEUE_BYTES / PIECE));
        let mut worker = Worker::new(shared.clone(), room.clone(), report)?;
        let thread = std::thread::Builder::new()
            .name("search-writer".to_owned())
            .spawn(move || worker.run(&changes))
            .map_err(|source| SearchError::File {
                path: shared.directory.clone().unwrap_or_default(),
                source,
            })?;
        Ok(Queue {
            line: Mutex::new(Line { sender: Some(sender), last: 0 }),
            room,
            progress,
            thread: Mutex::new(Some(thread)),
            shared,
        })
    }

    /// The pieces a document takes; never more than there are.
    fn pieces(document: &Document) -> u32 {
        let pieces = (document.bytes() / PIECE).clamp(1, QUEUE_BYTES / PIECE);
        u32::try_from(pieces).unwrap_or(u32::MAX)
    }

    pub async fn put(&self, document: Document) -> Result<Ticket, SearchError> {
        let pieces = Queue::pieces(&document);
        let room = self.room.acquire_many(pieces).await.map_err(|_| SearchError::Closed)?;
        // The writing thread gives the room back when the document has had its turn.
        room.forget();
        self.send(|ticket| Change::Put { document: Box::new(document), pieces, ticket })
    }

    pub fn put_blocking(&self, document: Document) -> Result<Ticket, SearchError> {
        let pieces = Queue::pieces(&document);
        loop {
            match self.room.try_acquire_many(pieces) {
                Ok(room) => {
                    room.forget();
                    break;
                }
                Err(tokio::sync::TryAcquireError::NoPermits) => std::thread::sleep(LOOK_AGAIN),
                Err(tokio::sync::TryAcquireError::Closed) => return Err(SearchError::Closed),
            }
        }
        self.send(|ticket| Change::Put { document: Box::new(document), pieces, ticket })
    }

    pub fn remove(&self, lot: i64, stream: &str) -> Result<Ticket, SearchError> {
        self.send(|ticket| Change::Remove { lot, stream: stream.to_owned(), ticket })
    }

    pub async fn flush(&self) -> Result<(), SearchError> {
        let ticket = self.send(|ticket| Change::Commit { ticket })?;
        self.settled(ticket).await
    }

    pub async fn clear(&self) -> Result<(), SearchError> {
        let ticket = self.send(|ticket| Change::Clear { ticket })?;
        self.settled(ticket).await
    }

    pub async fn scrub(&self) -> Result<(), SearchError> {
        let (done, result) = oneshot::channel();
        self.send(|ticket| Change::Scrub { ticket, done })?;
        result.await.map_err(|_| SearchError::Closed)?
    }

    pub async fn settled(&self, ticket: Ticket) -> Result<(), SearchError> {
        let mut progress = self.progress.clone();
        let reached = progress
            .wait_for(|progress| progress.settled >= ticket.0)
            .await
            .map_err(|_| SearchError::Closed)?;
        // Losing is remembered as the last lost ticket: whoever waits for an earlier one may be
        // told that it was lost although it was not, and puts it again.
        if reached.lost >= ticket.0 { Err(SearchError::Lost) } else { Ok(()) }
    }

    /// Ticket and place in the line are given out together, so their orders agree.
    fn send(&self, change: impl FnOnce(u64) -> Change) -> Result<Ticket, SearchError> {
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        let ticket = line.last + 1;
        let sender = line.sender.as_ref().ok_or(SearchError::Closed)?;
        sender.send(change(ticket)).map_err(|_| SearchError::Closed)?;
        line.last = ticket;
        Ok(Ticket(ticket))
    }

    /// Ends the writing thread after what is queued and waits for it.
    pub fn stop(&self) {
        self.room.close();
        self.line.lock().unwrap_or_else(PoisonError::into_inner).sender = None;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread
            && thread.join().is_err()
        {
            self.shared.mark_incomplete();
            tracing::error!("the thread that writes the search index has failed");
        }
    }
}

#[cfg(test)]
impl Queue {
    /// How many pieces are free.
    pub fn room_left(&self) -> usize {
        self.room.available_permits()
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.shared.abandoned.store(true, Ordering::Release);
        self.stop();
    }
}
