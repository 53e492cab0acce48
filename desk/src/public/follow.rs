//! Following a case with its number and code: opened, shown, and left again.

use super::complain::{base, case_cookie, cookie};
use super::frame::{Frame, Place, PublicError};
use super::limits::{Kind, Limits, Visiting};
use super::status::{self, Body, Message, Step};
use super::{links, receipt};
use crate::engine::{Case, EngineError};
use crate::texts::Language;
use crate::web::{PageError, Web, download, same_origin};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::{Extension, Form};
use axum_extra::extract::CookieJar;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Command, DeliveryState, Outcome, Phase};
use recourse_kernel::terms::Channel;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;

/// A case that was opened with its code.
pub struct Opened {
    /// The case.
    pub case: Case,
    /// The code that opened it.
    pub code: String,
}

impl Opened {
    /// The word that forms about this case carry: only whoever holds the code can know it.
    pub fn word(&self) -> String {
        let whole = format!("form {} {}", self.case.complaint.reference, self.code);
        hex::encode(&recourse_store::digest(whole.as_bytes())[..16])
    }

    /// Refuses a form that does not carry the word.
    ///
    /// # Errors
    /// [`PageError::Forged`].
    pub fn check(&self, word: &str) -> Result<(), PageError> {
        if crate::staff::same(&self.word(), word) { Ok(()) } else { Err(PageError::Forged) }
    }
}

/// The case of the path, opened with the code in this browser's cookie; otherwise the way to the page
/// that asks for number and code, whether there is such a case or not.
///
/// # Errors
/// When the record fails, or too many codes were wrong.
pub async fn opened(
    web: &Web,
    place: &Place,
    limits: &Limits,
    from: Visiting,
    jar: &CookieJar,
    reference: &str,
) -> Result<Result<Opened, Box<Response>>, PublicError> {
    let number = links::reference(reference);
    let away = || {
        let to = place.to(&format!("case?number={number}"));
        Ok(Err(Box::new(Redirect::to(&to).into_response())))
    };
    let Some(code) = jar.get(&case_cookie(&number)).map(|cookie| cookie.value().to_owned()) else {
        return away();
    };
    // A cookie is a guess like any other until it fits.
    if !limits.count(Kind::Wrong, from, web.engine.clock.now()) {
        return Err(place.sorry(StatusCode::TOO_MANY_REQUESTS, "public-too-many"));
    }
    match links::open(&web.engine, &place.firm.id, &number, &code).await? {
        Some(case) => {
            limits.give_back(Kind::Wrong, from);
            Ok(Ok(Opened { case, code }))
        }
        None => away(),
    }
}

#[derive(Template)]
#[template(path = "public/enter.html")]
struct EnterPage {
    l: Language,
    frame: Frame,
    number: String,
    wrong: bool,
}

/// What may stand in the address of the page that asks for number and code.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    number: String,
}

fn enter(place: &Place, number: String, wrong: bool) -> Result<Html<String>, PublicError> {
    let l = place.l;
    let title = l.say("public-enter-title");
    let title = if wrong { format!("{}: {title}", l.say("public-error-prefix")) } else { title };
    let page = EnterPage { l, frame: place.frame("case", "case", title), number, wrong };
    Ok(Html(page.render()?))
}

/// Asks for number and code.
pub async fn ask(place: Place, Query(asked): Query<Asked>) -> Result<Html<String>, PublicError> {
    enter(&place, links::reference(&asked.number), false)
}

/// Number and code as typed.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    number: String,
    #[serde(default)]
    code: String,
}

/// Opens a case with number and code.
pub async fn submit(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(typed): Form<Typed>,
) -> Result<Response, PublicError> {
    if !same_origin(&headers) {
        return Err(PageError::Forged.into());
    }
    let number = links::reference(&typed.number);
    match try_open(&web, &place, &limits, from, &number, &typed.code).await? {
        true => Ok(go_in(&web, &place, jar, &number, &typed.code)),
        false => {
            let html = enter(&place, number, true)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html).into_response())
        }
    }
}

async fn try_open(
    web: &Web,
    place: &Place,
    limits: &Limits,
    from: Visiting,
    number: &str,
    code: &str,
) -> Result<bool, PublicError> {
    if !limits.count(Kind::Wrong, from, web.engine.clock.now()) {
        return Err(place.sorry(StatusCode::TOO_MANY_REQUESTS, "public-too-many"));
    }
    let fits = links::open(&web.engine, &place.firm.id, number, code).await?.is_some();
    if fits {
        limits.give_back(Kind::Wrong, from);
    }
    Ok(fits)
}

fn go_in(web: &Web, place: &Place, jar: CookieJar, number: &str, code: &str) -> Response {
    let code: String = code.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let jar = jar.add(cookie(web, place, case_cookie(number), code));
    (jar, Redirect::to(&place.to(&format!("case/{number}")))).into_response()
}

/// Opens a case by its link; the code leaves the address.
pub async fn by_link(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    let said = |key: &str| path.get(key).cloned().unwrap_or_default();
    let (number, code) = (links::reference(&said("reference")), said("code"));
    match try_open(&web, &place, &limits, from, &number, &code).await? {
        true => Ok(go_in(&web, &place, jar, &number, &code)),
        false => {
            let html = enter(&place, number, true)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html).into_response())
        }
    }
}

#[derive(Template)]
#[template(path = "public/case.html")]
struct CasePage {
    l: Language,
    frame: Frame,
    reference: String,
    is_new: bool,
    notice: Option<String>,
    code: String,
    link: String,
    word: String,
    status: String,
    whose: String,
    steps: Vec<Step>,
    contact: Option<String>,
    anonymous: bool,
    questions: Vec<(String, String)>,
    outcome: Option<String>,
    next: Vec<String>,
    bodies: Vec<Body>,
    merged: Option<String>,
    talk: Vec<Message>,
    may_withdraw: bool,
    may_copy: bool,
    copy_asked: bool,
}

/// What may stand in the address of a case's page.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    new: String,
    #[serde(default)]
    done: String,
}

/// What can have been done; anything else in the address says nothing.
const DONE: [&str; 4] = ["message", "withdraw", "written-copy", "merged-message"];

/// The case.
#[expect(clippy::too_many_arguments, reason = "each is a part of the request")]
pub async fn show(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    Query(done): Query<Done>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    let reference = path.get("reference").map(String::as_str).unwrap_or_default();
    let opened = match opened(&web, &place, &limits, from, &jar, reference).await? {
        Ok(opened) => opened,
        Err(away) => return Ok(*away),
    };
    let now = web.engine.clock.now();
    let (l, case) = (place.l, &opened.case);
    let complaint = &case.complaint;
    let today = now.to_zoned(place.firm.zone.clone()).date();
    let (texts, _) = status::seen(&place.firm, case, now);
    let items: Vec<&str> = texts.iter().map(|sealed| sealed.item.as_str()).collect();
    let texts = web.engine.open(case.lot, &items).await?;
    note_read(&web, &place, case).await;
    let answered = status::is_answered(&place.firm, complaint, now);
    let questions = status::questions(l, complaint, &texts);
    let over =
        matches!(complaint.phase, Phase::Closed) && (complaint.answers.is_empty() || answered);
    let (status_key, whose_key) = if complaint.merged_into.is_some() {
        ("merged", "nobody")
    } else if over {
        (if answered { "answered" } else { "closed" }, "nobody")
    } else if complaint.phase == Phase::Mediation {
        ("mediation", if questions.is_empty() { "ours" } else { "yours" })
    } else if answered && complaint.phase == Phase::Answered {
        ("answered", "next")
    } else if !questions.is_empty() {
        ("asked", "yours")
    } else if complaint.handler.is_some() || complaint.dossier_open {
        ("examining", "ours")
    } else {
        ("received", "ours")
    };
    let last = complaint.answers.last().filter(|_| answered);
    let spoken =
        last.is_some_and(|answer| matches!(answer.channel, Channel::Phone | Channel::Branch));
    let title = l.fill("public-case-title", &[("reference", &complaint.reference)]);
    let address = format!("case/{}", complaint.reference);
    let link =
        format!("{}{}", base(&web, &headers), place.to(&format!("{address}/open/{}", opened.code)));
    let mut next = Vec::new();
    if let Some(answer) = last.filter(|answer| answer.outcome != Outcome::Upheld) {
        next.push(l.say("public-next-not-agree"));
        if !answer.bodies.is_empty() {
            next.push(l.say("public-next-outside"));
        }
    } else if last.is_some() {
        next.push(l.say("public-next-agreed"));
    }
    let page = CasePage {
        frame: place.frame("case", &address, title).private(),
        reference: complaint.reference.clone(),
        is_new: done.new == "1",
        notice: DONE.contains(&done.done.as_str()).then(|| l.word("public-done", &done.done)),
        word: opened.word(),
        status: l.word("public-status", status_key),
        whose: l.word("public-whose", whose_key),
        steps: status::steps(&place, complaint, today, now),
        contact: complaint.contact.as_deref().map(|id| place.firm.name_of(id).to_owned()),
        anonymous: complaint.identity.is_none(),
        questions,
        outcome: last.map(|answer| l.word("public-outcome", answer.outcome.word())),
        next,
        bodies: status::bodies(&place, &web.engine.law, complaint, now),
        merged: complaint.merged_into.as_ref().map(|link| link.reference.clone()),
        talk: status::talk(&place, case, &texts, now),
        may_withdraw: complaint.phase != Phase::Closed && !answered,
        may_copy: spoken && !complaint.written_copy_due,
        copy_asked: complaint.written_copy_due,
        code: opened.code,
        link,
        l,
    };
    Ok(Html(page.render()?).into_response())
}

/// Letters that the customer sees now for the first time were delivered. Nothing depends on it, so a
/// case that somebody changes at the same moment is left to the next visit.
async fn note_read(web: &Web, place: &Place, case: &Case) {
    let now = web.engine.clock.now();
    let unread: Vec<String> = case
        .complaint
        .letters
        .iter()
        .filter(|letter| status::is_sent(&place.firm, letter, now))
        .filter(|letter| letter.state != Some(DeliveryState::Read))
        .map(|letter| letter.text.item.clone())
        .collect();
    for text in unread {
        let read = Command::RecordDelivery { text, state: DeliveryState::Read, detail: None };
        let reference = &case.complaint.reference;
        let noted = web.engine.act(&Actor::System, &place.firm.id, reference, None, read).await;
        if let Err(error) = noted {
            tracing::debug!(%error, "a letter was read, which is not on record yet");
            return;
        }
    }
}

/// A file of the case that the customer may see, to save.
pub async fn file(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    let said = |key: &str| path.get(key).map(String::as_str).unwrap_or_default();
    let case = match opened(&web, &place, &limits, from, &jar, said("reference")).await? {
        Ok(opened) => opened.case,
        Err(away) => return Ok(*away),
    };
    let (_, files) = status::seen(&place.firm, &case, web.engine.clock.now());
    let file = files.into_iter().find(|file| file.sealed.item == said("item"));
    let sealed = file.ok_or(PageError::NotFound)?.sealed;
    let opened = web.engine.open(case.lot, &[&sealed.item]).await?;
    let file = opened.file(&sealed).ok_or(PageError::NotFound)?;
    Ok(download(&file.name, file.bytes))
}

/// The receipt of the case, or the words that were lodged, to save.
pub async fn paper(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    let said = |key: &str| path.get(key).map(String::as_str).unwrap_or_default();
    let case = match opened(&web, &place, &limits, from, &jar, said("reference")).await? {
        Ok(opened) => opened.case,
        Err(away) => return Ok(*away),
    };
    let reference = case.complaint.reference.clone();
    let gone = || place.sorry(StatusCode::GONE, "public-receipt-gone");
    match said("paper") {
        "receipt.txt" => {
            let text = receipt::make(&web.engine, &case).await?.ok_or_else(gone)?;
            Ok(saved_text(&format!("receipt-{reference}.txt"), text))
        }
        "lodged.txt" => {
            let sealed = case.complaint.text.clone();
            let texts = web.engine.open(case.lot, &[&sealed.item]).await?;
            let text = texts.text(&sealed).ok_or_else(gone)?;
            Ok(saved_text(&format!("lodged-{reference}.txt"), text))
        }
        _ => Err(PageError::NotFound.into()),
    }
}

/// A text that browsers save.
pub fn saved_text(name: &str, text: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    (
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
            (header::CONTENT_DISPOSITION, disposition),
        ],
        text,
    )
        .into_response()
}

/// Leaves a case: this browser opens it no more.
pub async fn leave(
    State(web): State<Web>,
    place: Place,
    Path(path): Path<HashMap<String, String>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    if !same_origin(&headers) {
        return Err(PageError::Forged.into());
    }
    let number = links::reference(path.get("reference").map(String::as_str).unwrap_or_default());
    let jar = jar.remove(cookie(&web, &place, case_cookie(&number), String::new()));
    Ok((jar, Redirect::to(&place.to("case"))).into_response())
}

/// What a refusal of a customer's act looks like: in the words of the customer's page.
pub fn refused(place: &Place, error: EngineError) -> PublicError {
    match error {
        EngineError::Refused(_) => place.sorry(StatusCode::CONFLICT, "public-not-now"),
        EngineError::Changed { .. } => place.sorry(StatusCode::CONFLICT, "public-changed"),
        other => other.into(),
    }
}
