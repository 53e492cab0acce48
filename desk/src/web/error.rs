//! Pages for what went wrong. What may not be seen looks like what does not exist.

use super::Web;
use super::page::LANGUAGE;
use crate::engine::EngineError;
use crate::staff::SignInError;
use crate::texts::{Language, Texts};
use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use recourse_kernel::complaint::{Refusal, RefusalKey};

/// Why a page cannot be shown.
#[derive(Debug)]
pub enum PageError {
    /// Nobody is signed in; where they wanted to go.
    SignIn(String),
    /// It does not exist, or the visitor may not see it.
    NotFound,
    /// The form is not ours, or too old.
    Forged,
    /// The request makes no sense.
    Bad(String),
    /// A rule refuses, outside a form.
    Refused(Refusal),
    /// The record failed.
    Broken(String),
}

impl From<EngineError> for PageError {
    fn from(error: EngineError) -> PageError {
        match error {
            EngineError::Refused(refusal) if refusal.key == RefusalKey::ComplaintUnknown => {
                PageError::NotFound
            }
            EngineError::Refused(refusal) => PageError::Refused(refusal),
            EngineError::NoFirm(_) => PageError::NotFound,
            other => PageError::Broken(other.to_string()),
        }
    }
}

impl From<recourse_store::StoreError> for PageError {
    fn from(error: recourse_store::StoreError) -> PageError {
        EngineError::from(error).into()
    }
}

impl From<SignInError> for PageError {
    fn from(error: SignInError) -> PageError {
        PageError::Broken(error.to_string())
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> PageError {
        PageError::Broken(error.to_string())
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    l: Language,
    title: String,
    what: String,
    kept: String,
}

tokio::task_local! {
    static SPOKEN: Language;
}

/// Remembers the visitor's language for the time of a request, for pages that know nothing else.
pub async fn speak(request: Request, next: Next) -> Response {
    let jar = CookieJar::from_headers(request.headers());
    let chosen = jar.get(LANGUAGE).map(|cookie| cookie.value().to_owned());
    let asked = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let asked = asked.and_then(|list| list.split([',', ';', '-']).next()).map(str::to_lowercase);
    let asked = asked.map(|code| if code == "no" || code == "nn" { "nb".to_owned() } else { code });
    let language = Texts::get().language(&chosen.or(asked).unwrap_or_default());
    SPOKEN.scope(language, next.run(request)).await
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let l = SPOKEN.try_with(|language| *language).unwrap_or_else(|_| Language::plain());
        let (status, key, detail) = match self {
            PageError::SignIn(wanted) => {
                let wanted: String =
                    url::form_urlencoded::byte_serialize(wanted.as_bytes()).collect();
                return Redirect::to(&format!("/sign-in?to={wanted}")).into_response();
            }
            PageError::NotFound => (StatusCode::NOT_FOUND, "error-not-found", String::new()),
            PageError::Forged => (StatusCode::FORBIDDEN, "error-forged", String::new()),
            PageError::Bad(what) => (StatusCode::BAD_REQUEST, "error-bad", what),
            PageError::Refused(refusal) => {
                (StatusCode::FORBIDDEN, "error-refused", refusal_text(l, &refusal))
            }
            PageError::Broken(what) => {
                // The reason goes to the log, which holds no personal data; the visitor gets none.
                tracing::error!(what, "a page failed");
                (StatusCode::INTERNAL_SERVER_ERROR, "error-broken", String::new())
            }
        };
        let page = ErrorPage {
            l,
            title: l.say(&format!("{key}-title")),
            what: if detail.is_empty() { l.say(&format!("{key}-what")) } else { detail },
            kept: l.say(&format!("{key}-kept")),
        };
        match page.render() {
            Ok(html) => (status, Html(html)).into_response(),
            Err(_) => status.into_response(),
        }
    }
}

/// A refusal in words.
pub fn refusal_text(l: Language, refusal: &Refusal) -> String {
    let items: Vec<String> = refusal.items.iter().map(|item| l.word("item", item.word())).collect();
    let day = refusal.day.map_or_else(String::new, |day| l.long_date(day));
    let who = match refusal.key {
        RefusalKey::InformationStillAsked => {
            refusal.who.as_deref().map(|who| l.word("addressee", who))
        }
        _ => refusal.who.clone(),
    };
    let text = l.fill(
        &format!("refusal-{}", refusal.key.word()),
        &[
            ("who", who.as_deref().unwrap_or_default()),
            ("day", &day),
            ("items", &items.join(", ")),
            ("source", refusal.citation.as_deref().unwrap_or_default()),
        ],
    );
    if refusal.key == RefusalKey::ComplainantUnknown && !items.is_empty() {
        return format!("{text} ({})", items.join(", "));
    }
    text
}

/// An address that leads nowhere.
pub async fn not_found(_uri: Uri) -> PageError {
    PageError::NotFound
}

/// Whether the record answers.
pub async fn ready(State(web): State<Web>) -> Response {
    match web.engine.store.ping().await {
        Ok(()) => "ready\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the record does not answer\n").into_response(),
    }
}
