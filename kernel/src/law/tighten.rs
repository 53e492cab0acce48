//! A firm may promise more than the law asks, never less.
//!
//! `14 calendar days` and `15 business days` cannot be compared by their words, so they are compared
//! by what they give: both are counted from every day on which both rules are in force (within the
//! years that the calendars cover), and the firm's may never end later. The first day on which it
//! does is told as the counter-example.

use super::deadline::due;
use super::{DeadlineRule, Known, Law};
use crate::explain::Off;
use crate::terms::Country;
use jiff::civil::{Date, date};

/// A day on which the firm's rule is more lenient than the law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CounterExample {
    pub start: Date,
    pub firm_due: Date,
    pub law_due: Date,
    pub law_source: String,
}

/// Looks for a day on which `firm` ends later than `law_rule`, from the later of the two first days
/// through the following `YEARS` years: long enough for every weekday to meet every holiday.
pub(super) fn too_lenient(
    law: &Law,
    country: Country,
    firm: &DeadlineRule,
    law_rule: &DeadlineRule,
) -> Option<CounterExample> {
    const YEARS: i16 = 29;
    for ours in firm.versions.versions() {
        for theirs in law_rule.versions.versions() {
            let first = ours.from.max(theirs.from).max(date(1990, 1, 1));
            let end = |to: Option<Date>| to.unwrap_or(date(2059, 12, 31));
            let last = end(ours.to).min(end(theirs.to)).min(date(
                (first.year() + YEARS).min(2059),
                12,
                31,
            ));
            if matches!(theirs.value.within, Known::Unknown(_)) {
                continue;
            }
            let mut day = first;
            while day <= last {
                let firm_due = due(law, country, &ours.value, day, &mut Off);
                let law_due = due(law, country, &theirs.value, day, &mut Off);
                if let (Ok(firm_due), Ok(law_due)) = (firm_due, law_due)
                    && firm_due.due > law_due.due
                {
                    return Some(CounterExample {
                        start: day,
                        firm_due: firm_due.due,
                        law_due: law_due.due,
                        law_source: theirs.source.clone(),
                    });
                }
                match day.tomorrow() {
                    Ok(next) => day = next,
                    Err(_) => break,
                }
            }
        }
    }
    None
}
