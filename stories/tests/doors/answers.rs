//! What every answer carries, and what is too long to be read.

use crate::support::{FIRM, case, counts, item, one_line, routes, there};
use recourse_stories::doors::{Answer, Desk};
use recourse_stories::installation::on_both;
use std::collections::BTreeSet;

/// Proves G-5: a request that is too long is refused before it is read, at every door, and nothing of it stays.
#[test]
fn what_is_too_long_is_refused() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let known = case(&desk, FIRM).await;
        let (lot, number) = item(&desk, FIRM).await;
        let solveig = desk.visit(FIRM, "solveig").await;
        let key = desk.installation.engine.make_api_key(FIRM, "website").await.expect("a key");
        let before = counts(&desk).await;
        let long = "x".repeat(1024 * 1024);
        assert_eq!(desk.hand_in(Some(&key), None, &one_line(&long)).await.status, 413);
        let form = [("csrf", solveig.csrf.as_str()), ("text", &long[..300 * 1024])];
        for path in [
            "/cases/new".to_owned(),
            format!("/cases/{}/do/note", known.reference),
            format!("/quarantine/{lot}/{number}/resolve"),
            "/sign-in".to_owned(),
        ] {
            assert_eq!(desk.post(Some(&solveig), &path, &form).await.status, 413, "{path}");
        }
        assert_eq!(counts(&desk).await, before);
        let fits = one_line(&long[..1024 * 1024 - 100]);
        assert_eq!(desk.hand_in(Some(&key), None, &fits).await.status, 201, "one that fits");
    });
}

fn guarded(answer: &Answer, place: &str) {
    let policy = answer.header("content-security-policy");
    for part in
        ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'"]
    {
        assert!(policy.contains(part), "{place}: `{policy}`");
    }
    assert!(!policy.contains("unsafe"), "{place}: `{policy}`");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{place}");
    assert_eq!(answer.header("referrer-policy"), "same-origin", "{place}");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{place}");
    assert!(!answer.header("cache-control").is_empty(), "{place}");
    if !place.contains("/assets/") {
        assert_eq!(answer.header("cache-control"), "no-store", "{place}");
    }
}

/// Proves BE-09: every answer tells the browser to run nothing foreign and to keep nothing; a file or original
/// is saved and never shown; a customer's words stay words.
#[test]
fn nothing_foreign_runs() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let known = case(&desk, FIRM).await;
        let held = item(&desk, FIRM).await;
        let solveig = desk.visit(FIRM, "solveig").await;
        for (route, methods) in routes().into_iter().filter(|(route, _)| route != "/assets/{file}")
        {
            let path = there(&route, &known, held);
            let get = methods.contains("get(");
            for who in [None, Some(&solveig)] {
                let answer =
                    if get { desk.get(who, &path).await } else { desk.post(who, &path, &[]).await };
                assert!(answer.status < 500, "{path}: {}", answer.status);
                guarded(&answer, &path);
                let body = &answer.body;
                let saved = ["/original", "/files/"].iter().any(|part| path.contains(part));
                if saved && answer.status == 200 {
                    assert_eq!(answer.header("content-type"), "application/octet-stream");
                    assert!(answer.header("content-disposition").starts_with("attachment; "));
                } else {
                    assert!(!body.contains("<script>alert") && !body.contains("<i>?"), "{path}");
                    assert!(!body.contains("<b>The fee") && !body.contains(" onclick="), "{path}");
                }
            }
        }
        let page = desk.get(Some(&solveig), &format!("/cases/{}", known.reference)).await;
        assert!(
            page.body.contains("script&#62;alert(1)") || page.body.contains("script&gt;alert(1)")
        );
        guarded(&desk.get(None, "/nowhere").await, "/nowhere");
        guarded(&desk.hand_in(None, None, "{}").await, "the interface without a key");
        let long = "x".repeat(2 << 20);
        guarded(&desk.hand_in(None, None, &long).await, "what is too long");
        let sheet = desk.get(None, "/sign-in").await.body;
        let assets: BTreeSet<&str> = sheet
            .split(['"', '\''])
            .filter(|part| part.starts_with("/assets/"))
            .map(|part| part.split(['#', '?']).next().unwrap_or(part))
            .collect();
        assert!(!assets.is_empty());
        for asset in assets {
            let answer = desk.get(None, asset).await;
            assert_eq!(answer.status, 200, "{asset}");
            guarded(&answer, asset);
        }
    });
}
