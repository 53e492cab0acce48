//! The gates of a procedure: what stands before a decision and before an answer, what is done, and
//! what is missing. Pages show them; [`super::decide`] asks them: one mechanism.

use super::decide::Context;
use super::refusal::{Refusal, RefusalKey};
use super::state::{Complaint, ConflictKind, Outcome};
use super::steps::bodies_to_name;
use crate::firm::{Firm, Gate, Item};
use crate::terms::CustomerKind;
use serde::Serialize;

/// How a gate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GateState {
    /// Passed.
    Open,
    /// Something is missing.
    Closed,
    /// The procedure does not have it, or it does not matter here.
    NotNeeded,
}

/// A gate and what is missing at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GateView {
    /// Which gate.
    pub gate: Gate,
    /// How it stands.
    pub state: GateState,
    /// Everything that is missing; empty when it is open.
    pub missing: Vec<Refusal>,
}

/// All gates of a complaint, in the order in which they are passed.
pub fn gates(context: Context<'_>, complaint: &Complaint) -> Vec<GateView> {
    let firm = context.firm;
    Gate::ALL
        .iter()
        .map(|&gate| {
            if !needed(firm, complaint, gate) {
                return GateView { gate, state: GateState::NotNeeded, missing: Vec::new() };
            }
            let found = match gate {
                Gate::Referral if bodies_to_name(context, complaint).is_empty() => {
                    vec![Refusal::new(RefusalKey::NoBodyToName).day(context.today())]
                }
                _ => missing(firm, complaint, gate),
            };
            let missing: Vec<Refusal> = found.into_iter().map(|refusal| refusal.at(gate)).collect();
            let state = if missing.is_empty() { GateState::Open } else { GateState::Closed };
            GateView { gate, state, missing }
        })
        .collect()
}

/// The gates before a point may be decided.
pub(super) const BEFORE_DECISION: [Gate; 4] =
    [Gate::Identity, Gate::Information, Gate::Conflict, Gate::Independence];

/// The gates before an answer may be sent, besides those before a decision.
pub(super) const BEFORE_ANSWER: [Gate; 3] = [Gate::Points, Gate::Reasons, Gate::Cause];

/// Passes the gates named, or refuses with the first thing missing.
pub(super) fn pass(firm: &Firm, complaint: &Complaint, wanted: &[Gate]) -> Result<(), Refusal> {
    for &gate in wanted {
        if needed(firm, complaint, gate)
            && let Some(refusal) = missing(firm, complaint, gate).into_iter().next()
        {
            return Err(refusal.at(gate));
        }
    }
    Ok(())
}

fn needed(firm: &Firm, complaint: &Complaint, gate: Gate) -> bool {
    // An answer without decided points or reasons is no answer under any procedure.
    let always = matches!(gate, Gate::Points | Gate::Reasons);
    let referral_moot = gate == Gate::Referral
        && (whole(complaint) == Some(Outcome::Upheld) || nobody_takes(firm, complaint));
    (always || firm.procedure.gates.contains(&gate)) && !referral_moot
}

/// Whether the firm's list has no outside body for this customer: the disputes boards take consumers,
/// and a business then has the courts, which need no naming.
pub(super) fn nobody_takes(firm: &Firm, complaint: &Complaint) -> bool {
    complaint.customer != CustomerKind::Consumer
        && firm.referrals_for(complaint.product, complaint.customer).next().is_none()
}

/// Required items that are neither there nor waived.
pub(super) fn missing_items(complaint: &Complaint, wanted: &[Item]) -> Vec<Item> {
    wanted
        .iter()
        .copied()
        .filter(|item| !complaint.provided.contains(item) && !complaint.waived.contains_key(item))
        .collect()
}

/// The whole outcome from the outcomes of the points; none while a point is undecided.
pub(super) fn whole(complaint: &Complaint) -> Option<Outcome> {
    let outcomes: Option<Vec<Outcome>> = complaint
        .points
        .iter()
        .map(|point| point.decision.as_ref().map(|decision| decision.outcome))
        .collect();
    let outcomes = outcomes.filter(|list| !list.is_empty())?;
    if outcomes.iter().all(|o| *o == Outcome::Upheld) {
        Some(Outcome::Upheld)
    } else if outcomes.iter().all(|o| *o == Outcome::Rejected) {
        Some(Outcome::Rejected)
    } else {
        Some(Outcome::Partly)
    }
}

fn missing(firm: &Firm, complaint: &Complaint, gate: Gate) -> Vec<Refusal> {
    match gate {
        Gate::Identity => {
            let items = missing_items(complaint, &firm.procedure.identity_items);
            if complaint.identity.is_none() || !items.is_empty() {
                vec![Refusal::new(RefusalKey::ComplainantUnknown).items(items)]
            } else {
                Vec::new()
            }
        }
        Gate::Information => {
            let mut refusals = Vec::new();
            let items = missing_items(complaint, &firm.procedure.required_items);
            if !items.is_empty() {
                refusals.push(Refusal::new(RefusalKey::InformationMissing).items(items));
            }
            refusals.extend(complaint.open_requests().map(|request| {
                Refusal::new(RefusalKey::InformationStillAsked)
                    .who(request.addressee.word())
                    .day(request.due)
            }));
            refusals
        }
        Gate::Conflict => match (&complaint.handler, &complaint.declaration) {
            (None, _) => vec![RefusalKey::NoHandler.into()],
            (Some(handler), Some(declaration)) if declaration.handler == *handler => Vec::new(),
            (Some(handler), _) => {
                vec![Refusal::new(RefusalKey::ConflictNotDeclared).who(firm.name_of(handler))]
            }
        },
        Gate::Independence => match &complaint.handler {
            None => vec![RefusalKey::NoHandler.into()],
            Some(handler) => independence(firm, complaint, handler).into_iter().collect(),
        },
        Gate::Points => {
            if complaint.points.is_empty() {
                return vec![RefusalKey::NoPoints.into()];
            }
            complaint
                .points
                .iter()
                .filter(|point| point.decision.is_none())
                .map(|point| Refusal::new(RefusalKey::PointUndecided).who(point.id.to_string()))
                .collect()
        }
        Gate::Reasons => complaint
            .points
            .iter()
            .filter(|point| {
                point.decision.as_ref().is_some_and(|decision| {
                    decision.outcome != Outcome::Upheld && decision.reason.is_none()
                })
            })
            .map(|point| Refusal::new(RefusalKey::DecisionLacksReasons).who(point.id.to_string()))
            .collect(),
        Gate::Cause => complaint
            .points
            .iter()
            .filter(|point| {
                let decided = point.decision.as_ref();
                point.cause.is_none() && decided.is_some_and(|d| d.outcome != Outcome::Rejected)
            })
            .map(|point| Refusal::new(RefusalKey::CauseMissing).who(point.id.to_string()))
            .collect(),
        // Which bodies exist depends on the day; `gates` asks for it.
        Gate::Referral => Vec::new(),
    }
}

/// Whether a person is independent of what is complained about (BE-08, NO-08).
pub(super) fn independence(firm: &Firm, complaint: &Complaint, person: &str) -> Option<Refusal> {
    let known = firm.person(person)?;
    let unit = firm.unit(&known.unit)?;
    let owns = complaint.product.is_some_and(|product| unit.owns.contains(&product));
    let limited = complaint.declaration.as_ref().is_some_and(|declaration| {
        declaration.handler == person
            && declaration.conflict == Some(ConflictKind::OwnsProduct)
            && declaration.limited_by.is_some()
            && !firm.procedure.gates.contains(&Gate::Independence)
    });
    (owns && !limited).then(|| Refusal::new(RefusalKey::HandlerOwnsTheProduct).who(&known.name))
}
