//! Letters as they are kept and printed: composed once, as blocks, and sealed with the words.
//!
//! What is sealed of a letter is its structure: everything that stands on it, letterhead and address
//! included. Mail, page and PDF are made from that alone, so a firm that moves house changes no
//! letter that has left.

mod answer;
mod compose;

pub use answer::{AnswerParts, PointParts, answer};
pub use compose::{Frame, Referred, automatic, frame, message, referred};

use recourse_documents::{Document, DocumentError, Letter, Stamp};
use serde::{Deserialize, Serialize};

/// No text begins with this byte, so nobody's text can be taken for a letter.
const MARK: &[u8] = b"\xffletter\n";

/// A letter with the words that people read in lists and that search and checks look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The words: as a person wrote them, or subject and body of what the product wrote.
    pub words: String,
    /// The whole letter.
    pub letter: Letter,
}

impl Kept {
    /// The letter as JSON.
    pub fn json(&self) -> String {
        // INVARIANT: a letter holds strings, numbers and lists, all of which JSON can say.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The form in which a letter is sealed.
    pub fn packed(&self) -> Vec<u8> {
        Kept::packed_json(&self.json())
    }

    /// The form in which a letter is sealed that is JSON already.
    pub fn packed_json(json: &str) -> Vec<u8> {
        [MARK, json.as_bytes()].concat()
    }

    /// The letter in what was sealed; none when a plain text was.
    pub fn unpack(bytes: &[u8]) -> Option<Kept> {
        serde_json::from_slice(bytes.strip_prefix(MARK)?).ok()
    }

    /// The letter as a document.
    pub fn document(&self) -> Document {
        Document::Letter(self.letter.clone())
    }

    /// The letter as PDF: the same bytes whenever it is asked for, by its moment and its place in
    /// the vault. Takes some milliseconds: call it where waiting is allowed.
    ///
    /// # Errors
    /// When it cannot be laid out.
    pub fn pdf(&self, at: jiff::Timestamp, item: &str) -> Result<Vec<u8>, DocumentError> {
        recourse_documents::pdf(&self.document(), &Stamp { at, ident: item.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_and_no_text_is_taken_for_a_letter() {
        let letter = Letter { lang: "nb".into(), subject: "Svar".into(), ..Letter::default() };
        let kept = Kept { words: "Hei\u{ff}".into(), letter };
        assert_eq!(Kept::unpack(&kept.packed()), Some(kept.clone()));
        let text = format!("letter\n{}", serde_json::to_string(&kept).expect("JSON"));
        assert_eq!(Kept::unpack(text.as_bytes()), None);
        assert_eq!(Kept::unpack(format!("\u{ff}{text}").as_bytes()), None);
    }
}
