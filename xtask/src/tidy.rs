//! `cargo xtask tidy`: the house rules that neither the formatter nor clippy knows.
//!
//! The words that are looked for are put together from pieces here, so that this file does not find itself.

mod packs;
mod ratchet;

use std::sync::LazyLock;

use anyhow::Result;
use regex::Regex;

use crate::fault::{self, Fault};
use crate::tree::{self, SourceFile};
use ratchet::Ratchet;

/// What `cargo xtask tidy` is asked to do.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Lower the list of long files to what they are now, and take off those that are short again
    #[arg(long)]
    ratchet: bool,
}

/// Checks the tree, after lowering the list if asked. False when a rule is broken.
pub(crate) fn run(args: &Args) -> Result<bool> {
    if args.ratchet {
        ratchet::lower(&tree::files()?)?;
    }
    check()
}

/// The part of `cargo xtask check` and `cargo xtask test`.
pub(crate) fn check() -> Result<bool> {
    let files = tree::files()?;
    let (ratchet, mut faults) = Ratchet::parse(&tree::read(ratchet::LIST)?);
    faults.extend(ratchet.faults(&files));
    faults.extend(files.iter().flat_map(faults_of));
    let well = fault::report(faults);
    eprintln!("{} files read", files.len());
    Ok(well)
}

fn faults_of(file: &SourceFile) -> Vec<Fault> {
    // Neither is ours to word: the licence is as published, the lock file is cargo's.
    if file.path == "LICENSE" || file.path == "Cargo.lock" {
        return Vec::new();
    }
    let mut faults = packs::faults(file);
    let mut in_tests = is_test_path(&file.path);
    for (index, line) in file.text.split_terminator('\n').enumerate() {
        in_tests |= file.is_rust() && line.trim() == "#[cfg(test)]";
        let broken =
            [unfinished(line), machine_path(line, in_tests), trailing_space(&file.path, line)];
        faults.extend(
            broken.into_iter().flatten().map(|what| Fault::new(&file.path, index + 1, what)),
        );
    }
    faults
}

static UNFINISHED: LazyLock<Regex> = LazyLock::new(|| {
    let words = [concat!("FIX", "ME"), concat!("XX", "X"), concat!("TO", "DO")].join("|");
    Regex::new(&format!(r"\b(?:{words})\b|\b{}!", concat!("to", "do")))
        .expect("the pattern is sound")
});

/// Work that is not finished is finished, or it is written down where it is planned: not in the tree.
fn unfinished(line: &str) -> Option<String> {
    UNFINISHED
        .find(line)
        .map(|found| format!("`{}` marks unfinished work: finish it", found.as_str()))
}

/// A path from the root of the file system, not a part of an address or of a longer path.
static MACHINE_PATH: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^A-Za-z0-9_.\-/}>])(/(?:work|tmp)/)").expect("the pattern is sound")
});

/// A path of somebody's machine is wrong everywhere else. A test may write to the temporary folder.
fn machine_path(line: &str, in_tests: bool) -> Option<String> {
    let found = MACHINE_PATH.captures_iter(line).map(|found| found.extract::<1>().1[0]);
    let mut wrong = found.filter(|path| !(in_tests && path.contains("tmp")));
    wrong.next().map(|path| format!("`{path}` is a path of one machine"))
}

fn is_test_path(path: &str) -> bool {
    let mut parts = path.split('/');
    path.starts_with("stories/")
        || parts.any(|part| matches!(part, "tests" | "tests.rs" | "benches"))
}

/// Samples and snapshots are compared byte by byte, so their white space is content.
fn trailing_space(path: &str, line: &str) -> Option<String> {
    let as_received = path.starts_with("samples/")
        || [".eml", ".mbox", ".snap"].iter().any(|end| path.ends_with(end));
    (!as_received && line.ends_with(char::is_whitespace))
        .then(|| "white space at the end of the line".to_owned())
}

#[cfg(test)]
mod tests {
    use super::faults_of;
    use crate::tree::SourceFile;

    /// The faults as `line what`, of a file whose text is put together from pieces.
    fn faults(path: &str, text: &str) -> Vec<String> {
        let faults = faults_of(&SourceFile::new(path, text));
        faults.iter().map(|fault| format!("{} {}", fault.line, fault.what)).collect()
    }

    #[test]
    fn marks_of_unfinished_work_are_faults_and_words_that_look_alike_are_not() {
        for mark in
            [concat!("FIX", "ME"), concat!("XX", "X"), concat!("TO", "DO"), concat!("to", "do!()")]
        {
            assert_eq!(
                faults("desk/src/a.rs", &format!("ok\n// {mark} later\n")).len(),
                1,
                "{mark}"
            );
        }
        assert_eq!(faults("lang/fi/a.ftl", "todo = todo, mastodon!\nXXXL\n"), [""; 0]);
    }

    #[test]
    fn a_path_of_one_machine_is_a_fault() {
        let (work, tmp) = (concat!("/wo", "rk/"), concat!("/tm", "p/"));
        assert_eq!(
            faults("README.md", &format!("see `{work}main`\n")),
            [format!("1 `{work}` is a path of one machine")]
        );
        assert_eq!(faults("desk/src/a.rs", &format!("\"{tmp}x\"\n")).len(), 1);
        // Not from the root: an address, a folder of that name.
        assert_eq!(
            faults("README.md", &format!("https://example.org{work}a docs{work}b ..{tmp}c\n")),
            [""; 0]
        );
    }

    #[test]
    fn a_test_may_use_the_temporary_folder_but_no_other_path() {
        let (work, tmp) = (concat!("/wo", "rk/"), concat!("/tm", "p/"));
        for path in ["stories/src/a.rs", "store/tests/a.rs", "kernel/src/law/tests.rs"] {
            assert_eq!(faults(path, &format!("\"{tmp}x\"\n")), [""; 0], "{path}");
            assert_eq!(faults(path, &format!("\"{tmp}x\", \"{work}x\"\n")).len(), 1, "{path}");
        }
        assert_eq!(
            faults(
                "desk/src/a.rs",
                &format!("fn a() {{}}\n#[cfg(test)]\nmod tests {{ \"{tmp}x\" }}\n")
            ),
            [""; 0]
        );
    }

    #[test]
    fn white_space_ends_no_line_except_where_it_is_content() {
        let found = "2 white space at the end of the line";
        assert_eq!(faults("docs/a.md", "one\ntwo \nthree\n"), [found]);
        assert_eq!(faults("docs/a.md", "one\ntwo\t\nthree"), [found]);
        assert_eq!(faults("docs/a.md", "one\r\n"), ["1 white space at the end of the line"]);
        assert_eq!(faults("samples/no/letter.txt", "-- \r\n"), [""; 0]);
        assert_eq!(faults("stories/tests/snapshots/a.snap", "one \n"), [""; 0]);
    }
}
