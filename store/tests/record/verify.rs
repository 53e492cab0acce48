//! Verification finds what was done behind the record's back, and says where.

use recourse_store::testing::{On, Place, tamper};
use recourse_store::{Append, Checkpoint, IntakeStatus, Store};

use crate::support::{NOON, desk, event, item, on_both_engines, put, step};

on_both_engines!(
    a_sound_record_has_no_faults,
    a_changed_body_is_found,
    a_changed_body_with_a_mended_chain_is_found_by_the_checkpoint,
    a_deleted_event_is_found,
    two_swapped_events_are_found,
    two_swapped_positions_are_found_by_the_checkpoint,
    a_tail_cut_off_with_mended_heads_is_found_by_the_checkpoint,
    checkpoints_taken_away_are_found_by_an_exported_one,
    a_forged_checkpoint_is_found,
    a_changed_vault_item_is_found,
    a_changed_head_is_found,
    a_stream_without_head_and_a_head_without_stream_are_found,
    a_gap_in_the_register_is_found,
    checkpoints_chain_and_cover_only_what_is_new,
);

/// Three streams of four events, woven into each other, a sealed item each, a register of three items.
async fn record(on: On) -> (Place, Store, i64) {
    let (place, store, lot) = desk(on).await;
    for version in 0..4 {
        for stream in ["c1", "c2", "c3"] {
            let sealed = store.seal_new(lot, stream, "content", b"secret", NOON).expect("sealed");
            put(&store, Append { sealed: vec![sealed], ..step(lot, stream, version) }).await;
        }
    }
    for stream in ["c1", "c2", "c3"] {
        store
            .append_numbered(lot, 1, move |number| Append {
                lot,
                intake: vec![recourse_store::NewIntake {
                    status: IntakeStatus::Case,
                    stream: Some(stream.into()),
                    ..item(number)
                }],
                ..Append::default()
            })
            .await
            .expect("accepted");
    }
    (place, store, lot)
}

/// Runs the tampering and expects exactly these faults, by the ends of their places and parts of their words.
async fn check(store: &Store, known: &[Checkpoint], tampering: &[&str], faults: &[(&str, &str)]) {
    for sql in tampering {
        assert!(tamper(store, sql).await > 0, "`{sql}` changed nothing");
    }
    let report = store.verify(known, |_| {}).await.expect("verified");
    let found = &report.faults;
    for (place, what) in faults {
        let hit =
            found.iter().any(|fault| fault.place.ends_with(place) && fault.what.contains(what));
        assert!(hit, "`{place}`: `{what}` is not among {found:#?}");
    }
    assert_eq!(found.len(), faults.len(), "{found:#?}");
    assert_eq!(report.faults_total, faults.len() as u64);
}

async fn a_sound_record_has_no_faults(on: On) {
    let (_place, store, lot) = record(on).await;
    store.checkpoint(NOON).await.expect("signed");
    put(&store, step(lot, "c1", 4)).await;
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let heard = std::sync::Arc::clone(&seen);
    let report = store
        .verify(&[], move |progress| heard.lock().expect("a list").push(progress))
        .await
        .expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
    let counted =
        (report.events, report.streams, report.checkpoints, report.vault_items, report.intake);
    assert_eq!(counted, (13, 3, 1, 12, 3));
    let last = seen
        .lock()
        .expect("a list")
        .iter()
        .filter(|progress| progress.done == progress.total)
        .count();
    assert!(last >= 4, "each of the four walks comes to its end");
}

async fn a_changed_body_is_found(on: On) {
    let (_place, store, _) = record(on).await;
    check(
        &store,
        &[],
        &["UPDATE event SET body = '{\"after\":9}' WHERE stream = 'c2' AND version = 2"],
        &[("stream `c2`, event 2", "changed")],
    )
    .await;
}

async fn a_changed_body_with_a_mended_chain_is_found_by_the_checkpoint(on: On) {
    // A second record with the forged body gives the hashes that a careful forger would compute.
    let (_place, store, _) = record(on).await;
    store.checkpoint(NOON).await.expect("signed");
    let (_place2, forger, lot) = desk(on).await;
    let mut forged = Vec::new();
    for version in 0..4 {
        let body = if version == 3 {
            "{\"forged\":true}".to_owned()
        } else {
            format!("{{\"after\":{version}}}")
        };
        put(&forger, Append { events: vec![event(&body)], ..step(lot, "c1", version) }).await;
        forged = forger.events(lot, "c1").await.expect("events");
    }
    let hash = hex(&forged[3].hash);
    let literal =
        if on == On::Sqlite { format!("x'{hash}'") } else { format!("'\\x{hash}'::bytea") };
    let event = format!(
        "UPDATE event SET body = '{{\"forged\":true}}', hash = {literal} WHERE stream = 'c1' AND version = 4"
    );
    let head = format!("UPDATE stream SET hash = {literal} WHERE stream = 'c1'");
    check(&store, &[], &[&event, &head], &[("checkpoint 12", "not those that were signed")]).await;
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn a_deleted_event_is_found(on: On) {
    let (_place, store, _) = record(on).await;
    check(
        &store,
        &[],
        &["DELETE FROM event WHERE stream = 'c2' AND version = 2"],
        &[
            ("stream `c2`, event 3", "it follows event 1"),
            ("stream `c2`, event 3", "does not follow"),
            ("position 6", "it follows position 4"),
        ],
    )
    .await;
}

async fn two_swapped_events_are_found(on: On) {
    let (_place, store, _) = record(on).await;
    let swap = [
        "UPDATE event SET version = 99 WHERE stream = 'c2' AND version = 2",
        "UPDATE event SET version = 2 WHERE stream = 'c2' AND version = 3",
        "UPDATE event SET version = 3 WHERE stream = 'c2' AND version = 99",
    ];
    check(
        &store,
        &[],
        &swap,
        &[
            ("stream `c2`, event 2", "changed"),
            ("stream `c2`, event 2", "does not follow"),
            ("stream `c2`, event 3", "changed"),
            ("stream `c2`, event 3", "does not follow"),
            ("stream `c2`, event 4", "does not follow"),
        ],
    )
    .await;
}

async fn two_swapped_positions_are_found_by_the_checkpoint(on: On) {
    let (_place, store, _) = record(on).await;
    store.checkpoint(NOON).await.expect("signed");
    // Different streams, so no chain is broken: only the order in the lot changes.
    let swap = [
        "UPDATE event SET seq = 99 WHERE seq = 5",
        "UPDATE event SET seq = 5 WHERE seq = 6",
        "UPDATE event SET seq = 6 WHERE seq = 99",
    ];
    check(&store, &[], &swap, &[("checkpoint 12", "not those that were signed")]).await;
}

async fn a_tail_cut_off_with_mended_heads_is_found_by_the_checkpoint(on: On) {
    let (_place, store, _) = record(on).await;
    store.checkpoint(NOON).await.expect("signed");
    check(&store, &[], &CUT, &[("checkpoint 12", "ends at position 9")]).await;
}

/// Takes the last event of each stream away and mends everything that leads to it.
const CUT: [&str; 4] = [
    "DELETE FROM event WHERE version = 4",
    "UPDATE stream SET hash = (SELECT e.hash FROM event e WHERE e.stream = stream.stream AND e.version = 3)",
    "UPDATE stream SET version = 3",
    "UPDATE lot SET next_seq = 10",
];

async fn checkpoints_taken_away_are_found_by_an_exported_one(on: On) {
    let (_place, store, _) = record(on).await;
    let exported = store.checkpoint(NOON).await.expect("signed");
    let cut: Vec<&str> = CUT.into_iter().chain(["DELETE FROM checkpoint"]).collect();
    check(&store, &[], &cut, &[]).await;
    // Only the copy outside knows better.
    check(
        &store,
        &exported,
        &[],
        &[("checkpoint 12", "no longer has it"), ("checkpoint 12", "ends at position 9")],
    )
    .await;
    // A copy that somebody else signed proves nothing, and says so.
    let mut foreign = exported.clone();
    foreign[0].at_ms += 1;
    check(&store, &foreign, &[], &[("checkpoint 12", "was not signed by this record's key")]).await;
}

async fn a_forged_checkpoint_is_found(on: On) {
    let (_place, store, _) = record(on).await;
    let made = store.checkpoint(NOON).await.expect("signed");
    assert!(made[0].signed_by(&store.checkpoint_key()));
    assert!(!made[0].signed_by(&[1; 32]));
    check(&store, &[], &["UPDATE checkpoint SET at = at - 1"], &[("checkpoint 12", "signature")])
        .await;
}

async fn a_changed_vault_item_is_found(on: On) {
    let (_place, store, _) = record(on).await;
    let sql = "UPDATE vault_item SET sealed = (SELECT sealed FROM vault_item WHERE subject = 'c2' ORDER BY item LIMIT 1) \
               WHERE item = (SELECT item FROM vault_item WHERE subject = 'c1' ORDER BY item LIMIT 1)";
    let name = &recourse_store::testing::look(
        &store,
        "SELECT item FROM vault_item WHERE subject = 'c1' ORDER BY item LIMIT 1",
    )
    .await[0][0];
    let place = format!("vault item `{name}`");
    check(
        &store,
        &[],
        &[sql],
        &[(&place, "not those that were sealed"), (&place, "not what was sealed under this name")],
    )
    .await;
    // A digest that was mended as well does not help: the seal itself no longer fits.
    let mended = format!(
        "UPDATE vault_item SET digest = (SELECT digest FROM vault_item WHERE subject = 'c2' ORDER BY item LIMIT 1) \
         WHERE item = '{name}'"
    );
    check(&store, &[], &[&mended], &[(&place, "not what was sealed under this name")]).await;
    check(
        &store,
        &[],
        &["DELETE FROM vault_key WHERE subject = 'c1'"],
        &[("", "the key is missing"); 4],
    )
    .await;
}

async fn a_changed_head_is_found(on: On) {
    let (_place, store, _) = record(on).await;
    check(
        &store,
        &[],
        &["UPDATE stream SET version = 3 WHERE stream = 'c3'"],
        &[("stream `c3`", "the head is at version 3 and the last event at version 4")],
    )
    .await;
}

async fn a_stream_without_head_and_a_head_without_stream_are_found(on: On) {
    let (_place, store, _) = record(on).await;
    let renamed = "UPDATE stream SET stream = 'c0' WHERE stream = 'c2'";
    check(
        &store,
        &[],
        &[renamed],
        &[
            ("stream `c0`", "no events"),
            ("stream `c2`", "no head"),
            ("intake 2", "its case is missing"),
        ],
    )
    .await;
}

async fn a_gap_in_the_register_is_found(on: On) {
    let (_place, store, lot) = record(on).await;
    check(
        &store,
        &[],
        &["DELETE FROM intake WHERE number = 2"],
        &[("intake 3", "it follows number 1")],
    )
    .await;
    let place = format!("lot {lot}");
    check(
        &store,
        &[],
        &["DELETE FROM intake WHERE number = 3"],
        &[(&place, "the next number is 4, but the last item has 1")],
    )
    .await;
}

async fn checkpoints_chain_and_cover_only_what_is_new(on: On) {
    let (_place, store, lot) = record(on).await;
    let first = store.checkpoint(NOON).await.expect("signed");
    assert_eq!(first.iter().map(|made| made.through).collect::<Vec<_>>(), [12]);
    assert!(store.checkpoint(NOON).await.expect("nothing new").is_empty());
    put(&store, step(lot, "c1", 4)).await;
    let second = store.checkpoint(NOON + 1).await.expect("signed");
    assert_eq!(second.iter().map(|made| made.through).collect::<Vec<_>>(), [13]);
    let all: Vec<Checkpoint> = first.into_iter().chain(second).collect();
    assert_eq!(store.checkpoints(lot).await.expect("checkpoints"), all);
    let report = store.verify(&all, |_| {}).await.expect("verified");
    assert!(report.is_sound(), "{:?}", report.faults);
    assert_eq!(report.checkpoints, 2);
}
