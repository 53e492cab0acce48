//! The overview as a report to print: the charts of the page with their tables.

use super::files::{Sheet, sheets};
use super::{Count, Dimension, NONE, Overview, chart};
use crate::texts::Language;
use jiff::Timestamp;
use recourse_documents::{
    Align, Block, Booklet, Document, DocumentError, Figure, Labels, Stamp, Table, Text, pdf,
};
use recourse_kernel::firm::Firm;

/// How a clock can stand, as charts show it.
const STATES: [&str; 4] = ["met", "met-late", "missed", "running"];

/// The drawing of a table, where there is one.
///
/// # Errors
/// When the template fails.
pub fn drawing(
    l: Language,
    firm: &Firm,
    overview: &Overview,
    word: &str,
) -> askama::Result<Option<String>> {
    let Some(by) = Dimension::from_word(word) else { return Ok(None) };
    let bar = |count: &Count| chart::Bar {
        label: by.label(l, firm, &count.key),
        value: count.cases,
        before: (by != Dimension::Period).then_some(count.before),
    };
    let rows = overview.by(by);
    let title = by.title(l);
    match by {
        Dimension::Period => {
            chart::columns(&title, &rows.iter().map(bar).collect::<Vec<_>>()).map(Some)
        }
        // All clocks stand in one drawing, with the first of them.
        _ if by.clock().is_some() => Ok(None),
        _ => {
            let most = rows.iter().take(15).map(bar).collect::<Vec<_>>();
            chart::bars(&title, &most).map(Some)
        }
    }
}

/// The drawing of all clocks: how many were met, met late, missed, and run.
///
/// # Errors
/// When the template fails.
pub fn clocks(l: Language, overview: &Overview) -> askama::Result<Option<String>> {
    let names = STATES.map(|state| l.word("clock-state", state));
    let of_clocks = Dimension::ALL.into_iter().filter(|by| by.clock().is_some());
    let stacks: Vec<(String, Vec<u64>)> = of_clocks
        .map(|by| (by.title(l), STATES.map(|state| overview.count(by, state)).to_vec()))
        .filter(|(_, values)| values.iter().any(|value| *value > 0))
        .collect();
    if stacks.is_empty() {
        return Ok(None);
    }
    chart::stacks(&l.say("overview-clocks"), &names, &stacks).map(Some)
}

/// The range in words.
pub fn range(l: Language, overview: &Overview) -> String {
    let of = overview.range;
    l.fill("overview-range", &[("from", &l.long_date(of.from)), ("to", &l.long_date(of.to))])
}

fn table(sheet: &Sheet) -> Block {
    let mut align = vec![Align::End; sheet.head.len()];
    if let Some(first) = align.first_mut() {
        *first = Align::Start;
    }
    let row = |label: &str, numbers: &[i64]| -> Vec<Text> {
        let numbers = numbers.iter().map(|number| Text::from(number.to_string()));
        std::iter::once(Text::from(label)).chain(numbers).collect()
    };
    Block::Table(Table {
        caption: sheet.title.clone(),
        head: sheet.head.iter().map(|name| Text::from(name.as_str())).collect(),
        rows: sheet.lines.iter().map(|line| row(&line.label, &line.numbers)).collect(),
        align,
        total: None,
    })
}

/// The report.
///
/// # Errors
/// When a drawing fails.
pub fn booklet(l: Language, firm: &Firm, overview: &Overview) -> askama::Result<Booklet> {
    let mut blocks = vec![Block::paragraph(l.say("overview-report-intro"))];
    let mut drawn_clocks = false;
    for sheet in sheets(l, firm, overview) {
        // A wide table does not fit on paper; the other files have it.
        if sheet.head.len() > 7 {
            continue;
        }
        blocks.push(Block::heading(1, sheet.title.clone()));
        let mut svg = drawing(l, firm, overview, sheet.word)?;
        let is_clock = Dimension::from_word(sheet.word).is_some_and(|by| by.clock().is_some());
        if is_clock && !drawn_clocks {
            drawn_clocks = true;
            svg = clocks(l, overview)?;
        }
        if let Some(svg) = svg {
            blocks.push(Block::Figure(Figure {
                svg,
                alt: l.fill("overview-figure", &[("title", &sheet.title)]),
                caption: String::new(),
            }));
        }
        blocks.push(table(&sheet));
        blocks.extend(sheet.note.as_deref().map(Block::paragraph));
    }
    if overview.by(Dimension::Cause).iter().all(|count| count.key == NONE) {
        blocks.push(Block::paragraph(l.say("overview-no-causes")));
    }
    Ok(Booklet {
        lang: l.code.to_owned(),
        labels: Labels { page: l.say("overview-page"), contents: String::new() },
        title: l.say("overview-report-title"),
        subtitle: range(l, overview),
        firm: firm.name.clone(),
        version: l.fill("overview-as-of", &[("date", &l.long_date(overview.today))]),
        blocks,
        numbered: true,
        toc: false,
    })
}

/// The report as PDF.
///
/// # Errors
/// When it cannot be set.
pub fn report(
    l: Language,
    firm: &Firm,
    overview: &Overview,
    at: Timestamp,
) -> Result<Vec<u8>, ReportError> {
    let range = overview.range;
    let ident = format!("overview {} {} {} {}", firm.id, range.from, range.to, l.code);
    Ok(pdf(&Document::Booklet(booklet(l, firm, overview)?), &Stamp { at, ident })?)
}

/// Why a report could not be printed.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A drawing failed.
    #[error("a drawing could not be made: {0}")]
    Drawing(#[from] askama::Error),
    /// Typesetting failed.
    #[error("the report could not be set: {0}")]
    Setting(#[from] DocumentError),
}
