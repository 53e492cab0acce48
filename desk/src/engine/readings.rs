//! Readings of items that are no case yet, on record like those of cases.

use super::{Engine, EngineError};
use recourse_kernel::access::Actor;
use recourse_store::{Append, IntakeRow, NewEvent, Opened, new_id};

impl Engine {
    /// Opens the bytes of an item of the register and records who read them (BE-09). None when the
    /// item has no bytes, or none any more.
    ///
    /// # Errors
    /// When the reading cannot be recorded, nothing is opened.
    pub async fn read_item(
        &self,
        actor: &Actor,
        lot: i64,
        row: &IntakeRow,
        page: &str,
    ) -> Result<Option<Vec<u8>>, EngineError> {
        let Some(item) = &row.item else { return Ok(None) };
        let now = self.clock.now().as_millisecond();
        let event = NewEvent {
            kind: "read".to_owned(),
            at_ms: now,
            actor: actor.id().to_owned(),
            body: serde_json::json!({ "intake": row.number, "page": page }).to_string(),
        };
        let append = Append {
            lot,
            stream: format!("read/intake/{}/{}", row.number, new_id(now)?),
            stream_kind: "read",
            events: vec![event],
            ..Append::default()
        };
        self.store.append(append).await?;
        Ok(match self.store.open_item(lot, item).await? {
            Opened::Plain(bytes) => Some(bytes),
            Opened::Erased | Opened::Damaged(_) => None,
        })
    }
}
