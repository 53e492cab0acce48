//! Asks a bounded number of times over a number of connections, and says how long the answers took.

use crate::client::Connection;
use anyhow::{Context, Result, bail};
use recourse::clock::Stopwatch;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How the answers to a row of requests came.
#[derive(Clone, Debug)]
pub struct Load {
    pub requests: usize,
    pub seconds: f64,
    /// Seconds of processor time that the program took: what others on the machine change least.
    pub program_seconds: f64,
    /// Milliseconds of each request, the shortest first.
    times: Vec<f64>,
    /// Mean length of an answer.
    pub bytes: usize,
}

#[derive(Default)]
struct Worker {
    times: Vec<f64>,
    bytes: usize,
}

impl Load {
    pub fn per_second(&self) -> f64 {
        self.requests as f64 / self.seconds
    }

    /// The time within which `share` of the answers came.
    pub fn within(&self, share: f64) -> f64 {
        let place = (self.times.len() as f64 * share).ceil() as usize;
        self.times.get(place.saturating_sub(1)).copied().unwrap_or(f64::NAN)
    }
}

/// Asks `requests` times, over `connections` that each ask again as soon as they are answered.
/// Every answer must have the status `wanted`: a figure with failures in it would say nothing.
pub fn run(
    address: SocketAddr,
    connections: usize,
    requests: usize,
    wanted: u16,
    make: impl Fn(usize) -> Vec<u8> + Sync,
) -> Result<Load> {
    let next = AtomicUsize::new(0);
    let watch = Stopwatch::start();
    let workers: Vec<Worker> = thread::scope(|scope| {
        let work = || {
            let mut connection = Connection::new(address);
            let mut worker = Worker::default();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= requests {
                    return Ok(worker);
                }
                let request = make(number);
                let watch = Stopwatch::start();
                let answer = connection.exchange(&request)?;
                worker.times.push(watch.seconds() * 1000.0);
                worker.bytes += answer.body.len();
                if answer.status != wanted {
                    let text: String =
                        String::from_utf8_lossy(answer.body).chars().take(300).collect();
                    bail!("request {number} was answered with {}: {text}", answer.status);
                }
            }
        };
        let running: Vec<_> = (0..connections).map(|_| scope.spawn(work)).collect();
        let ended = running.into_iter().map(|worker| match worker.join() {
            Ok(worker) => worker,
            Err(_) => bail!("a connection of the client ended badly"),
        });
        ended.collect::<Result<_>>()
    })
    .context("the load was cut short")?;
    let seconds = watch.seconds();
    let mut times: Vec<f64> = workers.iter().flat_map(|worker| &worker.times).copied().collect();
    times.sort_by(f64::total_cmp);
    let bytes = workers.iter().map(|worker| worker.bytes).sum::<usize>() / times.len().max(1);
    Ok(Load { requests: times.len(), seconds, program_seconds: 0.0, times, bytes })
}

#[cfg(test)]
mod tests {
    use super::Load;

    #[test]
    fn a_share_of_the_answers_came_within_a_time_that_was_measured() {
        let times = (1..=200).map(f64::from).collect();
        let load = Load { requests: 200, seconds: 4.0, program_seconds: 1.0, times, bytes: 0 };
        assert!((load.within(0.5) - 100.0).abs() < 1e-9);
        assert!((load.within(0.99) - 198.0).abs() < 1e-9);
        assert!((load.within(1.0) - 200.0).abs() < 1e-9);
        assert!((load.per_second() - 50.0).abs() < 1e-9);
    }
}
