//! The hash chains: what an event's hash covers, and what a checkpoint's digest covers.

use sha2::{Digest as _, Sha256};

/// A SHA-256 digest.
pub type Hash = [u8; 32];

/// What the first event of a stream follows, and the first checkpoint of a lot.
pub(crate) const START: Hash = [0; 32];

/// The parts of an event that its hash covers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Link<'a> {
    pub(crate) lot: i64,
    pub(crate) stream: &'a str,
    pub(crate) version: u64,
    pub(crate) kind: &'a str,
    pub(crate) at: i64,
    pub(crate) actor: &'a str,
    pub(crate) body: &'a str,
}

/// The hash of an event that follows the event with hash `prev`.
///
/// SHA-256 over `recourse event v1`, the previous hash, and then each field: numbers as eight bytes,
/// texts as their length in eight bytes and their bytes (all big-endian), so that no two different
/// events are spelled alike. An auditor can check it with any tool.
pub(crate) fn event_hash(prev: &Hash, link: &Link<'_>) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(b"recourse event v1");
    hasher.update(prev);
    hasher.update(link.lot.to_be_bytes());
    text(&mut hasher, link.stream);
    hasher.update(link.version.to_be_bytes());
    text(&mut hasher, link.kind);
    hasher.update(link.at.to_be_bytes());
    text(&mut hasher, link.actor);
    text(&mut hasher, link.body);
    hasher.finalize().into()
}

fn text(hasher: &mut Sha256, text: &str) {
    hasher.update((text.len() as u64).to_be_bytes());
    hasher.update(text.as_bytes());
}

/// The digest of a checkpoint while it is being computed: the previous digest, the lot, and the
/// hashes of all events since, in the order of their `seq`.
#[derive(Clone)]
pub(crate) struct Rolling {
    hasher: Sha256,
}

impl Rolling {
    pub(crate) fn after(previous: &Hash, lot: i64) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(b"recourse checkpoint v1");
        hasher.update(previous);
        hasher.update(lot.to_be_bytes());
        Self { hasher }
    }

    pub(crate) fn event(&mut self, seq: u64, hash: &Hash) {
        self.hasher.update(seq.to_be_bytes());
        self.hasher.update(hash);
    }

    pub(crate) fn digest(&self) -> Hash {
        self.hasher.clone().finalize().into()
    }
}

/// The digest of sealed bytes: the commitment that an event carries.
#[must_use]
pub fn digest(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: Link<'_> =
        Link { lot: 1, stream: "ab", version: 1, kind: "c", at: 5, actor: "d", body: "{}" };

    #[test]
    fn every_field_changes_the_hash() {
        let base = event_hash(&START, &LINK);
        let others = [
            Link { lot: 2, ..LINK },
            Link { stream: "ax", ..LINK },
            Link { version: 2, ..LINK },
            Link { kind: "x", ..LINK },
            Link { at: 6, ..LINK },
            Link { actor: "x", ..LINK },
            Link { body: "[]", ..LINK },
            // The border between two neighbouring texts counts: these two join to the same letters.
            Link { actor: "d{", body: "}", ..LINK },
        ];
        for other in others {
            assert_ne!(event_hash(&START, &other), base, "{other:?}");
        }
        assert_ne!(event_hash(&[1; 32], &LINK), base);
    }

    #[test]
    fn the_hash_is_the_one_that_was_published() {
        // Computed once with Python's hashlib from the description above; it must never change.
        assert_eq!(hex::encode(event_hash(&START, &LINK)), PUBLISHED);
    }

    const PUBLISHED: &str = "682c1924cf81a1141119fcb08b7a59300469eda124a541391ee5f5d8b863742a";
}
