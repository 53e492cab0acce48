//! Ranges of days, the periods within them, and the range before.

use jiff::civil::{Date, ISOWeekDate, Weekday, date};
use jiff::{Span, ToSpan};
use serde::Serialize;

/// The length of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// A day.
    Day,
    /// A week from Monday, of the year that has most of its days.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
}

impl Step {
    /// All lengths.
    pub const ALL: [Step; 5] = [Step::Day, Step::Week, Step::Month, Step::Quarter, Step::Year];

    /// The word in addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Step::Day => "day",
            Step::Week => "week",
            Step::Month => "month",
            Step::Quarter => "quarter",
            Step::Year => "year",
        }
    }

    /// The length with this word.
    pub fn from_word(word: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.word() == word)
    }

    /// The length that suits a range.
    pub fn of(range: Range) -> Step {
        match range.days() {
            ..=31 => Step::Day,
            32..=120 => Step::Week,
            121..=1100 => Step::Month,
            1101..=3000 => Step::Quarter,
            _ => Step::Year,
        }
    }

    /// Whether months are too coarse to count by.
    pub const fn needs_days(self) -> bool {
        matches!(self, Step::Day | Step::Week)
    }
}

/// Days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// The first.
    pub from: Date,
    /// The last.
    pub to: Date,
}

impl Range {
    /// How many days it has.
    pub fn days(self) -> i32 {
        self.from.until(self.to).map_or(0, |span| span.get_days()) + 1
    }

    /// The range of the same length before it: as many months before where it is whole months.
    pub fn before(self) -> Range {
        let last = self.from.saturating_sub(1.day());
        let whole = self.from.day() == 1 && self.to == self.to.last_of_month();
        let from = if whole {
            let months = (i32::from(self.to.year()) - i32::from(self.from.year())) * 12
                + i32::from(self.to.month())
                - i32::from(self.from.month())
                + 1;
            self.from.saturating_sub(Span::new().months(months))
        } else {
            self.from.saturating_sub(Span::new().days(self.days()))
        };
        Range { from, to: last }
    }

    /// The keys of all periods in it, in order, also of empty ones.
    pub fn keys(self, step: Step) -> Vec<String> {
        let mut keys = Vec::new();
        let mut day = self.from;
        while day <= self.to {
            let found = key(step, &day.to_string());
            let Some((_, last)) = bounds(step, &found) else { break };
            keys.push(found);
            match last.checked_add(1.day()) {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        keys
    }
}

/// The ranges that are offered, by their words.
pub fn offered(today: Date) -> [(&'static str, Range); 5] {
    let month = today.first_of_month();
    let quarter = date(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    let year = date(today.year(), 1, 1);
    let until = |first: Date, next: Date| Range { from: first, to: next.saturating_sub(1.day()) };
    [
        ("this-month", Range { from: month, to: month.last_of_month() }),
        ("last-month", until(month.saturating_sub(1.month()), month)),
        ("last-quarter", until(quarter.saturating_sub(3.months()), quarter)),
        ("this-year", Range { from: year, to: year.last_of_year() }),
        ("last-year", until(year.saturating_sub(1.year()), year)),
    ]
}

/// The period that a day (or, for the longer ones, a month such as `2026-11`) lies in.
pub fn key(step: Step, received: &str) -> String {
    let year = received.get(..4).unwrap_or_default();
    let month = received.get(..7).unwrap_or_default();
    match step {
        Step::Day => received.to_owned(),
        Step::Month => month.to_owned(),
        Step::Year => year.to_owned(),
        Step::Quarter => {
            let number: u8 = received.get(5..7).and_then(|month| month.parse().ok()).unwrap_or(1);
            format!("{year}-Q{}", number.saturating_sub(1) / 3 + 1)
        }
        Step::Week => received.parse::<Date>().map_or_else(
            |_| received.to_owned(),
            |day| {
                let week = day.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            },
        ),
    }
}

/// The first and last day of a period.
pub fn bounds(step: Step, key: &str) -> Option<(Date, Date)> {
    let year: i16 = key.get(..4)?.parse().ok()?;
    Some(match step {
        Step::Day => {
            let day = key.parse().ok()?;
            (day, day)
        }
        Step::Month => {
            let first = Date::new(year, key.get(5..7)?.parse().ok()?, 1).ok()?;
            (first, first.last_of_month())
        }
        Step::Year => {
            let first = Date::new(year, 1, 1).ok()?;
            (first, first.last_of_year())
        }
        Step::Quarter => {
            let number: i8 = key.get(6..)?.parse().ok()?;
            let first = Date::new(year, (number - 1) * 3 + 1, 1).ok()?;
            (first, Date::new(year, number * 3, 1).ok()?.last_of_month())
        }
        Step::Week => {
            let week: i8 = key.get(6..)?.parse().ok()?;
            let first = ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date();
            (first, first.saturating_add(6.days()))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_belongs_to_the_year_with_most_of_its_days() {
        assert_eq!(key(Step::Week, "2027-01-01"), "2026-W53");
        let days = bounds(Step::Week, "2026-W53");
        assert_eq!(days, Some((date(2026, 12, 28), date(2027, 1, 3))));
    }

    #[test]
    fn every_day_of_two_years_lies_in_the_period_that_its_key_names() {
        let range = Range { from: date(2027, 12, 30), to: date(2029, 1, 2) };
        for step in Step::ALL {
            let keys = range.keys(step);
            assert!(keys.is_sorted(), "{step:?}");
            let mut day = range.from;
            while day <= range.to {
                let found = key(step, &day.to_string());
                let (first, last) = bounds(step, &found).expect("a period");
                assert!(first <= day && day <= last, "{day} in {found}");
                assert!(keys.contains(&found), "{found}");
                day = day.saturating_add(1.day());
            }
        }
    }

    #[test]
    fn the_range_before_whole_months_is_whole_months() {
        let year = Range { from: date(2025, 1, 1), to: date(2025, 12, 31) };
        assert_eq!(year.before(), Range { from: date(2024, 1, 1), to: date(2024, 12, 31) });
        let march = Range { from: date(2026, 3, 1), to: date(2026, 3, 31) };
        assert_eq!(march.before(), Range { from: date(2026, 2, 1), to: date(2026, 2, 28) });
        let odd = Range { from: date(2026, 3, 3), to: date(2026, 3, 9) };
        assert_eq!(odd.before(), Range { from: date(2026, 2, 24), to: date(2026, 3, 2) });
    }
}
