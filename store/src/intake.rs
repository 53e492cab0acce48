//! What came in: finding an item again, and counting the desk against the mailbox.

use crate::append::IntakeStatus;
use crate::chain::Hash;
use crate::engine::{Row, Value, values};
use crate::sql::InList;
use crate::{Store, StoreError};

/// An item that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeRow {
    /// Its number in the lot, from 1, without gaps.
    pub number: i64,
    /// How it came.
    pub channel: String,
    /// Where it came from.
    pub source: String,
    /// SHA-256 of the bytes as they came.
    pub digest: Hash,
    /// The hashed identifier of the conversation.
    pub thread_key: Option<String>,
    /// When it came, in milliseconds since 1970.
    pub received_at: i64,
    /// When it was recorded.
    pub recorded_at: i64,
    /// The vault item that holds the bytes.
    pub item: Option<String>,
    /// What became of it.
    pub status: IntakeStatus,
    /// The case, where there is one.
    pub stream: Option<String>,
    /// Why it was quarantined or dismissed.
    pub reason: Option<String>,
}

/// How many items have each status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct IntakeTotals {
    /// Not looked at yet.
    pub received: u64,
    /// Began a case.
    pub case: u64,
    /// Belong to a case.
    pub reply: u64,
    /// Had come before.
    pub duplicate: u64,
    /// Could not be read.
    pub quarantined: u64,
    /// Not for the desk.
    pub dismissed: u64,
}

impl IntakeTotals {
    /// All of them together: must equal the highest number given.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.received + self.case + self.reply + self.duplicate + self.quarantined + self.dismissed
    }
}

macro_rules! intake_select {
    ($rest:literal) => {
        concat!(
            "SELECT number, channel, source, digest, thread_key, received_at, recorded_at, item, status, stream, \
             reason FROM intake WHERE lot = $1 ",
            $rest
        )
    };
}

/// Two halves, each in the order of its index, so that both engines merge them and stop at the limit.
const WAITING: &str = concat!(
    intake_select!("AND status = 'received' AND number > $2"),
    " UNION ALL ",
    intake_select!("AND status = 'quarantined' AND number > $2"),
    " ORDER BY number LIMIT $3"
);

const THREADS: InList =
    InList { head: "SELECT key, stream FROM thread WHERE lot = $1 AND key IN ", tail: "" };

fn intake_row(row: &Row) -> Result<IntakeRow, StoreError> {
    let number = row.int(0)?;
    let word = row.text(8)?;
    let Some(status) = IntakeStatus::from_word(&word) else {
        return Err(StoreError::Unreadable {
            place: format!("intake {number}"),
            why: format!("`{word}` is not a status"),
        });
    };
    Ok(IntakeRow {
        number,
        channel: row.text(1)?,
        source: row.text(2)?,
        digest: row.array(3)?,
        thread_key: row.maybe_text(4)?,
        received_at: row.int(5)?,
        recorded_at: row.int(6)?,
        item: row.maybe_text(7)?,
        status,
        stream: row.maybe_text(9)?,
        reason: row.maybe_text(10)?,
    })
}

impl Store {
    /// One item.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake(&self, lot: i64, number: i64) -> Result<Option<IntakeRow>, StoreError> {
        let row = self
            .inner
            .engine
            .read_one(intake_select!("AND number = $2"), &values![lot, number])
            .await?;
        row.as_ref().map(intake_row).transpose()
    }

    /// The first item with exactly these bytes.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake_by_digest(
        &self,
        lot: i64,
        digest: &Hash,
    ) -> Result<Option<IntakeRow>, StoreError> {
        let sql = intake_select!("AND digest = $2 ORDER BY number LIMIT 1");
        self.inner
            .engine
            .read_one(sql, &values![lot, digest])
            .await?
            .as_ref()
            .map(intake_row)
            .transpose()
    }

    /// Items with this status after number `after`, in order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake_by_status(
        &self,
        lot: i64,
        status: IntakeStatus,
        after: i64,
        limit: u32,
    ) -> Result<Vec<IntakeRow>, StoreError> {
        let sql = intake_select!("AND status = $2 AND number > $3 ORDER BY number LIMIT $4");
        let values = values![lot, status.word(), after, i64::from(limit)];
        self.inner.engine.read(sql, &values).await?.iter().map(intake_row).collect()
    }

    /// Items after number `after` that wait for somebody, not looked at yet or in quarantine, in order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake_waiting(
        &self,
        lot: i64,
        after: i64,
        limit: u32,
    ) -> Result<Vec<IntakeRow>, StoreError> {
        let values = values![lot, after, i64::from(limit)];
        self.inner.engine.read(WAITING, &values).await?.iter().map(intake_row).collect()
    }

    /// The latest items before number `before`, the latest first: the register.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake_before(
        &self,
        lot: i64,
        before: i64,
        limit: u32,
    ) -> Result<Vec<IntakeRow>, StoreError> {
        let sql = intake_select!("AND number < $2 ORDER BY number DESC LIMIT $3");
        let values = values![lot, before, i64::from(limit)];
        self.inner.engine.read(sql, &values).await?.iter().map(intake_row).collect()
    }

    /// The items that belong to a case.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake_of_stream(
        &self,
        lot: i64,
        stream: &str,
    ) -> Result<Vec<IntakeRow>, StoreError> {
        let sql = intake_select!("AND stream = $2 ORDER BY number");
        self.inner.engine.read(sql, &values![lot, stream]).await?.iter().map(intake_row).collect()
    }

    /// The items of one conversation.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake_of_thread(
        &self,
        lot: i64,
        thread_key: &str,
    ) -> Result<Vec<IntakeRow>, StoreError> {
        let sql = intake_select!("AND thread_key = $2 ORDER BY number");
        self.inner
            .engine
            .read(sql, &values![lot, thread_key])
            .await?
            .iter()
            .map(intake_row)
            .collect()
    }

    /// How many items have each status.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake_totals(&self, lot: i64) -> Result<IntakeTotals, StoreError> {
        let rows = self
            .inner
            .engine
            .read(
                "SELECT status, COUNT(*) FROM intake WHERE lot = $1 GROUP BY status",
                &values![lot],
            )
            .await?;
        let mut totals = IntakeTotals::default();
        for row in &rows {
            let place = match IntakeStatus::from_word(row.str(0)?) {
                Some(IntakeStatus::Received) => &mut totals.received,
                Some(IntakeStatus::Case) => &mut totals.case,
                Some(IntakeStatus::Reply) => &mut totals.reply,
                Some(IntakeStatus::Duplicate) => &mut totals.duplicate,
                Some(IntakeStatus::Quarantined) => &mut totals.quarantined,
                Some(IntakeStatus::Dismissed) => &mut totals.dismissed,
                None => {
                    return Err(StoreError::Unreadable {
                        place: format!("intake of lot {lot}"),
                        why: format!("`{}` is not a status", row.str(0)?),
                    });
                }
            };
            *place = row.count(1)?;
        }
        Ok(totals)
    }

    /// How many items wait for somebody, counted up to `at_most`: from an index, however long the
    /// register is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn intake_waiting_count(&self, lot: i64, at_most: u32) -> Result<u64, StoreError> {
        let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM intake WHERE lot = $1 \
                   AND status IN ('received', 'quarantined') LIMIT $2) AS counted";
        let row = self.inner.engine.read_one(sql, &values![lot, i64::from(at_most)]).await?;
        row.map_or(Ok(0), |row| row.count(0))
    }

    /// The case that a conversation belongs to: the first of these keys that is known decides.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn thread_lookup(
        &self,
        lot: i64,
        keys: &[&str],
    ) -> Result<Option<String>, StoreError> {
        let wanted: Vec<Value<'_>> = keys.iter().map(|key| Value::Text(key)).collect();
        let rows = THREADS.read(&self.inner.engine, &values![lot], &wanted).await?;
        for key in keys {
            for row in &rows {
                if row.str(0)? == *key {
                    return row.text(1).map(Some);
                }
            }
        }
        Ok(None)
    }
}
