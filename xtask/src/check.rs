//! `cargo xtask check`: the quick look before a commit.

use anyhow::Result;

use crate::steps::Steps;
use crate::tidy;

/// The formatter over the whole workspace, changing nothing.
pub(crate) const FMT: [&str; 3] = ["fmt", "--all", "--check"];

/// Clippy over the whole workspace, tests included; a warning is a fault.
pub(crate) const CLIPPY: [&str; 6] =
    ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];

/// Format, house rules, clippy; the cheap ones first.
pub(crate) fn run() -> Result<bool> {
    let mut steps = Steps::default();
    steps.cargo(&FMT, &[])?;
    steps.own("house rules", tidy::check)?;
    steps.cargo(&CLIPPY, &[])?;
    Ok(steps.finish())
}
