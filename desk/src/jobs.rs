//! Work that goes on by itself: mail in and out, checkpoints, the search index, old sessions.

use crate::engine::{Engine, EngineError};
use crate::mail::{Post, send};
use std::path::Path;
use std::time::Duration;
use tokio::sync::watch::Receiver;

/// Runs until `stop` says so; then finishes what it began.
pub async fn run(engine: Engine, post: Post, stop: Receiver<bool>) {
    // Mail has a task of its own: a server that keeps silent must not hold up the rest.
    let mail = tokio::spawn(post.run(engine.clone(), stop.clone()));
    housekeeping(engine, stop).await;
    if mail.await.is_err() {
        tracing::warn!("the mail ended early");
    }
}

async fn housekeeping(engine: Engine, mut stop: Receiver<bool>) {
    let mut turn: u64 = 0;
    loop {
        if turn % 30 == 29 {
            let now = engine.clock.now().as_millisecond();
            if let Err(error) = engine.store.checkpoint(now).await {
                tracing::warn!(%error, "the checkpoint was not written");
            }
            for lot in engine.store.all_lots().await.unwrap_or_default() {
                let day = 24 * 60 * 60 * 1000;
                if let Err(error) = engine.store.sweep(lot.lot, now, now - 7 * day).await {
                    tracing::warn!(%error, "old sessions were not swept");
                }
                if let Err(error) = engine.store.expire_drafts(lot.lot, now).await {
                    tracing::warn!(%error, "old drafts of complaints were not destroyed");
                }
            }
        }
        // A search index that cannot be made now is tried again in a minute.
        if turn.is_multiple_of(30)
            && engine.search.needs_rebuild()
            && let Err(error) = crate::commands::rebuild::search(&engine, |_| {}).await
        {
            tracing::warn!(%error, "the search index was not rebuilt");
        }
        turn += 1;
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(2)) => {}
            _ = stop.changed() => break,
        }
    }
}

/// Writes letters that are due into the folder of outgoing mail, as long as no mail server is set up.
///
/// # Errors
/// When the record fails; a letter that cannot be written is tried again later.
pub async fn deliver(engine: &Engine, folder: &Path) -> Result<u64, EngineError> {
    let turn = send::turn(engine, None, folder, &mut send::WayOut::default()).await?;
    Ok(turn.left)
}
