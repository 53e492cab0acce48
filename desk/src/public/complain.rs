//! The public form: shown, saved for later, checked, sent.

use super::drafts::{self, DAYS, Draft, Found, Kept};
use super::form::{Faults, Form, anonymous_taken, asks};
use super::frame::{Frame, Place, PublicError};
use super::limits::{Kind, Limits, Visiting};
use super::{links, upload};
use crate::engine::{EngineError, Received};
use crate::texts::Language;
use crate::web::{PageError, Web, same_origin};
use askama::Template;
use axum::Extension;
use axum::extract::{Multipart, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use recourse_kernel::access::Actor;
use recourse_kernel::firm::Item;
use recourse_kernel::terms::Product;
use std::sync::Arc;

/// Cookie with the secret of a draft.
pub const DRAFT: &str = "recourse_draft";

#[derive(Template)]
#[template(path = "public/complain.html")]
struct FormPage {
    l: Language,
    frame: Frame,
    form: Form,
    faults: Vec<(&'static str, String)>,
    wanted: Vec<String>,
    file_faults: Vec<String>,
    kept: Vec<Kept>,
    draft: String,
    until: String,
    products: Vec<(&'static str, String)>,
    helps: Vec<String>,
    asks_account: bool,
    asks_office: bool,
    asks_daytime: bool,
    asks_address: bool,
    non_customers: bool,
    anonymous: bool,
}

impl FormPage {
    /// What is wrong with a field; empty when nothing is.
    fn wrong(&self, name: &str) -> &str {
        self.faults.iter().find(|(field, _)| *field == name).map_or("", |(_, text)| text.as_str())
    }
}

/// What is said beside the form as it is shown again.
#[derive(Default)]
struct Said {
    faults: Faults,
    wanted: Vec<Item>,
    file_faults: Vec<String>,
}

fn page(
    place: &Place,
    form: Form,
    draft: Option<&Draft>,
    said: Said,
) -> Result<Html<String>, PublicError> {
    let (l, firm) = (place.l, &place.firm);
    let until = draft.map_or_else(String::new, |draft| expires(place, draft.row.expires_at));
    let failed = !said.faults.is_empty() || !said.file_faults.is_empty();
    let title = l.say("public-complain-title");
    let title = if failed { format!("{}: {title}", l.say("public-error-prefix")) } else { title };
    let mut helps = vec!["when", "amounts"];
    helps.extend(asks(firm, Item::AccountNumber).then_some("account"));
    helps.extend(asks(firm, Item::Office).then_some("office"));
    helps.extend(["contacts", "wish", "copies"]);
    let page = FormPage {
        l,
        frame: place.frame("complain", "complain", title),
        faults: said.faults.into_iter().map(|(field, key)| (field, l.say(key))).collect(),
        wanted: said.wanted.iter().map(|item| l.word("public-wanted", item.word())).collect(),
        file_faults: said.file_faults,
        kept: draft.map(Draft::kept).unwrap_or_default(),
        draft: draft.map(|draft| draft.code.clone()).unwrap_or_default(),
        until,
        products: Product::ALL
            .iter()
            .map(|product| (product.word(), l.word("product", product.word())))
            .collect(),
        helps: helps.into_iter().map(|word| l.word("public-helps", word)).collect(),
        asks_account: asks(firm, Item::AccountNumber),
        asks_office: asks(firm, Item::Office),
        asks_daytime: asks(firm, Item::DaytimePhone),
        asks_address: asks(firm, Item::Address),
        non_customers: firm.procedure.non_customers,
        anonymous: anonymous_taken(firm),
        form,
    };
    Ok(Html(page.render()?))
}

fn expires(place: &Place, at_ms: i64) -> String {
    jiff::Timestamp::from_millisecond(at_ms)
        .map(|at| place.l.long_date(at.to_zoned(place.firm.zone.clone()).date()))
        .unwrap_or_default()
}

/// A cookie of the firm's pages that no script reads and that ends with the browser.
pub fn cookie(web: &Web, place: &Place, name: String, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path(format!("/f/{}/", place.firm.id))
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(web.secure)
        .build()
}

/// The secret of the draft that this browser has open.
fn draft_code(jar: &CookieJar) -> String {
    jar.get(DRAFT).map(|cookie| cookie.value().to_owned()).unwrap_or_default()
}

fn token() -> Result<String, EngineError> {
    crate::staff::secret(16)
}

/// The form, with the draft in it that this browser has open.
pub async fn show(
    State(web): State<Web>,
    place: Place,
    jar: CookieJar,
) -> Result<Html<String>, PublicError> {
    match drafts::find(&web.engine, &place.firm.id, &draft_code(&jar)).await? {
        Found::Draft(draft) => page(&place, draft.form.clone(), Some(&draft), Said::default()),
        Found::Nothing | Found::Became(_) => {
            page(&place, Form::new(token()?), None, Said::default())
        }
    }
}

/// Opens a draft by the link that was given when it was saved: the secret leaves the address.
pub async fn open_draft(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    axum::extract::Path(path): axum::extract::Path<std::collections::HashMap<String, String>>,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    let now = web.engine.clock.now();
    if !limits.count(Kind::Wrong, from, now) {
        return Err(place.sorry(StatusCode::TOO_MANY_REQUESTS, "public-too-many"));
    }
    let code = path.get("code").cloned().unwrap_or_default();
    match drafts::find(&web.engine, &place.firm.id, &code).await? {
        Found::Draft(_) => {
            limits.give_back(Kind::Wrong, from);
            let jar = jar.add(cookie(&web, &place, DRAFT.to_owned(), code));
            Ok((jar, Redirect::to(&place.to("complain"))).into_response())
        }
        Found::Became(_) => Err(place.sorry(StatusCode::GONE, "public-draft-sent")),
        Found::Nothing => Err(place.sorry(StatusCode::NOT_FOUND, "public-draft-gone")),
    }
}

/// Takes what the form sends: to be saved, thrown away, or lodged.
pub async fn submit(
    State(web): State<Web>,
    place: Place,
    from: Visiting,
    Extension(limits): Extension<Arc<Limits>>,
    headers: HeaderMap,
    jar: CookieJar,
    multipart: Multipart,
) -> Result<Response, PublicError> {
    if !same_origin(&headers) {
        return Err(PageError::Forged.into());
    }
    let engine = &web.engine;
    if !limits.count(Kind::Sent, from, engine.clock.now()) {
        return Err(place.sorry(StatusCode::TOO_MANY_REQUESTS, "public-too-many"));
    }
    let _room = limits.uploads.acquire().await.map_err(|e| PageError::Broken(e.to_string()))?;
    // How much the draft holds is known only once its secret was read: the sum is looked at below.
    let Some(sent) = upload::read(multipart, (0, 0)).await else {
        return Err(place.sorry(StatusCode::PAYLOAD_TOO_LARGE, "public-too-long"));
    };
    // A field that people do not see and programs fill in.
    if !sent.field("website").is_empty() {
        return Ok(Redirect::to(&place.home()).into_response());
    }
    let mut form = Form::of(&sent);
    let token_given = form.get("token");
    if token_given.len() != 32 || !token_given.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        form.set("token", token()?);
    }
    let mut draft = match drafts::find(engine, &place.firm.id, sent.field("draft")).await? {
        Found::Draft(draft) => Some(*draft),
        Found::Nothing => None,
        Found::Became(reference) => {
            return became(&web, &place, jar, &reference, form.get("token")).await;
        }
    };
    let upload::Sent { fields, remove, mut files, mut faults } = sent;
    let held = |draft: &Option<Draft>| -> (usize, usize) {
        let kept = draft.iter().flat_map(|draft| draft.kept());
        kept.filter(|file| !remove.contains(&file.item))
            .fold((0, 0), |(count, bytes), file| (count + 1, bytes + file.bytes))
    };
    let (count, bytes) = held(&draft);
    let mut all = bytes;
    let mut taken = count;
    files.retain(|file| {
        let fault = if taken >= upload::FILES {
            upload::Fault::TooMany
        } else if all + file.bytes.len() > upload::ALL_BYTES {
            upload::Fault::TooMuch
        } else {
            taken += 1;
            all += file.bytes.len();
            return true;
        };
        faults.push((file.name.clone(), fault));
        false
    });
    let file_faults: Vec<String> = faults
        .iter()
        .map(|(name, fault)| {
            place.l.fill(&format!("public-file-{}", fault.word()), &[("name", name)])
        })
        .collect();
    let what = fields.get("do").map_or("send", String::as_str);
    match what {
        "discard" => {
            if let Some(draft) = &draft {
                engine
                    .store
                    .end_draft(&draft.row, None, engine.clock.now().as_millisecond())
                    .await?;
            }
            let jar = jar.remove(cookie(&web, &place, DRAFT.to_owned(), String::new()));
            return Ok((jar, Redirect::to(&place.to("complain"))).into_response());
        }
        "save" => {
            let saved = drafts::save(engine, &place.firm.id, draft, &remove, form, files).await?;
            let jar = jar.add(cookie(&web, &place, DRAFT.to_owned(), saved.code.clone()));
            if !file_faults.is_empty() {
                let said = Said { file_faults, ..Said::default() };
                let html = page(&place, saved.form.clone(), Some(&saved), said)?;
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, jar, html).into_response());
            }
            return Ok((jar, Redirect::to(&place.to("complain/saved"))).into_response());
        }
        _ => {}
    }
    let mut wanted = form.wanted(&place.firm, taken);
    if fields.get("anyway").is_some_and(|anyway| anyway == "yes") {
        wanted.clear();
    }
    let faults = form.faults(&place.firm);
    if !faults.is_empty() || !file_faults.is_empty() || !wanted.is_empty() {
        let mut jar = jar;
        // A browser does not send a file twice by itself: what came is kept, so that nothing is lost.
        if draft.is_some() || !files.is_empty() {
            let saved =
                drafts::save(engine, &place.firm.id, draft, &remove, form.clone(), files).await?;
            jar = jar.add(cookie(&web, &place, DRAFT.to_owned(), saved.code.clone()));
            draft = Some(saved);
        }
        let wanted = if faults.is_empty() { wanted } else { Vec::new() };
        let html = page(&place, form, draft.as_ref(), Said { faults, wanted, file_faults })?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, jar, html).into_response());
    }
    let mut evidence = Vec::new();
    if let Some(draft) = &mut draft {
        let items = draft.row.items.iter().skip(1);
        evidence.extend(
            items
                .zip(std::mem::take(&mut draft.files))
                .filter(|(item, _)| !remove.contains(item))
                .map(|(_, file)| file),
        );
    }
    evidence.append(&mut files);
    let now = engine.clock.now();
    let new = form.complaint(&place.firm, place.l, now, evidence);
    let received = match engine.receive(&Actor::System, new).await {
        Ok(received) => received,
        // The same form with other words in it: the first one is lodged already.
        Err(EngineError::KeyReused) => {
            return Err(place.sorry(StatusCode::CONFLICT, "public-sent-before"));
        }
        Err(EngineError::Refused(refusal)) => return Err(PageError::Refused(refusal).into()),
        Err(error) => return Err(error.into()),
    };
    let code = hand_out(&web, &place, &received, form.get("token")).await?;
    let mut jar = jar.add(cookie(&web, &place, case_cookie(&received.reference), code));
    if let Some(draft) = &draft {
        engine.store.end_draft(&draft.row, Some(&received.reference), now.as_millisecond()).await?;
    }
    jar = jar.remove(cookie(&web, &place, DRAFT.to_owned(), String::new()));
    let to = place.to(&format!("case/{}?new=1", received.reference));
    Ok((jar, Redirect::to(&to)).into_response())
}

/// Name of the cookie that holds the code of a case.
pub fn case_cookie(reference: &str) -> String {
    format!("recourse_case_{reference}")
}

/// Makes the code of a new case and keeps its hash; a form sent again gets the same code, and does
/// not take the place of one that was handed out since.
async fn hand_out(
    web: &Web,
    place: &Place,
    received: &Received,
    token: &str,
) -> Result<String, EngineError> {
    let engine = &web.engine;
    let code = links::code_of_form(engine, &place.firm.id, token, &received.stream);
    let lots = engine.lots(&place.firm.id).await?;
    let row = engine.store.case_by_reference(&lots, &received.reference).await?;
    let row = row.ok_or_else(EngineError::unknown)?;
    if engine.store.case_link(row.lot, &row.stream).await?.is_none() {
        let now = engine.clock.now().as_millisecond();
        engine.store.put_case_link(row.lot, &row.stream, &links::hash(&code), now).await?;
    }
    Ok(code)
}

/// The draft was sent already: leads to the case that it became.
async fn became(
    web: &Web,
    place: &Place,
    jar: CookieJar,
    reference: &str,
    token: &str,
) -> Result<Response, PublicError> {
    let engine = &web.engine;
    let lots = engine.lots(&place.firm.id).await?;
    let row = engine.store.case_by_reference(&lots, reference).await?;
    let row = row.ok_or(PageError::NotFound)?;
    let code = links::code_of_form(engine, &place.firm.id, token, &row.stream);
    let jar = jar.add(cookie(web, place, case_cookie(reference), code)).remove(cookie(
        web,
        place,
        DRAFT.to_owned(),
        String::new(),
    ));
    Ok((jar, Redirect::to(&place.to(&format!("case/{reference}?new=1")))).into_response())
}

#[derive(Template)]
#[template(path = "public/saved.html")]
struct SavedPage {
    l: Language,
    frame: Frame,
    until: String,
    link: String,
    days: String,
}

/// Where and how long a saved draft is found again.
pub async fn saved(
    State(web): State<Web>,
    place: Place,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, PublicError> {
    let code = draft_code(&jar);
    let Found::Draft(draft) = drafts::find(&web.engine, &place.firm.id, &code).await? else {
        return Ok(Redirect::to(&place.to("complain")).into_response());
    };
    let link = format!("{}{}", base(&web, &headers), place.to(&format!("complain/draft/{code}")));
    let page = SavedPage {
        l: place.l,
        frame: place.frame("complain", "complain", place.l.say("public-saved-title")).private(),
        until: expires(&place, draft.row.expires_at),
        link,
        days: place.l.count("public-saved-days", DAYS),
    };
    Ok(Html(page.render()?).into_response())
}

/// The desk's own address as this visitor reached it.
pub fn base(web: &Web, headers: &HeaderMap) -> String {
    let host = headers.get("host").and_then(|host| host.to_str().ok()).unwrap_or_default();
    format!("{}://{host}", if web.secure { "https" } else { "http" })
}
