//! What cases are counted by, and how a number leads back to its cases.

use super::facts::{self, CLOCKS};
use super::periods::{Step, bounds, key};
use crate::texts::Language;
use jiff::civil::Date;
use recourse_kernel::firm::Firm;
use recourse_store::{ClockIs, Facet, TallyRow};
use serde::Serialize;

/// The key of cases that have nothing of the kind.
pub const NONE: &str = "none";

/// What cases are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    /// When they were received.
    Period,
    /// What they are about.
    Product,
    /// How they came in.
    Channel,
    /// Their root causes; a case with two counts under both.
    Cause,
    /// The outcome of the last answer.
    Outcome,
    /// Why they were closed.
    ClosedAs,
    /// How long the first answer took.
    AnsweredWithin,
    /// The clocks of the firm.
    Acknowledge,
    /// See [`Dimension::Acknowledge`].
    DelayNotice,
    /// See [`Dimension::Acknowledge`].
    Answer,
    /// See [`Dimension::Acknowledge`].
    OuterLimit,
    /// See [`Dimension::Acknowledge`].
    EscalationAnswer,
    /// See [`Dimension::Acknowledge`].
    Expected,
    /// The customer's language.
    Language,
    /// The level.
    Level,
    /// The handler's unit.
    Unit,
    /// What second looks found.
    SecondLook,
    /// Entered at once or after the fact.
    Entered,
}

impl Dimension {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Dimension; 18] = [
        Dimension::Period,
        Dimension::Product,
        Dimension::Channel,
        Dimension::Cause,
        Dimension::Outcome,
        Dimension::ClosedAs,
        Dimension::AnsweredWithin,
        Dimension::Acknowledge,
        Dimension::DelayNotice,
        Dimension::Answer,
        Dimension::OuterLimit,
        Dimension::EscalationAnswer,
        Dimension::Expected,
        Dimension::Language,
        Dimension::Level,
        Dimension::Unit,
        Dimension::SecondLook,
        Dimension::Entered,
    ];

    /// The word in addresses and files.
    pub const fn word(self) -> &'static str {
        match self {
            Dimension::Period => "period",
            Dimension::Product => "product",
            Dimension::Channel => "channel",
            Dimension::Cause => "cause",
            Dimension::Outcome => "outcome",
            Dimension::ClosedAs => "closed-as",
            Dimension::AnsweredWithin => "answered-within",
            Dimension::Acknowledge => "acknowledge",
            Dimension::DelayNotice => "delay-notice",
            Dimension::Answer => "answer",
            Dimension::OuterLimit => "outer-limit",
            Dimension::EscalationAnswer => "escalation-answer",
            Dimension::Expected => "expected",
            Dimension::Language => "language",
            Dimension::Level => "level",
            Dimension::Unit => "unit",
            Dimension::SecondLook => "second-look",
            Dimension::Entered => "entered",
        }
    }

    /// The dimension with this word.
    pub fn from_word(word: &str) -> Option<Dimension> {
        Dimension::ALL.into_iter().find(|dimension| dimension.word() == word)
    }

    /// The slot of a clock.
    pub fn clock(self) -> Option<usize> {
        CLOCKS.iter().position(|kind| kind.word() == self.word())
    }

    /// Calls `tell` with each key under which these cases count.
    pub fn keys(self, row: &TallyRow, step: Step, today: &str, mut tell: impl FnMut(&str)) {
        let mut one = |word: &str| tell(if word.is_empty() { NONE } else { word });
        match self {
            Dimension::Period => one(&key(step, &row.received)),
            Dimension::Product => one(&row.product),
            Dimension::Channel => one(&row.channel),
            Dimension::Language => one(&row.language),
            Dimension::Level => one(&row.level),
            Dimension::Unit => one(row.unit.as_deref().unwrap_or_default()),
            Dimension::Outcome => one(row.outcome.as_deref().unwrap_or_default()),
            Dimension::ClosedAs => one(&row.closed_as),
            Dimension::AnsweredWithin => match row.answered_within {
                0 => one(""),
                class => one(&format!("{class:04}")),
            },
            Dimension::SecondLook => one(&row.sample),
            Dimension::Entered => one(if row.backfill { "after" } else { "at-once" }),
            Dimension::Cause if row.causes.is_empty() => one(""),
            Dimension::Cause => row.causes.split(' ').for_each(one),
            _ => {
                let word = facts::slot(&row.clocks, self.clock().unwrap_or_default());
                one(clock_state(word, today));
            }
        }
    }

    /// The title of its table.
    pub fn title(self, l: Language) -> String {
        match self.clock() {
            Some(_) => l.word("clock", self.word()),
            None => l.say(&format!("overview-by-{}", self.word())),
        }
    }

    /// A key in words.
    pub fn label(self, l: Language, firm: &Firm, key: &str) -> String {
        if key == NONE {
            return match self {
                Dimension::Product => l.say("product-unknown"),
                Dimension::Outcome | Dimension::AnsweredWithin => l.say("overview-unanswered"),
                Dimension::ClosedAs => l.say("overview-not-closed"),
                _ => l.say("overview-none"),
            };
        }
        match self {
            Dimension::Period => key.to_owned(),
            Dimension::Product => l.word("product", key),
            Dimension::Channel => l.word("channel", key),
            Dimension::Language => l.word("language", key),
            Dimension::Outcome => l.word("outcome", key),
            Dimension::ClosedAs => l.word("close-reason", key),
            Dimension::Level => firm
                .procedure
                .levels
                .iter()
                .find(|level| level.id == key)
                .map_or_else(|| key.to_owned(), |level| level.name.clone()),
            Dimension::Unit => firm
                .units
                .iter()
                .find(|unit| unit.id == key)
                .map_or_else(|| key.to_owned(), |unit| unit.name.clone()),
            Dimension::Cause => named(firm.cause(key).map(|cause| &cause.title), l, key),
            Dimension::SecondLook => l.word("overview-second", key),
            Dimension::Entered => l.word("overview-entered", key),
            Dimension::AnsweredWithin => days_label(l, key.parse().unwrap_or(facts::LONGER)),
            _ => l.word("clock-state", key),
        }
    }

    /// The question to the worklist that finds the cases under a key.
    pub fn facet(self, key: &str, today: Date) -> Option<Facet> {
        let word = || if key == NONE { String::new() } else { key.to_owned() };
        let maybe = || (key != NONE).then(|| key.to_owned());
        Some(match self {
            Dimension::Period => return None,
            Dimension::Product => Facet::Product(word()),
            Dimension::Channel => Facet::Channel(word()),
            Dimension::Language => Facet::Language(word()),
            Dimension::Level => Facet::Level(word()),
            Dimension::Unit => Facet::Unit(maybe()),
            Dimension::Outcome => Facet::Outcome(maybe()),
            Dimension::ClosedAs => Facet::ClosedAs(word()),
            Dimension::AnsweredWithin if key == NONE => Facet::AnsweredWithin(0),
            Dimension::AnsweredWithin => Facet::AnsweredWithin(key.parse().ok()?),
            Dimension::SecondLook => Facet::Sample(word()),
            Dimension::Entered => Facet::Backfill(key == "after"),
            Dimension::Cause => Facet::Cause(word()),
            _ => {
                let is = match key {
                    "running" => ClockIs::RunningOn(today.to_string()),
                    "missed" => ClockIs::MissedOn(today.to_string()),
                    _ => ClockIs::Word(word()),
                };
                Facet::Clock(i64::try_from(self.clock()?).ok()?, is)
            }
        })
    }
}

/// How the clock in a slot stands on a day.
pub fn clock_state<'a>(word: &'a str, today: &str) -> &'a str {
    match word.as_bytes().first() {
        Some(b'0'..=b'9') if word < today => "missed",
        Some(b'0'..=b'9') => "running",
        _ => word,
    }
}

fn named(
    title: Option<&std::collections::BTreeMap<String, String>>,
    l: Language,
    key: &str,
) -> String {
    let title = title.and_then(|title| title.get(l.code).or_else(|| title.values().next()));
    title.cloned().unwrap_or_else(|| key.to_owned())
}

/// A class of days in words.
pub fn days_label(l: Language, class: i64) -> String {
    if class == facts::LONGER {
        let last = facts::CLASSES.last().copied().unwrap_or_default();
        return l.numbers("overview-days-more", &[("days", last)]);
    }
    let place = facts::CLASSES.iter().position(|known| *known == class).unwrap_or_default();
    let first = match place.checked_sub(1).and_then(|place| facts::CLASSES.get(place)) {
        Some(before) => before + 1,
        None => 0,
    };
    l.numbers("overview-days", &[("first", first), ("last", class)])
}

/// The first and last day of a key of the period, within the range.
pub fn days(step: Step, key: &str, from: Date, to: Date) -> (Date, Date) {
    let (first, last) = bounds(step, key).unwrap_or((from, to));
    (first.max(from), last.min(to))
}
