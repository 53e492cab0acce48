//! What follows from what happened: the one place where an event of one noun becomes an act of
//! another, or a letter.

use crate::complaint::{Complaint, Event};
use crate::firm::{Acknowledges, Firm};
use crate::terms::Channel;
use serde::{Deserialize, Serialize};

pub use crate::complaint::Letter;

/// What is to be done because of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reaction", rename_all = "kebab-case")]
pub enum Reaction {
    /// The product acknowledges the complaint by itself (NO-04).
    Acknowledge,
    /// A letter goes out.
    Send {
        /// Which.
        letter: Letter,
        /// How.
        channel: Channel,
    },
}

/// What follows from an event on a complaint as it now stands. The receipt of an old complaint that
/// is entered after the fact is not acknowledged by itself.
pub fn react(firm: &Firm, complaint: &Complaint, event: &Event) -> Vec<Reaction> {
    // What is said on the telephone or in a branch is not sent as well.
    let send = |letter, channel| match channel {
        Channel::Phone | Channel::Branch => Vec::new(),
        channel => vec![Reaction::Send { letter, channel: complaint.letter_channel(channel) }],
    };
    // What the firm has to tell of itself reaches a customer who only called or came by, by post.
    let written = match complaint.channel {
        Channel::Phone | Channel::Branch => Channel::Letter,
        channel => channel,
    };
    let to_customer = |request: &u32| {
        complaint.requests.iter().any(|known| {
            known.id == *request && known.addressee == crate::complaint::Addressee::Customer
        })
    };
    match event {
        Event::Received { receive, .. }
            if receive.reachable
                && !receive.backfill
                && firm.procedure.acknowledge == Acknowledges::Automatic =>
        {
            vec![Reaction::Acknowledge]
        }
        Event::Acknowledged { channel, .. } => send(Letter::Acknowledgement, *channel),
        Event::InformationRequested {
            addressee: crate::complaint::Addressee::Customer, ..
        } => send(Letter::InformationRequest, written),
        // A question to an expert or an office is nobody else's to read.
        Event::Reminded { request } if to_customer(request) => send(Letter::Reminder, written),
        Event::DossierOpened { introduced_by, .. } => {
            send(Letter::HandlerIntroduction, *introduced_by)
        }
        Event::Assigned { before: Some(_), .. } => send(Letter::HandOver, written),
        Event::DelayTold { channel, .. } => send(Letter::DelayNotice, *channel),
        Event::Answered { channel, .. } => send(Letter::Answer, *channel),
        Event::WrittenCopySent { .. } => send(Letter::WrittenCopy, Channel::Letter),
        Event::Offered { by: crate::complaint::Party::Firm, .. } => {
            send(Letter::MediationOffer, written)
        }
        Event::Settled { .. } => send(Letter::MediationSettled, written),
        Event::MediationFailed { .. } => send(Letter::MediationFailed, written),
        // Letters that follow from other events are written when those happen.
        Event::LetterWritten { letter: Letter::Message, channel, .. } => {
            send(Letter::Message, *channel)
        }
        _ => Vec::new(),
    }
}
