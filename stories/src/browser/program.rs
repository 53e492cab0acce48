//! The program under test: built once, started on a copy of the sample record, ended by its handle.

use super::process::Process;
use super::{Fault, Result, io};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use tempfile::TempDir;

/// When the sample record is made: before any story begins.
const MADE: &str = "2026-11-10T07:30:00Z";

/// A running desk with a record of its own.
#[derive(Debug)]
pub struct Program {
    _process: Process,
    /// `http://127.0.0.1:…`, without a final slash.
    pub address: String,
    /// The password of everybody in the sample firms.
    pub password: String,
    record: TempDir,
}

impl Program {
    /// Starts the program on its own copy of the sample record, at a chosen time.
    ///
    /// The samples are imported once for each build of the program: hashing forty passwords takes a
    /// debug build ten seconds, copying the result takes none.
    ///
    /// # Errors
    /// When it cannot be built or does not start.
    pub fn with_samples(now: &str) -> Result<Program> {
        let binary = binary()?;
        let made = made_record(&binary)?;
        let record = TempDir::new().map_err(io("a folder for the record"))?;
        copy(&made, record.path())?;
        Program::start(&binary, record, now)
    }

    /// Where the record lies; letters are in `outgoing` below it.
    pub fn data(&self) -> &Path {
        self.record.path()
    }

    fn start(binary: &Path, record: TempDir, now: &str) -> Result<Program> {
        let (process, address) = serve(binary, record.path(), now)?;
        let logins = record.path().join("sample-logins.txt");
        let text = fs::read_to_string(&logins).map_err(io("the sample logins"))?;
        let password = text.lines().find_map(|line| line.trim().strip_prefix("password: "));
        let password = password.unwrap_or_default().to_owned();
        Ok(Program { _process: process, address, password, record })
    }

    /// The letters to customers that the program has written by now, oldest first.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn letters(&self) -> Result<Vec<(String, String)>> {
        let folder = self.data().join("outgoing");
        let Ok(entries) = fs::read_dir(&folder) else { return Ok(Vec::new()) };
        let mut letters = Vec::new();
        for entry in entries.flatten() {
            // The same letter lies beside it on paper.
            if entry.path().extension().is_some_and(|end| end == "pdf") {
                continue;
            }
            let text = fs::read_to_string(entry.path()).map_err(io("a letter"))?;
            letters.push((entry.file_name().to_string_lossy().into_owned(), text));
        }
        letters.sort();
        Ok(letters)
    }
}

/// Starts the desk on a record and waits until it says where it listens.
fn serve(binary: &Path, data: &Path, now: &str) -> Result<(Process, String)> {
    let mut command = Command::new(binary);
    command
        .args(["--sample", "--listen", "127.0.0.1:0", "--now", now, "--data"])
        .arg(data)
        .env_remove("RECOURSE_LAW")
        .env_remove("RECOURSE_HOME");
    Process::start(command, |line| {
        let host = line.split("http://").nth(1)?.split('/').next()?;
        Some(format!("http://{host}"))
    })
}

/// The folder of the build: tests lie in `target/<profile>/deps`, examples in `target/<profile>/examples`.
fn profile_folder() -> Result<PathBuf> {
    let exe = std::env::current_exe().map_err(io("the path of this program"))?;
    let folder = exe.parent().and_then(Path::parent);
    folder.map(Path::to_owned).ok_or(Fault::NotStarted {
        program: exe.display().to_string(),
        said: "not in a folder of the build".to_owned(),
    })
}

/// The program as it is built from the sources now; building it again when nothing changed is quick.
fn binary() -> Result<PathBuf> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    if let Some(known) = BUILT.get() {
        return Ok(known.clone());
    }
    let folder = profile_folder()?;
    if std::env::var_os("RECOURSE_BUILT").is_some() {
        return Ok(BUILT.get_or_init(|| folder.join("recourse")).clone());
    }
    let profile = match folder.file_name().and_then(|name| name.to_str()) {
        None | Some("debug") => "dev",
        Some(other) => other,
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--quiet", "-p", "recourse", "--profile", profile])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .map_err(io("cargo build -p recourse"))?;
    let binary = folder.join("recourse");
    if !output.status.success() || !binary.is_file() {
        return Err(Fault::NotStarted {
            program: "cargo build -p recourse".to_owned(),
            said: String::from_utf8_lossy(&output.stderr).into_owned(),
        });
    }
    Ok(BUILT.get_or_init(|| binary).clone())
}

/// A record with the samples, made by this very build of the program and kept beside it.
fn made_record(binary: &Path) -> Result<PathBuf> {
    let about = fs::metadata(binary).map_err(io("the program"))?;
    let changed =
        about.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
    let build = format!("{:x}-{:x}", about.len(), changed.unwrap_or_default().as_nanos());
    let folder = profile_folder()?.join("sample-records");
    fs::create_dir_all(&folder).map_err(io("the folder of sample records"))?;
    let made = folder.join(&build);

    // Tests run in several processes; the first makes it, the others wait here.
    let lock = File::create(folder.join("lock")).map_err(io("the lock of sample records"))?;
    lock.lock().map_err(io("the lock of sample records"))?;
    if made.is_dir() {
        return Ok(made);
    }
    for old in fs::read_dir(&folder).map_err(io("old sample records"))?.flatten() {
        if old.path().is_dir() {
            fs::remove_dir_all(old.path()).map_err(io("an old sample record"))?;
        }
    }
    let making = tempfile::tempdir_in(&folder).map_err(io("a folder for the sample record"))?;
    let (process, _address) = serve(binary, making.path(), MADE)?;
    process.stop()?;
    fs::rename(making.keep(), &made).map_err(io("keeping the sample record"))?;
    Ok(made)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).map_err(io("a folder of the record"))?;
    for entry in fs::read_dir(from).map_err(io("the sample record"))?.flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target)?;
        } else {
            fs::copy(&source, &target).map_err(io(source.display().to_string()))?;
        }
    }
    Ok(())
}
