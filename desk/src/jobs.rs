//! Work that goes on by itself: letters out, checkpoints, the search index, old sessions.

use crate::engine::{Engine, EngineError, Opener};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a letter is hidden from other takers while it is written.
const LEASE_MS: i64 = 60_000;
/// A letter that failed is tried again after this long.
const AGAIN_MS: i64 = 60_000;

/// Runs until `stop` says so; then finishes what it began.
pub async fn run(engine: Engine, outgoing: PathBuf, mut stop: tokio::sync::watch::Receiver<bool>) {
    let mut turn: u64 = 0;
    loop {
        if let Err(error) = deliver(&engine, &outgoing).await {
            tracing::warn!(%error, "letters could not be delivered; they are tried again");
        }
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
            }
        }
        if engine.search.needs_rebuild()
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

/// Writes letters that are due into the folder of outgoing mail, one file each. Nothing leaves the
/// machine until a mail server is set up.
///
/// # Errors
/// When the record fails; a letter that cannot be written is tried again later.
pub async fn deliver(engine: &Engine, folder: &Path) -> Result<u64, EngineError> {
    let now = engine.clock.now().as_millisecond();
    let mut delivered = 0;
    for lot in engine.store.all_lots().await? {
        for message in engine.store.outbox_due(lot.lot, now, now + LEASE_MS, 100).await? {
            let body: serde_json::Value = serde_json::from_str(&message.body).unwrap_or_default();
            let item = body.get("text").and_then(|v| v.as_str()).unwrap_or_default().to_owned();
            let firm = engine.firm(&lot.firm)?.clone();
            let written = async {
                let case = engine.load(&firm, lot.lot, &message.stream).await?;
                let mut wanted = vec![item.as_str()];
                wanted.extend(case.complaint.identity.as_ref().map(|sealed| sealed.item.as_str()));
                let texts: Opener = engine.open(lot.lot, &wanted).await?;
                let sealed = recourse_kernel::complaint::Sealed { item: item.clone(), digest: String::new() };
                let text = texts.text(&sealed).unwrap_or_default();
                let to = texts.identity(&case.complaint);
                let (subject, body) = text.split_once("\n\n").unwrap_or(("", text.as_str()));
                let subject = if subject.contains('\n') { case.complaint.reference.as_str() } else { subject };
                let letter = format!(
                    "From: {} <{}>\nTo: {} <{}>\nSubject: {subject}\nX-Recourse-Case: {}\nX-Recourse-Letter: {}\n\n{body}\n",
                    firm.name, firm.email, to.name, to.email, case.complaint.reference, message.kind
                );
                let name = format!("{}-{:06}-{}.txt", case.complaint.reference, message.id, message.kind);
                tokio::fs::create_dir_all(folder).await.map_err(unwritten)?;
                tokio::fs::write(folder.join(name), letter).await.map_err(unwritten)
            }
            .await;
            match written {
                Ok(()) => {
                    engine.store.outbox_done(lot.lot, message.id, now).await?;
                    delivered += 1;
                }
                Err(error) => {
                    engine
                        .store
                        .outbox_failed(lot.lot, message.id, &error.to_string(), now + AGAIN_MS)
                        .await?;
                }
            }
        }
    }
    Ok(delivered)
}

fn unwritten(error: std::io::Error) -> EngineError {
    EngineError::Unreadable(format!("the folder of outgoing mail cannot be written: {error}"))
}
