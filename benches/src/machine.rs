//! What the figures were measured on, and how much of it others took meanwhile.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The machine and the program, as the head of the table says them.
#[derive(Debug, serde::Serialize)]
pub struct Machine {
    pub cores: usize,
    pub processor: String,
    pub kernel: String,
    /// The engine of the record.
    pub engine: &'static str,
    /// The commit of the working copy; a `+` after it when files were changed since.
    pub commit: String,
}

impl Machine {
    pub fn here() -> Machine {
        let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model = info.lines().find_map(|line| line.strip_prefix("model name"));
        let processor = model.and_then(|rest| rest.split(':').nth(1)).unwrap_or("unknown").trim();
        let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
        Machine {
            cores: std::thread::available_parallelism().map_or(0, usize::from),
            processor: processor.to_owned(),
            kernel: kernel.trim().to_owned(),
            engine: "SQLite, write-ahead log, synchronous FULL",
            commit: commit(),
        }
    }
}

fn commit() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(root).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    };
    let changed = git(&["status", "--porcelain", "--untracked-files=no"]);
    match git(&["rev-parse", "--short=12", "HEAD"]) {
        Some(commit) if changed.is_some_and(|files| !files.is_empty()) => format!("{commit}+"),
        Some(commit) => commit,
        None => "unknown".to_owned(),
    }
}

/// Processor time at one moment, in ticks.
#[derive(Clone, Copy, Debug)]
struct Ticks {
    all: u64,
    busy: u64,
    ours: u64,
    /// The part of ours that is the running program's.
    program: u64,
}

/// Ticks in a second, as Linux tells processor times to programs on every machine.
const TICKS: f64 = 100.0;

/// Watches what share of the machine goes to processes that are not part of the measure.
#[derive(Debug)]
pub struct Watch {
    pid: Option<u32>,
    before: Ticks,
}

impl Watch {
    /// Starts watching; `pid` is a program that runs before and after. Programs that end in
    /// between are counted as ours too.
    pub fn start(pid: Option<u32>) -> Result<Watch> {
        Ok(Watch { pid, before: ticks(pid)? })
    }

    /// The share since the start, of the whole machine: 0.5 on two cores is one core.
    pub fn share(&self) -> Result<f64> {
        let after = ticks(self.pid)?;
        let all = after.all.saturating_sub(self.before.all).max(1);
        let busy = after.busy.saturating_sub(self.before.busy);
        let ours = after.ours.saturating_sub(self.before.ours);
        Ok(busy.saturating_sub(ours) as f64 / all as f64)
    }

    /// Seconds of processor time that the program took since the start.
    pub fn program_seconds(&self) -> Result<f64> {
        let program = ticks(self.pid)?.program.saturating_sub(self.before.program);
        Ok(program as f64 / TICKS)
    }
}

fn ticks(pid: Option<u32>) -> Result<Ticks> {
    let text = fs::read_to_string("/proc/stat").context("the processor times cannot be read")?;
    let line = text.lines().next().unwrap_or_default();
    // user nice system idle iowait irq softirq steal; guests are counted in user already.
    let times: Vec<u64> =
        line.split_whitespace().skip(1).take(8).map(str::parse).collect::<Result<_, _>>()?;
    let all: u64 = times.iter().sum();
    let idle: u64 = times.iter().skip(3).take(2).sum();
    let program = match pid {
        Some(pid) => of_process(&pid.to_string(), false)?,
        None => 0,
    };
    let ours = of_process("self", true)? + program;
    Ok(Ticks { all, busy: all - idle, ours, program })
}

/// Processor time of a process, with that of its ended children or without.
fn of_process(pid: &str, children: bool) -> Result<u64> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat"))
        .with_context(|| format!("process {pid} has gone"))?;
    // The name may hold anything; the fields after it begin with the state.
    let fields = text.rsplit(')').next().unwrap_or_default();
    let times = fields.split_whitespace().skip(11).take(if children { 4 } else { 2 });
    Ok(times.map(|field| field.parse::<u64>().unwrap_or(0)).sum())
}

/// Memory of a process in MiB, shared pages by their share.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    pub all: f64,
    /// Without the pages of files, which the system can drop: program text, mapped record.
    pub anonymous: f64,
}

pub fn memory(pid: u32) -> Result<Memory> {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup"))
        .context("the memory of the program cannot be read")?;
    let of = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok());
        kib.map(|kib| kib / 1024.0).with_context(|| format!("`{name}` is not told"))
    };
    Ok(Memory { all: of("Pss:")?, anonymous: of("Pss_Anon:")? })
}

#[cfg(test)]
mod tests {
    use super::{Watch, memory};

    #[test]
    fn this_process_has_memory_and_its_work_is_not_that_of_others() {
        let memory = memory(std::process::id()).expect("the memory of this process");
        assert!(memory.all > 0.5 && memory.anonymous <= memory.all, "{memory:?}");
        let watch = Watch::start(None).expect("the processor times");
        let share = watch.share().expect("the processor times");
        assert!((0.0..=1.0).contains(&share), "{share}");
    }
}
