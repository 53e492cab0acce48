//! What customers without an account hold: secrets that open one case each, drafts of complaints, and
//! receipts that the installation signs.

use sha2::{Digest as _, Sha256};

use crate::chain::Hash;
use crate::engine::{Row, Value, values};
use crate::keyring::signature_holds;
use crate::sql::InList;
use crate::{SealedItem, Store, StoreError};

/// The purpose under which a draft's key stands in the vault.
pub const DRAFT_PURPOSE: &str = "draft";

/// A complaint that was begun and not yet sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// The lot.
    pub lot: i64,
    /// SHA-256 of the secret that finds it; the secret itself is kept nowhere.
    pub secret: Hash,
    /// The firm whose form it is.
    pub firm: String,
    /// Under whose key it is sealed: nobody's but its own.
    pub subject: String,
    /// Its places in the vault: the fields first, then files.
    pub items: Vec<String>,
    /// How much the files of it hold together.
    pub bytes: i64,
    /// When it was saved last.
    pub saved_at: i64,
    /// When it is destroyed.
    pub expires_at: i64,
    /// The reference of the case that it became.
    pub done: Option<String>,
}

const DROP_ITEMS: InList =
    InList { head: "SELECT item FROM vault_item WHERE lot = $1 AND item IN ", tail: "" };

fn draft_row(row: &Row) -> Result<DraftRow, StoreError> {
    let items = row.text(4)?;
    Ok(DraftRow {
        lot: row.int(0)?,
        secret: row.array(1)?,
        firm: row.text(2)?,
        subject: row.text(3)?,
        items: items.split_whitespace().map(str::to_owned).collect(),
        bytes: row.int(5)?,
        saved_at: row.int(6)?,
        expires_at: row.int(7)?,
        done: row.maybe_text(8)?,
    })
}

impl Store {
    /// Hands out a secret for a case: the one before opens nothing any more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put_case_link(
        &self,
        lot: i64,
        stream: &str,
        secret: &Hash,
        issued_at: i64,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO case_link (lot, stream, secret, issued_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (lot, stream) DO UPDATE SET secret = excluded.secret, \
                   issued_at = excluded.issued_at";
        self.inner.engine.write(sql, &values![lot, stream, secret, issued_at]).await?;
        Ok(())
    }

    /// The hash of the secret that opens a case, and since when it does; none when none was handed out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn case_link(
        &self,
        lot: i64,
        stream: &str,
    ) -> Result<Option<(Hash, i64)>, StoreError> {
        let sql = "SELECT secret, issued_at FROM case_link WHERE lot = $1 AND stream = $2";
        let row = self.inner.engine.read_one(sql, &values![lot, stream]).await?;
        row.map(|row| Ok((row.array(0)?, row.int(1)?))).transpose()
    }

    /// Saves a draft, first or again. `sealed` is what is new in it; what it held before and does not
    /// hold any more is gone afterwards.
    ///
    /// # Errors
    /// When the database fails; the draft is then as it was.
    pub async fn put_draft(
        &self,
        draft: &DraftRow,
        sealed: Vec<SealedItem>,
    ) -> Result<(), crate::AppendError> {
        let before = self.draft(draft.lot, &draft.secret).await?;
        self.append(crate::Append { lot: draft.lot, sealed, ..crate::Append::default() }).await?;
        let items = draft.items.join(" ");
        let sql = "INSERT INTO draft (lot, secret, firm, subject, items, bytes, saved_at, expires_at, done) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (lot, secret) DO UPDATE SET \
                   items = excluded.items, bytes = excluded.bytes, saved_at = excluded.saved_at, \
                   expires_at = excluded.expires_at, done = excluded.done";
        self.inner
            .engine
            .write(
                sql,
                &values![
                    draft.lot,
                    &draft.secret,
                    &draft.firm,
                    &draft.subject,
                    &items,
                    draft.bytes,
                    draft.saved_at,
                    draft.expires_at,
                    &draft.done
                ],
            )
            .await?;
        let gone: Vec<String> = before
            .map(|before| before.items)
            .unwrap_or_default()
            .into_iter()
            .filter(|item| !draft.items.contains(item))
            .collect();
        self.drop_draft_items(draft.lot, &draft.subject, &gone).await?;
        Ok(())
    }

    /// A draft by the hash of its secret.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn draft(&self, lot: i64, secret: &Hash) -> Result<Option<DraftRow>, StoreError> {
        let sql = "SELECT lot, secret, firm, subject, items, bytes, saved_at, expires_at, done FROM draft \
                   WHERE lot = $1 AND secret = $2";
        let row = self.inner.engine.read_one(sql, &values![lot, secret]).await?;
        row.as_ref().map(draft_row).transpose()
    }

    /// Destroys what a draft holds: its key first, so that nothing of it can be read whatever happens
    /// next. The row stays when it says which case the draft became, until it expires.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_draft(
        &self,
        draft: &DraftRow,
        done: Option<&str>,
        at_ms: i64,
    ) -> Result<(), StoreError> {
        self.destroy_key(draft.lot, &draft.subject, DRAFT_PURPOSE, at_ms).await?;
        self.drop_draft_items(draft.lot, &draft.subject, &draft.items).await?;
        let engine = &self.inner.engine;
        match done {
            Some(reference) => {
                let sql = "UPDATE draft SET items = '', bytes = 0, done = $3 WHERE lot = $1 AND secret = $2";
                engine.write(sql, &values![draft.lot, &draft.secret, reference]).await?
            }
            None => {
                let sql = "DELETE FROM draft WHERE lot = $1 AND secret = $2";
                engine.write(sql, &values![draft.lot, &draft.secret]).await?
            }
        };
        Ok(())
    }

    /// Destroys the drafts of a lot whose time has run out; says how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn expire_drafts(&self, lot: i64, now_ms: i64) -> Result<u64, StoreError> {
        let mut count = 0;
        loop {
            let sql = "SELECT lot, secret, firm, subject, items, bytes, saved_at, expires_at, done FROM draft \
                       WHERE lot = $1 AND expires_at <= $2 ORDER BY expires_at LIMIT 100";
            let rows = self.inner.engine.read(sql, &values![lot, now_ms]).await?;
            for row in &rows {
                self.end_draft(&draft_row(row)?, None, now_ms).await?;
                count += 1;
            }
            if rows.len() < 100 {
                return Ok(count);
            }
        }
    }

    /// Items of a draft belong to no event, so that nothing is left to say that they were there.
    async fn drop_draft_items(
        &self,
        lot: i64,
        subject: &str,
        items: &[String],
    ) -> Result<(), StoreError> {
        if items.is_empty() {
            return Ok(());
        }
        let keys: Vec<Value<'_>> = items.iter().map(|item| Value::Text(item)).collect();
        let mut tx = self.inner.engine.begin().await?;
        for row in DROP_ITEMS.read_in(&mut tx, &values![lot], &keys).await? {
            let item = row.text(0)?;
            let sql = "DELETE FROM vault_item WHERE lot = $1 AND item = $2 AND subject = $3 AND purpose = $4";
            tx.write(sql, &values![lot, &item, subject, DRAFT_PURPOSE]).await?;
        }
        tx.commit().await
    }

    /// Signs a document that leaves the installation, such as a receipt, with the key whose public
    /// half is [`Store::checkpoint_key`]. A document begins with a line that says what it is, so that
    /// no signature of one kind passes for another.
    #[must_use]
    pub fn sign_document(&self, document: &[u8]) -> [u8; 64] {
        self.inner.vault.keyring().sign(document)
    }

    /// A secret that only this installation can make, and makes again the same: from its master key,
    /// what it is for, and what it belongs to.
    #[must_use]
    pub fn derived_secret(&self, purpose: &str, of: &[&str]) -> Hash {
        let mut hasher = Sha256::new();
        hasher.update(b"recourse derived secret v1");
        hasher.update(self.inner.vault.keyring().master().as_slice());
        for part in std::iter::once(&purpose).chain(of) {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        // Hashed again, so that nobody who has one can go on from it to another.
        Sha256::digest(hasher.finalize()).into()
    }
}

/// Whether the holder of a public key signed a document.
#[must_use]
pub fn document_signed_by(key: &[u8; 32], document: &[u8], signature: &[u8]) -> bool {
    signature_holds(key, document, signature)
}
