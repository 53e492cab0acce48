//! What the rules alone decide of a case, kept in memory beside the record.

use crate::story::Receipt;
use jiff::Timestamp;
use recourse::engine::Identity;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{
    Command, Complaint, Context, Event, Recorded, Refusal, RefusalKey, Sealed, decide, fold,
    receive,
};
use recourse_kernel::firm::{Firm, Item};
use recourse_kernel::law::Law;
use recourse_kernel::react::{Reaction, react};
use recourse_kernel::terms::Channel;
use serde_json::Value;
use std::convert::Infallible;

/// A case as the rules alone say it is.
#[derive(Debug, Default)]
pub(super) struct Shadow {
    record: Vec<Recorded>,
    texts: Vec<String>,
    /// What must lie in the outbox.
    pub letters: Vec<String>,
    /// When the last thing happened.
    now: Timestamp,
}

impl Shadow {
    /// The fold of what happened.
    pub fn complaint(&self) -> Option<Complaint> {
        fold(&self.record)
    }

    fn seal(&mut self, text: &str) -> Sealed {
        self.texts.push(text.to_owned());
        Sealed { item: format!("shadow-{}", self.texts.len()), digest: String::new() }
    }

    /// What happens when a complaint comes in: the receipt, and the acknowledgement where the product
    /// makes it by itself.
    pub fn receive(
        &mut self,
        law: &Law,
        firm: &Firm,
        now: Timestamp,
        actor: &Actor,
        receipt: Receipt,
        identity: &Identity,
    ) -> Result<Vec<(Actor, Event)>, Refusal> {
        self.now = now;
        let mut arriving = receipt.receive;
        arriving.title = self.seal(&receipt.title);
        arriving.text = self.seal(&receipt.text);
        arriving.original = Some(self.seal(&receipt.text));
        let nobody = *identity == Identity::default();
        let known = serde_json::to_string(identity).unwrap_or_default();
        arriving.identity = (!nobody).then(|| self.seal(&known));
        // Whoever writes to the desk gives the facts; an address for post is one to be reached at.
        arriving.provided.push(Item::Facts);
        if !identity.address.is_empty() || !identity.phone.is_empty() {
            arriving.provided.push(Item::Contact);
        }
        arriving.provided.sort();
        arriving.provided.dedup();
        arriving.reachable = !identity.email.is_empty();
        let context = Context { law, firm, now, actor, draw: Context::NO_DRAW };
        let events = receive(context, arriving)?;
        let on = context.today();
        let recorded = |event: &Event| Recorded {
            at: now,
            on,
            actor: actor.id().to_owned(),
            event: event.clone(),
        };
        let record: Vec<Recorded> = events.iter().map(recorded).collect();
        let complaint = fold(&record).ok_or(RefusalKey::ComplaintUnknown)?;
        let mut decided: Vec<(Actor, Event)> =
            events.into_iter().map(|event| (actor.clone(), event)).collect();
        let itself = decided
            .iter()
            .any(|(_, event)| react(firm, &complaint, event).contains(&Reaction::Acknowledge));
        if itself {
            // By e-mail, however the complaint came: that is where a receipt can be sent at once.
            let receipt = Command::Acknowledge { channel: Channel::Email, letter: None };
            let system = Context { actor: &Actor::System, ..context };
            let more = decide(system, &complaint, receipt)?;
            decided.extend(more.into_iter().map(|event| (Actor::System, event)));
        }
        Ok(decided)
    }

    /// What a command does where this is drawn.
    pub fn act(
        &mut self,
        law: &Law,
        firm: &Firm,
        now: Timestamp,
        actor: &Actor,
        command: Command<String>,
        draw: u32,
    ) -> Result<Vec<(Actor, Event)>, Refusal> {
        self.now = now;
        let complaint = self.complaint().ok_or(RefusalKey::ComplaintUnknown)?;
        let Ok(sealed) = command.try_map(&mut |text| Ok::<_, Infallible>(self.seal(text.trim())));
        let context = Context { law, firm, now, actor, draw };
        let events = decide(context, &complaint, sealed)?;
        Ok(events.into_iter().map(|event| (actor.clone(), event)).collect())
    }

    /// Takes over what the record holds beyond the shadow, if that is what the rules decide. Only
    /// places in the vault differ; the texts behind them are compared.
    pub fn follow(
        &mut self,
        firm: &Firm,
        decided: Vec<(Actor, Event)>,
        record: &[Recorded],
        open: &dyn Fn(&Sealed) -> Option<String>,
    ) -> Result<(), String> {
        let known = self.record.len();
        if record.get(..known) != Some(self.record.as_slice()) {
            return Err("what the record held before has changed".to_owned());
        }
        let new = record.get(known..).unwrap_or_default();
        let today = self.now.to_zoned(firm.zone.clone()).date();
        let mut decided = decided.into_iter().peekable();
        for recorded in new {
            if recorded.at != self.now || recorded.on != today {
                return Err(format!("at {} it is {} on {}", self.now, recorded.at, recorded.on));
            }
            // The desk puts the letters that follow on the case; the rules decide only that they do.
            let letter = matches!(recorded.event, Event::LetterWritten { .. });
            let asked = matches!(decided.peek(), Some((_, Event::LetterWritten { .. })));
            if letter && !asked {
                continue;
            }
            let Some((actor, mut event)) = decided.next() else {
                return Err(format!("the rules do not decide {:?}", recorded.event));
            };
            if let (
                Event::Acknowledged { letter: own @ None, automatic: true, .. },
                Event::Acknowledged { letter: composed, .. },
            ) = (&mut event, &recorded.event)
            {
                own.clone_from(composed);
            }
            if let (
                Event::LetterWritten { readability: own @ None, .. },
                Event::LetterWritten { readability: measured, .. },
            ) = (&mut event, &recorded.event)
            {
                own.clone_from(measured);
            }
            let told = self.plain(&event, open)?;
            let held = self.plain(&recorded.event, open)?;
            if told != held || recorded.actor != actor.id() {
                return Err(format!(
                    "{} did {held}; by the rules {} does {told}",
                    recorded.actor,
                    actor.id()
                ));
            }
        }
        if let Some((_, event)) = decided.next() {
            return Err(format!("the record lacks {event:?}"));
        }
        self.record.extend_from_slice(new);
        let complaint = self.complaint().ok_or("nothing was received")?;
        for recorded in new {
            for reaction in react(firm, &complaint, &recorded.event) {
                if let Reaction::Send { letter, channel } = reaction {
                    self.letters.push(format!("{} by {}", letter.word(), channel.word()));
                }
            }
        }
        Ok(())
    }

    /// An event with its texts in the open.
    fn plain(
        &self,
        event: &Event,
        open: &dyn Fn(&Sealed) -> Option<String>,
    ) -> Result<Value, String> {
        let mut value = serde_json::to_value(event).map_err(|error| error.to_string())?;
        self.unseal(&mut value, open)?;
        Ok(value)
    }

    fn unseal(
        &self,
        value: &mut Value,
        open: &dyn Fn(&Sealed) -> Option<String>,
    ) -> Result<(), String> {
        match value {
            Value::Object(fields) if fields.len() == 2 && fields.contains_key("digest") => {
                let sealed: Sealed =
                    serde_json::from_value(value.clone()).map_err(|error| error.to_string())?;
                let own = sealed.item.strip_prefix("shadow-").and_then(|n| n.parse().ok());
                let text = match own {
                    Some(place) => self.texts.get(usize::wrapping_sub(place, 1)).cloned(),
                    None => open(&sealed),
                };
                let text = text.ok_or_else(|| format!("{} cannot be opened", sealed.item))?;
                *value = Value::String(text);
                Ok(())
            }
            Value::Object(fields) => {
                fields.values_mut().try_for_each(|field| self.unseal(field, open))
            }
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.unseal(item, open)),
            _ => Ok(()),
        }
    }
}
