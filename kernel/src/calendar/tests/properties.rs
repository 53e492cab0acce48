//! The fast calendar against the slow one, on every calendar of the packs.

use jiff::civil::Date;
use proptest::prelude::*;

use super::super::days::FIRST_NUMBER;
use super::super::{FIRST_DAY, date_of, day_number};
use super::{CALENDARS, calendar, day, every_day, slow};

/// Days so far from either end that 400 open days never leave the calendar.
fn inner_day() -> impl Strategy<Value = Date> {
    (day_number(day("1992-01-01"))..day_number(day("2059-01-01"))).prop_map(|n| date_of(n).unwrap())
}

fn any_calendar() -> impl Strategy<Value = &'static str> {
    (0..CALENDARS.len()).prop_map(|place| CALENDARS[place].id())
}

#[test]
fn every_day_of_71_years_is_open_or_closed_in_both() {
    for fast in CALENDARS.iter() {
        let slow = slow(fast.id());
        for date in every_day() {
            assert_eq!(fast.is_open(date).unwrap(), slow.is_open(date), "{} {date}", fast.id());
        }
    }
}

#[test]
fn day_numbers_and_dates_are_the_same_thing() {
    for date in every_day() {
        assert_eq!(date_of(day_number(date)), Some(date));
    }
    assert_eq!(day_number(FIRST_DAY), FIRST_NUMBER);
    assert_eq!(day_number(day("1970-01-01")), 0);
    assert_eq!(day_number(day("1969-12-31")), -1);
    assert_eq!(day_number(day("2026-11-21")), 20_778);
    assert_eq!(date_of(i32::MAX), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adding_agrees(id in any_calendar(), date in inner_day(), n in -400..=400) {
        prop_assert_eq!(calendar(id).add(date, n).ok(), slow(id).add(date, n));
    }

    #[test]
    fn counting_agrees(id in any_calendar(), a in inner_day(), distance in -600..=600) {
        let b = date_of(day_number(a) + distance).unwrap();
        prop_assert_eq!(calendar(id).count(a, b).ok(), slow(id).count(a, b));
    }

    #[test]
    fn what_was_added_is_what_is_counted(id in any_calendar(), date in inner_day(), n in -400..=400) {
        let calendar = calendar(id);
        let due = calendar.add(date, n).unwrap();
        prop_assert_eq!(calendar.count(date, due).unwrap(), n);
        prop_assert!(n == 0 || calendar.is_open(due).unwrap());
    }

    #[test]
    fn the_nearest_open_days_are_open_and_nearest(id in any_calendar(), date in inner_day()) {
        let (calendar, slow) = (calendar(id), slow(id));
        let (last, next) = (
            calendar.last_open_on_or_before(date).unwrap(),
            calendar.next_open_on_or_after(date).unwrap(),
        );
        prop_assert!(slow.is_open(last) && slow.is_open(next) && last <= date && date <= next);
        for between in day_number(last) + 1..day_number(next) {
            prop_assert!(!slow.is_open(date_of(between).unwrap()));
        }
    }

    #[test]
    fn what_is_stepped_over_and_what_is_counted_make_up_the_way(
        id in any_calendar(), date in inner_day(), n in -60..=60,
    ) {
        let calendar = calendar(id);
        let due = calendar.add(date, n).unwrap();
        let skipped = i32::try_from(calendar.skipped(date, due).count()).unwrap();
        prop_assert_eq!(skipped + n.abs(), (day_number(due) - day_number(date)).abs());
    }

    #[test]
    fn what_is_stepped_over_in_short_is_what_each_day_says(
        id in any_calendar(), date in inner_day(), n in -60..=60,
    ) {
        let calendar = calendar(id);
        let due = calendar.add(date, n).unwrap();
        let (mut weekends, mut named) = (0, Vec::new());
        for (day, closed) in calendar.skipped(date, due) {
            match closed.names().as_slice() {
                [] => weekends += 1,
                names => named.push((day, names.join(", ").into())),
            }
        }
        prop_assert_eq!(calendar.stepped_over(date, due), (weekends, named));
    }

    #[test]
    fn a_batch_gives_what_single_calls_give(
        id in any_calendar(),
        rows in prop::collection::vec((5_000..35_000, any::<i16>().prop_map(i32::from)), 0..50),
    ) {
        let calendar = calendar(id);
        let mut due = vec![Some(0); 3];
        calendar.add_batch(&rows, &mut due);
        let single: Vec<Option<i32>> = rows
            .iter()
            .map(|(date, n)| calendar.add(date_of(*date).unwrap(), *n).ok().map(day_number))
            .collect();
        prop_assert_eq!(due, single);
    }
}
