//! `cargo xtask trace`: which test proves which requirement.
//!
//! The ids come from the tables of `docs/requirements.md`, the citations from the tests of the tree. That file says how a
//! test cites.

mod catalogue;
mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, Write as _};

use anyhow::Result;

use crate::fault::{self, Fault};
use crate::tree::{self, SourceFile};
use catalogue::Requirement;
use scan::Citation;

const CATALOGUE: &str = "docs/requirements.md";

/// The chores are left out: they prove nothing of the product, and their tests hold sample citations.
const NOT_THE_PRODUCT: &str = "xtask/";

/// What `cargo xtask trace` is asked to do.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: cargo xtask trace --check")]
pub(crate) struct Args {
    /// Print the count and the faults only
    #[arg(long)]
    check: bool,
    /// A requirement that no test cites is a fault
    #[arg(long)]
    complete: bool,
}

/// Prints the trace. False when a citation or the catalogue is at fault.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let trace = Trace::of(&tree::read(CATALOGUE)?, &tree::files()?);
    let text = if args.check { trace.count() } else { trace.listing() };
    print(&text)?;
    let complete = !args.complete || trace.uncited().next().is_none();
    if !complete {
        eprintln!("there are requirements that no test cites");
    }
    Ok(fault::report(trace.faults) && complete)
}

/// The part of `cargo xtask test`.
pub(crate) fn check() -> Result<bool> {
    run(&Args { check: true, complete: false })
}

/// A reader that closes early (`| head`) has what it wanted.
fn print(text: &str) -> Result<()> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// The catalogue beside its citations.
struct Trace {
    requirements: Vec<Requirement>,
    citations: BTreeMap<String, Vec<Citation>>,
    faults: Vec<Fault>,
}

impl Trace {
    fn of(catalogue: &str, files: &[SourceFile]) -> Self {
        let (requirements, mut faults) = catalogue::parse(CATALOGUE, catalogue);
        let known: BTreeSet<&str> =
            requirements.iter().map(|requirement| requirement.id.as_str()).collect();
        let mut citations: BTreeMap<String, Vec<Citation>> = BTreeMap::new();
        for file in files.iter().filter(|file| !file.path.starts_with(NOT_THE_PRODUCT)) {
            for citation in scan::citations(file, &mut faults) {
                if known.contains(citation.id.as_str()) {
                    citations.entry(citation.id.clone()).or_default().push(citation);
                } else {
                    let what = format!("`{}` is not in {CATALOGUE}", citation.id);
                    faults.push(Fault::new(&citation.file, citation.line, what));
                }
            }
        }
        Self { requirements, citations, faults }
    }

    fn uncited(&self) -> impl Iterator<Item = &Requirement> {
        self.requirements.iter().filter(|requirement| !self.citations.contains_key(&requirement.id))
    }

    fn listing(&self) -> String {
        let mut text = String::new();
        for requirement in &self.requirements {
            let Some(citations) = self.citations.get(&requirement.id) else {
                continue;
            };
            let _ = writeln!(text, "{}  {}", requirement.id, requirement.does);
            for Citation { file, line, test, .. } in citations {
                let _ = writeln!(text, "    {file}:{line} {test}");
            }
        }
        if self.uncited().next().is_some() {
            text.push_str("\nCited by no test:\n");
        }
        for requirement in self.uncited() {
            let _ = writeln!(text, "    {}  {}", requirement.id, requirement.does);
        }
        text.push('\n');
        text.push_str(&self.count());
        text
    }

    fn count(&self) -> String {
        let tests: BTreeSet<(&str, usize)> = self
            .citations
            .values()
            .flatten()
            .map(|citation| (citation.file.as_str(), citation.line))
            .collect();
        format!(
            "{} requirements: {} cited by {} tests, {} by none\n",
            self.requirements.len(),
            self.citations.len(),
            tests.len(),
            self.uncited().count()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{CATALOGUE, Trace};
    use crate::tree::{self, SourceFile};

    const TWO: &str = "\
| id | what the product does | reading |
|---|---|---|
| NO-04 | Sends a receipt | automatically |
| NO-05 | Sets the deadline | 14 days |
";

    #[test]
    fn the_listing_has_each_id_with_its_tests_then_the_ids_without() {
        let rust = SourceFile::new(
            "desk/src/a.rs",
            "/// Proves NO-04.\n#[test]\nfn a_receipt_goes_out() {}\n",
        );
        let story = SourceFile::new("stories/cases/no/receipt.story", "Proves: NO-04\n");
        let trace = Trace::of(TWO, &[rust, story]);
        let expected = "\
NO-04  Sends a receipt
    desk/src/a.rs:3 a_receipt_goes_out
    stories/cases/no/receipt.story:1 receipt

Cited by no test:
    NO-05  Sets the deadline

2 requirements: 1 cited by 2 tests, 1 by none
";
        assert_eq!(trace.listing(), expected);
        assert!(trace.faults.is_empty());
    }

    #[test]
    fn an_id_that_is_not_in_the_catalogue_is_a_fault() {
        let file =
            SourceFile::new("kernel/src/a.rs", "/// Proves NO-04, NO-99.\n#[test]\nfn a() {}\n");
        let faults: Vec<String> =
            Trace::of(TWO, &[file]).faults.iter().map(ToString::to_string).collect();
        assert_eq!(faults, ["kernel/src/a.rs:3: `NO-99` is not in docs/requirements.md"]);
    }

    /// A gap in the numbers is a row somebody lost.
    #[test]
    fn the_catalogue_of_the_tree_is_whole() {
        let trace = Trace::of(&tree::read(CATALOGUE).expect("the catalogue can be read"), &[]);
        assert_eq!(trace.faults, []);
        let ids: Vec<String> =
            trace.requirements.into_iter().map(|requirement| requirement.id).collect();
        let mut expected = Vec::new();
        for (group, last) in [("NO", 13), ("BE", 14), ("DK", 12), ("FI", 14)] {
            expected.extend((1..=last).map(|number| format!("{group}-{number:02}")));
        }
        for (group, last) in
            [("I", 5), ("A", 12), ("N", 8), ("L", 10), ("D", 3), ("C", 3), ("P", 5)]
        {
            expected.extend((1..=last).map(|number| format!("SE-{group}{number}")));
        }
        expected.extend((0..=7).map(|number| format!("G-{number}")));
        assert_eq!(ids, expected);
    }
}
