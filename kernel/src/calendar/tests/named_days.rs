//! Days a lawyer can look up, and what the calendars say about them.

use super::super::{Closed, Note, easter, slow};
use super::{calendar, day};

/// One day a line: date, calendar, and `open`, `weekend` or the holidays' names.
const DAYS: &str = "
    2023-05-05  dk.work  Store bededag
    2024-04-26  dk.work  open
    2024-04-26  dk.bank  open
    2026-05-01  dk.bank  open
    2026-05-15  dk.work  open
    2026-05-15  dk.bank  Banklukkedag
    2006-05-26  dk.bank  open
    2026-06-05  dk.work  open
    2026-06-05  dk.bank  Grundlovsdag
    2026-12-31  dk.bank  Nytårsaftensdag
    2028-06-05  dk.bank  Anden pinsedag + Grundlovsdag

    2004-05-31  se.work  Annandag pingst
    2005-05-16  se.work  open
    2004-06-06  se.work  weekend
    2003-06-06  se.work  open
    2005-06-06  se.work  Nationaldagen
    2026-06-19  se.work  Midsommarafton
    2026-06-20  se.work  Midsommardagen
    2026-10-31  se.work  Alla helgons dag
    2026-10-30  se.bank  open
    2026-12-24  se.work  Julafton
    2026-12-31  se.bank  Nyårsafton
    2026-04-30  se.bank  open
    2049-06-06  se.work  Pingstdagen + Nationaldagen

    1990-05-24  fi.work  open
    1990-05-19  fi.work  Helatorstai
    1991-05-09  fi.work  open
    1991-05-04  fi.work  Helatorstai
    1991-01-12  fi.work  Loppiainen
    1991-01-06  fi.work  weekend
    1992-01-06  fi.work  Loppiainen
    1992-05-28  fi.work  Helatorstai
    2026-06-19  fi.work  Juhannusaatto
    2026-06-20  fi.work  Juhannuspäivä
    2026-12-24  fi.bank  Jouluaatto
    2026-12-31  fi.bank  open
    2027-12-06  fi.work  Itsenäisyyspäivä
    2008-05-01  fi.work  Helatorstai + Vappu

    2026-04-02  no.work  Skjærtorsdag
    2026-04-01  no.bank  open
    2026-12-24  no.work  open
    2026-12-24  no.bank  Julaften
    2026-12-31  no.bank  open
    2027-05-17  no.work  Andre pinsedag + Grunnlovsdagen

    2026-07-21  be.work  Nationale feestdag
    2026-07-11  be.work  weekend
    2025-07-11  be.bank  open
    2024-03-29  be.work  open
    2024-03-29  be.bank  Goede Vrijdag
    1999-04-02  be.bank  open
    2024-05-10  be.bank  Vrijdag na O.L.H. Hemelvaart
    2024-05-10  be.work  open
    2018-05-11  be.bank  open
    2023-12-26  be.bank  Tweede kerstdag
    2026-12-31  be.bank  open
";

#[test]
fn named_days() {
    for line in DAYS.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut words = line.splitn(3, "  ");
        let (date, id) = (day(words.next().unwrap()), words.next().unwrap());
        let calendar = calendar(id);
        let said = match calendar.closed_because(date).unwrap() {
            None => "open".to_owned(),
            Some(Closed::Weekend(_)) => "weekend".to_owned(),
            Some(closed @ Closed::Holidays(_)) => closed.names().join(" + "),
        };
        assert_eq!(said, words.next().unwrap(), "{line}");
        assert_eq!(calendar.is_open(date).unwrap(), said == "open", "{line}");
    }
}

#[test]
fn three_working_days_over_a_danish_easter_and_what_was_stepped_over() {
    let work = calendar("dk.work");
    let received = day("2024-03-27");
    let due = work.add(received, 3).unwrap();
    assert_eq!(due, day("2024-04-04"));
    let skipped: Vec<String> = work
        .skipped(received, due)
        .map(|(date, closed)| format!("{date} {}", closed.names().join(" + ")))
        .collect();
    assert_eq!(
        skipped,
        [
            "2024-03-28 Skærtorsdag",
            "2024-03-29 Langfredag",
            "2024-03-30 ",
            "2024-03-31 Påskedag",
            "2024-04-01 Anden påskedag",
        ]
    );
}

#[test]
fn a_complaint_that_arrives_on_a_sunday_counts_from_that_sunday() {
    let work = calendar("se.work");
    assert_eq!(work.add(day("2026-11-22"), 1).unwrap(), day("2026-11-23"));
    assert_eq!(work.add(day("2026-11-22"), 0).unwrap(), day("2026-11-22"));
    assert_eq!(work.add(day("2026-11-22"), -1).unwrap(), day("2026-11-20"));
    assert_eq!(work.skipped(day("2026-11-22"), day("2026-11-23")).count(), 0);
}

#[test]
fn the_last_bank_day_of_a_swedish_december_is_before_new_years_eve() {
    let bank = calendar("se.bank");
    assert_eq!(bank.last_open_on_or_before(day("2026-12-31")).unwrap(), day("2026-12-30"));
    assert_eq!(bank.next_open_on_or_after(day("2026-12-31")).unwrap(), day("2027-01-04"));
}

#[test]
fn a_year_without_the_belgian_sectors_days_says_so() {
    let bank = calendar("be.bank");
    let missing = |year| Note::SectorYearMissing { calendar: "be.bank".to_owned(), year };
    assert_eq!(bank.notes(day("2024-01-02"), day("2024-12-30")), []);
    assert_eq!(bank.notes(day("2021-12-20"), day("2023-01-10")).last(), Some(&missing(2022)));
    assert_eq!(bank.notes(day("2027-01-04"), day("2025-12-29")), [missing(2026), missing(2027)]);
    assert_eq!(calendar("be.work").notes(day("2022-01-03"), day("2022-12-30")), []);
}

#[test]
fn an_unverified_day_is_mentioned_only_where_the_answer_hangs_on_it() {
    let bank = calendar("dk.bank");
    let notes: Vec<String> =
        bank.notes(day("2009-05-01"), day("2010-06-01")).iter().map(Note::to_string).collect();
    assert_eq!(notes.len(), 1);
    assert!(notes[0].starts_with("`dk.bank` is closed on Banklukkedag 2009-05-22, 2010-05-14, "));
    // From 2026 the day is checked; in 1993 Christmas Eve is not, in 1994 it is a Saturday.
    assert_eq!(bank.notes(day("2026-05-01"), day("2026-06-01")), []);
    assert_eq!(bank.notes(day("1993-12-20"), day("1993-12-28")).len(), 1);
    assert_eq!(bank.notes(day("1994-12-20"), day("1994-12-28")), []);
    // The Finnish Saturdays are unverified, and move nothing.
    assert_eq!(calendar("fi.work").notes(day("1990-01-02"), day("1991-12-30")), []);
    // 5 June 1995 was Whit Monday, which is checked, so Constitution Day is not in question.
    assert_eq!(bank.notes(day("1995-06-01"), day("1995-06-08")), []);
}

#[test]
fn the_holidays_of_a_year_are_listed_with_those_on_weekends() {
    let listed: Vec<String> = calendar("no.bank")
        .days(2027)
        .into_iter()
        .map(|(date, rule)| format!("{date} {}", rule.name_en))
        .collect();
    assert_eq!(
        listed,
        [
            "2027-01-01 New Year's Day",
            "2027-03-25 Maundy Thursday",
            "2027-03-26 Good Friday",
            "2027-03-28 Easter Sunday",
            "2027-03-29 Easter Monday",
            "2027-05-01 Labour Day",
            "2027-05-06 Ascension Day",
            "2027-05-16 Whit Sunday",
            "2027-05-17 Whit Monday",
            "2027-05-17 Constitution Day",
            "2027-12-24 Christmas Eve",
            "2027-12-25 Christmas Day",
            "2027-12-26 Second Day of Christmas",
        ]
    );
}

#[test]
fn outside_the_years_it_knows_a_calendar_gives_no_answer() {
    let work = calendar("se.work");
    for outside in ["1989-12-31", "2061-01-01"].map(day) {
        assert!(work.is_open(outside).is_err());
        assert!(work.add(outside, 0).is_err());
        assert!(work.add(outside, 1).is_err());
        assert!(work.add(outside, -1).is_err());
        assert!(work.count(day("2026-01-01"), outside).is_err());
        assert!(work.closed_because(outside).is_err());
    }
    // 1 January 1990 is closed and has nothing before it; 31 December 2060 is New Year's Eve.
    assert!(work.last_open_on_or_before(day("1990-01-01")).is_err());
    assert!(work.next_open_on_or_after(day("2060-12-31")).is_err());
    assert_eq!(
        work.add(day("2060-12-30"), 1).unwrap_err().to_string(),
        "the open day 1 from `2060-12-30` lies outside 1990-01-01 to 2060-12-31, the days \
         `se.work` knows"
    );
    for n in [i32::MIN, -30_000, 30_000, i32::MAX] {
        assert!(work.add(day("2026-01-01"), n).is_err(), "{n}");
    }
}

#[test]
fn easter_by_two_methods_and_by_the_almanac() {
    for year in 1583..=4099 {
        assert_eq!(easter::easter_sunday(year), slow::easter_by_epact(year), "{year}");
    }
    // The earliest and the latest possible Easters, and the years in which simpler rules go wrong.
    for date in [
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2024-03-31",
        "2026-04-05",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2285-03-22",
    ] {
        let date = day(date);
        assert_eq!(easter::easter_sunday(date.year()), Some(date));
    }
}
