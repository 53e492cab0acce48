//! What can be wrong with a pack, told so that the person who wrote it can cure it.

use std::fmt;

/// A fault in a pack or firm file: where, what and how to cure it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    /// The file as it was named to the loader.
    pub file: String,
    /// Line in the file, counted from 1.
    pub line: usize,
    /// That line's text.
    pub excerpt: String,
    /// Which kind of fault; each kind has a test.
    pub kind: LoadErrorKind,
    /// What is wrong, lower case, input in backticks.
    pub what: String,
    /// What to do about it.
    pub cure: String,
}

/// The kinds of fault a loader can find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LoadErrorKind {
    /// The block is not TOML, or holds an unknown key or a value of the wrong type.
    Syntax,
    /// The file has no `[pack]` block, or two.
    PackBlock,
    /// The same id is defined twice.
    Duplicate,
    /// An id names a rule, body, calendar, unit, level or role that does not exist.
    UnknownReference,
    /// A word outside a closed list.
    UnknownWord,
    /// A version has neither a figure nor a statement that it is unknown, or both.
    Figure,
    /// A period such as `3 working days` cannot be read.
    Period,
    /// A period of working days without a calendar.
    CalendarMissing,
    /// Neither `checked` nor `unverified`, or both.
    Standing,
    /// Versions leave days uncovered.
    Gap,
    /// Two versions cover the same day.
    Overlap,
    /// A version ends before it begins, or there is none.
    Versions,
    /// A firm's rule is more lenient than the law it tightens.
    TooLenient,
    /// A calendar's day is wrong.
    Calendar,
    /// Something about a firm does not hold together.
    Firm,
    /// An amount of money is wrong.
    Amount,
    /// A rule id does not belong to the pack it stands in.
    Scope,
}

impl LoadErrorKind {
    /// Every kind, so that a test can show that each one is tested.
    pub const ALL: [LoadErrorKind; 17] = [
        LoadErrorKind::Syntax,
        LoadErrorKind::PackBlock,
        LoadErrorKind::Duplicate,
        LoadErrorKind::UnknownReference,
        LoadErrorKind::UnknownWord,
        LoadErrorKind::Figure,
        LoadErrorKind::Period,
        LoadErrorKind::CalendarMissing,
        LoadErrorKind::Standing,
        LoadErrorKind::Gap,
        LoadErrorKind::Overlap,
        LoadErrorKind::Versions,
        LoadErrorKind::TooLenient,
        LoadErrorKind::Calendar,
        LoadErrorKind::Firm,
        LoadErrorKind::Amount,
        LoadErrorKind::Scope,
    ];
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}: {}", self.file, self.line, self.what)?;
        writeln!(f, "  | {}", self.excerpt.trim_end())?;
        write!(f, "  = cure: {}", self.cure)
    }
}

impl std::error::Error for LoadError {}
