//! What three public collections of holidays say, weekday by weekday, and why we differ.
//!
//! The comparison table holds the answers of the Python packages `holidays` and `workalendar` and
//! of QuantLib for 1990-2060. It is not part of this repository: without it the test says so and
//! passes. With it, every difference must have one of the reasons below, and no reason may be idle.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::{Date, Weekday};

use super::super::easter::easter_sunday;
use super::{COUNTRIES, calendar, every_day};

/// Who says a weekday is closed, and which of our calendars that speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Peer {
    /// `holidays`, public holidays: our working days.
    Holidays,
    /// `holidays`, public or bank days; it has bank days for Belgium and Sweden: our bank days.
    HolidaysBank,
    /// `workalendar`: our working days.
    Workalendar,
    /// QuantLib's national calendar, none for Belgium: our bank days.
    QuantLib,
    /// QuantLib's TARGET; on these days euro banks must be closed too: bank days of BE and FI.
    Target,
}
use Peer::{Holidays, HolidaysBank, QuantLib, Target, Workalendar};

/// One difference.
struct Difference<'a> {
    country: &'a str,
    date: Date,
    peer: Peer,
    /// We are closed and the peer is open; otherwise the other way round.
    we_close: bool,
    /// The peer's name for its bank or optional day.
    name: &'a str,
}

impl Difference<'_> {
    fn is(&self, country: &str, peers: &[Peer], we_close: bool) -> bool {
        self.country == country && peers.contains(&self.peer) && self.we_close == we_close
    }

    fn falls(&self, month: i8, day: i8) -> bool {
        (self.date.month(), self.date.day()) == (month, day)
    }

    fn after_easter(&self, days: i64) -> bool {
        let easter = easter_sunday(self.date.year()).unwrap();
        self.date.duration_since(easter).as_hours() == days * 24
    }
}

type Reason = (&'static str, fn(&Difference<'_>) -> bool);

const REASONS: &[Reason] = &[
    ("SE: the eves count as holidays by lag 1930:173, though they are none", |d| {
        d.is("SE", &[Holidays], true)
            && (d.falls(12, 24)
                || d.falls(12, 31)
                || (d.date.month() == 6 && d.date.weekday() == Weekday::Friday))
    }),
    ("SE: offices that close at two in the afternoon are open that day", |d| {
        d.is("SE", &[HolidaysBank], false) && d.name.contains("from 2pm")
    }),
    ("SE: Whit Monday was a holiday until lag 2004:1320 took effect", |d| {
        d.is("SE", &[Workalendar], true) && d.after_easter(50) && d.date.year() < 2005
    }),
    ("SE: 6 June has been a holiday only since lag 2004:1320 took effect", |d| {
        d.is("SE", &[Workalendar], false) && d.falls(6, 6) && d.date.year() < 2005
    }),
    ("NO: no list before 2017 was seen; closed and marked unverified", |d| {
        d.is("NO", &[QuantLib], true) && d.falls(12, 24) && d.date.year() < 2002
    }),
    ("DK: Great Prayer Day was abolished from 2024 by lov 214/2023", |d| {
        d.is("DK", &[Workalendar], false) && d.after_easter(26) && d.date.year() >= 2024
    }),
    ("DK: Christmas Eve closes banks but is no public holiday", |d| {
        d.is("DK", &[Workalendar], false) && d.falls(12, 24)
    }),
    ("FI: Ascension was kept on a Saturday up to 1991, so its Thursday was a working day", |d| {
        d.is("FI", &[Holidays, Workalendar, QuantLib], false)
            && d.after_easter(39)
            && d.date.year() < 1992
    }),
    ("BE: banks close with TARGET from 2000; earlier lists of the sector were not seen", |d| {
        d.is("BE", &[HolidaysBank], false)
            && (d.after_easter(-2) || d.falls(12, 26))
            && d.date.year() < 2000
    }),
    ("BE: the day after Ascension is closed only in years whose sector list says so", |d| {
        d.is("BE", &[HolidaysBank], false)
            && d.after_easter(40)
            && ![2017, 2019, 2020, 2021, 2023, 2024, 2025].contains(&d.date.year())
    }),
    ("BE, FI: TARGET alone closed on three New Year's Eves when the euro came in", |d| {
        (d.is("BE", &[Target], false) || d.is("FI", &[Target], false))
            && d.falls(12, 31)
            && [1998, 1999, 2001].contains(&d.date.year())
    }),
];

fn table() -> Option<String> {
    let shared = std::env::var_os("RECOURSE_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
        PathBuf::from,
    );
    std::fs::read_to_string(shared.join("data/calendars/comparison_weekdays_1990_2060.csv")).ok()
}

#[test]
fn every_difference_from_public_calendars_has_a_reason() {
    let Some(table) = table() else {
        println!("skipped: no comparison table; set RECOURSE_SHARED to the folder that holds it");
        return;
    };
    // country,date,weekday,holidays_public,name,other_category,other_name,workalendar,name,ql,target
    let rows: BTreeMap<(&str, &str), Vec<&str>> = table
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<&str>>())
        .map(|row| ((row[0], row[1]), row))
        .collect();
    assert!(rows.len() > 4_000, "the comparison table is cut short");

    let mut explained: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for country in COUNTRIES {
        let work = calendar(&format!("{country}.work"));
        let bank = calendar(&format!("{country}.bank"));
        let country = country.to_uppercase();
        let mut used = 0;
        for date in every_day().filter(|date| !work.weekend.contains(&date.weekday())) {
            let written = date.to_string();
            let row = rows.get(&(country.as_str(), written.as_str()));
            used += usize::from(row.is_some());
            let field = |place: usize| row.map_or("", |row| row[place]);
            let says = |place: usize| field(place) == "1";
            let bank_day = field(5).split(';').any(|kind| kind == "bank" || kind == "de_facto");
            let (work, bank) = (!work.is_open(date).unwrap(), !bank.is_open(date).unwrap());
            let target = says(10);
            let asked = [
                (Holidays, work, says(3), true),
                (HolidaysBank, bank, says(3) || bank_day, ["BE", "SE"].contains(&&*country)),
                (Workalendar, work, says(7), true),
                (QuantLib, bank, says(9), country != "BE"),
                (Target, bank, target, target && ["BE", "FI"].contains(&&*country)),
            ];
            for (peer, we_close, they_close, applies) in asked {
                if !applies || we_close == they_close {
                    continue;
                }
                let difference =
                    Difference { country: &country, date, peer, we_close, name: field(6) };
                let line = format!("{country} {date} {peer:?}");
                match REASONS.iter().position(|(_, holds)| holds(&difference)) {
                    Some(reason) => explained.entry(reason).or_default().push(line),
                    None => unexplained.push(format!("{line}: we close: {we_close}")),
                }
            }
        }
        assert!(used > 500, "{country}: the table and the calendar do not meet");
    }
    for (reason, lines) in &explained {
        println!("{}\n    {} times, from {}", REASONS[*reason].0, lines.len(), lines[0]);
    }
    assert!(unexplained.is_empty(), "without a reason:\n{}", unexplained.join("\n"));
    let idle: Vec<&str> = (0..REASONS.len())
        .filter(|reason| !explained.contains_key(reason))
        .map(|reason| REASONS[reason].0)
        .collect();
    assert!(idle.is_empty(), "reasons that explain nothing: {idle:?}");
}
