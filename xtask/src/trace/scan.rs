//! Citations in tests: above a Rust test function, and at the head of a story.

use std::sync::LazyLock;

use regex::Regex;

use crate::fault::Fault;
use crate::tree::SourceFile;

/// A test that says it proves a requirement.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Citation {
    pub(crate) id: String,
    pub(crate) file: String,
    /// The line of the test function, or of a story's header.
    pub(crate) line: usize,
    pub(crate) test: String,
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is sound")
}

/// `Proves NO-04`, `Proves: NO-04` or `proves: NO-04`; plain prose ("this proves that") is none of them.
static CITES: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?:Proves:?|proves:)\s"));
/// The next id of a list. Loose on purpose: a misspelt id must be caught as unknown, not passed over as prose.
static NEXT_ID: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:\s|,|;|/|&|\band\b)*([A-Za-z]{1,3}-[A-Za-z]?[0-9]+)\b"));
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^\s*(?:\.\.|–|-|to\b|through\b)[\s=.]*(?:[A-Za-z]{1,3}-)?[A-Za-z]?[0-9]")
});
static FUNCTION: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:pub(?:\([a-z]+\))?\s+)?(?:async\s+)?fn\s+([a-zA-Z0-9_]+)"));
static TEST: LazyLock<Regex> = LazyLock::new(|| pattern(r"^#\[(?:[a-z_]+::)*test\b"));
static IGNORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^#\[ignore\b"));

/// Every citation of a file. What looks like a citation and cannot count goes to `faults`.
pub(crate) fn citations(file: &SourceFile, faults: &mut Vec<Fault>) -> Vec<Citation> {
    if file.is_rust() {
        rust(file, faults)
    } else if file.path.starts_with("stories/cases/") && file.path.ends_with(".story") {
        story(file, faults)
    } else {
        Vec::new()
    }
}

/// A list of ids, as far as it has been read.
struct List {
    ids: Vec<String>,
    /// It ended in a comma or an `and`, so it runs on to the next line.
    runs_on: bool,
    range: bool,
}

fn list(text: &str) -> List {
    let mut rest = text;
    let mut ids = Vec::new();
    while let Some(found) = NEXT_ID.captures(rest) {
        ids.push(found[1].to_owned());
        rest = &rest[found[0].len()..];
    }
    List {
        range: !ids.is_empty() && RANGE.is_match(rest),
        runs_on: matches!(rest.trim(), "," | "and" | ", and"),
        ids,
    }
}

/// What stands above the next item: comments and attributes, read until the item itself.
#[derive(Default)]
struct Above {
    ids: Vec<String>,
    cited_at: Option<usize>,
    list_runs_on: bool,
    open_brackets: usize,
    is_test: bool,
    is_ignored: bool,
}

impl Above {
    fn attribute(&mut self, line: &str) {
        self.is_test |= TEST.is_match(line);
        self.is_ignored |= IGNORE.is_match(line);
        let opened = line.matches('[').count();
        self.open_brackets =
            (self.open_brackets + opened).saturating_sub(line.matches(']').count());
    }

    /// Reads a comment. An error says why its citation cannot count.
    fn comment(&mut self, number: usize, line: &str) -> Result<(), &'static str> {
        let body = line.trim_start_matches('/').trim_start_matches('!');
        let (text, must_have_id) = match CITES.find(&format!("{body} ")) {
            Some(found) => {
                (body.get(found.end()..).unwrap_or_default(), found.as_str().contains(':'))
            }
            None if self.list_runs_on => (body, false),
            None => return Ok(()),
        };
        let list = list(text);
        self.list_runs_on = list.runs_on;
        if list.range {
            return Err("a range of ids is not read: name each id");
        }
        if list.ids.is_empty() {
            return if must_have_id { Err("no id follows: write `proves: NO-04`") } else { Ok(()) };
        }
        self.cited_at.get_or_insert(number);
        self.ids.extend(list.ids);
        Ok(())
    }
}

fn rust(file: &SourceFile, faults: &mut Vec<Fault>) -> Vec<Citation> {
    let mut citations = Vec::new();
    let mut above = Above::default();
    for (index, line) in file.text.lines().enumerate() {
        let (number, line) = (index + 1, line.trim());
        if above.open_brackets > 0 || line.starts_with("#[") {
            above.attribute(line);
            continue;
        }
        if line.starts_with("//") {
            if let Err(why) = above.comment(number, line) {
                faults.push(Fault::new(&file.path, number, why));
            }
            continue;
        }
        let above = std::mem::take(&mut above);
        let Some(cited_at) = above.cited_at else {
            continue;
        };
        let fault = match FUNCTION.captures(line) {
            Some(_) if above.is_ignored => "an ignored test proves nothing",
            Some(function) if above.is_test => {
                let test = function[1].to_owned();
                let cite =
                    |id| Citation { id, file: file.path.clone(), line: number, test: test.clone() };
                citations.extend(above.ids.into_iter().map(cite));
                continue;
            }
            _ => "these ids do not stand directly above a test",
        };
        faults.push(Fault::new(&file.path, cited_at, fault));
    }
    citations
}

fn story(file: &SourceFile, faults: &mut Vec<Fault>) -> Vec<Citation> {
    let name = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".story");
    let mut citations = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        let Some(text) = line.strip_prefix("Proves:") else {
            continue;
        };
        let list = list(text);
        if list.ids.is_empty() || list.range {
            faults.push(Fault::new(
                &file.path,
                index + 1,
                "write the ids one by one: `Proves: DK-06, DK-12`",
            ));
            continue;
        }
        let cite =
            |id| Citation { id, file: file.path.clone(), line: index + 1, test: name.to_owned() };
        citations.extend(list.ids.into_iter().map(cite));
    }
    citations
}

#[cfg(test)]
mod tests {
    use super::{Citation, citations};
    use crate::tree::SourceFile;

    /// The citations as `id line test`, then the faults as `line what`.
    fn scan(path: &str, text: &str) -> (Vec<String>, Vec<String>) {
        let mut faults = Vec::new();
        let found = citations(&SourceFile::new(path, text), &mut faults);
        let shown = found
            .iter()
            .map(|Citation { id, line, test, .. }| format!("{id} {line} {test}"))
            .collect();
        (shown, faults.iter().map(|fault| format!("{} {}", fault.line, fault.what)).collect())
    }

    fn cited(text: &str) -> Vec<String> {
        let (cited, faults) = scan("kernel/src/x.rs", text);
        assert_eq!(faults, [""; 0], "in {text}");
        cited
    }

    fn refused(text: &str) -> Vec<String> {
        let (cited, faults) = scan("kernel/src/x.rs", text);
        assert_eq!(cited, [""; 0], "in {text}");
        faults
    }

    #[test]
    fn a_doc_comment_and_a_plain_one_cite() {
        let two = ["NO-04 3 a", "NO-05 3 a"];
        assert_eq!(cited("/// Proves NO-04, NO-05.\n#[test]\nfn a() {}\n"), two);
        assert_eq!(cited("#[test]\n// proves: NO-04, NO-05\nfn a() {}\n"), two);
        assert_eq!(
            cited("/// Proves: NO-04 and NO-05: both clocks run.\n#[test]\nfn a() {}\n"),
            two
        );
        assert_eq!(
            cited("    /// It runs. Proves NO-04,\n    /// NO-05.\n    #[test]\n    fn a() {}\n"),
            ["NO-04 4 a", "NO-05 4 a"]
        );
    }

    #[test]
    fn any_kind_of_test_attribute_counts_and_may_span_lines() {
        let text = "/// Proves SE-L10.\n#[tokio::test(\n    flavor = \"current_thread\"\n)]\n#[expect(dead_code, reason = \"x\")]\nasync fn b() {}\n";
        assert_eq!(cited(text), ["SE-L10 6 b"]);
        assert_eq!(
            cited("proptest! {\n    /// Proves G-4.\n    #[test]\n    fn p(a in 0..9) {}\n}\n"),
            ["G-4 4 p"]
        );
    }

    #[test]
    fn prose_and_code_cite_nothing() {
        assert_eq!(
            cited(
                "/// Proves that the chain holds.\nfn verify() {}\n// this proves NO-04 is hard\n\nlet x = \"proves: NO-04\";\n"
            ),
            [""; 0]
        );
        // The ids of one test do not reach the next.
        assert_eq!(
            cited("/// Proves NO-04.\n#[test]\nfn a() {}\n\n#[test]\nfn b() {}\n"),
            ["NO-04 3 a"]
        );
    }

    #[test]
    fn a_misspelt_id_is_read_so_that_it_can_be_refused_as_unknown() {
        assert_eq!(
            cited("/// Proves no-04, SE-L100.\n#[test]\nfn a() {}\n"),
            ["no-04 3 a", "SE-L100 3 a"]
        );
    }

    #[test]
    fn what_cannot_count_is_a_fault() {
        let no_test = "1 these ids do not stand directly above a test";
        assert_eq!(refused("/// Proves NO-04.\nfn a() {}\n"), [no_test]);
        assert_eq!(refused("/// Proves NO-04.\n\n#[test]\nfn a() {}\n"), [no_test]);
        assert_eq!(refused("//! Proves NO-04.\n\nuse a;\n"), [no_test]);
        assert_eq!(
            refused("/// Proves NO-04.\n#[test]\n#[ignore = \"slow\"]\nfn a() {}\n"),
            ["1 an ignored test proves nothing"]
        );
        assert_eq!(
            refused("// proves: the clock\n#[test]\nfn a() {}\n"),
            ["1 no id follows: write `proves: NO-04`"]
        );
        assert_eq!(
            refused("/// Proves NO-01..NO-04.\n#[test]\nfn a() {}\n"),
            ["1 a range of ids is not read: name each id"]
        );
    }

    #[test]
    fn a_story_cites_in_its_header_and_nowhere_else() {
        let text = "Story: a late receipt\nProves: DK-06, DK-12\n\nGiven a complaint\n";
        let (cited, faults) = scan("stories/cases/dk/late-receipt.story", text);
        assert_eq!(cited, ["DK-06 2 late-receipt", "DK-12 2 late-receipt"]);
        assert_eq!(faults, [""; 0]);
        assert_eq!(scan("stories/cases/a.story", "Proves: DK-01 to 12\n").1.len(), 1);
        assert_eq!(scan("stories/cases/a.story", "Proves:\n").1.len(), 1);
        assert_eq!(scan("docs/guide.md", text), (vec![], vec![]));
    }
}
