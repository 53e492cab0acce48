//! The vault: what is sealed opens, an erased person is gone, and nothing opens under another name.

use recourse_store::testing::{On, tamper};
use recourse_store::{Append, AppendError, Opened, Store, StoreError};

use crate::support::{desk, on_both_engines, put, step};

on_both_engines!(
    what_is_sealed_opens_also_tomorrow,
    many_persons_open_at_once_and_in_order,
    an_erased_person_is_gone_and_the_rest_stays,
    an_item_sealed_before_the_erasure_is_refused_after_it,
    two_processes_never_keep_two_keys_for_one_person,
    a_key_of_a_refused_append_still_rides_with_the_next,
    nothing_opens_under_another_name,
    the_wrong_master_key_is_refused,
    an_unknown_item_is_an_answer,
);

async fn keep(store: &Store, lot: i64, stream: &str, item: &recourse_store::SealedItem) {
    put(store, Append { sealed: vec![item.clone()], ..step(lot, stream, 0) }).await;
}

async fn what_is_sealed_opens_also_tomorrow(on: On) {
    let (place, store, lot) = desk(on).await;
    let first = store.seal_new(lot, "s1", "identity", "Åse Ødegård".as_bytes(), 1).expect("sealed");
    keep(&store, lot, "c1", &first).await;
    store.close().await;
    let store = place.open().await;
    // After a restart the key comes from the database.
    let second = store.seal(lot, "s1", "identity", b"", 2).await.expect("sealed");
    keep(&store, lot, "c2", &second).await;
    let opened = store.open_many(lot, &[&second.item, &first.item]).await.expect("opened");
    assert_eq!(
        opened,
        [Opened::Plain(Vec::new()), Opened::Plain("Åse Ødegård".as_bytes().to_vec())]
    );
    let digests = store.item_digests(lot, &[&first.item]).await.expect("digests");
    assert_eq!(digests.get(&first.item), Some(&first.digest));
    assert_eq!(store.key_purposes(lot, "s1").await.expect("purposes"), ["identity"]);
}

async fn many_persons_open_at_once_and_in_order(on: On) {
    let (_place, store, lot) = desk(on).await;
    let mut sealed = Vec::new();
    for person in 0..300 {
        let subject = format!("s{person}");
        sealed.push(
            store.seal_new(lot, &subject, "title", subject.as_bytes(), person).expect("sealed"),
        );
    }
    put(&store, Append { sealed: sealed.clone(), ..step(lot, "c1", 0) }).await;
    let names: Vec<&str> = sealed.iter().rev().map(|item| item.item.as_str()).collect();
    let opened = store.open_many(lot, &names).await.expect("opened");
    let texts: Vec<String> = opened.into_iter().filter_map(Opened::into_text).collect();
    let expected: Vec<String> = (0..300).rev().map(|person| format!("s{person}")).collect();
    assert_eq!(texts, expected);
}

async fn an_erased_person_is_gone_and_the_rest_stays(on: On) {
    let (_place, store, lot) = desk(on).await;
    let name = store.seal_new(lot, "s1", "identity", b"name", 1).expect("sealed");
    let letter = store.seal_new(lot, "s1", "content", b"letter", 1).expect("sealed");
    let other = store.seal_new(lot, "s2", "identity", b"other", 1).expect("sealed");
    put(
        &store,
        Append { sealed: vec![name.clone(), letter.clone(), other.clone()], ..step(lot, "c1", 0) },
    )
    .await;

    assert!(store.destroy_key(lot, "s1", "identity", 9).await.expect("destroyed"));
    assert!(!store.destroy_key(lot, "s1", "identity", 10).await.expect("nothing left to destroy"));
    store.scrub_erased().await.expect("scrubbed");

    let opened =
        store.open_many(lot, &[&name.item, &letter.item, &other.item]).await.expect("opened");
    assert_eq!(
        opened,
        [Opened::Erased, Opened::Plain(b"letter".to_vec()), Opened::Plain(b"other".to_vec())]
    );
    let again = store.seal(lot, "s1", "identity", b"name", 11).await;
    assert!(matches!(again, Err(StoreError::KeyDestroyed { .. })), "{again:?}");
    assert_eq!(store.key_purposes(lot, "s1").await.expect("purposes"), ["content"]);
    let report = store.verify(&[], |_| {}).await.expect("verified");
    assert!(report.is_sound(), "an erasure is no fault: {:?}", report.faults);
}

async fn an_item_sealed_before_the_erasure_is_refused_after_it(on: On) {
    let (_place, store, lot) = desk(on).await;
    let first = store.seal_new(lot, "s1", "identity", b"name", 1).expect("sealed");
    keep(&store, lot, "c1", &first).await;
    let late = store.seal(lot, "s1", "identity", b"more", 2).await.expect("sealed");
    store.destroy_key(lot, "s1", "identity", 3).await.expect("destroyed");
    for item in [late, first] {
        let outcome = store.append(Append { sealed: vec![item], ..step(lot, "c2", 0) }).await;
        assert!(matches!(outcome, Err(AppendError::VaultKeyDestroyed { .. })), "{outcome:?}");
    }
    assert_eq!(store.version(lot, "c2").await.expect("a version"), 0);
}

async fn two_processes_never_keep_two_keys_for_one_person(on: On) {
    let (place, store, lot) = desk(on).await;
    let ours = store.seal_new(lot, "s1", "identity", b"ours", 1).expect("sealed");
    // A second process, or this one after its cache had to forget the key before it was written.
    let other = match on {
        On::Postgres => place.open().await,
        On::Sqlite => {
            store.close().await;
            place.open().await
        }
    };
    let theirs = other.seal_new(lot, "s1", "identity", b"theirs", 1).expect("sealed");
    keep(&other, lot, "c1", &theirs).await;
    let late = if on == On::Postgres { &store } else { &other };
    let outcome = late.append(Append { sealed: vec![ours.clone()], ..step(lot, "c2", 0) }).await;
    assert!(matches!(outcome, Err(AppendError::VaultKeyTaken { .. })), "{outcome:?}");
    // Sealing again finds the key that won.
    let again = late.seal(lot, "s1", "identity", b"ours", 2).await.expect("sealed");
    keep(late, lot, "c2", &again).await;
    let opened = other.open_many(lot, &[&theirs.item, &again.item]).await.expect("opened");
    assert_eq!(opened, [Opened::Plain(b"theirs".to_vec()), Opened::Plain(b"ours".to_vec())]);
}

async fn a_key_of_a_refused_append_still_rides_with_the_next(on: On) {
    let (_place, store, lot) = desk(on).await;
    let lost = store.seal_new(lot, "s1", "identity", b"lost", 1).expect("sealed");
    let refused = store.append(Append { sealed: vec![lost], ..step(lot, "c1", 7) }).await;
    assert!(matches!(refused, Err(AppendError::Conflict { .. })), "{refused:?}");
    let kept = store.seal(lot, "s1", "identity", b"kept", 2).await.expect("sealed");
    keep(&store, lot, "c1", &kept).await;
    assert_eq!(
        store.open_item(lot, &kept.item).await.expect("opened"),
        Opened::Plain(b"kept".to_vec())
    );
}

async fn nothing_opens_under_another_name(on: On) {
    let (_place, store, lot) = desk(on).await;
    let one = store.seal_new(lot, "s1", "identity", b"one", 1).expect("sealed");
    let two = store.seal_new(lot, "s1", "identity", b"two", 1).expect("sealed");
    put(&store, Append { sealed: vec![one.clone(), two.clone()], ..step(lot, "c1", 0) }).await;
    // The same key, the same person: only the name of the item differs.
    let swap = format!(
        "UPDATE vault_item SET sealed = (SELECT sealed FROM vault_item WHERE item = '{}') WHERE item = '{}'",
        two.item, one.item
    );
    assert_eq!(tamper(&store, &swap).await, 1);
    let opened = store.open_item(lot, &one.item).await.expect("answered");
    assert!(matches!(opened, Opened::Damaged(_)), "{opened:?}");
    // A key moved to another person does not open for that person.
    tamper(&store, "UPDATE vault_key SET subject = 's9' WHERE subject = 's1'").await;
    tamper(&store, "UPDATE vault_item SET subject = 's9'").await;
    let opened = store.open_item(lot, &two.item).await.expect("answered");
    assert_eq!(opened, Opened::Damaged("the key cannot be unwrapped"));
}

async fn the_wrong_master_key_is_refused(on: On) {
    let (place, store, _) = desk(on).await;
    store.close().await;
    let wrong = recourse_store::Keyring::from_bytes([7; 32]);
    let outcome = Store::open(&place.location, wrong.clone()).await;
    assert!(matches!(outcome, Err(StoreError::WrongMasterKey)), "{outcome:?}");
    let outcome = Store::open_read_only(&place.location, wrong).await;
    assert!(matches!(outcome, Err(StoreError::WrongMasterKey)), "{outcome:?}");
    place.open().await;
}

async fn an_unknown_item_is_an_answer(on: On) {
    let (_place, store, lot) = desk(on).await;
    assert_eq!(
        store.open_item(lot, "none").await.expect("answered"),
        Opened::Damaged("the item is missing")
    );
    assert!(store.open_many(lot, &[]).await.expect("answered").is_empty());
}
