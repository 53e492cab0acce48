//! Complaints begun and not yet sent.

use crate::support::{Customer, HOME};
use recourse_stories::doors::Desk;
use recourse_stories::installation::on_both;
use recourse_stories::raw::{everything, holds};

/// Proves NO-03, G-2: a draft is found again by its link alone, is sealed, and is destroyed with its key after
/// fourteen days.
#[test]
fn a_draft_comes_back_by_its_link_and_ends() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut kari = Customer::default();
        let token = kari.token(&desk).await;
        let path = format!("{HOME}complain");
        let form = [("token", &*token), ("text", "Sommerfuglgebyret"), ("do", "save")];
        let file = [("sommerfugl.txt", "text/plain", &b"Sommerfuglbeviset"[..])];
        let saved = kari.upload(&desk, &path, &form, &file).await;
        assert_eq!((saved.status, saved.header("location")), (303, &*format!("{path}/saved")));
        let page = kari.get(&desk, &format!("{path}/saved")).await;
        let link = page.body.split("/complain/draft/").nth(1).expect("a link");
        let link = format!("{path}/draft/{}", link.split('<').next().unwrap_or_default());
        let secret = link.rsplit('/').next().unwrap_or_default().to_owned();

        let raw = everything(&desk.installation, on).await;
        for word in ["Sommerfuglgebyret", "Sommerfuglbeviset", "sommerfugl.txt", &secret] {
            assert!(!holds(&raw, word), "`{word}` lies open");
        }
        let mut phone = Customer::default();
        let opened = phone.get(&desk, &link).await;
        assert_eq!((opened.status, opened.header("location")), (303, &*path), "no secret in it");
        let page = phone.get(&desk, &path).await;
        for kept in ["Sommerfuglgebyret", "<bdi>sommerfugl.txt</bdi>"] {
            assert!(page.body.contains(kept), "{}", page.body);
        }
        // Another firm's pages do not know it, nor does a guess.
        let other = format!("/f/sundbanken/da/complain/draft/{secret}");
        assert_eq!(Customer::default().get(&desk, &other).await.status, 404);
        assert_eq!(Customer::default().get(&desk, &format!("{path}/draft/AAAA")).await.status, 404);

        let before = desk.later("2026-11-24T07:00:00Z").await;
        assert_eq!(Customer::default().get_at(&desk, &before, &link).await.status, 303);
        let engine = &desk.installation.engine;
        let lot = engine.lots("fjordbanken").await.expect("lots")[0];
        let soon = "2026-11-24T07:00:00Z".parse::<jiff::Timestamp>().expect("an instant");
        let late = "2026-11-24T08:00:01Z".parse::<jiff::Timestamp>().expect("an instant");
        let expire = async |at: jiff::Timestamp| {
            engine.store.expire_drafts(lot, at.as_millisecond()).await.expect("expired")
        };
        assert_eq!(expire(soon).await, 0);
        assert_eq!(expire(late).await, 1);
        let after = desk.later("2026-11-24T08:00:01Z").await;
        assert_eq!(Customer::default().get_at(&desk, &after, &link).await.status, 404);
        desk.installation.is_clean().await;
    });
}

/// Proves NO-03: a draft that was sent is a case, opened twice it leads there; one that is thrown away is gone.
#[test]
fn a_draft_is_sent_once() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut kari = Customer::default();
        let token = kari.token(&desk).await;
        let path = format!("{HOME}complain");
        let mut form = vec![
            ("token", &*token),
            ("text", "Gebyret"),
            ("name", "Kari"),
            ("email", "kari@post.example"),
            ("anyway", "yes"),
            ("do", "save"),
        ];
        let file = [("bevis.txt", "text/plain", &b"bevis"[..])];
        kari.upload(&desk, &path, &form, &file).await;
        let page = kari.get(&desk, &path).await;
        let draft = crate::support::hidden(&page.body, "draft");
        form.pop();
        form.push(("draft", &draft));
        let (mut one, mut two) = (kari.clone(), kari.clone());
        let first = one.upload(&desk, &path, &form, &[]).await;
        let second = two.upload(&desk, &path, &form, &[]).await;
        assert_eq!((first.status, second.status), (303, 303), "{}", second.body);
        assert_eq!(first.header("location"), second.header("location"));
        assert_eq!(two.get(&desk, second.header("location")).await.status, 200);
        assert!(!one.has_cookie("recourse_draft"));
        let link = format!("{path}/draft/{draft}");
        assert_eq!(Customer::default().get(&desk, &link).await.status, 410);

        let mut ola = Customer::default();
        ola.upload(&desk, &path, &[("text", "Vekk"), ("do", "save")], &[]).await;
        let draft = crate::support::hidden(&ola.get(&desk, &path).await.body, "draft");
        ola.upload(&desk, &path, &[("draft", &draft), ("do", "discard")], &[]).await;
        assert!(!ola.get(&desk, &path).await.body.contains("Vekk"));
        assert_eq!(ola.get(&desk, &format!("{path}/draft/{draft}")).await.status, 404);
        desk.installation.is_clean().await;
    });
}
