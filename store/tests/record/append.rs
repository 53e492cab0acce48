//! Appending: one wins, numbers have no gaps, a bad neighbour harms nobody, a repetition is answered.

use recourse_store::testing::On;
use recourse_store::{Append, AppendError, Appended, Idempotency, NewMessage, digest};

use crate::support::{case, desk, event, item, on_both_engines, put, step};

on_both_engines!(
    of_two_at_one_version_one_wins,
    steps_of_one_stream_in_one_batch_work_in_order,
    numbers_have_no_gaps_under_many_callers,
    a_refused_numbered_append_leaves_its_number_to_the_next,
    a_bad_neighbour_fails_alone,
    a_repetition_is_answered_not_done,
    a_request_that_contradicts_itself_is_refused,
    a_panic_while_numbering_stops_nobody,
    everything_of_an_append_is_there_together,
    lots_do_not_see_each_other,
);

async fn of_two_at_one_version_one_wins(on: On) {
    let (_place, store, lot) = desk(on).await;
    put(&store, step(lot, "c1", 0)).await;
    let racers = (0..32).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.append(step(lot, "c1", 1)).await })
    });
    let (mut won, mut lost) = (0, 0);
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.expect("no panic") {
            Ok(Appended::Written { version: 2, .. }) => won += 1,
            Err(AppendError::Conflict { expected: 1, actual: 2 }) => lost += 1,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((won, lost), (1, 31));
    assert_eq!(store.events(lot, "c1").await.expect("events").len(), 2);
}

async fn steps_of_one_stream_in_one_batch_work_in_order(on: On) {
    let (_place, store, lot) = desk(on).await;
    // Queued together: each expects what the one before will have written.
    let steps = (0..20).map(|version| store.append(step(lot, "c1", version))).collect();
    for (version, outcome) in join(steps).await.into_iter().enumerate() {
        let expected = version as u64 + 1;
        assert!(
            matches!(outcome, Ok(Appended::Written { version, .. }) if version == expected),
            "{outcome:?}"
        );
    }
    let events = store.events(lot, "c1").await.expect("events");
    assert_eq!(
        events.iter().map(|event| event.version).collect::<Vec<_>>(),
        (1..=20).collect::<Vec<_>>()
    );
    assert_eq!(
        events.iter().map(|event| event.seq).collect::<Vec<_>>(),
        (1..=20).collect::<Vec<_>>()
    );
}

/// Polls all of them once in order, so that they queue in order, and then waits for each.
async fn join<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let mut futures: Vec<_> = futures.into_iter().map(Box::pin).collect();
    let mut done: Vec<Option<F::Output>> = futures.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, done) in futures.iter_mut().zip(&mut done) {
            if done.is_none()
                && let std::task::Poll::Ready(output) = future.as_mut().poll(context)
            {
                *done = Some(output);
            }
        }
        if done.iter().all(Option::is_some) {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    done.into_iter().map(|output| output.expect("polled to its end")).collect()
}

fn intake(lot: i64, number: i64, stream: &str) -> Append {
    Append {
        events: vec![event(&format!("{{\"number\":{number}}}"))],
        intake: vec![item(number)],
        ..step(lot, stream, 0)
    }
}

async fn numbers_have_no_gaps_under_many_callers(on: On) {
    let (_place, store, lot) = desk(on).await;
    let callers: Vec<_> = (0..64)
        .map(|caller| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut numbers = Vec::new();
                for round in 0..10 {
                    // A third of the callers want a stream that another of them has taken already.
                    let stream = if caller % 3 == 0 {
                        format!("taken-{round}")
                    } else {
                        format!("c-{caller}-{round}")
                    };
                    match store
                        .append_numbered(lot, 1, move |number| intake(lot, number, &stream))
                        .await
                    {
                        Ok(Appended::Written { number: Some(number), .. }) => numbers.push(number),
                        Err(AppendError::Conflict { expected: 0, .. }) => {}
                        other => panic!("{other:?}"),
                    }
                }
                numbers
            })
        })
        .collect();
    let mut numbers = Vec::new();
    for caller in callers {
        numbers.extend(caller.await.expect("no panic"));
    }
    numbers.sort_unstable();
    // 42 callers with streams of their own, 10 rounds; and of the 22 others one per round.
    assert_eq!(numbers, (1..=430).collect::<Vec<i64>>());
    let report = store.verify(&[], |_| {}).await.expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
    assert_eq!((report.events, report.intake), (430, 430));
}

async fn a_refused_numbered_append_leaves_its_number_to_the_next(on: On) {
    let (_place, store, lot) = desk(on).await;
    put(&store, step(lot, "taken", 0)).await;
    let wishes = ["a", "taken", "b", "taken", "c"];
    let requests = wishes
        .map(|stream| store.append_numbered(lot, 1, move |number| intake(lot, number, stream)));
    let outcomes = join(requests.into()).await;
    let numbers: Vec<Option<i64>> = outcomes
        .into_iter()
        .map(|outcome| match outcome {
            Ok(Appended::Written { number, .. }) => number,
            Ok(other) => panic!("{other:?}"),
            Err(AppendError::Conflict { .. }) => None,
            Err(error) => panic!("{error}"),
        })
        .collect();
    assert_eq!(numbers, [Some(1), None, Some(2), None, Some(3)]);
    // The event says the number that was given in the end, not the one that was tried first.
    let events = store.events(lot, "c").await.expect("events");
    assert_eq!(events[0].body, "{\"number\":3}");
}

async fn a_bad_neighbour_fails_alone(on: On) {
    let (_place, store, lot) = desk(on).await;
    let good = |stream: &str| Append { case_view: Some(case(lot, stream)), ..step(lot, stream, 0) };
    put(&store, good("first")).await;
    // The reference is taken: only the engine's index knows, so the whole batch fails at first.
    let mut bad = good("bad");
    bad.case_view =
        Some(recourse_store::CaseRow { reference: "R-first".into(), ..case(lot, "bad") });
    let requests = vec![good("a"), bad, good("b"), good("c")];
    let outcomes = join(requests.into_iter().map(|append| store.append(append)).collect()).await;
    let written: Vec<bool> = outcomes.iter().map(Result::is_ok).collect();
    assert_eq!(written, [true, false, true, true], "{outcomes:?}");
    assert!(matches!(outcomes[1], Err(AppendError::Store(_))), "{:?}", outcomes[1]);
    assert!(store.events(lot, "bad").await.expect("events").is_empty());
    let report = store.verify(&[], |_| {}).await.expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
    assert_eq!(report.events, 4);
}

async fn a_repetition_is_answered_not_done(on: On) {
    let (_place, store, lot) = desk(on).await;
    let request = |expected, body: &str| Append {
        idempotency: Some(Idempotency {
            key: "k1".into(),
            digest: digest(body.as_bytes()),
            response: format!("done {body}"),
            at_ms: 1,
        }),
        ..step(lot, "c1", expected)
    };
    // Twice in one batch, and once more later: the version no longer fits, and that does not matter.
    let outcomes = join(vec![store.append(request(0, "x")), store.append(request(0, "x"))]).await;
    assert!(matches!(outcomes[0], Ok(Appended::Written { version: 1, .. })));
    for outcome in [outcomes[1].clone(), store.append(request(0, "x")).await] {
        assert_eq!(outcome.expect("answered"), Appended::Replayed { response: "done x".into() });
    }
    let other = store.append(request(1, "y")).await;
    assert!(matches!(other, Err(AppendError::KeyReused(ref key)) if key == "k1"), "{other:?}");
    assert_eq!(store.version(lot, "c1").await.expect("a version"), 1);
    // A key that was swept away may be used again.
    store.sweep(lot, 0, 2).await.expect("swept");
    put(&store, request(1, "y")).await;
}

async fn a_request_that_contradicts_itself_is_refused(on: On) {
    let (_place, store, lot) = desk(on).await;
    let cases = [
        Append { stream: String::new(), ..step(lot, "c1", 0) },
        Append { case_view: Some(case(lot, "c2")), ..step(lot, "c1", 0) },
        Append { intake: vec![item(1)], ..step(lot, "c1", 0) },
        Append {
            sealed: vec![store.seal_new(lot + 1, "s", "p", b"x", 1).expect("sealed")],
            ..step(lot, "c1", 0)
        },
    ];
    for append in cases {
        let outcome = store.append(append.clone()).await;
        assert!(matches!(outcome, Err(AppendError::Invalid(_))), "{append:?}: {outcome:?}");
    }
    let unused = store.append_numbered(lot, 2, move |number| intake(lot, number, "c1")).await;
    assert!(matches!(unused, Err(AppendError::Invalid(_))), "{unused:?}");
    let elsewhere = store.append(step(lot + 1, "c1", 0)).await;
    assert!(
        matches!(elsewhere, Err(AppendError::NoLot(missing)) if missing == lot + 1),
        "{elsewhere:?}"
    );
    assert_eq!(store.counts().await.expect("counts").events, 0);
}

async fn a_panic_while_numbering_stops_nobody(on: On) {
    let (_place, store, lot) = desk(on).await;
    let silent = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = store.append_numbered(lot, 1, |_| panic!("on purpose")).await;
    std::panic::set_hook(silent);
    assert!(matches!(outcome, Err(AppendError::Invalid(_))), "{outcome:?}");
    let next = store
        .append_numbered(lot, 1, move |number| intake(lot, number, "c1"))
        .await
        .expect("accepted");
    assert_eq!(next, Appended::Written { first_seq: 1, version: 1, number: Some(1) });
}

async fn everything_of_an_append_is_there_together(on: On) {
    let (place, store, lot) = desk(on).await;
    let name = store.seal_new(lot, "person-1", "identity", b"Kari Nordmann", 5).expect("sealed");
    let sealed = name.item.clone();
    let outcome = store
        .append_numbered(lot, 1, move |number| Append {
            events: vec![event("{\"a\":1}"), event("{\"a\":2}")],
            sealed: vec![name.clone()],
            case_view: Some(case(lot, "c1")),
            outbox: vec![NewMessage {
                kind: "mail".into(),
                body: "{}".into(),
                due_at: 10,
                created_at: 5,
            }],
            threads: vec![("thread-a".into(), "c1".into())],
            barred: Some(vec!["p-9".into()]),
            intake: vec![recourse_store::NewIntake {
                item: Some(name.item.clone()),
                ..item(number)
            }],
            ..step(lot, "c1", 0)
        })
        .await
        .expect("accepted");
    assert_eq!(outcome, Appended::Written { first_seq: 1, version: 2, number: Some(1) });
    store.close().await;

    let store = place.open().await;
    assert_eq!(store.events(lot, "c1").await.expect("events").len(), 2);
    assert_eq!(store.case_row(lot, "c1").await.expect("a row"), Some(case(lot, "c1")));
    assert_eq!(
        store.open_item(lot, &sealed).await.expect("opened").into_text().as_deref(),
        Some("Kari Nordmann")
    );
    assert_eq!(
        store.thread_lookup(lot, &["no", "thread-a"]).await.expect("found").as_deref(),
        Some("c1")
    );
    assert_eq!(store.outbox_of_stream(lot, "c1").await.expect("messages").len(), 1);
    assert_eq!(
        store.intake(lot, 1).await.expect("an item").and_then(|item| item.item),
        Some(sealed)
    );
    assert!(store.is_barred(lot, "p-9", "c1").await.expect("an answer"));
    let report = store.verify(&[], |_| {}).await.expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
}

async fn lots_do_not_see_each_other(on: On) {
    let (_place, store, first) = desk(on).await;
    let lots = store.ensure_firm("b-bank", 4).await.expect("lots");
    assert_eq!(
        store.ensure_firm("b-bank", 9).await.expect("lots"),
        lots,
        "a known firm keeps its lots"
    );
    for lot in [first].into_iter().chain(lots.iter().copied()) {
        let outcome = store
            .append_numbered(lot, 1, move |number| intake(lot, number, "same"))
            .await
            .expect("accepted");
        assert_eq!(
            outcome,
            Appended::Written { first_seq: 1, version: 1, number: Some(1) },
            "lot {lot}"
        );
    }
    let hashes: std::collections::HashSet<_> = {
        let mut hashes = std::collections::HashSet::new();
        for lot in &lots {
            hashes.insert(store.events(*lot, "same").await.expect("events")[0].hash);
        }
        hashes
    };
    assert_eq!(hashes.len(), lots.len(), "the lot is part of the chain");
}
