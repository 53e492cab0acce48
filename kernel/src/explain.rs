//! Why a figure is what it is: a value with the tree of steps that led to it.
//!
//! A legal figure leaves the kernel as [`Explained`]. A step names its rule, version, citation,
//! inputs and reading; people see it rendered in their language, machines get it as data.
//! The same computation runs without a trace when ten million figures are wanted: functions are
//! generic over a [`Recorder`], and [`Off`] costs nothing.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A text in a reason. Short ones lie in place and long ones are shared with the pack that they come
/// from, so that giving reasons copies nothing.
pub use smol_str::SmolStr as Text;

/// A value and the reasons for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained<T> {
    /// The figure itself.
    pub value: T,
    /// The steps that led to it, in the order in which they were taken.
    pub because: Vec<Reason>,
}

/// One step, and the steps that it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What was found or done.
    #[serde(flatten)]
    pub step: Step,
    /// What this step rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<Reason>,
}

impl From<Step> for Reason {
    fn from(step: Step) -> Reason {
        Reason { step, because: Vec::new() }
    }
}

/// What a step found. The words for people are in the language files under `why-<step>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// A rule applies, in this version.
    Rule {
        /// The rule's id.
        rule: Text,
        /// Its title.
        title: Text,
        /// The first day of the version used.
        version: Date,
        /// The citation.
        source: Text,
        /// Where the text can be read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<Text>,
        /// What is still to be checked, when the figure is not verified.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unverified: Option<Text>,
    },
    /// The day from which a period runs; that day is day 0.
    StartsOn {
        /// The civil date in the firm's zone.
        date: Date,
        /// What happened then, as a rule file names it, such as `complaint.received`.
        event: Text,
    },
    /// A period was counted.
    Counted {
        /// The period in the rule's words, such as `3 working days`.
        within: Text,
        /// The calendar counted in, or none for calendar days.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        calendar: Option<Text>,
        /// Where the count ended.
        due: Date,
    },
    /// A day was not counted because of a holiday or closing day.
    SkippedDay {
        /// The day.
        date: Date,
        /// Why it does not count.
        name: Text,
    },
    /// Weekend days were not counted.
    SkippedWeekends {
        /// How many days.
        days: u32,
    },
    /// The last day was no working day and the rule moves the end.
    Moved {
        /// From this day.
        from: Date,
        /// To this day.
        to: Date,
    },
    /// The last day is no working day and the rule does not move it: plan for the day before.
    PlanBy {
        /// The last working day on or before the due day.
        date: Date,
    },
    /// How the rule's words are read.
    Reading {
        /// Our reading.
        text: Text,
    },
    /// Something about the figure is not verified or not known.
    Doubt {
        /// What, and who should check.
        text: Text,
    },
    /// A condition of the rule that was tested.
    Condition {
        /// The condition, such as `product`.
        what: Text,
        /// The fact that met it.
        fact: Text,
    },
    /// Another rule also applies and is met by meeting the stricter one.
    AlsoApplies {
        /// The other rule.
        rule: Text,
        /// Its own due day, when it has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Date>,
        /// Its citation.
        source: Text,
        /// What is still to be checked about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unverified: Option<Text>,
    },
    /// A rule was looked at and does not apply.
    DoesNotApply {
        /// The rule.
        rule: Text,
        /// Which condition failed.
        what: Text,
        /// The citation of the exemption or of the rule.
        source: Text,
    },
    /// The firm promised the date itself.
    Promised {
        /// The day of the promise.
        on: Date,
        /// The promised day.
        date: Date,
    },
}

/// Receives the steps of a computation, or ignores them.
pub trait Recorder {
    /// Notes a step; `step` is only called when a trace is kept.
    fn note(&mut self, step: impl FnOnce() -> Reason);
}

/// Keeps no trace: the fast way.
#[derive(Clone, Copy, Debug, Default)]
pub struct Off;

impl Recorder for Off {
    fn note(&mut self, _step: impl FnOnce() -> Reason) {}
}

/// Keeps every step.
#[derive(Clone, Debug, Default)]
pub struct Trace(
    /// The steps so far.
    pub Vec<Reason>,
);

impl Recorder for Trace {
    fn note(&mut self, step: impl FnOnce() -> Reason) {
        self.0.push(step());
    }
}
