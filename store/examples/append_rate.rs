//! How fast the record is on this machine: `cargo run --release -p recourse-store --example append_rate`.
//!
//! Arguments: `sqlite` or `postgres` (default `sqlite`), then the number of seconds per measurement
//! (default 5), then the number of events for the measurements of reading (default 400000), then one
//! of `appends`, `complaints` and `reading` to measure only that.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use recourse_store::testing::{On, Place};
use recourse_store::{
    Append, CaseRow, IntakeStatus, NewEvent, NewIntake, NewMessage, Scope, Store, StoreError,
    WorklistQuery, digest, new_id,
};

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const NOON: i64 = 1_795_262_400_000;

#[expect(clippy::disallowed_methods, reason = "a benchmark measures durations")]
fn start() -> Instant {
    Instant::now()
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let on = match arguments.first().map(String::as_str) {
        None | Some("sqlite") => On::Sqlite,
        Some("postgres") => On::Postgres,
        Some(other) => return Err(format!("`{other}` is neither `sqlite` nor `postgres`").into()),
    };
    let seconds = arguments.get(1).map_or(Ok(5), |text| text.parse())?;
    let events: u64 = arguments.get(2).map_or(Ok(400_000), |text| text.parse())?;

    let only = arguments.get(3).map(String::as_str);
    let wanted = |part: &str| only.is_none_or(|only| only == part);

    for callers in [1, 8, 64, 256].into_iter().filter(|_| wanted("appends")) {
        let place = Place::new(on).await;
        let store = place.open().await;
        let lot = store.ensure_firm("bench", 1).await?[0];
        rate("small appends", callers, seconds, &store, move |store, caller, round| async move {
            small(&store, lot, caller, round).await
        })
        .await?;
        store.close().await;
    }
    for callers in [8, 32, 64].into_iter().filter(|_| wanted("complaints")) {
        let place = Place::new(on).await;
        let store = place.open().await;
        let lot = store.ensure_firm("bench", 1).await?[0];
        rate("complaints taken in", callers, seconds, &store, move |store, _, _| async move {
            complaint(&store, lot).await
        })
        .await?;
        reading_cases(&store, lot).await?;
        store.close().await;
    }
    if wanted("reading") {
        reading_all(on, events).await?;
    }
    Ok(())
}

/// Lets so many callers work for so many seconds, each waiting for its own answer before the next.
async fn rate<F, W>(what: &str, callers: u64, seconds: u64, store: &Store, work: W) -> Outcome<()>
where
    F: Future<Output = Outcome<()>> + Send,
    W: Fn(Store, u64, u64) -> F + Clone + Send + Sync + 'static,
{
    let done = Arc::new(AtomicU64::new(0));
    let began = start();
    let end = Duration::from_secs(seconds);
    let tasks: Vec<_> = (0..callers)
        .map(|caller| {
            let (store, work, done) = (store.clone(), work.clone(), Arc::clone(&done));
            tokio::spawn(async move {
                let mut waits = Vec::new();
                for round in 0.. {
                    let asked = start();
                    if began.elapsed() >= end {
                        break;
                    }
                    work(store.clone(), caller, round).await?;
                    waits.push(asked.elapsed());
                    done.fetch_add(1, Ordering::Relaxed);
                }
                Outcome::Ok(waits)
            })
        })
        .collect();
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await??);
    }
    let elapsed = began.elapsed();
    waits.sort_unstable();
    let at = |share: usize| waits.get(waits.len() * share / 100).copied().unwrap_or_default();
    println!(
        "{what:<22} {callers:>4} callers  {:>8} per second   half in {:>6.1} ms, 99 of 100 in {:>6.1} ms",
        done.load(Ordering::Relaxed) * 1000 / u64::try_from(elapsed.as_millis())?.max(1),
        at(50).as_secs_f64() * 1000.0,
        at(99).as_secs_f64() * 1000.0,
    );
    Ok(())
}

fn event(kind: &str, body: String) -> NewEvent {
    NewEvent { kind: kind.into(), at_ms: NOON, actor: "system".into(), body }
}

/// One event of about 330 bytes on the caller's own stream.
async fn small(store: &Store, lot: i64, caller: u64, round: u64) -> Outcome<()> {
    let body = format!("{{\"n\":{round},\"note\":\"{}\"}}", "x".repeat(260));
    let append = Append {
        lot,
        stream: format!("stream-{caller:04}"),
        stream_kind: "case",
        expected: round,
        events: vec![event("complaint.noted", body)],
        ..Append::default()
    };
    store.append(append).await?;
    Ok(())
}

/// A complaint as it comes in: one event, two sealed items under one new key, a case, a number, a message.
async fn complaint(store: &Store, lot: i64) -> Outcome<()> {
    static MOMENT: AtomicU64 = AtomicU64::new(0);
    let now = NOON + i64::try_from(MOMENT.fetch_add(1, Ordering::Relaxed))?;
    let (stream, person) = (new_id(now)?, new_id(now)?);
    let identity = store.seal_new(
        lot,
        &person,
        "case",
        b"Kari Nordmann, kari@example.org, Storgata 1",
        now,
    )?;
    let letter = store.seal_new(lot, &person, "case", &[b'a'; 900], now)?;
    let make = move |number: i64| {
        let body = format!(
            "{{\"identity\":\"{}\",\"identity_digest\":\"{}\",\"letter\":\"{}\",\"letter_digest\":\"{}\",\"number\":{number}}}",
            identity.item,
            hex::encode(identity.digest),
            letter.item,
            hex::encode(letter.digest),
        );
        Append {
            lot,
            stream: stream.clone(),
            stream_kind: "case",
            expected: 0,
            events: vec![event("complaint.received", body)],
            case_view: Some(CaseRow {
                lot,
                stream: stream.clone(),
                number,
                reference: format!("2026-{number:06}"),
                firm: "bench".into(),
                phase: "received".into(),
                level: "first".into(),
                product: ["payment", "mortgage", "collection"]
                    [usize::try_from(number % 3).unwrap_or(0)]
                .into(),
                channel: "mail".into(),
                language: "nb".into(),
                handler: Some(format!("handler-{}", number % 40)),
                received_at: now,
                next_due: format!("2026-12-{:02}", 1 + number % 28),
                next_clock: Some("answer".into()),
                open: true,
                version: 1,
                person: Some(person.clone()),
                title_item: Some(letter.item.clone()),
                identity_item: Some(identity.item.clone()),
                ..CaseRow::default()
            }),
            outbox: vec![NewMessage {
                kind: "acknowledge".into(),
                body: "{}".into(),
                due_at: now,
                created_at: now,
            }],
            intake: vec![NewIntake {
                number,
                channel: "mail".into(),
                source: "complaints".into(),
                digest: digest(stream.as_bytes()),
                thread_key: None,
                received_at: now,
                recorded_at: now,
                item: Some(letter.item.clone()),
                status: IntakeStatus::Case,
                stream: Some(stream.clone()),
                reason: None,
            }],
            sealed: vec![identity.clone(), letter.clone()],
            ..Append::default()
        }
    };
    store.append_numbered(lot, 1, make).await?;
    Ok(())
}

/// A page of the worklist with its fifty names, as it is shown.
async fn reading_cases(store: &Store, lot: i64) -> Outcome<()> {
    let cases = store.counts().await?.cases;
    let query = WorklistQuery {
        lots: vec![lot],
        limit: 50,
        scope: Scope::Open,
        ..WorklistQuery::default()
    };
    let began = start();
    for _ in 0..100 {
        let page = store.worklist(&query).await?;
        let names: Vec<&str> = page.iter().filter_map(|row| row.identity_item.as_deref()).collect();
        store.open_many(lot, &names).await?;
    }
    println!(
        "{:<22} {:>8.2} ms with 50 names opened, of {cases} cases",
        "a worklist page",
        began.elapsed().as_secs_f64() * 10.0
    );
    Ok(())
}

/// Verification and a rebuild over many events in streams of twenty, after the place was opened again.
async fn reading_all(on: On, events: u64) -> Outcome<()> {
    let place = Place::new(on).await;
    let store = place.open().await;
    let lot = store.ensure_firm("bench", 1).await?[0];
    let streams = events / 20;
    let tasks: Vec<_> = (0..64_u64)
        .map(|caller| {
            let store = store.clone();
            tokio::spawn(async move {
                for n in (caller..streams).step_by(64) {
                    for half in 0..2 {
                        let events = (0..10)
                            .map(|k| {
                                event(
                                    "complaint.noted",
                                    format!("{{\"n\":{k},\"note\":\"{}\"}}", "x".repeat(260)),
                                )
                            })
                            .collect();
                        let append = Append {
                            lot,
                            stream: format!("stream-{n:08}"),
                            stream_kind: "case",
                            expected: half * 10,
                            events,
                            ..Append::default()
                        };
                        store.append(append).await?;
                    }
                }
                Outcome::Ok(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    let began = start();
    store.checkpoint(NOON).await?;
    say("signing", events, began);
    store.close().await;

    let began = start();
    let store = place.open().await;
    println!("{:<22} {:>8.1} ms", "opening", began.elapsed().as_secs_f64() * 1000.0);
    let began = start();
    let report = store.verify(&[], |_| {}).await?;
    say("verifying", report.events, began);
    assert!(report.is_sound(), "{:?}", report.faults);
    let began = start();
    let mut seen = 0;
    store
        .for_each_stream::<StoreError>("case", |stream| {
            seen += stream.events.len() as u64;
            Ok(())
        })
        .await?;
    say("reading all streams", seen, began);
    store.close().await;
    Ok(())
}

fn say(what: &str, events: u64, began: Instant) {
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "{what:<22} {events} events in {seconds:.2} s: {:.0} per second",
        events as f64 / seconds
    );
}
