//! What every page for staff shows, and who looks at it.

use super::Web;
use super::error::PageError;
use crate::staff::SignedIn;
use crate::texts::{Language, Texts};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use recourse_kernel::access::Permission;
use recourse_kernel::firm::Firm;
use std::ops::Deref;

/// Name of the cookie of the session.
pub const SESSION: &str = "recourse_session";
/// Name of the cookie of the chosen language.
pub const LANGUAGE: &str = "recourse_language";

/// Waiting items are counted up to here, in each lot: every page shows the number.
const WAITING: u32 = 10_000;

/// Somebody who is signed in and looks at a page.
pub struct Visitor {
    /// Who.
    pub who: SignedIn,
    /// The language of the page.
    pub l: Language,
}

impl Deref for Visitor {
    type Target = SignedIn;
    fn deref(&self) -> &SignedIn {
        &self.who
    }
}

impl FromRequestParts<Web> for Visitor {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Visitor, PageError> {
        let jar = CookieJar::from_headers(&parts.headers);
        let cookie = jar.get(SESSION).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
        let who = web.engine.signed_in(&cookie).await?;
        let who = who.ok_or_else(|| PageError::SignIn(super::sign_in::wanted(&parts.uri)))?;
        let firm = web.engine.firm(&who.firm)?;
        Ok(Visitor { l: language(&jar, firm), who })
    }
}

/// The language that a visitor chose, or the firm's.
pub fn language(jar: &CookieJar, firm: &Firm) -> Language {
    let chosen = jar.get(LANGUAGE).map(|cookie| cookie.value().to_owned());
    let code = chosen.or_else(|| firm.languages.first().cloned()).unwrap_or_default();
    Texts::get().language(&code)
}

/// The frame around a page: rail, top bar, banner.
pub struct Frame {
    /// Title of the page.
    pub title: String,
    /// The firm.
    pub firm: String,
    /// Who is signed in.
    pub me: String,
    /// The word that forms must carry.
    pub csrf: String,
    /// Which entry of the rail is the present one.
    pub here: &'static str,
    /// The time shown by an installation that runs at a chosen time.
    pub practice: Option<String>,
    /// How many items wait in quarantine.
    pub quarantine: u64,
    /// What the search box holds.
    pub query: String,
    /// Whether the person may see the register of incoming items.
    pub may_intake: bool,
    /// Whether the person may register a complaint.
    pub may_receive: bool,
    /// Whether the person may search.
    pub may_search: bool,
    /// Whether the person may read the law.
    pub may_law: bool,
    /// Whether the person may see the overview.
    pub may_overview: bool,
}

impl Frame {
    /// The frame of a page for a visitor.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn new(
        web: &Web,
        visitor: &Visitor,
        here: &'static str,
        title: String,
    ) -> Result<Frame, PageError> {
        let firm = web.engine.firm(&visitor.firm)?;
        let may_intake = visitor.may(Permission::IntakeRead);
        let mut quarantine = 0;
        if may_intake {
            for lot in web.engine.lots(&visitor.firm).await? {
                quarantine += web.engine.store.intake_waiting_count(lot, WAITING).await?;
            }
        }
        let practice = web.engine.clock.is_practice().then(|| {
            let now = web.engine.clock.now().to_zoned(firm.zone.clone());
            format!("{}, {:02}:{:02}", visitor.l.long_date(now.date()), now.hour(), now.minute())
        });
        Ok(Frame {
            title,
            firm: firm.name.clone(),
            me: visitor.name.clone(),
            csrf: visitor.csrf.clone(),
            here,
            practice,
            quarantine,
            query: String::new(),
            may_intake,
            may_receive: visitor.may(Permission::CaseReceive),
            may_search: visitor.may(Permission::Search),
            may_law: visitor.may(Permission::LawRead),
            may_overview: visitor.may(Permission::AuditRead) || visitor.may(Permission::CaseAssign),
        })
    }
}
