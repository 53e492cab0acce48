//! A story is a plain text file, one sentence a line:
//!
//! ```text
//! Story: A Danish bank confirms receipt within its own two working days
//! (then the ids that it is evidence for, as in the files)
//! Firm: sundbanken
//!
//! # The night before Maundy Thursday; Easter Sunday is 5 April 2026.
//! Given on 2026-04-01 23:59:59 a consumer complains by email about current-account, giving name contact
//! Then acknowledge is due 2026-04-08 because firm:sundbanken.acknowledge
//!  And acknowledge skips 2026-04-02 as "Skærtorsdag"
//! When on 2026-04-07 10:00 system acknowledges by email
//! Then acknowledge is met
//! ```
//!
//! `Given` is a complaint that arrives, `When` something that somebody does, `Then` what must hold;
//! `And` goes on with whichever came before. Times are on the firm's own clock. Words that stand
//! for data are those of the packs, and texts stand in double quotes. `#` begins a comment.
//!
//! [`parse`] reads a story and says where and how it is wrong; [`run()`] plays it in a [`World`]: in
//! memory here, on a real store in the product's own tests.

mod act;
mod care;
mod check;
mod memory;
mod parse;
mod run;
mod verify;
mod words;
mod world;

pub use memory::Memory;
pub use parse::parse;
pub use run::run;
pub use world::{Receipt, World};

use jiff::civil::{Date, DateTime};
use recourse_kernel::complaint::{
    AskedBy, ClockState, CloseReason, Command, ConflictKind, DeliveryState, FoundConflict,
    LinkKind, Need, Outcome, Phase, PointId, RefusalKey, RequestId, SampleReason, TaskKind,
};
use recourse_kernel::firm::{Gate, Item, SkipReason};
use recourse_kernel::law::ClockKind;
use recourse_kernel::react::Letter;
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use std::fmt;

/// A story as it was read.
#[derive(Clone, Debug)]
pub struct Story {
    /// The file, as it was named to the parser.
    pub file: String,
    /// What it shows, in one sentence.
    pub title: String,
    /// The requirements that it proves.
    pub proves: Vec<String>,
    /// The firm complained about.
    pub firm: String,
    /// What happens and what must hold, in order.
    pub steps: Vec<Step>,
}

/// One line of a story.
#[derive(Clone, Debug)]
pub struct Step {
    /// The line in the file, from 1.
    pub line: usize,
    /// The line as written.
    pub text: String,
    /// What it says.
    pub what: What,
}

/// What a line says.
#[derive(Clone, Debug)]
pub enum What {
    /// A complaint arrives; the story's complaints are numbered from 1.
    Arrives(Box<Arrival>),
    /// The following lines are about this complaint.
    About(usize),
    /// Somebody does something.
    Does(Moment, Who, Box<Act>),
    /// Something holds.
    Holds(Box<Check>),
    /// What is drawn for the next decisions.
    Draw(u32),
}

/// A time on the firm's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Date and time of day.
    pub at: DateTime,
    /// Which of the two, in the hour that comes twice when summer time ends.
    pub turn: Option<Turn>,
}

/// Which occurrence of a local time that comes twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The first, in summer time.
    First,
    /// The second, in winter time.
    Second,
}

/// Who does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A member of the firm's staff.
    Person(String),
    /// The customer.
    Customer,
    /// The product itself.
    System,
}

/// A complaint that arrives.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// When.
    pub at: Moment,
    /// When it is registered; at once unless told.
    pub registered: Option<Moment>,
    /// The complainant's relation to the firm.
    pub customer: CustomerKind,
    /// How.
    pub channel: Channel,
    /// About what.
    pub product: Option<Product>,
    /// What came with it.
    pub giving: Vec<Item>,
    /// Whether nobody knows who complains.
    pub anonymous: bool,
    /// The level at which it starts.
    pub level: Option<String>,
    /// Why lower levels were skipped.
    pub skipped: Option<SkipReason>,
    /// Whether it is an old complaint entered after the fact.
    pub backfill: bool,
    /// Conflicts of interest that the product finds.
    pub conflicts: Vec<FoundConflict>,
}

/// Something that is done to a complaint.
#[derive(Clone, Debug)]
pub enum Act {
    /// A command, with its texts in the open.
    Command(Command<String>),
    /// A message is recorded, received at this time or at once.
    Message(Channel, String, Option<Moment>),
    /// It is linked with another complaint of the story.
    Link(usize, LinkKind),
    /// It is merged into another complaint of the story.
    Merge(usize, Option<String>),
    /// Something becomes of a letter, by its place on the case.
    Delivery(usize, DeliveryState, Option<String>),
    /// A letter is called back, by its place on the case.
    Recall(usize, Option<String>),
    /// A call is promised.
    CallBack(Moment, String),
    /// It goes up a level.
    Escalate {
        /// To which.
        to: String,
        /// Who asked.
        asked_by: AskedBy,
        /// Why.
        reason: String,
        /// Whether the customer asked in writing.
        in_writing: bool,
        /// Why levels between are skipped.
        skipped: Option<SkipReason>,
    },
}

impl Act {
    /// The command's name, as in its JSON form.
    pub const fn name(&self) -> &'static str {
        match self {
            Act::Command(command) => command.name(),
            Act::Message(..) => "record-message",
            Act::Link(..) => "link",
            Act::Merge(..) => "merge-into",
            Act::Delivery(..) => "record-delivery",
            Act::Recall(..) => "recall-letter",
            Act::CallBack(..) => "ask-call-back",
            Act::Escalate { .. } => "escalate",
        }
    }
}

/// A clock of the complaint: by default the last one of its kind that runs or ran.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockName {
    /// Its kind.
    pub kind: ClockKind,
    /// The outside body it belongs to.
    pub body: Option<String>,
    /// Its place among those of its kind, from 1, in the order they started.
    pub place: Option<usize>,
}

/// Something that must hold.
#[derive(Clone, Debug)]
pub enum Check {
    /// Something about a clock.
    Clock(ClockName, ClockCheck),
    /// No clock of this kind runs or ran.
    NoClock(ClockName),
    /// The clock on which the firm has to act next, or none.
    Next(Option<ClockKind>),
    /// A rule was looked at and does not apply, for this reason, by this provision.
    NotApplied(String, String, Option<String>),
    /// A gate is open, closed or not needed.
    Gate(Gate, GateCheck),
    /// The last act was refused.
    Refused(RefusedAs),
    /// Where the complaint stands.
    Phase(Phase),
    /// Why it is closed.
    ClosedAs(CloseReason),
    /// At which level it is.
    Level(String),
    /// Who handles it.
    Handler(Option<String>),
    /// The outcome of the last answer.
    Outcome(Outcome),
    /// The day of receipt.
    ReceivedOn(Date),
    /// About what it is.
    Product(Option<Product>),
    /// Which time round it is decided.
    Round(u32),
    /// Whether the dossier is open.
    DossierOpen(bool),
    /// How a point is decided.
    Point(PointId, Option<Outcome>),
    /// How a request for information stands, and how often the addressee was reminded.
    Request(RequestId, RequestState, Option<u32>),
    /// How many offers were made.
    Offers(usize),
    /// The last answer or the end of mediation names these bodies.
    Names(Vec<String>),
    /// It does not name this body.
    NamesNot(String),
    /// The last answer names a body in these words.
    NamesAs(String, String),
    /// These letters follow from what just happened, and no others.
    Letters(Vec<(Letter, Channel)>),
    /// The product acknowledges the complaint by itself.
    AcknowledgesItself,
    /// A person sees the complaint, or cannot.
    Sees(String, bool),
    /// Whether a written copy is still to be sent.
    WrittenCopyDue(bool),
    /// It is linked with another complaint of the story.
    Linked(usize, LinkKind),
    /// It goes on in another complaint of the story.
    MergedInto(usize),
    /// An item is there, waived or missing.
    Item(Item, ItemState),
    /// What an outside body said.
    BodySaid(String, Option<Outcome>),
    /// Which letter stands at a place on the case, and how it goes.
    Letter(usize, Letter, Channel),
    /// What became of the letter at a place on the case.
    LetterState(usize, LetterState),
    /// The language of the case.
    Language(String),
    /// The root cause of a point.
    Cause(PointId, Option<String>),
    /// Whether a need stands.
    Need(Need, bool),
    /// Something is to be done, with its last day and time of day.
    Task(TaskKind, Option<Date>, Option<Moment>),
    /// Nothing of the kind is to be done.
    NoTask(TaskKind),
    /// Whether the redress as it stands was approved.
    Approved(bool),
    /// Why the answer is looked at again; nothing means that it is not.
    Sampled(Vec<SampleReason>),
    /// Which points came out otherwise at the second look.
    Differs(Vec<PointId>),
    /// Whether a person must not be shown how it was decided.
    Blind(String, bool),
    /// The product found a conflict of interest.
    Found(ConflictKind, String),
}

/// Something about a clock that must hold.
#[derive(Clone, Debug, PartialEq)]
pub enum ClockCheck {
    /// Its last day in time, and what it rests on: a rule's id, or `promise`.
    Due(Date, Option<String>),
    /// The working day to plan for, when the due day is none.
    PlanBy(Date),
    /// The day it started from.
    From(Date),
    /// How it stands, and on which day it was met.
    State(ClockState, Option<Date>),
    /// Another rule applies as well, due then by itself.
    Also(String, Option<Date>),
    /// A day was not counted.
    Skips(Date, String),
    /// So many weekend days were not counted.
    SkipsWeekendDays(u32),
    /// Whether its rule is verified.
    Verified(bool),
    /// Its doubts contain these words.
    Doubts(String),
    /// The explanation of why it was missed; none means that nobody explained.
    Explained(Option<String>),
}

/// How a gate must stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GateCheck {
    /// Open.
    Open,
    /// Not needed.
    NotNeeded,
    /// Closed for this reason, lacking these items.
    Closed(RefusalKey, Vec<Item>),
}

/// How a request for information stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// Waiting.
    Open,
    /// A reply came.
    Answered,
    /// Nobody waits any more.
    Dropped,
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterState {
    /// It waits.
    Waiting,
    /// It was called back.
    Recalled,
    /// Something was recorded.
    Delivery(DeliveryState),
}

/// How an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// It is there.
    There,
    /// It is not needed.
    Waived,
    /// It is missing.
    Missing,
}

/// How an act must be refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedAs {
    /// The phrase.
    pub key: RefusalKey,
    /// The gate that stood closed.
    pub gate: Option<Gate>,
    /// What is missing.
    pub lacking: Vec<Item>,
    /// The day named.
    pub day: Option<Date>,
    /// The person, point or level named.
    pub who: Option<String>,
    /// The rule that refuses.
    pub rule: Option<String>,
}

/// Something wrong with a story, or a story that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryError {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The line's text.
    pub excerpt: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub cure: String,
}

impl fmt::Display for StoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}: {}", self.file, self.line, self.what)?;
        writeln!(f, "  | {}", self.excerpt)?;
        write!(f, "  = cure: {}", self.cure)
    }
}

impl std::error::Error for StoryError {}
