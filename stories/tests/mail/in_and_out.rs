//! A complaint by mail and everything that goes back and forth.

use crate::support::{Desk, header, mail, message_state};
use recourse_kernel::complaint::{DeliveryState, Event};
use recourse_store::{IntakeStatus, OutboxState};
use recourse_stories::installation::on_both;

/// NO-04, architecture "Mail": from the customer's mail to the reply that joins the case.
#[test]
fn a_mail_becomes_a_case_its_acknowledgement_arrives_and_the_reply_joins() {
    on_both(async |on| {
        let mut desk = Desk::open(on, Some("Done")).await;
        let complaint =
            mail("kari@post.example", "one", "Gebyr på kortet", "", "Dere tok 50 kr for mye.");
        desk.office.send("kari@post.example", "klage@fjordbanken.example", &complaint);
        desk.office.wait_for("klage", 1);
        assert_eq!(desk.poll().await.cases, 1);
        assert_eq!(desk.office.in_folder("klage", "Done"), 1, "moved once it is in the record");
        assert_eq!(desk.poll().await.read, 0, "nothing is fetched twice");

        assert_eq!(desk.send().await.left, 1);
        let inbox = desk.office.wait_for("kari", 1);
        let case = desk.cases().await.remove(0);
        let reference = case.complaint.reference.clone();
        assert_eq!(header(&inbox[0], "auto-submitted"), "auto-generated");
        assert_eq!(header(&inbox[0], "x-recourse-case"), reference);
        assert_eq!(header(&inbox[0], "from"), "Fjordbanken <klage@fjordbanken.example>");
        assert_eq!(desk.first(&case).await.0, OutboxState::Sent);

        // The reply names no reference: the identifier that it answers is enough.
        let answers = format!("In-Reply-To: {}\n", header(&inbox[0], "message-id"));
        let reply = mail("kari@post.example", "two", "Re: takk", &answers, "Her er kvitteringen.");
        desk.office.send("kari@post.example", "klage@fjordbanken.example", &reply);
        desk.office.wait_for("klage", 1);
        assert_eq!(desk.poll().await.replies, 1);
        assert_eq!(desk.send().await.left, 0, "a reply is not acknowledged");
        let case = desk.cases().await.remove(0);
        let joined = case.record.iter().any(|r| matches!(r.event, Event::MessageRecorded { .. }));
        assert!(joined, "the reply stands on the case");
        let day = desk.counted().await;
        assert_eq!((day.fetched, day.cases, day.replies), (2, 1, 1));
        desk.installation.is_clean().await;
    });
}

/// Bad input: "auto-replies and bounces recognised, never looped".
#[test]
fn a_bounce_comes_back_to_its_case_and_an_absence_note_is_not_answered() {
    on_both(async |on| {
        let mut desk = Desk::open(on, None).await;
        // Nobody has this address: the server takes the letter and reports later.
        let complaint = mail("gone@post.example", "b1", "Klage på lån", "", "Renten er feil.");
        desk.office.put("klage", "b1", complaint.as_bytes());
        let other = mail("away@post.example", "b2", "Klage på konto", "", "Kontoen er sperret.");
        desk.office.put("klage", "b2", other.as_bytes());
        assert_eq!(desk.poll().await.cases, 2);
        let gone = desk.cases().await.remove(0);
        let gone =
            match desk.engine().open_texts(&gone).await.expect("texts").identity(&gone.complaint) {
                customer if customer.email == "gone@post.example" => gone,
                _ => desk.cases().await.remove(1),
            };
        desk.write(&gone, "Kan du sende oss kvitteringen?").await;
        assert_eq!(desk.send().await.left, 3);
        let acknowledged = desk.office.wait_for("away", 1);
        // Both letters to the address that nobody has come back.
        desk.office.wait_for("klage", 4);

        let note = mail(
            "away@post.example",
            "b3",
            "Fravær: Vi har mottatt klagen",
            &format!(
                "In-Reply-To: {}\nAuto-Submitted: auto-replied\n",
                header(&acknowledged[0], "message-id")
            ),
            "Jeg er på ferie.",
        );
        desk.office.put("klage", "b3", note.as_bytes());
        let unknown = "From: robot@post.example\nReturn-Path: <>\nAuto-Submitted: auto-generated\nSubject: ?\n\nBeep.\n";
        desk.office.put("klage", "b4", unknown.as_bytes());
        let counts = desk.poll().await;
        assert_eq!((counts.replies, counts.quarantined, counts.cases), (3, 1, 0), "{counts:?}");
        assert_eq!(desk.send().await, Default::default(), "no machine is answered");

        let bounced = desk.engine().load(gone.lot, &gone.stream).await.expect("a case");
        assert_eq!(message_state(&bounced), Some(DeliveryState::Bounced));
        assert!(bounced.complaint.undelivered().count() > 0);
        assert!(bounced.complaint.unread_since.is_some(), "somebody has to see to it");
        assert_eq!(desk.first(&bounced).await.0, OutboxState::Bounced, "the acknowledgement too");
        for case in desk.cases().await.iter().filter(|case| case.stream != gone.stream) {
            assert_eq!(desk.first(case).await.0, OutboxState::Sent);
        }
        let day = desk.counted().await;
        assert_eq!((day.cases, day.replies, day.notices, day.quarantined), (2, 0, 3, 1));
        desk.installation.is_clean().await;
    });
}

#[test]
fn a_refused_letter_is_visible_and_one_put_off_is_tried_for_three_days() {
    on_both(async |on| {
        let mut desk = Desk::open(on, None).await;
        for (id, from) in [("r1", "refused@post.example"), ("r2", "later@post.example")] {
            let complaint = mail(from, id, "Klage", "", &format!("Noe er feil. {id}"));
            desk.office.put("klage", id, complaint.as_bytes());
        }
        assert_eq!(desk.poll().await.cases, 2);
        for case in desk.cases().await {
            desk.write(&case, "Vi ser på saken.").await;
        }
        let first = desk.send().await;
        assert_eq!((first.left, first.put_off, first.failed), (0, 2, 2));
        let mut states = Vec::new();
        for case in desk.cases().await {
            // What the server said may name the customer: the column holds its codes alone.
            let expected = match message_state(&case) {
                Some(DeliveryState::Failed) => (OutboxState::Failed, "554 5.7.1".to_owned()),
                _ => (OutboxState::Deferred, "450 4.2.0".to_owned()),
            };
            assert_eq!(desk.first(&case).await, expected);
            states.extend(message_state(&case));
        }
        states.sort();
        assert_eq!(states, [DeliveryState::Deferred, DeliveryState::Failed]);
        let later = desk.installation.at("2026-11-12T08:00:00Z");
        assert_eq!(desk.send_with(&later).await.put_off, 2, "still tried on the second day");
        let at_last = desk.installation.at("2026-11-13T20:00:00Z");
        assert_eq!(desk.send_with(&at_last).await.failed, 2, "given up after three days");
        for case in desk.cases().await {
            assert_eq!(message_state(&case), Some(DeliveryState::Failed));
        }
    });
}

#[test]
fn a_hidden_machine_is_not_answered_for_ever() {
    on_both(async |on| {
        let mut desk = Desk::open(on, None).await;
        for n in 0..14 {
            let id = format!("h{n}");
            let complaint = mail("kari@post.example", &id, "Hei", "", &format!("Takk for {n}."));
            desk.office.put("klage", &id, complaint.as_bytes());
        }
        assert_eq!(desk.poll().await.cases, 14, "each of them is a case all the same");
        assert_eq!(desk.send().await.left, 10);
        let lot = desk.engine().lots("fjordbanken").await.expect("lots")[0];
        let totals = desk.engine().store.intake_totals(lot).await.expect("totals");
        assert_eq!(totals.case, 14);
        let waiting = desk.engine().store.intake_by_status(lot, IntakeStatus::Received, 0, 9).await;
        assert!(waiting.expect("read").is_empty());
    });
}
