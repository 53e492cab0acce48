//! Letters to the customer as the case keeps them: what was written, whether it left, what came back.

use super::commands::Sealed;
use super::decide::Context;
use super::events::Event;
use super::refusal::{Refusal, RefusalKey};
use super::state::{Complaint, Phase};
use crate::access::Actor;
use crate::terms::{Channel, words};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

pub use crate::plain::Readability;

words! {
    /// A letter to the customer.
    Letter {
        /// The receipt.
        Acknowledgement = "acknowledgement",
        /// A question.
        InformationRequest = "information-request",
        /// A reminder of a question.
        Reminder = "reminder",
        /// The handler introduces himself.
        HandlerIntroduction = "handler-introduction",
        /// The case has another handler.
        HandOver = "hand-over",
        /// The answer will be late.
        DelayNotice = "delay-notice",
        /// The answer.
        Answer = "answer",
        /// The answer in writing, on request.
        WrittenCopy = "written-copy",
        /// The firm's offer in mediation.
        MediationOffer = "mediation-offer",
        /// What was agreed in mediation.
        MediationSettled = "mediation-settled",
        /// Mediation ended without agreement, with the bodies that remain.
        MediationFailed = "mediation-failed",
        /// A message in somebody's own words.
        Message = "message",
    }
}

words! {
    /// What became of a letter that was handed to the carrier.
    DeliveryState {
        /// The carrier took it.
        Sent = "sent",
        /// The carrier asks to try again later; it is tried again.
        Deferred = "deferred",
        /// The carrier refused it, or it was tried for too long.
        Failed = "failed",
        /// It came back.
        Bounced = "bounced",
        /// The customer opened it.
        Read = "read",
    }
}

/// A letter on the case, with its text as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SentLetter {
    /// Which.
    pub letter: Letter,
    /// The text, unchanged; its vault item names the letter.
    pub text: Sealed,
    /// How it goes.
    pub channel: Channel,
    /// In which language it is written.
    pub language: String,
    /// The day it was written.
    pub on: Date,
    /// When it was written.
    pub at: Timestamp,
    /// How plain it is, as it was measured then.
    pub readability: Option<Readability>,
    /// Who takes responsibility for it; none when the product wrote it.
    pub signed_by: Option<String>,
    /// What became of it; none while it waits.
    pub state: Option<DeliveryState>,
    /// When that was recorded.
    pub state_at: Option<Timestamp>,
    /// What the carrier said.
    pub detail: Option<Sealed>,
    /// The day it was called back before it left.
    pub recalled_on: Option<Date>,
}

impl SentLetter {
    /// Whether it did not reach the customer and somebody has to see to it.
    pub const fn undelivered(&self) -> bool {
        matches!(self.state, Some(DeliveryState::Failed | DeliveryState::Bounced))
    }

    /// Whether it still waits and may be called back.
    pub const fn waits(&self) -> bool {
        self.state.is_none() && self.recalled_on.is_none()
    }
}

impl Complaint {
    /// The letter whose text is this vault item.
    pub fn letter(&self, text: &str) -> Option<&SentLetter> {
        self.letters.iter().rev().find(|sent| sent.text.item == text)
    }

    /// Letters that did not reach the customer: bounced or failed, and no later one of the same kind
    /// went another way.
    pub fn undelivered(&self) -> impl Iterator<Item = &SentLetter> {
        self.letters.iter().enumerate().filter_map(|(place, sent)| {
            let again = self.letters.iter().skip(place.saturating_add(1)).any(|later| {
                later.letter == sent.letter && later.recalled_on.is_none() && !later.undelivered()
            });
            (sent.undelivered() && !again).then_some(sent)
        })
    }
}

/// A letter to be put on the case.
pub(super) struct Written {
    pub letter: Letter,
    pub text: Sealed,
    pub channel: Channel,
    pub language: String,
    pub readability: Option<Readability>,
    pub signed_by: Option<String>,
}

/// A person writes messages in words of their own; letters with a duty behind them follow from what
/// happened and are written down by the product.
pub(super) fn write(context: Context<'_>, written: Written) -> Result<Vec<Event>, Refusal> {
    let Written { letter, text, channel, language, readability, signed_by } = written;
    if let Actor::Staff(staff) = context.actor {
        speaks(context, &language)?;
        if letter != Letter::Message {
            return Err(Refusal::new(RefusalKey::LetterFollowsFromAnAct).who(letter.word()));
        }
        if signed_by.as_ref().is_some_and(|signer| *signer != staff.person) {
            return Err(RefusalKey::SignedBySomebodyElse.into());
        }
    }
    Ok(vec![Event::LetterWritten { letter, text, channel, language, readability, signed_by }])
}

/// Whether the firm answers in a language.
pub(super) fn speaks(context: Context<'_>, language: &str) -> Result<(), Refusal> {
    if context.firm.languages.iter().any(|known| known == language) {
        Ok(())
    } else {
        Err(Refusal::new(RefusalKey::LanguageNotSpoken).who(language))
    }
}

/// What became of a letter.
pub(super) fn record_delivery(
    complaint: &Complaint,
    text: String,
    state: DeliveryState,
    detail: Option<Sealed>,
) -> Result<Vec<Event>, Refusal> {
    let known = complaint.letter(&text).ok_or(RefusalKey::LetterUnknown)?;
    if known.recalled_on.is_some() {
        return Err(RefusalKey::LetterWasRecalled.into());
    }
    Ok(vec![Event::DeliveryRecorded { text, state, detail }])
}

/// Calls a letter back before it left. An answer called back is as if it had not been sent.
pub(super) fn recall(
    complaint: &Complaint,
    text: String,
    reason: Option<Sealed>,
) -> Result<Vec<Event>, Refusal> {
    let known = complaint.letter(&text).ok_or(RefusalKey::LetterUnknown)?;
    if known.recalled_on.is_some() {
        return Err(RefusalKey::LetterWasRecalled.into());
    }
    if known.state.is_some() {
        return Err(RefusalKey::LetterHasLeft.into());
    }
    let last = complaint.answers.last();
    let answer = known.letter == Letter::Answer
        && last.is_some_and(|answer| answer.letter.item == known.text.item);
    // Only what nothing was built upon can be undone.
    if known.letter == Letter::Answer && (!answer || complaint.phase != Phase::Answered) {
        return Err(RefusalKey::LetterHasLeft.into());
    }
    // Other letters state what happened and stays: a new date told, a question asked.
    if !matches!(known.letter, Letter::Answer | Letter::Message) {
        return Err(Refusal::new(RefusalKey::LetterFollowsFromAnAct).who(known.letter.word()));
    }
    Ok(vec![Event::LetterRecalled { text, answer, reason }])
}
