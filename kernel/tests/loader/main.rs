//! Every kind of fault in a pack, provoked by a small file: where it is found, and what it says.
//!
//! A case is a text with the fault in the line marked `<here>`. The loader must name that line of
//! that file, show it, name the kind, say what is wrong in the words given, and offer a cure.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod figures;
mod posts;
mod shape;
mod whole;

use recourse_kernel::law::{LoadError, LoadErrorKind, SourceFile, load};
use std::collections::HashSet;

/// A faulty file, among sound ones.
struct Case {
    /// What is wrong with it, for the reader of a failed test.
    title: &'static str,
    kind: LoadErrorKind,
    /// Part of the message.
    says: &'static str,
    /// The faulty file; the line to be named is marked `<here>`.
    text: Text,
}

/// How a faulty file is written down without repeating what is sound in it.
enum Text {
    /// The whole file.
    Whole(&'static str),
    /// A sound pack, and this block.
    Block(&'static str),
    /// A sound pack with a deadline that has these versions.
    Versions(&'static str),
    /// The sound firm with one piece replaced by another.
    Firm(&'static str, &'static str),
}

const PACK: &str = r#"# A pack

```toml
[pack]
id = "no.test"
country = "no"
title = "A test"
```
"#;

const CALENDAR: &str = r#"# A calendar

```toml
[pack]
id = "no.calendar"
country = "no"
title = "Calendar"

[calendar."no.work"]
title = "Working days"
weekend = ["saturday", "sunday"]
```
"#;

const LAW: &str = r#"# A law

```toml
[pack]
id = "no.law"
country = "no"
title = "A law"

[deadline."no.law.answer"]
title = "Answer"
clock = "answer"
starts = "complaint.received"
met_by = "complaint.answered"

[[deadline."no.law.answer".version]]
from = 2020-01-01
within = "10 working days"
calendar = "no.work"
source = "s 1"
checked = 2026-11-21
```
"#;

const FIRM: &str = r#"# A firm

```toml
[pack]
id = "firm:bank"
country = "no"
title = "A firm"

[firm]
id = "bank"
name = "Bank"
kind = "bank"
zone = "Europe/Oslo"
languages = ["nb"]
prefix = "BNK"
lots = 1
email = "post@bank.example"
phone = "+47 00 00 00 00"
address = ["Bank"]
web = "https://bank.example"

[[unit]]
id = "complaints"
name = "Complaints"

[[role]]
id = "handler"
may = ["case.read"]

[procedure]
version = 1
from = 2020-01-01
dossier = "on-receipt"
acknowledge = "by-hand"
gates = []
non_customers = true

[[procedure.level]]
id = "officer"
name = "Officer"
kind = "officer"
```
"#;

const RULE: &str = r#"[deadline."no.test.answer"]
title = "Answer"
clock = "answer"
starts = "complaint.received"
met_by = "complaint.answered"
"#;

impl Text {
    fn written(&self) -> String {
        let section = |block: &str| {
            format!("{PACK}\n## Section 1\n\nWhat it says.\n\n```toml\n{block}\n```\n")
        };
        match self {
            Text::Whole(text) => (*text).to_owned(),
            Text::Block(block) => section(block),
            Text::Versions(versions) => section(&format!("{RULE}\n{versions}")),
            Text::Firm(sound, faulty) => {
                assert!(FIRM.contains(sound), "the sound firm has no `{sound}`");
                FIRM.replacen(sound, faulty, 1)
            }
        }
    }
}

fn file(name: &str, text: impl Into<String>) -> SourceFile {
    SourceFile { name: name.to_owned(), text: text.into() }
}

fn sound() -> Vec<SourceFile> {
    vec![file("law/no/calendar.md", CALENDAR), file("law/no/law.md", LAW)]
}

/// Loads the case among sound files; what differs between what the loader says and the case.
fn check(case: &Case) -> Result<(), String> {
    const NAME: &str = "law/no/faulty.md";
    let text = case.text.written();
    let marked = text.lines().enumerate().find(|(_, line)| line.contains("<here>"));
    let (place, line) = marked.ok_or("no line is marked")?;
    let mut files = sound();
    files.push(file(NAME, text.as_str()));
    let errors = load(&files).err().ok_or("it was accepted")?;
    let told = errors.iter().map(LoadError::to_string).collect::<Vec<_>>().join("\n");
    let found = errors
        .iter()
        .find(|error| error.kind == case.kind && error.what.contains(case.says))
        .ok_or_else(|| format!("no {:?} saying `{}` in:\n{told}", case.kind, case.says))?;
    // One mistake, one error: whoever cures it is done.
    let wrong = [
        (found.file != NAME, "the wrong file"),
        (found.line != place + 1, "the wrong line"),
        (found.excerpt != line, "the wrong excerpt"),
        (found.cure.len() < 10, "no cure"),
        (found.what.is_empty() || found.what.ends_with('.'), "a message that is no phrase"),
        (errors.len() != 1, "more than one error for one mistake"),
    ];
    let wrong: Vec<&str> = wrong.iter().filter(|(is, _)| *is).map(|(_, what)| *what).collect();
    if wrong.is_empty() { Ok(()) } else { Err(format!("{} in:\n{told}", wrong.join(", "))) }
}

fn cases() -> impl Iterator<Item = &'static Case> {
    [shape::CASES, figures::CASES, whole::CASES, posts::CASES].into_iter().flatten()
}

#[test]
fn the_files_around_the_faults_are_sound() {
    let mut files = sound();
    files.push(file("firms/bank.md", FIRM));
    files.push(file("law/no/pack.md", PACK));
    let law = load(&files).expect("sound");
    assert_eq!(law.rules.len(), 1);
    assert_eq!(law.firms.len(), 1);
}

#[test]
fn every_fault_is_told_with_its_line_and_a_cure() {
    let failures: Vec<String> = cases()
        .filter_map(|case| Some(format!("{}: {}", case.title, check(case).err()?)))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_kind_of_fault_has_a_case() {
    let covered: HashSet<LoadErrorKind> = cases().map(|case| case.kind).collect();
    let missing: Vec<_> =
        LoadErrorKind::ALL.iter().filter(|kind| !covered.contains(kind)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn the_faults_of_all_files_are_told_at_once() {
    let mut files = sound();
    files.push(file("a.md", Text::Versions("").written()));
    files.push(file("b.md", "# No block at all\n"));
    let errors = load(&files).map(|_| ()).expect_err("two faults");
    let places: Vec<_> = errors.iter().map(|error| (error.file.as_str(), error.kind)).collect();
    assert_eq!(places, [("a.md", LoadErrorKind::Versions), ("b.md", LoadErrorKind::PackBlock)]);
}

#[test]
fn a_fault_is_shown_as_file_line_excerpt_and_cure() {
    let mut files = sound();
    files.push(file("law/no/faulty.md", Text::Versions("").written()));
    let errors = load(&files).map(|_| ()).expect_err("no version");
    let shown = errors.iter().map(ToString::to_string).collect::<String>();
    assert_eq!(
        shown,
        "law/no/faulty.md:15: the rule `no.test.answer` has no version\n  \
         | [deadline.\"no.test.answer\"]\n  \
         = cure: add a version with from, figure and source, in the same block"
    );
}
