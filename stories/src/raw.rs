//! The record as somebody sees it who has the disk or the tables, but not the keys.

use crate::installation::Installation;
use recourse_store::testing::{On, look};
use std::path::Path;

/// Everything that is kept: on SQLite the files as they lie on the disk, search index and outgoing
/// letters apart; on PostgreSQL the rows of all tables as text, bytes in hexadecimal.
///
/// # Panics
/// When something cannot be read.
pub async fn everything(installation: &Installation, on: On) -> Vec<u8> {
    let mut all = Vec::new();
    match on {
        On::Sqlite => files(installation.directory(), &["search", "outgoing"], &mut all),
        On::Postgres => {
            let store = &installation.engine.store;
            let catalogue = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'";
            for row in look(store, catalogue).await {
                let table = row.first().map(String::as_str).unwrap_or_default();
                for row in look(store, &format!("SELECT t::text FROM {table} t")).await {
                    for text in row {
                        all.extend_from_slice(text.as_bytes());
                        all.push(b'\n');
                    }
                }
            }
        }
    }
    all
}

/// The bytes of every file below a folder, but for some folders in it.
fn files(folder: &Path, without: &[&str], all: &mut Vec<u8>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !without.contains(&name.as_str()) {
            files(&path, without, all);
        } else if path.is_file() {
            all.extend(std::fs::read(&path).expect("a file"));
        }
    }
}

/// The bytes of every file below a folder; empty when there is none.
pub fn folder(path: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    if path.is_dir() {
        files(path, &[], &mut all);
    }
    all
}

/// Whether a word stands somewhere, as it is or as a dump of bytes writes it.
pub fn holds(all: &[u8], word: &str) -> bool {
    let digits: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [word.as_bytes(), digits.as_bytes(), &wide]
        .iter()
        .any(|needle| all.windows(needle.len()).any(|window| window == *needle))
}
