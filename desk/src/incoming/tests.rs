//! Everything at once, over the real and the broken files that are kept outside the repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::mail;
use super::source::{self, Options, RawItem, RawKind};

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The folder of shared data, or nothing (with a message) where it is not.
fn shared(part: &str) -> Option<PathBuf> {
    let root = std::env::var_os("RECOURSE_SHARED")
        .map_or_else(|| workspace().join("../shared"), PathBuf::from);
    let folder = [root.join("data").join(part), root.join(part)].into_iter().find(|f| f.exists());
    if folder.is_none() {
        println!("skipped: no `{part}` in {}; set RECOURSE_SHARED", root.display());
    }
    folder
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| if e.path().is_dir() { files(&e.path()) } else { 1 })
        .sum()
}

fn read(path: &Path) -> Vec<RawItem> {
    source::open(path, Options::default()).unwrap().map(Result::unwrap).collect()
}

fn by_file(items: &[RawItem]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for item in items {
        let file = match item.place.rsplit_once(':') {
            Some((file, line)) if line.bytes().all(|b| b.is_ascii_digit()) => file,
            _ => &item.place,
        };
        *counts.entry(file.to_owned()).or_default() += 1;
    }
    counts
}

#[test]
fn every_odd_mail_is_read_or_told_why_not() {
    let Some(folder) = shared("mail") else { return };
    let items = read(&folder);
    let mut unreadable = Vec::new();
    let (mut with_text, mut with_sender, mut attachments, mut automatic) = (0, 0, 0, 0);
    for item in &items {
        match mail::read(&item.bytes) {
            Ok(m) => {
                with_text += usize::from(!m.text.is_empty());
                with_sender += usize::from(m.from_address.is_some());
                attachments += m.attachments.len();
                automatic += usize::from(m.automatic.is_some());
            }
            Err(error) => unreadable.push(format!("{}: {error}", item.place)),
        }
    }
    println!(
        "{} files, {} read, {} unreadable, {with_text} with text, {with_sender} with a sender, \
         {attachments} attachments, {automatic} automatic\n{}",
        items.len(),
        items.len() - unreadable.len(),
        unreadable.len(),
        unreadable.join("\n")
    );
    assert_eq!((files(&folder), items.len(), by_file(&items).len()), (128, 128, 128));
    assert_eq!(unreadable.len(), 2);
    assert_eq!((with_text, with_sender, attachments, automatic), (112, 84, 106, 8));
}

#[test]
fn every_hard_file_is_seen_and_none_is_taken_for_more_than_it_is() {
    let Some(folder) = shared("hard/files") else { return };
    let items = read(&folder);
    for item in &items {
        println!("{}: {:?}", item.place, item.fault.as_ref().map(ToString::to_string));
        // Nothing here is a mail, and what a careless caller takes for one still says why not.
        assert_ne!(item.kind, RawKind::Mail);
        assert!(item.fault.is_some(), "{}", item.place);
        assert!(mail::read(&item.bytes).is_err(), "{}", item.place);
    }
    assert_eq!((files(&folder), by_file(&items).len(), items.len()), (19, 19, 26));
}

#[test]
fn the_large_public_table_is_read_to_its_last_row() {
    let Some(table) = shared("complaints/cfpb_6623_dev_half.csv") else { return };
    let mapping = Some(workspace().join("samples/mappings/cfpb.toml"));
    let (mut read, mut remarks, mut faults) = (0, 0, Vec::new());
    for item in source::open(&table, Options { mapping, ..Options::default() }).unwrap() {
        let item = item.unwrap();
        match (&item.kind, &item.mapping) {
            (RawKind::CsvRecord(record), Some(mapping)) => match mapping.map(&item.place, record) {
                Ok(complaint) => {
                    read += 1;
                    remarks += complaint.remarks.len();
                }
                Err(fault) => faults.push(fault.to_string()),
            },
            _ => faults.push(format!("{}: {:?}", item.place, item.fault)),
        }
    }
    println!("{read} read, {remarks} remarks, {} faults\n{}", faults.len(), faults.join("\n"));
    assert_eq!((read, remarks, faults.len()), (3_416, 0, 0));
}

#[test]
fn the_samples_are_read_as_their_list_says() {
    let mut seen = BTreeMap::new();
    for item in read(&workspace().join("samples/complaints")) {
        if item.kind == RawKind::Mail {
            let m = mail::read(&item.bytes).unwrap();
            assert!(
                !m.text.is_empty() && m.received.is_some() && m.date.is_some(),
                "{}",
                item.place
            );
            let name = item.place.rsplit('/').next().unwrap_or_default().to_owned();
            seen.insert(name, m);
        }
    }
    assert_eq!(seen.len(), 16);
    for (file, part) in [
        ("03-ros.eml", "høre om det gikk bra"),
        ("01-kantoor-verhuisd.eml", "€"),
        ("02-toemrer.eml", "tømrer"),
        ("01-gebyrer.eml", "gebyr"),
    ] {
        assert!(seen[file].text.to_lowercase().contains(part), "{file}: {}", seen[file].text);
    }
    assert_eq!(seen["05-autosvar.eml"].automatic, Some(mail::Automatic::AutoReply));
    let bounce = &seen["04-onbestelbaar.eml"];
    assert_eq!(bounce.automatic, Some(mail::Automatic::Bounce));
    assert!(bounce.thread.contains(&"20261019120629.receipt@scheldebank.example".to_owned()));
    let automatic = seen.values().filter(|m| m.automatic.is_some()).count();
    assert_eq!(automatic, 2);
    assert!(
        seen["02-paminnelse.eml"]
            .thread
            .contains(seen["01-stulet-kort.eml"].message_id.as_ref().unwrap())
    );
    assert!(seen["01-stulet-kort.eml"].attachments[0].bytes.starts_with(b"%PDF"));
}
