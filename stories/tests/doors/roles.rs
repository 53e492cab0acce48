//! Every page and every command, tried by every person of a firm.

use crate::support::{FIRM, case, counts, item, routes, there};
use recourse::texts::Texts;
use recourse_kernel::access::Actor;
use recourse_kernel::access::Permission::{
    self, AuditRead, CaseAnswer, CaseAssign, CaseClose, CaseDecide, CaseEscalate, CaseRead,
    CaseReceive, CaseWork, IntakeRead, IntakeResolve, LawRead, Search,
};
use recourse_kernel::complaint::{Refusal, RefusalKey};
use recourse_stories::doors::Desk;
use recourse_stories::installation::{law, on_both, workspace};
use std::collections::BTreeSet;

/// What opens each page, and how it is refused to whoever lacks that; nothing for whoever is signed in.
/// A case that one may not read is not there.
const PAGES: [(&str, &[(Permission, u16)]); 20] = [
    ("/", &[]),
    ("/sign-in", &[]),
    ("/work", &[(CaseRead, 403)]),
    ("/cases/new", &[(CaseReceive, 403)]),
    ("/cases/{reference}", &[(CaseRead, 404)]),
    ("/cases/{reference}/original", &[(CaseRead, 404)]),
    ("/cases/{reference}/originals/{item}", &[(CaseRead, 404)]),
    ("/cases/{reference}/files/{item}", &[(CaseRead, 404)]),
    ("/cases/{reference}/do/{command}", &[(CaseRead, 404)]),
    ("/cases/{reference}/readers", &[(CaseRead, 404), (AuditRead, 403)]),
    ("/quarantine", &[(IntakeRead, 403)]),
    ("/quarantine/{lot}/{number}", &[(IntakeRead, 403)]),
    ("/quarantine/{lot}/{number}/original", &[(IntakeRead, 403)]),
    ("/search", &[(Search, 403)]),
    ("/law", &[(LawRead, 403)]),
    ("/law/{rule}", &[(LawRead, 403)]),
    ("/law/diff", &[(LawRead, 403)]),
    ("/appointments", &[(LawRead, 403)]),
    ("/outgoing", &[(IntakeRead, 403)]),
    ("/mailboxes", &[(IntakeRead, 403)]),
];

/// What opens each command of a case, apart from reading it.
const COMMANDS: [(&str, Permission); 46] = [
    ("classify", CaseWork),
    ("acknowledge", CaseWork),
    ("assign", CaseAssign),
    ("declare-conflict", CaseWork),
    ("identify", CaseWork),
    ("provide", CaseWork),
    ("waive", CaseWork),
    ("open-dossier", CaseWork),
    ("request-information", CaseWork),
    ("remind", CaseWork),
    ("record-reply", CaseWork),
    ("drop-request", CaseWork),
    ("add-point", CaseDecide),
    ("decide", CaseDecide),
    ("remove-point", CaseDecide),
    ("answer", CaseAnswer),
    ("tell-delay", CaseWork),
    ("record-message", CaseReceive),
    ("note", CaseWork),
    ("request-written-copy", CaseWork),
    ("send-written-copy", CaseAnswer),
    ("escalate", CaseEscalate),
    ("offer", CaseWork),
    ("settle", CaseWork),
    ("fail-mediation", CaseWork),
    ("refer-outside", CaseEscalate),
    ("withdraw", CaseClose),
    ("reopen", CaseClose),
    ("link", CaseClose),
    ("explain-miss", CaseWork),
    ("close", CaseClose),
    ("merge-into", CaseClose),
    ("bar", CaseAssign),
    ("offer-guidance", CaseReceive),
    ("record-body-outcome", CaseEscalate),
    ("set-language", CaseWork),
    ("write-letter", CaseWork),
    ("recall-letter", CaseAnswer),
    ("set-cause", CaseDecide),
    ("approve-redress", CaseDecide),
    ("record-need", CaseWork),
    ("end-need", CaseWork),
    ("ask-call-back", CaseReceive),
    ("record-call", CaseWork),
    ("withdraw-waiver", CaseWork),
    ("unbar", CaseAssign),
];

/// A form that says something in every field that any command has.
fn everything(csrf: &str, handler: &str, other: &str) -> Vec<(&'static str, String)> {
    let fields = [
        ("csrf", csrf),
        ("handler", handler),
        ("reference", other),
        ("channel", "email"),
        ("complaint", "yes"),
        ("product", "mortgage"),
        ("customer", "consumer"),
        ("reason", "x"),
        ("conflict", "none"),
        ("limited-by", "x"),
        ("name", "N. N."),
        ("item", "expectation"),
        ("addressee", "customer"),
        ("question", "x"),
        ("due", "2026-12-01"),
        ("request", "1"),
        ("content", "x"),
        ("statement", "x"),
        ("point", "1"),
        ("finding", "x"),
        ("outcome", "upheld"),
        ("letter", "x"),
        ("expected", "2026-12-01"),
        ("text", "x"),
        ("to", "officer"),
        ("asked-by", "customer"),
        ("in-writing", "x"),
        ("party", "firm"),
        ("terms", "x"),
        ("body", "no.finansklagenemnda"),
        ("link", "same-event"),
        ("clock", "answer"),
        ("cause", "x"),
        ("person", "p-maja"),
        ("language", "en"),
        ("root-cause", "x"),
        ("need", "more-time"),
        ("consent", "yes"),
        ("review-on", "2026-12-01"),
        ("call-at", "2026-12-01T10:00"),
        ("reached", "yes"),
        ("call-note", "x"),
    ];
    let mut form: Vec<(&str, String)> =
        fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    // Barring somebody needs a kind of conflict; declaring none is the harmless way.
    form.push(("amount", String::new()));
    form
}

/// Proves BE-09, BE-08: each page and each command asks for its permission, for every person of a firm, and who
/// lacks it changes nothing.
#[test]
fn each_role_opens_its_own_doors() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let lot = engine.lots(FIRM).await.expect("lots")[0];
        let english = Texts::get().language("en");
        let refusal = Refusal::new(RefusalKey::NotPermitted);
        let not_permitted = recourse::web::refusal_text(english, &refusal);
        let known: BTreeSet<String> = routes()
            .into_iter()
            .filter(|(_, methods)| methods.contains("get(") && !methods.contains("assets"))
            .map(|(route, _)| route)
            .filter(|route| !route.ends_with("z"))
            // Of two permissions one is enough for the overview, and a letter is not just any item: each is
            // proven beside its own pages.
            .filter(|route| !route.starts_with("/overview") && !route.contains("/letters/"))
            .collect();
        assert_eq!(known, PAGES.iter().map(|(route, ..)| (*route).to_owned()).collect());

        let source = std::fs::read_to_string(workspace("desk/src/web/actions.rs"));
        let source = source.expect("the source of the commands");
        let lists = source.split("\nconst ").filter(|part| part.contains(": [&str; "));
        let offered: BTreeSet<&str> = lists
            .filter_map(|list| list.split_once("] = [")?.1.split_once("];"))
            .flat_map(|(list, _)| list.split('"').skip(1).step_by(2))
            .collect();
        assert_eq!(offered, COMMANDS.iter().map(|(command, _)| *command).collect());

        let shown = case(&desk, FIRM).await;
        let held = item(&desk, FIRM).await;
        let other = case(&desk, FIRM).await;
        let law = law();
        let firm = law.firm(FIRM).expect("a firm");
        let (mut opened, mut closed) = (0, 0);
        for person in &firm.people {
            let Actor::Staff(staff) = firm.actor(person) else { continue };
            let visit = desk.visit(FIRM, &person.login).await;
            let login = &person.login;
            for (route, needs) in PAGES {
                let path = there(route, &shown, held);
                let answer = desk.get(Some(&visit), &path).await;
                let lacks = needs.iter().find(|(permission, _)| !staff.may.contains(permission));
                let status = match lacks {
                    Some((_, status)) => *status,
                    None if route == "/" => 303,
                    None => 200,
                };
                assert_eq!(answer.status, status, "{login} at {path}");
            }
            for (command, needs) in COMMANDS {
                let case = case(&desk, FIRM).await;
                let path = format!("/cases/{}/do/{command}", case.reference);
                // Whoever works cases may take one; only giving it to others needs more.
                let handler = if person.id == "p-anders" { "p-solveig" } else { "p-anders" };
                let mut form = everything(&visit.csrf, handler, &other.reference);
                if command == "bar" {
                    let kind = recourse_kernel::complaint::ConflictKind::ALL[0].word();
                    form.retain(|(name, _)| *name != "conflict");
                    form.push(("conflict", kind.to_owned()));
                }
                if command == "approve-redress" {
                    form.retain(|(name, _)| *name != "amount");
                    form.push(("amount", "1.00".to_owned()));
                }
                let form: Vec<(&str, &str)> =
                    form.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let before = engine.store.version(lot, &case.stream).await.expect("read");
                let answer = desk.post(Some(&visit), &path, &form).await;
                let refused = answer.body.contains(&not_permitted);
                let version = engine.store.version(lot, &case.stream).await.expect("read");
                if !staff.may.contains(&CaseRead) {
                    assert_eq!((answer.status, version), (404, before), "{login}: {command}");
                    closed += 1;
                } else if staff.may.contains(&needs) {
                    assert!(matches!(answer.status, 303 | 422), "{login}: {command}");
                    assert!(!refused, "{login} may {command}");
                    assert_eq!(answer.status == 303, version > before, "{login}: {command}");
                    opened += 1;
                } else {
                    assert_eq!(
                        (answer.status, refused),
                        (422, true),
                        "{login} may not {command}: {}",
                        answer.body
                    );
                    assert_eq!(version, before, "{login}: {command}");
                    closed += 1;
                }
            }
            // Resolving an item, and registering a complaint.
            let (lot, number) = item(&desk, FIRM).await;
            let path = format!("/quarantine/{lot}/{number}/resolve");
            let form = [("csrf", visit.csrf.as_str()), ("what", "dismiss"), ("reason", "x")];
            let answer = desk.post(Some(&visit), &path, &form).await;
            let allowed = staff.may.contains(&IntakeRead) && staff.may.contains(&IntakeResolve);
            let row = engine.store.intake(lot, number).await.expect("read").expect("the item");
            assert_eq!(answer.status, if allowed { 303 } else { 403 }, "{login} resolves an item");
            assert_eq!(row.status.is_open(), !allowed, "{login} resolves an item");
            let form = [
                ("csrf", visit.csrf.as_str()),
                ("channel", "phone"),
                ("customer", "consumer"),
                ("received", "2026-11-10T08:30"),
                ("text", "x"),
                ("language", "nb"),
                ("key", login),
            ];
            let before = counts(&desk).await;
            let answer = desk.post(Some(&visit), "/cases/new", &form).await;
            let allowed = staff.may.contains(&CaseReceive);
            let made = counts(&desk).await.cases - before.cases;
            assert_eq!(made, u64::from(allowed), "{login} registers: {}", answer.status);
            assert_eq!(answer.status == 303, allowed, "{login} registers: {}", answer.body);
        }
        println!("{opened} commands opened, {closed} closed");
        assert!(opened > 80 && closed > 80);
        desk.installation.is_clean().await;
    });
}
