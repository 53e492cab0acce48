//! What a change of the packs or of a firm's file does, before it is made: which rules say something
//! else, and which dates of open cases would move.
//!
//! A case keeps the clocks that were recorded when they started; nothing here rewrites one. The
//! question is always "what if": the rule of the case's own day was wrong and is corrected, or a
//! later version is applied to cases that began before it. Either way day 0 stays what it was, so
//! that the time already used stays used, and only the rest is counted anew.

use super::{
    Clock, ClockBasis, ClockKind, Dated, Facts, Law, Rule, RuleKind, Standing, Start, StartEvent,
    TableRow,
};
use crate::terms::{CustomerKind, Product, words};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// A rule that says something else after a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleChange {
    /// The rule.
    pub rule: String,
    /// Its title after the change, or before it when it is gone.
    pub title: String,
    /// What it says on each day on which that differs; the day holds until the next one.
    pub days: Vec<DayChange>,
    /// What else of it differs, by name: conditions, what starts it, how it is read.
    pub fields: Vec<FieldChange>,
}

/// What a rule says from a day on, before and after a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayChange {
    /// The first day.
    pub from: Date,
    /// Before; none when the rule is new.
    pub before: Option<TableRow>,
    /// After; none when the rule is gone.
    pub after: Option<TableRow>,
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// Its name.
    pub field: String,
    /// Before; none when it was not there.
    pub before: Option<String>,
    /// After; none when it is gone.
    pub after: Option<String>,
}

/// The rules that differ between two bodies of law, in the order of their ids.
pub fn rules(before: &Law, after: &Law, concerns: impl Fn(&Rule) -> bool) -> Vec<RuleChange> {
    let ids: BTreeSet<&String> = before.rules.keys().chain(after.rules.keys()).collect();
    let mut changes = Vec::new();
    for id in ids {
        let (old, new) = (before.rules.get(id), after.rules.get(id));
        if !old.into_iter().chain(new).any(&concerns) {
            continue;
        }
        let Some(known) = new.or(old) else { continue };
        let days = days(old, new);
        let fields = fields(old, new);
        if !days.is_empty() || !fields.is_empty() {
            changes.push(RuleChange { rule: id.clone(), title: known.title.clone(), days, fields });
        }
    }
    changes
}

fn days(old: Option<&Rule>, new: Option<&Rule>) -> Vec<DayChange> {
    let mut days: Vec<Date> =
        old.into_iter().chain(new).flat_map(Rule::boundaries).collect::<Vec<_>>();
    days.sort();
    days.dedup();
    let mut changes: Vec<DayChange> = Vec::new();
    let said = |row: &Option<TableRow>| {
        row.as_ref().map(|row| (row.says.clone(), row.source.clone(), row.unverified.clone()))
    };
    for from in days {
        let before = old.map(|rule| rule.row_on(from));
        let after = new.map(|rule| rule.row_on(from));
        if said(&before) != said(&after) {
            changes.push(DayChange { from, before, after });
        }
    }
    changes
}

fn fields(old: Option<&Rule>, new: Option<&Rule>) -> Vec<FieldChange> {
    let empty = Vec::new();
    let before = old.map(described);
    let after = new.map(described);
    if before.is_none() || after.is_none() {
        return empty;
    }
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let names: BTreeSet<&String> = before.iter().chain(&after).map(|(name, _)| name).collect();
    let find = |list: &[(String, String)], name: &str| {
        list.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    };
    let mut changes = Vec::new();
    for name in names {
        let (before, after) = (find(&before, name), find(&after, name));
        if before != after {
            changes.push(FieldChange { field: name.clone(), before, after });
        }
    }
    changes
}

/// Everything about a rule that a table of what it says does not show, as names and values.
fn described(rule: &Rule) -> Vec<(String, String)> {
    let mut list = vec![("title".to_owned(), rule.title.clone())];
    let mut add = |name: &str, value: String| {
        if !value.is_empty() {
            list.push((name.to_owned(), value));
        }
    };
    match &rule.kind {
        RuleKind::Deadline(deadline) => {
            add("clock", deadline.clock.to_string());
            add("starts", deadline.starts.to_string());
            add("met_by", deadline.met_by.to_string());
            add("owner", deadline.owner.to_string());
            add("body", deadline.body.clone().unwrap_or_default());
            add("tightens", deadline.tightens.clone().unwrap_or_default());
            condition(&deadline.applies, &mut add);
            exemption(deadline.unless.as_ref(), &mut add);
            readings(&deadline.versions, &mut add);
            for version in deadline.versions.versions() {
                add(&format!("{}.last_day", version.from), version.value.last_day.to_string());
            }
        }
        RuleKind::Duty(duty) => {
            add("duty", duty.duty.to_string());
            condition(&duty.applies, &mut add);
            exemption(duty.unless.as_ref(), &mut add);
            readings(&duty.versions, &mut add);
        }
        RuleKind::Amount(amount) => {
            add("body", amount.body.clone().unwrap_or_default());
            condition(&amount.applies, &mut add);
            readings(&amount.versions, &mut add);
        }
        RuleKind::Body(body) => {
            add("country", body.country.to_string());
            add("role", body.role.to_string());
            condition(&body.takes, &mut add);
            readings(&body.versions, &mut add);
            for version in body.versions.versions() {
                let facts = &version.value;
                let yes = |known: Option<bool>| known.map(|yes| yes.to_string());
                for (name, value) in [
                    ("address", Some(facts.address.join(", "))),
                    ("web", facts.web.clone()),
                    ("free", yes(facts.free)),
                    ("needs_prior_complaint", yes(facts.needs_prior_complaint)),
                    ("binding", facts.binding.clone()),
                    ("note", facts.note.clone()),
                ] {
                    add(&format!("{}.{name}", version.from), value.unwrap_or_default());
                }
            }
        }
    }
    list
}

fn condition(applies: &super::Applies, add: &mut impl FnMut(&str, String)) {
    fn list<T: ToString>(values: Option<&Vec<T>>) -> String {
        values.map_or_else(String::new, |values| {
            values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        })
    }
    add("applies.firm_kinds", list(applies.firm_kinds.as_ref()));
    add("applies.products", list(applies.products.as_ref()));
    add("applies.customers", list(applies.customers.as_ref()));
}

fn exemption(unless: Option<&super::Unless>, add: &mut impl FnMut(&str, String)) {
    if let Some(unless) = unless {
        add("unless.employees_at_most", unless.employees_at_most.to_string());
        add("unless.source", unless.source.clone());
    }
}

fn readings<T>(versions: &Dated<T>, add: &mut impl FnMut(&str, String)) {
    for version in versions.versions() {
        let from = version.from;
        add(&format!("{from}.reading"), version.reading.clone().unwrap_or_default());
        add(&format!("{from}.url"), version.url.clone().unwrap_or_default());
        add(&format!("{from}.ended"), version.ended.clone().unwrap_or_default());
        if let Standing::Checked(day) = version.standing {
            add(&format!("{from}.checked"), day.to_string());
        }
    }
}

words! {
    /// How a change would reach a case that is already open.
    Transition {
        /// The rule of the case's own day says something else: it is counted anew from its own day 0.
        Corrected = "corrected",
        /// A version that began after the case is applied to it: day 0 stays, so the time used is
        /// kept, and the rest is counted by the new rule.
        CarriedOver = "carried-over",
        /// A time limit that the case did not have.
        Begins = "begins",
        /// A time limit that the case would no longer have.
        Ends = "ends",
    }
}

/// A date of an open case that a change would move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Which clock.
    pub clock: ClockKind,
    /// The outside body it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Day 0, which stays.
    pub starts_on: Date,
    /// The day on record.
    pub old: Option<Date>,
    /// The day by the changed rule.
    pub new: Option<Date>,
    /// How the change reaches the case.
    pub transition: Transition,
    /// The rule that would govern, or the one that no longer does.
    pub rule: String,
    /// Its citation.
    pub source: String,
    /// Calendar days of the time limit that were used up on the day of the question.
    pub used_days: i32,
    /// Whether the new day lies before the day of the question: the case would be late at once. It
    /// is told, and never a quiet result.
    pub in_the_past: bool,
}

/// What a change would do to one case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CaseEffect {
    /// The dates that would move.
    pub moved: Vec<Moved>,
    /// How many missed time limits stay missed, though the changed rule counts otherwise: a later
    /// rule makes nothing undone.
    pub stay_missed: u32,
}

/// What decides the fate of a recorded clock of an open case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpenClock {
    /// Which clock.
    pub clock: ClockKind,
    /// The outside body it belongs to.
    pub body: Option<String>,
    /// What started it.
    pub started_by: StartEvent,
    /// Day 0.
    pub starts_on: Date,
    /// The day on record.
    pub due: Option<Date>,
    /// Whether it rests on a rule; a date that the firm named itself moves with no rule.
    pub by_rule: bool,
    /// Whether it was met, or stopped applying.
    pub finished: bool,
}

impl OpenClock {
    /// The same of a clock as recorded.
    pub fn of(clock: &Clock, finished: bool) -> OpenClock {
        OpenClock {
            clock: clock.clock,
            body: clock.body.clone(),
            started_by: clock.started_by,
            starts_on: clock.starts_on,
            due: clock.due,
            by_rule: matches!(clock.basis, ClockBasis::Rule(_)),
            finished,
        }
    }
}

/// The rule and day that two bodies of law give for one start.
#[derive(Clone, Debug)]
struct Given {
    clock: ClockKind,
    body: Option<String>,
    due: Option<Date>,
    rule: String,
    source: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    event: StartEvent,
    on: Date,
    product: Option<Product>,
    customer: CustomerKind,
}

/// What both bodies of law give for one start: by the versions of its day, and by those of the day of
/// the question.
#[derive(Debug)]
struct Both {
    own_before: Vec<Given>,
    own_after: Vec<Given>,
    late_before: Vec<Given>,
    late_after: Vec<Given>,
}

/// Compares two bodies of law for the cases of one firm. Cases that began on the same day with the same
/// facts are counted once.
#[derive(Debug)]
pub struct Comparison<'a> {
    before: (&'a Law, &'a crate::firm::Firm),
    after: (&'a Law, &'a crate::firm::Firm),
    as_of: Date,
    known: HashMap<Key, Arc<Both>>,
}

impl<'a> Comparison<'a> {
    /// None when one of them has no such firm.
    pub fn new(before: &'a Law, after: &'a Law, firm: &str, as_of: Date) -> Option<Comparison<'a>> {
        Some(Comparison {
            before: (before, before.firm(firm)?),
            after: (after, after.firm(firm)?),
            as_of,
            known: HashMap::new(),
        })
    }

    /// What the change would do to a case with these facts and clocks.
    pub fn of(
        &mut self,
        product: Option<Product>,
        customer: CustomerKind,
        clocks: &[OpenClock],
    ) -> CaseEffect {
        let mut effect = CaseEffect::default();
        let mut starts: Vec<Start> = Vec::new();
        for open in clocks {
            if !open.by_rule {
                continue;
            }
            let start = Start { event: open.started_by, on: open.starts_on };
            if !starts.iter().any(|known| known.event == start.event && known.on == start.on) {
                starts.push(start);
            }
            if !open.finished {
                self.one(product, customer, open, start, &mut effect);
            }
        }
        for start in starts {
            self.begun(product, customer, clocks, start, &mut effect);
        }
        effect
    }

    fn one(
        &mut self,
        product: Option<Product>,
        customer: CustomerKind,
        clock: &OpenClock,
        start: Start,
        effect: &mut CaseEffect,
    ) {
        let key = Key { event: start.event, on: start.on, product, customer };
        let both = self.both(key, clock.clock, clock.body.as_deref());
        let find = |list: &'_ [Given]| {
            list.iter().find(|g| g.clock == clock.clock && g.body == clock.body).cloned()
        };
        let (own_before, own_after) = (find(&both.own_before), find(&both.own_after));
        let (late_before, late_after) = (find(&both.late_before), find(&both.late_after));
        let day = |given: &Option<Given>| given.as_ref().map(|given| given.due);
        let (new, was, transition) = if day(&own_before) != day(&own_after) {
            (own_after, own_before, Transition::Corrected)
        } else if day(&late_before) != day(&late_after) {
            (late_after, late_before, Transition::CarriedOver)
        } else {
            return;
        };
        let new_due = new.as_ref().and_then(|given| given.due);
        if new.is_some() && new_due == clock.due {
            return;
        }
        if clock.due.is_some_and(|due| due < self.as_of) {
            effect.stay_missed += 1;
            return;
        }
        let transition = if new.is_some() { transition } else { Transition::Ends };
        let (rule, source) =
            new.or(was).map(|given| (given.rule, given.source)).unwrap_or_default();
        effect.moved.push(Moved {
            clock: clock.clock,
            body: clock.body.clone(),
            starts_on: clock.starts_on,
            old: clock.due,
            new: new_due,
            transition,
            rule,
            source,
            used_days: used(clock.starts_on, self.as_of),
            in_the_past: new_due.is_some_and(|due| due < self.as_of),
        });
    }

    /// Time limits that only the changed rules give for a start.
    fn begun(
        &mut self,
        product: Option<Product>,
        customer: CustomerKind,
        clocks: &[OpenClock],
        start: Start,
        effect: &mut CaseEffect,
    ) {
        // A case taken up again is counted as one received that day; which clocks it gets then is
        // the business of the one who takes it up.
        if start.event == StartEvent::ComplaintReopened {
            return;
        }
        let key = Key { event: start.event, on: start.on, product, customer };
        let both = self.both_of(key);
        let has = |list: &[Given], wanted: &Given| {
            list.iter().any(|g| g.clock == wanted.clock && g.body == wanted.body)
        };
        for (before, after) in
            [(&both.own_before, &both.own_after), (&both.late_before, &both.late_after)]
        {
            for given in after.iter().filter(|given| !has(before, given)) {
                let known = clocks.iter().any(|open| {
                    open.clock == given.clock
                        && open.body == given.body
                        && open.starts_on == start.on
                });
                let told = effect
                    .moved
                    .iter()
                    .any(|moved| moved.clock == given.clock && moved.body == given.body);
                if known || told {
                    continue;
                }
                effect.moved.push(Moved {
                    clock: given.clock,
                    body: given.body.clone(),
                    starts_on: start.on,
                    old: None,
                    new: given.due,
                    transition: Transition::Begins,
                    rule: given.rule.clone(),
                    source: given.source.clone(),
                    used_days: used(start.on, self.as_of),
                    in_the_past: given.due.is_some_and(|due| due < self.as_of),
                });
            }
        }
    }

    /// What both give for the start of a clock. A clock of a case taken up again or taken up a level may
    /// have been counted as one received that day.
    fn both(&mut self, key: Key, clock: ClockKind, body: Option<&str>) -> Arc<Both> {
        let direct = self.both_of(key);
        let is = |g: &Given| g.clock == clock && g.body.as_deref() == body;
        let found =
            [&direct.own_before, &direct.own_after, &direct.late_before, &direct.late_after]
                .iter()
                .any(|list| list.iter().any(is));
        let again =
            matches!(key.event, StartEvent::ComplaintReopened | StartEvent::ComplaintEscalated);
        if found || !again {
            return direct;
        }
        self.both_of(Key { event: StartEvent::ComplaintReceived, ..key })
    }

    fn both_of(&mut self, key: Key) -> Arc<Both> {
        if let Some(known) = self.known.get(&key) {
            return Arc::clone(known);
        }
        let start = Start { event: key.event, on: key.on };
        let ask = |(law, firm): (&Law, &crate::firm::Firm), law_of: Date| {
            let facts = Facts { firm, product: key.product, customer: key.customer };
            let mut clocks = law.clocks_under(facts, start, law_of);
            clocks.retain(|clock| {
                clock.body.as_ref().is_none_or(|body| {
                    firm.referrals_for(key.product, key.customer).any(|known| known.body == *body)
                })
            });
            clocks.into_iter().map(Given::from).collect::<Vec<_>>()
        };
        let both = Arc::new(Both {
            own_before: ask(self.before, key.on),
            own_after: ask(self.after, key.on),
            late_before: ask(self.before, self.as_of),
            late_after: ask(self.after, self.as_of),
        });
        self.known.insert(key, Arc::clone(&both));
        both
    }
}

impl From<Clock> for Given {
    fn from(clock: Clock) -> Given {
        let (rule, source) = clock
            .rule()
            .map_or_else(Default::default, |rule| (rule.rule.to_string(), rule.source.to_string()));
        Given { clock: clock.clock, body: clock.body, due: clock.due, rule, source }
    }
}

fn used(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days().max(0))
}
