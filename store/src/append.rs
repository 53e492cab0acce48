//! What a caller asks to be written, in one transaction or not at all.

use crate::chain::Hash;
use crate::{AppendError, CaseRow, SealedItem, Store};

/// One step of one stream, with everything that must be written together with it.
///
/// An append without events is allowed: an item of mail is numbered and kept before there is a case.
/// `stream` is then left empty.
#[derive(Debug, Clone, Default)]
pub struct Append {
    /// The lot; a transaction never leaves it.
    pub lot: i64,
    /// The stream, or empty when there are no events.
    pub stream: String,
    /// What the stream is: `case`, `privacy`, …
    pub stream_kind: &'static str,
    /// The version that was read; 0 when the stream must be new.
    pub expected: u64,
    /// What happened.
    pub events: Vec<NewEvent>,
    /// Personal data that the events refer to; new data keys ride along by themselves.
    pub sealed: Vec<SealedItem>,
    /// The case's row in the worklist after these events; replaces the one before.
    pub case_view: Option<CaseRow>,
    /// Messages to send.
    pub outbox: Vec<NewMessage>,
    /// Items that came in; each must carry one of the numbers given by [`Store::append_numbered`].
    pub intake: Vec<NewIntake>,
    /// What became of items that came in before. Whoever is first settles an item: the append is refused
    /// when one of them waits no longer.
    pub intake_outcomes: Vec<IntakeOutcome>,
    /// Mail conversations (hashed message identifiers) that belong to a stream; the first entry of a key stays.
    pub threads: Vec<(String, String)>,
    /// Who may not see this case; replaces the list before.
    pub barred: Option<Vec<String>>,
    /// Makes the request safe to send twice.
    pub idempotency: Option<Idempotency>,
    /// Steps of other streams of the lot: all are written with this one, or none is.
    pub also: Vec<AlsoStep>,
    /// Data keys that are destroyed in the same transaction, because what was sealed under them is
    /// kept under another key from now on.
    pub destroyed: Vec<DestroyedKey>,
}

/// A step of another stream, written together with an [`Append`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlsoStep {
    /// The stream.
    pub stream: String,
    /// What the stream is.
    pub stream_kind: &'static str,
    /// The version that was read.
    pub expected: u64,
    /// What happened.
    pub events: Vec<NewEvent>,
    /// The case's row in the worklist after these events.
    pub case_view: Option<CaseRow>,
}

/// A data key that an [`Append`] destroys: see [`Store::destroy_key`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DestroyedKey {
    /// Whose.
    pub subject: String,
    /// For what.
    pub purpose: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

/// An event about to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// What happened: `complaint.received`.
    pub kind: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// Who did it: a staff person's identifier, `customer`, `system`. Never a name.
    pub actor: String,
    /// Canonical JSON. Never personal data: that is sealed and referred to.
    pub body: String,
}

/// A message about to be put in the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMessage {
    /// What is to be done: `mail`, `webhook`, …
    pub kind: String,
    /// JSON, without personal data.
    pub body: String,
    /// Not before this moment.
    pub due_at: i64,
    /// When it was asked for.
    pub created_at: i64,
}

/// What became of an item that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IntakeStatus {
    /// Numbered and kept; not looked at yet.
    Received,
    /// It began a case.
    Case,
    /// It belongs to a case that was there.
    Reply,
    /// The same bytes had come before.
    Duplicate,
    /// It could not be read; somebody must look at it, and the clock is running.
    Quarantined,
    /// Somebody looked and it is not for the desk.
    Dismissed,
}

impl IntakeStatus {
    /// Every status, in the order of a working day.
    pub const ALL: [Self; 6] = [
        Self::Received,
        Self::Quarantined,
        Self::Case,
        Self::Reply,
        Self::Duplicate,
        Self::Dismissed,
    ];

    /// The word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Case => "case",
            Self::Reply => "reply",
            Self::Duplicate => "duplicate",
            Self::Quarantined => "quarantined",
            Self::Dismissed => "dismissed",
        }
    }

    /// Whether it still waits for somebody to say what becomes of it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Quarantined)
    }

    /// The status with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == word)
    }
}

/// An item that came in, as it is first recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewIntake {
    /// Its number in the lot: one of those given by [`Store::append_numbered`].
    pub number: i64,
    /// How it came: `mail`, `web`, `phone`, `letter`, `import`, …
    pub channel: String,
    /// Where it came from, without personal data: a mailbox, a file, a form.
    pub source: String,
    /// SHA-256 of the bytes as they came, to recognise the same again.
    pub digest: Hash,
    /// The hashed identifier of the conversation, if it has one.
    pub thread_key: Option<String>,
    /// When it came, in milliseconds since 1970: the clock starts here.
    pub received_at: i64,
    /// When it was recorded.
    pub recorded_at: i64,
    /// The vault item that holds the bytes as they came.
    pub item: Option<String>,
    /// What became of it.
    pub status: IntakeStatus,
    /// The case, where there is one.
    pub stream: Option<String>,
    /// Why it was quarantined or dismissed.
    pub reason: Option<String>,
}

/// What became of an item that was recorded before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeOutcome {
    /// Its number.
    pub number: i64,
    /// What became of it.
    pub status: IntakeStatus,
    /// The case, where there is one.
    pub stream: Option<String>,
    /// Why it was quarantined or dismissed.
    pub reason: Option<String>,
}

/// A key chosen by the client: the same request under the same key is answered, not done, again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idempotency {
    /// The client's key.
    pub key: String,
    /// SHA-256 of the request, to tell a repetition from a mistake.
    pub digest: Hash,
    /// What to answer the second time.
    pub response: String,
    /// When, in milliseconds since 1970; old keys can be dropped.
    pub at_ms: i64,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Appended {
    /// Everything was written and is on disk.
    Written {
        /// The position in the lot of the first event; 0 without events.
        first_seq: u64,
        /// The stream's version now; 0 without a stream.
        version: u64,
        /// The first number that was given, where numbers were asked for.
        number: Option<i64>,
    },
    /// The idempotency key was used for this very request before: this was the answer.
    Replayed {
        /// The response that was stored.
        response: String,
    },
}

/// Builds the append once its number is known. It may be called again with another number, when the
/// batch it was in failed for somebody else's fault; so it must not have effects of its own.
pub type Numbered = Box<dyn Fn(i64) -> Append + Send + Sync>;

impl Store {
    /// Writes one append, together with whatever else is waiting: one commit for all of them.
    /// Returns when it is on disk.
    ///
    /// # Errors
    /// See [`AppendError`]; except for [`AppendError::Uncertain`], nothing was written.
    pub async fn append(&self, append: Append) -> Result<Appended, AppendError> {
        let lot = append.lot;
        self.inner.appender()?.send(lot, crate::appender::Wish::Ready(Box::new(append))).await
    }

    /// Writes an append that needs the next `count` numbers of the lot. The numbers have no gaps: a
    /// refused append leaves its numbers to the next one, and every number must be used by an
    /// [`NewIntake`] of the append.
    ///
    /// # Errors
    /// As [`Store::append`].
    pub async fn append_numbered(
        &self,
        lot: i64,
        count: u32,
        make: impl Fn(i64) -> Append + Send + Sync + 'static,
    ) -> Result<Appended, AppendError> {
        let wish =
            crate::appender::Wish::Numbered { lot, count: i64::from(count), make: Box::new(make) };
        self.inner.appender()?.send(lot, wish).await
    }
}

/// What an append writes to one stream.
#[derive(Clone, Copy)]
pub(crate) struct Step<'a> {
    pub(crate) stream: &'a str,
    pub(crate) stream_kind: &'static str,
    pub(crate) expected: u64,
    pub(crate) events: &'a [NewEvent],
    pub(crate) case_view: Option<&'a CaseRow>,
}

impl Append {
    /// What is wrong with the request in itself, if anything.
    pub(crate) fn contradiction(&self) -> Option<String> {
        if self.stream.is_empty() && !self.events.is_empty() {
            return Some("events without a stream".to_owned());
        }
        if let Some(item) = self.sealed.iter().find(|item| item.lot != self.lot) {
            return Some(format!(
                "item `{}` was sealed for lot {}, not {}",
                item.item, item.lot, self.lot
            ));
        }
        if let Some(row) = &self.case_view
            && (row.lot != self.lot || row.stream != self.stream)
        {
            return Some(format!(
                "the case row is of stream `{}`, not `{}`",
                row.stream, self.stream
            ));
        }
        if self.barred.is_some() && self.stream.is_empty() {
            return Some("a list of barred staff without a stream".to_owned());
        }
        if self.stream.is_empty() && !self.also.is_empty() {
            return Some("steps of other streams without a stream of its own".to_owned());
        }
        for (place, step) in self.also.iter().enumerate() {
            let before = self.also.iter().take(place).any(|other| other.stream == step.stream);
            if step.stream.is_empty() || step.stream == self.stream || before {
                return Some(format!("two steps of the stream `{}` in one append", step.stream));
            }
            if let Some(row) = &step.case_view
                && (row.lot != self.lot || row.stream != step.stream)
            {
                return Some(format!(
                    "the case row is of stream `{}`, not `{}`",
                    row.stream, step.stream
                ));
            }
        }
        let destroyed = |item: &SealedItem| {
            let mut keys = self.destroyed.iter();
            keys.any(|key| key.subject == item.subject && key.purpose == item.purpose)
        };
        if let Some(item) = self.sealed.iter().find(|item| destroyed(item)) {
            return Some(format!("item `{}` is sealed under a key that it destroys", item.item));
        }
        None
    }

    /// Its steps: its own stream's, if it has one, and those of the others.
    pub(crate) fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        let own = (!self.stream.is_empty()).then_some(Step {
            stream: &self.stream,
            stream_kind: self.stream_kind,
            expected: self.expected,
            events: &self.events,
            case_view: self.case_view.as_ref(),
        });
        own.into_iter().chain(self.also.iter().map(|step| Step {
            stream: &step.stream,
            stream_kind: step.stream_kind,
            expected: step.expected,
            events: &step.events,
            case_view: step.case_view.as_ref(),
        }))
    }
}
