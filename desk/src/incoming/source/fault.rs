//! Why an item cannot be used, and why a file could not be read.

use crate::incoming::charset::Encoding;
use crate::incoming::table::MappingError;

/// Why an item cannot be used as it stands. Its bytes are kept all the same.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing in it.
    #[error("is empty; ask the sender")]
    Empty,
    /// Larger than the limit: only the beginning is kept here.
    #[error(
        "is {bytes} bytes long and only the first {kept} are kept; split it, or read it where it lies"
    )]
    TooLarge {
        /// The size found.
        bytes: u64,
        /// How much was kept.
        kept: usize,
    },
    /// A file that is something else.
    #[error("is {what}, which is neither mail, a table nor JSON lines; a person must read it")]
    Foreign {
        /// What it is.
        what: &'static str,
    },
    /// A file that is nothing known.
    #[error("is neither mail, a table nor JSON lines; a person must read it")]
    Unrecognised,
    /// JSON in one piece instead of lines.
    #[error("is one JSON array; write each object on a line of its own")]
    JsonArray,
    /// A quotation mark that swallows the rest.
    #[error(
        "a quotation mark opened in field {field} is never closed; close it, or double it if it is part of the text"
    )]
    OpenQuote {
        /// Counted from 1.
        field: usize,
    },
    /// Text after a closing quotation mark.
    #[error(
        "text follows the closing quotation mark in field {field}; double a mark that is part of the text"
    )]
    TextAfterQuote {
        /// Counted from 1.
        field: usize,
    },
    /// A byte no text has.
    #[error("holds a NUL byte; export the table again as text")]
    NulByte,
    /// Too few or too many fields.
    #[error(
        "has {found} fields where the header has {wanted}; quote a field that holds the delimiter"
    )]
    FieldCount {
        /// In this record.
        found: usize,
        /// In the header.
        wanted: usize,
    },
    /// Bytes of another encoding.
    #[error("is not {} in field {field}; name the right `encoding` in the mapping", encoding.word())]
    WrongEncoding {
        /// Counted from 1.
        field: usize,
        /// What the mapping says, or the default.
        encoding: Encoding,
    },
    /// The header gives no columns, so no record can be read.
    #[error("the header on line {line} could not be read; mend it and read the table again")]
    NoHeader {
        /// Where the header stands.
        line: u64,
    },
    /// Nobody said which column is what.
    #[error(
        "no mapping says what the columns are; put `NAME.mapping.toml` beside `NAME.csv` or name one"
    )]
    NoMapping,
    /// A table without rows, or a file of blank lines.
    #[error("holds no records")]
    NoRecords,
}

/// Why something could not be opened or read at all.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The system refused.
    #[error("{place}: could not be read: {error}; check the path and its permissions")]
    Io {
        /// The file, or the file and line reached.
        place: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// A link inside a folder, which may lead anywhere.
    #[error("{place}: is a symbolic link and is not followed; name what it leads to")]
    Link {
        /// The link.
        place: String,
    },
    /// A pipe, socket or device inside a folder.
    #[error("{place}: is not an ordinary file; only files and folders are read")]
    Special {
        /// Its path.
        place: String,
    },
    /// A mapping that says something else than it should.
    #[error("{file}:{}: {}", error.line, error.reason)]
    Mapping {
        /// The mapping file.
        file: String,
        /// What is wrong, and on which line.
        error: MappingError,
    },
}
