//! Acting on a case: seal, decide, fold, append.

use super::arriving::thread_key;
use super::read::{Case, recorded};
use super::sealing::Sealer;
use super::stored::{outgoing, stored};
use super::writing::own_text;
use super::{Engine, EngineError, Identity, NewFile, PURPOSE, case_row};
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{
    Command, Complaint, Context, Event, FileRef, LinkKind, Phase, Recorded, Refusal, RefusalKey,
    decide, evolve,
};
use recourse_kernel::firm::Firm;
use recourse_kernel::react::Letter;
use recourse_store::{AlsoStep, Append, AppendError, DestroyedKey, IntakeOutcome};

/// What a command did.
#[derive(Clone, Debug)]
pub struct Acted {
    /// The case's stream.
    pub stream: String,
    /// The complaint afterwards.
    pub complaint: Complaint,
    /// What happened.
    pub events: Vec<Event>,
}

/// What came in and is joined to a case by an act.
#[derive(Clone, Debug, Default)]
pub struct Arrival {
    /// Its entry of the register, settled in the same transaction.
    pub outcome: Option<IntakeOutcome>,
    /// Its bytes as they came; sealed anew with the case's other texts, so that they are forgotten
    /// together.
    pub original: Vec<u8>,
    /// Its message identifiers: who answers it answers this case.
    pub thread: Vec<String>,
    /// The person of the register's own copy of the bytes, which is forgotten in the same
    /// transaction: the case keeps the bytes from then on.
    pub forgets: Option<String>,
}

/// How often a merge is tried again when somebody works the other case at the same moment.
const MERGE_TRIES: u32 = 5;

/// How far a computer's clock may be behind the last event before nothing is written.
const BEHIND: jiff::SignedDuration = jiff::SignedDuration::from_mins(10);

/// What others did since a version.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The version now.
    pub version: u64,
    /// What happened since.
    pub since: Vec<Recorded>,
}

impl Engine {
    /// Does something to a case of a firm, for an actor who looked at version `seen` (none: whatever
    /// the version is).
    ///
    /// # Errors
    /// A refusal, [`EngineError::Changed`] when somebody else was faster, or a failure of the record.
    /// Nothing is written then.
    pub async fn act(
        &self,
        actor: &Actor,
        firm: &str,
        reference: &str,
        seen: Option<u64>,
        command: Command<String>,
    ) -> Result<Acted, EngineError> {
        let firm = self.firm(firm)?.clone();
        let lots = self.lots(&firm.id).await?;
        let row = self.store.case_by_reference(&lots, reference).await?;
        let row = row.ok_or_else(EngineError::unknown)?;
        let case = self.load(row.lot, &row.stream).await?;
        self.act_on(actor, &firm, case, seen, command, &[], None).await
    }

    /// Does something to a case that was loaded; `files` come with a message, `arrival` is the mail
    /// that it came in.
    ///
    /// # Errors
    /// As [`Engine::act`].
    #[expect(clippy::too_many_arguments, reason = "each is a separate fact of the act")]
    pub async fn act_on(
        &self,
        actor: &Actor,
        firm: &Firm,
        case: Case,
        seen: Option<u64>,
        command: Command<String>,
        files: &[NewFile],
        arrival: Option<Arrival>,
    ) -> Result<Acted, EngineError> {
        let now = self.clock.now();
        let at_ms = now.as_millisecond();
        let expected = case.complaint.version;
        if let Some(seen) = seen.filter(|seen| *seen != expected) {
            return Err(EngineError::Changed { expected: seen, actual: expected });
        }
        // A practice clock set to the past must not write into what has happened since.
        if case.record.last().is_some_and(|last| last.at.duration_since(now) > BEHIND) {
            return Err(EngineError::ClockBehind);
        }
        let other = self.other_case_exists(firm, &case.complaint, actor, &command).await?;
        let plain = command.clone();
        let mut sealer = Sealer::known(self, case.lot, &case.complaint.person, at_ms).await?;
        let mut command: Command =
            command.try_map(&mut |text: String| sealer.text(text.replace("\r\n", "\n").trim()))?;
        if let Command::RecordMessage { files: refs, original, .. } = &mut command {
            // A place in the vault that a caller names could be another customer's: only bytes are taken.
            refs.clear();
            for file in files {
                refs.push(FileRef {
                    sealed: sealer.seal(&file.packed())?,
                    bytes: file.bytes.len() as u64,
                    media_type: file.media_type.clone(),
                });
            }
            if let Some(arrival) = arrival.as_ref().filter(|arrival| !arrival.original.is_empty()) {
                *original = Some(sealer.seal(&arrival.original)?);
            }
        }
        let draw = self.drawn.map_or_else(draw, Ok)?;
        let context = Context { law: &self.law, firm, now, actor, draw };
        let mut events = decide(context, &case.complaint, command)?;
        let (mut complaint, mut record) = happened(context, actor, &case.complaint, &events)?;
        let written =
            self.letters(context, &case, &complaint, &events, &plain, &mut sealer).await?;
        if written.iter().any(|one| one.of.is_some()) {
            // What stands on the case as sent is the whole letter, under the place that names it.
            for (place, text) in written.iter().filter_map(|one| Some((one.of?, &one.text))) {
                if let Some(old) = events.get_mut(place).and_then(own_text) {
                    sealer.items.retain(|item| item.item != old.item);
                    old.clone_from(text);
                }
            }
            (complaint, record) = happened(context, actor, &case.complaint, &events)?;
        }
        let mut outbox = Vec::new();
        for one in written {
            // What can be called back waits a little before it leaves.
            let held = matches!(actor, Actor::Staff(_))
                && matches!(one.letter, Letter::Answer | Letter::Message);
            let hold = if held { i64::from(firm.hold_minutes) * 60_000 } else { 0 };
            outbox.push(outgoing(one.letter, one.channel, &one.text, at_ms, at_ms + hold));
            if let Some(command) = one.command {
                let system = Context { actor: &Actor::System, ..context };
                let more = decide(system, &complaint, command)?;
                let (next, recorded) = happened(context, &Actor::System, &complaint, &more)?;
                complaint = next;
                record.extend(recorded);
                events.extend(more);
            }
        }
        let barred = events
            .iter()
            .any(|event| matches!(event, Event::Barred { .. } | Event::Unbarred { .. }))
            .then(|| complaint.barred.clone());
        let append = Append {
            lot: case.lot,
            stream: case.stream.clone(),
            stream_kind: "case",
            expected,
            events: record.iter().map(stored).collect(),
            sealed: std::mem::take(&mut sealer.items),
            case_view: Some(case_row(case.lot, &case.stream, &complaint)),
            outbox,
            barred,
            threads: arrival
                .iter()
                .flat_map(|arrival| &arrival.thread)
                .map(|id| (thread_key(id), case.stream.clone()))
                .collect(),
            destroyed: arrival
                .iter()
                .filter_map(|arrival| arrival.forgets.clone())
                .map(|subject| DestroyedKey { subject, purpose: PURPOSE.to_owned(), at_ms })
                .collect(),
            intake_outcomes: arrival.into_iter().filter_map(|arrival| arrival.outcome).collect(),
            ..Append::default()
        };
        match (&plain, other) {
            (Command::MergeInto { .. }, Some(other)) => {
                self.append_merge(context, &case, other, &plain, append).await?;
            }
            _ => {
                self.store.append(append).await?;
            }
        }
        self.changed();
        let reread = matches!(
            plain,
            Command::RecordMessage { .. } | Command::Identify { .. } | Command::SetLanguage { .. }
        );
        let case = Case {
            complaint: complaint.clone(),
            record: case.record.into_iter().chain(record).collect(),
            ..case
        };
        if reread {
            self.reindex(firm, &case).await?;
        }
        Ok(Acted { stream: case.stream, complaint, events })
    }

    /// What happened to a case since a version, for the person who lost the race.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn since(&self, case: &Case, version: u64) -> Result<Changed, EngineError> {
        let stored = self.store.events(case.lot, &case.stream).await?;
        let skip = usize::try_from(version).unwrap_or(usize::MAX);
        let since = recorded(stored.get(skip..).unwrap_or_default())?;
        Ok(Changed { version: stored.len() as u64, since })
    }

    /// Appends a merge together with the link on the case that was merged into, which is being worked
    /// by others meanwhile: a step of theirs in between is no reason to refuse. A transaction never
    /// leaves its lot: in another lot the link follows the merge.
    async fn append_merge(
        &self,
        context: Context<'_>,
        case: &Case,
        mut other: Case,
        plain: &Command<String>,
        append: Append,
    ) -> Result<(), EngineError> {
        let mut tries = 0;
        if other.lot != case.lot {
            self.store.append(append).await?;
            if let Err(error) = self.link_elsewhere(context, case, other).await {
                tracing::warn!(%error, "the case that was merged into does not show the other yet");
            }
            return Ok(());
        }
        loop {
            let together = Append { also: merged_here(context, case, &other)?, ..append.clone() };
            match self.store.append(together).await {
                Err(AppendError::Conflict { .. }) if tries < MERGE_TRIES => tries += 1,
                done => return done.map(|_| ()).map_err(EngineError::from),
            }
            let now = self.load(case.lot, &case.stream).await?.complaint.version;
            if now != append.expected {
                return Err(EngineError::Changed { expected: append.expected, actual: now });
            }
            let again =
                self.other_case_exists(context.firm, &case.complaint, context.actor, plain).await?;
            other = again.ok_or_else(EngineError::unknown)?;
        }
    }

    /// The merge stands; a case of another lot shows it with a transaction of its own.
    async fn link_elsewhere(
        &self,
        context: Context<'_>,
        case: &Case,
        mut other: Case,
    ) -> Result<(), EngineError> {
        let mut tries = 0;
        while let Some(step) = merged_here(context, case, &other)?.pop() {
            let append = Append {
                lot: other.lot,
                stream: step.stream,
                stream_kind: step.stream_kind,
                expected: step.expected,
                events: step.events,
                case_view: step.case_view,
                ..Append::default()
            };
            match self.store.append(append).await {
                Err(AppendError::Conflict { .. }) if tries < MERGE_TRIES => tries += 1,
                done => return done.map(|_| ()).map_err(EngineError::from),
            }
            other = self.load(other.lot, &other.stream).await?;
        }
        Ok(())
    }

    /// A link or merge names a case that exists and that the person may see; a merge names one that
    /// is being worked and is due no later, so that no deadline is lost in it. The case, if one is
    /// named.
    async fn other_case_exists(
        &self,
        firm: &Firm,
        own: &Complaint,
        actor: &Actor,
        command: &Command<String>,
    ) -> Result<Option<Case>, EngineError> {
        let (Command::Link { reference, other, .. } | Command::MergeInto { reference, other, .. }) =
            command
        else {
            return Ok(None);
        };
        let found = self.find(actor, &firm.id, reference).await?;
        if found.stream != *other {
            return Err(Refusal::new(RefusalKey::ComplaintUnknown).who(reference).into());
        }
        if matches!(command, Command::MergeInto { .. }) {
            let target = &found.complaint;
            let worked = matches!(target.phase, Phase::Intake | Phase::Open);
            if !worked || target.merged_into.is_some() {
                return Err(Refusal::new(RefusalKey::MergeTargetNotOpen).who(reference).into());
            }
            let due = |complaint: &Complaint| {
                complaint.next_for_firm().and_then(|running| running.clock.due)
            };
            if let Some(mine) = due(own)
                && due(target).is_none_or(|theirs| theirs > mine)
            {
                let refusal = Refusal::new(RefusalKey::MergeTargetDueLater);
                return Err(refusal.who(reference).day(mine).into());
            }
        }
        Ok(Some(found))
    }

    pub(super) async fn identity(&self, case: &Case) -> Result<Identity, EngineError> {
        let items: Vec<&str> =
            case.complaint.identity.iter().map(|sealed| sealed.item.as_str()).collect();
        Ok(self.open(case.lot, &items).await?.identity(&case.complaint))
    }

    /// Puts the case's present texts into the search index.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn reindex(&self, firm: &Firm, case: &Case) -> Result<(), EngineError> {
        let texts = self.open_texts(case).await?;
        self.found(document(firm, case, &texts)).await;
        Ok(())
    }
}

/// The case after events, and the events as they are recorded.
pub(super) fn happened(
    context: Context<'_>,
    actor: &Actor,
    before: &Complaint,
    events: &[Event],
) -> Result<(Complaint, Vec<Recorded>), EngineError> {
    let mut complaint = before.clone();
    let mut record = Vec::with_capacity(events.len());
    for event in events {
        let happened = Recorded {
            at: context.now,
            on: context.today(),
            actor: actor.id().to_owned(),
            event: event.clone(),
        };
        complaint = evolve(Some(complaint), &happened).ok_or_else(EngineError::unknown)?;
        record.push(happened);
    }
    Ok((complaint, record))
}

/// A random number for a decision: which cases are looked at again is nobody's choice.
pub(super) fn draw() -> Result<u32, EngineError> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes)
        .map_err(|error| EngineError::Unreadable(format!("the source of randomness: {error}")))?;
    Ok(u32::from_le_bytes(bytes))
}

/// The step by which a case shows what was merged into it; none when the two are linked already.
fn merged_here(
    context: Context<'_>,
    case: &Case,
    target: &Case,
) -> Result<Vec<AlsoStep>, EngineError> {
    let link = Command::Link {
        other: case.stream.clone(),
        reference: case.complaint.reference.clone(),
        kind: LinkKind::SameEvent,
    };
    // The product itself shows it: whoever may merge need not be the one who works the other case.
    let context = Context { actor: &Actor::System, ..context };
    let events = match decide(context, &target.complaint, link) {
        Ok(events) => events,
        Err(refusal) if refusal.key == RefusalKey::AlreadyLinked => return Ok(Vec::new()),
        Err(refusal) => return Err(refusal.into()),
    };
    let mut complaint = target.complaint.clone();
    let mut record = Vec::new();
    for event in events {
        let happened = Recorded {
            at: context.now,
            on: context.today(),
            actor: Actor::System.id().to_owned(),
            event,
        };
        complaint = evolve(Some(complaint), &happened).ok_or_else(EngineError::unknown)?;
        record.push(stored(&happened));
    }
    Ok(vec![AlsoStep {
        stream: target.stream.clone(),
        stream_kind: "case",
        expected: target.complaint.version,
        events: record,
        case_view: Some(case_row(target.lot, &target.stream, &complaint)),
    }])
}

/// What search knows of a case: the customer's words and name, nothing that staff wrote.
pub fn document(firm: &Firm, case: &Case, texts: &super::Opener) -> crate::search::Document {
    let complaint = &case.complaint;
    let mut words = texts.text(&complaint.text).unwrap_or_default();
    for recorded in &case.record {
        if let Event::MessageRecorded { text, .. } = &recorded.event {
            words.push('\n');
            words.push_str(&texts.text(text).unwrap_or_default());
        }
    }
    crate::search::Document {
        lot: case.lot,
        stream: case.stream.clone(),
        version: complaint.version,
        firm: firm.id.clone(),
        reference: complaint.reference.clone(),
        language: complaint.language.clone(),
        title: texts.text(&complaint.title).unwrap_or_default(),
        text: words,
        name: texts.identity(complaint).name,
        received_on: complaint.received_on.to_string(),
    }
}
