//! When a channel can be used, in words: open now, or when it opens next.

use crate::texts::Language;
use jiff::Zoned;
use jiff::civil::{Date, Time, Weekday};
use recourse_kernel::firm::{ContactChannel, Firm, Hours};
use recourse_kernel::law::Law;

/// How a channel stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It has no hours: it can be used at any time.
    Always,
    /// It is open.
    Open {
        /// Until then.
        until: Time,
    },
    /// It is closed.
    Closed {
        /// The day on which it opens.
        on: Date,
        /// The time at which it opens.
        at: Time,
    },
    /// It does not open within about a year.
    Never,
}

/// How a channel stands now, in the firm's own time.
pub fn opening(law: &Law, firm: &Firm, channel: &ContactChannel, now: &Zoned) -> Opening {
    if channel.hours.is_empty() {
        return Opening::Always;
    }
    let at = now.timestamp();
    let local = now.with_time_zone(firm.zone.clone());
    if firm.open_at(law, channel, at) {
        let open = channel.hours.iter().filter(|hours| {
            hours.days.contains(&local.weekday())
                && hours.opens <= local.time()
                && local.time() < hours.closes
        });
        return open
            .map(|hours| hours.closes)
            .max()
            .map_or(Opening::Never, |until| Opening::Open { until });
    }
    match firm.next_opening(law, channel, at) {
        Some(next) => {
            let next = next.to_zoned(firm.zone.clone());
            Opening::Closed { on: next.date(), at: next.time() }
        }
        None => Opening::Never,
    }
}

/// How a channel stands, in words: `Open now, until 20:00`.
pub fn in_words(l: Language, today: Date, opening: Opening) -> String {
    match opening {
        Opening::Always => l.say("published-open-always"),
        Opening::Open { until } => l.fill("published-open-now", &[("time", &time(l, until))]),
        Opening::Never => l.say("published-open-never"),
        Opening::Closed { on, at } => {
            let at = time(l, at);
            let days = today.until(on).map_or(0, |span| span.get_days());
            match days {
                0 => l.fill("published-opens-today", &[("time", &at)]),
                1 => l.fill("published-opens-tomorrow", &[("time", &at)]),
                2..=6 => l.fill(
                    "published-opens-weekday",
                    &[("weekday", &weekday(l, on.weekday())), ("time", &at)],
                ),
                _ => l.fill("published-opens-date", &[("date", &l.long_date(on)), ("time", &at)]),
            }
        }
    }
}

/// The hours as lines: `Monday–Friday: 08:00–22:00`.
pub fn lines(l: Language, hours: &[Hours]) -> Vec<String> {
    hours
        .iter()
        .map(|hours| {
            l.fill(
                "published-hours",
                &[
                    ("days", &days(l, &hours.days)),
                    ("opens", &time(l, hours.opens)),
                    ("closes", &time(l, hours.closes)),
                ],
            )
        })
        .collect()
}

/// Weekdays in words, neighbours drawn together: `Monday–Thursday, Saturday`.
fn days(l: Language, days: &[Weekday]) -> String {
    let mut numbers: Vec<i8> = days.iter().map(|day| day.to_monday_one_offset()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let name = |number: i8| l.say(&format!("weekday-{number}"));
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(&first) = numbers.get(at) {
        let mut last = first;
        while numbers.get(at + 1) == Some(&(last + 1)) {
            at += 1;
            last += 1;
        }
        at += 1;
        parts.push(match last - first {
            0 => name(first),
            1 => format!("{}, {}", name(first), name(last)),
            _ => format!("{}–{}", name(first), name(last)),
        });
    }
    let text = parts.join(", ");
    capital(&text)
}

fn weekday(l: Language, day: Weekday) -> String {
    l.say(&format!("weekday-{}", day.to_monday_one_offset()))
}

/// A time of day as people write it.
pub fn time(l: Language, time: Time) -> String {
    l.fill(
        "published-time",
        &[
            ("hour", &time.hour().to_string()),
            ("padded", &format!("{:02}", time.hour())),
            ("minute", &format!("{:02}", time.minute())),
        ],
    )
}

/// The text with a capital letter in front.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}
