//! The desk in a browser: pages that work without script, under a strict content policy.

mod actions;
mod assets;
mod case;
pub mod counts;
mod error;
mod law;
mod letters;
mod link;
mod mailboxes;
mod outgoing;
mod overview;
mod page;
mod plain;
mod quarantine;
mod readers;
mod register;
mod search;
mod sign_in;
mod time;
mod why;
mod worklist;

pub(crate) use case::download;
pub use error::{PageError, refusal_text};
pub(crate) use page::{Frame as DeskFrame, Visitor};
pub(crate) use sign_in::{address, check, same_origin};
pub(crate) use why::period;

pub use why::{WhyStep, steps};

use crate::engine::Engine;
use crate::staff::Attempts;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, header};
use axum::routing::{get, post};
use std::sync::Arc;
use tower_http::set_header::SetResponseHeaderLayer;

/// What every page needs.
#[derive(Clone)]
pub struct Web {
    /// The loop.
    pub engine: Engine,
    /// Failed attempts to sign in.
    pub attempts: Arc<Attempts>,
    /// Counts of the worklist, kept while nothing changes.
    pub counts: Arc<counts::Counts>,
    /// Whether cookies are sent over TLS only.
    pub secure: bool,
    /// Whether `X-Forwarded-For` says where an attempt to sign in comes from.
    pub trust_forwarded: bool,
}

/// Nothing from anywhere else, no script in a page, no framing.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A form may be so long; files come by another way.
const FORM_BYTES: usize = 256 * 1024;

/// All pages and the programming interface.
pub fn router(web: Web) -> Router {
    let fixed = |name: &'static str, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        )
    };
    Router::new()
        .route("/", get(worklist::home))
        .route("/sign-in", get(sign_in::page).post(sign_in::submit))
        .route("/sign-out", post(sign_in::leave))
        .route("/language", post(sign_in::language))
        .route("/work", get(worklist::page))
        .route("/cases/new", get(register::page).post(register::submit))
        .route("/cases/{reference}", get(case::page))
        .route("/cases/{reference}/link", post(link::issue))
        .route("/cases/{reference}/readers", get(readers::page))
        .route("/cases/{reference}/original", get(case::original))
        .route("/cases/{reference}/originals/{item}", get(case::original_of))
        .route("/cases/{reference}/files/{item}", get(case::file))
        .route("/cases/{reference}/letters/{item}", get(letters::page))
        .route("/cases/{reference}/letters/{item}/recall", post(letters::recall))
        .route("/cases/{reference}/do/{command}", get(actions::page).post(actions::submit))
        .route("/quarantine", get(quarantine::list))
        .route("/quarantine/{lot}/{number}", get(quarantine::item))
        .route("/quarantine/{lot}/{number}/original", get(quarantine::original))
        .route("/quarantine/{lot}/{number}/resolve", post(quarantine::resolve))
        .route("/plain", post(plain::submit))
        .route("/outgoing", get(outgoing::page))
        .route("/outgoing/{lot}/{id}/again", post(outgoing::again))
        .route("/mailboxes", get(mailboxes::page))
        .route("/search", get(search::page).post(search::submit))
        .route("/overview", get(overview::page))
        .route("/overview/file/{kind}", get(overview::file))
        .route("/law", get(law::list))
        .route("/law/diff", get(crate::published::diff_page).post(crate::published::diff_submit))
        .route("/appointments", get(crate::published::appointments_page))
        .route("/law/{rule}", get(law::rule))
        .route("/assets/{file}", get(assets::file))
        .layer(DefaultBodyLimit::max(FORM_BYTES))
        .merge(crate::api::router())
        .merge(crate::public::router())
        .merge(crate::published::router())
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(error::ready))
        .fallback(error::not_found)
        .layer(axum::middleware::from_fn(error::speak))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(POLICY),
        ))
        .layer(fixed("x-content-type-options", "nosniff"))
        .layer(fixed("referrer-policy", "same-origin"))
        .layer(fixed("cross-origin-opener-policy", "same-origin"))
        .layer(fixed("permissions-policy", "camera=(), geolocation=(), microphone=()"))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .layer(tower_http::compression::CompressionLayer::new())
        .with_state(web)
}
