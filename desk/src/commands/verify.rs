//! `recourse verify`: the whole record, checked.

use super::rebuild::fold_stream;
use super::{Use, bar, open};
use crate::cli::Common;
use crate::engine::{Engine, case_row};
use anyhow::Result;
use recourse_store::{CaseRow, Progress, StoreError, StreamOf, VerifyReport};
use std::process::ExitCode;

/// What a check of the whole record found.
#[derive(Debug)]
pub struct Checked {
    /// What the record itself says: chains, order, checkpoints, vault and register.
    pub report: VerifyReport,
    /// How many cases were folded again and compared with the worklist.
    pub cases: u64,
    /// Every fault that was kept, with its place.
    pub faults: Vec<(String, String)>,
    /// How many faults there are.
    pub faults_total: u64,
}

/// Checks the record against itself, and the worklist against the record.
///
/// # Errors
/// When the record cannot be read; a fault in it is a finding, not an error.
pub async fn check(
    engine: &Engine,
    tell: impl Fn(Progress) + Send + Sync + 'static,
) -> Result<Checked, StoreError> {
    let report = engine.store.verify(&[], tell).await?;
    let mut faults: Vec<(String, String)> =
        report.faults.iter().map(|fault| (fault.place.clone(), fault.what.clone())).collect();
    let mut cases = 0u64;
    engine
        .store
        .for_each_stream::<StoreError>("case", |stream: StreamOf| {
            cases += 1;
            let place = format!("case {} of lot {}", stream.stream, stream.lot);
            match fold_stream(engine, &stream) {
                Err(error) => faults.push((place, error.to_string())),
                Ok(complaint) => {
                    let expected = case_row(stream.lot, &stream.stream, &complaint);
                    let shown = stream.case_view.map(|row| CaseRow { search_version: 0, ..row });
                    if shown.as_ref() != Some(&expected) {
                        let what = "the worklist does not show what the events say; `recourse rebuild` makes it anew";
                        faults.push((place, what.to_owned()));
                    }
                }
            }
            Ok(())
        })
        .await?;
    let of_views = (faults.len() - report.faults.len()) as u64;
    let faults_total = report.faults_total + of_views;
    Ok(Checked { report, cases, faults, faults_total })
}

/// Checks everything and prints each fault with its place.
///
/// # Errors
/// When the record cannot be opened.
pub async fn run(common: &Common) -> Result<ExitCode> {
    let engine = open(common, Use::Read).await?;
    let counts = engine.store.counts().await?;
    let progress = bar(Some(counts.events * 2 + counts.vault_items + counts.intake), "checked");
    let shown = progress.clone();
    let checked = check(&engine, move |step| shown.inc(step.done.min(1))).await?;
    progress.finish_and_clear();
    let Checked { report, cases, faults, faults_total } = checked;
    if common.json {
        let list: Vec<_> = faults
            .iter()
            .map(|(place, what)| serde_json::json!({ "place": place, "what": what }))
            .collect();
        println!(
            "{}",
            serde_json::json!({
                "events": report.events, "streams": report.streams, "checkpoints": report.checkpoints,
                "vault_items": report.vault_items, "intake": report.intake, "cases": cases,
                "faults_total": faults_total, "faults": list,
            })
        );
    } else {
        println!(
            "{} events in {} streams, {} checkpoints, {} sealed items, {} items of the register, {cases} cases",
            report.events, report.streams, report.checkpoints, report.vault_items, report.intake
        );
        for (place, what) in &faults {
            eprintln!("{place}: {what}");
        }
        if faults_total == 0 {
            println!("no fault");
        } else {
            eprintln!("{faults_total} faults");
        }
    }
    engine.store.close().await;
    Ok(if faults_total == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
