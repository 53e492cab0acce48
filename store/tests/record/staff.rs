//! Staff and sessions.

use recourse_store::testing::On;
use recourse_store::{SessionRow, StaffRow, digest};

use crate::support::{desk, on_both_engines};

on_both_engines!(a_session_lasts_until_it_ends, a_disabled_person_has_no_session);

fn somebody(lot: i64, login: &str) -> StaffRow {
    StaffRow {
        lot,
        login: login.into(),
        person: format!("p-{login}"),
        display_name: login.to_uppercase(),
        password: "$argon2id$…".into(),
        roles: "handler manager".into(),
        disabled_at: None,
        created_at: 1,
    }
}

fn session(lot: i64, login: &str, secret: &str) -> SessionRow {
    SessionRow {
        lot,
        token: digest(secret.as_bytes()),
        login: login.into(),
        csrf: "word".into(),
        created_at: 10,
        seen_at: 10,
        expires_at: 100,
    }
}

async fn a_session_lasts_until_it_ends(on: On) {
    let (_place, store, lot) = desk(on).await;
    store.put_staff(&somebody(lot, "kari")).await.expect("added");
    let begun = session(lot, "kari", "secret");
    store.put_session(&begun).await.expect("begun");
    let at = |now| {
        let (store, token) = (store.clone(), begun.token);
        async move { store.session(lot, &token, now).await.expect("an answer") }
    };
    assert_eq!(at(99).await, Some((begun.clone(), somebody(lot, "kari"))));
    assert_eq!(at(100).await, None, "it has ended");
    store.touch_session(lot, &begun.token, 90, 190).await.expect("touched");
    assert_eq!(
        at(150).await.map(|(session, _)| (session.seen_at, session.expires_at)),
        Some((90, 190))
    );
    store.sweep(lot, 150, 0).await.expect("swept");
    assert!(at(150).await.is_some(), "it has not ended yet");
    store.end_session(lot, &begun.token).await.expect("ended");
    assert_eq!(at(150).await, None);
}

async fn a_disabled_person_has_no_session(on: On) {
    let (_place, store, lot) = desk(on).await;
    store.put_staff(&somebody(lot, "kari")).await.expect("added");
    store.put_staff(&somebody(lot, "ola")).await.expect("added");
    for (login, secret) in [("kari", "a"), ("kari", "b"), ("ola", "c")] {
        store.put_session(&session(lot, login, secret)).await.expect("begun");
    }
    let disabled = StaffRow { disabled_at: Some(50), ..somebody(lot, "kari") };
    assert!(store.set_disabled(lot, "kari", Some(50)).await.expect("disabled"));
    assert!(!store.set_disabled(lot, "nobody", Some(50)).await.expect("an answer"));
    assert_eq!(store.staff(lot, "kari").await.expect("an answer"), Some(disabled.clone()));
    assert_eq!(store.all_staff(lot).await.expect("staff"), [disabled, somebody(lot, "ola")]);
    assert_eq!(store.session(lot, &digest(b"a"), 60).await.expect("an answer"), None);
    // A new password is no way back in.
    let changed = StaffRow { password: "$argon2id$new".into(), ..somebody(lot, "kari") };
    store.put_staff(&changed).await.expect("changed");
    let still = StaffRow { disabled_at: Some(50), ..changed };
    assert_eq!(store.staff(lot, "kari").await.expect("an answer"), Some(still));
    assert!(store.set_disabled(lot, "kari", None).await.expect("enabled"));
    // The sessions of before are gone; one begun now holds.
    assert_eq!(store.session(lot, &digest(b"a"), 60).await.expect("an answer"), None);
    store.put_session(&session(lot, "kari", "d")).await.expect("begun");
    assert!(store.session(lot, &digest(b"d"), 60).await.expect("an answer").is_some());
    store.end_sessions_of(lot, "kari").await.expect("ended");
    for (secret, there) in [("b", false), ("c", true), ("d", false)] {
        let found = store.session(lot, &digest(secret.as_bytes()), 60).await.expect("an answer");
        assert_eq!(found.is_some(), there, "{secret}");
    }
}
