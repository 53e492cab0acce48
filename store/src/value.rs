//! Values on their way into a statement, and rows on their way out of an answer.

use sqlx::Row as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

use crate::StoreError;

/// A value on its way into a statement.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    Int(i64),
    Text(&'a str),
    Blob(&'a [u8]),
    MaybeInt(Option<i64>),
    MaybeText(Option<&'a str>),
}

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
impl From<Option<i64>> for Value<'_> {
    fn from(value: Option<i64>) -> Self {
        Self::MaybeInt(value)
    }
}
impl<'a> From<&'a str> for Value<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(value)
    }
}
impl<'a> From<&'a String> for Value<'a> {
    fn from(value: &'a String) -> Self {
        Self::Text(value)
    }
}
impl<'a> From<&'a Option<String>> for Value<'a> {
    fn from(value: &'a Option<String>) -> Self {
        Self::MaybeText(value.as_deref())
    }
}
impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(value: &'a [u8]) -> Self {
        Self::Blob(value)
    }
}
impl<'a, const N: usize> From<&'a [u8; N]> for Value<'a> {
    fn from(value: &'a [u8; N]) -> Self {
        Self::Blob(value)
    }
}

/// The values of a statement, in order.
macro_rules! values {
    ($($value:expr),* $(,)?) => { [$($crate::value::Value::from($value)),*] };
}
pub(crate) use values;

macro_rules! arguments {
    ($type:ty, $values:expr) => {{
        use sqlx::Arguments as _;
        let mut arguments = <$type>::default();
        arguments.reserve($values.len(), 0);
        for value in $values {
            match *value {
                $crate::value::Value::Int(v) => arguments.add(v),
                $crate::value::Value::Text(v) => arguments.add(v),
                $crate::value::Value::Blob(v) => arguments.add(v),
                $crate::value::Value::MaybeInt(v) => arguments.add(v),
                $crate::value::Value::MaybeText(v) => arguments.add(v),
            }
            .map_err(sqlx::Error::Encode)?;
        }
        arguments
    }};
}
pub(crate) use arguments;

/// A row of an answer; columns are taken by position.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

macro_rules! column {
    ($self:expr, $index:expr, $type:ty) => {
        match $self {
            Row::Sqlite(row) => row.try_get_unchecked::<$type, _>($index),
            Row::Postgres(row) => row.try_get_unchecked::<$type, _>($index),
        }
        .map_err(StoreError::from)
    };
}

impl Row {
    pub(crate) fn int(&self, index: usize) -> Result<i64, StoreError> {
        column!(self, index, i64)
    }
    pub(crate) fn maybe_int(&self, index: usize) -> Result<Option<i64>, StoreError> {
        column!(self, index, Option<i64>)
    }
    /// A number that is never negative: a version or a position.
    pub(crate) fn count(&self, index: usize) -> Result<u64, StoreError> {
        let value = self.int(index)?;
        u64::try_from(value).map_err(|_| StoreError::Unreadable {
            place: format!("column {index}"),
            why: format!("`{value}` is negative"),
        })
    }
    pub(crate) fn text(&self, index: usize) -> Result<String, StoreError> {
        column!(self, index, String)
    }
    pub(crate) fn maybe_text(&self, index: usize) -> Result<Option<String>, StoreError> {
        column!(self, index, Option<String>)
    }
    /// Bytes without a copy of their own.
    pub(crate) fn bytes(&self, index: usize) -> Result<&[u8], StoreError> {
        column!(self, index, &[u8])
    }
    pub(crate) fn str(&self, index: usize) -> Result<&str, StoreError> {
        column!(self, index, &str)
    }
    pub(crate) fn maybe_bytes(&self, index: usize) -> Result<Option<&[u8]>, StoreError> {
        column!(self, index, Option<&[u8]>)
    }
    pub(crate) fn array<const N: usize>(&self, index: usize) -> Result<[u8; N], StoreError> {
        let bytes = self.bytes(index)?;
        bytes.try_into().map_err(|_| StoreError::Unreadable {
            place: format!("column {index}"),
            why: format!("{} bytes instead of {N}", bytes.len()),
        })
    }
}
