//! What the overview counts of a complaint, as the worklist's row keeps it: recorded facts only. How a
//! clock that still waits stands depends on the day of the question, so the row holds its due day.

use recourse_kernel::complaint::Complaint;
use recourse_kernel::law::{ClockKind, MetBy};
use recourse_kernel::terms::Owner;
use recourse_store::SLOT;
use std::collections::BTreeSet;

/// The clocks of the firm, in the order of their slots. New ones come last.
pub const CLOCKS: [ClockKind; 6] = [
    ClockKind::Acknowledge,
    ClockKind::DelayNotice,
    ClockKind::Answer,
    ClockKind::OuterLimit,
    ClockKind::EscalationAnswer,
    ClockKind::Expected,
];

/// Classes of the number of days until the first answer: up to so many.
pub const CLASSES: [i64; 6] = [7, 14, 28, 42, 60, 90];
/// The class of every longer time.
pub const LONGER: i64 = 9999;

/// The word of a clock that was met in time.
pub const MET: &str = "met";
/// The word of a clock that was met, but late.
pub const LATE: &str = "met-late";
/// The word of a clock whose figure is not known.
pub const UNKNOWN: &str = "unknown";

/// The root causes of all points, each once.
pub fn causes(complaint: &Complaint) -> String {
    let causes: BTreeSet<&str> =
        complaint.points.iter().filter_map(|point| point.cause.as_deref()).collect();
    causes.into_iter().collect::<Vec<_>>().join(" ")
}

/// One slot for each clock: a word, or the due day of one that waits. Of several clocks of one kind
/// a late one counts before a waiting one, and that before one that was met.
pub fn clocks(complaint: &Complaint) -> String {
    let mut slots = String::with_capacity(CLOCKS.len() * SLOT);
    for kind in CLOCKS {
        let (mut late, mut met, mut unknown, mut due) = (false, false, false, None);
        for running in &complaint.clocks {
            let clock = &running.clock;
            if clock.clock != kind || clock.owner != Owner::Firm || running.dropped_on.is_some() {
                continue;
            }
            match (clock.due, running.met_on) {
                (Some(last), Some(on)) if on > last => late = true,
                (_, Some(_)) => met = true,
                (Some(last), None) => due = Some(due.map_or(last, |first| last.min(first))),
                (None, None) => unknown = true,
            }
        }
        let day = due.map(|due| due.to_string());
        let word = match day.as_deref() {
            _ if late => LATE,
            Some(day) => day,
            None if met => MET,
            None if unknown => UNKNOWN,
            None => "",
        };
        slots.push_str(word);
        for _ in word.len()..SLOT {
            slots.push(' ');
        }
    }
    slots.truncate(slots.trim_end().len());
    slots
}

/// The word or day in a slot.
pub fn slot(clocks: &str, place: usize) -> &str {
    let rest = clocks.get(place * SLOT..).unwrap_or_default();
    rest.get(..SLOT).unwrap_or(rest).trim_end()
}

/// The earliest due day of a clock of the firm that is not met in time and has no cause.
pub fn unexplained(complaint: &Complaint) -> String {
    let days = complaint.clocks.iter().filter(|running| {
        running.clock.owner == Owner::Firm
            && running.clock.met_by != MetBy::None
            && running.dropped_on.is_none()
            && running.cause.is_none()
    });
    let days = days.filter_map(|running| {
        let due = running.clock.due?;
        running.met_on.is_none_or(|on| on > due).then_some(due)
    });
    days.min().map_or_else(String::new, |day| day.to_string())
}

/// What the second look found.
pub fn sample(complaint: &Complaint) -> &'static str {
    match complaint.sample.as_ref().map(|sample| sample.second.as_ref()) {
        None => "",
        Some(None) => "waits",
        Some(Some(second)) if second.agrees() => "agrees",
        Some(Some(_)) => "differs",
    }
}

/// The class of the number of days until the first answer; 0 without an answer.
pub fn answered_within(complaint: &Complaint) -> i64 {
    let Some(answer) = complaint.answers.first() else { return 0 };
    let days = complaint.received_on.until(answer.on).map_or(0, |span| i64::from(span.get_days()));
    CLASSES.into_iter().find(|class| days <= *class).unwrap_or(LONGER)
}
