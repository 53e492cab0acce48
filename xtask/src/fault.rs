//! What a check finds wrong, and where.

use std::fmt;

/// One thing wrong at one place. Prints as `file:line: what`, which editors turn into a link.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) what: String,
}

impl Fault {
    pub(crate) fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Prints the faults in the order of the tree, on standard error. True when there is none.
pub(crate) fn report(mut faults: Vec<Fault>) -> bool {
    faults.sort();
    for fault in &faults {
        eprintln!("{fault}");
    }
    faults.is_empty()
}
