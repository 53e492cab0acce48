//! Text made fit to keep and show: without control characters, and not without end.

/// The most text kept of one item, in bytes. The original bytes are kept beside it whole.
pub const TEXT_BYTES_MAX: usize = 1 << 20;

/// The longest single line kept, such as a subject or a name, in characters.
const LINE_CHARS_MAX: usize = 1_000;

/// Ends lines with a line feed, drops control characters and caps the length.
///
/// The second value says whether something was cut off at the end.
pub fn body(text: &str) -> (String, bool) {
    let mut kept = String::with_capacity(text.len().min(TEXT_BYTES_MAX));
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let c = match c {
            '\r' if chars.peek() == Some(&'\n') => continue,
            '\r' | '\u{2028}' | '\u{2029}' => '\n',
            '\n' | '\t' => c,
            c if c.is_control() || c == '\u{FEFF}' => continue,
            c => c,
        };
        if kept.len() + c.len_utf8() > TEXT_BYTES_MAX {
            return (kept, true);
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    (kept, false)
}

/// One line: runs of white space become one space, and nothing that hides or turns letters stays.
pub fn line(text: &str) -> String {
    let mut kept = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c == '\0') {
        let mut word = word.chars().filter(|&c| !c.is_control() && !turns(c)).peekable();
        if word.peek().is_none() {
            continue;
        }
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.extend(word);
    }
    match kept.char_indices().nth(LINE_CHARS_MAX) {
        Some((end, _)) => kept[..end].to_owned(),
        None => kept,
    }
}

/// Marks that change the direction of what follows: with them `gpj.exe` is shown as `exe.jpg`.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_keeps_lines_and_drops_controls() {
        assert_eq!(body("a\r\nb\rc\0d\u{7}\te\n\n").0, "a\nb\ncd\te");
    }

    #[test]
    fn a_long_body_is_cut_between_letters() {
        let (kept, cut) = body(&"å".repeat(TEXT_BYTES_MAX));
        assert!(cut);
        assert_eq!(kept.len(), TEXT_BYTES_MAX);
        assert!(!body("short").1);
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  Klage\r\n\t på \u{202E}gebyr\u{0} "), "Klage på gebyr");
        assert_eq!(line(&"x ".repeat(5_000)).chars().count(), LINE_CHARS_MAX);
    }
}
