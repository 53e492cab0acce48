//! Signing in and out.

use super::Web;
use super::error::PageError;
use super::page::{LANGUAGE, SESSION, Visitor};
use crate::staff::SignInError;
use crate::texts::{LANGUAGES, Language, Texts};
use askama::Template;
use axum::Form;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use serde::Deserialize;
use std::net::{IpAddr, SocketAddr};

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
    let from = address(from.ip(), web.trust_forwarded.then_some(&headers));
    let login = given.login.trim();
    let signed = web.engine.sign_in(&web.attempts, from, &given.firm, login, &given.password).await;
    match signed {
        Ok(value) => {
            let cookie = Cookie::build((SESSION, value))
                .path("/")
                .http_only(true)
                .same_site(SameSite::Lax)
                .secure(web.secure)
                .build();
            Ok((jar.add(cookie), Redirect::to(here(&given.to))).into_response())
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

/// An address of this site to go on to: a path, perhaps with a query; anything else is the worklist.
/// A second slash or a backslash would name another site, and browsers skip control characters.
fn here(to: &str) -> &str {
    let local = to.starts_with('/')
        && !to.starts_with("//")
        && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if local { to } else { "/work" }
}

/// The address to come back to after signing in. What was searched for is left out: names of
/// customers have no place in addresses, which proxies write down.
pub fn wanted(uri: &Uri) -> String {
    match uri.path() {
        "/search" => uri.path().to_owned(),
        path => uri.path_and_query().map_or(path, |whole| whole.as_str()).to_owned(),
    }
}

/// Where an attempt comes from: the last address in `X-Forwarded-For`, which is the one that the
/// proxy itself wrote, when the headers are trusted; otherwise whoever has connected. None for this
/// machine: behind a proxy on it everybody would share one count.
pub(crate) fn address(peer: IpAddr, trusted: Option<&HeaderMap>) -> Option<IpAddr> {
    let forwarded = trusted
        .and_then(|headers| headers.get_all("x-forwarded-for").iter().next_back())
        .and_then(|value| value.to_str().ok())
        .and_then(|list| list.rsplit(',').next())
        .map(str::trim)
        .and_then(|last| {
            let with_port = || last.parse::<SocketAddr>().ok().map(|address| address.ip());
            last.parse().ok().or_else(with_port)
        });
    let address = forwarded.unwrap_or(peer).to_canonical();
    (!address.is_loopback()).then_some(address)
}

/// Whether a request without a session comes from this site, as far as the browser says.
pub(crate) fn same_origin(headers: &HeaderMap) -> bool {
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
    #[serde(default)]
    pub(super) csrf: String,
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
    #[serde(default)]
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
    Ok((jar.add(cookie), Redirect::to(here(&back))).into_response())
}

/// Refuses a form that does not carry the session's word.
///
/// # Errors
/// [`PageError::Forged`].
pub fn check(visitor: &Visitor, csrf: &str) -> Result<(), PageError> {
    if crate::staff::same(&visitor.csrf, csrf) { Ok(()) } else { Err(PageError::Forged) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn only_addresses_of_this_site_are_gone_to() {
        for to in ["/work", "/cases/FJO-000001-8?done=note", "/", "/a//b", "/search"] {
            assert_eq!(here(to), to);
        }
        for to in [
            "",
            "work",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "\t//evil.example",
            " //evil.example",
            "/\u{7f}/evil.example",
            "/ /evil.example",
            "https://evil.example",
            "javascript:alert(1)",
        ] {
            assert_eq!(here(to), "/work", "{to:?}");
        }
    }

    #[test]
    fn what_was_searched_for_is_not_carried_along() {
        let wanted = |text: &str| super::wanted(&text.parse::<Uri>().expect("an address"));
        assert_eq!(wanted("/search?q=Kari+Nordmann"), "/search");
        assert_eq!(wanted("/work?view=late"), "/work?view=late");
        assert_eq!(wanted("http://desk.example/work?view=late"), "/work?view=late");
    }

    #[test]
    fn the_address_is_the_proxys_word_only_when_it_is_trusted() {
        let ip = |text: &str| text.parse::<IpAddr>().expect("an address");
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", HeaderValue::from_static("198.51.100.9"));
        headers.append("x-forwarded-for", HeaderValue::from_static("10.0.0.1, 203.0.113.5"));
        let proxy = ip("127.0.0.1");
        assert_eq!(address(proxy, None), None);
        assert_eq!(address(ip("::ffff:127.0.0.1"), None), None);
        assert_eq!(address(ip("192.0.2.1"), None), Some(ip("192.0.2.1")));
        assert_eq!(address(proxy, Some(&headers)), Some(ip("203.0.113.5")));
        headers.append("x-forwarded-for", HeaderValue::from_static("[2001:db8::1]:443"));
        assert_eq!(address(proxy, Some(&headers)), Some(ip("2001:db8::1")));
        headers.append("x-forwarded-for", HeaderValue::from_static("unknown"));
        assert_eq!(address(ip("192.0.2.1"), Some(&headers)), Some(ip("192.0.2.1")));
    }
}
