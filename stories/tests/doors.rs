//! The doors of a running desk, on both engines: who is let in, what is refused and how, and that
//! what one may not see looks like what is not there.

use recourse::engine::{EngineError, NewFile, Received};
use recourse::texts::Texts;
use recourse_kernel::access::{Actor, Permission};
use recourse_kernel::complaint::{Refusal, RefusalKey};
use recourse_kernel::terms::{Channel, Product};
use recourse_stories::doors::{Answer, Desk, Visit};
use recourse_stories::installation::{complaint, law, on_both, staff};
use serde_json::json;
use std::collections::BTreeSet;

const FIRM: &str = "fjordbanken";
const OTHER: &str = "sundbanken";

/// A case with a file and its original, and the file's place in the vault.
async fn case(desk: &Desk, firm: &str) -> (Received, String) {
    let mut new = complaint(firm, "A <script>alert(1)</script> fee", "<b>The fee</b> & more.");
    new.product = Some(Product::Mortgage);
    new.files.push(NewFile {
        name: "evidence.html".to_owned(),
        media_type: "text/html".to_owned(),
        bytes: b"<script>alert(1)</script>".to_vec(),
    });
    let engine = &desk.installation.engine;
    let received = engine.receive(&Actor::System, new).await.expect("received");
    let lots = engine.lots(firm).await.expect("lots");
    let row = engine.store.case_by_reference(&lots, &received.reference).await.expect("read");
    let lot = row.expect("a case").lot;
    let case = engine.load(lot, &received.stream).await.expect("loaded");
    let file = case.complaint.files[0].sealed.item.clone();
    (received, file)
}

/// An item in quarantine: its lot and number.
async fn item(desk: &Desk, firm: &str) -> (i64, i64) {
    let engine = &desk.installation.engine;
    let (now, why) = (engine.clock.now(), Some("cannot be read".to_owned()));
    let bytes = format!("\0<i>? {}", recourse::staff::secret(4).expect("random bytes"));
    let item = engine.number(firm, Channel::Letter, "scan", bytes.as_bytes(), now, why).await;
    let item = item.expect("numbered").expect("a new item");
    (item.lot, item.number)
}

async fn readings(desk: &Desk) -> usize {
    let mut count = 0;
    let store = &desk.installation.engine.store;
    let all = store.for_each_stream::<EngineError>("read", |stream| {
        count += stream.events.len();
        Ok(())
    });
    all.await.expect("the readings");
    count
}

async fn counts(desk: &Desk) -> recourse_store::Counts {
    desk.installation.engine.store.counts().await.expect("counts")
}

/// The routes of the desk as its source names them, with the methods that they take.
fn routes() -> Vec<(String, String)> {
    let source = recourse_stories::installation::workspace("desk/src/web/mod.rs");
    let source = std::fs::read_to_string(source).expect("the source of the doors");
    source
        .lines()
        .filter_map(|line| line.trim().strip_prefix(".route(\""))
        .filter_map(|line| line.split_once("\", "))
        .map(|(path, methods)| (path.to_owned(), methods.trim_end_matches(')').to_owned()))
        .collect()
}

/// Routes that are open to everybody.
const OPEN: [&str; 4] = ["/sign-in", "/assets/{file}", "/healthz", "/readyz"];

/// A route with something that exists in each place of its path.
fn there(route: &str, reference: &str, file: &str, (lot, number): (i64, i64)) -> String {
    let path = route
        .replace("{reference}", reference)
        .replace("{item}", file)
        .replace("{command}", "note")
        .replace("{lot}", &lot.to_string())
        .replace("{number}", &number.to_string())
        .replace("{rule}", "eu.psd2.complaint.answer");
    assert!(!path.contains('{'), "`{path}` names something that this test does not know");
    path
}

fn one_line(text: &str) -> String {
    json!({ "text": text }).to_string()
}

/// Proves NO-02, G-5: another system hands in complaints with a key; the same request sent again is answered
/// the same, and whatever is wrong with a request is said and leaves nothing behind.
#[test]
fn complaints_come_in_with_a_key() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let key = engine.make_api_key(FIRM, "website").await.expect("a key");
        let good = json!({
            "text": "The fee was taken twice.", "title": "A fee", "name": "Torhild Ness",
            "email": "torhild@post.example", "product": "payment", "language": "nb",
            "received_at": "2026-11-09T20:00:00Z", "provided": ["account-number"],
        });
        let good = good.to_string();
        let before = counts(&desk).await;

        let mut wrong = key.clone();
        wrong.pop();
        for bad in [None, Some(""), Some("x"), Some("fjordbanken.website."), Some(wrong.as_str())] {
            let answer = desk.hand_in(bad, None, &good).await;
            assert_eq!((answer.status, &answer.json()["error"]), (401, &json!("key-unknown")));
        }
        let refused = [
            ("{", 400, "not-understood", "EOF"),
            ("[]", 400, "not-understood", "invalid"),
            ("{\"title\":\"no text\"}", 400, "not-understood", "missing field `text`"),
            (
                "{\"text\":\"x\",\"colour\":\"red\"}",
                400,
                "not-understood",
                "unknown field `colour`",
            ),
            (
                "{\"text\":\"x\",\"firm\":\"sundbanken\"}",
                400,
                "not-understood",
                "unknown field `firm`",
            ),
            ("{\"text\":\"x\",\"product\":\"boat\"}", 400, "not-understood", "boat"),
            ("{\"text\":\" \\n\"}", 422, "text-missing", "empty"),
        ];
        for (body, status, error, part) in refused {
            let answer = desk.hand_in(Some(&key), None, body).await;
            assert_eq!((answer.status, &answer.json()["error"]), (status, &json!(error)), "{body}");
            let said = answer.json()["message"].as_str().unwrap_or_default().to_owned();
            assert!(said.contains(part), "{body}: `{said}` does not say `{part}`");
        }
        let future = "{\"text\":\"x\",\"received_at\":\"2026-11-11T08:00:00Z\"}";
        let answer = desk.hand_in(Some(&key), None, future).await;
        assert_eq!(
            (answer.status, &answer.json()["error"]),
            (422, &json!("received-in-the-future"))
        );
        assert_eq!(counts(&desk).await, before, "nothing of all this was written");

        let first = desk.hand_in(Some(&key), Some("k1"), &good).await;
        assert_eq!(first.status, 201, "{}", first.body);
        assert_eq!(first.json(), json!({ "reference": "FJO-000001-8", "number": 1 }));
        let after = counts(&desk).await;
        let again = desk.hand_in(Some(&key), Some("k1"), &good).await;
        assert_eq!((again.status, again.json()), (200, first.json()));
        let other = desk.hand_in(Some(&key), Some("k1"), &one_line("Something else")).await;
        assert_eq!((other.status, &other.json()["error"]), (409, &json!("key-reused")));
        assert_eq!(counts(&desk).await, after);
        // Without a key of its own each request is a complaint.
        for number in [2, 3] {
            let answer = desk.hand_in(Some(&key), None, &good).await;
            assert_eq!((answer.status, &answer.json()["number"]), (201, &json!(number)));
        }
        let odd = desk.hand_in(Some(&key), Some("n\u{f8}kkel"), &good).await;
        assert_eq!(odd.status, 400, "a key that cannot be read must not be taken for none");

        let ingrid = staff(FIRM, "ingrid");
        let case = engine.find(&ingrid, FIRM, "FJO-000001-8").await.expect("found");
        let original = case.complaint.original.clone().expect("the bytes as they came").item;
        let lot = case.lot;
        let reading = engine.read(&ingrid, case, "case").await.expect("read");
        let complaint = &reading.case.complaint;
        assert_eq!(complaint.product, Some(Product::Payment));
        assert_eq!(complaint.channel, Channel::Api);
        assert!(complaint.acknowledged_on.is_some(), "the receipt goes out at intake");
        assert_eq!(reading.texts.identity(complaint).email, "torhild@post.example");
        let bytes = engine.store.open_item(lot, &original).await.expect("the vault answers");
        assert_eq!(bytes, recourse_store::Opened::Plain(good.into_bytes()));
        desk.installation.is_clean().await;
    });
}

/// Proves G-1: a key opens the firm that made it, and ends at once when it is taken back.
#[test]
fn a_key_opens_its_own_firm_only() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let key = engine.make_api_key(FIRM, "website").await.expect("a key");
        let theirs = engine.make_api_key(OTHER, "website").await.expect("a key");
        let secret = key.rsplit('.').next().expect("a secret");
        for forged in [format!("{OTHER}.website.{secret}"), format!("nobank.website.{secret}")] {
            let answer = desk.hand_in(Some(&forged), None, &one_line("x")).await;
            assert_eq!(answer.status, 401, "{forged}");
        }
        // The same idempotency key of two firms is two requests.
        let mine = desk.hand_in(Some(&key), Some("same"), &one_line("Mine")).await;
        let other = desk.hand_in(Some(&theirs), Some("same"), &one_line("Theirs")).await;
        assert_eq!((mine.status, other.status), (201, 201));
        assert_eq!(mine.json()["reference"], json!("FJO-000001-8"));
        assert_eq!(other.json()["reference"], json!("SUN-000001-8"));
        for (firm, login, seen, hidden) in [
            (FIRM, "ingrid", "FJO-000001-8", "SUN-000001-8"),
            (OTHER, "kirsten", "SUN-000001-8", "FJO-000001-8"),
        ] {
            let visit = desk.visit(firm, login).await;
            let work = desk.get(Some(&visit), "/work?view=all").await;
            assert!(work.body.contains(seen) && !work.body.contains(hidden), "{firm}");
        }
        let lot = engine.lots(FIRM).await.expect("lots")[0];
        let row = engine.store.staff(lot, "api:website").await.expect("read").expect("the key");
        let gone = recourse_store::StaffRow { disabled_at: Some(1), ..row };
        engine.store.put_staff(&gone).await.expect("taken back");
        assert_eq!(desk.hand_in(Some(&key), None, &one_line("x")).await.status, 401);
        assert_eq!(desk.hand_in(Some(&theirs), None, &one_line("x")).await.status, 201);
        // Nobody signs in with the name of a key.
        let form = [("firm", FIRM), ("login", "api:website"), ("password", secret)];
        let answer = desk.post(None, "/sign-in", &form).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (200, ""));
    });
}

/// Proves BE-09, G-1: a visitor without a session sees the form to sign in, whatever page is asked for, and
/// can send nothing; a form of a session without its word, or with another's, does nothing.
#[test]
fn pages_ask_who_is_there() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let (received, file) = case(&desk, FIRM).await;
        let item = item(&desk, FIRM).await;
        let ingrid = desk.visit(FIRM, "ingrid").await;
        let solveig = desk.visit(FIRM, "solveig").await;
        let before = counts(&desk).await;
        let (mut pages, mut forms) = (0, 0);
        for (route, methods) in routes() {
            if OPEN.contains(&route.as_str()) {
                continue;
            }
            let path = there(&route, &received.reference, &file, item);
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
        let (mine, my_file) = case(&desk, FIRM).await;
        let (theirs, their_file) = case(&desk, OTHER).await;
        let ((my_lot, _), (lot, number)) = (item(&desk, FIRM).await, item(&desk, OTHER).await);
        let (barred, barred_file) = case(&desk, FIRM).await;
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
        let paths = [
            "/nowhere".to_owned(),
            format!("/cases/{other}"),
            format!("/cases/{other}/original"),
            format!("/cases/{other}/files/{their_file}"),
            format!("/cases/{other}/do/note"),
            format!("/cases/{gone}"),
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
            "/assets/none.css".to_owned(),
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
        for path in [
            "/work?view=all",
            "/search?q=fee",
            &format!("/search?q={other}"),
            &format!("/search?q={gone}"),
        ] {
            engine.search.flush().await.expect("the index is ready");
            let answer = desk.get(Some(&ingrid), path).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.header("location"));
            for hidden in [other, gone] {
                let link = format!("/cases/{hidden}");
                assert!(!answer.body.contains(&link), "{path} shows {hidden}");
            }
        }
        // What is there is there.
        let own = format!("/cases/{my}/files/{my_file}");
        assert_eq!(desk.get(Some(&ingrid), &own).await.status, 200);
        let kirsten = desk.visit(OTHER, "kirsten").await;
        for path in [&paths[1], &paths[2], &paths[3], &paths[4], &paths[13], &paths[14]] {
            assert_eq!(desk.get(Some(&kirsten), path).await.status, 200, "{path}");
        }
    });
}

/// Proves BE-09: each page that opens a case leaves a reading of its own, with the name of the page.
#[test]
fn pages_leave_a_reading() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let (received, file) = case(&desk, FIRM).await;
        let reference = &received.reference;
        let turid = desk.visit(FIRM, "turid").await;
        for (n, path) in ["", "/original", &format!("/files/{file}"), "/do/note"].iter().enumerate()
        {
            let answer = desk.get(Some(&turid), &format!("/cases/{reference}{path}")).await;
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(readings(&desk).await, n + 1, "{path}");
        }
        let missing = format!("/cases/{reference}/files/none");
        assert_eq!(desk.get(Some(&turid), &missing).await.status, 404);
        assert_eq!(readings(&desk).await, 4, "what is not there is not read");
        desk.installation.is_clean().await;
    });
}

/// Proves G-5: a request that is too long is refused before it is read, at every door, and nothing of it stays.
#[test]
fn what_is_too_long_is_refused() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let (received, _) = case(&desk, FIRM).await;
        let (lot, number) = item(&desk, FIRM).await;
        let solveig = desk.visit(FIRM, "solveig").await;
        let key = desk.installation.engine.make_api_key(FIRM, "website").await.expect("a key");
        let before = counts(&desk).await;
        let long = "x".repeat(1024 * 1024);
        assert_eq!(desk.hand_in(Some(&key), None, &one_line(&long)).await.status, 413);
        let form = [("csrf", solveig.csrf.as_str()), ("text", &long[..300 * 1024])];
        for path in [
            "/cases/new".to_owned(),
            format!("/cases/{}/do/note", received.reference),
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
        let (received, file) = case(&desk, FIRM).await;
        let held = item(&desk, FIRM).await;
        let solveig = desk.visit(FIRM, "solveig").await;
        for (route, methods) in routes().into_iter().filter(|(route, _)| route != "/assets/{file}")
        {
            let path = there(&route, &received.reference, &file, held);
            let get = methods.contains("get(");
            for who in [None, Some(&solveig)] {
                let answer =
                    if get { desk.get(who, &path).await } else { desk.post(who, &path, &[]).await };
                assert!(answer.status < 500, "{path}: {}", answer.status);
                guarded(&answer, &path);
                let body = &answer.body;
                let saved = path.ends_with("/original") || path.contains("/files/");
                if saved && answer.status == 200 {
                    assert_eq!(answer.header("content-type"), "application/octet-stream");
                    assert!(answer.header("content-disposition").starts_with("attachment; "));
                } else {
                    assert!(!body.contains("<script>alert") && !body.contains("<i>?"), "{path}");
                    assert!(!body.contains("<b>The fee") && !body.contains(" onclick="), "{path}");
                }
            }
        }
        let page = desk.get(Some(&solveig), &format!("/cases/{}", received.reference)).await;
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

/// Proves G-1: after ten wrong passwords neither that login nor that address is tried again for a quarter of an
/// hour, not even with the right one; a name that does not exist is answered like one that does.
#[test]
fn guessing_passwords_ends() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let engine = &desk.installation.engine;
        let firm = engine.firm(FIRM).expect("a firm").clone();
        let ingrid = firm.people.iter().find(|one| one.login == "ingrid").expect("ingrid").clone();
        engine.put_staff(&firm, &ingrid, "correct horse").await.expect("an account");
        let right = [
            ("firm", FIRM),
            ("login", "ingrid"),
            ("password", "correct horse"),
            ("to", "//elsewhere.example"),
        ];
        let answer = desk.post(None, "/sign-in", &right).await;
        assert_eq!((answer.status, answer.header("location")), (303, "/work"), "only to this site");
        let cookie = answer.header("set-cookie").to_owned();
        for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        let visit = Visit { cookie, csrf: String::new() };
        assert_eq!(desk.get(Some(&visit), "/work").await.status, 200);

        let wrong = |login: &'static str| [("firm", FIRM), ("login", login), ("password", "wrong")];
        let unknown = desk.post(None, "/sign-in", &wrong("nobody")).await;
        let known = desk.post(None, "/sign-in", &wrong("ingrid")).await;
        assert_eq!((unknown.status, known.status), (200, 200));
        assert_eq!(
            unknown.body.replace("nobody", "ingrid"),
            known.body,
            "which was wrong is not said"
        );
        for _ in 0..8 {
            let answer = desk.post(None, "/sign-in", &wrong("ingrid")).await;
            assert_eq!(answer.body, known.body);
        }
        let eleventh = desk.post(None, "/sign-in", &right).await;
        assert_eq!((eleventh.status, eleventh.header("set-cookie")), (200, ""));
        assert_ne!(eleventh.body, known.body, "it says that these were too many");
        let soon = desk.later("2026-11-10T08:14:00Z").await;
        let answer = desk.post_at(&soon, None, "/sign-in", &right, &[]).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (200, ""));
        let later = desk.later("2026-11-10T08:16:00Z").await;
        let answer = desk.post_at(&later, None, "/sign-in", &right, &[]).await;
        assert_eq!(answer.status, 303, "a quarter of an hour later it may be tried again");
        assert_eq!(desk.get(Some(&visit), "/work").await.status, 200, "who was in stays in");
    });
}

/// Proves BE-09: a session ends an hour after it was last used, twelve hours after it began, when its owner signs
/// out, and when the account is closed.
#[test]
fn a_session_ends() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let visit = desk.visit(FIRM, "ingrid").await;
        let idle = desk.visit(FIRM, "solveig").await;
        let status = async |who: &Visit, instant: &str| {
            let door = desk.later(instant).await;
            desk.get_at(&door, Some(who), "/work").await.status
        };
        assert_eq!(status(&idle, "2026-11-10T08:59:00Z").await, 200);
        // Used then, so the hour begins anew.
        assert_eq!(status(&idle, "2026-11-10T09:58:00Z").await, 200);
        assert_eq!(status(&idle, "2026-11-10T10:59:00Z").await, 303, "an hour without use");
        assert_eq!(status(&idle, "2026-11-10T09:59:00Z").await, 200, "it was there before");

        for half_hour in 0..23 {
            let (hour, minute) = (8 + half_hour / 2, 30 * (half_hour % 2) + 20);
            let instant = format!("2026-11-10T{hour:02}:{minute:02}:00Z");
            assert_eq!(status(&visit, &instant).await, 200, "{instant}");
        }
        assert_eq!(status(&visit, "2026-11-10T19:59:00Z").await, 200);
        assert_eq!(status(&visit, "2026-11-10T20:01:00Z").await, 303, "twelve hours are enough");

        let leaving = desk.visit(FIRM, "anders").await;
        let out = desk.post(Some(&leaving), "/sign-out", &[("csrf", leaving.csrf.as_str())]).await;
        assert_eq!((out.status, out.header("location")), (303, "/sign-in"));
        assert_eq!(
            desk.get(Some(&leaving), "/work").await.status,
            303,
            "a kept cookie is of no use"
        );
        let closed = desk.visit(FIRM, "henrik").await;
        assert_eq!(desk.get(Some(&closed), "/work").await.status, 200);
        let store = &desk.installation.engine.store;
        let lot = desk.installation.engine.lots(FIRM).await.expect("lots")[0];
        let row = store.staff(lot, "henrik").await.expect("read").expect("an account");
        let row = recourse_store::StaffRow { disabled_at: Some(1), ..row };
        store.put_staff(&row).await.expect("closed");
        assert_eq!(desk.get(Some(&closed), "/work").await.status, 303);
        // A session is of one lot: its token in another's name opens nothing.
        let token = visit.cookie.split(['.', ';']).nth(1).unwrap_or_default();
        for other in [0, lot + 1, i64::MAX] {
            let cookie = format!("recourse_session={other}.{token}");
            let forged = Visit { cookie, csrf: String::new() };
            assert_eq!(desk.get(Some(&forged), "/work").await.status, 303);
        }
    });
}

/// What opens each page. Nothing: whoever is signed in.
const PAGES: [(&str, Option<Permission>, u16); 14] = [
    ("/", None, 200),
    ("/work", Some(Permission::CaseRead), 403),
    ("/cases/new", Some(Permission::CaseReceive), 403),
    ("/cases/{reference}", Some(Permission::CaseRead), 404),
    ("/cases/{reference}/original", Some(Permission::CaseRead), 404),
    ("/cases/{reference}/files/{item}", Some(Permission::CaseRead), 404),
    ("/cases/{reference}/do/{command}", Some(Permission::CaseRead), 404),
    ("/quarantine", Some(Permission::IntakeRead), 403),
    ("/quarantine/{lot}/{number}", Some(Permission::IntakeRead), 403),
    ("/quarantine/{lot}/{number}/original", Some(Permission::IntakeRead), 403),
    ("/search", Some(Permission::Search), 403),
    ("/law", Some(Permission::LawRead), 403),
    ("/law/{rule}", Some(Permission::LawRead), 403),
    ("/sign-in", None, 200),
];

/// What opens each command of a case, apart from reading it.
const COMMANDS: [(&str, Permission); 35] = [
    ("classify", Permission::CaseWork),
    ("acknowledge", Permission::CaseWork),
    ("assign", Permission::CaseAssign),
    ("declare-conflict", Permission::CaseWork),
    ("identify", Permission::CaseWork),
    ("provide", Permission::CaseWork),
    ("waive", Permission::CaseWork),
    ("open-dossier", Permission::CaseWork),
    ("request-information", Permission::CaseWork),
    ("remind", Permission::CaseWork),
    ("record-reply", Permission::CaseWork),
    ("drop-request", Permission::CaseWork),
    ("add-point", Permission::CaseDecide),
    ("decide", Permission::CaseDecide),
    ("remove-point", Permission::CaseDecide),
    ("answer", Permission::CaseAnswer),
    ("tell-delay", Permission::CaseWork),
    ("record-message", Permission::CaseReceive),
    ("note", Permission::CaseWork),
    ("request-written-copy", Permission::CaseWork),
    ("send-written-copy", Permission::CaseAnswer),
    ("escalate", Permission::CaseEscalate),
    ("offer", Permission::CaseWork),
    ("settle", Permission::CaseWork),
    ("fail-mediation", Permission::CaseWork),
    ("refer-outside", Permission::CaseEscalate),
    ("withdraw", Permission::CaseClose),
    ("reopen", Permission::CaseClose),
    ("link", Permission::CaseClose),
    ("explain-miss", Permission::CaseWork),
    ("close", Permission::CaseClose),
    ("merge-into", Permission::CaseClose),
    ("bar", Permission::CaseAssign),
    ("offer-guidance", Permission::CaseReceive),
    ("record-body-outcome", Permission::CaseEscalate),
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
            .collect();
        assert_eq!(known, PAGES.iter().map(|(route, ..)| (*route).to_owned()).collect());

        let (shown, file) = case(&desk, FIRM).await;
        let held = item(&desk, FIRM).await;
        let (other, _) = case(&desk, FIRM).await;
        let law = law();
        let firm = law.firm(FIRM).expect("a firm");
        let (mut opened, mut closed) = (0, 0);
        for person in &firm.people {
            let Actor::Staff(staff) = firm.actor(person) else { continue };
            let visit = desk.visit(FIRM, &person.login).await;
            let login = &person.login;
            for (route, needs, otherwise) in PAGES {
                let path = there(route, &shown.reference, &file, held);
                let answer = desk.get(Some(&visit), &path).await;
                let allowed = needs.is_none_or(|permission| staff.may.contains(&permission));
                match allowed {
                    true if route == "/" => assert_eq!(answer.status, 303, "{login}"),
                    true => assert_eq!(answer.status, 200, "{login} at {path}"),
                    false => assert_eq!(answer.status, otherwise, "{login} at {path}"),
                }
            }
            for (command, needs) in COMMANDS {
                let (case, _) = case(&desk, FIRM).await;
                let path = format!("/cases/{}/do/{command}", case.reference);
                // Whoever works cases may take one; only giving it to others needs more.
                let handler = if person.id == "p-anders" { "p-solveig" } else { "p-anders" };
                let mut form = everything(&visit.csrf, handler, &other.reference);
                if command == "bar" {
                    let kind = recourse_kernel::complaint::ConflictKind::ALL[0].word();
                    form.retain(|(name, _)| *name != "conflict");
                    form.push(("conflict", kind.to_owned()));
                }
                let form: Vec<(&str, &str)> =
                    form.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let answer = desk.post(Some(&visit), &path, &form).await;
                let refused = answer.body.contains(&not_permitted);
                let version = engine.store.version(lot, &case.stream).await.expect("read");
                let before = 2;
                if !staff.may.contains(&Permission::CaseRead) {
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
            let allowed = staff.may.contains(&Permission::IntakeRead)
                && staff.may.contains(&Permission::IntakeResolve);
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
            let allowed = staff.may.contains(&Permission::CaseReceive);
            let made = counts(&desk).await.cases - before.cases;
            assert_eq!(made, u64::from(allowed), "{login} registers: {}", answer.status);
            assert_eq!(answer.status == 303, allowed, "{login} registers: {}", answer.body);
        }
        println!("{opened} commands opened, {closed} closed");
        assert!(opened > 80 && closed > 80);
        desk.installation.is_clean().await;
    });
}
