//! Cases as the worklist keeps them: one row each, found by what is known of them, and rebuilt.

use crate::engine::{Row, Tx, Value, values};
use crate::sql::InList;
use crate::{Store, StoreError, rows};

/// The date in `next_due` of a case that waits for nothing.
pub const NEVER_DUE: &str = "9999-12-31";

/// A case as the worklist shows it. A view: it can be made again from the events at any time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseRow {
    /// The lot.
    pub lot: i64,
    /// The stream of the case.
    pub stream: String,
    /// The number of the item that began it.
    pub number: i64,
    /// The reference on letters; one case per lot has it.
    pub reference: String,
    /// The firm.
    pub firm: String,
    /// Where the case stands.
    pub phase: String,
    /// First or second level.
    pub level: String,
    /// What it is about.
    pub product: String,
    /// How it came in.
    pub channel: String,
    /// The customer's language.
    pub language: String,
    /// Who handles it: a person's identifier.
    pub handler: Option<String>,
    /// Which unit has it.
    pub unit: Option<String>,
    /// When it came in, in milliseconds since 1970.
    pub received_at: i64,
    /// The next date that the firm must keep, as `2026-11-21`; [`NEVER_DUE`] when there is none.
    pub next_due: String,
    /// Which clock that date belongs to.
    pub next_clock: Option<String>,
    /// How many dates were missed.
    pub missed: i64,
    /// How it ended.
    pub outcome: Option<String>,
    /// Whether work is left.
    pub open: bool,
    /// The version of the stream that this row shows.
    pub version: u64,
    /// The customer's identifier.
    pub person: Option<String>,
    /// The vault item with the title.
    pub title_item: Option<String>,
    /// The vault item with the customer's name and addresses.
    pub identity_item: Option<String>,
    /// Which version of the search index has it.
    pub search_version: i64,
    /// The civil day of receipt in the firm's zone, as `2026-11-21`.
    pub received_on: String,
    /// Why it was closed; empty while it is not.
    pub closed_as: String,
    /// The root causes of its points, each once, in order, with a blank between.
    pub causes: String,
    /// What became of the firm's clocks: a slot of [`SLOT`] characters for each kind, see the desk.
    pub clocks: String,
    /// The earliest due day of a clock of the firm for which nobody has given a cause and that is not
    /// met in time; empty when there is none.
    pub unexplained: String,
    /// What the second look found; empty for an answer that was not chosen for one.
    pub sample: String,
    /// Whether it was entered after the fact.
    pub backfill: bool,
    /// The class of the number of days until the first answer; 0 without an answer.
    pub answered_within: i64,
}

/// How many characters of [`CaseRow::clocks`] belong to one clock: a date fits.
pub const SLOT: usize = 10;

macro_rules! case_columns {
    () => {
        "lot, stream, number, reference, firm, phase, level, product, channel, language, handler, unit, received_at, \
         next_due, next_clock, missed, outcome, open, version, person, title_item, identity_item, search_version, \
         received_on, closed_as, causes, clocks, unexplained, sample, backfill, answered_within"
    };
}

pub(crate) const SELECT: &str =
    concat!("SELECT ", case_columns!(), " FROM case_view WHERE lot = $1");
const BY_STREAM: &str =
    concat!("SELECT ", case_columns!(), " FROM case_view WHERE lot = $1 AND stream = $2");
const BY_REFERENCE: &str =
    concat!("SELECT ", case_columns!(), " FROM case_view WHERE lot = $1 AND reference = $2");
const BY_PERSON: &str = concat!(
    "SELECT ",
    case_columns!(),
    " FROM case_view WHERE lot = $1 AND person = $2 ORDER BY received_at, stream"
);
const IN_ORDER: &str = concat!(
    "SELECT ",
    case_columns!(),
    " FROM case_view WHERE lot = $1 AND stream > $2 ORDER BY stream LIMIT $3"
);
const BETWEEN: &str = concat!(
    "SELECT ",
    case_columns!(),
    " FROM case_view WHERE lot = $1 AND stream > $2 AND stream <= $3 ORDER BY stream"
);
const BY_STREAMS: InList = InList {
    head: concat!("SELECT ", case_columns!(), " FROM case_view WHERE lot = $1 AND stream IN "),
    tail: "",
};

pub(crate) fn case_row(row: &Row) -> Result<CaseRow, StoreError> {
    Ok(CaseRow {
        lot: row.int(0)?,
        stream: row.text(1)?,
        number: row.int(2)?,
        reference: row.text(3)?,
        firm: row.text(4)?,
        phase: row.text(5)?,
        level: row.text(6)?,
        product: row.text(7)?,
        channel: row.text(8)?,
        language: row.text(9)?,
        handler: row.maybe_text(10)?,
        unit: row.maybe_text(11)?,
        received_at: row.int(12)?,
        next_due: row.text(13)?,
        next_clock: row.maybe_text(14)?,
        missed: row.int(15)?,
        outcome: row.maybe_text(16)?,
        open: row.int(17)? != 0,
        version: row.count(18)?,
        person: row.maybe_text(19)?,
        title_item: row.maybe_text(20)?,
        identity_item: row.maybe_text(21)?,
        search_version: row.int(22)?,
        received_on: row.text(23)?,
        closed_as: row.text(24)?,
        causes: row.text(25)?,
        clocks: row.text(26)?,
        unexplained: row.text(27)?,
        sample: row.text(28)?,
        backfill: row.int(29)? != 0,
        answered_within: row.int(30)?,
    })
}

/// The rows of the streams after one and up to another.
pub(crate) async fn between(
    tx: &mut Tx,
    lot: i64,
    after: &str,
    last: &str,
) -> Result<Vec<CaseRow>, StoreError> {
    tx.read(BETWEEN, &values![lot, after, last]).await?.iter().map(case_row).collect()
}

impl Store {
    /// The row of one case.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn case_row(&self, lot: i64, stream: &str) -> Result<Option<CaseRow>, StoreError> {
        self.inner
            .engine
            .read_one(BY_STREAM, &values![lot, stream])
            .await?
            .as_ref()
            .map(case_row)
            .transpose()
    }

    /// The rows of many cases, in no particular order: for the results of a search.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn case_rows(&self, lot: i64, streams: &[&str]) -> Result<Vec<CaseRow>, StoreError> {
        let keys: Vec<Value<'_>> = streams.iter().map(|stream| Value::Text(stream)).collect();
        let rows = BY_STREAMS.read(&self.inner.engine, &values![lot], &keys).await?;
        let mut found = rows.iter().map(case_row).collect::<Result<Vec<_>, _>>()?;
        // A caller may ask for one case twice.
        found.sort_by(|a, b| a.stream.cmp(&b.stream));
        found.dedup_by(|a, b| a.stream == b.stream);
        Ok(found)
    }

    /// The case with this reference in any of these lots.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn case_by_reference(
        &self,
        lots: &[i64],
        reference: &str,
    ) -> Result<Option<CaseRow>, StoreError> {
        for lot in lots {
            if let Some(row) =
                self.inner.engine.read_one(BY_REFERENCE, &values![*lot, reference]).await?
            {
                return case_row(&row).map(Some);
            }
        }
        Ok(None)
    }

    /// All cases of one customer, the oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cases_of_person(
        &self,
        lot: i64,
        person: &str,
    ) -> Result<Vec<CaseRow>, StoreError> {
        self.inner
            .engine
            .read(BY_PERSON, &values![lot, person])
            .await?
            .iter()
            .map(case_row)
            .collect()
    }

    /// Whether this person may not see this case.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_barred(
        &self,
        lot: i64,
        person: &str,
        stream: &str,
    ) -> Result<bool, StoreError> {
        let row = self
            .inner
            .engine
            .read_one(
                "SELECT 1 FROM barred WHERE lot = $1 AND person = $2 AND stream = $3",
                &values![lot, person, stream],
            )
            .await?;
        Ok(row.is_some())
    }

    /// The cases that this person may not see, as lot and stream, so that a search leaves them out
    /// before it counts.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn barred_streams(
        &self,
        person: &str,
        lots: &[i64],
    ) -> Result<Vec<(i64, String)>, StoreError> {
        let mut barred = Vec::new();
        for lot in lots {
            let sql = "SELECT stream FROM barred WHERE lot = $1 AND person = $2";
            for row in self.inner.engine.read(sql, &values![*lot, person]).await? {
                barred.push((*lot, row.text(0)?));
            }
        }
        Ok(barred)
    }

    /// Cases of a lot in the order of their streams, after `stream`: for rebuilding the search and for exports.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cases_in_order(
        &self,
        lot: i64,
        after: &str,
        limit: u32,
    ) -> Result<Vec<CaseRow>, StoreError> {
        self.inner
            .engine
            .read(IN_ORDER, &values![lot, after, i64::from(limit)])
            .await?
            .iter()
            .map(case_row)
            .collect()
    }

    /// Stream, reference and next date of the open cases of a lot, the next date first, after a case with
    /// this date and stream; without those that `person` may not see. For what looks at every open case
    /// and needs no more of its row.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_in_order(
        &self,
        lot: i64,
        person: Option<&str>,
        after: (&str, &str),
        limit: u32,
    ) -> Result<Vec<(String, String, String)>, StoreError> {
        // Nobody has the empty name, so nobody is left out for it.
        let person = person.unwrap_or_default();
        let sql = "SELECT stream, reference, next_due FROM case_view WHERE lot = $1 AND open = 1 \
                   AND (next_due, stream) > ($2, $3) \
                   AND NOT EXISTS (SELECT 1 FROM barred b WHERE b.lot = case_view.lot \
                   AND b.stream = case_view.stream AND b.person = $4) \
                   ORDER BY next_due, stream LIMIT $5";
        self.inner
            .engine
            .read(sql, &values![lot, after.0, after.1, person, i64::from(limit)])
            .await?
            .iter()
            .map(|row| Ok((row.text(0)?, row.text(1)?, row.text(2)?)))
            .collect()
    }

    /// Takes all rows of a lot's worklist away, before it is made again from the events.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn clear_case_views(&self, lot: i64) -> Result<(), StoreError> {
        let mut tx = self.inner.engine.begin().await?;
        tx.write("DELETE FROM case_view WHERE lot = $1", &values![lot]).await?;
        tx.write("DELETE FROM barred WHERE lot = $1", &values![lot]).await?;
        tx.commit().await
    }

    /// Writes many rows of the worklist in one transaction. A row that an append has meanwhile made
    /// newer stays as it is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn replace_case_views(&self, cases: &[CaseRow]) -> Result<(), StoreError> {
        let mut values = Vec::with_capacity(cases.len() * rows::CASE_COLUMNS);
        for case in cases {
            rows::case_values(case, &mut values);
        }
        let mut tx = self.inner.engine.begin().await?;
        rows::CASE.run(&mut tx, &values).await?;
        tx.commit().await
    }

    /// Puts this list of barred staff in the place of the one before: part of a rebuild.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn replace_barred(
        &self,
        lot: i64,
        stream: &str,
        persons: &[String],
    ) -> Result<(), StoreError> {
        let mut tx = self.inner.engine.begin().await?;
        rows::replace_barred(&mut tx, lot, stream, persons).await?;
        tx.commit().await
    }

    /// Notes that the search index holds a case at this version of itself.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mark_searched(
        &self,
        lot: i64,
        stream: &str,
        search_version: i64,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE case_view SET search_version = $3 WHERE lot = $1 AND stream = $2";
        self.inner.engine.write(sql, &values![lot, stream, search_version]).await?;
        Ok(())
    }
}
