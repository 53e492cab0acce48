//! Readings on record: who read a case, and readings of items that are no case yet.

use super::Case;
use super::{Engine, EngineError};
use jiff::Timestamp;
use recourse_kernel::access::Actor;
use recourse_kernel::access::Permission;
use recourse_store::{Append, IntakeRow, NewEvent, Opened, new_id};

/// A reading of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadBy {
    /// When.
    pub at: Timestamp,
    /// Who: a person's id, or `system`.
    pub actor: String,
    /// Where: `case`, `form`, `original`, `file`, `command line`.
    pub page: String,
}

impl Engine {
    /// Who read a case, the latest first, for somebody who may audit.
    ///
    /// # Errors
    /// A refusal, or a failure of the record.
    pub async fn readers(
        &self,
        actor: &Actor,
        case: &Case,
        limit: u32,
    ) -> Result<Vec<ReadBy>, EngineError> {
        self.may(actor, Permission::AuditRead, &case.complaint.firm)?;
        let prefix = format!("read/{}/", case.stream);
        let events = self.store.events_under(case.lot, &prefix, limit).await?;
        events
            .into_iter()
            .map(|event| {
                let body: serde_json::Value = serde_json::from_str(&event.body).unwrap_or_default();
                let page = body.get("page").and_then(|page| page.as_str()).unwrap_or_default();
                Ok(ReadBy {
                    at: Timestamp::from_millisecond(event.at_ms)
                        .map_err(|error| EngineError::Unreadable(error.to_string()))?,
                    actor: event.actor,
                    page: page.to_owned(),
                })
            })
            .collect()
    }

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
