//! Two at once, and the same twice.

use crate::support::{Ask, FIRM, received};
use jiff::civil::date;
use recourse::engine::EngineError;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::Addressee;
use recourse_stories::installation::{Installation, complaint, on_both, staff};
use std::sync::Arc;
use tokio::sync::Barrier;

/// Proves G-5: of two handlers who act on what both have seen, one acts and the other is told what the first
/// did; nothing of the second is written, neither event nor text nor letter.
#[test]
fn of_two_at_once_one_wins() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let reference = received(&desk, "Two at once").await.reference;
        let (ingrid, solveig) = (staff(FIRM, "ingrid"), staff(FIRM, "solveig"));
        let mut won = [0, 0];
        for round in 0..50u64 {
            let before = desk.engine.store.counts().await.expect("counts");
            let case = desk.engine.find(&ingrid, FIRM, &reference).await.expect("found");
            let seen = case.complaint.version;
            let letters = desk.engine.store.outbox_of_stream(case.lot, &case.stream).await;
            let letters = letters.expect("letters").len();
            let together = Arc::new(Barrier::new(2));
            let [first, second] = [&ingrid, &solveig].map(|who| {
                let (engine, who, together) =
                    (desk.engine.clone(), who.clone(), Arc::clone(&together));
                let reference = reference.clone();
                let ask = Ask::RequestInformation {
                    addressee: Addressee::Customer,
                    question: format!("Question {round} of {}", who.id()),
                    items: Vec::new(),
                    due: date(2026, 11, 17),
                };
                tokio::spawn(async move {
                    together.wait().await;
                    engine.act(&who, FIRM, &reference, Some(seen), ask).await
                })
            });
            let outcomes = [first.await.expect("a task ends"), second.await.expect("a task ends")];
            let winner = usize::from(outcomes[0].is_err());
            won[winner] += 1;
            assert!(outcomes[winner].is_ok(), "{outcomes:?}");
            match &outcomes[1 - winner] {
                Err(EngineError::Changed { expected, actual }) => {
                    assert_eq!((*expected, *actual), (seen, seen + 2));
                }
                other => panic!("the second is told that the case changed, not {other:?}"),
            }

            let since = desk.engine.since(&case, seen).await.expect("what happened");
            let who = [&ingrid, &solveig][winner];
            // The question and the letter that asks it: those of the winner, nobody else's.
            assert_eq!(since.version, seen + 2);
            let happened: Vec<&str> = since.since.iter().map(|one| one.event.name()).collect();
            assert_eq!(happened, ["information-requested", "letter-written"]);
            assert_eq!(since.since[0].actor, who.id());
            let after = desk.engine.store.counts().await.expect("counts");
            assert_eq!(after.events - before.events, 2);
            assert_eq!(after.vault_items - before.vault_items, 2);
            let sent = desk.engine.store.outbox_of_stream(case.lot, &case.stream).await;
            assert_eq!(sent.expect("letters").len(), letters + 1);
        }
        println!("ingrid won {} times, solveig {}", won[0], won[1]);
        desk.is_clean().await;
    });
}

/// Proves G-5: a request that is sent again, alone or twenty at once, is one complaint; a key that is used for
/// something else is refused; the register has no gap.
#[test]
fn a_request_sent_again_is_one_complaint() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let sent = |key: &str, text: &str, email: &str| {
            let mut new = complaint(FIRM, "Sent again", text);
            new.idempotency = Some(key.to_owned());
            new.identity.email = email.to_owned();
            let engine = desk.engine.clone();
            async move { engine.receive(&Actor::System, new).await }
        };
        for (key, email) in [("one", "a@post.example"), ("two", "")] {
            let together: Vec<_> =
                (0..20).map(|_| tokio::spawn(sent(key, "The same words", email))).collect();
            let mut answers = Vec::new();
            for one in together {
                answers.push(one.await.expect("a task ends").expect("an answer"));
            }
            assert_eq!(answers.iter().filter(|answer| !answer.repeated).count(), 1);
            assert!(answers.iter().all(|answer| answer.reference == answers[0].reference));
            let again = sent(key, "The same words", email).await.expect("an answer");
            assert_eq!((again.number, again.repeated), (answers[0].number, true));
            let other = sent(key, "Other words", email).await;
            assert!(matches!(other, Err(EngineError::KeyReused)), "{other:?}");
        }
        // A refused request leaves its number to the next.
        let next = sent("three", "New words", "").await.expect("an answer");
        assert_eq!(next.number, 3);
        assert_eq!(desk.engine.store.counts().await.expect("counts").intake, 3);
        desk.is_clean().await;
    });
}
