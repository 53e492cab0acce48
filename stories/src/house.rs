//! Stories played on the product itself: through the engine, on a real record.
//!
//! One installation serves all stories of a run, as one desk serves all its customers. Beside each
//! case stands a [`Shadow`]: what the rules alone decide, in memory. Every event of the record must
//! be what the shadow says, and the case that is loaded must be the one that the shadow folds.

mod shadow;

use crate::installation::{Installation, law};
use crate::story::{Act, Check, ClockCheck, Receipt, Story, What, World, run};
use jiff::Timestamp;
use recourse::clock::Clock;
use recourse::engine::{Case, Engine, EngineError, Identity, NewComplaint};
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{
    Command, Complaint, Context, Event, LinkKind, Refusal, RefusalKey, Sealed,
};
use recourse_kernel::firm::{Acknowledges, Firm, Item};
use recourse_kernel::law::{ClockKind, Law};
use recourse_store::Opened;
use recourse_store::testing::On;
use shadow::Shadow;
use std::sync::Arc;

/// An installation on which stories are played.
pub struct House {
    installation: Installation,
    law: Arc<Law>,
    /// The same firms, whose staff acknowledge what comes in.
    by_hand: Arc<Law>,
}

impl House {
    /// A fresh one.
    ///
    /// # Panics
    /// When the record cannot be made.
    pub async fn new(on: On) -> House {
        let law = law();
        let mut by_hand = Law::clone(&law);
        for firm in by_hand.firms.values_mut() {
            firm.procedure.acknowledge = Acknowledges::ByHand;
        }
        House { installation: Installation::new(on).await, law, by_hand: Arc::new(by_hand) }
    }

    /// Plays a story, and then checks its letters and the whole record.
    ///
    /// # Errors
    /// The line that does not hold, or what of the record is not as the rules say.
    pub async fn play(&self, story: &Story) -> Result<(), String> {
        let firm = self.law.firm(&story.firm);
        let firm = firm.ok_or_else(|| format!("there is no firm `{}`", story.firm))?;
        let mut world = OnRecord {
            house: self,
            firm,
            by_hand: told_by_hand(story),
            arrived: 0,
            draw: Context::NO_DRAW,
            cases: Vec::new(),
        };
        run(&mut world, story).await.map_err(|error| error.to_string())?;
        for case in 0..world.cases.len() {
            world.complaint(&case).await?;
            world.letters(case).await?;
        }
        let faults = self.installation.faults().await;
        if faults.is_empty() { Ok(()) } else { Err(format!("the record has faults: {faults:?}")) }
    }

    /// Closes the record, so that its place can be removed.
    pub async fn close(self) {
        self.installation.engine.store.close().await;
    }
}

/// Which complaints of a story wait for their acknowledgement.
///
/// The product acknowledges in the transaction in which it takes a complaint in; nothing lies between
/// the two. A story that tells of the time between, of the act itself, or that counts the letters on
/// the case, is played at a desk where people acknowledge.
fn told_by_hand(story: &Story) -> Vec<bool> {
    let mut complaints = Vec::new();
    let mut subject = 0;
    for step in &story.steps {
        let waits = match &step.what {
            What::Arrives(_) => {
                complaints.push(false);
                subject = complaints.len() - 1;
                false
            }
            What::About(number) => {
                subject = number - 1;
                false
            }
            What::Does(_, _, act) => matches!(
                &**act,
                Act::Command(
                    Command::Acknowledge { .. }
                        | Command::ExplainMiss { clock: ClockKind::Acknowledge, .. }
                ) | Act::Recall(..)
                    | Act::Delivery(..)
            ),
            What::Holds(check) => match &**check {
                Check::Next(Some(ClockKind::Acknowledge))
                | Check::Letter(..)
                | Check::LetterState(..) => true,
                Check::Clock(name, ClockCheck::State(..) | ClockCheck::Explained(_)) => {
                    name.kind == ClockKind::Acknowledge
                }
                _ => false,
            },
            What::Draw(_) => false,
        };
        if let (true, Some(complaint)) = (waits, complaints.get_mut(subject)) {
            *complaint = true;
        }
    }
    complaints
}

/// A case of the story, in the record.
struct Told {
    lot: i64,
    stream: String,
    reference: String,
    /// The reference in the story, which numbers its own complaints from 1.
    told_as: String,
    by_hand: bool,
    shadow: Shadow,
}

/// The world of one story.
struct OnRecord<'h> {
    house: &'h House,
    firm: &'h Firm,
    by_hand: Vec<bool>,
    arrived: usize,
    draw: u32,
    cases: Vec<Told>,
}

impl OnRecord<'_> {
    /// The desk at a time, which stands still until the story goes on.
    fn desk(&self, by_hand: bool, now: Timestamp) -> Engine {
        let law = if by_hand { &self.house.by_hand } else { &self.house.law };
        let mut engine = self.house.installation.engine.clone();
        engine.law = Arc::clone(law);
        engine.clock = Clock::still(now);
        engine.drawn = Some(self.draw);
        engine
    }

    fn told(&self, case: usize) -> Result<&Told, String> {
        self.cases.get(case).ok_or_else(|| format!("there is no case {case}"))
    }

    async fn load(&self, case: usize) -> Result<Case, String> {
        let told = self.told(case)?;
        let engine = &self.house.installation.engine;
        engine.load(told.lot, &told.stream).await.map_err(|error| error.to_string())
    }

    /// Compares a refusal with that of the rules alone, and names complaints as the story does.
    fn refused(&self, refusal: Refusal, alone: Result<(), Refusal>) -> Result<Refusal, String> {
        // What a merge asks of the other case is judged where both are loaded.
        let of_both =
            matches!(refusal.key, RefusalKey::MergeTargetNotOpen | RefusalKey::MergeTargetDueLater);
        match alone {
            Err(ref expected) if *expected == refusal => {}
            _ if of_both => {}
            other => {
                return Err(format!("the desk refuses: {refusal}; the rules alone: {other:?}"));
            }
        }
        let known = self.cases.iter().find(|told| Some(&told.reference) == refusal.who.as_ref());
        let who = known.map(|told| told.told_as.clone()).or(refusal.who);
        Ok(Refusal { who, ..refusal })
    }

    /// Takes over what the record holds of a case beyond its shadow.
    async fn follow(&mut self, case: usize, decided: Vec<(Actor, Event)>) -> Result<(), String> {
        let loaded = self.load(case).await?;
        let texts = self.house.installation.engine.open_texts(&loaded).await;
        let texts = texts.map_err(|error| error.to_string())?;
        let originals = self.originals(&loaded).await?;
        let firm = self.firm;
        let told = self.cases.get_mut(case).ok_or("no such case")?;
        told.shadow.follow(firm, decided, &loaded.record, &|sealed| {
            let original = originals.iter().find(|(item, _)| *item == sealed.item);
            texts.text(sealed).or_else(|| original.map(|(_, text)| text.clone()))
        })
    }

    /// The bytes as they came of everything in a case.
    async fn originals(&self, case: &Case) -> Result<Vec<(String, String)>, String> {
        let mut found = Vec::new();
        for recorded in &case.record {
            let Event::Received { receive, .. } = &recorded.event else { continue };
            if let Some(sealed) = &receive.original {
                found.push((sealed.item.clone(), self.open(case.lot, sealed).await?));
            }
        }
        Ok(found)
    }

    async fn open(&self, lot: i64, sealed: &Sealed) -> Result<String, String> {
        let opened = self.house.installation.engine.store.open_item(lot, &sealed.item).await;
        match opened.map_err(|error| error.to_string())? {
            // A letter is kept whole; its words are what was written.
            Opened::Plain(bytes) => match recourse::letters::Kept::unpack(&bytes) {
                Some(kept) => Ok(kept.words),
                None => String::from_utf8(bytes).map_err(|error| error.to_string()),
            },
            other => Err(format!("the text {} cannot be opened: {other:?}", sealed.item)),
        }
    }

    /// The letters in the outbox are those that follow from what happened, in that order.
    async fn letters(&self, case: usize) -> Result<(), String> {
        let told = self.told(case)?;
        let store = &self.house.installation.engine.store;
        let outbox = store.outbox_of_stream(told.lot, &told.stream).await;
        let mut letters = Vec::new();
        for message in outbox.map_err(|error| error.to_string())? {
            let body: serde_json::Value =
                serde_json::from_str(&message.body).map_err(|error| error.to_string())?;
            let field = |name: &str| body.get(name).and_then(|v| v.as_str()).unwrap_or_default();
            let text = field("text").to_owned();
            let sealed = Sealed { item: text, digest: String::new() };
            if self.open(told.lot, &sealed).await?.trim().is_empty() {
                return Err(format!("the letter {} says nothing", message.kind));
            }
            letters.push(format!("{} by {}", message.kind, field("channel")));
        }
        if letters == told.shadow.letters {
            return Ok(());
        }
        Err(format!(
            "the letters of {} are {letters:?}, not {:?}",
            told.reference, told.shadow.letters
        ))
    }
}

/// Who complains: what the story says was given, and nothing else.
fn identity(receipt: &Receipt) -> Identity {
    let gives = |item: Item| receipt.receive.provided.contains(&item);
    let Some(name) = &receipt.identity else { return Identity::default() };
    let when = |yes: bool, text: &str| if yes { text.to_owned() } else { String::new() };
    Identity {
        name: when(gives(Item::Name), name),
        email: when(gives(Item::Contact), "kari@post.example"),
        address: when(gives(Item::Address), "Storgata 1, 0155 Oslo"),
        phone: when(gives(Item::DaytimePhone), "+47 21 00 00 00"),
    }
}

impl World for OnRecord<'_> {
    type Case = usize;

    fn law(&self) -> &Law {
        &self.house.law
    }

    async fn receive(
        &mut self,
        now: Timestamp,
        actor: &Actor,
        mut receipt: Receipt,
    ) -> Result<Result<(usize, Vec<Event>), Refusal>, String> {
        // Whoever looks for conflicts says so right after the receipt, before anybody can read it.
        let found = std::mem::take(&mut receipt.receive.conflicts);
        let by_hand = self.by_hand.get(self.arrived).copied().unwrap_or_default();
        self.arrived += 1;
        let identity = identity(&receipt);
        let wish = receipt.receive.clone();
        let new = NewComplaint {
            firm: wish.firm.clone(),
            channel: wish.channel,
            received_at: wish.received_at,
            language: wish.language.clone(),
            product: wish.product,
            customer: wish.customer,
            title: receipt.title.clone(),
            text: receipt.text.clone(),
            identity: identity.clone(),
            items: wish.provided.clone(),
            files: Vec::new(),
            original: receipt.text.clone().into_bytes(),
            source: "story".to_owned(),
            thread: Vec::new(),
            backfill: wish.backfill,
            level: wish.level.clone(),
            skipped: wish.skipped,
            idempotency: None,
            numbered: None,
        };
        let engine = self.desk(by_hand, now);
        let lot = engine.lot_for(&wish.firm, b"one customer").await;
        let lot = lot.map_err(|error| error.to_string())?;
        let done = engine.receive_in(lot, actor, new).await;
        let mut shadow = Shadow::default();
        let firm = engine.firm(&wish.firm).map_err(|error| error.to_string())?.clone();
        let received = match done {
            Ok(received) => received,
            Err(EngineError::Refused(refusal)) => {
                let alone = shadow.receive(&engine.law, &firm, now, actor, receipt, &identity);
                return self.refused(refusal, alone.map(|_| ())).map(Err);
            }
            Err(error) => return Err(error.to_string()),
        };
        let loaded = engine.load(lot, &received.stream).await.map_err(|error| error.to_string())?;
        // Numbers, references and ids are the record's to give.
        receipt.receive.number = received.number;
        receipt.receive.reference.clone_from(&received.reference);
        receipt.receive.person.clone_from(&loaded.complaint.person);
        let decided = shadow
            .receive(&engine.law, &firm, now, actor, receipt, &identity)
            .map_err(|refusal| format!("the rules alone refuse: {refusal}"))?;
        let case = self.cases.len();
        self.cases.push(Told {
            lot,
            stream: received.stream,
            reference: received.reference,
            told_as: format!("{}-{:06}", self.firm.prefix, case + 1),
            by_hand,
            shadow,
        });
        self.follow(case, decided).await?;
        let mut events: Vec<Event> =
            loaded.record.into_iter().map(|recorded| recorded.event).collect();
        if !found.is_empty() {
            let command = Command::RecordConflicts { found };
            match self.act(now, &Actor::System, &case, command).await? {
                Ok(more) => events.extend(more),
                Err(refusal) => return Err(format!("the conflicts are refused: {refusal}")),
            }
        }
        Ok(Ok((case, events)))
    }

    async fn act(
        &mut self,
        now: Timestamp,
        actor: &Actor,
        case: &usize,
        command: Command<String>,
    ) -> Result<Result<Vec<Event>, Refusal>, String> {
        let loaded = self.load(*case).await?;
        let told = self.told(*case)?;
        let (stream, reference) = (told.stream.clone(), told.reference.clone());
        let engine = self.desk(told.by_hand, now);
        let firm = engine.firm(&self.firm.id).map_err(|error| error.to_string())?.clone();
        let seen = Some(loaded.complaint.version);
        let done = engine.act_on(actor, &firm, loaded, seen, command.clone(), &[], None).await;
        let draw = self.draw;
        let told = self.cases.get_mut(*case).ok_or("no such case")?;
        let alone = told.shadow.act(&engine.law, &firm, now, actor, command.clone(), draw);
        let acted = match done {
            Ok(acted) => acted,
            Err(EngineError::Refused(refusal)) => {
                return self.refused(refusal, alone.map(|_| ())).map(Err);
            }
            Err(error) => return Err(error.to_string()),
        };
        let decided = alone.map_err(|refusal| format!("the rules alone refuse: {refusal}"))?;
        self.follow(*case, decided).await?;
        if let Command::MergeInto { other, .. } = command {
            self.shows_merge(now, &firm, &other, stream, reference).await?;
        }
        Ok(Ok(acted.events))
    }

    async fn complaint(&mut self, case: &usize) -> Result<Complaint, String> {
        let loaded = self.load(*case).await?;
        let told = self.told(*case)?;
        let folded = told.shadow.complaint();
        if folded.as_ref() != Some(&loaded.complaint) {
            return Err(format!(
                "the record says {:?}, the fold in memory {folded:?}",
                loaded.complaint
            ));
        }
        Ok(loaded.complaint)
    }

    async fn unseal(&mut self, case: &usize, sealed: &Sealed) -> Result<String, String> {
        self.open(self.told(*case)?.lot, sealed).await
    }

    fn draw(&mut self, draw: u32) {
        self.draw = draw;
    }

    fn id_of(&self, case: &usize) -> String {
        self.cases.get(*case).map(|told| told.stream.clone()).unwrap_or_default()
    }
}

impl OnRecord<'_> {
    /// The case that was merged into shows the other from the same moment on.
    async fn shows_merge(
        &mut self,
        now: Timestamp,
        firm: &Firm,
        target: &str,
        other: String,
        reference: String,
    ) -> Result<(), String> {
        let place = self.cases.iter().position(|told| told.stream == target);
        let place = place.ok_or("the story merges into a case that is not its own")?;
        let link = Command::Link { other, reference, kind: LinkKind::SameEvent };
        let law = Arc::clone(&self.house.law);
        let told = self.cases.get_mut(place).ok_or("no such case")?;
        let decided = match told.shadow.act(&law, firm, now, &Actor::System, link, Context::NO_DRAW)
        {
            Ok(decided) => decided,
            Err(refusal) if refusal.key == RefusalKey::AlreadyLinked => Vec::new(),
            Err(refusal) => return Err(format!("the other case cannot show it: {refusal}")),
        };
        self.follow(place, decided).await
    }
}
