//! The program under measure: started, asked and stopped as its users do.

use anyhow::{Context, Result, bail};
use recourse::clock::Stopwatch;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::client::{Connection, get, post};

/// The firm whose desk is measured, and one of its handlers.
pub const FIRM: &str = "fjordbanken";
const LOGIN: &str = "ingrid";

/// The program and where it is.
#[derive(Clone, Debug)]
pub struct Program {
    path: PathBuf,
}

/// A command that has ended.
#[derive(Debug)]
pub struct Ended {
    pub said: String,
    pub seconds: f64,
}

impl Program {
    /// The given program, or the one that was built beside this one.
    pub fn find(path: Option<PathBuf>) -> Result<Program> {
        let path = match path {
            Some(path) => path,
            None => std::env::current_exe()?.with_file_name("recourse"),
        };
        if !path.is_file() {
            bail!("`{}` is not there: run `cargo build --release` first", path.display());
        }
        Ok(Program { path })
    }

    fn command(&self, data: &Path) -> Command {
        let mut command = Command::new(&self.path);
        // Nothing of the caller's surroundings may change what is measured.
        for name in ["RECOURSE_DATA", "RECOURSE_HOME", "RECOURSE_LAW", "RECOURSE_MASTER_KEY"] {
            command.env_remove(name);
        }
        command.stdin(Stdio::null()).arg("--data").arg(data);
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, data: &Path, arguments: &[&str]) -> Result<Ended> {
        let watch = Stopwatch::start();
        let output = self.command(data).args(arguments).output()?;
        let seconds = watch.seconds();
        if !output.status.success() {
            bail!(
                "`recourse {}` failed: {}",
                arguments.join(" "),
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(Ended { said: String::from_utf8(output.stdout)?, seconds })
    }

    /// A key for handing in complaints.
    pub fn api_key(&self, data: &Path) -> Result<String> {
        let made = self.run(data, &["staff", "api-key", "--firm", FIRM, "--name", "figures"])?;
        Ok(made.said.trim().to_owned())
    }

    /// Opens the desk and waits until it is ready.
    pub fn serve(&self, data: &Path) -> Result<Desk> {
        let watch = Stopwatch::start();
        let mut child = self
            .command(data)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = child.stdout.take().context("the program has no output")?;
        let mut desk = Desk {
            child,
            said: BufReader::new(stdout),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            started: 0.0,
        };
        desk.address = desk.listening()?;
        let answer = Connection::new(desk.address);
        desk.ready(answer)?;
        desk.started = watch.seconds();
        Ok(desk)
    }
}

/// A running desk; it is ended when dropped.
#[derive(Debug)]
pub struct Desk {
    child: Child,
    /// Kept open: a program whose output nobody takes would be stopped by it.
    said: BufReader<ChildStdout>,
    pub address: SocketAddr,
    /// Seconds from its start until it was ready.
    pub started: f64,
}

impl Desk {
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    fn listening(&mut self) -> Result<SocketAddr> {
        let mut line = String::new();
        while self.said.read_line(&mut line)? > 0 {
            let host = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
            if let Some(host) = host {
                return host.parse().with_context(|| format!("`{host}` is no address"));
            }
            line.clear();
        }
        bail!("the desk ended before it was open")
    }

    fn ready(&self, mut connection: Connection) -> Result<()> {
        let answer = connection.exchange(&get("/readyz", ""))?;
        match answer.status {
            200 => Ok(()),
            other => bail!("the desk is not ready: {other}"),
        }
    }

    /// Signs in by the form; the cookie of the session.
    pub fn sign_in(&self, password: &str) -> Result<String> {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("firm", FIRM), ("login", LOGIN), ("password", password)])
            .finish();
        let request = post("/sign-in", "application/x-www-form-urlencoded", "", &form);
        let mut connection = Connection::new(self.address);
        let answer = connection.exchange(&request)?;
        match (answer.status, answer.cookie) {
            (303, Some(cookie)) => Ok(cookie),
            (status, _) => bail!("signing in was answered with {status}"),
        }
    }

    /// Ends the desk as its service manager would, and waits until all is written.
    pub fn stop(mut self) -> Result<()> {
        let told = Command::new("kill").arg(self.child.id().to_string()).status()?;
        if !told.success() {
            bail!("the desk had ended already");
        }
        let status = self.child.wait()?;
        if !status.success() {
            bail!("the desk ended with {status}");
        }
        Ok(())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // One that has ended already cannot be ended again.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sets a password for the handler, before the desk is opened.
pub fn password(program: &Program, data: &Path) -> Result<String> {
    let made = program.run(data, &["staff", "password", "--firm", FIRM, "--login", LOGIN])?;
    let password = made.said.trim().rsplit(' ').next().unwrap_or_default();
    Ok(password.to_owned())
}
