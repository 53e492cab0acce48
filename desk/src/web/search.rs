//! Full-text search over the firm's cases; a barred case is not even counted. What is searched for is
//! sent as a form, never in an address: it is often the name of a customer, and addresses are kept by
//! proxies and browsers.

use super::Web;
use super::error::PageError;
use super::page::{Frame, Visitor};
use super::sign_in::check;
use super::worklist::open_names;
use crate::texts::Language;
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Redirect, Response};
use recourse_kernel::access::Permission;
use serde::Deserialize;

/// How many hits a page shows.
const PAGE: usize = 50;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    csrf: String,
    q: String,
}

/// A hit.
pub struct Hit {
    reference: String,
    name: String,
    title: String,
    phase: String,
    received: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    frame: Frame,
    l: Language,
    query: String,
    hits: Vec<Hit>,
    found: String,
}

/// The page before anything is asked.
pub async fn page(State(web): State<Web>, visitor: Visitor) -> Result<Html<String>, PageError> {
    web.engine.may(&visitor.actor, Permission::Search, &visitor.firm)?;
    let frame = Frame::new(&web, &visitor, "search", visitor.l.say("search-title")).await?;
    let page = SearchPage {
        frame,
        l: visitor.l,
        query: String::new(),
        hits: Vec::new(),
        found: String::new(),
    };
    Ok(Html(page.render()?))
}

/// The hits for a query; a whole reference goes straight to its case.
pub async fn submit(
    State(web): State<Web>,
    visitor: Visitor,
    Form(asked): Form<Asked>,
) -> Result<Response, PageError> {
    check(&visitor, &asked.csrf)?;
    web.engine.may(&visitor.actor, Permission::Search, &visitor.firm)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let l = visitor.l;
    let query = asked.q.trim().to_owned();
    let reference = query.to_uppercase();
    if reference.starts_with(&format!("{}-", firm.prefix))
        && web.engine.find(&visitor.actor, &firm.id, &reference).await.is_ok()
    {
        return Ok(Redirect::to(&format!("/cases/{reference}")).into_response());
    }
    let mut hits = Vec::new();
    let mut total = 0;
    if !query.is_empty() {
        let lots = web.engine.lots(&firm.id).await?;
        let barred = web.engine.store.barred_streams(&visitor.person, &lots).await?;
        let (search, id, languages, words) =
            (web.engine.search.clone(), firm.id.clone(), firm.languages.clone(), query.clone());
        let found = tokio::task::spawn_blocking(move || {
            search.find(&id, &barred, &languages, &words, PAGE, 0)
        })
        .await
        .map_err(|error| PageError::Broken(error.to_string()))?
        .map_err(|error| PageError::Broken(error.to_string()))?;
        total = found.total_at_most;
        let mut rows = Vec::new();
        for hit in &found.hits {
            // Asked once more: somebody may have been barred since.
            if web.engine.store.is_barred(hit.lot, &visitor.person, &hit.stream).await? {
                total = total.saturating_sub(1);
                continue;
            }
            rows.extend(web.engine.store.case_row(hit.lot, &hit.stream).await?);
        }
        rows.retain(|row| row.firm == firm.id);
        let named = open_names(&web, &rows).await?;
        for (row, (name, title)) in rows.iter().zip(named) {
            let received = jiff::Timestamp::from_millisecond(row.received_at).unwrap_or_default();
            hits.push(Hit {
                reference: row.reference.clone(),
                name: if name.is_empty() { l.say("name-unknown") } else { name },
                title,
                phase: l.word("phase", &row.phase),
                received: l.short_date(received.to_zoned(firm.zone.clone()).date()),
            });
        }
    }
    let mut frame = Frame::new(&web, &visitor, "search", l.say("search-title")).await?;
    frame.query.clone_from(&query);
    let found = l.count("search-found", i64::try_from(total).unwrap_or(i64::MAX));
    Ok(Html(SearchPage { frame, l, query, hits, found }.render()?).into_response())
}
