//! Reading a case: the fold of its events, its texts opened, and the reading itself on record.

use super::stored::Body;
use super::{Engine, EngineError, Identity, NewFile};
use crate::letters::Kept;
use jiff::Timestamp;
use recourse_kernel::access::{Actor, Object, Permission, may};
use recourse_kernel::complaint::{Complaint, Event, Recorded, Sealed, fold};
use recourse_store::{Append, NewEvent, Opened, StoredEvent, new_id};
use std::collections::HashMap;

/// A case as it stands in the record.
#[derive(Clone, Debug)]
pub struct Case {
    /// The lot.
    pub lot: i64,
    /// The stream.
    pub stream: String,
    /// The fold.
    pub complaint: Complaint,
    /// What happened, oldest first.
    pub record: Vec<Recorded>,
}

/// A case with its texts opened.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The case.
    pub case: Case,
    /// The texts.
    pub texts: Opener,
}

/// Opened texts by vault item.
#[derive(Clone, Debug, Default)]
pub struct Opener(HashMap<String, Opened>);

impl Opener {
    /// A text; none when the person was erased or the item is damaged.
    pub fn text(&self, sealed: &Sealed) -> Option<String> {
        match self.0.get(&sealed.item) {
            Some(Opened::Plain(bytes)) if let Some(kept) = Kept::unpack(bytes) => Some(kept.words),
            opened => opened.cloned().and_then(Opened::into_text),
        }
    }

    /// A letter as it was composed; none for letters kept as plain text.
    pub fn letter(&self, sealed: &Sealed) -> Option<Kept> {
        match self.0.get(&sealed.item) {
            Some(Opened::Plain(bytes)) => Kept::unpack(bytes),
            _ => None,
        }
    }

    /// Whether the text was erased lawfully.
    pub fn erased(&self, sealed: &Sealed) -> bool {
        matches!(self.0.get(&sealed.item), Some(Opened::Erased))
    }

    /// A sealed file.
    pub fn file(&self, sealed: &Sealed) -> Option<NewFile> {
        match self.0.get(&sealed.item) {
            Some(Opened::Plain(bytes)) => NewFile::unpack(bytes),
            _ => None,
        }
    }

    /// Who complains.
    pub fn identity(&self, complaint: &Complaint) -> Identity {
        complaint
            .identity
            .as_ref()
            .and_then(|sealed| self.text(sealed))
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default()
    }
}

/// Reads events back from the form of the record.
///
/// # Errors
/// When an event is not one that this program knows.
pub fn recorded(stored: &[StoredEvent]) -> Result<Vec<Recorded>, EngineError> {
    stored
        .iter()
        .map(|event| {
            let body: Body<'_> = serde_json::from_str(&event.body).map_err(|error| {
                EngineError::Unreadable(format!("event {}: {error}", event.seq))
            })?;
            let at = Timestamp::from_millisecond(event.at_ms).map_err(|error| {
                EngineError::Unreadable(format!("event {}: {error}", event.seq))
            })?;
            Ok(Recorded {
                at,
                on: body.on,
                actor: event.actor.clone(),
                event: body.event.into_owned(),
            })
        })
        .collect()
}

impl Engine {
    /// Folds a stream.
    ///
    /// # Errors
    /// When there is no such case or it cannot be read.
    pub async fn load(&self, lot: i64, stream: &str) -> Result<Case, EngineError> {
        let stored = self.store.events(lot, stream).await?;
        let record = recorded(&stored)?;
        let complaint = fold(&record).ok_or_else(EngineError::unknown)?;
        Ok(Case { lot, stream: stream.to_owned(), complaint, record })
    }

    /// Finds a case by its reference, for somebody who may read it.
    ///
    /// # Errors
    /// As if it did not exist, for anybody else.
    pub async fn find(
        &self,
        actor: &Actor,
        firm: &str,
        reference: &str,
    ) -> Result<Case, EngineError> {
        let firm = self.firm(firm)?;
        let lots = self.lots(&firm.id).await?;
        let row = self.store.case_by_reference(&lots, reference).await?;
        let row = row.ok_or_else(EngineError::unknown)?;
        let case = self.load(row.lot, &row.stream).await?;
        let object = Object { firm: &case.complaint.firm, barred: &case.complaint.barred };
        may(actor, Permission::CaseRead, object).map_err(|_| EngineError::unknown())?;
        Ok(case)
    }

    /// Opens the texts of a case and records who read it (BE-09).
    ///
    /// # Errors
    /// When the reading cannot be recorded, nothing is opened.
    pub async fn read(
        &self,
        actor: &Actor,
        case: Case,
        page: &str,
    ) -> Result<Reading, EngineError> {
        let now = self.clock.now().as_millisecond();
        let event = NewEvent {
            kind: "read".to_owned(),
            at_ms: now,
            actor: actor.id().to_owned(),
            body: serde_json::json!({ "case": case.stream, "page": page }).to_string(),
        };
        // A reading has a stream of its own: readers never contend with those who work the case.
        let append = Append {
            lot: case.lot,
            stream: format!("read/{}/{}", case.stream, new_id(now)?),
            stream_kind: "read",
            events: vec![event],
            ..Append::default()
        };
        let texts = self.open_texts(&case);
        let (written, texts) = tokio::join!(self.store.append(append), texts);
        written?;
        Ok(Reading { texts: texts?, case })
    }

    /// Opens every text of a case, files apart.
    pub async fn open_texts(&self, case: &Case) -> Result<Opener, EngineError> {
        let mut items: Vec<&str> = Vec::new();
        for recorded in &case.record {
            sealed_texts(&recorded.event, &mut |sealed| items.push(sealed.item.as_str()));
        }
        items.sort_unstable();
        items.dedup();
        self.open(case.lot, &items).await
    }

    /// Opens vault items.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn open(&self, lot: i64, items: &[&str]) -> Result<Opener, EngineError> {
        let opened = self.store.open_many(lot, items).await?;
        Ok(Opener(items.iter().map(|item| (*item).to_owned()).zip(opened).collect()))
    }
}

/// Hands to `f` what search can know of an event: who complains, titles and messages.
pub fn searched<'a>(event: &'a Event, f: &mut impl FnMut(&'a Sealed)) {
    match event {
        Event::Received { .. } | Event::Identified { .. } | Event::MessageRecorded { .. } => {
            sealed_texts(event, f);
        }
        _ => {}
    }
}

/// Hands everything sealed of an event to `f`: texts, files and original bytes.
pub fn everything_sealed<'a>(event: &'a Event, f: &mut impl FnMut(&'a Sealed)) {
    sealed_texts(event, f);
    let (files, original) = match event {
        Event::Received { receive, .. } => (&receive.files, &receive.original),
        Event::MessageRecorded { files, original, .. } => (files, original),
        _ => return,
    };
    files.iter().map(|file| &file.sealed).chain(original).for_each(f);
}

/// Hands every sealed text of an event to `f`; files and original bytes are opened when asked for.
pub fn sealed_texts<'a>(event: &'a Event, f: &mut impl FnMut(&'a Sealed)) {
    match event {
        Event::Received { receive, .. } => {
            receive.identity.iter().for_each(&mut *f);
            f(&receive.title);
            f(&receive.text);
        }
        Event::Classified { reason, .. } | Event::Withdrawn { reason } => reason.iter().for_each(f),
        Event::Acknowledged { letter, .. } => letter.iter().for_each(f),
        Event::Identified { identity, .. } => f(identity),
        Event::Provided { content, .. } => content.iter().for_each(f),
        Event::Waived { reason, .. }
        | Event::RequestDropped { reason, .. }
        | Event::DelayTold { reason, .. }
        | Event::MediationFailed { reason, .. }
        | Event::Reopened { reason, .. } => f(reason),
        Event::InformationRequested { question, .. } => f(question),
        Event::ReplyRecorded { content, .. } => f(content),
        Event::Assigned { reason, .. } | Event::Merged { reason, .. } => reason.iter().for_each(f),
        Event::ConflictDeclared { limited_by, .. } => limited_by.iter().for_each(f),
        Event::MessageRecorded { text, .. }
        | Event::Noted { text, .. }
        | Event::LetterWritten { text, .. } => f(text),
        Event::PointAdded { statement, .. } => f(statement),
        Event::Decided { finding, evidence, reason, redress, .. } => {
            f(finding);
            evidence.iter().for_each(&mut *f);
            reason.iter().for_each(&mut *f);
            redress.iter().filter_map(|r| r.action.as_ref()).for_each(f);
        }
        Event::Answered { letter, .. } | Event::WrittenCopySent { letter } => f(letter),
        Event::Escalated { reason, in_writing, .. } => {
            f(reason);
            in_writing.iter().for_each(f);
        }
        Event::Offered { terms, .. } => f(terms),
        Event::Settled { terms, redress } => {
            f(terms);
            redress.iter().filter_map(|r| r.action.as_ref()).for_each(f);
        }
        Event::ReferredOutside { file, .. } => file.iter().for_each(f),
        Event::BodyOutcomeRecorded { text, .. } => f(text),
        Event::MissExplained { cause, .. } => f(cause),
        Event::DeliveryRecorded { detail, .. } => detail.iter().for_each(f),
        Event::NeedRecorded { note, .. } => note.iter().for_each(f),
        Event::NeedEnded { reason, .. }
        | Event::SecondDecided { reason, .. }
        | Event::Unbarred { reason, .. } => f(reason),
        Event::CallBackAsked { reason, .. } => reason.iter().for_each(f),
        Event::CallMade { note, .. } => f(note),
        Event::LetterRecalled { reason, .. } | Event::LanguageChanged { reason, .. } => {
            reason.iter().for_each(f);
        }
        Event::Reminded { .. }
        | Event::HandlerReleased { .. }
        | Event::Barred { .. }
        | Event::DossierOpened { .. }
        | Event::PointRemoved { .. }
        | Event::WrittenCopyRequested
        | Event::Linked { .. }
        | Event::GuidanceOffered { .. }
        | Event::CauseSet { .. }
        | Event::RedressApproved { .. }
        | Event::Sampled { .. }
        | Event::ConflictFound { .. }
        | Event::WaiverWithdrawn { .. }
        | Event::Closed { .. } => {}
    }
}
