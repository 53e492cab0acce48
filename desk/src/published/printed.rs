//! Published texts as PDF, kept while they stay the same.

use recourse_documents::{Booklet, Document, DocumentError, Stamp, pdf};
use recourse_store::digest;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// So many printed texts are kept.
const KEPT: usize = 64;

/// Printed texts by their content: whoever asks twice on a day is not waited for twice, and nobody is
/// given an old text.
#[derive(Debug, Default)]
pub struct Printed(Mutex<HashMap<[u8; 32], Arc<Vec<u8>>>>);

impl Printed {
    /// The booklet as PDF. Takes a moment when it is new: call it where waiting is allowed.
    ///
    /// # Errors
    /// When it cannot be laid out.
    pub fn of(&self, booklet: Booklet, stamp: Stamp) -> Result<Arc<Vec<u8>>, DocumentError> {
        let content = serde_json::to_vec(&booklet).unwrap_or_default();
        let key = digest(&content);
        if let Some(known) = self.0.lock().ok().and_then(|kept| kept.get(&key).cloned()) {
            return Ok(known);
        }
        let bytes = Arc::new(pdf(&Document::Booklet(booklet), &stamp)?);
        if let Ok(mut kept) = self.0.lock() {
            if kept.len() >= KEPT {
                kept.clear();
            }
            kept.insert(key, Arc::clone(&bytes));
        }
        Ok(bytes)
    }
}
