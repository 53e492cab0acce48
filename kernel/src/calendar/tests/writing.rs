//! What a pack's author is told about a table that cannot be right.

use super::super::rules::CalendarTables;

const CALENDAR: &str =
    "[calendar.\"xx.work\"]\ntitle = \"X\"\nweekend = [\"saturday\", \"sunday\"]\n";

/// A pack with one day, whose lines replace those of a sound one where the key is the same.
fn pack(lines: &[&str]) -> String {
    let sound = [
        "name = \"Festdag\"",
        "name_en = \"Feast\"",
        "closes = [\"xx.work\"]",
        "when = { date = \"06-06\" }",
        "source = \"an act\"",
        "checked = 2026-11-21",
    ];
    let key = |line: &str| line.split('=').next().unwrap().trim().to_owned();
    let kept = sound.iter().filter(|line| lines.iter().all(|other| key(other) != key(line)));
    let day: Vec<&str> = kept.chain(lines).copied().filter(|line| !line.ends_with('-')).collect();
    format!("{CALENDAR}[[day]]\n{}\n", day.join("\n"))
}

#[test]
fn a_sound_pack_has_no_fault() {
    let tables: CalendarTables = toml::from_str(&pack(&[])).unwrap();
    assert_eq!(tables.validate(), Vec::<String>::new());
}

#[test]
fn faults_are_named() {
    let twice = format!("{}{}", pack(&[]), pack(&["from = 2005-01-01"]).replace(CALENDAR, ""));
    let sector = |year: &str| {
        format!(
            "{CALENDAR}[[sector_year]]\ncalendar = \"xx.bank\"\nyear = {year}\nsource = \"a list\"\n\
             checked = 2026-11-21\n"
        )
    };
    let week =
        "\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\",\"saturday\",\"sunday\"";
    for (pack, fault) in [
        (
            pack(&["closes = [\"xx.wrk\"]"]),
            "day `Festdag`: closes `xx.wrk`, which is not a calendar",
        ),
        (pack(&["closes = []"]), "day `Festdag`: closes no calendar"),
        (pack(&["closes = [\"xx.work\", \"xx.work\"]"]), "day `Festdag`: closes `xx.work` twice"),
        (pack(&["name_en = \"\""]), "day `Festdag`: a name is missing: give `name` and `name_en`"),
        (pack(&["source = \" \""]), "day `Festdag`: has no source"),
        (
            pack(&["unverified = \"who?\""]),
            "day `Festdag`: has both `checked` and `unverified`: keep the one that is true",
        ),
        (
            pack(&["checked = -"]),
            "day `Festdag`: has neither `checked` nor `unverified`: give the date of the check, \
             or say what to check",
        ),
        (
            pack(&["checked = -", "unverified = \"\""]),
            "day `Festdag`: `unverified` is empty: say who should check what",
        ),
        (
            pack(&["from = 2024-01-01", "to = 2023-12-31"]),
            "day `Festdag`: `from` 2024-01-01 is later than `to` 2023-12-31",
        ),
        (pack(&["when = { easter = 300 }"]), "day `Festdag`: easter = 300 can leave the year"),
        (pack(&["when = { on = [] }"]), "day `Festdag`: `on` lists no date"),
        (
            pack(&["when = { on = [2024-03-29, 2023-04-07] }"]),
            "day `Festdag`: `on` is not in order, each date once: 2023-04-07 follows 2024-03-29",
        ),
        (
            pack(&["when = { on = [1989-03-24] }"]),
            "day `Festdag`: 1989-03-24 lies outside 1990-01-01 to 2060-12-31",
        ),
        (
            pack(&["when = { on = [2024-03-29] }", "to = 2023-12-31"]),
            "day `Festdag`: 2024-03-29 lies outside the rule's own `from` and `to`",
        ),
        (twice, "day `Festdag` closes `xx.work` under two rules whose dates overlap"),
        (sector("2024"), "sector year 2024 of `xx.bank`: there is no such calendar"),
        (
            sector("1980").replace("xx.bank", "xx.work"),
            "sector year 1980 of `xx.work` lies outside 1990-01-01 to 2060-12-31",
        ),
        (CALENDAR.replace("\"X\"", "\"\""), "calendar `xx.work` has no title"),
        (
            CALENDAR.replace("\"saturday\"", "\"sunday\""),
            "calendar `xx.work` names a weekend day twice",
        ),
        (
            CALENDAR.replace("\"saturday\", \"sunday\"", week),
            "calendar `xx.work` is closed on all seven weekdays",
        ),
    ] {
        let tables: CalendarTables = toml::from_str(&pack).unwrap();
        assert_eq!(tables.validate(), [fault], "{pack}");
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line() {
    for (pack, fault) in [
        (pack(&["when = { date = \"02-30\" }"]), "`02-30` is not a day of every year"),
        (pack(&["when = { date = \"02-29\" }"]), "`02-29` is not a day of every year"),
        (pack(&["when = { date = \"6-6\" }"]), "`6-6` is not a day of every year"),
        (pack(&["when = { date = \"06-06\", easter = 1 }"]), "`when` is one of"),
        (pack(&["when = { weekday = \"saturday\" }"]), "`when` is one of"),
        (pack(&["when = { weekday = \"lördag\", from = \"06-20\" }"]), "`lördag` is not a weekday"),
        (pack(&["when = { eastern = 1 }"]), "unknown field `eastern`"),
        (pack(&["from = 2005-01-01T10:00:00"]), "`2005-01-01T10:00:00` is not a date"),
        (pack(&["colour = \"red\""]), "unknown field `colour`"),
        (CALENDAR.replace("sunday", "Sunday"), "`Sunday` is not a weekday"),
    ] {
        let error = toml::from_str::<CalendarTables>(&pack).unwrap_err();
        assert!(error.to_string().contains(fault), "{error}");
        assert!(error.span().is_some(), "{error}");
    }
}

#[test]
fn a_calendar_that_never_opens_is_refused() {
    let mut tables: CalendarTables = toml::from_str(&pack(&[])).unwrap();
    let calendar = tables.calendar.get_mut("xx.work").unwrap();
    calendar.weekend =
        (0..7).map(|n| jiff::civil::Weekday::from_monday_zero_offset(n).unwrap()).collect();
    let error = tables.compile().remove(0).unwrap_err();
    assert_eq!(error.to_string(), "calendar `xx.work` has no open day");
}

#[test]
fn two_files_may_not_define_one_calendar() {
    let mut tables: CalendarTables = toml::from_str(CALENDAR).unwrap();
    assert_eq!(tables.merge(tables.clone()), Err(vec!["xx.work".to_owned()]));
}
