//! One JSON object on each line.

use super::lines::Lines;
use super::{Fault, RawItem, RawKind, SourceError, Stream};
use crate::incoming::sniff;

pub(super) struct JsonLines {
    name: String,
    lines: Lines,
    done: bool,
    any: bool,
}

impl JsonLines {
    pub fn new(name: String, from: Stream, limit: usize) -> Self {
        JsonLines { name, lines: Lines::new(from, b'\n', limit), done: false, any: false }
    }
}

impl Iterator for JsonLines {
    type Item = Result<RawItem, SourceError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.done {
            let line = match self.lines.next() {
                Ok(Some(line)) => line,
                Ok(None) => {
                    self.done = true;
                    return (!self.any).then(|| {
                        Ok(RawItem {
                            place: self.name.clone(),
                            bytes: Vec::new(),
                            kind: RawKind::Unknown,
                            fault: Some(Fault::NoRecords),
                            mapping: None,
                        })
                    });
                }
                Err(error) => {
                    self.done = true;
                    let place = format!("{}:{}", self.name, self.lines.reached());
                    return Some(Err(SourceError::Io { place, error }));
                }
            };
            let bytes =
                if line.number == 1 { sniff::without_mark(line.body()) } else { line.body() };
            if bytes.trim_ascii().is_empty() && !line.cut() {
                continue;
            }
            self.any = true;
            let fault =
                line.cut().then_some(Fault::TooLarge { bytes: line.size, kept: line.bytes.len() });
            return Some(Ok(RawItem {
                place: format!("{}:{}", self.name, line.number),
                bytes: bytes.to_vec(),
                kind: RawKind::JsonLine,
                fault,
                mapping: None,
            }));
        }
        None
    }
}
