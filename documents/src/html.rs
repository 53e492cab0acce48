//! A document as HTML: part of a page, or a mail that stands alone.

use std::fmt::Write as _;

use crate::clean;
use crate::headings::Headings;
use crate::model::{
    Align, Block, Booklet, Document, Figure, Letter, Letterhead, Span, Table, Text,
};
use crate::svg;

/// The document as part of a page, inside one `article` with its language.
///
/// Everything is escaped; there is no style, no script and no address to fetch from, so that it fits under a strict
/// content security policy. Drawings stand in it as SVG from which all but shapes and words is gone. The title is
/// a heading of the second level: the first is the page's own.
///
/// ```
/// use recourse_documents::{Block, Document, Letter, html};
///
/// let letter = Letter {
///     lang: "en".into(),
///     subject: "1 < 2".into(),
///     blocks: vec![Block::paragraph("We have received it.")],
///     ..Letter::default()
/// };
/// let page = html(&Document::Letter(letter));
/// assert!(page.contains("<h2>1 &lt; 2</h2>"));
/// assert!(page.contains("<p>We have received it.</p>"));
/// ```
#[must_use]
pub fn html(document: &Document) -> String {
    let mut writer = Writer::new(document, Place::Page);
    writer.document(document);
    writer.out
}

/// The document as the HTML part of a mail: a whole page of a few plain tags that every mail program shows.
///
/// Drawings are told in words, since mail programs drop them, and the recipient's postal address is left out.
#[must_use]
pub fn mail_html(document: &Document) -> String {
    let mut writer = Writer::new(document, Place::Mail);
    let _ = write!(
        writer.out,
        "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n<body>\n",
        escape(&clean::line(document.lang())),
        escape(&clean::line(document.title())),
    );
    writer.document(document);
    writer.out.push_str("</body>\n</html>\n");
    writer.out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Page,
    Mail,
}

struct Writer {
    out: String,
    place: Place,
    headings: Headings,
    /// Headings carry an address for the table of contents.
    anchors: bool,
    /// Headings so far.
    parts: usize,
}

impl Writer {
    fn new(document: &Document, place: Place) -> Self {
        let numbered = matches!(document, Document::Booklet(booklet) if booklet.numbered);
        Self {
            out: String::new(),
            place,
            headings: Headings::new(numbered),
            anchors: false,
            parts: 0,
        }
    }

    fn document(&mut self, document: &Document) {
        let kind = if matches!(document, Document::Letter(_)) { "letter" } else { "booklet" };
        let _ = writeln!(
            self.out,
            "<article{} lang=\"{}\">",
            self.class(kind),
            escape(&clean::line(document.lang()))
        );
        match document {
            Document::Letter(letter) => self.letter(letter),
            Document::Booklet(booklet) => self.booklet(booklet),
        }
        self.out.push_str("</article>\n");
    }

    fn letter(&mut self, letter: &Letter) {
        if self.place == Place::Page {
            self.letterhead(&letter.letterhead);
            self.spoken_lines("recipient", &clean::each_line(&letter.recipient));
        }
        let references = letter
            .references
            .iter()
            .map(|line| (clean::line(&line.label), clean::line(&line.value)));
        let references: Vec<String> = references
            .map(|(label, value)| format!("{}: <bdi>{}</bdi>", escape(&label), escape(&value)))
            .collect();
        self.marked_lines("references", &references);
        self.spoken_lines("date", &[clean::line(&letter.date)]);
        let level = self.top();
        let _ =
            writeln!(self.out, "<h{level}>{}</h{level}>", escape(&clean::line(&letter.subject)));
        self.blocks(&letter.blocks);
        self.spoken_lines("closing", &[clean::line(&letter.closing)]);
        if let Some(signature) = &letter.signature {
            let name =
                format!("<strong><bdi>{}</bdi></strong>", escape(&clean::line(&signature.name)));
            let rest = [&signature.title, &signature.when].map(|text| escape(&clean::line(text)));
            self.marked_lines("signature", &[&[name], &rest[..]].concat());
        }
        if let Some(check) = &letter.check {
            let code = format!(
                "{} <code>{}</code>",
                escape(&clean::line(&check.label)),
                escape(&clean::line(&check.code))
            );
            let address = clean::line(&check.address);
            let address = clean::address(&address)
                .map_or_else(|| escape(&address), |url| link(&url, clean::spoken(&address)));
            self.marked_lines("check", &[code, address]);
        }
        if self.place == Place::Mail {
            self.letterhead(&letter.letterhead);
        }
        let footer = clean::each_line(&letter.footer);
        if !footer.is_empty() {
            let lines: Vec<String> = footer.iter().map(|line| escape(line)).collect();
            let _ = writeln!(self.out, "<footer><small>{}</small></footer>", lines.join("<br>"));
        }
    }

    fn letterhead(&mut self, head: &Letterhead) {
        let firm = escape(&clean::line(&head.firm));
        let mark = head
            .logo
            .as_ref()
            .filter(|_| self.place == Place::Page)
            .and_then(|logo| svg::sanitised(&logo.svg, &clean::line(&logo.alt)));
        let mut lines = vec![mark.unwrap_or_default(), format!("<strong>{firm}</strong>")];
        lines.extend(clean::each_line(&head.lines).iter().map(|line| escape(line)));
        for (scheme, words) in
            [("tel:", &head.phone), ("mailto:", &head.email), ("https://", &head.web)]
        {
            let words = clean::line(words);
            let digits: String =
                words.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            let url = match scheme {
                _ if words.contains(':') => words.clone(),
                "tel:" => format!("tel:{digits}"),
                _ => format!("{scheme}{words}"),
            };
            lines.push(match clean::address(&url) {
                Some(url) if !words.is_empty() => link(&url, clean::spoken(&words)),
                _ => escape(&words),
            });
        }
        lines.retain(|line| !line.is_empty() && line != "<strong></strong>");
        if !lines.is_empty() {
            let _ = writeln!(
                self.out,
                "<header{}>{}</header>",
                self.class("letterhead"),
                lines.join("<br>")
            );
        }
    }

    fn booklet(&mut self, booklet: &Booklet) {
        let level = self.top();
        let _ = writeln!(self.out, "<h{level}>{}</h{level}>", escape(&clean::line(&booklet.title)));
        for (class, text) in [
            ("subtitle", &booklet.subtitle),
            ("firm", &booklet.firm),
            ("version", &booklet.version),
        ] {
            self.spoken_lines(class, &[clean::line(text)]);
        }
        if booklet.toc {
            let heading = clean::line(&booklet.labels.contents);
            let _ = writeln!(self.out, "<nav aria-label=\"{}\">", escape(&heading));
            self.spoken_lines("contents", &[heading]);
            self.out.push_str("<ul>\n");
            let mut entries = Vec::new();
            contents(&booklet.blocks, &mut Headings::new(booklet.numbered), &mut entries);
            for (index, entry) in entries.iter().enumerate() {
                let entry = escape(entry);
                let _ = match self.place {
                    Place::Page => {
                        writeln!(self.out, "<li><a href=\"#part-{}\">{entry}</a></li>", index + 1)
                    }
                    Place::Mail => writeln!(self.out, "<li>{entry}</li>"),
                };
            }
            self.out.push_str("</ul>\n</nav>\n");
        }
        self.anchors = booklet.toc && self.place == Place::Page;
        self.blocks(&booklet.blocks);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let place = self.headings.next(*level);
                let number = place.number.map(|number| format!("{number} ")).unwrap_or_default();
                let level = self.top() + place.level;
                self.parts += 1;
                let id = if self.anchors {
                    format!(" id=\"part-{}\"", self.parts)
                } else {
                    String::new()
                };
                let _ = writeln!(
                    self.out,
                    "<h{level}{id}>{number}{}</h{level}>",
                    escape(&clean::line(text))
                );
            }
            Block::Paragraph(text) => {
                let _ = writeln!(self.out, "<p>{}</p>", inline(text));
            }
            Block::Small(text) => {
                let _ = writeln!(self.out, "<p><small>{}</small></p>", inline(text));
            }
            Block::List { ordered, items } => {
                let tag = if *ordered { "ol" } else { "ul" };
                let items: String =
                    items.iter().map(|item| format!("<li>{}</li>\n", inline(item))).collect();
                let _ = writeln!(self.out, "<{tag}>\n{items}</{tag}>");
            }
            Block::Box { title, blocks } => {
                let tag = if self.place == Place::Page { "section" } else { "blockquote" };
                let _ = writeln!(self.out, "<{tag}{}>", self.class("box"));
                let title = clean::line(title);
                if !title.is_empty() {
                    let _ = writeln!(self.out, "<p><strong>{}</strong></p>", escape(&title));
                }
                self.blocks(blocks);
                let _ = writeln!(self.out, "</{tag}>");
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Definitions(definitions) => {
                let pairs: String = definitions
                    .iter()
                    .map(|pair| {
                        format!(
                            "<dt>{}</dt>\n<dd>{}</dd>\n",
                            inline(&pair.term),
                            inline(&pair.text)
                        )
                    })
                    .collect();
                let _ = writeln!(self.out, "<dl>\n{pairs}</dl>");
            }
        }
    }

    fn table(&mut self, table: &Table) {
        // A mail has no style sheet: lines and the side of figures come from the tags themselves.
        let open = match self.place {
            Place::Page => "<div class=\"table\" tabindex=\"0\">\n<table>",
            Place::Mail => "<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">",
        };
        let _ = writeln!(self.out, "{open}");
        let caption = clean::line(&table.caption);
        if !caption.is_empty() {
            let _ = writeln!(self.out, "<caption>{}</caption>", escape(&caption));
        }
        self.row(table, "thead", &table.head, "th scope=\"col\"", "th");
        self.out.push_str("<tbody>\n");
        for row in &table.rows {
            self.cells(table, row, "td", "td");
        }
        self.out.push_str("</tbody>\n");
        if let Some(total) = &table.total {
            self.row(table, "tfoot", total, "td", "td");
        }
        self.out.push_str(if self.place == Place::Page {
            "</table>\n</div>\n"
        } else {
            "</table>\n"
        });
    }

    fn row(&mut self, table: &Table, part: &str, cells: &[Text], open: &str, close: &str) {
        let _ = writeln!(self.out, "<{part}>");
        self.cells(table, cells, open, close);
        let _ = writeln!(self.out, "</{part}>");
    }

    fn cells(&mut self, table: &Table, cells: &[Text], open: &str, close: &str) {
        self.out.push_str("<tr>");
        let nothing = Text::default();
        for column in 0..table.columns() {
            let side = match (table.align(column), self.place) {
                (Align::Start, _) => "",
                (Align::End, Place::Page) => " class=\"end\"",
                (Align::End, Place::Mail) => " align=\"right\"",
            };
            let _ = write!(
                self.out,
                "<{open}{side}>{}</{close}>",
                inline(cells.get(column).unwrap_or(&nothing))
            );
        }
        self.out.push_str("</tr>\n");
    }

    fn figure(&mut self, figure: &Figure) {
        let caption = clean::line(&figure.caption);
        let alt = clean::line(&figure.alt);
        let drawing =
            if self.place == Place::Page { svg::sanitised(&figure.svg, &alt) } else { None };
        let drawing = drawing.unwrap_or_else(|| format!("<p>{}</p>", escape(&alt)));
        let _ = writeln!(self.out, "<figure>{drawing}");
        if !caption.is_empty() {
            let _ = writeln!(self.out, "<figcaption>{}</figcaption>", escape(&caption));
        }
        self.out.push_str("</figure>\n");
    }

    fn spoken_lines(&mut self, class: &str, lines: &[String]) {
        let lines: Vec<String> = lines
            .iter()
            .filter(|line| !line.is_empty())
            .map(|line| format!("<bdi>{}</bdi>", escape(line)))
            .collect();
        self.marked_lines(class, &lines);
    }

    /// One paragraph of lines that are HTML already.
    fn marked_lines(&mut self, class: &str, lines: &[String]) {
        let lines: Vec<&str> =
            lines.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
        if !lines.is_empty() {
            let _ = writeln!(self.out, "<p{}>{}</p>", self.class(class), lines.join("<br>"));
        }
    }

    /// The level of the title.
    fn top(&self) -> usize {
        match self.place {
            Place::Page => 2,
            Place::Mail => 1,
        }
    }

    fn class(&self, name: &str) -> String {
        match self.place {
            Place::Page => format!(" class=\"{name}\""),
            Place::Mail => String::new(),
        }
    }
}

fn contents(blocks: &[Block], headings: &mut Headings, entries: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { level, text } => {
                let number = headings
                    .next(*level)
                    .number
                    .map(|number| format!("{number} "))
                    .unwrap_or_default();
                entries.push(format!("{number}{}", clean::line(text)));
            }
            Block::Box { blocks, .. } => contents(blocks, headings, entries),
            _ => {}
        }
    }
}

fn inline(text: &Text) -> String {
    text.0.iter().map(span).collect()
}

fn span(span: &Span) -> String {
    let words = escape(&clean::lines(span.words())).replace('\n', "<br>");
    match span {
        Span::Plain(_) => words,
        Span::Strong(_) => format!("<strong>{words}</strong>"),
        Span::Emphasis(_) => format!("<em>{words}</em>"),
        Span::Link { url, .. } => match clean::address(url) {
            Some(url) => format!("<a href=\"{}\" rel=\"noreferrer\">{words}</a>", escape(&url)),
            None => words,
        },
    }
}

fn link(url: &str, words: &str) -> String {
    format!("<a href=\"{}\" rel=\"noreferrer\">{}</a>", escape(url), escape(words))
}

/// Text as HTML says it, also inside quotes.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}
