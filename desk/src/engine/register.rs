//! The register: every item that comes in has a number, before anybody reads it.

use super::sealing::Sealer;
use super::{Engine, EngineError, Numbered, PURPOSE};
use jiff::Timestamp;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::Sealed;
use recourse_kernel::terms::Channel;
use recourse_store::{
    Append, Appended, DestroyedKey, IntakeOutcome, IntakeRow, IntakeStatus, NewEvent, NewIntake,
    digest, new_id,
};

impl Engine {
    /// Gives an item its number and keeps its bytes: before anybody has read it, or in quarantine,
    /// with the reason, when it cannot be read. None when another process numbered the same bytes.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn number(
        &self,
        firm: &str,
        channel: Channel,
        source: &str,
        bytes: &[u8],
        received_at: Timestamp,
        unreadable: Option<String>,
    ) -> Result<Option<Numbered>, EngineError> {
        let now = self.clock.now().as_millisecond();
        let lot = self.lot_for(firm, &digest(bytes)).await?;
        let person = new_id(now)?;
        let mut sealer = Sealer::new(self, lot, &person, now);
        let item = sealer.seal(bytes)?;
        let entry = NewIntake {
            number: 0,
            channel: channel.word().to_owned(),
            source: source.to_owned(),
            digest: digest(bytes),
            thread_key: None,
            received_at: received_at.as_millisecond(),
            recorded_at: now,
            item: Some(item.item.clone()),
            status: match unreadable {
                None => IntakeStatus::Received,
                Some(_) => IntakeStatus::Quarantined,
            },
            stream: None,
            reason: unreadable,
        };
        let sealed = sealer.items;
        let appended = self
            .store
            .append_numbered(lot, 1, move |number| Append {
                lot,
                sealed: sealed.clone(),
                intake: vec![NewIntake { number, ..entry.clone() }],
                // Two processes that import one file at the same time number each item once.
                idempotency: Some(recourse_store::Idempotency {
                    key: format!("import/{}", hex::encode(entry.digest)),
                    digest: entry.digest,
                    response: number.to_string(),
                    at_ms: now,
                }),
                ..Append::default()
            })
            .await?;
        match appended {
            Appended::Written { number: Some(number), .. } => {
                Ok(Some(Numbered { lot, number, item: Some(item), person }))
            }
            Appended::Replayed { .. } => Ok(None),
            Appended::Written { .. } => {
                Err(EngineError::Unreadable("an item without a number".to_owned()))
            }
        }
    }

    /// An item of the register as it was numbered before: its bytes, and the person under whose key
    /// they were sealed, so that a complaint made of it later is forgotten together with them.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn numbered(&self, lot: i64, row: &IntakeRow) -> Result<Numbered, EngineError> {
        let mut item = None;
        let mut person = None;
        if let Some(id) = &row.item {
            let digests = self.store.item_digests(lot, &[id]).await?;
            item = digests
                .get(id)
                .map(|digest| Sealed { item: id.clone(), digest: hex::encode(digest) });
            person = self.store.item_subject(lot, id).await?;
        }
        let person = match person {
            Some(person) => person,
            None => new_id(self.clock.now().as_millisecond())?,
        };
        Ok(Numbered { lot, number: row.number, item, person })
    }

    /// Dismisses an item: who did it and why is an event, the reason sealed with the item's bytes.
    ///
    /// # Errors
    /// [`EngineError::ItemSettled`] when somebody else settled it first, or a failure of the record.
    pub async fn dismiss(
        &self,
        actor: &Actor,
        lot: i64,
        row: &IntakeRow,
        reason: &str,
    ) -> Result<(), EngineError> {
        let at_ms = self.clock.now().as_millisecond();
        let item = self.numbered(lot, row).await?;
        let mut sealer = Sealer::known(self, lot, &item.person, at_ms).await?;
        let sealed = sealer.text(reason)?;
        let event = NewEvent {
            kind: "dismissed".to_owned(),
            at_ms,
            actor: actor.id().to_owned(),
            body: serde_json::json!({ "number": row.number, "reason": sealed }).to_string(),
        };
        let outcome = IntakeOutcome {
            number: row.number,
            status: IntakeStatus::Dismissed,
            stream: None,
            reason: Some(format!("dismissed by {}", actor.id())),
        };
        let append = Append {
            lot,
            stream: format!("intake/{}", row.number),
            stream_kind: "intake",
            events: vec![event],
            sealed: sealer.items,
            intake_outcomes: vec![outcome],
            ..Append::default()
        };
        self.store.append(append).await?;
        Ok(())
    }

    /// Settles an item that was joined to a case of another lot. The case keeps the bytes under its
    /// customer's key; the register's own copy is forgotten in the same transaction.
    ///
    /// # Errors
    /// As [`Engine::settle_item`].
    pub async fn settle_reply(&self, numbered: &Numbered, stream: &str) -> Result<(), EngineError> {
        let outcome = IntakeOutcome {
            number: numbered.number,
            status: IntakeStatus::Reply,
            stream: Some(stream.to_owned()),
            reason: None,
        };
        let key = DestroyedKey {
            subject: numbered.person.clone(),
            purpose: PURPOSE.to_owned(),
            at_ms: self.clock.now().as_millisecond(),
        };
        let append = Append {
            lot: numbered.lot,
            intake_outcomes: vec![outcome],
            destroyed: vec![key],
            ..Append::default()
        };
        self.store.append(append).await?;
        Ok(())
    }

    /// Says what became of a numbered item that began no case.
    ///
    /// # Errors
    /// [`EngineError::ItemSettled`] when somebody else said so first, or a failure of the record.
    pub async fn settle_item(
        &self,
        lot: i64,
        number: i64,
        status: IntakeStatus,
        reason: Option<String>,
        stream: Option<String>,
    ) -> Result<(), EngineError> {
        let outcome = IntakeOutcome { number, status, stream, reason };
        self.store
            .append(Append { lot, intake_outcomes: vec![outcome], ..Append::default() })
            .await?;
        Ok(())
    }
}
