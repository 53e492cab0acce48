//! What a run of bytes looks like, whatever its name says.

/// The headers that make a block of lines the top of a mail. One is enough: scanners and old
/// systems write little more.
const MAIL_HEADERS: [&str; 24] = [
    "from",
    "to",
    "cc",
    "bcc",
    "subject",
    "date",
    "sender",
    "reply-to",
    "received",
    "return-path",
    "delivered-to",
    "message-id",
    "in-reply-to",
    "references",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-disposition",
    "content-id",
    "auto-submitted",
    "list-id",
    "resent-from",
    "resent-date",
    "x-mailer",
];

/// The kind of file, for the ones that are certainly neither mail nor text.
pub fn foreign(bytes: &[u8]) -> Option<&'static str> {
    const STARTS: [(&[u8], &str); 22] = [
        (b"%PDF", "a PDF file"),
        (b"PK\x03\x04", "a ZIP archive or an office document"),
        (b"PK\x05\x06", "an empty ZIP archive"),
        (b"\xD0\xCF\x11\xE0", "an Outlook message or an old office document"),
        (b"\x89PNG", "a PNG picture"),
        (b"GIF8", "a GIF picture"),
        (b"\xFF\xD8\xFF", "a JPEG picture"),
        (b"II*\0", "a TIFF picture"),
        (b"MM\0*", "a TIFF picture"),
        (b"BM", "a BMP picture"),
        (b"RIFF", "a sound, film or picture"),
        (b"\x1F\x8B", "a gzip archive"),
        (b"BZh", "a bzip2 archive"),
        (b"7z\xBC\xAF", "a 7z archive"),
        (b"Rar!", "a RAR archive"),
        (b"\xFD7zXZ", "an xz archive"),
        (b"MZ", "a program"),
        (b"\x7FELF", "a program"),
        (b"SQLite format 3", "a database"),
        (b"{\\rtf", "an RTF document"),
        (b"OggS", "a sound or film"),
        (b"ID3", "a sound"),
    ];
    if let Some((start, what)) = STARTS.iter().find(|(start, _)| bytes.starts_with(start)) {
        // Two letters begin words too; a picture or a program goes on with bytes no text has.
        if start.len() > 2 || bytes.iter().take(64).any(|&b| b < 9) || !starts_with_header(bytes) {
            return Some(what);
        }
    }
    if utf16(bytes) {
        return Some("text in UTF-16");
    }
    let text = without_mark(bytes).trim_ascii_start();
    if text.starts_with(b"<") {
        let top: Vec<u8> = text.iter().take(256).map(u8::to_ascii_lowercase).collect();
        return Some(if holds(&top, b"<svg") {
            "an SVG picture"
        } else if holds(&top, b"<html") || holds(&top, b"<!doctype html") {
            "an HTML page"
        } else {
            "an XML file or other markup"
        });
    }
    None
}

/// Whether the bytes begin with the mark of UTF-16.
pub fn utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF")
}

/// The bytes without the mark some programs put before UTF-8.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// Whether a mail starts here: a block of headers with at least one that mail uses.
pub fn starts_with_header(bytes: &[u8]) -> bool {
    for line in without_mark(bytes).split(|&b| b == b'\n').skip_while(|l| l.trim_ascii().is_empty())
    {
        if line.trim_ascii().is_empty() {
            return false;
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") {
            continue;
        }
        let Some(colon) = line.iter().position(|&b| b == b':') else { return false };
        let name = line.get(..colon).unwrap_or_default().trim_ascii_end();
        if name.is_empty() || name.iter().any(|&b| !(b'!'..=b'~').contains(&b)) {
            return false;
        }
        if MAIL_HEADERS.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes())) {
            return true;
        }
    }
    false
}

/// Whether a line separates two messages of an mbox: `From sender Thu Apr 30 14:27:51 1998`.
///
/// Only a weekday, a time and a year together count, because letters may well begin a paragraph
/// with the word.
pub fn separates_mbox(line: &[u8]) -> bool {
    const DAYS: [&[u8]; 7] = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];
    let Some(rest) = line.strip_prefix(b"From ") else { return false };
    let words = || rest.split(u8::is_ascii_whitespace);
    let day = words().any(|w| DAYS.contains(&w));
    let year = words().any(|w| w.len() == 4 && w.iter().all(u8::is_ascii_digit));
    let time = words().any(|w| {
        w.len() >= 5
            && w.get(2) == Some(&b':')
            && w.iter().all(|b| b.is_ascii_digit() || *b == b':')
    });
    day && year && time
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|w| w == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_known_header_makes_a_mail() {
        for (bytes, expected) in [
            ("Subject: hei\n\ntekst", true),
            ("X-Odd: 1\r\nfrom : a@b.example\r\n", true),
            ("\n\nReceived: x\n", true),
            ("Kjære dere: jeg klager\n", false),
            ("Note: hello\n\nFrom: me\n", false),
            ("just words\nFrom: me\n", false),
            ("", false),
        ] {
            assert_eq!(starts_with_header(bytes.as_bytes()), expected, "{bytes}");
        }
    }

    #[test]
    fn foreign_files_are_named_by_what_they_hold() {
        assert_eq!(foreign(b"%PDF-1.7"), Some("a PDF file"));
        assert_eq!(foreign(b"MZ not really"), Some("a program"));
        assert_eq!(foreign(b" <svg onload=x>"), Some("an SVG picture"));
        assert_eq!(foreign(b"From: a\nSubject: <b>\n"), None);
        assert_eq!(foreign(b"BM: x\nFrom: a\n"), None);
        assert_eq!(foreign(b"plain words"), None);
    }

    #[test]
    fn prose_does_not_separate_messages() {
        assert!(separates_mbox(b"From a@b.example  Thu Apr 30 14:27:51 1998\r\n"));
        assert!(separates_mbox(b"From - Fri Jun  9 23:17:56 2000"));
        assert!(!separates_mbox(b"From 14:27 on Thursday nobody answered"));
        assert!(!separates_mbox(b">From a Thu Apr 30 14:27:51 1998"));
    }
}
