//! The tables, and bringing them up to date.

use sqlx::migrate::{Migration, MigrationType, Migrator};

use std::sync::Arc;

use crate::StoreError;
use crate::engine::{Dialect, Engine};
use crate::sql::composed;

/// Every migration, oldest first. A released one is never changed again.
const MIGRATIONS: [(i64, &str, &str); 1] =
    [(1, "record", include_str!("../migrations/0001_record.sql"))];

/// Creates the tables or brings them up to date. PostgreSQL lets one process at a time do so.
pub(crate) async fn migrate(engine: &Engine) -> Result<(), StoreError> {
    let dialect = engine.dialect();
    let migrations = MIGRATIONS.map(|(version, name, sql)| {
        let sql = composed(spelled(sql, dialect));
        Migration::new(version, name.into(), MigrationType::Simple, sql, false)
    });
    let migrator = Migrator::with_migrations(migrations.to_vec());
    let done = match (engine.sqlite_writer()?, engine) {
        (Some(pool), _) => migrator.run(pool).await,
        (None, Engine::Postgres { pool, .. }) => migrator.run(pool).await,
        (None, Engine::Sqlite { .. }) => return Err(StoreError::ReadOnly),
    };
    done.map_err(|error| StoreError::Migration(Arc::new(error)))
}

/// Fills in the three words that differ. Text is compared byte by byte on both engines, whatever
/// the language of the server, so that lists have one order everywhere.
fn spelled(sql: &str, dialect: Dialect) -> String {
    let (text, blob, clustered) = match dialect {
        Dialect::Sqlite => ("TEXT", "BLOB", "WITHOUT ROWID"),
        Dialect::Postgres => ("TEXT COLLATE \"C\"", "BYTEA", ""),
    };
    sql.replace("{text}", text).replace("{blob}", blob).replace("{clustered}", clustered)
}

/// A short name for these tables, for the templates of tests.
#[cfg(feature = "testing")]
pub(crate) fn name() -> String {
    let all: String = MIGRATIONS.iter().map(|(_, _, sql)| *sql).collect();
    hex::encode(&crate::chain::digest(all.as_bytes())[..8])
}
