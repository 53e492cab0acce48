//! Steps of two streams, and a key that is destroyed, in one transaction or not at all.

use recourse_store::testing::On;
use recourse_store::{AlsoStep, Append, AppendError, Appended, DestroyedKey, Opened};

use crate::support::{case, desk, event, on_both_engines, put, step};

on_both_engines!(
    two_streams_are_written_together_or_not_at_all,
    of_many_joint_steps_each_is_whole,
    a_key_is_destroyed_with_the_append_or_not_at_all,
    what_contradicts_itself_is_refused,
);

fn also(stream: &str, expected: u64) -> AlsoStep {
    AlsoStep {
        stream: stream.into(),
        stream_kind: "case",
        expected,
        events: vec![event("{\"also\":true}")],
        case_view: None,
    }
}

fn key(subject: &str) -> DestroyedKey {
    DestroyedKey { subject: subject.into(), purpose: "content".into(), at_ms: 9 }
}

async fn two_streams_are_written_together_or_not_at_all(on: On) {
    let (place, store, lot) = desk(on).await;
    put(&store, step(lot, "c2", 0)).await;
    let shown = AlsoStep { case_view: Some(case(lot, "c2")), ..also("c2", 1) };
    let joint = Append {
        case_view: Some(case(lot, "c1")),
        also: vec![shown, also("c3", 0)],
        ..step(lot, "c1", 0)
    };
    let written = store.append(joint.clone()).await.expect("accepted");
    assert_eq!(written, Appended::Written { first_seq: 2, version: 1, number: None });

    // The second of its steps comes too late: nothing of it is written.
    let late = Append { also: vec![also("c3", 1), also("c2", 1)], ..step(lot, "c1", 1) };
    let refused = store.append(late).await;
    assert!(
        matches!(refused, Err(AppendError::Conflict { expected: 1, actual: 2 })),
        "{refused:?}"
    );
    store.close().await;

    let store = place.open().await;
    for (stream, version, seq) in [("c1", 1, 2), ("c2", 2, 3), ("c3", 1, 4)] {
        let events = store.events(lot, stream).await.expect("events");
        assert_eq!(events.len(), version, "{stream}");
        assert_eq!(events.last().map(|event| event.seq), Some(seq), "{stream}");
    }
    for stream in ["c1", "c2"] {
        let row = store.case_row(lot, stream).await.expect("an answer");
        assert_eq!(row, Some(case(lot, stream)));
    }
    let report = store.verify(&[], |_| {}).await.expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
}

async fn of_many_joint_steps_each_is_whole(on: On) {
    let (_place, store, lot) = desk(on).await;
    put(&store, step(lot, "shared", 0)).await;
    let racers: Vec<_> = (0..24)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                let own = format!("own-{n}");
                let mut tries = 0;
                loop {
                    let expected = store.version(lot, "shared").await.expect("a version");
                    let joint =
                        Append { also: vec![also("shared", expected)], ..step(lot, &own, 0) };
                    match store.append(joint).await {
                        Ok(_) => break,
                        Err(AppendError::Conflict { .. }) if tries < 1000 => tries += 1,
                        Err(other) => panic!("{other:?}"),
                    }
                    assert_eq!(store.version(lot, &own).await.expect("a version"), 0);
                }
            })
        })
        .collect();
    for racer in racers {
        racer.await.expect("no panic");
    }
    assert_eq!(store.version(lot, "shared").await.expect("a version"), 25);
    let report = store.verify(&[], |_| {}).await.expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
    assert_eq!((report.events, report.streams), (49, 25));
}

async fn a_key_is_destroyed_with_the_append_or_not_at_all(on: On) {
    let (_place, store, lot) = desk(on).await;
    let copy = store.seal_new(lot, "copy", "content", b"as it came", 1).expect("sealed");
    put(&store, Append { sealed: vec![copy.clone()], ..step(lot, "c1", 0) }).await;
    let kept = store.seal_new(lot, "customer", "content", b"as it came", 2).expect("sealed");
    let joining = |expected| Append {
        sealed: vec![kept.clone()],
        destroyed: vec![key("copy")],
        ..step(lot, "c1", expected)
    };
    let refused = store.append(joining(7)).await;
    assert!(matches!(refused, Err(AppendError::Conflict { .. })), "{refused:?}");
    let whole = Opened::Plain(b"as it came".to_vec());
    assert_eq!(store.open_item(lot, &copy.item).await.expect("opened"), whole);

    let late = store.seal(lot, "copy", "content", b"more", 3).await.expect("sealed");
    put(&store, joining(1)).await;
    let opened = store.open_many(lot, &[&copy.item, &kept.item]).await.expect("opened");
    assert_eq!(opened, [Opened::Erased, whole]);
    // Nothing is sealed under it again: neither what was prepared before, nor anew.
    let outcome = store.append(Append { sealed: vec![late], ..step(lot, "c2", 0) }).await;
    assert!(matches!(outcome, Err(AppendError::VaultKeyDestroyed { .. })), "{outcome:?}");
    assert!(store.seal(lot, "copy", "content", b"more", 4).await.is_err());
    let report = store.verify(&[], |_| {}).await.expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
}

async fn what_contradicts_itself_is_refused(on: On) {
    let (_place, store, lot) = desk(on).await;
    let sealed = store.seal_new(lot, "s1", "content", b"x", 1).expect("sealed");
    for append in [
        Append { also: vec![also("c1", 0)], ..step(lot, "c1", 0) },
        Append { also: vec![also("c2", 0), also("c2", 1)], ..step(lot, "c1", 0) },
        Append { also: vec![also("", 0)], ..step(lot, "c1", 0) },
        Append { also: vec![also("c2", 0)], lot, ..Append::default() },
        Append {
            also: vec![AlsoStep { case_view: Some(case(lot, "c3")), ..also("c2", 0) }],
            ..step(lot, "c1", 0)
        },
        Append { sealed: vec![sealed], destroyed: vec![key("s1")], ..step(lot, "c1", 0) },
    ] {
        let outcome = store.append(append.clone()).await;
        assert!(matches!(outcome, Err(AppendError::Invalid(_))), "{append:?}: {outcome:?}");
    }
    assert_eq!(store.counts().await.expect("counts").events, 0);
}
