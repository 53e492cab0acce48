//! What happened to a complaint. An event carries its outcome and the rules that produced it, so
//! that no later law, calendar or setting can rewrite it.

use super::care::Need;
use super::commands::FileRef;
use super::commands::{Addressee, AskedBy, LinkKind, Party, PointOutcome, Receive, Sealed};
use super::letters::{DeliveryState, Letter, Readability};
use super::quality::SampleReason;
use super::state::{CloseReason, ConflictKind, Outcome, PointId, Redress, RequestId};
use crate::firm::{Item, SkipReason};
use crate::law::{Clock, ClockKind};
use crate::money::Money;
use crate::terms::{Channel, CustomerKind, Product};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An event with its place in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// When it was recorded.
    pub at: Timestamp,
    /// The civil day then in the firm's zone. It is recorded, not derived: a firm file that names
    /// another zone later changes no verdict about the past.
    pub on: Date,
    /// Who did it: a person's id, `customer` or `system`.
    pub actor: String,
    /// What happened.
    pub event: Event,
}

/// A body named in an answer, as it was on that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedBody {
    /// The body's id.
    pub body: String,
    /// Its name that day.
    pub name: String,
    /// Its address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Its web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// Whether it is free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<bool>,
    /// Where the particulars come from.
    pub source: String,
    /// What is still to be checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified: Option<String>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
// The name comes before the content and nothing is flattened, so that an event is read in one pass.
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Event {
    /// It arrived.
    Received {
        /// As it arrived.
        receive: Box<Receive>,
        /// The civil day of receipt in the firm's zone.
        received_on: Date,
        /// The level at which it starts.
        at_level: String,
        /// Version of the firm's procedure that it follows.
        procedure: u32,
        /// The clocks that receipt started.
        clocks: Vec<Clock>,
    },
    /// Somebody said whether it is a complaint, and about what.
    Classified {
        /// Whether it is one.
        complaint: bool,
        /// About what.
        product: Option<Product>,
        /// The relation to the firm.
        customer: CustomerKind,
        /// Why.
        reason: Option<Sealed>,
        /// Clocks that now run as well, or instead of one of the same kind.
        clocks: Vec<Clock>,
        /// Clocks that no longer apply.
        dropped: Vec<ClockKind>,
    },
    /// The receipt was acknowledged.
    Acknowledged {
        /// How.
        channel: Channel,
        /// The text as sent.
        letter: Option<Sealed>,
        /// Whether the product did it by itself.
        automatic: bool,
    },
    /// Who complains is known.
    Identified {
        /// Name and addresses.
        identity: Sealed,
        /// What is known.
        items: Vec<Item>,
    },
    /// A piece of information is there.
    Provided {
        /// What.
        item: Item,
        /// The content.
        content: Option<Sealed>,
    },
    /// A piece of information is not needed.
    Waived {
        /// What.
        item: Item,
        /// Why.
        reason: Sealed,
    },
    /// Information was asked for.
    InformationRequested {
        /// The request's number in the case.
        request: RequestId,
        /// Whom.
        addressee: Addressee,
        /// What.
        question: Sealed,
        /// Which items.
        items: Vec<Item>,
        /// By when.
        due: Date,
    },
    /// The addressee was reminded.
    Reminded {
        /// Of what.
        request: RequestId,
    },
    /// A reply came.
    ReplyRecorded {
        /// To what.
        request: RequestId,
        /// The reply.
        content: Sealed,
    },
    /// Nobody waits for the reply any more.
    RequestDropped {
        /// Which.
        request: RequestId,
        /// Why.
        reason: Sealed,
    },
    /// The case has a handler.
    Assigned {
        /// The person.
        handler: String,
        /// The person's unit.
        unit: String,
        /// Who had it before.
        before: Option<String>,
        /// Why it changed hands.
        reason: Option<Sealed>,
        /// Whether the person decided what is contested and nobody else can take it.
        #[serde(default, skip_serializing_if = "is_false")]
        decided_before: bool,
    },
    /// The handler declared.
    ConflictDeclared {
        /// Who declared.
        handler: String,
        /// The conflict, or none.
        conflict: Option<ConflictKind>,
        /// How it is limited.
        limited_by: Option<Sealed>,
    },
    /// The case lost its handler because of a conflict of interest.
    HandlerReleased {
        /// Who.
        handler: String,
    },
    /// A person may not see the case.
    Barred {
        /// Who.
        person: String,
        /// Why.
        conflict: ConflictKind,
    },
    /// The dossier is open in the customer's name.
    DossierOpened {
        /// The fixed contact.
        handler: String,
        /// How he made himself known.
        introduced_by: Channel,
        /// When the answer is expected, as told.
        expected: Option<Clock>,
    },
    /// The customer wrote or called.
    MessageRecorded {
        /// How.
        channel: Channel,
        /// The text.
        text: Sealed,
        /// Files.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<FileRef>,
        /// The original bytes.
        original: Option<Sealed>,
        /// When it came.
        received_at: Timestamp,
    },
    /// A note for colleagues.
    Noted {
        /// The note.
        text: Sealed,
        /// Colleagues who are called in to read it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        mentions: Vec<String>,
    },
    /// A point of complaint was stated.
    PointAdded {
        /// Its number in the case.
        point: PointId,
        /// What went wrong.
        statement: Sealed,
    },
    /// A point was taken out.
    PointRemoved {
        /// Which.
        point: PointId,
    },
    /// A point was decided.
    Decided {
        /// Which.
        point: PointId,
        /// What was found.
        finding: Sealed,
        /// What it rests on.
        evidence: Option<Sealed>,
        /// Why.
        reason: Option<Sealed>,
        /// How.
        outcome: Outcome,
        /// What the customer gets.
        redress: Option<Redress>,
    },
    /// The customer was told that the answer will be late.
    DelayTold {
        /// Why.
        reason: Sealed,
        /// How.
        channel: Channel,
        /// The day now promised; the deadlines before it stand.
        expected: Clock,
    },
    /// The answer was sent.
    Answered {
        /// How.
        channel: Channel,
        /// The text as sent.
        letter: Sealed,
        /// The whole, from the outcomes of the points.
        outcome: Outcome,
        /// The outside bodies named in it.
        bodies: Vec<NamedBody>,
        /// The customer's windows at those bodies.
        clocks: Vec<Clock>,
    },
    /// The customer wants the answer in writing.
    WrittenCopyRequested,
    /// The answer went out in writing.
    WrittenCopySent {
        /// The text as sent.
        letter: Sealed,
    },
    /// It went up a level.
    Escalated {
        /// From which.
        from: String,
        /// To which.
        to: String,
        /// Whether that level mediates instead of deciding anew.
        mediation: bool,
        /// Who asked.
        asked_by: AskedBy,
        /// Why.
        reason: Sealed,
        /// The request in writing.
        in_writing: Option<Sealed>,
        /// Why levels between were skipped.
        skipped: Option<SkipReason>,
        /// Clocks of the new level.
        clocks: Vec<Clock>,
    },
    /// An offer was made in mediation.
    Offered {
        /// Who.
        by: Party,
        /// What.
        terms: Sealed,
    },
    /// Mediation ended in agreement.
    Settled {
        /// On what.
        terms: Sealed,
        /// What the customer gets.
        redress: Option<Redress>,
    },
    /// Mediation ended without agreement.
    MediationFailed {
        /// Why.
        reason: Sealed,
        /// The outside bodies that remain.
        bodies: Vec<NamedBody>,
    },
    /// The customer took it to an outside body.
    ReferredOutside {
        /// The body.
        body: String,
        /// Its own reference.
        file: Option<Sealed>,
        /// How long the body has, when known.
        clocks: Vec<Clock>,
    },
    /// The body said its word.
    BodyOutcomeRecorded {
        /// The body.
        body: String,
        /// What.
        outcome: Outcome,
        /// Its text.
        text: Sealed,
    },
    /// The customer took it back.
    Withdrawn {
        /// Why.
        reason: Option<Sealed>,
    },
    /// It was taken up again.
    Reopened {
        /// Why.
        reason: Sealed,
        /// The level that takes it up.
        level: String,
        /// New clocks, counted from the day it was taken up.
        clocks: Vec<Clock>,
    },
    /// It was linked.
    Linked {
        /// The other complaint.
        other: String,
        /// Its reference.
        reference: String,
        /// How.
        link: LinkKind,
    },
    /// It goes on in another complaint.
    Merged {
        /// The other.
        into: String,
        /// Its reference.
        reference: String,
        /// Why.
        reason: Option<Sealed>,
    },
    /// A missed clock was explained.
    MissExplained {
        /// Which.
        clock: ClockKind,
        /// The cause.
        cause: Sealed,
    },
    /// The customer was guided on how to complain.
    GuidanceOffered {
        /// How.
        channel: Channel,
    },
    /// It is finished.
    Closed {
        /// Why.
        reason: CloseReason,
    },
    /// A letter to the customer was written; its text stands here as it goes out.
    LetterWritten {
        /// Which.
        letter: Letter,
        /// The text.
        text: Sealed,
        /// How it goes.
        channel: Channel,
        /// In which language it is written.
        language: String,
        /// How plain it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        readability: Option<Readability>,
        /// Who takes responsibility for it; none when the product wrote it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signed_by: Option<String>,
    },
    /// Something became of a letter.
    DeliveryRecorded {
        /// The vault item of the letter's text.
        text: String,
        /// What.
        state: DeliveryState,
        /// What the carrier said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        detail: Option<Sealed>,
    },
    /// A letter was called back before it left.
    LetterRecalled {
        /// The vault item of the letter's text.
        text: String,
        /// Whether it was the answer, which now counts as not sent.
        answer: bool,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Sealed>,
    },
    /// The customer is answered in another language.
    LanguageChanged {
        /// From which.
        before: String,
        /// To which.
        language: String,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Sealed>,
    },
    /// Somebody said what caused what a point is about.
    CauseSet {
        /// Which point.
        point: PointId,
        /// The cause's id in the firm's list.
        cause: String,
    },
    /// The customer needs particular care, and agreed that it is kept.
    NeedRecorded {
        /// What.
        need: Need,
        /// How the customer put it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Sealed>,
        /// When it is looked at again.
        review_on: Date,
    },
    /// The customer no longer needs it.
    NeedEnded {
        /// What.
        need: Need,
        /// Why.
        reason: Sealed,
    },
    /// A call was promised.
    CallBackAsked {
        /// Its number in the case.
        call_back: u32,
        /// For when it was asked.
        at: Timestamp,
        /// When it is to be made: then, or at the next opening.
        due: Timestamp,
        /// About what.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Sealed>,
        /// The letter that it goes with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Letter>,
    },
    /// The customer was called.
    CallMade {
        /// The promised call that this is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        call_back: Option<u32>,
        /// Whether the customer was reached.
        reached: bool,
        /// What was said.
        note: Sealed,
    },
    /// A second person approved the redress.
    RedressApproved {
        /// Of how much.
        amount: Money,
    },
    /// The answer is looked at again.
    Sampled {
        /// Why.
        why: Vec<SampleReason>,
        /// By when.
        due: Date,
    },
    /// The second look was taken.
    SecondDecided {
        /// How each point would have come out.
        outcomes: Vec<PointOutcome>,
        /// The points that came out otherwise.
        differs: Vec<PointId>,
        /// Why.
        reason: Sealed,
    },
    /// The product found a conflict of interest.
    ConflictFound {
        /// Whose.
        person: String,
        /// Which.
        conflict: ConflictKind,
    },
    /// A person who was barred may see the case again.
    Unbarred {
        /// Who.
        person: String,
        /// Why.
        reason: Sealed,
    },
    /// A piece of information is needed after all.
    WaiverWithdrawn {
        /// What.
        item: Item,
    },
}

const fn is_false(value: &bool) -> bool {
    !*value
}

impl Event {
    /// The event's name, as stored beside it.
    pub const fn name(&self) -> &'static str {
        match self {
            Event::Received { .. } => "received",
            Event::Classified { .. } => "classified",
            Event::Acknowledged { .. } => "acknowledged",
            Event::Identified { .. } => "identified",
            Event::Provided { .. } => "provided",
            Event::Waived { .. } => "waived",
            Event::InformationRequested { .. } => "information-requested",
            Event::Reminded { .. } => "reminded",
            Event::ReplyRecorded { .. } => "reply-recorded",
            Event::RequestDropped { .. } => "request-dropped",
            Event::Assigned { .. } => "assigned",
            Event::ConflictDeclared { .. } => "conflict-declared",
            Event::HandlerReleased { .. } => "handler-released",
            Event::Barred { .. } => "barred",
            Event::DossierOpened { .. } => "dossier-opened",
            Event::MessageRecorded { .. } => "message-recorded",
            Event::Noted { .. } => "noted",
            Event::PointAdded { .. } => "point-added",
            Event::PointRemoved { .. } => "point-removed",
            Event::Decided { .. } => "decided",
            Event::DelayTold { .. } => "delay-told",
            Event::Answered { .. } => "answered",
            Event::WrittenCopyRequested => "written-copy-requested",
            Event::WrittenCopySent { .. } => "written-copy-sent",
            Event::Escalated { .. } => "escalated",
            Event::Offered { .. } => "offered",
            Event::Settled { .. } => "settled",
            Event::MediationFailed { .. } => "mediation-failed",
            Event::ReferredOutside { .. } => "referred-outside",
            Event::BodyOutcomeRecorded { .. } => "body-outcome-recorded",
            Event::Withdrawn { .. } => "withdrawn",
            Event::Reopened { .. } => "reopened",
            Event::Linked { .. } => "linked",
            Event::Merged { .. } => "merged",
            Event::MissExplained { .. } => "miss-explained",
            Event::GuidanceOffered { .. } => "guidance-offered",
            Event::Closed { .. } => "closed",
            Event::LetterWritten { .. } => "letter-written",
            Event::DeliveryRecorded { .. } => "delivery-recorded",
            Event::LetterRecalled { .. } => "letter-recalled",
            Event::LanguageChanged { .. } => "language-changed",
            Event::CauseSet { .. } => "cause-set",
            Event::NeedRecorded { .. } => "need-recorded",
            Event::NeedEnded { .. } => "need-ended",
            Event::CallBackAsked { .. } => "call-back-asked",
            Event::CallMade { .. } => "call-made",
            Event::RedressApproved { .. } => "redress-approved",
            Event::Sampled { .. } => "sampled",
            Event::SecondDecided { .. } => "second-decided",
            Event::ConflictFound { .. } => "conflict-found",
            Event::Unbarred { .. } => "unbarred",
            Event::WaiverWithdrawn { .. } => "waiver-withdrawn",
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    /// What was recorded before a field existed is read as it was meant.
    #[test]
    fn older_events_are_still_read() {
        let noted = r#"{"kind":"noted","of":{"text":{"item":"i","digest":"d"}}}"#;
        let event: Event = serde_json::from_str(noted).unwrap();
        assert!(matches!(&event, Event::Noted { mentions, .. } if mentions.is_empty()));
        assert_eq!(serde_json::to_string(&event).unwrap(), noted);
        let assigned =
            r#"{"kind":"assigned","of":{"handler":"p-a","unit":"u","before":null,"reason":null}}"#;
        let event: Event = serde_json::from_str(assigned).unwrap();
        assert!(matches!(&event, Event::Assigned { decided_before: false, .. }));
        assert_eq!(serde_json::to_string(&event).unwrap(), assigned);
    }
}
