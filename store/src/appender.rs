//! The one who writes: takes what is waiting, commits it together, and answers everybody.
//!
//! SQLite has one appender for the whole directory, since it has one writer anyway. On PostgreSQL
//! the lots are spread over a few appenders, each of which commits one lot at a time; the lot's row
//! is locked meanwhile, so that several processes keep one order within a lot.

use std::sync::Arc;

use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::JoinHandle;

use crate::append::{Append, Appended, Numbered};
use crate::batch;
use crate::engine::{Dialect, Engine};
use crate::vault::Vault;
use crate::{AppendError, StoreError};

/// How many requests are committed together at most.
const BATCH: usize = 256;
/// Below this a batch waits for callers who are about to come; above it, waiting would only leave the
/// disk idle while callers prepare their next request.
const FEW: usize = 8;
/// How many requests may wait before callers wait to be let in.
const QUEUE: usize = 2048;
/// How many lots PostgreSQL commits at the same time.
const POSTGRES_APPENDERS: usize = 4;

/// What a caller asks for.
pub(crate) enum Wish {
    Ready(Box<Append>),
    Numbered { lot: i64, count: i64, make: Numbered },
}

impl Wish {
    pub(crate) fn lot(&self) -> i64 {
        match self {
            Self::Ready(append) => append.lot,
            Self::Numbered { lot, .. } => *lot,
        }
    }
}

/// A wish and where its answer goes.
pub(crate) struct Request {
    pub(crate) wish: Wish,
    answer: oneshot::Sender<Result<Appended, AppendError>>,
}

/// The queues of the appenders.
pub(crate) struct Appender {
    queues: Vec<mpsc::Sender<Message>>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

enum Message {
    Append(Request),
    Stop,
}

impl Appender {
    pub(crate) fn start(engine: &Engine, vault: &Arc<Vault>) -> Self {
        let count = match engine.dialect() {
            Dialect::Sqlite => 1,
            Dialect::Postgres => POSTGRES_APPENDERS,
        };
        let (mut queues, mut tasks) = (Vec::new(), Vec::new());
        for _ in 0..count {
            let (sender, receiver) = mpsc::channel(QUEUE);
            queues.push(sender);
            tasks.push(tokio::spawn(serve(engine.clone(), Arc::clone(vault), receiver)));
        }
        Self { queues, tasks: Mutex::new(tasks) }
    }

    pub(crate) async fn send(&self, lot: i64, wish: Wish) -> Result<Appended, AppendError> {
        let (answer, answered) = oneshot::channel();
        let place = usize::try_from(lot.rem_euclid(self.queues.len() as i64)).unwrap_or(0);
        let queue = self.queues.get(place).ok_or(StoreError::Closing)?;
        queue
            .send(Message::Append(Request { wish, answer }))
            .await
            .map_err(|_| StoreError::Closing)?;
        answered.await.map_err(|_| StoreError::Closing)?
    }

    /// Writes what is waiting, then stops.
    pub(crate) async fn stop(&self) {
        for queue in &self.queues {
            // A queue that is closed already has stopped already.
            let _ = queue.send(Message::Stop).await;
        }
        for task in self.tasks.lock().await.drain(..) {
            if let Err(error) = task.await {
                tracing::error!(%error, "an appender had failed before it was stopped");
            }
        }
    }
}

async fn serve(engine: Engine, vault: Arc<Vault>, mut queue: mpsc::Receiver<Message>) {
    let mut messages = Vec::with_capacity(BATCH);
    let mut statistics = Statistics { written: 0, due: 500 };
    let mut stopping = false;
    while !stopping {
        if queue.recv_many(&mut messages, BATCH).await == 0 {
            return;
        }
        if messages.len() < FEW {
            gather(&mut queue, &mut messages).await;
        }
        let mut requests = Vec::with_capacity(messages.len());
        for message in messages.drain(..) {
            match message {
                Message::Append(request) => requests.push(request),
                Message::Stop => stopping = true,
            }
        }
        for group in groups(&engine, requests) {
            statistics.written += group.len();
            commit(&engine, &vault, group).await;
        }
        statistics.refresh(&engine);
    }
    queue.close();
}

/// When PostgreSQL is told to look at its tables again.
struct Statistics {
    written: usize,
    due: usize,
}

impl Statistics {
    /// A new database plans as if its tables were empty until its own housekeeping comes round, a
    /// minute later: by then an import has slowed to a crawl. So it is asked to look while the
    /// tables grow, each time they are four times larger. It does not hold anybody up.
    fn refresh(&mut self, engine: &Engine) {
        if self.written < self.due || engine.dialect() == Dialect::Sqlite {
            return;
        }
        self.due *= 4;
        let engine = engine.clone();
        tokio::spawn(async move {
            let tables = "ANALYZE stream, event, vault_key, vault_item, intake, case_view, outbox, \
                          thread, idempotency, barred";
            if let Err(error) = engine.write(tables, &[]).await {
                tracing::warn!(%error, "the statistics of the tables could not be refreshed");
            }
        });
    }
}

/// Lets callers who were answered a moment ago come back before the next commit, so that commits
/// stay few and full. It waits for no one: as soon as nobody new arrives, the commit goes ahead.
async fn gather(queue: &mut mpsc::Receiver<Message>, messages: &mut Vec<Message>) {
    while messages.len() < BATCH {
        tokio::task::yield_now().await;
        let before = messages.len();
        while messages.len() < BATCH {
            match queue.try_recv() {
                Ok(message) => messages.push(message),
                Err(_) => break,
            }
        }
        if messages.len() == before {
            return;
        }
    }
}

/// SQLite commits all lots together, because a commit is what costs; PostgreSQL one lot at a time.
fn groups(engine: &Engine, requests: Vec<Request>) -> Vec<Vec<Request>> {
    match engine.dialect() {
        Dialect::Sqlite if requests.is_empty() => Vec::new(),
        Dialect::Sqlite => vec![requests],
        Dialect::Postgres => {
            let mut groups = std::collections::BTreeMap::<i64, Vec<Request>>::new();
            for request in requests {
                groups.entry(request.wish.lot()).or_default().push(request);
            }
            groups.into_values().collect()
        }
    }
}

async fn commit(engine: &Engine, vault: &Vault, requests: Vec<Request>) {
    let wishes: Vec<&Wish> = requests.iter().map(|request| &request.wish).collect();
    match batch::commit(engine, vault, &wishes).await {
        Ok(outcomes) => {
            drop(wishes);
            for (request, outcome) in requests.into_iter().zip(outcomes) {
                // A caller who stopped waiting is not told; the record is written all the same.
                let _ = request.answer.send(outcome);
            }
        }
        // The engine refused the batch: one by one, so that one bad request does not fail its neighbours.
        Err(AppendError::Store(error)) if error.is_refusal() && wishes.len() > 1 => {
            drop(wishes);
            for request in requests {
                let outcome = match batch::commit(engine, vault, &[&request.wish]).await {
                    Ok(mut outcomes) => outcomes.pop().unwrap_or(Err(StoreError::Closing.into())),
                    Err(error) => Err(error),
                };
                let _ = request.answer.send(outcome);
            }
        }
        Err(error) => {
            drop(wishes);
            tracing::error!(%error, requests = requests.len(), "a batch could not be written");
            for request in requests {
                let _ = request.answer.send(Err(error.clone()));
            }
        }
    }
}
