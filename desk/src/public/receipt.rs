//! The receipt of lodging: a short text, signed by the installation, that says what was lodged with
//! whom and when. Anybody who has it can check it, here or with any tool that knows Ed25519.

use crate::engine::{Case, Engine, EngineError};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use jiff::Timestamp;
use recourse_kernel::complaint::Event;
use recourse_store::{Opened, digest, document_signed_by};

const FIRST: &str = "recourse receipt v1";
const SIGNATURE: &str = "signature: ";
/// A receipt is never longer.
const BYTES: usize = 16 * 1024;
/// What stands before the 32 bytes of an Ed25519 key in the form that other programs read (RFC 8410).
const SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// What a receipt says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Id of the firm.
    pub firm: String,
    /// Name of the firm.
    pub firm_name: String,
    /// The case.
    pub reference: String,
    /// When it was received.
    pub received: Timestamp,
    /// SHA-256 of the text.
    pub text: String,
    /// SHA-256 and size of each file.
    pub files: Vec<(String, u64)>,
    /// The public key of the installation.
    pub key: String,
}

impl Receipt {
    /// What is signed.
    fn message(&self) -> String {
        let mut message = format!(
            "{FIRST}\nfirm: {}\nname: {}\nreference: {}\nreceived: {}\ntext: {}\n",
            self.firm, self.firm_name, self.reference, self.received, self.text
        );
        for (hash, bytes) in &self.files {
            message.push_str(&format!("file: {hash} {bytes}\n"));
        }
        message.push_str(&format!("key: {}\n", self.key));
        message
    }

    fn read(message: &str) -> Option<Receipt> {
        let mut lines = message.lines();
        if lines.next()? != FIRST {
            return None;
        }
        let mut value = |name: &str| lines.next()?.strip_prefix(name)?.strip_prefix(": ");
        let (firm, firm_name) = (value("firm")?.to_owned(), value("name")?.to_owned());
        let reference = value("reference")?.to_owned();
        let received = value("received")?.parse().ok()?;
        let text = value("text")?.to_owned();
        let (mut files, mut key) = (Vec::new(), None);
        for line in lines {
            match line.split_once(": ")? {
                ("file", file) => {
                    let (hash, bytes) = file.split_once(' ')?;
                    files.push((hash.to_owned(), bytes.parse().ok()?));
                }
                ("key", hex) => key = Some(hex.to_owned()),
                _ => return None,
            }
        }
        Some(Receipt { firm, firm_name, reference, received, text, files, key: key? })
    }
}

/// What checking a receipt found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Signed by this key, unchanged.
    Genuine(Receipt),
    /// It names another key.
    OtherKey(Receipt),
    /// The words are not those that were signed.
    Changed,
    /// It is no receipt.
    NoReceipt,
}

/// The receipt of a case, the same every time; none when what was lodged was erased.
///
/// # Errors
/// When the record fails.
pub async fn make(engine: &Engine, case: &Case) -> Result<Option<String>, EngineError> {
    let Some(receive) = case.record.iter().find_map(|recorded| match &recorded.event {
        Event::Received { receive, .. } => Some(receive),
        _ => None,
    }) else {
        return Ok(None);
    };
    let sealed = std::iter::once(&receive.text).chain(receive.files.iter().map(|f| &f.sealed));
    let items: Vec<&str> = sealed.map(|sealed| sealed.item.as_str()).collect();
    let mut opened = engine.store.open_many(case.lot, &items).await?.into_iter();
    let Some(Opened::Plain(text)) = opened.next() else { return Ok(None) };
    let mut files = Vec::new();
    for file in opened {
        let Opened::Plain(packed) = file else { return Ok(None) };
        let Some(file) = crate::engine::NewFile::unpack(&packed) else { return Ok(None) };
        files.push((hex::encode(digest(&file.bytes)), file.bytes.len() as u64));
    }
    let firm = engine.firm(&case.complaint.firm)?;
    let receipt = Receipt {
        firm: firm.id.clone(),
        firm_name: firm.name.clone(),
        reference: case.complaint.reference.clone(),
        received: receive.received_at,
        text: hex::encode(digest(&text)),
        files,
        key: hex::encode(engine.store.checkpoint_key()),
    };
    let message = receipt.message();
    let signature = hex::encode(engine.store.sign_document(message.as_bytes()));
    Ok(Some(format!("{message}{SIGNATURE}{signature}\n")))
}

/// Checks a receipt against a public key. Line ends and spaces around it may have changed on the way.
pub fn check(given: &str, key: &[u8; 32]) -> Verdict {
    if given.len() > BYTES {
        return Verdict::NoReceipt;
    }
    let lines: Vec<&str> =
        given.trim().trim_start_matches('\u{feff}').lines().map(str::trim).collect();
    let Some((last, rest)) = lines.split_last() else { return Verdict::NoReceipt };
    let Some(signature) = last.strip_prefix(SIGNATURE) else { return Verdict::NoReceipt };
    let message: String = rest.iter().map(|line| format!("{line}\n")).collect();
    let Some(receipt) = Receipt::read(&message) else { return Verdict::NoReceipt };
    let signature = hex::decode(signature).unwrap_or_default();
    if receipt.key != hex::encode(key) {
        return Verdict::OtherKey(receipt);
    }
    if document_signed_by(key, message.as_bytes(), &signature) {
        Verdict::Genuine(receipt)
    } else {
        Verdict::Changed
    }
}

/// The public key in the form that openssl reads.
pub fn pem(key: &[u8; 32]) -> String {
    let mut der = SPKI.to_vec();
    der.extend_from_slice(key);
    format!(
        "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
        BASE64_STANDARD.encode(&der)
    )
}

/// How anybody checks a receipt with openssl, without this program.
pub const RECIPE: &str = "grep -v '^signature: ' receipt.txt > signed.txt
grep '^signature: ' receipt.txt | cut -d' ' -f2 | xxd -r -p > signature.bin
openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in signed.txt -sigfile signature.bin";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_reads_back_as_it_was_written() {
        let receipt = Receipt {
            firm: "fjordbanken".into(),
            firm_name: "Fjordbanken".into(),
            reference: "FJO-000001-8".into(),
            received: "2026-11-10T08:00:00Z".parse().expect("an instant"),
            text: "00".repeat(32),
            files: vec![("11".repeat(32), 5), ("22".repeat(32), 0)],
            key: "33".repeat(32),
        };
        assert_eq!(Receipt::read(&receipt.message()), Some(receipt.clone()));
        let unsigned = format!("{}{SIGNATURE}{}", receipt.message(), "44".repeat(64));
        assert_eq!(check(&unsigned, &[0x33; 32]), Verdict::Changed);
        assert_eq!(check(&unsigned, &[0x34; 32]), Verdict::OtherKey(receipt));
        for none in ["", "signature: 00", "hello", "recourse receipt v1\nsignature: 00"] {
            assert_eq!(check(none, &[0x33; 32]), Verdict::NoReceipt, "{none}");
        }
    }
}
