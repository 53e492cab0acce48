//! Letters leave: by the mail server where one is configured, into the folder of outgoing mail
//! otherwise and for those that go on paper.
//!
//! A letter is taken from the outbox for a while, sent, and then noted as sent; a process that dies
//! in between leaves it to the next one, under the same identifier. Where the server is not there,
//! letters wait as long as it takes; where it asks to try a letter later, for three days.

use super::carrier::{Carrier, Refusal, TOGETHER};
use super::config::Smtp;
use super::letter::{self, Leaving};
use super::message::Outgoing;
use super::report;
use crate::engine::{Engine, EngineError, thread_key};
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, StreamExt};
use recourse_kernel::complaint::DeliveryState;
use recourse_kernel::firm::Firm;
use recourse_store::{Message, OutboxState};
use std::path::Path;

/// How long a letter is hidden from other takers while it is on its way.
const LEASE_MS: i64 = 10 * 60_000;
/// How many letters are taken at once.
const BATCH: u32 = 50;
const MINUTE_MS: i64 = 60_000;
/// A letter is tried again no later than this.
const LONGEST_MS: i64 = 4 * 60 * MINUTE_MS;
/// For so long a letter that the server puts off is tried.
const GIVE_UP_MS: i64 = 3 * 24 * 60 * MINUTE_MS;

/// The name under which the way out is kept among the mailboxes.
pub const NAME: &str = "smtp";

/// The way out: where letters go, and how the mail server fares.
#[derive(Debug, Default)]
pub struct WayOut {
    carrier: Option<Carrier>,
    failures: u32,
    /// While the server is away: why, and when it is called again.
    away: Option<(String, i64)>,
}

/// What a turn did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// Letters that left or were written into the folder.
    pub left: u64,
    /// Letters that were put off.
    pub put_off: u64,
    /// Letters that will not leave.
    pub failed: u64,
}

/// Sends what is due.
///
/// # Errors
/// When the record fails; what was taken until then comes back by itself.
pub async fn turn(
    engine: &Engine,
    smtp: Option<&Smtp>,
    folder: &Path,
    way: &mut WayOut,
) -> Result<Turn, EngineError> {
    let mut done = Turn::default();
    for lot in engine.store.all_lots().await? {
        let Some(firm) = engine.law.firm(&lot.firm).cloned() else {
            tracing::warn!(firm = lot.firm, "letters wait: the firm is not in the packs");
            continue;
        };
        let from = smtp.and_then(|smtp| smtp.from.get(&firm.id)).unwrap_or(&firm.email).clone();
        loop {
            let now = engine.clock.now().as_millisecond();
            let due = engine.store.outbox_due(lot.lot, now, now + LEASE_MS, BATCH).await?;
            let all = due.len() < BATCH as usize;
            if !due.is_empty()
                && let Some(smtp) = smtp
            {
                way.call(engine, smtp).await?;
            }
            let mut sending: Vec<BoxFuture<'_, Result<Became, EngineError>>> = Vec::new();
            for message in &due {
                let by_mail = smtp.is_some();
                sending.push(one(engine, &firm, &from, message, by_mail, folder, &*way).boxed());
            }
            // A bounded number at a time: the server's connections are few.
            let results: Vec<_> = futures_util::stream::iter(sending)
                .buffer_unordered(TOGETHER as usize)
                .collect()
                .await;
            for result in results {
                match result? {
                    Became::Left => done.left += 1,
                    Became::PutOff => done.put_off += 1,
                    Became::Failed => done.failed += 1,
                    Became::ServerAway(why) => {
                        done.put_off += 1;
                        way.fails(engine, why).await?;
                    }
                }
            }
            if all {
                break;
            }
        }
    }
    Ok(done)
}

enum Became {
    Left,
    PutOff,
    Failed,
    ServerAway(String),
}

async fn one(
    engine: &Engine,
    firm: &Firm,
    from: &str,
    message: &Message,
    by_mail: bool,
    folder: &Path,
    way: &WayOut,
) -> Result<Became, EngineError> {
    let now = engine.clock.now().as_millisecond();
    let (lot, id) = (message.lot, message.id);
    let written = match letter::prepare(engine, firm, from, message).await {
        Ok(Leaving::Recalled) => {
            engine.store.outbox_done(lot, id, now, OutboxState::Recalled).await?;
            return Ok(Became::Left);
        }
        Ok(Leaving::Mail(letter)) if by_mail => {
            return sent(engine, firm, message, &letter, way).await;
        }
        Ok(Leaving::Mail(letter)) => letter::write(folder, message, &letter, None).await,
        Ok(Leaving::Paper(letter, address)) => {
            letter::write(folder, message, &letter, Some(&address)).await
        }
        Err(error) => Err(error),
    };
    match written {
        Ok(()) => {
            engine.store.outbox_done(lot, id, now, OutboxState::Written).await?;
            Ok(Became::Left)
        }
        Err(error @ EngineError::Store(_)) => Err(error),
        Err(error) => {
            let why = error.to_string();
            engine.store.outbox_failed(lot, id, &why, now, now + MINUTE_MS).await?;
            Ok(Became::PutOff)
        }
    }
}

/// Hands a letter to the mail server and notes what it said.
async fn sent(
    engine: &Engine,
    firm: &Firm,
    message: &Message,
    letter: &Outgoing,
    way: &WayOut,
) -> Result<Became, EngineError> {
    let (lot, id) = (message.lot, message.id);
    let now = engine.clock.now().as_millisecond();
    let put_off = async |why: &str, again_at: i64| {
        engine.store.outbox_failed(lot, id, why, now, again_at).await
    };
    let carrier = match (&way.away, &way.carrier) {
        (None, Some(carrier)) => carrier,
        (Some((why, again_at)), _) => {
            put_off(why, *again_at).await?;
            return Ok(Became::PutOff);
        }
        (None, None) => {
            put_off("the mail server cannot be called", now + MINUTE_MS).await?;
            return Ok(Became::PutOff);
        }
    };
    // Before it leaves: an answer may be faster than we are.
    let key = thread_key(&letter.message_id);
    engine.store.outbox_leaves_as(lot, id, &message.stream, &key).await?;
    match carrier.send(letter).await {
        Ok(()) => {
            engine.store.outbox_done(lot, id, now, OutboxState::Sent).await?;
            told(engine, firm, message, DeliveryState::Sent, "").await;
            Ok(Became::Left)
        }
        Err(Refusal::Server { why }) => {
            put_off(&why, now + MINUTE_MS).await?;
            Ok(Became::ServerAway(why))
        }
        Err(Refusal::Later { code, said }) => {
            let first = message.first_tried_at.unwrap_or(now);
            if now - first >= GIVE_UP_MS {
                let why = format!("{code}; it was tried for three days");
                engine.store.outbox_gave_up(lot, id, now, &why).await?;
                told(engine, firm, message, DeliveryState::Failed, &said).await;
                return Ok(Became::Failed);
            }
            put_off(&code, now + pause(message.attempts)).await?;
            if message.first_tried_at.is_none() {
                told(engine, firm, message, DeliveryState::Deferred, &said).await;
            }
            Ok(Became::PutOff)
        }
        Err(Refusal::Never { code, said }) => {
            engine.store.outbox_gave_up(lot, id, now, &code).await?;
            let said = if said.is_empty() { &code } else { &said };
            told(engine, firm, message, DeliveryState::Failed, said).await;
            Ok(Became::Failed)
        }
    }
}

/// Tells the case. The outbox knows already: a case that cannot be told now does not stop the post.
async fn told(engine: &Engine, firm: &Firm, message: &Message, state: DeliveryState, said: &str) {
    if let Err(error) = report::record(engine, firm, message, state, said).await {
        tracing::warn!(%error, lot = message.lot, id = message.id, "a case was not told of its letter");
    }
}

/// One minute, two, four, and so on.
fn pause(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.saturating_sub(1).max(0)).unwrap_or(u32::MAX).min(20);
    MINUTE_MS.saturating_mul(1 << doublings).min(LONGEST_MS)
}

impl WayOut {
    /// Makes sure that the server is there, unless it is known to be away for now.
    async fn call(&mut self, engine: &Engine, smtp: &Smtp) -> Result<(), EngineError> {
        let now = engine.clock.now().as_millisecond();
        if self.away.as_ref().is_some_and(|(_, again_at)| *again_at > now) {
            return Ok(());
        }
        self.away = None;
        if self.carrier.is_none() || self.failures > 0 {
            let carrier = match Carrier::new(smtp) {
                Ok(carrier) => carrier,
                Err(why) => return self.fails(engine, why).await,
            };
            if let Err(why) = carrier.check().await {
                return self.fails(engine, why).await;
            }
            self.carrier = Some(carrier);
        }
        self.failures = 0;
        for lot in homes(engine).await? {
            engine.store.mailbox_works(lot, NAME, now).await?;
        }
        Ok(())
    }

    /// Notes that the server is away, and when it is called again: soon at first, every five
    /// minutes in the end.
    async fn fails(&mut self, engine: &Engine, why: String) -> Result<(), EngineError> {
        let now = engine.clock.now().as_millisecond();
        if self.away.as_ref().is_some_and(|(_, again_at)| *again_at > now) {
            return Ok(());
        }
        let again_at = now + (5_000_i64 << self.failures.min(6)).min(5 * MINUTE_MS);
        self.failures = self.failures.saturating_add(1);
        tracing::warn!(why, "the mail server takes no letters; they wait");
        for lot in homes(engine).await? {
            engine.store.mailbox_fails(lot, NAME, now, &why, again_at).await?;
        }
        self.away = Some((why, again_at));
        Ok(())
    }
}

/// The first lot of every firm.
async fn homes(engine: &Engine) -> Result<Vec<i64>, EngineError> {
    let lots = engine.store.all_lots().await?;
    Ok(lots.iter().filter(|lot| lot.ordinal == 0).map(|lot| lot.lot).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_doubles_up_to_four_hours() {
        let minutes: Vec<i64> = (1..=12).map(|n| pause(n) / MINUTE_MS).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240, 240]);
        assert_eq!(pause(i64::MAX), LONGEST_MS);
    }
}
