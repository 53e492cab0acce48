//! A child process that says when it is ready, and that goes when its handle goes.

use super::{Fault, Result, io};
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::time::Duration;

/// A running child of ours.
#[derive(Debug)]
pub(super) struct Process {
    child: Child,
    /// Kept open: a child whose reader has gone would fail at its next word.
    out: BufReader<ChildStdout>,
}

impl Process {
    /// Starts it and waits for the line in which `ready` finds what it looks for.
    pub(super) fn start(
        mut command: Command,
        ready: impl Fn(&str) -> Option<String>,
    ) -> Result<(Process, String)> {
        let program = command.get_program().to_string_lossy().into_owned();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(io(program.clone()))?;
        let mut said = String::new();
        if let Some(pipe) = child.stdout.take() {
            let mut process = Process { child, out: BufReader::new(pipe) };
            let mut line = String::new();
            while process.out.read_line(&mut line).map_err(io(program.clone()))? > 0 {
                if let Some(found) = ready(&line) {
                    return Ok((process, found));
                }
                said.push_str(&line);
                line.clear();
            }
        }
        Err(Fault::NotStarted { program, said })
    }

    /// Asks it to stop and waits until it has, so that it leaves everything in good order.
    pub(super) fn stop(mut self) -> Result<ExitStatus> {
        let told = Command::new("kill").arg(self.child.id().to_string()).status();
        told.map_err(io("kill"))?;
        self.child.wait().map_err(io("the end of a process"))
    }

    /// Gives it a moment to end by itself.
    pub(super) fn wait_a_little(&mut self) {
        for _ in 0..100 {
            if !matches!(self.child.try_wait(), Ok(None)) {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that has gone by itself cannot be killed; it is waited for all the same.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
