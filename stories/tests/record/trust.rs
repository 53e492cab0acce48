//! Why the record can be believed: views are nothing but its fold, readings are in it, and a change
//! behind its back is found.

use crate::support::{Ask, FIRM, act, prepare, readings, received, said, worklist};
use jiff::civil::date;
use recourse::engine::EngineError;
use recourse_kernel::complaint::Addressee;
use recourse_kernel::firm::Item;
use recourse_kernel::terms::CustomerKind;
use recourse_stories::installation::{Installation, on_both, staff};

/// Proves G-5, NO-08: a view is nothing but the fold of the events, also of a case that is closed, one that
/// is in work, one that its handler may no longer see, and one that is no complaint.
#[test]
fn views_made_anew_are_the_views_that_were() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let now = "2026-11-10T09:00:00Z";
        let mut references = Vec::new();
        for title in ["untouched", "taken", "barred", "none", "asked"] {
            references.push(received(&desk, title).await.reference);
        }
        prepare(&desk, now, "ingrid", &references[1]).await;
        let handler = said("p-ingrid");
        act(&desk, now, "ingrid", &references[2], Ask::Assign { handler, reason: None }).await;
        let conflict = recourse_kernel::complaint::ConflictKind::ALL.first().copied();
        let declared = Ask::DeclareConflict { conflict, limited_by: None };
        act(&desk, now, "ingrid", &references[2], declared).await;
        let none = Ask::Classify {
            complaint: false,
            product: None,
            customer: CustomerKind::Consumer,
            reason: Some(said("A question.")),
        };
        act(&desk, now, "ingrid", &references[3], none).await;
        let question = Ask::RequestInformation {
            addressee: Addressee::Customer,
            question: said("Which account?"),
            items: vec![Item::AccountNumber],
            due: date(2026, 11, 17),
        };
        act(&desk, now, "ingrid", &references[4], question).await;

        let gone = desk.engine.find(&staff(FIRM, "ingrid"), FIRM, &references[2]).await;
        assert!(matches!(gone, Err(EngineError::Refused(_))), "a barred case is not there");
        let before = worklist(&desk).await;
        assert_eq!(before.len(), 5);
        let lot = before[0].lot;
        let cleared = desk.engine.store.clear_case_views(lot).await;
        cleared.expect("the views are thrown away");
        assert!(worklist(&desk).await.is_empty());
        let checked = recourse::commands::verify::check(&desk.engine, |_| {}).await.expect("read");
        assert_eq!(checked.faults_total, 5, "every missing view is found: {:?}", checked.faults);

        let made = recourse::commands::rebuild::views(&desk.engine, |_| {}).await;
        assert_eq!(made.expect("made anew"), 5);
        assert_eq!(worklist(&desk).await, before);
        let stream = &before.iter().find(|row| row.reference == references[2]).expect("it").stream;
        let barred = desk.engine.store.is_barred(lot, "p-ingrid", stream).await;
        assert!(barred.expect("an answer"), "the list of barred staff is made anew too");
        desk.is_clean().await;
    });
}

/// Proves BE-09: who opens a case is on record, with the page, and nobody else is.
#[test]
fn a_reading_is_an_event() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let reference = received(&desk, "Read me").await.reference;
        let turid = staff(FIRM, "turid");
        assert!(readings(&desk).await.is_empty(), "work on a case is no reading");
        for (n, page) in ["case", "original", "file"].into_iter().enumerate() {
            let case = desk.engine.find(&turid, FIRM, &reference).await.expect("found");
            assert_eq!(readings(&desk).await.len(), n, "looking for a case opens nothing");
            let stream = case.stream.clone();
            let version = case.complaint.version;
            let reading = desk.engine.read(&turid, case, page).await.expect("read");
            let title = reading.texts.text(&reading.case.complaint.title);
            assert_eq!(title.as_deref(), Some("Read me"));
            let known = readings(&desk).await;
            assert_eq!(known.len(), n + 1);
            let body = format!("{{\"case\":\"{stream}\",\"page\":\"{page}\"}}");
            let found = known.iter().filter(|event| event.body == body && event.actor == "p-turid");
            assert_eq!(found.count(), 1, "{known:?}");
            // A reader never stands in the way of whoever works the case.
            let again = desk.engine.find(&turid, FIRM, &reference).await.expect("found");
            assert_eq!(again.complaint.version, version);
        }
        // Somebody of another firm learns nothing and leaves nothing.
        let other = staff("sundbanken", "kirsten");
        for firm in [FIRM, "sundbanken"] {
            let hidden = desk.engine.find(&other, firm, &reference).await;
            assert!(matches!(hidden, Err(EngineError::Refused(_))), "{hidden:?}");
        }
        assert_eq!(readings(&desk).await.len(), 3);
        desk.is_clean().await;
    });
}

/// Proves G-5: what was written is there after the program is started again, and a change made behind
/// its back is found.
#[test]
fn a_change_behind_its_back_is_found() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let reference = received(&desk, "Tampered with").await.reference;
        desk.is_clean().await;
        let turid = staff(FIRM, "turid");
        let case = desk.engine.find(&turid, FIRM, &reference).await.expect("found");
        let later = "UPDATE event SET at = at + 1 WHERE kind = 'received' OR version = 1";
        let touched = recourse_store::testing::tamper(&desk.engine.store, later).await;
        assert_eq!(touched, 1);
        let checked = recourse::commands::verify::check(&desk.engine, |_| {}).await.expect("read");
        let places: Vec<&str> = checked.faults.iter().map(|(place, _)| place.as_str()).collect();
        assert!(checked.faults_total > 0, "a changed event is a fault");
        assert!(places.iter().any(|place| place.contains(&case.stream)), "{places:?}");
    });
}
