//! What the tests have in common: a clock that stands still and appends that are short to write.

use recourse_store::testing::{On, Place};
use recourse_store::{Append, Appended, CaseRow, IntakeStatus, NewEvent, NewIntake, Store, digest};

/// 2026-11-21 12:00 UTC.
pub const NOON: i64 = 1_795_262_400_000;

/// Makes one test per engine out of each `async fn name(on: On)`.
macro_rules! on_both_engines {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { super::$name(recourse_store::testing::On::Sqlite).await })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { super::$name(recourse_store::testing::On::Postgres).await })*
        }
    };
}
pub(crate) use on_both_engines;

/// A fresh record with one firm of one lot.
pub async fn desk(on: On) -> (Place, Store, i64) {
    let place = Place::new(on).await;
    let store = place.open().await;
    let lot = store.ensure_firm("a-bank", 1).await.expect("a lot")[0];
    (place, store, lot)
}

pub fn event(body: &str) -> NewEvent {
    NewEvent { kind: "complaint.noted".into(), at_ms: NOON, actor: "p-1".into(), body: body.into() }
}

/// One event on a stream that was read at this version.
pub fn step(lot: i64, stream: &str, expected: u64) -> Append {
    Append {
        lot,
        stream: stream.into(),
        stream_kind: "case",
        expected,
        events: vec![event(&format!("{{\"after\":{expected}}}"))],
        ..Append::default()
    }
}

pub fn item(number: i64) -> NewIntake {
    NewIntake {
        number,
        channel: "mail".into(),
        source: "complaints@bank".into(),
        digest: digest(&number.to_be_bytes()),
        thread_key: None,
        received_at: NOON,
        recorded_at: NOON,
        item: None,
        status: IntakeStatus::Received,
        stream: None,
        reason: None,
    }
}

pub fn case(lot: i64, stream: &str) -> CaseRow {
    CaseRow {
        lot,
        stream: stream.into(),
        number: 1,
        reference: format!("R-{stream}"),
        firm: "a-bank".into(),
        phase: "received".into(),
        level: "first".into(),
        product: "payment".into(),
        channel: "mail".into(),
        language: "nb".into(),
        received_at: NOON,
        next_due: "2026-12-01".into(),
        next_clock: Some("answer".into()),
        open: true,
        version: 1,
        ..CaseRow::default()
    }
}

pub async fn put(store: &Store, append: Append) -> u64 {
    match store.append(append).await.expect("the append is accepted") {
        Appended::Written { version, .. } => version,
        Appended::Replayed { response } => panic!("replayed `{response}`"),
    }
}
