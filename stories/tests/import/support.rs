//! What the tests of imports have in common.

use recourse::import::Counts;
use recourse_kernel::complaint::Event;
use recourse_store::{IntakeRow, IntakeStatus, Opened, digest};
use recourse_stories::installation::Installation;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

pub const FIRM: &str = "fjordbanken";

/// The register of a firm, oldest first.
pub async fn register(desk: &Installation, firm: &str) -> Vec<(i64, IntakeRow)> {
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
pub async fn sound(desk: &Installation, firm: &str, counts: Counts) -> Vec<(i64, IntakeRow)> {
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
pub async fn originals(desk: &Installation, lot: i64, stream: &str) -> Vec<Vec<u8>> {
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
pub async fn twice(
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

/// A mail in which the lines end as mail lines end.
pub fn mail(id: &str, headers: &str, text: &str) -> String {
    format!(
        "Message-ID: <{id}@post.example>\nFrom: Torhild Ness <torhild@post.example>\n\
         To: klage@fjordbanken.example\nDate: Mon, 09 Nov 2026 10:00:00 +0100\n{headers}\n\n{text}\n"
    )
    .replace('\n', "\r\n")
}

pub fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(&path, text).expect("a file");
    path
}
