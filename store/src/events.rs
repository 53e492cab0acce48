//! Reading events: one stream, or all streams one after another with constant memory.

use tokio::sync::mpsc;

use crate::chain::Hash;
use crate::engine::{Engine, Row, Value, values};
use crate::sql::InList;
use crate::{CaseRow, Store, StoreError};

/// An event as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Its position in the lot, from 1, without gaps.
    pub seq: u64,
    /// Its position in the stream, from 1, without gaps.
    pub version: u64,
    /// What happened.
    pub kind: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// Who did it.
    pub actor: String,
    /// Canonical JSON.
    pub body: String,
    /// The hash that the next event of the stream follows.
    pub hash: Hash,
}

/// A stream with all its events, as [`Store::for_each_stream`] hands it over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamOf {
    /// The lot.
    pub lot: i64,
    /// The stream.
    pub stream: String,
    /// All its events, in order.
    pub events: Vec<StoredEvent>,
    /// The row in the worklist, for streams of the kind `case` that have one.
    pub case_view: Option<CaseRow>,
}

/// How many streams are looked at, and about how many events read, for one page.
const STREAMS: usize = 1000;
const EVENTS: u64 = 20_000;

fn stored_event(row: &Row) -> Result<StoredEvent, StoreError> {
    Ok(StoredEvent {
        seq: row.count(0)?,
        version: row.count(1)?,
        kind: row.text(2)?,
        at_ms: row.int(3)?,
        actor: row.text(4)?,
        body: row.text(5)?,
        hash: row.array(6)?,
    })
}

impl Store {
    /// All events of a stream, in order; empty when there is no such stream.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn events(&self, lot: i64, stream: &str) -> Result<Vec<StoredEvent>, StoreError> {
        self.inner
            .engine
            .read(
                "SELECT seq, version, kind, at, actor, body, hash FROM event WHERE lot = $1 AND stream = $2 \
                 ORDER BY version",
                &values![lot, stream],
            )
            .await?
            .iter()
            .map(stored_event)
            .collect()
    }

    /// Events of all streams whose names begin with `prefix`, the latest stream first: for streams
    /// that hold one event each, such as readings.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn events_under(
        &self,
        lot: i64,
        prefix: &str,
        limit: u32,
    ) -> Result<Vec<StoredEvent>, StoreError> {
        // The first name that no longer begins with the prefix; both engines compare names by bytes, and
        // `0` follows `/`.
        let end = format!("{}0", prefix.trim_end_matches('/'));
        self.inner
            .engine
            .read(
                "SELECT seq, version, kind, at, actor, body, hash FROM event WHERE lot = $1 AND stream >= $2 \
                 AND stream < $3 ORDER BY stream DESC LIMIT $4",
                &values![lot, prefix, end.as_str(), i64::from(limit)],
            )
            .await?
            .iter()
            .map(stored_event)
            .collect()
    }

    /// All events of many streams, each stream's in order: for what has to look at many cases at once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn events_of(
        &self,
        lot: i64,
        streams: &[&str],
    ) -> Result<Vec<(String, StoredEvent)>, StoreError> {
        const OF_STREAMS: InList = InList {
            head: "SELECT seq, version, kind, at, actor, body, hash, stream FROM event WHERE lot = $1 AND stream IN ",
            tail: " ORDER BY stream, version",
        };
        let keys: Vec<Value<'_>> = streams.iter().map(|stream| Value::Text(stream)).collect();
        let rows = OF_STREAMS.read(&self.inner.engine, &values![lot], &keys).await?;
        rows.iter().map(|row| Ok((row.text(7)?, stored_event(row)?))).collect()
    }

    /// Events of a lot after position `after`, in order, with their streams: for projections that follow along.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn events_after(
        &self,
        lot: i64,
        after: u64,
        limit: u32,
    ) -> Result<Vec<(String, StoredEvent)>, StoreError> {
        self.inner
            .engine
            .read(
                "SELECT seq, version, kind, at, actor, body, hash, stream FROM event WHERE lot = $1 AND seq > $2 \
                 ORDER BY seq LIMIT $3",
                &values![lot, after.cast_signed(), i64::from(limit)],
            )
            .await?
            .iter()
            .map(|row| Ok((row.text(7)?, stored_event(row)?)))
            .collect()
    }

    /// The version of a stream; 0 when there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn version(&self, lot: i64, stream: &str) -> Result<u64, StoreError> {
        let row = self
            .inner
            .engine
            .read_one(
                "SELECT version FROM stream WHERE lot = $1 AND stream = $2",
                &values![lot, stream],
            )
            .await?;
        row.map_or(Ok(0), |row| row.count(0))
    }

    /// Hands every stream of this kind to `visit`, lot by lot in the order of the streams, with its
    /// row of the worklist. Reads ahead by one page while `visit` works, and holds no more than two.
    ///
    /// # Errors
    /// The first error of `visit` or of the database.
    pub async fn for_each_stream<E: From<StoreError>>(
        &self,
        kind: &str,
        mut visit: impl FnMut(StreamOf) -> Result<(), E>,
    ) -> Result<(), E> {
        let (sender, mut pages) = mpsc::channel(1);
        let reader = tokio::spawn(read_all(self.inner.engine.clone(), kind.to_owned(), sender));
        let mut outcome = Ok(());
        'pages: while let Some(page) = pages.recv().await {
            match page {
                Ok(streams) => {
                    for stream in streams {
                        outcome = visit(stream);
                        if outcome.is_err() {
                            break 'pages;
                        }
                    }
                }
                Err(error) => {
                    outcome = Err(E::from(error));
                    break;
                }
            }
        }
        drop(pages);
        match reader.await {
            Ok(()) => outcome,
            Err(_) => outcome.and(Err(E::from(StoreError::Closing))),
        }
    }
}

type Page = Result<Vec<StreamOf>, StoreError>;

async fn read_all(engine: Engine, kind: String, pages: mpsc::Sender<Page>) {
    let lots = match lots(&engine).await {
        Ok(lots) => lots,
        Err(error) => {
            let _ = pages.send(Err(error)).await;
            return;
        }
    };
    for lot in lots {
        let mut after = String::new();
        loop {
            match read_page(&engine, lot, &kind, &after).await {
                Ok(None) => break,
                Ok(Some((streams, last))) => {
                    after = last;
                    if pages.send(Ok(streams)).await.is_err() {
                        return;
                    }
                }
                Err(error) => {
                    let _ = pages.send(Err(error)).await;
                    return;
                }
            }
        }
    }
}

async fn lots(engine: &Engine) -> Result<Vec<i64>, StoreError> {
    engine
        .read("SELECT lot FROM lot ORDER BY lot", &[])
        .await?
        .iter()
        .map(|row| row.int(0))
        .collect()
}

/// The streams of this kind after `after`, as many as make a page, and the last one looked at.
async fn read_page(
    engine: &Engine,
    lot: i64,
    kind: &str,
    after: &str,
) -> Result<Option<(Vec<StreamOf>, String)>, StoreError> {
    // One moment for heads, events and rows: otherwise an append in between would look like a fault.
    let mut tx = engine.snapshot().await?;
    let heads = tx
        .read(
            "SELECT stream, version, kind FROM stream WHERE lot = $1 AND stream > $2 ORDER BY stream LIMIT $3",
            &values![lot, after, STREAMS as i64],
        )
        .await?;
    let mut streams = Vec::new();
    let mut events = 0;
    let mut last = None;
    for head in &heads {
        let of_kind = head.str(2)? == kind;
        events += head.count(1)?;
        if of_kind {
            streams.push(StreamOf {
                lot,
                stream: head.text(0)?,
                events: Vec::new(),
                case_view: None,
            });
        }
        last = Some(head.text(0)?);
        if events >= EVENTS {
            break;
        }
    }
    let Some(last) = last else { return Ok(None) };
    let rows = tx
        .read(
            "SELECT seq, version, kind, at, actor, body, hash, stream FROM event \
             WHERE lot = $1 AND stream > $2 AND stream <= $3 ORDER BY stream, version",
            &values![lot, after, &last],
        )
        .await?;
    let mut place = 0;
    for row in &rows {
        let stream = row.str(7)?;
        while streams.get(place).is_some_and(|known| known.stream.as_str() < stream) {
            place += 1;
        }
        if let Some(known) = streams.get_mut(place).filter(|known| known.stream == stream) {
            known.events.push(stored_event(row)?);
        }
    }
    for case in crate::cases::between(&mut tx, lot, after, &last).await? {
        if let Ok(place) = streams.binary_search_by(|known| known.stream.cmp(&case.stream)) {
            streams[place].case_view = Some(case);
        }
    }
    tx.rollback().await?;
    Ok(Some((streams, last)))
}
