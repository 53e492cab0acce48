//! `recourse verify`: the whole record, checked.

use super::rebuild::fold_stream;
use super::{Use, bar, open};
use crate::cli::Common;
use crate::engine::case_row;
use anyhow::Result;
use recourse_store::{StoreError, StreamOf};
use std::process::ExitCode;

/// Checks everything and prints each fault with its place.
///
/// # Errors
/// When the record cannot be opened.
pub async fn run(common: &Common) -> Result<ExitCode> {
    let engine = open(common, Use::Read).await?;
    let counts = engine.store.counts().await?;
    let progress = bar(Some(counts.events * 2 + counts.vault_items + counts.intake), "checked");
    let shown = progress.clone();
    let report = engine.store.verify(&[], move |step| shown.inc(step.done.min(1))).await?;
    progress.finish_and_clear();
    let mut faults: Vec<(String, String)> =
        report.faults.iter().map(|fault| (fault.place.clone(), fault.what.clone())).collect();
    let mut views = 0u64;
    engine
        .store
        .for_each_stream::<StoreError>("case", |stream: StreamOf| {
            views += 1;
            let place = format!("case {} of lot {}", stream.stream, stream.lot);
            match fold_stream(&engine, &stream) {
                Err(error) => faults.push((place, error.to_string())),
                Ok(complaint) => {
                    let expected = case_row(stream.lot, &stream.stream, &complaint);
                    let shown = stream.case_view.map(|row| recourse_store::CaseRow { search_version: 0, ..row });
                    if shown.as_ref() != Some(&expected) {
                        faults.push((place, "the worklist does not show what the events say; `recourse rebuild` makes it anew".to_owned()));
                    }
                }
            }
            Ok(())
        })
        .await?;
    let faults_total = report.faults_total + (faults.len() as u64 - report.faults.len() as u64);
    if common.json {
        let list: Vec<_> = faults
            .iter()
            .map(|(place, what)| serde_json::json!({ "place": place, "what": what }))
            .collect();
        println!(
            "{}",
            serde_json::json!({
                "events": report.events, "streams": report.streams, "checkpoints": report.checkpoints,
                "vault_items": report.vault_items, "intake": report.intake, "cases": views,
                "faults_total": faults_total, "faults": list,
            })
        );
    } else {
        println!(
            "{} events in {} streams, {} checkpoints, {} sealed items, {} items of the register, {} cases",
            report.events,
            report.streams,
            report.checkpoints,
            report.vault_items,
            report.intake,
            views
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
