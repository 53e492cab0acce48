//! `recourse verify`: the whole record, checked.

use super::rebuild::folded;
use super::{Use, bar, open};
use crate::cli::Common;
use crate::engine::{Engine, case_row, everything_sealed, recorded};
use anyhow::Result;
use recourse_kernel::complaint::Sealed;
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

/// How many cases are folded and compared as one piece of work.
const TOGETHER: usize = 256;
/// How many pieces are worked at the same time.
const PIECES: usize = 4;

/// What is wrong with some cases, each with its place.
type Faults = Vec<(String, String)>;

/// Compares what events say of sealed items with the items: an item that is missing or was sealed
/// anew is a fault, whatever its own row says.
async fn commitments(
    engine: &Engine,
    lot: i64,
    committed: &[Sealed],
    faults: &mut Faults,
) -> Result<(), StoreError> {
    let items: Vec<&str> = committed.iter().map(|sealed| sealed.item.as_str()).collect();
    let digests = engine.store.item_digests(lot, &items).await?;
    for Sealed { item, digest } in committed {
        let place = || format!("sealed item {item} of lot {lot}");
        match digests.get(item) {
            None => faults.push((place(), "an event refers to it and it is missing".to_owned())),
            Some(found) if hex::encode(found) != *digest => {
                faults.push((place(), "it is not what the event committed to".to_owned()));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Folds some cases of one lot again and compares them with the worklist and the vault.
async fn compare(engine: Engine, streams: Vec<StreamOf>) -> Result<Faults, StoreError> {
    let mut faults = Vec::new();
    let mut committed = Vec::new();
    let lot = streams.first().map_or(0, |stream| stream.lot);
    for stream in streams {
        let place = || format!("case {} of lot {}", stream.stream, stream.lot);
        let record = match recorded(&stream.events) {
            Ok(record) => record,
            Err(error) => {
                faults.push((place(), error.to_string()));
                continue;
            }
        };
        for recorded in &record {
            everything_sealed(&recorded.event, &mut |sealed| committed.push(sealed.clone()));
        }
        match folded(&stream.stream, &record) {
            Err(error) => faults.push((place(), error.to_string())),
            Ok(complaint) => {
                let expected = case_row(stream.lot, &stream.stream, &complaint);
                let name = place();
                let shown = stream.case_view.map(|row| CaseRow { search_version: 0, ..row });
                if shown.as_ref() != Some(&expected) {
                    let what = "the worklist does not show what the events say; `recourse rebuild` makes it anew";
                    faults.push((name, what.to_owned()));
                }
            }
        }
    }
    commitments(&engine, lot, &committed, &mut faults).await?;
    Ok(faults)
}

/// Checks every case against the worklist and the vault, on all processors; how many there are.
async fn cases(engine: &Engine) -> Result<(u64, Faults), StoreError> {
    let (send, mut pieces) = tokio::sync::mpsc::channel::<Vec<StreamOf>>(PIECES);
    let store = engine.store.clone();
    let reader = tokio::spawn(async move {
        let mut piece: Vec<StreamOf> = Vec::with_capacity(TOGETHER);
        let hand_over = |piece: Vec<StreamOf>| {
            tokio::task::block_in_place(|| send.blocking_send(piece))
                .map_err(|_| StoreError::Closing)
        };
        store
            .for_each_stream::<StoreError>("case", |stream| {
                let other_lot = piece.first().is_some_and(|first| first.lot != stream.lot);
                if piece.len() == TOGETHER || other_lot {
                    hand_over(std::mem::replace(&mut piece, Vec::with_capacity(TOGETHER)))?;
                }
                piece.push(stream);
                Ok(())
            })
            .await?;
        hand_over(piece)
    });
    let mut running = tokio::task::JoinSet::new();
    let (mut count, mut faults) = (0, Vec::new());
    while let Some(piece) = pieces.recv().await {
        count += piece.len() as u64;
        running.spawn(compare(engine.clone(), piece));
        if running.len() >= PIECES
            && let Some(done) = running.join_next().await
        {
            faults.append(&mut done.map_err(|_| StoreError::Closing)??);
        }
    }
    while let Some(done) = running.join_next().await {
        faults.append(&mut done.map_err(|_| StoreError::Closing)??);
    }
    reader.await.map_err(|_| StoreError::Closing)??;
    faults.sort();
    Ok((count, faults))
}

/// Checks the record against itself, and the worklist against the record.
///
/// # Errors
/// When the record cannot be read; a fault in it is a finding, not an error.
pub async fn check(
    engine: &Engine,
    tell: impl Fn(Progress) + Send + Sync + 'static,
) -> Result<Checked, StoreError> {
    let (report, compared) = tokio::join!(engine.store.verify(&[], tell), cases(engine));
    let (report, (cases, of_cases)) = (report?, compared?);
    let mut faults: Faults =
        report.faults.iter().map(|fault| (fault.place.clone(), fault.what.clone())).collect();
    let faults_total = report.faults_total + of_cases.len() as u64;
    faults.extend(of_cases);
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
