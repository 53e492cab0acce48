//! Who read a case (BE-09), for those who audit.

use super::Web;
use super::error::PageError;
use super::page::{Frame, Visitor};
use crate::texts::Language;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Html;

/// How many readings a page shows.
const SHOWN: u32 = 500;

/// A reading in words.
pub struct Line {
    pub when: String,
    pub who: String,
    pub page: String,
}

#[derive(Template)]
#[template(path = "readers.html")]
struct ReadersPage {
    frame: Frame,
    l: Language,
    reference: String,
    lines: Vec<Line>,
}

/// The readings, the latest first. Looking here is a reading of its own.
pub async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Path(reference): Path<String>,
) -> Result<Html<String>, PageError> {
    let firm = web.engine.firm(&visitor.firm)?;
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    let readings = web.engine.readers(&visitor.actor, &case, SHOWN).await?;
    let l = visitor.l;
    let lines = readings
        .into_iter()
        .map(|reading| {
            let at = reading.at.to_zoned(firm.zone.clone());
            Line {
                when: format!(
                    "{}, {:02}:{:02}:{:02}",
                    l.short_date(at.date()),
                    at.hour(),
                    at.minute(),
                    at.second()
                ),
                who: firm.name_of(&reading.actor).to_owned(),
                page: l.say(&format!("read-{}", reading.page.replace(' ', "-"))),
            }
        })
        .collect();
    web.engine.read(&visitor.actor, case, "readers").await?;
    let frame = Frame::new(&web, &visitor, "case", l.say("readers-title")).await?;
    Ok(Html(ReadersPage { frame, l, reference, lines }.render()?))
}
