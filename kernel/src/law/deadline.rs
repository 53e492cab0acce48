//! When something is due, and why: which rules apply, how each counts, and which is the strictest.

use super::{
    Applies, ClockKind, DeadlineRule, DeadlineValue, Known, LastDay, Law, MetBy, NoVersion, Rule,
    StartEvent, Unless, Version,
};
use crate::calendar::{Calendar, Closed, OutOfRange};
use crate::explain::{Explained, Reason, Recorder, Step};
use crate::firm::Firm;
use crate::terms::{Country, CustomerKind, Owner, Product};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The facts of a complaint that decide which rules apply.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The firm complained about.
    pub firm: &'a Firm,
    /// What the complaint is about; while unknown, rules for particular products are applied too.
    pub product: Option<Product>,
    /// The complainant's relation to the firm.
    pub customer: CustomerKind,
}

/// What starts a clock, and on which civil day in the firm's zone.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// The event.
    pub event: StartEvent,
    /// The day of the event: day 0.
    pub on: Date,
}

/// A running clock as a case records it. It carries all that is needed to say why, so that neither
/// a later change of law nor of a calendar can touch it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Which clock.
    pub clock: ClockKind,
    /// The outside body it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Whose move it is.
    pub owner: Owner,
    /// What started it.
    pub started_by: StartEvent,
    /// Day 0.
    pub starts_on: Date,
    /// The last day in time; none when the rule's figure is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The last working day on or before the due day, when that is earlier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_by: Option<Date>,
    /// What meets it.
    pub met_by: MetBy,
    /// What it rests on.
    pub basis: ClockBasis,
    /// Rules that also apply and are met by meeting this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<OtherRule>,
}

/// What a clock rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockBasis {
    /// A rule of law or of the firm.
    Rule(Box<RuleUse>),
    /// A date that the firm named itself.
    Promise {
        /// When it was named.
        on: Date,
    },
}

/// A rule as it was applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleUse {
    /// The rule's id.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// The first day of the version used.
    pub version: Date,
    /// The citation.
    pub source: String,
    /// Where the text can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What is still to be checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified: Option<String>,
    /// The period in words, or what is not known about it.
    pub within: String,
    /// The calendar counted in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<String>,
    /// How the words are read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
    /// Days that did not count, weekends apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<Skipped>,
    /// How many weekend days did not count.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub weekend_days: u32,
    /// The day that the period alone would have ended on, when a rule moved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<Date>,
    /// Doubts about the calendar or the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Conditions that were met, as `what` and `fact`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<(String, String)>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// A day that did not count, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// The day.
    pub date: Date,
    /// The holiday or closing day.
    pub name: String,
}

/// A rule that applies beside the strictest one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherRule {
    /// The rule's id.
    pub rule: String,
    /// The day it would be due by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The citation.
    pub source: String,
    /// What is still to be checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified: Option<String>,
}

/// The day a period ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueDay {
    /// The last day in time.
    pub due: Date,
    /// The last working day on or before it.
    pub plan_by: Date,
    /// Where the period ended before the rule moved it.
    pub counted_to: Date,
}

/// Why a due day cannot be computed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DueError {
    /// The rule's figure is not in the pack.
    #[error("the figure is not known: {0}")]
    Unknown(String),
    /// The calendar is not in the packs.
    #[error("there is no calendar `{0}`")]
    NoCalendar(String),
    /// A day outside the years that the calendars cover.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
    /// Beyond the dates that can be written.
    #[error("the period ends beyond the last date")]
    TooFar,
}

/// The last day of a period that starts on `start` (day 0) in the law of `country`.
///
/// # Errors
/// [`DueError`] when the figure or the calendar is not known, or the date lies outside 1990-2060.
pub fn due<R: Recorder>(
    law: &Law,
    country: Country,
    value: &DeadlineValue,
    start: Date,
    recorder: &mut R,
) -> Result<DueDay, DueError> {
    let period = match &value.within {
        Known::Figure(period) => *period,
        Known::Unknown(what) => return Err(DueError::Unknown(what.clone())),
    };
    let find =
        |id: &str| law.calendar(id, country).ok_or_else(|| DueError::NoCalendar(id.to_owned()));
    let work = value.calendar.as_deref().unwrap_or("@work");
    let calendar = find(work)?;
    let counted_to = match period {
        super::Period::Working(n) | super::Period::Business(n) => calendar.add(start, n)?,
        other => other.after(start).ok_or(DueError::TooFar)?,
    };
    recorder.note(|| {
        let mut reason = Reason::from(Step::Counted {
            within: period.to_string(),
            calendar: period.needs_calendar().then(|| calendar.id().to_owned()),
            due: counted_to,
        });
        if period.needs_calendar() {
            let (weekend_days, skipped) = skipped_days(calendar, start, counted_to);
            if weekend_days > 0 {
                reason.because.push(Step::SkippedWeekends { days: weekend_days }.into());
            }
            reason.because.extend(
                skipped
                    .into_iter()
                    .map(|day| Step::SkippedDay { date: day.date, name: day.name }.into()),
            );
        }
        reason
    });
    let due = match value.last_day {
        LastDay::Stays => counted_to,
        LastDay::NextWorkingDay => {
            let moved = calendar.next_open_on_or_after(counted_to)?;
            if moved != counted_to {
                recorder.note(|| Step::Moved { from: counted_to, to: moved }.into());
            }
            moved
        }
    };
    let plan_by = calendar.last_open_on_or_before(due)?;
    if plan_by != due {
        recorder.note(|| Step::PlanBy { date: plan_by }.into());
    }
    Ok(DueDay { due, plan_by, counted_to })
}

fn skipped_days(calendar: &Calendar, start: Date, end: Date) -> (u32, Vec<Skipped>) {
    let mut weekend_days = 0;
    let mut skipped = Vec::new();
    for (date, closed) in calendar.skipped(start, end) {
        match closed {
            Closed::Weekend(_) => weekend_days += 1,
            Closed::Holidays(days) => {
                let name = days.iter().map(|day| day.name.as_str()).collect::<Vec<_>>().join(", ");
                skipped.push(Skipped { date, name });
            }
        }
    }
    (weekend_days, skipped)
}

/// The conditions that were met, each with its fact, and doubts about them.
type Met = (Vec<(String, String)>, Vec<String>);
/// The condition that failed, and the provision of the exemption where one was used.
type Failed = (String, Option<String>);

/// Whether a rule's conditions are met: the conditions that matter, or the one that fails.
fn conditions(
    applies: &Applies,
    unless: Option<&Unless>,
    facts: Facts<'_>,
    on: Date,
) -> Result<Met, Failed> {
    let mut met = Vec::new();
    let mut notes = Vec::new();
    if let Some(kinds) = &applies.firm_kinds {
        if !kinds.contains(&facts.firm.kind) {
            return Err((format!("firm kind {}", facts.firm.kind), None));
        }
        met.push(("firm-kind".to_owned(), facts.firm.kind.to_string()));
    }
    if let Some(products) = &applies.products {
        match facts.product {
            Some(product) if products.contains(&product) => {
                met.push(("product".to_owned(), product.to_string()));
            }
            Some(product) => return Err((format!("product {product}"), None)),
            None => notes.push(format!(
                "the product is not yet known; the rule is applied as if it were {}",
                products.iter().map(|p| p.word()).collect::<Vec<_>>().join(" or ")
            )),
        }
    }
    if let Some(customers) = &applies.customers {
        if !customers.contains(&facts.customer) {
            return Err((format!("customer {}", facts.customer), None));
        }
        met.push(("customer".to_owned(), facts.customer.to_string()));
    }
    if let Some(unless) = unless {
        match facts.firm.employees_on(on) {
            Some(count) if count <= unless.employees_at_most => {
                return Err((format!("{count} employees"), Some(unless.source.clone())));
            }
            Some(count) => met.push(("employees".to_owned(), count.to_string())),
            None => notes.push("the number of employees is not recorded; the exemption for small firms is not used".to_owned()),
        }
    }
    Ok((met, notes))
}

impl Law {
    /// Every clock that an event starts, with its reasons: one for each kind of clock (and outside
    /// body), set by the strictest rule that applies; the others are listed in it.
    ///
    /// A rule whose figure is not known still gives a clock, without a due day and with the reason,
    /// so that a person sees the gap.
    pub fn clocks(&self, facts: Facts<'_>, start: Start) -> Vec<Clock> {
        self.clocks_under(facts, start, start.on)
    }

    /// The same, by the versions in force on `law_of` instead of those of the day of the event: what
    /// a case begun earlier would be given if later law were applied to it.
    pub fn clocks_under(&self, facts: Facts<'_>, start: Start, law_of: Date) -> Vec<Clock> {
        let mut clocks: Vec<Clock> = Vec::new();
        for (rule, deadline) in self.deadlines_for(facts.firm) {
            if deadline.starts != start.event {
                continue;
            }
            let Ok(version) = deadline.versions.on(law_of) else { continue };
            let Ok((met, notes)) =
                conditions(&deadline.applies, deadline.unless.as_ref(), facts, law_of)
            else {
                continue;
            };
            let clock = self.clock(rule, deadline, version, facts, start, met, notes);
            match clocks.iter_mut().find(|c| c.clock == clock.clock && c.body == clock.body) {
                None => clocks.push(clock),
                Some(standing) => standing.join(clock),
            }
        }
        clocks.sort_by_key(|clock| (clock.clock, clock.body.clone()));
        clocks
    }

    /// The rules that were looked at for an event and do not apply, with the reason.
    pub fn not_applied(&self, facts: Facts<'_>, start: Start) -> Vec<Reason> {
        let mut reasons = Vec::new();
        for (rule, deadline) in self.deadlines_for(facts.firm) {
            if deadline.starts != start.event {
                continue;
            }
            let source = |version: Option<&Version<DeadlineValue>>| {
                version.map_or_else(|| rule.place.heading.clone(), |v| v.source.clone())
            };
            let (what, source) = match deadline.versions.on(start.on) {
                Err(NoVersion::NotYet { begins }) => {
                    (format!("not in force before {begins}"), source(None))
                }
                Err(ended) => (ended.to_string(), source(deadline.versions.versions().last())),
                Ok(version) => {
                    match conditions(&deadline.applies, deadline.unless.as_ref(), facts, start.on) {
                        Ok(_) => continue,
                        Err((what, exemption)) => {
                            (what, exemption.unwrap_or_else(|| source(Some(version))))
                        }
                    }
                }
            };
            reasons.push(Step::DoesNotApply { rule: rule.id.clone(), what, source }.into());
        }
        reasons
    }

    #[expect(clippy::too_many_arguments, reason = "each is one fact of the rule's application")]
    fn clock(
        &self,
        rule: &Rule,
        deadline: &DeadlineRule,
        version: &Version<DeadlineValue>,
        facts: Facts<'_>,
        start: Start,
        conditions: Vec<(String, String)>,
        mut notes: Vec<String>,
    ) -> Clock {
        let value = &version.value;
        let country = facts.firm.country;
        let mut skipped = Vec::new();
        let mut weekend_days = 0;
        let mut calendar_id = None;
        let day = due(self, country, value, start.on, &mut crate::explain::Off);
        if let (Ok(day), Known::Figure(period)) = (&day, &value.within) {
            let id = value.calendar.as_deref().unwrap_or("@work");
            if let Some(calendar) = self.calendar(id, country)
                && period.needs_calendar()
            {
                (weekend_days, skipped) = skipped_days(calendar, start.on, day.counted_to);
                calendar_id = Some(calendar.id().to_owned());
                notes.extend(calendar.notes(start.on, day.due).iter().map(ToString::to_string));
            }
        }
        if let Err(error) = &day {
            notes.push(error.to_string());
        }
        let within = match &value.within {
            Known::Figure(period) => period.to_string(),
            Known::Unknown(what) => what.clone(),
        };
        let day = day.ok();
        Clock {
            clock: deadline.clock,
            body: deadline.body.clone(),
            owner: deadline.owner,
            started_by: start.event,
            starts_on: start.on,
            due: day.map(|d| d.due),
            plan_by: day.filter(|d| d.plan_by != d.due).map(|d| d.plan_by),
            met_by: deadline.met_by,
            basis: ClockBasis::Rule(Box::new(RuleUse {
                rule: rule.id.clone(),
                title: rule.title.clone(),
                version: version.from,
                source: version.source.clone(),
                url: version.url.clone(),
                unverified: version.standing.doubt().map(str::to_owned),
                within,
                calendar: calendar_id,
                reading: version.reading.clone(),
                skipped,
                weekend_days,
                moved_from: day.filter(|d| d.counted_to != d.due).map(|d| d.counted_to),
                notes,
                conditions,
            })),
            others: Vec::new(),
        }
    }
}

impl Clock {
    /// A clock for a date that the firm named itself.
    pub fn promised(
        clock: ClockKind,
        met_by: MetBy,
        event: StartEvent,
        on: Date,
        due: Date,
        plan_by: Date,
    ) -> Clock {
        Clock {
            clock,
            body: None,
            owner: Owner::Firm,
            started_by: event,
            starts_on: on,
            due: Some(due),
            plan_by: (plan_by != due).then_some(plan_by),
            met_by,
            basis: ClockBasis::Promise { on },
            others: Vec::new(),
        }
    }

    /// Takes in another rule for the same clock: the earlier due day governs, the other is listed.
    /// On the same day, a rule whose source was checked governs over one that was not.
    fn join(&mut self, mut other: Clock) {
        let earlier = match (self.due, other.due) {
            (Some(mine), Some(theirs)) if mine == theirs => {
                let doubt =
                    |clock: &Clock| clock.rule().is_none_or(|rule| rule.unverified.is_some());
                doubt(self) && !doubt(&other)
            }
            (Some(mine), Some(theirs)) => theirs < mine,
            (None, Some(_)) => true,
            (_, None) => false,
        };
        if earlier {
            std::mem::swap(self, &mut other);
            self.others.append(&mut other.others);
        }
        if let ClockBasis::Rule(basis) = &other.basis {
            self.others.push(OtherRule {
                rule: basis.rule.clone(),
                due: other.due,
                source: basis.source.clone(),
                unverified: basis.unverified.clone(),
            });
        }
    }

    /// Whether it depends on what the complaint is about and who complains.
    pub fn follows_from_classification(&self) -> bool {
        matches!(
            self.started_by,
            StartEvent::ComplaintReceived
                | StartEvent::CustomerFirstComplained
                | StartEvent::ComplaintReopened
                | StartEvent::ComplaintEscalated
        )
    }

    /// The rule it rests on, when it rests on one.
    pub fn rule(&self) -> Option<&RuleUse> {
        match &self.basis {
            ClockBasis::Rule(basis) => Some(basis),
            ClockBasis::Promise { .. } => None,
        }
    }

    /// The due day with its reasons, from what the clock recorded when it started.
    pub fn explain(&self) -> Explained<Option<Date>> {
        let mut because = Vec::new();
        match &self.basis {
            ClockBasis::Promise { on } => {
                if let Some(date) = self.due {
                    because.push(Step::Promised { on: *on, date }.into());
                }
            }
            ClockBasis::Rule(basis) => {
                because.push(basis.explain_rule());
                because.push(
                    Step::StartsOn { date: self.starts_on, event: self.started_by.to_string() }
                        .into(),
                );
                if let Some(due) = self.due {
                    because.push(basis.explain_count(basis.moved_from.unwrap_or(due)));
                    if let Some(from) = basis.moved_from {
                        because.push(Step::Moved { from, to: due }.into());
                    }
                }
                because.extend(
                    basis.reading.iter().map(|text| Step::Reading { text: text.clone() }.into()),
                );
                because.extend(
                    basis.notes.iter().map(|text| Step::Doubt { text: text.clone() }.into()),
                );
            }
        }
        if let Some(date) = self.plan_by {
            because.push(Step::PlanBy { date }.into());
        }
        because.extend(self.others.iter().map(|other| {
            Step::AlsoApplies {
                rule: other.rule.clone(),
                due: other.due,
                source: other.source.clone(),
                unverified: other.unverified.clone(),
            }
            .into()
        }));
        Explained { value: self.due, because }
    }
}

impl RuleUse {
    fn explain_rule(&self) -> Reason {
        Reason {
            step: Step::Rule {
                rule: self.rule.clone(),
                title: self.title.clone(),
                version: self.version,
                source: self.source.clone(),
                url: self.url.clone(),
                unverified: self.unverified.clone(),
            },
            because: self
                .conditions
                .iter()
                .map(|(what, fact)| {
                    Step::Condition { what: what.clone(), fact: fact.clone() }.into()
                })
                .collect(),
        }
    }

    fn explain_count(&self, counted_to: Date) -> Reason {
        let mut reason = Reason::from(Step::Counted {
            within: self.within.clone(),
            calendar: self.calendar.clone(),
            due: counted_to,
        });
        if self.weekend_days > 0 {
            reason.because.push(Step::SkippedWeekends { days: self.weekend_days }.into());
        }
        reason.because.extend(
            self.skipped
                .iter()
                .map(|day| Step::SkippedDay { date: day.date, name: day.name.clone() }.into()),
        );
        reason
    }
}
