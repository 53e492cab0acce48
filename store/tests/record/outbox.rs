//! The outbox: each message is taken by one at a time, tried again after a failure, and done once.

use recourse_store::testing::On;
use recourse_store::{Append, NewMessage, OutboxState};

use crate::support::{desk, on_both_engines, put, step};

on_both_engines!(
    a_message_is_taken_once_and_comes_back_after_a_failure,
    many_takers_share_the_work
);

async fn a_message_is_taken_once_and_comes_back_after_a_failure(on: On) {
    let (_place, store, lot) = desk(on).await;
    let message =
        |due_at| NewMessage { kind: "mail".into(), body: "{}".into(), due_at, created_at: 1 };
    put(&store, Append { outbox: vec![message(100), message(200)], ..step(lot, "c1", 0) }).await;
    put(&store, Append { outbox: vec![message(100)], ..step(lot, "c1", 1) }).await;

    assert!(store.outbox_due(lot, 99, 1000, 9).await.expect("messages").is_empty());
    let taken = store.outbox_due(lot, 150, 1000, 9).await.expect("messages");
    assert_eq!(
        taken.iter().map(|message| (message.id, message.attempts)).collect::<Vec<_>>(),
        [(1, 1), (3, 1)]
    );
    assert!(
        store.outbox_due(lot, 150, 1000, 9).await.expect("messages").is_empty(),
        "somebody has them"
    );

    store.outbox_done(lot, 1, 160, OutboxState::Sent).await.expect("noted");
    store.outbox_failed(lot, 3, "no route", 160, 300).await.expect("noted");
    let waiting = store.outbox_waiting(lot, 9).await.expect("messages");
    assert_eq!(
        waiting.iter().map(|message| (message.id, message.due_at)).collect::<Vec<_>>(),
        [(2, 200), (3, 300)]
    );
    let again = store.outbox_due(lot, 300, 1300, 9).await.expect("messages");
    let failed = again.iter().find(|message| message.id == 3).expect("it came back");
    assert_eq!((failed.attempts, failed.last_error.as_deref()), (2, Some("no route")));
    // A process that died while sending leaves the message to the next one.
    let late = store.outbox_due(lot, 1300, 2300, 9).await.expect("messages");
    assert_eq!(late.iter().map(|message| message.id).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(store.outbox_of_stream(lot, "c1").await.expect("messages")[0].done_at, Some(160));
}

async fn many_takers_share_the_work(on: On) {
    let (_place, store, lot) = desk(on).await;
    let outbox = (0..100).map(|_| NewMessage {
        kind: "mail".into(),
        body: "{}".into(),
        due_at: 1,
        created_at: 1,
    });
    put(&store, Append { outbox: outbox.collect(), ..step(lot, "c1", 0) }).await;
    let takers: Vec<_> = (0..8)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut taken = Vec::new();
                loop {
                    let some = store.outbox_due(lot, 5, 1000, 7).await.expect("messages");
                    if some.is_empty() {
                        return taken;
                    }
                    taken.extend(some.into_iter().map(|message| message.id));
                }
            })
        })
        .collect();
    let mut taken = Vec::new();
    for taker in takers {
        taken.extend(taker.await.expect("no panic"));
    }
    taken.sort_unstable();
    assert_eq!(taken, (1..=100).collect::<Vec<i64>>());
}
