//! Redress above a limit needs a second person (four eyes), who approves exactly that amount.

use super::decide::Context;
use super::events::Event;
use super::gates;
use super::refusal::{Refusal, RefusalKey};
use super::state::{Complaint, Phase, Redress};
use crate::access::Actor;
use crate::firm::Firm;
use crate::money::Money;
use jiff::civil::Date;
use serde::Serialize;

/// A second person's approval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Approval {
    /// Who.
    pub by: String,
    /// When.
    pub on: Date,
    /// Of what, to the last hundredth.
    pub amount: Money,
}

impl Complaint {
    /// What the present decisions give the customer in all; none without an amount.
    pub fn redress_total(&self) -> Option<Money> {
        let amounts = self.points.iter().filter_map(|point| {
            point.decision.as_ref().and_then(|d| d.redress.as_ref()).and_then(|r| r.amount)
        });
        // INVARIANT: a decision in another currency than the firm's is refused.
        amounts.reduce(|sum, amount| sum.checked_add(amount).unwrap_or(sum))
    }

    /// Whether the present decisions need a second person who has not approved them yet.
    pub fn wants_approval(&self, firm: &Firm) -> Option<Money> {
        let total = self.redress_total().filter(|total| firm.above_limit(*total))?;
        let approved = self.approval.as_ref().is_some_and(|approval| approval.amount == total);
        (!approved).then_some(total)
    }
}

/// Redress is granted in the currency in which the firm pays, so that it can be added up.
pub(super) fn own_currency(firm: &Firm, redress: Option<&Redress>) -> Result<(), Refusal> {
    match redress.and_then(|redress| redress.amount) {
        Some(amount) if amount.currency != firm.currency() => {
            Err(Refusal::new(RefusalKey::RedressInAnotherCurrency).who(firm.currency().code()))
        }
        _ => Ok(()),
    }
}

/// An answer whose redress is above the limit waits for the second person.
pub(super) fn answer_approved(firm: &Firm, complaint: &Complaint) -> Result<(), Refusal> {
    complaint.wants_approval(firm).map_or(Ok(()), |total| {
        Err(Refusal::new(RefusalKey::RedressNotApproved).who(total.to_string()))
    })
}

/// So does a settlement.
pub(super) fn settlement_approved(
    context: Context<'_>,
    complaint: &Complaint,
    redress: Option<&Redress>,
) -> Result<(), Refusal> {
    let Some(amount) = redress.and_then(|redress| redress.amount) else { return Ok(()) };
    let approved = complaint
        .approval
        .as_ref()
        .is_some_and(|approval| approval.amount == amount && approval.by != context.actor.id());
    if context.firm.above_limit(amount) && !approved {
        return Err(Refusal::new(RefusalKey::RedressNotApproved).who(amount.to_string()));
    }
    Ok(())
}

pub(super) fn approve(
    context: Context<'_>,
    complaint: &Complaint,
    amount: Money,
) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
    let Actor::Staff(staff) = context.actor else {
        return Err(RefusalKey::NotPermitted.into());
    };
    let redress = Redress { amount: Some(amount), action: None };
    own_currency(firm, Some(&redress))?;
    if !firm.above_limit(amount) {
        return Err(Refusal::new(RefusalKey::RedressWithinTheLimit).who(amount.to_string()));
    }
    // What will be settled upon is not known before; what was decided is.
    if complaint.phase != Phase::Mediation && complaint.redress_total() != Some(amount) {
        let total = complaint.redress_total().map_or_else(String::new, |t| t.to_string());
        return Err(Refusal::new(RefusalKey::RedressIsAnother).who(total));
    }
    let decided = complaint
        .points
        .iter()
        .filter_map(|point| point.decision.as_ref())
        .any(|decision| decision.by == staff.person);
    if decided || complaint.handler.as_ref() == Some(&staff.person) {
        return Err(RefusalKey::ApprovedBySomebodyElse.into());
    }
    if let Some(refusal) = gates::independence(firm, complaint, &staff.person) {
        return Err(refusal);
    }
    Ok(vec![Event::RedressApproved { amount }])
}
