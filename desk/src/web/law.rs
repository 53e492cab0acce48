//! The law on screen: every rule with its versions, sources and doubts.

use super::Web;
use super::error::PageError;
use super::page::{Frame, Visitor};
use crate::texts::Language;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Html;
use recourse_kernel::access::Permission;
use recourse_kernel::law::{Known, Rule, RuleKind, Scope, Standing, Version};
use serde::Deserialize;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    scope: String,
}

/// A version of a rule.
pub struct Line {
    pub rule: String,
    pub title: String,
    pub from: String,
    pub to: String,
    pub says: String,
    pub calendar: String,
    pub source: String,
    pub url: Option<String>,
    pub checked: String,
    pub unverified: Option<String>,
    pub reading: Option<String>,
    pub ended: Option<String>,
    pub first: bool,
}

#[derive(Template)]
#[template(path = "law.html")]
struct LawPage {
    frame: Frame,
    l: Language,
    scopes: Vec<(String, String, bool)>,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "rule.html")]
struct RulePage {
    frame: Frame,
    l: Language,
    rule: String,
    title: String,
    heading: String,
    place: String,
    conditions: Vec<(String, String)>,
    lines: Vec<Line>,
}

/// All rules that concern the visitor's firm.
pub async fn list(
    State(web): State<Web>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, PageError> {
    web.engine.may(&visitor.actor, Permission::LawRead, &visitor.firm)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let l = visitor.l;
    let scope_of = |rule: &Rule| match &rule.scope {
        Scope::Country(country) => country.word().to_owned(),
        Scope::Firm(_) => "firm".to_owned(),
    };
    let scopes = ["", "eu", firm.country.word(), "firm", "unverified"]
        .iter()
        .map(|scope| {
            let text = match *scope {
                "" => l.say("law-all"),
                "firm" => firm.name.clone(),
                "unverified" => l.say("law-unverified"),
                country => l.word("country", country),
            };
            ((*scope).to_owned(), text, asked.scope == *scope)
        })
        .collect();
    let mut lines = Vec::new();
    for rule in web.engine.law.rules.values().filter(|rule| rule.concerns(firm)) {
        let wanted = match asked.scope.as_str() {
            "" => true,
            "unverified" => true,
            scope => scope_of(rule) == scope,
        };
        if wanted {
            lines.extend(
                versions(l, rule)
                    .into_iter()
                    .filter(|line| asked.scope != "unverified" || line.unverified.is_some()),
            );
        }
    }
    let frame = Frame::new(&web, &visitor, "law", l.say("law-title")).await?;
    Ok(Html(LawPage { frame, l, scopes, lines }.render()?))
}

/// One rule. A rule of another firm does not exist for the visitor.
pub async fn rule(
    State(web): State<Web>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Html<String>, PageError> {
    web.engine.may(&visitor.actor, Permission::LawRead, &visitor.firm)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let l = visitor.l;
    let rule =
        web.engine.law.rule(&id).filter(|rule| rule.concerns(firm)).ok_or(PageError::NotFound)?;
    let mut conditions = Vec::new();
    let (applies, unless) = match &rule.kind {
        RuleKind::Deadline(rule) => (Some(&rule.applies), rule.unless.as_ref()),
        RuleKind::Duty(rule) => (Some(&rule.applies), rule.unless.as_ref()),
        RuleKind::Amount(rule) => (Some(&rule.applies), None),
        RuleKind::Body(rule) => (Some(&rule.takes), None),
    };
    if let Some(applies) = applies {
        let mut push = |key: &str, words: Option<Vec<String>>| {
            if let Some(words) = words {
                conditions.push((l.say(&format!("why-what-{key}")), words.join(", ")));
            }
        };
        push(
            "firm-kind",
            applies
                .firm_kinds
                .as_ref()
                .map(|list| list.iter().map(|w| l.word("firm-kind", w.word())).collect()),
        );
        push(
            "product",
            applies
                .products
                .as_ref()
                .map(|list| list.iter().map(|w| l.word("product", w.word())).collect()),
        );
        push(
            "customer",
            applies
                .customers
                .as_ref()
                .map(|list| list.iter().map(|w| l.word("customer", w.word())).collect()),
        );
    }
    if let Some(unless) = unless {
        conditions.push((
            l.say("why-what-employees"),
            format!("> {} ({})", unless.employees_at_most, unless.source),
        ));
    }
    let page = RulePage {
        frame: Frame::new(&web, &visitor, "law", rule.title.clone()).await?,
        l,
        rule: rule.id.clone(),
        title: rule.title.clone(),
        heading: rule.place.heading.clone(),
        place: format!("{}:{}", rule.place.file, rule.place.line),
        conditions,
        lines: versions(l, rule),
    };
    Ok(Html(page.render()?))
}

/// The versions of a rule as lines of a table.
pub fn versions(l: Language, rule: &Rule) -> Vec<Line> {
    match &rule.kind {
        RuleKind::Deadline(deadline) => lines(l, rule, deadline.versions.versions(), |value| {
            let says = match &value.within {
                Known::Figure(period) => super::why::period(l, &period.to_string()),
                Known::Unknown(what) => l.fill("law-unknown", &[("what", what)]),
            };
            (says, value.calendar.clone().unwrap_or_default())
        }),
        RuleKind::Duty(duty) => {
            lines(l, rule, duty.versions.versions(), |says| (says.clone(), String::new()))
        }
        RuleKind::Amount(amount) => lines(l, rule, amount.versions.versions(), |value| {
            let says = match value {
                Known::Figure(money) => money.to_string(),
                Known::Unknown(what) => l.fill("law-unknown", &[("what", what)]),
            };
            (says, String::new())
        }),
        RuleKind::Body(body) => lines(l, rule, body.versions.versions(), |facts| {
            let mut parts = vec![facts.name.clone()];
            parts.extend(facts.address.iter().cloned());
            parts.extend(facts.web.clone());
            (parts.join(", "), String::new())
        }),
    }
}

fn lines<T>(
    l: Language,
    rule: &Rule,
    versions: &[Version<T>],
    says: impl Fn(&T) -> (String, String),
) -> Vec<Line> {
    versions
        .iter()
        .enumerate()
        .map(|(place, version)| {
            let (says, calendar) = says(&version.value);
            Line {
                rule: rule.id.clone(),
                title: rule.title.clone(),
                from: version.from.to_string(),
                to: version.to.map_or_else(|| l.say("law-in-force"), |to| to.to_string()),
                says,
                calendar,
                source: version.source.clone(),
                url: version.url.clone(),
                checked: match &version.standing {
                    Standing::Checked(day) => day.to_string(),
                    Standing::Unverified(_) => String::new(),
                },
                unverified: version.standing.doubt().map(str::to_owned),
                reading: version.reading.clone(),
                ended: version.ended.clone(),
                first: place == 0,
            }
        })
        .collect()
}
