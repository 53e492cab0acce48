//! `recourse workdays`: adds working days to dates, as a stream.

use crate::cli::{Common, Workdays};
use crate::packs::load_law;
use anyhow::{Context, Result, anyhow};
use jiff::civil::Date;
use std::io::Write;
use std::process::ExitCode;

/// Reads `date,days` and writes `date,days,due`.
///
/// # Errors
/// When the packs are wrong, the calendar unknown or the input cannot be read.
pub fn run(common: &Common, asked: &Workdays) -> Result<ExitCode> {
    let law = load_law(common.packs.as_deref())?;
    let calendar = law.calendars.get(&asked.calendar).ok_or_else(|| {
        let known: Vec<&str> = law.calendars.keys().map(String::as_str).collect();
        anyhow!("there is no calendar `{}`; use one of {}", asked.calendar, known.join(", "))
    })?;
    let name = asked
        .file
        .as_ref()
        .map_or_else(|| "standard input".to_owned(), |p| p.display().to_string());
    let input: Box<dyn std::io::Read> = match &asked.file {
        Some(path) if path.as_os_str() != "-" => {
            Box::new(std::fs::File::open(path).with_context(|| format!("{name}: cannot be read"))?)
        }
        _ => Box::new(std::io::stdin()),
    };
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(input);
    let headers = reader.headers().with_context(|| format!("{name}:1: cannot be read"))?.clone();
    let column = |wanted: &str| {
        headers.iter().position(|header| header == wanted).ok_or_else(|| {
            anyhow!("{name}:1: there is no column `{wanted}`; write a first line date,days")
        })
    };
    let (date_at, days_at) = (column("date")?, column("days")?);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut wrong = 0u64;
    let mut noted = std::collections::BTreeSet::new();
    if !common.json {
        writeln!(out, "date,days,due")?;
    }
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                eprintln!("{name}: {error}");
                wrong += 1;
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        let (date, days) =
            (record.get(date_at).unwrap_or_default(), record.get(days_at).unwrap_or_default());
        let due = parse(date, days).and_then(|(date, days)| {
            let due = calendar.add(date, days)?;
            // What a date rests on and nobody checked is said once.
            for note in calendar.notes(date.min(due), date.max(due)) {
                let note = note.to_string();
                if noted.insert(note.clone()) {
                    eprintln!("{name}:{line}: {note}");
                }
            }
            Ok(due)
        });
        match due {
            Ok(due) if common.json => {
                writeln!(out, "{}", serde_json::json!({ "date": date, "days": days, "due": due }))?;
            }
            Ok(due) => writeln!(out, "{date},{days},{due}")?,
            Err(error) => {
                eprintln!("{name}:{line}: {error:#}");
                wrong += 1;
            }
        }
    }
    out.flush()?;
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn parse(date: &str, days: &str) -> Result<(Date, i32)> {
    let date =
        date.parse().map_err(|_| anyhow!("`{date}` is not a date; write it as 2026-04-01"))?;
    let days = days.parse().map_err(|_| anyhow!("`{days}` is not a whole number of days"))?;
    Ok((date, days))
}
