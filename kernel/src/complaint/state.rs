//! A complaint as the fold of its events.

use super::care::{CallBack, Mention, NeedRecord};
use super::commands::FoundConflict;
use super::commands::{Addressee, FileRef, LinkKind, Party, Sealed};
use super::events::NamedBody;
use super::letters::SentLetter;
use super::quality::Sample;
use super::redress::Approval;
use crate::firm::Item;
use crate::law::{Clock, ClockKind, MetBy};
use crate::money::Money;
use crate::terms::{Channel, CustomerKind, Product, words};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Number of a point within its case, from 1.
pub type PointId = u32;
/// Number of an information request within its case, from 1.
pub type RequestId = u32;

words! {
    /// Where a complaint stands.
    Phase {
        /// Arrived; the dossier is not open yet.
        Intake = "intake",
        /// Being worked.
        Open = "open",
        /// Answered; the customer may go on.
        Answered = "answered",
        /// With the firm's mediator.
        Mediation = "mediation",
        /// Finished.
        Closed = "closed",
    }
}

words! {
    /// How a point, or the whole complaint, came out.
    Outcome {
        /// The customer is right.
        Upheld = "upheld",
        /// Partly right.
        Partly = "partly",
        /// Not right.
        Rejected = "rejected",
    }
}

words! {
    /// Why a complaint is finished.
    CloseReason {
        /// It was answered.
        Answered = "answered",
        /// The customer took it back.
        Withdrawn = "withdrawn",
        /// It goes on in another one.
        Merged = "merged",
        /// It is no complaint.
        NotAComplaint = "not-a-complaint",
        /// It was settled in mediation.
        Settled = "settled",
        /// Mediation failed.
        MediationFailed = "mediation-failed",
        /// An outside body decided it.
        BodyDecided = "body-decided",
    }
}

words! {
    /// A conflict of interest.
    ConflictKind {
        /// The handler was involved in the matter.
        Involved = "involved",
        /// The handler decided what is contested.
        DecidedBefore = "decided-before",
        /// The handler's unit owns the product.
        OwnsProduct = "owns-product",
        /// Family or household.
        Family = "family",
        /// The handler's own account.
        OwnAccount = "own-account",
        /// The same household, by address.
        SameHousehold = "same-household",
        /// The same name.
        SameName = "same-name",
        /// Another interest.
        OtherInterest = "other-interest",
    }
}

/// What a customer gets for a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redress<T = Sealed> {
    /// Money, if any.
    pub amount: Option<Money>,
    /// What else is done.
    pub action: Option<T>,
}

impl<T> Redress<T> {
    /// The same redress with its text turned into another form.
    ///
    /// # Errors
    /// The error of `f`.
    pub fn try_map<U, E>(self, f: &mut impl FnMut(T) -> Result<U, E>) -> Result<Redress<U>, E> {
        Ok(Redress { amount: self.amount, action: self.action.map(f).transpose()? })
    }
}

/// A clock of the case and what has become of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// The clock as it started.
    pub clock: Clock,
    /// The day it was met.
    pub met_on: Option<Date>,
    /// The day it stopped applying.
    pub dropped_on: Option<Date>,
    /// Why it was missed, once somebody said so.
    pub cause: Option<Sealed>,
}

/// How a clock stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockState {
    /// Time is left.
    Running,
    /// Met in time.
    Met,
    /// Met, but late.
    MetLate,
    /// Not met, and the day has passed.
    Missed,
    /// No longer applies.
    Dropped,
    /// The rule's figure is not known.
    Unknown,
}

impl Running {
    /// How it stands on a day. A verdict about the past depends on recorded dates only.
    pub fn state(&self, today: Date) -> ClockState {
        match (self.dropped_on, self.clock.due, self.met_on) {
            (Some(_), _, _) => ClockState::Dropped,
            (None, Some(due), Some(met)) if met <= due => ClockState::Met,
            (None, Some(_), Some(_)) => ClockState::MetLate,
            (None, Some(due), None) if today > due => ClockState::Missed,
            (None, Some(_), None) => ClockState::Running,
            (None, None, Some(_)) => ClockState::Met,
            (None, None, None) => ClockState::Unknown,
        }
    }
}

/// A point of complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// Number in the case.
    pub id: PointId,
    /// What went wrong, in the customer's or handler's words.
    pub statement: Sealed,
    /// The decision in the present round.
    pub decision: Option<Decision>,
    /// Its root cause, of the firm's list.
    pub cause: Option<String>,
    /// Decisions of earlier rounds.
    pub earlier: Vec<Decision>,
}

/// How a point was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// By whom.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What was found.
    pub finding: Sealed,
    /// What it rests on.
    pub evidence: Option<Sealed>,
    /// Why.
    pub reason: Option<Sealed>,
    /// How.
    pub outcome: Outcome,
    /// What the customer gets.
    pub redress: Option<Redress>,
}

/// A request for information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Request {
    /// Number in the case.
    pub id: RequestId,
    /// Whom.
    pub addressee: Addressee,
    /// What.
    pub question: Sealed,
    /// Which items it should bring.
    pub items: Vec<Item>,
    /// When it was asked.
    pub asked_on: Date,
    /// By when.
    pub due: Date,
    /// How often the addressee was reminded.
    pub reminders: u32,
    /// What became of it.
    pub end: Option<RequestEnd>,
}

/// How a request ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestEnd {
    /// A reply came.
    Reply {
        /// When.
        on: Date,
        /// The reply.
        content: Sealed,
    },
    /// Nobody waits any more.
    Dropped {
        /// When.
        on: Date,
        /// Why.
        reason: Sealed,
    },
}

/// The handler's declaration about conflicts of interest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Declaration {
    /// Who declared.
    pub handler: String,
    /// The conflict, or none.
    pub conflict: Option<ConflictKind>,
    /// How it is limited.
    pub limited_by: Option<Sealed>,
}

/// An answer that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// When.
    pub on: Date,
    /// By whom.
    pub by: String,
    /// How.
    pub channel: Channel,
    /// The text as sent.
    pub letter: Sealed,
    /// The whole outcome.
    pub outcome: Outcome,
    /// Bodies named in it.
    pub bodies: Vec<NamedBody>,
    /// Places of the clocks that it met, should it be called back.
    #[serde(skip)]
    pub(super) met: Vec<usize>,
    /// Places of the clocks that it started.
    #[serde(skip)]
    pub(super) started: Vec<usize>,
}

/// A link to another complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The other.
    pub other: String,
    /// Its reference.
    pub reference: String,
    /// How they belong together.
    pub kind: LinkKind,
}

/// An offer in mediation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// Who.
    pub by: Party,
    /// When.
    pub on: Date,
    /// What.
    pub terms: Sealed,
}

/// A complaint, complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// How many events made it.
    pub version: u64,
    /// The firm.
    pub firm: String,
    /// Number of the item that opened it.
    pub number: i64,
    /// Reference for people.
    pub reference: String,
    /// How it arrived.
    pub channel: Channel,
    /// Language of the case.
    pub language: String,
    /// When it arrived.
    pub received_at: Timestamp,
    /// The civil day of receipt in the firm's zone.
    pub received_on: Date,
    /// Complainant's id in the vault.
    pub person: String,
    /// Name and addresses.
    pub identity: Option<Sealed>,
    /// Subject.
    pub title: Sealed,
    /// The complaint as it came.
    pub text: Sealed,
    /// Files.
    pub files: Vec<FileRef>,
    /// The original bytes.
    pub original: Option<Sealed>,
    /// About what.
    pub product: Option<Product>,
    /// Relation to the firm.
    pub customer: CustomerKind,
    /// Whether somebody said that it is a complaint; none before.
    pub is_complaint: Option<bool>,
    /// Whether it was entered after the fact; nothing is sent by itself then.
    pub backfill: bool,
    /// Where it stands.
    pub phase: Phase,
    /// At which level.
    pub level: String,
    /// Version of the procedure that it follows.
    pub procedure: u32,
    /// The named handler.
    pub handler: Option<String>,
    /// The handler's unit.
    pub unit: Option<String>,
    /// The handler whom the customer was last told of.
    pub contact: Option<String>,
    /// Since when a message of the customer waits for a member of staff.
    pub unread_since: Option<Date>,
    /// Items that are there.
    pub provided: BTreeSet<Item>,
    /// Items that are not needed, with the reason.
    pub waived: BTreeMap<Item, Sealed>,
    /// Requests for information.
    pub requests: Vec<Request>,
    /// The handler's declaration.
    pub declaration: Option<Declaration>,
    /// People who may not see it.
    pub barred: Vec<String>,
    /// Whether the dossier is open.
    pub dossier_open: bool,
    /// Points.
    pub points: Vec<Point>,
    /// Number of the next point.
    pub next_point: PointId,
    /// Which time round it is being decided, from 1.
    pub round: u32,
    /// People who decided in earlier rounds, whose decision is contested.
    pub earlier_deciders: BTreeSet<String>,
    /// When it was acknowledged.
    pub acknowledged_on: Option<Date>,
    /// Answers sent.
    pub answers: Vec<Answer>,
    /// Answers called back before they left.
    pub recalled: Vec<Answer>,
    /// Everybody who has handled it.
    pub handlers: BTreeSet<String>,
    /// Whether the handler decided what is contested because nobody else could.
    pub decided_before: bool,
    /// What the customer needs, or needed.
    pub needs: Vec<NeedRecord>,
    /// Calls promised.
    pub call_backs: Vec<CallBack>,
    /// Colleagues called in who have not looked yet.
    pub mentions: Vec<Mention>,
    /// The second person's approval of the redress as it now stands.
    pub approval: Option<Approval>,
    /// The second look at the answer.
    pub sample: Option<Sample>,
    /// Conflicts of interest that the product found.
    pub found: Vec<FoundConflict>,
    /// Letters to the customer, in the order in which they were written.
    pub letters: Vec<SentLetter>,
    /// Whether a written copy was asked for and is still to be sent.
    pub written_copy_due: bool,
    /// Offers in mediation.
    pub offers: Vec<Offer>,
    /// Outside bodies it was taken to, with what they said.
    pub bodies: BTreeMap<String, Option<Outcome>>,
    /// Links.
    pub links: Vec<Link>,
    /// Where it was merged into.
    pub merged_into: Option<Link>,
    /// Clocks, in the order they started.
    pub clocks: Vec<Running>,
    /// Why it is closed.
    pub closed: Option<CloseReason>,
}

impl Complaint {
    /// Clocks that still wait for somebody and have a due day, the earliest first.
    pub fn waiting(&self) -> impl Iterator<Item = &Running> {
        let mut open: Vec<&Running> = self
            .clocks
            .iter()
            .filter(|running| {
                running.met_on.is_none()
                    && running.dropped_on.is_none()
                    && running.clock.met_by != MetBy::None
                    && running.clock.due.is_some()
            })
            .collect();
        open.sort_by_key(|running| (running.clock.due, running.clock.clock));
        open.into_iter()
    }

    /// The next clock on which the firm has to act.
    ///
    /// A deadline that has passed still stands first: it is not forgotten because a later one runs.
    pub fn next_for_firm(&self) -> Option<&Running> {
        if self.phase == Phase::Closed {
            return None;
        }
        self.waiting().find(|running| running.clock.owner == crate::terms::Owner::Firm)
    }

    /// The running clock of a kind.
    pub fn clock(&self, kind: ClockKind) -> Option<&Running> {
        self.clocks
            .iter()
            .rev()
            .find(|running| running.clock.clock == kind && running.dropped_on.is_none())
    }

    /// Whether any clock of the firm was missed by a day.
    pub fn missed(&self, today: Date) -> impl Iterator<Item = &Running> {
        self.clocks.iter().filter(move |running| {
            running.clock.owner == crate::terms::Owner::Firm
                && matches!(running.state(today), ClockState::Missed | ClockState::MetLate)
        })
    }

    /// The outcome of the last answer.
    pub fn outcome(&self) -> Option<Outcome> {
        self.answers.last().map(|answer| answer.outcome)
    }

    /// Requests still waiting for a reply.
    pub fn open_requests(&self) -> impl Iterator<Item = &Request> {
        self.requests.iter().filter(|request| request.end.is_none())
    }

    /// Whether anything is still to be done.
    pub fn is_open(&self) -> bool {
        self.phase != Phase::Closed
    }
}
