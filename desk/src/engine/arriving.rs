//! What arrives: who complains, files, references, and the forms in which they are kept.

use jiff::Timestamp;
use recourse_kernel::complaint::Sealed;
use recourse_kernel::firm::{Firm, Item, SkipReason};
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use recourse_store::digest;
use serde::{Deserialize, Serialize};

/// Who complains.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Postal address.
    pub address: String,
    /// Telephone number.
    pub phone: String,
}

impl Identity {
    /// Which items of a procedure it provides.
    pub fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        let has = |text: &str| !text.trim().is_empty();
        if has(&self.name) {
            items.push(Item::Name);
        }
        if has(&self.address) {
            items.push(Item::Address);
        }
        if has(&self.email) || has(&self.phone) || has(&self.address) {
            items.push(Item::Contact);
        }
        if has(&self.phone) {
            items.push(Item::DaytimePhone);
        }
        items
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items().is_empty()
    }
}

/// A file that came with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its name as given.
    pub name: String,
    /// Media type as declared.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl NewFile {
    /// The form in which a file is sealed: a line of JSON with name and type, then the bytes.
    pub fn packed(&self) -> Vec<u8> {
        let head = serde_json::json!({ "name": self.name, "media_type": self.media_type });
        let mut packed = head.to_string().into_bytes();
        packed.push(b'\n');
        packed.extend_from_slice(&self.bytes);
        packed
    }

    /// Reads a sealed file back.
    pub fn unpack(packed: &[u8]) -> Option<NewFile> {
        let end = packed.iter().position(|byte| *byte == b'\n')?;
        let head: serde_json::Value = serde_json::from_slice(packed.get(..end)?).ok()?;
        let text =
            |key: &str| head.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
        Some(NewFile {
            name: text("name"),
            media_type: text("media_type"),
            bytes: packed.get(end + 1..)?.to_vec(),
        })
    }
}

/// The item of the register that a complaint or reply comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// The lot.
    pub lot: i64,
    /// Its number.
    pub number: i64,
    /// The vault item with its bytes.
    pub item: Option<Sealed>,
    /// The person under whose key the bytes were sealed.
    pub person: String,
}

/// A complaint that comes in.
#[derive(Clone, Debug)]
pub struct NewComplaint {
    /// The firm.
    pub firm: String,
    /// How it came.
    pub channel: Channel,
    /// When it came.
    pub received_at: Timestamp,
    /// Language of the case.
    pub language: String,
    /// About what, when known.
    pub product: Option<Product>,
    /// Relation to the firm.
    pub customer: CustomerKind,
    /// Subject.
    pub title: String,
    /// The complaint.
    pub text: String,
    /// Who complains.
    pub identity: Identity,
    /// Further items that came with it.
    pub items: Vec<Item>,
    /// Files.
    pub files: Vec<NewFile>,
    /// The original bytes.
    pub original: Vec<u8>,
    /// Where it came from, without personal data.
    pub source: String,
    /// Message identifiers under which replies will come.
    pub thread: Vec<String>,
    /// Whether it is entered after the fact: nothing is sent by itself then.
    pub backfill: bool,
    /// The level at which it starts.
    pub level: Option<String>,
    /// Why lower levels are skipped.
    pub skipped: Option<SkipReason>,
    /// The key of a request that may be repeated.
    pub idempotency: Option<String>,
    /// Its entry in the register, when it was numbered before it was read.
    pub numbered: Option<Numbered>,
}

/// A complaint that is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// Reference for people.
    pub reference: String,
    /// Number in the register.
    pub number: i64,
    /// The stream.
    pub stream: String,
    /// Whether the same request had been answered before.
    #[serde(default)]
    pub repeated: bool,
}

/// The reference of a number: prefix, number, check digit (so that a digit mistyped is noticed).
/// Each lot counts for itself; `ordinal` is the lot's place among the firm's, so that no two cases
/// of a firm have one reference.
pub fn reference(firm: &Firm, ordinal: usize, number: i64) -> String {
    let lots = i64::from(firm.lots.max(1));
    let spread = number.saturating_sub(1).saturating_mul(lots);
    let number = spread.saturating_add(i64::try_from(ordinal).unwrap_or(0)).saturating_add(1);
    let digits = format!("{number:06}");
    format!("{}-{digits}-{}", firm.prefix, check_digit(&digits))
}

/// The Luhn check digit: finds every single wrong digit and most swaps of neighbours.
fn check_digit(digits: &str) -> u32 {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            let weighted = if place % 2 == 0 { digit * 2 } else { digit };
            weighted / 10 + weighted % 10
        })
        .sum();
    (10 - sum % 10) % 10
}

/// A hashed message identifier: what the register and the thread table keep of it.
pub fn thread_key(id: &str) -> String {
    hex::encode(digest(id.trim().as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_finds_every_wrong_digit() {
        for number in [1u32, 42, 123_456, 999_999] {
            let digits = format!("{number:06}");
            let right = check_digit(&digits);
            for place in 0..digits.len() {
                for wrong in '0'..='9' {
                    let mut typo: Vec<char> = digits.chars().collect();
                    if typo[place] == wrong {
                        continue;
                    }
                    typo[place] = wrong;
                    let typo: String = typo.into_iter().collect();
                    assert_ne!(check_digit(&typo), right, "{digits} as {typo}");
                }
            }
        }
    }

    #[test]
    fn a_file_reads_back_as_it_was_packed() {
        let file = NewFile {
            name: "kvitto \"å\".pdf".into(),
            media_type: "application/pdf".into(),
            bytes: b"%PDF\n\n\x00\xff".to_vec(),
        };
        assert_eq!(NewFile::unpack(&file.packed()), Some(file));
    }
}
