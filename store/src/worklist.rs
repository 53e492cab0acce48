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
    /// Start after this place: the one of the last case of the page before.
    pub after: Option<Cursor>,
    /// How many cases at most.
    pub limit: u32,
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
