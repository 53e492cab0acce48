//! Mails on their way into the record, many at a time.
//!
//! Each goes through the import: numbered and sealed, then read. Mails of a batch are taken in side
//! by side, so that one commit carries many; one that answers an earlier mail of the batch waits
//! for it. A mail that the import cannot bear goes into quarantine and never stops the post.

use super::guard::Guard;
use crate::engine::{Engine, EngineError};
use crate::import::{Became, Plan, take_one};
use crate::incoming::source::{Fault, RawItem, RawKind};
use mail_parser::MessageParser;
use recourse_kernel::terms::Channel;
use recourse_store::{FetchedMail, IntakeStatus, digest};
use std::collections::HashSet;
use tokio::task::JoinSet;

/// How many mails are taken in side by side.
const TOGETHER: usize = 64;

/// A mail that arrived.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// Its identifier in the mailbox.
    pub uid: i64,
    /// Its bytes, or their beginning.
    pub bytes: Vec<u8>,
    /// Its whole size, where only the beginning was fetched.
    pub cut: Option<u64>,
}

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Its identifier in the mailbox.
    pub uid: i64,
    /// The lot of its entry in the register.
    pub lot: i64,
    /// Its number there.
    pub number: i64,
    /// What it became.
    pub became: Became,
}

/// The mailbox that mails came from.
#[derive(Clone, Copy, Debug)]
pub struct From<'a> {
    /// Whose.
    pub firm: &'a str,
    /// Its name.
    pub mailbox: &'a str,
    /// The validity of its identifiers.
    pub validity: i64,
    /// Whether nothing is left to be done there with a mail that is in the record.
    pub marked: bool,
}

/// Takes mails into the record and notes which number each was given. When this returns, all of
/// them are on disk.
///
/// # Errors
/// When the record fails; what was taken in until then is recognised the next time.
pub async fn take_in(
    engine: &Engine,
    guard: &Guard,
    from: From<'_>,
    mails: Vec<Arrived>,
) -> Result<Vec<Taken>, EngineError> {
    let mut taken = Vec::with_capacity(mails.len());
    let mut running = JoinSet::new();
    let mut seen = Seen::default();
    let mut later = Vec::new();
    for mail in mails {
        let (waits, sender) = seen.look(&mail.bytes);
        let acknowledge = sender.is_none_or(|sender| guard.allows(&sender, engine.clock.now()));
        let work = (plan(from, acknowledge), mail);
        if waits {
            later.push(work);
            continue;
        }
        while running.len() >= TOGETHER {
            taken.extend(next(&mut running).await?);
        }
        running.spawn(one(engine.clone(), from.mailbox.to_owned(), work.0, work.1));
    }
    while let Some(one) = next(&mut running).await? {
        taken.push(one);
    }
    for (plan, mail) in later {
        taken.push(one(engine.clone(), from.mailbox.to_owned(), plan, mail).await?);
    }
    taken.sort_by_key(|mail| mail.uid);
    note(engine, from, &taken).await?;
    Ok(taken)
}

fn plan(from: From<'_>, acknowledge: bool) -> Plan {
    Plan { firm: from.firm.to_owned(), channel: Some(Channel::Email), acknowledge }
}

async fn next(
    running: &mut JoinSet<Result<Taken, EngineError>>,
) -> Result<Option<Taken>, EngineError> {
    match running.join_next().await {
        None => Ok(None),
        Some(Ok(taken)) => taken.map(Some),
        Some(Err(error)) => Err(EngineError::Unreadable(error.to_string())),
    }
}

/// What earlier mails of a batch are called.
#[derive(Default)]
struct Seen {
    ids: HashSet<String>,
    digests: HashSet<recourse_store::Hash>,
}

impl Seen {
    /// Whether a mail answers or repeats an earlier one of the batch, and who sent it.
    fn look(&mut self, bytes: &[u8]) -> (bool, Option<String>) {
        let again = !self.digests.insert(digest(bytes));
        // The parser promises not to panic; here a wrong mail may only cost the order.
        let heads = std::panic::catch_unwind(|| {
            let message = MessageParser::default().parse_headers(bytes)?;
            let mut answers: Vec<String> = Vec::new();
            for header in [message.in_reply_to(), message.references()] {
                match header {
                    mail_parser::HeaderValue::Text(id) => answers.push(id.to_string()),
                    mail_parser::HeaderValue::TextList(ids) => {
                        answers.extend(ids.iter().map(ToString::to_string));
                    }
                    _ => {}
                }
            }
            let sender = message.from().and_then(|from| from.first());
            let sender = sender.and_then(|from| from.address.as_deref()).map(str::to_owned);
            Some((message.message_id().map(str::to_owned), answers, sender))
        });
        let Ok(Some((id, answers, sender))) = heads else { return (again, None) };
        let waits = again || answers.iter().any(|answer| self.ids.contains(answer));
        // The same identifier on two mails: the second may be the first through a list.
        let twice = id.is_some_and(|id| !self.ids.insert(id));
        (waits || twice, sender)
    }
}

async fn one(
    engine: Engine,
    mailbox: String,
    plan: Plan,
    mail: Arrived,
) -> Result<Taken, EngineError> {
    let hash = digest(&mail.bytes);
    let lot = engine.lot_for(&plan.firm, &hash).await?;
    let source = format!("mailbox:{mailbox}");
    let kept = mail.bytes.len();
    let item = RawItem {
        place: source.clone(),
        kind: RawKind::Mail,
        fault: mail.cut.map(|bytes| Fault::TooLarge { bytes, kept }),
        mapping: None,
        bytes: mail.bytes,
    };
    let bytes = item.bytes.clone();
    let work = {
        let (engine, plan) = (engine.clone(), plan.clone());
        tokio::spawn(async move { take_one(&engine, &plan, item).await })
    };
    let became = match work.await {
        Ok(Ok(became)) => became,
        Ok(Err(error @ (EngineError::Store(_) | EngineError::Append(_)))) => return Err(error),
        Ok(Err(error)) => unbearable(&engine, &plan, lot, &source, &bytes, &error).await?,
        Err(error) => unbearable(&engine, &plan, lot, &source, &bytes, &error).await?,
    };
    let row = engine.store.intake_by_digest(lot, &hash).await?;
    let number = row.map(|row| row.number);
    let number =
        number.ok_or_else(|| EngineError::Unreadable("a mail without a number".to_owned()))?;
    Ok(Taken { uid: mail.uid, lot, number, became })
}

/// Puts a mail into quarantine that the program could not take in.
async fn unbearable(
    engine: &Engine,
    plan: &Plan,
    lot: i64,
    source: &str,
    bytes: &[u8],
    error: &(dyn std::fmt::Display + Sync),
) -> Result<Became, EngineError> {
    tracing::error!(source, %error, "a mail could not be taken in and waits in quarantine");
    let why = Some("the program could not take it in; a person must read it".to_owned());
    match engine.store.intake_by_digest(lot, &digest(bytes)).await? {
        Some(row) if row.status == IntakeStatus::Received => {
            let status = IntakeStatus::Quarantined;
            engine.settle_item(lot, row.number, status, why, None).await?;
        }
        Some(_) => {}
        None => {
            let now = engine.clock.now();
            engine.number(&plan.firm, Channel::Email, source, bytes, now, why).await?;
        }
    }
    Ok(Became::Quarantined)
}

/// Notes the numbers, lot by lot.
async fn note(engine: &Engine, from: From<'_>, taken: &[Taken]) -> Result<(), EngineError> {
    let now = engine.clock.now();
    let day = now.to_zoned(engine.firm(from.firm)?.zone.clone()).date().to_string();
    let mut lots: Vec<i64> = taken.iter().map(|mail| mail.lot).collect();
    lots.sort_unstable();
    lots.dedup();
    for lot in lots {
        let rows: Vec<FetchedMail> = taken
            .iter()
            .filter(|mail| mail.lot == lot)
            .map(|mail| FetchedMail {
                lot,
                mailbox: from.mailbox.to_owned(),
                validity: from.validity,
                uid: mail.uid,
                number: mail.number,
                day: day.clone(),
                at_ms: now.as_millisecond(),
                marked: from.marked,
            })
            .collect();
        engine.store.mails_fetched(&rows).await?;
    }
    Ok(())
}
