//! Text as it came in, made fit to be printed: composed, without control characters, never an error.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// What stands for a character that cannot be printed.
pub(crate) const REPLACEMENT: char = '\u{FFFD}';

/// Text of several lines: composed characters, `\n` between lines, no character that hides or reorders others.
pub(crate) fn lines(text: &str) -> String {
    let composed: Cow<'_, str> =
        if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) };
    let mut out = String::with_capacity(composed.len());
    let mut after_return = false;
    for c in composed.chars() {
        match c {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            _ if is_invisible(c) => {}
            _ if is_unprintable(c) => out.push(REPLACEMENT),
            _ => out.push(c),
        }
        after_return = c == '\r';
    }
    out
}

/// The same as one line, without blanks at its ends.
pub(crate) fn line(text: &str) -> String {
    lines(text)
        .split('\n')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The lines that hold anything.
pub(crate) fn each_line(texts: &[String]) -> Vec<String> {
    texts
        .iter()
        .flat_map(|text| lines(text).split('\n').map(line).collect::<Vec<_>>())
        .filter(|text| !text.is_empty())
        .collect()
}

/// Marks that turn the direction of what follows, and marks without a width: with them a name or an
/// amount can be shown as another one. Words in Arabic or Hebrew find their direction without them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' | '\u{61C}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}' | '\u{180B}'..='\u{180F}')
}

/// Control characters, private characters, and code points that are none.
fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FFF9}'..='\u{FFFC}')
        || (c as u32) & 0xFFFE == 0xFFFE
}

/// The address a link may lead to: web, mail or telephone, as plain ASCII. Nothing for anything else.
pub(crate) fn address(url: &str) -> Option<String> {
    const LONGEST: usize = 2_000;
    let url = url.trim();
    let (scheme, rest) = url.split_once(':')?;
    let known =
        ["https", "http", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let bare = rest.trim_start_matches('/');
    if !known || bare.is_empty() || url.len() > LONGEST || url.chars().any(char::is_control) {
        return None;
    }
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        if byte.is_ascii_graphic()
            && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
        {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend(
                [byte >> 4, byte & 0xF]
                    .map(|half| char::from(b"0123456789ABCDEF"[usize::from(half)])),
            );
        }
    }
    Some(out)
}

/// An address as it is written in a letter, without its scheme.
pub(crate) fn spoken(url: &str) -> &str {
    let url = url.trim();
    let short = ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .find_map(|scheme| url.strip_prefix(scheme))
        .unwrap_or(url);
    short.strip_suffix('/').unwrap_or(short)
}

#[cfg(test)]
mod tests {
    use super::{address, each_line, line, lines, spoken};

    #[test]
    fn text_is_composed_and_loses_what_hides_or_reorders() {
        for (given, expected) in [
            ("A\u{30A}ngstro\u{308}m", "Ångström"),
            ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"),
            ("a\0b\u{1b}[31m", "a\u{FFFD}b\u{FFFD}[31m"),
            ("100\u{202E}001", "100001"),
            ("יעקב כהן", "יעקב כהן"),
            ("\u{E000}\u{FFFE}", "\u{FFFD}\u{FFFD}"),
            ("a\tb", "a b"),
        ] {
            assert_eq!(lines(given), expected, "{given:?}");
        }
        assert_eq!(line("  one \n two\n"), "one two");
        assert_eq!(each_line(&["a\nb".to_owned(), " ".to_owned()]), ["a", "b"]);
    }

    #[test]
    fn only_web_mail_and_telephone_are_led_to() {
        for (given, expected) in [
            ("https://bank.example/a?b=c", Some("https://bank.example/a?b=c")),
            ("mailto:post@bank.example", Some("mailto:post@bank.example")),
            ("tel:+4712345678", Some("tel:+4712345678")),
            ("https://bank.example/å \"x\"", Some("https://bank.example/%C3%A5%20%22x%22")),
            ("javascript:alert(1)", None),
            ("JavaScript:alert(1)", None),
            ("data:text/html,x", None),
            ("file:///etc/passwd", None),
            ("https://", None),
            ("bank.example", None),
            ("", None),
        ] {
            assert_eq!(address(given).as_deref(), expected, "{given}");
        }
        assert_eq!(spoken("https://bank.example/"), "bank.example");
    }
}
