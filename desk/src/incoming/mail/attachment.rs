//! What is attached to a mail, under names that are safe to keep.

use mail_parser::{Message, MimeHeaders};

use super::prepare::{Prepared, plainly};
use super::text::transferred;
use crate::incoming::words;

/// The most attachments taken out of one mail.
pub const ATTACHMENTS_MAX: usize = 1_000;

/// The longest name kept, in characters.
const NAME_CHARS_MAX: usize = 150;

/// One attached file. What it holds is not looked at and never opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// A file name without folders, control characters or marks that turn letters.
    pub name: String,
    /// What the sender says it is, in lower case.
    pub media_type: String,
    /// Its bytes as the sender attached them.
    pub bytes: Vec<u8>,
}

/// The attachments, and how many were left out.
pub(super) fn all(message: &Message<'_>, prepared: &Prepared<'_>) -> (Vec<Attachment>, usize) {
    let attachments = message
        .attachments()
        .take(ATTACHMENTS_MAX)
        .enumerate()
        .map(|(at, part)| {
            let media_type = part.content_type().map_or_else(
                || "application/octet-stream".to_owned(),
                |ct| match ct.subtype() {
                    Some(subtype) => plainly(&format!("{}/{subtype}", ct.ctype())),
                    None => ct.ctype().to_owned(),
                },
            );
            Attachment {
                name: name(part.attachment_name().map(plainly).as_deref(), at + 1, &media_type),
                media_type: words::line(&media_type).to_ascii_lowercase(),
                bytes: transferred(part, prepared).into_owned(),
            }
        })
        .collect();
    (attachments, message.attachment_count().saturating_sub(ATTACHMENTS_MAX))
}

/// A name that cannot leave its folder, hide its ending or be mistaken for an option or a device.
fn name(stated: Option<&str>, number: usize, media_type: &str) -> String {
    let line = words::line(stated.unwrap_or_default());
    let last = line.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|c| !c.is_control() && !words::turns(*c))
        .map(|c| if "<>:\"|?*".contains(c) { '_' } else { c })
        .collect();
    let kept = kept.trim_matches(|c: char| c == '.' || c.is_whitespace()).trim_start_matches('-');
    if kept.is_empty() {
        let ending = match media_type {
            "message/rfc822" => ".eml",
            "text/plain" => ".txt",
            "text/html" => ".html",
            _ => "",
        };
        return format!("attachment-{number}{ending}");
    }
    shortened(kept)
}

/// Shortens a long name in the middle, so that its ending stays.
fn shortened(name: &str) -> String {
    if name.chars().count() <= NAME_CHARS_MAX {
        return name.to_owned();
    }
    let ending = match name.rfind('.').and_then(|at| name.get(at..)) {
        Some(ending) if ending.chars().count() <= 12 => ending,
        _ => "",
    };
    let room = NAME_CHARS_MAX - ending.chars().count();
    name.chars().take(room).chain(ending.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn names_are_made_harmless() {
        for (stated, expected) in [
            ("kvittering.pdf", "kvittering.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\x\\faktura.pdf", "faktura.pdf"),
            ("/tmp/whoa", "whoa"),
            ("faktura\u{202E}fdp.exe", "fakturafdp.exe"),
            ("a\0b\r\nc.txt", "a b c.txt"),
            ("-rf", "rf"),
            ("...", "attachment-3"),
            ("", "attachment-3"),
            ("dir/", "attachment-3"),
            ("a:b?.pdf", "a_b_.pdf"),
            ("Åsas kvitto.pdf", "Åsas kvitto.pdf"),
        ] {
            assert_eq!(name(Some(stated), 3, "image/png"), expected, "{stated:?}");
        }
        assert_eq!(name(None, 1, "message/rfc822"), "attachment-1.eml");
        let long = name(Some(&format!("{}.pdf", "å".repeat(400))), 1, "");
        assert_eq!((long.chars().count(), long.ends_with(".pdf")), (150, true));
    }
}
