//! What belongs together is written together: a merge with the link on the other case, a reply with
//! the end of the register's own copy.

use crate::support::{Ask, FIRM, received, said};
use recourse::engine::{Arrival, EngineError};
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Event, LinkKind};
use recourse_kernel::terms::Channel;
use recourse_store::{IntakeOutcome, IntakeStatus, Opened};
use recourse_stories::installation::{Installation, on_both, staff};
use std::sync::Arc;
use tokio::sync::Barrier;

/// Proves G-5: a case that was merged into another is always shown there, also when the other is worked at
/// the same moment; a merge that fails leaves nothing behind.
#[test]
fn a_merge_and_its_link_are_one_step() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let solveig = staff(FIRM, "solveig");
        let target = received(&desk, "The first letter").await;
        let (mut merged, mut refused) = (0, 0);
        for round in 0..15 {
            let again = received(&desk, &format!("The same, letter {round}")).await;
            let together = Arc::new(Barrier::new(2));
            let notes = {
                let (engine, together) = (desk.engine.clone(), Arc::clone(&together));
                let reference = target.reference.clone();
                tokio::spawn(async move {
                    together.wait().await;
                    for note in 0..4 {
                        let ask = Ask::Note { text: format!("Note {note}"), mentions: Vec::new() };
                        let done = engine.act(&Actor::System, FIRM, &reference, None, ask).await;
                        // Whoever is slower than the merge is told so.
                        assert!(
                            matches!(done, Ok(_) | Err(EngineError::Changed { .. })),
                            "{done:?}"
                        );
                    }
                })
            };
            let merge = Ask::MergeInto {
                other: target.stream.clone(),
                reference: target.reference.clone(),
                reason: Some(said("The same matter.")),
            };
            together.wait().await;
            let done = desk.engine.act(&solveig, FIRM, &again.reference, None, merge).await;
            notes.await.expect("the notes are taken");

            let own = desk.engine.find(&solveig, FIRM, &again.reference).await.expect("found");
            let other = desk.engine.find(&solveig, FIRM, &target.reference).await.expect("found");
            let shown = other.complaint.links.iter().filter(|link| {
                (link.kind, &link.other) == (LinkKind::SameEvent, &again.stream)
                    && link.reference == again.reference
            });
            match done {
                Ok(_) => {
                    merged += 1;
                    assert_eq!(
                        own.complaint.merged_into.as_ref().map(|into| &into.other),
                        Some(&target.stream)
                    );
                    assert_eq!(shown.count(), 1, "round {round}: the other case shows it once");
                    // Written at the merge's own moment, and not by an act that followed.
                    let merge = own.record.iter().find(|one| one.event.name() == "merged");
                    let link = other.record.iter().find(|one| {
                        matches!(&one.event, Event::Linked { other, .. } if *other == again.stream)
                    });
                    assert_eq!(link.map(|one| one.at), merge.map(|one| one.at));
                    assert_eq!(link.map(|one| one.actor.as_str()), Some("system"));
                }
                Err(EngineError::Changed { .. }) => {
                    refused += 1;
                    assert_eq!((own.complaint.merged_into, shown.count()), (None, 0));
                }
                Err(other) => panic!("{other}"),
            }
        }
        println!("merged {merged} times, refused {refused}");
        assert!(merged > 0);
        // A case that was linked by hand before is not linked twice.
        let again = received(&desk, "The same once more").await;
        let link = Ask::Link {
            other: again.stream.clone(),
            reference: again.reference.clone(),
            kind: LinkKind::SameEvent,
        };
        desk.engine.act(&solveig, FIRM, &target.reference, None, link).await.expect("linked");
        let before = desk.engine.find(&solveig, FIRM, &target.reference).await.expect("found");
        let merge = Ask::MergeInto {
            other: target.stream.clone(),
            reference: target.reference.clone(),
            reason: None,
        };
        desk.engine.act(&solveig, FIRM, &again.reference, None, merge).await.expect("merged");
        let after = desk.engine.find(&solveig, FIRM, &target.reference).await.expect("found");
        assert_eq!(after.complaint, before.complaint);
        desk.is_clean().await;
    });
}

/// Proves G-5, BE-09: the register's own copy of a reply is forgotten in the step that joins the reply to its
/// case: where that fails the copy is there, and where it succeeds the case has the bytes and the copy is gone.
#[test]
fn a_reply_and_the_end_of_its_copy_are_one_step() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let (engine, store) = (&desk.engine, &desk.engine.store);
        let reference = received(&desk, "A fee taken twice").await.reference;
        let firm = engine.firm(FIRM).expect("the firm").clone();
        let now = engine.clock.now();
        let bytes = b"Any news of my fee?";
        let numbered = engine.number(FIRM, Channel::Email, "mail", bytes, now, None).await;
        let numbered = numbered.expect("numbered").expect("new");
        let copy = numbered.item.clone().expect("a copy").item;
        let arrival = Arrival {
            outcome: Some(IntakeOutcome {
                number: numbered.number,
                status: IntakeStatus::Reply,
                stream: None,
                reason: None,
            }),
            original: bytes.to_vec(),
            thread: Vec::new(),
            forgets: Some(numbered.person.clone()),
        };
        let ask = || Ask::RecordMessage {
            channel: Channel::Email,
            text: said("Any news of my fee?"),
            files: Vec::new(),
            original: None,
            received_at: now,
        };
        let whole = Opened::Plain(bytes.to_vec());
        let case = engine.find(&Actor::System, FIRM, &reference).await.expect("found");
        // Somebody adds a note first: the reply that was to be joined to the version before is not.
        let note = Ask::Note { text: said("Called back."), mentions: Vec::new() };
        engine.act(&Actor::System, FIRM, &reference, None, note).await.expect("noted");
        let late = engine
            .act_on(&Actor::System, &firm, case, None, ask(), &[], Some(arrival.clone()))
            .await;
        assert!(matches!(late, Err(EngineError::Changed { .. })), "{late:?}");
        assert_eq!(store.open_item(numbered.lot, &copy).await.expect("opened"), whole);

        let case = engine.find(&Actor::System, FIRM, &reference).await.expect("found");
        let acted = engine
            .act_on(&Actor::System, &firm, case, None, ask(), &[], Some(arrival))
            .await
            .expect("joined");
        assert_eq!(store.open_item(numbered.lot, &copy).await.expect("opened"), Opened::Erased);
        let kept = acted.events.iter().find_map(|event| match event {
            Event::MessageRecorded { original, .. } => original.clone(),
            _ => None,
        });
        let kept = kept.expect("the case has the bytes").item;
        assert_eq!(store.open_item(numbered.lot, &kept).await.expect("opened"), whole);
        let item = store.intake(numbered.lot, numbered.number).await.expect("an answer");
        assert_eq!(item.map(|item| item.status), Some(IntakeStatus::Reply));
        desk.is_clean().await;
    });
}
