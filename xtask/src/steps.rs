//! A row of steps: each is announced, all run, and the end says which failed.

use std::env;
use std::process::Command;

use anyhow::{Context, Result};

use crate::tree;

/// Runs steps one after another and remembers which failed. A failed step does not stop the next: one run shows every
/// fault, which matters where a run is slow or far away.
#[derive(Default)]
pub(crate) struct Steps {
    passed: usize,
    failed: Vec<String>,
}

impl Steps {
    /// Runs cargo with these arguments at the root of the tree.
    pub(crate) fn cargo(&mut self, args: &[&str], environment: &[(&str, &str)]) -> Result<()> {
        let title = format!("cargo {}", args.join(" "));
        announce(&title);
        let status = cargo()
            .args(args)
            .envs(environment.iter().copied())
            .status()
            .with_context(|| format!("cannot start `{title}`"))?;
        self.note(title, status.success());
        Ok(())
    }

    /// Runs a check of our own, which says whether all is well.
    pub(crate) fn own(&mut self, title: &str, check: impl FnOnce() -> Result<bool>) -> Result<()> {
        announce(title);
        let well = check()?;
        self.note(title.to_owned(), well);
        Ok(())
    }

    fn note(&mut self, title: String, well: bool) {
        if well {
            self.passed += 1;
        } else {
            self.failed.push(title);
        }
    }

    /// Prints what passed and what failed. True when nothing failed.
    pub(crate) fn finish(self) -> bool {
        eprintln!("\n{}", summary(self.passed, &self.failed));
        self.failed.is_empty()
    }
}

fn announce(title: &str) {
    eprintln!("\n==> {title}");
}

fn summary(passed: usize, failed: &[String]) -> String {
    let mut text = format!("{passed} passed, {} failed", failed.len());
    for title in failed {
        text.push_str("\n  failed: ");
        text.push_str(title);
    }
    text
}

/// The cargo that started us, at the root of the tree.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(tree::root());
    command
}

#[cfg(test)]
mod tests {
    use super::{Steps, summary};

    #[test]
    fn a_failed_step_is_named_and_does_not_stop_the_next() {
        let mut steps = Steps::default();
        steps.own("first", || Ok(false)).expect("the step ran");
        steps.own("second", || Ok(true)).expect("the step ran");
        assert_eq!(summary(steps.passed, &steps.failed), "1 passed, 1 failed\n  failed: first");
        assert!(!steps.finish());
    }
}
