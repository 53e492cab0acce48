//! Calendars as they are written in the packs: `[calendar."se.bank"]`, `[[day]]`, `[[sector_year]]`.
//!
//! ```
//! use recourse_kernel::calendar::{Calendar, rules::CalendarTables};
//!
//! let tables: CalendarTables = toml::from_str(
//!     r#"
//!     [calendar."se.work"]
//!     title = "Swedish working days"
//!     weekend = ["saturday", "sunday"]
//!
//!     [[day]]
//!     name = "Nationaldagen"
//!     name_en = "National Day"
//!     closes = ["se.work"]
//!     when = { date = "06-06" }
//!     from = 2005-04-01
//!     source = "lag 1989:253 2 §"
//!     checked = 2026-11-21
//!     "#,
//! )?;
//! assert!(tables.validate().is_empty());
//! let calendar: Calendar = tables.compile().remove(0)?;
//! assert!(calendar.is_open(jiff::civil::date(2002, 6, 6))?);
//! assert!(!calendar.is_open(jiff::civil::date(2025, 6, 6))?);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use super::easter::easter_sunday;
use super::{Calendar, CalendarError};

mod read;
mod validate;

pub use read::MonthDay;

/// All calendar tables of one or more packs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarTables {
    /// The calendars, by id (`se.work`, `se.bank`).
    #[serde(default)]
    pub calendar: BTreeMap<String, CalendarRules>,
    /// The days that close them.
    #[serde(default)]
    pub day: Vec<DayRule>,
    /// The years for which a sector's own closing days are known.
    #[serde(default)]
    pub sector_year: Vec<SectorYear>,
}

/// What a calendar is called and which weekdays it never opens.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarRules {
    /// What a person reads, such as "Swedish bank days".
    pub title: String,
    /// The weekdays that are always closed.
    #[serde(deserialize_with = "read::weekdays")]
    pub weekend: Vec<Weekday>,
}

/// One day that closes one or more calendars, with its authority.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayRule {
    /// The day's name in the country's own language.
    pub name: String,
    /// Its name in English.
    pub name_en: String,
    /// The ids of the calendars it closes.
    pub closes: Vec<String>,
    /// When it falls.
    pub when: When,
    /// The first date on which the rule holds; none means as far back as the calendars go.
    #[serde(default, deserialize_with = "read::optional_date")]
    pub from: Option<Date>,
    /// The last date on which it holds; none means it still does.
    #[serde(default, deserialize_with = "read::optional_date")]
    pub to: Option<Date>,
    /// The provision, notice or list it comes from.
    pub source: String,
    /// When a person compared the rule with its source.
    #[serde(default, deserialize_with = "read::optional_date")]
    pub checked: Option<Date>,
    /// If nobody has: who should check what.
    pub unverified: Option<String>,
}

/// When a day falls.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "read::WhenTable")]
pub enum When {
    /// The same date every year: `{ date = "06-06" }`.
    Date(MonthDay),
    /// So many days after Easter Sunday, or before it if negative: `{ easter = 39 }`.
    Easter(i16),
    /// The first such weekday on or after a date: `{ weekday = "saturday", from = "06-20" }`.
    Weekday(Weekday, MonthDay),
    /// Exactly these dates: `{ on = [2024-03-29] }`.
    On(Vec<Date>),
}

/// A year for which a sector's replacement and extra closing days are in the data.
///
/// A calendar with at least one such year is a sector calendar: any other year then carries a
/// [`Note::SectorYearMissing`](super::Note::SectorYearMissing).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorYear {
    /// The calendar the year belongs to.
    pub calendar: String,
    /// The year.
    pub year: i16,
    /// The list the days were taken from.
    pub source: String,
    /// When a person compared the year with its source.
    #[serde(default, deserialize_with = "read::optional_date")]
    pub checked: Option<Date>,
    /// If nobody has: who should check what.
    pub unverified: Option<String>,
}

/// From when to when a rule holds, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    /// The first date; none means always before.
    pub from: Option<Date>,
    /// The last date; none means always after.
    pub to: Option<Date>,
}

impl Validity {
    /// Whether the rule holds on this date.
    pub fn contains(self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// Whether some date lies in both.
    pub fn overlaps(self, other: Self) -> bool {
        let starts_in_time = |a: Self, b: Self| match (a.from, b.to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        starts_in_time(self, other) && starts_in_time(other, self)
    }
}

impl DayRule {
    /// From when to when the rule holds.
    pub fn validity(&self) -> Validity {
        Validity { from: self.from, to: self.to }
    }

    /// Whether the rule closes this calendar.
    pub fn closes(&self, calendar: &str) -> bool {
        self.closes.iter().any(|id| id == calendar)
    }

    /// The dates of a year on which the rule closes its calendars.
    pub fn dates_in(&self, year: i16) -> Vec<Date> {
        let mut dates = self.when.dates_in(year);
        dates.retain(|date| self.validity().contains(*date));
        dates
    }
}

impl When {
    /// The dates of a year on which the day falls, whether or not its rule was in force.
    pub fn dates_in(&self, year: i16) -> Vec<Date> {
        match self {
            When::Date(day) => day.in_year(year).into_iter().collect(),
            When::Easter(offset) => easter_sunday(year)
                .and_then(|easter| {
                    easter.checked_add(jiff::Span::new().try_days(*offset).ok()?).ok()
                })
                .into_iter()
                .collect(),
            When::Weekday(weekday, from) => from
                .in_year(year)
                .and_then(|first| {
                    // One day back, because jiff looks for the weekday strictly after a date.
                    first.yesterday().ok()?.nth_weekday(1, *weekday).ok()
                })
                .into_iter()
                .collect(),
            When::On(dates) => dates.iter().copied().filter(|date| date.year() == year).collect(),
        }
    }
}

impl CalendarTables {
    /// Takes over the tables of another file.
    ///
    /// # Errors
    /// Names the calendars that both define; nothing is taken over then.
    pub fn merge(&mut self, other: Self) -> Result<(), Vec<String>> {
        let twice: Vec<String> =
            other.calendar.keys().filter(|id| self.calendar.contains_key(*id)).cloned().collect();
        if !twice.is_empty() {
            return Err(twice);
        }
        self.calendar.extend(other.calendar);
        self.day.extend(other.day);
        self.sector_year.extend(other.sector_year);
        Ok(())
    }

    /// Everything wrong with the tables, each as a message for whoever wrote them; empty if sound.
    pub fn validate(&self) -> Vec<String> {
        validate::faults(self)
    }

    /// Compiles every calendar, in the order of their ids.
    pub fn compile(&self) -> Vec<Result<Calendar, CalendarError>> {
        self.calendar
            .iter()
            .map(|(id, rules)| {
                Calendar::compile(id, &rules.title, &rules.weekend, &self.day, &self.sector_year)
            })
            .collect()
    }
}
