//! The three encodings a table may have, and the one that unlabelled old mail most likely has.

/// How the bytes of a table stand for letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without a mark at the start.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// ISO 8859-1.
    #[serde(rename = "latin-1")]
    Latin1,
    /// What Windows writes in western Europe: ISO 8859-1 with the euro sign, dashes and quotes.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

impl Encoding {
    /// The word used in mapping files.
    pub const fn word(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Latin1 => "latin-1",
            Encoding::Windows1252 => "windows-1252",
        }
    }

    /// The text, or nothing when the bytes are not of this encoding.
    pub fn decode(self, bytes: &[u8]) -> Option<String> {
        match self {
            Encoding::Utf8 => std::str::from_utf8(bytes).ok().map(str::to_owned),
            Encoding::Latin1 => Some(bytes.iter().copied().map(char::from).collect()),
            Encoding::Windows1252 => bytes.iter().map(|&b| windows_1252(b)).collect(),
        }
    }
}

/// Reads bytes as Windows-1252; the five bytes that stand for nothing become U+FFFD.
pub fn windows_1252_lossy(bytes: &[u8]) -> String {
    bytes.iter().map(|&b| windows_1252(b).unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Reads bytes that claim to be UTF-8 or claim nothing.
///
/// A broken sequence in a text that otherwise is UTF-8 costs one letter. A text whose only letters
/// outside ASCII are broken was never UTF-8: old western mail, read as Windows-1252.
pub fn presumed_utf8(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let broken = text.matches(char::REPLACEMENT_CHARACTER).count();
    let letters = text.chars().filter(|c| !c.is_ascii()).count().saturating_sub(broken);
    if broken > letters { windows_1252_lossy(bytes) } else { text.into_owned() }
}

fn windows_1252(byte: u8) -> Option<char> {
    // The upper control block, 0x80 to 0x9F; a NUL here marks a byte that stands for nothing.
    const BLOCK: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0',
        '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => BLOCK.get(usize::from(byte - 0x80)).copied().filter(|&c| c != '\0'),
        _ => Some(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_reads_its_own_letters() {
        assert_eq!(Encoding::Utf8.decode("Åsa €".as_bytes()).as_deref(), Some("Åsa €"));
        assert_eq!(Encoding::Utf8.decode(b"\xC5sa"), None);
        assert_eq!(Encoding::Latin1.decode(b"\xC5sa").as_deref(), Some("Åsa"));
        assert_eq!(Encoding::Windows1252.decode(b"5 \x80 \x96 \x9F").as_deref(), Some("5 € – Ÿ"));
        assert_eq!(Encoding::Windows1252.decode(b"\x81"), None);
    }

    #[test]
    fn unlabelled_bytes_are_read_as_what_they_most_likely_are() {
        assert_eq!(presumed_utf8("på kontoret".as_bytes()), "på kontoret");
        assert_eq!(presumed_utf8(b"p\xE5 kontoret"), "på kontoret");
        // One broken byte does not turn every other letter into two.
        assert_eq!(presumed_utf8(b"p\xC3\xA5 k\xC3\xB8en \xFF her"), "på køen \u{FFFD} her");
    }
}
