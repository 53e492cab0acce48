//! The built program on a record of its own, ended without warning: what a power cut or an impatient
//! administrator does to it.

use recourse_store::testing::Place;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

pub use recourse_store::testing::On;

/// A record and the program that works on it.
pub struct Record {
    place: Place,
    program: PathBuf,
    now: &'static str,
}

impl Record {
    /// A fresh record on which the program runs at a chosen time.
    ///
    /// # Panics
    /// When the program cannot be built or the record not be made.
    pub async fn new(on: On, now: &'static str) -> Record {
        Record { place: Place::new(on).await, program: built(), now }
    }

    /// A folder that lives as long as the record.
    pub fn folder(&self) -> &Path {
        self.place.directory()
    }

    /// The record itself, while no program has it.
    pub async fn open(&self) -> recourse_store::Store {
        self.place.open().await
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(arguments)
            .args(["--now", self.now, "--data", &self.place.address(), "--home"])
            .arg(self.place.directory())
            .env_remove("RECOURSE_LAW")
            .env_remove("RECOURSE_MASTER_KEY")
            .stdin(Stdio::null());
        command
    }

    /// Runs the program to its end.
    ///
    /// # Panics
    /// When it does not succeed, with what it says.
    pub fn run(&self, arguments: &[&str]) -> String {
        let Output { status, stdout, stderr } =
            self.command(arguments).output().expect("the program starts");
        let said = String::from_utf8_lossy(&stdout).into_owned();
        let errors = String::from_utf8_lossy(&stderr);
        assert!(status.success(), "`{arguments:?}`: {status}\n{said}\n{errors}");
        said
    }

    /// Starts the program; it is killed when its handle goes.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start(&self, arguments: &[&str]) -> Running {
        let mut command = self.command(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        Running(command.spawn().expect("the program starts"))
    }
}

/// A program at work.
pub struct Running(Child);

impl Running {
    /// The address of the desk, once it says that it is open.
    ///
    /// # Panics
    /// When it ends before.
    pub fn address(&mut self) -> String {
        let output = self.0.stdout.take().expect("its output");
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let host = lines
            .find_map(|line| Some(line.split("http://").nth(1)?.split('/').next()?.to_owned()));
        format!("http://{}", host.expect("the desk opens"))
    }

    /// Kills it on the spot. Whether it was still at work.
    ///
    /// # Panics
    /// When it cannot be waited for.
    pub fn kill(mut self) -> bool {
        // SIGKILL: the program gets no chance to write, close or say anything.
        let at_work = self.0.try_wait().expect("its state").is_none();
        self.0.kill().ok();
        let status = self.0.wait().expect("it has ended");
        at_work && status.code().is_none()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// The program as its sources are now; building it again when nothing changed is quick. `RECOURSE_BUILT`
/// says that whoever runs the tests has built it with them.
fn built() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let build = || {
        let exe = std::env::current_exe().expect("this program has a path");
        let folder = exe.parent().and_then(Path::parent).expect("a folder of the build");
        if std::env::var_os("RECOURSE_BUILT").is_some() {
            return folder.join("recourse");
        }
        let profile = match folder.file_name().and_then(|name| name.to_str()) {
            None | Some("debug") => "dev",
            Some(other) => other,
        };
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(["build", "--quiet", "-p", "recourse", "--profile", profile])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .status()
            .expect("cargo runs");
        assert!(status.success(), "`cargo build -p recourse` failed");
        folder.join("recourse")
    };
    BUILT.get_or_init(build).clone()
}
