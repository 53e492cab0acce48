//! What is seen, by whom, and what is not there for others.

use crate::support::{FIRM, Known, OPEN, OTHER, case, counts, item, readings, routes, there};
use recourse_stories::doors::{Desk, Visit};
use recourse_stories::installation::{on_both, staff};

/// Proves BE-09, G-1: a visitor without a session sees the form to sign in, whatever page is asked for, and
/// can send nothing; a form of a session without its word, or with another's, does nothing.
#[test]
fn pages_ask_who_is_there() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let known = case(&desk, FIRM).await;
        let item = item(&desk, FIRM).await;
        let ingrid = desk.visit(FIRM, "ingrid").await;
        let solveig = desk.visit(FIRM, "solveig").await;
        let before = counts(&desk).await;
        let (mut pages, mut forms) = (0, 0);
        for (route, methods) in routes() {
            if OPEN.contains(&route.as_str()) {
                continue;
            }
            let path = there(&route, &known, item);
            let ended = Visit { cookie: "recourse_session=1.00".to_owned(), ..ingrid.clone() };
            if methods.contains("get(") {
                pages += 1;
                for nobody in [None, Some(&ended)] {
                    let answer = desk.get(nobody, &path).await;
                    let to = answer.header("location").to_owned();
                    assert_eq!(answer.status, 303, "GET {path}");
                    let home = path == "/" && to == "/work";
                    assert!(to.starts_with("/sign-in?to=%2F") || home, "GET {path}: {to}");
                    assert_eq!(answer.body, "", "GET {path}");
                }
            }
            if methods.contains("post(") {
                forms += 1;
                let form = [
                    ("csrf", ingrid.csrf.as_str()),
                    ("text", "Forged"),
                    ("what", "dismiss"),
                    ("reason", "x"),
                    ("language", "sv"),
                ];
                let answer = desk.post(None, &path, &form).await;
                assert_eq!(answer.status, 303, "POST {path}");
                assert!(answer.header("location").starts_with("/sign-in"), "POST {path}");
                for word in [None, Some(""), Some("wrong"), Some(solveig.csrf.as_str())] {
                    let mut form = form.to_vec();
                    form.remove(0);
                    form.extend(word.map(|word| ("csrf", word)));
                    let answer = desk.post(Some(&ingrid), &path, &form).await;
                    assert_eq!(answer.status, 403, "POST {path} with the word {word:?}");
                }
            }
        }
        assert!(pages >= 12 && forms >= 5, "{pages} pages and {forms} forms");
        assert_eq!(counts(&desk).await, before, "nothing was done and nothing was read");
        assert_eq!(desk.get(Some(&ingrid), "/work").await.status, 200, "the session goes on");
        // The form to sign in has no session yet; it goes by where the browser says it comes from.
        let form = [("firm", FIRM), ("login", "ingrid"), ("password", "x")];
        for header in [("sec-fetch-site", "cross-site"), ("origin", "http://elsewhere.example")] {
            let here = desk.later("2026-11-10T08:00:00Z").await;
            let answer = desk.post_at(&here, None, "/sign-in", &form, &[header]).await;
            assert_eq!(answer.status, 403, "{header:?}");
        }
    });
}

/// Proves G-1, BE-09: what belongs to another firm, and what one is barred from, looks in every byte like what
/// is not there, and asking for it leaves nothing behind.
#[test]
fn what_may_not_be_seen_is_not_there() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mine = case(&desk, FIRM).await;
        let theirs = case(&desk, OTHER).await;
        let ((my_lot, _), (lot, number)) = (item(&desk, FIRM).await, item(&desk, OTHER).await);
        let barred = case(&desk, FIRM).await;
        let engine = &desk.installation.engine;
        let kind = recourse_kernel::complaint::ConflictKind::ALL[0];
        let bar = recourse_kernel::complaint::Command::Bar { person: "p-ingrid".to_owned(), kind };
        let solveig = staff(FIRM, "solveig");
        engine.act(&solveig, FIRM, &barred.reference, None, bar).await.expect("barred");

        let ingrid = desk.visit(FIRM, "ingrid").await;
        let nothing = desk.get(Some(&ingrid), "/cases/FJO-999999-9").await;
        assert_eq!(nothing.status, 404);
        let before = counts(&desk).await;
        let (my, other, gone) = (&mine.reference, &theirs.reference, &barred.reference);
        let (my_file, their_file, barred_file) = (&mine.file, &theirs.file, &barred.file);
        let (their_bytes, barred_bytes) = (&theirs.original, &barred.original);
        let paths = [
            "/nowhere".to_owned(),
            format!("/cases/{other}"),
            format!("/cases/{other}/original"),
            format!("/cases/{other}/files/{their_file}"),
            format!("/cases/{other}/do/note"),
            format!("/cases/{other}/originals/{their_bytes}"),
            format!("/cases/{other}/readers"),
            format!("/cases/{gone}"),
            format!("/cases/{gone}/originals/{barred_bytes}"),
            format!("/cases/{gone}/readers"),
            format!("/cases/{my}/originals/{their_bytes}"),
            format!("/cases/{my}/originals/{barred_bytes}"),
            format!("/cases/{my}/originals/{my_file}"),
            format!("/cases/{gone}/original"),
            format!("/cases/{gone}/files/{barred_file}"),
            format!("/cases/{gone}/do/note"),
            // A file of another case by way of a case that one may see.
            format!("/cases/{my}/files/{their_file}"),
            format!("/cases/{my}/files/{barred_file}"),
            format!("/cases/{my}/files/x"),
            format!("/cases/{my}/do/fly"),
            format!("/quarantine/{lot}/{number}"),
            format!("/quarantine/{lot}/{number}/original"),
            format!("/quarantine/{my_lot}/999"),
            "/quarantine/999/1".to_owned(),
            "/quarantine/x/1".to_owned(),
            "/law/no.such.rule".to_owned(),
            "/cases/%00".to_owned(),
            "/law/%00".to_owned(),
        ];
        for path in &paths {
            let answer = desk.get(Some(&ingrid), path).await;
            assert_eq!((answer.status, &answer.body), (404, &nothing.body), "GET {path}");
        }
        let form =
            [("csrf", ingrid.csrf.as_str()), ("text", "x"), ("what", "dismiss"), ("reason", "x")];
        for path in [
            format!("/cases/{other}/do/note"),
            format!("/cases/{gone}/do/note"),
            format!("/cases/{my}/do/fly"),
            format!("/quarantine/{lot}/{number}/resolve"),
            format!("/quarantine/{my_lot}/999/resolve"),
        ] {
            let answer = desk.post(Some(&ingrid), &path, &form).await;
            assert_eq!((answer.status, &answer.body), (404, &nothing.body), "POST {path}");
        }
        assert_eq!(counts(&desk).await, before, "nothing was done and nothing was read");
        engine.search.flush().await.expect("the index is ready");
        let mut lists = vec![desk.get(Some(&ingrid), "/work?view=all").await];
        for words in ["fee", other, gone] {
            let form = [("csrf", ingrid.csrf.as_str()), ("q", words)];
            lists.push(desk.post(Some(&ingrid), "/search", &form).await);
        }
        for (list, rows) in lists.iter().zip([1, 1, 0, 0]) {
            assert_eq!((list.status, list.header("location")), (200, ""));
            assert_eq!(list.body.matches(&format!("\"/cases/{my}\"")).count() > 0, rows == 1);
            for hidden in [other, gone] {
                assert!(!list.body.contains(&format!("/cases/{hidden}")), "{hidden} is listed");
            }
        }
        // What is there is there.
        let own = format!("/cases/{my}/files/{my_file}");
        assert_eq!(desk.get(Some(&ingrid), &own).await.status, 200);
        let kirsten = desk.visit(OTHER, "kirsten").await;
        let of_theirs = |path: &&String| {
            path.starts_with(&format!("/cases/{other}"))
                || path.starts_with(&format!("/quarantine/{lot}/{number}"))
        };
        let theirs: Vec<&String> = paths.iter().filter(of_theirs).collect();
        assert_eq!(theirs.len(), 8);
        for path in theirs {
            assert_eq!(desk.get(Some(&kirsten), path).await.status, 200, "{path}");
        }
    });
}

/// Proves BE-09: each page that opens a case leaves a reading of its own, with the name of the page.
#[test]
fn pages_leave_a_reading() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let Known { reference, file, original, .. } = case(&desk, FIRM).await;
        let turid = desk.visit(FIRM, "turid").await;
        let (file, original) = (format!("/files/{file}"), format!("/originals/{original}"));
        let pages = ["", "/original", &original, &file, "/do/note", "/readers"];
        for (n, path) in pages.iter().enumerate() {
            let answer = desk.get(Some(&turid), &format!("/cases/{reference}{path}")).await;
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(readings(&desk).await, n + 1, "{path}");
        }
        let missing = format!("/cases/{reference}/files/none");
        assert_eq!(desk.get(Some(&turid), &missing).await.status, 404);
        assert_eq!(readings(&desk).await, pages.len(), "what is not there is not read");
        let lars = desk.visit(FIRM, "lars").await;
        assert_eq!(desk.get(Some(&lars), &format!("/cases/{reference}")).await.status, 404);
        assert_eq!(readings(&desk).await, pages.len(), "who may not read does not read");
        let list = desk.get(Some(&turid), &format!("/cases/{reference}/readers")).await;
        assert_eq!(list.body.matches("Turid Haugen").count(), pages.len() + 1, "each by name");
        desk.installation.is_clean().await;
    });
}
