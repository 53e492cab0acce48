//! Tests on the calendars as they stand in the packs.

mod named_days;
mod packs;
mod peers;
mod properties;
mod writing;

use std::sync::LazyLock;

use jiff::civil::Date;

use super::rules::CalendarTables;
use super::slow::SlowCalendar;
use super::{Calendar, FIRST_DAY};

const COUNTRIES: [&str; 5] = ["be", "dk", "fi", "no", "se"];

/// The tables of all five packs.
static TABLES: LazyLock<CalendarTables> = LazyLock::new(|| {
    let mut all = CalendarTables::default();
    for country in COUNTRIES {
        for block in packs::blocks(country) {
            all.merge(block).unwrap();
        }
    }
    all
});

/// The ten calendars, in the order of their ids.
static CALENDARS: LazyLock<Vec<Calendar>> =
    LazyLock::new(|| TABLES.compile().into_iter().map(Result::unwrap).collect());

fn calendar(id: &str) -> &'static Calendar {
    CALENDARS.iter().find(|calendar| calendar.id() == id).unwrap()
}

fn slow(id: &str) -> SlowCalendar<'static> {
    let (id, rules) = TABLES.calendar.get_key_value(id).unwrap();
    SlowCalendar { id, weekend: &rules.weekend, days: &TABLES.day }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn every_day() -> impl Iterator<Item = Date> {
    FIRST_DAY.series(jiff::Span::new().days(1)).take_while(|date| date.year() <= 2060)
}

#[test]
fn the_packs_hold_ten_calendars_without_a_fault() {
    assert_eq!(TABLES.validate(), Vec::<String>::new());
    let ids: Vec<&str> = CALENDARS.iter().map(Calendar::id).collect();
    assert_eq!(
        ids,
        [
            "be.bank", "be.work", "dk.bank", "dk.work", "fi.bank", "fi.work", "no.bank", "no.work",
            "se.bank", "se.work"
        ]
    );
}

#[test]
fn a_bank_day_is_always_a_working_day() {
    for country in COUNTRIES {
        let (work, bank) =
            (calendar(&format!("{country}.work")), calendar(&format!("{country}.bank")));
        for date in every_day() {
            assert!(
                work.is_open(date).unwrap() || !bank.is_open(date).unwrap(),
                "{country} {date}"
            );
        }
    }
}
