//! `recourse import complaints`.

use super::{Use, bar, close, open};
use crate::cli::{Common, ImportComplaints};
use crate::import::{Counts, Plan, import};
use crate::incoming::source::{self, Options};
use anyhow::{Result, bail};
use std::process::ExitCode;

/// Imports, and counts.
///
/// # Errors
/// When the source or the record cannot be opened.
pub async fn run(common: &Common, asked: &ImportComplaints) -> Result<ExitCode> {
    let options =
        Options { mapping: asked.mapping.clone(), format: asked.format, ..Options::default() };
    let items = source::open(&asked.path, options)?;
    let engine = open(common, Use::Write).await?;
    let plan =
        Plan { firm: asked.firm.clone(), channel: asked.channel, acknowledge: asked.acknowledge };
    let bar = bar(None, "read");
    let counts = import(&engine, &plan, items, |counts| bar.set_position(counts.read)).await;
    bar.finish_and_clear();
    close(&engine).await;
    let counts = counts?;
    print(common, counts)?;
    if !counts.add_up() {
        bail!(
            "the count does not add up: this is a fault of the program, and nothing read is lost"
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn print(common: &Common, counts: Counts) -> Result<()> {
    if common.json {
        println!("{}", serde_json::to_string(&counts)?);
    } else {
        println!(
            "read {} = cases {} + replies {} + duplicates {} + quarantined {}",
            counts.read, counts.cases, counts.replies, counts.duplicates, counts.quarantined
        );
    }
    Ok(())
}
