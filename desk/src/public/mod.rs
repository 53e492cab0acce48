//! Pages for customers: how to complain, the form, following a case, checking a receipt. Nobody
//! signs in here; whoever holds a case's number and secret follows that case and no other.

mod act;
mod check;
mod complain;
mod drafts;
mod follow;
mod form;
mod frame;
mod limits;
mod links;
pub mod receipt;
mod status;
mod upload;

pub use complain::base;
pub use frame::{Frame, Place, PublicError};
pub use links::Issued;

use crate::web::Web;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Extension, Router};
use std::sync::Arc;

/// A receipt or another small form is never longer.
const SMALL: usize = 64 * 1024;

/// The pages of all firms, under `/f/{firm}/{language}/`.
pub fn router() -> Router<Web> {
    let small = Router::new()
        .route("/f/{firm}", get(firm))
        .route("/f/{firm}/", get(firm))
        .route("/f/{firm}/{lang}/complain/saved", get(complain::saved))
        .route("/f/{firm}/{lang}/complain/draft/{code}", get(complain::open_draft))
        .route("/f/{firm}/{lang}/case", get(follow::ask).post(follow::submit))
        .route("/f/{firm}/{lang}/case/{reference}", get(follow::show))
        .route("/f/{firm}/{lang}/case/{reference}/open/{code}", get(follow::by_link))
        .route("/f/{firm}/{lang}/case/{reference}/files/{item}", get(follow::file))
        .route("/f/{firm}/{lang}/case/{reference}/receipt", get(check::paper))
        .route("/f/{firm}/{lang}/case/{reference}/save/{paper}", get(follow::paper))
        .route(
            "/f/{firm}/{lang}/case/{reference}/withdraw",
            get(act::ask_withdraw).post(act::withdraw),
        )
        .route("/f/{firm}/{lang}/case/{reference}/written-copy", post(act::written_copy))
        .route("/f/{firm}/{lang}/case/{reference}/leave", post(follow::leave))
        .route("/f/{firm}/{lang}/receipt", get(check::show).post(check::submit))
        .route("/f/{firm}/{lang}/receipt/key.pem", get(check::key))
        .layer(DefaultBodyLimit::max(SMALL));
    let with_files = Router::new()
        .route("/f/{firm}/{lang}/complain", get(complain::show).post(complain::submit))
        .route("/f/{firm}/{lang}/case/{reference}/message", get(act::write).post(act::message))
        .layer(DefaultBodyLimit::max(upload::FORM_BYTES));
    small.merge(with_files).layer(Extension(Arc::new(limits::Limits::default())))
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
