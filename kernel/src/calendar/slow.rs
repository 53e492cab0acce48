//! The same calendars, the obvious way: look at one day, then the next.
//!
//! Nothing is prepared and nothing is shared with the fast calendar but the rules themselves; even
//! Easter is found by another method. It is some ten thousand times slower, needs no proof, and
//! has no first or last year.

use jiff::civil::{Date, Weekday};

use super::rules::{DayRule, When};

/// A calendar that consults its rules afresh for every day.
#[derive(Clone, Copy, Debug)]
pub struct SlowCalendar<'a> {
    /// The calendar's id; rules that close others are passed over.
    pub id: &'a str,
    /// The weekdays that are always closed.
    pub weekend: &'a [Weekday],
    /// The days of the pack.
    pub days: &'a [DayRule],
}

impl SlowCalendar<'_> {
    /// Whether the calendar is open on a day.
    pub fn is_open(&self, date: Date) -> bool {
        if self.weekend.contains(&date.weekday()) {
            return false;
        }
        for rule in self.days {
            let in_force =
                rule.from.is_none_or(|from| date >= from) && rule.to.is_none_or(|to| date <= to);
            if in_force && rule.closes(self.id) && falls_on(&rule.when, date) {
                return false;
            }
        }
        true
    }

    /// Steps over `n` open days, forwards or backwards; `None` past the dates that can be written.
    pub fn add(&self, date: Date, n: i32) -> Option<Date> {
        let mut date = date;
        let mut left = n;
        while left != 0 {
            date = if left > 0 { date.tomorrow().ok()? } else { date.yesterday().ok()? };
            if self.is_open(date) {
                left -= left.signum();
            }
        }
        Some(date)
    }

    /// Counts the open days after `a` up to `b`; backwards, those from `b` before `a`, negative.
    pub fn count(&self, a: Date, b: Date) -> Option<i32> {
        let mut date = a;
        let mut count = 0;
        while date != b {
            let forward = a < b;
            date = if forward { date.tomorrow().ok()? } else { date.yesterday().ok()? };
            if self.is_open(date) {
                count += if forward { 1 } else { -1 };
            }
        }
        Some(count)
    }
}

fn falls_on(when: &When, date: Date) -> bool {
    match when {
        When::Date(day) => (day.month(), day.day()) == (date.month(), date.day()),
        When::Easter(offset) => easter_by_epact(date.year()).is_some_and(|easter| {
            date.duration_since(easter).as_hours() == i64::from(*offset) * 24
        }),
        When::Weekday(weekday, from) => {
            let first = from.in_year(date.year());
            date.weekday() == *weekday
                && first.is_some_and(|first| {
                    (0..7).contains(&(date.duration_since(first).as_hours() / 24)) && date >= first
                })
        }
        When::On(dates) => dates.contains(&date),
    }
}

/// Easter Sunday by the church's own definition: the Sunday after the paschal full moon, whose age
/// (the epact) follows from the year's place in the 19-year cycle and two corrections a century.
pub(super) fn easter_by_epact(year: i16) -> Option<Date> {
    let golden = i32::from(year) % 19 + 1;
    let century = i32::from(year) / 100 + 1;
    let leap_years_dropped = 3 * century / 4 - 12;
    let moon_correction = (8 * century + 5) / 25 - 5;
    let mut epact = (11 * golden + 20 + moon_correction - leap_years_dropped).rem_euclid(30);
    if (epact == 25 && golden > 11) || epact == 24 {
        epact += 1;
    }
    let mut full_moon_in_march = 44 - epact;
    if full_moon_in_march < 21 {
        full_moon_in_march += 30;
    }
    let to_full_moon = jiff::Span::new().try_days(full_moon_in_march - 1).ok()?;
    let mut day = Date::new(year, 3, 1).ok()?.checked_add(to_full_moon).ok()?;
    loop {
        day = day.tomorrow().ok()?;
        if day.weekday() == Weekday::Sunday {
            return Some(day);
        }
    }
}
