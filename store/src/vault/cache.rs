//! Data keys that were used lately, so that sealing need not ask the database.

use std::collections::HashMap;
use std::sync::Arc;

use crate::keyring::Secret;

pub(super) type KeyName = (i64, String, String);

#[derive(Clone)]
pub(super) struct CachedKey {
    pub(super) secret: Arc<Secret>,
    /// The wrapped key, until the append that writes it has been committed.
    pub(super) unwritten: Option<Arc<[u8]>>,
}

/// Data keys that were used lately. Two generations: when the young one is full it becomes the old
/// one and the old one is wiped, which bounds memory without bookkeeping on every use.
#[derive(Default)]
pub(super) struct Cache {
    young: HashMap<KeyName, CachedKey>,
    old: HashMap<KeyName, CachedKey>,
}

const GENERATION: usize = 20_000;

impl Cache {
    /// The key is in the database now and need not ride along any more.
    pub(super) fn written(&mut self, name: &KeyName) {
        if let Some(key) = self.young.get_mut(name).or_else(|| self.old.get_mut(name)) {
            key.unwritten = None;
        }
    }

    pub(super) fn get(&mut self, name: &KeyName) -> Option<CachedKey> {
        if let Some(found) = self.young.get(name) {
            return Some(found.clone());
        }
        let found = self.old.remove(name)?;
        self.put(name.clone(), found.clone());
        Some(found)
    }

    pub(super) fn put(&mut self, name: KeyName, key: CachedKey) {
        if self.young.len() >= GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(name, key);
    }

    pub(super) fn forget(&mut self, name: &KeyName) {
        self.young.remove(name);
        self.old.remove(name);
    }
}
