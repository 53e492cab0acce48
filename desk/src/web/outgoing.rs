//! Outgoing mail: every letter that was asked for, and what became of it.

use super::Web;
use super::error::PageError;
use super::page::{Frame, Visitor};
use super::sign_in::check;
use crate::texts::Language;
use askama::Template;
use axum::Form;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Query, State};
use axum::response::{Html, Redirect};
use jiff::Timestamp;
use recourse_kernel::access::{Object, Permission, may};
use recourse_kernel::firm::Firm;
use recourse_store::{Message, OutboxPlace, OutboxQuery, OutboxState};
use serde::Deserialize;

/// How many letters a page shows.
const PAGE: u32 = 50;
/// Counting stops here: nobody needs to know more exactly how much waits.
const COUNTED: u32 = 1_000;

/// A letter in the list.
struct Line {
    asked: String,
    letter: String,
    reference: String,
    tone: &'static str,
    state: String,
    detail: String,
    again: Option<String>,
}

/// A view of the list.
struct View {
    href: String,
    name: String,
    count: Option<String>,
    here: bool,
}

#[derive(Template)]
#[template(path = "outgoing.html")]
struct Page {
    frame: Frame,
    l: Language,
    views: Vec<View>,
    lines: Vec<Line>,
    next: Option<String>,
    by_mail: bool,
    away: Option<String>,
}

/// What is asked of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    after: String,
}

fn read_place(text: &str) -> Option<OutboxPlace> {
    let mut parts = text.split('-').map(str::parse::<i64>);
    let mut next = || parts.next().and_then(Result::ok);
    Some(OutboxPlace { created_at: next()?, lot: next()?, id: next()? })
}

/// A moment as tables show it.
pub fn moment(l: Language, firm: &Firm, at_ms: i64) -> String {
    let at = Timestamp::from_millisecond(at_ms).unwrap_or_default().to_zoned(firm.zone.clone());
    format!("{}, {:02}:{:02}", l.short_date(at.date()), at.hour(), at.minute())
}

fn tone(state: OutboxState) -> &'static str {
    match state {
        OutboxState::Waiting => "calm",
        OutboxState::Deferred => "soon",
        OutboxState::Written | OutboxState::Sent => "met",
        OutboxState::Recalled => "none",
        OutboxState::Failed | OutboxState::Bounced => "missed",
    }
}

fn line(l: Language, firm: &Firm, works: bool, message: &Message, reference: &str) -> Line {
    let on = |at: Option<i64>| at.map(|at| moment(l, firm, at)).unwrap_or_default();
    let mut detail = match message.state {
        OutboxState::Waiting if message.due_at > message.created_at && message.attempts == 0 => {
            l.fill("outgoing-not-before", &[("when", &moment(l, firm, message.due_at))])
        }
        OutboxState::Waiting => String::new(),
        OutboxState::Deferred => {
            l.fill("outgoing-next-try", &[("when", &moment(l, firm, message.due_at))])
        }
        _ => on(message.done_at),
    };
    // Why it failed is a code and words of ours; what the server said is kept on the case.
    if let Some(why) = &message.last_error {
        if !detail.is_empty() {
            detail.push_str(" · ");
        }
        detail.push_str(why);
    }
    let stuck =
        matches!(message.state, OutboxState::Deferred | OutboxState::Failed | OutboxState::Bounced);
    Line {
        asked: moment(l, firm, message.created_at),
        letter: l.word("letter", &message.kind),
        reference: reference.to_owned(),
        tone: tone(message.state),
        state: l.word("outbox-state", message.state.word()),
        detail,
        again: (stuck && works).then(|| format!("/outgoing/{}/{}/again", message.lot, message.id)),
    }
}

/// The list, the latest first.
pub async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, PageError> {
    web.engine.may(&visitor.actor, Permission::IntakeRead, &visitor.firm)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let l = visitor.l;
    let lots = web.engine.lots(&firm.id).await?;
    let state = OutboxState::from_word(&asked.state);
    let query = OutboxQuery {
        lots: lots.clone(),
        person: visitor.person.clone(),
        state,
        after: read_place(&asked.after),
        limit: PAGE + 1,
    };
    let mut found = web.engine.store.outbox_page(&query).await?;
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let word = state.map_or("", OutboxState::word);
    let next = found.last().filter(|_| more).map(|(last, _)| {
        format!("/outgoing?state={word}&after={}-{}-{}", last.created_at, last.lot, last.id)
    });
    let works = visitor.may(Permission::CaseWork);
    let lines = found.iter().map(|(m, reference)| line(l, firm, works, m, reference)).collect();
    let mut views = vec![View {
        href: "/outgoing".to_owned(),
        name: l.say("outgoing-all"),
        count: None,
        here: state.is_none(),
    }];
    for one in OutboxState::ALL {
        let mut count = 0;
        // What is done grows for ever and is not counted.
        let counted = !matches!(one, OutboxState::Written | OutboxState::Sent);
        if counted {
            for lot in &lots {
                let person = &visitor.person;
                count += web.engine.store.outbox_count(*lot, person, one, COUNTED).await?;
            }
        }
        let many = u64::from(COUNTED);
        views.push(View {
            href: format!("/outgoing?state={}", one.word()),
            name: l.word("outbox-state", one.word()),
            count: counted.then(|| match count >= many {
                true => format!("{many}+"),
                false => count.to_string(),
            }),
            here: state == Some(one),
        });
    }
    let home = lots.first().copied().unwrap_or_default();
    let way = web.engine.store.mailbox(home, crate::mail::send::NAME).await?;
    let way = way.filter(|way| way.active);
    let away = way.as_ref().and_then(|way| way.error.clone());
    let page = Page {
        frame: Frame::new(&web, &visitor, "outgoing", l.say("outgoing-title")).await?,
        l,
        views,
        lines,
        next,
        by_mail: way.is_some(),
        away,
    };
    Ok(Html(page.render()?))
}

/// The word that the form carries.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Again {
    csrf: String,
}

/// Tries a letter again at once.
pub async fn again(
    State(web): State<Web>,
    visitor: Visitor,
    place: Result<Path<(i64, i64)>, PathRejection>,
    Form(form): Form<Again>,
) -> Result<Redirect, PageError> {
    let Path((lot, id)) = place.map_err(|_| PageError::NotFound)?;
    check(&visitor, &form.csrf)?;
    if !web.engine.lots(&visitor.firm).await?.contains(&lot) {
        return Err(PageError::NotFound);
    }
    let message = web.engine.store.outbox_message(lot, id).await?.ok_or(PageError::NotFound)?;
    // Whoever is barred from the case must not learn that there is a letter.
    let case = web.engine.load(lot, &message.stream).await?;
    let object = Object { firm: &case.complaint.firm, barred: &case.complaint.barred };
    may(&visitor.actor, Permission::CaseWork, object).map_err(|_| PageError::NotFound)?;
    let now = web.engine.clock.now().as_millisecond();
    web.engine.store.outbox_again(lot, id, now).await?;
    Ok(Redirect::to("/outgoing"))
}
