//! From a path to items, one at a time.
//!
//! The promise is that nothing is lost: every file gives at least one item or an error that names
//! it, and every record gives an item even when it cannot be read. The original bytes travel with
//! each item. Memory holds one item, never the file.

mod fault;
mod json_lines;
mod lines;
mod mbox;
mod records;
mod walk;

use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use fault::{Fault, SourceError};

use super::sniff;
use super::table::Mapping;

/// The largest item kept whole, in bytes.
pub const ITEM_BYTES_MAX: usize = 64 << 20;

/// How much of a stream is looked at to tell what it is.
const HEAD_BYTES: u64 = 64 << 10;

/// What the caller knows about a source.
#[derive(Clone, Debug)]
pub struct Options {
    /// The mapping for tables. Without it, `x.csv` is read with `x.mapping.toml` beside it.
    pub mapping: Option<PathBuf>,
    /// What every file is, whatever its name and content say.
    pub format: Option<Format>,
    /// The largest item kept whole, in bytes.
    pub item_bytes_max: usize,
}

impl Default for Options {
    fn default() -> Self {
        Options { mapping: None, format: None, item_bytes_max: ITEM_BYTES_MAX }
    }
}

/// The forms that complaints come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One mail.
    Mail,
    /// Many mails in one file.
    Mbox,
    /// A table with a header.
    Csv,
    /// One JSON object on each line.
    JsonLines,
}

impl std::str::FromStr for Format {
    type Err = recourse_kernel::terms::UnknownWord;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        match word {
            "eml" => Ok(Format::Mail),
            "mbox" => Ok(Format::Mbox),
            "csv" => Ok(Format::Csv),
            "jsonl" => Ok(Format::JsonLines),
            _ => Err(recourse_kernel::terms::UnknownWord {
                word: word.to_owned(),
                known: "eml, mbox, csv, jsonl".to_owned(),
            }),
        }
    }
}

/// One thing that came in.
#[derive(Clone, Debug)]
pub struct RawItem {
    /// Where it stood: `file`, or `file:line` of its first line.
    pub place: String,
    /// The bytes as they stood there, without the line end that closes a record.
    pub bytes: Vec<u8>,
    /// What it seems to be.
    pub kind: RawKind,
    /// Why it cannot be used as it is. An item with a fault is for a person to look at.
    pub fault: Option<Fault>,
    /// How to read a table's record, for [`RawKind::CsvRecord`].
    pub mapping: Option<Arc<Mapping>>,
}

/// What an item seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawKind {
    /// A mail, for [`mail::read`](super::mail::read).
    Mail,
    /// A record of a table, heading and field, for [`Mapping::map`].
    CsvRecord(Vec<(String, String)>),
    /// A JSON object, for [`json::read`](super::json::read).
    JsonLine,
    /// Nothing that is read here.
    Unknown,
}

/// Opens a file, a folder, a Maildir, or standard input for `-`.
///
/// # Errors
///
/// When the path does not exist or the mapping named in the options cannot be read. What goes wrong
/// later is an item of the iterator, and the rest is read all the same.
pub fn open(path: &Path, options: Options) -> Result<Items, SourceError> {
    if path == Path::new("-") {
        return Items::of(options)?.over("standard input", None, std::io::stdin());
    }
    let walk = walk::Walk::from(path)?;
    Ok(Items { walk, ..Items::of(options)? })
}

/// Reads one stream, such as an uploaded file, as [`open`] reads a file of that name.
///
/// # Errors
///
/// As [`open`], or when the first bytes cannot be read.
pub fn stream(
    name: &str,
    from: impl Read + Send + 'static,
    options: Options,
) -> Result<Items, SourceError> {
    Items::of(options)?.over(name, Some(Path::new(name)), from)
}

type Reader = Box<dyn Iterator<Item = Result<RawItem, SourceError>> + Send>;
type Stream = Box<dyn BufRead + Send>;

/// The items of a source, in a fixed order.
pub struct Items {
    walk: walk::Walk,
    current: Option<Reader>,
    options: Options,
    mapping: Option<Arc<Mapping>>,
}

impl Iterator for Items {
    type Item = Result<RawItem, SourceError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.current.as_mut().and_then(Iterator::next) {
                return Some(item);
            }
            self.current = None;
            match self.walk.next()? {
                Ok(path) => match self.begin(&path) {
                    Ok(reader) => self.current = Some(reader),
                    Err(error) => return Some(Err(error)),
                },
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl Items {
    fn of(options: Options) -> Result<Self, SourceError> {
        let mapping = match &options.mapping {
            Some(path) => Some(Arc::new(load_mapping(path)?)),
            None => None,
        };
        Ok(Items { walk: walk::Walk::nothing(), current: None, options, mapping })
    }

    fn over(
        mut self,
        name: &str,
        path: Option<&Path>,
        from: impl Read + Send + 'static,
    ) -> Result<Self, SourceError> {
        // A stream has a name but no folder: nothing is looked for beside it.
        self.current = Some(self.read(name, path, false, Box::new(BufReader::new(from)))?);
        Ok(self)
    }

    fn begin(&self, path: &walk::Found) -> Result<Reader, SourceError> {
        let name = path.file.display().to_string();
        let file = std::fs::File::open(&path.file)
            .map_err(|error| SourceError::Io { place: name.clone(), error })?;
        let from: Stream = Box::new(BufReader::with_capacity(64 << 10, file));
        if path.in_maildir {
            return whole(name, RawKind::Mail, from, self.options.item_bytes_max);
        }
        self.read(&name, Some(&path.file), true, from)
    }

    fn read(
        &self,
        name: &str,
        path: Option<&Path>,
        on_disk: bool,
        mut from: Stream,
    ) -> Result<Reader, SourceError> {
        let name = name.to_owned();
        let limit = self.options.item_bytes_max;
        let mut head = Vec::new();
        from.by_ref()
            .take(HEAD_BYTES)
            .read_to_end(&mut head)
            .map_err(|error| SourceError::Io { place: name.clone(), error })?;
        let format = match self.options.format {
            Some(format) => Some(format),
            None => guess(path, &head, self.mapping.is_some()),
        };
        let utf16 = sniff::utf16(&head);
        let array = sniff::without_mark(&head).trim_ascii_start().starts_with(b"[");
        let spread = spread_object(&head);
        let carriage_returns = head.contains(&b'\r') && !head.contains(&b'\n');
        let from: Stream = Box::new(Cursor::new(head).chain(from));
        match format {
            Some(Format::Mail) => whole(name, RawKind::Mail, from, limit),
            Some(Format::Mbox) => Ok(Box::new(mbox::Mbox::new(name, from, limit))),
            Some(Format::Csv | Format::JsonLines) if utf16 => {
                whole(name, RawKind::Unknown, from, limit)
            }
            Some(Format::JsonLines) if array => whole(name, RawKind::Unknown, from, limit),
            Some(Format::JsonLines) if spread => whole(name, RawKind::JsonLine, from, limit),
            Some(Format::JsonLines) => Ok(Box::new(json_lines::JsonLines::new(name, from, limit))),
            Some(Format::Csv) => {
                let beside = path.filter(|_| on_disk).map(|p| p.with_extension("mapping.toml"));
                let mapping = match (&self.mapping, beside) {
                    (Some(mapping), _) => Some(Arc::clone(mapping)),
                    (None, Some(file)) if file.is_file() => Some(Arc::new(load_mapping(&file)?)),
                    (None, _) => None,
                };
                let end = if carriage_returns { b'\r' } else { b'\n' };
                let lines = lines::Lines::new(from, end, limit);
                Ok(Box::new(records::Records::new(name, lines, mapping)))
            }
            None => whole(name, RawKind::Unknown, from, limit),
        }
    }
}

/// Tells the form by the name where the name is plain, and by the first bytes otherwise.
fn guess(path: Option<&Path>, head: &[u8], mapped: bool) -> Option<Format> {
    let extension = path
        .and_then(Path::extension)
        .map(|e| e.to_string_lossy().to_ascii_lowercase())
        .unwrap_or_default();
    let mail = || sniff::starts_with_header(head);
    match extension.as_str() {
        // Outlook's own `.msg` and a picture named `.eml` are found by their content.
        "eml" | "msg" => sniff::foreign(head).is_none().then_some(Format::Mail),
        "csv" | "tsv" => Some(Format::Csv),
        "jsonl" | "ndjson" | "json" => Some(Format::JsonLines),
        _ if sniff::foreign(head).is_some() => None,
        _ if head.starts_with(b"From ") && (extension == "mbox" || mbox::begins(head)) => {
            Some(Format::Mbox)
        }
        _ if mail() => Some(Format::Mail),
        "" if path.is_none() && head.trim_ascii_start().starts_with(b"{") => {
            Some(Format::JsonLines)
        }
        "" if path.is_none() && mapped => Some(Format::Csv),
        _ => None,
    }
}

/// Whether a JSON object is spread over lines, as programs write it for people.
fn spread_object(head: &[u8]) -> bool {
    let first = sniff::without_mark(head).trim_ascii_start().split(|&b| b == b'\n').next();
    first.is_some_and(|line| line.trim_ascii() == b"{")
}

/// A file that is one item.
fn whole(place: String, kind: RawKind, from: Stream, limit: usize) -> Result<Reader, SourceError> {
    let io = |error| SourceError::Io { place: place.clone(), error };
    let mut bytes = Vec::new();
    let mut from = from.take(limit as u64);
    from.read_to_end(&mut bytes).map_err(io)?;
    let rest = std::io::copy(&mut from.into_inner(), &mut std::io::sink()).map_err(io)?;
    let fault = if bytes.is_empty() {
        Some(Fault::Empty)
    } else if rest > 0 {
        Some(Fault::TooLarge { bytes: bytes.len() as u64 + rest, kept: bytes.len() })
    } else if kind == RawKind::Unknown {
        let array = sniff::without_mark(&bytes).trim_ascii_start().starts_with(b"[");
        Some(match sniff::foreign(&bytes) {
            Some(what) => Fault::Foreign { what },
            None if array => Fault::JsonArray,
            None => Fault::Unrecognised,
        })
    } else {
        None
    };
    Ok(Box::new(std::iter::once(Ok(RawItem { place, bytes, kind, fault, mapping: None }))))
}

fn load_mapping(path: &Path) -> Result<Mapping, SourceError> {
    let place = path.display().to_string();
    let text = std::fs::read_to_string(path)
        .map_err(|error| SourceError::Io { place: place.clone(), error })?;
    Mapping::load(&text).map_err(|error| SourceError::Mapping { file: place, error })
}

#[cfg(test)]
mod tests;
