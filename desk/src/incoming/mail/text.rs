//! The best plain text of a mail.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Message, MessagePart, MimeHeaders, PartType};

use super::prepare::Prepared;
use crate::incoming::{charset, html, words};

/// The plain text where the sender wrote one, the text of the HTML otherwise, and of a mail without
/// either any text that is not marked as an attachment.
pub(super) fn best(message: &Message<'_>, prepared: &Prepared<'_>) -> (String, bool) {
    let plain = joined(message.text_bodies(), prepared);
    if !plain.0.is_empty() {
        return plain;
    }
    let html = joined(message.html_bodies(), prepared);
    if !html.0.is_empty() {
        return html;
    }
    // A boundary that is missing or misspelt makes an attachment of the letter itself.
    let stray = message.attachments().filter(|part| {
        (matches!(part.body, PartType::Text(_)) || unbounded(part))
            && !part.content_disposition().is_some_and(|d| d.is_attachment())
            && !part.is_content_type("text", "rfc822-headers")
    });
    joined(stray, prepared)
}

fn joined<'a, 'x: 'a>(
    parts: impl Iterator<Item = &'a MessagePart<'x>>,
    prepared: &Prepared<'_>,
) -> (String, bool) {
    let mut text = String::new();
    let mut cut = false;
    for part in parts {
        let piece = match &part.body {
            PartType::Text(_) => decoded(part, prepared),
            PartType::Html(_) => Cow::Owned(html::text(&decoded(part, prepared))),
            PartType::Binary(_) if unbounded(part) => {
                Cow::Owned(charset::presumed_utf8(&transferred(part, prepared)))
            }
            _ => continue,
        };
        let (piece, piece_cut) = words::body(&piece);
        cut |= piece_cut;
        if piece.trim().is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&piece);
        if text.len() > words::TEXT_BYTES_MAX {
            break;
        }
    }
    let (text, all_cut) = words::body(&text);
    (text, cut || all_cut)
}

/// Whether the part claims to have parts and names no boundary between them.
fn unbounded(part: &MessagePart<'_>) -> bool {
    matches!(part.body, PartType::Binary(_))
        && part.content_type().is_some_and(|ct| ct.ctype() == "multipart")
}

/// The letters of a text part. What it says of its character set is believed only where the bytes
/// bear it out: many programs say one thing and write UTF-8, or say nothing and write Windows-1252.
fn decoded<'a>(part: &'a MessagePart<'_>, prepared: &Prepared<'_>) -> Cow<'a, str> {
    let as_parsed = Cow::Borrowed(part.text_contents().unwrap_or_default());
    let said = part
        .content_type()
        .and_then(|ct| ct.attribute("charset"))
        .map(|c| c.trim().to_ascii_lowercase())
        .unwrap_or_default();
    let silent =
        matches!(said.as_str(), "" | "us-ascii" | "ascii" | "utf-8" | "utf8" | "unknown-8bit");
    let single = ["iso-8859-", "windows-125", "latin"].iter().any(|s| said.starts_with(s));
    if !silent && !single {
        return as_parsed;
    }
    let bytes = transferred(part, prepared);
    match std::str::from_utf8(&bytes) {
        Ok(text) if !text.is_ascii() => Cow::Owned(text.to_owned()),
        Err(_) if silent => Cow::Owned(charset::presumed_utf8(&bytes)),
        _ => as_parsed,
    }
}

/// The bytes of a part after the encoding for the way is undone and before any character set is
/// applied: what the sender attached.
pub(super) fn transferred<'a>(
    part: &'a MessagePart<'_>,
    prepared: &'a Prepared<'_>,
) -> Cow<'a, [u8]> {
    if let PartType::Binary(bytes) | PartType::InlineBinary(bytes) = &part.body
        && part.encoding != Encoding::None
    {
        return Cow::Borrowed(bytes.as_ref());
    }
    let range = part.offset_body as usize..part.offset_end as usize;
    let Some(raw) = prepared.plain.get(range) else { return Cow::Borrowed(part.contents()) };
    let decoded = match part.encoding {
        Encoding::None => return Cow::Borrowed(raw),
        Encoding::Base64 => base64_decode(raw),
        Encoding::QuotedPrintable => quoted_printable_decode(raw),
    };
    decoded.map_or(Cow::Borrowed(part.contents()), Cow::Owned)
}
