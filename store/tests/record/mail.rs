//! Mailboxes: what is noted once, what is a duplicate, and the page of outgoing mail.

use recourse_store::testing::On;
use recourse_store::{Append, FetchedMail, NewMessage, OutboxPlace, OutboxQuery, OutboxState};

use crate::support::{desk, on_both_engines, put, step};

on_both_engines!(
    a_mail_is_noted_once_and_another_with_its_number_is_a_duplicate,
    how_far_a_mailbox_was_read_survives_its_absence,
    the_page_of_outgoing_mail_skips_and_repeats_nothing_and_hides_barred_cases,
    a_letter_is_found_by_the_identifier_it_left_under
);

async fn a_mail_is_noted_once_and_another_with_its_number_is_a_duplicate(on: On) {
    let (_place, store, lot) = desk(on).await;
    let mail = |validity, uid, number| FetchedMail {
        lot,
        mailbox: "klage".to_owned(),
        validity,
        uid,
        number,
        day: "2026-11-10".to_owned(),
        at_ms: 5,
        marked: false,
    };
    store.mails_fetched(&[mail(7, 1, 1), mail(7, 2, 2), mail(7, 3, 1)]).await.expect("noted");
    store.mails_fetched(&[mail(7, 2, 2), mail(8, 1, 2)]).await.expect("noted again");
    let counted = store.mails_of_day(lot, "klage", "2026-11-10").await.expect("counted");
    assert_eq!(counted, (4, 2, 4), "fetched, duplicates, not marked");
    assert_eq!(store.mails_known(lot, "klage", 7, &[1, 2, 9]).await.expect("known").len(), 2);
    store.mails_marked(lot, "klage", 7, &[1, 3], 9).await.expect("marked");
    assert_eq!(store.mails_unmarked(lot, "klage", 7, 9).await.expect("left"), [2]);
    let elsewhere = store.mails_of_day(lot, "other", "2026-11-10").await.expect("counted");
    assert_eq!(elsewhere, (0, 0, 0));
}

async fn how_far_a_mailbox_was_read_survives_its_absence(on: On) {
    let (_place, store, lot) = desk(on).await;
    store.mailboxes_are(lot, &[("klage", "imap"), ("smtp", "smtp")], 1).await.expect("known");
    store.mailbox_read_to(lot, "klage", 77, 4_000_000_000).await.expect("noted");
    store.mailbox_fails(lot, "klage", 3, "refused", 9).await.expect("noted");
    store.mailboxes_are(lot, &[("smtp", "smtp")], 4).await.expect("known");
    store.mailboxes_are(lot, &[("klage", "imap")], 5).await.expect("known");
    let row = store.mailbox(lot, "klage").await.expect("read").expect("there");
    assert_eq!((row.validity, row.last_uid, row.since), (77, 4_000_000_000, 1));
    assert_eq!((row.failures, row.error.as_deref()), (1, Some("refused")));
    store.mailbox_works(lot, "klage", 6).await.expect("noted");
    let rows = store.mailboxes(lot).await.expect("read");
    let seen: Vec<_> =
        rows.iter().map(|r| (r.name.as_str(), r.active, r.failures, r.ok_at)).collect();
    assert_eq!(seen, [("klage", true, 0, Some(6)), ("smtp", false, 0, None)]);
}

async fn the_page_of_outgoing_mail_skips_and_repeats_nothing_and_hides_barred_cases(on: On) {
    let (_place, store, lot) = desk(on).await;
    let message = |created_at| NewMessage {
        kind: "answer".to_owned(),
        body: "{}".to_owned(),
        due_at: 1,
        created_at,
    };
    // Several at the same moment: only the number tells them apart.
    for (stream, at) in [("c1", 10), ("c2", 10), ("c3", 10), ("c4", 20)] {
        put(&store, Append { outbox: vec![message(at); 2], ..step(lot, stream, 0) }).await;
    }
    let barred = Append { barred: Some(vec!["p-anna".to_owned()]), ..step(lot, "c2", 1) };
    put(&store, barred).await;
    let mut query = OutboxQuery {
        lots: vec![lot],
        person: "p-anna".to_owned(),
        limit: 2,
        ..OutboxQuery::default()
    };
    let mut seen = Vec::new();
    loop {
        let page = store.outbox_page(&query).await.expect("a page");
        let Some((last, _)) = page.last() else { break };
        query.after = Some(OutboxPlace { created_at: last.created_at, lot, id: last.id });
        seen.extend(page.iter().map(|(message, _)| (message.stream.clone(), message.id)));
    }
    let expected = [("c4", 8), ("c4", 7), ("c3", 6), ("c3", 5), ("c1", 2), ("c1", 1)];
    assert_eq!(seen, expected.map(|(stream, id)| (stream.to_owned(), id)));
    let count = store.outbox_count(lot, "p-anna", OutboxState::Waiting, 99).await;
    assert_eq!(count.expect("counted"), 6);
    assert_eq!(store.outbox_count(lot, "p-bo", OutboxState::Waiting, 7).await.expect("counted"), 7);
    store.outbox_done(lot, 8, 30, OutboxState::Sent).await.expect("noted");
    let sent = OutboxQuery { state: Some(OutboxState::Sent), after: None, ..query };
    let sent = store.outbox_page(&sent).await.expect("a page");
    assert_eq!(sent.iter().map(|(message, _)| message.id).collect::<Vec<_>>(), [8]);
}

async fn a_letter_is_found_by_the_identifier_it_left_under(on: On) {
    let (_place, store, lot) = desk(on).await;
    let message =
        NewMessage { kind: "answer".to_owned(), body: "{}".to_owned(), due_at: 1, created_at: 1 };
    put(&store, Append { outbox: vec![message], ..step(lot, "c1", 0) }).await;
    for _ in 0..2 {
        store.outbox_leaves_as(lot, 1, "c1", "key").await.expect("noted");
    }
    let found = store.outbox_by_key(lot, "key").await.expect("read").expect("found");
    assert_eq!((found.id, found.state), (1, OutboxState::Waiting));
    assert!(store.outbox_by_key(lot, "other").await.expect("read").is_none());
    assert_eq!(store.thread_lookup(lot, &["key"]).await.expect("read").as_deref(), Some("c1"));
    store.outbox_failed(lot, 1, "451 4.2.0", 10, 99).await.expect("noted");
    store.outbox_failed(lot, 1, "451 4.2.0", 20, 99).await.expect("noted");
    let put_off = store.outbox_by_key(lot, "key").await.expect("read").expect("found");
    assert_eq!((put_off.state, put_off.first_tried_at), (OutboxState::Deferred, Some(10)));
    store.outbox_gave_up(lot, 1, 30, "550 5.1.1").await.expect("noted");
    store.outbox_became(lot, 1, OutboxState::Bounced).await.expect("noted");
    let ended = store.outbox_by_key(lot, "key").await.expect("read").expect("found");
    assert_eq!((ended.state, ended.done_at), (OutboxState::Bounced, Some(30)));
    assert_eq!(ended.last_error.as_deref(), Some("550 5.1.1"));
}
