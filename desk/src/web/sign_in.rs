//! Signing in and out.

use super::Web;
use super::error::PageError;
use super::page::{LANGUAGE, SESSION, Visitor};
use crate::staff::SignInError;
use crate::texts::{LANGUAGES, Language, Texts};
use askama::Template;
use axum::Form;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use serde::Deserialize;
use std::net::SocketAddr;

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    l: Language,
    title: String,
    firms: Vec<(String, String)>,
    firm: String,
    login: String,
    to: String,
    error: Option<String>,
}

/// Where to go after signing in.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    to: String,
    #[serde(default)]
    firm: String,
}

/// The form.
pub async fn page(
    State(web): State<Web>,
    jar: CookieJar,
    Query(wanted): Query<Wanted>,
) -> Result<Html<String>, PageError> {
    show(&web, &jar, &wanted.firm, "", &wanted.to, None)
}

fn show(
    web: &Web,
    jar: &CookieJar,
    firm: &str,
    login: &str,
    to: &str,
    error: Option<&str>,
) -> Result<Html<String>, PageError> {
    let code = jar.get(LANGUAGE).map_or("en", |cookie| cookie.value());
    let l = Texts::get().language(code);
    let page = SignInPage {
        l,
        title: l.say("sign-in-title"),
        firms: web.engine.law.firms.values().map(|f| (f.id.clone(), f.name.clone())).collect(),
        firm: firm.to_owned(),
        login: login.to_owned(),
        to: to.to_owned(),
        error: error.map(|key| l.say(key)),
    };
    Ok(Html(page.render()?))
}

/// What the form sends.
#[derive(Deserialize)]
pub struct Credentials {
    firm: String,
    login: String,
    password: String,
    #[serde(default)]
    to: String,
}

/// Signs in. A form from another site is refused by its origin.
pub async fn submit(
    State(web): State<Web>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(given): Form<Credentials>,
) -> Result<Response, PageError> {
    if !same_origin(&headers) {
        return Err(PageError::Forged);
    }
    let from = from.ip().to_string();
    let login = given.login.trim();
    let signed =
        web.engine.sign_in(&web.attempts, &from, &given.firm, login, &given.password).await;
    match signed {
        Ok(value) => {
            let cookie = Cookie::build((SESSION, value))
                .path("/")
                .http_only(true)
                .same_site(SameSite::Lax)
                .secure(web.secure)
                .build();
            // Only an address of this site: one slash, then no second one.
            let local = given.to.starts_with('/')
                && !given.to.starts_with("//")
                && !given.to.contains('\\');
            let to = if local { given.to } else { "/work".to_owned() };
            Ok((jar.add(cookie), Redirect::to(&to)).into_response())
        }
        Err(SignInError::Wrong) => {
            Ok(show(&web, &jar, &given.firm, login, &given.to, Some("sign-in-wrong"))?
                .into_response())
        }
        Err(SignInError::TooMany) => {
            Ok(show(&web, &jar, &given.firm, login, &given.to, Some("sign-in-too-many"))?
                .into_response())
        }
        Err(SignInError::Engine(error)) => Err(error.into()),
    }
}

/// Whether a request without a session comes from this site, as far as the browser says.
fn same_origin(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => match (text("origin"), text("host")) {
            (Some(origin), Some(host)) => origin.split("//").nth(1) == Some(host),
            _ => true,
        },
    }
}

/// A form that carries nothing but the word against forgery.
#[derive(Deserialize)]
pub struct Plain {
    csrf: String,
}

/// Signs out.
pub async fn leave(
    State(web): State<Web>,
    visitor: Visitor,
    jar: CookieJar,
    Form(form): Form<Plain>,
) -> Result<Response, PageError> {
    check(&visitor, &form.csrf)?;
    web.engine.store.end_session(visitor.lot, &visitor.token).await?;
    let gone = Cookie::build((SESSION, "")).path("/").build();
    Ok((jar.remove(gone), Redirect::to("/sign-in")).into_response())
}

/// The chosen language.
#[derive(Deserialize)]
pub struct Choice {
    csrf: String,
    language: String,
}

/// Chooses the language of the pages.
pub async fn language(
    visitor: Visitor,
    headers: HeaderMap,
    jar: CookieJar,
    Form(choice): Form<Choice>,
) -> Result<Response, PageError> {
    check(&visitor, &choice.csrf)?;
    let known = LANGUAGES.into_iter().find(|code| *code == choice.language);
    let code = known.ok_or_else(|| PageError::Bad(choice.language.clone()))?;
    let cookie = Cookie::build((LANGUAGE, code)).path("/").same_site(SameSite::Lax).build();
    let back = headers
        .get("referer")
        .and_then(|value| value.to_str().ok())
        .and_then(|text| url::Url::parse(text).ok())
        .map_or_else(|| "/work".to_owned(), |url| url.path().to_owned());
    Ok((jar.add(cookie), Redirect::to(&back)).into_response())
}

/// Refuses a form that does not carry the session's word.
///
/// # Errors
/// [`PageError::Forged`].
pub fn check(visitor: &Visitor, csrf: &str) -> Result<(), PageError> {
    if crate::staff::same(&visitor.csrf, csrf) { Ok(()) } else { Err(PageError::Forged) }
}
