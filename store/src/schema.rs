//! The tables, and bringing them up to date.

use sqlx::migrate::{Migration, MigrationType, Migrator};

use std::sync::Arc;

use crate::StoreError;
use crate::engine::{Dialect, Engine};
use crate::sql::composed;

/// Every migration, oldest first. A released one is never changed again.
const MIGRATIONS: [(i64, &str, &str); 6] = [
    (1, "record", include_str!("../migrations/0001_record.sql")),
    (2, "closed cases", include_str!("../migrations/0002_closed_cases.sql")),
    (3, "counted from indexes", include_str!("../migrations/0003_counted_from_indexes.sql")),
    (4, "public pages", include_str!("../migrations/0004_public.sql")),
    (5, "counts of the overview", include_str!("../migrations/0005_tally.sql")),
    (6, "mail", include_str!("../migrations/0006_mail.sql")),
];

/// What SQLite is told about the sizes of the worklist, as if it had looked: the planner must choose
/// as for a large record from the first case on. Left to itself it takes every lot for ten rows, and
/// then it goes through the whole lot to count the cases of one handler.
const SIZES: &str = "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES \
    ('case_view', 'case_view', '1000000 1000000 1'), \
    ('case_view', 'case_by_reference', '1000000 1000000 1'), \
    ('case_view', 'case_by_received', '1000000 1000000 2 1'), \
    ('case_view', 'case_by_person', '1000000 1000000 2'), \
    ('case_view', 'case_open', '300000 300000 3000 1 1'), \
    ('case_view', 'case_open_by_phase', '300000 300000 75000 800 1 1'), \
    ('case_view', 'case_open_by_handler', '300000 300000 3000 30 1 1'), \
    ('case_view', 'case_open_by_product', '300000 300000 30000 300 1 1'), \
    ('case_view', 'case_by_product', '1000000 1000000 100000 2 1'), \
    ('case_view', 'case_closed', '700000 700000 2 1 1'), \
    ('case_view', 'case_closed_by_product', '700000 700000 70000 2 1 1'), \
    ('case_view', 'case_tally', '1000000 1000000 28000 2800 700 350 350 200 60 50 20 20 20 15 5 5 1'), \
    ('case_view', 'case_open_by_day', '300000 300000 300 150 20 20'), \
    ('barred', 'barred', '1000 1000 50 1'), \
    ('barred', 'barred_by_stream', '1000 1000 1')";

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
    done.map_err(|error| StoreError::Migration(Arc::new(error)))?;
    match dialect {
        Dialect::Sqlite => tell_sizes(engine).await,
        // It looks for itself, and the appender asks it to while the tables grow.
        Dialect::Postgres => Ok(()),
    }
}

/// Tells SQLite the sizes, unless it knows them. Connections read them when they read the tables.
async fn tell_sizes(engine: &Engine) -> Result<(), StoreError> {
    // Of the schema itself there is nothing to count: this makes the table, and reads what is in it.
    engine.write("ANALYZE sqlite_schema", &[]).await?;
    let known = "SELECT COUNT(*) FROM sqlite_stat1 WHERE tbl = 'case_view'";
    let known = engine.read_one(known, &[]).await?;
    let wanted = SIZES.matches("('case_view'").count() as u64;
    if known.map(|row| row.count(0)).transpose()? == Some(wanted) {
        return Ok(());
    }
    engine.write("DELETE FROM sqlite_stat1", &[]).await?;
    engine.write(SIZES, &[]).await?;
    engine.write("ANALYZE sqlite_schema", &[]).await?;
    Ok(())
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
