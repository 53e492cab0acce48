//! One way to run a statement on either engine.
//!
//! All statements are one text for both. What differs is here and in `sql.rs`: how a connection is
//! opened, how a transaction starts, and how the placeholders of a generated statement are spelled.

use std::borrow::Cow;
use std::path::Path;
use std::str::FromStr as _;
use std::time::Duration;

use sqlx::postgres::{PgArguments, PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Postgres, SqlSafeStr, SqlStr, Sqlite, Transaction};

use crate::StoreError;
use crate::value::arguments;
pub(crate) use crate::value::{Row, Value, values};

/// Which words of SQL differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// The pools of one open store.
#[derive(Clone)]
pub(crate) enum Engine {
    Sqlite { write: Option<SqlitePool>, read: SqlitePool },
    Postgres { pool: PgPool, read_only: bool },
}

/// A transaction on either engine; dropping it rolls back.
pub(crate) enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

const READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;
const STATEMENTS_KEPT: usize = 512;

impl Engine {
    pub(crate) async fn sqlite(file: &Path, read_only: bool) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(!read_only)
            .journal_mode(SqliteJournalMode::Wal)
            // FULL, because NORMAL loses the last commits at a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .statement_cache_capacity(STATEMENTS_KEPT)
            .row_buffer_size(512)
            .pragma("temp_store", "memory")
            .disable_statement_logging();
        // Long statements of the writer dirty many pages; a larger log means fewer, larger checkpoints.
        let writer =
            options.clone().pragma("cache_size", "-65536").pragma("wal_autocheckpoint", "8000");
        let reader = options
            .pragma("cache_size", "-16384")
            .pragma("mmap_size", "1073741824")
            .read_only(true);
        let write = if read_only { None } else { Some(sqlite_pool(1).connect_with(writer).await?) };
        let read = sqlite_pool(READERS).connect_with(reader).await?;
        Ok(Self::Sqlite { write, read })
    }

    pub(crate) async fn postgres(url: &str, read_only: bool) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(url)?
            .application_name("recourse")
            .statement_cache_capacity(STATEMENTS_KEPT)
            .disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .connect_with(options)
            .await?;
        Ok(Self::Postgres { pool, read_only })
    }

    pub(crate) fn dialect(&self) -> Dialect {
        match self {
            Self::Sqlite { .. } => Dialect::Sqlite,
            Self::Postgres { .. } => Dialect::Postgres,
        }
    }

    pub(crate) fn is_read_only(&self) -> bool {
        match self {
            Self::Sqlite { write, .. } => write.is_none(),
            Self::Postgres { read_only, .. } => *read_only,
        }
    }

    /// The pool for changes, where there is one.
    pub(crate) fn sqlite_writer(&self) -> Result<Option<&SqlitePool>, StoreError> {
        match self {
            Self::Sqlite { write: Some(pool), .. } => Ok(Some(pool)),
            Self::Postgres { read_only: false, .. } => Ok(None),
            Self::Sqlite { .. } | Self::Postgres { .. } => Err(StoreError::ReadOnly),
        }
    }

    /// Rows of a reading statement.
    pub(crate) async fn read(
        &self,
        sql: impl SqlSafeStr,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into_sql_str();
        match self {
            Self::Sqlite { read, .. } => fetch_sqlite(read, sql, values).await,
            Self::Postgres { pool, .. } => fetch_postgres(pool, sql, values).await,
        }
    }

    /// The first row of a reading statement.
    pub(crate) async fn read_one(
        &self,
        sql: impl SqlSafeStr,
        values: &[Value<'_>],
    ) -> Result<Option<Row>, StoreError> {
        Ok(self.read(sql, values).await?.into_iter().next())
    }

    /// Runs one changing statement in a transaction of its own and says how many rows it touched.
    pub(crate) async fn write(
        &self,
        sql: impl SqlSafeStr,
        values: &[Value<'_>],
    ) -> Result<u64, StoreError> {
        let sql = sql.into_sql_str();
        match (self.sqlite_writer()?, self) {
            (Some(pool), _) => execute_sqlite(pool, sql, values).await,
            (None, Self::Postgres { pool, .. }) => execute_postgres(pool, sql, values).await,
            (None, Self::Sqlite { .. }) => Err(StoreError::ReadOnly),
        }
    }

    /// Starts a transaction that will change something.
    pub(crate) async fn begin(&self) -> Result<Tx, StoreError> {
        match (self.sqlite_writer()?, self) {
            (Some(pool), _) => Ok(Tx::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await?)),
            (None, Self::Postgres { pool, .. }) => Ok(Tx::Postgres(pool.begin().await?)),
            (None, Self::Sqlite { .. }) => Err(StoreError::ReadOnly),
        }
    }

    /// Starts a transaction that only reads, and sees one moment from its first statement to its last.
    pub(crate) async fn snapshot(&self) -> Result<Tx, StoreError> {
        match self {
            Self::Sqlite { read, .. } => Ok(Tx::Sqlite(read.begin().await?)),
            Self::Postgres { pool, .. } => Ok(Tx::Postgres(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY").await?,
            )),
        }
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { write, read } => {
                read.close().await;
                if let Some(write) = write {
                    write.close().await;
                }
            }
            Self::Postgres { pool, .. } => pool.close().await,
        }
    }
}

impl Tx {
    pub(crate) fn dialect(&self) -> Dialect {
        match self {
            Self::Sqlite(_) => Dialect::Sqlite,
            Self::Postgres(_) => Dialect::Postgres,
        }
    }

    pub(crate) async fn read(
        &mut self,
        sql: impl SqlSafeStr,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into_sql_str();
        match self {
            Self::Sqlite(tx) => fetch_sqlite(&mut **tx, sql, values).await,
            Self::Postgres(tx) => fetch_postgres(&mut **tx, sql, values).await,
        }
    }

    pub(crate) async fn write(
        &mut self,
        sql: impl SqlSafeStr,
        values: &[Value<'_>],
    ) -> Result<u64, StoreError> {
        let sql = sql.into_sql_str();
        match self {
            Self::Sqlite(tx) => execute_sqlite(&mut **tx, sql, values).await,
            Self::Postgres(tx) => execute_postgres(&mut **tx, sql, values).await,
        }
    }

    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    pub(crate) async fn rollback(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.rollback().await?,
            Self::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}

fn sqlite_pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(Duration::from_secs(60))
}

async fn fetch_sqlite<'c, E>(
    on: E,
    sql: SqlStr,
    values: &[Value<'_>],
) -> Result<Vec<Row>, StoreError>
where
    E: sqlx::Executor<'c, Database = Sqlite>,
{
    let arguments = arguments!(SqliteArguments, values);
    let rows = sqlx::query_with::<Sqlite, _>(sql, arguments).fetch_all(on).await?;
    Ok(rows.into_iter().map(Row::Sqlite).collect())
}

async fn fetch_postgres<'c, E>(
    on: E,
    sql: SqlStr,
    values: &[Value<'_>],
) -> Result<Vec<Row>, StoreError>
where
    E: sqlx::Executor<'c, Database = Postgres>,
{
    let values = findable(values);
    let arguments = arguments!(PgArguments, &*values);
    let rows = sqlx::query_with::<Postgres, _>(sql, arguments).fetch_all(on).await?;
    Ok(rows.into_iter().map(Row::Postgres).collect())
}

/// PostgreSQL refuses to look for a text with a NUL, which it never holds: then for something else that
/// it does not hold, so that such an address is answered like any other that leads nowhere.
fn findable<'a, 'v>(values: &'a [Value<'v>]) -> Cow<'a, [Value<'v>]> {
    let has_nul = |value: &Value<'_>| match value {
        Value::Text(text) | Value::MaybeText(Some(text)) => text.contains('\0'),
        _ => false,
    };
    if !values.iter().any(has_nul) {
        return Cow::Borrowed(values);
    }
    let other = |value: &Value<'v>| if has_nul(value) { Value::Text("\u{fffd}") } else { *value };
    Cow::Owned(values.iter().map(other).collect())
}

async fn execute_sqlite<'c, E>(on: E, sql: SqlStr, values: &[Value<'_>]) -> Result<u64, StoreError>
where
    E: sqlx::Executor<'c, Database = Sqlite>,
{
    let arguments = arguments!(SqliteArguments, values);
    Ok(sqlx::query_with::<Sqlite, _>(sql, arguments).execute(on).await?.rows_affected())
}

async fn execute_postgres<'c, E>(
    on: E,
    sql: SqlStr,
    values: &[Value<'_>],
) -> Result<u64, StoreError>
where
    E: sqlx::Executor<'c, Database = Postgres>,
{
    let arguments = arguments!(PgArguments, values);
    Ok(sqlx::query_with::<Postgres, _>(sql, arguments).execute(on).await?.rows_affected())
}
