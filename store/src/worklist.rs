//! The worklist: cases by their dates, a page at a time, from an index.

use std::fmt::Write as _;

use crate::cases::{SELECT, case_row};
use crate::engine::{Value, values};
use crate::sql::composed;
use crate::{CaseRow, Store, StoreError};

/// Which cases are wanted, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// Cases with work left, the next date first.
    #[default]
    Open,
    /// Cases without work left, the latest received first.
    Closed,
    /// All cases, the latest received first.
    All,
}

/// A question to the worklist.
#[derive(Debug, Clone, Default)]
pub struct WorklistQuery {
    /// The lots to look in.
    pub lots: Vec<i64>,
    /// Who is asking: cases that this person may not see are left out.
    pub person: Option<String>,
    /// Open, closed or all; decides the order.
    pub scope: Scope,
    /// Only in this phase.
    pub phase: Option<String>,
    /// Only at this level.
    pub level: Option<String>,
    /// Only with this handler.
    pub handler: Option<String>,
    /// Only without a handler.
    pub unassigned: bool,
    /// Only in this unit.
    pub unit: Option<String>,
    /// Only about this product.
    pub product: Option<String>,
    /// Only with a next date before this day, as `2026-11-21`.
    pub due_before: Option<String>,
    /// What else they have in common: a number of the overview, looked into.
    pub facets: Vec<Facet>,
    /// Start after this place: the one of the last case of the page before.
    pub after: Option<Cursor>,
    /// How many cases at most.
    pub limit: u32,
}

/// Something that the overview counts cases by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facet {
    /// Received between two instants (so that an index finds them) and on these days, both included.
    Received {
        /// In milliseconds since 1970.
        at: (i64, i64),
        /// As `2026-11-21`.
        on: (String, String),
    },
    /// How they came in.
    Channel(String),
    /// The customer's language.
    Language(String),
    /// The level.
    Level(String),
    /// The unit; none for cases without one.
    Unit(Option<String>),
    /// The product, also none (empty).
    Product(String),
    /// The outcome; none for cases without one.
    Outcome(Option<String>),
    /// Why they were closed; empty for those that are not.
    ClosedAs(String),
    /// The class of days until the first answer.
    AnsweredWithin(i64),
    /// What the second look found.
    Sample(String),
    /// Whether they were entered after the fact.
    Backfill(bool),
    /// One of their root causes; empty for cases without any.
    Cause(String),
    /// What became of the clock in a slot.
    Clock(i64, ClockIs),
    /// A clock without a cause had run out before this day.
    UnexplainedBefore(String),
    /// Not answered yet.
    Unanswered,
}

/// What became of a clock, as seen on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClockIs {
    /// The word in its slot; empty for a clock that never ran.
    Word(String),
    /// It waits, and its day has not passed.
    RunningOn(String),
    /// It waits, and its day has passed.
    MissedOn(String),
}

impl Facet {
    fn add<'a>(&'a self, sql: &mut String, values: &mut Vec<Value<'a>>) {
        match self {
            Self::Received { at: (from, to), on: (first, last) } => {
                for (text, value) in [
                    (" AND received_at >= ", Value::Int(*from)),
                    (" AND received_at <= ", Value::Int(*to)),
                    (" AND received_on >= ", Value::Text(first)),
                    (" AND received_on <= ", Value::Text(last)),
                ] {
                    values.push(value);
                    add(sql, text, values.len());
                }
            }
            Self::Unit(None) => sql.push_str(" AND unit IS NULL"),
            Self::Outcome(None) => sql.push_str(" AND outcome IS NULL"),
            Self::Channel(word) => equals(sql, values, " AND channel = ", word),
            Self::Language(word) => equals(sql, values, " AND language = ", word),
            Self::Unit(Some(word)) => equals(sql, values, " AND unit = ", word),
            Self::Level(word) => equals(sql, values, " AND level = ", word),
            Self::Product(word) => equals(sql, values, " AND product = ", word),
            Self::Outcome(Some(word)) => equals(sql, values, " AND outcome = ", word),
            Self::ClosedAs(word) => equals(sql, values, " AND closed_as = ", word),
            Self::Sample(word) => equals(sql, values, " AND sample = ", word),
            Self::AnsweredWithin(class) => {
                values.push(Value::Int(*class));
                add(sql, " AND answered_within = ", values.len());
            }
            Self::Backfill(is) => {
                values.push(Value::Int(i64::from(*is)));
                add(sql, " AND backfill = ", values.len());
            }
            Self::Cause(word) if word.is_empty() => sql.push_str(" AND causes = ''"),
            Self::Cause(word) => {
                // Taking the word away changes the list only where it is in it.
                values.push(Value::Text(word));
                add(sql, " AND REPLACE(' ' || causes || ' ', ' ' || ", values.len());
                sql.push_str(" || ' ', '') <> ' ' || causes || ' '");
            }
            Self::Clock(slot, is) => Self::clock(*slot, is, sql, values),
            Self::UnexplainedBefore(day) => {
                sql.push_str(" AND unexplained <> ''");
                equals(sql, values, " AND unexplained < ", day);
            }
            Self::Unanswered => sql.push_str(" AND phase IN ('intake', 'open')"),
        }
    }

    fn clock<'a>(slot: i64, is: &'a ClockIs, sql: &mut String, values: &mut Vec<Value<'a>>) {
        // A number of our own, not something a user typed.
        let place = slot.clamp(0, 20) * crate::SLOT as i64 + 1;
        let text = format!("RTRIM(SUBSTR(clocks, {place}, {}))", crate::SLOT);
        let mut compared = |how: &str, value: &'a str| {
            values.push(Value::Text(value));
            // Writing to a String cannot fail.
            let _ = write!(sql, " AND {text} {how} ${}", values.len());
        };
        match is {
            ClockIs::Word(word) => compared("=", word),
            // Days begin with a digit and stand before every word.
            ClockIs::RunningOn(day) => {
                compared(">=", day);
                compared("<", ":");
            }
            ClockIs::MissedOn(day) => {
                compared(">=", "0");
                compared("<", day);
            }
        }
    }
}

fn equals<'a>(sql: &mut String, values: &mut Vec<Value<'a>>, text: &str, value: &'a str) {
    values.push(Value::Text(value));
    add(sql, text, values.len());
}

/// A place in the worklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cursor {
    /// In the order of the next dates.
    Due(String, String),
    /// In the order of receipt.
    Received(i64, String),
}

impl Scope {
    /// The place of this case in this order, to continue after it.
    #[must_use]
    pub fn cursor(self, row: &CaseRow) -> Cursor {
        match self {
            Self::Open => Cursor::Due(row.next_due.clone(), row.stream.clone()),
            Self::Closed | Self::All => Cursor::Received(row.received_at, row.stream.clone()),
        }
    }
}

impl WorklistQuery {
    /// The statement after `FROM case_view`, and its values. Only the presence of a filter changes the
    /// text, never what is in it.
    fn conditions<'a>(&'a self, lot: i64, head: &str, page: bool) -> (String, Vec<Value<'a>>) {
        let mut sql = head.to_owned();
        let mut values = vec![Value::Int(lot)];
        // The word stands in the text, not in a value, so that the planner can use the partial indexes.
        sql.push_str(match self.scope {
            Scope::Open => " AND open = 1",
            Scope::Closed => " AND open = 0",
            Scope::All => "",
        });
        let equal = [
            (" AND phase = ", &self.phase),
            (" AND level = ", &self.level),
            (" AND handler = ", &self.handler),
            (" AND unit = ", &self.unit),
            (" AND product = ", &self.product),
            (" AND next_due < ", &self.due_before),
        ];
        for (text, value) in equal {
            if let Some(value) = value {
                values.push(Value::Text(value));
                add(&mut sql, text, values.len());
            }
        }
        if self.unassigned {
            sql.push_str(" AND handler IS NULL");
        }
        for facet in &self.facets {
            facet.add(&mut sql, &mut values);
        }
        if let Some(person) = &self.person {
            values.push(Value::Text(person));
            add(
                &mut sql,
                " AND NOT EXISTS (SELECT 1 FROM barred b WHERE b.lot = case_view.lot AND b.stream = case_view.stream \
                 AND b.person = ",
                values.len(),
            );
            sql.push(')');
        }
        if page {
            self.place(&mut sql, &mut values);
        }
        (sql, values)
    }

    fn place<'a>(&'a self, sql: &mut String, values: &mut Vec<Value<'a>>) {
        match (self.scope, &self.after) {
            (Scope::Open, Some(Cursor::Due(due, stream))) => {
                values.extend(values![due, stream]);
                // Writing to a String cannot fail.
                let _ = write!(
                    sql,
                    " AND (next_due, stream) > (${}, ${})",
                    values.len() - 1,
                    values.len()
                );
            }
            (Scope::Closed | Scope::All, Some(Cursor::Received(at, stream))) => {
                values.extend(values![*at, stream]);
                let _ = write!(
                    sql,
                    " AND (received_at, stream) < (${}, ${})",
                    values.len() - 1,
                    values.len()
                );
            }
            // A place in the other order says nothing here: start at the beginning.
            (_, _) => {}
        }
        sql.push_str(match self.scope {
            Scope::Open => " ORDER BY next_due, stream",
            Scope::Closed | Scope::All => " ORDER BY received_at DESC, stream DESC",
        });
        values.push(Value::Int(i64::from(self.limit)));
        add(sql, " LIMIT ", values.len());
    }
}

fn add(sql: &mut String, text: &str, number: usize) {
    // Writing to a String cannot fail.
    let _ = write!(sql, "{text}${number}");
}

impl Store {
    /// One page of the worklist.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn worklist(&self, query: &WorklistQuery) -> Result<Vec<CaseRow>, StoreError> {
        let mut found = Vec::new();
        for lot in &query.lots {
            let (sql, values) = query.conditions(*lot, SELECT, true);
            for row in self.inner.engine.read(composed(sql), &values).await? {
                found.push(case_row(&row)?);
            }
        }
        if query.lots.len() > 1 {
            match query.scope {
                Scope::Open => {
                    found.sort_by(|a, b| (&a.next_due, &a.stream).cmp(&(&b.next_due, &b.stream)))
                }
                Scope::Closed | Scope::All => {
                    found.sort_by(|a, b| {
                        (b.received_at, &b.stream).cmp(&(a.received_at, &a.stream))
                    });
                }
            }
            found.truncate(usize::try_from(query.limit).unwrap_or(usize::MAX));
        }
        Ok(found)
    }

    /// How many cases the question has, counted up to `at_most`: a page can say `1000+` without
    /// counting a million.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn worklist_count(
        &self,
        query: &WorklistQuery,
        at_most: u64,
    ) -> Result<u64, StoreError> {
        let mut total = 0;
        for lot in &query.lots {
            let (mut sql, mut values) = query.conditions(
                *lot,
                "SELECT COUNT(*) FROM (SELECT 1 FROM case_view WHERE lot = $1",
                false,
            );
            values.push(Value::Int(at_most.saturating_sub(total).cast_signed()));
            add(&mut sql, " LIMIT ", values.len());
            sql.push_str(") AS counted");
            if let Some(row) = self.inner.engine.read_one(composed(sql), &values).await? {
                total += row.count(0)?;
            }
            if total >= at_most {
                break;
            }
        }
        Ok(total)
    }
}
