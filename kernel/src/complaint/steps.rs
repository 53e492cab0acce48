//! The larger steps of a decision, and the small questions that guards ask.

use super::clocks::{clocks_as_classified, expected_day};
use super::decide::Context;
use super::events::{Event, NamedBody};
use super::gates::{self, BEFORE_ANSWER, BEFORE_DECISION};
use super::refusal::{Refusal, RefusalKey};
use super::state::{ClockState, CloseReason, Complaint, Outcome, Phase, Redress, Request};
use super::{care, quality, redress};
use crate::access::Actor;
use crate::firm::{DossierOpens, Firm, Gate, LevelKind, SkipReason};
use crate::law::{Clock, ClockKind, MetBy, Start, StartEvent};
use crate::terms::{Channel, CustomerKind, Product};

pub(super) fn classify(
    context: Context<'_>,
    complaint: &Complaint,
    is_one: bool,
    product: Option<Product>,
    customer: CustomerKind,
    reason: Option<super::Sealed>,
) -> Result<Vec<Event>, Refusal> {
    if customer == CustomerKind::NotCustomer && !context.firm.procedure.non_customers {
        return Err(RefusalKey::NonCustomersNotServed.into());
    }
    let mut clocks = Vec::new();
    let mut dropped = Vec::new();
    if is_one {
        let should = clocks_as_classified(context, complaint, product, customer);
        let same = |a: &Clock, b: &Clock| {
            (a.clock, &a.body, a.started_by, a.due) == (b.clock, &b.body, b.started_by, b.due)
                && a.rule().map(|u| &u.rule) == b.rule().map(|u| &u.rule)
        };
        let standing = || complaint.clocks.iter().filter(|r| r.dropped_on.is_none());
        for old in standing().filter(|r| r.clock.follows_from_classification()) {
            let kept = should.iter().any(|clock| same(clock, &old.clock));
            if !kept && !dropped.contains(&old.clock.clock) {
                dropped.push(old.clock.clock);
            }
        }
        // A kind is dropped as a whole, so what stays of it starts again.
        let today = context.today();
        clocks = should;
        clocks.retain(|clock| {
            standing().find(|r| same(clock, &r.clock)).is_none_or(|r| {
                dropped.contains(&clock.clock) && r.state(today) == ClockState::Running
            })
        });
    }
    let mut events =
        vec![Event::Classified { complaint: is_one, product, customer, reason, clocks, dropped }];
    if !is_one && complaint.phase != Phase::Closed {
        events.push(Event::Closed { reason: CloseReason::NotAComplaint });
    }
    // Whoever handles the case may not be of the unit that owns what turns out to be its product.
    if let Some(handler) = &complaint.handler {
        let mut after = complaint.clone();
        after.product = product;
        if context.firm.procedure.gates.contains(&Gate::Independence)
            && gates::independence(context.firm, &after, handler).is_some()
        {
            events.push(Event::HandlerReleased { handler: handler.clone() });
        }
    }
    Ok(events)
}

pub(super) fn assign(
    context: Context<'_>,
    complaint: &Complaint,
    handler: String,
    reason: Option<super::Sealed>,
) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
    let person = firm
        .person(&handler)
        .ok_or_else(|| Refusal::new(RefusalKey::PersonUnknown).who(&handler))?;
    let name = || person.name.clone();
    if complaint.handler.as_ref() == Some(&handler) {
        return Err(Refusal::new(RefusalKey::AlreadyTheHandler).who(name()));
    }
    if complaint.barred.contains(&handler) {
        return Err(Refusal::new(RefusalKey::HandlerIsBarred).who(name()));
    }
    if firm.procedure.gates.contains(&Gate::Independence)
        && let Some(refusal) = gates::independence(firm, complaint, &handler)
    {
        return Err(refusal.at(Gate::Independence));
    }
    let decided_before = complaint.earlier_deciders.contains(&handler);
    let today = context.today();
    if decided_before && quality::could_handle(firm, complaint, today).next().is_some() {
        return Err(Refusal::new(RefusalKey::HandlerDecidedBefore).who(name()));
    }
    if !complaint.suits(firm, &handler, today) {
        return Err(Refusal::new(RefusalKey::HandlerNotTrained).who(name()));
    }
    let person_rank = person.level.as_deref().and_then(|level| firm.procedure.rank(level));
    let level_rank = firm.procedure.rank(&complaint.level);
    if level_rank.is_none() {
        return Err(Refusal::new(RefusalKey::LevelUnknown).who(&complaint.level));
    }
    if person_rank < level_rank {
        return Err(Refusal::new(RefusalKey::HandlerNotAtThisLevel).who(name()));
    }
    // A small firm runs out of people: then the record says so, and why it is this one.
    if decided_before && reason.is_none() {
        return Err(Refusal::new(RefusalKey::NobodyElseNeedsReason).who(name()));
    }
    if complaint.handler.is_some() && reason.is_none() {
        return Err(RefusalKey::HandOverLacksReason.into());
    }
    // The customer knows the last handler, also when a conflict or a higher level took the case away.
    let before = complaint.handler.clone().or_else(|| complaint.contact.clone());
    let before = before.filter(|known| *known != handler);
    let mut events = vec![Event::Assigned {
        handler: handler.clone(),
        unit: person.unit.clone(),
        before,
        reason,
        decided_before,
    }];
    // Where dossiers open at receipt, the first handler opens it by taking the case.
    if firm.procedure.dossier == DossierOpens::OnReceipt && !complaint.dossier_open {
        let introduced_by = complaint.channel;
        events.push(Event::DossierOpened { handler, introduced_by, expected: None });
    }
    Ok(events)
}

pub(super) fn open_dossier(
    context: Context<'_>,
    complaint: &Complaint,
    introduced_by: Channel,
) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
    care::may_call(complaint, introduced_by)?;
    if complaint.dossier_open {
        return Err(RefusalKey::DossierAlreadyOpen.into());
    }
    let handler = complaint.handler.clone().ok_or(RefusalKey::NoHandler)?;
    if firm.procedure.dossier == DossierOpens::WhenComplete {
        gates::pass(firm, complaint, &[Gate::Identity, Gate::Information])?;
    }
    let today = context.today();
    let expected = match firm.procedure.expected_duration {
        None => None,
        Some(period) => {
            let due = expected_day(context, period, today)?;
            Some(Clock::promised(
                ClockKind::Expected,
                MetBy::Answered,
                StartEvent::DossierOpened,
                today,
                due,
                context.plan_by(due)?,
            ))
        }
    };
    Ok(vec![Event::DossierOpened { handler, introduced_by, expected }])
}

pub(super) fn answer(
    context: Context<'_>,
    complaint: &Complaint,
    channel: Channel,
    letter: super::Sealed,
) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
    my_case(firm, complaint, context.actor)?;
    care::may_call(complaint, channel)?;
    dossier_is_open(complaint)?;
    gates::pass(firm, complaint, &BEFORE_DECISION)?;
    gates::pass(firm, complaint, &BEFORE_ANSWER)?;
    redress::answer_approved(firm, complaint)?;
    let outcome = gates::whole(complaint).ok_or(RefusalKey::NoPoints)?;
    let bodies = match outcome {
        Outcome::Upheld => Vec::new(),
        Outcome::Partly | Outcome::Rejected => bodies_to_name(context, complaint),
    };
    if outcome != Outcome::Upheld
        && bodies.is_empty()
        && firm.procedure.gates.contains(&Gate::Referral)
        && !gates::nobody_takes(firm, complaint)
    {
        return Err(Refusal::new(RefusalKey::NoBodyToName).at(Gate::Referral).day(context.today()));
    }
    let facts = context.facts(complaint.product, complaint.customer);
    let start = Start { event: StartEvent::ComplaintAnswered, on: context.today() };
    let mut clocks = context.law.clocks(facts, start);
    clocks.retain(|clock| {
        clock.body.as_ref().is_none_or(|body| bodies.iter().any(|named| named.body == *body))
    });
    let mut events = vec![Event::Answered { channel, letter, outcome, bodies, clocks }];
    events.extend(quality::sample(context, complaint));
    Ok(events)
}

/// The firm's outside bodies as they exist today. A body that has ended is not named.
pub(super) fn bodies_to_name(context: Context<'_>, complaint: &Complaint) -> Vec<NamedBody> {
    let today = context.today();
    context
        .firm
        .referrals_for(complaint.product, complaint.customer)
        .filter_map(|referral| {
            let version = context.law.body(&referral.body)?.versions.on(today).ok()?;
            let facts = &version.value;
            Some(NamedBody {
                body: referral.body.clone(),
                name: facts.name.clone(),
                address: facts.address.clone(),
                web: facts.web.clone(),
                free: facts.free,
                source: version.source.clone(),
                unverified: version.standing.doubt().map(str::to_owned),
            })
        })
        .collect()
}

/// Whether a complaint may go up to a level; the kind of that level.
pub(super) fn may_escalate(
    firm: &Firm,
    complaint: &Complaint,
    to: &str,
    in_writing: bool,
    skipped: Option<SkipReason>,
) -> Result<LevelKind, Refusal> {
    let procedure = &firm.procedure;
    let level =
        procedure.level(to).ok_or_else(|| Refusal::new(RefusalKey::LevelUnknown).who(to))?;
    let (from, target) = (procedure.rank(&complaint.level), procedure.rank(to));
    if target <= from {
        return Err(Refusal::new(RefusalKey::LevelNotHigher).who(&level.name));
    }
    if level.kind == LevelKind::Mediation && complaint.answers.is_empty() {
        return Err(RefusalKey::MediationBeforeAnswer.into());
    }
    passes_over(firm, from.map(|rank| rank.saturating_add(1)), target, skipped)?;
    if level.writing_required && !in_writing && !written(complaint.channel) {
        return Err(Refusal::new(RefusalKey::EscalationNotInWriting).who(&level.name));
    }
    Ok(level.kind)
}

/// Levels from `first` up to but not including `target` are passed over for an accepted reason only.
pub(super) fn passes_over(
    firm: &Firm,
    first: Option<usize>,
    target: Option<usize>,
    skipped: Option<SkipReason>,
) -> Result<(), Refusal> {
    let procedure = &firm.procedure;
    // A colleague or superior is help within the front line, not a step a customer has to take.
    let between = procedure.levels.iter().enumerate().filter(|(rank, level)| {
        Some(*rank) >= first && Some(*rank) < target && level.kind != LevelKind::Colleague
    });
    for (_, passed_over) in between {
        let accepted = procedure.skip_reasons(&passed_over.id);
        if !skipped.is_some_and(|reason| accepted.contains(&reason)) {
            return Err(Refusal::new(RefusalKey::LevelSkippedWithoutReason).who(&passed_over.name));
        }
    }
    Ok(())
}

/// Whether a complaint that came this way is in writing already.
pub(super) fn written(channel: Channel) -> bool {
    !matches!(channel, Channel::Phone | Channel::Branch)
}

pub(super) fn in_mediation(complaint: &Complaint) -> Result<(), Refusal> {
    if complaint.phase == Phase::Mediation {
        Ok(())
    } else {
        Err(RefusalKey::NotInMediation.into())
    }
}

pub(super) fn dossier_is_open(complaint: &Complaint) -> Result<(), Refusal> {
    if complaint.dossier_open { Ok(()) } else { Err(RefusalKey::DossierNotOpen.into()) }
}

pub(super) fn open_request(complaint: &Complaint, id: u32) -> Result<&Request, Refusal> {
    complaint
        .open_requests()
        .find(|request| request.id == id)
        .ok_or_else(|| Refusal::new(RefusalKey::RequestNotOpen).who(id.to_string()))
}

pub(super) fn find_point(complaint: &Complaint, id: u32) -> Result<&super::state::Point, Refusal> {
    complaint
        .points
        .iter()
        .find(|point| point.id == id)
        .ok_or_else(|| Refusal::new(RefusalKey::PointUnknown).who(id.to_string()))
}

/// The handler's id, when the actor is the handler (or the product itself).
pub(super) fn my_case(
    firm: &Firm,
    complaint: &Complaint,
    actor: &Actor,
) -> Result<String, Refusal> {
    let handler = complaint.handler.clone().ok_or(RefusalKey::NoHandler)?;
    match actor {
        Actor::Staff(staff) if staff.person != handler => {
            Err(Refusal::new(RefusalKey::HandledBySomebodyElse).who(firm.name_of(&handler)))
        }
        _ => Ok(handler),
    }
}

pub(super) fn redress_fits(
    firm: &Firm,
    outcome: Outcome,
    given: Option<&Redress>,
) -> Result<(), Refusal> {
    let Some(redress) = given else { return Ok(()) };
    if outcome == Outcome::Rejected {
        return Err(RefusalKey::RejectionWithRedress.into());
    }
    if redress.amount.is_some_and(|amount| amount.minor < 0) {
        return Err(RefusalKey::RedressIsNegative.into());
    }
    redress::own_currency(firm, given)
}
