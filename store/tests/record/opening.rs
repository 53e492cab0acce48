//! Opening and closing: one writer per directory, readers beside it, several processes on a server.

use recourse_store::testing::{On, Place};
use recourse_store::{AppendError, Keyring, Location, Store, StoreError};

use crate::support::{desk, item, on_both_engines, put, step};

on_both_engines!(
    a_record_is_there_after_closing,
    a_reader_sees_but_does_not_write,
    closing_answers_those_who_come_late
);

async fn a_record_is_there_after_closing(on: On) {
    let (place, store, lot) = desk(on).await;
    put(&store, step(lot, "c1", 0)).await;
    store.close().await;
    let store = place.open().await;
    assert_eq!(store.lots_of("a-bank").await.expect("lots"), [lot]);
    assert_eq!(put(&store, step(lot, "c1", 1)).await, 2);
    store.ping().await.expect("it answers");
}

async fn a_reader_sees_but_does_not_write(on: On) {
    let (place, store, lot) = desk(on).await;
    put(&store, step(lot, "c1", 0)).await;
    let reader =
        Store::open_read_only(&place.location, place.keys()).await.expect("beside the writer");
    assert!(reader.is_read_only() && !store.is_read_only());
    put(&store, step(lot, "c1", 1)).await;
    assert_eq!(
        reader.events(lot, "c1").await.expect("events").len(),
        2,
        "it sees what is written meanwhile"
    );
    assert!(reader.verify(&[], |_| {}).await.expect("verified").is_sound());
    let refused = reader.append(step(lot, "c1", 2)).await;
    assert!(matches!(refused, Err(AppendError::Store(StoreError::ReadOnly))), "{refused:?}");
    let refused = reader.destroy_key(lot, "s", "p", 1).await;
    assert!(matches!(refused, Err(StoreError::ReadOnly)), "{refused:?}");
}

async fn closing_answers_those_who_come_late(on: On) {
    let (_place, store, lot) = desk(on).await;
    let waiting: Vec<_> = (0..50)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move { store.append(step(lot, &format!("c{n}"), 0)).await })
        })
        .collect();
    store.close().await;
    for waiting in waiting {
        let outcome = waiting.await.expect("no panic");
        assert!(matches!(outcome, Ok(_) | Err(AppendError::Store(_))), "{outcome:?}");
    }
    let late = store.append(step(lot, "late", 0)).await;
    assert!(matches!(late, Err(AppendError::Store(StoreError::Closing))), "{late:?}");
}

#[tokio::test]
async fn a_second_writer_in_one_directory_is_refused() {
    let (place, store, _) = desk(On::Sqlite).await;
    let second = Store::open(&place.location, place.keys()).await;
    assert!(matches!(second, Err(StoreError::InUse(_))), "{second:?}");
    store.close().await;
    drop(store);
    place.open().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_processes_on_one_server_keep_one_order() {
    let (place, store, lot) = desk(On::Postgres).await;
    let others = [place.open().await, place.open().await];
    let writers: Vec<_> = [store.clone(), others[0].clone(), others[1].clone()]
        .into_iter()
        .enumerate()
        .map(|(process, store)| {
            tokio::spawn(async move {
                for n in 0..40 {
                    let stream = format!("c{process}-{n}");
                    let made = move |number| recourse_store::Append {
                        intake: vec![item(number)],
                        ..step(lot, &stream, 0)
                    };
                    store.append_numbered(lot, 1, made).await.expect("accepted");
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("no panic");
    }
    // Firms that are made at the same moment do not get the same lots.
    let (one, two) =
        tokio::join!(others[0].ensure_firm("b-bank", 3), others[1].ensure_firm("c-bank", 3));
    let mut lots = [one.expect("lots"), two.expect("lots")].concat();
    lots.sort_unstable();
    lots.dedup();
    assert_eq!(lots.len(), 6);
    let (one, two) = tokio::join!(store.checkpoint(1), others[0].checkpoint(2));
    let signed = one.expect("signed").len() + two.expect("signed").len();
    assert_eq!(signed, 1, "one of them was faster");
    let report = store.verify(&[], |_| {}).await.expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
    assert_eq!((report.events, report.intake, report.checkpoints), (120, 120, 1));
}

#[tokio::test]
async fn a_backup_opens_and_is_sound() {
    let (place, store, lot) = desk(On::Sqlite).await;
    put(&store, step(lot, "c1", 0)).await;
    let copy = place.directory().join("copy");
    std::fs::create_dir(&copy).expect("a directory");
    store.backup(&copy.join("record.db")).await.expect("copied");
    put(&store, step(lot, "c1", 1)).await;
    let again = store.backup(&copy.join("record.db")).await;
    assert!(
        matches!(again, Err(StoreError::File { .. })),
        "a copy is never overwritten: {again:?}"
    );
    let restored = Store::open(&Location::Directory(copy), place.keys()).await.expect("it opens");
    assert_eq!(restored.version(lot, "c1").await.expect("a version"), 1);
    assert!(restored.verify(&[], |_| {}).await.expect("verified").is_sound());
}

#[cfg(unix)]
#[test]
fn keys_are_made_once_and_refused_when_others_can_read_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let directory = tempfile::tempdir().expect("a directory");
    let keys = directory.path().join("keys");
    let made = Keyring::in_directory(&keys).expect("made");
    assert_eq!(Keyring::in_directory(&keys).expect("read").checkpoint_key(), made.checkpoint_key());
    for name in ["master.key", "checkpoint.key"] {
        let mode = std::fs::metadata(keys.join(name)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    std::fs::set_permissions(keys.join("master.key"), std::fs::Permissions::from_mode(0o644))
        .expect("changed");
    let error = Keyring::in_directory(&keys).expect_err("others can read it");
    assert!(error.to_string().contains("chmod 600"), "{error}");
    for text in ["", "00", &"zz".repeat(32), &"00".repeat(33)] {
        assert!(matches!(Keyring::from_hex(text), Err(StoreError::BadKey { .. })), "`{text}`");
    }
    assert!(Keyring::from_hex(&"0f".repeat(32)).is_ok());
}

#[tokio::test]
async fn a_missing_record_is_not_made_by_a_reader() {
    let place = Place::new(On::Sqlite).await;
    assert!(Store::open_read_only(&place.location, place.keys()).await.is_err());
    let Location::Directory(directory) = &place.location else {
        unreachable!("SQLite lies in a directory")
    };
    assert!(!directory.exists());
}
