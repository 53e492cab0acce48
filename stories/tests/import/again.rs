//! What was begun and not finished, and what two want to finish.

use crate::support::{FIRM, mail, sound, write};
use recourse::engine::{EngineError, Numbered};
use recourse::import::Counts;
use recourse_kernel::terms::Channel;
use recourse_store::IntakeStatus;
use recourse_stories::installation::{Installation, complaint, on_both, staff};

/// Proves G-5: what an import had numbered and not read when it was cut off is read by the next one, under
/// its number.
#[test]
fn an_import_that_was_cut_off_is_finished() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let engine = &desk.engine;
        let folder = desk.directory().join("cut-off");
        let table = "Dag,Tekst\n2026-11-09,The fee was taken twice.\n2026-13-09,No such month.\n";
        let mapping = "[columns]\nreceived = \"Dag\"\ntext = \"Tekst\"\n";
        write(&folder, "t.csv", table);
        write(&folder, "t.mapping.toml", mapping);
        let mails = [
            mail("m1", "Subject: A fee", "The fee was taken twice."),
            mail("m2", "In-Reply-To: <m1@post.example>\nSubject: Re: A fee", "And again."),
            mail("m3", "Auto-Submitted: auto-replied\nSubject: Away", "I am away."),
        ];
        for (n, text) in mails.iter().enumerate() {
            write(&folder, &format!("{n}.eml"), text);
        }
        let rows = table.lines().skip(1).map(str::to_owned);
        let cut_off: Vec<String> = mails.iter().cloned().chain(rows).collect();
        let now = engine.clock.now();
        for bytes in cut_off.iter().rev() {
            let numbered =
                engine.number(FIRM, Channel::Email, "x", bytes.as_bytes(), now, None).await;
            numbered.expect("numbered");
        }
        assert_eq!(engine.store.counts().await.expect("counts").cases, 0);

        let counts = desk.import(FIRM, &folder, None).await;
        let expected = Counts { read: 5, cases: 2, replies: 1, quarantined: 2, duplicates: 0 };
        assert_eq!(counts, expected);
        let rows = sound(&desk, FIRM, counts).await;
        let statuses: Vec<IntakeStatus> = rows.iter().map(|(_, row)| row.status).collect();
        use IntakeStatus::{Case, Quarantined, Reply};
        assert_eq!(statuses, [Quarantined, Case, Quarantined, Reply, Case]);
        assert_eq!(desk.import(FIRM, &folder, None).await.duplicates, 5);
        // A case and the bytes that it came in belong to one person, who is forgotten as a whole.
        for (lot, row) in rows.iter().filter(|(_, row)| row.status == Case) {
            let stream = row.stream.as_deref().unwrap_or_default();
            let case =
                engine.store.case_row(*lot, stream).await.expect("an answer").expect("a case");
            let item = row.item.as_deref().unwrap_or_default();
            assert_eq!(
                engine.store.item_subject(*lot, item).await.expect("an answer"),
                case.person
            );
        }
        desk.is_clean().await;
    });
}

/// Proves G-5: of two people who resolve one item at the same moment, one does; the other is told, and no
/// case, letter or number is left behind.
#[test]
fn an_item_is_resolved_once() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let engine = &desk.engine;
        let (maja, solveig) = (staff(FIRM, "maja"), staff(FIRM, "solveig"));
        let (mut taken, mut dismissed) = (0, 0);
        for round in 0..30i64 {
            let why = Some("cannot be read".to_owned());
            let bytes = format!("item {round}");
            let now = engine.clock.now();
            let item =
                engine.number(FIRM, Channel::Letter, "scan", bytes.as_bytes(), now, why).await;
            let Numbered { lot, number, .. } = item.expect("numbered").expect("a new item");
            let row = engine.store.intake(lot, number).await.expect("an answer").expect("the item");
            let before = engine.store.counts().await.expect("counts");

            let take = |who: &recourse_kernel::access::Actor| {
                let (engine, who, row) = (engine.clone(), who.clone(), row.clone());
                async move {
                    let numbered = engine.numbered(lot, &row).await?;
                    let mut new = complaint(FIRM, "Read by hand", "The fee was taken twice.");
                    new.numbered = Some(numbered);
                    new.original = Vec::new();
                    engine.receive(&who, new).await.map(|_| ())
                }
            };
            let dismiss = |who: &recourse_kernel::access::Actor| {
                let (engine, who, row) = (engine.clone(), who.clone(), row.clone());
                async move { engine.dismiss(&who, lot, &row, "advertising").await }
            };
            let (a, b) = match round % 3 {
                0 => tokio::join!(tokio::spawn(take(&maja)), tokio::spawn(take(&solveig))),
                1 => tokio::join!(tokio::spawn(take(&maja)), tokio::spawn(dismiss(&solveig))),
                _ => tokio::join!(tokio::spawn(dismiss(&maja)), tokio::spawn(dismiss(&solveig))),
            };
            let outcomes = [a, b];
            let [a, b] = outcomes.map(|outcome| outcome.expect("a task ends"));
            let told = |outcome: &Result<(), EngineError>| matches!(outcome, Err(EngineError::ItemSettled(n)) if *n == number);
            assert!((a.is_ok() && told(&b)) || (b.is_ok() && told(&a)), "{a:?} {b:?}");

            let row = engine.store.intake(lot, number).await.expect("an answer").expect("the item");
            let after = engine.store.counts().await.expect("counts");
            let cases = u64::from(row.status == IntakeStatus::Case);
            assert_eq!(after.cases - before.cases, cases);
            assert_eq!(after.streams - before.streams, 1, "a case, or who dismissed it and why");
            assert_eq!(after.intake, before.intake, "no number is given twice");
            if cases == 0 {
                assert_eq!(row.status, IntakeStatus::Dismissed);
                assert_eq!(after.vault_items - before.vault_items, 1, "the reason, of one person");
                dismissed += 1;
            } else {
                taken += 1;
            }
        }
        println!("taken in {taken} times, dismissed {dismissed}");
        desk.is_clean().await;
    });
}
