//! The commands of the command line, one file each.

mod case;
mod deadlines;
mod import;
mod law;
mod law_diff;
mod mailbox;
mod plain;
mod procedure;
pub mod rebuild;
mod receipt;
mod report;
mod sample;
mod serve;
mod staff;
pub mod verify;
mod workdays;

use crate::cli::{Cli, Command, Common};
use crate::clock::Clock;
use crate::engine::Engine;
use crate::packs::load_law;
use crate::search::Search;
use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use recourse_store::{Keyring, Location, Store};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// Runs a command; its exit code.
///
/// # Errors
/// What is told to the person on standard error, with exit code 1.
pub async fn run(cli: Cli) -> Result<ExitCode> {
    let common = cli.common;
    // What only prints may be cut off by `head`; a server must outlive a reader that goes away.
    if matches!(
        &cli.command,
        Some(
            Command::Law(_)
                | Command::Report(_)
                | Command::Procedure(_)
                | Command::Deadlines(_)
                | Command::Workdays(_)
                | Command::Plain(_)
        )
    ) {
        sigpipe::reset();
    }
    match cli.command {
        None => serve::run(&common, &cli.serve).await,
        Some(Command::Serve(options)) => serve::run(&common, &options).await,
        Some(Command::Import(crate::cli::Import::Complaints(options))) => {
            import::run(&common, &options).await
        }
        Some(Command::Case(options)) => case::run(&common, options).await,
        Some(Command::Deadlines(options)) => deadlines::run(&common, &options),
        Some(Command::Workdays(options)) => workdays::run(&common, &options),
        Some(Command::Plain(options)) => plain::run(&common, &options),
        Some(Command::Law(options)) => law::run(&common, &options).await,
        Some(Command::Procedure(options)) => procedure::run(&common, &options),
        Some(Command::Verify) => verify::run(&common).await,
        Some(Command::Rebuild) => rebuild::run(&common).await,
        Some(Command::Sample(options)) => sample::run(&common, &options).await,
        Some(Command::Report(options)) => report::run(&common, &options).await,
        Some(Command::Receipt(options)) => receipt::run(&common, &options).await,
        Some(Command::Staff(options)) => staff::run(&common, &options).await,
        Some(Command::Mailbox(options)) => mailbox::run(&common, &options).await,
    }
}

/// How a command uses the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Reads and writes; one process at a time on SQLite.
    Write,
    /// Reads only, beside a running desk.
    Read,
}

/// Where an installation keeps what is not in the record: keys, search index, outgoing mail.
pub fn home(common: &Common) -> PathBuf {
    match (Location::parse(&common.data), &common.home) {
        (_, Some(home)) => home.clone(),
        (Location::Directory(directory), None) => directory,
        (Location::Postgres(_), None) => PathBuf::from("./recourse-data"),
    }
}

/// Opens the installation.
///
/// # Errors
/// When packs are wrong, keys do not fit or the record cannot be opened.
pub async fn open(common: &Common, how: Use) -> Result<Engine> {
    let law = Arc::new(load_law(common.packs.as_deref())?);
    let clock = clock(common);
    let home = home(common);
    private_folder(&home)?;
    let keys = match std::env::var("RECOURSE_MASTER_KEY") {
        Ok(hex) => Keyring::from_hex(&hex)?,
        Err(_) => Keyring::in_directory(&home.join("keys"))?,
    };
    let location = Location::parse(&common.data);
    if let (Use::Write, Location::Directory(directory)) = (how, &location) {
        private_folder(directory)?;
    }
    let store = match how {
        Use::Write => Store::open(&location, keys).await,
        Use::Read => Store::open_read_only(&location, keys).await,
    }
    .with_context(|| format!("the record `{}` cannot be opened", shown(&common.data)))?;
    let search = match how {
        Use::Write => {
            Search::open(&home.join("search")).context("the search index cannot be opened")?
        }
        Use::Read => Search::in_memory()?,
    };
    // An index made for an empty record is complete: it must not be made anew at the next start.
    if how == Use::Write && search.needs_rebuild() && store.all_lots().await?.is_empty() {
        search.clear().await?;
        search.rebuilt().await?;
    }
    Ok(Engine::new(store, law, clock, Arc::new(search)).with_packs(common.packs.as_deref()))
}

/// Makes a folder that only its owner can look into; one that is there already stays as it is.
fn private_folder(path: &Path) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).with_context(|| format!("the folder `{}` cannot be made", path.display()))
}

/// The clock that a command runs by.
pub fn clock(common: &Common) -> Clock {
    common.now.map_or_else(Clock::system, Clock::practice)
}

/// An address without its password.
fn shown(data: &str) -> String {
    match url::Url::parse(data) {
        Ok(mut url) if url.has_host() => {
            let hidden = url.set_password(None);
            if hidden.is_ok() { url.to_string() } else { "postgres".to_owned() }
        }
        _ => data.to_owned(),
    }
}

/// Closes the installation: what is queued is written, a checkpoint is signed.
pub async fn close(engine: &Engine) {
    let now = engine.clock.now().as_millisecond();
    if !engine.store.is_read_only() {
        if let Err(error) = engine.store.checkpoint(now).await {
            tracing::warn!(%error, "the checkpoint was not written");
        }
        if let Err(error) = engine.search.close().await {
            tracing::warn!(%error, "the search index was not closed; it will be rebuilt");
        }
    }
    engine.store.close().await;
}

/// A progress bar on a terminal; nothing elsewhere.
pub fn bar(total: Option<u64>, what: &str) -> ProgressBar {
    let bar = match total {
        Some(total) => ProgressBar::new(total).with_style(
            ProgressStyle::with_template("{msg} {wide_bar} {human_pos} of {human_len} {per_sec}")
                .unwrap_or_else(|_| ProgressStyle::default_bar()),
        ),
        None => ProgressBar::new_spinner().with_style(
            ProgressStyle::with_template("{spinner} {msg} {human_pos} {per_sec}")
                .unwrap_or_else(|_| ProgressStyle::default_spinner()),
        ),
    };
    bar.set_message(what.to_owned());
    bar
}
