//! `recourse deadlines`: every clock of a complaint received then, and why.

use crate::cli::{Common, Deadlines};
use crate::packs::load_law;
use crate::texts::{Language, Texts};
use crate::web::{WhyStep, steps};
use anyhow::{Context, Result, anyhow};
use jiff::Timestamp;
use jiff::civil::DateTime;
use recourse_kernel::firm::Firm;
use recourse_kernel::law::{Clock, Facts, Start, StartEvent};
use serde_json::{Value, json};
use std::process::ExitCode;

/// Prints the clocks.
///
/// # Errors
/// When the packs are wrong, or firm or time are not understood.
pub fn run(common: &Common, asked: &Deadlines) -> Result<ExitCode> {
    let law = load_law(common.packs.as_deref())?;
    let firm = law.firm(&asked.firm).ok_or_else(|| {
        anyhow!("there is no firm `{}`; `recourse law list` shows the firms", asked.firm)
    })?;
    let received = instant(&asked.received, firm)?;
    let on = received.to_zoned(firm.zone.clone()).date();
    let facts = Facts { firm, product: asked.product, customer: asked.customer };
    let mut clocks = Vec::new();
    let mut not = Vec::new();
    for event in [StartEvent::ComplaintReceived, StartEvent::CustomerFirstComplained] {
        clocks.extend(law.clocks(facts, Start { event, on }));
        not.extend(law.not_applied(facts, Start { event, on }));
    }
    clocks.retain(|clock| {
        clock.body.as_ref().is_none_or(|body| {
            firm.referrals_for(asked.product, asked.customer).any(|known| known.body == *body)
        })
    });
    if common.json {
        let list: Vec<Value> = clocks.iter().map(as_json).collect();
        println!("{}", serde_json::to_string_pretty(&list)?);
        return Ok(ExitCode::SUCCESS);
    }
    let l = Texts::get().language(&asked.language);
    println!("{}: {}", firm.name, l.long_date(on));
    for clock in &clocks {
        println!();
        let due = clock.due.map_or_else(
            || l.say("due-unknown"),
            |day| l.fill("due-by", &[("date", &l.long_date(day))]),
        );
        let body = clock.body.as_deref().map(|body| format!(" ({body})")).unwrap_or_default();
        println!("{}{body}: {due}", l.word("clock", clock.clock.word()));
        print(l, &steps(l, &clock.explain().because), 1);
    }
    if !not.is_empty() {
        println!();
        print(l, &steps(l, &not), 0);
    }
    Ok(ExitCode::SUCCESS)
}

/// A clock as machines get it.
pub fn as_json(clock: &Clock) -> Value {
    let rule = clock.rule();
    json!({
        "clock": clock.clock,
        "body": clock.body,
        "due": clock.due,
        "plan_by": clock.plan_by,
        "calendar": rule.and_then(|rule| rule.calendar.clone()),
        "rule": rule.map(|rule| rule.rule.clone()),
        "version": rule.map(|rule| rule.version),
        "source": rule.map(|rule| rule.source.clone()),
        "unverified": rule.and_then(|rule| rule.unverified.clone()),
        "because": clock.explain().because,
    })
}

fn print(l: Language, list: &[WhyStep], depth: usize) {
    for step in list {
        let cite = if step.cite.is_empty() { String::new() } else { format!(" [{}]", step.cite) };
        let doubt = step
            .unverified
            .as_ref()
            .map(|what| format!(" ({}: {what})", l.say("unverified")))
            .unwrap_or_default();
        println!("{}- {}{cite}{doubt}", "  ".repeat(depth), step.text);
        print(l, &step.because, depth + 1);
    }
}

/// An instant, or a local time in the firm's zone.
fn instant(text: &str, firm: &Firm) -> Result<Timestamp> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(at);
    }
    let civil: DateTime = text
        .parse()
        .with_context(|| format!("`{text}` is no time: write 2026-04-01T23:59:59Z, or 2026-04-01T23:59:59 for the firm's own zone"))?;
    Ok(civil.to_zoned(firm.zone.clone())?.timestamp())
}
