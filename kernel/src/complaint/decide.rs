//! What happens when something is asked of a complaint.
//!
//! Guards stand in the documented order: permission, the complaint's phase, what the command needs,
//! what the law and the procedure ask. After the guards a command succeeds.

use super::commands::{Command, Receive};
use super::events::{Event, NamedBody};
use super::gates::{self, BEFORE_ANSWER, BEFORE_DECISION};
use super::refusal::{Refusal, RefusalKey};
use super::state::{ClockState, CloseReason, Complaint, Outcome, Phase, Redress, Request};
use crate::access::{Actor, Denied, Object, Permission, may};
use crate::firm::{DossierOpens, Firm, Gate, LevelKind, SkipReason};
use crate::law::{Clock, ClockKind, DueError, Facts, Law, MetBy, Start, StartEvent};
use crate::terms::{Channel, CustomerKind, Product};
use jiff::Timestamp;
use jiff::civil::Date;

/// What a decision may look at besides the complaint: the law, the firm, the time and who asks.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// All packs.
    pub law: &'a Law,
    /// The firm.
    pub firm: &'a Firm,
    /// The time, given from outside.
    pub now: Timestamp,
    /// Who asks.
    pub actor: &'a Actor,
}

impl Context<'_> {
    /// The civil day of an instant in the firm's zone.
    pub fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.firm.zone.clone()).date()
    }

    /// Today in the firm's zone.
    pub fn today(&self) -> Date {
        self.day(self.now)
    }

    fn facts(&self, product: Option<Product>, customer: CustomerKind) -> Facts<'_> {
        Facts { firm: self.firm, product, customer }
    }

    fn plan_by(&self, due: Date) -> Result<Date, Refusal> {
        self.law
            .calendar("@work", self.firm.country)
            .and_then(|calendar| calendar.last_open_on_or_before(due).ok())
            .ok_or_else(|| Refusal::new(RefusalKey::OutsideTheCalendars).day(due))
    }
}

/// The permission that a command needs.
pub fn permission(command: &Command) -> Permission {
    match command {
        Command::Assign { .. } | Command::Bar { .. } => Permission::CaseAssign,
        Command::AddPoint { .. } | Command::RemovePoint { .. } | Command::Decide { .. } => {
            Permission::CaseDecide
        }
        Command::Answer { .. } | Command::SendWrittenCopy { .. } => Permission::CaseAnswer,
        Command::Escalate { .. }
        | Command::ReferOutside { .. }
        | Command::RecordBodyOutcome { .. } => Permission::CaseEscalate,
        Command::Close
        | Command::Reopen { .. }
        | Command::Link { .. }
        | Command::MergeInto { .. }
        | Command::Withdraw { .. } => Permission::CaseClose,
        Command::OfferGuidance { .. } | Command::RecordMessage { .. } => Permission::CaseReceive,
        _ => Permission::CaseWork,
    }
}

/// The permission that a command needs of this actor now: whoever works cases may take one that
/// nobody handles; giving cases to others needs more.
fn needed(actor: &Actor, complaint: &Complaint, command: &Command) -> Permission {
    match command {
        Command::Assign { handler, .. } if complaint.handler.is_none() && actor.id() == handler => {
            Permission::CaseWork
        }
        other => permission(other),
    }
}

/// Takes in a complaint.
///
/// # Errors
/// A [`Refusal`] when it lies in the future, at an unknown level, or comes from somebody the firm
/// does not serve.
pub fn receive(context: Context<'_>, receive: Receive) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
    if receive.received_at > context.now {
        return Err(RefusalKey::ReceivedInTheFuture.into());
    }
    if receive.customer == CustomerKind::NotCustomer && !firm.procedure.non_customers {
        return Err(RefusalKey::NonCustomersNotServed.into());
    }
    let first = firm.procedure.levels.first().ok_or(RefusalKey::LevelUnknown)?;
    let level = match &receive.level {
        None => first,
        Some(id) => firm
            .procedure
            .level(id)
            .ok_or_else(|| Refusal::new(RefusalKey::LevelUnknown).who(id))?,
    };
    // Old complaints are entered at the level where they were.
    if !receive.backfill {
        passes_over(firm, Some(0), firm.procedure.rank(&level.id), receive.skipped)?;
    }
    let received_on = context.day(receive.received_at);
    let facts = context.facts(receive.product, receive.customer);
    let mut clocks = Vec::new();
    for event in [StartEvent::ComplaintReceived, StartEvent::CustomerFirstComplained] {
        clocks.extend(context.law.clocks(facts, Start { event, on: received_on }));
    }
    keep_named_bodies(context, receive.product, receive.customer, &mut clocks);
    let at_level = level.id.clone();
    Ok(vec![Event::Received {
        receive: Box::new(receive),
        received_on,
        at_level,
        procedure: firm.procedure.version,
        clocks,
    }])
}

/// Decides what a command does to a complaint.
///
/// # Errors
/// The first [`Refusal`] in the order of the guards.
pub fn decide(
    context: Context<'_>,
    complaint: &Complaint,
    command: Command,
) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
    let today = context.today();

    // 1. Permission.
    let object = Object { firm: &complaint.firm, barred: &complaint.barred };
    may(context.actor, needed(context.actor, complaint, &command), object).map_err(|denied| {
        match denied {
            Denied::OtherFirm | Denied::Barred => Refusal::new(RefusalKey::ComplaintUnknown),
            Denied::NotPermitted => Refusal::new(RefusalKey::NotPermitted),
        }
    })?;

    // 2. Phase.
    phase_allows(complaint, &command)?;

    // 3. The command itself.
    match command {
        Command::Classify { complaint: is_one, product, customer, reason } => {
            classify(context, complaint, is_one, product, customer, reason)
        }
        Command::Acknowledge { channel, letter } => {
            if complaint.acknowledged_on.is_some() {
                return Err(RefusalKey::AlreadyAcknowledged.into());
            }
            let automatic = *context.actor == Actor::System;
            Ok(vec![Event::Acknowledged { channel, letter, automatic }])
        }
        Command::Identify { identity, items } => Ok(vec![Event::Identified { identity, items }]),
        Command::Provide { item, content } => Ok(vec![Event::Provided { item, content }]),
        Command::Waive { item, reason } => {
            if complaint.provided.contains(&item) || complaint.waived.contains_key(&item) {
                return Err(Refusal::new(RefusalKey::ItemAlreadyThere).items(vec![item]));
            }
            Ok(vec![Event::Waived { item, reason }])
        }
        Command::RequestInformation { addressee, question, items, due } => {
            if due < today {
                return Err(Refusal::new(RefusalKey::DayInThePast).day(due));
            }
            let request =
                u32::try_from(complaint.requests.len()).unwrap_or(u32::MAX).saturating_add(1);
            Ok(vec![Event::InformationRequested { request, addressee, question, items, due }])
        }
        Command::Remind { request } => {
            open_request(complaint, request)?;
            Ok(vec![Event::Reminded { request }])
        }
        Command::RecordReply { request, content } => {
            let asked = open_request(complaint, request)?;
            let mut events = vec![Event::ReplyRecorded { request, content: content.clone() }];
            events.extend(
                asked
                    .items
                    .iter()
                    .filter(|item| !complaint.provided.contains(item))
                    .map(|&item| Event::Provided { item, content: Some(content.clone()) }),
            );
            Ok(events)
        }
        Command::DropRequest { request, reason } => {
            open_request(complaint, request)?;
            Ok(vec![Event::RequestDropped { request, reason }])
        }
        Command::Assign { handler, reason } => assign(firm, complaint, handler, reason),
        Command::DeclareConflict { conflict, limited_by } => {
            let handler = my_case(firm, complaint, context.actor)?;
            let mut events = vec![Event::ConflictDeclared {
                handler: handler.clone(),
                conflict,
                limited_by: limited_by.clone(),
            }];
            // A conflict that nothing limits takes the case from the handler, who no longer sees it.
            if let (Some(conflict), None) = (conflict, limited_by) {
                events.push(Event::HandlerReleased { handler: handler.clone() });
                events.push(Event::Barred { person: handler, conflict });
            }
            Ok(events)
        }
        Command::OpenDossier { introduced_by } => open_dossier(context, complaint, introduced_by),
        Command::RecordMessage { channel, text, files, original, received_at } => {
            if received_at > context.now {
                return Err(RefusalKey::ReceivedInTheFuture.into());
            }
            Ok(vec![Event::MessageRecorded { channel, text, files, original, received_at }])
        }
        Command::Note { text } => Ok(vec![Event::Noted { text }]),
        Command::AddPoint { statement } => {
            Ok(vec![Event::PointAdded { point: complaint.next_point, statement }])
        }
        Command::RemovePoint { point } => {
            let known = find_point(complaint, point)?;
            if known.decision.is_some() || !known.earlier.is_empty() {
                return Err(Refusal::new(RefusalKey::PointAlreadyDecided).who(point.to_string()));
            }
            Ok(vec![Event::PointRemoved { point }])
        }
        Command::Decide { point, finding, evidence, reason, outcome, redress } => {
            find_point(complaint, point)?;
            let handler = my_case(firm, complaint, context.actor)?;
            if complaint.earlier_deciders.contains(&handler) {
                return Err(
                    Refusal::new(RefusalKey::HandlerDecidedBefore).who(firm.name_of(&handler))
                );
            }
            dossier_is_open(complaint)?;
            gates::pass(firm, complaint, &BEFORE_DECISION)?;
            if outcome != Outcome::Upheld && reason.is_none() {
                return Err(Refusal::new(RefusalKey::DecisionLacksReasons)
                    .at(Gate::Reasons)
                    .who(point.to_string()));
            }
            redress_fits(outcome, redress.as_ref())?;
            Ok(vec![Event::Decided { point, finding, evidence, reason, outcome, redress }])
        }
        Command::TellDelay { reason, expected, channel } => {
            let clock = new_date(context, complaint, expected)?;
            Ok(vec![Event::DelayTold { reason, channel, expected: clock }])
        }
        Command::Answer { channel, letter } => answer(context, complaint, channel, letter),
        Command::RequestWrittenCopy => {
            let answer = complaint.answers.last().ok_or(RefusalKey::NotAnsweredYet)?;
            if answer.channel != Channel::Phone && answer.channel != Channel::Branch {
                return Err(RefusalKey::AnswerAlreadyInWriting.into());
            }
            Ok(vec![Event::WrittenCopyRequested])
        }
        Command::SendWrittenCopy { letter } => {
            if !complaint.written_copy_due {
                return Err(RefusalKey::NoWrittenCopyAsked.into());
            }
            Ok(vec![Event::WrittenCopySent { letter }])
        }
        Command::Escalate { to, asked_by, reason, in_writing, skipped } => {
            let kind = may_escalate(firm, complaint, &to, in_writing.is_some(), skipped)?;
            let mut clocks = Vec::new();
            if kind != LevelKind::Mediation {
                let facts = context.facts(complaint.product, complaint.customer);
                let start = Start { event: StartEvent::ComplaintEscalated, on: today };
                clocks.extend(context.law.clocks(facts, start));
                // The clocks of an unanswered complaint still run; an answered one has none left.
                if complaint.phase == Phase::Answered {
                    clocks.extend(clocks_again(context, facts, start));
                }
            }
            let from = complaint.level.clone();
            let mediation = kind == LevelKind::Mediation;
            Ok(vec![Event::Escalated {
                from,
                to,
                mediation,
                asked_by,
                reason,
                in_writing,
                skipped,
                clocks,
            }])
        }
        Command::Offer { by, terms } => {
            in_mediation(complaint)?;
            Ok(vec![Event::Offered { by, terms }])
        }
        Command::Settle { terms, redress } => {
            in_mediation(complaint)?;
            redress_fits(Outcome::Partly, redress.as_ref())?;
            Ok(vec![
                Event::Settled { terms, redress },
                Event::Closed { reason: CloseReason::Settled },
            ])
        }
        Command::FailMediation { reason } => {
            in_mediation(complaint)?;
            let bodies = bodies_to_name(context, complaint);
            Ok(vec![
                Event::MediationFailed { reason, bodies },
                Event::Closed { reason: CloseReason::MediationFailed },
            ])
        }
        Command::ReferOutside { body, file } => {
            let rule = context.law.body(&body);
            let exists = rule.is_some_and(|rule| rule.versions.on(today).is_ok());
            if !exists {
                return Err(Refusal::new(RefusalKey::BodyUnknown).who(body).day(today));
            }
            let facts = context.facts(complaint.product, complaint.customer);
            let start = Start { event: StartEvent::BodyFileComplete, on: today };
            let mut clocks = context.law.clocks(facts, start);
            clocks.retain(|clock| clock.body.as_ref() == Some(&body));
            Ok(vec![Event::ReferredOutside { body, file, clocks }])
        }
        Command::RecordBodyOutcome { body, outcome, text } => {
            if !complaint.bodies.contains_key(&body) {
                return Err(Refusal::new(RefusalKey::BodyNotAsked).who(body));
            }
            Ok(vec![Event::BodyOutcomeRecorded { body, outcome, text }])
        }
        Command::Withdraw { reason } => {
            Ok(vec![Event::Withdrawn { reason }, Event::Closed { reason: CloseReason::Withdrawn }])
        }
        Command::Reopen { reason } => {
            let facts = context.facts(complaint.product, complaint.customer);
            let start = Start { event: StartEvent::ComplaintReopened, on: today };
            let clocks = clocks_again(context, facts, start);
            Ok(vec![Event::Reopened { reason, clocks }])
        }
        Command::Link { other, reference, kind } => {
            if reference == complaint.reference {
                return Err(RefusalKey::LinkToItself.into());
            }
            if complaint.links.iter().any(|link| link.other == other && link.kind == kind) {
                return Err(Refusal::new(RefusalKey::AlreadyLinked).who(reference));
            }
            Ok(vec![Event::Linked { other, reference, link: kind }])
        }
        Command::MergeInto { other, reference, reason } => {
            if reference == complaint.reference {
                return Err(RefusalKey::LinkToItself.into());
            }
            Ok(vec![
                Event::Merged { into: other, reference, reason },
                Event::Closed { reason: CloseReason::Merged },
            ])
        }
        Command::ExplainMiss { clock, cause } => {
            if !complaint.missed(today).any(|running| running.clock.clock == clock) {
                return Err(Refusal { clock: Some(clock), ..RefusalKey::ClockNotMissed.into() });
            }
            Ok(vec![Event::MissExplained { clock, cause }])
        }
        Command::OfferGuidance { channel } => Ok(vec![Event::GuidanceOffered { channel }]),
        Command::Bar { person, kind } => {
            if firm.person(&person).is_none() {
                return Err(Refusal::new(RefusalKey::PersonUnknown).who(person));
            }
            let mut events = Vec::new();
            if complaint.handler.as_ref() == Some(&person) {
                events.push(Event::HandlerReleased { handler: person.clone() });
            }
            events.push(Event::Barred { person, conflict: kind });
            Ok(events)
        }
        Command::Close => {
            if complaint.phase == Phase::Mediation {
                return Err(RefusalKey::ComplaintNotFinished.into());
            }
            if complaint.answers.is_empty() || complaint.phase != Phase::Answered {
                return Err(RefusalKey::NotAnsweredYet.into());
            }
            if complaint.written_copy_due {
                return Err(RefusalKey::WrittenCopyStillDue.into());
            }
            let decided = complaint.bodies.values().any(Option::is_some);
            let reason = if decided { CloseReason::BodyDecided } else { CloseReason::Answered };
            Ok(vec![Event::Closed { reason }])
        }
    }
}

/// What may be done in which phase. Messages, notes, links and body outcomes are welcome always:
/// what a customer sends to a closed case is never thrown away.
fn phase_allows(complaint: &Complaint, command: &Command) -> Result<(), Refusal> {
    let always = matches!(
        command,
        Command::RecordMessage { .. }
            | Command::Note { .. }
            | Command::Link { .. }
            | Command::ReferOutside { .. }
            | Command::RecordBodyOutcome { .. }
            | Command::ExplainMiss { .. }
            | Command::RequestWrittenCopy
            | Command::SendWrittenCopy { .. }
            | Command::Bar { .. }
    );
    if always {
        return Ok(());
    }
    if let Some(into) = &complaint.merged_into {
        return Err(Refusal::new(RefusalKey::ComplaintMerged).who(&into.reference));
    }
    let classify = matches!(command, Command::Classify { .. });
    if complaint.is_complaint == Some(false) && !classify {
        return Err(RefusalKey::NotAComplaint.into());
    }
    let reopen = matches!(command, Command::Reopen { .. });
    match complaint.phase {
        Phase::Closed if reopen || (classify && complaint.is_complaint == Some(false)) => Ok(()),
        Phase::Closed => Err(RefusalKey::ComplaintClosed.into()),
        Phase::Answered if reopen => Ok(()),
        _ if reopen => Err(RefusalKey::ComplaintNotFinished.into()),
        Phase::Answered | Phase::Mediation => match command {
            Command::Decide { .. }
            | Command::Answer { .. }
            | Command::AddPoint { .. }
            | Command::RemovePoint { .. }
            | Command::TellDelay { .. }
            | Command::Classify { .. } => Err(RefusalKey::AlreadyAnswered.into()),
            _ => Ok(()),
        },
        Phase::Intake | Phase::Open => Ok(()),
    }
}

/// Leaves out the clocks of outside bodies to which this firm's customers are not referred.
fn keep_named_bodies(
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

fn classify(
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

/// The clocks that a complaint so classified should have, as if everything had been known when they
/// started: at receipt, or when it was last taken up again.
fn clocks_as_classified(
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
fn clocks_again(context: Context<'_>, facts: Facts<'_>, start: Start) -> Vec<Clock> {
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

fn assign(
    firm: &Firm,
    complaint: &Complaint,
    handler: String,
    reason: Option<super::Sealed>,
) -> Result<Vec<Event>, Refusal> {
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
    if firm.procedure.gates.contains(&Gate::Independence) {
        if let Some(refusal) = gates::independence(firm, complaint, &handler) {
            return Err(refusal.at(Gate::Independence));
        }
    }
    if complaint.earlier_deciders.contains(&handler) {
        return Err(Refusal::new(RefusalKey::HandlerDecidedBefore).who(name()));
    }
    let person_rank = person.level.as_deref().and_then(|level| firm.procedure.rank(level));
    if person_rank < firm.procedure.rank(&complaint.level) {
        return Err(Refusal::new(RefusalKey::HandlerNotAtThisLevel).who(name()));
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
    }];
    // Where dossiers open at receipt, the first handler opens it by taking the case.
    if firm.procedure.dossier == DossierOpens::OnReceipt && !complaint.dossier_open {
        let introduced_by = complaint.channel;
        events.push(Event::DossierOpened { handler, introduced_by, expected: None });
    }
    Ok(events)
}

fn open_dossier(
    context: Context<'_>,
    complaint: &Complaint,
    introduced_by: Channel,
) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
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

fn expected_day(
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
fn new_date(context: Context<'_>, complaint: &Complaint, expected: Date) -> Result<Clock, Refusal> {
    let today = context.today();
    if expected <= today {
        return Err(Refusal::new(RefusalKey::NewDateNotLater).day(today));
    }
    if let Some(limit) = complaint.clock(ClockKind::OuterLimit) {
        if limit.clock.due.is_some_and(|due| expected > due) {
            let refusal = Refusal::new(RefusalKey::NewDateAfterOuterLimit).clock(&limit.clock);
            return Err(match limit.clock.due {
                Some(due) => refusal.day(due),
                None => refusal,
            });
        }
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

fn answer(
    context: Context<'_>,
    complaint: &Complaint,
    channel: Channel,
    letter: super::Sealed,
) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
    my_case(firm, complaint, context.actor)?;
    dossier_is_open(complaint)?;
    gates::pass(firm, complaint, &BEFORE_DECISION)?;
    gates::pass(firm, complaint, &BEFORE_ANSWER)?;
    let outcome = gates::whole(complaint).ok_or(RefusalKey::NoPoints)?;
    let bodies = match outcome {
        Outcome::Upheld => Vec::new(),
        Outcome::Partly | Outcome::Rejected => bodies_to_name(context, complaint),
    };
    if outcome != Outcome::Upheld
        && bodies.is_empty()
        && firm.procedure.gates.contains(&Gate::Referral)
    {
        return Err(Refusal::new(RefusalKey::NoBodyToName).at(Gate::Referral).day(context.today()));
    }
    let facts = context.facts(complaint.product, complaint.customer);
    let start = Start { event: StartEvent::ComplaintAnswered, on: context.today() };
    let mut clocks = context.law.clocks(facts, start);
    clocks.retain(|clock| {
        clock.body.as_ref().is_none_or(|body| bodies.iter().any(|named| named.body == *body))
    });
    Ok(vec![Event::Answered { channel, letter, outcome, bodies, clocks }])
}

/// The firm's outside bodies as they exist today. A body that has ended is not named.
fn bodies_to_name(context: Context<'_>, complaint: &Complaint) -> Vec<NamedBody> {
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
fn may_escalate(
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
fn passes_over(
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
fn written(channel: Channel) -> bool {
    !matches!(channel, Channel::Phone | Channel::Branch)
}

fn in_mediation(complaint: &Complaint) -> Result<(), Refusal> {
    if complaint.phase == Phase::Mediation {
        Ok(())
    } else {
        Err(RefusalKey::NotInMediation.into())
    }
}

fn dossier_is_open(complaint: &Complaint) -> Result<(), Refusal> {
    if complaint.dossier_open { Ok(()) } else { Err(RefusalKey::DossierNotOpen.into()) }
}

fn open_request(complaint: &Complaint, id: u32) -> Result<&Request, Refusal> {
    complaint
        .open_requests()
        .find(|request| request.id == id)
        .ok_or_else(|| Refusal::new(RefusalKey::RequestNotOpen).who(id.to_string()))
}

fn find_point(complaint: &Complaint, id: u32) -> Result<&super::state::Point, Refusal> {
    complaint
        .points
        .iter()
        .find(|point| point.id == id)
        .ok_or_else(|| Refusal::new(RefusalKey::PointUnknown).who(id.to_string()))
}

/// The handler's id, when the actor is the handler (or the product itself).
fn my_case(firm: &Firm, complaint: &Complaint, actor: &Actor) -> Result<String, Refusal> {
    let handler = complaint.handler.clone().ok_or(RefusalKey::NoHandler)?;
    match actor {
        Actor::Staff(staff) if staff.person != handler => {
            Err(Refusal::new(RefusalKey::HandledBySomebodyElse).who(firm.name_of(&handler)))
        }
        _ => Ok(handler),
    }
}

fn redress_fits(outcome: Outcome, redress: Option<&Redress>) -> Result<(), Refusal> {
    let Some(redress) = redress else { return Ok(()) };
    if outcome == Outcome::Rejected {
        return Err(RefusalKey::RejectionWithRedress.into());
    }
    if redress.amount.is_some_and(|amount| amount.minor < 0) {
        return Err(RefusalKey::RedressIsNegative.into());
    }
    Ok(())
}
