//! `recourse` and `recourse serve`: opens the desk.

use super::{Use, close, home, open};
use crate::cli::{Common, Serve};
use crate::clock::Stopwatch;
use crate::engine::Engine;
use crate::import::{Plan, import};
use crate::incoming::source::{self, Options};
use crate::staff::Attempts;
use crate::web::{Web, router};
use anyhow::{Context, Result};
use include_dir::{Dir, include_dir};
use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

static SAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../samples/complaints");

/// Serves until it is told to stop.
///
/// # Errors
/// When the record cannot be opened or the address is taken.
pub async fn run(common: &Common, options: &Serve) -> Result<ExitCode> {
    let started = Stopwatch::start();
    let engine = open(common, Use::Write).await?;
    // A fault in mail.toml stops the desk before it opens, not when the first mail is due.
    let post = super::mailbox::post(common, options.mail.as_deref(), &engine)?;
    let empty = engine.store.all_lots().await?.is_empty();
    if empty && wants_sample(common, options)? {
        sample(common, &engine).await?;
    }
    let listener = tokio::net::TcpListener::bind(options.listen).await.with_context(|| {
        format!("{} cannot be listened on; choose another with --listen", options.listen)
    })?;
    let address = listener.local_addr()?;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let jobs = tokio::spawn(crate::jobs::run(engine.clone(), post, stopped));
    let web = Web {
        engine: engine.clone(),
        attempts: Arc::new(Attempts::default()),
        counts: Arc::default(),
        secure: options.secure,
        trust_forwarded: options.trust_forwarded,
    };
    // Before anybody is told that the desk is open: whoever stops it at once finds it listening.
    let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    println!("The desk is open at http://{address}/ ({:.1} s)", started.seconds());
    let service = router(web).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(told_to_stop(terminate)).await?;
    stop.send_replace(true);
    if jobs.await.is_err() {
        tracing::warn!("the background work ended early");
    }
    close(&engine).await;
    Ok(ExitCode::SUCCESS)
}

async fn told_to_stop(mut terminate: tokio::signal::unix::Signal) {
    let interrupt = tokio::signal::ctrl_c();
    tokio::select! {
        _ = interrupt => {}
        _ = terminate.recv() => {}
    }
}

/// An empty record is filled when asked to; at a terminal the person is asked. With firms of one's
/// own only the option counts: nobody there gets an account with a shared password by accident.
fn wants_sample(common: &Common, options: &Serve) -> Result<bool> {
    if options.sample {
        return Ok(true);
    }
    if common.packs.is_some() {
        println!(
            "Nobody can sign in yet: `recourse staff password` gives a person of a firm file a password"
        );
        return Ok(false);
    }
    if !std::io::stdin().is_terminal() {
        return Ok(true);
    }
    print!("The record is empty. Open it with the sample firms and complaints? [Y/n] ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(!answer.trim().to_lowercase().starts_with('n'))
}

/// Opens the sample firms: staff accounts with new passwords, and a handful of complaints.
async fn sample(common: &Common, engine: &Engine) -> Result<()> {
    let password = crate::staff::secret(5)?;
    let mut lines = vec!["Sample firms, their staff and one password for all of them:".to_owned()];
    let mut accounts = tokio::task::JoinSet::new();
    for firm in engine.law.firms.values() {
        engine.lots(&firm.id).await?;
        let logins: Vec<String> =
            firm.people.iter().map(|p| format!("{} ({})", p.login, p.roles.join(", "))).collect();
        lines.push(format!("  {}: {}", firm.name, logins.join(", ")));
        for person in firm.people.clone() {
            let (engine, firm, password) = (engine.clone(), firm.clone(), password.clone());
            accounts.spawn(async move { engine.put_staff(&firm, &person, &password).await });
        }
    }
    while let Some(done) = accounts.join_next().await {
        done??;
    }
    lines.push(format!("  password: {password}"));
    let folder = tempfile(common)?;
    SAMPLES.extract(&folder).context("the sample complaints cannot be unpacked")?;
    let mut imported = 0;
    for firm in engine.law.firms.keys() {
        let path = folder.join(firm);
        if !path.exists() {
            continue;
        }
        let items = source::open(&path, Options::default())?;
        let plan = Plan { firm: firm.clone(), channel: None, acknowledge: false };
        imported += import(engine, &plan, items, |_| {}).await?.read;
    }
    std::fs::remove_dir_all(&folder).ok();
    lines.push(format!(
        "  {imported} sample items imported; everybody and everything in them is invented"
    ));
    let text = lines.join("\n");
    let file = home(common).join("sample-logins.txt");
    private_file(&file, &format!("{text}\n"))
        .with_context(|| format!("`{}` cannot be written", file.display()))?;
    println!("{text}\n  (kept in {})", file.display());
    Ok(())
}

/// Writes a file that nobody else can read, not even while it is being written.
fn private_file(path: &Path, text: &str) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = std::fs::OpenOptions::new();
    // Made anew: a file or a link that lies there would keep its own readers.
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

/// A folder for the unpacked samples inside the installation's own.
fn tempfile(common: &Common) -> Result<std::path::PathBuf> {
    let folder = home(common).join("samples-unpacked");
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
