//! Messages to send: each is taken by one process at a time, until it is done.

use crate::engine::{Dialect, Row, values};
use crate::{Store, StoreError};

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
}

macro_rules! columns {
    () => {
        "lot, id, stream, kind, body, created_at, due_at, done_at, attempts, last_error"
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

    /// Notes that a message was sent.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_done(&self, lot: i64, id: i64, at_ms: i64) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET done_at = $3, last_error = NULL WHERE lot = $1 AND id = $2 AND done_at IS NULL";
        self.inner.engine.write(sql, &values![lot, id, at_ms]).await?;
        Ok(())
    }

    /// Notes that a message could not be sent, why, and when to try again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outbox_failed(
        &self,
        lot: i64,
        id: i64,
        error: &str,
        again_at: i64,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE outbox SET due_at = $4, last_error = $3 WHERE lot = $1 AND id = $2 AND done_at IS NULL";
        self.inner.engine.write(sql, &values![lot, id, error, again_at]).await?;
        Ok(())
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
