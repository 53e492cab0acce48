//! Sealing bytes under a key and a name: XChaCha20-Poly1305 with a random nonce.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

use crate::keyring::Secret;
use crate::{StoreError, random};

/// The first byte of everything sealed or wrapped, so that the method can be changed one day.
const METHOD: u8 = 1;
const NONCE: usize = 24;

/// What the sealed bytes are bound to: they open under no other name. Lengths come first, so that no
/// two names are spelled alike.
pub(crate) fn context(lot: i64, parts: &[&str]) -> Vec<u8> {
    let mut context = Vec::with_capacity(128);
    context.extend_from_slice(&lot.to_be_bytes());
    for part in parts {
        context.extend_from_slice(&(part.len() as u64).to_be_bytes());
        context.extend_from_slice(part.as_bytes());
    }
    context
}

pub(crate) fn encrypt(
    secret: &Secret,
    plain: &[u8],
    context: &[u8],
) -> Result<Vec<u8>, StoreError> {
    let nonce = random::bytes::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new(&Key::from(**secret));
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: context })
        .map_err(|_| StoreError::Unreadable {
            place: "the vault".to_owned(),
            why: "too large to seal".to_owned(),
        })?;
    let mut bytes = Vec::with_capacity(1 + NONCE + sealed.len());
    bytes.push(METHOD);
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&sealed);
    Ok(bytes)
}

pub(crate) fn decrypt(secret: &Secret, bytes: &[u8], context: &[u8]) -> Option<Vec<u8>> {
    let (&method, rest) = bytes.split_first()?;
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>()?;
    if method != METHOD {
        return None;
    }
    let cipher = XChaCha20Poly1305::new(&Key::from(**secret));
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: context }).ok()
}
