//! The mailboxes: whether each works, and its last days counted against the register.

use super::Web;
use super::error::PageError;
use super::outgoing::moment;
use super::page::{Frame, Visitor};
use crate::mail::reconcile::{Alarm, alarm};
use crate::texts::Language;
use askama::Template;
use axum::extract::State;
use axum::response::Html;
use recourse_kernel::access::Permission;
use recourse_kernel::firm::Firm;
use recourse_store::{MailDay, MailboxRow};

/// How many days of a mailbox are shown.
const DAYS: u32 = 14;

/// A day in the table.
struct Day {
    day: String,
    counts: [i64; 9],
    tone: &'static str,
    verdict: String,
    more: Vec<String>,
}

/// A mailbox with its days.
struct Shown {
    name: String,
    kind: String,
    tone: &'static str,
    state: String,
    detail: String,
    days: Vec<Day>,
}

#[derive(Template)]
#[template(path = "mailboxes.html")]
struct Page {
    frame: Frame,
    l: Language,
    mailboxes: Vec<Shown>,
    columns: [String; 9],
}

fn verdict(l: Language, day: &MailDay) -> (&'static str, String, Vec<String>) {
    let mut more = Vec::new();
    let mut tell = |key: &str, n: i64| {
        if n > 0 {
            more.push(l.count(key, n));
        }
    };
    let came = day.fetched - day.duplicates;
    tell("mail-day-not-numbered", came - day.numbered);
    tell("mail-day-not-fetched", day.numbered - came);
    tell("mail-day-unfetched", day.unfetched);
    tell("mail-day-unmarked", day.unmarked);
    tell("mail-day-unread", day.unread);
    match day.difference() {
        0 => ("met", l.say("mail-day-sound"), more),
        n => ("missed", l.count("mail-day-different", n), more),
    }
}

fn shown(l: Language, firm: &Firm, now_ms: i64, row: &MailboxRow, days: &[MailDay]) -> Shown {
    let at = |ms: i64| moment(l, firm, ms);
    let last = row.ok_at.map(|ok| l.fill("mailbox-last", &[("when", &at(ok))]));
    let (tone, key) = match alarm(row, days.first(), now_ms) {
        _ if !row.active => ("none", "mailbox-off"),
        Some(Alarm::Failing) => ("missed", "mailbox-failing"),
        Some(Alarm::Silent) => ("missed", "mailbox-silent"),
        Some(Alarm::Different) => ("missed", "mailbox-different"),
        None if row.ok_at.is_none() => ("calm", "mailbox-not-yet"),
        None => ("met", "mailbox-works"),
    };
    let mut detail: Vec<String> = row.error.iter().cloned().collect();
    detail.extend(last);
    if let Some(next) = row.next_at.filter(|_| row.error.is_some()) {
        detail.push(l.fill("mailbox-next", &[("when", &at(next))]));
    }
    let days = days.iter().map(|day| {
        let (tone, verdict, more) = verdict(l, day);
        Day {
            day: day.day.parse().map_or_else(|_| day.day.clone(), |date| l.short_date(date)),
            counts: [
                day.fetched,
                day.duplicates,
                day.numbered,
                day.cases,
                day.replies,
                day.notices,
                day.quarantined,
                day.dismissed,
                day.unread,
            ],
            tone,
            verdict,
            more,
        }
    });
    Shown {
        name: row.name.clone(),
        kind: l.word("mailbox-kind", &row.kind),
        tone,
        state: l.say(key),
        detail: detail.join(" · "),
        days: days.collect(),
    }
}

/// The page.
pub async fn page(State(web): State<Web>, visitor: Visitor) -> Result<Html<String>, PageError> {
    web.engine.may(&visitor.actor, Permission::IntakeRead, &visitor.firm)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let l = visitor.l;
    let now = web.engine.clock.now().as_millisecond();
    let home = web.engine.lots(&firm.id).await?.first().copied().unwrap_or_default();
    let mut mailboxes = Vec::new();
    for row in web.engine.store.mailboxes(home).await? {
        let days = web.engine.store.mail_days(home, &row.name, DAYS).await?;
        mailboxes.push(shown(l, firm, now, &row, &days));
    }
    let columns = [
        "fetched",
        "duplicates",
        "numbered",
        "cases",
        "replies",
        "reports",
        "quarantined",
        "dismissed",
        "unread",
    ];
    let page = Page {
        frame: Frame::new(&web, &visitor, "mailboxes", l.say("mailboxes-title")).await?,
        l,
        mailboxes,
        columns: columns.map(|column| l.word("mail-column", column)),
    };
    Ok(Html(page.render()?))
}
