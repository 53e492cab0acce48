//! Imports on both engines: whatever a file holds becomes a case, a reply or a numbered item for a
//! person to look at; nothing is lost, and a second import changes nothing.

use recourse::engine::{EngineError, Numbered};
use recourse::import::Counts;
use recourse_kernel::complaint::Event;
use recourse_kernel::terms::Channel;
use recourse_store::{Hash, IntakeRow, IntakeStatus, Opened, digest};
use recourse_stories::installation::{
    Installation, complaint, law, on_both, shared, staff, workspace,
};
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

const FIRM: &str = "fjordbanken";

/// The register of a firm, oldest first.
async fn register(desk: &Installation, firm: &str) -> Vec<(i64, IntakeRow)> {
    let mut all = Vec::new();
    for lot in desk.engine.lots(firm).await.expect("lots") {
        let mut rows = desk.engine.store.intake_before(lot, i64::MAX, 100_000).await.expect("rows");
        rows.reverse();
        all.extend(rows.into_iter().map(|row| (lot, row)));
    }
    all
}

/// What holds for every register, whatever was imported: no gap, nothing forgotten, the bytes as they
/// came, a stream where one is named, a reason where somebody has to look. Gives the rows.
async fn sound(desk: &Installation, firm: &str, counts: Counts) -> Vec<(i64, IntakeRow)> {
    let store = &desk.engine.store;
    let rows = register(desk, firm).await;
    assert_eq!(rows.len() as u64, counts.read - counts.duplicates);
    let mut became = HashMap::new();
    let mut next = HashMap::new();
    for (lot, row) in &rows {
        let expected = next.entry(*lot).or_insert(1);
        assert_eq!(row.number, *expected, "the register of lot {lot} has a gap");
        *expected += 1;
        *became.entry(row.status).or_insert(0) += 1;
        let why = row.reason.as_deref().unwrap_or_default();
        match row.status {
            IntakeStatus::Case | IntakeStatus::Reply => assert!(row.stream.is_some()),
            IntakeStatus::Quarantined => {
                assert!(!why.is_empty() && row.stream.is_none(), "item {}: `{why}`", row.number);
            }
            other => panic!("item {} is {}", row.number, other.word()),
        }
    }
    for some in rows.chunks(500) {
        let lot = some[0].0;
        let some = some.iter().filter(|(of, _)| *of == lot).map(|(_, row)| row);
        let items: Vec<&str> = some.clone().filter_map(|row| row.item.as_deref()).collect();
        let opened = store.open_many(lot, &items).await.expect("the vault answers");
        assert_eq!(opened.len(), some.clone().count(), "every item keeps its bytes");
        for (row, opened) in some.clone().zip(opened) {
            match opened {
                Opened::Plain(bytes) => {
                    assert_eq!(digest(&bytes), row.digest, "the bytes of item {}", row.number);
                }
                // The case that a reply joined keeps its bytes, under its customer's key.
                Opened::Erased if row.status == IntakeStatus::Reply => {
                    let stream = row.stream.as_deref().unwrap_or_default();
                    let kept = originals(desk, lot, stream).await;
                    let kept = kept.iter().any(|bytes| digest(bytes) == row.digest);
                    assert!(kept, "the bytes of reply {} are lost", row.number);
                }
                other => panic!("item {} cannot be opened: {other:?}", row.number),
            }
        }
        let streams: BTreeSet<&str> = some.filter_map(|row| row.stream.as_deref()).collect();
        let named: Vec<&str> = streams.into_iter().collect();
        let cases = store.case_rows(lot, &named).await.expect("an answer");
        assert_eq!(cases.len(), named.len(), "every item belongs to a case");
    }
    let count = |status| became.get(&status).copied().unwrap_or(0u64);
    assert_eq!(count(IntakeStatus::Case), counts.cases);
    assert_eq!(count(IntakeStatus::Reply), counts.replies);
    assert_eq!(count(IntakeStatus::Quarantined), counts.quarantined);
    rows
}

/// The bytes of every message that joined a case, as they came.
async fn originals(desk: &Installation, lot: i64, stream: &str) -> Vec<Vec<u8>> {
    let case = desk.engine.load(lot, stream).await.expect("loaded");
    let mut kept = Vec::new();
    for one in &case.record {
        let Event::MessageRecorded { original: Some(sealed), .. } = &one.event else { continue };
        match desk.engine.store.open_item(lot, &sealed.item).await.expect("the vault answers") {
            Opened::Plain(bytes) => kept.push(bytes),
            other => panic!("a message of `{stream}` cannot be opened: {other:?}"),
        }
    }
    kept
}

/// Imports, imports again, and checks that the second time changed nothing.
async fn twice(
    desk: &Installation,
    firm: &str,
    path: &Path,
    mapping: Option<&Path>,
) -> (Counts, Vec<(i64, IntakeRow)>) {
    let first = desk.import(firm, path, mapping).await;
    let rows = sound(desk, firm, first).await;
    let before = desk.engine.store.counts().await.expect("counts");
    let second = desk.import(firm, path, mapping).await;
    let nothing = Counts { read: first.read, duplicates: first.read, ..Counts::default() };
    assert_eq!(second, nothing, "a second import changes nothing");
    assert_eq!(desk.engine.store.counts().await.expect("counts"), before);
    assert_eq!(register(desk, firm).await, rows);
    desk.is_clean().await;
    (first, rows)
}

/// Every file below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// Proves NO-02, G-5: the test mails of two mail libraries, the broken ones too, each byte for byte.
#[test]
fn every_mail_of_two_test_suites_comes_in() {
    let Some(folder) = shared("data/mail") else { return };
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let (counts, rows) = twice(&desk, FIRM, &folder, None).await;
        println!("{counts:?}");
        let mut messages = Vec::new();
        files(&folder, &mut messages);
        assert_eq!((counts.read, messages.len()), (128, 128));
        let came: BTreeSet<Hash> = rows.iter().map(|(_, row)| row.digest).collect();
        for message in messages {
            let bytes = std::fs::read(&message).expect("a message");
            assert!(came.contains(&digest(&bytes)), "{} is lost", message.display());
        }
        assert!(counts.cases > 100, "most of them can be read: {counts:?}");
    });
}

/// Proves NO-02, G-5: whatever lies in a folder comes in, be it no mail, no table and no text at all.
#[test]
fn hard_files_come_in_too() {
    let Some(folder) = shared("data/hard") else { return };
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let (counts, rows) = twice(&desk, FIRM, &folder, None).await;
        println!("{counts:?}");
        let mut lying_there = Vec::new();
        files(&folder, &mut lying_there);
        let sources: BTreeSet<&str> =
            rows.iter().map(|(_, row)| row.source.split(':').next().unwrap_or_default()).collect();
        for file in &lying_there {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            assert!(sources.contains(name.as_ref()), "nothing came of `{name}`: {sources:?}");
        }
    });
}

/// Proves G-5: the public table of complaints, row by row, in the order of a bank's day: numbered without a
/// gap, each with the day it came.
#[test]
fn a_public_table_of_complaints_comes_in() {
    let Some(table) = shared("data/complaints/cfpb_6623_dev_half.csv") else { return };
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let mapping = workspace("samples/mappings/cfpb.toml");
        let (counts, rows) = twice(&desk, FIRM, &table, Some(&mapping)).await;
        println!("{counts:?}");
        assert_eq!(counts.read, 3416);
        assert_eq!((counts.replies, counts.duplicates), (0, 0));
        assert_eq!(counts.cases + counts.quarantined, 3416);
        assert!(counts.cases > 3400, "{counts:?}");
        let lot = rows[0].0;
        let cases = desk.engine.store.cases_in_order(lot, "", 10_000).await.expect("rows");
        let received: HashMap<i64, i64> =
            rows.iter().map(|(_, row)| (row.number, row.received_at)).collect();
        for case in &cases {
            assert_eq!(received.get(&case.number), Some(&case.received_at), "{}", case.reference);
        }
    });
}

/// Proves NO-02, G-1: the sample firms' letters, mails and tables, each to its own firm.
#[test]
fn the_samples_come_in() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        // Read, cases, replies, duplicates, and what a person must look at: an automatic reply, a mail that
        // came back, and the two rows of the Swedish table that are wrong on purpose.
        let expected = [
            ("fjordbanken", [5, 4, 0, 0, 1]),
            ("hallegaard", [1, 1, 0, 0, 0]),
            ("malarbanken", [10, 6, 1, 1, 2]),
            ("perintala", [2, 2, 0, 0, 0]),
            ("scheldebank", [4, 3, 0, 0, 1]),
            ("sundbanken", [2, 2, 0, 0, 0]),
        ];
        for (firm, wanted) in expected {
            let folder = workspace("samples/complaints").join(firm);
            let (counts, _) = twice(&desk, firm, &folder, None).await;
            let Counts { read, cases, replies, duplicates, quarantined } = counts;
            assert_eq!([read, cases, replies, duplicates, quarantined], wanted, "{firm}");
        }
        let law = law();
        let known: Vec<&str> = law.firms.keys().map(String::as_str).collect();
        assert_eq!(known, expected.map(|(firm, _)| firm), "no sample firm is forgotten");
        let lots = desk.engine.store.all_lots().await.expect("lots");
        for lot in lots {
            for case in desk.engine.store.cases_in_order(lot.lot, "", 100).await.expect("rows") {
                assert_eq!(case.firm, lot.firm);
            }
        }
    });
}

/// A mail in which the lines end as mail lines end.
fn mail(id: &str, headers: &str, text: &str) -> String {
    format!(
        "Message-ID: <{id}@post.example>\nFrom: Torhild Ness <torhild@post.example>\n\
         To: klage@fjordbanken.example\nDate: Mon, 09 Nov 2026 10:00:00 +0100\n{headers}\n\n{text}\n"
    )
    .replace('\n', "\r\n")
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(&path, text).expect("a file");
    path
}

/// Proves NO-02, G-2: a mail joins the case that it answers, by the mail before it, by the reply before it, or by
/// the reference in its subject; another firm's reference joins nothing.
#[test]
fn replies_join_their_case() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let other = complaint("sundbanken", "Another firm's", "Of another firm.");
        let system = recourse_kernel::access::Actor::System;
        let other = desk.engine.receive(&system, other).await.expect("received").reference;
        let mails = [
            mail("m1", "Subject: A fee taken twice", "The fee was taken twice."),
            mail("m2", "In-Reply-To: <m1@post.example>\nSubject: Re: A fee", "By the first mail."),
            mail("m3", "In-Reply-To: <m2@post.example>\nSubject: Re: A fee", "By the reply."),
            mail("m4", "Subject: SV: FJO-000001-8 a fee", "By the reference."),
            mail("m5", "References: <m0@x> <m4@post.example>\nSubject: a", "By the last."),
            mail("m6", "In-Reply-To: <m0@post.example>\nSubject: FJO-000001-7", "Wrong digit."),
            mail("m7", &format!("Subject: {other}"), "Another firm's reference."),
        ];
        let folder = desk.directory().join("mails");
        for (n, text) in mails.iter().enumerate() {
            write(&folder, &format!("{n}.eml"), text);
        }
        let (counts, rows) = twice(&desk, FIRM, &folder, None).await;
        assert_eq!((counts.cases, counts.replies, counts.quarantined), (3, 4, 0));

        let ingrid = staff(FIRM, "ingrid");
        let case = desk.engine.find(&ingrid, FIRM, "FJO-000001-8").await.expect("found");
        let kept = originals(&desk, case.lot, &case.stream).await;
        let reading = desk.engine.read(&ingrid, case, "case").await.expect("read");
        let said: Vec<String> = reading
            .case
            .record
            .iter()
            .filter_map(|one| match &one.event {
                Event::MessageRecorded { text, .. } => reading.texts.text(text),
                _ => None,
            })
            .map(|text| text.trim().to_owned())
            .collect();
        assert_eq!(
            said,
            ["By the first mail.", "By the reply.", "By the reference.", "By the last."]
        );
        let sent: Vec<Vec<u8>> = mails[1..5].iter().map(|mail| mail.clone().into_bytes()).collect();
        assert_eq!(kept, sent, "byte for byte");
        let of_case =
            rows.iter().filter(|(_, row)| row.stream.as_ref() == Some(&reading.case.stream));
        let numbers: Vec<i64> = of_case.map(|(_, row)| row.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
        let mut theirs = register(&desk, "sundbanken").await;
        assert_eq!(theirs.pop().map(|(_, row)| row.status), Some(IntakeStatus::Case));
        assert!(theirs.is_empty(), "nothing crossed to the other firm");
    });
}

/// Proves NO-02: the same complaint as a mail, in an mbox, in a Maildir, as a row, and as a JSON line.
#[test]
fn every_form_gives_the_same_complaint() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let folder = desk.directory().join("forms");
        let text = "The fee was taken twice.";
        let one = |id: &str| mail(id, "Subject: A fee", text);
        write(&folder, "a.eml", &one("a"));
        let mbox = |id: &str| format!("From torhild Mon Nov  9 10:00:00 2026\n{}\n", one(id));
        write(&folder, "b.mbox", &format!("{}{}", mbox("b1"), mbox("b2")));
        for part in ["cur", "tmp"] {
            std::fs::create_dir_all(folder.join("c").join(part)).expect("a folder");
        }
        write(&folder, "c/new/1700000000.1.host", &one("c"));
        write(
            &folder,
            "d.csv",
            &format!(
                "Dag;Emne;Tekst;Navn;Post\n09.11.2026 10:00;A fee;{text};Torhild Ness;torhild@post.example\n"
            ),
        );
        write(
            &folder,
            "d.mapping.toml",
            "[columns]\nreceived = \"Dag\"\ntitle = \"Emne\"\ntext = \"Tekst\"\nname = \"Navn\"\nemail = \"Post\"\n\n[format]\ndate = \"%d.%m.%Y %H:%M\"\ndelimiter = \";\"\n",
        );
        let line = serde_json::json!({
            "received": "2026-11-09T10:00:00+01:00", "title": "A fee", "text": text,
            "name": "Torhild Ness", "email": "torhild@post.example",
        });
        write(&folder, "e.jsonl", &format!("{line}\n"));
        let (counts, rows) = twice(&desk, FIRM, &folder, None).await;
        assert_eq!((counts.read, counts.cases), (6, 6), "{rows:?}");

        let ingrid = staff(FIRM, "ingrid");
        let nine = "2026-11-09T09:00:00Z".parse().expect("an instant");
        for (lot, row) in rows {
            let stream = row.stream.expect("a case");
            let case = desk.engine.store.case_row(lot, &stream).await.expect("an answer");
            let reference = case.expect("a case").reference;
            let case = desk.engine.find(&ingrid, FIRM, &reference).await.expect("found");
            let reading = desk.engine.read(&ingrid, case, "case").await.expect("read");
            let (complaint, texts) = (&reading.case.complaint, &reading.texts);
            assert_eq!(texts.text(&complaint.title).as_deref(), Some("A fee"), "{}", row.source);
            let body = texts.text(&complaint.text).unwrap_or_default();
            assert_eq!(body.trim(), text, "{}", row.source);
            let identity = texts.identity(complaint);
            assert_eq!(
                (identity.name.as_str(), identity.email.as_str()),
                ("Torhild Ness", "torhild@post.example")
            );
            assert_eq!(complaint.received_at, nine, "{}", row.source);
            assert!(complaint.acknowledged_on.is_none(), "an import sends nothing by itself");
        }
    });
}

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
