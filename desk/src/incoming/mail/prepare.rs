//! What is done to the bytes of a mail before they are parsed.

use std::borrow::Cow;

use crate::incoming::{charset, sniff};

/// A mail made safe to parse.
pub(super) struct Prepared<'a> {
    /// The bytes to parse.
    pub parsed: Cow<'a, [u8]>,
    /// The same bytes before attached mails were disguised; every offset means the same in both.
    pub plain: Cow<'a, [u8]>,
}

/// The mail without what stands before its headers: a mark of UTF-8, blank lines, and the line that
/// separates the messages of an mbox.
pub(super) fn top(bytes: &[u8]) -> &[u8] {
    let mut rest = sniff::without_mark(bytes);
    loop {
        let end = rest.iter().position(|&b| b == b'\n').map_or(rest.len(), |at| at + 1);
        let line = rest.get(..end).unwrap_or_default();
        let separator = line.starts_with(b"From ") || line.starts_with(b">From ");
        if line.is_empty() || !(separator || line.trim_ascii().is_empty()) {
            return rest;
        }
        rest = rest.get(end..).unwrap_or_default();
    }
}

/// Makes old letters in the headers readable and attached mails harmless.
pub(super) fn prepare(top: &[u8]) -> Prepared<'_> {
    let end = header_end(top);
    let (header, body) = top.split_at(end);
    let lost = first_line_of_text(header);
    let plain = if let Some(at) = lost {
        // The blank line is missing or not blank: what looks like letters is the letter.
        let (header, text) = header.split_at(at);
        Cow::Owned([charset::presumed_utf8(header).as_bytes(), b"\r\n", text, body].concat())
    } else if body.is_empty() {
        // Headers alone: without a blank line after it, the parser overlooks the last one.
        Cow::Owned(format!("{}\r\n\r\n", charset::presumed_utf8(header).trim_end()).into_bytes())
    } else if std::str::from_utf8(header).is_ok() {
        Cow::Borrowed(top)
    } else {
        // Headers should be ASCII. The programs that write letters into them write those of their
        // own machine, and the parser knows only UTF-8.
        Cow::Owned([charset::presumed_utf8(header).as_bytes(), body].concat())
    };
    let parsed = match disguised(&plain) {
        Some(bytes) => Cow::Owned(bytes),
        None => plain.clone(),
    };
    Prepared { parsed, plain }
}

/// Where the first line of prose begins among the headers, if no header follows it.
fn first_line_of_text(header: &[u8]) -> Option<usize> {
    let mut at = 0;
    for line in header.split_inclusive(|&b| b == b'\n') {
        let folded = line.starts_with(b" ") || line.starts_with(b"\t");
        let name = line.split(|&b| b == b':').next().unwrap_or_default().trim_ascii_end();
        let named = name.len() < line.len()
            && line.contains(&b':')
            && name.iter().all(u8::is_ascii_graphic);
        if !folded && !named && !line.trim_ascii().is_empty() {
            let rest = header.get(at..)?;
            let follows = rest.split(|&b| b == b'\n').any(sniff::starts_with_header);
            return (at > 0 && !follows).then_some(at);
        }
        at += line.len();
    }
    None
}

/// Where the first empty line begins, or the end. A line of spaces is no empty line: it may be a
/// folded header.
fn header_end(bytes: &[u8]) -> usize {
    let mut at = 0;
    for line in bytes.split_inclusive(|&b| b == b'\n') {
        if matches!(line, b"\n" | b"\r\n") {
            return at;
        }
        at += line.len();
    }
    at
}

/// The word of a type that is written as another while parsing, and back.
pub(super) const MESSAGE: (&[u8], &str) = (b"message", "mess~ge");
const DIGEST: (&[u8], &str) = (b"digest", "dig~st");

/// Writes the media types of attached mails as types nobody knows.
///
/// The parser follows a mail within a mail within a mail without end, one call inside another, and
/// a few megabytes of them end the whole program. To us an attached mail is an attachment: its
/// bytes are wanted and its parts are not. The length stays the same, so every offset does.
fn disguised(plain: &[u8]) -> Option<Vec<u8>> {
    const NAME: &[u8; 12] = b"content-type";
    let mut bytes: Option<Vec<u8>> = None;
    // The last letters of the line without its white space, because the parser reads `Content -
    // Type` too, and reads a header wherever a boundary ends.
    let mut last = [0_u8; NAME.len()];
    let mut at = 0;
    while let Some(&b) = plain.get(at) {
        at += 1;
        match b {
            b'\n' => last = [0; NAME.len()],
            b':' if last == *NAME => {
                let end = at + value_length(plain.get(at..).unwrap_or_default());
                let value = plain.get(at..end).unwrap_or_default();
                for (word, other) in [MESSAGE, DIGEST] {
                    for found in places(value, word) {
                        let copy = bytes.get_or_insert_with(|| plain.to_vec());
                        let from = at + found;
                        if let Some(target) = copy.get_mut(from..from + word.len()) {
                            target.copy_from_slice(other.as_bytes());
                        }
                    }
                }
                last = [0; NAME.len()];
            }
            b if b.is_ascii_whitespace() => {}
            b => {
                last.rotate_left(1);
                last[NAME.len() - 1] = b.to_ascii_lowercase();
            }
        }
    }
    bytes
}

/// The part of a `Content-Type` that can hold the type itself: up to the first semicolon, or the
/// whole folded value when a comment may hide one.
fn value_length(rest: &[u8]) -> usize {
    let mut comment = false;
    for (at, &b) in rest.iter().enumerate() {
        match b {
            b';' if !comment => return at,
            b'(' => comment = true,
            b'\n' if !rest.get(at + 1).is_some_and(|b| b" \t".contains(b)) => return at,
            _ => {}
        }
    }
    rest.len()
}

fn places<'a>(value: &'a [u8], word: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    value
        .windows(word.len())
        .enumerate()
        .filter(|(_, window)| window.eq_ignore_ascii_case(word))
        .map(|(at, _)| at)
}

/// Takes the disguise off a media type or a name.
pub(super) fn plainly(text: &str) -> String {
    text.replace(MESSAGE.1, "message").replace(DIGEST.1, "digest")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_types_are_disguised() {
        for (mail, expected) in [
            ("Content-Type: message/rfc822\n\nmessage", "Content-Type: mess~ge/rfc822\n\nmessage"),
            (
                "CONTENT-type :\r\n MESSAGE/rfc822; name=message",
                "CONTENT-type :\r\n mess~ge/rfc822; name=message",
            ),
            (
                "--bContent-Type: multipart/Digest; boundary=digest",
                "--bContent-Type: multipart/dig~st; boundary=digest",
            ),
            ("C ontent-Type: (;) message/rfc822", "C ontent-Type: (;) mess~ge/rfc822"),
        ] {
            let copy = disguised(mail.as_bytes()).map(|b| String::from_utf8(b).unwrap());
            assert_eq!(copy.as_deref(), Some(expected));
        }
        assert_eq!(disguised(b"Content-Type: text/plain\nSubject: message\n\ndigest"), None);
    }

    #[test]
    fn the_top_is_where_the_headers_are() {
        assert_eq!(
            top(b"\xEF\xBB\xBF\r\n\nFrom x Thu\n>From y\nSubject: z\n\n"),
            b"Subject: z\n\n"
        );
        assert_eq!(top(b"\n \n"), b"");
    }
}
