//! Mail in and out: mailboxes read by IMAP, delivery by LMTP, letters sent by SMTP, and the daily
//! count of mailbox against register.
//!
//! Everything here is background work. A mail is numbered and sealed before anybody reads it, and
//! only then marked in its mailbox or acknowledged to the server that delivered it; a letter waits
//! in the outbox until somebody took it. Nothing is sent anywhere unless `mail.toml` says so.

pub mod carrier;
pub mod config;
pub mod guard;
pub mod imap;
pub mod intake;
pub mod letter;
pub mod lmtp;
pub mod message;
pub mod poll;
pub mod reconcile;
pub mod report;
pub mod send;
mod tls;

use crate::engine::{Engine, EngineError};
use config::{Config, Mailbox};
use guard::Guard;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch::Receiver;
use tokio::task::JoinSet;

/// How long a mailbox that fails is left alone: at first, and at most.
const FIRST_PAUSE: u64 = 5;
const LONGEST_PAUSE: u64 = 300;
/// How often the outbox is looked into.
const SENDING: Duration = Duration::from_secs(2);
/// How often the mailboxes are counted.
const COUNTING: Duration = Duration::from_secs(15 * 60);

/// What moves mail.
#[derive(Clone, Debug)]
pub struct Post {
    /// The configuration.
    pub config: Arc<Config>,
    /// The folder of outgoing mail.
    pub folder: PathBuf,
    /// The guard against loops.
    pub guard: Arc<Guard>,
}

impl Post {
    /// Puts it together.
    pub fn new(config: Config, folder: PathBuf) -> Post {
        Post { config: Arc::new(config), folder, guard: Arc::default() }
    }

    /// Makes the mailboxes of the configuration known to the record; their firms get their lots.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn known(&self, engine: &Engine) -> Result<(), EngineError> {
        let mut firms: BTreeSet<String> =
            engine.store.all_lots().await?.into_iter().map(|lot| lot.firm).collect();
        firms.extend(self.config.mailboxes.iter().map(|mailbox| mailbox.firm.clone()));
        firms.extend(self.config.lmtp.iter().flat_map(|lmtp| lmtp.recipients.values().cloned()));
        let now = engine.clock.now().as_millisecond();
        for firm in firms {
            if engine.law.firm(&firm).is_none() {
                continue;
            }
            let Some(home) = engine.lots(&firm).await?.first().copied() else { continue };
            let mut present: Vec<(String, &str)> = Vec::new();
            let mailboxes = self.config.mailboxes.iter().filter(|mailbox| mailbox.firm == firm);
            present.extend(mailboxes.map(|mailbox| (mailbox.name.clone(), "imap")));
            if let Some(lmtp) = &self.config.lmtp {
                let own = lmtp.recipients.values().any(|of| *of == firm);
                present.extend(own.then(|| (lmtp::name(&firm), "lmtp")));
            }
            present.extend(self.config.smtp.iter().map(|_| (send::NAME.to_owned(), "smtp")));
            let known = engine.store.mailboxes(home).await?;
            if present.is_empty() && known.iter().all(|row| !row.active) {
                continue;
            }
            let present: Vec<(&str, &str)> =
                present.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
            engine.store.mailboxes_are(home, &present, now).await?;
        }
        Ok(())
    }

    /// Moves mail until `stop` says so; then finishes what it began.
    pub async fn run(self, engine: Engine, stop: Receiver<bool>) {
        let mut tasks = JoinSet::new();
        tasks.spawn(sending(engine.clone(), self.clone(), stop.clone()));
        if self.config.is_empty() {
            while tasks.join_next().await.is_some() {}
            return;
        }
        if let Err(error) = self.known(&engine).await {
            tracing::error!(%error, "the mailboxes are not known to the record");
        }
        for mailbox in self.config.mailboxes.clone() {
            tasks.spawn(polling(engine.clone(), self.clone(), mailbox, stop.clone()));
        }
        if let Some(lmtp) = self.config.lmtp.clone() {
            let guard = Arc::clone(&self.guard);
            tasks.spawn(lmtp::run(engine.clone(), lmtp, guard, stop.clone()));
        }
        tasks.spawn(counting(engine, self, stop));
        while let Some(ended) = tasks.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "a part of the mail ended early");
            }
        }
    }
}

/// Waits, or is told to stop: then says so.
async fn stopped(stop: &mut Receiver<bool>, wait: Duration) -> bool {
    tokio::select! {
        () = tokio::time::sleep(wait) => *stop.borrow(),
        _ = stop.changed() => true,
    }
}

async fn sending(engine: Engine, post: Post, mut stop: Receiver<bool>) {
    let mut way = send::WayOut::default();
    loop {
        // In a task of its own: one letter that breaks the program must not end the post. It comes
        // back when its time is over, and those behind it go before it.
        let (turning, moving, mut taken) = (engine.clone(), post.clone(), std::mem::take(&mut way));
        let turn = tokio::spawn(async move {
            let smtp = moving.config.smtp.as_ref();
            let turned = send::turn(&turning, smtp, &moving.folder, &mut taken).await;
            (turned, taken)
        });
        match turn.await {
            Ok((turned, taken)) => {
                way = taken;
                if let Err(error) = turned {
                    tracing::warn!(%error, "letters could not be delivered; they are tried again");
                }
            }
            Err(error) => tracing::error!(%error, "a letter broke the post; it is tried again"),
        }
        if stopped(&mut stop, SENDING).await {
            break;
        }
    }
}

async fn polling(engine: Engine, post: Post, mailbox: Mailbox, mut stop: Receiver<bool>) {
    let mut failures = 0u32;
    loop {
        let (reading, guard, read) = (engine.clone(), Arc::clone(&post.guard), mailbox.clone());
        let mut visit = tokio::spawn(async move { poll::poll(&reading, &guard, &read).await });
        // A visit in the middle of a mail is given up when the desk closes: the mail is unmarked.
        let visited = tokio::select! {
            visited = &mut visit => visited,
            _ = stop.changed() => {
                visit.abort();
                break;
            }
        };
        let visited = visited.unwrap_or_else(|error| Err(error.to_string()));
        let wait = match visited {
            Ok(_) => {
                failures = 0;
                mailbox.every_seconds
            }
            Err(why) => {
                let wait = (FIRST_PAUSE << failures.min(8)).min(LONGEST_PAUSE);
                failures = failures.saturating_add(1);
                failed(&engine, &mailbox, &why, wait).await;
                wait
            }
        };
        if stopped(&mut stop, Duration::from_secs(wait)).await {
            break;
        }
    }
}

/// Notes that a mailbox fails, where people see it.
pub async fn failed(engine: &Engine, mailbox: &Mailbox, why: &str, wait: u64) {
    tracing::warn!(mailbox = mailbox.name, why, "a mailbox cannot be read; it is tried again");
    let Ok(lots) = engine.lots(&mailbox.firm).await else { return };
    let Some(home) = lots.first() else { return };
    let now = engine.clock.now().as_millisecond();
    let next = now.saturating_add(i64::try_from(wait).unwrap_or(0) * 1_000);
    if let Err(error) = engine.store.mailbox_fails(*home, &mailbox.name, now, why, next).await {
        tracing::warn!(%error, "the state of a mailbox was not kept");
    }
}

async fn counting(engine: Engine, post: Post, mut stop: Receiver<bool>) {
    loop {
        if stopped(&mut stop, COUNTING).await {
            break;
        }
        let now = engine.clock.now();
        // Yesterday is counted too: what waited overnight has become something since.
        for back in [1, 0] {
            let on = |firm: &recourse_kernel::firm::Firm| {
                let today = now.to_zoned(firm.zone.clone()).date();
                if back == 1 { today.yesterday().unwrap_or(today) } else { today }
            };
            if let Err(error) = reconcile::day(&engine, &post, on).await {
                tracing::warn!(%error, "the mailboxes could not be counted");
            }
        }
    }
}
