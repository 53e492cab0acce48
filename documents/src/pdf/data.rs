//! A document as the data that the templates read. Text is made printable here, once.

use serde_json::{Value, json};

use super::DocumentError;
use super::world::{SHARED, drawing_name};
use crate::clean;
use crate::headings::Headings;
use crate::model::{
    Align, Block, Booklet, Document, Figure, Letter, Letterhead, Signature, Span, Table, Text,
    Window,
};
use crate::svg;

/// Which characters are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Print {
    /// All that any face has a sign for.
    Everything,
    /// Those that every face of the text has a sign for.
    Certain,
}

/// A word longer than this may be broken anywhere, in text and in a cell of a table.
const UNBROKEN: usize = 60;
const UNBROKEN_CELL: usize = 24;
/// Longer titles are cut: a PDF's own list of facts has a limit.
const TITLE: usize = 300;
/// Points between the margins.
const TEXT_WIDTH: f64 = 440.0;
/// A table whose words need more columns of letters than this is set smaller.
const DENSE: usize = 84;

/// The data, and the drawings in the order in which it names them.
pub(super) fn of(
    document: &Document,
    print: Print,
) -> Result<(Vec<u8>, Vec<String>), DocumentError> {
    let mut data = Data { print, drawings: Vec::new() };
    let value = match document {
        Document::Letter(letter) => data.letter(letter)?,
        Document::Booklet(booklet) => data.booklet(booklet)?,
    };
    let bytes =
        serde_json::to_vec(&value).map_err(|fault| DocumentError::Layout(fault.to_string()))?;
    Ok((bytes, data.drawings))
}

struct Data {
    print: Print,
    drawings: Vec<String>,
}

impl Data {
    fn letter(&mut self, letter: &Letter) -> Result<Value, DocumentError> {
        let title = self.title(&letter.subject)?;
        let head = self.letterhead(&letter.letterhead)?;
        // The subject is the first heading; those of the text stand below it.
        let mut headings = Headings::new(false);
        headings.next(1);
        let reference = letter.references.first().map(|line| self.line(&line.value));
        let running = match reference.filter(|words| !words.is_empty()) {
            Some(words) => format!("{title} · {words}"),
            None => title.clone(),
        };
        Ok(json!({
            "kind": "letter",
            "lang": lang(&letter.lang)?,
            "title": title,
            "running": cut(&running, 70),
            "firm": self.line(&letter.letterhead.firm),
            "page": self.line(&letter.labels.page),
            "letterhead": head,
            "window": match letter.letterhead.window { Window::Left => "left", Window::Right => "right" },
            "recipient": self.each_line(&letter.recipient),
            "references": letter.references.iter().map(|line| [self.line(&line.label), self.line(&line.value)]).collect::<Vec<_>>(),
            "date": self.line(&letter.date),
            "blocks": self.blocks(&letter.blocks, &mut headings, 1)?,
            "closing": self.line(&letter.closing),
            "signature": letter.signature.as_ref().map(|signature| self.signature(signature)),
            "check": letter.check.as_ref().map(|check| json!({
                "label": self.line(&check.label),
                "code": self.line(&check.code),
                "address": self.address(&check.address),
            })),
            "footer": self.each_line(&letter.footer),
        }))
    }

    fn signature(&self, signature: &Signature) -> Value {
        let rest = [&signature.title, &signature.when].map(|words| self.line(words));
        let rest: Vec<String> = rest.into_iter().filter(|words| !words.is_empty()).collect();
        json!({ "name": self.line(&signature.name), "rest": rest })
    }

    fn letterhead(&mut self, head: &Letterhead) -> Result<Value, DocumentError> {
        let mut lines = self.each_line(&head.lines);
        lines.extend(
            [&head.phone, &head.email, &head.web]
                .map(|words| self.line(clean::spoken(words)))
                .into_iter()
                .filter(|words| !words.is_empty()),
        );
        let logo = match &head.logo {
            None => Value::Null,
            Some(logo) => {
                let (file, (width, height)) = self.drawing(&logo.svg)?;
                // At most 12 mm high and 75 mm wide.
                let scale = (12.0 / height).min(75.0 / width);
                json!({ "file": file, "alt": self.line(&logo.alt), "width": width * scale, "height": height * scale })
            }
        };
        Ok(json!({ "firm": self.line(&head.firm), "lines": lines, "logo": logo }))
    }

    fn booklet(&mut self, booklet: &Booklet) -> Result<Value, DocumentError> {
        let title = self.title(&booklet.title)?;
        let version = self.line(&booklet.version);
        let foot: Vec<String> = [cut(&title, 60), version.clone()]
            .into_iter()
            .filter(|words| !words.is_empty())
            .collect();
        Ok(json!({
            "kind": "booklet",
            "lang": lang(&booklet.lang)?,
            "title": title,
            "subtitle": self.line(&booklet.subtitle),
            "firm": self.line(&booklet.firm),
            "version": version,
            "foot": foot.join(" · "),
            "page": self.line(&booklet.labels.page),
            "contents": self.line(&booklet.labels.contents),
            "numbered": booklet.numbered,
            "toc": booklet.toc,
            "blocks": self.blocks(&booklet.blocks, &mut Headings::new(false), 0)?,
        }))
    }

    fn blocks(
        &mut self,
        blocks: &[Block],
        headings: &mut Headings,
        below: usize,
    ) -> Result<Vec<Value>, DocumentError> {
        blocks.iter().map(|block| self.block(block, headings, below)).collect()
    }

    fn block(
        &mut self,
        block: &Block,
        headings: &mut Headings,
        below: usize,
    ) -> Result<Value, DocumentError> {
        Ok(match block {
            Block::Heading { level, text } => {
                let asked = level.saturating_add(u8::try_from(below).unwrap_or(0));
                json!({ "kind": "heading", "level": headings.next(asked).level, "text": self.line(text) })
            }
            Block::Paragraph(text) => {
                json!({ "kind": "paragraph", "text": self.text(text, UNBROKEN) })
            }
            Block::Small(text) => json!({ "kind": "small", "text": self.text(text, UNBROKEN) }),
            Block::List { ordered, items } => json!({
                "kind": "list",
                "ordered": ordered,
                "items": items.iter().map(|item| self.text(item, UNBROKEN)).collect::<Vec<_>>(),
            }),
            Block::Box { title, blocks } => json!({
                "kind": "box",
                "title": self.line(title),
                "blocks": self.blocks(blocks, headings, below)?,
            }),
            Block::Table(table) => self.table(table)?,
            Block::Figure(figure) => self.figure(figure)?,
            Block::Definitions(pairs) => json!({
                "kind": "definitions",
                "items": pairs.iter().map(|pair| [self.text(&pair.term, UNBROKEN), self.text(&pair.text, UNBROKEN)]).collect::<Vec<_>>(),
            }),
        })
    }

    fn table(&self, table: &Table) -> Result<Value, DocumentError> {
        let caption = self.line(&table.caption);
        if table.head.iter().all(Text::is_empty) {
            return Err(DocumentError::TableHead(caption));
        }
        let row = |cells: &[Text]| -> Vec<Value> {
            let nothing = Text::default();
            (0..table.columns())
                .map(|column| self.text(cells.get(column).unwrap_or(&nothing), UNBROKEN_CELL))
                .collect()
        };
        let needs: Vec<usize> = (0..table.columns()).map(|column| need(table, column)).collect();
        Ok(json!({
            "kind": "table",
            "caption": caption,
            "head": row(&table.head),
            "rows": table.rows.iter().map(|cells| row(cells)).collect::<Vec<_>>(),
            "total": table.total.as_deref().map(row),
            "align": (0..table.columns()).map(|column| if table.align(column) == Align::End { "end" } else { "start" }).collect::<Vec<_>>(),
            "dense": needs.iter().sum::<usize>() > DENSE,
            "columns": needs,
        }))
    }

    fn figure(&mut self, figure: &Figure) -> Result<Value, DocumentError> {
        let (file, (width, height)) = self.drawing(&figure.svg)?;
        let caption = self.line(&figure.caption);
        let alt = self.line(&figure.alt);
        // Never wider than the text nor higher than two thirds of a page.
        let width = width.min(TEXT_WIDTH).min(width * 450.0 / height);
        // A drawing without words of its own is told by its caption.
        let alt = if alt.is_empty() { caption.clone() } else { alt };
        Ok(
            json!({ "kind": "figure", "file": file, "width": width, "alt": alt, "caption": caption }),
        )
    }

    fn drawing(&mut self, given: &str) -> Result<(String, (f64, f64)), DocumentError> {
        let index = self.drawings.len();
        let refused = |fault: &str| DocumentError::Drawing(index + 1, fault.to_owned());
        let size = svg::size(given).map_err(|fault| refused(&fault))?;
        // Typst would look for images that a drawing names; here it has none.
        self.drawings.push(svg::sanitised(given, "").ok_or_else(|| refused("it is no SVG"))?);
        Ok((drawing_name(index), size))
    }

    fn title(&self, text: &str) -> Result<String, DocumentError> {
        let title = self.line(text);
        if title.is_empty() { Err(DocumentError::Title) } else { Ok(cut(&title, TITLE)) }
    }

    fn text(&self, text: &Text, unbroken: usize) -> Value {
        text.0
            .iter()
            .map(|span| {
                let words = breakable(&self.printable(&clean::lines(span.words())), unbroken);
                match span {
                    Span::Plain(_) => json!(["plain", words]),
                    Span::Strong(_) => json!(["strong", words]),
                    Span::Emphasis(_) => json!(["emphasis", words]),
                    Span::Link { url, .. } => match clean::address(url) {
                        Some(url) => json!(["link", words, url]),
                        None => json!(["plain", words]),
                    },
                }
            })
            .collect()
    }

    fn address(&self, address: &str) -> Value {
        let address = clean::line(address);
        if address.is_empty() {
            return json!([]);
        }
        let words = clean::spoken(&address).to_owned();
        self.text(&Span::Link { text: words, url: address }.into(), UNBROKEN)
    }

    fn line(&self, text: &str) -> String {
        breakable(&self.printable(&clean::line(text)), UNBROKEN)
    }

    fn each_line(&self, texts: &[String]) -> Vec<String> {
        clean::each_line(texts)
            .iter()
            .map(|text| breakable(&self.printable(text), UNBROKEN_CELL))
            .collect()
    }

    /// The text with a sign for every character.
    fn printable(&self, text: &str) -> String {
        text.chars()
            .map(|c| {
                if c == '\n' || c == ' ' || c.is_ascii_graphic() {
                    return c;
                }
                let (first, any) = SHARED.covers(c);
                let printed = match self.print {
                    Print::Everything => any,
                    Print::Certain => {
                        first && unicode_normalization::char::canonical_combining_class(c) == 0
                    }
                };
                if printed { c } else { clean::REPLACEMENT }
            })
            .collect()
    }
}

/// The language and the region of a tag.
fn lang(tag: &str) -> Result<(String, Option<String>), DocumentError> {
    let mut parts = tag.trim().split(['-', '_']);
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Err(DocumentError::Language(tag.to_owned()));
    }
    let region =
        parts.find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    Ok((primary, region.map(str::to_ascii_uppercase)))
}

/// How much of the width a column asks for, in letters.
fn need(table: &Table, column: usize) -> usize {
    let cells = table.rows.iter().chain(&table.total).chain([&table.head]);
    let mut need = 3;
    for cell in cells.filter_map(|row| row.get(column)) {
        let words = cell.words();
        let longest = words.split([' ', '\n']).map(|word| word.chars().count()).max().unwrap_or(0);
        need = need.max(longest.min(UNBROKEN_CELL)).max(words.chars().count().min(36) * 2 / 3);
    }
    need + 2
}

fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    text.chars().take(longest).chain(['…']).collect()
}

/// The text with places to break in words that are too long for a line.
fn breakable(text: &str, longest: usize) -> String {
    const PLACE: char = '\u{200B}';
    let mut out = String::with_capacity(text.len());
    for part in text.split_inclusive([' ', '\n']) {
        if part.len() <= longest || part.chars().count() <= longest {
            out.push_str(part);
            continue;
        }
        for (index, c) in part.chars().enumerate() {
            let joins = unicode_normalization::char::canonical_combining_class(c) != 0;
            if index > 0 && index % 12 == 0 && !joins && c != '\n' {
                out.push(PLACE);
            }
            out.push(c);
        }
    }
    out
}
