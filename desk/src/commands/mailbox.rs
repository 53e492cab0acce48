//! `recourse mailbox`: whether the mailboxes work, what is new in them, and the daily count.

use super::{Use, close, home, open};
use crate::cli::{Common, MailFile, Mailbox};
use crate::engine::Engine;
use crate::import::Counts;
use crate::mail::carrier::Carrier;
use crate::mail::config::Config;
use crate::mail::imap::Inbox;
use crate::mail::{Post, poll, reconcile, send};
use anyhow::{Result, bail};
use jiff::civil::Date;
use recourse_kernel::law::Law;
use recourse_store::MailDay;
use serde::Serialize;
use std::path::Path;
use std::process::ExitCode;

/// What moves mail in this installation.
///
/// # Errors
/// A fault of the configuration, with file, line and cure.
pub fn post(common: &Common, named: Option<&Path>, engine: &Engine) -> Result<Post> {
    read(common, named, &engine.law)
}

fn read(common: &Common, named: Option<&Path>, law: &Law) -> Result<Post> {
    let home = home(common);
    let config = Config::read(named, &home, law)?;
    Ok(Post::new(config, home.join("outgoing")))
}

/// Runs the command.
///
/// # Errors
/// When the configuration or the record is wrong.
pub async fn run(common: &Common, asked: &Mailbox) -> Result<ExitCode> {
    match asked {
        Mailbox::Check(file) => check(common, file).await,
        Mailbox::Poll(file) => poll_all(common, file).await,
        Mailbox::Reconcile { file, day } => count(common, file, *day).await,
    }
}

fn need(post: &Post) -> Result<()> {
    if post.config.is_empty() {
        bail!(
            "no mail is configured: write a mail.toml into the installation's home, or name one with --mail; docs/mail.md shows how"
        );
    }
    Ok(())
}

/// What is said of one server.
#[derive(Serialize)]
struct Checked {
    name: String,
    kind: &'static str,
    works: bool,
    what: String,
}

async fn check(common: &Common, file: &MailFile) -> Result<ExitCode> {
    let law = crate::packs::load_law(common.packs.as_deref())?;
    let post = read(common, file.mail.as_deref(), &law)?;
    need(&post)?;
    let mut all = Vec::new();
    for mailbox in &post.config.mailboxes {
        let found = match Inbox::open(mailbox).await {
            Ok(inbox) => {
                let exists = inbox.exists;
                inbox.close().await;
                let open = mailbox.server.password_is_open();
                let warning =
                    if open { "; others on this machine can read its password" } else { "" };
                Ok(format!("{exists} mails in `{}`{warning}", mailbox.folder))
            }
            Err(why) => Err(why),
        };
        all.push(told(&mailbox.name, "imap", found));
    }
    if let Some(lmtp) = &post.config.lmtp {
        let listening = tokio::net::TcpStream::connect(lmtp.listen).await.is_ok();
        let what =
            if listening { "is listened on" } else { "is free; the desk listens when it is open" };
        all.push(told("lmtp", "lmtp", Ok(format!("{} {what}", lmtp.listen))));
    }
    if let Some(smtp) = &post.config.smtp {
        let found = match Carrier::new(smtp) {
            Ok(carrier) => carrier.check().await.map(|()| "takes letters".to_owned()),
            Err(why) => Err(why),
        };
        all.push(told(send::NAME, "smtp", found));
    }
    if common.json {
        println!("{}", serde_json::to_string(&all)?);
    } else {
        for one in &all {
            println!("{:5} {}: {}", one.kind, one.name, one.what);
        }
    }
    Ok(ExitCode::from(u8::from(!all.iter().all(|one| one.works))))
}

fn told(name: &str, kind: &'static str, found: Result<String, String>) -> Checked {
    let works = found.is_ok();
    let what = found.unwrap_or_else(|why| format!("does not work: {why}"));
    Checked { name: name.to_owned(), kind, works, what }
}

/// What came out of one mailbox.
#[derive(Serialize)]
struct Polled {
    mailbox: String,
    #[serde(flatten)]
    counts: Option<Counts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

async fn poll_all(common: &Common, file: &MailFile) -> Result<ExitCode> {
    let engine = open(common, Use::Write).await?;
    let post = post(common, file.mail.as_deref(), &engine)?;
    need(&post)?;
    post.known(&engine).await?;
    let mut all = Vec::new();
    for mailbox in &post.config.mailboxes {
        let polled = poll::poll(&engine, &post.guard, mailbox).await;
        if let Err(why) = &polled {
            crate::mail::failed(&engine, mailbox, why, mailbox.every_seconds).await;
        }
        let (counts, error) = match polled {
            Ok(counts) => (Some(counts), None),
            Err(why) => (None, Some(why)),
        };
        all.push(Polled { mailbox: mailbox.name.clone(), counts, error });
    }
    let smtp = post.config.smtp.as_ref();
    let sent = send::turn(&engine, smtp, &post.folder, &mut send::WayOut::default()).await;
    close(&engine).await;
    let sent = sent?;
    if common.json {
        let sent = serde_json::json!({ "left": sent.left, "put_off": sent.put_off, "failed": sent.failed });
        println!("{}", serde_json::json!({ "mailboxes": all, "letters": sent }));
    } else {
        for one in &all {
            match (&one.counts, &one.error) {
                (Some(c), _) => println!(
                    "{}: fetched {} = cases {} + replies {} + duplicates {} + quarantined {}",
                    one.mailbox, c.read, c.cases, c.replies, c.duplicates, c.quarantined
                ),
                (None, why) => {
                    println!("{}: {}", one.mailbox, why.as_deref().unwrap_or("nothing"));
                }
            }
        }
        println!("letters: left {}, put off {}, failed {}", sent.left, sent.put_off, sent.failed);
    }
    Ok(ExitCode::from(u8::from(all.iter().any(|one| one.error.is_some()))))
}

/// A day as the command prints it.
#[derive(Serialize)]
struct Day {
    firm: String,
    mailbox: String,
    day: String,
    fetched: i64,
    duplicates: i64,
    numbered: i64,
    cases: i64,
    replies: i64,
    reports: i64,
    quarantined: i64,
    dismissed: i64,
    unread: i64,
    unfetched: i64,
    unmarked: i64,
    difference: i64,
}

impl Day {
    fn of(firm: &str, day: &MailDay) -> Day {
        Day {
            firm: firm.to_owned(),
            mailbox: day.mailbox.clone(),
            day: day.day.clone(),
            fetched: day.fetched,
            duplicates: day.duplicates,
            numbered: day.numbered,
            cases: day.cases,
            replies: day.replies,
            reports: day.notices,
            quarantined: day.quarantined,
            dismissed: day.dismissed,
            unread: day.unread,
            unfetched: day.unfetched,
            unmarked: day.unmarked,
            difference: day.difference(),
        }
    }
}

async fn count(common: &Common, file: &MailFile, on: Option<Date>) -> Result<ExitCode> {
    let engine = open(common, Use::Write).await?;
    let post = post(common, file.mail.as_deref(), &engine)?;
    need(&post)?;
    post.known(&engine).await?;
    let now = engine.clock.now();
    let counted = reconcile::day(&engine, &post, |firm| {
        on.unwrap_or_else(|| now.to_zoned(firm.zone.clone()).date())
    })
    .await;
    close(&engine).await;
    let days: Vec<Day> = counted?.iter().map(|(firm, day)| Day::of(firm, day)).collect();
    if common.json {
        println!("{}", serde_json::to_string(&days)?);
    } else {
        for d in &days {
            println!(
                "{} {}: fetched {} - duplicates {} = numbered {} = cases {} + replies {} + reports {} + quarantined {} + dismissed {} + not read {}",
                d.day,
                d.mailbox,
                d.fetched,
                d.duplicates,
                d.numbered,
                d.cases,
                d.replies,
                d.reports,
                d.quarantined,
                d.dismissed,
                d.unread
            );
            if d.difference != 0 || d.unmarked != 0 {
                println!(
                    "  difference {}; {} lie in the mailbox unfetched, {} are not marked there yet",
                    d.difference, d.unfetched, d.unmarked
                );
            }
        }
    }
    Ok(ExitCode::from(u8::from(days.iter().any(|day| day.difference != 0))))
}
