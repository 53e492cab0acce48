//! Messages to send: each is taken by one process at a time, until it is done.

use crate::engine::{Dialect, Row, values};
use crate::{Store, StoreError};

/// What became of a message, as the page of outgoing mail tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OutboxState {
    /// It waits for its moment.
    Waiting,
    /// The carrier asked to try again later, or could not be reached.
    Deferred,
    /// It was written into the folder of outgoing mail.
    Written,
    /// The carrier took it.
    Sent,
    /// It was called back before it left.
    Recalled,
    /// The carrier refused it, or it was tried for too long.
    Failed,
    /// It came back.
    Bounced,
}

impl OutboxState {
    /// Every state, what needs somebody last.
    pub const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Deferred,
        Self::Written,
        Self::Sent,
        Self::Recalled,
        Self::Failed,
        Self::Bounced,
    ];

    /// The word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Deferred => "deferred",
            Self::Written => "written",
            Self::Sent => "sent",
            Self::Recalled => "recalled",
            Self::Failed => "failed",
            Self::Bounced => "bounced",
        }
    }

    /// The state with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// A place in the list of outgoing mail: the one of the last message of the page before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutboxPlace {
    /// When it was asked for.
    pub created_at: i64,
    /// The lot.
    pub lot: i64,
    /// Its number.
    pub id: i64,
}

/// A question to the outbox, the latest first.
#[derive(Debug, Clone, Default)]
pub struct OutboxQuery {
    /// The lots to look in.
    pub lots: Vec<i64>,
    /// Who is asking: messages of cases that this person may not see are left out.
    pub person: String,
    /// Only in this state.
    pub state: Option<OutboxState>,
    /// Start after this place.
    pub after: Option<OutboxPlace>,
    /// How many at most.
    pub limit: u32,
}

/// A message that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The lot.
    pub lot: i64,
    /// Its number in the lot, in the order in which messages were asked for.
    pub id: i64,
    /// The stream that asked for it.
    pub stream: String,
    /// What is to be done.
    pub kind: String,
    /// JSON.
    pub body: String,
    /// When it was asked for.
    pub created_at: i64,
    /// Not before this moment; while somebody is sending it, the moment at which others may try.
    pub due_at: i64,
    /// When it was sent.
    pub done_at: Option<i64>,
    /// How often it was taken.
    pub attempts: i64,
    /// Why it failed the last time.
    pub last_error: Option<String>,
    /// What became of it.
    pub state: OutboxState,
    /// When it was tried first.
    pub first_tried_at: Option<i64>,
}

macro_rules! columns {
    () => {
        "lot, id, stream, kind, body, created_at, due_at, done_at, attempts, last_error, state, \
         first_tried_at"
    };
}

fn message(row: &Row) -> Result<Message, StoreError> {
    Ok(Message {
        lot: row.int(0)?,
        id: row.int(1)?,
        stream: row.text(2)?,
        kind: row.text(3)?,
        body: row.text(4)?,
        created_at: row.int(5)?,
        due_at: row.int(6)?,
        done_at: row.maybe_int(7)?,
        attempts: row.int(8)?,
        last_error: row.maybe_text(9)?,
        state: state(row, 10)?,
        first_tried_at: row.maybe_int(11)?,
    })
}

fn state(row: &Row, at: usize) -> Result<OutboxState, StoreError> {
    let word = row.str(at)?;
    OutboxState::from_word(word).ok_or_else(|| StoreError::Unreadable {
        place: "the outbox".to_owned(),
        why: format!("`{word}` is not a state"),
    })
}

impl Store {
    /// Takes messages that are due. Each is hidden from other takers until `lease_until`: a process
    /// that dies while sending leaves it to the next one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_due(
        &self,
        lot: i64,
        now_ms: i64,
        lease_until: i64,
        limit: u32,
    ) -> Result<Vec<Message>, StoreError> {
        const WAITING: &str =
            "SELECT id FROM outbox WHERE lot = $1 AND done_at IS NULL AND due_at <= $2 LIMIT 1";
        const TAKE: &str = concat!(
            "UPDATE outbox SET due_at = $3, attempts = attempts + 1 WHERE lot = $1 AND id IN (SELECT id FROM outbox \
             WHERE lot = $1 AND done_at IS NULL AND due_at <= $2 ORDER BY due_at, id LIMIT $4) RETURNING ",
            columns!()
        );
        const TAKE_UNLOCKED: &str = concat!(
            "UPDATE outbox SET due_at = $3, attempts = attempts + 1 WHERE lot = $1 AND id IN (SELECT id FROM outbox \
             WHERE lot = $1 AND done_at IS NULL AND due_at <= $2 ORDER BY due_at, id LIMIT $4 FOR UPDATE SKIP LOCKED) \
             RETURNING ",
            columns!()
        );
        // Most of the time nothing is due: that is found out without a commit.
        if self.inner.engine.read_one(WAITING, &values![lot, now_ms]).await?.is_none() {
            return Ok(Vec::new());
        }
        let mut tx = self.inner.engine.begin().await?;
        let sql = match tx.dialect() {
            Dialect::Sqlite => TAKE,
            Dialect::Postgres => TAKE_UNLOCKED,
        };
        let rows = tx.read(sql, &values![lot, now_ms, lease_until, i64::from(limit)]).await?;
        let mut taken = rows.iter().map(message).collect::<Result<Vec<_>, _>>()?;
        tx.commit().await?;
        taken.sort_by_key(|message| message.id);
        Ok(taken)
    }

    /// Notes that nothing more is to be done with a message, and what became of it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_done(
        &self,
        lot: i64,
        id: i64,
        at_ms: i64,
        state: OutboxState,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET done_at = $3, last_error = NULL, state = $4, \
                   first_tried_at = COALESCE(first_tried_at, $3) \
                   WHERE lot = $1 AND id = $2 AND done_at IS NULL";
        self.inner.engine.write(sql, &values![lot, id, at_ms, state.word()]).await?;
        Ok(())
    }

    /// Notes that a message cannot be sent at all, and why. Nobody tries it again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_gave_up(
        &self,
        lot: i64,
        id: i64,
        at_ms: i64,
        error: &str,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET done_at = $3, last_error = $4, state = 'failed', \
                   first_tried_at = COALESCE(first_tried_at, $3) \
                   WHERE lot = $1 AND id = $2 AND done_at IS NULL";
        self.inner.engine.write(sql, &values![lot, id, at_ms, error]).await?;
        Ok(())
    }

    /// Notes that a message could not be sent at `at_ms`, why, and when to try again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_failed(
        &self,
        lot: i64,
        id: i64,
        error: &str,
        at_ms: i64,
        again_at: i64,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET due_at = $5, last_error = $3, state = 'deferred', \
                   first_tried_at = COALESCE(first_tried_at, $4) \
                   WHERE lot = $1 AND id = $2 AND done_at IS NULL";
        self.inner.engine.write(sql, &values![lot, id, error, at_ms, again_at]).await?;
        Ok(())
    }

    /// Keeps the hashed identifier under which a mail leaves, and the case that answers to it join:
    /// before it leaves, so that no answer is faster.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_leaves_as(
        &self,
        lot: i64,
        id: i64,
        stream: &str,
        key: &str,
    ) -> Result<(), StoreError> {
        let known = "SELECT 1 FROM outbox WHERE lot = $1 AND id = $2 AND message_key = $3";
        if self.inner.engine.read_one(known, &values![lot, id, key]).await?.is_some() {
            return Ok(());
        }
        let mut tx = self.inner.engine.begin().await?;
        let sql = "UPDATE outbox SET message_key = $3 WHERE lot = $1 AND id = $2";
        tx.write(sql, &values![lot, id, key]).await?;
        let sql = "INSERT INTO thread (lot, key, stream) VALUES ($1, $2, $3) ON CONFLICT (lot, key) DO NOTHING";
        tx.write(sql, &values![lot, key, stream]).await?;
        tx.commit().await
    }

    /// The message that left under this hashed identifier.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_by_key(&self, lot: i64, key: &str) -> Result<Option<Message>, StoreError> {
        const BY_KEY: &str =
            concat!("SELECT ", columns!(), " FROM outbox WHERE lot = $1 AND message_key = $2");
        let row = self.inner.engine.read_one(BY_KEY, &values![lot, key]).await?;
        row.as_ref().map(message).transpose()
    }

    /// Notes what became of a message after it had left.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_became(
        &self,
        lot: i64,
        id: i64,
        state: OutboxState,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET state = $3 WHERE lot = $1 AND id = $2";
        self.inner.engine.write(sql, &values![lot, id, state.word()]).await?;
        Ok(())
    }

    /// Lets a message that was put off, refused or came back be tried at once, as if for the first
    /// time. Whether there is such a message.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_again(&self, lot: i64, id: i64, at_ms: i64) -> Result<bool, StoreError> {
        let sql = "UPDATE outbox SET done_at = NULL, due_at = $3, attempts = 0, state = 'waiting', \
                   first_tried_at = NULL \
                   WHERE lot = $1 AND id = $2 AND state IN ('deferred', 'failed', 'bounced')";
        Ok(self.inner.engine.write(sql, &values![lot, id, at_ms]).await? > 0)
    }

    /// One message.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_message(&self, lot: i64, id: i64) -> Result<Option<Message>, StoreError> {
        const ONE: &str = concat!("SELECT ", columns!(), " FROM outbox WHERE lot = $1 AND id = $2");
        let row = self.inner.engine.read_one(ONE, &values![lot, id]).await?;
        row.as_ref().map(message).transpose()
    }

    /// A page of outgoing mail with the references of its cases, the latest first. Of cases that the
    /// person is barred from nothing is told.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_page(
        &self,
        query: &OutboxQuery,
    ) -> Result<Vec<(Message, String)>, StoreError> {
        macro_rules! page {
            ($state:literal) => {
                concat!(
                    "SELECT o.lot, o.id, o.stream, o.kind, o.body, o.created_at, o.due_at, o.done_at, o.attempts, \
                     o.last_error, o.state, o.first_tried_at, COALESCE(c.reference, '') FROM outbox o \
                     LEFT JOIN case_view c ON c.lot = o.lot AND c.stream = o.stream \
                     WHERE o.lot = $1 AND o.created_at <= $2 AND (o.created_at < $2 OR o.id < $3) \
                     AND NOT EXISTS (SELECT 1 FROM barred b WHERE b.lot = o.lot AND b.person = $4 \
                     AND b.stream = o.stream) ",
                    $state,
                    "ORDER BY o.created_at DESC, o.id DESC LIMIT $5"
                )
            };
        }
        let mut found = Vec::new();
        for lot in &query.lots {
            // Equal moments are told apart by lot and number, so that no page repeats or skips one.
            let (created_at, id) = match query.after {
                None => (i64::MAX, i64::MAX),
                Some(after) if *lot == after.lot => (after.created_at, after.id),
                Some(after) if *lot < after.lot => (after.created_at, i64::MAX),
                Some(after) => (after.created_at, 0),
            };
            let limit = i64::from(query.limit);
            let person = query.person.as_str();
            let rows = match query.state {
                None => {
                    let values = values![*lot, created_at, id, person, limit];
                    self.inner.engine.read(page!(""), &values).await?
                }
                Some(state) => {
                    let values = values![*lot, created_at, id, person, limit, state.word()];
                    self.inner.engine.read(page!("AND o.state = $6 "), &values).await?
                }
            };
            for row in &rows {
                found.push((message(row)?, row.text(12)?));
            }
        }
        found.sort_by_key(|(m, _)| std::cmp::Reverse((m.created_at, m.lot, m.id)));
        found.truncate(usize::try_from(query.limit).unwrap_or(usize::MAX));
        Ok(found)
    }

    /// How many messages of a lot are in a state, those of cases that a person is barred from left
    /// out; counting stops at `most`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_count(
        &self,
        lot: i64,
        person: &str,
        state: OutboxState,
        most: u32,
    ) -> Result<u64, StoreError> {
        let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM outbox o WHERE o.lot = $1 AND o.state = $2 \
                   AND NOT EXISTS (SELECT 1 FROM barred b WHERE b.lot = o.lot AND b.person = $3 \
                   AND b.stream = o.stream) LIMIT $4) counted";
        let values = values![lot, state.word(), person, i64::from(most)];
        let row = self.inner.engine.read_one(sql, &values).await?;
        row.map_or(Ok(0), |row| row.count(0))
    }

    /// The messages of one stream, in order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_of_stream(
        &self,
        lot: i64,
        stream: &str,
    ) -> Result<Vec<Message>, StoreError> {
        const OF_STREAM: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM outbox WHERE lot = $1 AND stream = $2 ORDER BY id"
        );
        self.inner
            .engine
            .read(OF_STREAM, &values![lot, stream])
            .await?
            .iter()
            .map(message)
            .collect()
    }

    /// Messages that are not sent yet, those due first; for the page that shows what is stuck.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_waiting(&self, lot: i64, limit: u32) -> Result<Vec<Message>, StoreError> {
        const NOT_DONE: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM outbox WHERE lot = $1 AND done_at IS NULL ORDER BY due_at, id LIMIT $2"
        );
        self.inner
            .engine
            .read(NOT_DONE, &values![lot, i64::from(limit)])
            .await?
            .iter()
            .map(message)
            .collect()
    }
}
