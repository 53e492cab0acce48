//! Signing in, staying in, and being out.

use crate::support::FIRM;
use recourse_stories::doors::{Desk, Visit};
use recourse_stories::installation::on_both;

/// Proves G-1: after ten wrong passwords from one address that login is not tried again from there for a quarter
/// of an hour, not even with the right one; a name that does not exist is answered like one that does.
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
        let (here, colleague) =
            (("x-forwarded-for", "192.0.2.1"), ("x-forwarded-for", "192.0.2.2"));
        let door = desk.later("2026-11-10T08:00:00Z").await;
        for _ in 0..10 {
            let answer = desk.post_at(&door, None, "/sign-in", &wrong("ingrid"), &[here]).await;
            assert_eq!(answer.body, known.body);
        }
        let try_right = async |door: &str, from| {
            let answer = desk.post_at(door, None, "/sign-in", &right, &[from]).await;
            (answer.status, answer.header("set-cookie").is_empty(), answer.body)
        };
        let (status, nothing, said) = try_right(&door, here).await;
        assert_eq!((status, nothing), (200, true), "the eleventh is not looked at");
        assert_ne!(said, known.body, "it says that these were too many");
        assert_eq!(try_right(&door, colleague).await.0, 303, "elsewhere nobody is locked out");
        let soon = desk.later("2026-11-10T08:14:00Z").await;
        assert_eq!(try_right(&soon, here).await.0, 200);
        let later = desk.later("2026-11-10T08:16:00Z").await;
        assert_eq!(try_right(&later, here).await.0, 303, "a quarter of an hour is over");
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
        store.set_disabled(lot, "henrik", Some(1)).await.expect("closed");
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
