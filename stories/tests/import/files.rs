//! Files of other people: test mails, hard files, a public table, and the samples.

use crate::support::{FIRM, twice};
use recourse::import::Counts;
use recourse_store::{Hash, digest};
use recourse_stories::installation::{Installation, law, on_both, shared, workspace};
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

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
