//! Reports of mail servers about letters of ours (RFC 3464): a bounce finds its letter by the
//! identifier under which it left, and the case learns that the letter did not arrive.
//!
//! The identifier cannot be guessed, so that nobody can make a letter look undelivered who has not
//! seen it. A report without it waits in quarantine for a person.

use crate::engine::{Arrival, Engine, EngineError, Numbered, PURPOSE, thread_key};
use crate::import::Became;
use crate::incoming::mail::Incoming;
use crate::incoming::words::line;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Command, DeliveryState};
use recourse_kernel::firm::Firm;
use recourse_kernel::terms::Channel;
use recourse_store::{IntakeOutcome, IntakeStatus, Message, OutboxState};

/// How often a report is tried again when somebody else works its case.
const TRIES: u32 = 20;
/// How much of what the server says is kept beside the letter.
const DETAIL_CHARS: usize = 2_000;

/// What a report says of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What became of the letter.
    pub what: What,
    /// The status, such as `5.1.1`.
    pub status: String,
    /// What the last server said.
    pub diagnostic: String,
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It did not arrive and is not tried again.
    Failed,
    /// It has not arrived yet and is still tried.
    Delayed,
    /// It arrived, or went on to somebody who sends no reports.
    Delivered,
}

/// Reads a report: its machine-readable part, or, where a server sends none, that it is one.
pub fn read(incoming: &Incoming) -> Report {
    let part = incoming.attachments.iter().find(|part| {
        matches!(
            part.media_type.as_str(),
            "message/delivery-status" | "message/global-delivery-status"
        )
    });
    let text = part.map(|part| String::from_utf8_lossy(&part.bytes).into_owned());
    let text = text.unwrap_or_default();
    let fields = fields(&text);
    // With several recipients the worst counts: our letters have one.
    let mut what = None;
    for (_, value) in fields.iter().filter(|(name, _)| name == "action") {
        let this = match value.to_ascii_lowercase().as_str() {
            "delayed" => What::Delayed,
            "delivered" | "relayed" | "expanded" => What::Delivered,
            _ => What::Failed,
        };
        what = Some(match (what, this) {
            (Some(What::Failed), _) | (_, What::Failed) => What::Failed,
            (Some(What::Delayed), _) => What::Delayed,
            (_, this) => this,
        });
    }
    let first = |wanted: &str| {
        let found = fields.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    Report {
        what: what.unwrap_or(What::Failed),
        status: first("status").split_whitespace().next().unwrap_or_default().to_owned(),
        diagnostic: first("diagnostic-code"),
    }
}

/// The fields of all groups in order, folded lines joined, names in small letters.
fn fields(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for text in text.lines().take(2_000) {
        if text.starts_with([' ', '\t']) {
            if let Some((_, value)) = found.last_mut() {
                value.push(' ');
                value.push_str(text.trim());
            }
        } else if let Some((name, value)) = text.split_once(':') {
            found.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    found
}

/// Puts a report to the letter that it is about; nothing when it is about none of ours.
///
/// # Errors
/// When the record fails.
pub async fn take(
    engine: &Engine,
    firm: &Firm,
    bytes: &[u8],
    incoming: &Incoming,
    numbered: &Numbered,
) -> Result<Option<Became>, EngineError> {
    let Some(letter) = letter(engine, firm, incoming).await? else { return Ok(None) };
    let report = read(incoming);
    let (state, became) = match report.what {
        What::Failed => (DeliveryState::Bounced, Some(OutboxState::Bounced)),
        What::Delayed => (DeliveryState::Deferred, None),
        What::Delivered => (DeliveryState::Sent, None),
    };
    record(engine, firm, &letter, state, &detail(&report)).await?;
    if let Some(became) = became {
        engine.store.outbox_became(letter.lot, letter.id, became).await?;
    }
    let reason = Some(match report.what {
        What::Failed => format!("a letter came back {}", report.status).trim_end().to_owned(),
        What::Delayed => "a letter is delayed on its way".to_owned(),
        What::Delivered => "a letter arrived".to_owned(),
    });
    let stream = Some(letter.stream.clone());
    // A letter that came back is work: the report joins the case as a message that waits to be read.
    let joined = report.what == What::Failed
        && join(engine, firm, &letter, bytes, incoming, numbered, reason.clone()).await?;
    if !joined || numbered.lot != letter.lot {
        engine
            .settle_item(numbered.lot, numbered.number, IntakeStatus::Reply, reason, stream)
            .await?;
    }
    if joined && numbered.lot != letter.lot {
        let now_ms = engine.clock.now().as_millisecond();
        engine.store.destroy_key(numbered.lot, &numbered.person, PURPOSE, now_ms).await?;
    }
    Ok(Some(Became::Reply))
}

/// The letter that a report is about.
async fn letter(
    engine: &Engine,
    firm: &Firm,
    incoming: &Incoming,
) -> Result<Option<Message>, EngineError> {
    for id in &incoming.thread {
        let key = thread_key(id);
        for lot in engine.lots(&firm.id).await? {
            if let Some(letter) = engine.store.outbox_by_key(lot, &key).await? {
                return Ok(Some(letter));
            }
        }
    }
    Ok(None)
}

/// What the case keeps of a report.
fn detail(report: &Report) -> String {
    let both = format!("{} {}", report.status, report.diagnostic);
    line(&both).chars().take(DETAIL_CHARS).collect()
}

/// Records on the case what became of a letter.
///
/// # Errors
/// When the record fails. A case that does not know the letter, or has called it back, stays as it is.
pub async fn record(
    engine: &Engine,
    firm: &Firm,
    letter: &Message,
    state: DeliveryState,
    detail: &str,
) -> Result<(), EngineError> {
    let body: serde_json::Value = serde_json::from_str(&letter.body).unwrap_or_default();
    let text = body.get("text").and_then(|text| text.as_str()).unwrap_or_default().to_owned();
    let mut tries = 0;
    loop {
        let case = engine.load(letter.lot, &letter.stream).await?;
        // The same news twice, after a crash between the two steps, is told once.
        if case.complaint.letter(&text).is_none_or(|known| known.state == Some(state)) {
            return Ok(());
        }
        let detail = Some(detail.to_owned()).filter(|detail| !detail.is_empty());
        let command = Command::RecordDelivery { text: text.clone(), state, detail };
        match engine.act_on(&Actor::System, firm, case, None, command, &[], None).await {
            Ok(_) | Err(EngineError::Refused(_)) => return Ok(()),
            Err(EngineError::Changed { .. }) if tries < TRIES => tries += 1,
            Err(other) => return Err(other),
        }
    }
}

/// Joins the report itself to the case. Whether the case took it.
async fn join(
    engine: &Engine,
    firm: &Firm,
    letter: &Message,
    bytes: &[u8],
    incoming: &Incoming,
    numbered: &Numbered,
    reason: Option<String>,
) -> Result<bool, EngineError> {
    let now = engine.clock.now();
    let received_at = incoming.received.or(incoming.date).filter(|at| *at <= now).unwrap_or(now);
    let same_lot = numbered.lot == letter.lot;
    let mut tries = 0;
    loop {
        let case = engine.load(letter.lot, &letter.stream).await?;
        let command = Command::RecordMessage {
            channel: Channel::Email,
            text: incoming.text.clone(),
            files: Vec::new(),
            original: None,
            received_at,
        };
        let arrival = Arrival {
            outcome: same_lot.then(|| IntakeOutcome {
                number: numbered.number,
                status: IntakeStatus::Reply,
                stream: Some(letter.stream.clone()),
                reason: reason.clone(),
            }),
            original: bytes.to_vec(),
            thread: incoming.message_id.iter().cloned().collect(),
            // The case keeps the bytes under its customer's key; the register's own copy goes.
            forgets: same_lot.then(|| numbered.person.clone()),
        };
        match engine.act_on(&Actor::System, firm, case, None, command, &[], Some(arrival)).await {
            Ok(_) => return Ok(true),
            Err(EngineError::Changed { .. }) if tries < TRIES => tries += 1,
            Err(EngineError::Refused(_)) => return Ok(false),
            Err(other) => return Err(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incoming::mail;

    fn report(action: &str) -> Incoming {
        let text = format!(
            "From: MAILER-DAEMON@mx.example\r\nTo: klage@fjordbanken.example\r\nSubject: Undelivered\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
             --b\r\n\r\nYour mail could not be delivered.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
             Final-Recipient: rfc822; kari@post.example\r\nAction: {action}\r\nStatus: 5.1.1\r\n\
             Diagnostic-Code: smtp; 550 5.1.1 no such\r\n  mailbox\r\n\r\n\
             --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <abc@fjordbanken.example>\r\n\
             Subject: Svar\r\n\r\n--b--\r\n"
        );
        mail::read(text.as_bytes()).expect("a mail")
    }

    #[test]
    fn the_action_decides_and_a_folded_diagnosis_is_joined() {
        for (action, what) in
            [("failed", What::Failed), ("Delayed", What::Delayed), ("relayed", What::Delivered)]
        {
            let incoming = report(action);
            assert!(
                incoming.thread.contains(&"abc@fjordbanken.example".to_owned()),
                "{incoming:?}"
            );
            let read = read(&incoming);
            assert_eq!(read.what, what, "{action}");
            assert_eq!(read.status, "5.1.1");
            assert_eq!(read.diagnostic, "smtp; 550 5.1.1 no such mailbox");
        }
    }
}
