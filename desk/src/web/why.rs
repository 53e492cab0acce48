//! Reasons in words: the steps of an explanation in the reader's language.

use crate::texts::Language;
use recourse_kernel::explain::{Reason, Step};

/// A step as a page shows it.
#[derive(Clone, Debug)]
pub struct WhyStep {
    /// What was found or done.
    pub text: String,
    /// The citation.
    pub cite: String,
    /// The rule, to link to.
    pub rule: Option<String>,
    /// What is still to be checked.
    pub unverified: Option<String>,
    /// What it rests on.
    pub because: Vec<WhyStep>,
}

/// All steps in words.
pub fn steps(l: Language, reasons: &[Reason]) -> Vec<WhyStep> {
    reasons.iter().map(|reason| step(l, reason)).collect()
}

fn step(l: Language, reason: &Reason) -> WhyStep {
    let mut shown = WhyStep {
        text: String::new(),
        cite: String::new(),
        rule: None,
        unverified: None,
        because: steps(l, &reason.because),
    };
    let say = |key: &str, values: &[(&str, &str)]| l.fill(key, values);
    shown.text = match &reason.step {
        Step::Rule { rule, title, version, source, unverified, .. } => {
            shown.cite = source.to_string();
            shown.rule = Some(rule.to_string());
            shown.unverified = unverified.as_ref().map(ToString::to_string);
            say(
                "why-rule",
                &[
                    ("rule", rule),
                    ("title", title),
                    ("version", &l.short_date(*version)),
                    ("source", source),
                ],
            )
        }
        Step::StartsOn { date, event } => {
            let event = l.word("start", event);
            say("why-starts-on", &[("date", &l.long_date(*date)), ("event", &event)])
        }
        Step::Counted { within, calendar, due } => {
            let within = period(l, within);
            let due = l.long_date(*due);
            match calendar {
                Some(calendar) => {
                    let calendar = l.word("calendar", calendar);
                    say(
                        "why-counted",
                        &[("within", &within), ("calendar", &calendar), ("due", &due)],
                    )
                }
                None => say("why-counted-calendar-days", &[("within", &within), ("due", &due)]),
            }
        }
        Step::SkippedDay { date, name } => {
            say("why-skipped-day", &[("date", &l.long_date(*date)), ("name", name)])
        }
        Step::SkippedWeekends { days } => l.count("why-skipped-weekends", i64::from(*days)),
        Step::Moved { from, to } => {
            say("why-moved", &[("from", &l.long_date(*from)), ("to", &l.long_date(*to))])
        }
        Step::PlanBy { date } => say("why-plan-by", &[("date", &l.long_date(*date))]),
        Step::Reading { text } => say("why-reading", &[("text", text)]),
        Step::Doubt { text } => say("why-doubt", &[("text", text)]),
        Step::Condition { what, fact } => {
            let list = if what == "customer" { "customer" } else { what.as_str() };
            let fact = match list {
                "product" | "customer" | "firm-kind" => l.word(list, fact),
                _ => fact.to_string(),
            };
            say("why-condition", &[("what", &l.say(&format!("why-what-{what}"))), ("fact", &fact)])
        }
        Step::AlsoApplies { rule, due, source, unverified } => {
            shown.cite = source.to_string();
            shown.rule = Some(rule.to_string());
            shown.unverified = unverified.as_ref().map(ToString::to_string);
            let due = due.map_or_else(|| l.say("due-unknown"), |due| l.long_date(due));
            say("why-also-applies", &[("rule", rule), ("due", &due), ("source", source)])
        }
        Step::DoesNotApply { rule, what, source } => {
            let what = what.trim_end_matches('.');
            shown.cite = source.to_string();
            shown.rule = Some(rule.to_string());
            say("why-does-not-apply", &[("rule", rule), ("what", what), ("source", source)])
        }
        Step::Promised { on, date } => {
            say("why-promised", &[("on", &l.long_date(*on)), ("date", &l.long_date(*date))])
        }
    };
    shown
}

/// A period such as `3 working days` in the reader's language; anything else stays as it is.
pub fn period(l: Language, text: &str) -> String {
    let Some((number, unit)) = text.split_once(' ') else { return text.to_owned() };
    let Ok(n) = number.parse::<i64>() else { return text.to_owned() };
    let unit = unit.replace(' ', "-");
    let plural = if unit.ends_with('s') { unit } else { format!("{unit}s") };
    l.count(&format!("period-{plural}"), n)
}
