//! The officer's overview in the browser, its files, and the way from a number to its cases.

use super::Web;
use super::error::PageError;
use super::page::{Frame, Visitor};
use crate::overview::files::{Line, Sheet, csv, sheets, xlsx};
use crate::overview::{self, Asked, Dimension, Overview, Range, Step, offered, printed};
use crate::texts::Language;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{Html, IntoResponse as _, Response};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use recourse_kernel::access::Permission;
use recourse_kernel::firm::Firm;
use recourse_store::Facet;
use serde::Deserialize;

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    from: String,
    to: String,
    by: String,
    down: String,
    across: String,
}

/// A choice of a list, or a range that is offered.
pub struct Choice {
    value: String,
    text: String,
    current: bool,
}

/// A table with its drawing.
pub struct Section {
    sheet: Sheet,
    drawing: Option<String>,
}

/// A number, and where its cases are.
pub struct Number {
    text: String,
    href: Option<String>,
}

impl Section {
    fn numbers(&self, line: &Line) -> Vec<Number> {
        let href = |place: usize| line.cases.get(place).cloned().flatten();
        line.numbers
            .iter()
            .enumerate()
            .map(|(place, number)| Number { text: number.to_string(), href: href(place) })
            .collect()
    }
}

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage {
    frame: Frame,
    l: Language,
    from: String,
    to: String,
    range: String,
    empty: bool,
    not_counted: Option<String>,
    ranges: Vec<Choice>,
    steps: Vec<Choice>,
    downs: Vec<Choice>,
    acrosses: Vec<Choice>,
    files: Vec<(&'static str, String)>,
    sections: Vec<Section>,
}

/// Days of such years only: others are slips of the keyboard.
const YEARS: std::ops::RangeInclusive<i16> = 1970..=2200;
/// So many days at most are shown one by one.
const DAYS_SHOWN: i32 = 400;

fn permitted(web: &Web, visitor: &Visitor) -> Result<(), PageError> {
    if !visitor.may(Permission::AuditRead) {
        web.engine.may(&visitor.actor, Permission::CaseAssign, &visitor.firm)?;
    }
    Ok(())
}

fn asked(l: Language, today: Date, question: &Question) -> Result<Asked, PageError> {
    let bad = || PageError::Bad(l.say("overview-bad-range"));
    let day = |text: &str, or: Date| match text {
        "" => Ok(or),
        text => text.parse::<Date>().ok().filter(|day| YEARS.contains(&day.year())).ok_or_else(bad),
    };
    let range = Range {
        from: day(&question.from, date(today.year(), 1, 1))?,
        to: day(&question.to, today.last_of_year())?,
    };
    if range.to < range.from {
        return Err(bad());
    }
    let step = Step::from_word(&question.by)
        .filter(|step| !step.needs_days() || range.days() <= DAYS_SHOWN);
    let cross = Dimension::from_word(&question.down).zip(Dimension::from_word(&question.across));
    Ok(Asked { range, step, cross })
}

async fn found<'a>(
    web: &'a Web,
    visitor: &Visitor,
    question: &Question,
) -> Result<(&'a Firm, Asked, Overview), PageError> {
    permitted(web, visitor)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let today = web.engine.clock.now().to_zoned(firm.zone.clone()).date();
    let asked = asked(visitor.l, today, question)?;
    let found = overview::overview(&web.engine, firm, &asked).await?;
    Ok((firm, asked, found))
}

/// The page.
pub async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Query(question): Query<Question>,
) -> Result<Html<String>, PageError> {
    let (firm, asked, found) = found(&web, &visitor, &question).await?;
    let l = visitor.l;
    let mut sections = Vec::new();
    let mut clocks = printed::clocks(l, &found)?;
    for sheet in sheets(l, firm, &found) {
        let is_clock = Dimension::from_word(sheet.word).is_some_and(|by| by.clock().is_some());
        let drawing =
            if is_clock { clocks.take() } else { printed::drawing(l, firm, &found, sheet.word)? };
        sections.push(Section { sheet, drawing });
    }
    let query = query(&question, asked.range);
    let ranges = offered(found.today).map(|(word, range)| Choice {
        value: format!("/overview?from={}&to={}", range.from, range.to),
        text: l.say(&format!("overview-range-{word}")),
        current: range == asked.range,
    });
    let dimensions = |chosen: Option<Dimension>| {
        let all = Dimension::ALL.into_iter().map(|by| Choice {
            value: by.word().to_owned(),
            text: by.title(l),
            current: chosen == Some(by),
        });
        let none = Choice {
            value: String::new(),
            text: l.say("overview-no-cross"),
            current: chosen.is_none(),
        };
        std::iter::once(none).chain(all).collect()
    };
    let page = OverviewPage {
        frame: Frame::new(&web, &visitor, "overview", l.say("overview-title")).await?,
        l,
        from: asked.range.from.to_string(),
        to: asked.range.to.to_string(),
        range: printed::range(l, &found),
        empty: found.cases == 0,
        not_counted: (found.not_counted > 0).then(|| {
            l.count("overview-not-counted", i64::try_from(found.not_counted).unwrap_or(i64::MAX))
        }),
        ranges: ranges.into(),
        steps: Step::ALL
            .into_iter()
            .map(|step| Choice {
                value: step.word().to_owned(),
                text: l.say(&format!("overview-step-{}", step.word())),
                current: step == found.step,
            })
            .collect(),
        downs: dimensions(asked.cross.map(|(down, _)| down)),
        acrosses: dimensions(asked.cross.map(|(_, across)| across)),
        files: ["pdf", "xlsx", "csv", "json"]
            .into_iter()
            .map(|kind| (kind, format!("/overview/file/{kind}?{query}")))
            .collect(),
        sections,
    };
    Ok(Html(page.render()?))
}

fn query(question: &Question, range: Range) -> String {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    pairs.append_pair("from", &range.from.to_string()).append_pair("to", &range.to.to_string());
    for (name, value) in
        [("by", &question.by), ("down", &question.down), ("across", &question.across)]
    {
        if !value.is_empty() {
            pairs.append_pair(name, value);
        }
    }
    pairs.finish()
}

/// The same as a file.
pub async fn file(
    State(web): State<Web>,
    visitor: Visitor,
    Path(kind): Path<String>,
    Query(question): Query<Question>,
) -> Result<Response, PageError> {
    let (firm, _, found) = found(&web, &visitor, &question).await?;
    let l = visitor.l;
    let broken = |what: String| PageError::Broken(what);
    let tables = || sheets(l, firm, &found);
    let (kind, media, bytes) = match kind.as_str() {
        "csv" => {
            let bytes = csv(&tables()).map_err(|error| broken(error.to_string()))?;
            ("csv", "text/csv; charset=utf-8", bytes)
        }
        "xlsx" => {
            let bytes = xlsx(&firm.name, &tables()).map_err(|error| broken(error.to_string()))?;
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
        }
        "json" => {
            let bytes =
                serde_json::to_vec_pretty(&found).map_err(|error| broken(error.to_string()))?;
            ("json", "application/json", bytes)
        }
        "pdf" => {
            let (firm, at, of) = (firm.clone(), web.engine.clock.now(), found.clone());
            let set = tokio::task::spawn_blocking(move || printed::report(l, &firm, &of, at));
            let bytes = set.await.map_err(|error| broken(error.to_string()))?;
            ("pdf", "application/pdf", bytes.map_err(|error| broken(error.to_string()))?)
        }
        _ => return Err(PageError::NotFound),
    };
    let name = format!(
        "attachment; filename=\"overview-{}-{}-{}.{kind}\"",
        firm.id, found.range.from, found.range.to
    );
    let headers = [(header::CONTENT_TYPE, media.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

/// Cases of the worklist that stand behind one number of the overview.
pub struct Narrowed {
    /// The questions to the worklist.
    pub facets: Vec<Facet>,
    /// What they have in common, in words.
    pub text: String,
    /// The same for an address, to be joined with `&`.
    pub query: String,
}

/// What an address of the worklist says of a number of the overview, if it does.
pub fn narrowed(
    l: Language,
    firm: &Firm,
    today: Date,
    pairs: &[(String, String)],
) -> Option<Narrowed> {
    let of = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value);
    let day = |name: &str| of(name).and_then(|text| text.parse::<Date>().ok());
    let (from, to) = (day("from")?, day("to")?);
    // A zone is never two days away from the universal time: the index finds a little more than the days.
    let at = |day: Date| {
        let zoned = day.to_zoned(jiff::tz::TimeZone::UTC);
        zoned.map_or(0, |zoned| zoned.timestamp().as_millisecond())
    };
    let mut facets = vec![Facet::Received {
        at: (at(from.saturating_sub(2.days())), at(to.saturating_add(3.days()))),
        on: (from.to_string(), to.to_string()),
    }];
    let range = [("from", &*l.long_date(from)), ("to", &*l.long_date(to))];
    let mut words = vec![l.fill("overview-range", &range)];
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("from", &from.to_string()).append_pair("to", &to.to_string());
    for (name, key) in pairs {
        let Some(by) = name.strip_prefix("by-").and_then(Dimension::from_word) else { continue };
        let Some(facet) = by.facet(key, today) else { continue };
        words.push(format!("{}: {}", by.title(l), by.label(l, firm, key)));
        query.append_pair(name, key);
        facets.push(facet);
    }
    if of("incidents").is_some() {
        words.push(l.say("overview-filter-incidents"));
        query.append_pair("incidents", "1");
        facets.push(Facet::UnexplainedBefore(today.to_string()));
    }
    Some(Narrowed { facets, text: words.join(" · "), query: query.finish() })
}
