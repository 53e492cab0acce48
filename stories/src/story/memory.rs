//! The smallest world: events in a list, and seals that hide nothing.

use super::{Receipt, World};
use jiff::Timestamp;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{
    Command, Complaint, Context, Event, Recorded, Refusal, RefusalKey, Sealed, decide, fold,
    receive,
};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::Law;
use recourse_kernel::react::{Reaction, react};
use std::convert::Infallible;

/// A world in memory: the rules alone, without a store.
#[derive(Debug)]
pub struct Memory<'a> {
    law: &'a Law,
    firm: &'a Firm,
    cases: Vec<Vec<Recorded>>,
    texts: Vec<String>,
    /// What is drawn for the next decisions.
    draw: u32,
}

impl<'a> Memory<'a> {
    /// An empty world for one firm.
    pub fn new(law: &'a Law, firm: &'a Firm) -> Memory<'a> {
        Memory { law, firm, cases: Vec::new(), texts: Vec::new(), draw: Context::NO_DRAW }
    }

    fn seal(&mut self, text: String) -> Sealed {
        self.texts.push(text);
        Sealed { item: format!("t{}", self.texts.len()), digest: String::new() }
    }

    fn context<'c>(&self, now: Timestamp, actor: &'c Actor) -> Context<'c>
    where
        'a: 'c,
    {
        Context { law: self.law, firm: self.firm, now, actor, draw: self.draw }
    }

    fn state(&self, case: usize) -> Option<Complaint> {
        fold(self.cases.get(case)?)
    }

    fn record(&mut self, case: usize, at: Timestamp, actor: &Actor, events: &[Event]) {
        let on = at.to_zoned(self.firm.zone.clone()).date();
        let recorded = events.iter().map(|event| {
            through_json(Recorded { at, on, actor: actor.id().to_owned(), event: event.clone() })
        });
        if let Some(case) = self.cases.get_mut(case) {
            case.extend(recorded);
        }
    }
}

/// What the record makes of an event: stories show that no event loses anything on its way there.
fn through_json(recorded: Recorded) -> Recorded {
    let read = serde_json::to_string(&recorded).and_then(|text| serde_json::from_str(&text));
    match read {
        Ok(read) => {
            assert_eq!(recorded, read, "an event changed on its way into the record");
            read
        }
        Err(error) => panic!("{recorded:?} cannot be recorded: {error}"),
    }
}

impl Memory<'_> {
    /// The letters that follow, written onto the case as the product does it.
    fn letters(&mut self, case: usize, now: Timestamp, events: &[Event]) {
        let Some(complaint) = self.state(case) else { return };
        for event in events {
            for reaction in react(self.firm, &complaint, event) {
                let Reaction::Send { letter, channel } = reaction else { continue };
                let text = match event {
                    Event::LetterWritten { .. } => continue,
                    Event::Answered { letter, .. } | Event::WrittenCopySent { letter } => {
                        letter.clone()
                    }
                    _ => self.seal(format!("The letter: {letter}.")),
                };
                let written = Command::WriteLetter {
                    letter,
                    text,
                    channel,
                    language: complaint.language.clone(),
                    readability: None,
                    signed_by: None,
                };
                let context = self.context(now, &Actor::System);
                if let Ok(written) = decide(context, &complaint, written) {
                    self.record(case, now, &Actor::System, &written);
                }
            }
        }
    }
}

impl World for Memory<'_> {
    type Case = usize;

    fn law(&self) -> &Law {
        self.law
    }

    async fn receive(
        &mut self,
        now: Timestamp,
        actor: &Actor,
        receipt: Receipt,
    ) -> Result<Result<(usize, Vec<Event>), Refusal>, String> {
        let case = self.cases.len();
        let mut arriving = receipt.receive;
        arriving.number = i64::try_from(case).unwrap_or(i64::MAX) + 1;
        arriving.reference = format!("{}-{:06}", self.firm.prefix, arriving.number);
        arriving.person = format!("person-{}", arriving.number);
        arriving.title = self.seal(receipt.title);
        arriving.text = self.seal(receipt.text);
        arriving.identity = receipt.identity.map(|identity| self.seal(identity));
        Ok(receive(self.context(now, actor), arriving).map(|events| {
            self.cases.push(Vec::new());
            self.record(case, now, actor, &events);
            (case, events)
        }))
    }

    async fn act(
        &mut self,
        now: Timestamp,
        actor: &Actor,
        case: &usize,
        command: Command<String>,
    ) -> Result<Result<Vec<Event>, Refusal>, String> {
        let Ok(sealed) = command.try_map(&mut |text| Ok::<_, Infallible>(self.seal(text)));
        let Some(complaint) = self.state(*case) else {
            return Ok(Err(RefusalKey::ComplaintUnknown.into()));
        };
        let decided = decide(self.context(now, actor), &complaint, sealed);
        if let Ok(events) = &decided {
            self.record(*case, now, actor, events);
            self.letters(*case, now, events);
        }
        Ok(decided)
    }

    async fn complaint(&mut self, case: &usize) -> Result<Complaint, String> {
        self.state(*case).ok_or_else(|| format!("there is no case {case}"))
    }

    async fn unseal(&mut self, _case: &usize, sealed: &Sealed) -> Result<String, String> {
        let place: Option<usize> = sealed.item.strip_prefix('t').and_then(|n| n.parse().ok());
        let text = place.and_then(|place| self.texts.get(place.checked_sub(1)?));
        text.cloned().ok_or_else(|| format!("there is no text {}", sealed.item))
    }

    fn draw(&mut self, draw: u32) {
        self.draw = draw;
    }

    fn id_of(&self, case: &usize) -> String {
        format!("case-{}", case + 1)
    }
}
