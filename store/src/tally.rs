//! Counts for the overview: cases grouped by everything that is counted of them, in one pass over an
//! index that stands in that order. What a group means is the desk's business.

use crate::engine::values;
use crate::{IntakeStatus, IntakeTotals, Store, StoreError};

/// Which cases are counted: by their days of receipt, both included, as `2026-11-21`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TallyQuery {
    /// The lots to look in.
    pub lots: Vec<i64>,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// One group for each day; otherwise for each month.
    pub by_day: bool,
}

/// Cases that have all of this in common.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TallyRow {
    /// The day or month of receipt.
    pub received: String,
    /// What they are about.
    pub product: String,
    /// How they came in.
    pub channel: String,
    /// The customers' language.
    pub language: String,
    /// First or second level.
    pub level: String,
    /// Which unit has them.
    pub unit: Option<String>,
    /// How they ended.
    pub outcome: Option<String>,
    /// Why they were closed.
    pub closed_as: String,
    /// The class of the number of days until the first answer.
    pub answered_within: i64,
    /// What second looks found.
    pub sample: String,
    /// Whether they were entered after the fact.
    pub backfill: bool,
    /// Their root causes.
    pub causes: String,
    /// What became of the firm's clocks.
    pub clocks: String,
    /// The earliest day of a clock without a cause.
    pub unexplained: String,
    /// How many they are.
    pub cases: u64,
}

/// Open cases received on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRow {
    /// The day.
    pub received_on: String,
    /// Where they stand.
    pub phase: String,
    /// What became of the firm's clocks.
    pub clocks: String,
    /// How many they are.
    pub cases: u64,
}

macro_rules! grouped {
    ($received:literal, $last:literal) => {
        concat!(
            "SELECT ",
            $received,
            ", product, channel, language, level, unit, outcome, closed_as, answered_within, sample, backfill, \
             causes, clocks, unexplained, COUNT(*) FROM case_view WHERE lot = $1 AND received_month BETWEEN $2 AND $3 \
             AND received_on BETWEEN $4 AND $5 GROUP BY received_month, product, channel, language, level, unit, \
             outcome, closed_as, answered_within, sample, backfill, causes, clocks, unexplained",
            $last
        )
    };
}

const BY_MONTH: &str = grouped!("received_month", "");
const BY_DAY: &str = grouped!("received_on", ", received_on");

const OPEN: &str = "SELECT received_on, phase, clocks, COUNT(*) FROM case_view WHERE lot = $1 AND open = 1 \
     GROUP BY received_on, phase, clocks";

const REGISTER: &str = "SELECT status, COUNT(*) FROM intake WHERE lot = $1 AND received_at >= $2 AND received_at < $3 \
     GROUP BY status";

impl Store {
    /// The cases received in a range of days, grouped. One group may come once from each lot.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tally(&self, query: &TallyQuery) -> Result<Vec<TallyRow>, StoreError> {
        let month = |day: &str| day.get(..7).unwrap_or_default().to_owned();
        let (first, last) = (month(&query.from), month(&query.to));
        let sql = if query.by_day { BY_DAY } else { BY_MONTH };
        let mut found = Vec::new();
        for lot in &query.lots {
            let values = values![*lot, &first, &last, &query.from, &query.to];
            for row in self.inner.engine.read(sql, &values).await? {
                found.push(TallyRow {
                    received: row.text(0)?,
                    product: row.text(1)?,
                    channel: row.text(2)?,
                    language: row.text(3)?,
                    level: row.text(4)?,
                    unit: row.maybe_text(5)?,
                    outcome: row.maybe_text(6)?,
                    closed_as: row.text(7)?,
                    answered_within: row.int(8)?,
                    sample: row.text(9)?,
                    backfill: row.int(10)? != 0,
                    causes: row.text(11)?,
                    clocks: row.text(12)?,
                    unexplained: row.text(13)?,
                    cases: row.count(14)?,
                });
            }
        }
        Ok(found)
    }

    /// The cases with work left, whenever they were received, grouped.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tally_open(&self, lots: &[i64]) -> Result<Vec<OpenRow>, StoreError> {
        let mut found = Vec::new();
        for lot in lots {
            for row in self.inner.engine.read(OPEN, &values![*lot]).await? {
                found.push(OpenRow {
                    received_on: row.text(0)?,
                    phase: row.text(1)?,
                    clocks: row.text(2)?,
                    cases: row.count(3)?,
                });
            }
        }
        Ok(found)
    }

    /// How many cases have no day of receipt in the worklist, because it was made before days were
    /// kept there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tally_missing(&self, lots: &[i64]) -> Result<u64, StoreError> {
        let sql = "SELECT COUNT(*) FROM case_view WHERE lot = $1 AND received_month = ''";
        let mut missing = 0;
        for lot in lots {
            if let Some(row) = self.inner.engine.read_one(sql, &values![*lot]).await? {
                missing += row.count(0)?;
            }
        }
        Ok(missing)
    }

    /// What the register says of items that came between two instants, the second excluded.
    ///
    /// # Errors
    /// When the database fails, or holds a status that is not known.
    pub async fn tally_register(
        &self,
        lots: &[i64],
        from: i64,
        before: i64,
    ) -> Result<IntakeTotals, StoreError> {
        let mut totals = IntakeTotals::default();
        for lot in lots {
            for row in self.inner.engine.read(REGISTER, &values![*lot, from, before]).await? {
                let word = row.text(0)?;
                let status =
                    IntakeStatus::from_word(&word).ok_or_else(|| StoreError::Unreadable {
                        place: format!("intake of lot {lot}"),
                        why: format!("`{word}` is not a status"),
                    })?;
                let slot = match status {
                    IntakeStatus::Received => &mut totals.received,
                    IntakeStatus::Case => &mut totals.case,
                    IntakeStatus::Reply => &mut totals.reply,
                    IntakeStatus::Duplicate => &mut totals.duplicate,
                    IntakeStatus::Quarantined => &mut totals.quarantined,
                    IntakeStatus::Dismissed => &mut totals.dismissed,
                };
                *slot += row.count(1)?;
            }
        }
        Ok(totals)
    }
}
