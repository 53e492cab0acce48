//! When something is due, and why: which rules apply, how each counts, and which is the strictest.

use super::{
    Applies, ClockKind, DeadlineRule, DeadlineValue, Known, LastDay, Law, MetBy, NoVersion, Rule,
    StartEvent, Unless, Version,
};
use crate::calendar::OutOfRange;
use crate::explain::{Explained, Reason, Recorder, Step, Text};
use crate::firm::Firm;
use crate::terms::{Country, CustomerKind, Owner, Product};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smol_str::format_smolstr;

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
    pub rule: Text,
    /// Its title.
    pub title: Text,
    /// The first day of the version used.
    pub version: Date,
    /// The citation.
    pub source: Text,
    /// Where the text can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Text>,
    /// What is still to be checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified: Option<Text>,
    /// The period in words, or what is not known about it.
    pub within: Text,
    /// The calendar counted in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Text>,
    /// How the words are read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<Text>,
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
    pub notes: Vec<Text>,
    /// Conditions that were met, as `what` and `fact`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<(Text, Text)>,
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
    pub name: Text,
}

/// A rule that applies beside the strictest one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherRule {
    /// The rule's id.
    pub rule: Text,
    /// The day it would be due by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The citation.
    pub source: Text,
    /// What is still to be checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified: Option<Text>,
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
            within: period.text(),
            calendar: period.needs_calendar().then(|| Text::new(calendar.id())),
            due: counted_to,
        });
        if period.needs_calendar() {
            let (weekend_days, skipped) = calendar.stepped_over(start, counted_to);
            reason.because.reserve_exact(usize::from(weekend_days > 0) + skipped.len());
            if weekend_days > 0 {
                reason.because.push(Step::SkippedWeekends { days: weekend_days }.into());
            }
            reason.because.extend(
                skipped.into_iter().map(|(date, name)| Step::SkippedDay { date, name }.into()),
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

/// The conditions that were met, each with its fact, and doubts about them.
type Met = (Vec<(Text, Text)>, Vec<Text>);

/// The condition that failed.
enum Failed<'a> {
    FirmKind,
    Product(Product),
    Customer,
    /// So many employees, and the provision that exempts a firm of that size.
    Employees(u32, &'a str),
}

impl Failed<'_> {
    /// What it is, in words, and the provision of the exemption where one was used.
    fn told(&self, facts: Facts<'_>) -> (Text, Option<Text>) {
        match self {
            Failed::FirmKind => (format_smolstr!("firm kind {}", facts.firm.kind), None),
            Failed::Product(product) => (format_smolstr!("product {product}"), None),
            Failed::Customer => (format_smolstr!("customer {}", facts.customer), None),
            Failed::Employees(count, source) => {
                (format_smolstr!("{count} employees"), Some(Text::new(source)))
            }
        }
    }
}

/// Whether a rule's conditions are met: the conditions that matter, or the one that fails.
fn conditions<'a>(
    applies: &Applies,
    unless: Option<&'a Unless>,
    facts: Facts<'_>,
    on: Date,
) -> Result<Met, Failed<'a>> {
    let mut met = Vec::new();
    let mut notes = Vec::new();
    let known =
        |what: &'static str, fact: &'static str| (Text::new_static(what), Text::new_static(fact));
    if let Some(kinds) = &applies.firm_kinds {
        if !kinds.contains(&facts.firm.kind) {
            return Err(Failed::FirmKind);
        }
        met.push(known("firm-kind", facts.firm.kind.word()));
    }
    if let Some(products) = &applies.products {
        match facts.product {
            Some(product) if products.contains(&product) => {
                met.push(known("product", product.word()));
            }
            Some(product) => return Err(Failed::Product(product)),
            None => notes.push(format_smolstr!(
                "the product is not yet known; the rule is applied as if it were {}",
                products.iter().map(|p| p.word()).collect::<Vec<_>>().join(" or ")
            )),
        }
    }
    if let Some(customers) = &applies.customers {
        if !customers.contains(&facts.customer) {
            return Err(Failed::Customer);
        }
        met.push(known("customer", facts.customer.word()));
    }
    if let Some(unless) = unless {
        match facts.firm.employees_on(on) {
            Some(count) if count <= unless.employees_at_most => {
                return Err(Failed::Employees(count, &unless.source));
            }
            Some(count) => {
                met.push((Text::new_static("employees"), format_smolstr!("{count}")));
            }
            None => notes.push(Text::new_static(
                "the number of employees is not recorded; the exemption for small firms is not used",
            )),
        }
    }
    Ok((met, notes))
}

/// What a clock says of a rule in one version, whatever the case: made once and shared by all clocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wording {
    from: Date,
    source: Text,
    url: Option<Text>,
    unverified: Option<Text>,
    within: Text,
    reading: Option<Text>,
    rule: Text,
    title: Text,
}

impl Wording {
    fn of(rule: &Rule, version: &Version<DeadlineValue>) -> Wording {
        Wording {
            from: version.from,
            source: Text::new(&version.source),
            url: version.url.as_ref().map(Text::new),
            unverified: version.standing.doubt().map(Text::new),
            within: match &version.value.within {
                Known::Figure(period) => period.text(),
                Known::Unknown(what) => Text::new(what),
            },
            reading: version.reading.as_ref().map(Text::new),
            rule: Text::new(&rule.id),
            title: Text::new(&rule.title),
        }
    }

    /// The wording of a version, from what the rule keeps.
    fn kept(rule: &Rule, deadline: &DeadlineRule, version: &Version<DeadlineValue>) -> Wording {
        let all = deadline.wordings.get_or_init(|| {
            let versions = deadline.versions.versions();
            versions.iter().map(|version| Wording::of(rule, version)).collect()
        });
        let found = all.iter().find(|wording| wording.from == version.from);
        found.cloned().unwrap_or_else(|| Wording::of(rule, version))
    }
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
        clocks.sort_by(|a, b| (a.clock, &a.body).cmp(&(b.clock, &b.body)));
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
                Text::new(version.map_or(&rule.place.heading, |v| &v.source))
            };
            let (what, source) = match deadline.versions.on(start.on) {
                Err(NoVersion::NotYet { begins }) => {
                    (format_smolstr!("not in force before {begins}"), source(None))
                }
                Err(ended) => {
                    (format_smolstr!("{ended}"), source(deadline.versions.versions().last()))
                }
                Ok(version) => {
                    match conditions(&deadline.applies, deadline.unless.as_ref(), facts, start.on) {
                        Ok(_) => continue,
                        Err(failed) => {
                            let (what, exemption) = failed.told(facts);
                            (what, exemption.unwrap_or_else(|| source(Some(version))))
                        }
                    }
                }
            };
            reasons.push(Step::DoesNotApply { rule: Text::new(&rule.id), what, source }.into());
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
        conditions: Vec<(Text, Text)>,
        mut notes: Vec<Text>,
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
                let stepped = calendar.stepped_over(start.on, day.counted_to);
                weekend_days = stepped.0;
                skipped.extend(stepped.1.into_iter().map(|(date, name)| Skipped { date, name }));
                calendar_id = Some(Text::new(calendar.id()));
                notes.extend(
                    calendar.notes(start.on, day.due).iter().map(|note| format_smolstr!("{note}")),
                );
            }
        }
        if let Err(error) = &day {
            notes.push(format_smolstr!("{error}"));
        }
        let wording = Wording::kept(rule, deadline, version);
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
                rule: wording.rule,
                title: wording.title,
                version: version.from,
                source: wording.source,
                url: wording.url,
                unverified: wording.unverified,
                within: wording.within,
                calendar: calendar_id,
                reading: wording.reading,
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
                    Step::StartsOn {
                        date: self.starts_on,
                        event: Text::new_static(self.started_by.word()),
                    }
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
