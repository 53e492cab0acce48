//! The public pages as anybody gets them, and the desk's pages about posts and changes.

use crate::support::{edited, file_of};
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Command, ConflictKind};
use recourse_kernel::terms::Product;
use recourse_stories::doors::Desk;
use recourse_stories::installation::{complaint, law, on_both};

/// Proves DK-09, FI-12, BE-02: page, procedure, sheet and contact data of every firm and language are
/// there for everybody, small, and say whether the phone is open; other addresses are not.
#[test]
fn everybody_can_read_how_to_complain() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let law = law();
        for firm in law.firms.values() {
            for code in &firm.languages {
                let home = format!("/f/{}/{code}/", firm.id);
                for path in ["", "procedure", "contact.json"] {
                    let answer = desk.get(None, &format!("{home}{path}")).await;
                    assert_eq!(answer.status, 200, "{home}{path}");
                    assert!(answer.body.len() < 60 * 1024, "{home}{path}: {}", answer.body.len());
                    assert!(answer.body.contains(&firm.name), "{home}{path}");
                    assert!(!answer.body.contains("published-"), "{home}{path}");
                }
                let data = desk.get(None, &format!("{home}contact.json")).await.json();
                let points = data["contactPoint"].as_array().expect("points");
                assert_eq!(points.len(), firm.channels.len(), "{home}");
            }
        }
        for path in ["procedure.pdf", "sheet.pdf"] {
            let answer = desk.get(None, &format!("/f/sundbanken/da/{path}")).await;
            assert_eq!((answer.status, answer.header("content-type")), (200, "application/pdf"));
            assert!(answer.body.starts_with("%PDF-1.7"));
        }
        for path in ["/f/sundbanken/nl/", "/f/nobody/da/", "/f/sundbanken/nl/procedure.pdf"] {
            assert_eq!(desk.get(None, path).await.status, 404, "{path}");
        }
        // A Tuesday at 9:00 in Norway, and the Sunday before.
        let open = desk.get(None, "/f/fjordbanken/en/").await.body;
        assert!(open.contains("Open now, until 20:00"), "{open}");
        let sunday = desk.later("2026-11-08T11:00:00Z").await;
        let closed = desk.get_at(&sunday, None, "/f/fjordbanken/en/").await.body;
        assert!(closed.contains("Closed now, opens tomorrow at 08:00"), "{closed}");
        let christmas = desk.later("2026-12-24T20:00:00Z").await;
        let closed = desk.get_at(&christmas, None, "/f/fjordbanken/en/").await.body;
        assert!(closed.contains("Closed now, opens Monday at 08:00"), "{closed}");
    });
}

/// Proves DK-05, DK-08: whoever keeps the firm's file sees the effect of a change before it is made, in
/// rules, texts and open cases; a person barred from a case is not told of it; a wrong file is
/// explained; and nothing is changed.
#[test]
fn a_change_is_seen_before_it_is_made() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let mut references = Vec::new();
        for title in ["One", "Two"] {
            let mut new = complaint("sundbanken", title, "About a fee.");
            new.product = Some(Product::CurrentAccount);
            let case = engine.receive(&Actor::System, new).await.expect("received");
            references.push(case.reference);
        }
        let kirsten = desk.visit("sundbanken", "kirsten").await;
        let form = desk.get(Some(&kirsten), "/law/diff").await;
        assert_eq!(form.status, 200);
        assert!(form.body.contains("firm:sundbanken.expected"), "the file as it stands");

        let text = file_of(&law(), "sundbanken");
        let shorter = edited(&text, &[("within = \"4 weeks\"", "within = \"3 weeks\"")]);
        let sent = [("csrf", kirsten.csrf.as_str()), ("file", &shorter), ("as_of", "")];
        let page = desk.post(Some(&kirsten), "/law/diff", &sent).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains("The dates of 2 of 2 open cases would move."), "{}", page.body);
        for reference in &references {
            assert!(page.body.contains(&format!("/cases/{reference}")), "{reference}");
        }
        assert!(page.body.contains("3 weeks") && page.body.contains("3 uger"));

        // Somebody barred from a case is told nothing of it.
        let mikkel = recourse_stories::installation::staff("sundbanken", "mikkel");
        let kind = ConflictKind::Family;
        let bar = Command::Bar { person: "p-kirsten".to_owned(), kind };
        engine.act(&mikkel, "sundbanken", &references[1], None, bar).await.expect("barred");
        let before = engine.store.counts().await.expect("counts");
        let page = desk.post(Some(&kirsten), "/law/diff", &sent).await;
        assert!(page.body.contains("The dates of 1 of 1 open cases would move."), "{}", page.body);
        assert!(!page.body.contains(&references[1]));

        // Who may not read cases learns how many, not which.
        let emil = desk.visit("sundbanken", "emil").await;
        let sent = [("csrf", emil.csrf.as_str()), ("file", &shorter), ("as_of", "")];
        let page = desk.post(Some(&emil), "/law/diff", &sent).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("2 of 2") && !page.body.contains(&references[0]));

        let wrong = edited(&text, &[("within = \"4 weeks\"", "within = \"some weeks\"")]);
        let sent = [("csrf", kirsten.csrf.as_str()), ("file", &wrong), ("as_of", "")];
        let page = desk.post(Some(&kirsten), "/law/diff", &sent).await;
        assert!(page.body.contains("some weeks") && page.body.contains("cannot be used"));

        let bente = desk.visit("sundbanken", "bente").await;
        assert_eq!(desk.get(Some(&bente), "/law/diff").await.status, 403);
        assert_eq!(desk.get(Some(&bente), "/appointments").await.status, 403);
        let after = engine.store.counts().await.expect("counts");
        assert_eq!(before, after, "nothing was written");
        for who in [&kirsten, &emil] {
            let page = desk.get(Some(who), "/appointments").await;
            assert_eq!(page.status, 200);
            assert!(page.body.contains("Kirsten Søgaard") && page.body.contains("Mikkel Ravn"));
        }
    });
}
