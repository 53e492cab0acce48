//! One commit: what is decided about each request, and what is written for those that pass.
//!
//! `decide` looks at the requests in order, as if each came alone after the one before. After it,
//! `write` puts down everything that passed.

use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;

use crate::append::{Append, Appended, IntakeStatus};
use crate::appender::Wish;
use crate::chain::{Hash, Link, START, event_hash};
use crate::engine::{Dialect, Engine, Tx, Value, values};
use crate::sql::InList;
use crate::vault::Vault;
use crate::{AppendError, StoreError};

mod write;

const HEADS: InList = InList {
    head: "SELECT stream, version, hash FROM stream WHERE lot = $1 AND stream IN ",
    tail: "",
};
const USED_KEYS: InList = InList {
    head: "SELECT key, digest, response FROM idempotency WHERE lot = $1 AND key IN ",
    tail: "",
};
const ITEMS: InList =
    InList { head: "SELECT number, status FROM intake WHERE lot = $1 AND number IN ", tail: "" };
const VAULT_KEYS: InList = InList {
    head: "SELECT subject, purpose, wrapped FROM vault_key WHERE lot = $1 AND subject IN ",
    tail: "",
};

type Outcome = Result<Appended, AppendError>;

/// Where a lot stands.
struct Lot {
    next_seq: i64,
    next_number: i64,
    next_message: i64,
    moved: bool,
}

/// Where a stream stands.
#[derive(Clone, Copy)]
struct Head {
    version: u64,
    hash: Hash,
    moved: bool,
}

const NEW: Head = Head { version: 0, hash: START, moved: false };

/// The append of a request: the caller's own, or the one made from its number.
enum Draft<'a> {
    Ready(&'a Append),
    Made(i64, Box<Append>),
    Refused(AppendError),
}

impl Draft<'_> {
    fn append(&self) -> Option<&Append> {
        match self {
            Self::Ready(append) => Some(append),
            Self::Made(_, append) => Some(append),
            Self::Refused(_) => None,
        }
    }
}

/// A request that passed: where its rows go.
struct Passed {
    place: usize,
    first_seq: i64,
    first_message: i64,
    /// Where the stream of each step stood.
    heads_before: Vec<Head>,
}

/// What the database knows about the streams, keys and persons of a batch.
#[derive(Default)]
struct Known {
    lots: HashMap<i64, Lot>,
    heads: HashMap<(i64, String), Head>,
    used_keys: HashMap<(i64, String), (Hash, String)>,
    /// What became of the items of the register that a request wants to settle.
    items: HashMap<(i64, i64), IntakeStatus>,
    /// Wrapped data keys; `None` for one that was destroyed.
    vault_keys: HashMap<(i64, String, String), Option<Vec<u8>>>,
}

/// Decides and writes one batch. An error means that nothing of the batch was written, except for
/// [`AppendError::Uncertain`].
pub(crate) async fn commit(
    engine: &Engine,
    vault: &Vault,
    wishes: &[&Wish],
) -> Result<Vec<Outcome>, AppendError> {
    let mut tx = engine.begin().await?;
    let mut known = Known::default();
    lock_lots(&mut tx, wishes, &mut known).await?;
    let mut drafts = make_drafts(wishes, &known);
    learn(&mut tx, &drafts, &mut known).await?;

    let mut outcomes = Vec::with_capacity(wishes.len());
    let mut passed = Vec::with_capacity(wishes.len());
    for (place, wish) in wishes.iter().enumerate() {
        remake(&mut tx, wish, &mut drafts[place], &mut known).await?;
        outcomes.push(decide(place, wish, &drafts[place], &mut known, &mut passed));
    }
    if passed.is_empty() {
        tx.rollback().await?;
        forget_refused_keys(vault, &outcomes, wishes);
        return Ok(outcomes);
    }
    write::write(&mut tx, &drafts, &passed, &known).await?;
    tx.commit().await.map_err(|error| {
        if error.is_refusal() { error.into() } else { AppendError::Uncertain(error) }
    })?;

    for passed in &passed {
        for item in drafts[passed.place].append().into_iter().flat_map(|append| &append.sealed) {
            if item.new_key.is_some() {
                vault.written(item);
            }
        }
        if let Some(append) = drafts[passed.place].append() {
            for key in &append.destroyed {
                vault.forget(append.lot, &key.subject, &key.purpose);
            }
        }
    }
    forget_refused_keys(vault, &outcomes, wishes);
    Ok(outcomes)
}

/// Reads where the lots stand; on PostgreSQL their rows stay locked until the commit, always in the same order.
async fn lock_lots(tx: &mut Tx, wishes: &[&Wish], known: &mut Known) -> Result<(), StoreError> {
    let mut lots: Vec<i64> = wishes.iter().map(|wish| wish.lot()).collect();
    lots.sort_unstable();
    lots.dedup();
    for lot in lots {
        let rows = match tx.dialect() {
            Dialect::Sqlite => {
                tx.read(
                    "SELECT next_seq, next_number, next_message FROM lot WHERE lot = $1",
                    &values![lot],
                )
                .await?
            }
            Dialect::Postgres => {
                tx.read(
                    "SELECT next_seq, next_number, next_message FROM lot WHERE lot = $1 FOR UPDATE",
                    &values![lot],
                )
                .await?
            }
        };
        if let Some(row) = rows.first() {
            let standing = Lot {
                next_seq: row.int(0)?,
                next_number: row.int(1)?,
                next_message: row.int(2)?,
                moved: false,
            };
            known.lots.insert(lot, standing);
        }
    }
    Ok(())
}

/// Makes the numbered appends with the numbers they get if nobody before them is refused.
fn make_drafts<'a>(wishes: &[&'a Wish], known: &Known) -> Vec<Draft<'a>> {
    let mut next: HashMap<i64, i64> =
        known.lots.iter().map(|(lot, standing)| (*lot, standing.next_number)).collect();
    wishes
        .iter()
        .map(|wish| match wish {
            Wish::Ready(append) => Draft::Ready(append),
            Wish::Numbered { lot, count, make } => {
                let Some(next) = next.get_mut(lot) else {
                    return Draft::Refused(AppendError::NoLot(*lot));
                };
                let number = *next;
                *next += count;
                make_one(make, number)
            }
        })
        .collect()
}

fn make_one<'a>(make: &crate::append::Numbered, number: i64) -> Draft<'a> {
    // A caller's panic must not stop the appender, which serves everybody.
    match std::panic::catch_unwind(AssertUnwindSafe(|| make(number))) {
        Ok(append) => Draft::Made(number, Box::new(append)),
        Err(_) => Draft::Refused(AppendError::Invalid(
            "the append could not be made from its number".to_owned(),
        )),
    }
}

/// Makes a numbered append again where somebody before it was refused and its number changed.
async fn remake(
    tx: &mut Tx,
    wish: &Wish,
    draft: &mut Draft<'_>,
    known: &mut Known,
) -> Result<(), StoreError> {
    let Wish::Numbered { lot, make, .. } = wish else { return Ok(()) };
    let Draft::Made(number, _) = draft else { return Ok(()) };
    let Some(next) = known.lots.get(lot).map(|lot| lot.next_number) else { return Ok(()) };
    if *number == next {
        return Ok(());
    }
    *draft = make_one(make, next);
    // Another number may mean another stream or key: ask for what is not known yet.
    learn(tx, std::slice::from_ref(draft), known).await
}

/// Asks the database for everything about these drafts that is not known yet.
async fn learn(tx: &mut Tx, drafts: &[Draft<'_>], known: &mut Known) -> Result<(), StoreError> {
    let mut lots: Vec<i64> =
        drafts.iter().filter_map(Draft::append).map(|append| append.lot).collect();
    lots.sort_unstable();
    lots.dedup();
    for lot in lots {
        let appends =
            || drafts.iter().filter_map(Draft::append).filter(move |append| append.lot == lot);
        let streams: HashSet<&str> = appends()
            .flat_map(Append::steps)
            .map(|step| step.stream)
            .filter(|stream| !known.heads.contains_key(&(lot, (*stream).to_owned())))
            .collect();
        let streams: Vec<Value<'_>> = streams.into_iter().map(Value::Text).collect();
        for row in HEADS.read_in(tx, &values![lot], &streams).await? {
            let head = Head { version: row.count(1)?, hash: row.array(2)?, moved: false };
            known.heads.insert((lot, row.text(0)?), head);
        }
        let keys: Vec<Value<'_>> = appends()
            .filter_map(|append| append.idempotency.as_ref())
            .filter(|idempotency| !known.used_keys.contains_key(&(lot, idempotency.key.clone())))
            .map(|idempotency| Value::Text(&idempotency.key))
            .collect();
        for row in USED_KEYS.read_in(tx, &values![lot], &keys).await? {
            known.used_keys.insert((lot, row.text(0)?), (row.array(1)?, row.text(2)?));
        }
        let numbers: HashSet<i64> = appends()
            .flat_map(|append| &append.intake_outcomes)
            .map(|outcome| outcome.number)
            .filter(|number| !known.items.contains_key(&(lot, *number)))
            .collect();
        let numbers: Vec<Value<'_>> = numbers.into_iter().map(Value::Int).collect();
        for row in ITEMS.read_in(tx, &values![lot], &numbers).await? {
            let (number, word) = (row.int(0)?, row.text(1)?);
            let status = IntakeStatus::from_word(&word).ok_or_else(|| StoreError::Unreadable {
                place: format!("intake {number}"),
                why: format!("`{word}` is not a status"),
            })?;
            known.items.insert((lot, number), status);
        }
        let subjects: HashSet<&str> =
            appends().flat_map(|append| &append.sealed).map(|item| item.subject.as_str()).collect();
        let subjects: Vec<Value<'_>> = subjects.into_iter().map(Value::Text).collect();
        for row in VAULT_KEYS.read_in(tx, &values![lot], &subjects).await? {
            let wrapped = row.maybe_bytes(2)?.map(<[u8]>::to_vec);
            // What this batch has already decided about a key stands.
            known.vault_keys.entry((lot, row.text(0)?, row.text(1)?)).or_insert(wrapped);
        }
    }
    Ok(())
}

/// What happens to one request. The guards come in this order; after them it succeeds.
fn decide(
    place: usize,
    wish: &Wish,
    draft: &Draft<'_>,
    known: &mut Known,
    passed: &mut Vec<Passed>,
) -> Outcome {
    let append: &Append = match draft {
        Draft::Refused(error) => return Err(error.clone()),
        Draft::Ready(append) => append,
        Draft::Made(_, append) => append,
    };
    let lot = append.lot;
    if lot != wish.lot() {
        return Err(AppendError::Invalid(format!(
            "numbered in lot {} but made for lot {lot}",
            wish.lot()
        )));
    }
    let Some(standing) = known.lots.get(&lot) else { return Err(AppendError::NoLot(lot)) };
    if let Some(contradiction) = append.contradiction() {
        return Err(AppendError::Invalid(contradiction));
    }
    if let Some(idempotency) = &append.idempotency
        && let Some((digest, response)) = known.used_keys.get(&(lot, idempotency.key.clone()))
    {
        return if *digest == idempotency.digest {
            Ok(Appended::Replayed { response: response.clone() })
        } else {
            Err(AppendError::KeyReused(idempotency.key.clone()))
        };
    }
    check_items(append, known)?;
    let mut heads_before = Vec::new();
    for step in append.steps() {
        let head = known.heads.get(&(lot, step.stream.to_owned())).copied().unwrap_or(NEW);
        if head.version != step.expected {
            return Err(AppendError::Conflict { expected: step.expected, actual: head.version });
        }
        heads_before.push(head);
    }
    let (number, count) = match wish {
        Wish::Ready(_) => (standing.next_number, 0),
        Wish::Numbered { count, .. } => (standing.next_number, *count),
    };
    check_numbers(append, number, count)?;
    check_vault_keys(append, known)?;

    // After this point it succeeds.
    let Some(standing) = known.lots.get_mut(&lot) else { return Err(AppendError::NoLot(lot)) };
    let (first_seq, first_message) = (standing.next_seq, standing.next_message);
    let events = append.steps().map(|step| step.events.len()).sum::<usize>();
    standing.next_seq += events as i64;
    standing.next_number += count;
    standing.next_message += append.outbox.len() as i64;
    standing.moved |= events > 0 || count > 0 || !append.outbox.is_empty();
    let mut version = 0;
    for (place, (step, head)) in append.steps().zip(&heads_before).enumerate() {
        let mut after = *head;
        for event in step.events {
            after.version += 1;
            after.hash = event_hash(&after.hash, &link(lot, step.stream, after.version, event));
            after.moved = true;
        }
        if place == 0 {
            version = after.version;
        }
        if after.moved {
            known.heads.insert((lot, step.stream.to_owned()), after);
        }
    }
    if let Some(idempotency) = &append.idempotency {
        known.used_keys.insert(
            (lot, idempotency.key.clone()),
            (idempotency.digest, idempotency.response.clone()),
        );
    }
    for outcome in &append.intake_outcomes {
        known.items.insert((lot, outcome.number), outcome.status);
    }
    for item in &append.sealed {
        if let Some(new_key) = &item.new_key {
            let name = (lot, item.subject.clone(), item.purpose.clone());
            known.vault_keys.entry(name).or_insert_with(|| Some(new_key.to_vec()));
        }
    }
    for key in &append.destroyed {
        known.vault_keys.insert((lot, key.subject.clone(), key.purpose.clone()), None);
    }
    passed.push(Passed { place, first_seq, first_message, heads_before });
    Ok(Appended::Written {
        first_seq: if events == 0 { 0 } else { first_seq.unsigned_abs() },
        version,
        number: (count > 0).then_some(number),
    })
}

/// Every number that is given is used by exactly one item, and none that was not given.
fn check_numbers(append: &Append, number: i64, count: i64) -> Result<(), AppendError> {
    let mut used: Vec<i64> = append.intake.iter().map(|intake| intake.number).collect();
    used.sort_unstable();
    if used.iter().copied().eq(number..number + count) {
        Ok(())
    } else {
        Err(AppendError::Invalid(format!(
            "{count} numbers from {number} were given, but the items carry {used:?}"
        )))
    }
}

/// Only an item that waits can be settled: of two people at one item, the second is told.
fn check_items(append: &Append, known: &Known) -> Result<(), AppendError> {
    for outcome in &append.intake_outcomes {
        let number = outcome.number;
        match known.items.get(&(append.lot, number)) {
            Some(status) if status.is_open() => {}
            Some(status) => return Err(AppendError::ItemSettled { number, status: *status }),
            None => {
                return Err(AppendError::Invalid(format!("there is no item {number} to settle")));
            }
        }
    }
    Ok(())
}

/// Every item is sealed under the key that the record has, or will have.
fn check_vault_keys(append: &Append, known: &Known) -> Result<(), AppendError> {
    for item in &append.sealed {
        let name = (append.lot, item.subject.clone(), item.purpose.clone());
        let (subject, purpose) = (item.subject.clone(), item.purpose.clone());
        match (known.vault_keys.get(&name), &item.new_key) {
            (Some(None), _) => return Err(AppendError::VaultKeyDestroyed { subject, purpose }),
            (Some(Some(stored)), Some(new)) if stored[..] != new[..] => {
                return Err(AppendError::VaultKeyTaken { subject, purpose });
            }
            (None, None) => {
                return Err(AppendError::Invalid(format!(
                    "item `{}` is sealed under a key that is gone",
                    item.item
                )));
            }
            (Some(Some(_)), _) | (None, Some(_)) => {}
        }
    }
    Ok(())
}

/// Keys that lost against others must not be used again.
fn forget_refused_keys(vault: &Vault, outcomes: &[Outcome], wishes: &[&Wish]) {
    for (outcome, wish) in outcomes.iter().zip(wishes) {
        if let Err(
            AppendError::VaultKeyTaken { subject, purpose }
            | AppendError::VaultKeyDestroyed { subject, purpose },
        ) = outcome
        {
            vault.forget(wish.lot(), subject, purpose);
        }
    }
}

fn link<'a>(lot: i64, stream: &'a str, version: u64, event: &'a crate::NewEvent) -> Link<'a> {
    Link {
        lot,
        stream,
        version,
        kind: &event.kind,
        at: event.at_ms,
        actor: &event.actor,
        body: &event.body,
    }
}
