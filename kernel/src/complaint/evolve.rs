//! Folds what happened into the complaint as it stands. Reads no law: events carry their outcome.

use super::care::{CallBack, Mention, NeedRecord};
use super::commands::FoundConflict;
use super::events::{Event, Recorded};
use super::letters::SentLetter;
use super::quality::{Sample, Second};
use super::redress::Approval;
use super::state::{
    Answer, ClockState, Complaint, Decision, Declaration, Link, Offer, Phase, Point, Request,
    RequestEnd, Running,
};
use crate::law::{Clock, ClockBasis, MetBy};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Folds all events of a complaint, oldest first; none without a receipt at their head.
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded>) -> Option<Complaint> {
    let mut state = None;
    for recorded in events {
        state = evolve(state, recorded);
    }
    state
}

/// The complaint after one more event.
pub fn evolve(state: Option<Complaint>, recorded: &Recorded) -> Option<Complaint> {
    let on = recorded.on;
    let mut state = match (state, &recorded.event) {
        (None, Event::Received { receive, received_on, at_level, procedure, clocks }) => {
            return Some(begin(receive, *received_on, at_level, *procedure, clocks));
        }
        (None, _) => return None,
        (Some(state), _) => state,
    };
    state.version = state.version.saturating_add(1);
    apply(&mut state, on, recorded);
    Some(state)
}

fn begin(
    receive: &super::Receive,
    received_on: Date,
    level: &str,
    procedure: u32,
    clocks: &[Clock],
) -> Complaint {
    let mut state = Complaint {
        version: 1,
        firm: receive.firm.clone(),
        number: receive.number,
        reference: receive.reference.clone(),
        channel: receive.channel,
        language: receive.language.clone(),
        received_at: receive.received_at,
        received_on,
        person: receive.person.clone(),
        identity: receive.identity.clone(),
        title: receive.title.clone(),
        text: receive.text.clone(),
        files: receive.files.clone(),
        original: receive.original.clone(),
        product: receive.product,
        customer: receive.customer,
        is_complaint: None,
        backfill: receive.backfill,
        phase: Phase::Intake,
        level: level.to_owned(),
        procedure,
        handler: None,
        unit: None,
        contact: None,
        unread_since: None,
        provided: receive.provided.iter().copied().collect(),
        waived: BTreeMap::new(),
        requests: Vec::new(),
        declaration: None,
        barred: Vec::new(),
        dossier_open: false,
        points: Vec::new(),
        next_point: 1,
        round: 1,
        earlier_deciders: BTreeSet::new(),
        acknowledged_on: None,
        answers: Vec::new(),
        recalled: Vec::new(),
        letters: Vec::new(),
        handlers: BTreeSet::new(),
        decided_before: false,
        needs: Vec::new(),
        call_backs: Vec::new(),
        mentions: Vec::new(),
        approval: None,
        sample: None,
        found: Vec::new(),
        written_copy_due: false,
        offers: Vec::new(),
        bodies: BTreeMap::new(),
        links: Vec::new(),
        merged_into: None,
        clocks: Vec::new(),
        closed: None,
    };
    start(&mut state, clocks);
    state
}

fn start(state: &mut Complaint, clocks: &[Clock]) {
    state.clocks.extend(clocks.iter().map(|clock| Running {
        clock: clock.clone(),
        met_on: None,
        dropped_on: None,
        cause: None,
    }));
}

/// Meets every waiting clock that one of these acts meets.
fn meet(state: &mut Complaint, on: Date, acts: &[MetBy]) {
    for running in &mut state.clocks {
        let waiting = running.met_on.is_none() && running.dropped_on.is_none();
        if waiting && acts.contains(&running.clock.met_by) {
            running.met_on = Some(on);
        }
    }
}

/// Drops waiting clocks whose day has not passed: a clock that was missed stays missed.
fn drop_clocks(state: &mut Complaint, on: Date, which: impl Fn(&Clock) -> bool) {
    for running in &mut state.clocks {
        let waiting = running.met_on.is_none() && running.dropped_on.is_none();
        let missed = running.clock.due.is_some_and(|due| due < on);
        if waiting && !missed && which(&running.clock) {
            running.dropped_on = Some(on);
        }
    }
}

/// Puts the present decisions into the past and lets others decide anew.
fn next_round(state: &mut Complaint) {
    state.approval = None;
    state.round = state.round.saturating_add(1);
    for point in &mut state.points {
        if let Some(decision) = point.decision.take() {
            state.earlier_deciders.insert(decision.by.clone());
            point.earlier.push(decision);
        }
    }
}

/// Sets the present decisions of one person aside: whoever has a conflict of interest has decided
/// nothing, and the next handler decides anew.
fn set_aside(state: &mut Complaint, person: &str) {
    state.approval.take_if(|approval| approval.by == person);
    for point in &mut state.points {
        if point.decision.as_ref().is_some_and(|decision| decision.by == person) {
            state.approval = None;
            point.earlier.extend(point.decision.take());
        }
    }
}

fn apply(state: &mut Complaint, on: Date, recorded: &Recorded) {
    // A message waits until a member of staff does something with the case.
    match &recorded.event {
        Event::MessageRecorded { .. }
            if matches!(recorded.actor.as_str(), "system" | "customer") =>
        {
            state.unread_since.get_or_insert(on);
        }
        _ if matches!(recorded.actor.as_str(), "system" | "customer") => {}
        // Whoever does something with the case has seen what colleagues wrote.
        _ => {
            state.unread_since = None;
            state.mentions.retain(|mention| mention.person != recorded.actor);
        }
    }
    match &recorded.event {
        // INVARIANT: a receipt begins a stream; a second one changes nothing.
        Event::Received { .. } => {}
        Event::Classified { complaint, product, customer, clocks, dropped, .. } => {
            if *complaint && state.closed == Some(super::CloseReason::NotAComplaint) {
                state.closed = None;
                state.phase = if state.dossier_open { Phase::Open } else { Phase::Intake };
            }
            state.is_complaint = Some(*complaint);
            state.product = *product;
            state.customer = *customer;
            drop_clocks(state, on, |clock| {
                clock.follows_from_classification() && dropped.contains(&clock.clock)
            });
            start(state, clocks);
            if state.acknowledged_on.is_some() {
                let day = state.acknowledged_on.unwrap_or(on);
                meet(state, day, &[MetBy::Acknowledged]);
            }
        }
        Event::Acknowledged { .. } => {
            state.acknowledged_on = Some(on);
            meet(state, on, &[MetBy::Acknowledged]);
        }
        Event::Identified { identity, items } => {
            state.identity = Some(identity.clone());
            state.provided.extend(items.iter().copied());
        }
        Event::Provided { item, .. } => {
            state.provided.insert(*item);
            state.waived.remove(item);
        }
        Event::Waived { item, reason } => {
            state.waived.insert(*item, reason.clone());
        }
        Event::InformationRequested { request, addressee, question, items, due } => {
            state.requests.push(Request {
                id: *request,
                addressee: *addressee,
                question: question.clone(),
                items: items.clone(),
                asked_on: on,
                due: *due,
                reminders: 0,
                end: None,
            });
        }
        Event::Reminded { request } => {
            if let Some(known) = state.requests.iter_mut().find(|known| known.id == *request) {
                known.reminders = known.reminders.saturating_add(1);
            }
        }
        Event::ReplyRecorded { request, content } => {
            end_request(state, *request, RequestEnd::Reply { on, content: content.clone() });
        }
        Event::RequestDropped { request, reason } => {
            end_request(state, *request, RequestEnd::Dropped { on, reason: reason.clone() });
        }
        Event::Assigned { handler, unit, decided_before, .. } => {
            state.handlers.insert(handler.clone());
            state.decided_before = *decided_before;
            state.handler = Some(handler.clone());
            state.unit = Some(unit.clone());
            state.declaration = None;
            if state.dossier_open {
                state.contact = Some(handler.clone());
            }
        }
        Event::ConflictDeclared { handler, conflict, limited_by } => {
            state.declaration = Some(Declaration {
                handler: handler.clone(),
                conflict: *conflict,
                limited_by: limited_by.clone(),
            });
        }
        Event::HandlerReleased { handler } => {
            set_aside(state, handler);
            state.handler = None;
            state.unit = None;
            state.declaration = None;
        }
        Event::Barred { person, .. } => {
            set_aside(state, person);
            if !state.barred.contains(person) {
                state.barred.push(person.clone());
            }
        }
        Event::DossierOpened { handler, expected, .. } => {
            state.dossier_open = true;
            state.contact = Some(handler.clone());
            if state.phase == Phase::Intake {
                state.phase = Phase::Open;
            }
            start(state, expected.as_slice());
        }
        Event::MessageRecorded { .. } | Event::GuidanceOffered { .. } => {}
        Event::Noted { mentions, .. } => {
            for person in mentions.iter().filter(|person| **person != recorded.actor) {
                state.mentions.retain(|known| known.person != *person);
                state.mentions.push(Mention {
                    person: person.clone(),
                    by: recorded.actor.clone(),
                    at: recorded.at,
                });
            }
        }
        Event::PointAdded { point, statement } => {
            state.next_point = point.saturating_add(1);
            state.points.push(Point {
                id: *point,
                statement: statement.clone(),
                decision: None,
                cause: None,
                earlier: Vec::new(),
            });
        }
        Event::PointRemoved { point } => state.points.retain(|known| known.id != *point),
        Event::Decided { point, finding, evidence, reason, outcome, redress } => {
            // A changed decision is another one than was approved.
            state.approval = None;
            if let Some(known) = state.points.iter_mut().find(|known| known.id == *point) {
                known.decision = Some(Decision {
                    by: recorded.actor.clone(),
                    at: recorded.at,
                    finding: finding.clone(),
                    evidence: evidence.clone(),
                    reason: reason.clone(),
                    outcome: *outcome,
                    redress: redress.clone(),
                });
            }
        }
        Event::DelayTold { expected, .. } => {
            meet(state, on, &[MetBy::DelayTold]);
            // The day promised before is replaced by the new one; deadlines of law and of the
            // published procedure stand (NO-06).
            drop_clocks(state, on, |clock| matches!(clock.basis, ClockBasis::Promise { .. }));
            start(state, std::slice::from_ref(expected));
        }
        Event::Answered { channel, letter, outcome, bodies, clocks } => {
            state.phase = Phase::Answered;
            let waiting = |state: &Complaint| -> Vec<usize> {
                let open = state.clocks.iter().enumerate().filter(|(_, r)| r.met_on.is_none());
                open.map(|(place, _)| place).collect()
            };
            let before = waiting(state);
            meet(state, on, &[MetBy::Answered, MetBy::Acknowledged, MetBy::DelayTold]);
            let after = waiting(state);
            let first = state.clocks.len();
            start(state, clocks);
            state.answers.push(Answer {
                on,
                by: recorded.actor.clone(),
                channel: *channel,
                letter: letter.clone(),
                outcome: *outcome,
                bodies: bodies.clone(),
                met: before.into_iter().filter(|place| !after.contains(place)).collect(),
                started: (first..state.clocks.len()).collect(),
            });
        }
        Event::WrittenCopyRequested => state.written_copy_due = true,
        Event::WrittenCopySent { .. } => state.written_copy_due = false,
        Event::Escalated { to, mediation, clocks, .. } => escalate(state, to, *mediation, clocks),
        Event::Offered { by, terms } => {
            state.offers.push(Offer { by: *by, on, terms: terms.clone() });
        }
        Event::Settled { .. } | Event::MediationFailed { .. } | Event::Withdrawn { .. } => {}
        Event::ReferredOutside { body, clocks, .. } => {
            state.bodies.entry(body.clone()).or_insert(None);
            for running in &mut state.clocks {
                let this = running.clock.body.as_ref() == Some(body);
                if this && running.clock.met_by == MetBy::BodyReferred && running.met_on.is_none() {
                    running.met_on = Some(on);
                }
            }
            start(state, clocks);
        }
        Event::BodyOutcomeRecorded { body, outcome, .. } => {
            state.bodies.insert(body.clone(), Some(*outcome));
            for running in &mut state.clocks {
                let this = running.clock.body.as_ref() == Some(body);
                if this && running.clock.met_by == MetBy::BodyDecided && running.met_on.is_none() {
                    running.met_on = Some(on);
                }
            }
        }
        Event::Reopened { level, clocks, .. } => {
            next_round(state);
            if state.level != *level {
                state.level.clone_from(level);
                state.handler = None;
            }
            state.phase = if state.dossier_open { Phase::Open } else { Phase::Intake };
            state.closed = None;
            state.handler = state.handler.take().filter(|h| !state.earlier_deciders.contains(h));
            if state.handler.is_none() {
                state.unit = None;
                state.declaration = None;
            }
            start(state, clocks);
        }
        Event::Linked { other, reference, link } => state.links.push(Link {
            other: other.clone(),
            reference: reference.clone(),
            kind: *link,
        }),
        Event::Merged { into, reference, .. } => {
            state.merged_into = Some(Link {
                other: into.clone(),
                reference: reference.clone(),
                kind: super::LinkKind::SameEvent,
            });
        }
        Event::MissExplained { clock, cause } => {
            // A clock of the same kind that still runs may be missed later, for another cause.
            for running in state.clocks.iter_mut().filter(|r| r.clock.clock == *clock) {
                if matches!(running.state(on), ClockState::Missed | ClockState::MetLate) {
                    running.cause.get_or_insert_with(|| cause.clone());
                }
            }
        }
        Event::Closed { reason } => {
            state.phase = Phase::Closed;
            state.closed = Some(*reason);
            // Whoever has nothing more to do misses nothing; a customer's window stays.
            let firm = crate::terms::Owner::Firm;
            drop_clocks(state, on, |clock| clock.owner == firm);
        }
        Event::LetterWritten { letter, text, channel, language, readability, signed_by } => {
            state.letters.push(SentLetter {
                letter: *letter,
                text: text.clone(),
                channel: *channel,
                language: language.clone(),
                on,
                at: recorded.at,
                readability: readability.clone(),
                signed_by: signed_by.clone(),
                state: None,
                state_at: None,
                detail: None,
                recalled_on: None,
            });
        }
        Event::DeliveryRecorded { text, state: delivery, detail } => {
            if let Some(sent) = state.letters.iter_mut().rev().find(|l| l.text.item == *text) {
                sent.state = Some(*delivery);
                sent.state_at = Some(recorded.at);
                sent.detail.clone_from(detail);
            }
        }
        Event::LetterRecalled { text, answer, .. } => {
            if let Some(sent) = state.letters.iter_mut().rev().find(|l| l.text.item == *text) {
                sent.recalled_on = Some(on);
            }
            if *answer {
                take_back_answer(state, on);
            }
        }
        Event::LanguageChanged { language, .. } => state.language.clone_from(language),
        Event::CauseSet { .. }
        | Event::NeedRecorded { .. }
        | Event::NeedEnded { .. }
        | Event::CallBackAsked { .. }
        | Event::CallMade { .. }
        | Event::RedressApproved { .. }
        | Event::Sampled { .. }
        | Event::SecondDecided { .. }
        | Event::ConflictFound { .. }
        | Event::Unbarred { .. }
        | Event::WaiverWithdrawn { .. } => care(state, on, recorded),
    }
}

/// What happens beside the way of the case: causes, needs, calls, second persons, conflicts found.
fn care(state: &mut Complaint, on: Date, recorded: &Recorded) {
    let by = || recorded.actor.clone();
    match &recorded.event {
        Event::CauseSet { point, cause } => {
            for known in state.points.iter_mut().filter(|known| known.id == *point) {
                known.cause = Some(cause.clone());
            }
        }
        Event::NeedRecorded { need, note, review_on } => {
            // Recorded again, it was looked at again.
            state.needs.retain(|known| known.need != *need || known.ended_on.is_some());
            let (need, note, review_on) = (*need, note.clone(), *review_on);
            state.needs.push(NeedRecord { need, note, on, by: by(), review_on, ended_on: None });
        }
        Event::NeedEnded { need, .. } => {
            for known in state.needs.iter_mut().filter(|known| known.need == *need) {
                known.ended_on.get_or_insert(on);
            }
        }
        Event::CallBackAsked { call_back, at, due, reason, about } => {
            state.call_backs.push(CallBack {
                id: *call_back,
                at: *at,
                due: *due,
                reason: reason.clone(),
                about: *about,
                missed: 0,
                reached_at: None,
            });
        }
        Event::CallMade { call_back, reached, .. } => {
            let promised = state.call_backs.iter_mut().find(|call| Some(call.id) == *call_back);
            if let Some(call) = promised {
                if *reached {
                    call.reached_at = Some(recorded.at);
                } else {
                    call.missed = call.missed.saturating_add(1);
                }
            }
        }
        Event::RedressApproved { amount } => {
            state.approval = Some(Approval { by: by(), on, amount: *amount });
        }
        Event::Sampled { why, due } => {
            let (why, due, round) = (why.clone(), *due, state.round);
            state.sample = Some(Sample { why, on, due, round, second: None });
        }
        Event::SecondDecided { outcomes, differs, reason } => {
            if let Some(sample) = &mut state.sample {
                sample.second = Some(Second {
                    by: by(),
                    on,
                    outcomes: outcomes.clone(),
                    differs: differs.clone(),
                    reason: reason.clone(),
                });
            }
        }
        Event::ConflictFound { person, conflict } => {
            state.found.push(FoundConflict { person: person.clone(), kind: *conflict });
        }
        Event::Unbarred { person, .. } => state.barred.retain(|known| known != person),
        Event::WaiverWithdrawn { item } => {
            state.waived.remove(item);
        }
        // INVARIANT: the caller hands over these only.
        _ => {}
    }
}

/// An answer that never left was not given: the clocks that it met run on, those that it started
/// stop, and the case is as it was.
fn take_back_answer(state: &mut Complaint, on: Date) {
    let Some(answer) = state.answers.pop() else { return };
    for place in &answer.met {
        if let Some(running) = state.clocks.get_mut(*place) {
            running.met_on = None;
        }
    }
    for place in &answer.started {
        if let Some(running) = state.clocks.get_mut(*place) {
            running.dropped_on.get_or_insert(on);
        }
    }
    state.phase = if state.dossier_open { Phase::Open } else { Phase::Intake };
    state.recalled.push(answer);
}

fn end_request(state: &mut Complaint, id: u32, end: RequestEnd) {
    if let Some(known) = state.requests.iter_mut().find(|known| known.id == id) {
        known.end = Some(end);
    }
}

/// A higher level hears the case anew: earlier decisions become history, and whoever made them no
/// longer handles it. The mediator gets the dossier as it is.
fn escalate(state: &mut Complaint, to: &str, mediation: bool, clocks: &[Clock]) {
    let answered = state.phase == Phase::Answered;
    let decided = state.points.iter().any(|point| point.decision.is_some());
    state.level = to.to_owned();
    // What was approved for an answer is not approved for a settlement.
    state.approval = None;
    if mediation {
        state.phase = Phase::Mediation;
    } else if answered || decided {
        next_round(state);
        state.phase = if state.dossier_open { Phase::Open } else { state.phase };
    }
    state.handler = None;
    state.unit = None;
    state.declaration = None;
    start(state, clocks);
}
