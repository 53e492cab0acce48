//! The rows of a batch: the columns of each table in the order in which they are written.

use crate::append::NewIntake;
use crate::engine::{Tx, Value, values};
use crate::sql::Insert;
use crate::{CaseRow, StoreError};

pub(crate) const EVENT: Insert = Insert {
    head: "INSERT INTO event (lot, seq, stream, version, kind, at, actor, body, prev, hash) VALUES ",
    columns: 10,
    tail: "",
};

pub(crate) const STREAM: Insert = Insert {
    head: "INSERT INTO stream (lot, stream, kind, version, hash) VALUES ",
    columns: 5,
    tail: " ON CONFLICT (lot, stream) DO UPDATE SET version = excluded.version, hash = excluded.hash",
};

pub(crate) const VAULT_KEY: Insert = Insert {
    head: "INSERT INTO vault_key (lot, subject, purpose, wrapped, created_at) VALUES ",
    columns: 5,
    // The same key may ride along twice, until its first append is known to be written.
    tail: " ON CONFLICT (lot, subject, purpose) DO NOTHING",
};

pub(crate) const VAULT_ITEM: Insert = Insert {
    head: "INSERT INTO vault_item (lot, item, subject, purpose, sealed, digest, created_at) VALUES ",
    columns: 7,
    tail: "",
};

pub(crate) const INTAKE: Insert = Insert {
    head: "INSERT INTO intake (lot, number, channel, source, digest, thread_key, received_at, recorded_at, item, \
           status, stream, reason) VALUES ",
    columns: 12,
    tail: "",
};

pub(crate) const OUTBOX: Insert = Insert {
    head: "INSERT INTO outbox (lot, id, stream, kind, body, created_at, due_at, attempts) VALUES ",
    columns: 8,
    tail: "",
};

pub(crate) const THREAD: Insert = Insert {
    head: "INSERT INTO thread (lot, key, stream) VALUES ",
    columns: 3,
    tail: " ON CONFLICT (lot, key) DO NOTHING",
};

pub(crate) const BARRED: Insert = Insert {
    head: "INSERT INTO barred (lot, person, stream) VALUES ",
    columns: 3,
    tail: " ON CONFLICT (lot, person, stream) DO NOTHING",
};

pub(crate) const IDEMPOTENCY: Insert = Insert {
    head: "INSERT INTO idempotency (lot, key, digest, response, at) VALUES ",
    columns: 5,
    tail: "",
};

/// How many columns a case has.
pub(crate) const CASE_COLUMNS: usize = 32;

pub(crate) const CASE: Insert = Insert {
    head: "INSERT INTO case_view (lot, stream, number, reference, firm, phase, level, product, channel, language, \
           handler, unit, received_at, next_due, next_clock, missed, outcome, open, version, person, title_item, \
           identity_item, search_version, received_month, received_on, closed_as, causes, clocks, unexplained, \
           sample, backfill, answered_within) VALUES ",
    columns: CASE_COLUMNS,
    // A rebuild may come with an older row than the one a live append has just written: the newer stays.
    tail: " ON CONFLICT (lot, stream) DO UPDATE SET number = excluded.number, reference = excluded.reference, \
           firm = excluded.firm, phase = excluded.phase, level = excluded.level, product = excluded.product, \
           channel = excluded.channel, language = excluded.language, handler = excluded.handler, \
           unit = excluded.unit, received_at = excluded.received_at, next_due = excluded.next_due, \
           next_clock = excluded.next_clock, missed = excluded.missed, outcome = excluded.outcome, \
           open = excluded.open, version = excluded.version, person = excluded.person, \
           title_item = excluded.title_item, identity_item = excluded.identity_item, \
           search_version = excluded.search_version, received_month = excluded.received_month, \
           received_on = excluded.received_on, closed_as = excluded.closed_as, causes = excluded.causes, \
           clocks = excluded.clocks, unexplained = excluded.unexplained, sample = excluded.sample, \
           backfill = excluded.backfill, answered_within = excluded.answered_within WHERE excluded.version >= case_view.version",
};

/// The values of a case, in the order of [`CASE`].
pub(crate) fn case_values<'a>(row: &'a CaseRow, values: &mut Vec<Value<'a>>) {
    values.extend(values![
        row.lot,
        &row.stream,
        row.number,
        &row.reference,
        &row.firm,
        &row.phase,
        &row.level,
        &row.product,
        &row.channel,
        &row.language,
        &row.handler,
        &row.unit,
        row.received_at,
        &row.next_due,
        &row.next_clock,
        row.missed,
        &row.outcome,
        i64::from(row.open),
        row.version.cast_signed(),
        &row.person,
        &row.title_item,
        &row.identity_item,
        row.search_version,
        row.received_on.get(..7).unwrap_or_default(),
        &row.received_on,
        &row.closed_as,
        &row.causes,
        &row.clocks,
        &row.unexplained,
        &row.sample,
        i64::from(row.backfill),
        row.answered_within,
    ]);
}

/// The values of an item that came in, in the order of [`INTAKE`].
pub(crate) fn intake_values<'a>(lot: i64, item: &'a NewIntake, values: &mut Vec<Value<'a>>) {
    values.extend(values![
        lot,
        item.number,
        &item.channel,
        &item.source,
        &item.digest,
        &item.thread_key,
        item.received_at,
        item.recorded_at,
        &item.item,
        item.status.word(),
        &item.stream,
        &item.reason,
    ]);
}

/// Puts this list of barred staff in the place of the one before.
pub(crate) async fn replace_barred(
    tx: &mut Tx,
    lot: i64,
    stream: &str,
    persons: &[String],
) -> Result<(), StoreError> {
    tx.write("DELETE FROM barred WHERE lot = $1 AND stream = $2", &values![lot, stream]).await?;
    let mut rows = Vec::with_capacity(persons.len() * 3);
    for person in persons {
        rows.extend(values![lot, person, stream]);
    }
    BARRED.run(tx, &rows).await?;
    Ok(())
}
