//! The public pages: how to complain, the written procedure, the sheet, contact data. Open to
//! everybody; nothing about a case or a customer is in them.

use super::contact::contact;
use super::facts::{Body, Facts};
use super::printed::Printed;
use super::procedure::booklet;
use super::sheet::{Promise, hours, invitation, notices, promises, sheet};
use super::words::{Edition, items, sentence};
use super::{opening, posts, procedure};
use crate::public::{Frame, Place, PublicError};
use crate::texts::Language;
use crate::web::{PageError, Web};
use askama::Template;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use recourse_documents::{Block, Booklet, Document, Stamp, html};
use recourse_kernel::terms::Channel;
use std::sync::Arc;

/// Opening hours stand on the page, so it is not kept for long.
const FRESH: (axum::http::HeaderName, &str) = (CACHE_CONTROL, "public, max-age=60");

/// The pages of all firms, under `/f/{firm}/{language}/`.
pub fn router() -> Router<Web> {
    Router::new()
        .route("/f/{firm}/{lang}/", get(how))
        .route("/f/{firm}/{lang}/procedure", get(whole))
        .route("/f/{firm}/{lang}/procedure.pdf", get(whole_pdf))
        .route("/f/{firm}/{lang}/sheet.pdf", get(sheet_pdf))
        .route("/f/{firm}/{lang}/contact.json", get(contact_json))
        .layer(Extension(Arc::new(Printed::default())))
}

/// A way to complain as the page shows it.
pub struct Way {
    title: String,
    value: String,
    href: Option<String>,
    open: String,
    is_open: bool,
    button: bool,
    hours: Vec<String>,
    note: String,
}

/// A body as the page shows it.
pub struct Outside {
    name: String,
    address: String,
    web: Option<(String, String)>,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "published/how.html")]
struct How {
    l: Language,
    frame: Frame,
    lead: String,
    notices: Vec<String>,
    ways: Vec<Way>,
    holidays: bool,
    officer: Vec<String>,
    steps: Vec<String>,
    items: Vec<String>,
    promises: Vec<Promise>,
    bodies: Vec<Outside>,
    version: String,
}

#[derive(Template)]
#[template(path = "published/procedure.html")]
struct Whole {
    l: Language,
    frame: Frame,
    text: String,
}

async fn how(State(web): State<Web>, place: Place) -> Result<Response, PublicError> {
    let html = how_page(&web, &place)?;
    Ok(([FRESH], Html(html)).into_response())
}

fn how_page(web: &Web, place: &Place) -> Result<String, PublicError> {
    let l = place.l;
    let facts = facts(web, place)?;
    let ways = facts
        .open_ways()
        .map(|way| {
            let channel = way.channel;
            let (href, note) = match channel.kind {
                Channel::Phone => (Some(format!("tel:{}", channel.value.replace(' ', ""))), ""),
                Channel::Email => (Some(format!("mailto:{}", channel.value)), ""),
                Channel::WebForm => (Some(place.to("complain")), "published-how-form-what"),
                Channel::SecureMessage => (Some(channel.value.clone()), ""),
                _ => (None, ""),
            };
            Way {
                title: if channel.kind == Channel::WebForm {
                    l.word("channel", channel.kind.word())
                } else {
                    invitation(l, channel.kind)
                },
                button: channel.kind == Channel::WebForm,
                value: if channel.kind == Channel::WebForm {
                    l.say("published-how-form")
                } else {
                    channel.value.clone()
                },
                href,
                open: if channel.hours.is_empty() {
                    String::new()
                } else {
                    opening::in_words(l, facts.today, way.opening)
                },
                is_open: matches!(
                    way.opening,
                    opening::Opening::Open { .. } | opening::Opening::Always
                ),
                hours: hours(l, way),
                note: if note.is_empty() { String::new() } else { l.say(note) },
            }
        })
        .collect();
    let page = How {
        l,
        frame: place.frame("how", "", l.say("published-how-title")),
        lead: l.fill("published-how-lead", &[("firm", &facts.firm.name)]),
        notices: notices(l, &facts),
        ways,
        holidays: facts.open_ways().any(|way| !way.channel.hours.is_empty()),
        officer: posts::sentences(l, &facts.posts),
        steps: step_lines(&procedure::steps(l, &facts, false)),
        items: items(l, &facts.firm.procedure.information_items)
            .iter()
            .map(|item| sentence(item))
            .collect(),
        promises: promises(l, &facts),
        bodies: facts.bodies.iter().map(|body| outside(l, &facts, body)).collect(),
        version: procedure::version(l, &facts),
    };
    Ok(page.render()?)
}

fn step_lines(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::List { items, .. } => {
                items.iter().map(recourse_documents::Text::words).collect()
            }
            _ => Vec::new(),
        })
        .collect()
}

fn outside(l: Language, facts: &Facts<'_>, body: &Body) -> Outside {
    Outside {
        name: body.name.clone(),
        address: body.address.join(", "),
        web: body.web.as_ref().map(|web| {
            let href = if web.contains("://") { web.clone() } else { format!("https://{web}") };
            (web.clone(), href)
        }),
        lines: body.lines(l, facts, Edition::Public),
    }
}

async fn whole(State(web): State<Web>, place: Place) -> Result<Response, PublicError> {
    let l = place.l;
    let facts = facts(&web, &place)?;
    let mut booklet = booklet(l, &facts, Edition::Public);
    let title = std::mem::replace(&mut booklet.title, booklet.subtitle.clone());
    booklet.subtitle.clear();
    booklet.firm.clear();
    let page = Whole {
        l,
        frame: place.frame("how", "procedure", title),
        text: html(&Document::Booklet(booklet)),
    };
    Ok(([FRESH], Html(page.render()?)).into_response())
}

async fn whole_pdf(
    State(web): State<Web>,
    Extension(printed): Extension<Arc<Printed>>,
    place: Place,
) -> Result<Response, PublicError> {
    let facts = facts(&web, &place)?;
    let booklet = booklet(place.l, &facts, Edition::Public);
    let stamp = stamp(&facts, place.l, "procedure");
    print(printed, booklet, stamp, &place, "procedure").await
}

async fn sheet_pdf(
    State(web): State<Web>,
    Extension(printed): Extension<Arc<Printed>>,
    place: Place,
) -> Result<Response, PublicError> {
    let facts = facts(&web, &place)?;
    let booklet = sheet(place.l, &facts);
    let stamp = stamp(&facts, place.l, "sheet");
    print(printed, booklet, stamp, &place, "sheet").await
}

async fn contact_json(State(web): State<Web>, place: Place) -> Result<Response, PublicError> {
    let facts = facts(&web, &place)?;
    let data = contact(&web.engine.law, &facts, place.l.code, &place.home());
    let text = serde_json::to_string_pretty(&data)
        .map_err(|error| PageError::Broken(error.to_string()))?;
    Ok(([FRESH, (CONTENT_TYPE, "application/ld+json; charset=utf-8")], text).into_response())
}

fn facts<'a>(web: &'a Web, place: &Place) -> Result<Facts<'a>, PublicError> {
    let firm = web.engine.firm(&place.firm.id)?;
    let now = web.engine.clock.now().to_zoned(firm.zone.clone());
    Ok(Facts::at(&web.engine.law, firm, &now))
}

/// A text made on a day carries that day, so that the same text has the same bytes all day long.
pub fn stamp(facts: &Facts<'_>, l: Language, what: &str) -> Stamp {
    let midnight = facts.now.start_of_day().unwrap_or_else(|_| facts.now.clone());
    Stamp {
        at: midnight.timestamp(),
        ident: format!(
            "{} {what} {} {} {}",
            facts.firm.id, l.code, facts.firm.procedure.version, facts.today
        ),
    }
}

async fn print(
    printed: Arc<Printed>,
    booklet: Booklet,
    stamp: Stamp,
    place: &Place,
    what: &str,
) -> Result<Response, PublicError> {
    let bytes = tokio::task::spawn_blocking(move || printed.of(booklet, stamp))
        .await
        .map_err(|error| PageError::Broken(error.to_string()))?
        .map_err(|error| PageError::Broken(error.to_string()))?;
    let name = format!("inline; filename=\"{}-{what}-{}.pdf\"", place.firm.id, place.l.code);
    Ok((
        [FRESH, (CONTENT_TYPE, "application/pdf")],
        [(CONTENT_DISPOSITION, name)],
        bytes.as_ref().clone(),
    )
        .into_response())
}
