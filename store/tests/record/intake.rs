//! What came in: numbered before it is read, found again, counted.

use recourse_store::testing::On;
use recourse_store::{
    Append, AppendError, IntakeOutcome, IntakeStatus, IntakeTotals, NewIntake, digest,
};

use crate::support::{desk, item, on_both_engines, put, step};

on_both_engines!(
    an_item_is_kept_before_it_is_a_case,
    an_item_is_settled_once,
    the_register_is_paged_and_counted,
    the_first_known_conversation_decides,
);

async fn an_item_is_kept_before_it_is_a_case(on: On) {
    let (_place, store, lot) = desk(on).await;
    let bytes = store.seal_new(lot, "unknown-1", "content", b"raw mail", 1).expect("sealed");
    let name = bytes.item.clone();
    store
        .append_numbered(lot, 1, move |number| Append {
            lot,
            sealed: vec![bytes.clone()],
            intake: vec![NewIntake {
                item: Some(bytes.item.clone()),
                digest: digest(b"raw mail"),
                ..item(number)
            }],
            ..Append::default()
        })
        .await
        .expect("accepted");
    let kept = store
        .intake_by_digest(lot, &digest(b"raw mail"))
        .await
        .expect("an answer")
        .expect("an item");
    assert_eq!((kept.number, kept.status, kept.item), (1, IntakeStatus::Received, Some(name)));
    assert_eq!(store.intake_by_digest(lot, &digest(b"other")).await.expect("an answer"), None);

    let outcome = IntakeOutcome {
        number: 1,
        status: IntakeStatus::Case,
        stream: Some("c1".into()),
        reason: None,
    };
    put(&store, Append { intake_outcomes: vec![outcome], ..step(lot, "c1", 0) }).await;
    let of_case = store.intake_of_stream(lot, "c1").await.expect("items");
    assert_eq!(
        of_case.iter().map(|item| (item.number, item.status)).collect::<Vec<_>>(),
        [(1, IntakeStatus::Case)]
    );
}

async fn an_item_is_settled_once(on: On) {
    let (_place, store, lot) = desk(on).await;
    for n in 0..3 {
        let status = if n == 0 { IntakeStatus::Quarantined } else { IntakeStatus::Received };
        let make = move |number| Append {
            lot,
            intake: vec![NewIntake { status, ..item(number) }],
            ..Append::default()
        };
        store.append_numbered(lot, 1, make).await.expect("accepted");
    }
    let settle = |number, stream: &str, status| {
        let stream = stream.to_owned();
        let outcome = IntakeOutcome { number, status, stream: Some(stream.clone()), reason: None };
        Append { intake_outcomes: vec![outcome], ..step(lot, &stream, 0) }
    };
    // Ten people at one item: one case, and the others wrote nothing.
    let together = (0..10).map(|n| {
        let (store, append) = (store.clone(), settle(1, &format!("c{n}"), IntakeStatus::Case));
        tokio::spawn(async move { store.append(append).await })
    });
    let mut accepted = 0;
    for one in together.collect::<Vec<_>>() {
        match one.await.expect("a task ends") {
            Ok(_) => accepted += 1,
            Err(AppendError::ItemSettled { number: 1, status: IntakeStatus::Case }) => {}
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!((accepted, store.counts().await.expect("counts").events), (1, 1));
    // What waits may go on waiting for another reason; what is settled may not.
    put(&store, settle(2, "d1", IntakeStatus::Quarantined)).await;
    put(&store, settle(2, "d2", IntakeStatus::Dismissed)).await;
    for status in IntakeStatus::ALL {
        let again = store.append(settle(2, "d3", status)).await;
        let dismissed = IntakeStatus::Dismissed;
        assert!(
            matches!(again, Err(AppendError::ItemSettled { number: 2, status }) if status == dismissed),
            "{again:?}"
        );
    }
    let nothing = store.append(settle(9, "d4", IntakeStatus::Case)).await;
    assert!(matches!(nothing, Err(AppendError::Invalid(_))), "{nothing:?}");
    assert_eq!(
        store.intake(lot, 3).await.expect("an answer").map(|row| row.status),
        Some(IntakeStatus::Received)
    );
}

async fn the_register_is_paged_and_counted(on: On) {
    let (_place, store, lot) = desk(on).await;
    store
        .append_numbered(lot, 10, move |first| Append {
            lot,
            intake: (0..10)
                .map(|n| NewIntake {
                    status: match n {
                        _ if n % 3 == 0 => IntakeStatus::Quarantined,
                        5 => IntakeStatus::Dismissed,
                        _ => IntakeStatus::Received,
                    },
                    reason: (n % 3 == 0).then(|| "unreadable".to_owned()),
                    thread_key: (n == 4).then(|| "t1".to_owned()),
                    ..item(first + n)
                })
                .collect(),
            ..Append::default()
        })
        .await
        .expect("accepted");
    let totals = store.intake_totals(lot).await.expect("totals");
    let expected =
        IntakeTotals { received: 5, quarantined: 4, dismissed: 1, ..IntakeTotals::default() };
    assert_eq!(totals, expected);
    assert_eq!(totals.total(), store.counts().await.expect("counts").intake);
    let numbers = |rows: Vec<recourse_store::IntakeRow>| {
        rows.iter().map(|row| row.number).collect::<Vec<_>>()
    };
    let stuck = IntakeStatus::Quarantined;
    assert_eq!(numbers(store.intake_by_status(lot, stuck, 0, 3).await.expect("items")), [1, 4, 7]);
    assert_eq!(numbers(store.intake_by_status(lot, stuck, 7, 3).await.expect("items")), [10]);
    // Both kinds that wait come in one order, so that a page begins where the one before ended.
    assert_eq!(numbers(store.intake_waiting(lot, 0, 4).await.expect("items")), [1, 2, 3, 4]);
    assert_eq!(numbers(store.intake_waiting(lot, 4, 4).await.expect("items")), [5, 7, 8, 9]);
    assert_eq!(numbers(store.intake_waiting(lot, 9, 4).await.expect("items")), [10]);
    assert_eq!(numbers(store.intake_before(lot, i64::MAX, 3).await.expect("items")), [10, 9, 8]);
    assert_eq!(numbers(store.intake_before(lot, 8, 2).await.expect("items")), [7, 6]);
    assert_eq!(numbers(store.intake_of_thread(lot, "t1").await.expect("items")), [5]);
}

async fn the_first_known_conversation_decides(on: On) {
    let (_place, store, lot) = desk(on).await;
    let threads = |stream: &str| {
        vec![("m1".to_owned(), stream.to_owned()), (format!("m-{stream}"), stream.to_owned())]
    };
    put(&store, Append { threads: threads("c1"), ..step(lot, "c1", 0) }).await;
    // A message belongs to the case that had it first.
    put(&store, Append { threads: threads("c2"), ..step(lot, "c2", 0) }).await;
    let find = |keys: &'static [&'static str]| {
        let store = store.clone();
        async move { store.thread_lookup(lot, keys).await.expect("an answer") }
    };
    assert_eq!(find(&["m1"]).await.as_deref(), Some("c1"));
    assert_eq!(find(&["x", "m-c2", "m1"]).await.as_deref(), Some("c2"));
    assert_eq!(find(&["x"]).await, None);
    assert_eq!(find(&[]).await, None);
}
