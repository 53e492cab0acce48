//! The chores of the project: `cargo xtask <command>`. One file per command; `tree`, `fault` and `steps` are shared.
//!
//! Exit codes: 0 done, 1 something is wrong with the tree, 2 wrong usage.

mod check;
mod fault;
mod screenshots;
mod setup;
mod steps;
mod test;
mod tidy;
mod trace;
mod tree;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "The chores of the project")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Everything that must pass: installs what the tests need, then runs every check and every test
    Test(test::Args),
    /// The quick look before a commit: format, house rules, clippy
    Check,
    /// Which test proves which requirement, and which requirement none
    Trace(trace::Args),
    /// The house rules that neither the formatter nor clippy knows
    Tidy(tidy::Args),
    /// Pictures of every page, and those that the documentation shows
    Screenshots,
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Test(args) => test::run(&args),
        Command::Check => check::run(),
        Command::Trace(args) => trace::run(&args),
        Command::Tidy(args) => tidy::run(&args),
        Command::Screenshots => screenshots::run(),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
