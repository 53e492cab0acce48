//! A pack as text: its TOML blocks, and where in the file a block and its parts stand.

use super::{LoadError, LoadErrorKind, Place};
use crate::terms::UnknownWord;
use jiff::civil::Date;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use std::ops::Range;
use std::str::FromStr;
use toml::value::Datetime;

/// A file to load: its name as people should see it, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Name, such as `law/dk/complaints-officer.md`.
    pub name: String,
    /// The whole text.
    pub text: String,
}

/// Where in a file a block stands, so that offsets in its TOML become lines of the file.
pub(crate) struct Cursor<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) offset: usize,
    pub(super) heading: String,
}

impl Cursor<'_> {
    pub(crate) fn error(
        &self,
        span: Range<usize>,
        kind: LoadErrorKind,
        what: impl Into<String>,
        cure: impl Into<String>,
    ) -> LoadError {
        let at = (self.offset + span.start).min(self.file.text.len());
        let line = self.line(at);
        let excerpt = self.file.text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        LoadError {
            file: self.file.name.clone(),
            line,
            excerpt: excerpt.to_owned(),
            kind,
            what: what.into(),
            cure: cure.into(),
        }
    }

    pub(super) fn line(&self, at: usize) -> usize {
        self.file.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    pub(super) fn place(&self, span: Range<usize>) -> Place {
        Place {
            file: self.file.name.clone(),
            line: self.line(self.offset + span.start),
            heading: self.heading.clone(),
        }
    }

    /// A word of a closed list, or an error that names the list.
    pub(crate) fn word<T: FromStr<Err = UnknownWord>>(
        &self,
        span: Range<usize>,
        text: &str,
    ) -> Result<T, LoadError> {
        text.parse().map_err(|unknown: UnknownWord| {
            self.error(
                span,
                LoadErrorKind::UnknownWord,
                format!("`{}` is not a known word here", unknown.word),
                format!("use one of: {}", unknown.known),
            )
        })
    }

    pub(crate) fn date(&self, span: Range<usize>, value: Datetime) -> Result<Date, LoadError> {
        let day = value.time.is_none().then(|| value.to_string().parse().ok()).flatten();
        day.ok_or_else(|| {
            self.error(
                span,
                LoadErrorKind::Syntax,
                format!("`{value}` is not a date"),
                "write a date without time, such as 2016-07-01",
            )
        })
    }
}

/// Fenced TOML blocks: the nearest heading above, the offset of the text in the file, the text.
pub(super) fn blocks(text: &str) -> Vec<(String, usize, &str)> {
    let mut found = Vec::new();
    let mut heading = String::new();
    let mut in_heading = false;
    let mut in_toml = false;
    let mut span: Option<Range<usize>> = None;
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) if level <= HeadingLevel::H4 => {
                in_heading = true;
                heading.clear();
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Text(words) | Event::Code(words) if in_heading => heading.push_str(&words),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                in_toml = info.as_ref() == "toml";
                span = None;
            }
            Event::Text(_) if in_toml => {
                span = Some(match span {
                    Some(so_far) => so_far.start..range.end,
                    None => range,
                });
            }
            Event::End(TagEnd::CodeBlock) => {
                if let (true, Some(span)) = (in_toml, span.take())
                    && let Some(block) = text.get(span.clone())
                {
                    found.push((heading.clone(), span.start, block));
                }
                in_toml = false;
            }
            _ => {}
        }
    }
    found
}
