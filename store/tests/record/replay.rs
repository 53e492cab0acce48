//! Reading everything again: every stream once, whole, in order, with its row of the worklist.

use recourse_store::testing::On;
use recourse_store::{Append, StoreError, StreamOf};

use crate::support::{case, desk, event, on_both_engines, put, step};

on_both_engines!(
    every_stream_comes_once_and_whole,
    the_first_error_of_the_visitor_ends_it,
    a_projection_follows_along
);

async fn every_stream_comes_once_and_whole(on: On) {
    let (_place, store, first) = desk(on).await;
    let second = store.ensure_firm("b-bank", 1).await.expect("a lot")[0];
    // More streams than a page holds, one of them longer than a page is wide.
    for lot in [first, second] {
        let mut made = Vec::new();
        for n in 0..1500 {
            let kind = if n % 10 == 3 { "privacy" } else { "case" };
            let stream = format!("c{n:04}");
            let count = if n == 700 { 150 } else { 1 + n % 3 };
            let store = store.clone();
            made.push(tokio::spawn(async move {
                let append = Append {
                    stream_kind: kind,
                    events: (0..count).map(|k| event(&format!("{{\"k\":{k}}}"))).collect(),
                    case_view: (kind == "case" && n % 2 == 0).then(|| case(lot, &stream)),
                    ..step(lot, &stream, 0)
                };
                put(&store, append).await;
            }));
        }
        for made in made {
            made.await.expect("no panic");
        }
    }
    let mut seen: Vec<StreamOf> = Vec::new();
    store
        .for_each_stream::<StoreError>("case", |stream| {
            seen.push(stream);
            Ok(())
        })
        .await
        .expect("all of them");
    let expected: Vec<(i64, String)> = [first, second]
        .into_iter()
        .flat_map(|lot| (0..1500).filter(|n| n % 10 != 3).map(move |n| (lot, format!("c{n:04}"))))
        .collect();
    assert_eq!(
        seen.iter().map(|stream| (stream.lot, stream.stream.clone())).collect::<Vec<_>>(),
        expected
    );
    for stream in &seen {
        let n: usize = stream.stream[1..].parse().expect("a number");
        let count = if n == 700 { 150 } else { 1 + n % 3 };
        let versions: Vec<u64> = stream.events.iter().map(|event| event.version).collect();
        assert_eq!(versions, (1..=count as u64).collect::<Vec<_>>(), "{}", stream.stream);
        assert_eq!(stream.case_view.is_some(), n.is_multiple_of(2), "{}", stream.stream);
    }
}

async fn the_first_error_of_the_visitor_ends_it(on: On) {
    #[derive(Debug)]
    enum Stop {
        Enough,
        Store(StoreError),
    }
    impl From<StoreError> for Stop {
        fn from(error: StoreError) -> Self {
            Self::Store(error)
        }
    }
    let (_place, store, lot) = desk(on).await;
    for stream in ["a", "b", "c"] {
        put(&store, step(lot, stream, 0)).await;
    }
    let mut seen = 0;
    let outcome = store
        .for_each_stream("case", |_| {
            seen += 1;
            if seen == 2 { Err(Stop::Enough) } else { Ok(()) }
        })
        .await;
    match outcome {
        Err(Stop::Enough) => assert_eq!(seen, 2),
        Err(Stop::Store(error)) => panic!("{error}"),
        Ok(()) => panic!("it went on"),
    }
}

async fn a_projection_follows_along(on: On) {
    let (_place, store, lot) = desk(on).await;
    for version in 0..5 {
        put(&store, step(lot, "a", version)).await;
        put(&store, step(lot, "b", version)).await;
    }
    let page = store.events_after(lot, 3, 4).await.expect("events");
    let places: Vec<(u64, &str, u64)> =
        page.iter().map(|(stream, event)| (event.seq, stream.as_str(), event.version)).collect();
    assert_eq!(places, [(4, "b", 2), (5, "a", 3), (6, "b", 3), (7, "a", 4)]);
    assert!(store.events_after(lot, 10, 4).await.expect("events").is_empty());
}
