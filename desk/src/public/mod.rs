//! Pages for customers: how to complain, the form, following a case, checking a receipt. Nobody
//! signs in here; whoever holds a case's number and secret follows that case and no other.

mod frame;

pub use frame::{Frame, Place, PublicError};

use crate::web::Web;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::response::Redirect;
use axum::routing::get;

/// The pages of all firms, under `/f/{firm}/{language}/`.
pub fn router() -> Router<Web> {
    Router::new().route("/f/{firm}", get(firm)).route("/f/{firm}/", get(firm))
}

/// Leads to the firm's pages in a language that the visitor's browser asks for, or the firm's first.
async fn firm(
    State(web): State<Web>,
    Path(firm): Path<String>,
    headers: HeaderMap,
) -> Result<Redirect, crate::web::PageError> {
    let firm = web.engine.firm(&firm)?;
    let asked = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let code = frame::preferred(&firm.languages, asked);
    Ok(Redirect::to(&format!("/f/{}/{code}/", firm.id)))
}
