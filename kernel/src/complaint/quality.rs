//! Some answers are looked at again by somebody who does not know how they were decided.
//!
//! Which ones is decided at the answer, by risk and by a draw that comes from outside: whoever writes
//! the answer can neither see it coming nor answer anew to get around it.

use super::commands::{PointOutcome, Sealed};
use super::decide::Context;
use super::events::Event;
use super::gates;
use super::refusal::{Refusal, RefusalKey};
use super::state::{Complaint, PointId};
use crate::access::{Actor, Permission};
use crate::firm::{Firm, Risk, Sampling};
use crate::terms::words;
use jiff::Span;
use jiff::civil::Date;
use serde::Serialize;

words! {
    /// Why an answer is looked at again.
    SampleReason {
        /// It was drawn.
        Draw = "draw",
        /// The customer needs particular care.
        Vulnerable = "vulnerable",
        /// The redress needed a second person.
        AboveLimit = "above-limit",
        /// A deadline was missed.
        Late = "late",
        /// The handler is new.
        NewHandler = "new-handler",
    }
}

impl From<Risk> for SampleReason {
    fn from(risk: Risk) -> SampleReason {
        match risk {
            Risk::Vulnerable => SampleReason::Vulnerable,
            Risk::AboveLimit => SampleReason::AboveLimit,
            Risk::Late => SampleReason::Late,
            Risk::NewHandler => SampleReason::NewHandler,
        }
    }
}

/// An answer that is looked at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sample {
    /// Why.
    pub why: Vec<SampleReason>,
    /// When it was answered.
    pub on: Date,
    /// By when the second look is taken.
    pub due: Date,
    /// In which round.
    pub round: u32,
    /// What the second person found.
    pub second: Option<Second>,
}

/// What the second person found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Second {
    /// Who.
    pub by: String,
    /// When.
    pub on: Date,
    /// How each point would have come out.
    pub outcomes: Vec<PointOutcome>,
    /// The points that came out otherwise.
    pub differs: Vec<PointId>,
    /// Why.
    pub reason: Sealed,
}

impl Second {
    /// Whether both came to the same.
    pub fn agrees(&self) -> bool {
        self.differs.is_empty()
    }
}

impl Complaint {
    /// Whether a second look is still to be taken.
    pub fn second_look_waits(&self) -> bool {
        self.sample.as_ref().is_some_and(|sample| sample.second.is_none())
            && !self.answers.is_empty()
    }

    /// Whether a person handled, decided or approved something of the case.
    pub fn took_part(&self, person: &str) -> bool {
        let decided = |point: &super::Point| {
            point.decision.iter().chain(&point.earlier).any(|decision| decision.by == person)
        };
        self.handlers.contains(person)
            || self.points.iter().any(decided)
            || self.approval.as_ref().is_some_and(|approval| approval.by == person)
    }

    /// Whether an actor must not be shown how the case was decided: a second look waits and the actor
    /// could take it.
    pub fn blind_for(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Staff(staff) => {
                self.second_look_waits()
                    && staff.may.contains(&Permission::CaseDecide)
                    && !self.took_part(&staff.person)
            }
            Actor::Customer | Actor::System => false,
        }
    }
}

/// Whether an answer is looked at again. Once it is, answering again changes nothing.
pub(super) fn sample(context: Context<'_>, complaint: &Complaint) -> Option<Event> {
    let sampling = context.firm.procedure.sampling.as_ref()?;
    let chosen = complaint
        .sample
        .as_ref()
        .is_some_and(|sample| sample.second.is_none() || sample.round == complaint.round);
    if chosen || complaint.backfill {
        return None;
    }
    let mut why: Vec<SampleReason> = sampling
        .risks
        .iter()
        .filter(|risk| at_risk(context, complaint, sampling, **risk))
        .map(|risk| SampleReason::from(*risk))
        .collect();
    if drawn(context.draw, sampling.one_in) {
        why.insert(0, SampleReason::Draw);
    }
    let within = Span::new().days(sampling.within_days);
    let due = context.today().checked_add(within).unwrap_or(Date::MAX);
    (!why.is_empty()).then_some(Event::Sampled { why, due })
}

/// Whether a draw falls into the first of `one_in` equal parts of all draws.
fn drawn(draw: u32, one_in: u32) -> bool {
    u64::from(draw).saturating_mul(u64::from(one_in)) >> 32 == 0
}

fn at_risk(context: Context<'_>, complaint: &Complaint, sampling: &Sampling, risk: Risk) -> bool {
    let today = context.today();
    match risk {
        Risk::Vulnerable => !complaint.needs.is_empty(),
        Risk::AboveLimit => {
            complaint.redress_total().is_some_and(|total| context.firm.above_limit(total))
        }
        Risk::Late => complaint.missed(today).next().is_some(),
        Risk::NewHandler => complaint
            .handler
            .as_deref()
            .and_then(|handler| context.firm.person(handler)?.since)
            .is_some_and(|since| {
                let days = Span::new().days(sampling.new_handler_days);
                since.checked_add(days).is_ok_and(|settled| today < settled)
            }),
    }
}

pub(super) fn second_decide(
    context: Context<'_>,
    complaint: &Complaint,
    outcomes: Vec<PointOutcome>,
    reason: Sealed,
) -> Result<Vec<Event>, Refusal> {
    let Actor::Staff(staff) = context.actor else {
        return Err(RefusalKey::NotPermitted.into());
    };
    if !complaint.second_look_waits() {
        return Err(RefusalKey::NoSecondLookWaits.into());
    }
    if complaint.took_part(&staff.person) {
        return Err(RefusalKey::SecondLookBySomebodyWhoTookPart.into());
    }
    if let Some(refusal) = gates::independence(context.firm, complaint, &staff.person) {
        return Err(refusal);
    }
    let of = |point: PointId| outcomes.iter().filter(move |given| given.point == point);
    if let Some(given) = outcomes.iter().find(|given| {
        of(given.point).count() != 1 || complaint.points.iter().all(|p| p.id != given.point)
    }) {
        return Err(Refusal::new(RefusalKey::PointUnknown).who(given.point.to_string()));
    }
    if let Some(point) = complaint.points.iter().find(|point| of(point.id).next().is_none()) {
        return Err(Refusal::new(RefusalKey::PointUndecided).who(point.id.to_string()));
    }
    let differs = outcomes
        .iter()
        .filter(|given| {
            let known = complaint.points.iter().find(|point| point.id == given.point);
            let decided = known.and_then(|point| {
                point.decision.as_ref().or(point.earlier.last()).map(|decision| decision.outcome)
            });
            decided != Some(given.outcome)
        })
        .map(|given| given.point)
        .collect();
    Ok(vec![Event::SecondDecided { outcomes, differs, reason }])
}

/// The people of a firm who could handle a case anew at its level: trained for it, at that level,
/// independent, not barred, and not among those whose decision is contested.
pub(super) fn could_handle<'a>(
    firm: &'a Firm,
    complaint: &'a Complaint,
    day: Date,
) -> impl Iterator<Item = &'a str> {
    let level = firm.procedure.rank(&complaint.level);
    firm.people
        .iter()
        .filter(move |person| {
            let rank = person.level.as_deref().and_then(|level| firm.procedure.rank(level));
            let decides = matches!(
                firm.actor(person),
                Actor::Staff(staff) if staff.may.contains(&Permission::CaseDecide)
            );
            decides
                && rank >= level
                && !complaint.barred.contains(&person.id)
                && !complaint.earlier_deciders.contains(&person.id)
                && gates::independence(firm, complaint, &person.id).is_none()
                && complaint.suits(firm, &person.id, day)
        })
        .map(|person| person.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::drawn;
    use proptest::prelude::*;

    #[test]
    fn one_of_one_is_every_answer() {
        assert!(drawn(0, 1) && drawn(u32::MAX, 1));
        assert!(drawn(0, u32::MAX) && !drawn(u32::MAX, 2));
    }

    proptest! {
        /// The winning draws are the first part of all draws, as large as one in so many.
        #[test]
        fn so_many_draws_win(one_in in 1_u32..=1_000) {
            let winning = (1_u64 << 32).div_ceil(u64::from(one_in));
            let last = u32::try_from(winning - 1).unwrap_or(u32::MAX);
            prop_assert!(drawn(last, one_in));
            prop_assert!(last == u32::MAX || !drawn(last + 1, one_in));
        }
    }
}
