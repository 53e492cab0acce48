//! `recourse rebuild`: views and search index anew from the events.

use super::{Use, bar, close, open};
use crate::cli::Common;
use crate::clock::Stopwatch;
use crate::engine::{Case, Engine, EngineError, case_row, document, recorded, searched};
use anyhow::Result;
use recourse_kernel::complaint::{Complaint, Recorded, fold};
use recourse_store::{CaseRow, StreamOf};
use std::process::ExitCode;

/// How many rows are written together.
const BATCH: usize = 512;
/// How many such batches are folded at the same time.
const FOLDED: usize = 3;

/// Rebuilds everything that can be rebuilt.
///
/// # Errors
/// When the record cannot be read.
pub async fn run(common: &Common) -> Result<ExitCode> {
    let engine = open(common, Use::Write).await?;
    let counts = engine.store.counts().await?;
    let progress = bar(Some(counts.cases), "worklist");
    let watch = Stopwatch::start();
    let rows = views(&engine, |n| progress.set_position(n)).await?;
    let views_seconds = watch.seconds();
    progress.finish_and_clear();
    let progress = bar(Some(rows), "search");
    let watch = Stopwatch::start();
    let found = search(&engine, |n| progress.set_position(n)).await?;
    let search_seconds = watch.seconds();
    progress.finish_and_clear();
    close(&engine).await;
    if common.json {
        println!(
            "{}",
            serde_json::json!({
                "events": counts.events, "cases": rows, "views_seconds": views_seconds,
                "indexed": found, "search_seconds": search_seconds,
            })
        );
    } else {
        println!("{rows} cases shown anew, {found} indexed");
    }
    Ok(ExitCode::SUCCESS)
}

/// The fold of a case's record.
///
/// # Errors
/// When it begins no case.
pub fn folded(stream: &str, record: &[Recorded]) -> Result<Complaint, EngineError> {
    fold(record)
        .ok_or_else(|| EngineError::Unreadable(format!("the stream {stream} begins no case")))
}

/// The fold of a stream as the store hands it over.
///
/// # Errors
/// When an event cannot be read.
pub fn fold_stream(stream: &StreamOf) -> Result<Complaint, EngineError> {
    folded(&stream.stream, &recorded(&stream.events)?)
}

/// The rows of some cases, and who may not see them.
type Shown = Vec<(CaseRow, Vec<String>)>;

/// Makes the worklist anew; how many cases it shows. Cases are folded on all processors while
/// others are read and others written.
///
/// # Errors
/// When the record cannot be read or written.
pub async fn views(engine: &Engine, mut tell: impl FnMut(u64)) -> Result<u64, EngineError> {
    let unwritten = || EngineError::Unreadable("the worklist could not be written".to_owned());
    let (send, mut pieces) = tokio::sync::mpsc::channel::<Vec<StreamOf>>(2);
    let store = engine.store.clone();
    let reader = tokio::spawn(async move {
        let mut piece = Vec::with_capacity(BATCH);
        store
            .for_each_stream::<EngineError>("case", |stream| {
                piece.push(stream);
                if piece.len() == BATCH {
                    let full = std::mem::replace(&mut piece, Vec::with_capacity(BATCH));
                    tokio::task::block_in_place(|| send.blocking_send(full))
                        .map_err(|_| unwritten())?;
                }
                Ok(())
            })
            .await?;
        send.send(piece).await.map_err(|_| unwritten())
    });
    let mut running = tokio::task::JoinSet::new();
    let mut done = 0;
    loop {
        let piece = pieces.recv().await;
        let last = piece.is_none();
        if let Some(piece) = piece {
            running.spawn_blocking(move || {
                let shown = piece.iter().map(|stream| {
                    let complaint = fold_stream(stream)?;
                    let row = case_row(stream.lot, &stream.stream, &complaint);
                    Ok((row, complaint.barred))
                });
                shown.collect::<Result<Shown, EngineError>>()
            });
        }
        while running.len() >= FOLDED || (last && !running.is_empty()) {
            let Some(shown) = running.join_next().await else { break };
            let shown = shown.map_err(|error| EngineError::Unreadable(error.to_string()))??;
            done += shown.len() as u64;
            write(engine, shown).await?;
            tell(done);
        }
        if last {
            break;
        }
    }
    reader.await.map_err(|error| EngineError::Unreadable(error.to_string()))??;
    Ok(done)
}

async fn write(engine: &Engine, shown: Shown) -> Result<(), EngineError> {
    let (mut rows, mut lists) = (Vec::with_capacity(shown.len()), Vec::new());
    for (row, barred) in shown {
        if !barred.is_empty() {
            lists.push((row.lot, row.stream.clone(), barred));
        }
        rows.push(row);
    }
    engine.store.replace_case_views(&rows).await?;
    for (lot, stream, barred) in lists {
        engine.store.replace_barred(lot, &stream, &barred).await?;
    }
    Ok(())
}

/// Makes the search index anew; how many cases it holds.
///
/// # Errors
/// When the record cannot be read or the index written.
pub async fn search(engine: &Engine, mut tell: impl FnMut(u64)) -> Result<u64, EngineError> {
    let broken = |error: crate::search::SearchError| EngineError::Unreadable(error.to_string());
    engine.search.clear().await.map_err(broken)?;
    let mut cases: Vec<StreamOf> = Vec::new();
    let mut done = 0;
    let (send, mut receive) = tokio::sync::mpsc::channel::<StreamOf>(256);
    let store = engine.store.clone();
    let reader = tokio::spawn(async move {
        store
            .for_each_stream::<EngineError>("case", |stream| {
                tokio::task::block_in_place(|| send.blocking_send(stream).map_err(drop))
                    .map_err(|_| EngineError::Unreadable("the search index stopped".to_owned()))
            })
            .await
    });
    loop {
        let next = receive.recv().await;
        let last = next.is_none();
        cases.extend(next);
        if cases.len() == BATCH || (last && !cases.is_empty()) {
            done += cases.len() as u64;
            index(engine, std::mem::take(&mut cases)).await?;
            tell(done);
        }
        if last {
            break;
        }
    }
    reader.await.map_err(|error| EngineError::Unreadable(error.to_string()))??;
    engine.search.rebuilt().await.map_err(broken)?;
    Ok(done)
}

/// Indexes some cases; their texts are opened with one question for each lot.
async fn index(engine: &Engine, streams: Vec<StreamOf>) -> Result<(), EngineError> {
    let mut cases = Vec::with_capacity(streams.len());
    for stream in streams {
        let record = recorded(&stream.events)?;
        let Ok(complaint) = folded(&stream.stream, &record) else { continue };
        cases.push(Case { lot: stream.lot, stream: stream.stream, complaint, record });
    }
    for of_lot in cases.chunk_by(|a, b| a.lot == b.lot) {
        let Some(lot) = of_lot.first().map(|case| case.lot) else { continue };
        let mut items = Vec::new();
        for recorded in of_lot.iter().flat_map(|case| &case.record) {
            searched(&recorded.event, &mut |sealed| items.push(sealed.item.as_str()));
        }
        items.sort_unstable();
        items.dedup();
        let texts = engine.open(lot, &items).await?;
        for case in of_lot {
            let Some(firm) = engine.law.firm(&case.complaint.firm) else { continue };
            engine
                .search
                .put(document(firm, case, &texts))
                .await
                .map_err(|error| EngineError::Unreadable(error.to_string()))?;
        }
    }
    Ok(())
}
