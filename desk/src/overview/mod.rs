//! The officer's overview (DK-11, DK-07): one model that the page, the report and every file show.
//!
//! Cases are counted by the civil day of receipt in the firm's zone. Everything comes from one grouping
//! of the worklist's rows, which come from the events; the register is counted beside it.

pub mod chart;
mod dimension;
pub mod facts;
pub mod files;
mod periods;
pub mod printed;

pub use dimension::{Dimension, NONE, clock_state, days};
pub use periods::{Range, Step, offered};

use crate::engine::{Engine, EngineError};
use facts::{CLASSES, LONGER};
use jiff::ToSpan;
use jiff::civil::Date;
use recourse_kernel::firm::Firm;
use recourse_store::{OpenRow, TallyQuery, TallyRow};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Which days.
    pub range: Range,
    /// The length of a period; without it, one that suits the range.
    pub step: Option<Step>,
    /// Two things to cross.
    pub cross: Option<(Dimension, Dimension)>,
}

/// How many cases stand under a key, in the range and in the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The key.
    pub key: String,
    /// How many.
    pub cases: u64,
    /// How many in the range before; the periods of that range have keys of their own.
    pub before: u64,
}

/// Cases counted by one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// By what.
    pub by: Dimension,
    /// The keys that have any.
    pub rows: Vec<Count>,
}

/// Two things crossed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Crossed {
    /// What the rows are.
    pub down: Dimension,
    /// What the columns are.
    pub across: Dimension,
    /// The keys of the columns.
    pub columns: Vec<String>,
    /// Each key of a row with its numbers.
    pub rows: Vec<(String, Vec<u64>)>,
}

/// Cases not answered yet, by age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Age {
    /// Up to so many days since receipt.
    pub days: i64,
    /// How many.
    pub cases: u64,
    /// How many of them are past the day by which the firm answers: the outliers (DK-07).
    pub past: u64,
}

/// What the register says of the range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Register {
    /// Items that came.
    pub read: u64,
    /// Those that began a case.
    pub cases: u64,
    /// Those that belong to one.
    pub replies: u64,
    /// Those that had come before.
    pub duplicates: u64,
    /// Those that somebody has to look at.
    pub quarantined: u64,
    /// Those that are not for the desk.
    pub dismissed: u64,
    /// Those that nobody has looked at yet.
    pub unread: u64,
    /// Cases counted that the register does not have, or the other way round when negative.
    pub difference: i64,
}

/// The overview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Overview {
    /// The firm.
    pub firm: String,
    /// The day of the question, in the firm's zone.
    pub today: Date,
    /// The range.
    pub range: Range,
    /// The range before.
    pub before: Range,
    /// The length of a period.
    pub step: Step,
    /// How many cases were received.
    pub cases: u64,
    /// How many in the range before.
    pub cases_before: u64,
    /// Cases of the range with a missed date that nobody has given a cause for.
    pub unexplained: u64,
    /// Cases counted by each thing.
    pub counts: Vec<Counted>,
    /// Two things crossed.
    pub crossed: Option<Crossed>,
    /// Cases not answered today, whenever they were received.
    pub open: Vec<Age>,
    /// The register.
    pub register: Register,
    /// Cases that cannot be counted until `recourse rebuild`.
    pub not_counted: u64,
}

impl Overview {
    /// The counts by one thing.
    pub fn by(&self, dimension: Dimension) -> &[Count] {
        self.counts
            .iter()
            .find(|counted| counted.by == dimension)
            .map_or(&[], |counted| counted.rows.as_slice())
    }

    /// The number under a key.
    pub fn count(&self, dimension: Dimension, key: &str) -> u64 {
        self.by(dimension).iter().find(|count| count.key == key).map_or(0, |count| count.cases)
    }

    /// How many answers were looked at again, and how many second looks came out otherwise.
    pub fn second_looks(&self) -> (u64, u64) {
        let of = |key| self.count(Dimension::SecondLook, key);
        (of("agrees") + of("differs"), of("differs"))
    }
}

/// Counts.
///
/// # Errors
/// When the record fails.
pub async fn overview(
    engine: &Engine,
    firm: &Firm,
    asked: &Asked,
) -> Result<Overview, EngineError> {
    let today = engine.clock.now().to_zoned(firm.zone.clone()).date();
    let lots = engine.lots(&firm.id).await?;
    let (range, before) = (asked.range, asked.range.before());
    let step = asked.step.unwrap_or_else(|| Step::of(range));
    let question = |range: Range, by_day: bool| TallyQuery {
        lots: lots.clone(),
        from: range.from.to_string(),
        to: range.to.to_string(),
        by_day,
    };
    let store = &engine.store;
    let (now_question, before_question) =
        (question(range, step.needs_days()), question(before, false));
    let (rows, rows_before, open, missing) = tokio::try_join!(
        store.tally(&now_question),
        store.tally(&before_question),
        store.tally_open(&lots),
        store.tally_missing(&lots),
    )?;
    let begins = |day: Date| {
        firm.zone
            .to_ambiguous_zoned(day.at(0, 0, 0, 0))
            .compatible()
            .map_or(0, |zoned| zoned.timestamp().as_millisecond())
    };
    let totals = store
        .tally_register(&lots, begins(range.from), begins(range.to.saturating_add(1.day())))
        .await?;
    let text = today.to_string();
    let cases: u64 = rows.iter().map(|row| row.cases).sum();
    let late = |row: &&TallyRow| !row.unexplained.is_empty() && row.unexplained < text;
    Ok(Overview {
        firm: firm.id.clone(),
        today,
        range,
        before,
        step,
        cases,
        cases_before: rows_before.iter().map(|row| row.cases).sum(),
        unexplained: rows.iter().filter(late).map(|row| row.cases).sum(),
        counts: Dimension::ALL
            .into_iter()
            .map(|by| Counted { by, rows: counted(by, &rows, &rows_before, step, range, &text) })
            .collect(),
        crossed: asked.cross.map(|(down, across)| crossed(down, across, &rows, step, &text)),
        open: ages(&open, today),
        register: Register {
            read: totals.total(),
            cases: totals.case,
            replies: totals.reply,
            duplicates: totals.duplicate,
            quarantined: totals.quarantined,
            dismissed: totals.dismissed,
            unread: totals.received,
            difference: cases.cast_signed() - totals.case.cast_signed(),
        },
        not_counted: missing,
    })
}

fn counted(
    by: Dimension,
    rows: &[TallyRow],
    before: &[TallyRow],
    step: Step,
    range: Range,
    today: &str,
) -> Vec<Count> {
    let mut sums: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    let mut add = |row: &TallyRow, now: bool| {
        by.keys(row, step, today, |key| {
            let sum = match sums.get_mut(key) {
                Some(sum) => sum,
                None => sums.entry(key.to_owned()).or_default(),
            };
            *(if now { &mut sum.0 } else { &mut sum.1 }) += row.cases;
        });
    };
    for row in rows {
        add(row, true);
    }
    if by == Dimension::Period {
        for key in range.keys(step) {
            sums.entry(key).or_default();
        }
    } else {
        for row in before {
            add(row, false);
        }
    }
    let mut counts: Vec<Count> =
        sums.into_iter().map(|(key, (cases, before))| Count { key, cases, before }).collect();
    // Periods and classes have an order of their own; other things stand with the largest first.
    if !matches!(by, Dimension::Period | Dimension::AnsweredWithin) {
        counts.sort_by(|a, b| (a.key == NONE).cmp(&(b.key == NONE)).then(b.cases.cmp(&a.cases)));
    }
    counts
}

fn crossed(
    down: Dimension,
    across: Dimension,
    rows: &[TallyRow],
    step: Step,
    today: &str,
) -> Crossed {
    let mut cells: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    let mut columns: BTreeMap<String, ()> = BTreeMap::new();
    for row in rows {
        let mut keys = Vec::new();
        across.keys(row, step, today, |key| keys.push(key.to_owned()));
        down.keys(row, step, today, |first| {
            let line = cells.entry(first.to_owned()).or_default();
            for key in &keys {
                *line.entry(key.clone()).or_default() += row.cases;
            }
        });
        columns.extend(keys.into_iter().map(|key| (key, ())));
    }
    let columns: Vec<String> = columns.into_keys().collect();
    let rows = cells
        .into_iter()
        .map(|(key, line)| {
            let numbers = columns.iter().map(|key| line.get(key).copied().unwrap_or(0)).collect();
            (key, numbers)
        })
        .collect();
    Crossed { down, across, columns, rows }
}

/// Cases without an answer, by age; past the day by which the firm answers they are outliers.
fn ages(open: &[OpenRow], today: Date) -> Vec<Age> {
    let classes = CLASSES.into_iter().chain([LONGER]);
    let mut ages: Vec<Age> = classes.map(|days| Age { days, cases: 0, past: 0 }).collect();
    let text = today.to_string();
    let slot = Dimension::Answer.clock().unwrap_or_default();
    for row in open.iter().filter(|row| row.phase == "intake" || row.phase == "open") {
        let Ok(received) = row.received_on.parse::<Date>() else { continue };
        let days = received.until(today).map_or(0, |span| i64::from(span.get_days()));
        let Some(age) = ages.iter_mut().find(|age| days <= age.days || age.days == LONGER) else {
            continue;
        };
        age.cases += row.cases;
        if clock_state(facts::slot(&row.clocks, slot), &text) == "missed" {
            age.past += row.cases;
        }
    }
    ages
}
