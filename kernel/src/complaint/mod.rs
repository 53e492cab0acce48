//! The complaint: from receipt to a reasoned answer, and on to outside bodies.
//!
//! [`decide`] reads the law and the firm's procedure and says what happens, or refuses; [`evolve`]
//! only folds what happened. Each file holds one part: commands, events, state, gates, decide,
//! evolve.

mod care;
mod carrying;
mod clocks;
mod commands;
mod conflicts;
mod decide;
mod events;
mod evolve;
mod gates;
mod letters;
mod quality;
mod redress;
mod refusal;
mod state;
mod steps;
mod tasks;

pub use care::{CallBack, Mention, Need, NeedRecord};
pub use commands::{
    Addressee, AskedBy, Command, FileRef, FoundConflict, LinkKind, Party, PointOutcome, Receive,
    Sealed,
};
pub use decide::{Context, decide, permission, receive};
pub use events::{Event, NamedBody, Recorded};
pub use evolve::{evolve, fold};
pub use gates::{GateState, GateView, gates};
pub use letters::{DeliveryState, Letter, Readability, SentLetter};
pub use quality::{Sample, SampleReason, Second};
pub use redress::Approval;
pub use refusal::{Refusal, RefusalKey};
pub use state::{
    Answer, ClockState, CloseReason, Complaint, ConflictKind, Decision, Declaration, Link, Offer,
    Outcome, Phase, Point, PointId, Redress, Request, RequestEnd, RequestId, Running,
};
pub use tasks::{Task, TaskKind};
