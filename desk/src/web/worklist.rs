//! The worklist: cases by their next deadline, with filters and bounded counts.

use super::Web;
use super::error::PageError;
use super::page::{Frame, Visitor};
use super::time::{Due, due};
use crate::engine::Identity;
use crate::texts::Language;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{Html, Redirect};
use jiff::civil::Date;
use recourse_kernel::access::Permission;
use recourse_kernel::complaint::Phase;
use recourse_kernel::terms::Product;
use recourse_store::{CaseRow, Cursor, NEVER_DUE, Opened, Scope, WorklistQuery};
use serde::Deserialize;

/// How many cases a page shows.
const PAGE: u32 = 50;
/// Counts are exact up to here; beyond, the page says so.
const COUNTED: u64 = 999;

/// The first page of somebody who is signed in.
pub async fn home(_visitor: Visitor) -> Redirect {
    Redirect::to("/work")
}

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    view: String,
    phase: String,
    product: String,
    after: String,
}

/// A tab or chip.
pub struct Choice {
    href: String,
    text: String,
    count: String,
    current: bool,
}

/// A row.
pub struct Row {
    reference: String,
    due: Due,
    name: String,
    title: String,
    product: String,
    phase: String,
    whose: String,
    ours: bool,
    handler: String,
}

#[derive(Template)]
#[template(path = "worklist.html")]
struct WorklistPage {
    frame: Frame,
    l: Language,
    tabs: Vec<Choice>,
    chips: Vec<Choice>,
    rows: Vec<Row>,
    next: Option<String>,
    first: bool,
    shown: String,
    banner: Option<crate::published::Banner>,
}

const VIEWS: [&str; 6] = ["open", "mine", "unassigned", "late", "closed", "all"];

/// The worklist.
pub async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Html<String>, PageError> {
    web.engine.may(&visitor.actor, Permission::CaseRead, &visitor.firm)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let l = visitor.l;
    let today = web.engine.clock.now().to_zoned(firm.zone.clone()).date();
    let lots = web.engine.lots(&firm.id).await?;
    let view = VIEWS.into_iter().find(|view| *view == asked.view).unwrap_or("open");
    let base = |view: &str| query(&lots, &visitor, view, today);

    let mut question = base(view);
    let phase = Phase::ALL.iter().find(|phase| phase.word() == asked.phase);
    let product = Product::ALL.iter().find(|product| product.word() == asked.product);
    question.phase = phase.map(|phase| phase.word().to_owned());
    question.product = product.map(|product| product.word().to_owned());
    let narrowed = super::overview::narrowed(l, firm, today, &pairs);
    question.facets = narrowed.as_ref().map_or_else(Vec::new, |found| found.facets.clone());
    question.limit = PAGE + 1;
    question.after = read_cursor(&asked.after);
    let mut found = web.engine.store.worklist(&question).await?;
    let next = (found.len() > PAGE as usize).then(|| {
        found.truncate(PAGE as usize);
        found.last().map(|row| cursor(&question.scope.cursor(row)))
    });

    let mut tabs = Vec::new();
    for known in VIEWS {
        tabs.push(Choice {
            href: link(known, "", "", ""),
            text: l.say(&format!("view-{known}")),
            count: counted(&web, &base(known)).await?,
            current: known == view,
        });
    }
    let mut chips = Vec::new();
    if let Some(found) = &narrowed {
        chips.push(Choice {
            href: link(view, &asked.phase, &asked.product, ""),
            text: found.text.clone(),
            count: counted(&web, &question).await?,
            current: true,
        });
    }
    // Behind a number of the overview there is nothing else to choose: that filter comes off first.
    if narrowed.is_none() && question.scope == Scope::Open {
        for phase in [Phase::Intake, Phase::Open, Phase::Answered, Phase::Mediation] {
            let word = phase.word();
            let mut with = base(view);
            with.phase = Some(word.to_owned());
            let current = asked.phase == word;
            chips.push(Choice {
                href: link(view, if current { "" } else { word }, &asked.product, ""),
                text: l.word("phase", word),
                count: counted(&web, &with).await?,
                current,
            });
        }
    }
    let products: &[Product] = if narrowed.is_none() { Product::ALL } else { &[] };
    for &product in products {
        let word = product.word();
        let mut with = base(view);
        with.product = Some(word.to_owned());
        let count = counted(&web, &with).await?;
        let current = asked.product == word;
        if count != "0" || current {
            chips.push(Choice {
                href: link(view, &asked.phase, if current { "" } else { word }, ""),
                text: l.word("product", word),
                count,
                current,
            });
        }
    }

    let named = open_names(&web, &found).await?;
    let rows: Vec<Row> = found
        .iter()
        .zip(named)
        .map(|(case, (name, title))| row(&web, firm, l, today, case, name, title))
        .collect();
    let page = WorklistPage {
        frame: Frame::new(&web, &visitor, "work", l.say("work-title")).await?,
        banner: crate::published::Banner::of(&web, &visitor)?,
        l,
        shown: l.count("page-rows", i64::try_from(rows.len()).unwrap_or(0)),
        tabs,
        chips,
        rows,
        next: next.flatten().map(|after| {
            let page = link(view, &asked.phase, &asked.product, &after);
            narrowed
                .as_ref()
                .map_or_else(|| page.clone(), |found| format!("{page}&{}", found.query))
        }),
        first: question.after.is_none(),
    };
    Ok(Html(page.render()?))
}

fn query(lots: &[i64], visitor: &Visitor, view: &str, today: Date) -> WorklistQuery {
    let mut query = WorklistQuery {
        lots: lots.to_vec(),
        person: Some(visitor.person.clone()),
        ..WorklistQuery::default()
    };
    match view {
        "mine" => query.handler = Some(visitor.person.clone()),
        "unassigned" => query.unassigned = true,
        "late" => query.due_before = Some(today.to_string()),
        "closed" => query.scope = Scope::Closed,
        "all" => query.scope = Scope::All,
        _ => {}
    }
    query
}

async fn counted(web: &Web, query: &WorklistQuery) -> Result<String, PageError> {
    let count = web.counts.of(&web.engine, query, COUNTED + 1).await?;
    Ok(if count > COUNTED { format!("{COUNTED}+") } else { count.to_string() })
}

fn link(view: &str, phase: &str, product: &str, after: &str) -> String {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in [("view", view), ("phase", phase), ("product", product), ("after", after)]
    {
        if !value.is_empty() {
            pairs.append_pair(name, value);
        }
    }
    format!("/work?{}", pairs.finish())
}

fn cursor(cursor: &Cursor) -> String {
    match cursor {
        Cursor::Due(day, stream) => format!("d/{day}/{stream}"),
        Cursor::Received(at, stream) => format!("r/{at}/{stream}"),
    }
}

fn read_cursor(text: &str) -> Option<Cursor> {
    let mut parts = text.splitn(3, '/');
    let (kind, place, stream) = (parts.next()?, parts.next()?, parts.next()?);
    match kind {
        "d" => Some(Cursor::Due(place.to_owned(), stream.to_owned())),
        "r" => Some(Cursor::Received(place.parse().ok()?, stream.to_owned())),
        _ => None,
    }
}

/// Names and titles of a page of cases, with one question for each lot.
pub async fn open_names(web: &Web, rows: &[CaseRow]) -> Result<Vec<(String, String)>, PageError> {
    let mut named = vec![(String::new(), String::new()); rows.len()];
    let mut lots: Vec<i64> = rows.iter().map(|row| row.lot).collect();
    lots.sort_unstable();
    lots.dedup();
    for lot in lots {
        let mut wanted = Vec::new();
        for (place, row) in rows.iter().enumerate().filter(|(_, row)| row.lot == lot) {
            wanted.extend(row.identity_item.as_deref().map(|item| (place, true, item)));
            wanted.extend(row.title_item.as_deref().map(|item| (place, false, item)));
        }
        let items: Vec<&str> = wanted.iter().map(|(_, _, item)| *item).collect();
        let opened = web.engine.store.open_many(lot, &items).await?;
        for ((place, is_identity, _), opened) in wanted.into_iter().zip(opened) {
            let Some(slot) = named.get_mut(place) else { continue };
            let text = match opened {
                Opened::Plain(bytes) => String::from_utf8(bytes).unwrap_or_default(),
                Opened::Erased | Opened::Damaged(_) => String::new(),
            };
            if is_identity {
                let identity: Identity = serde_json::from_str(&text).unwrap_or_default();
                slot.0 = if identity.name.is_empty() { identity.email } else { identity.name };
            } else {
                slot.1 = text;
            }
        }
    }
    Ok(named)
}

fn row(
    web: &Web,
    firm: &recourse_kernel::firm::Firm,
    l: Language,
    today: Date,
    case: &CaseRow,
    name: String,
    title: String,
) -> Row {
    let waits = case.next_due != NEVER_DUE && case.open;
    let due = match case.next_due.parse::<Date>() {
        Ok(day) if waits => due(l, &web.engine.law, firm, today, day).short(l, today, day),
        _ => Due {
            tone: "none",
            left: l.say(if case.open { "due-none" } else { "phase-closed" }),
            by: String::new(),
        },
    };
    let ours = waits || (case.open && case.phase != Phase::Answered.word());
    Row {
        reference: case.reference.clone(),
        due,
        name: if name.is_empty() { l.say("name-unknown") } else { name },
        title,
        product: if case.product.is_empty() {
            String::new()
        } else {
            l.word("product", &case.product)
        },
        phase: l.word("phase", &case.phase),
        whose: l.say(if !case.open {
            "whose-nobody"
        } else if ours {
            "whose-ours"
        } else {
            "whose-customer"
        }),
        ours,
        handler: case
            .handler
            .as_deref()
            .map_or_else(|| l.say("handler-nobody"), |id| firm.name_of(id).to_owned()),
    }
}
