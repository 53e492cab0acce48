//! `cargo xtask screenshots`: pictures of every page, and those that the documentation shows.

use anyhow::{Result, bail};

use crate::{setup, steps::cargo, tree};

/// What the documentation shows may weigh so much in all.
const KEPT_BYTES: u64 = 3 * 1024 * 1024;

/// Where the pictures go: all of them among what is built, a few into the documentation.
const ALL: &str = "target/screenshots";
const KEPT: &str = "docs/screenshots";

/// Takes the pictures with the browser tests' own means, which also build the program.
pub(crate) fn run() -> Result<bool> {
    setup::run(true)?;
    let example = ["run", "--quiet", "-p", "recourse-stories", "--example", "screenshots", "--"];
    let status = cargo().args(example).args([ALL, KEPT]).status()?;
    if !status.success() {
        return Ok(false);
    }
    let mut bytes = 0;
    for picture in std::fs::read_dir(tree::root().join(KEPT))? {
        bytes += picture?.metadata()?.len();
    }
    if bytes > KEPT_BYTES {
        bail!("{KEPT} weighs {bytes} bytes, more than {KEPT_BYTES}: keep fewer");
    }
    eprintln!("all in {ALL}, {} kB of them in {KEPT}", bytes / 1024);
    Ok(true)
}
