//! The clocks that a command starts, as one decision needs them.

use super::decide::Context;
use super::refusal::{Refusal, RefusalKey};
use super::state::Complaint;
use crate::law::{Clock, ClockKind, DueError, Facts, MetBy, Start, StartEvent};
use crate::terms::{CustomerKind, Product};
use jiff::civil::Date;

/// Leaves out the clocks of outside bodies to which this firm's customers are not referred.
pub(super) fn keep_named_bodies(
    context: Context<'_>,
    product: Option<Product>,
    customer: CustomerKind,
    clocks: &mut Vec<Clock>,
) {
    clocks.retain(|clock| {
        clock.body.as_ref().is_none_or(|body| {
            context.firm.referrals_for(product, customer).any(|referral| referral.body == *body)
        })
    });
}

/// The clocks that a complaint so classified should have, as if everything had been known when they
/// started: at receipt, or when it was last taken up again.
pub(super) fn clocks_as_classified(
    context: Context<'_>,
    complaint: &Complaint,
    product: Option<Product>,
    customer: CustomerKind,
) -> Vec<Clock> {
    let facts = context.facts(product, customer);
    let receipt = |event| Start { event, on: complaint.received_on };
    let mut clocks = context.law.clocks(facts, receipt(StartEvent::CustomerFirstComplained));
    let taken_up = complaint.clocks.iter().rev().map(|running| &running.clock).find(|clock| {
        matches!(clock.started_by, StartEvent::ComplaintReopened | StartEvent::ComplaintEscalated)
    });
    match taken_up {
        Some(clock) if complaint.round > 1 => {
            let start = Start { event: clock.started_by, on: clock.starts_on };
            clocks.extend(context.law.clocks(facts, start));
            clocks.extend(clocks_again(context, facts, start));
        }
        _ if complaint.round > 1 => {}
        _ => clocks.extend(context.law.clocks(facts, receipt(StartEvent::ComplaintReceived))),
    }
    keep_named_bodies(context, product, customer, &mut clocks);
    clocks
}

/// The clocks of a complaint taken up again: it is answered as one received that day. A peer's users
/// found that a reopened case without a clock is forgotten.
pub(super) fn clocks_again(context: Context<'_>, facts: Facts<'_>, start: Start) -> Vec<Clock> {
    let receipt = Start { event: StartEvent::ComplaintReceived, on: start.on };
    let mut clocks = context.law.clocks(facts, receipt);
    clocks.retain(|clock| {
        matches!(
            clock.clock,
            ClockKind::Answer
                | ClockKind::DelayNotice
                | ClockKind::OuterLimit
                | ClockKind::Expected
        )
    });
    for clock in &mut clocks {
        clock.started_by = start.event;
    }
    clocks
}

pub(super) fn expected_day(
    context: Context<'_>,
    period: crate::law::Period,
    start: Date,
) -> Result<Date, Refusal> {
    let value = crate::law::DeadlineValue {
        within: crate::law::Known::Figure(period),
        calendar: None,
        last_day: crate::law::LastDay::Stays,
    };
    crate::law::due(context.law, context.firm.country, &value, start, &mut crate::explain::Off)
        .map(|day| day.due)
        .map_err(|error: DueError| {
            Refusal::new(RefusalKey::OutsideTheCalendars).who(error.to_string())
        })
}

/// The day newly promised, unless it is no later day or passes the outer limit of the law.
pub(super) fn new_date(
    context: Context<'_>,
    complaint: &Complaint,
    expected: Date,
) -> Result<Clock, Refusal> {
    let today = context.today();
    if expected <= today {
        return Err(Refusal::new(RefusalKey::NewDateNotLater).day(today));
    }
    if let Some(limit) = complaint.clock(ClockKind::OuterLimit)
        && limit.clock.due.is_some_and(|due| expected > due)
    {
        let refusal = Refusal::new(RefusalKey::NewDateAfterOuterLimit).clock(&limit.clock);
        return Err(match limit.clock.due {
            Some(due) => refusal.day(due),
            None => refusal,
        });
    }
    Ok(Clock::promised(
        ClockKind::Expected,
        MetBy::Answered,
        StartEvent::DelayTold,
        today,
        expected,
        context.plan_by(expected)?,
    ))
}
