//! Why a calendar is closed, what a count stepped over, and what it could not be sure of.

use std::fmt;

use jiff::civil::{Date, Weekday};

use super::days::{FIRST_DAY, LAST_DAY, date_at, index};
use super::rules::DayRule;
use super::{Calendar, OutOfRange};
use crate::explain::Text;

/// Why a calendar is closed on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed<'a> {
    /// A weekday that is always closed, and no holiday.
    Weekend(Weekday),
    /// One or more holidays, also when they fall on a weekend.
    Holidays(Vec<&'a DayRule>),
}

impl Closed<'_> {
    /// The name to show: the holidays' names in the country's language, or none on a plain weekend.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Closed::Weekend(_) => Vec::new(),
            Closed::Holidays(rules) => rules.iter().map(|rule| rule.name.as_str()).collect(),
        }
    }
}

/// Something a reader must be told about a count of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The sector fixes closing days year by year, and this year's are not in the data.
    SectorYearMissing {
        /// The calendar.
        calendar: String,
        /// The year without data.
        year: i16,
    },
    /// The sector's days of this year are in the data but nobody has checked them.
    SectorYearUnverified {
        /// The calendar.
        calendar: String,
        /// The year.
        year: i16,
        /// Who should check what.
        note: String,
    },
    /// A day that is closed only because of a rule nobody has checked.
    DayUnverified {
        /// The calendar.
        calendar: String,
        /// The day's name in the country's language.
        name: String,
        /// Its name in English.
        name_en: String,
        /// The dates of the span that depend on it.
        dates: Vec<Date>,
        /// Who should check what.
        note: String,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::SectorYearMissing { calendar, year } => write!(
                f,
                "`{calendar}` has no data on the sector's own closing days in {year}: a closing \
                 day may be missing"
            ),
            Note::SectorYearUnverified { calendar, year, note } => {
                write!(f, "the sector days of `{calendar}` in {year} are unverified: {note}")
            }
            Note::DayUnverified { calendar, name, dates, note, .. } => {
                write!(f, "`{calendar}` is closed on {name}")?;
                for (place, date) in dates.iter().enumerate() {
                    write!(f, "{} {date}", if place == 0 { "" } else { "," })?;
                }
                write!(f, ", unverified: {note}")
            }
        }
    }
}

impl Calendar {
    /// Why the calendar is closed on a day; `Ok(None)` if it is open.
    ///
    /// # Errors
    /// [`OutOfRange`] outside 1990-2060.
    pub fn closed_because(&self, date: Date) -> Result<Option<Closed<'_>>, OutOfRange> {
        let Some(day) = index(date) else {
            return Err(OutOfRange::Date { calendar: self.id.clone(), date });
        };
        let holidays: Vec<&DayRule> = self.holidays_on(day).collect();
        if !holidays.is_empty() {
            return Ok(Some(Closed::Holidays(holidays)));
        }
        let weekday = date.weekday();
        Ok(self.weekend.contains(&weekday).then_some(Closed::Weekend(weekday)))
    }

    /// The closed days from `first` to `last`, both included, in order, each with its reason.
    ///
    /// Days outside 1990-2060 are left out.
    pub fn closed_days(&self, first: Date, last: Date) -> impl Iterator<Item = (Date, Closed<'_>)> {
        let (from, to) = (index(first.max(FIRST_DAY)), index(last.min(LAST_DAY)));
        let places = match (from, to) {
            (Some(from), Some(to)) if first <= last => Some(from..=to),
            _ => None,
        };
        places
            .into_iter()
            .flatten()
            .filter_map(date_at)
            .filter_map(|date| Some((date, self.closed_because(date).ok()??)))
    }

    /// The closed days a count stepped over on its way from `from` to `to`, in the order of the
    /// calendar; the day the count started from is not one of them.
    pub fn skipped(&self, from: Date, to: Date) -> impl Iterator<Item = (Date, Closed<'_>)> {
        let (first, last) = if from <= to { (from, to) } else { (to, from) };
        self.closed_days(first, last).filter(move |(date, _)| *date != from)
    }

    /// [`skipped`](Self::skipped) in short: how many plain weekend days, and each other closed day with
    /// the names of its holidays.
    pub fn stepped_over(&self, from: Date, to: Date) -> (u32, Vec<(Date, Text)>) {
        let (first, last) = if from <= to { (from, to) } else { (to, from) };
        let ends = (index(first.max(FIRST_DAY)), index(last.min(LAST_DAY)));
        let (Some(mut begin), Some(mut end)) = ends else { return (0, Vec::new()) };
        // The day the count started from is not one of them.
        if from == to {
            return (0, Vec::new());
        } else if index(from) == Some(begin) {
            begin = begin.saturating_add(1);
        } else if index(from) == Some(end) {
            end = end.saturating_sub(1);
        }
        let holidays = self.holidays_from(begin, end);
        let mut named = Vec::with_capacity(holidays.len());
        for one_day in holidays.chunk_by(|a, b| a.0 == b.0) {
            let mut names = one_day
                .iter()
                .filter_map(|(_, place)| self.rules.get(usize::from(*place)))
                .map(|rule| rule.name.as_str());
            let mut name = Text::new(names.next().unwrap_or_default());
            for more in names {
                name = smol_str::format_smolstr!("{name}, {more}");
            }
            named.extend(one_day.first().and_then(|(day, _)| Some((date_at(*day)?, name))));
        }
        let closed = self.closed_between(begin, end);
        let weekends = closed.saturating_sub(u32::try_from(named.len()).unwrap_or(u32::MAX));
        (weekends, named)
    }

    /// What to tell the reader of a count between two days, both included, in either order.
    ///
    /// An unverified day is mentioned only where the answer hangs on it: not at a weekend, and not
    /// when a checked rule closes the same date.
    pub fn notes(&self, from: Date, to: Date) -> Vec<Note> {
        let (first, last) = if from <= to { (from, to) } else { (to, from) };
        let mut notes = self.sector_notes(first, last);
        let mut unsure: Vec<(&DayRule, &str, Vec<Date>)> = Vec::new();
        let (Some(from), Some(to)) = (index(first.max(FIRST_DAY)), index(last.min(LAST_DAY)))
        else {
            return notes;
        };
        for one_day in self.holidays_from(from, to).chunk_by(|a, b| a.0 == b.0) {
            let rules =
                || one_day.iter().filter_map(|(_, place)| self.rules.get(usize::from(*place)));
            if rules().any(|rule| rule.unverified.is_none()) {
                continue;
            }
            let Some(date) = one_day.first().and_then(|(day, _)| date_at(*day)) else { continue };
            if self.weekend.contains(&date.weekday()) {
                continue;
            }
            for rule in rules() {
                let Some(note) = rule.unverified.as_deref() else { continue };
                match unsure.iter_mut().find(|(known, ..)| std::ptr::eq(*known, rule)) {
                    Some((.., dates)) => dates.push(date),
                    None => unsure.push((rule, note, vec![date])),
                }
            }
        }
        notes.extend(unsure.into_iter().map(|(rule, note, dates)| Note::DayUnverified {
            calendar: self.id.clone(),
            name: rule.name.clone(),
            name_en: rule.name_en.clone(),
            dates,
            note: note.to_owned(),
        }));
        notes
    }

    /// The holidays of a year, in order, weekends included; for display.
    pub fn days(&self, year: i16) -> Vec<(Date, &DayRule)> {
        let dated = self.holidays.iter().filter_map(|(day, place)| {
            Some((date_at(*day)?, self.rules.get(usize::from(*place))?))
        });
        dated.filter(|(date, _)| date.year() == year).collect()
    }

    /// The holidays from the day at `first` to the day at `last`, both included.
    fn holidays_from(&self, first: u16, last: u16) -> &[(u16, u16)] {
        let from = self.holidays.partition_point(|(day, _)| *day < first);
        let rest = self.holidays.get(from..).unwrap_or_default();
        // A count passes few holidays, so it is quicker to walk than to search again.
        let end = rest.iter().position(|(day, _)| *day > last).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }

    fn holidays_on(&self, day: u16) -> impl Iterator<Item = &DayRule> {
        let start = self.holidays.partition_point(|(holiday, _)| *holiday < day);
        self.holidays
            .iter()
            .skip(start)
            .take_while(move |(holiday, _)| *holiday == day)
            .filter_map(|(_, place)| self.rules.get(usize::from(*place)))
    }

    fn sector_notes(&self, first: Date, last: Date) -> Vec<Note> {
        if self.sector_years.is_empty() {
            return Vec::new();
        }
        let years = first.max(FIRST_DAY).year()..=last.min(LAST_DAY).year();
        years
            .filter_map(|year| {
                let calendar = self.id.clone();
                match self.sector_years.iter().find(|known| known.year == year) {
                    None => Some(Note::SectorYearMissing { calendar, year }),
                    Some(known) => known.unverified.as_ref().map(|note| {
                        Note::SectorYearUnverified { calendar, year, note: note.clone() }
                    }),
                }
            })
            .collect()
    }
}
