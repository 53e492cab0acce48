//! Seals texts on their way in: what the kernel sees of a text is its place in the vault and a
//! commitment to it.

use super::{Engine, EngineError, PURPOSE};
use recourse_kernel::complaint::Sealed;
use recourse_store::SealedItem;

/// Seals what belongs to one person, and keeps the sealed items for the append.
pub(super) struct Sealer<'a> {
    engine: &'a Engine,
    lot: i64,
    person: String,
    at_ms: i64,
    pub(super) items: Vec<SealedItem>,
}

impl<'a> Sealer<'a> {
    /// For a person who was just given an id: needs no database.
    pub(super) fn new(engine: &'a Engine, lot: i64, person: &str, at_ms: i64) -> Sealer<'a> {
        Sealer { engine, lot, person: person.to_owned(), at_ms, items: Vec::new() }
    }

    /// For a person in the record: makes sure that their key is at hand, so that sealing need not wait.
    pub(super) async fn known(
        engine: &'a Engine,
        lot: i64,
        person: &str,
        at_ms: i64,
    ) -> Result<Sealer<'a>, EngineError> {
        // The first sealed item fetches the key into the cache; it is dropped, not written.
        engine.store.seal(lot, person, PURPOSE, b"", at_ms).await?;
        Ok(Sealer::new(engine, lot, person, at_ms))
    }

    pub(super) fn seal(&mut self, plain: &[u8]) -> Result<Sealed, EngineError> {
        let item =
            self.engine.store.seal_new(self.lot, &self.person, PURPOSE, plain, self.at_ms)?;
        let sealed = Sealed { item: item.item.clone(), digest: hex::encode(item.digest) };
        self.items.push(item);
        Ok(sealed)
    }

    pub(super) fn text(&mut self, text: &str) -> Result<Sealed, EngineError> {
        self.seal(text.as_bytes())
    }
}
