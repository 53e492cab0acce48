//! `/law/diff`: the effect of a changed firm file, seen before the change is made.

use super::effect::cases::{Cases, cases};
use super::effect::{Change, TextChange, change, day_of_change};
use crate::packs::source_files;
use crate::texts::Language;
use crate::web::{DeskFrame, PageError, Visitor, Web, check};
use askama::Template;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::Html;
use axum::{Form, RequestExt};
use jiff::civil::Date;
use recourse_kernel::access::Permission;
use recourse_kernel::law::diff::Moved;
use recourse_kernel::law::{Law, SourceFile, load};
use serde::Deserialize;
use std::path::Path;

/// So many cases stand on the page.
const SHOWN: usize = 100;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    csrf: String,
    file: String,
    as_of: String,
}

struct RuleLine {
    rule: String,
    title: String,
    what: String,
    before: String,
    after: String,
    source: String,
}

struct TotalLine {
    clock: String,
    how: String,
    rule: String,
    source: String,
    dates: u64,
    way: String,
}

struct CaseLine {
    reference: String,
    clock: String,
    old: String,
    new: String,
    past: bool,
    how: String,
}

struct Shown {
    rules: Vec<RuleLine>,
    fields: Vec<(String, String, String)>,
    texts: Vec<(String, TextChange)>,
    total: String,
    past: String,
    stay: String,
    totals: Vec<TotalLine>,
    cases: Vec<CaseLine>,
    more: String,
    empty: bool,
}

#[derive(Template)]
#[template(path = "published/law_diff.html")]
struct DiffPage {
    frame: DeskFrame,
    l: Language,
    file: String,
    as_of: String,
    faults: Vec<String>,
    shown: Option<Shown>,
}

/// Who keeps the firm's file, or reads the law.
pub fn allowed(web: &Web, visitor: &Visitor) -> Result<(), PageError> {
    let wanted = if visitor.may(Permission::FirmAdmin) {
        Permission::FirmAdmin
    } else {
        Permission::LawRead
    };
    Ok(web.engine.may(&visitor.actor, wanted, &visitor.firm)?)
}

/// The form with the firm's file as it stands.
pub async fn page(State(web): State<Web>, visitor: Visitor) -> Result<Html<String>, PageError> {
    allowed(&web, &visitor)?;
    let (_, file) = present(&web, &visitor.firm)?;
    render(&web, &visitor, file, String::new(), Vec::new(), None).await
}

/// What a changed file would do. Nothing is saved.
pub async fn submit(
    State(web): State<Web>,
    visitor: Visitor,
    request: Request,
) -> Result<Html<String>, PageError> {
    let mut asked = read(request).await?;
    // Browsers end lines of a text field in their own way.
    asked.file = asked.file.replace("\r\n", "\n");
    check(&visitor, &asked.csrf)?;
    allowed(&web, &visitor)?;
    let (mut files, _) = present(&web, &visitor.firm)?;
    let name = file_name(&web.engine.law, &visitor.firm);
    for file in files.iter_mut().filter(|file| Some(&file.name) == name.as_ref()) {
        file.text.clone_from(&asked.file);
    }
    let loaded = tokio::task::spawn_blocking(move || load(&files))
        .await
        .map_err(|error| PageError::Broken(error.to_string()))?;
    let after = match loaded {
        Ok(law) if law.firm(&visitor.firm).is_some() => law,
        Ok(_) => {
            let faults = vec![format!("the file does not hold the firm `{}`", visitor.firm)];
            return render(&web, &visitor, asked.file, asked.as_of, faults, None).await;
        }
        Err(errors) => {
            let faults = errors.iter().map(ToString::to_string).collect();
            return render(&web, &visitor, asked.file, asked.as_of, faults, None).await;
        }
    };
    let before = &web.engine.law;
    let (old, new) = (web.engine.firm(&visitor.firm)?, after.firm(&visitor.firm));
    let now = web.engine.clock.now().to_zoned(old.zone.clone());
    let as_of = match asked.as_of.parse::<Date>() {
        Ok(day) => day,
        Err(_) => new.map_or(now.date(), |new| day_of_change(old, new, now.date())),
    };
    let then = on(&now, as_of);
    let changed = change(before, &after, &visitor.firm, &then).ok_or(PageError::NotFound)?;
    let found =
        cases(&web.engine, before, &after, &visitor.firm, as_of, Some(&visitor.person)).await?;
    // Whoever may not read cases learns how many, not which.
    let named = visitor.may(Permission::CaseRead);
    let shown = show(visitor.l, changed, found, named);
    render(&web, &visitor, asked.file, as_of.to_string(), Vec::new(), Some(shown)).await
}

/// The same time of day on another day.
pub fn on(now: &jiff::Zoned, day: Date) -> jiff::Zoned {
    if now.date() == day {
        return now.clone();
    }
    day.to_datetime(now.time()).to_zoned(now.time_zone().clone()).unwrap_or_else(|_| now.clone())
}

/// A form as browsers send it, with or without a chosen file; a chosen file wins over the text.
async fn read(request: Request) -> Result<Asked, PageError> {
    let bad = |error: &dyn std::fmt::Display| PageError::Bad(error.to_string());
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        let form: Form<Asked> = request.extract().await.map_err(|error| bad(&error))?;
        return Ok(form.0);
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(|error| bad(&error))?;
    let mut asked = Asked::default();
    while let Some(part) = parts.next_field().await.map_err(|error| bad(&error))? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|error| bad(&error))?;
        let text = String::from_utf8(bytes.to_vec()).map_err(|error| bad(&error))?;
        match name.as_str() {
            "csrf" => asked.csrf = text,
            "as_of" => asked.as_of = text,
            "file" if asked.file.is_empty() => asked.file = text,
            "upload" if !text.trim().is_empty() => asked.file = text,
            _ => {}
        }
    }
    Ok(asked)
}

/// The name of a firm's file.
pub fn file_name(law: &Law, firm: &str) -> Option<String> {
    let id = format!("firm:{firm}");
    law.packs.iter().find(|pack| pack.id == id).map(|pack| pack.file.clone())
}

/// All files of the installation, and the text of the firm's own.
fn present(web: &Web, firm: &str) -> Result<(Vec<SourceFile>, String), PageError> {
    let packs: Option<&Path> = web.engine.packs.as_deref();
    let files = source_files(packs).map_err(|error| PageError::Broken(error.to_string()))?;
    let name = file_name(&web.engine.law, firm);
    let text = files
        .iter()
        .find(|file| Some(&file.name) == name.as_ref())
        .map(|file| file.text.clone())
        .unwrap_or_default();
    Ok((files, text))
}

async fn render(
    web: &Web,
    visitor: &Visitor,
    file: String,
    as_of: String,
    faults: Vec<String>,
    shown: Option<Shown>,
) -> Result<Html<String>, PageError> {
    let l = visitor.l;
    let frame = DeskFrame::new(web, visitor, "law", l.say("published-diff-title")).await?;
    Ok(Html(DiffPage { frame, l, file, as_of, faults, shown }.render()?))
}

fn show(l: Language, change: Change, cases: Cases, named: bool) -> Shown {
    let empty = change.is_empty() && cases.moved == 0;
    let mut rules = Vec::new();
    for rule in &change.rules {
        for day in &rule.days {
            let said = |row: Option<&recourse_kernel::law::TableRow>, gone: &str| {
                row.map_or_else(|| l.say(gone), |row| row.says.clone())
            };
            let source = day.after.as_ref().or(day.before.as_ref());
            rules.push(RuleLine {
                rule: rule.rule.clone(),
                title: rule.title.clone(),
                what: l.fill("published-from-day", &[("date", &l.short_date(day.from))]),
                before: said(day.before.as_ref(), "published-diff-new"),
                after: said(day.after.as_ref(), "published-diff-gone"),
                source: source.map(|row| row.source.clone()).unwrap_or_default(),
            });
        }
        for field in &rule.fields {
            rules.push(RuleLine {
                rule: rule.rule.clone(),
                title: rule.title.clone(),
                what: field.field.clone(),
                before: field.before.clone().unwrap_or_default(),
                after: field.after.clone().unwrap_or_default(),
                source: String::new(),
            });
        }
    }
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let totals = cases
        .totals
        .iter()
        .map(|total| TotalLine {
            clock: l.word("clock", total.clock.word()),
            how: l.word("published-transition", total.transition.word()),
            rule: total.rule.clone(),
            source: total.source.clone(),
            dates: total.dates,
            way: [(total.earlier, "published-diff-earlier"), (total.later, "published-diff-later")]
                .iter()
                .filter(|(n, _)| *n > 0)
                .map(|(n, key)| format!("{n} {}", l.say(key)))
                .collect::<Vec<_>>()
                .join(", "),
        })
        .collect();
    let mut lines = Vec::new();
    if named {
        for case in cases.cases.iter().take(SHOWN) {
            lines
                .extend(case.effect.moved.iter().map(|moved| case_line(l, &case.reference, moved)));
        }
    }
    Shown {
        rules,
        fields: change
            .fields
            .into_iter()
            .map(|field| {
                (field.field, field.before.unwrap_or_default(), field.after.unwrap_or_default())
            })
            .collect(),
        texts: change
            .texts
            .into_iter()
            .map(|text| {
                let what = l.say(match text.what {
                    "procedure" => "published-procedure-title",
                    "contact" => "published-how-contact",
                    _ => "published-how-title",
                });
                (format!("{what} ({})", l.word("language", &text.language)), text)
            })
            .collect(),
        total: l.numbers(
            "published-diff-cases-total",
            &[("moved", count(cases.moved)), ("open", count(cases.open))],
        ),
        past: if cases.in_the_past == 0 {
            String::new()
        } else {
            l.count("published-diff-past", count(cases.in_the_past))
        },
        stay: if cases.stay_missed == 0 {
            String::new()
        } else {
            l.count("published-diff-stay", count(cases.stay_missed))
        },
        totals,
        more: if named && cases.cases.len() > SHOWN {
            l.fill("published-diff-shown", &[("n", &SHOWN.to_string())])
        } else {
            String::new()
        },
        cases: lines,
        empty,
    }
}

fn case_line(l: Language, reference: &str, moved: &Moved) -> CaseLine {
    let day = |day: Option<Date>| day.map_or_else(|| "–".to_owned(), |day| l.short_date(day));
    CaseLine {
        reference: reference.to_owned(),
        clock: l.word("clock", moved.clock.word()),
        old: day(moved.old),
        new: day(moved.new),
        past: moved.in_the_past,
        how: l.word("published-transition", moved.transition.word()),
    }
}
