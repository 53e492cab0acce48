//! Statements that are generated: many rows in one VALUES, and lists of keys.
//!
//! This is the only module that hands a text made at run time to the engine. The texts are put
//! together from constants and counts alone; nothing a user typed can reach them.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use sqlx::{AssertSqlSafe, SqlSafeStr as _, SqlStr};

use crate::StoreError;
use crate::engine::{Dialect, Engine, Row, Tx, Value};

/// An insertion of any number of rows.
#[derive(Debug)]
pub(crate) struct Insert {
    /// From `INSERT INTO` to `VALUES`.
    pub(crate) head: &'static str,
    /// How many values a row has.
    pub(crate) columns: usize,
    /// What happens with a row that is there already.
    pub(crate) tail: &'static str,
}

/// A statement over a list of keys: `head` ends before the list, `tail` starts after it.
#[derive(Debug)]
pub(crate) struct InList {
    pub(crate) head: &'static str,
    pub(crate) tail: &'static str,
}

/// Few distinct sizes, so that every statement is soon prepared and stays so.
const ROWS: [usize; 13] = [128, 64, 48, 32, 24, 16, 12, 8, 6, 4, 3, 2, 1];
const KEYS: [usize; 5] = [1, 4, 16, 64, 256];

type Shape = (&'static str, Dialect, usize);
static SHAPES: LazyLock<Mutex<HashMap<Shape, Arc<str>>>> = LazyLock::new(Mutex::default);

impl Insert {
    /// Inserts all rows, given as one flat list of values, and says how many rows were touched.
    pub(crate) async fn run(&self, tx: &mut Tx, values: &[Value<'_>]) -> Result<u64, StoreError> {
        let mut rest = values;
        let mut touched = 0;
        for rows in ROWS {
            while rest.len() >= rows * self.columns {
                let (chunk, after) = rest.split_at(rows * self.columns);
                touched += tx.write(self.shape(tx.dialect(), rows), chunk).await?;
                rest = after;
            }
        }
        Ok(touched)
    }

    fn shape(&self, dialect: Dialect, rows: usize) -> SqlStr {
        shape((self.head, dialect, rows), || {
            let mut sql = match dialect {
                // A refused row fails the whole transaction anyway; saying so spares SQLite the copies
                // of pages that it would keep to take back half a statement.
                Dialect::Sqlite => self.head.replacen("INSERT INTO", "INSERT OR FAIL INTO", 1),
                Dialect::Postgres => self.head.to_owned(),
            };
            for row in 0..rows {
                sql.push_str(if row == 0 { "(" } else { ",(" });
                placeholders(&mut sql, dialect, row * self.columns, self.columns);
                sql.push(')');
            }
            sql.push_str(self.tail);
            sql
        })
    }
}

impl InList {
    /// The rows for all keys of the list, however long it is. `fixed` are the values named in the head.
    pub(crate) async fn read(
        &self,
        engine: &Engine,
        fixed: &[Value<'_>],
        keys: &[Value<'_>],
    ) -> Result<Vec<Row>, StoreError> {
        let mut found = Vec::new();
        for (size, values) in lists(fixed, keys) {
            found.append(
                &mut engine.read(self.shape(engine.dialect(), fixed.len(), size), &values).await?,
            );
        }
        Ok(found)
    }

    /// The same inside a transaction.
    pub(crate) async fn read_in(
        &self,
        tx: &mut Tx,
        fixed: &[Value<'_>],
        keys: &[Value<'_>],
    ) -> Result<Vec<Row>, StoreError> {
        let mut found = Vec::new();
        for (size, values) in lists(fixed, keys) {
            found.append(&mut tx.read(self.shape(tx.dialect(), fixed.len(), size), &values).await?);
        }
        Ok(found)
    }

    fn shape(&self, dialect: Dialect, fixed: usize, size: usize) -> SqlStr {
        shape((self.head, dialect, size), || {
            let mut sql = match dialect {
                Dialect::Sqlite => anonymous(self.head),
                Dialect::Postgres => self.head.to_owned(),
            };
            sql.push('(');
            placeholders(&mut sql, dialect, fixed, size);
            sql.push(')');
            sql.push_str(self.tail);
            sql
        })
    }
}

/// A statement put together at run time from constant parts.
pub(crate) fn composed(sql: String) -> SqlStr {
    AssertSqlSafe(sql).into_sql_str()
}

fn shape(key: Shape, make: impl FnOnce() -> String) -> SqlStr {
    let mut shapes = SHAPES.lock().unwrap_or_else(PoisonError::into_inner);
    let sql = shapes.entry(key).or_insert_with(|| make().into());
    AssertSqlSafe(Arc::clone(sql)).into_sql_str()
}

/// SQLite looks a numbered parameter up in a list, which is quadratic for the thousands of values of
/// a batch; there the placeholders have no number.
fn placeholders(sql: &mut String, dialect: Dialect, before: usize, count: usize) {
    for index in 0..count {
        if index > 0 {
            sql.push(',');
        }
        match dialect {
            Dialect::Sqlite => sql.push('?'),
            Dialect::Postgres => {
                // Writing to a String cannot fail.
                let _ = write!(sql, "${}", before + index + 1);
            }
        }
    }
}

/// The head with its numbers left out; it names its values in order.
fn anonymous(head: &str) -> String {
    let mut sql = String::with_capacity(head.len());
    let mut after_dollar = false;
    for c in head.chars() {
        if c == '$' {
            sql.push('?');
            after_dollar = true;
        } else if !(after_dollar && c.is_ascii_digit()) {
            after_dollar = false;
            sql.push(c);
        }
    }
    sql
}

/// Cuts the keys into lists of the known sizes; the last list is filled up by repeating its last key.
fn lists<'a>(fixed: &[Value<'a>], keys: &[Value<'a>]) -> Vec<(usize, Vec<Value<'a>>)> {
    keys.chunks(KEYS[KEYS.len() - 1])
        .map(|chunk| {
            let size = KEYS.into_iter().find(|&size| size >= chunk.len()).unwrap_or(chunk.len());
            let mut values = Vec::with_capacity(fixed.len() + size);
            values.extend_from_slice(fixed);
            values.extend_from_slice(chunk);
            if let Some(&last) = chunk.last() {
                values.resize(fixed.len() + size, last);
            }
            (size, values)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_loses_its_numbers_and_nothing_else() {
        assert_eq!(
            anonymous("WHERE lot = $1 AND b = 22 AND c > $12 AND d IN "),
            "WHERE lot = ? AND b = 22 AND c > ? AND d IN "
        );
    }

    #[test]
    fn a_list_is_filled_up_to_a_known_size() {
        let keys: Vec<Value<'_>> = (0..259).map(Value::Int).collect();
        let sizes: Vec<(usize, usize)> = lists(&[Value::Int(7)], &keys)
            .iter()
            .map(|(size, values)| (*size, values.len()))
            .collect();
        assert_eq!(sizes, [(256, 257), (4, 5)]);
    }
}
