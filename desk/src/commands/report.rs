//! `recourse report`: the officer's overview as text or files.

use super::{Use, close, open};
use crate::cli::{Common, Report};
use crate::overview::files::{Sheet, csv, sheets, xlsx};
use crate::overview::{Asked, Dimension, Overview, Range, Step, overview, printed};
use crate::texts::{LANGUAGES, Language, Texts};
use anyhow::{Context, Result, anyhow, bail};
use std::path::Path;
use std::process::ExitCode;

/// Makes a report.
///
/// # Errors
/// When the record cannot be read or a file cannot be written.
pub async fn run(common: &Common, asked: &Report) -> Result<ExitCode> {
    let Report::Overview(asked) = asked;
    if asked.to < asked.from {
        bail!("the last day `{}` stands before the first `{}`", asked.to, asked.from);
    }
    let question = Asked {
        range: Range { from: asked.from, to: asked.to },
        step: asked.by.as_deref().map(step).transpose()?,
        cross: asked.cross.as_deref().map(cross).transpose()?,
    };
    let engine = open(common, Use::Read).await?;
    let firm = engine.law.firm(&asked.firm).ok_or_else(|| {
        anyhow!("there is no firm `{}`; `recourse law list` shows the firms", asked.firm)
    })?;
    let code = match &asked.lang {
        Some(code) if LANGUAGES.contains(&code.as_str()) => code.as_str(),
        Some(code) => bail!("`{code}` is not one of: {}", LANGUAGES.join(", ")),
        None => firm.languages.first().map_or("en", String::as_str),
    };
    let l = Texts::get().language(code);
    let found = overview(&engine, firm, &question).await?;
    let tables = sheets(l, firm, &found);
    if let Some(path) = &asked.csv {
        put(path, &csv(&tables)?)?;
    }
    if let Some(path) = &asked.xlsx {
        put(path, &xlsx(&firm.name, &tables)?)?;
    }
    if let Some(path) = &asked.pdf {
        put(path, &printed::report(l, firm, &found, engine.clock.now())?)?;
    }
    if common.json {
        println!("{}", serde_json::to_string_pretty(&found)?);
    } else if asked.csv.is_none() && asked.xlsx.is_none() && asked.pdf.is_none() {
        print(l, &firm.name, &found, &tables);
    }
    close(&engine).await;
    Ok(ExitCode::SUCCESS)
}

fn print(l: Language, firm: &str, found: &Overview, tables: &[Sheet]) {
    println!("{firm}: {}", printed::range(l, found));
    if found.not_counted > 0 {
        println!("{}", l.count("overview-not-counted", to_int(found.not_counted)));
    }
    for sheet in tables {
        println!("\n{}", sheet.head.join(" | "));
        for line in &sheet.lines {
            let numbers: Vec<String> = line.numbers.iter().map(|n| format!("{n:>9}")).collect();
            println!("  {:<40}{}", line.label, numbers.join(""));
        }
        if let Some(note) = &sheet.note {
            println!("  {note}");
        }
    }
}

fn to_int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn step(word: &str) -> Result<Step> {
    let words = Step::ALL.map(Step::word).join(", ");
    Step::from_word(word).ok_or_else(|| anyhow!("`{word}` is not one of: {words}"))
}

fn cross(words: &str) -> Result<(Dimension, Dimension)> {
    let known = Dimension::ALL.map(Dimension::word).join(", ");
    let of = |word: &str| {
        Dimension::from_word(word.trim()).ok_or_else(|| anyhow!("`{word}` is not one of: {known}"))
    };
    let (down, across) = words
        .split_once(',')
        .with_context(|| format!("`{words}` does not name two things, as in `product,outcome`"))?;
    Ok((of(down)?, of(across)?))
}

fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes)
        .with_context(|| format!("the file `{}` cannot be written", path.display()))
}
