//! Events and letters in the form of the record.

use recourse_kernel::complaint::{Event, Recorded, Sealed};
use recourse_kernel::react::Letter;
use recourse_kernel::terms::Channel;
use recourse_store::{NewEvent, NewMessage};
use serde::{Deserialize, Serialize};

/// An event in the form of the record.
pub(super) fn stored(recorded: &Recorded) -> NewEvent {
    let body = Body { on: recorded.on, event: std::borrow::Cow::Borrowed(&recorded.event) };
    NewEvent {
        kind: recorded.event.name().to_owned(),
        at_ms: recorded.at.as_millisecond(),
        actor: recorded.actor.clone(),
        // INVARIANT: events hold strings, numbers, dates and lists, all of which JSON can say.
        body: written(&body),
    }
}

/// Room for a receipt with its clocks: the longest event that is common.
const ROOM: usize = 4096;

fn written(body: &Body<'_>) -> String {
    let mut bytes = Vec::with_capacity(ROOM);
    match serde_json::to_writer(&mut bytes, body) {
        Ok(()) => String::from_utf8(bytes).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// What of an event stands in its body; the rest are columns.
#[derive(Serialize, Deserialize)]
pub(super) struct Body<'a> {
    /// The civil day in the firm's zone when it happened.
    pub on: jiff::civil::Date,
    /// What happened.
    pub event: std::borrow::Cow<'a, Event>,
}

/// A letter for the outbox: what it is and where its text lies, nothing personal.
pub(super) fn outgoing(
    letter: Letter,
    channel: Channel,
    text: &Sealed,
    at_ms: i64,
    due_ms: i64,
) -> NewMessage {
    NewMessage {
        kind: letter.word().to_owned(),
        body: serde_json::json!({ "channel": channel, "text": text.item }).to_string(),
        due_at: due_ms,
        created_at: at_ms,
    }
}
