//! Rules over time: versions by date, and the version that counts on a day.

use jiff::civil::Date;
use serde::Serialize;
use std::fmt;

/// How sure the pack is of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Somebody read the source on this day.
    Checked(Date),
    /// Not read in the source: what should be checked, and by whom. Shown wherever the figure is.
    Unverified(String),
}

impl Standing {
    /// What is still to be checked, if anything.
    pub fn doubt(&self) -> Option<&str> {
        match self {
            Standing::Checked(_) => None,
            Standing::Unverified(note) => Some(note),
        }
    }
}

/// One version of a rule, valid from a first to a last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Version<T> {
    /// First day, inclusive.
    pub from: Date,
    /// Last day, inclusive; none while it is the rule in force.
    pub to: Option<Date>,
    /// The citation.
    pub source: String,
    /// Where the text can be read.
    pub url: Option<String>,
    /// Whether the source was read.
    pub standing: Standing,
    /// How the words are read, where that is not plain.
    pub reading: Option<String>,
    /// Why the rule ended with this version, and what replaced it.
    pub ended: Option<String>,
    /// What the rule says in this version.
    pub value: T,
}

/// All versions of a rule in order of time, without gap or overlap: the loader guarantees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Dated<T> {
    versions: Vec<Version<T>>,
}

/// Why no version counts on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoVersion {
    /// The rule begins later.
    NotYet {
        /// Its first day.
        begins: Date,
    },
    /// The rule ended before.
    Ended {
        /// Its last day.
        last: Date,
        /// Why, in the pack's words.
        why: Option<String>,
    },
}

impl fmt::Display for NoVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoVersion::NotYet { begins } => write!(f, "not in force before {begins}"),
            NoVersion::Ended { last, why: Some(why) } => write!(f, "ended on {last}: {why}"),
            NoVersion::Ended { last, why: None } => write!(f, "ended on {last}"),
        }
    }
}

/// Two versions that do not follow each other day by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No version at all.
    Empty,
    /// A version ends before it begins.
    Backwards {
        /// Position of the version.
        at: usize,
    },
    /// Days without a version lie before the version at this position.
    Gap {
        /// Position of the later version.
        at: usize,
        /// First uncovered day.
        first: Date,
        /// Last uncovered day.
        last: Date,
    },
    /// The version at this position begins while an earlier one is in force.
    Overlap {
        /// Position of the later version.
        at: usize,
        /// First day with two versions.
        first: Date,
    },
}

impl<T> Dated<T> {
    /// Takes versions in order of time.
    ///
    /// # Errors
    /// The first [`Fault`] found: gaps and overlaps are never repaired.
    pub fn new(versions: Vec<Version<T>>) -> Result<Dated<T>, Fault> {
        if versions.is_empty() {
            return Err(Fault::Empty);
        }
        let mut last: Option<Option<Date>> = None;
        for (at, version) in versions.iter().enumerate() {
            if version.to.is_some_and(|to| to < version.from) {
                return Err(Fault::Backwards { at });
            }
            match last {
                None => {}
                // INVARIANT: only the last version may be open-ended.
                Some(None) => return Err(Fault::Overlap { at, first: version.from }),
                Some(Some(previous_last)) => {
                    if version.from <= previous_last {
                        return Err(Fault::Overlap { at, first: version.from });
                    }
                    let expected = previous_last.tomorrow().unwrap_or(previous_last);
                    if version.from != expected {
                        let last = version.from.yesterday().unwrap_or(version.from);
                        return Err(Fault::Gap { at, first: expected, last });
                    }
                }
            }
            last = Some(version.to);
        }
        Ok(Dated { versions })
    }

    /// The version that counts on a day.
    ///
    /// # Errors
    /// [`NoVersion`] when the rule had not begun or had ended.
    pub fn on(&self, day: Date) -> Result<&Version<T>, NoVersion> {
        let found = self
            .versions
            .iter()
            .find(|version| version.from <= day && version.to.is_none_or(|to| day <= to));
        if let Some(version) = found {
            return Ok(version);
        }
        match (self.versions.first(), self.versions.last()) {
            (Some(first), _) if day < first.from => Err(NoVersion::NotYet { begins: first.from }),
            (_, Some(last)) => Err(NoVersion::Ended {
                last: last.to.unwrap_or(last.from),
                why: last.ended.clone(),
            }),
            _ => Err(NoVersion::NotYet { begins: Date::MAX }),
        }
    }

    /// All versions, oldest first.
    pub fn versions(&self) -> &[Version<T>] {
        &self.versions
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn version(from: Date, to: Option<Date>) -> Version<u8> {
        Version {
            from,
            to,
            source: "s".into(),
            url: None,
            standing: Standing::Checked(from),
            reading: None,
            ended: None,
            value: 1,
        }
    }

    #[test]
    fn a_gap_of_one_day_and_an_overlap_of_one_day_are_faults() {
        let first = version(date(2016, 7, 1), Some(date(2019, 12, 31)));
        let gap = Dated::new(vec![first.clone(), version(date(2020, 1, 2), None)]);
        assert_eq!(gap, Err(Fault::Gap { at: 1, first: date(2020, 1, 1), last: date(2020, 1, 1) }));
        let overlap = Dated::new(vec![first.clone(), version(date(2019, 12, 31), None)]);
        assert_eq!(overlap, Err(Fault::Overlap { at: 1, first: date(2019, 12, 31) }));
        assert!(Dated::new(vec![first, version(date(2020, 1, 1), None)]).is_ok());
        assert_eq!(Dated::<u8>::new(vec![]), Err(Fault::Empty));
    }

    #[test]
    fn the_first_and_the_last_day_belong_to_their_version() {
        let rule = Dated::new(vec![version(date(2020, 1, 1), Some(date(2020, 12, 31)))]).unwrap();
        assert!(rule.on(date(2020, 1, 1)).is_ok());
        assert!(rule.on(date(2020, 12, 31)).is_ok());
        assert_eq!(
            rule.on(date(2019, 12, 31)),
            Err(NoVersion::NotYet { begins: date(2020, 1, 1) })
        );
        assert_eq!(
            rule.on(date(2021, 1, 1)),
            Err(NoVersion::Ended { last: date(2020, 12, 31), why: None })
        );
    }
}
