//! The frame around every page for customers, and where in the site a page lies: firm and language.

use crate::texts::{Language, Texts};
use crate::web::{PageError, Web};
use askama::Template;
use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Response};
use recourse_kernel::firm::Firm;
use std::collections::HashMap;
use std::sync::Arc;

/// A firm's pages in one of its languages.
#[derive(Clone)]
pub struct Place {
    /// The firm.
    pub firm: Arc<Firm>,
    /// The language of the page.
    pub l: Language,
    practice: Option<String>,
}

impl FromRequestParts<Web> for Place {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Place, PageError> {
        let path: Path<HashMap<String, String>> =
            Path::from_request_parts(parts, web).await.map_err(|_| PageError::NotFound)?;
        let said = |key: &str| path.get(key).map(String::as_str).unwrap_or_default();
        let firm = web.engine.firm(said("firm"))?;
        let code = said("lang");
        // A firm promises answers in its own languages only.
        if !firm.languages.iter().any(|known| known == code) {
            return Err(PageError::NotFound);
        }
        let l = Texts::get().language(code);
        let practice = web.engine.clock.is_practice().then(|| {
            let now = web.engine.clock.now().to_zoned(firm.zone.clone());
            format!("{}, {:02}:{:02}", l.long_date(now.date()), now.hour(), now.minute())
        });
        Ok(Place { firm: Arc::new(firm.clone()), l, practice })
    }
}

impl Place {
    /// The first part of every address here: `/f/fjordbanken/nb/`.
    pub fn home(&self) -> String {
        format!("/f/{}/{}/", self.firm.id, self.l.code)
    }

    /// An address of this firm in this language.
    pub fn to(&self, rest: &str) -> String {
        format!("{}{rest}", self.home())
    }

    /// The frame of a page that lies at `rest` (`complain`, `case`); `here` names the entry of the
    /// navigation.
    pub fn frame(&self, here: &'static str, rest: &str, title: String) -> Frame {
        let languages = self
            .firm
            .languages
            .iter()
            .map(|code| OtherLanguage {
                code: code.clone(),
                name: Texts::get().language(code).word("language", code),
                href: format!("/f/{}/{code}/{rest}", self.firm.id),
            })
            .collect();
        Frame {
            title,
            firm: self.firm.name.clone(),
            home: self.home(),
            here,
            private: false,
            languages,
            address: self
                .firm
                .address
                .iter()
                .filter(|line| **line != self.firm.name)
                .cloned()
                .collect(),
            email: self.firm.email.clone(),
            tel: self.firm.phone.replace(' ', ""),
            phone: self.firm.phone.clone(),
            practice: self.practice.clone(),
        }
    }

    /// A page that says that something cannot be done or seen, in the visitor's words.
    pub fn sorry(&self, status: StatusCode, key: &str) -> PublicError {
        PublicError::Said(Box::new(Said {
            status,
            place: self.clone(),
            title: self.l.say(&format!("{key}-title")),
            lines: vec![self.l.say(&format!("{key}-what"))],
        }))
    }
}

/// The frame around a page: head, navigation, languages, foot.
pub struct Frame {
    /// Title of the page.
    pub title: String,
    /// The firm's name.
    pub firm: String,
    /// The first part of every address here.
    pub home: String,
    /// Which entry of the navigation is the present one.
    pub here: &'static str,
    /// Whether search engines are told to keep away.
    pub private: bool,
    /// The page in each language of the firm.
    pub languages: Vec<OtherLanguage>,
    /// The desk's postal address.
    pub address: Vec<String>,
    /// The desk's e-mail address.
    pub email: String,
    /// The telephone number as a link.
    pub tel: String,
    /// The telephone number as printed.
    pub phone: String,
    /// The time shown by an installation that runs at a chosen time.
    pub practice: Option<String>,
}

impl Frame {
    /// The same frame around what concerns one customer: search engines keep away.
    #[must_use]
    pub fn private(mut self) -> Frame {
        self.private = true;
        self
    }
}

/// A page in another language.
pub struct OtherLanguage {
    /// Code.
    pub code: String,
    /// The language's own name.
    pub name: String,
    /// Where.
    pub href: String,
}

/// Why a page for customers cannot be shown.
pub enum PublicError {
    /// Said in the frame of the firm's pages.
    Said(Box<Said>),
    /// Anything else.
    Page(PageError),
}

/// What is said to the customer instead of the page.
pub struct Said {
    status: StatusCode,
    place: Place,
    title: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "public/message.html")]
struct Message {
    l: Language,
    frame: Frame,
    lines: Vec<String>,
    back: (String, String),
}

impl<E: Into<PageError>> From<E> for PublicError {
    fn from(error: E) -> PublicError {
        PublicError::Page(error.into())
    }
}

impl IntoResponse for PublicError {
    fn into_response(self) -> Response {
        let said = match self {
            PublicError::Said(said) => *said,
            PublicError::Page(error) => return error.into_response(),
        };
        let Said { status, place, title, lines } = said;
        let back = (place.l.say("public-nav-how"), place.home());
        let page = Message { l: place.l, frame: place.frame("", "", title), lines, back };
        match page.render() {
            Ok(html) => (status, Html(html)).into_response(),
            Err(error) => PageError::from(error).into_response(),
        }
    }
}

/// The first of a browser's languages (`fi,sv;q=0.8`) that the firm has; the firm's first otherwise.
pub fn preferred<'a>(languages: &'a [String], asked: &str) -> &'a str {
    let known = |code: &str| languages.iter().find(|language| *language == code);
    asked
        .split(',')
        .filter_map(|entry| entry.split([';', '-']).next())
        .map(|code| match code.trim().to_lowercase().as_str() {
            "no" | "nn" => "nb".to_owned(),
            code => code.to_owned(),
        })
        .find_map(|code| known(&code))
        .or(languages.first())
        .map_or("en", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_language_is_used_when_the_firm_has_it() {
        let firm: Vec<String> = ["nl", "fr", "en"].map(str::to_owned).to_vec();
        assert_eq!(preferred(&firm, "fr-BE,fr;q=0.9,nl;q=0.8"), "fr");
        assert_eq!(preferred(&firm, "de, en-GB;q=0.5"), "en");
        assert_eq!(preferred(&firm, "de"), "nl");
        assert_eq!(preferred(&["nb".to_owned()], "nn-NO"), "nb");
    }
}
