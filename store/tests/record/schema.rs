//! Two promises of the tables: every key starts with the lot, and both engines have the same columns.

use std::collections::BTreeSet;

use recourse_store::testing::{On, look};

use crate::support::{desk, on_both_engines};

on_both_engines!(every_key_and_unique_index_starts_with_the_lot);

/// Table, index and first column of every primary key and unique index, from the engine's catalogue.
const SQLITE_KEYS: &str = "SELECT m.name, COALESCE(i.name, 'primary key'), c.name FROM sqlite_master m \
    JOIN pragma_index_list(m.name) i ON i.\"unique\" = 1 JOIN pragma_index_info(i.name) c ON c.seqno = 0 \
    WHERE m.type = 'table' \
    UNION SELECT m.name, 'primary key', c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.pk = 1 \
    WHERE m.type = 'table'";
const POSTGRES_KEYS: &str = "SELECT t.relname::text, i.relname::text, a.attname::text FROM pg_index x \
    JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid \
    JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public' \
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0] WHERE x.indisunique";

const TABLES: [&str; 19] = [
    "barred",
    "case_link",
    "case_view",
    "checkpoint",
    "draft",
    "event",
    "idempotency",
    "intake",
    "lot",
    "mail_day",
    "mail_item",
    "mailbox",
    "outbox",
    "session",
    "staff",
    "stream",
    "thread",
    "vault_item",
    "vault_key",
];

async fn every_key_and_unique_index_starts_with_the_lot(on: On) {
    let (_place, store, _) = desk(on).await;
    let rows = look(&store, if on == On::Sqlite { SQLITE_KEYS } else { POSTGRES_KEYS }).await;
    let mut tables = BTreeSet::new();
    for row in rows.iter().filter(|row| row[0] != "_sqlx_migrations") {
        assert_eq!(row[2], "lot", "`{}` of `{}` starts with another column", row[1], row[0]);
        tables.insert(row[0].clone());
    }
    assert_eq!(
        tables.into_iter().collect::<Vec<_>>(),
        TABLES,
        "every table has a key, and none is forgotten here"
    );
}

#[tokio::test]
async fn both_engines_have_the_same_columns() {
    let (_place, sqlite, _) = desk(On::Sqlite).await;
    let (_place, postgres, _) = desk(On::Postgres).await;
    for table in TABLES {
        let one = look(
            &sqlite,
            &format!(
                "SELECT name, \"notnull\" || '' FROM pragma_table_info('{table}') ORDER BY cid"
            ),
        )
        .await;
        let two = look(
            &postgres,
            &format!(
                "SELECT column_name::text, CASE is_nullable WHEN 'NO' THEN '1' ELSE '0' END \
                 FROM information_schema.columns WHERE table_name = '{table}' ORDER BY ordinal_position"
            ),
        )
        .await;
        assert_eq!(one, two, "table `{table}`");
        assert!(!one.is_empty());
    }
}
