//! The records of a table, each with its exact bytes and its line.
//!
//! A reader that stops at the first broken record, or that lets one open quotation mark swallow the
//! thousand records below it, loses complaints. So the quotation marks are followed here line by
//! line: when a record turns out to be broken, only the line it began on is set aside, and reading
//! goes on with the line after it.

use std::sync::Arc;

use super::lines::{Line, Lines};
use super::{Fault, RawItem, RawKind, SourceError};
use crate::incoming::charset::Encoding;
use crate::incoming::sniff;
use crate::incoming::table::Mapping;

/// How many bytes may be read a second time after broken records. Beyond it each line stands
/// alone, so that a hostile table cannot cost the square of its size.
const REREAD_BYTES_MAX: usize = 64 << 20;

pub(super) struct Records {
    name: String,
    lines: Lines,
    mapping: Option<Arc<Mapping>>,
    fields: FieldReader,
    header: Option<Result<Vec<String>, u64>>,
    reread: usize,
    any: bool,
    done: bool,
    header_bytes: Vec<u8>,
}

/// A record as it was cut out.
struct Cut {
    line: u64,
    bytes: Vec<u8>,
    fields: Result<Vec<Vec<u8>>, Fault>,
}

impl Records {
    pub fn new(name: String, lines: Lines, mapping: Option<Arc<Mapping>>) -> Self {
        let delimiter = mapping.as_ref().map_or(b',', |m| m.delimiter());
        Records {
            name,
            lines,
            mapping,
            fields: FieldReader::new(delimiter),
            header: None,
            reread: 0,
            any: false,
            done: false,
            header_bytes: Vec::new(),
        }
    }

    fn encoding(&self) -> Encoding {
        self.mapping.as_ref().map(|m| m.encoding()).unwrap_or_default()
    }

    /// Cuts out the next record, or the first line of a broken one.
    fn cut(&mut self) -> std::io::Result<Option<Cut>> {
        let first = loop {
            match self.lines.next()? {
                Some(line) if line.blank() => {}
                Some(line) => break line,
                None => return Ok(None),
            }
        };
        let line = first.number;
        if first.cut() {
            let fault = Fault::TooLarge { bytes: first.size, kept: first.bytes.len() };
            return Ok(Some(Cut { line, bytes: first.bytes, fields: Err(fault) }));
        }
        self.fields.begin();
        let mut size = first.bytes.len();
        let mut held = vec![first];
        let fault = loop {
            let Some(last) = held.last() else { break Fault::Empty };
            match self.fields.feed(last.body()) {
                Ok(true) => {
                    let bytes = joined(&held);
                    return Ok(Some(Cut { line, bytes, fields: Ok(self.fields.take()) }));
                }
                Ok(false) => self
                    .fields
                    .feed_line_end(last.bytes.get(last.body().len()..).unwrap_or_default()),
                Err(fault) => break fault,
            }
            if self.reread >= REREAD_BYTES_MAX || size > self.lines.limit() {
                break self.fields.open_quote();
            }
            match self.lines.next()? {
                Some(next) if !next.cut() => {
                    size += next.bytes.len();
                    held.push(next);
                }
                Some(next) => {
                    self.lines.give_back(std::iter::once(next));
                    break self.fields.open_quote();
                }
                None => break self.fields.open_quote(),
            }
        };
        self.reread = self.reread.saturating_add(size);
        let mut held = held.into_iter();
        let broken = held.next();
        self.lines.give_back(held);
        let bytes = broken.map(|l| l.body().to_vec()).unwrap_or_default();
        Ok(Some(Cut { line, bytes, fields: Err(fault) }))
    }

    /// Reads the header, and yields it as an item when it cannot be read.
    fn begin(&mut self) -> std::io::Result<Option<RawItem>> {
        let Some(mut first) = self.lines.next()? else { return Ok(None) };
        let marked = first.bytes.len();
        first.bytes = sniff::without_mark(&first.bytes).to_vec();
        first.size -= (marked - first.bytes.len()) as u64;
        // Excel writes the delimiter on a line of its own: `sep=;`.
        if let Some(&[delimiter]) = first.body().strip_prefix(b"sep=") {
            self.fields.delimiter = delimiter;
            match self.lines.next()? {
                Some(next) => first = next,
                None => return Ok(None),
            }
        } else if self.mapping.is_none() {
            self.fields.delimiter = likely_delimiter(first.body());
        }
        self.lines.give_back(std::iter::once(first));
        let Some(cut) = self.cut()? else { return Ok(None) };
        let read = cut.fields.and_then(|fields| self.decode(&cut.bytes, &fields));
        self.header_bytes.clone_from(&cut.bytes);
        match read {
            Ok(names) => {
                let names: Vec<String> = names.iter().map(|n| n.trim().to_owned()).collect();
                if self.mapping.is_none() {
                    self.mapping =
                        Mapping::for_own_names(&names, self.fields.delimiter).map(Arc::new);
                }
                self.header = Some(Ok(names));
                Ok(None)
            }
            Err(fault) => {
                self.any = true;
                self.header = Some(Err(cut.line));
                Ok(Some(self.item(cut.line, cut.bytes, RawKind::Unknown, Some(fault))))
            }
        }
    }

    fn decode(&self, bytes: &[u8], fields: &[Vec<u8>]) -> Result<Vec<String>, Fault> {
        if bytes.contains(&0) {
            return Err(Fault::NulByte);
        }
        let encoding = self.encoding();
        let decode = |(at, field): (usize, &Vec<u8>)| {
            encoding.decode(field).ok_or(Fault::WrongEncoding { field: at + 1, encoding })
        };
        fields.iter().enumerate().map(decode).collect()
    }

    fn record(&mut self) -> std::io::Result<Option<RawItem>> {
        if self.header.is_none()
            && let Some(item) = self.begin()?
        {
            return Ok(Some(item));
        }
        let Some(cut) = self.cut()? else {
            if self.any {
                return Ok(None);
            }
            self.any = true;
            let bytes = std::mem::take(&mut self.header_bytes);
            let fault = if bytes.is_empty() { Fault::Empty } else { Fault::NoRecords };
            return Ok(Some(RawItem {
                place: self.name.clone(),
                ..self.item(0, bytes, RawKind::Unknown, Some(fault))
            }));
        };
        self.any = true;
        let read = match &self.header {
            Some(Ok(names)) => cut
                .fields
                .and_then(|fields| self.decode(&cut.bytes, &fields))
                .and_then(|fields| paired(names, fields)),
            Some(Err(line)) => Err(Fault::NoHeader { line: *line }),
            None => Err(Fault::NoHeader { line: 1 }),
        };
        Ok(Some(match read {
            Ok(pairs) => {
                let fault = self.mapping.is_none().then_some(Fault::NoMapping);
                self.item(cut.line, cut.bytes, RawKind::CsvRecord(pairs), fault)
            }
            Err(fault) => self.item(cut.line, cut.bytes, RawKind::Unknown, Some(fault)),
        }))
    }

    fn item(&self, line: u64, bytes: Vec<u8>, kind: RawKind, fault: Option<Fault>) -> RawItem {
        let place = format!("{}:{line}", self.name);
        RawItem { place, bytes, kind, fault, mapping: self.mapping.clone() }
    }
}

impl Iterator for Records {
    type Item = Result<RawItem, SourceError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        match self.record() {
            Ok(item) => item.map(Ok),
            Err(error) => {
                self.done = true;
                let place = format!("{}:{}", self.name, self.lines.reached());
                Some(Err(SourceError::Io { place, error }))
            }
        }
    }
}

fn paired(names: &[String], fields: Vec<String>) -> Result<Vec<(String, String)>, Fault> {
    if fields.len() != names.len() {
        return Err(Fault::FieldCount { found: fields.len(), wanted: names.len() });
    }
    Ok(names.iter().cloned().zip(fields).collect())
}

fn joined(lines: &[Line]) -> Vec<u8> {
    let Some((last, before)) = lines.split_last() else { return Vec::new() };
    let mut bytes: Vec<u8> = before.iter().flat_map(|l| l.bytes.iter().copied()).collect();
    bytes.extend_from_slice(last.body());
    bytes
}

/// The delimiter that the header uses most, outside quotation marks.
fn likely_delimiter(header: &[u8]) -> u8 {
    let count = |delimiter: u8| {
        let mut quoted = false;
        let mut found = 0_usize;
        for &b in header {
            quoted ^= b == b'"';
            found += usize::from(!quoted && b == delimiter);
        }
        found
    };
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(|&d| count(d)).unwrap_or(b',')
}

/// Follows fields and quotation marks through the lines of one record (RFC 4180).
struct FieldReader {
    delimiter: u8,
    state: State,
    field: Vec<u8>,
    fields: Vec<Vec<u8>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Plain,
    Quoted,
    AfterQuote,
}

impl FieldReader {
    fn new(delimiter: u8) -> Self {
        FieldReader { delimiter, state: State::Start, field: Vec::new(), fields: Vec::new() }
    }

    fn begin(&mut self) {
        self.state = State::Start;
        self.field.clear();
        self.fields.clear();
    }

    /// Takes a line without its end; true when the record ends with it.
    fn feed(&mut self, line: &[u8]) -> Result<bool, Fault> {
        for &b in line {
            match (self.state, b) {
                (State::Start, b'"') => self.state = State::Quoted,
                (State::Start | State::Plain | State::AfterQuote, b) if b == self.delimiter => {
                    self.end_field();
                }
                (State::Start | State::Plain, b) => {
                    self.field.push(b);
                    self.state = State::Plain;
                }
                (State::Quoted, b'"') => self.state = State::AfterQuote,
                (State::Quoted, b) => self.field.push(b),
                (State::AfterQuote, b'"') => {
                    self.field.push(b'"');
                    self.state = State::Quoted;
                }
                (State::AfterQuote, _) => {
                    return Err(Fault::TextAfterQuote { field: self.fields.len() + 1 });
                }
            }
        }
        if self.state == State::Quoted {
            return Ok(false);
        }
        self.end_field();
        Ok(true)
    }

    /// A line end inside quotation marks belongs to the text.
    fn feed_line_end(&mut self, end: &[u8]) {
        self.field.extend_from_slice(end);
    }

    fn end_field(&mut self) {
        self.fields.push(std::mem::take(&mut self.field));
        self.state = State::Start;
    }

    fn open_quote(&self) -> Fault {
        Fault::OpenQuote { field: self.fields.len() + 1 }
    }

    fn take(&mut self) -> Vec<Vec<u8>> {
        std::mem::take(&mut self.fields)
    }
}
