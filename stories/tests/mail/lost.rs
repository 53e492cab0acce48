//! Nothing is lost: servers that are away, and a desk that dies at the wrong moment.

use crate::support::{Desk, mail};
use recourse::mail::intake::{Arrived, From, take_in};
use recourse_store::OutboxState;
use recourse_stories::installation::on_both;

/// Bad input: "SMTP down for a day".
#[test]
fn a_mail_server_that_is_away_for_a_day_loses_no_letter() {
    on_both(async |on| {
        let mut desk = Desk::open(on, None).await;
        desk.office.stop_postfix();
        for n in 0..5 {
            let id = format!("d{n}");
            let complaint = mail("kari@post.example", &id, "Klage", "", &format!("Sak {n}."));
            desk.office.put("klage", &id, complaint.as_bytes());
        }
        assert_eq!(desk.poll().await.cases, 5);
        let home = desk.engine().lots("fjordbanken").await.expect("lots")[0];
        for hour in [8, 10, 14, 20] {
            let engine = desk.installation.at(&format!("2026-11-10T{hour:02}:01:00Z"));
            let turn = desk.send_with(&engine).await;
            assert_eq!((turn.left, turn.failed), (0, 0), "at {hour}");
        }
        let away = desk.engine().store.mailbox(home, "smtp").await.expect("read").expect("known");
        assert_eq!(away.error.as_deref(), Some("the mail server cannot be reached"));
        assert!(away.failures >= 3 && away.next_at.is_some(), "{away:?}");
        desk.office.start_postfix();
        let next_day = desk.installation.at("2026-11-11T09:00:00Z");
        assert_eq!(desk.send_with(&next_day).await.left, 5);
        assert_eq!(desk.office.wait_for("kari", 5).len(), 5);
        for case in desk.cases().await {
            assert_eq!(desk.first(&case).await.0, OutboxState::Sent);
        }
        let back = desk.engine().store.mailbox(home, "smtp").await.expect("read").expect("known");
        assert_eq!((back.error, back.failures), (None, 0));
    });
}

#[test]
fn a_desk_that_dies_between_record_and_mark_takes_no_mail_twice() {
    on_both(async |on| {
        let desk = Desk::open(on, Some("Done")).await;
        let mails: Vec<String> = (0..3)
            .map(|n| mail("kari@post.example", &format!("k{n}"), "Klage", "", &format!("Sak {n}.")))
            .collect();
        for (n, mail) in mails.iter().enumerate() {
            desk.office.put("klage", &format!("k{n}"), mail.as_bytes());
        }
        // The state that a crash leaves: the first is in the record, the mailbox knows nothing of it.
        let mailbox = &desk.post.config.mailboxes[0];
        let fetched = {
            let mut inbox = recourse::mail::imap::Inbox::open(mailbox).await.expect("opened");
            let listed = inbox.listed(0).await.expect("listed");
            let bytes = inbox.fetched(&[listed[0].uid]).await.expect("fetched").remove(0).1;
            let arrived = Arrived { uid: i64::from(listed[0].uid), bytes, cut: None };
            (i64::from(inbox.validity), arrived)
        };
        let from =
            From { firm: "fjordbanken", mailbox: "klage", validity: fetched.0, marked: false };
        take_in(desk.engine(), &desk.post.guard, from, vec![fetched.1]).await.expect("taken in");
        assert_eq!(desk.office.in_folder("klage", "Done"), 0);

        let counts = desk.poll().await;
        assert_eq!((counts.read, counts.cases, counts.duplicates), (3, 2, 1));
        assert_eq!(desk.cases().await.len(), 3);
        assert_eq!(desk.office.in_folder("klage", "Done"), 3);
        let day = desk.counted().await;
        // The mail that was fetched twice is one mail.
        assert_eq!((day.fetched, day.numbered, day.duplicates, day.unmarked), (3, 3, 0, 0));
        desk.installation.is_clean().await;
    });
}

#[test]
fn mailboxes_that_are_away_say_so_and_go_on_where_they_were() {
    on_both(async |on| {
        let mut desk = Desk::open(on, None).await;
        desk.office.put(
            "klage",
            "m1",
            mail("kari@post.example", "m1", "Klage", "", "En.").as_bytes(),
        );
        assert_eq!(desk.poll().await.cases, 1);
        desk.office.stop_dovecot();
        let mailbox = desk.post.config.mailboxes[0].clone();
        let why = recourse::mail::poll::poll(desk.engine(), &desk.post.guard, &mailbox).await;
        let why = why.expect_err("nobody answers");
        assert!(why.contains("cannot be reached") && !why.contains("secret"), "{why}");
        desk.office.put(
            "klage",
            "m2",
            mail("kari@post.example", "m2", "Klage", "", "To.").as_bytes(),
        );
        desk.office.start_dovecot();
        let counts = desk.poll().await;
        assert_eq!((counts.read, counts.cases), (1, 1));
        let wrong = {
            let mut wrong = mailbox.clone();
            wrong.server.user = Some("kari".to_owned());
            wrong
        };
        let why = recourse::mail::imap::Inbox::open(&wrong).await.expect_err("a wrong password");
        assert_eq!(why, "the server refuses this user and password");
        let lot = desk.engine().lots("fjordbanken").await.expect("lots")[0];
        let waiting = desk.engine().store.outbox_waiting(lot, 9).await.expect("read");
        assert!(waiting.iter().all(|message| message.state == OutboxState::Waiting));
    });
}
