//! What the sample firms say of their posts, notices and opening hours, on the days that matter.

#![expect(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use recourse_kernel::firm::{CARE, Firm, Post};
use recourse_kernel::law::{Law, LoadError, SourceFile, load};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

static LAW: LazyLock<Law> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["law", "firms"] {
        walk(&root.join(folder), folder, &mut files);
    }
    load(&files).unwrap_or_else(|errors| {
        panic!("{}", errors.iter().map(LoadError::to_string).collect::<Vec<_>>().join("\n"))
    })
});

fn walk(folder: &Path, name: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let last = path.file_name().and_then(|last| last.to_str()).expect("a name");
        let name = format!("{name}/{last}");
        if path.is_dir() {
            walk(&path, &name, files);
        } else if last.ends_with(".md") && last != "README.md" {
            files.push(SourceFile { name, text: fs::read_to_string(&path).expect("a text") });
        }
    }
}

fn firm(id: &str) -> &'static Firm {
    LAW.firm(id).expect("a sample firm")
}

/// The instant of a time on the firm's clock, with its offset written out.
fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn next(firm: &Firm, from: &str) -> Option<Timestamp> {
    firm.next_opening(&LAW, firm.contact("phone").expect("a telephone"), at(from))
}

/// Proves BE-02: the line is open Monday to Friday 8 to 22 and Saturday 9 to 17, and the next opening
/// is found across nights, Sundays and holidays.
#[test]
fn the_next_opening_is_computed_across_weekends_and_holidays() {
    let bank = firm("scheldebank");
    let phone = bank.contact("phone").expect("a telephone");
    for (instant, open) in [
        ("2026-03-27T07:59:59+01:00", false),
        ("2026-03-27T08:00:00+01:00", true),
        ("2026-03-27T21:59:59+01:00", true),
        ("2026-03-27T22:00:00+01:00", false),
        ("2026-03-28T09:00:00+01:00", true),
        ("2026-03-28T17:00:00+01:00", false),
        // Easter Monday and Labour Day, a Friday.
        ("2026-04-06T10:00:00+02:00", false),
        ("2026-05-01T10:00:00+02:00", false),
        // The national day of 2029 is a Saturday.
        ("2029-07-21T10:00:00+02:00", false),
    ] {
        assert_eq!(bank.open_at(&LAW, phone, at(instant)), open, "{instant}");
    }
    for (from, opens) in [
        ("2026-03-27T23:00:00+01:00", "2026-03-28T09:00:00+01:00"),
        ("2026-03-28T12:00:00+01:00", "2026-03-28T12:00:00+01:00"),
        // Over the night on which summer time begins.
        ("2026-03-28T17:00:00+01:00", "2026-03-30T08:00:00+02:00"),
        // Over Easter: Saturday 4 April is open, Monday 6 April is not.
        ("2026-04-04T18:00:00+02:00", "2026-04-07T08:00:00+02:00"),
        // Over the end of summer time.
        ("2026-10-24T18:00:00+02:00", "2026-10-26T08:00:00+01:00"),
    ] {
        assert_eq!(next(bank, from), Some(at(opens)), "{from}");
    }
}

/// Proves BE-02: a channel is open from its first day to its last, and one without hours always.
#[test]
fn a_channel_has_days_and_may_have_no_hours() {
    let bank = firm("scheldebank");
    let email = bank.contact("email").expect("an address");
    let night = at("2026-04-06T03:00:00+02:00");
    assert!(bank.open_at(&LAW, email, night));
    assert_eq!(bank.next_opening(&LAW, email, night), Some(night));
    let before = at("2014-12-30T10:00:00+01:00");
    assert!(!bank.open_at(&LAW, email, before));
    assert_eq!(bank.next_opening(&LAW, email, before), Some(at("2015-01-01T00:00:00+01:00")));
    let mut ended = email.clone();
    ended.to = Some(date(2026, 4, 5));
    assert!(!bank.open_at(&LAW, &ended, night));
    assert_eq!(bank.next_opening(&LAW, &ended, night), None);
}

#[test]
fn a_time_that_summer_time_leaves_out_is_the_moment_of_the_change() {
    let bank = firm("scheldebank");
    let local = |text: &str| bank.instant(text.parse::<DateTime>().expect("a local time"));
    assert_eq!(local("2026-03-29T02:30:00"), Some(at("2026-03-29T03:00:00+02:00")));
    assert_eq!(local("2026-10-25T02:30:00"), Some(at("2026-10-25T02:30:00+02:00")));
    assert_eq!(local("2026-07-01T12:00:00"), Some(at("2026-07-01T12:00:00+02:00")));
}

/// Proves DK-08: who holds the post is known for each day, and a vacancy is seen before it comes.
#[test]
fn a_post_is_held_or_known_to_fall_vacant() {
    let bank = firm("sundbanken");
    let officer = Post::ComplaintsOfficer;
    let name = |day: Date| bank.holder_on(officer, day).map(|person| person.id.as_str());
    assert_eq!(name(date(2026, 12, 31)), Some("p-kirsten"));
    assert_eq!(name(date(2027, 1, 1)), None);
    assert!(bank.vacant_on(officer, date(2014, 12, 31)));
    assert!(!bank.vacant_on(officer, date(2015, 1, 1)));
    assert_eq!(bank.vacant_from(officer, date(2026, 6, 1)), Some(date(2027, 1, 1)));
    assert_eq!(bank.vacant_from(Post::Deputy, date(2026, 6, 1)), None);
    for firm in LAW.firms.values() {
        for &post in Post::ALL {
            assert!(!firm.vacant_on(post, date(2026, 11, 21)), "{} {post}", firm.id);
        }
    }
}

/// Proves FI-12: a notice is shown from its first moment to its last, in the reader's language.
#[test]
fn a_notice_is_shown_while_it_lasts() {
    let office = firm("perintala");
    let shown = |instant: &str| office.notices_at(at(instant)).count();
    assert_eq!(shown("2026-11-15T23:59:59+02:00"), 0);
    assert_eq!(shown("2026-11-16T00:00:00+02:00"), 1);
    assert_eq!(shown("2026-12-05T23:59:59+02:00"), 1);
    assert_eq!(shown("2026-12-06T00:00:00+02:00"), 0);
    let notice = office.notices_at(at("2026-11-20T12:00:00+02:00")).next().expect("a notice");
    assert!(notice.text("sv").starts_with("Vår telefontjänst"));
    // A reader of another language gets English rather than nothing.
    assert!(notice.text("nl").starts_with("Our telephone"));
}

/// Proves FI-10: a training counts from its first day to its last.
#[test]
fn a_training_runs_out() {
    let anders = firm("fjordbanken").person("p-anders").expect("a person");
    assert!(!anders.trained(CARE, date(2022, 1, 31)));
    assert!(anders.trained(CARE, date(2022, 2, 1)));
    assert!(anders.trained(CARE, date(2025, 12, 31)));
    assert!(!anders.trained(CARE, date(2026, 1, 1)));
    assert!(!anders.trained("something-else", date(2025, 1, 1)));
}
