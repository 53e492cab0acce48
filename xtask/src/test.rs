//! `cargo xtask test`: everything that must pass before a change is taken.

use std::process::Stdio;

use anyhow::Result;
use clap::ValueEnum;

use crate::steps::{Steps, cargo};
use crate::{check, setup, tidy, trace};

/// The parts of a run, in the order they run: what is cheap comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// PostgreSQL and the browser, installed when missing (root on Debian)
    Setup,
    /// The formatter, changing nothing
    Fmt,
    /// The house rules
    Tidy,
    /// Every id a test cites exists
    Trace,
    /// Clippy, warnings denied
    Clippy,
    /// Unit, story and browser tests
    Tests,
    /// The examples in the documentation
    Doc,
}

/// What `cargo xtask test` is asked to do.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: cargo xtask test --quick --skip fmt,clippy")]
pub(crate) struct Args {
    /// Leave out the browser tests (and need no browser)
    #[arg(long)]
    quick: bool,
    /// Run these parts only
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PARTS")]
    only: Vec<Part>,
    /// Run all but these parts
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PARTS", conflicts_with = "only")]
    skip: Vec<Part>,
}

impl Args {
    fn wants(&self, part: Part) -> bool {
        if self.only.is_empty() { !self.skip.contains(&part) } else { self.only.contains(&part) }
    }

    /// `RECOURSE_BUILT`: the program is built together with the tests, so that no test builds it anew with
    /// other features. `RECOURSE_SKIP_BROWSER` is read by the browser tests, which then report themselves as
    /// left out.
    fn environment(&self) -> &'static [(&'static str, &'static str)] {
        if self.quick {
            &[("RECOURSE_BUILT", "1"), ("RECOURSE_SKIP_BROWSER", "1")]
        } else {
            &[("RECOURSE_BUILT", "1")]
        }
    }
}

/// Runs the parts that are wanted. True when all passed.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let mut steps = Steps::default();
    // A missing server would fail every story in turn, so nothing runs without what the tests need.
    if args.wants(Part::Setup) {
        steps.own("what the tests need", || setup::run(!args.quick))?;
    }
    if args.wants(Part::Fmt) {
        steps.cargo(&check::FMT, &[])?;
    }
    if args.wants(Part::Tidy) {
        steps.own("house rules", tidy::check)?;
    }
    if args.wants(Part::Trace) {
        steps.own("requirements and their tests", trace::check)?;
    }
    if args.wants(Part::Clippy) {
        steps.cargo(&check::CLIPPY, &[])?;
    }
    if args.wants(Part::Tests) {
        if has_nextest() {
            steps
                .cargo(&["nextest", "run", "--workspace", "--no-fail-fast"], args.environment())?;
        } else {
            // Documentation examples have a part of their own.
            let plain = ["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"];
            steps.cargo(&plain, args.environment())?;
        }
    }
    if args.wants(Part::Doc) {
        steps.cargo(&["test", "--workspace", "--doc"], args.environment())?;
    }
    Ok(steps.finish())
}

fn has_nextest() -> bool {
    let asked =
        cargo().args(["nextest", "--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use clap::{Parser, ValueEnum};

    use super::{Args, Part};

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn wanted(line: &[&str]) -> Vec<Part> {
        let args = Line::parse_from([&["test"], line].concat()).args;
        Part::value_variants().iter().copied().filter(|part| args.wants(*part)).collect()
    }

    #[test]
    fn parts_are_all_only_some_or_all_but_some() {
        assert_eq!(wanted(&[]), Part::value_variants());
        assert_eq!(wanted(&["--only", "fmt,tests"]), [Part::Fmt, Part::Tests]);
        assert_eq!(
            wanted(&["--quick", "--skip", "setup,fmt,tidy,trace"]),
            [Part::Clippy, Part::Tests, Part::Doc]
        );
        assert!(Line::try_parse_from(["test", "--only", "fmt", "--skip", "doc"]).is_err());
    }

    #[test]
    fn quick_tells_the_browser_tests_to_stand_aside() {
        assert_eq!(
            Line::parse_from(["test", "--quick"]).args.environment(),
            [("RECOURSE_BUILT", "1"), ("RECOURSE_SKIP_BROWSER", "1")]
        );
        assert_eq!(Line::parse_from(["test"]).args.environment(), [("RECOURSE_BUILT", "1")]);
    }
}
