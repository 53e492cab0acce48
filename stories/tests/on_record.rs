//! Plays every story of `cases/` on the product itself: each is a test of its own, on SQLite and on
//! PostgreSQL. After each the whole record is checked, with what all stories before it have left.
//!
//! `cargo test -p recourse-stories --test on_record sqlite/no` plays those of one folder on one engine.

use libtest_mimic::{Arguments, Failed, Trial};
use recourse_stories::house::House;
use recourse_stories::installation::{On, workspace};
use recourse_stories::story::parse;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Runtime;

/// The house of one engine: opened by its first story, used by one story at a time.
struct Stage {
    on: On,
    runtime: Arc<Runtime>,
    house: Mutex<Option<House>>,
}

impl Stage {
    fn play(&self, file: &str, path: &Path) -> Result<(), Failed> {
        let story = parse(file, &std::fs::read_to_string(path)?)?;
        // A story that panicked before has left a record that is checked again after this one.
        let mut house = self.house.lock().unwrap_or_else(PoisonError::into_inner);
        self.runtime.block_on(async {
            if house.is_none() {
                *house = Some(House::new(self.on).await);
            }
            match house.as_ref() {
                Some(house) => house.play(&story).await.map_err(Failed::from),
                None => Err(Failed::from("there is no house")),
            }
        })
    }

    fn close(&self) {
        let house = self.house.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(house) = house {
            self.runtime.block_on(house.close());
        }
    }
}

/// The stories under a folder, with their names from there.
fn stories(folder: &Path, under: &str, found: &mut Vec<(String, PathBuf)>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let last = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            stories(&path, &format!("{under}{last}/"), found)?;
        } else if let Some(name) = last.strip_suffix(".story") {
            found.push((format!("{under}{name}"), path));
        }
    }
    Ok(())
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments = Arguments::from_args();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map(Arc::new)?;
    let mut files = Vec::new();
    stories(&workspace("stories/cases"), "", &mut files)?;
    files.sort();
    let mut trials = Vec::new();
    let mut stages = Vec::new();
    for (engine, on) in [("sqlite", On::Sqlite), ("postgres", On::Postgres)] {
        let runtime = Arc::clone(&runtime);
        let stage = Arc::new(Stage { on, runtime, house: Mutex::default() });
        stages.push(Arc::clone(&stage));
        for (name, path) in &files {
            let (stage, path) = (Arc::clone(&stage), path.clone());
            let file = format!("stories/cases/{name}.story");
            let test = move || stage.play(&file, &path);
            trials.push(Trial::test(format!("{engine}/{name}"), test));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    // The records are removed before the program ends.
    stages.iter().for_each(|stage| stage.close());
    Ok(conclusion.exit_code())
}
