//! Long files: none may become one, and those that are may only shrink.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};

use crate::fault::Fault;
use crate::tree::{self, SourceFile};

/// The list of files that were long already, with the lines they may have.
pub(crate) const LIST: &str = "xtask/tidy-ratchet.txt";

/// A Rust file beyond this reads as several subjects.
const LINES_MAX: usize = 700;

const HEADER: &str = "\
# Rust files over 700 lines, as `lines path`. A file may not grow beyond its number, and nothing is added lightly: a file is
# split by subject first. `cargo xtask tidy --ratchet` lowers the numbers and takes off what is short again.
";

/// The list as read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Ratchet {
    /// By path: the line in the list, and the lines the file may have.
    entries: BTreeMap<String, (usize, usize)>,
}

impl Ratchet {
    /// Reads the list; what cannot be read is a fault.
    pub(crate) fn parse(text: &str) -> (Self, Vec<Fault>) {
        let mut ratchet = Self::default();
        let mut faults = Vec::new();
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let entry = line
                .split_once(' ')
                .and_then(|(lines, path)| Some((lines.parse().ok()?, path.trim())));
            match entry {
                Some((lines, path)) => {
                    ratchet.entries.insert(path.to_owned(), (index + 1, lines));
                }
                None => faults.push(Fault::new(
                    LIST,
                    index + 1,
                    "write `lines path`, such as `812 desk/src/web.rs`",
                )),
            }
        }
        (ratchet, faults)
    }

    /// Files that are too long, and entries that have lost their reason.
    pub(crate) fn faults(&self, files: &[SourceFile]) -> Vec<Fault> {
        let mut faults = Vec::new();
        let long = long_files(files);
        for (path, lines) in &long {
            let most = self.entries.get(*path).map_or(LINES_MAX, |(_, most)| *most);
            if *lines > most {
                faults.push(Fault::new(
                    path,
                    *lines,
                    format!("{lines} lines, at most {most}: split it by subject"),
                ));
            }
        }
        for (path, (line, _)) in
            self.entries.iter().filter(|(path, _)| !long.contains_key(path.as_str()))
        {
            let what = format!(
                "`{path}` is not long any more: take it off with `cargo xtask tidy --ratchet`"
            );
            faults.push(Fault::new(LIST, *line, what));
        }
        faults
    }

    /// The list with every number as low as it can be.
    fn lowered(&self, files: &[SourceFile]) -> String {
        let long = long_files(files);
        let mut text = HEADER.to_owned();
        for (path, (_, most)) in &self.entries {
            if let Some(lines) = long.get(path.as_str()) {
                let _ = writeln!(text, "{} {path}", lines.min(most));
            }
        }
        text
    }
}

fn long_files(files: &[SourceFile]) -> BTreeMap<&str, usize> {
    let rust = files.iter().filter(|file| file.is_rust());
    let lengths = rust.map(|file| (file.path.as_str(), file.text.lines().count()));
    lengths.filter(|(_, lines)| *lines > LINES_MAX).collect()
}

/// Writes the list anew, lowered.
pub(crate) fn lower(files: &[SourceFile]) -> Result<()> {
    let (ratchet, _) = Ratchet::parse(&tree::read(LIST)?);
    fs::write(tree::root().join(LIST), ratchet.lowered(files))
        .with_context(|| format!("cannot write `{LIST}`"))
}

#[cfg(test)]
mod tests {
    use super::{HEADER, Ratchet};
    use crate::tree::SourceFile;

    fn file(path: &str, lines: usize) -> SourceFile {
        SourceFile::new(path, &"x\n".repeat(lines))
    }

    fn faults(list: &str, files: &[SourceFile]) -> Vec<String> {
        let (ratchet, faults) = Ratchet::parse(list);
        faults.into_iter().chain(ratchet.faults(files)).map(|fault| fault.to_string()).collect()
    }

    #[test]
    fn a_file_may_not_become_long() {
        assert_eq!(faults("", &[file("a.rs", 700), file("a.md", 9000)]), [""; 0]);
        assert_eq!(
            faults("", &[file("a.rs", 701)]),
            ["a.rs:701: 701 lines, at most 700: split it by subject"]
        );
    }

    #[test]
    fn a_listed_file_may_keep_its_length_and_not_grow() {
        assert_eq!(faults("800 a.rs\n", &[file("a.rs", 800)]), [""; 0]);
        assert_eq!(faults("800 a.rs\n", &[file("a.rs", 801)]).len(), 1);
    }

    #[test]
    fn an_entry_without_a_long_file_is_a_fault() {
        assert_eq!(faults("# why\n\n800 a.rs\n", &[file("a.rs", 700)]).len(), 1);
        assert_eq!(faults("800 gone.rs\n", &[]).len(), 1);
        assert_eq!(faults("many a.rs\n", &[]).len(), 1);
    }

    #[test]
    fn lowering_never_raises_a_number_and_never_adds_a_file() {
        let (ratchet, _) = Ratchet::parse("900 a.rs\n800 b.rs\n800 c.rs\n");
        let files = [file("a.rs", 750), file("b.rs", 850), file("c.rs", 10), file("d.rs", 999)];
        assert_eq!(ratchet.lowered(&files), format!("{HEADER}750 a.rs\n800 b.rs\n"));
    }
}
