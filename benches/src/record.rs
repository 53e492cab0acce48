//! The records that are measured: made by the program itself, in a temporary folder.

use crate::machine::Watch;
use crate::program::{FIRM, Program};
use crate::report::{Figure, grouped, rounded};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A record full of made-up cases.
#[derive(Debug)]
pub struct Record {
    path: PathBuf,
    /// Removes the folder at the end, unless it is to be kept.
    _folder: Option<TempDir>,
    /// How long it took to make, and what others took meanwhile.
    made: Option<(f64, f64)>,
}

/// A folder for one measure.
pub fn folder() -> Result<TempDir> {
    Ok(tempfile::Builder::new().prefix("recourse-figures-").tempdir()?)
}

impl Record {
    /// The large record: the kept one when it is there, a new one otherwise.
    pub fn large(program: &Program, kept: Option<&Path>, cases: u64) -> Result<Record> {
        match kept {
            None => Record::make(program, cases),
            Some(path) if path.join("keys").exists() => {
                Ok(Record { path: path.to_owned(), _folder: None, made: None })
            }
            Some(path) => {
                std::fs::create_dir_all(path)?;
                let made = fill(program, path, cases)?;
                Ok(Record { path: path.to_owned(), _folder: None, made: Some(made) })
            }
        }
    }

    /// A record that goes away at the end.
    pub fn make(program: &Program, cases: u64) -> Result<Record> {
        let folder = folder()?;
        let made = fill(program, folder.path(), cases)?;
        Ok(Record { path: folder.path().to_owned(), _folder: Some(folder), made: Some(made) })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How fast it was made: the loop without HTTP.
    pub fn made(&self, cases: u64) -> Vec<Figure> {
        let figure = self.made.map(|(seconds, others)| {
            let rate = cases as f64 / seconds;
            Figure::new(
                format!("{} cases made by `recourse sample`", grouped(cases as f64)),
                others,
            )
            .measured(format!("{}/s, {seconds:.0} s", grouped(rate)))
            .number("per_second", rounded(rate))
            .number("seconds", rounded(seconds))
        });
        figure.into_iter().collect()
    }
}

/// Fills a record; the seconds it took, and the share of others.
fn fill(program: &Program, path: &Path, cases: u64) -> Result<(f64, f64)> {
    if cases == 0 {
        bail!("a record without cases measures nothing");
    }
    eprintln!("making {} cases", grouped(cases as f64));
    let watch = Watch::start(None)?;
    let made = program.run(path, &["sample", "--cases", &cases.to_string(), "--firm", FIRM])?;
    Ok((made.seconds, watch.share()?))
}
