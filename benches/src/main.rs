//! `figures`: measures Recourse as a whole process and prints what it reaches.
//!
//! It starts the program that was built beside it, on records of its own in a temporary folder, and
//! writes nothing else. See `docs/figures.md`.

mod client;
mod commands;
mod intake;
mod load;
mod machine;
mod pages;
mod program;
mod record;
mod report;
mod workdays;

use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use machine::Machine;
use program::Program;
use record::Record;
use report::Figure;
use std::path::PathBuf;

/// The allocator of the program, since some figures are measured in this process.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measures Recourse as a whole process; without names, everything.
#[derive(Debug, Parser)]
#[command(
    name = "figures",
    after_help = "Example: cargo build --release && target/release/figures intake --intakes 5000"
)]
struct Arguments {
    /// What to measure.
    #[arg(value_enum)]
    measures: Vec<Measure>,
    #[command(flatten)]
    sizes: Sizes,
    /// The program; without it, `recourse` beside this program.
    #[arg(long, value_name = "PATH")]
    program: Option<PathBuf>,
    /// Where the large record lies: it is made there when it is missing, and kept.
    #[arg(long, value_name = "DIR")]
    store: Option<PathBuf>,
    /// One JSON document instead of the table.
    #[arg(long)]
    json: bool,
}

/// How much of everything.
#[derive(Clone, Debug, clap::Args)]
struct Sizes {
    /// Cases in the large record.
    #[arg(long, default_value_t = 1_000_000)]
    cases: u64,
    /// Complaints handed in at each number of connections.
    #[arg(long, default_value_t = 20_000)]
    intakes: usize,
    /// Pages of each kind.
    #[arg(long, default_value_t = 5_000)]
    pages: usize,
    /// Connections that ask for pages.
    #[arg(long, default_value_t = 4)]
    connections: usize,
    /// Rows of the imported table.
    #[arg(long, default_value_t = 20_000)]
    rows: usize,
    /// Cases in the record whose memory is measured.
    #[arg(long, default_value_t = 10_000)]
    small: u64,
}

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Measure {
    /// Complaints handed in over HTTP.
    Intake,
    /// Pages of the worklist.
    Worklist,
    /// Case pages.
    Case,
    /// Full-text search.
    Search,
    /// Start of the desk on the large record.
    Start,
    /// Memory and start with few cases.
    Memory,
    /// Import of a table.
    Import,
    /// The check of the large record.
    Verify,
    /// Views and search index made anew.
    Rebuild,
    /// Working days and deadlines on one core.
    Workdays,
}

impl Measure {
    fn needs_large(self) -> bool {
        use Measure::{Case, Rebuild, Search, Start, Verify, Worklist};
        matches!(self, Worklist | Case | Search | Start | Verify | Rebuild)
    }
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let program = Program::find(arguments.program.clone())?;
    let machine = Machine::here();
    let figures = measure(&arguments, &program)?;
    if arguments.json {
        println!("{}", serde_json::to_string_pretty(&report::json(&machine, &figures))?);
    } else {
        println!("{}", report::table(&machine, &figures));
    }
    Ok(())
}

fn measure(arguments: &Arguments, program: &Program) -> Result<Vec<Figure>> {
    let asked = match arguments.measures.as_slice() {
        [] => Measure::value_variants(),
        some => some,
    };
    let wants = |measure: Measure| asked.contains(&measure);
    let sizes = &arguments.sizes;
    let mut figures = Vec::new();
    if wants(Measure::Workdays) {
        told(&mut figures, workdays::figures()?);
    }
    if wants(Measure::Intake) {
        told(&mut figures, intake::figures(program, sizes.intakes)?);
    }
    if wants(Measure::Import) {
        told(&mut figures, commands::import(program, sizes.rows)?);
    }
    if wants(Measure::Memory) {
        told(&mut figures, pages::memory(program, sizes.small)?);
    }
    if asked.iter().any(|measure| measure.needs_large()) {
        let record = Record::large(program, arguments.store.as_deref(), sizes.cases)
            .context("the large record cannot be made")?;
        told(&mut figures, record.made(sizes.cases));
        let wanted = pages::Wanted {
            start: wants(Measure::Start),
            worklist: wants(Measure::Worklist),
            case: wants(Measure::Case),
            search: wants(Measure::Search),
        };
        if wanted.any() {
            told(&mut figures, pages::large(program, &record, sizes, wanted)?);
        }
        if wants(Measure::Verify) {
            told(&mut figures, commands::verify(program, record.path())?);
        }
        if wants(Measure::Rebuild) {
            told(&mut figures, commands::rebuild(program, record.path())?);
        }
    }
    Ok(figures)
}

/// Says each figure as soon as it is known: the whole takes minutes.
fn told(figures: &mut Vec<Figure>, more: Vec<Figure>) {
    for figure in &more {
        eprintln!("{}: {} (others {:.2})", figure.what, figure.measured, figure.others);
    }
    figures.extend(more);
}
