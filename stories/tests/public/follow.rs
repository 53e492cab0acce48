//! Following a case without an account.

use crate::support::{Customer, HOME, code, hidden};
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Command, Event};
use recourse_stories::doors::Desk;
use recourse_stories::installation::{on_both, staff};
use recourse_stories::raw::{everything, holds};

const FIRM: &str = "fjordbanken";

/// Proves G-1: a case opens with number and code, by link or typed, and with nothing else; a wrong number and
/// a wrong code are answered alike; guesses end; the code lies nowhere in the record.
#[test]
fn only_number_and_code_together_open_a_case() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut kari = Customer::default();
        let reference = kari.lodge(&desk, &[], &[]).await;
        let page = kari.get(&desk, &format!("{HOME}case/{reference}?new=1")).await;
        let code = code(&page.body);
        assert_eq!(code.len(), 24, "{code}");
        assert!(
            !holds(&everything(&desk.installation, on).await, &code),
            "the record has its hash"
        );

        let mut ola = Customer::at("203.0.113.1");
        let away = ola.get(&desk, &format!("{HOME}case/{reference}")).await;
        let none = ola.get(&desk, &format!("{HOME}case/FJO-999999-9")).await;
        assert_eq!((away.status, none.status), (303, 303));
        assert_eq!(
            away.header("location").replace(&reference, ""),
            none.header("location").replace("FJO-999999-9", "")
        );
        let enter = format!("{HOME}case");
        let mut said = Vec::new();
        for (number, code) in [(&*reference, "AAAA-BBBB"), ("FJO-999999-9", &*code), ("", "")] {
            let page = ola.post(&desk, &enter, &[("number", number), ("code", code)]).await;
            assert_eq!(page.status, 422);
            said.push(page.body.replace(&format!("value=\"{number}\""), "value=\"\""));
        }
        assert!(said.windows(2).all(|two| two[0] == two[1]), "they are answered alike");
        let typed = code.to_lowercase().replace('-', " ");
        let number = reference.to_lowercase();
        let opened = ola.post(&desk, &enter, &[("number", &number), ("code", &typed)]).await;
        assert_eq!(opened.status, 303);
        assert_eq!(ola.get(&desk, opened.header("location")).await.status, 200);
        let link = format!("{HOME}case/{reference}/open/{code}");
        let mut phone = Customer::at("203.0.113.2");
        let opened = phone.get(&desk, &link).await;
        assert_eq!(opened.header("location"), format!("{HOME}case/{reference}"));
        assert_eq!(phone.get(&desk, opened.header("location")).await.status, 200);
        let other = format!("/f/sundbanken/da/case/{reference}/open/{code}");
        assert_eq!(phone.get(&desk, &other).await.status, 422, "another firm's pages");

        let mut thief = Customer::at("203.0.113.3");
        let mut statuses = Vec::new();
        for n in 0..12 {
            thief.set(&format!("recourse_case_{reference}"), &format!("AAAA-{n:04}"));
            statuses.push(thief.get(&desk, &format!("{HOME}case/{reference}")).await.status);
        }
        assert_eq!(statuses[..10], [303; 10]);
        assert_eq!(statuses[10..], [429; 2]);
        // Leaving closes it in this browser.
        phone.post(&desk, &format!("{HOME}case/{reference}/leave"), &[]).await;
        assert_eq!(phone.get(&desk, &format!("{HOME}case/{reference}")).await.status, 303);
    });
}

/// Proves G-1, BE-08: the page shows what the customer may know and nothing internal.
#[test]
fn nothing_internal_is_shown() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut kari = Customer::default();
        let reference = kari.lodge(&desk, &[], &[]).await;
        let engine = &desk.installation.engine;
        let solveig = staff(FIRM, "solveig");
        let note = serde_json::json!({ "command": "note", "text": "Internt notat om kunden" });
        let note: Command<String> = serde_json::from_value(note).expect("a note");
        engine.act(&solveig, FIRM, &reference, None, note).await.expect("noted");
        let page = kari.get(&desk, &format!("{HOME}case/{reference}")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Gebyret ble trukket to ganger."));
        let firm = engine.firm(FIRM).expect("a firm");
        let others = firm.people.iter().map(|person| person.name.as_str());
        for hidden in others.chain(["Internt notat", "p-solveig", "conflict"]) {
            assert!(!page.body.contains(hidden), "`{hidden}` is shown");
        }
        assert!(page.body.contains("noindex"));
        assert_eq!(page.header("cache-control"), "no-store");
        // The customer's visit is no reading by staff.
        let case = engine.find(&solveig, FIRM, &reference).await.expect("found");
        let readers = engine.readers(&staff(FIRM, "turid"), &case, 10).await;
        assert!(readers.is_ok_and(|readers| readers.is_empty()));
    });
}

/// Proves NO-10, G-5: messages with files reach the case once and wait there unread, also when the case is
/// closed or was merged; taking back asks twice.
#[test]
fn the_customer_writes_and_takes_back() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let mut kari = Customer::default();
        let reference = kari.lodge(&desk, &[], &[]).await;
        let path = format!("{HOME}case/{reference}/message");
        let page = kari.get(&desk, &path).await;
        let (word, token) = (hidden(&page.body, "word"), hidden(&page.body, "token"));
        let form = [("word", &*word), ("token", &*token), ("text", "Her er beviset.")];
        let file = [("bevis.txt", "text/plain", &b"bevis"[..])];
        for word in ["", "0000"] {
            let forged = [("word", word), ("token", &*token), ("text", "x")];
            assert_eq!(kari.upload(&desk, &path, &forged, &[]).await.status, 403);
        }
        let empty = [("word", &*word), ("token", &*token), ("text", " ")];
        assert_eq!(kari.upload(&desk, &path, &empty, &[]).await.status, 422);
        let (mut one, mut two) = (kari.clone(), kari.clone());
        let (a, b) = tokio::join!(
            one.upload(&desk, &path, &form, &file),
            two.upload(&desk, &path, &form, &file)
        );
        assert_eq!((a.status, b.status), (303, 303), "{} {}", a.body, b.body);
        let lots = engine.lots(FIRM).await.expect("lots");
        let load = async || {
            let row = engine.store.case_by_reference(&lots, &reference).await.expect("read");
            let row = row.expect("a case");
            engine.load(row.lot, &row.stream).await.expect("loaded")
        };
        let messages = |case: &recourse::engine::Case| {
            let is = |event: &Event| matches!(event, Event::MessageRecorded { .. });
            case.record.iter().filter(|recorded| is(&recorded.event)).count()
        };
        let case = load().await;
        assert_eq!(messages(&case), 1, "sent twice at once, it is one message");
        assert!(case.complaint.unread_since.is_some());
        assert_eq!(
            case.record.iter().rev().find(|r| r.actor == "customer").map(|r| r.event.name()),
            Some("message-recorded")
        );
        let page = kari.get(&desk, &format!("{HOME}case/{reference}")).await;
        assert!(page.body.contains("Her er beviset."), "{}", page.body);

        let path = format!("{HOME}case/{reference}/withdraw");
        let page = kari.post(&desk, &path, &[("word", &word)]).await;
        assert_eq!(page.status, 422, "it asks whether the customer is sure");
        assert_eq!(load().await.complaint.closed, None);
        let sure = [("word", &*word), ("sure", "yes"), ("reason", "Det ordnet seg.")];
        assert_eq!(kari.post(&desk, &path, &sure).await.status, 303);
        assert!(load().await.complaint.closed.is_some());
        assert_eq!(
            kari.post(&desk, &path, &sure).await.status,
            409,
            "there is nothing to take back"
        );

        // A closed case still takes a message, which waits for somebody.
        let again = [("word", &*word), ("token", "another"), ("text", "Likevel ikke.")];
        let path = format!("{HOME}case/{reference}/message");
        assert_eq!(kari.upload(&desk, &path, &again, &[]).await.status, 303);
        let case = load().await;
        assert_eq!((messages(&case), case.complaint.unread_since.is_some()), (2, true));
        desk.installation.is_clean().await;
    });
}

/// Proves G-1: a merged case says where it goes on, takes messages, and shows nothing of the other.
#[test]
fn a_merged_case_leads_on() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let mut kari = Customer::default();
        let secret = [("text", "Hemmelig om noe helt annet.")];
        let other = Customer::default().lodge(&desk, &secret, &[]).await;
        let reference = kari.lodge(&desk, &[], &[]).await;
        let target = engine.find(&Actor::System, FIRM, &other).await.expect("found").stream;
        let merge = Command::MergeInto { other: target, reference: other.clone(), reason: None };
        let merged = engine.act(&Actor::System, FIRM, &reference, None, merge).await;
        merged.expect("merged");
        let page = kari.get(&desk, &format!("{HOME}case/{reference}")).await;
        assert!(page.body.contains(&other) && !page.body.contains("Hemmelig"), "{}", page.body);
        let word =
            hidden(&kari.get(&desk, &format!("{HOME}case/{reference}/message")).await.body, "word");
        let form = [("word", &*word), ("token", "t1"), ("text", "Hva skjer?")];
        let sent = kari.upload(&desk, &format!("{HOME}case/{reference}/message"), &form, &[]).await;
        assert!(sent.header("location").ends_with("done=merged-message"), "{:?}", sent);
        // The code of one opens not the other.
        let page = kari.get(&desk, &format!("{HOME}case/{other}")).await;
        assert_eq!(page.status, 303);
    });
}

/// Proves BE-09, G-1: staff send a new link to the address in the case; the old one dies, the new one works, and
/// neither staff nor record know it.
#[test]
fn a_lost_link_is_made_anew() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut kari = Customer::default();
        let reference = kari.lodge(&desk, &[], &[]).await;
        let ingrid = desk.visit(FIRM, "ingrid").await;
        let path = format!("/cases/{reference}/link");
        let form = [("csrf", ingrid.csrf.as_str())];
        let answer = desk.post(Some(&ingrid), &path, &form).await;
        assert!(answer.header("location").ends_with("done=link-sent"), "{answer:?}");
        assert_eq!(
            kari.get(&desk, &format!("{HOME}case/{reference}")).await.status,
            303,
            "it died"
        );
        let outgoing = desk.installation.outgoing();
        let engine = &desk.installation.engine;
        recourse::jobs::deliver(engine, &outgoing).await.expect("delivered");
        let letters = recourse_stories::raw::folder(&outgoing);
        let letters = String::from_utf8_lossy(&letters).replace("=\r\n", "").replace("=\n", "");
        let link = letters.split("/open/").nth(1).expect("a letter with the link");
        let new: String = link.chars().take(24).collect();
        let page = desk.get(Some(&ingrid), &format!("/cases/{reference}")).await;
        assert!(page.status == 200 && !page.body.contains(&new), "staff do not see it");
        let opened = kari.get(&desk, &format!("{HOME}case/{reference}/open/{new}")).await;
        assert_eq!(opened.status, 303, "{}", opened.body);
        assert_eq!(kari.get(&desk, opened.header("location")).await.status, 200);

        let more = [("email", ""), ("phone", "00 01 02 03")];
        let unreachable = Customer::default().lodge(&desk, &more, &[]).await;
        let answer = desk.post(Some(&ingrid), &format!("/cases/{unreachable}/link"), &form).await;
        assert!(answer.header("location").ends_with("done=link-no-address"), "{answer:?}");
        desk.installation.is_clean().await;
    });
}
