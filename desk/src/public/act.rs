//! What a customer does to a case: writes, adds files, asks for the answer in writing, takes the
//! complaint back.

use super::follow::{Opened, opened, refused};
use super::frame::{Frame, Place, PublicError};
use super::limits::{Kind, Limits, Visiting};
use super::upload;
use crate::engine::{Arrival, EngineError};
use crate::texts::Language;
use crate::web::{PageError, Web, same_origin};
use askama::Template;
use axum::extract::{Multipart, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::{Extension, Form};
use axum_extra::extract::CookieJar;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::Command;
use recourse_kernel::terms::Channel;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "public/write.html")]
struct WritePage {
    l: Language,
    frame: Frame,
    reference: String,
    word: String,
    token: String,
    text: String,
    missing: bool,
    file_faults: Vec<String>,
}

/// Everything that an act on a case needs to know of the request.
pub struct Request<'a> {
    web: &'a Web,
    place: &'a Place,
    opened: &'a Opened,
}

impl Request<'_> {
    fn back(&self, done: &str) -> Response {
        let reference = &self.opened.case.complaint.reference;
        Redirect::to(&self.place.to(&format!("case/{reference}?done={done}"))).into_response()
    }

    async fn act(&self, command: Command<String>) -> Result<(), PublicError> {
        let reference = &self.opened.case.complaint.reference;
        let firm = &self.place.firm.id;
        let acted = self.web.engine.act(&Actor::Customer, firm, reference, None, command).await;
        acted.map(|_| ()).map_err(|error| refused(self.place, error))
    }

    fn write(
        &self,
        token: String,
        text: String,
        missing: bool,
        file_faults: Vec<String>,
    ) -> Result<Html<String>, PublicError> {
        let l = self.place.l;
        let reference = self.opened.case.complaint.reference.clone();
        let title = l.say("public-write-title");
        let failed = missing || !file_faults.is_empty();
        let title =
            if failed { format!("{}: {title}", l.say("public-error-prefix")) } else { title };
        let page = WritePage {
            l,
            frame: self.place.frame("case", &format!("case/{reference}/message"), title).private(),
            reference,
            word: self.opened.word(),
            token,
            text,
            missing,
            file_faults,
        };
        Ok(Html(page.render()?))
    }
}

fn number(path: &HashMap<String, String>) -> &str {
    path.get("reference").map(String::as_str).unwrap_or_default()
}

/// The page on which a customer writes to the firm.
pub async fn write(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    match opened(&web, &place, &limits, from, &jar, number(&path)).await? {
        Ok(opened) => {
            let request = Request { web: &web, place: &place, opened: &opened };
            let token = crate::staff::secret(16)?;
            Ok(request.write(token, String::new(), false, Vec::new())?.into_response())
        }
        Err(away) => Ok(*away),
    }
}

/// Takes a message with its files. Sent twice, it is one message.
#[expect(clippy::too_many_arguments, reason = "each is a part of the request")]
pub async fn message(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    headers: HeaderMap,
    jar: CookieJar,
    multipart: Multipart,
) -> Result<Response, PublicError> {
    if !same_origin(&headers) {
        return Err(PageError::Forged.into());
    }
    let opened = match opened(&web, &place, &limits, from, &jar, number(&path)).await? {
        Ok(opened) => opened,
        Err(away) => return Ok(*away),
    };
    if !limits.count(Kind::Sent, from, web.engine.clock.now()) {
        return Err(place.sorry(StatusCode::TOO_MANY_REQUESTS, "public-too-many"));
    }
    let _room = limits.uploads.acquire().await.map_err(|e| PageError::Broken(e.to_string()))?;
    let Some(sent) = upload::read(multipart, (0, 0)).await else {
        return Err(place.sorry(StatusCode::PAYLOAD_TOO_LARGE, "public-too-long"));
    };
    opened.check(sent.field("word"))?;
    let request = Request { web: &web, place: &place, opened: &opened };
    let file_faults: Vec<String> = sent
        .faults
        .iter()
        .map(|(name, fault)| {
            place.l.fill(&format!("public-file-{}", fault.word()), &[("name", name)])
        })
        .collect();
    let missing = sent.field("text").is_empty() && sent.files.is_empty();
    let token: String =
        sent.field("token").chars().filter(char::is_ascii_alphanumeric).take(64).collect();
    if missing || !file_faults.is_empty() {
        let text = sent.field("text").to_owned();
        let html = request.write(token, text, missing && file_faults.is_empty(), file_faults)?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html).into_response());
    }
    let engine = &web.engine;
    let text = match sent.field("text") {
        "" => place.l.say("public-files-only"),
        text => text.to_owned(),
    };
    // The mark of a message lies where replies to mails are found: the same mark is the same message.
    let mark = format!("web message {} {token}", opened.case.complaint.reference);
    let mut tries = 0;
    let merged = loop {
        let case = engine.load(opened.case.lot, &opened.case.stream).await?;
        let merged = case.complaint.merged_into.is_some();
        let key = crate::engine::thread_key(&mark);
        if !token.is_empty() && engine.store.thread_lookup(case.lot, &[&key]).await?.is_some() {
            break merged;
        }
        let command = Command::RecordMessage {
            channel: Channel::WebForm,
            text: text.clone(),
            files: Vec::new(),
            original: None,
            received_at: engine.clock.now(),
        };
        let arrival = Arrival { thread: vec![mark.clone()], ..Arrival::default() };
        let acted = engine
            .act_on(&Actor::Customer, &place.firm, case, None, command, &sent.files, Some(arrival))
            .await;
        match acted {
            Ok(_) => break merged,
            // Somebody worked the case at the same moment: a message does not depend on what they did.
            Err(EngineError::Changed { .. }) if tries < 4 => tries += 1,
            Err(error) => return Err(refused(&place, error)),
        }
    };
    Ok(request.back(if merged { "merged-message" } else { "message" }))
}

/// A small form about a case.
#[derive(Deserialize)]
pub struct Small {
    #[serde(default)]
    word: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    sure: String,
}

#[derive(Template)]
#[template(path = "public/withdraw.html")]
struct WithdrawPage {
    l: Language,
    frame: Frame,
    reference: String,
    word: String,
    reason: String,
    missing: bool,
}

fn withdraw_page(
    place: &Place,
    opened: &Opened,
    reason: String,
    missing: bool,
) -> Result<Html<String>, PublicError> {
    let l = place.l;
    let reference = opened.case.complaint.reference.clone();
    let address = format!("case/{reference}/withdraw");
    let page = WithdrawPage {
        l,
        frame: place.frame("case", &address, l.say("public-withdraw-title")).private(),
        reference,
        word: opened.word(),
        reason,
        missing,
    };
    Ok(Html(page.render()?))
}

/// Asks whether the customer is sure.
pub async fn ask_withdraw(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    match opened(&web, &place, &limits, from, &jar, number(&path)).await? {
        Ok(opened) => Ok(withdraw_page(&place, &opened, String::new(), false)?.into_response()),
        Err(away) => Ok(*away),
    }
}

/// Takes the complaint back, once the customer said so twice.
#[expect(clippy::too_many_arguments, reason = "each is a part of the request")]
pub async fn withdraw(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(form): Form<Small>,
) -> Result<Response, PublicError> {
    if !same_origin(&headers) {
        return Err(PageError::Forged.into());
    }
    let opened = match opened(&web, &place, &limits, from, &jar, number(&path)).await? {
        Ok(opened) => opened,
        Err(away) => return Ok(*away),
    };
    opened.check(&form.word)?;
    let reason = upload::clean(&form.reason);
    if form.sure != "yes" {
        let html = withdraw_page(&place, &opened, reason, true)?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html).into_response());
    }
    let request = Request { web: &web, place: &place, opened: &opened };
    request.act(Command::Withdraw { reason: (!reason.is_empty()).then_some(reason) }).await?;
    Ok(request.back("withdraw"))
}

/// Asks for an answer that was given by word of mouth, in writing.
#[expect(clippy::too_many_arguments, reason = "each is a part of the request")]
pub async fn written_copy(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(form): Form<Small>,
) -> Result<Response, PublicError> {
    if !same_origin(&headers) {
        return Err(PageError::Forged.into());
    }
    let opened = match opened(&web, &place, &limits, from, &jar, number(&path)).await? {
        Ok(opened) => opened,
        Err(away) => return Ok(*away),
    };
    opened.check(&form.word)?;
    let request = Request { web: &web, place: &place, opened: &opened };
    request.act(Command::RequestWrittenCopy).await?;
    Ok(request.back("written-copy"))
}
