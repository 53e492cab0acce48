//! The overview in a browser: who opens it, where its numbers lead, and what it hands out.

use recourse_kernel::access::Actor;
use recourse_kernel::access::Permission::{AuditRead, CaseAssign, CaseRead};
use recourse_kernel::complaint::{Command, ConflictKind};
use recourse_kernel::terms::Channel;
use recourse_stories::doors::Desk;
use recourse_stories::installation::{complaint, law, on_both};

const FIRM: &str = "fjordbanken";
const RANGE: &str = "from=2026-11-01&to=2026-11-30";

/// The addresses on a page that begin so, as a browser reads them.
fn links(body: &str, start: &str) -> Vec<String> {
    let all = body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let read = all.map(|link| link.replace("&#38;", "&").replace("&amp;", "&"));
    read.filter(|link| link.starts_with(start)).collect()
}

/// Proves DK-11: officers and auditors of the firm see the numbers, nobody else does, and each number
/// leads to a list that is not empty; files come with their kinds.
#[test]
fn officers_and_auditors_see_the_numbers() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        for channel in [Channel::Email, Channel::Phone, Channel::Email] {
            let mut new = complaint(FIRM, "A fee", "It was taken twice.");
            new.channel = channel;
            let engine = &desk.installation.engine;
            engine.receive(&Actor::System, new).await.expect("received");
        }
        let law = law();
        let firm = law.firm(FIRM).expect("a firm");
        let (mut seen, mut followed) = (0, 0);
        for person in &firm.people {
            let Actor::Staff(staff) = firm.actor(person) else { continue };
            let visit = desk.visit(FIRM, &person.login).await;
            let page = desk.get(Some(&visit), &format!("/overview?{RANGE}")).await;
            let file = desk.get(Some(&visit), &format!("/overview/file/csv?{RANGE}")).await;
            let may = staff.may.contains(&AuditRead) || staff.may.contains(&CaseAssign);
            let status = if may { 200 } else { 403 };
            assert_eq!((page.status, file.status), (status, status), "{}", person.login);
            if !may {
                continue;
            }
            seen += 1;
            assert!(page.body.contains("<svg"), "there are drawings");
            assert!(!page.body.contains("style="), "nothing that the policy forbids");
            assert!(file.header("content-type").starts_with("text/csv"));
            assert!(file.body.contains("email") || file.body.contains("channel"), "{}", file.body);
            let json = desk.get(Some(&visit), &format!("/overview/file/json?{RANGE}")).await;
            assert_eq!(json.json()["cases"], 3);
            assert_eq!(json.json()["register"]["difference"], 0);
            if followed > 0 || !staff.may.contains(&CaseRead) {
                continue;
            }
            for link in links(&page.body, "/work?view=all&from") {
                let list = desk.get(Some(&visit), &link).await;
                assert_eq!(list.status, 200, "{link}");
                assert!(list.body.contains("/cases/FJO-"), "behind {link} stands a case");
                followed += 1;
            }
            let wrong = desk.get(Some(&visit), "/overview?from=2026-12-01&to=2026-11-01").await;
            assert_eq!(wrong.status, 400);
            let empty = desk.get(Some(&visit), "/overview?from=2020-01-01&to=2020-01-31").await;
            assert_eq!(empty.status, 200);
        }
        assert!(seen > 0 && seen < firm.people.len(), "{seen} of {}", firm.people.len());
        assert!(followed > 5, "{followed} numbers were followed");
        assert_eq!(desk.get(None, "/overview").await.status, 303);
    });
}

/// Proves DK-11, BE-08: who is barred from a case counts it and does not find it.
#[test]
fn a_barred_officer_counts_a_case_and_does_not_find_it() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let new = complaint(FIRM, "A fee", "It was taken twice.");
        let received = engine.receive(&Actor::System, new).await.expect("received");
        let law = law();
        let firm = law.firm(FIRM).expect("a firm");
        let officers = firm.people.iter().filter(|person| match firm.actor(person) {
            Actor::Staff(staff) => staff.may.contains(&CaseAssign) && staff.may.contains(&CaseRead),
            Actor::Customer | Actor::System => false,
        });
        let officers: Vec<_> = officers.take(2).collect();
        let [barred, other] = officers[..] else { panic!("the sample firm has two of them") };
        let bar = Command::Bar { person: barred.id.clone(), kind: ConflictKind::ALL[0] };
        let by = firm.actor(other);
        engine.act(&by, FIRM, &received.reference, None, bar).await.expect("barred");
        let visit = desk.visit(FIRM, &barred.login).await;
        let json = desk.get(Some(&visit), &format!("/overview/file/json?{RANGE}")).await;
        assert_eq!(json.json()["cases"], 1);
        let list = desk.get(Some(&visit), &format!("/work?view=all&{RANGE}")).await;
        assert_eq!(list.status, 200);
        assert!(!list.body.contains(&received.reference), "the case is not shown");
    });
}
