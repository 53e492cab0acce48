//! The programming interface: complaints in, with a key of one firm.

use crate::support::{FIRM, OTHER, counts, one_line};
use recourse_kernel::terms::{Channel, Product};
use recourse_stories::doors::Desk;
use recourse_stories::installation::{on_both, staff};
use serde_json::json;

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
        engine.store.set_disabled(lot, "api:website", Some(1)).await.expect("taken back");
        assert_eq!(desk.hand_in(Some(&key), None, &one_line("x")).await.status, 401);
        assert_eq!(desk.hand_in(Some(&theirs), None, &one_line("x")).await.status, 201);
        // Nobody signs in with the name of a key.
        let form = [("firm", FIRM), ("login", "api:website"), ("password", secret)];
        let answer = desk.post(None, "/sign-in", &form).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (200, ""));
    });
}
