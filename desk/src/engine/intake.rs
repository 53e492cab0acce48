//! What comes in: a number first, then a complaint.

use super::letters::{LetterFacts, compose};
use super::sealing::Sealer;
use super::{Engine, EngineError, case_row};
use jiff::Timestamp;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{
    Command, Complaint, Context, Event, FileRef, Receive, Recorded, Sealed, decide, fold, receive,
};
use recourse_kernel::firm::{Firm, Item, SkipReason};
use recourse_kernel::react::{Letter, Reaction, react};
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use recourse_store::{
    Append, Appended, IntakeOutcome, IntakeRow, IntakeStatus, NewEvent, NewIntake, NewMessage,
    digest, new_id,
};
use serde::{Deserialize, Serialize};

/// Who complains.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Postal address.
    pub address: String,
    /// Telephone number.
    pub phone: String,
}

impl Identity {
    /// Which items of a procedure it provides.
    pub fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        let has = |text: &str| !text.trim().is_empty();
        if has(&self.name) {
            items.push(Item::Name);
        }
        if has(&self.address) {
            items.push(Item::Address);
        }
        if has(&self.email) || has(&self.phone) || has(&self.address) {
            items.push(Item::Contact);
        }
        if has(&self.phone) {
            items.push(Item::DaytimePhone);
        }
        items
    }

    fn is_empty(&self) -> bool {
        self.items().is_empty()
    }
}

/// A file that came with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its name as given.
    pub name: String,
    /// Media type as declared.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl NewFile {
    /// The form in which a file is sealed: a line of JSON with name and type, then the bytes.
    pub fn packed(&self) -> Vec<u8> {
        let head = serde_json::json!({ "name": self.name, "media_type": self.media_type });
        let mut packed = head.to_string().into_bytes();
        packed.push(b'\n');
        packed.extend_from_slice(&self.bytes);
        packed
    }

    /// Reads a sealed file back.
    pub fn unpack(packed: &[u8]) -> Option<NewFile> {
        let end = packed.iter().position(|byte| *byte == b'\n')?;
        let head: serde_json::Value = serde_json::from_slice(packed.get(..end)?).ok()?;
        let text =
            |key: &str| head.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
        Some(NewFile {
            name: text("name"),
            media_type: text("media_type"),
            bytes: packed.get(end + 1..)?.to_vec(),
        })
    }
}

/// The item of the register that a complaint or reply comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// The lot.
    pub lot: i64,
    /// Its number.
    pub number: i64,
    /// The vault item with its bytes.
    pub item: Option<Sealed>,
    /// The person under whose key the bytes were sealed.
    pub person: String,
}

/// A complaint that comes in.
#[derive(Clone, Debug)]
pub struct NewComplaint {
    /// The firm.
    pub firm: String,
    /// How it came.
    pub channel: Channel,
    /// When it came.
    pub received_at: Timestamp,
    /// Language of the case.
    pub language: String,
    /// About what, when known.
    pub product: Option<Product>,
    /// Relation to the firm.
    pub customer: CustomerKind,
    /// Subject.
    pub title: String,
    /// The complaint.
    pub text: String,
    /// Who complains.
    pub identity: Identity,
    /// Further items that came with it.
    pub items: Vec<Item>,
    /// Files.
    pub files: Vec<NewFile>,
    /// The original bytes.
    pub original: Vec<u8>,
    /// Where it came from, without personal data.
    pub source: String,
    /// Message identifiers under which replies will come.
    pub thread: Vec<String>,
    /// Whether it is entered after the fact: nothing is sent by itself then.
    pub backfill: bool,
    /// The level at which it starts.
    pub level: Option<String>,
    /// Why lower levels are skipped.
    pub skipped: Option<SkipReason>,
    /// The key of a request that may be repeated.
    pub idempotency: Option<String>,
    /// Its entry in the register, when it was numbered before it was read.
    pub numbered: Option<Numbered>,
}

/// A complaint that is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// Reference for people.
    pub reference: String,
    /// Number in the register.
    pub number: i64,
    /// The stream.
    pub stream: String,
    /// Whether the same request had been answered before.
    #[serde(default)]
    pub repeated: bool,
}

/// The reference of a number: prefix, number, check digit (so that a digit mistyped is noticed).
/// Each lot counts for itself; `ordinal` is the lot's place among the firm's, so that no two cases
/// of a firm have one reference.
pub fn reference(firm: &Firm, ordinal: usize, number: i64) -> String {
    let lots = i64::from(firm.lots.max(1));
    let spread = number.saturating_sub(1).saturating_mul(lots);
    let number = spread.saturating_add(i64::try_from(ordinal).unwrap_or(0)).saturating_add(1);
    let digits = format!("{number:06}");
    format!("{}-{digits}-{}", firm.prefix, check_digit(&digits))
}

/// The Luhn check digit: finds every single wrong digit and most swaps of neighbours.
fn check_digit(digits: &str) -> u32 {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            let weighted = if place % 2 == 0 { digit * 2 } else { digit };
            weighted / 10 + weighted % 10
        })
        .sum();
    (10 - sum % 10) % 10
}

/// The text that stands for the reference until the number is known.
const REFERENCE: &str = "\u{1}reference\u{1}";

/// A hashed message identifier: what the register and the thread table keep of it.
pub fn thread_key(id: &str) -> String {
    hex::encode(digest(id.trim().as_bytes()))
}

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
        let firm = self.firm(&new.firm)?.clone();
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
            self.seal_complaint(&firm, &new, &person, original.clone(), &mut sealer)?;
        let context = Context { law: &self.law, firm: &firm, now, actor };
        let mut events = receive(context, receive_command)?;
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
            events.iter().flat_map(|event| react(&firm, &complaint, event)).collect::<Vec<_>>()
        {
            if reaction == Reaction::Acknowledge {
                let facts = LetterFacts::of(&firm, &complaint, &new.identity, context.today());
                acknowledgement = Some(compose(Letter::Acknowledgement, &facts));
            }
        }
        if acknowledgement.is_some() {
            let channel = if new.identity.email.is_empty() { new.channel } else { Channel::Email };
            let system = Context { actor: &Actor::System, ..context };
            let more = decide(system, &complaint, Command::Acknowledge { channel, letter: None })?;
            record.extend(more.iter().map(|event| recorded(event, &Actor::System)));
            events.extend(more);
            complaint = fold(&record).ok_or_else(|| {
                EngineError::Unreadable("a case that cannot be folded".to_owned())
            })?;
        }
        let stream = new_id(at_ms)?;
        let ordinal =
            self.lots(&firm.id).await?.iter().position(|known| *known == lot).unwrap_or(0);
        let draft = Draft {
            engine: self.clone(),
            ordinal,
            firm: firm.clone(),
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
        };
        let appended = match draft.numbered {
            Some(number) => self.store.append(draft.append(number)).await?,
            None => {
                let draft = draft.clone();
                self.store.append_numbered(lot, 1, move |number| draft.append(number)).await?
            }
        };
        let received = match appended {
            Appended::Replayed { response } => {
                let earlier: Received = serde_json::from_str(&response)
                    .map_err(|error| EngineError::Unreadable(error.to_string()))?;
                return Ok(Received { repeated: true, ..earlier });
            }
            Appended::Written { number, .. } => {
                let number = draft.numbered.or(number).unwrap_or_default();
                Received {
                    reference: reference(&firm, draft.ordinal, number),
                    number,
                    stream,
                    repeated: false,
                }
            }
        };
        self.index(&received, lot, &firm, &new).await;
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
#[derive(Clone)]
struct Draft {
    engine: Engine,
    ordinal: usize,
    firm: Firm,
    lot: i64,
    person: String,
    stream: String,
    at_ms: i64,
    record: Vec<Recorded>,
    complaint: Complaint,
    sealed: Vec<recourse_store::SealedItem>,
    acknowledgement: Option<(String, String)>,
    source: String,
    channel: Channel,
    received_ms: i64,
    original: Option<Sealed>,
    digest: recourse_store::Hash,
    threads: Vec<(String, String)>,
    idempotency: Option<(String, recourse_store::Hash)>,
    numbered: Option<i64>,
}

impl Draft {
    fn append(&self, number: i64) -> Append {
        let reference = reference(&self.firm, self.ordinal, number);
        let mut sealed = self.sealed.clone();
        let mut outbox = Vec::new();
        let mut letter = None;
        if let Some((subject, body)) = &self.acknowledgement {
            let text = format!("{subject}\n\n{body}").replace(REFERENCE, &reference);
            let mut sealer = Sealer::new(&self.engine, self.lot, &self.person, self.at_ms);
            // Without random bytes nothing can be sealed; the case is then taken in unacknowledged
            // letter text, and the event still says that the receipt is due to go out.
            if let Ok(item) = sealer.text(&text) {
                sealed.append(&mut sealer.items);
                outbox.push(outgoing(Letter::Acknowledgement, Channel::Email, &item, self.at_ms));
                letter = Some(item);
            }
        }
        let mut complaint = self.complaint.clone();
        complaint.number = number;
        complaint.reference.clone_from(&reference);
        let events = self
            .record
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
                stored(&Recorded { event, ..recorded.clone() })
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

/// An event in the form of the record.
pub(super) fn stored(recorded: &Recorded) -> NewEvent {
    let body = Body { on: recorded.on, event: std::borrow::Cow::Borrowed(&recorded.event) };
    NewEvent {
        kind: recorded.event.name().to_owned(),
        at_ms: recorded.at.as_millisecond(),
        actor: recorded.actor.clone(),
        // INVARIANT: events hold strings, numbers, dates and lists, all of which JSON can say.
        body: serde_json::to_string(&body).unwrap_or_default(),
    }
}

/// What of an event stands in its body; the rest are columns.
#[derive(Serialize, Deserialize)]
pub(super) struct Body<'a> {
    /// The civil day in the firm's zone when it happened.
    pub on: jiff::civil::Date,
    /// What happened.
    #[serde(flatten)]
    pub event: std::borrow::Cow<'a, Event>,
}

/// A letter for the outbox: what it is and where its text lies, nothing personal.
pub(super) fn outgoing(letter: Letter, channel: Channel, text: &Sealed, at_ms: i64) -> NewMessage {
    NewMessage {
        kind: letter.word().to_owned(),
        body: serde_json::json!({ "channel": channel, "text": text.item }).to_string(),
        due_at: at_ms,
        created_at: at_ms,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_finds_every_wrong_digit() {
        for number in [1u32, 42, 123_456, 999_999] {
            let digits = format!("{number:06}");
            let right = check_digit(&digits);
            for place in 0..digits.len() {
                for wrong in '0'..='9' {
                    let mut typo: Vec<char> = digits.chars().collect();
                    if typo[place] == wrong {
                        continue;
                    }
                    typo[place] = wrong;
                    let typo: String = typo.into_iter().collect();
                    assert_ne!(check_digit(&typo), right, "{digits} as {typo}");
                }
            }
        }
    }

    #[test]
    fn a_file_reads_back_as_it_was_packed() {
        let file = NewFile {
            name: "kvitto \"å\".pdf".into(),
            media_type: "application/pdf".into(),
            bytes: b"%PDF\n\n\x00\xff".to_vec(),
        };
        assert_eq!(NewFile::unpack(&file.packed()), Some(file));
    }
}
