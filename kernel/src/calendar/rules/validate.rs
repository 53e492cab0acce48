//! What can be wrong with calendar tables that read well as TOML.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::{FIRST_DAY, LAST_DAY};
use super::{CalendarTables, DayRule, When};

/// Offsets from Easter that stay in Easter's own year, whatever the year (22 March to 25 April).
const EASTER_OFFSETS: std::ops::RangeInclusive<i16> = -80..=250;

/// Every fault, in the order of the tables.
pub(super) fn faults(tables: &CalendarTables) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, calendar) in &tables.calendar {
        if calendar.title.trim().is_empty() {
            faults.push(format!("calendar `{id}` has no title"));
        }
        let distinct: BTreeSet<i8> =
            calendar.weekend.iter().map(|day| day.to_monday_one_offset()).collect();
        if distinct.len() != calendar.weekend.len() {
            faults.push(format!("calendar `{id}` names a weekend day twice"));
        }
        if distinct.len() == 7 {
            faults.push(format!("calendar `{id}` is closed on all seven weekdays"));
        }
    }
    for day in &tables.day {
        faults.extend(
            day_faults(day, tables).into_iter().map(|fault| format!("day `{}`: {fault}", day.name)),
        );
    }
    faults.extend(doubled_days(tables));
    faults.extend(sector_faults(tables));
    faults
}

fn day_faults(day: &DayRule, tables: &CalendarTables) -> Vec<String> {
    let mut faults = Vec::new();
    if day.name.trim().is_empty() || day.name_en.trim().is_empty() {
        faults.push("a name is missing: give `name` and `name_en`".to_owned());
    }
    if day.closes.is_empty() {
        faults.push("closes no calendar".to_owned());
    }
    for (place, id) in day.closes.iter().enumerate() {
        if !tables.calendar.contains_key(id) {
            faults.push(format!("closes `{id}`, which is not a calendar"));
        }
        if day.closes.iter().take(place).any(|earlier| earlier == id) {
            faults.push(format!("closes `{id}` twice"));
        }
    }
    if let (Some(from), Some(to)) = (day.from, day.to)
        && from > to
    {
        faults.push(format!("`from` {from} is later than `to` {to}"));
    }
    match &day.when {
        When::Easter(offset) if !EASTER_OFFSETS.contains(offset) => {
            faults.push(format!("easter = {offset} can leave the year"));
        }
        When::On(dates) => faults.extend(listed_date_faults(day, dates)),
        _ => {}
    }
    faults.extend(authority_faults(&day.source, day.checked, day.unverified.as_deref()));
    faults
}

fn listed_date_faults(day: &DayRule, dates: &[Date]) -> Vec<String> {
    let mut faults = Vec::new();
    if dates.is_empty() {
        faults.push("`on` lists no date".to_owned());
    }
    for pair in dates.windows(2) {
        if let [earlier, later] = pair
            && earlier >= later
        {
            faults.push(format!("`on` is not in order, each date once: {later} follows {earlier}"));
        }
    }
    for date in dates {
        if !(FIRST_DAY..=LAST_DAY).contains(date) {
            faults.push(format!("{date} lies outside {FIRST_DAY} to {LAST_DAY}"));
        } else if !day.validity().contains(*date) {
            faults.push(format!("{date} lies outside the rule's own `from` and `to`"));
        }
    }
    faults
}

/// The same day cannot close one calendar under two rules at once: which source would be shown?
fn doubled_days(tables: &CalendarTables) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, day) in tables.day.iter().enumerate() {
        for earlier in tables.day.iter().take(place) {
            let listed = |rule: &DayRule| matches!(rule.when, When::On(_));
            if earlier.name == day.name
                && earlier.validity().overlaps(day.validity())
                && !(listed(earlier) && listed(day))
                && let Some(id) = day.closes.iter().find(|id| earlier.closes(id))
            {
                faults.push(format!(
                    "day `{}` closes `{id}` under two rules whose dates overlap",
                    day.name
                ));
            }
        }
    }
    faults
}

fn sector_faults(tables: &CalendarTables) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for sector in &tables.sector_year {
        let place = format!("sector year {} of `{}`", sector.year, sector.calendar);
        if !tables.calendar.contains_key(&sector.calendar) {
            faults.push(format!("{place}: there is no such calendar"));
        }
        if !(FIRST_DAY.year()..=LAST_DAY.year()).contains(&sector.year) {
            faults.push(format!("{place} lies outside {FIRST_DAY} to {LAST_DAY}"));
        }
        if !seen.insert((&sector.calendar, sector.year)) {
            faults.push(format!("{place} is given twice"));
        }
        faults.extend(
            authority_faults(&sector.source, sector.checked, sector.unverified.as_deref())
                .into_iter()
                .map(|fault| format!("{place}: {fault}")),
        );
    }
    faults
}

fn authority_faults(
    source: &str,
    checked: Option<Date>,
    unverified: Option<&str>,
) -> Option<String> {
    if source.trim().is_empty() {
        return Some("has no source".to_owned());
    }
    match (checked, unverified) {
        (Some(_), None) => None,
        (None, Some(note)) if !note.trim().is_empty() => None,
        (None, Some(_)) => Some("`unverified` is empty: say who should check what".to_owned()),
        (Some(_), Some(_)) => {
            Some("has both `checked` and `unverified`: keep the one that is true".to_owned())
        }
        (None, None) => Some(
            "has neither `checked` nor `unverified`: give the date of the check, or say what to \
             check"
                .to_owned(),
        ),
    }
}
