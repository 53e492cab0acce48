//! Checking receipts in public: paste one, or use the key and a recipe elsewhere. And the receipt of
//! one's own case on a page to print.

use super::follow::{opened, saved_text};
use super::frame::{Frame, Place, PublicError};
use super::limits::{Limits, Visiting};
use super::receipt::{self, Receipt, Verdict};
use super::upload;
use crate::texts::Language;
use crate::web::Web;
use askama::Template;
use axum::Extension;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum_extra::extract::CookieJar;
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "public/receipt.html")]
struct CheckPage {
    l: Language,
    frame: Frame,
    given: String,
    verdict: Option<(bool, String)>,
    says: Vec<(String, String)>,
    key: String,
    recipe: &'static str,
}

/// What a receipt says, as rows of label and value.
fn rows(place: &Place, receipt: &Receipt) -> Vec<(String, String)> {
    let l = place.l;
    let at = receipt.received.to_zoned(place.firm.zone.clone());
    let received = format!("{}, {:02}:{:02}", l.long_date(at.date()), at.hour(), at.minute());
    let mut rows = vec![
        (l.say("public-receipt-firm"), receipt.firm_name.clone()),
        (l.say("public-receipt-reference"), receipt.reference.clone()),
        (l.say("public-receipt-received"), received),
        (l.say("public-receipt-text"), receipt.text.clone()),
    ];
    for (n, (hash, bytes)) in receipt.files.iter().enumerate() {
        let (n, bytes) = ((n + 1).to_string(), bytes.to_string());
        let label = l.fill("public-receipt-file", &[("n", &n), ("bytes", &bytes)]);
        rows.push((label, hash.clone()));
    }
    rows
}

fn page(
    web: &Web,
    place: &Place,
    given: String,
    verdict: Option<Verdict>,
) -> Result<Html<String>, PublicError> {
    let l = place.l;
    let (mut said, mut says) = (None, Vec::new());
    if let Some(verdict) = verdict {
        let (good, word) = match &verdict {
            Verdict::Genuine(_) => (true, "genuine"),
            Verdict::OtherKey(_) => (false, "other-key"),
            Verdict::Changed => (false, "changed"),
            Verdict::NoReceipt => (false, "none"),
        };
        said = Some((good, l.word("public-receipt", word)));
        if let Verdict::Genuine(receipt) = &verdict {
            says = rows(place, receipt);
        }
    }
    let page = CheckPage {
        frame: place.frame("receipt", "receipt", l.say("public-receipt-title")),
        l,
        given,
        verdict: said,
        says,
        key: hex::encode(web.engine.store.checkpoint_key()),
        recipe: receipt::RECIPE,
    };
    Ok(Html(page.render()?))
}

/// The page on which anybody checks a receipt.
pub async fn show(State(web): State<Web>, place: Place) -> Result<Html<String>, PublicError> {
    page(&web, &place, String::new(), None)
}

/// Checks a receipt that was pasted or uploaded. Nothing of it is kept.
pub async fn submit(
    State(web): State<Web>,
    place: Place,
    multipart: Multipart,
) -> Result<Response, PublicError> {
    let Some(sent) = upload::read(multipart, (0, 0)).await else {
        return Err(place.sorry(StatusCode::PAYLOAD_TOO_LARGE, "public-too-long"));
    };
    let given = match sent.files.first() {
        Some(file) => String::from_utf8_lossy(&file.bytes).chars().take(20_000).collect(),
        None => sent.field("receipt").to_owned(),
    };
    let verdict = receipt::check(&given, &web.engine.store.checkpoint_key());
    Ok(page(&web, &place, given, Some(verdict))?.into_response())
}

/// The public key in the form that other programs read.
pub async fn key(State(web): State<Web>, _place: Place) -> Response {
    saved_text("key.pem", receipt::pem(&web.engine.store.checkpoint_key()))
}

#[derive(Template)]
#[template(path = "public/paper.html")]
struct PaperPage {
    l: Language,
    frame: Frame,
    reference: String,
    says: Vec<(String, String)>,
    text: String,
}

/// The receipt of a case, to read and print.
pub async fn paper(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    Path(path): Path<HashMap<String, String>>,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    let reference = path.get("reference").map(String::as_str).unwrap_or_default();
    let case = match opened(&web, &place, &limits, from, &jar, reference).await? {
        Ok(opened) => opened.case,
        Err(away) => return Ok(*away),
    };
    let text = receipt::make(&web.engine, &case).await?;
    let text = text.ok_or_else(|| place.sorry(StatusCode::GONE, "public-receipt-gone"))?;
    let says = match receipt::check(&text, &web.engine.store.checkpoint_key()) {
        Verdict::Genuine(receipt) => rows(&place, &receipt),
        _ => Vec::new(),
    };
    let reference = case.complaint.reference.clone();
    let address = format!("case/{reference}/receipt");
    let title = place.l.fill("public-paper-title", &[("reference", &reference)]);
    let page = PaperPage {
        l: place.l,
        frame: place.frame("case", &address, title).private(),
        reference,
        says,
        text,
    };
    Ok(Html(page.render()?).into_response())
}
