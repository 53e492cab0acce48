//! One mail, read into what a complaints desk needs of it.
//!
//! ```text
//! Date: Mon, 09 Nov 2026 20:41:00 +0100
//! From: Åsa Öhrström <asa@mail.example>
//! Subject: Re: MAL-000123-4
//!
//! Jag betalar inte påminnelseavgiften.
//! ```
//!
//! Mail breaks every rule there is, so reading is generous: whatever has one header that mail uses
//! is a mail, wrong character sets are read as what they most likely are, and a part that cannot be
//! decoded is kept as it stands. Nothing is believed either: names are cleaned, sizes are bounded,
//! and the caller keeps the original bytes.

mod attachment;
mod automatic;
mod prepare;
mod text;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use mail_parser::{Address, HeaderValue, Message, MessageParser, MimeHeaders};

use super::{references, sniff, words};

pub use attachment::{ATTACHMENTS_MAX, Attachment};
pub use automatic::Automatic;

/// The most addresses and thread ids kept of one mail.
const LIST_MAX: usize = 1_000;

/// How many mails deep the text is looked for when the outer ones say nothing.
const FORWARDS_MAX: u8 = 3;

/// What a mail says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Its id, without angle brackets.
    pub message_id: Option<String>,
    /// The ids of the mails before it: what it answers first, then its references. Of a bounce
    /// also the id of the mail that came back.
    pub thread: Vec<String>,
    /// Who it says it is from.
    pub from_name: Option<String>,
    /// The address it says it is from, or the one that sent it when that is missing.
    pub from_address: Option<String>,
    /// The addresses it says it is to, copies included.
    pub to: Vec<String>,
    /// The subject on one line.
    pub subject: Option<String>,
    /// What it says, as plain text. A mail that only sends another one on says what that one says.
    pub text: String,
    /// Whether the text was cut at [`words::TEXT_BYTES_MAX`].
    pub truncated: bool,
    /// When the sender's machine says it was written; nothing when it says nothing sensible.
    pub date: Option<Timestamp>,
    /// When our own server says it arrived: the uppermost `Received`.
    pub received: Option<Timestamp>,
    /// Whether a machine wrote it. Such a mail must never be answered automatically, but it may
    /// still be a complaint: web forms and shared mailboxes mark their mail too.
    pub automatic: Option<Automatic>,
    /// Everything that is not the text.
    pub attachments: Vec<Attachment>,
    /// How many attachments beyond [`ATTACHMENTS_MAX`] were left in the original.
    pub attachments_left: usize,
    /// Case references in the subject and the text, each once.
    pub references_in_text: Vec<String>,
    /// The language the sender's program states, such as `sv`.
    pub language: Option<String>,
}

/// Why bytes are not a mail.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a mail: {reason}")]
pub struct Unreadable {
    /// What they are instead, or what is missing.
    pub reason: String,
}

/// Reads one mail.
///
/// # Errors
///
/// When the bytes are empty, are a file of another kind, or have no header of a mail.
pub fn read(bytes: &[u8]) -> Result<Incoming, Unreadable> {
    read_within(bytes, 0)
}

fn read_within(bytes: &[u8], depth: u8) -> Result<Incoming, Unreadable> {
    let unreadable = |reason: &str| Unreadable { reason: reason.to_owned() };
    let top = prepare::top(bytes);
    if top.is_empty() {
        return Err(unreadable("it is empty"));
    }
    if let Some(what) = sniff::foreign(top) {
        return Err(unreadable(&format!("it is {what}")));
    }
    if !sniff::starts_with_header(top) {
        return Err(unreadable("it has no header of a mail, such as `From` or `Subject`"));
    }
    let prepared = prepare::prepare(top);
    // The parser promises not to panic; a mail that proves it wrong must not stop the post.
    std::panic::catch_unwind(|| {
        let message = MessageParser::default().parse(prepared.parsed.as_ref());
        message.map(|message| incoming(&message, &prepared, depth))
    })
    .ok()
    .flatten()
    .ok_or_else(|| unreadable("its structure cannot be followed"))
}

fn incoming(message: &Message<'_>, prepared: &prepare::Prepared<'_>, depth: u8) -> Incoming {
    let (mut text, mut truncated) = text::best(message, prepared);
    let (attachments, attachments_left) = attachment::all(message, prepared);
    if text.is_empty()
        && depth < FORWARDS_MAX
        && let Some(inner) = forwarded(&attachments, depth)
    {
        (text, truncated) = (inner.text, inner.truncated);
    }
    let subject = some_line(message.subject());
    let automatic = automatic::detect(message);
    let mut thread = ids(message.in_reply_to());
    thread.extend(ids(message.references()));
    if automatic == Some(Automatic::Bounce) {
        thread.extend(attachments.iter().filter_map(automatic::returned_id));
    }
    let mut seen = std::collections::HashSet::new();
    thread.retain(|id| seen.insert(id.clone()));
    thread.truncate(LIST_MAX);
    let mut references_in_text = Vec::new();
    references::find(subject.as_deref().unwrap_or_default(), &mut references_in_text);
    references::find(&text, &mut references_in_text);
    let (from_name, from_address) = sender(message);
    Incoming {
        message_id: some_line(message.message_id()),
        thread,
        from_name,
        from_address,
        to: recipients(message),
        subject,
        text,
        truncated,
        date: header(message, "Date").and_then(|stated| moment(&stated, message.date())),
        received: received(message),
        automatic,
        attachments,
        attachments_left,
        references_in_text,
        language: language(message),
    }
}

/// The moment after the last semicolon of the uppermost `Received`.
fn received(message: &Message<'_>) -> Option<Timestamp> {
    let stated = header(message, "Received")?;
    let parsed = message.received_all().next().and_then(|r| r.date.as_ref());
    moment(stated.rsplit(';').next().unwrap_or_default(), parsed)
}

/// The mail that was sent on as an attachment without a word of its own, as branches do.
fn forwarded(attachments: &[Attachment], depth: u8) -> Option<Incoming> {
    let inner = attachments.iter().find(|a| a.media_type == "message/rfc822")?;
    read_within(&inner.bytes, depth + 1).ok()
}

fn sender(message: &Message<'_>) -> (Option<String>, Option<String>) {
    let first = [message.from(), message.sender(), message.reply_to()]
        .into_iter()
        .flatten()
        .find_map(|a| a.first().filter(|a| a.address.is_some() || a.name.is_some()));
    match first {
        Some(a) => (some_line(a.name.as_deref()), some_line(a.address.as_deref())),
        None => (None, None),
    }
}

fn recipients(message: &Message<'_>) -> Vec<String> {
    let addresses = |a: &Address<'_>| -> Vec<String> {
        a.iter().filter_map(|a| some_line(a.address.as_deref())).take(LIST_MAX).collect()
    };
    let mut to: Vec<String> =
        message.all_to().chain(message.cc()).flat_map(addresses).take(LIST_MAX).collect();
    let mut seen = std::collections::HashSet::new();
    to.retain(|address| seen.insert(address.clone()));
    to
}

fn ids(value: &HeaderValue<'_>) -> Vec<String> {
    match value {
        HeaderValue::Text(id) => some_line(Some(id)).into_iter().collect(),
        HeaderValue::TextList(ids) => {
            ids.iter().filter_map(|id| some_line(Some(id))).take(LIST_MAX).collect()
        }
        _ => Vec::new(),
    }
}

fn language(message: &Message<'_>) -> Option<String> {
    let stated = match message.content_language() {
        HeaderValue::Text(tag) => tag.as_ref(),
        HeaderValue::TextList(tags) => tags.first()?.as_ref(),
        _ => return None,
    };
    let tag = stated.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    (matches!(tag.len(), 2 | 3) && tag.bytes().all(|b| b.is_ascii_lowercase())).then_some(tag)
}

/// A stated moment, unless it cannot be meant: mail is older than no network and no year 2100.
///
/// The parser reads the strangest dates but knows no zone beyond twelve hours, so a date that keeps
/// the rules is read by the rules.
fn moment(stated: &str, parsed: Option<&mail_parser::DateTime>) -> Option<Timestamp> {
    let by_rule = jiff::fmt::rfc2822::DateTimeParser::new()
        .relaxed_weekday(true)
        .parse_timestamp(stated.trim())
        .ok();
    let moment = match (by_rule, parsed) {
        (Some(moment), _) => moment,
        (None, Some(parsed)) if !absurd_zone(stated) => strange_date(parsed)?,
        _ => return None,
    };
    let year = moment.to_zoned(jiff::tz::TimeZone::UTC).year();
    (1975..2100).contains(&year).then_some(moment)
}

/// A zone that no clock on earth has, such as `+9900`.
fn absurd_zone(stated: &str) -> bool {
    stated.split_ascii_whitespace().any(|word| {
        word.strip_prefix(['+', '-'])
            .filter(|digits| digits.len() == 4)
            .and_then(|digits| digits.parse::<u16>().ok())
            .is_some_and(|zone| zone > 1_400)
    })
}

fn strange_date(parsed: &mail_parser::DateTime) -> Option<Timestamp> {
    let small = |n: u8| i8::try_from(n).ok();
    // A leap second is a moment too, and our dates have none.
    let second = small(parsed.second.min(59))?;
    let (month, day) = (small(parsed.month)?, small(parsed.day)?);
    let year = i16::try_from(parsed.year).ok()?;
    let local =
        DateTime::new(year, month, day, small(parsed.hour)?, small(parsed.minute)?, second, 0);
    let seconds = i32::from(parsed.tz_hour) * 3_600 + i32::from(parsed.tz_minute) * 60;
    let offset =
        Offset::from_seconds(if parsed.tz_before_gmt { -seconds } else { seconds }).ok()?;
    offset.to_timestamp(local.ok()?).ok()
}

/// The value of the first header of this name, as it stands.
fn header(message: &Message<'_>, name: &str) -> Option<String> {
    let header = message.headers().iter().find(|h| h.name().eq_ignore_ascii_case(name))?;
    let range = header.offset_start() as usize..header.offset_end() as usize;
    let raw = message.raw_message().get(range)?;
    Some(String::from_utf8_lossy(raw.trim_ascii()).into_owned())
}

fn some_line(text: Option<&str>) -> Option<String> {
    text.map(words::line).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests;
