//! `recourse rebuild`: views and search index anew from the events.

use super::{Use, bar, close, open};
use crate::cli::Common;
use crate::clock::Stopwatch;
use crate::engine::{Case, Engine, EngineError, case_row, document, recorded};
use anyhow::Result;
use recourse_kernel::complaint::{Complaint, fold};
use recourse_store::{CaseRow, StreamOf};
use std::process::ExitCode;

/// How many rows are written together.
const BATCH: usize = 500;

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

/// The fold of a stream as the store hands it over.
///
/// # Errors
/// When an event cannot be read.
pub fn fold_stream(stream: &StreamOf) -> Result<Complaint, EngineError> {
    let record = recorded(&stream.events)?;
    fold(&record).ok_or_else(|| {
        EngineError::Unreadable(format!("the stream {} begins no case", stream.stream))
    })
}

/// Makes the worklist anew; how many cases it shows.
///
/// # Errors
/// When the record cannot be read or written.
pub async fn views(engine: &Engine, mut tell: impl FnMut(u64)) -> Result<u64, EngineError> {
    let mut done = 0;
    let (send, mut receive) = tokio::sync::mpsc::channel::<Vec<(CaseRow, Vec<String>)>>(4);
    let store = engine.store.clone();
    let writer = tokio::spawn(async move {
        while let Some(batch) = receive.recv().await {
            let rows: Vec<CaseRow> = batch.iter().map(|(row, _)| row.clone()).collect();
            store.replace_case_views(&rows).await?;
            for (row, barred) in batch.iter().filter(|(_, barred)| !barred.is_empty()) {
                store.replace_barred(row.lot, &row.stream, barred).await?;
            }
        }
        Ok::<(), recourse_store::StoreError>(())
    });
    let mut batch = Vec::with_capacity(BATCH);
    engine
        .store
        .for_each_stream::<EngineError>("case", |stream| {
            let complaint = fold_stream(&stream)?;
            batch
                .push((case_row(stream.lot, &stream.stream, &complaint), complaint.barred.clone()));
            done += 1;
            if batch.len() == BATCH {
                let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
                tokio::task::block_in_place(|| send.blocking_send(full)).map_err(|_| {
                    EngineError::Unreadable("the worklist could not be written".to_owned())
                })?;
                tell(done);
            }
            Ok(())
        })
        .await?;
    let sent = send.send(batch).await;
    drop(send);
    writer.await.map_err(|error| EngineError::Unreadable(error.to_string()))??;
    sent.map_err(|_| EngineError::Unreadable("the worklist could not be written".to_owned()))?;
    Ok(done)
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

async fn index(engine: &Engine, streams: Vec<StreamOf>) -> Result<(), EngineError> {
    for stream in streams {
        let Ok(complaint) = fold_stream(&stream) else { continue };
        let Some(firm) = engine.law.firm(&complaint.firm).cloned() else { continue };
        let record = recorded(&stream.events)?;
        let case = Case { lot: stream.lot, stream: stream.stream, complaint, record };
        let texts = engine.open_texts(&case).await?;
        engine
            .search
            .put(document(&firm, &case, &texts))
            .await
            .map_err(|error| EngineError::Unreadable(error.to_string()))?;
    }
    Ok(())
}
