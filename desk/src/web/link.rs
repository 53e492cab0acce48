//! A new link for a customer who lost theirs: it goes to the address in the case.

use super::Web;
use super::error::PageError;
use super::page::Visitor;
use super::sign_in::{Plain, check};
use crate::public::{Issued, base};
use crate::texts::Language;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Redirect;

/// Sends the customer a new link; the old one stops working.
pub async fn issue(
    State(web): State<Web>,
    visitor: Visitor,
    Path(reference): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Plain>,
) -> Result<Redirect, PageError> {
    check(&visitor, &form.csrf)?;
    let base = base(&web, &headers);
    let issued = web.engine.issue_link(&visitor.actor, &visitor.firm, &reference, &base).await?;
    let done = match issued {
        Issued::Sent(_) => "link-sent",
        Issued::NoAddress => "link-no-address",
    };
    Ok(Redirect::to(&format!("/cases/{reference}?done={done}")))
}

/// What is said on the case afterwards.
pub fn notice(l: Language, done: &str) -> Option<String> {
    matches!(done, "link-sent" | "link-no-address").then(|| l.say(&format!("public-staff-{done}")))
}
