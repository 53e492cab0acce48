//! Imports complaints: numbers each item before reading it, loses none, and says the same the second
//! time.

use crate::engine::{
    Arrival, Engine, EngineError, Identity, NewComplaint, NewFile, Numbered, thread_key,
};
use crate::incoming::json;
use crate::incoming::mail::{self, Automatic, Incoming};
use crate::incoming::source::{RawItem, RawKind};
use crate::incoming::table::{Received, TableComplaint};
use jiff::Timestamp;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::Command;
use recourse_kernel::firm::{Firm, Item};
use recourse_kernel::terms::{Channel, CustomerKind};
use recourse_store::{IntakeOutcome, IntakeRow, IntakeStatus, StoreError, digest};
use serde::Serialize;

/// What became of the items of an import; the parts add up to what was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Items read.
    pub read: u64,
    /// Began a case.
    pub cases: u64,
    /// Joined a case.
    pub replies: u64,
    /// Had come before, byte for byte.
    pub duplicates: u64,
    /// Wait for a person.
    pub quarantined: u64,
}

impl Counts {
    /// Whether nothing was lost.
    pub fn add_up(&self) -> bool {
        self.read == self.cases + self.replies + self.duplicates + self.quarantined
    }

    /// Counts one more.
    pub fn add(&mut self, became: Became) {
        self.read += 1;
        match became {
            Became::Case => self.cases += 1,
            Became::Reply => self.replies += 1,
            Became::Duplicate => self.duplicates += 1,
            Became::Quarantined => self.quarantined += 1,
        }
    }
}

/// What an item became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It began a case.
    Case,
    /// It joined a case.
    Reply,
    /// It had come before.
    Duplicate,
    /// It waits for a person.
    Quarantined,
}

/// How an import is to be done.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The firm.
    pub firm: String,
    /// How the items came, where they do not say so themselves.
    pub channel: Option<Channel>,
    /// Whether complaints are acknowledged as if they came now; otherwise they are entered after the
    /// fact and nothing is sent by itself.
    pub acknowledge: bool,
}

/// How many rows of a table are taken in at the same time, so that one commit carries many.
const TOGETHER: usize = 96;
/// How often a reply is tried again when somebody else works its case.
const TRIES: u32 = 20;

/// Imports every item of a source. `tell` is called after each with the counts so far.
///
/// # Errors
/// When there is no such firm or the record fails; what was read until then stays, and importing
/// again goes on from there.
pub async fn import(
    engine: &Engine,
    plan: &Plan,
    items: impl Iterator<Item = Result<RawItem, crate::incoming::source::SourceError>>,
    mut tell: impl FnMut(Counts),
) -> Result<Counts, EngineError> {
    let mut counts = Counts::default();
    let mut running = tokio::task::JoinSet::new();
    let mut in_flight: Vec<recourse_store::Hash> = Vec::new();
    engine.lots(&plan.firm).await?;
    for item in items {
        let item = item.unwrap_or_else(|error| RawItem {
            place: "source".to_owned(),
            bytes: error.to_string().into_bytes(),
            kind: RawKind::Unknown,
            fault: None,
            mapping: None,
        });
        let hash = digest(&item.bytes);
        // A mail may answer the one before it, and the same bytes twice are one item: such items wait
        // for those before them.
        let alone = item.kind == RawKind::Mail || in_flight.contains(&hash);
        while running.len() >= TOGETHER || (alone && !running.is_empty()) {
            collect(&mut running, &mut in_flight, &mut counts).await?;
            tell(counts);
        }
        in_flight.push(hash);
        let (engine, plan) = (engine.clone(), plan.clone());
        running.spawn(async move { (hash, take(&engine, &plan, item, hash).await) });
    }
    while !running.is_empty() {
        collect(&mut running, &mut in_flight, &mut counts).await?;
        tell(counts);
    }
    Ok(counts)
}

/// Takes in one item, numbered before it is read.
///
/// # Errors
/// When the record fails or the item asks too much of the program; its number stays.
pub async fn take_one(engine: &Engine, plan: &Plan, item: RawItem) -> Result<Became, EngineError> {
    let hash = digest(&item.bytes);
    take(engine, plan, item, hash).await
}

type Running = tokio::task::JoinSet<(recourse_store::Hash, Result<Became, EngineError>)>;

async fn collect(
    running: &mut Running,
    in_flight: &mut Vec<recourse_store::Hash>,
    counts: &mut Counts,
) -> Result<(), EngineError> {
    if let Some(done) = running.join_next().await {
        let (hash, became) = done.map_err(|error| EngineError::Unreadable(error.to_string()))?;
        in_flight.retain(|known| *known != hash);
        counts.add(became?);
    }
    Ok(())
}

async fn take(
    engine: &Engine,
    plan: &Plan,
    item: RawItem,
    hash: recourse_store::Hash,
) -> Result<Became, EngineError> {
    match become_something(engine, plan, item, hash).await {
        // Another import, or a person at the desk, finished it in the meantime.
        Err(EngineError::ItemSettled(_)) => Ok(Became::Duplicate),
        became => became,
    }
}

async fn become_something(
    engine: &Engine,
    plan: &Plan,
    item: RawItem,
    hash: recourse_store::Hash,
) -> Result<Became, EngineError> {
    let firm = engine.firm(&plan.firm)?.clone();
    let lot = engine.lot_for(&firm.id, &hash).await?;
    let before = engine.store.intake_by_digest(lot, &hash).await?;
    let unfinished = match &before {
        None => None,
        Some(row) if row.status == IntakeStatus::Received => Some(row),
        Some(_) => return Ok(Became::Duplicate),
    };
    match &item.kind {
        _ if item.fault.is_some() => {
            let why = item.fault.as_ref().map(ToString::to_string).unwrap_or_default();
            quarantine(engine, plan, &item, lot, unfinished, why).await
        }
        RawKind::Mail => take_mail(engine, plan, &firm, &item, lot, unfinished).await,
        RawKind::CsvRecord(record) => {
            let read = match &item.mapping {
                Some(mapping) => {
                    mapping.map(&item.place, record).map_err(|fault| fault.without_content())
                }
                None => Err("no mapping says what the columns are".to_owned()),
            };
            take_row(engine, plan, &firm, &item, lot, unfinished, read).await
        }
        RawKind::JsonLine => {
            let read =
                json::read(&item.place, &item.bytes).map_err(|fault| fault.without_content());
            take_row(engine, plan, &firm, &item, lot, unfinished, read).await
        }
        RawKind::Unknown => {
            // What is in it, or why it could not be read, is sealed with the item.
            let why = "not a complaint in a known form".to_owned();
            quarantine(engine, plan, &item, lot, unfinished, why).await
        }
    }
}

async fn quarantine(
    engine: &Engine,
    plan: &Plan,
    item: &RawItem,
    lot: i64,
    unfinished: Option<&IntakeRow>,
    why: String,
) -> Result<Became, EngineError> {
    match unfinished {
        Some(row) => {
            engine.settle_item(lot, row.number, IntakeStatus::Quarantined, Some(why), None).await?;
        }
        None => {
            let channel = plan.channel.unwrap_or(Channel::Other);
            let now = engine.clock.now();
            engine
                .number(&plan.firm, channel, &source(&item.place), &item.bytes, now, Some(why))
                .await?;
        }
    }
    Ok(Became::Quarantined)
}

/// Where an item came from, without the folders of somebody's computer.
fn source(place: &str) -> String {
    place.rsplit(['/', '\\']).next().unwrap_or(place).to_owned()
}

/// The item's entry in the register, made now or found from an import that was cut off.
async fn numbered(
    engine: &Engine,
    plan: &Plan,
    item: &RawItem,
    lot: i64,
    unfinished: Option<&IntakeRow>,
) -> Result<Option<Numbered>, EngineError> {
    let now = engine.clock.now();
    let Some(row) = unfinished else {
        let channel = plan.channel.unwrap_or(Channel::Email);
        return engine
            .number(&plan.firm, channel, &source(&item.place), &item.bytes, now, None)
            .await;
    };
    engine.numbered(lot, row).await.map(Some)
}

async fn take_mail(
    engine: &Engine,
    plan: &Plan,
    firm: &Firm,
    item: &RawItem,
    lot: i64,
    unfinished: Option<&IntakeRow>,
) -> Result<Became, EngineError> {
    let Some(numbered) = numbered(engine, plan, item, lot, unfinished).await? else {
        return Ok(Became::Duplicate);
    };
    let incoming = match mail::read(&item.bytes) {
        Ok(incoming) => incoming,
        Err(error) => {
            let why = error.reason;
            engine
                .settle_item(lot, numbered.number, IntakeStatus::Quarantined, Some(why), None)
                .await?;
            return Ok(Became::Quarantined);
        }
    };
    // A mail server's report about a letter of ours is news of that letter, not the customer's word.
    if incoming.automatic == Some(Automatic::Bounce)
        && let Some(became) =
            crate::mail::report::take(engine, firm, &item.bytes, &incoming, &numbered).await?
    {
        return Ok(became);
    }
    if let Some(found) = thread(engine, firm, &incoming).await? {
        let (lot, stream) = (found.lot, found.stream);
        if found.by_reference_only && !writes_as_customer(engine, &incoming, lot, &stream).await? {
            // References can be guessed: whoever only names one may be anybody.
            let why = Some(
                "it names a case but comes from another address, or from a machine".to_owned(),
            );
            engine
                .settle_item(numbered.lot, numbered.number, IntakeStatus::Quarantined, why, None)
                .await?;
            return Ok(Became::Quarantined);
        }
        return reply(engine, firm, item, &incoming, &numbered, lot, &stream).await;
    }
    if let Some(machine) = incoming.automatic.filter(|kind| *kind != Automatic::ListMail) {
        let why = match machine {
            Automatic::Bounce => "a report that a mail did not arrive",
            Automatic::AutoReply | Automatic::ListMail => "a machine wrote it, not a person",
        };
        let why = Some(why.to_owned());
        engine.settle_item(lot, numbered.number, IntakeStatus::Quarantined, why, None).await?;
        return Ok(Became::Quarantined);
    }
    if incoming.text.trim().is_empty()
        && incoming.subject.is_none()
        && incoming.attachments.is_empty()
    {
        let why = Some("it says nothing: no subject, text or attachment".to_owned());
        engine.settle_item(lot, numbered.number, IntakeStatus::Quarantined, why, None).await?;
        return Ok(Became::Quarantined);
    }
    let now = engine.clock.now();
    let received_at = incoming.received.or(incoming.date).filter(|at| *at <= now).unwrap_or(now);
    let new = NewComplaint {
        firm: firm.id.clone(),
        channel: plan.channel.unwrap_or(Channel::Email),
        received_at,
        language: crate::language::propose(
            firm,
            &format!("{}\n{}", incoming.subject.as_deref().unwrap_or_default(), incoming.text),
            incoming.language.as_deref(),
        )
        .language,
        product: None,
        customer: CustomerKind::Consumer,
        title: incoming.subject.clone().unwrap_or_default(),
        text: incoming.text.clone(),
        identity: Identity {
            name: incoming.from_name.clone().unwrap_or_default(),
            email: incoming.from_address.clone().unwrap_or_default(),
            ..Identity::default()
        },
        items: Vec::new(),
        files: files(&incoming),
        original: Vec::new(),
        source: source(&item.place),
        thread: incoming.message_id.iter().cloned().collect(),
        // Lists and shared mailboxes are never answered by a machine.
        backfill: !plan.acknowledge || incoming.automatic.is_some(),
        level: None,
        skipped: None,
        idempotency: None,
        numbered: Some(numbered),
    };
    let number = new.numbered.as_ref().map(|numbered| (numbered.lot, numbered.number));
    match (engine.receive(&Actor::System, new).await, number) {
        (Ok(_), _) => Ok(Became::Case),
        // One mail that a rule refuses must not stop the post.
        (Err(EngineError::Refused(refusal)), Some((lot, number))) => {
            let why = Some(refusal.to_string());
            engine.settle_item(lot, number, IntakeStatus::Quarantined, why, None).await?;
            Ok(Became::Quarantined)
        }
        (Err(other), _) => Err(other),
    }
}

fn files(incoming: &Incoming) -> Vec<NewFile> {
    incoming
        .attachments
        .iter()
        .map(|file| NewFile {
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            bytes: file.bytes.clone(),
        })
        .collect()
}

/// A case that a mail belongs to.
struct Thread {
    lot: i64,
    stream: String,
    by_reference_only: bool,
}

/// Whether a mail comes from the address of the case's customer, and from a person.
async fn writes_as_customer(
    engine: &Engine,
    incoming: &Incoming,
    lot: i64,
    stream: &str,
) -> Result<bool, EngineError> {
    let case = engine.load(lot, stream).await?;
    let items: Vec<&str> = case.complaint.identity.iter().map(|s| s.item.as_str()).collect();
    let known = engine.open(lot, &items).await?.identity(&case.complaint).email;
    let from = incoming.from_address.as_deref().unwrap_or_default();
    let same = !known.is_empty() && known.trim().eq_ignore_ascii_case(from.trim());
    Ok(same && incoming.automatic.is_none())
}

/// The case that a mail belongs to: by the mails it answers, or by a reference in it.
async fn thread(
    engine: &Engine,
    firm: &Firm,
    incoming: &Incoming,
) -> Result<Option<Thread>, EngineError> {
    let keys: Vec<String> = incoming.thread.iter().map(|id| thread_key(id)).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let lots = engine.lots(&firm.id).await?;
    if !keys.is_empty() {
        for lot in &lots {
            if let Some(stream) = engine.store.thread_lookup(*lot, &keys).await? {
                return Ok(Some(Thread { lot: *lot, stream, by_reference_only: false }));
            }
        }
    }
    for reference in &incoming.references_in_text {
        if let Some(row) = engine.store.case_by_reference(&lots, reference).await? {
            let thread = Thread { lot: row.lot, stream: row.stream, by_reference_only: true };
            return Ok(Some(thread));
        }
    }
    Ok(None)
}

async fn reply(
    engine: &Engine,
    firm: &Firm,
    item: &RawItem,
    incoming: &Incoming,
    numbered: &Numbered,
    lot: i64,
    stream: &str,
) -> Result<Became, EngineError> {
    let now = engine.clock.now();
    let received_at = incoming.received.or(incoming.date).filter(|at| *at <= now).unwrap_or(now);
    let command = Command::RecordMessage {
        channel: Channel::Email,
        text: incoming.text.clone(),
        files: Vec::new(),
        original: None,
        received_at,
    };
    let same_lot = numbered.lot == lot;
    // The register tells a machine's word from a person's.
    let machine = matches!(incoming.automatic, Some(Automatic::AutoReply | Automatic::Bounce))
        .then(|| "a machine wrote it, not a person".to_owned());
    let arrival = Arrival {
        outcome: same_lot.then(|| IntakeOutcome {
            number: numbered.number,
            status: IntakeStatus::Reply,
            stream: Some(stream.to_owned()),
            reason: machine.clone(),
        }),
        original: item.bytes.clone(),
        thread: incoming.message_id.iter().cloned().collect(),
        // The case keeps the bytes under its customer's key; the copy under the item's own key goes.
        forgets: same_lot.then(|| numbered.person.clone()),
    };
    let files = files(incoming);
    let mut tries = 0;
    loop {
        let case = engine.load(lot, stream).await?;
        let (command, arrival) = (command.clone(), Some(arrival.clone()));
        match engine.act_on(&Actor::System, firm, case, None, command, &files, arrival).await {
            Ok(_) => break,
            // A message waits for whoever works the case at the same moment.
            Err(EngineError::Changed { .. }) if tries < TRIES => tries += 1,
            // One mail that cannot join its case must not stop the post: a person looks at it.
            Err(EngineError::Refused(_) | EngineError::Store(StoreError::KeyDestroyed { .. })) => {
                let why = Some("it belongs to a case that takes no messages any more".to_owned());
                let (lot, number) = (numbered.lot, numbered.number);
                engine.settle_item(lot, number, IntakeStatus::Quarantined, why, None).await?;
                return Ok(Became::Quarantined);
            }
            Err(other) => return Err(other),
        }
    }
    if !same_lot {
        // A transaction never leaves its lot: the message first, then its entry in the register.
        engine.settle_reply(numbered, stream).await?;
    }
    Ok(Became::Reply)
}

async fn take_row(
    engine: &Engine,
    plan: &Plan,
    firm: &Firm,
    item: &RawItem,
    lot: i64,
    unfinished: Option<&IntakeRow>,
    read: Result<TableComplaint, String>,
) -> Result<Became, EngineError> {
    let row = match read {
        Ok(row) => row,
        Err(why) => return quarantine(engine, plan, item, lot, unfinished, why).await,
    };
    let now = engine.clock.now();
    let Some(received_at) = moment(firm, row.received) else {
        return quarantine(
            engine,
            plan,
            item,
            lot,
            unfinished,
            "the time does not exist".to_owned(),
        )
        .await;
    };
    if received_at > now {
        let why = format!(
            "it says that it was received on {}, in the future",
            received_at.to_zoned(firm.zone.clone()).date()
        );
        return quarantine(engine, plan, item, lot, unfinished, why).await;
    }
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let mut body = row.text.clone();
    for (name, value) in [("account", &row.account), ("reference", &row.outside_reference)] {
        if let Some(value) = value {
            body.push_str(&format!("\n\n{name}: {value}"));
        }
    }
    // A record is numbered and read in one transaction: it cannot be lost between the two.
    let numbered = match unfinished {
        None => None,
        Some(_) => numbered(engine, plan, item, lot, unfinished).await?,
    };
    let new = NewComplaint {
        firm: firm.id.clone(),
        channel: row.channel.or(plan.channel).unwrap_or(Channel::Other),
        received_at,
        language: language(firm, row.language.as_deref(), &body),
        product: row.product,
        customer: row.customer.unwrap_or(CustomerKind::Consumer),
        title: text(&row.title),
        text: body,
        identity: Identity {
            name: text(&row.name),
            email: text(&row.email),
            address: text(&row.address),
            phone: text(&row.phone),
        },
        items: row.account.iter().map(|_| Item::AccountNumber).collect(),
        files: Vec::new(),
        original: item.bytes.clone(),
        source: source(&item.place),
        thread: Vec::new(),
        backfill: !plan.acknowledge,
        level: None,
        skipped: None,
        // An item that was numbered before is settled once; its number is what makes it one.
        idempotency: numbered
            .is_none()
            .then(|| format!("import/{}", hex::encode(digest(&item.bytes)))),
        numbered,
    };
    match engine.receive_in(lot, &Actor::System, new).await {
        Ok(received) if received.repeated => Ok(Became::Duplicate),
        Ok(_) => Ok(Became::Case),
        Err(EngineError::Refused(refusal)) => {
            quarantine(engine, plan, item, lot, unfinished, refusal.to_string()).await
        }
        Err(other) => Err(other),
    }
}

/// A day alone means its first moment in the firm's zone.
fn moment(firm: &Firm, received: Received) -> Option<Timestamp> {
    let local = |civil: jiff::civil::DateTime| {
        civil.to_zoned(firm.zone.clone()).ok().map(|zoned| zoned.timestamp())
    };
    match received {
        Received::Day(day) => local(day.at(0, 0, 0, 0)),
        Received::Local(civil) => local(civil),
        Received::Moment(at) => Some(at),
    }
}

/// The stated language if the firm answers in it, since a table says it on purpose; otherwise what the
/// text seems to be written in, or the firm's own.
fn language(firm: &Firm, stated: Option<&str>, text: &str) -> String {
    let code = stated.and_then(|tag| tag.split(['-', '_']).next()).map(str::to_lowercase);
    let code = code.map(|code| if code == "no" || code == "nn" { "nb".to_owned() } else { code });
    code.filter(|code| firm.languages.contains(code))
        .unwrap_or_else(|| crate::language::propose(firm, text, None).language)
}
