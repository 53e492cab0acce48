//! A complaint comes in: sealed, decided, numbered and appended in one transaction.

use super::letters::{LetterFacts, compose};
use super::sealing::Sealer;
use super::stored::{outgoing, stored};
use super::{
    Engine, EngineError, Identity, NewComplaint, Received, case_row, reference, thread_key,
};
use crate::letters::{self, Kept};
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{
    Command, Complaint, Context, Event, FileRef, Receive, Recorded, Sealed, decide, evolve, fold,
    receive,
};
use recourse_kernel::firm::{Firm, Item};
use recourse_kernel::plain::Readability;
use recourse_kernel::react::{Letter, Reaction, react};
use recourse_kernel::terms::Channel;
use recourse_store::{Append, Appended, IntakeOutcome, IntakeStatus, NewIntake, digest, new_id};
use std::sync::Arc;

/// The text that stands for the reference until the number is known.
const REFERENCE: &str = "\u{1}reference\u{1}";

/// The same in a letter that is kept as JSON.
const IN_JSON: &str = "\\u0001reference\\u0001";

impl Engine {
    /// Takes in a complaint: register entry, case, acknowledgement and view in one transaction, on
    /// disk before it is answered.
    ///
    /// # Errors
    /// A refusal, or a failure of the record; then nothing was written.
    pub async fn receive(&self, actor: &Actor, new: NewComplaint) -> Result<Received, EngineError> {
        let lot = match &new.numbered {
            Some(numbered) => numbered.lot,
            None => {
                let own = new_id(self.clock.now().as_millisecond())?;
                // A request sent again must come to the lot that remembers it.
                let own = new.idempotency.as_ref().unwrap_or(&own);
                self.lot_for(&new.firm, customer_key(&new.identity, own).as_bytes()).await?
            }
        };
        self.receive_in(lot, actor, new).await
    }

    /// Takes in a complaint into a lot that the caller chose, as [`Engine::receive`] does.
    ///
    /// # Errors
    /// As [`Engine::receive`].
    pub async fn receive_in(
        &self,
        lot: i64,
        actor: &Actor,
        new: NewComplaint,
    ) -> Result<Received, EngineError> {
        let firm = self.firm(&new.firm)?;
        let now = self.clock.now();
        let at_ms = now.as_millisecond();
        let person = match &new.numbered {
            Some(numbered) => numbered.person.clone(),
            None => new_id(at_ms)?,
        };
        let mut sealer = match &new.numbered {
            Some(_) => Sealer::known(self, lot, &person, at_ms).await?,
            None => Sealer::new(self, lot, &person, at_ms),
        };
        let original = match (&new.numbered, new.original.is_empty()) {
            (Some(numbered), _) => numbered.item.clone(),
            (None, true) => None,
            (None, false) => Some(sealer.seal(&new.original)?),
        };
        let receive_command =
            self.seal_complaint(firm, &new, &person, original.clone(), &mut sealer)?;
        let context = Context { law: &self.law, firm, now, actor, draw: Context::NO_DRAW };
        let events = receive(context, receive_command)?;
        let recorded = |event: &Event, by: &Actor| Recorded {
            at: now,
            on: context.today(),
            actor: by.id().to_owned(),
            event: event.clone(),
        };
        let mut record: Vec<Recorded> = events.iter().map(|event| recorded(event, actor)).collect();
        let mut complaint = fold(&record).ok_or_else(|| {
            EngineError::Unreadable("a receipt that does not begin a case".to_owned())
        })?;
        let mut acknowledgement = None;
        for reaction in
            events.iter().flat_map(|event| react(firm, &complaint, event)).collect::<Vec<_>>()
        {
            if reaction == Reaction::Acknowledge {
                let facts = LetterFacts::of(firm, &complaint, &new.identity, context.today());
                let (subject, body) = compose(Letter::Acknowledgement, &facts);
                let frame = letters::frame(firm, &complaint, &new.identity, context.today());
                let language = frame.l.code;
                let kept = letters::automatic(frame, firm, &subject, &body, &[]);
                acknowledgement = Some(Acknowledgement {
                    kept: kept.json(),
                    language,
                    readability: crate::plain::reading(firm, language, &body).readability,
                });
            }
        }
        if acknowledgement.is_some() {
            let channel = if new.identity.email.is_empty() { new.channel } else { Channel::Email };
            let system = Context { actor: &Actor::System, ..context };
            let more = decide(system, &complaint, Command::Acknowledge { channel, letter: None })?;
            for event in more {
                let happened = recorded(&event, &Actor::System);
                complaint = evolve(Some(complaint), &happened).ok_or_else(|| {
                    EngineError::Unreadable("a case that cannot be folded".to_owned())
                })?;
                record.push(happened);
            }
        }
        let stream = new_id(at_ms)?;
        let ordinal =
            self.lots(&firm.id).await?.iter().position(|known| *known == lot).unwrap_or(0);
        let draft = Arc::new(Draft {
            engine: self.clone(),
            ordinal,
            lot,
            person,
            stream: stream.clone(),
            at_ms,
            record,
            complaint,
            sealed: sealer.items,
            acknowledgement,
            source: new.source.clone(),
            channel: new.channel,
            received_ms: new.received_at.as_millisecond(),
            original,
            digest: digest(&new.original),
            threads: new.thread.iter().map(|id| (thread_key(id), stream.clone())).collect(),
            idempotency: new.idempotency.clone().map(|key| (key, request_digest(&new))),
            numbered: new.numbered.as_ref().map(|numbered| numbered.number),
        });
        let appended = match draft.numbered {
            Some(number) => self.store.append(draft.append(number)).await?,
            None => {
                let draft = Arc::clone(&draft);
                self.store.append_numbered(lot, 1, move |number| draft.append(number)).await?
            }
        };
        self.changed();
        let received = match appended {
            Appended::Replayed { response } => {
                let earlier: Received = serde_json::from_str(&response)
                    .map_err(|error| EngineError::Unreadable(error.to_string()))?;
                return Ok(Received { repeated: true, ..earlier });
            }
            Appended::Written { number, .. } => {
                let number = draft.numbered.or(number).unwrap_or_default();
                Received {
                    reference: reference(firm, draft.ordinal, number),
                    number,
                    stream,
                    repeated: false,
                }
            }
        };
        self.index(&received, lot, firm, &new).await;
        Ok(received)
    }

    fn seal_complaint(
        &self,
        firm: &Firm,
        new: &NewComplaint,
        person: &str,
        original: Option<Sealed>,
        sealer: &mut Sealer<'_>,
    ) -> Result<Receive, EngineError> {
        let identity = if new.identity.is_empty() {
            None
        } else {
            let json = serde_json::to_string(&new.identity)
                .map_err(|error| EngineError::Unreadable(error.to_string()))?;
            Some(sealer.text(&json)?)
        };
        let mut provided = new.identity.items();
        provided.extend(new.items.iter().copied());
        if !new.files.is_empty() {
            provided.push(Item::Evidence);
        }
        if !new.text.trim().is_empty() {
            provided.push(Item::Facts);
        }
        provided.sort();
        provided.dedup();
        let mut files = Vec::new();
        for file in &new.files {
            files.push(FileRef {
                sealed: sealer.seal(&file.packed())?,
                bytes: file.bytes.len() as u64,
                media_type: file.media_type.clone(),
            });
        }
        Ok(Receive {
            firm: firm.id.clone(),
            number: 0,
            reference: REFERENCE.to_owned(),
            channel: new.channel,
            language: new.language.clone(),
            received_at: new.received_at,
            person: person.to_owned(),
            identity,
            title: sealer.text(&title_of(new))?,
            text: sealer.text(&new.text)?,
            files,
            original,
            product: new.product,
            customer: new.customer,
            provided,
            level: new.level.clone(),
            skipped: new.skipped,
            reachable: !new.identity.email.trim().is_empty(),
            backfill: new.backfill,
            conflicts: Vec::new(),
        })
    }

    async fn index(&self, received: &Received, lot: i64, firm: &Firm, new: &NewComplaint) {
        let document = crate::search::Document {
            lot,
            stream: received.stream.clone(),
            version: 1,
            firm: firm.id.clone(),
            reference: received.reference.clone(),
            language: new.language.clone(),
            title: title_of(new),
            text: new.text.clone(),
            name: new.identity.name.clone(),
            received_on: new.received_at.to_zoned(firm.zone.clone()).date().to_string(),
        };
        self.found(document).await;
    }
}

fn title_of(new: &NewComplaint) -> String {
    let given = new.title.trim();
    let source = if given.is_empty() { new.text.trim() } else { given };
    let line = source.lines().next().unwrap_or_default();
    line.chars().take(120).collect()
}

fn customer_key(identity: &Identity, person: &str) -> String {
    let email = identity.email.trim().to_lowercase();
    if email.is_empty() { person.to_owned() } else { email }
}

fn request_digest(new: &NewComplaint) -> recourse_store::Hash {
    let parts = serde_json::json!([
        new.firm,
        new.channel,
        new.title,
        new.text,
        new.identity,
        new.product,
        new.language,
        new.customer,
        new.items,
        new.level,
        new.files.iter().map(|file| hex::encode(digest(&file.bytes))).collect::<Vec<_>>(),
    ]);
    digest(parts.to_string().as_bytes())
}

/// Everything of an intake but its number, so that the appender can finish it inside the batch.
struct Draft {
    engine: Engine,
    ordinal: usize,
    lot: i64,
    person: String,
    stream: String,
    at_ms: i64,
    record: Vec<Recorded>,
    complaint: Complaint,
    sealed: Vec<recourse_store::SealedItem>,
    acknowledgement: Option<Acknowledgement>,
    source: String,
    channel: Channel,
    received_ms: i64,
    original: Option<Sealed>,
    digest: recourse_store::Hash,
    threads: Vec<(String, String)>,
    idempotency: Option<(String, recourse_store::Hash)>,
    numbered: Option<i64>,
}

/// The acknowledgement but for the case's number.
struct Acknowledgement {
    kept: String,
    language: &'static str,
    readability: Readability,
}

impl Draft {
    fn append(&self, number: i64) -> Append {
        // INVARIANT: the case was made for a firm of this very law.
        let firm = self.engine.law.firm(&self.complaint.firm);
        let reference = firm.map_or_else(String::new, |firm| reference(firm, self.ordinal, number));
        let mut sealed = self.sealed.clone();
        let mut outbox = Vec::new();
        let mut letter = None;
        let mut complaint = self.complaint.clone();
        complaint.number = number;
        complaint.reference.clone_from(&reference);
        let mut record = self.record.clone();
        if let Some(composed) = &self.acknowledgement {
            let kept = Kept::packed_json(&composed.kept.replace(IN_JSON, &reference));
            let mut sealer = Sealer::new(&self.engine, self.lot, &self.person, self.at_ms);
            // Without random bytes nothing can be sealed; the case is then taken in unacknowledged
            // letter text, and the event still says that the receipt is due to go out.
            if let Ok(item) = sealer.seal(&kept) {
                sealed.append(&mut sealer.items);
                let (kind, at) = (Letter::Acknowledgement, self.at_ms);
                outbox.push(outgoing(kind, Channel::Email, &item, at, at));
                letter = Some(item.clone());
                let written = Event::LetterWritten {
                    letter: Letter::Acknowledgement,
                    text: item,
                    channel: Channel::Email,
                    language: composed.language.to_owned(),
                    readability: Some(composed.readability.clone()),
                    signed_by: None,
                };
                if let Some(last) = record.last() {
                    let actor = Actor::System.id().to_owned();
                    let happened = Recorded { at: last.at, on: last.on, actor, event: written };
                    if let Some(next) = evolve(Some(complaint.clone()), &happened) {
                        complaint = next;
                        record.push(happened);
                    }
                }
            }
        }
        let events = record
            .iter()
            .map(|recorded| {
                let mut event = recorded.event.clone();
                match &mut event {
                    Event::Received { receive, .. } => {
                        receive.number = number;
                        receive.reference.clone_from(&reference);
                    }
                    Event::Acknowledged { letter: text, .. } => text.clone_from(&letter),
                    _ => {}
                }
                let (at, on, actor) = (recorded.at, recorded.on, recorded.actor.clone());
                stored(&Recorded { at, on, actor, event })
            })
            .collect();
        let mut append = Append {
            lot: self.lot,
            stream: self.stream.clone(),
            stream_kind: "case",
            expected: 0,
            events,
            sealed,
            case_view: Some(case_row(self.lot, &self.stream, &complaint)),
            outbox,
            threads: self.threads.clone(),
            // Whoever was found to have a conflict of interest never sees the case.
            barred: (!complaint.barred.is_empty()).then(|| complaint.barred.clone()),
            ..Append::default()
        };
        match self.numbered {
            Some(number) => append.intake_outcomes.push(IntakeOutcome {
                number,
                status: IntakeStatus::Case,
                stream: Some(self.stream.clone()),
                reason: None,
            }),
            None => append.intake.push(NewIntake {
                number,
                channel: self.channel.word().to_owned(),
                source: self.source.clone(),
                digest: self.digest,
                thread_key: None,
                received_at: self.received_ms,
                recorded_at: self.at_ms,
                item: self.original.as_ref().map(|sealed| sealed.item.clone()),
                status: IntakeStatus::Case,
                stream: Some(self.stream.clone()),
                reason: None,
            }),
        }
        if let Some((key, digest)) = &self.idempotency {
            let answer =
                Received { reference, number, stream: self.stream.clone(), repeated: false };
            append.idempotency = Some(recourse_store::Idempotency {
                key: key.clone(),
                digest: *digest,
                response: serde_json::to_string(&answer).unwrap_or_default(),
                at_ms: self.at_ms,
            });
        }
        append
    }
}
