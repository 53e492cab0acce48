//! The one place that asks the operating system for random bytes.

use crate::StoreError;

/// Fresh random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::Random(error.to_string()))?;
    Ok(bytes)
}

/// A new identifier of 32 hexadecimal digits that sorts by the moment it was made: 48 bits of
/// milliseconds, then 80 random bits.
///
/// Streams, persons and vault items are named this way, so that new rows land beside each other in
/// the indexes instead of all over them.
///
/// # Errors
/// When the operating system gives no random bytes.
pub fn new_id(at_ms: i64) -> Result<String, StoreError> {
    let mut id = [0_u8; 16];
    id[..6].copy_from_slice(&at_ms.to_be_bytes()[2..]);
    id[6..].copy_from_slice(&bytes::<10>()?);
    Ok(hex::encode(id))
}
