//! Where stories are played: in memory, or on a store of the product.

use jiff::Timestamp;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Command, Complaint, Event, Receive, Refusal, Sealed};
use recourse_kernel::law::Law;
use std::fmt;

/// A place where stories are played: a product that takes complaints and commands.
///
/// A refusal is an answer of the product; an error means that the product itself failed.
#[expect(async_fn_in_trait, reason = "stories run on one thread and need no Send")]
pub trait World {
    /// Names a complaint in this world.
    type Case: Clone + fmt::Debug;

    /// The packs and firms in force.
    fn law(&self) -> &Law;

    /// Takes in a complaint: its name here, and what happened.
    ///
    /// # Errors
    /// What went wrong with the world itself.
    async fn receive(
        &mut self,
        now: Timestamp,
        actor: &Actor,
        arrival: Receipt,
    ) -> Result<Result<(Self::Case, Vec<Event>), Refusal>, String>;

    /// Does something to a complaint: what happened.
    ///
    /// # Errors
    /// What went wrong with the world itself.
    async fn act(
        &mut self,
        now: Timestamp,
        actor: &Actor,
        case: &Self::Case,
        command: Command<String>,
    ) -> Result<Result<Vec<Event>, Refusal>, String>;

    /// The complaint as it stands.
    ///
    /// # Errors
    /// What went wrong with the world itself.
    async fn complaint(&mut self, case: &Self::Case) -> Result<Complaint, String>;

    /// The text behind a seal.
    ///
    /// # Errors
    /// When there is no such text.
    async fn unseal(&mut self, case: &Self::Case, sealed: &Sealed) -> Result<String, String>;

    /// Sets what is drawn for the next decisions.
    fn draw(&mut self, draw: u32);

    /// The id of a complaint in links and mergers.
    fn id_of(&self, case: &Self::Case) -> String;
}

/// A complaint that arrives, as stories state it: a world numbers it and seals its texts.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The complaint; number, reference and seals are placeholders for the world to fill in.
    pub receive: Receive,
    /// Name and addresses, unless it is anonymous.
    pub identity: Option<String>,
    /// The subject.
    pub title: String,
    /// The complaint itself.
    pub text: String,
}
