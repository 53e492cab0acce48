//! What can be printed. Every word comes in with the document: nothing here speaks a language.

use serde::{Deserialize, Serialize};

/// Something that can be printed.
#[expect(clippy::large_enum_variant, reason = "a document is made once and handed on by reference")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Document {
    /// One letter to one recipient.
    Letter(Letter),
    /// A text with headings that stands by itself: a procedure, a sheet, a report.
    Booklet(Booklet),
}

/// One letter to one recipient.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letter {
    /// The language of the text as a tag (`nb`, `fi`, `nl-BE`).
    pub lang: String,
    /// The few words that the layout itself needs.
    pub labels: Labels,
    /// Who writes.
    pub letterhead: Letterhead,
    /// Name and address as they shall stand in the window of the envelope.
    pub recipient: Vec<String>,
    /// Reference lines: `Our reference`, `2026-0042`.
    pub references: Vec<Labelled>,
    /// The date as people of that language write it.
    pub date: String,
    /// The subject line; also the title of the PDF.
    pub subject: String,
    /// The letter itself, from the greeting on.
    pub blocks: Vec<Block>,
    /// The closing words (`With kind regards`), empty for none.
    pub closing: String,
    /// The person who takes responsibility.
    pub signature: Option<Signature>,
    /// How a third party can check that the letter is genuine.
    pub check: Option<Check>,
    /// Small lines at the foot of every page (company number, supervision).
    pub footer: Vec<String>,
}

/// A text with headings that stands by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Booklet {
    /// The language of the text as a tag (`nb`, `fi`, `nl-BE`).
    pub lang: String,
    /// The few words that the layout itself needs.
    pub labels: Labels,
    /// The title, also of the PDF.
    pub title: String,
    /// A line below the title, empty for none.
    pub subtitle: String,
    /// Whose text it is.
    pub firm: String,
    /// Which version it is, and since when; stands below the title and at the foot of every page.
    pub version: String,
    /// The text.
    pub blocks: Vec<Block>,
    /// Headings are numbered (1, 1.1, 1.1.1).
    pub numbered: bool,
    /// A table of contents stands before the text.
    pub toc: bool,
}

/// One piece of a text, top to bottom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading; levels 1 to 3, others are taken for the nearest.
    Heading {
        /// 1 is the highest.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph(Text),
    /// A list with bullets or numbers.
    List {
        /// Numbers instead of bullets.
        ordered: bool,
        /// One text per point.
        items: Vec<Text>,
    },
    /// A frame around what must not be missed: the decision.
    Box {
        /// Its first line, empty for none.
        title: String,
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// A table.
    Table(Table),
    /// A drawing.
    Figure(Figure),
    /// Terms with their explanations: who to turn to, what is known about a case.
    Definitions(Vec<Definition>),
    /// Small print.
    Small(Text),
}

/// A run of text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Span>);

/// A part of a run of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    /// Words. A line break in them is a line break on paper.
    Plain(String),
    /// Words that matter most.
    Strong(String),
    /// Words that are stressed.
    Emphasis(String),
    /// Words that lead somewhere.
    Link {
        /// The words; the address itself where they are empty.
        text: String,
        /// `https:`, `http:`, `mailto:` or `tel:`; anything else is printed and not linked.
        url: String,
    },
}

/// A table. Rows that are shorter than the head are filled with empty cells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Table {
    /// What it shows, empty for none.
    pub caption: String,
    /// The head, repeated on every page. A table without one cannot be read aloud and is refused.
    pub head: Vec<Text>,
    /// The rows.
    pub rows: Vec<Vec<Text>>,
    /// How each column stands; columns beyond its end stand at the start of the line.
    pub align: Vec<Align>,
    /// The last row, set apart by a line.
    pub total: Option<Vec<Text>>,
}

/// How a column stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Words: where a line begins.
    #[default]
    Start,
    /// Figures: where a line ends, digits below digits.
    End,
}

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Figure {
    /// The drawing as an SVG document of shapes and words, coloured by attributes: styles, scripts, images and
    /// whatever else it holds are left out.
    pub svg: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// The line below it, empty for none.
    pub caption: String,
}

/// A term and what is said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// The term.
    pub term: Text,
    /// What is said about it.
    pub text: Text,
}

/// Who writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letterhead {
    /// The firm's name.
    pub firm: String,
    /// Department and postal address, one line each.
    pub lines: Vec<String>,
    /// Mail address, empty for none.
    pub email: String,
    /// Telephone number, empty for none.
    pub phone: String,
    /// Web address, empty for none.
    pub web: String,
    /// The firm's mark; without one the name stands alone.
    pub logo: Option<Logo>,
    /// On which side the firm's envelopes have their window.
    pub window: Window,
}

/// On which side an envelope has its window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Window {
    /// Left, as most are.
    #[default]
    Left,
    /// Right, as in Belgium and often in Sweden.
    Right,
}

/// A firm's mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// The mark as an SVG document.
    pub svg: String,
    /// What it says, for those who cannot see it.
    pub alt: String,
}

/// A label and its value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labelled {
    /// What it is: `Our reference`.
    pub label: String,
    /// The value.
    pub value: String,
}

/// The person who takes responsibility for a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Signature {
    /// The person's name.
    pub name: String,
    /// What the person is, empty for none.
    pub title: String,
    /// When it was signed, in words, empty for none.
    pub when: String,
}

/// How a third party can check that a letter is genuine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Check {
    /// The words before the code: `Check this letter with code`.
    pub label: String,
    /// The code.
    pub code: String,
    /// Where it can be checked (an `https` address), empty for none.
    pub address: String,
}

/// The words that the layout itself needs, in the language of the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Labels {
    /// The line with the page number: `Page {page} of {pages}`.
    pub page: String,
    /// The heading above a table of contents, empty for none.
    pub contents: String,
}

impl Default for Labels {
    /// Figures without a word.
    fn default() -> Self {
        Self { page: "{page} / {pages}".to_owned(), contents: String::new() }
    }
}

impl Document {
    /// The language of the text.
    #[must_use]
    pub fn lang(&self) -> &str {
        match self {
            Self::Letter(letter) => &letter.lang,
            Self::Booklet(booklet) => &booklet.lang,
        }
    }

    /// What the document is called.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            Self::Letter(letter) => &letter.subject,
            Self::Booklet(booklet) => &booklet.title,
        }
    }

    /// The text between letterhead and closing.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        match self {
            Self::Letter(letter) => &letter.blocks,
            Self::Booklet(booklet) => &booklet.blocks,
        }
    }
}

impl Block {
    /// A heading.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// A paragraph.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(text.into())
    }

    /// One paragraph for each part of a plain text between empty lines.
    #[must_use]
    pub fn paragraphs(text: &str) -> Vec<Self> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut blocks = Vec::new();
        let mut lines: Vec<&str> = Vec::new();
        for line in text.lines().chain([""]) {
            if !line.trim().is_empty() {
                lines.push(line.trim_end());
            } else if !lines.is_empty() {
                blocks.push(Self::paragraph(lines.join("\n")));
                lines.clear();
            }
        }
        blocks
    }
}

impl Table {
    /// How many columns it has: as many as its longest row.
    #[must_use]
    pub fn columns(&self) -> usize {
        let rows = self.rows.iter().chain(&self.total).map(Vec::len);
        rows.chain([self.head.len()]).max().unwrap_or(0)
    }

    /// How a column stands.
    #[must_use]
    pub fn align(&self, column: usize) -> Align {
        self.align.get(column).copied().unwrap_or_default()
    }
}

impl Text {
    /// Whether it holds no character to be seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.words().trim().is_empty())
    }

    /// The words alone.
    #[must_use]
    pub fn words(&self) -> String {
        self.0.iter().map(Span::words).collect()
    }
}

impl Span {
    /// The words of this part.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Strong(text) | Self::Emphasis(text) => text,
            Self::Link { text, url } if text.trim().is_empty() => url,
            Self::Link { text, .. } => text,
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(vec![Span::Plain(text.to_owned())])
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(vec![Span::Plain(text)])
    }
}

impl From<Span> for Text {
    fn from(span: Span) -> Self {
        Self(vec![span])
    }
}

impl From<Vec<Span>> for Text {
    fn from(spans: Vec<Span>) -> Self {
        Self(spans)
    }
}

impl Labelled {
    /// A label and its value.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}
