//! Reading a form with files, piece by piece and within limits. Files are never opened or unpacked:
//! what they are is told from their first bytes, whatever name and type they come with.

use crate::engine::NewFile;
use axum::extract::Multipart;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// The largest file taken.
pub const FILE_BYTES: usize = 10 * 1024 * 1024;
/// The most files taken with one form.
pub const FILES: usize = 10;
/// How much all files of a form may hold together.
pub const ALL_BYTES: usize = 30 * 1024 * 1024;
/// A form that is longer than this is not read to its end. It is more than is taken, so that a
/// customer who sends too much is told which file it was.
pub const FORM_BYTES: usize = 64 * 1024 * 1024;
/// The longest text of a field, in characters.
pub const TEXT_CHARS: usize = 20_000;

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Larger than [`FILE_BYTES`].
    TooLarge,
    /// More than [`FILES`].
    TooMany,
    /// More than [`ALL_BYTES`] together.
    TooMuch,
    /// A program.
    Program,
    /// Nothing in it.
    Empty,
}

impl Fault {
    /// The word in texts.
    pub const fn word(self) -> &'static str {
        match self {
            Fault::TooLarge => "too-large",
            Fault::TooMany => "too-many",
            Fault::TooMuch => "too-much",
            Fault::Program => "program",
            Fault::Empty => "empty",
        }
    }
}

/// A form as it was sent.
#[derive(Debug, Default)]
pub struct Sent {
    /// Fields by name; of one that is sent twice, the last.
    pub fields: BTreeMap<String, String>,
    /// The values of `remove`: files of a draft that are wanted no more.
    pub remove: Vec<String>,
    /// Files that were taken.
    pub files: Vec<NewFile>,
    /// Files that were not, and why.
    pub faults: Vec<(String, Fault)>,
}

impl Sent {
    /// A field, empty when it is not there.
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

/// Reads a form; `kept` is how many files, and bytes, are there already. None when it is longer than
/// anything that is read, or is no form.
pub async fn read(mut form: Multipart, kept: (usize, usize)) -> Option<Sent> {
    let mut sent = Sent::default();
    let (mut count, mut all) = kept;
    while let Some(mut field) = form.next_field().await.ok()? {
        let name = field.name().unwrap_or_default().to_owned();
        let Some(file_name) = field.file_name().map(str::to_owned) else {
            let mut text = Vec::new();
            while let Some(piece) = field.chunk().await.ok()? {
                if text.len() < TEXT_CHARS * 4 {
                    text.extend_from_slice(&piece);
                }
            }
            let text = clean(&String::from_utf8_lossy(&text));
            if name == "remove" {
                sent.remove.push(text);
            } else if sent.fields.len() < 64 {
                sent.fields.insert(name, text);
            }
            continue;
        };
        let mut bytes: Vec<u8> = Vec::new();
        let mut fault = None;
        while let Some(piece) = field.chunk().await.ok()? {
            if fault.is_some() {
                continue;
            }
            fault = if count >= FILES {
                Some(Fault::TooMany)
            } else if bytes.len() + piece.len() > FILE_BYTES {
                Some(Fault::TooLarge)
            } else if all + bytes.len() + piece.len() > ALL_BYTES {
                Some(Fault::TooMuch)
            } else {
                bytes.extend_from_slice(&piece);
                None
            };
        }
        // A browser sends an empty, nameless file when none was chosen.
        if file_name.is_empty() && bytes.is_empty() && fault.is_none() {
            continue;
        }
        let name = safe_name(&file_name);
        if fault.is_none() && bytes.is_empty() {
            fault = Some(Fault::Empty);
        }
        if fault.is_none() && is_program(&bytes) {
            fault = Some(Fault::Program);
        }
        match fault {
            Some(fault) if sent.faults.len() < 20 => sent.faults.push((name, fault)),
            Some(_) => {}
            None => {
                count += 1;
                all += bytes.len();
                let media_type = media_type(&bytes, &name).to_owned();
                sent.files.push(NewFile { name, media_type, bytes });
            }
        }
    }
    Some(sent)
}

/// A text as it is kept: composed letters, plain line ends, no control characters, and no longer than
/// [`TEXT_CHARS`].
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .nfc()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .take(TEXT_CHARS)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// A file name without folders, control characters or marks that turn letters around.
fn safe_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = last
        .nfc()
        .filter(|c| !c.is_control() && !turns(*c))
        .map(|c| if "<>:\"|?*".contains(c) { '_' } else { c })
        .collect();
    let kept = kept.trim_matches(|c: char| c == '.' || c.is_whitespace()).trim_start_matches('-');
    match kept.chars().count() {
        0 => "file".to_owned(),
        // The ending says to people what it is: it stays.
        long if long > 120 => {
            let end: String = kept.chars().skip(long - 20).collect();
            let start: String = kept.chars().take(95).collect();
            format!("{start}…{end}")
        }
        _ => kept.to_owned(),
    }
}

fn is_program(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x7FELF")
        || (bytes.starts_with(b"MZ") && bytes.iter().take(256).any(|&byte| byte == 0))
        || bytes.starts_with(b"\xCF\xFA\xED\xFE")
}

/// What the bytes look like. The name decides only between kinds that begin alike.
fn media_type(bytes: &[u8], name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, end)| end.to_lowercase()).unwrap_or_default();
    let starts = |start: &[u8]| bytes.starts_with(start);
    let at = |place: usize, what: &[u8]| bytes.get(place..place + what.len()) == Some(what);
    if starts(b"%PDF") {
        "application/pdf"
    } else if starts(b"\x89PNG") {
        "image/png"
    } else if starts(b"\xFF\xD8\xFF") {
        "image/jpeg"
    } else if starts(b"GIF8") {
        "image/gif"
    } else if starts(b"RIFF") && at(8, b"WEBP") {
        "image/webp"
    } else if starts(b"II*\0") || starts(b"MM\0*") {
        "image/tiff"
    } else if at(4, b"ftyphei") || at(4, b"ftypmif1") {
        "image/heic"
    } else if at(4, b"ftyp") {
        "video/mp4"
    } else if starts(b"PK\x03\x04") {
        match ending.as_str() {
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "odt" => "application/vnd.oasis.opendocument.text",
            _ => "application/zip",
        }
    } else if starts(b"\xD0\xCF\x11\xE0") {
        "application/x-ole-storage"
    } else if starts(b"ID3") || starts(b"\xFF\xFB") {
        "audio/mpeg"
    } else if starts(b"OggS") {
        "audio/ogg"
    } else if std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0')) {
        let top: Vec<u8> = bytes.iter().take(512).map(u8::to_ascii_lowercase).collect();
        let holds = |what: &[u8]| top.windows(what.len()).any(|window| window == what);
        if holds(b"<svg") {
            "image/svg+xml"
        } else if holds(b"<html") || holds(b"<!doctype html") || holds(b"<script") {
            "text/html"
        } else {
            "text/plain"
        }
    } else {
        "application/octet-stream"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_folder_or_hide_its_ending() {
        for (given, kept) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\x\\kvittering.pdf", "kvittering.pdf"),
            ("gebyr\u{202e}fdp.exe", "gebyrfdp.exe"),
            ("..", "file"),
            ("", "file"),
            ("a\0b\n.png", "ab.png"),
            ("-rf", "rf"),
            ("cafe\u{301}.txt", "caf\u{e9}.txt"),
        ] {
            assert_eq!(safe_name(given), kept, "{given:?}");
        }
        let long = format!("{}.pdf", "x".repeat(400));
        assert!(safe_name(&long).ends_with(".pdf") && safe_name(&long).chars().count() <= 120);
    }

    #[test]
    fn the_bytes_say_what_a_file_is() {
        assert_eq!(media_type(b"<html><script>", "photo.png"), "text/html");
        assert_eq!(media_type(b"\x89PNG\r\n", "x.txt"), "image/png");
        assert_eq!(media_type(b"PK\x03\x04", "a.docx").len(), 71);
        assert_eq!(media_type(b"\xfe\x00\x01", "a.pdf"), "application/octet-stream");
        assert!(is_program(b"MZ\x90\0\x03") && !is_program(b"MZ is how my name begins"));
    }

    #[test]
    fn texts_are_composed_and_plain() {
        assert_eq!(clean(" A\u{30a}se\r\nx\u{0} "), "\u{c5}se\nx");
        assert_eq!(clean(&"å".repeat(30_000)).chars().count(), TEXT_CHARS);
    }
}
