//! Work that goes on by itself: letters out, checkpoints, the search index, old sessions.

use crate::engine::{Engine, EngineError};
use crate::incoming::words::line;
use crate::texts::Texts;
use recourse_kernel::complaint::Sealed;
use recourse_kernel::firm::Firm;
use recourse_store::Message;
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

/// Writes letters that are due into the folder of outgoing mail, one file each, readable by the
/// installation's own user only. Nothing leaves the machine until a mail server is set up.
///
/// # Errors
/// When the record fails; a letter that cannot be written is tried again later.
pub async fn deliver(engine: &Engine, folder: &Path) -> Result<u64, EngineError> {
    let now = engine.clock.now().as_millisecond();
    let mut delivered = 0;
    for lot in engine.store.all_lots().await? {
        let Some(firm) = engine.law.firm(&lot.firm).cloned() else {
            tracing::warn!(firm = lot.firm, "letters wait: the firm is not in the packs");
            continue;
        };
        for message in engine.store.outbox_due(lot.lot, now, now + LEASE_MS, 100).await? {
            match write_letter(engine, &firm, &message, folder).await {
                Ok(()) => {
                    engine.store.outbox_done(lot.lot, message.id, now).await?;
                    delivered += 1;
                }
                Err(error) => {
                    let why = error.to_string();
                    engine.store.outbox_failed(lot.lot, message.id, &why, now + AGAIN_MS).await?;
                }
            }
        }
    }
    Ok(delivered)
}

async fn write_letter(
    engine: &Engine,
    firm: &Firm,
    message: &Message,
    folder: &Path,
) -> Result<(), EngineError> {
    let body: serde_json::Value = serde_json::from_str(&message.body).unwrap_or_default();
    let said = |key: &str| body.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
    let case = engine.load(message.lot, &message.stream).await?;
    let complaint = &case.complaint;
    let item = said("text");
    let mut wanted = vec![item.as_str()];
    wanted.extend(complaint.identity.as_ref().map(|sealed| sealed.item.as_str()));
    let texts = engine.open(message.lot, &wanted).await?;
    let text = texts
        .text(&Sealed { item: item.clone(), digest: String::new() })
        .ok_or_else(|| EngineError::Unreadable("the letter's text cannot be opened".to_owned()))?;
    // An answer is the handler's own text; every other letter begins with its subject.
    let language = Texts::get().language(&complaint.language);
    let own = matches!(message.kind.as_str(), "answer" | "written-copy");
    let named = [("reference", complaint.reference.as_str()), ("firm", firm.name.as_str())];
    let answer = language.fill("letter-answer-subject", &named);
    let (subject, body) = match text.split_once("\n\n") {
        Some((subject, body)) if !own => (subject, body),
        _ => (answer.as_str(), text.as_str()),
    };
    let to = texts.identity(complaint);
    let address = match said("channel").as_str() {
        "letter" => format!("Post: {}, {}", line(&to.name), line(&to.address)),
        _ => format!("To: {} <{}>", line(&to.name), line(&to.email)),
    };
    let letter = format!(
        "From: {} <{}>\n{address}\nSubject: {}\nAuto-Submitted: auto-generated\nX-Recourse-Case: {}\nX-Recourse-Letter: {}\n\n{body}\n",
        firm.name,
        firm.email,
        line(subject),
        complaint.reference,
        message.kind
    );
    let name = format!("{}-{:06}-{}.txt", complaint.reference, message.id, message.kind);
    let path = folder.join(name);
    let folder = folder.to_owned();
    tokio::task::spawn_blocking(move || private(&folder, &path, &letter))
        .await
        .map_err(|error| EngineError::Unreadable(error.to_string()))?
        .map_err(unwritten)
}

/// Writes a file that only the installation's own user can read.
fn private(folder: &Path, path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    std::fs::create_dir_all(folder)?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600);
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    }
    options.open(path)?.write_all(text.as_bytes())
}

fn unwritten(error: std::io::Error) -> EngineError {
    EngineError::Unreadable(format!("the folder of outgoing mail cannot be written: {error}"))
}
