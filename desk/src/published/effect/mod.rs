//! What a change of packs or of a firm's file would do, before it is made: to the rules, to the firm's
//! data, to every published text, and to open cases ([`cases`]).

pub mod cases;
mod tree;

use super::contact::contact;
use super::facts::Facts;
use super::procedure::booklet;
use super::sheet::{notices, sheet};
use super::words::Edition;
use crate::texts::Texts;
use jiff::Zoned;
use jiff::civil::Date;
use recourse_documents::{Booklet, Document, text};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::Law;
use recourse_kernel::law::diff::{FieldChange, RuleChange, rules};
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

/// What a change does apart from open cases.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The firm; none when packs are compared as such.
    pub firm: Option<String>,
    /// The day of the question: texts are made as of this day.
    pub as_of: Date,
    /// Rules that say something else.
    pub rules: Vec<RuleChange>,
    /// The firm's data that differ.
    pub fields: Vec<FieldChange>,
    /// Published texts that would read differently.
    pub texts: Vec<TextChange>,
}

/// A published text that would read differently.
#[derive(Clone, Debug, Serialize)]
pub struct TextChange {
    /// Its language.
    pub language: String,
    /// Which text: `procedure`, `how-to-complain` or `contact`.
    pub what: &'static str,
    /// The lines around each difference.
    pub lines: Vec<TextLine>,
}

/// A line of a readable difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextLine {
    /// `-` before, `+` after, a space for a line that stays, `…` between places.
    pub mark: char,
    /// The line.
    pub text: String,
}

impl Change {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.fields.is_empty() && self.texts.is_empty()
    }
}

/// The day on which a changed procedure is to be looked at: the first day of its new version when that
/// lies ahead, today otherwise.
pub fn day_of_change(before: &Firm, after: &Firm, today: Date) -> Date {
    if before.procedure == after.procedure { today } else { after.procedure.from.max(today) }
}

/// All differences between two bodies of law, and for a firm those of its data and its texts.
///
/// None when one of them has no such firm.
pub fn change(before: &Law, after: &Law, firm: &str, now: &Zoned) -> Option<Change> {
    let (old, new) = (before.firm(firm)?, after.firm(firm)?);
    let concerned = rules(before, after, |rule| rule.concerns(old) || rule.concerns(new));
    let as_of = now.with_time_zone(new.zone.clone()).date();
    Some(Change {
        firm: Some(firm.to_owned()),
        as_of,
        rules: concerned,
        fields: tree::fields(old, new),
        texts: texts(before, after, old, new, now),
    })
}

/// The differences of the rules alone.
pub fn packs(before: &Law, after: &Law, as_of: Date) -> Change {
    Change {
        firm: None,
        as_of,
        rules: rules(before, after, |_| true),
        fields: Vec::new(),
        texts: Vec::new(),
    }
}

fn texts(before: &Law, after: &Law, old: &Firm, new: &Firm, now: &Zoned) -> Vec<TextChange> {
    let mut changes = Vec::new();
    let mut languages = old.languages.clone();
    languages.extend(new.languages.iter().filter(|code| !old.languages.contains(code)).cloned());
    let (old_facts, new_facts) = (Facts::at(before, old, now), Facts::at(after, new, now));
    for language in languages {
        let published = |law: &Law, firm: &Firm, facts: &Facts<'_>| {
            if firm.languages.contains(&language) {
                published(law, facts, &language)
            } else {
                Default::default()
            }
        };
        let was = published(before, old, &old_facts);
        let is = published(after, new, &new_facts);
        for (what, (was, is)) in
            ["procedure", "how-to-complain", "contact"].into_iter().zip(was.iter().zip(&is))
        {
            if was != is {
                changes.push(TextChange {
                    language: language.clone(),
                    what,
                    lines: lines(was, is),
                });
            }
        }
    }
    changes
}

/// The published texts of a firm in a language, as plain text: the procedure, the page and sheet on how
/// to complain, contact data.
pub fn published(law: &Law, facts: &Facts<'_>, language: &str) -> [String; 3] {
    let l = Texts::get().language(language);
    let plain = |booklet: Booklet| text(&Document::Booklet(booklet));
    let mut how = notices(l, facts).join("\n");
    how.push('\n');
    how.push_str(&plain(sheet(l, facts)));
    let base = format!("/f/{}/{language}/", facts.firm.id);
    let data = contact(law, facts, language, &base);
    [
        plain(booklet(l, facts, Edition::Public)),
        how.trim_start().to_owned(),
        serde_json::to_string_pretty(&data).unwrap_or_default(),
    ]
}

/// Lines that differ, each with its neighbours.
fn lines(before: &str, after: &str) -> Vec<TextLine> {
    let diff = TextDiff::from_lines(before, after);
    let mut lines = Vec::new();
    for (place, group) in diff.grouped_ops(1).iter().enumerate() {
        if place > 0 {
            lines.push(TextLine { mark: '…', text: String::new() });
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            lines.push(TextLine {
                mark: match change.tag() {
                    ChangeTag::Delete => '-',
                    ChangeTag::Insert => '+',
                    ChangeTag::Equal => ' ',
                },
                text: change.value().trim_end().to_owned(),
            });
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_shown_with_its_neighbours_only() {
        let before = "a\nb\nc\nd\ne\nf\ng\nh\n";
        let after = "a\nb\nC\nd\ne\nf\ng\nH\n";
        let shown: Vec<String> =
            lines(before, after).iter().map(|line| format!("{}{}", line.mark, line.text)).collect();
        assert_eq!(shown, [" b", "-c", "+C", " d", "…", " g", "-h", "+H"]);
    }
}
