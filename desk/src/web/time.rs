//! Time on a page: a shape, words and a date. The words count working days of the firm's country.

use crate::texts::Language;
use jiff::civil::Date;
use recourse_kernel::complaint::{ClockState, Running};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::Law;

/// A due day as a page shows it.
#[derive(Clone, Debug)]
pub struct Due {
    /// `calm`, `soon`, `today`, `missed`, `met` or `none`: shape and colour.
    pub tone: &'static str,
    /// How much is left, in words.
    pub left: String,
    /// The day, in words.
    pub by: String,
}

impl Due {
    /// The same with a day as tables show it.
    pub fn short(mut self, l: Language, today: Date, day: Date) -> Due {
        let key = if day < today { "due-was" } else { "due-by" };
        self.by = l.fill(key, &[("date", &l.short_date(day))]);
        self
    }
}

/// Working days from which on a deadline counts as soon.
const SOON: i32 = 3;

/// A day that still waits.
pub fn due(l: Language, law: &Law, firm: &Firm, today: Date, day: Date) -> Due {
    let by = l.fill("due-by", &[("date", &l.long_date(day))]);
    if day == today {
        return Due { tone: "today", left: l.say("due-today"), by };
    }
    let calendar = law.calendar("@work", firm.country);
    let days = calendar.and_then(|calendar| calendar.count(today, day).ok()).unwrap_or_default();
    if day < today {
        let by = l.fill("due-was", &[("date", &l.long_date(day))]);
        // Lateness is told in calendar days: a customer waits on Sundays too.
        let late = day.until(today).map_or(1, |span| i64::from(span.get_days()));
        return Due { tone: "missed", left: l.count("due-late", late), by };
    }
    let tone = if days <= SOON { "soon" } else { "calm" };
    Due { tone, left: l.count("due-left", i64::from(days)), by }
}

/// A clock of a case.
pub fn clock(l: Language, law: &Law, firm: &Firm, today: Date, running: &Running) -> Due {
    let on = |day: Option<Date>| {
        day.map_or_else(String::new, |day| l.fill("due-on", &[("date", &l.long_date(day))]))
    };
    let none = |key: &str, by: String| Due { tone: "none", left: l.say(key), by };
    match running.state(today) {
        ClockState::Met => Due { tone: "met", left: l.say("due-met"), by: on(running.met_on) },
        ClockState::MetLate => {
            Due { tone: "missed", left: l.say("due-met-late"), by: on(running.met_on) }
        }
        ClockState::Dropped => none("due-dropped", on(running.dropped_on)),
        ClockState::Unknown => none("due-unknown", String::new()),
        ClockState::Running | ClockState::Missed => match running.clock.due {
            Some(day) => due(l, law, firm, today, day),
            None => none("due-unknown", String::new()),
        },
    }
}
