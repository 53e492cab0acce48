//! `recourse law`: the packs on the command line.

use crate::cli::{Common, Law};
use crate::packs::{load_law, report, source_files};
use anyhow::{Result, anyhow};
use recourse_kernel::law::{Scope, load, table};
use std::process::ExitCode;

/// Lists, shows, tabulates or checks the packs.
///
/// # Errors
/// When the packs are wrong or a rule is unknown.
pub async fn run(common: &Common, asked: &Law) -> Result<ExitCode> {
    match asked {
        Law::Check => return check(common),
        Law::Diff(asked) => return super::law_diff::run(common, asked).await,
        Law::List => list(common)?,
        Law::Show { rule } => show(common, rule)?,
        Law::Table => {
            let law = load_law(common.packs.as_deref())?;
            let rows = table(&law);
            if common.json {
                println!("{}", serde_json::to_string_pretty(&rows)?);
            } else {
                for row in rows {
                    let doubt = row
                        .unverified
                        .map(|what| format!(" UNVERIFIED: {what}"))
                        .unwrap_or_default();
                    println!("{}\t{}\t{}\t[{}]{doubt}", row.rule, row.day, row.says, row.source);
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn check(common: &Common) -> Result<ExitCode> {
    let files = source_files(common.packs.as_deref())?;
    match load(&files) {
        Ok(law) => {
            let unverified = table(&law)
                .iter()
                .filter(|row| row.unverified.is_some())
                .map(|row| row.rule.clone())
                .collect::<std::collections::BTreeSet<_>>();
            println!(
                "{} files: {} packs, {} rules ({} with something unverified), {} calendars, {} firms; no fault",
                files.len(),
                law.packs.len(),
                law.rules.len(),
                unverified.len(),
                law.calendars.len(),
                law.firms.len()
            );
            Ok(ExitCode::SUCCESS)
        }
        Err(errors) => {
            eprintln!("{}", report(&errors));
            eprintln!("{} faults", errors.len());
            Ok(ExitCode::from(1))
        }
    }
}

fn list(common: &Common) -> Result<()> {
    let law = load_law(common.packs.as_deref())?;
    if common.json {
        println!(
            "{}",
            serde_json::to_string_pretty(
                &serde_json::json!({ "packs": law.packs, "rules": law.rules.values().collect::<Vec<_>>() })
            )?
        );
        return Ok(());
    }
    for pack in &law.packs {
        let scope = match &pack.scope {
            Scope::Country(country) => country.to_string(),
            Scope::Firm(firm) => format!("firm {firm}"),
        };
        println!("{} ({scope}) {}", pack.id, pack.title);
        for rule in law.rules.values().filter(|rule| rule.pack == pack.id) {
            println!("  {}  {}  {}:{}", rule.id, rule.title, rule.place.file, rule.place.line);
        }
    }
    for (id, calendar) in &law.calendars {
        println!("{id}  {}", calendar.title());
    }
    Ok(())
}

fn show(common: &Common, id: &str) -> Result<()> {
    let law = load_law(common.packs.as_deref())?;
    let rule = law
        .rule(id)
        .ok_or_else(|| anyhow!("there is no rule `{id}`; `recourse law list` shows them all"))?;
    if common.json {
        println!("{}", serde_json::to_string_pretty(rule)?);
        return Ok(());
    }
    println!(
        "{}: {}\n{} ({}:{})",
        rule.id, rule.title, rule.place.heading, rule.place.file, rule.place.line
    );
    for day in rule.boundaries() {
        let row = rule.row_on(day);
        println!("  from {}: {} [{}]", row.day, row.says, row.source);
        if let Some(what) = row.unverified {
            println!("    unverified: {what}");
        }
    }
    Ok(())
}
