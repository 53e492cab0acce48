//! Commands that go through a whole record: import, check, making anew.

use crate::machine::Watch;
use crate::program::{FIRM, Program};
use crate::record::folder;
use crate::report::{Figure, grouped, rounded};
use anyhow::{Context, Result, bail};
use fastrand::Rng;
use serde_json::Value;
use std::path::Path;

const MAPPING: &str = r#"[columns]
received  = "Received"
title     = ["Subject"]
text      = ["Complaint"]
name      = "Name"
email     = "E-mail"
product   = "Product"
reference = "Their number"

[format]
date      = "%Y-%m-%d"
delimiter = ","
encoding  = "utf-8"

[values.product]
"Card"    = "card-credit"
"Payment" = "payment"
"Loan"    = "consumer-credit"
"#;

const SENTENCES: [&str; 8] = [
    "The fee was taken again although the card had been returned in spring.",
    "Nobody in the household made this purchase, and the shop does not know it either.",
    "I was promised an answer within a week and have heard nothing since.",
    "Interest went on for a month after the debt had been paid in full.",
    "The letter went to an address that I gave up two years ago.",
    "At the counter they said that it would be put right, but it was not.",
    "The statement shows the amount twice, with the same date and the same text.",
    "Please say how this could happen and what you will do about it.",
];

/// Import of a table with a mapping.
pub fn import(program: &Program, rows: usize) -> Result<Vec<Figure>> {
    let folder = folder()?;
    let (table, mapping) = (folder.path().join("rows.csv"), folder.path().join("mapping.toml"));
    write_table(&table, rows)?;
    std::fs::write(&mapping, MAPPING)?;
    let data = folder.path().join("record");
    let (table, mapping) = (text(&table)?, text(&mapping)?);
    let watch = Watch::start(None)?;
    let ended = program.run(
        &data,
        &["--json", "import", "complaints", table, "--mapping", mapping, "--firm", FIRM],
    )?;
    let others = watch.share()?;
    let counts: Value = serde_json::from_str(&ended.said)?;
    if counts.get("cases").and_then(Value::as_u64) != Some(rows as u64) {
        bail!("of {rows} rows the import made something else: {}", ended.said.trim());
    }
    let rate = rows as f64 / ended.seconds;
    Ok(vec![
        Figure::new(format!("import of {} complaints from CSV", grouped(rows as f64)), others)
            .measured(format!("{}/s, {:.1} s from start to end", grouped(rate), ended.seconds))
            .number("per_second", rounded(rate))
            .number("seconds", rounded(ended.seconds))
            .reach("5 000/s", rate >= 5_000.0),
    ])
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("the temporary folder has a name that is no text")
}

/// Rows like no other, of about half a kilobyte.
fn write_table(path: &Path, rows: usize) -> Result<()> {
    let mut table = csv::Writer::from_path(path)?;
    table.write_record([
        "Their number",
        "Received",
        "Product",
        "Subject",
        "Complaint",
        "Name",
        "E-mail",
    ])?;
    for number in 0..rows {
        let mut rng = Rng::with_seed(number as u64);
        let complaint: Vec<&str> = (0..6).filter_map(|_| rng.choice(SENTENCES)).collect();
        table.write_record([
            format!("R-{number:08}"),
            format!("2026-{:02}-{:02}", rng.u8(5..11), rng.u8(1..29)),
            rng.choice(["Card", "Payment", "Loan"]).unwrap_or_default().to_owned(),
            format!("Matter {number}"),
            complaint.join(" "),
            format!("Customer {number}"),
            format!("customer{number}@post.example"),
        ])?;
    }
    Ok(table.flush()?)
}

/// The check of the whole record.
pub fn verify(program: &Program, data: &Path) -> Result<Vec<Figure>> {
    let watch = Watch::start(None)?;
    let ended = program.run(data, &["--json", "verify"])?;
    let others = watch.share()?;
    let found: Value = serde_json::from_str(&ended.said)?;
    let events = number(&found, "events")?;
    let rate = events / ended.seconds;
    Ok(vec![
        Figure::new("record verified: chains, vault, register, views folded again", others)
            .measured(format!(
                "{} events/s ({} in {:.1} s)",
                grouped(rate),
                grouped(events),
                ended.seconds
            ))
            .number("events", events)
            .number("vault_items", number(&found, "vault_items")?)
            .number("events_per_second", rounded(rate))
            .number("seconds", rounded(ended.seconds))
            .reach("200 000 events/s", rate >= 200_000.0),
    ])
}

/// Views and search index made anew.
pub fn rebuild(program: &Program, data: &Path) -> Result<Vec<Figure>> {
    let watch = Watch::start(None)?;
    let ended = program.run(data, &["--json", "rebuild"])?;
    let others = watch.share()?;
    let made: Value = serde_json::from_str(&ended.said)?;
    let (cases, events) = (number(&made, "cases")?, number(&made, "events")?);
    let (views, search) = (number(&made, "views_seconds")?, number(&made, "search_seconds")?);
    let rate = events / views;
    Ok(vec![
        Figure::new("views rebuilt from the events", others)
            .measured(format!(
                "{} events/s ({} events of {} cases in {views:.1} s)",
                grouped(rate),
                grouped(events),
                grouped(cases)
            ))
            .number("events", events)
            .number("cases", cases)
            .number("events_per_second", rounded(rate))
            .number("seconds", rounded(views))
            .reach("100 000 events/s", rate >= 100_000.0),
        Figure::new("search index rebuilt", others)
            .measured(format!("{} cases/s, {search:.1} s", grouped(cases / search)))
            .number("cases_per_second", rounded(cases / search))
            .number("seconds", rounded(search)),
    ])
}

fn number(document: &Value, name: &str) -> Result<f64> {
    let value = document.get(name).and_then(Value::as_f64);
    value.with_context(|| format!("the program does not say `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::{MAPPING, write_table};

    #[test]
    fn the_mapping_names_columns_that_the_table_has() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("rows.csv");
        write_table(&path, 3).expect("the table is written");
        let text = std::fs::read_to_string(&path).expect("the table");
        let heads = text.lines().next().expect("a head");
        let columns = MAPPING.split("[format]").next().expect("the columns");
        for name in columns.split('"').skip(1).step_by(2) {
            assert!(heads.split(',').any(|head| head == name), "{name} in {heads}");
        }
        assert_eq!(text.lines().count(), 4);
    }
}
