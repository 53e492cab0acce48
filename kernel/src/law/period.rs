//! Periods in a rule's words: `3 working days`, `14 calendar days`, `1 month`.

use crate::explain::Text;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A length of time as a rule states it.
///
/// ```
/// use recourse_kernel::law::Period;
/// assert_eq!("3 working days".parse::<Period>().unwrap(), Period::Working(3));
/// assert_eq!(Period::Months(1).to_string(), "1 month");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// Working days of a calendar.
    Working(i32),
    /// Business days: days on which banks are open.
    Business(i32),
    /// Calendar days.
    Days(i32),
    /// Weeks of seven days.
    Weeks(i32),
    /// Months: the same day of the month, or its last day (Reg 1182/71 art 3(2)(c)).
    Months(i32),
    /// Years: the same date, or 28 February.
    Years(i32),
}

/// A text that is no period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a period: write a number and `working days`, `business days`, `calendar days`, `weeks`, `months` or `years`"
)]
pub struct NotAPeriod(
    /// What was written.
    pub String,
);

impl Period {
    /// Whether the period counts in a calendar of open days.
    pub const fn needs_calendar(self) -> bool {
        matches!(self, Period::Working(_) | Period::Business(_))
    }

    /// The period in a rule's words.
    pub fn text(self) -> Text {
        smol_str::format_smolstr!("{self}")
    }

    /// The end of a period that needs no calendar, counted from day 0; none for open days, or
    /// beyond the calendar of dates.
    pub fn after(self, start: Date) -> Option<Date> {
        let span = match self {
            Period::Working(_) | Period::Business(_) => return None,
            Period::Days(n) => n.days(),
            Period::Weeks(n) => n.weeks(),
            Period::Months(n) => n.months(),
            Period::Years(n) => n.years(),
        };
        start.checked_add(span).ok()
    }
}

impl FromStr for Period {
    type Err = NotAPeriod;
    fn from_str(text: &str) -> Result<Period, NotAPeriod> {
        let wrong = || NotAPeriod(text.to_owned());
        let (number, unit) = text.split_once(' ').ok_or_else(wrong)?;
        let n: i32 = number.parse().map_err(|_| wrong())?;
        if !(1..=10_000).contains(&n) {
            return Err(wrong());
        }
        match unit {
            "working day" | "working days" => Ok(Period::Working(n)),
            "business day" | "business days" => Ok(Period::Business(n)),
            "calendar day" | "calendar days" => Ok(Period::Days(n)),
            "week" | "weeks" => Ok(Period::Weeks(n)),
            "month" | "months" => Ok(Period::Months(n)),
            "year" | "years" => Ok(Period::Years(n)),
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (n, unit) = match self {
            Period::Working(n) => (n, "working day"),
            Period::Business(n) => (n, "business day"),
            Period::Days(n) => (n, "calendar day"),
            Period::Weeks(n) => (n, "week"),
            Period::Months(n) => (n, "month"),
            Period::Years(n) => (n, "year"),
        };
        write!(f, "{n} {unit}{}", if *n == 1 { "" } else { "s" })
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_ends_on_the_same_day_or_the_last() {
        let month = "1 month".parse::<Period>().unwrap();
        assert_eq!(month.after(date(2024, 1, 31)), Some(date(2024, 2, 29)));
        assert_eq!(month.after(date(2023, 1, 31)), Some(date(2023, 2, 28)));
        let year = "1 year".parse::<Period>().unwrap();
        assert_eq!(year.after(date(2024, 2, 29)), Some(date(2025, 2, 28)));
        assert_eq!(
            "14 calendar days".parse::<Period>().unwrap().after(date(2026, 12, 25)),
            Some(date(2027, 1, 8))
        );
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in
            ["", "3", "three days", "0 weeks", "-1 months", "3 days", "3  weeks", "20000 weeks"]
        {
            assert!(text.parse::<Period>().is_err(), "{text:?} was accepted");
        }
    }
}
