//! Writing what passed: many rows to a statement, few statements to a commit.

use std::collections::{HashMap, HashSet};

use super::{Draft, Known, Passed, link};
use crate::append::{Append, NewEvent};
use crate::chain::{Hash, event_hash};
use crate::engine::{Tx, values};
use crate::vault::DESTROY_KEY;
use crate::{StoreError, rows};

/// An event with its place and its chain.
struct Chained<'a> {
    lot: i64,
    stream: &'a str,
    event: &'a NewEvent,
    seq: i64,
    version: i64,
    prev: Hash,
    hash: Hash,
}

pub(super) async fn write(
    tx: &mut Tx,
    drafts: &[Draft<'_>],
    passed: &[Passed],
    known: &Known,
) -> Result<(), StoreError> {
    let accepted: Vec<(&Passed, &Append)> = passed
        .iter()
        .filter_map(|passed| Some((passed, drafts.get(passed.place)?.append()?)))
        .collect();
    write_events(tx, &accepted, known).await?;
    write_vault(tx, &accepted).await?;

    let mut intake = Vec::new();
    let mut outbox = Vec::new();
    let mut threads = Vec::new();
    let mut idempotency = Vec::new();
    // The last row of a case wins, since one statement may touch a row only once.
    let mut cases = HashMap::new();
    let mut thread_keys = HashSet::new();
    let ids: Vec<Vec<i64>> = accepted
        .iter()
        .map(|(passed, append)| (passed.first_message..).take(append.outbox.len()).collect())
        .collect();
    for ((_, append), ids) in accepted.iter().zip(&ids) {
        for item in &append.intake {
            rows::intake_values(append.lot, item, &mut intake);
        }
        for (message, id) in append.outbox.iter().zip(ids) {
            outbox.extend(values![
                append.lot,
                *id,
                &append.stream,
                &message.kind,
                &message.body,
                message.created_at,
                message.due_at,
                0
            ]);
        }
        for (key, stream) in &append.threads {
            if thread_keys.insert((append.lot, key)) {
                threads.extend(values![append.lot, key, stream]);
            }
        }
        if let Some(used) = &append.idempotency {
            idempotency.extend(values![
                append.lot,
                &used.key,
                &used.digest,
                &used.response,
                used.at_ms
            ]);
        }
        for step in append.steps() {
            if let Some(row) = step.case_view {
                cases.insert((append.lot, step.stream), row);
            }
        }
    }
    let mut case_values = Vec::with_capacity(cases.len() * rows::CASE_COLUMNS);
    for row in cases.into_values() {
        rows::case_values(row, &mut case_values);
    }
    rows::INTAKE.run(tx, &intake).await?;
    rows::OUTBOX.run(tx, &outbox).await?;
    rows::THREAD.run(tx, &threads).await?;
    rows::IDEMPOTENCY.run(tx, &idempotency).await?;
    rows::CASE.run(tx, &case_values).await?;
    for (_, append) in &accepted {
        write_outcomes(tx, append).await?;
        destroy_keys(tx, append).await?;
        if let Some(persons) = &append.barred {
            rows::replace_barred(tx, append.lot, &append.stream, persons).await?;
        }
    }
    for (lot, standing) in known.lots.iter().filter(|(_, standing)| standing.moved) {
        tx.write(
            "UPDATE lot SET next_seq = $2, next_number = $3, next_message = $4 WHERE lot = $1",
            &values![*lot, standing.next_seq, standing.next_number, standing.next_message],
        )
        .await?;
    }
    Ok(())
}

async fn write_events(
    tx: &mut Tx,
    accepted: &[(&Passed, &Append)],
    known: &Known,
) -> Result<(), StoreError> {
    let mut chained = Vec::new();
    let mut kinds: HashMap<(i64, &str), &str> = HashMap::new();
    for (passed, append) in accepted {
        let (lot, mut seqs) = (append.lot, passed.first_seq..);
        for (step, before) in append.steps().zip(&passed.heads_before) {
            let (mut head, stream) = (*before, step.stream);
            // The events first: a range that is asked in vain has moved on all the same.
            for (event, seq) in step.events.iter().zip(&mut seqs) {
                head.version += 1;
                let hash = event_hash(&head.hash, &link(lot, stream, head.version, event));
                let version = head.version.cast_signed();
                chained.push(Chained { lot, stream, event, seq, version, prev: head.hash, hash });
                head.hash = hash;
                kinds.insert((lot, stream), step.stream_kind);
            }
        }
    }
    let mut event_values = Vec::with_capacity(chained.len() * 10);
    for Chained { lot, stream, event, seq, version, prev, hash } in &chained {
        event_values.extend(values![
            *lot,
            *seq,
            *stream,
            *version,
            &event.kind,
            event.at_ms,
            &event.actor,
            &event.body,
            prev,
            hash
        ]);
    }
    let mut stream_values = Vec::with_capacity(kinds.len() * 5);
    for ((lot, stream), head) in known.heads.iter().filter(|(_, head)| head.moved) {
        let kind = kinds.get(&(*lot, stream.as_str())).copied().unwrap_or_default();
        stream_values.extend(values![*lot, stream, kind, head.version.cast_signed(), &head.hash]);
    }
    rows::EVENT.run(tx, &event_values).await?;
    rows::STREAM.run(tx, &stream_values).await?;
    Ok(())
}

async fn write_vault(tx: &mut Tx, accepted: &[(&Passed, &Append)]) -> Result<(), StoreError> {
    let mut keys = Vec::new();
    let mut items = Vec::new();
    let mut seen = HashSet::new();
    for item in accepted.iter().flat_map(|(_, append)| &append.sealed) {
        if let Some(wrapped) = &item.new_key
            && seen.insert((item.lot, &item.subject, &item.purpose))
        {
            keys.extend(values![
                item.lot,
                &item.subject,
                &item.purpose,
                &wrapped[..],
                item.created_at
            ]);
        }
        items.extend(values![
            item.lot,
            &item.item,
            &item.subject,
            &item.purpose,
            &item.sealed[..],
            &item.digest,
            item.created_at
        ]);
    }
    rows::VAULT_KEY.run(tx, &keys).await?;
    rows::VAULT_ITEM.run(tx, &items).await?;
    Ok(())
}

async fn write_outcomes(tx: &mut Tx, append: &Append) -> Result<(), StoreError> {
    for outcome in &append.intake_outcomes {
        tx.write(
            "UPDATE intake SET status = $3, stream = $4, reason = $5 WHERE lot = $1 AND number = $2",
            &values![append.lot, outcome.number, outcome.status.word(), &outcome.stream, &outcome.reason],
        )
        .await?;
    }
    Ok(())
}

async fn destroy_keys(tx: &mut Tx, append: &Append) -> Result<(), StoreError> {
    for key in &append.destroyed {
        tx.write(DESTROY_KEY, &values![append.lot, &key.subject, &key.purpose, key.at_ms]).await?;
    }
    Ok(())
}
