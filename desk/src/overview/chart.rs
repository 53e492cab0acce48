//! Drawings of the overview: shapes and words with attributes only, so that a page under a strict
//! policy and a printed report show the same. What differs is told by shape and words, never by
//! colour alone.

use askama::Template;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// Its length.
    pub value: u64,
    /// What it is compared with.
    pub before: Option<u64>,
}

/// A bar with its places on the drawing.
struct Placed {
    label: String,
    value: u64,
    before: Option<u64>,
    at: u64,
    text_at: u64,
    length: u64,
    before_length: u64,
    value_at: u64,
}

#[derive(Template)]
#[template(path = "overview/bars.html")]
struct Bars {
    title: String,
    height: u64,
    bars: Vec<Placed>,
}

/// The most that a bar may be long, in units of the drawing.
const LONGEST: u64 = 380;
/// Where bars begin.
const NAMES: u64 = 200;
/// How much room a bar has.
const ROW: u64 = 26;

/// `value` on a scale where `most` is `length`.
fn scaled(value: u64, most: u64, length: u64) -> u64 {
    (value * length).checked_div(most).unwrap_or(0)
}

/// Bars below each other, each with its name and number; a thin line for the range before.
///
/// # Errors
/// When the template fails.
pub fn bars(title: &str, bars: &[Bar]) -> askama::Result<String> {
    let most = bars.iter().map(|bar| bar.value.max(bar.before.unwrap_or(0))).max().unwrap_or(0);
    let placed = (0..).zip(bars).map(|(place, bar)| {
        let before_length = scaled(bar.before.unwrap_or(0), most, LONGEST);
        let length = scaled(bar.value, most, LONGEST);
        Placed {
            label: shortened(&bar.label),
            value: bar.value,
            before: bar.before,
            at: place * ROW + 4,
            text_at: place * ROW + 16,
            length,
            before_length,
            value_at: NAMES + length.max(before_length) + 6,
        }
    });
    let bars: Vec<Placed> = placed.collect();
    Bars { title: title.to_owned(), height: bars.len() as u64 * ROW + 8, bars }.render()
}

fn shortened(label: &str) -> String {
    const MOST: usize = 30;
    if label.chars().count() <= MOST {
        return label.to_owned();
    }
    let mut short: String = label.chars().take(MOST - 1).collect();
    short.push('…');
    short
}

/// A period of a row of columns.
struct Column {
    x: u64,
    y: u64,
    width: u64,
    height: u64,
    middle: u64,
    label: String,
    value: String,
}

#[derive(Template)]
#[template(path = "overview/columns.html")]
struct Columns {
    title: String,
    columns: Vec<Column>,
    line: String,
}

/// From so many periods on a line shows their running mean.
pub const MEAN_FROM: usize = 6;

/// The inner width and height of the drawing of columns.
const WIDE: u64 = 660;
const HIGH: u64 = 140;

/// Columns beside each other for periods, with a line of the running mean of three where there are
/// many of them.
///
/// # Errors
/// When the template fails.
pub fn columns(title: &str, bars: &[Bar]) -> askama::Result<String> {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0);
    let count = (bars.len() as u64).max(1);
    let each = WIDE / count;
    // A name and a number for each where there is room, else for some.
    let every = (count * 56).div_ceil(WIDE).max(1);
    let number_every = (count * 28).div_ceil(WIDE).max(1);
    let mut line = String::new();
    let placed = (0_u64..).zip(bars).map(|(place, bar)| {
        let height = scaled(bar.value, most, HIGH);
        let x = 10 + place * WIDE / count;
        let width = each.saturating_sub(each / 5).clamp(1, 60);
        Column {
            x,
            y: 20 + HIGH - height,
            width,
            height,
            middle: x + width / 2,
            label: if place % every == 0 { bar.label.clone() } else { String::new() },
            value: if place % number_every == 0 { bar.value.to_string() } else { String::new() },
        }
    });
    let columns: Vec<Column> = placed.collect();
    if bars.len() >= MEAN_FROM {
        for (three, column) in bars.windows(3).zip(columns.iter().skip(1)) {
            let mean = three.iter().map(|bar| bar.value).sum::<u64>() / 3;
            let y = 20 + HIGH - scaled(mean, most, HIGH);
            line.push_str(&format!(
                "{}{},{y}",
                if line.is_empty() { "" } else { " " },
                column.middle
            ));
        }
    }
    Columns { title: title.to_owned(), columns, line }.render()
}

/// A part of a stacked bar.
struct Part {
    x: u64,
    width: u64,
    kind: usize,
    middle: u64,
    value: String,
}

/// A stacked bar.
struct Stack {
    label: String,
    at: u64,
    text_at: u64,
    parts: Vec<Part>,
}

/// A name of a part.
struct Named {
    x: u64,
    text_x: u64,
    kind: usize,
    label: String,
}

#[derive(Template)]
#[template(path = "overview/stacks.html")]
struct Stacks {
    title: String,
    height: u64,
    names: Vec<Named>,
    stacks: Vec<Stack>,
}

/// Bars of parts that add up to the whole bar; the parts have a key above, and differ in filling and
/// edge.
///
/// # Errors
/// When the template fails.
pub fn stacks(
    title: &str,
    names: &[String],
    stacks: &[(String, Vec<u64>)],
) -> askama::Result<String> {
    let names = (0_u64..).zip(names).enumerate().map(|(kind, (place, label))| Named {
        x: 4 + place * 170,
        text_x: 24 + place * 170,
        kind,
        label: label.clone(),
    });
    let drawn = (0_u64..).zip(stacks).map(|(place, (label, values))| {
        let whole: u64 = values.iter().sum();
        let (mut before, mut parts) = (0, Vec::new());
        for (kind, value) in values.iter().enumerate() {
            let x = NAMES + scaled(before, whole, 470);
            before += value;
            let width = (NAMES + scaled(before, whole, 470)).saturating_sub(x);
            if *value > 0 {
                let text = value.to_string();
                let fits = width > text.len() as u64 * 9 + 4;
                parts.push(Part {
                    x,
                    width: width.max(1),
                    kind,
                    middle: x + width / 2,
                    value: if fits { text } else { String::new() },
                });
            }
        }
        let at = 30 + place * 30;
        Stack { label: shortened(label), at, text_at: at + 15, parts }
    });
    Stacks {
        title: title.to_owned(),
        height: 34 + stacks.len() as u64 * 30,
        names: names.collect(),
        stacks: drawn.collect(),
    }
    .render()
}
