//! Mailboxes: how far each was read, how it fares, and what came out of it day by day.

use crate::engine::{Row, Value, values};
use crate::sql::{InList, Insert};
use crate::{Store, StoreError};

/// A place where mail comes in or goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailboxRow {
    /// The first lot of the firm.
    pub lot: i64,
    /// Its name in the configuration.
    pub name: String,
    /// `imap`, `lmtp` or `smtp`.
    pub kind: String,
    /// The validity of its identifiers, as the server says.
    pub validity: i64,
    /// The highest identifier that was taken in.
    pub last_uid: i64,
    /// Whether it is in the configuration now.
    pub active: bool,
    /// When it was first seen in the configuration.
    pub since: i64,
    /// When it last worked.
    pub ok_at: Option<i64>,
    /// When it last failed.
    pub failed_at: Option<i64>,
    /// How often it failed since it last worked.
    pub failures: i64,
    /// When it is tried again.
    pub next_at: Option<i64>,
    /// Why it failed the last time; nothing once it works.
    pub error: Option<String>,
}

/// A mail that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchedMail {
    /// The lot of its entry in the register.
    pub lot: i64,
    /// The mailbox.
    pub mailbox: String,
    /// The validity of its identifier.
    pub validity: i64,
    /// Its identifier in the mailbox.
    pub uid: i64,
    /// Its number in the register.
    pub number: i64,
    /// The civil day, as `2026-11-21`.
    pub day: String,
    /// When.
    pub at_ms: i64,
    /// Whether nothing is left to do with it in the mailbox.
    pub marked: bool,
}

/// One day of one mailbox, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MailDay {
    /// The first lot of the firm.
    pub lot: i64,
    /// The mailbox.
    pub mailbox: String,
    /// The civil day, as `2026-11-21`.
    pub day: String,
    /// Mails fetched.
    pub fetched: i64,
    /// Entries of the register that say they came from this mailbox.
    pub numbered: i64,
    /// Of these: began a case.
    pub cases: i64,
    /// Belong to a case.
    pub replies: i64,
    /// Written by a machine about a mail of ours, and put to its case.
    pub notices: i64,
    /// Wait for a person.
    pub quarantined: i64,
    /// Set aside by a person.
    pub dismissed: i64,
    /// Numbered, but not read yet.
    pub unread: i64,
    /// Had come before, byte for byte.
    pub duplicates: i64,
    /// Lie in the mailbox and were not fetched.
    pub unfetched: i64,
    /// Were taken in, but are not marked in the mailbox yet.
    pub unmarked: i64,
    /// When this was counted.
    pub checked_at: i64,
}

impl MailDay {
    /// How many mails are missing on one side or the other; zero when everything adds up.
    #[must_use]
    pub const fn difference(&self) -> i64 {
        let parts = self.cases
            + self.replies
            + self.notices
            + self.quarantined
            + self.dismissed
            + self.unread;
        (self.fetched - self.duplicates - self.numbered).abs()
            + (self.numbered - parts).abs()
            + self.unfetched
    }
}

/// What the register says of a mailbox: how many entries have a status, and whether a machine wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterCount {
    /// The status.
    pub status: String,
    /// Whether it is a machine's notice that was put to a case.
    pub notice: bool,
    /// How many.
    pub count: i64,
}

const FETCHED: Insert = Insert {
    head: "INSERT INTO mail_item (lot, mailbox, validity, uid, number, day, fetched_at, duplicate, marked_at) VALUES ",
    columns: 9,
    tail: " ON CONFLICT (lot, mailbox, validity, uid) DO NOTHING",
};
const KNOWN: InList =
    InList { head: "SELECT number FROM mail_item WHERE lot = $1 AND number IN ", tail: "" };
const MARK: InList = InList {
    head: "UPDATE mail_item SET marked_at = $1 WHERE lot = $2 AND mailbox = $3 AND validity = $4 AND uid IN ",
    tail: " RETURNING uid",
};

macro_rules! mailbox_columns {
    () => {
        "lot, name, kind, validity, last_uid, active, since, ok_at, failed_at, failures, next_at, error"
    };
}
macro_rules! day_columns {
    () => {
        "lot, mailbox, day, fetched, numbered, cases, replies, notices, quarantined, dismissed, unread, \
         duplicates, unfetched, unmarked, checked_at"
    };
}

fn mailbox_row(row: &Row) -> Result<MailboxRow, StoreError> {
    Ok(MailboxRow {
        lot: row.int(0)?,
        name: row.text(1)?,
        kind: row.text(2)?,
        validity: row.int(3)?,
        last_uid: row.int(4)?,
        active: row.int(5)? == 1,
        since: row.int(6)?,
        ok_at: row.maybe_int(7)?,
        failed_at: row.maybe_int(8)?,
        failures: row.int(9)?,
        next_at: row.maybe_int(10)?,
        error: row.maybe_text(11)?,
    })
}

fn day_row(row: &Row) -> Result<MailDay, StoreError> {
    Ok(MailDay {
        lot: row.int(0)?,
        mailbox: row.text(1)?,
        day: row.text(2)?,
        fetched: row.int(3)?,
        numbered: row.int(4)?,
        cases: row.int(5)?,
        replies: row.int(6)?,
        notices: row.int(7)?,
        quarantined: row.int(8)?,
        dismissed: row.int(9)?,
        unread: row.int(10)?,
        duplicates: row.int(11)?,
        unfetched: row.int(12)?,
        unmarked: row.int(13)?,
        checked_at: row.int(14)?,
    })
}

impl Store {
    /// Says which mailboxes a firm has now; those that it has no more are kept, but no longer active.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mailboxes_are(
        &self,
        lot: i64,
        present: &[(&str, &str)],
        now_ms: i64,
    ) -> Result<(), StoreError> {
        let mut tx = self.inner.engine.begin().await?;
        tx.write("UPDATE mailbox SET active = 0 WHERE lot = $1", &values![lot]).await?;
        for (name, kind) in present {
            let sql = "INSERT INTO mailbox (lot, name, kind, validity, last_uid, active, since, failures) \
                       VALUES ($1, $2, $3, 0, 0, 1, $4, 0) \
                       ON CONFLICT (lot, name) DO UPDATE SET kind = excluded.kind, active = 1";
            tx.write(sql, &values![lot, *name, *kind, now_ms]).await?;
        }
        tx.commit().await
    }

    /// The mailboxes of a firm, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mailboxes(&self, lot: i64) -> Result<Vec<MailboxRow>, StoreError> {
        const ALL: &str =
            concat!("SELECT ", mailbox_columns!(), " FROM mailbox WHERE lot = $1 ORDER BY name");
        self.inner.engine.read(ALL, &values![lot]).await?.iter().map(mailbox_row).collect()
    }

    /// One mailbox.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mailbox(&self, lot: i64, name: &str) -> Result<Option<MailboxRow>, StoreError> {
        const ONE: &str =
            concat!("SELECT ", mailbox_columns!(), " FROM mailbox WHERE lot = $1 AND name = $2");
        let row = self.inner.engine.read_one(ONE, &values![lot, name]).await?;
        row.as_ref().map(mailbox_row).transpose()
    }

    /// Notes that a mailbox works.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mailbox_works(&self, lot: i64, name: &str, at_ms: i64) -> Result<(), StoreError> {
        let sql = "UPDATE mailbox SET ok_at = $3, failures = 0, next_at = NULL, error = NULL \
                   WHERE lot = $1 AND name = $2";
        self.inner.engine.write(sql, &values![lot, name, at_ms]).await?;
        Ok(())
    }

    /// Notes that a mailbox does not work, why, and when it is tried again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mailbox_fails(
        &self,
        lot: i64,
        name: &str,
        at_ms: i64,
        error: &str,
        next_at: i64,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE mailbox SET failed_at = $3, failures = failures + 1, error = $4, next_at = $5 \
                   WHERE lot = $1 AND name = $2";
        self.inner.engine.write(sql, &values![lot, name, at_ms, error, next_at]).await?;
        Ok(())
    }

    /// Notes how far a mailbox was read.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mailbox_read_to(
        &self,
        lot: i64,
        name: &str,
        validity: i64,
        last_uid: i64,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE mailbox SET validity = $3, last_uid = $4 WHERE lot = $1 AND name = $2";
        self.inner.engine.write(sql, &values![lot, name, validity, last_uid]).await?;
        Ok(())
    }

    /// Notes mails that were taken in. One whose number another mail has already is a duplicate;
    /// the same mail fetched again after a crash is noted once. All must be of one lot.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mails_fetched(&self, mails: &[FetchedMail]) -> Result<(), StoreError> {
        let Some(lot) = mails.first().map(|mail| mail.lot) else { return Ok(()) };
        let mut tx = self.inner.engine.begin().await?;
        let numbers: Vec<Value<'_>> = mails.iter().map(|mail| Value::Int(mail.number)).collect();
        let mut known = std::collections::HashSet::new();
        for row in KNOWN.read_in(&mut tx, &values![lot], &numbers).await? {
            known.insert(row.int(0)?);
        }
        let mut values: Vec<Value<'_>> = Vec::with_capacity(mails.len() * FETCHED.columns);
        for mail in mails {
            let duplicate = !known.insert(mail.number);
            values.extend(values![
                mail.lot,
                &mail.mailbox,
                mail.validity,
                mail.uid,
                mail.number,
                &mail.day,
                mail.at_ms,
                i64::from(duplicate),
                mail.marked.then_some(mail.at_ms),
            ]);
        }
        FETCHED.run(&mut tx, &values).await?;
        tx.commit().await
    }

    /// Mails of a mailbox that were taken in but are not marked there yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mails_unmarked(
        &self,
        lot: i64,
        mailbox: &str,
        validity: i64,
        limit: u32,
    ) -> Result<Vec<i64>, StoreError> {
        let sql = "SELECT uid FROM mail_item WHERE lot = $1 AND mailbox = $2 AND validity = $3 \
                   AND marked_at IS NULL ORDER BY uid LIMIT $4";
        let values = values![lot, mailbox, validity, i64::from(limit)];
        self.inner.engine.read(sql, &values).await?.iter().map(|row| row.int(0)).collect()
    }

    /// Notes that mails were marked in their mailbox.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mails_marked(
        &self,
        lot: i64,
        mailbox: &str,
        validity: i64,
        uids: &[i64],
        at_ms: i64,
    ) -> Result<(), StoreError> {
        let mut tx = self.inner.engine.begin().await?;
        let uids: Vec<Value<'_>> = uids.iter().map(|uid| Value::Int(*uid)).collect();
        MARK.read_in(&mut tx, &values![at_ms, lot, mailbox, validity], &uids).await?;
        tx.commit().await
    }

    /// Which of these identifiers of a mailbox were taken in into a lot.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mails_known(
        &self,
        lot: i64,
        mailbox: &str,
        validity: i64,
        uids: &[i64],
    ) -> Result<Vec<i64>, StoreError> {
        const THESE: InList = InList {
            head: "SELECT uid FROM mail_item WHERE lot = $1 AND mailbox = $2 AND validity = $3 AND uid IN ",
            tail: "",
        };
        let uids: Vec<Value<'_>> = uids.iter().map(|uid| Value::Int(*uid)).collect();
        let rows = THESE.read(&self.inner.engine, &values![lot, mailbox, validity], &uids).await?;
        rows.iter().map(|row| row.int(0)).collect()
    }

    /// Of one day of a mailbox in a lot: mails fetched, duplicates among them, and those not marked.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mails_of_day(
        &self,
        lot: i64,
        mailbox: &str,
        day: &str,
    ) -> Result<(i64, i64, i64), StoreError> {
        let sql = "SELECT COUNT(*), COUNT(CASE WHEN duplicate = 1 THEN 1 END), \
                   COUNT(CASE WHEN marked_at IS NULL THEN 1 END) FROM mail_item \
                   WHERE lot = $1 AND mailbox = $2 AND day = $3";
        let row = self.inner.engine.read_one(sql, &values![lot, mailbox, day]).await?;
        row.map_or(Ok((0, 0, 0)), |row| Ok((row.int(0)?, row.int(1)?, row.int(2)?)))
    }

    /// What became of the entries of the register that came from a mailbox between two moments.
    /// `source` begins with `mailbox:`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn register_of_mailbox(
        &self,
        lot: i64,
        source: &str,
        from_ms: i64,
        to_ms: i64,
    ) -> Result<Vec<RegisterCount>, StoreError> {
        // The bounds repeat those of the index.
        let sql = "SELECT status, CAST(CASE WHEN status = 'reply' AND reason IS NOT NULL THEN 1 ELSE 0 END AS BIGINT), COUNT(*) \
                   FROM intake WHERE lot = $1 AND source = $2 AND recorded_at >= $3 AND recorded_at < $4 \
                   AND source >= 'mailbox:' AND source < 'mailbox;' GROUP BY 1, 2";
        let rows = self.inner.engine.read(sql, &values![lot, source, from_ms, to_ms]).await?;
        rows.iter()
            .map(|row| {
                Ok(RegisterCount {
                    status: row.text(0)?,
                    notice: row.int(1)? == 1,
                    count: row.int(2)?,
                })
            })
            .collect()
    }

    /// Keeps the count of a day in place of the one before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put_mail_day(&self, day: &MailDay) -> Result<(), StoreError> {
        const PUT: &str = concat!(
            "INSERT INTO mail_day (",
            day_columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
             ON CONFLICT (lot, mailbox, day) DO UPDATE SET fetched = excluded.fetched, \
             numbered = excluded.numbered, cases = excluded.cases, replies = excluded.replies, \
             notices = excluded.notices, quarantined = excluded.quarantined, \
             dismissed = excluded.dismissed, unread = excluded.unread, \
             duplicates = excluded.duplicates, unfetched = excluded.unfetched, \
             unmarked = excluded.unmarked, checked_at = excluded.checked_at"
        );
        let values = values![
            day.lot,
            &day.mailbox,
            &day.day,
            day.fetched,
            day.numbered,
            day.cases,
            day.replies,
            day.notices,
            day.quarantined,
            day.dismissed,
            day.unread,
            day.duplicates,
            day.unfetched,
            day.unmarked,
            day.checked_at,
        ];
        self.inner.engine.write(PUT, &values).await?;
        Ok(())
    }

    /// The last days of a mailbox that were counted, the latest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mail_days(
        &self,
        lot: i64,
        mailbox: &str,
        limit: u32,
    ) -> Result<Vec<MailDay>, StoreError> {
        const LAST: &str = concat!(
            "SELECT ",
            day_columns!(),
            " FROM mail_day WHERE lot = $1 AND mailbox = $2 ORDER BY day DESC LIMIT $3"
        );
        let values = values![lot, mailbox, i64::from(limit)];
        self.inner.engine.read(LAST, &values).await?.iter().map(day_row).collect()
    }
}
