//! From TOML values to the types of the rules.

use std::fmt;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Deserializer, de::Error};

use super::When;

/// A day of every year, written `06-24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct MonthDay {
    month: i8,
    day: i8,
}

impl MonthDay {
    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.day
    }

    /// The date in one year.
    pub fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let fault =
            || format!("`{text}` is not a day of every year: write month and day, such as `06-24`");
        let two_digits = |part: &str| {
            let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse::<i8>().ok()).flatten()
        };
        let (month, day) = text.split_once('-').ok_or_else(fault)?;
        let month = two_digits(month).ok_or_else(fault)?;
        let day = two_digits(day).ok_or_else(fault)?;
        // 2023 is a common year, so 29 February is refused: it is not a day of every year.
        Date::new(2023, month, day).map_err(|_| fault())?;
        Ok(MonthDay { month, day })
    }
}

/// `when = { … }` before we know which of its four forms it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhenTable {
    date: Option<MonthDay>,
    easter: Option<i16>,
    weekday: Option<String>,
    from: Option<MonthDay>,
    #[serde(default, deserialize_with = "optional_dates")]
    on: Option<Vec<Date>>,
}

impl TryFrom<WhenTable> for When {
    type Error = String;

    fn try_from(table: WhenTable) -> Result<Self, String> {
        match table {
            WhenTable { date: Some(day), easter: None, weekday: None, from: None, on: None } => {
                Ok(When::Date(day))
            }
            WhenTable { date: None, easter: Some(days), weekday: None, from: None, on: None } => {
                Ok(When::Easter(days))
            }
            WhenTable {
                date: None,
                easter: None,
                weekday: Some(name),
                from: Some(from),
                on: None,
            } => Ok(When::Weekday(weekday(&name)?, from)),
            WhenTable { date: None, easter: None, weekday: None, from: None, on: Some(dates) } => {
                Ok(When::On(dates))
            }
            _ => Err("`when` is one of `{ date = \"06-24\" }`, `{ easter = 39 }`, `{ weekday = \
                      \"saturday\", from = \"06-20\" }` or `{ on = [2024-03-29] }`"
                .to_owned()),
        }
    }
}

fn weekday(name: &str) -> Result<Weekday, String> {
    match name {
        "monday" => Ok(Weekday::Monday),
        "tuesday" => Ok(Weekday::Tuesday),
        "wednesday" => Ok(Weekday::Wednesday),
        "thursday" => Ok(Weekday::Thursday),
        "friday" => Ok(Weekday::Friday),
        "saturday" => Ok(Weekday::Saturday),
        "sunday" => Ok(Weekday::Sunday),
        _ => Err(format!("`{name}` is not a weekday: write it in English, in lower case")),
    }
}

pub(super) fn weekdays<'de, D: Deserializer<'de>>(source: D) -> Result<Vec<Weekday>, D::Error> {
    let names = Vec::<String>::deserialize(source)?;
    names.iter().map(|name| weekday(name).map_err(D::Error::custom)).collect()
}

/// A TOML local date. TOML has its own date type, which jiff's text form does not accept.
fn date<E: Error>(value: toml::value::Datetime) -> Result<Date, E> {
    let fault = || E::custom(format!("`{value}` is not a date: write it as 2024-03-29"));
    let toml::value::Datetime { date: Some(date), time: None, offset: None } = value else {
        return Err(fault());
    };
    let year = i16::try_from(date.year).map_err(|_| fault())?;
    let month = i8::try_from(date.month).map_err(|_| fault())?;
    let day = i8::try_from(date.day).map_err(|_| fault())?;
    Date::new(year, month, day).map_err(|_| fault())
}

pub(super) fn optional_date<'de, D: Deserializer<'de>>(
    source: D,
) -> Result<Option<Date>, D::Error> {
    toml::value::Datetime::deserialize(source).and_then(date).map(Some)
}

fn optional_dates<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Vec<Date>>, D::Error> {
    let values = Vec::<toml::value::Datetime>::deserialize(source)?;
    values.into_iter().map(date).collect::<Result<Vec<Date>, D::Error>>().map(Some)
}
