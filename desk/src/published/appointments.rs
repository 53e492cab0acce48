//! Appointments on the desk: who holds the posts, and a banner while one is vacant or soon will be.

use super::posts::{AHEAD, appointments, line, name, vacancies};
use crate::texts::Language;
use crate::web::{DeskFrame, PageError, Visitor, Web};
use askama::Template;
use axum::extract::State;
use axum::response::Html;
use recourse_kernel::access::Permission;

/// The alarm about vacant posts, for those whose business it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Banner {
    /// The words above it.
    pub title: String,
    /// One line for each post.
    pub lines: Vec<String>,
    /// The words of the link.
    pub see: String,
}

impl Banner {
    /// What a visitor is told: nothing while all posts are held, and nothing to those who can do nothing
    /// about it.
    ///
    /// # Errors
    /// When the firm is not known.
    pub fn of(web: &Web, visitor: &Visitor) -> Result<Option<Banner>, PageError> {
        if !concerned(visitor) {
            return Ok(None);
        }
        let firm = web.engine.firm(&visitor.firm)?;
        let today = web.engine.clock.now().to_zoned(firm.zone.clone()).date();
        let vacancies = vacancies(firm, today);
        let l = visitor.l;
        Ok((!vacancies.is_empty()).then(|| Banner {
            title: l.say("published-posts-alarm"),
            lines: vacancies.iter().map(|vacancy| line(l, vacancy)).collect(),
            see: l.say("published-posts-see"),
        }))
    }
}

/// Officers assign, administrators keep the firm's file, auditors watch.
fn concerned(visitor: &Visitor) -> bool {
    [Permission::CaseAssign, Permission::FirmAdmin, Permission::AuditRead]
        .into_iter()
        .any(|permission| visitor.may(permission))
}

/// An appointment as the page shows it.
struct Row {
    post: String,
    person: String,
    from: String,
    to: String,
    source: String,
    now: bool,
}

#[derive(Template)]
#[template(path = "published/appointments.html")]
struct Appointments {
    frame: DeskFrame,
    l: Language,
    banner: Option<Banner>,
    fine: String,
    rows: Vec<Row>,
}

/// The appointments of the visitor's firm.
pub async fn page(State(web): State<Web>, visitor: Visitor) -> Result<Html<String>, PageError> {
    super::desk::allowed(&web, &visitor)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let today = web.engine.clock.now().to_zoned(firm.zone.clone()).date();
    let l = visitor.l;
    let rows = appointments(firm)
        .into_iter()
        .map(|one| Row {
            post: name(l, one.post),
            person: firm.name_of(&one.person).to_owned(),
            from: l.short_date(one.from),
            to: one.to.map_or_else(|| l.say("published-posts-open"), |to| l.short_date(to)),
            source: one.source.clone().unwrap_or_default(),
            now: one.from <= today && one.to.is_none_or(|to| today <= to),
        })
        .collect();
    let page = Appointments {
        frame: DeskFrame::new(&web, &visitor, "law", l.say("published-posts-title")).await?,
        l,
        banner: Banner::of(&web, &visitor)?,
        fine: l.fill("published-posts-fine", &[("days", &AHEAD.to_string())]),
        rows,
    };
    Ok(Html(page.render()?))
}
