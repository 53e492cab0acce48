//! The record, through the one loop and on both engines: a complaint's whole life, what a reading
//! leaves behind, what never lies in the open, and what happens when two act at once.

use jiff::civil::date;
use recourse::engine::{EngineError, NewFile, Received};
use recourse::jobs::deliver;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Addressee, AskedBy, Command, Outcome, Phase, Redress};
use recourse_kernel::firm::Item;
use recourse_kernel::law::ClockKind;
use recourse_kernel::money::{Currency, Money};
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use recourse_store::{CaseRow, StoredEvent};
use recourse_stories::installation::{Installation, complaint, on_both, staff};
use recourse_stories::raw;
use std::sync::Arc;
use tokio::sync::Barrier;

type Ask = Command<String>;

const FIRM: &str = "fjordbanken";

fn said(text: &str) -> String {
    text.to_owned()
}

/// Takes in a complaint about an account.
async fn received(desk: &Installation, title: &str) -> Received {
    let mut new = complaint(FIRM, title, "The fee was taken twice.");
    new.product = Some(Product::CurrentAccount);
    desk.engine.receive(&Actor::System, new).await.expect("received")
}

/// Does one thing to a case, whatever its version.
async fn act(desk: &Installation, at: &str, who: &str, reference: &str, ask: Ask) {
    let name = ask.name();
    let engine = desk.at(at);
    let done = engine.act(&staff(FIRM, who), FIRM, reference, None, ask).await;
    done.unwrap_or_else(|error| panic!("{who} cannot {name}: {error}"));
}

/// What stands before a decision: a handler, no conflict, all information and one point.
async fn prepare(desk: &Installation, at: &str, who: &str, reference: &str) {
    let handler = format!("p-{who}");
    act(desk, at, who, reference, Ask::Assign { handler, reason: None }).await;
    let none = Ask::DeclareConflict { conflict: None, limited_by: None };
    act(desk, at, who, reference, none).await;
}

fn decide(outcome: Outcome, redress: Option<Redress<String>>) -> Ask {
    Ask::Decide {
        point: 1,
        finding: said("The fee was booked on two days."),
        evidence: Some(said("The statement of October.")),
        reason: Some(said("Both bookings stand in the price list.")),
        outcome,
        redress,
    }
}

/// Every row of the worklist, without what only the search index notes there.
async fn worklist(desk: &Installation) -> Vec<CaseRow> {
    let mut rows = Vec::new();
    for lot in desk.engine.lots(FIRM).await.expect("lots") {
        rows.extend(desk.engine.store.cases_in_order(lot, "", 1000).await.expect("rows"));
    }
    rows.into_iter().map(|row| CaseRow { search_version: 0, ..row }).collect()
}

/// The readings on record.
async fn readings(desk: &Installation) -> Vec<StoredEvent> {
    let mut found = Vec::new();
    desk.engine
        .store
        .for_each_stream::<EngineError>("read", |stream| {
            found.extend(stream.events);
            Ok(())
        })
        .await
        .expect("the readings");
    found
}

/// Proves NO-01, NO-04, NO-10, G-5: every step is an event, every letter goes out once, the second
/// answer is by another person at a higher level, and the record is sound at every stop.
#[test]
fn a_complaint_lives_from_receipt_to_close() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let received = received(&desk, "A fee taken twice").await;
        let reference = received.reference.as_str();
        assert_eq!((reference, received.number), ("FJO-000001-8", 1));

        let tuesday = "2026-11-10T09:00:00Z";
        prepare(&desk, tuesday, "henrik", reference).await;
        let expectation = Ask::Provide {
            item: Item::Expectation,
            content: Some(said("One of the two fees back.")),
        };
        act(&desk, tuesday, "henrik", reference, expectation).await;
        let point = Ask::AddPoint { statement: said("The fee was taken twice.") };
        act(&desk, tuesday, "henrik", reference, point).await;
        act(&desk, tuesday, "henrik", reference, decide(Outcome::Rejected, None)).await;
        let answer = Ask::Answer { channel: Channel::Email, letter: said("No\n\nBoth are due.") };
        act(&desk, tuesday, "henrik", reference, answer).await;
        desk.is_clean().await;

        let friday = "2026-11-13T09:00:00Z";
        let escalate = Ask::Escalate {
            to: said("officer"),
            asked_by: AskedBy::Customer,
            reason: said("The customer contests the answer."),
            in_writing: Some(said("I was charged twice and want an officer to look.")),
            skipped: None,
        };
        act(&desk, friday, "ingrid", reference, escalate).await;
        prepare(&desk, friday, "ingrid", reference).await;
        let amount = Money { minor: 29_500, currency: Currency::Nok };
        let back = Redress { amount: Some(amount), action: None };
        act(&desk, friday, "ingrid", reference, decide(Outcome::Upheld, Some(back))).await;
        let answer = Ask::Answer { channel: Channel::Email, letter: said("Yes\n\n295 back.") };
        act(&desk, friday, "ingrid", reference, answer).await;
        act(&desk, friday, "solveig", reference, Ask::Close).await;

        let case = desk.engine.find(&staff(FIRM, "turid"), FIRM, reference).await.expect("found");
        let complaint = &case.complaint;
        assert_eq!((complaint.phase, complaint.round), (Phase::Closed, 2));
        assert_eq!(complaint.level, "officer");
        assert_eq!(complaint.outcome(), Some(Outcome::Upheld));
        let happened: Vec<&str> = case.record.iter().map(|one| one.event.name()).collect();
        for one in ["received", "acknowledged", "escalated", "closed"] {
            assert_eq!(happened.iter().filter(|name| **name == one).count(), 1, "{happened:?}");
        }
        assert_eq!(happened.iter().filter(|name| **name == "answered").count(), 2);
        let answers: Vec<_> = complaint
            .clocks
            .iter()
            .filter(|running| running.clock.clock == ClockKind::Answer)
            .map(|running| (running.clock.starts_on, running.met_on))
            .collect();
        let (first, second) = (date(2026, 11, 10), date(2026, 11, 13));
        assert!(answers.contains(&(first, Some(first))), "{answers:?}");
        assert!(answers.contains(&(second, Some(second))), "{answers:?}");

        let later = desk.at("2026-11-13T10:00:00Z");
        let letters = deliver(&later, &desk.outgoing()).await.expect("delivered");
        let written = std::fs::read_dir(desk.outgoing()).expect("letters").count() as u64;
        assert_eq!(letters, written);
        assert_eq!(deliver(&later, &desk.outgoing()).await.expect("nothing left"), 0);
        let kinds = |text: &str| {
            let all = String::from_utf8(raw::folder(&desk.outgoing())).expect("letters are text");
            all.matches(text).count()
        };
        assert_eq!(kinds("X-Recourse-Letter: acknowledgement\n"), 1);
        assert_eq!(kinds("X-Recourse-Letter: answer\n"), 2);
        assert_eq!(kinds("To: Torhild Ness <torhild@post.example>\n") as u64, letters);
        desk.is_clean().await;
    });
}

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

/// Words that stand nowhere else, one for each place where a customer's words go.
const MARKED: [&str; 12] = [
    "Markedname",
    "markedbox",
    "Markedstreet",
    "Markedtitle",
    "Markedtext",
    "Markedfile",
    "Markedbytes",
    "Markedreply",
    "Markedpoint",
    "Markednote",
    "Markedletter",
    "Markedcell",
];

/// Proves G-5, BE-09: no name, address or word of a customer lies in the open, neither in an event nor in any
/// other table or file; only the search index and the letters that go out hold them.
#[test]
fn what_customers_say_is_sealed() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let mut new = complaint(FIRM, "Markedtitle", "Markedtext about a fee");
        new.identity.name = said("Kari Markedname");
        new.identity.email = said("markedbox@post.example");
        new.identity.address = said("Markedstreet 1, 0001 Oslo");
        new.source = said("api");
        new.product = Some(Product::CurrentAccount);
        new.idempotency = Some(said("key-1"));
        new.files.push(NewFile {
            name: said("Markedfile.pdf"),
            media_type: said("application/pdf"),
            bytes: b"%PDF Markedbytes".to_vec(),
        });
        let reference = desk.engine.receive(&Actor::System, new).await.expect("in").reference;
        let now = "2026-11-10T09:00:00Z";
        prepare(&desk, now, "ingrid", &reference).await;
        let message = Ask::RecordMessage {
            channel: Channel::Phone,
            text: said("Markedreply"),
            files: Vec::new(),
            original: None,
            received_at: "2026-11-10T08:59:00Z".parse().expect("an instant"),
        };
        let question = Ask::RequestInformation {
            addressee: Addressee::Customer,
            question: said("Where is Markedpoint?"),
            items: vec![Item::Expectation],
            due: date(2026, 11, 17),
        };
        for ask in [
            message,
            question,
            Ask::RecordReply { request: 1, content: said("Markedreply") },
            Ask::AddPoint { statement: said("Markedpoint") },
            Ask::Note { text: said("Markednote") },
            Ask::Decide {
                point: 1,
                finding: said("Markedpoint was found"),
                evidence: None,
                reason: None,
                outcome: Outcome::Upheld,
                redress: None,
            },
            Ask::Answer { channel: Channel::Email, letter: said("Yes\n\nMarkedletter") },
        ] {
            act(&desk, now, "ingrid", &reference, ask).await;
        }
        // Items that cannot be read are kept too, and why they cannot is told without their words.
        let table = desk.directory().join("rows.csv");
        let mapping = desk.directory().join("rows.mapping.toml");
        std::fs::write(&table, "When,What\nMarkedcell,Markedtext\n2026-11-09,\"Markedtext\"x\n")
            .expect("a table");
        std::fs::write(&mapping, "[columns]\nreceived = \"When\"\ntext = \"What\"\n")
            .expect("a mapping");
        let lines = desk.directory().join("rows.jsonl");
        std::fs::write(&lines, "{\"Markedcell\": 1}\n{\"text\": \"Markedtext\nMarkedcell\n")
            .expect("lines");
        let counts = desk.import(FIRM, &table, None).await;
        assert_eq!((counts.read, counts.quarantined), (2, 2));
        let counts = desk.import(FIRM, &lines, None).await;
        assert_eq!((counts.read, counts.quarantined), (3, 3));
        for file in [table, mapping, lines] {
            std::fs::remove_file(file).expect("the source is not the record");
        }
        deliver(&desk.at("2026-11-10T10:00:00Z"), &desk.outgoing()).await.expect("delivered");

        // The test can see what lies in the open: a colleague's name does.
        let store = &desk.engine.store;
        let lot = desk.engine.lots(FIRM).await.expect("lots")[0];
        let open = recourse_store::StaffRow {
            lot,
            login: said("visible"),
            person: said("p-visible"),
            display_name: said("Visiblename"),
            password: said("-"),
            roles: String::new(),
            disabled_at: None,
            created_at: 0,
        };
        store.put_staff(&open).await.expect("kept");
        desk.engine.search.flush().await.expect("the index is on disk");
        desk.is_clean().await;
        let all = raw::everything(&desk, on).await;
        assert!(raw::holds(&all, "Visiblename"));
        for word in MARKED {
            assert!(!raw::holds(&all, word), "`{word}` lies in the open");
        }
        // Without opening the vault there is nothing to see, and with it everything is there.
        let ingrid = staff(FIRM, "ingrid");
        let case = desk.engine.find(&ingrid, FIRM, &reference).await.expect("found");
        let reading = desk.engine.read(&ingrid, case, "case").await.expect("read");
        assert_eq!(reading.texts.identity(&reading.case.complaint).name, "Kari Markedname");
        let letters = raw::folder(&desk.outgoing());
        assert!(raw::holds(&letters, "Markedname") && raw::holds(&letters, "Markedletter"));
        let index = raw::folder(&desk.directory().join("search"));
        assert!(!index.is_empty(), "the index lies in its own folder");
    });
}

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
                    assert_eq!((*expected, *actual), (seen, seen + 1));
                }
                other => panic!("the second is told that the case changed, not {other:?}"),
            }

            let since = desk.engine.since(&case, seen).await.expect("what happened");
            let who = [&ingrid, &solveig][winner];
            assert_eq!((since.version, since.since.len()), (seen + 1, 1));
            assert_eq!(since.since[0].actor, who.id());
            let after = desk.engine.store.counts().await.expect("counts");
            assert_eq!(after.events - before.events, 1);
            // The question and the letter that asks it: those of the winner, nobody else's.
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
