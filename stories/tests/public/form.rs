//! The form: what it asks, what it takes, and what it does with what it cannot take.

use crate::support::{Customer, HOME, hidden, reference};
use recourse_kernel::complaint::Event;
use recourse_stories::doors::Desk;
use recourse_stories::installation::on_both;

/// Proves NO-03, BE-06, BE-04: the form asks what the firm's procedure asks, in the firm's languages
/// only, with a plain list of what helps.
#[test]
fn the_form_is_the_firms_own() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut visitor = Customer::default();
        for (path, lang, asks) in [
            ("/f/fjordbanken/nb/complain", "nb", &["account-number", "expectation"][..]),
            (
                "/f/scheldebank/nl/complain",
                "nl",
                &["account-number", "office", "expectation", "files", "phone", "address"],
            ),
            ("/f/perintala/fi/complain", "fi", &["expectation"]),
        ] {
            let page = visitor.get(&desk, path).await;
            assert_eq!(page.status, 200);
            assert!(page.body.contains(&format!("<html lang=\"{lang}\"")));
            assert!(page.body.contains("class=\"help\""), "{path} has a list of what helps");
            assert!(page.body.contains("value=\"not-customer\""), "{path} takes everybody");
            for field in asks {
                assert!(page.body.contains(&format!("name=\"{field}\"")), "{path}: {field}");
            }
            assert!(!page.body.contains("public-"), "{path} has every text: {}", page.body);
        }
        assert!(
            !visitor.get(&desk, "/f/fjordbanken/nb/complain").await.body.contains("\"office\"")
        );
        for path in ["/f/fjordbanken/fi/complain", "/f/nobody/nb/complain", "/f/fjordbanken/x/case"]
        {
            assert_eq!(visitor.get(&desk, path).await.status, 404, "{path}");
        }
    });
}

/// Proves NO-03: what is missing is said in plain words and nothing typed is lost; what the procedure
/// wants besides is asked for once and hinders nobody.
#[test]
fn what_is_missing_is_said_and_nothing_is_lost() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut kari = Customer::default();
        let token = kari.token(&desk).await;
        let before = desk.installation.engine.store.counts().await.expect("counts").cases;
        let path = format!("{HOME}complain");
        let form = [("token", &*token), ("name", "Kari <b>"), ("email", "kari"), ("do", "send")];
        let evidence = [("kvittering.pdf", "application/pdf", &b"%PDF-1.7 kvittering"[..])];
        let page = kari.upload(&desk, &path, &form, &evidence).await;
        assert_eq!(page.status, 422);
        for kept in ["Kari &#60;b&#62;", "href=\"#text\"", "href=\"#email\"", "kvittering.pdf"] {
            assert!(page.body.contains(kept), "`{kept}` in {}", page.body);
        }
        assert_eq!(hidden(&page.body, "token"), token);
        let draft = hidden(&page.body, "draft");
        let form = [
            ("token", &*token),
            ("draft", &draft),
            ("text", "Gebyret ble trukket to ganger."),
            ("name", "Kari"),
            ("email", "kari@post.example"),
            ("do", "send"),
        ];
        // What the procedure needs before it decides is asked for once.
        let page = kari.upload(&desk, &path, &form, &[]).await;
        assert_eq!(page.status, 422);
        assert!(page.body.contains("name=\"anyway\""), "{}", page.body);
        let mut form = form.to_vec();
        form.push(("anyway", "yes"));
        let sent = kari.upload(&desk, &path, &form, &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let counts = desk.installation.engine.store.counts().await.expect("counts");
        assert_eq!(counts.cases, before + 1);
        let page = kari.get(&desk, &format!("{HOME}case/{}", reference(&sent))).await;
        assert!(
            page.body.contains("Fil 1: pdf"),
            "the file that was kept came along: {}",
            page.body
        );
        desk.installation.is_clean().await;
    });
}

/// Proves G-5: a form posted twice is one case with one code, at the same moment too.
#[test]
fn a_form_posted_twice_is_one_case() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let kari = Customer::default();
        let token = kari.clone().token(&desk).await;
        let path = format!("{HOME}complain");
        let form = [
            ("token", &*token),
            ("text", "Gebyret ble trukket to ganger."),
            ("name", "Kari Nordmann"),
            ("email", "kari@post.example"),
            ("anyway", "yes"),
        ];
        let (mut one, mut two, mut three) = (kari.clone(), kari.clone(), kari.clone());
        let (first, second) = tokio::join!(
            one.upload(&desk, &path, &form, &[]),
            two.upload(&desk, &path, &form, &[])
        );
        let later = three.upload(&desk, &path, &form, &[]).await;
        assert_eq!((first.status, second.status, later.status), (303, 303, 303), "{}", second.body);
        assert_eq!(reference(&first), reference(&second));
        assert_eq!(reference(&first), reference(&later));
        for browser in [&mut one, &mut two, &mut three] {
            let page = browser.get(&desk, later.header("location")).await;
            assert_eq!(page.status, 200, "each browser has the code");
        }
        assert_eq!(desk.installation.engine.store.counts().await.expect("counts").cases, 1);
        // The same form with other words is not a second complaint, and is not lost without a word.
        let mut other = form;
        other[1] = ("text", "Noe annet.");
        assert_eq!(kari.clone().upload(&desk, &path, &other, &[]).await.status, 409);
        desk.installation.is_clean().await;
    });
}

/// Proves BE-04, BE-05: somebody who is no customer and does not say who they are is heard.
#[test]
fn anonymous_reports_are_kept() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut somebody = Customer::default();
        let more =
            [("name", ""), ("email", ""), ("anonymous", "yes"), ("customer", "not-customer")];
        let reference = somebody.lodge(&desk, &more, &[]).await;
        let lots = desk.installation.engine.lots("fjordbanken").await.expect("lots");
        let engine = &desk.installation.engine;
        let row = engine.store.case_by_reference(&lots, &reference).await.expect("read");
        let row = row.expect("a case");
        let case = engine.load(row.lot, &row.stream).await.expect("loaded");
        assert_eq!(case.complaint.identity, None);
        assert_eq!(case.complaint.customer.word(), "not-customer");
        let page = somebody.get(&desk, &format!("{HOME}case/{reference}")).await;
        assert!(page.body.contains("generelle vendinger"), "{}", page.body);
    });
}

/// Proves NO-03: lying, empty, oversized and too many files are told apart, the good ones are kept as
/// they are, and nothing in them is ever unpacked or shown in place.
#[test]
fn files_are_taken_for_what_they_are() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut kari = Customer::default();
        let token = kari.token(&desk).await;
        let path = format!("{HOME}complain");
        let form = [
            ("token", &*token),
            ("text", "Se vedlegg."),
            ("name", "Kari"),
            ("email", "kari@post.example"),
            ("anyway", "yes"),
        ];
        let large = vec![b'x'; 11 * 1024 * 1024];
        let bad: [crate::support::File<'_>; 4] = [
            ("stor.txt", "text/plain", &large),
            ("faktura.pdf", "application/pdf", b"MZ\x90\0\x03\0\0\0program"),
            ("tom.png", "image/png", b""),
            ("bilde.png", "image/png", b"<html><script>alert(1)</script>"),
        ];
        let page = kari.upload(&desk, &path, &form, &bad).await;
        assert_eq!(page.status, 422);
        for name in ["stor.txt", "faktura.pdf", "tom.png"] {
            assert_eq!(page.body.matches(&format!("«{name}»")).count(), 2, "{name}");
        }
        assert!(page.body.contains("<bdi>bilde.png</bdi>"), "the one that was taken is kept");
        let draft = hidden(&page.body, "draft");
        let mut form = form.to_vec();
        form.push(("draft", &draft));
        let bomb: Vec<(String, Vec<u8>)> =
            (0..12).map(|n| (format!("{n}.zip"), b"PK\x03\x04bomb".to_vec())).collect();
        let many: Vec<crate::support::File<'_>> =
            bomb.iter().map(|(name, bytes)| (&**name, "application/zip", &**bytes)).collect();
        let page = kari.upload(&desk, &path, &form, &many).await;
        assert_eq!(page.status, 422, "ten files are the most, with those of the draft");
        assert_eq!(page.body.matches("name=\"remove\"").count(), 10);
        let sent = kari.upload(&desk, &path, &form, &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let reference = reference(&sent);
        let page = kari.get(&desk, &format!("{HOME}case/{reference}")).await;
        let html = page.body.split("/files/").skip(1).find(|rest| rest.contains("html"));
        let item = html.and_then(|rest| rest.split('"').next()).expect("the lying picture");
        let file = kari.get(&desk, &format!("{HOME}case/{reference}/files/{item}")).await;
        assert_eq!(file.status, 200);
        assert_eq!(file.header("content-type"), "application/octet-stream");
        assert!(
            file.header("content-disposition").starts_with("attachment; filename=\"bilde.png\"")
        );
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        desk.installation.is_clean().await;
    });
}

/// Proves NO-03: a name from right to left, and one in decomposed letters, come back as they are read.
#[test]
fn names_of_all_kinds_are_kept() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let lots = engine.lots("fjordbanken").await.expect("lots");
        for (given, kept) in [
            ("عبد الرحمن الهاشمي", "عبد الرحمن الهاشمي"),
            ("A\u{30a}sne  Sæther", "\u{c5}sne Sæther"),
        ] {
            let mut customer = Customer::default();
            let reference = customer.lodge(&desk, &[("name", given)], &[]).await;
            let row = engine.store.case_by_reference(&lots, &reference).await.expect("read");
            let row = row.expect("a case");
            let case = engine.load(row.lot, &row.stream).await.expect("loaded");
            let texts = engine.open_texts(&case).await.expect("opened");
            assert_eq!(texts.identity(&case.complaint).name, kept);
            let Some(Event::Received { receive, .. }) = case.record.first().map(|r| &r.event)
            else {
                panic!("it begins with a receipt");
            };
            assert_eq!(receive.channel.word(), "web-form");
        }
    });
}

/// Proves G-1: a program that fills in everything, a form from another site and too many forms from one
/// address reach nobody's desk.
#[test]
fn programs_and_other_sites_are_kept_out() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut robot = Customer::default();
        let path = format!("{HOME}complain");
        let form = [("text", "Buy"), ("name", "x"), ("email", "x@y.example"), ("anyway", "yes")];
        let mut trapped = form.to_vec();
        trapped.push(("website", "http://spam.example"));
        let answer = robot.upload(&desk, &path, &trapped, &[]).await;
        assert_eq!((answer.status, answer.header("location")), (303, HOME));
        let mut foreign = Customer::default();
        foreign.address = "203.0.113.9";
        let answer = desk
            .post_at(desk.address(), None, &path, &form, &[("sec-fetch-site", "cross-site")])
            .await;
        assert!(matches!(answer.status, 400 | 403 | 415), "{}", answer.status);
        let mut refused = 0;
        for n in 0..45 {
            let text = format!("Buy {n}");
            let form = [("text", &*text), ("anonymous", "yes"), ("do", "discard")];
            refused += u32::from(robot.upload(&desk, &path, &form, &[]).await.status == 429);
        }
        assert_eq!(refused, 6, "forty from one address in a quarter of an hour, with the first");
        let answer = foreign.upload(&desk, &path, &[("do", "discard")], &[]).await;
        assert_eq!(answer.status, 303, "others go on");
        assert_eq!(desk.installation.engine.store.counts().await.expect("counts").cases, 0);
    });
}
