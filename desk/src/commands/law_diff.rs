//! `recourse law diff`: what a change would do, before it is made.

use super::{Use, open};
use crate::cli::{Common, LawDiff};
use crate::packs::{report, source_files};
use crate::published::effect::cases::{Cases, cases};
use crate::published::effect::{Change, change, day_of_change, packs};
use anyhow::{Context, Result, anyhow, bail};
use jiff::civil::Date;
use recourse_kernel::law::diff::{FieldChange, Moved};
use recourse_kernel::law::{Law, SourceFile, load};
use recourse_store::Location;
use serde::Serialize;
use std::path::Path;
use std::process::ExitCode;

/// What a change does to one firm.
#[derive(Serialize)]
struct Effect {
    #[serde(flatten)]
    change: Change,
    /// None when the record was not looked at.
    cases: Option<Cases>,
}

/// Prints the differences.
///
/// # Errors
/// When packs cannot be read or are wrong, or the firm is not in both.
pub async fn run(common: &Common, asked: &LawDiff) -> Result<ExitCode> {
    let old_files = files(&asked.before, common)?;
    let new_files = changed(&asked.after, &old_files, common)?;
    let before = loaded(&old_files)?;
    let after = loaded(&new_files)?;
    let now = super::clock(common).now();
    let firms: Vec<String> = match &asked.firm {
        Some(firm) => vec![firm.clone()],
        None => before.firms.keys().filter(|id| after.firms.contains_key(*id)).cloned().collect(),
    };
    let engine = if asked.no_cases { None } else { record(common).await? };
    let mut effects = Vec::new();
    for id in &firms {
        let (old, new) = match (before.firm(id), after.firm(id)) {
            (Some(old), Some(new)) => (old, new),
            _ => bail!("the firm `{id}` is not in both; `recourse law list` shows the firms"),
        };
        let today = now.to_zoned(old.zone.clone());
        let day = asked.as_of.unwrap_or_else(|| day_of_change(old, new, today.date()));
        let then = crate::published::on(&today, day);
        let change =
            change(&before, &after, id, &then).ok_or_else(|| anyhow!("there is no firm `{id}`"))?;
        let cases = match &engine {
            Some(engine) => Some(cases(engine, &before, &after, id, day, None).await?),
            None => None,
        };
        effects.push(Effect { change, cases });
    }
    if let Some(engine) = &engine {
        super::close(engine).await;
    }
    let today: Date = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    let all = packs(&before, &after, asked.as_of.unwrap_or(today));
    if common.json {
        let data = if asked.firm.is_some() {
            serde_json::to_string_pretty(&effects.pop())?
        } else {
            serde_json::to_string_pretty(
                &serde_json::json!({ "rules": all.rules, "firms": effects }),
            )?
        };
        println!("{data}");
        return Ok(ExitCode::SUCCESS);
    }
    if asked.firm.is_none() {
        rules(&all);
    }
    for effect in &effects {
        print(effect, asked.firm.is_some());
    }
    if engine.is_none() && !asked.no_cases {
        eprintln!("there is no record at `{}`: open cases were not looked at", common.data);
    }
    Ok(ExitCode::SUCCESS)
}

/// The files of a folder, or those built in.
fn files(from: &str, common: &Common) -> Result<Vec<SourceFile>> {
    match from {
        "-" => source_files(None),
        folder => {
            let path = Path::new(folder);
            if path.is_file() {
                return changed(folder, &source_files(common.packs.as_deref())?, common);
            }
            source_files(Some(path))
        }
    }
}

/// The files after the change: a folder, those built in, or the files before with one put in the place of
/// the one that has the same pack.
fn changed(from: &str, before: &[SourceFile], common: &Common) -> Result<Vec<SourceFile>> {
    let path = Path::new(from);
    if from == "-" || !path.is_file() {
        return files(from, common);
    }
    let text = std::fs::read_to_string(path).with_context(|| format!("`{from}` cannot be read"))?;
    let wanted = pack(&text)
        .ok_or_else(|| anyhow!("`{from}` is no pack: it has no [pack] block with an id"))?;
    let mut files = before.to_vec();
    match files.iter_mut().find(|file| pack(&file.text).as_deref() == Some(&wanted)) {
        Some(file) => *file = SourceFile { name: from.to_owned(), text },
        None => files.push(SourceFile { name: from.to_owned(), text }),
    }
    Ok(files)
}

/// The id of the pack that a file holds: the first `id` after its `[pack]`.
fn pack(text: &str) -> Option<String> {
    let block = text.split_once("[pack]")?.1;
    let line = block.lines().find(|line| line.trim_start().starts_with("id"))?;
    let value = line.split_once('=')?.1.trim();
    value.strip_prefix('"')?.split('"').next().map(str::to_owned)
}

fn loaded(files: &[SourceFile]) -> Result<Law> {
    load(files).map_err(|errors| anyhow!(report(&errors)))
}

/// The record, when there is one.
async fn record(common: &Common) -> Result<Option<crate::engine::Engine>> {
    if let Location::Directory(folder) = Location::parse(&common.data)
        && !folder.exists()
    {
        return Ok(None);
    }
    open(common, Use::Read).await.map(Some)
}

fn print(effect: &Effect, with_rules: bool) {
    let Effect { change, cases } = effect;
    let nothing = change.is_empty() && cases.as_ref().is_none_or(|cases| cases.moved == 0);
    let firm = change.firm.as_deref().unwrap_or_default();
    if nothing {
        println!("{firm}: nothing would change on {}", change.as_of);
        return;
    }
    println!("{firm}, as of {}", change.as_of);
    if with_rules {
        rules(change);
    }
    if !change.fields.is_empty() {
        println!("\nDATA");
        for field in &change.fields {
            one(field, "  ");
        }
    }
    for text in &change.texts {
        println!("\nTEXT {} ({})", text.what, text.language);
        for line in &text.lines {
            println!("  {} {}", line.mark, line.text);
        }
    }
    if let Some(cases) = cases {
        open_cases(cases);
    }
}

fn rules(change: &Change) {
    if change.rules.is_empty() {
        return;
    }
    println!("\nRULES");
    for rule in &change.rules {
        println!("  {}: {}", rule.rule, rule.title);
        for day in &rule.days {
            println!("    from {}", day.from);
            for (mark, row) in [('-', &day.before), ('+', &day.after)] {
                match row {
                    Some(row) => {
                        let doubt = row.unverified.as_ref();
                        let doubt =
                            doubt.map_or_else(String::new, |what| format!(" UNVERIFIED: {what}"));
                        println!("      {mark} {} [{}]{doubt}", row.says, row.source);
                    }
                    None => println!("      {mark} (no such rule)"),
                }
            }
        }
        for field in &rule.fields {
            one(field, "    ");
        }
    }
}

fn one(field: &FieldChange, indent: &str) {
    println!("{indent}{}", field.field);
    println!("{indent}  - {}", field.before.as_deref().unwrap_or("(nothing)"));
    println!("{indent}  + {}", field.after.as_deref().unwrap_or("(nothing)"));
}

fn open_cases(cases: &Cases) {
    println!("\nOPEN CASES: {} of {} would have other dates", cases.moved, cases.open);
    println!("  they keep the dates on record; these would be theirs if the change were applied");
    if cases.in_the_past > 0 {
        println!("  {} dates would lie in the past: late at once", cases.in_the_past);
    }
    if cases.stay_missed > 0 {
        println!("  {} missed time limits stay missed", cases.stay_missed);
    }
    for total in &cases.totals {
        let body = total.body.as_deref().map(|body| format!(" ({body})")).unwrap_or_default();
        println!(
            "  {}{body}, {}: {} dates ({} earlier, {} later) by {} [{}]",
            total.clock,
            total.transition,
            total.dates,
            total.earlier,
            total.later,
            total.rule,
            total.source
        );
    }
    for case in &cases.cases {
        for moved in &case.effect.moved {
            println!("  {}  {}", case.reference, dates(moved));
        }
    }
}

fn dates(moved: &Moved) -> String {
    let day = |day: Option<Date>| day.map_or_else(|| "none".to_owned(), |day| day.to_string());
    let late = if moved.in_the_past { "  IN THE PAST" } else { "" };
    format!(
        "{}  {} -> {}  {} ({} days used){late}",
        moved.clock,
        day(moved.old),
        day(moved.new),
        moved.transition,
        moved.used_days
    )
}
