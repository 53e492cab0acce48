//! The overview as tables in a reader's language, and as files: numbers and names of groups, never
//! anything about a person.

use super::chart;
use super::dimension::days_label;
use super::{Count, Dimension, NONE, Overview, days};
use crate::texts::Language;
use recourse_kernel::firm::Firm;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What the numbers are about.
    pub label: String,
    /// The numbers.
    pub numbers: Vec<i64>,
    /// The address of the cases behind each number, where there is one.
    pub cases: Vec<Option<String>>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// A word for machines.
    pub word: &'static str,
    /// Its title.
    pub title: String,
    /// The names of its columns, the first of the labels.
    pub head: Vec<String>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// What to know about it.
    pub note: Option<String>,
}

fn int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The address of the worklist with the cases of a range that stand under some keys.
pub fn drill(overview: &Overview, keys: &[(Dimension, &str)]) -> String {
    let (mut from, mut to) = (overview.range.from, overview.range.to);
    for (dimension, key) in keys {
        if *dimension == Dimension::Period {
            (from, to) = days(overview.step, key, from, to);
        }
    }
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    pairs.append_pair("view", "all");
    pairs.append_pair("from", &from.to_string()).append_pair("to", &to.to_string());
    for (dimension, key) in keys {
        if *dimension != Dimension::Period {
            pairs.append_pair(&format!("by-{}", dimension.word()), key);
        }
    }
    format!("/work?{}", pairs.finish())
}

/// All tables, in the order of the page.
pub fn sheets(l: Language, firm: &Firm, overview: &Overview) -> Vec<Sheet> {
    let mut sheets = vec![summary(l, overview), register(l, overview)];
    for counted in &overview.counts {
        let by = counted.by;
        let only_none = counted.rows.iter().all(|count| count.key == NONE);
        if only_none && !matches!(by, Dimension::Product | Dimension::Outcome) {
            continue;
        }
        let period = by == Dimension::Period;
        let line = |count: &Count| Line {
            label: by.label(l, firm, &count.key),
            numbers: if period {
                vec![int(count.cases)]
            } else {
                vec![int(count.cases), int(count.before)]
            },
            cases: vec![(count.cases > 0).then(|| drill(overview, &[(by, &count.key)]))],
        };
        let mut head = vec![by.title(l), l.say("overview-cases")];
        if !period {
            head.push(l.say("overview-before"));
        }
        sheets.push(Sheet {
            word: by.word(),
            title: by.title(l),
            head,
            lines: counted.rows.iter().map(line).collect(),
            note: match by {
                Dimension::Cause => Some(l.say("overview-cause-note")),
                Dimension::Period if counted.rows.len() >= chart::MEAN_FROM => {
                    Some(l.say("overview-mean"))
                }
                _ => None,
            },
        });
    }
    sheets.push(ages(l, overview));
    if let Some(crossed) = &overview.crossed {
        let mut head = vec![crossed.down.title(l)];
        head.extend(crossed.columns.iter().map(|key| crossed.across.label(l, firm, key)));
        let lines = crossed.rows.iter().map(|(row, numbers)| Line {
            label: crossed.down.label(l, firm, row),
            numbers: numbers.iter().copied().map(int).collect(),
            cases: numbers
                .iter()
                .zip(&crossed.columns)
                .map(|(number, column)| {
                    let keys = [(crossed.down, row.as_str()), (crossed.across, column.as_str())];
                    (*number > 0).then(|| drill(overview, &keys))
                })
                .collect(),
        });
        sheets.push(Sheet {
            word: "crossed",
            title: l.fill(
                "overview-crossed",
                &[("down", &crossed.down.title(l)), ("across", &crossed.across.title(l))],
            ),
            head,
            lines: lines.collect(),
            note: None,
        });
    }
    sheets
}

fn summary(l: Language, overview: &Overview) -> Sheet {
    let line = |key: &str, numbers: Vec<u64>| Line {
        label: l.say(key),
        numbers: numbers.into_iter().map(int).collect(),
        cases: Vec::new(),
    };
    let (looked, differ) = overview.second_looks();
    let mut received = line("overview-received", vec![overview.cases, overview.cases_before]);
    received.cases = vec![(overview.cases > 0).then(|| drill(overview, &[]))];
    let mut unexplained = line("overview-unexplained", vec![overview.unexplained]);
    unexplained.cases =
        vec![(overview.unexplained > 0).then(|| format!("{}&incidents=1", drill(overview, &[])))];
    Sheet {
        word: "summary",
        title: l.say("overview-summary"),
        head: vec![l.say("overview-summary"), l.say("overview-cases"), l.say("overview-before")],
        lines: vec![
            received,
            unexplained,
            line("overview-looked", vec![looked]),
            line("overview-differ", vec![differ]),
        ],
        note: None,
    }
}

fn register(l: Language, overview: &Overview) -> Sheet {
    let register = &overview.register;
    let line = |key: &str, number: u64| Line {
        label: l.say(key),
        numbers: vec![int(number)],
        cases: Vec::new(),
    };
    Sheet {
        word: "register",
        title: l.say("overview-register"),
        head: vec![l.say("overview-register"), l.say("overview-items")],
        lines: vec![
            line("overview-register-read", register.read),
            line("overview-register-cases", register.cases),
            line("overview-register-replies", register.replies),
            line("overview-register-duplicates", register.duplicates),
            line("overview-register-quarantined", register.quarantined),
            line("overview-register-dismissed", register.dismissed),
            line("overview-register-unread", register.unread),
        ],
        note: Some(agreement(l, overview)),
    }
}

/// Whether cases and register agree, in words.
pub fn agreement(l: Language, overview: &Overview) -> String {
    let difference = overview.register.difference;
    if difference == 0 {
        return l.say("overview-agrees");
    }
    let key = if difference > 0 { "overview-more-cases" } else { "overview-fewer-cases" };
    l.count(key, difference.abs())
}

fn ages(l: Language, overview: &Overview) -> Sheet {
    Sheet {
        word: "open",
        title: l.say("overview-open"),
        head: vec![l.say("overview-age"), l.say("overview-cases"), l.say("overview-past")],
        lines: overview
            .open
            .iter()
            .map(|age| Line {
                label: days_label(l, age.days),
                numbers: vec![int(age.cases), int(age.past)],
                cases: Vec::new(),
            })
            .collect(),
        note: Some(l.fill("overview-open-note", &[("date", &l.long_date(overview.today))])),
    }
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

/// All tables below each other: table, row, column, number.
///
/// # Errors
/// When a line cannot be written.
pub fn csv(sheets: &[Sheet]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["table", "row", "column", "number"])?;
    for sheet in sheets {
        for line in &sheet.lines {
            for (number, column) in line.numbers.iter().zip(sheet.head.iter().skip(1)) {
                writer.write_record([
                    sheet.word,
                    &harmless(&line.label),
                    &harmless(column),
                    &number.to_string(),
                ])?;
            }
        }
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// One sheet for each table. Texts are written as texts, so that none is taken for a formula.
///
/// # Errors
/// When the file cannot be made.
pub fn xlsx(title: &str, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    for sheet in sheets {
        let page = book.add_worksheet().set_name(sheet.word)?;
        page.write_string_with_format(0, 0, format!("{title}: {}", sheet.title), &bold)?;
        for (column, name) in (0_u16..).zip(&sheet.head) {
            page.write_string_with_format(2, column, name, &bold)?;
        }
        for (row, line) in (3_u32..).zip(&sheet.lines) {
            page.write_string(row, 0, &line.label)?;
            for (column, number) in (1_u16..).zip(&line.numbers) {
                page.write_number(row, column, exact(*number))?;
            }
        }
        if let Some(note) = &sheet.note {
            let below = u32::try_from(sheet.lines.len()).unwrap_or(0).saturating_add(4);
            page.write_string(below, 0, note)?;
        }
        page.set_column_width(0, 36)?;
        page.set_freeze_panes(3, 1)?;
    }
    book.save_to_buffer()
}

/// A count as a spreadsheet holds it; exact up to 2^53.
#[expect(clippy::cast_precision_loss, reason = "no count of cases comes near 2^53")]
const fn exact(number: i64) -> f64 {
    number as f64
}
