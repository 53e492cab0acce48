//! A document as plain text: the body of a mail.

use unicode_width::UnicodeWidthStr;

use crate::clean;
use crate::headings::Headings;
use crate::model::{Block, Booklet, Document, Figure, Letter, Span, Text};
use crate::text_table;

/// The longest line that is written where words allow it.
pub(crate) const WIDTH: usize = 72;

/// The document as plain text, in lines of at most 72 columns where its words allow it.
///
/// A letter leaves out the recipient's postal address: a mail has its own.
///
/// ```
/// use recourse_documents::{Block, Document, Letter, text};
///
/// let letter = Letter {
///     subject: "Your complaint".into(),
///     blocks: vec![Block::paragraph("We have received it.")],
///     ..Letter::default()
/// };
/// assert_eq!(text(&Document::Letter(letter)), "Your complaint\n==============\n\nWe have received it.\n");
/// ```
#[must_use]
pub fn text(document: &Document) -> String {
    let mut page = Page::default();
    match document {
        Document::Letter(letter) => write_letter(&mut page, letter),
        Document::Booklet(booklet) => write_booklet(&mut page, booklet),
    }
    page.out
}

fn write_letter(page: &mut Page, letter: &Letter) {
    let mut above: Vec<String> = Vec::new();
    above.push(clean::line(&letter.date));
    above.extend(
        letter
            .references
            .iter()
            .map(|line| format!("{}: {}", clean::line(&line.label), clean::line(&line.value))),
    );
    page.said(above);
    page.underlined(&clean::line(&letter.subject), '=');
    write_blocks(page, &letter.blocks, &mut Headings::new(false), WIDTH);
    page.part([clean::line(&letter.closing)]);
    if let Some(signature) = &letter.signature {
        page.said(
            [&signature.name, &signature.title, &signature.when].map(|text| clean::line(text)),
        );
    }
    if let Some(check) = &letter.check {
        page.said([
            clean::line(&format!("{} {}", check.label, check.code)),
            clean::line(&check.address),
        ]);
    }
    let head = &letter.letterhead;
    let mut below = vec![clean::line(&head.firm)];
    below.extend(clean::each_line(&head.lines));
    below.extend([&head.phone, &head.email].map(|text| clean::line(text)));
    below.push(clean::line(&head.web));
    page.said(below);
    page.part(clean::each_line(&letter.footer));
}

fn write_booklet(page: &mut Page, booklet: &Booklet) {
    page.underlined(&clean::line(&booklet.title), '=');
    page.said([&booklet.subtitle, &booklet.firm, &booklet.version].map(|text| clean::line(text)));
    if booklet.toc {
        let mut lines = Vec::new();
        contents(&booklet.blocks, &mut Headings::new(booklet.numbered), &mut lines);
        page.part([clean::line(&booklet.labels.contents)]);
        page.part(lines);
    }
    write_blocks(page, &booklet.blocks, &mut Headings::new(booklet.numbered), WIDTH);
}

fn contents(blocks: &[Block], headings: &mut Headings, lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { level, text } => {
                let place = headings.next(*level);
                let indent = " ".repeat(2 * (place.level - 1));
                lines.push(format!("{indent}{}", numbered(place.number, &clean::line(text))));
            }
            Block::Box { blocks, .. } => contents(blocks, headings, lines),
            _ => {}
        }
    }
}

fn numbered(number: Option<String>, text: &str) -> String {
    number.map_or_else(|| text.to_owned(), |number| format!("{number} {text}"))
}

fn write_blocks(page: &mut Page, blocks: &[Block], headings: &mut Headings, width: usize) {
    for block in blocks {
        match block {
            Block::Heading { level, text } => {
                let place = headings.next(*level);
                let text = numbered(place.number, &clean::line(text));
                if place.level == 1 { page.underlined(&text, '-') } else { page.part([text]) }
            }
            Block::Paragraph(text) | Block::Small(text) => page.part(wrap(&words(text), width)),
            Block::List { ordered, items } => page.part(list(*ordered, items, width)),
            Block::Box { title, blocks } => {
                let mut inner = Page::default();
                inner.part(wrap(&clean::line(title), width.saturating_sub(2)));
                write_blocks(&mut inner, blocks, headings, width.saturating_sub(2));
                page.part(inner.out.lines().map(|line| format!("| {line}").trim_end().to_owned()));
            }
            Block::Table(table) => {
                page.part(wrap(&clean::line(&table.caption), width));
                page.part(text_table::lines(table, width));
            }
            Block::Figure(figure) => page.part(figure_lines(figure, width)),
            Block::Definitions(definitions) => {
                page.part(definitions.iter().flat_map(|definition| {
                    let mut lines = wrap(&words(&definition.term), width);
                    lines.extend(
                        wrap(&words(&definition.text), width - 2)
                            .into_iter()
                            .map(|line| format!("  {line}")),
                    );
                    lines
                }));
            }
        }
    }
}

fn list(ordered: bool, items: &[Text], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let mark = if ordered { format!("{}. ", index + 1) } else { "- ".to_owned() };
        for (row, line) in wrap(&words(item), width - mark.len()).into_iter().enumerate() {
            let lead = if row == 0 { mark.clone() } else { " ".repeat(mark.len()) };
            lines.push(format!("{lead}{line}"));
        }
    }
    lines
}

fn figure_lines(figure: &Figure, width: usize) -> Vec<String> {
    let mut lines = wrap(&clean::line(&figure.caption), width);
    let alt = clean::line(&figure.alt);
    if !alt.is_empty() {
        lines.extend(wrap(&format!("[{alt}]"), width));
    }
    lines
}

/// The words of a text; a link is followed by its address where the words do not say it.
pub(crate) fn words(text: &Text) -> String {
    let mut out = String::new();
    for span in &text.0 {
        let words = clean::lines(span.words());
        out.push_str(&words);
        if let Span::Link { url, .. } = span
            && let Some(address) = clean::address(url)
            && words != *url
            && words != clean::spoken(url)
        {
            out.push_str(" (");
            out.push_str(address.strip_prefix("mailto:").unwrap_or(&address));
            out.push(')');
        }
    }
    out
}

/// Lines of at most `width` columns; a word that is longer stands alone.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for given in text.split('\n') {
        let mut line = String::new();
        let mut filled = 0;
        // No-break spaces are no place to break: only the plain blank is.
        for word in given.split(' ').filter(|word| !word.is_empty()) {
            let wide = word.width();
            if filled > 0 && filled + 1 + wide > width {
                lines.push(std::mem::take(&mut line));
                filled = 0;
            }
            if filled > 0 {
                line.push(' ');
                filled += 1;
            }
            line.push_str(word);
            filled += wide;
        }
        lines.push(line);
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// What is written so far; parts are set apart by one empty line.
#[derive(Default)]
struct Page {
    out: String,
}

impl Page {
    fn part<L: AsRef<str>>(&mut self, lines: impl IntoIterator<Item = L>) {
        let mut begun = false;
        let mut empty = 0;
        for line in lines {
            let line = line.as_ref();
            if line.is_empty() {
                empty += usize::from(begun);
                continue;
            }
            if !begun && !self.out.is_empty() {
                self.out.push('\n');
            }
            for _ in 0..empty.min(1) {
                self.out.push('\n');
            }
            empty = 0;
            begun = true;
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    /// The lines that have words.
    fn said<L: AsRef<str>>(&mut self, lines: impl IntoIterator<Item = L>) {
        self.part(lines.into_iter().filter(|line| !line.as_ref().is_empty()));
    }

    fn underlined(&mut self, text: &str, mark: char) {
        let lines = wrap(text, WIDTH);
        let longest = lines.iter().map(|line| line.width()).max().unwrap_or(0).min(WIDTH);
        let rule = String::from(mark).repeat(longest);
        self.part(lines.into_iter().chain([rule]));
    }
}
