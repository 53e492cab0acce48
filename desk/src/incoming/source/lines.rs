//! Lines of bytes, counted, and cut where one would fill the memory.

use std::collections::VecDeque;
use std::io::{self, BufRead};

/// One line with its end, as it stood.
#[derive(Debug)]
pub(super) struct Line {
    /// Counted from 1.
    pub number: u64,
    /// The bytes, with the line end unless the line was cut.
    pub bytes: Vec<u8>,
    /// How long the line really is.
    pub size: u64,
}

impl Line {
    /// Whether the line was longer than what is kept.
    pub fn cut(&self) -> bool {
        self.size > self.bytes.len() as u64
    }

    /// The line without its end.
    pub fn body(&self) -> &[u8] {
        let bytes = self.bytes.as_slice();
        if let Some(body) = bytes.strip_suffix(b"\n") {
            return body.strip_suffix(b"\r").unwrap_or(body);
        }
        bytes.strip_suffix(b"\r").unwrap_or(bytes)
    }

    /// Whether nothing but white space stands on it.
    pub fn blank(&self) -> bool {
        !self.cut() && self.bytes.trim_ascii().is_empty()
    }
}

/// Reads lines, and takes back those that were read too far.
pub(super) struct Lines {
    from: super::Stream,
    end: u8,
    limit: usize,
    number: u64,
    returned: VecDeque<Line>,
}

impl Lines {
    pub fn new(from: super::Stream, end: u8, limit: usize) -> Self {
        Lines { from, end, limit, number: 0, returned: VecDeque::new() }
    }

    pub fn limit(&self) -> usize {
        self.limit
    }

    /// The number of the last line read from the stream.
    pub fn reached(&self) -> u64 {
        self.number
    }

    /// Puts lines back in front, in their order.
    pub fn give_back(&mut self, lines: impl DoubleEndedIterator<Item = Line>) {
        for line in lines.rev() {
            self.returned.push_front(line);
        }
    }

    /// The next line; of one longer than the limit only the beginning.
    pub fn next(&mut self) -> io::Result<Option<Line>> {
        if let Some(line) = self.returned.pop_front() {
            return Ok(Some(line));
        }
        let mut line = Line { number: self.number + 1, bytes: Vec::new(), size: 0 };
        loop {
            let piece = match self.from.fill_buf() {
                Ok(piece) => piece,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if piece.is_empty() {
                break;
            }
            let found = piece.iter().position(|&b| b == self.end);
            let length = found.map_or(piece.len(), |at| at + 1);
            let room = self.limit.saturating_sub(line.bytes.len()).min(length);
            line.bytes.extend_from_slice(piece.get(..room).unwrap_or_default());
            line.size += length as u64;
            self.from.consume(length);
            if found.is_some() {
                break;
            }
        }
        if line.size == 0 {
            return Ok(None);
        }
        self.number += 1;
        Ok(Some(line))
    }
}
