//! The files under a path, in an order that is the same on every machine.

use std::path::{Path, PathBuf};

use super::SourceError;

/// A file to read.
#[derive(Debug)]
pub(super) struct Found {
    pub file: PathBuf,
    /// A mail server wrote it, so it is a mail whatever its name.
    pub in_maildir: bool,
}

/// Walks folders depth first, holding only the names of the folders it is in.
pub(super) struct Walk {
    named: Option<Found>,
    stack: Vec<std::vec::IntoIter<Found>>,
}

impl Walk {
    pub fn nothing() -> Self {
        Walk { named: None, stack: Vec::new() }
    }

    /// Starts at a path the user named; a link or a pipe is read here, and only here.
    pub fn from(path: &Path) -> Result<Self, SourceError> {
        let place = || path.display().to_string();
        let meta =
            std::fs::metadata(path).map_err(|error| SourceError::Io { place: place(), error })?;
        Ok(if meta.is_dir() {
            Walk { named: None, stack: vec![list(path)?.into_iter()] }
        } else {
            Walk { named: Some(Found { file: path.to_owned(), in_maildir: false }), stack: vec![] }
        })
    }

    pub fn next(&mut self) -> Option<Result<Found, SourceError>> {
        if let Some(found) = self.named.take() {
            return Some(Ok(found));
        }
        loop {
            let Some(found) = self.stack.last_mut()?.next() else {
                self.stack.pop();
                continue;
            };
            let place = || found.file.display().to_string();
            let kind = match std::fs::symlink_metadata(&found.file) {
                Ok(meta) => meta.file_type(),
                Err(error) => return Some(Err(SourceError::Io { place: place(), error })),
            };
            if kind.is_dir() {
                match list(&found.file) {
                    Ok(entries) => self.stack.push(entries.into_iter()),
                    Err(error) => return Some(Err(error)),
                }
            } else if kind.is_file() {
                return Some(Ok(found));
            } else if kind.is_symlink() {
                return Some(Err(SourceError::Link { place: place() }));
            } else {
                return Some(Err(SourceError::Special { place: place() }));
            }
        }
    }
}

/// The entries of a folder by name. Of a Maildir only what has been delivered: `tmp` holds mail
/// that is still being written, and the server's own files are not mail.
fn list(folder: &Path) -> Result<Vec<Found>, SourceError> {
    let place = || folder.display().to_string();
    let io = |error| SourceError::Io { place: place(), error };
    let maildir = folder.join("cur").is_dir() && folder.join("new").is_dir();
    let delivered =
        folder.parent().is_some_and(|p| p.join("cur").is_dir() && p.join("new").is_dir())
            && folder.file_name().is_some_and(|n| n == "cur" || n == "new");
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(io)? {
        let file = entry.map_err(io)?.path();
        if maildir && (!file.is_dir() || file.ends_with("tmp")) {
            continue;
        }
        if !serves_a_table(&file) {
            entries.push(Found { file, in_maildir: delivered });
        }
    }
    entries.sort_by(|a, b| a.file.file_name().cmp(&b.file.file_name()));
    Ok(entries)
}

/// `brev.mapping.toml` beside `brev.csv` says how to read that table; it did not come in.
fn serves_a_table(file: &Path) -> bool {
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    name.strip_suffix(".mapping.toml").is_some_and(|stem| {
        ["csv", "tsv"].iter().any(|e| file.with_file_name(format!("{stem}.{e}")).is_file())
    })
}
