//! Particular care (FI-10): what a customer needs, not why; calls promised; colleagues called in.
//!
//! A need changes what the firm does. Questions to the customer leave more time, letters go in the way
//! that the customer can use, the case goes to somebody trained, and a day stands on which the need is
//! looked at again.

use super::commands::Sealed;
use super::decide::Context;
use super::events::Event;
use super::letters::Letter;
use super::refusal::{Refusal, RefusalKey};
use super::state::{Complaint, Phase};
use crate::firm::{CARE, Firm};
use crate::terms::{Channel, words};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::Serialize;

words! {
    /// What a customer needs. No illness and no diagnosis: the reason is nobody's business.
    Need {
        /// More time than others.
        MoreTime = "more-time",
        /// Short sentences and everyday words.
        PlainWords = "plain-words",
        /// To be called, besides what is written.
        ByTelephone = "by-telephone",
        /// Letters on paper in large print.
        LargePrint = "large-print",
        /// An interpreter.
        Interpreter = "interpreter",
        /// Somebody else speaks for the customer.
        Representative = "representative",
        /// Never to be called.
        NoTelephone = "no-telephone",
        /// Somebody trained for it.
        TrainedHandler = "trained-handler",
        /// Something else; the note says what.
        Other = "other",
    }
}

impl Need {
    /// Whether whoever has it gets more time for a reply.
    pub const fn slows(self) -> bool {
        !matches!(self, Need::NoTelephone | Need::TrainedHandler)
    }
}

/// A need as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NeedRecord {
    /// What.
    pub need: Need,
    /// How the customer put it.
    pub note: Option<Sealed>,
    /// The day on which the customer agreed that it is kept.
    pub on: Date,
    /// Who recorded it.
    pub by: String,
    /// The day on which it is looked at again.
    pub review_on: Date,
    /// The day on which it ended.
    pub ended_on: Option<Date>,
}

/// A call promised to the customer (BE-02).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CallBack {
    /// Number in the case.
    pub id: u32,
    /// For when it was asked.
    pub at: Timestamp,
    /// When it is to be made: then, or at the next opening.
    pub due: Timestamp,
    /// Why.
    pub reason: Option<Sealed>,
    /// The letter that it goes with.
    pub about: Option<Letter>,
    /// How often nobody answered.
    pub missed: u32,
    /// When the customer was reached.
    pub reached_at: Option<Timestamp>,
}

/// A colleague who was called in by a note and has not looked yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mention {
    /// Who is called in.
    pub person: String,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

impl Complaint {
    /// Needs that stand.
    pub fn open_needs(&self) -> impl Iterator<Item = &NeedRecord> {
        self.needs.iter().filter(|record| record.ended_on.is_none())
    }

    /// Whether a need stands.
    pub fn needs(&self, need: Need) -> bool {
        self.open_needs().any(|record| record.need == need)
    }

    /// Calls that are still to be made, the earliest first.
    pub fn open_call_backs(&self) -> Vec<&CallBack> {
        let mut open: Vec<&CallBack> =
            self.call_backs.iter().filter(|call| call.reached_at.is_none()).collect();
        open.sort_by_key(|call| (call.due, call.id));
        open
    }

    /// The way in which a letter goes that would otherwise go by `channel`.
    pub fn letter_channel(&self, channel: Channel) -> Channel {
        let by_voice = matches!(channel, Channel::Phone | Channel::Branch);
        if self.needs(Need::LargePrint) && !by_voice { Channel::Letter } else { channel }
    }

    /// Whether a person has the training that the customer's needs ask for.
    pub fn suits(&self, firm: &Firm, person: &str, day: Date) -> bool {
        self.open_needs().next().is_none()
            || firm.person(person).is_some_and(|person| person.trained(CARE, day))
    }
}

pub(super) fn record_need(
    context: Context<'_>,
    need: Need,
    note: Option<Sealed>,
    consent: bool,
    review_on: Date,
) -> Result<Vec<Event>, Refusal> {
    if !consent {
        return Err(RefusalKey::NeedWithoutConsent.into());
    }
    if review_on <= context.today() {
        return Err(Refusal::new(RefusalKey::DayInThePast).day(review_on));
    }
    if need == Need::Other && note.is_none() {
        return Err(RefusalKey::NeedLacksNote.into());
    }
    Ok(vec![Event::NeedRecorded { need, note, review_on }])
}

pub(super) fn end_need(
    complaint: &Complaint,
    need: Need,
    reason: Sealed,
) -> Result<Vec<Event>, Refusal> {
    if !complaint.needs(need) {
        return Err(Refusal::new(RefusalKey::NeedNotRecorded).who(need.word()));
    }
    Ok(vec![Event::NeedEnded { need, reason }])
}

/// A question to a customer who needs time leaves the time that the firm's file states.
pub(super) fn enough_time(
    context: Context<'_>,
    complaint: &Complaint,
    due: Date,
) -> Result<(), Refusal> {
    let Some(pace) = &context.firm.procedure.needs else { return Ok(()) };
    if !complaint.open_needs().any(|record| record.need.slows()) {
        return Ok(());
    }
    let earliest = context.today().checked_add(Span::new().days(pace.request_days));
    let earliest = earliest.map_err(|_| Refusal::new(RefusalKey::OutsideTheCalendars).day(due))?;
    if due < earliest {
        return Err(Refusal::new(RefusalKey::RequestDueTooSoon).day(earliest));
    }
    Ok(())
}

/// Nobody calls a customer who must not be called.
pub(super) fn may_call(complaint: &Complaint, channel: Channel) -> Result<(), Refusal> {
    if channel == Channel::Phone && complaint.needs(Need::NoTelephone) {
        return Err(RefusalKey::CustomerNotByTelephone.into());
    }
    Ok(())
}

pub(super) fn ask_call_back(
    context: Context<'_>,
    complaint: &Complaint,
    at: Timestamp,
    reason: Sealed,
) -> Result<Vec<Event>, Refusal> {
    may_call(complaint, Channel::Phone)?;
    if at < context.now {
        return Err(Refusal::new(RefusalKey::DayInThePast).day(context.day(at)));
    }
    let call_back = next_call_back(complaint, 0);
    let due = next_opening(context, at);
    Ok(vec![Event::CallBackAsked { call_back, at, due, reason: Some(reason), about: None }])
}

fn next_call_back(complaint: &Complaint, more: usize) -> u32 {
    let known = complaint.call_backs.len().saturating_add(more);
    u32::try_from(known).unwrap_or(u32::MAX).saturating_add(1)
}

/// The first instant from `at` on at which the firm's telephone is staffed; `at` itself for a firm
/// without hours.
fn next_opening(context: Context<'_>, at: Timestamp) -> Timestamp {
    let phones = context.firm.channels.iter().filter(|channel| channel.kind == Channel::Phone);
    phones.filter_map(|phone| context.firm.next_opening(context.law, phone, at)).min().unwrap_or(at)
}

/// The calls that go with what is written to a customer who needs to be called.
pub(super) fn calls_beside(
    context: Context<'_>,
    complaint: &Complaint,
    events: &[Event],
) -> Vec<Event> {
    if !complaint.needs(Need::ByTelephone) || complaint.needs(Need::NoTelephone) {
        return Vec::new();
    }
    let spoken = |channel: Channel| matches!(channel, Channel::Phone | Channel::Branch);
    let letters = events.iter().filter_map(|event| match event {
        Event::InformationRequested { addressee: super::Addressee::Customer, .. } => {
            Some(Letter::InformationRequest)
        }
        Event::DelayTold { channel, .. } if !spoken(*channel) => Some(Letter::DelayNotice),
        Event::Answered { channel, .. } if !spoken(*channel) => Some(Letter::Answer),
        _ => None,
    });
    letters
        .enumerate()
        .map(|(place, about)| Event::CallBackAsked {
            call_back: next_call_back(complaint, place),
            at: context.now,
            due: next_opening(context, context.now),
            reason: None,
            about: Some(about),
        })
        .collect()
}

pub(super) fn record_call(
    complaint: &Complaint,
    reached: bool,
    note: Sealed,
) -> Result<Vec<Event>, Refusal> {
    may_call(complaint, Channel::Phone)?;
    let call_back = complaint.open_call_backs().first().map(|call| call.id);
    Ok(vec![Event::CallMade { call_back, reached, note }])
}

/// Whoever is called in belongs to the firm and may see the case.
pub(super) fn note(
    context: Context<'_>,
    complaint: &Complaint,
    text: Sealed,
    mentions: Vec<String>,
) -> Result<Vec<Event>, Refusal> {
    for person in &mentions {
        let known = context.firm.person(person);
        let known = known.ok_or_else(|| Refusal::new(RefusalKey::PersonUnknown).who(person))?;
        // Whoever is barred must not even learn that the case exists.
        if complaint.barred.contains(person) {
            return Err(Refusal::new(RefusalKey::PersonIsBarred).who(&known.name));
        }
    }
    Ok(vec![Event::Noted { text, mentions }])
}

/// Whether the case's handler lacks the training that the customer's needs ask for.
pub(super) fn handler_unsuited(complaint: &Complaint, firm: &Firm, day: Date) -> bool {
    matches!(complaint.phase, Phase::Intake | Phase::Open)
        && complaint.handler.as_ref().is_some_and(|handler| !complaint.suits(firm, handler, day))
}
