//! `recourse verify`: the whole record, checked.

use super::rebuild::fold_stream;
use super::{Use, bar, open};
use crate::cli::Common;
use crate::engine::{Engine, case_row, everything_sealed, recorded};
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

/// How many commitments are compared with one question to the record.
const TOGETHER: usize = 2000;

/// Compares what events say of sealed items with the items: an item that is missing or was sealed
/// anew is a fault, whatever its own row says.
fn commitments(
    engine: &Engine,
    committed: &mut Vec<(i64, String, String)>,
    faults: &mut Vec<(String, String)>,
) -> Result<(), StoreError> {
    let all = std::mem::take(committed);
    let mut lots: Vec<i64> = all.iter().map(|(lot, _, _)| *lot).collect();
    lots.sort_unstable();
    lots.dedup();
    for lot in lots {
        let own = || all.iter().filter(|(of, _, _)| *of == lot);
        let items: Vec<&str> = own().map(|(_, item, _)| item.as_str()).collect();
        let digests = tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(engine.store.item_digests(lot, &items))
        })?;
        for (_, item, digest) in own() {
            let place = || format!("sealed item {item} of lot {lot}");
            match digests.get(item) {
                None => {
                    faults.push((place(), "an event refers to it and it is missing".to_owned()))
                }
                Some(found) if hex::encode(found) != *digest => {
                    faults.push((place(), "it is not what the event committed to".to_owned()));
                }
                Some(_) => {}
            }
        }
    }
    Ok(())
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
    let mut committed = Vec::new();
    engine
        .store
        .for_each_stream::<StoreError>("case", |stream: StreamOf| {
            cases += 1;
            let place = format!("case {} of lot {}", stream.stream, stream.lot);
            for recorded in recorded(&stream.events).unwrap_or_default() {
                everything_sealed(&recorded.event, &mut |sealed| {
                    committed.push((stream.lot, sealed.item.clone(), sealed.digest.clone()));
                });
            }
            if committed.len() >= TOGETHER {
                commitments(engine, &mut committed, &mut faults)?;
            }
            match fold_stream(&stream) {
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
    commitments(engine, &mut committed, &mut faults)?;
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
