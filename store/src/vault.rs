//! Personal data: sealed under one key per person and purpose, so that destroying the key erases the person.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use self::cache::{Cache, CachedKey, KeyName};
use crate::chain::{Hash, digest};
use crate::engine::{Engine, Row, Value, values};
use crate::keyring::Secret;
use crate::seal::{context, decrypt, encrypt};
use crate::sql::InList;
use crate::{Keyring, Store, StoreError, random};

/// Sealed bytes, ready to ride along with an append.
///
/// Cloning is cheap: the bytes are shared.
#[derive(Debug, Clone)]
pub struct SealedItem {
    /// The name of the item: what an event refers to.
    pub item: String,
    /// SHA-256 of the sealed bytes: the commitment that an event carries.
    pub digest: Hash,
    pub(crate) lot: i64,
    pub(crate) subject: String,
    pub(crate) purpose: String,
    pub(crate) sealed: Arc<[u8]>,
    pub(crate) created_at: i64,
    /// The wrapped data key, where it is not known to be in the database yet.
    pub(crate) new_key: Option<Arc<[u8]>>,
}

/// What is behind a reference into the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// The personal data.
    Plain(Vec<u8>),
    /// The key was destroyed: the person was erased, lawfully.
    Erased,
    /// The item or its key is missing, or they do not fit together. `verify` says more.
    Damaged(&'static str),
}

impl Opened {
    /// The plain bytes as text, where they are readable text.
    #[must_use]
    pub fn into_text(self) -> Option<String> {
        match self {
            Self::Plain(bytes) => String::from_utf8(bytes).ok(),
            Self::Erased | Self::Damaged(_) => None,
        }
    }
}

mod cache;

const ITEMS: InList = InList {
    head: "SELECT i.item, i.subject, i.purpose, i.sealed, k.subject, k.wrapped FROM vault_item i \
           LEFT JOIN vault_key k ON k.lot = i.lot AND k.subject = i.subject AND k.purpose = i.purpose \
           WHERE i.lot = $1 AND i.item IN ",
    tail: "",
};

const DIGESTS: InList =
    InList { head: "SELECT item, digest FROM vault_item WHERE lot = $1 AND item IN ", tail: "" };

pub(crate) const DESTROY_KEY: &str = "UPDATE vault_key SET wrapped = NULL, destroyed_at = $4 \
     WHERE lot = $1 AND subject = $2 AND purpose = $3 AND destroyed_at IS NULL";

/// The vault's keys in memory.
pub(crate) struct Vault {
    keyring: Keyring,
    cache: Mutex<Cache>,
}

impl Vault {
    pub(crate) fn new(keyring: Keyring) -> Self {
        Self { keyring, cache: Mutex::default() }
    }

    pub(crate) fn keyring(&self) -> &Keyring {
        &self.keyring
    }

    fn with_cache<T>(&self, act: impl FnOnce(&mut Cache) -> T) -> T {
        act(&mut self.cache.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The keys that rode along with this item are in the database now.
    pub(crate) fn written(&self, item: &SealedItem) {
        let name = (item.lot, item.subject.clone(), item.purpose.clone());
        self.with_cache(|cache| cache.written(&name));
    }

    pub(crate) fn forget(&self, lot: i64, subject: &str, purpose: &str) {
        self.with_cache(|cache| cache.forget(&(lot, subject.to_owned(), purpose.to_owned())));
    }

    /// The cached key, or a new one. Under one lock, so that two callers never make two keys for one person.
    fn cached_or_new(&self, name: &KeyName) -> Result<CachedKey, StoreError> {
        self.with_cache(|cache| {
            if let Some(found) = cache.get(name) {
                return Ok(found);
            }
            let secret = Zeroizing::new(random::bytes::<32>()?);
            let wrapped: Arc<[u8]> = self.wrap(name.0, &name.1, &name.2, &secret)?.into();
            let made = CachedKey { secret: Arc::new(secret), unwritten: Some(wrapped) };
            cache.put(name.clone(), made.clone());
            Ok(made)
        })
    }

    pub(crate) fn wrap(
        &self,
        lot: i64,
        subject: &str,
        purpose: &str,
        secret: &Secret,
    ) -> Result<Vec<u8>, StoreError> {
        encrypt(self.keyring.master(), secret.as_slice(), &context(lot, &["key", subject, purpose]))
    }

    pub(crate) fn unwrap(
        &self,
        lot: i64,
        subject: &str,
        purpose: &str,
        wrapped: &[u8],
    ) -> Option<Secret> {
        let plain = Zeroizing::new(decrypt(
            self.keyring.master(),
            wrapped,
            &context(lot, &["key", subject, purpose]),
        )?);
        let mut secret = Zeroizing::new([0; 32]);
        if plain.len() != secret.len() {
            return None;
        }
        secret.copy_from_slice(&plain);
        Some(secret)
    }

    /// Opens a row of item, subject, purpose, sealed, key's subject, wrapped.
    pub(crate) fn open_row(&self, lot: i64, row: &Row) -> Result<Opened, StoreError> {
        let (item, subject, purpose) = (row.str(0)?, row.str(1)?, row.str(2)?);
        if row.maybe_text(4)?.is_none() {
            return Ok(Opened::Damaged("the key is missing"));
        }
        let Some(wrapped) = row.maybe_bytes(5)? else { return Ok(Opened::Erased) };
        let Some(secret) = self.unwrap(lot, subject, purpose, wrapped) else {
            return Ok(Opened::Damaged("the key cannot be unwrapped"));
        };
        Ok(
            match decrypt(&secret, row.bytes(3)?, &context(lot, &["item", item, subject, purpose]))
            {
                Some(plain) => Opened::Plain(plain),
                None => Opened::Damaged("the sealed bytes are not what was sealed under this name"),
            },
        )
    }

    /// Fails unless the master key is the one this record was begun with; begins with it otherwise.
    pub(crate) async fn check_master_key(&self, engine: &Engine) -> Result<(), StoreError> {
        const LOT: i64 = 0;
        const SUBJECT: &str = "recourse";
        const PURPOSE: &str = "master-key-check";
        const FIND: &str =
            "SELECT wrapped FROM vault_key WHERE lot = $1 AND subject = $2 AND purpose = $3";
        let name = values![LOT, SUBJECT, PURPOSE];
        if engine.read_one(FIND, &name).await?.is_none() {
            if engine.is_read_only() {
                return Ok(());
            }
            let wrapped = self.wrap(LOT, SUBJECT, PURPOSE, &Zeroizing::new(random::bytes()?))?;
            engine
                .write(
                    "INSERT INTO vault_key (lot, subject, purpose, wrapped, created_at) VALUES ($1, $2, $3, $4, 0) \
                     ON CONFLICT (lot, subject, purpose) DO NOTHING",
                    &values![LOT, SUBJECT, PURPOSE, wrapped.as_slice()],
                )
                .await?;
        }
        // Read again even after writing: another process may have been faster, with another key.
        let row = engine.read_one(FIND, &name).await?;
        let wrapped = row.as_ref().map(|row| row.maybe_bytes(0)).transpose()?.flatten();
        match wrapped.and_then(|wrapped| self.unwrap(LOT, SUBJECT, PURPOSE, wrapped)) {
            Some(_) => Ok(()),
            None => Err(StoreError::WrongMasterKey),
        }
    }
}

impl Store {
    /// Seals personal data of a person who may have a key already. Asks the database for the key
    /// when it was not used lately. Nothing is written until the item is appended.
    ///
    /// # Errors
    /// [`StoreError::KeyDestroyed`] when the person was erased.
    pub async fn seal(
        &self,
        lot: i64,
        subject: &str,
        purpose: &str,
        plain: &[u8],
        at_ms: i64,
    ) -> Result<SealedItem, StoreError> {
        let vault = &self.inner.vault;
        let name = (lot, subject.to_owned(), purpose.to_owned());
        let known = match vault.with_cache(|cache| cache.get(&name)) {
            Some(found) => Some(found),
            None => self.stored_key(&name).await?,
        };
        let key = match known {
            Some(key) => key,
            None => vault.cached_or_new(&name)?,
        };
        seal_under(key, name, plain, at_ms)
    }

    /// Seals personal data of a person who was just given an identifier and so cannot have a key in
    /// the database. Never touches it.
    ///
    /// # Errors
    /// When the operating system gives no random bytes.
    pub fn seal_new(
        &self,
        lot: i64,
        subject: &str,
        purpose: &str,
        plain: &[u8],
        at_ms: i64,
    ) -> Result<SealedItem, StoreError> {
        let name = (lot, subject.to_owned(), purpose.to_owned());
        let key = self.inner.vault.cached_or_new(&name)?;
        seal_under(key, name, plain, at_ms)
    }

    async fn stored_key(&self, name: &KeyName) -> Result<Option<CachedKey>, StoreError> {
        let (lot, subject, purpose) = name;
        let row = self
            .inner
            .engine
            .read_one(
                "SELECT wrapped FROM vault_key WHERE lot = $1 AND subject = $2 AND purpose = $3",
                &values![*lot, subject, purpose],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let Some(wrapped) = row.maybe_bytes(0)? else {
            return Err(StoreError::KeyDestroyed {
                subject: subject.clone(),
                purpose: purpose.clone(),
            });
        };
        let Some(secret) = self.inner.vault.unwrap(*lot, subject, purpose, wrapped) else {
            return Err(StoreError::Unreadable {
                place: format!("vault_key {lot} `{subject}` `{purpose}`"),
                why: "the key cannot be unwrapped".to_owned(),
            });
        };
        let key = CachedKey { secret: Arc::new(secret), unwritten: None };
        self.inner.vault.with_cache(|cache| cache.put(name.clone(), key.clone()));
        Ok(Some(key))
    }

    /// Opens one item.
    ///
    /// # Errors
    /// When the database fails. A missing or damaged item is an answer, not an error.
    pub async fn open_item(&self, lot: i64, item: &str) -> Result<Opened, StoreError> {
        let mut opened = self.open_many(lot, &[item]).await?;
        Ok(opened.pop().unwrap_or(Opened::Damaged("the item is missing")))
    }

    /// Opens many items with one question to the database; the answers are in the order of the names.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_many(&self, lot: i64, items: &[&str]) -> Result<Vec<Opened>, StoreError> {
        let keys: Vec<Value<'_>> = items.iter().map(|item| Value::Text(item)).collect();
        let rows = ITEMS.read(&self.inner.engine, &values![lot], &keys).await?;
        let mut found = HashMap::with_capacity(rows.len());
        for row in &rows {
            found.insert(row.text(0)?, self.inner.vault.open_row(lot, row)?);
        }
        let missing = Opened::Damaged("the item is missing");
        Ok(items.iter().map(|item| found.get(*item).unwrap_or(&missing).clone()).collect())
    }

    /// The digests of sealed items, to compare with the commitments that events carry.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn item_digests(
        &self,
        lot: i64,
        items: &[&str],
    ) -> Result<HashMap<String, Hash>, StoreError> {
        let keys: Vec<Value<'_>> = items.iter().map(|item| Value::Text(item)).collect();
        let rows = DIGESTS.read(&self.inner.engine, &values![lot], &keys).await?;
        rows.iter().map(|row| Ok((row.text(0)?, row.array(1)?))).collect()
    }

    /// Under whose key an item was sealed; none when there is no such item.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn item_subject(&self, lot: i64, item: &str) -> Result<Option<String>, StoreError> {
        let row = self
            .inner
            .engine
            .read_one(
                "SELECT subject FROM vault_item WHERE lot = $1 AND item = $2",
                &values![lot, item],
            )
            .await?;
        row.map(|row| row.text(0)).transpose()
    }

    /// Destroys a person's key for one purpose: what was sealed under it can never be read again, also
    /// not from a backup of the master key. Says whether there was a key to destroy.
    ///
    /// A backup of the database from before still holds the wrapped key: backups must expire.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn destroy_key(
        &self,
        lot: i64,
        subject: &str,
        purpose: &str,
        at_ms: i64,
    ) -> Result<bool, StoreError> {
        let touched =
            self.inner.engine.write(DESTROY_KEY, &values![lot, subject, purpose, at_ms]).await?;
        self.inner.vault.forget(lot, subject, purpose);
        Ok(touched > 0)
    }

    /// The purposes for which this person has a key that was not destroyed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn key_purposes(&self, lot: i64, subject: &str) -> Result<Vec<String>, StoreError> {
        let rows = self
            .inner
            .engine
            .read(
                "SELECT purpose FROM vault_key WHERE lot = $1 AND subject = $2 AND destroyed_at IS NULL ORDER BY purpose",
                &values![lot, subject],
            )
            .await?;
        rows.iter().map(|row| row.text(0)).collect()
    }
}

fn seal_under(
    key: CachedKey,
    name: KeyName,
    plain: &[u8],
    at_ms: i64,
) -> Result<SealedItem, StoreError> {
    let (lot, subject, purpose) = name;
    let item = random::new_id(at_ms)?;
    let sealed = encrypt(&key.secret, plain, &context(lot, &["item", &item, &subject, &purpose]))?;
    Ok(SealedItem {
        digest: digest(&sealed),
        item,
        lot,
        subject,
        purpose,
        sealed: sealed.into(),
        created_at: at_ms,
        new_key: key.unwritten,
    })
}
