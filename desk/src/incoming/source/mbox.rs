//! Many mails in one file, each after a line that begins with `From `.

use super::lines::{Line, Lines};
use super::{Fault, RawItem, RawKind, SourceError, Stream};
use crate::incoming::sniff;

/// Whether an mbox begins here, and not a letter whose first word is the same.
pub(super) fn begins(head: &[u8]) -> bool {
    let mut lines = head.splitn(2, |&b| b == b'\n');
    let first = lines.next().unwrap_or_default();
    sniff::separates_mbox(first) || sniff::starts_with_header(lines.next().unwrap_or_default())
}

/// Yields each message as it was before it was put into the file: without the separating line, and
/// with one `>` less before a line that begins with `From `.
pub(super) struct Mbox {
    name: String,
    lines: Lines,
    limit: usize,
    done: bool,
    any: bool,
}

impl Mbox {
    pub fn new(name: String, from: Stream, limit: usize) -> Self {
        // A separator must be seen whole even where a message may not be.
        let lines = Lines::new(from, b'\n', limit.max(1 << 10));
        Mbox { name, lines, limit, done: false, any: false }
    }

    fn message(&mut self) -> std::io::Result<Option<RawItem>> {
        let Some(first) = self.lines.next()? else { return Ok(None) };
        let mut message =
            Message { line: first.number, bytes: Vec::new(), size: 0, limit: self.limit };
        if !first.bytes.starts_with(b"From ") {
            message.add(&first);
        }
        let mut after_blank = false;
        while let Some(line) = self.lines.next()? {
            if after_blank && sniff::separates_mbox(&line.bytes) {
                self.lines.give_back(std::iter::once(line));
                message.drop_blank_end();
                break;
            }
            after_blank = line.blank();
            message.add(&line);
        }
        Ok(Some(message.finish(&self.name)))
    }
}

impl Iterator for Mbox {
    type Item = Result<RawItem, SourceError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        match self.message() {
            Ok(Some(item)) => {
                self.any = true;
                Some(Ok(item))
            }
            Ok(None) => {
                self.done = true;
                (!self.any).then(|| {
                    Ok(RawItem {
                        place: self.name.clone(),
                        bytes: Vec::new(),
                        kind: RawKind::Unknown,
                        fault: Some(Fault::Empty),
                        mapping: None,
                    })
                })
            }
            Err(error) => {
                self.done = true;
                let place = format!("{}:{}", self.name, self.lines.reached());
                Some(Err(SourceError::Io { place, error }))
            }
        }
    }
}

struct Message {
    line: u64,
    bytes: Vec<u8>,
    size: u64,
    limit: usize,
}

impl Message {
    fn add(&mut self, line: &Line) {
        let quoted = line.bytes.iter().position(|&b| b != b'>').is_some_and(|at| {
            at > 0 && line.bytes.get(at..).is_some_and(|rest| rest.starts_with(b"From "))
        });
        let bytes = if quoted { line.bytes.get(1..).unwrap_or_default() } else { &line.bytes };
        let room = self.limit.saturating_sub(self.bytes.len()).min(bytes.len());
        self.bytes.extend_from_slice(bytes.get(..room).unwrap_or_default());
        self.size += line.size - u64::from(quoted);
    }

    /// The blank line before the next separator belongs to the file, not to the message.
    fn drop_blank_end(&mut self) {
        for end in [b"\r\n".as_slice(), b"\n"] {
            if self.size == self.bytes.len() as u64 && self.bytes.ends_with(end) {
                self.bytes.truncate(self.bytes.len() - end.len());
                self.size -= end.len() as u64;
                return;
            }
        }
    }

    fn finish(self, name: &str) -> RawItem {
        let fault = if self.bytes.is_empty() {
            Some(Fault::Empty)
        } else if self.size > self.bytes.len() as u64 {
            Some(Fault::TooLarge { bytes: self.size, kept: self.bytes.len() })
        } else {
            None
        };
        RawItem {
            place: format!("{name}:{}", self.line),
            bytes: self.bytes,
            kind: RawKind::Mail,
            fault,
            mapping: None,
        }
    }
}
