//! A letter of a case as it was sent: on a page, and as PDF.

use super::Web;
use super::error::{PageError, refusal_text};
use super::page::{Frame, Visitor};
use super::sign_in::check;
use crate::engine::{Case, EngineError};
use crate::letters::Kept;
use crate::texts::Language;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{Html, IntoResponse, Redirect, Response};
use recourse_kernel::complaint::{Command, Complaint, Context, SentLetter, decide};
use recourse_kernel::firm::Firm;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "letter.html")]
struct Page {
    frame: Frame,
    l: Language,
    reference: String,
    item: String,
    title: String,
    facts: Vec<(String, String)>,
    /// The letter as HTML of our own making; none for one that was kept as plain text.
    html: Option<String>,
    text: String,
    /// It can still be called back: the version of the case that was looked at.
    recall: Option<u64>,
    refusal: Option<String>,
}

/// The letter of this very case with this place in the vault: an item's id alone opens nothing.
fn letter_of<'a>(complaint: &'a Complaint, item: &str) -> Result<&'a SentLetter, PageError> {
    complaint.letter(item).ok_or(PageError::NotFound)
}

async fn found(
    web: &Web,
    visitor: &Visitor,
    reference: &str,
    item: &str,
) -> Result<(Case, Firm), PageError> {
    let firm = web.engine.firm(&visitor.firm)?.clone();
    let case = web.engine.find(&visitor.actor, &firm.id, reference).await?;
    letter_of(&case.complaint, item)?;
    Ok((case, firm))
}

/// What became of a letter, in words.
pub fn state(l: Language, letter: &SentLetter) -> String {
    match (letter.recalled_on, letter.state) {
        (Some(_), _) => l.word("outbox-state", "recalled"),
        (None, Some(state)) => l.word("delivery", state.word()),
        (None, None) => l.say("paper-waits"),
    }
}

/// The letter on a page.
pub async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Path((reference, item)): Path<(String, String)>,
) -> Result<Response, PageError> {
    if let Some(item) = item.strip_suffix(".pdf") {
        return pdf(&web, &visitor, &reference, item).await;
    }
    view(&web, &visitor, &reference, item, None).await
}

async fn view(
    web: &Web,
    visitor: &Visitor,
    reference: &str,
    item: String,
    refusal: Option<String>,
) -> Result<Response, PageError> {
    let (case, firm) = found(web, visitor, reference, &item).await?;
    let reading = web.engine.read(&visitor.actor, case, "letter").await?;
    let letter = letter_of(&reading.case.complaint, &item)?;
    let kept = reading.texts.letter(&letter.text);
    let l = visitor.l;
    let mut facts = vec![
        (l.say("field-letter"), l.word("letter", letter.letter.word())),
        (l.say("field-delivery"), state(l, letter)),
        (l.say("field-channel"), l.word("channel", letter.channel.word())),
        (l.say("field-language"), l.word("language", &letter.language)),
    ];
    if let Some(signer) = &letter.signed_by {
        facts.push((l.say("field-signed-by"), firm.name_of(signer).to_owned()));
    }
    let title = kept
        .as_ref()
        .map_or_else(|| l.word("letter", letter.letter.word()), |kept| kept.letter.subject.clone());
    let text = reading.texts.text(&letter.text).unwrap_or_else(|| l.say("text-erased"));
    let page = Page {
        recall: recallable(web, visitor, &firm, &reading.case.complaint, &item)
            .then_some(reading.case.complaint.version),
        refusal,
        frame: Frame::new(web, visitor, "case", format!("{reference} · {title}")).await?,
        l,
        reference: reading.case.complaint.reference.clone(),
        item,
        title,
        facts,
        html: kept.map(|kept| recourse_documents::html(&kept.document())),
        text,
    };
    Ok(Html(page.render()?).into_response())
}

/// Whether the rules let this person call the letter back now.
fn recallable(
    web: &Web,
    visitor: &Visitor,
    firm: &Firm,
    complaint: &Complaint,
    item: &str,
) -> bool {
    let command = Command::RecallLetter { text: item.to_owned(), reason: None };
    let (law, now) = (&web.engine.law, web.engine.clock.now());
    let draw = Context::NO_DRAW;
    let context = Context { law, firm, now, actor: &visitor.actor, draw };
    decide(context, complaint, command).is_ok()
}

/// What the form carries.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Recall {
    csrf: String,
    version: Option<u64>,
    reason: String,
}

/// Calls a letter back before it leaves.
pub async fn recall(
    State(web): State<Web>,
    visitor: Visitor,
    Path((reference, item)): Path<(String, String)>,
    Form(form): Form<Recall>,
) -> Result<Response, PageError> {
    check(&visitor, &form.csrf)?;
    let (case, firm) = found(&web, &visitor, &reference, &item).await?;
    let reason = Some(form.reason.trim().to_owned()).filter(|reason| !reason.is_empty());
    let command = Command::RecallLetter { text: item.clone(), reason };
    let acted =
        web.engine.act_on(&visitor.actor, &firm, case, form.version, command, &[], None).await;
    match acted {
        Ok(_) => Ok(Redirect::to(&format!("/cases/{reference}/letters/{item}")).into_response()),
        Err(EngineError::Refused(refusal)) => {
            let text = refusal_text(visitor.l, &refusal);
            let page = view(&web, &visitor, &reference, item, Some(text)).await?;
            Ok((axum::http::StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn pdf(
    web: &Web,
    visitor: &Visitor,
    reference: &str,
    item: &str,
) -> Result<Response, PageError> {
    let (case, _) = found(web, visitor, reference, item).await?;
    let reading = web.engine.read(&visitor.actor, case, "letter").await?;
    let letter = letter_of(&reading.case.complaint, item)?;
    let kept = reading.texts.letter(&letter.text).ok_or(PageError::NotFound)?;
    let name = format!("{}-{}.pdf", reading.case.complaint.reference, letter.letter.word());
    let at = letter.at;
    Ok(shown(&name, printed(kept, at, item.to_owned()).await?))
}

/// A letter laid out where waiting is allowed.
pub(super) async fn printed(
    kept: Kept,
    at: jiff::Timestamp,
    ident: String,
) -> Result<Vec<u8>, PageError> {
    let unreadable = |why: String| crate::engine::EngineError::Unreadable(why);
    let bytes = tokio::task::spawn_blocking(move || kept.pdf(at, &ident))
        .await
        .map_err(|error| unreadable(error.to_string()))?
        .map_err(|error| unreadable(error.to_string()))?;
    Ok(bytes)
}

/// A PDF that browsers show.
pub(super) fn shown(name: &str, bytes: Vec<u8>) -> Response {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' })
        .collect();
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{plain}\"")),
    ];
    (headers, bytes).into_response()
}
