//! What happens when something is asked of a complaint.
//!
//! Guards stand in the documented order: permission, the complaint's phase, what the command needs,
//! what the law and the procedure ask. After the guards a command succeeds.

use super::clocks::{clocks_again, keep_named_bodies, new_date};
use super::commands::{Addressee, Command, Receive};
use super::events::Event;
use super::gates::{self, BEFORE_DECISION};
use super::refusal::{Refusal, RefusalKey};
use super::state::{CloseReason, Complaint, Outcome, Phase};
use super::steps::{
    answer, assign, bodies_to_name, classify, dossier_is_open, find_point, in_mediation,
    may_escalate, my_case, open_dossier, open_request, passes_over, redress_fits,
};
use super::{care, conflicts, letters, quality, redress};
use crate::access::{Actor, Denied, Object, Permission, may};
use crate::firm::{Firm, Gate, LevelKind};
use crate::law::{Facts, Law, Start, StartEvent};
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
    /// A random number drawn by the edge for this decision; sampling looks at it. Where nothing is
    /// written, [`Context::NO_DRAW`].
    pub draw: u32,
}

impl Context<'_> {
    /// The draw of a question that writes nothing: it never wins unless everything is looked at.
    pub const NO_DRAW: u32 = u32::MAX;

    /// The civil day of an instant in the firm's zone.
    pub fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.firm.zone.clone()).date()
    }

    /// Today in the firm's zone.
    pub fn today(&self) -> Date {
        self.day(self.now)
    }

    pub(super) fn facts(&self, product: Option<Product>, customer: CustomerKind) -> Facts<'_> {
        Facts { firm: self.firm, product, customer }
    }

    pub(super) fn plan_by(&self, due: Date) -> Result<Date, Refusal> {
        self.law
            .calendar("@work", self.firm.country)
            .and_then(|calendar| calendar.last_open_on_or_before(due).ok())
            .ok_or_else(|| Refusal::new(RefusalKey::OutsideTheCalendars).day(due))
    }
}

/// The permission that a command needs.
pub fn permission(command: &Command) -> Permission {
    match command {
        Command::Assign { .. }
        | Command::Bar { .. }
        | Command::Unbar { .. }
        | Command::RecordConflicts { .. } => Permission::CaseAssign,
        Command::AddPoint { .. }
        | Command::RemovePoint { .. }
        | Command::Decide { .. }
        | Command::SetCause { .. }
        | Command::ApproveRedress { .. }
        | Command::SecondDecide { .. } => Permission::CaseDecide,
        Command::Answer { .. } | Command::SendWrittenCopy { .. } | Command::RecallLetter { .. } => {
            Permission::CaseAnswer
        }
        Command::Escalate { .. }
        | Command::ReferOutside { .. }
        | Command::RecordBodyOutcome { .. } => Permission::CaseEscalate,
        Command::Close
        | Command::Reopen { .. }
        | Command::Link { .. }
        | Command::MergeInto { .. }
        | Command::Withdraw { .. } => Permission::CaseClose,
        Command::OfferGuidance { .. }
        | Command::RecordMessage { .. }
        | Command::AskCallBack { .. } => Permission::CaseReceive,
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

/// What is the customer's to do.
fn customers_own(command: &Command) -> bool {
    matches!(
        command,
        Command::RecordMessage { .. } | Command::RequestWrittenCopy | Command::Withdraw { .. }
    )
}

/// Takes in a complaint.
///
/// # Errors
/// A [`Refusal`] when it lies in the future, at an unknown level, or comes from somebody the firm
/// does not serve.
pub fn receive(context: Context<'_>, mut receive: Receive) -> Result<Vec<Event>, Refusal> {
    let firm = context.firm;
    let desk = Object { firm: &receive.firm, barred: &[] };
    may(context.actor, Permission::CaseReceive, desk)
        .or_else(|_| may(context.actor, Permission::ApiIntake, desk))
        .or_else(|_| may(context.actor, Permission::IntakeResolve, desk))
        .map_err(|denied| match denied {
            Denied::OtherFirm | Denied::Barred => Refusal::new(RefusalKey::ComplaintUnknown),
            Denied::NotPermitted => Refusal::new(RefusalKey::NotPermitted),
        })?;
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
    let found = std::mem::take(&mut receive.conflicts);
    let mut events = vec![Event::Received {
        receive: Box::new(receive),
        received_on,
        at_level,
        procedure: firm.procedure.version,
        clocks,
    }];
    events.extend(conflicts::found(firm, &[], &found));
    Ok(events)
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

    // 1. Permission. A customer does to their own case what is theirs to do; the door that lets them
    // in has proved that it is theirs.
    if *context.actor != Actor::Customer || !customers_own(&command) {
        let object = Object { firm: &complaint.firm, barred: &complaint.barred };
        may(context.actor, needed(context.actor, complaint, &command), object).map_err(
            |denied| match denied {
                Denied::OtherFirm | Denied::Barred => Refusal::new(RefusalKey::ComplaintUnknown),
                Denied::NotPermitted => Refusal::new(RefusalKey::NotPermitted),
            },
        )?;
    }

    // 2. Phase.
    phase_allows(complaint, &command)?;

    // 3. The command itself.
    match command {
        Command::Classify { complaint: is_one, product, customer, reason } => {
            classify(context, complaint, is_one, product, customer, reason)
        }
        Command::Acknowledge { channel, letter } => {
            if !complaint.answers.is_empty() {
                return Err(RefusalKey::AlreadyAnswered.into());
            }
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
            if addressee == Addressee::Customer {
                care::enough_time(context, complaint, due)?;
            }
            let mut events =
                vec![Event::InformationRequested { request, addressee, question, items, due }];
            events.extend(care::calls_beside(context, complaint, &events));
            Ok(events)
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
        Command::Assign { handler, reason } => assign(context, complaint, handler, reason),
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
        Command::Note { text, mentions } => care::note(context, complaint, text, mentions),
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
            if complaint.earlier_deciders.contains(&handler) && !complaint.decided_before {
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
            redress_fits(firm, outcome, redress.as_ref())?;
            Ok(vec![Event::Decided { point, finding, evidence, reason, outcome, redress }])
        }
        Command::TellDelay { reason, expected, channel } => {
            let clock = new_date(context, complaint, expected)?;
            care::may_call(complaint, channel)?;
            let mut events = vec![Event::DelayTold { reason, channel, expected: clock }];
            events.extend(care::calls_beside(context, complaint, &events));
            Ok(events)
        }
        Command::Answer { channel, letter } => {
            let mut events = answer(context, complaint, channel, letter)?;
            events.extend(care::calls_beside(context, complaint, &events));
            Ok(events)
        }
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
            redress_fits(firm, Outcome::Partly, redress.as_ref())?;
            redress::settlement_approved(context, complaint, redress.as_ref())?;
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
            // A mediator decides nothing: after mediation the highest deciding level takes it up.
            let levels = &firm.procedure.levels;
            let rank = firm.procedure.rank(&complaint.level).unwrap_or_default();
            let level = levels.iter().take(rank + 1).rev().find(|l| l.kind != LevelKind::Mediation);
            let level = level.map_or_else(|| complaint.level.clone(), |level| level.id.clone());
            Ok(vec![Event::Reopened { reason, level, clocks }])
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
        Command::WriteLetter { letter, text, channel, language, readability, signed_by } => {
            let written =
                letters::Written { letter, text, channel, language, readability, signed_by };
            letters::write(context, written)
        }
        Command::RecordDelivery { text, state, detail } => {
            letters::record_delivery(complaint, text, state, detail)
        }
        Command::RecallLetter { text, reason } => letters::recall(complaint, text, reason),
        Command::SetLanguage { language, reason } => {
            letters::speaks(context, &language)?;
            if complaint.language == language {
                return Err(Refusal::new(RefusalKey::LanguageIsTheSame).who(language));
            }
            let before = complaint.language.clone();
            Ok(vec![Event::LanguageChanged { before, language, reason }])
        }
        Command::SetCause { point, cause } => {
            find_point(complaint, point)?;
            if firm.cause(&cause).is_none() {
                return Err(Refusal::new(RefusalKey::CauseUnknown).who(cause));
            }
            Ok(vec![Event::CauseSet { point, cause }])
        }
        Command::RecordNeed { need, note, consent, review_on } => {
            care::record_need(context, need, note, consent, review_on)
        }
        Command::EndNeed { need, reason } => care::end_need(complaint, need, reason),
        Command::AskCallBack { at, reason } => care::ask_call_back(context, complaint, at, reason),
        Command::RecordCall { reached, note } => care::record_call(complaint, reached, note),
        Command::ApproveRedress { amount } => redress::approve(context, complaint, amount),
        Command::SecondDecide { outcomes, reason } => {
            quality::second_decide(context, complaint, outcomes, reason)
        }
        Command::RecordConflicts { found } => conflicts::record(context, complaint, &found),
        Command::Unbar { person, reason } => conflicts::unbar(context, complaint, person, reason),
        Command::WithdrawWaiver { item } => {
            if !complaint.waived.contains_key(&item) {
                return Err(Refusal::new(RefusalKey::ItemNotWaived).items(vec![item]));
            }
            Ok(vec![Event::WaiverWithdrawn { item }])
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
            | Command::WriteLetter { .. }
            | Command::RecordDelivery { .. }
            | Command::SetLanguage { .. }
            | Command::SetCause { .. }
            | Command::RecordNeed { .. }
            | Command::EndNeed { .. }
            | Command::AskCallBack { .. }
            | Command::RecordCall { .. }
            | Command::SecondDecide { .. }
            | Command::RecordConflicts { .. }
            | Command::Unbar { .. }
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
            | Command::WithdrawWaiver { .. }
            | Command::Classify { .. } => Err(RefusalKey::AlreadyAnswered.into()),
            Command::ApproveRedress { .. } if complaint.phase == Phase::Answered => {
                Err(RefusalKey::AlreadyAnswered.into())
            }
            _ => Ok(()),
        },
        Phase::Intake | Phase::Open => Ok(()),
    }
}
