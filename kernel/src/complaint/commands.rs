//! What can be asked of a complaint.

use super::care::Need;
use super::letters::{DeliveryState, Letter, Readability};
use super::state::{ConflictKind, Outcome, PointId, Redress, RequestId};
use crate::firm::{Item, SkipReason};
use crate::money::Money;
use crate::terms::{Channel, CustomerKind, Product, words};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A sealed text or file: its place in the vault and a commitment to the sealed bytes.
///
/// No event holds a name, an address or a customer's words; it holds one of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// Id of the vault item.
    pub item: String,
    /// SHA-256 of the sealed bytes, in hexadecimal.
    pub digest: String,
}

words! {
    /// Who is asked for information.
    Addressee {
        /// The customer.
        Customer = "customer",
        /// The office concerned.
        Office = "office",
        /// Another service of the firm.
        Service = "service",
        /// An expert of another domain (BE-07).
        Expert = "expert",
        /// Somebody outside the firm.
        ThirdParty = "third-party",
    }
}

words! {
    /// Who moves a complaint up a level.
    AskedBy {
        /// The customer asked for it.
        Customer = "customer",
        /// The firm did it itself.
        Firm = "firm",
    }
}

words! {
    /// How two complaints belong together.
    LinkKind {
        /// About the same event.
        SameEvent = "same-event",
        /// By the same customer.
        SameCustomer = "same-customer",
        /// The same fault.
        SameCause = "same-cause",
        /// This one contests the answer to the other.
        Contests = "contests",
    }
}

words! {
    /// Who makes an offer in mediation.
    Party {
        /// The customer.
        Customer = "customer",
        /// The firm.
        Firm = "firm",
    }
}

/// Something that came with a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// The sealed bytes, with the file's name sealed in them.
    pub sealed: Sealed,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// Media type as it was declared.
    pub media_type: String,
}

/// A conflict of interest that was found before anybody read the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundConflict {
    /// The member of staff.
    pub person: String,
    /// What was found.
    pub kind: ConflictKind,
}

/// How a point comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointOutcome {
    /// The point.
    pub point: PointId,
    /// Its outcome.
    pub outcome: Outcome,
}

/// A complaint as it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receive {
    /// The firm.
    pub firm: String,
    /// Number of the incoming item, unique in the lot.
    pub number: i64,
    /// Reference for people, made of the firm's prefix and the number.
    pub reference: String,
    /// How it arrived.
    pub channel: Channel,
    /// Language of the case, as an ISO 639-1 code.
    pub language: String,
    /// When it arrived; the civil day in the firm's zone counts.
    pub received_at: Timestamp,
    /// Id of the complainant in the vault.
    pub person: String,
    /// Who complains: name, addresses, sealed together.
    pub identity: Option<Sealed>,
    /// The subject, sealed.
    pub title: Sealed,
    /// The complaint, sealed.
    pub text: Sealed,
    /// Files that came with it.
    pub files: Vec<FileRef>,
    /// The original bytes.
    pub original: Option<Sealed>,
    /// The product, when it is known.
    pub product: Option<Product>,
    /// The complainant's relation to the firm.
    pub customer: CustomerKind,
    /// Items that came with it.
    pub provided: Vec<Item>,
    /// The level at which it starts; none for the first.
    pub level: Option<String>,
    /// Why lower levels were skipped.
    pub skipped: Option<SkipReason>,
    /// Whether a receipt can be sent electronically, so that it may be automatic.
    pub reachable: bool,
    /// Whether the register is being filled with old complaints: nothing is sent then.
    pub backfill: bool,
    /// Conflicts of interest that the product found; they are recorded right after the receipt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<FoundConflict>,
}

/// Everything that can be asked of a complaint that exists.
///
/// `T` is how texts are carried: as [`Sealed`] where decisions are made, as plain text at the doors,
/// which seal every text on the way in ([`Command::try_map`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "kebab-case")]
pub enum Command<T = Sealed> {
    /// Say whether it is a complaint, and about what. May be said again.
    Classify {
        /// Whether it is one.
        complaint: bool,
        /// About what.
        product: Option<Product>,
        /// The relation to the firm.
        customer: CustomerKind,
        /// Why.
        reason: Option<T>,
    },
    /// Tell the customer that it has arrived.
    Acknowledge {
        /// How.
        channel: Channel,
        /// The text as sent.
        letter: Option<T>,
    },
    /// Record who complains.
    Identify {
        /// Name and addresses, sealed together.
        identity: T,
        /// What is now known.
        items: Vec<Item>,
    },
    /// Record information that came or was found.
    Provide {
        /// What.
        item: Item,
        /// The content.
        content: Option<T>,
    },
    /// Go without a piece of information.
    Waive {
        /// What.
        item: Item,
        /// Why.
        reason: T,
    },
    /// Ask somebody for information.
    RequestInformation {
        /// Whom.
        addressee: Addressee,
        /// What.
        question: T,
        /// Which items it should bring.
        items: Vec<Item>,
        /// By when.
        due: Date,
    },
    /// Remind the addressee.
    Remind {
        /// Of what.
        request: RequestId,
    },
    /// Record the reply to a request.
    RecordReply {
        /// To what.
        request: RequestId,
        /// The reply.
        content: T,
    },
    /// Stop waiting for a reply.
    DropRequest {
        /// Which.
        request: RequestId,
        /// Why.
        reason: T,
    },
    /// Give the case to a handler, the first time or again.
    Assign {
        /// The person.
        handler: String,
        /// Why it changes hands, when it had a handler.
        reason: Option<T>,
    },
    /// Say whether the handler has a conflict of interest.
    DeclareConflict {
        /// The conflict, or none.
        conflict: Option<ConflictKind>,
        /// How it is limited, if the handler stays.
        limited_by: Option<T>,
    },
    /// Open the dossier in the customer's name.
    OpenDossier {
        /// How the handler made himself known.
        introduced_by: Channel,
    },
    /// Record a message from the customer.
    RecordMessage {
        /// How it came.
        channel: Channel,
        /// Its text.
        text: T,
        /// Its files.
        files: Vec<FileRef>,
        /// The original bytes.
        original: Option<Sealed>,
        /// When it came.
        received_at: Timestamp,
    },
    /// Write a note for colleagues.
    Note {
        /// The note.
        text: T,
        /// Colleagues who are called in to read it.
        #[serde(default)]
        mentions: Vec<String>,
    },
    /// State a point of complaint.
    AddPoint {
        /// What the customer says went wrong.
        statement: T,
    },
    /// Take out a point that was stated by mistake.
    RemovePoint {
        /// Which.
        point: PointId,
    },
    /// Decide a point.
    Decide {
        /// Which.
        point: PointId,
        /// What was found.
        finding: T,
        /// What it rests on.
        evidence: Option<T>,
        /// Why it is decided so.
        reason: Option<T>,
        /// How.
        outcome: Outcome,
        /// What the customer gets.
        redress: Option<Redress<T>>,
    },
    /// Tell the customer that the answer will be late.
    TellDelay {
        /// Why.
        reason: T,
        /// When the answer is now expected.
        expected: Date,
        /// How it was told.
        channel: Channel,
    },
    /// Send the answer.
    Answer {
        /// How.
        channel: Channel,
        /// The text as sent.
        letter: T,
    },
    /// Record that the customer wants a phone answer in writing.
    RequestWrittenCopy,
    /// Record that the written copy went out.
    SendWrittenCopy {
        /// The text as sent.
        letter: T,
    },
    /// Take the complaint up a level.
    Escalate {
        /// The level.
        to: String,
        /// Who asked.
        asked_by: AskedBy,
        /// Why.
        reason: T,
        /// The customer's request in writing, where the level requires it.
        in_writing: Option<T>,
        /// Why levels between were skipped.
        skipped: Option<SkipReason>,
    },
    /// Make an offer in mediation.
    Offer {
        /// Who.
        by: Party,
        /// What.
        terms: T,
    },
    /// Settle in mediation.
    Settle {
        /// On what.
        terms: T,
        /// What the customer gets.
        redress: Option<Redress<T>>,
    },
    /// End mediation without agreement.
    FailMediation {
        /// Why.
        reason: T,
    },
    /// Record that the customer took it to an outside body.
    ReferOutside {
        /// The body.
        body: String,
        /// The body's own reference.
        file: Option<T>,
    },
    /// Record what the body said.
    RecordBodyOutcome {
        /// The body.
        body: String,
        /// What it said.
        outcome: Outcome,
        /// Its text.
        text: T,
    },
    /// Record that the customer takes the complaint back.
    Withdraw {
        /// Why, in the customer's words.
        reason: Option<T>,
    },
    /// Take up again what was answered or closed.
    Reopen {
        /// Why.
        reason: T,
    },
    /// Link with another complaint.
    Link {
        /// The other.
        other: String,
        /// Its reference.
        reference: String,
        /// How they belong together.
        kind: LinkKind,
    },
    /// Merge into another complaint, which goes on.
    MergeInto {
        /// The other.
        other: String,
        /// Its reference.
        reference: String,
        /// Why.
        reason: Option<T>,
    },
    /// Say why a clock was missed (DK-06).
    ExplainMiss {
        /// Which clock.
        clock: crate::law::ClockKind,
        /// The cause.
        cause: T,
    },
    /// Record that a dissatisfied customer was guided on how to complain (DK-10).
    OfferGuidance {
        /// How.
        channel: Channel,
    },
    /// Bar a person from the case because of a conflict of interest.
    Bar {
        /// The person.
        person: String,
        /// Why.
        kind: ConflictKind,
    },
    /// Close what is answered, settled or otherwise finished.
    Close,
    /// Put a letter to the customer on the case, with its text as it goes out.
    WriteLetter {
        /// Which.
        letter: Letter,
        /// Its text.
        text: T,
        /// How it goes.
        channel: Channel,
        /// In which language.
        language: String,
        /// How plain it is.
        readability: Option<Readability>,
        /// Who takes responsibility for it.
        signed_by: Option<String>,
    },
    /// Record what became of a letter.
    RecordDelivery {
        /// The vault item of the letter's text.
        text: String,
        /// What became of it.
        state: DeliveryState,
        /// What the carrier said.
        detail: Option<T>,
    },
    /// Call a letter back before it leaves.
    RecallLetter {
        /// The vault item of the letter's text.
        text: String,
        /// Why.
        reason: Option<T>,
    },
    /// Change the language in which the customer is answered.
    SetLanguage {
        /// The language, as an ISO 639-1 code.
        language: String,
        /// Why.
        reason: Option<T>,
    },
    /// Say what caused what a point is about (NO-12).
    SetCause {
        /// Which point.
        point: PointId,
        /// The cause, of the firm's list.
        cause: String,
    },
    /// Record what the customer needs (FI-10).
    RecordNeed {
        /// What.
        need: Need,
        /// How the customer put it.
        note: Option<T>,
        /// Whether the customer agreed that it is kept.
        consent: bool,
        /// When it is looked at again.
        review_on: Date,
    },
    /// End a need.
    EndNeed {
        /// Which.
        need: Need,
        /// Why.
        reason: T,
    },
    /// Promise the customer a call.
    AskCallBack {
        /// When.
        at: Timestamp,
        /// About what.
        reason: T,
    },
    /// Record a call to the customer.
    RecordCall {
        /// Whether the customer was reached.
        reached: bool,
        /// What was said.
        note: T,
    },
    /// Approve redress above the limit.
    ApproveRedress {
        /// The amount, to the last hundredth.
        amount: Money,
    },
    /// Take the second look at an answer.
    SecondDecide {
        /// How each point comes out.
        outcomes: Vec<PointOutcome>,
        /// Why.
        reason: T,
    },
    /// Record conflicts of interest that were found.
    RecordConflicts {
        /// Which.
        found: Vec<FoundConflict>,
    },
    /// Let a person see the case again who was barred.
    Unbar {
        /// The person.
        person: String,
        /// Why.
        reason: T,
    },
    /// Take back that a piece of information is not needed.
    WithdrawWaiver {
        /// Which.
        item: Item,
    },
}
