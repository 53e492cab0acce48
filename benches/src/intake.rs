//! Complaints handed in over HTTP: number, events, vault, views and search, on disk before the answer.

use crate::client::post;
use crate::load::{self, Load};
use crate::machine::Watch;
use crate::program::Program;
use crate::record::folder;
use crate::report::{Figure, grouped};
use anyhow::Result;
use fastrand::Rng;
use serde_json::json;

/// How long a body is: what the peers were given too.
const BYTES: usize = 1024;
/// What a body holds beside its text.
const AROUND: usize = 190;
/// Requests before measuring begins, so that connections and statements are open.
const WARM: usize = 200;
/// Fifty times the best peer.
const REACH: f64 = 3_500.0;
const REACH_P99_MS: f64 = 50.0;

const WORDS: [&str; 24] = [
    "account",
    "answer",
    "asked",
    "bank",
    "call",
    "card",
    "charge",
    "counter",
    "customer",
    "fee",
    "interest",
    "invoice",
    "letter",
    "loan",
    "month",
    "paid",
    "promise",
    "receipt",
    "reminder",
    "returned",
    "statement",
    "transfer",
    "twice",
    "wrong",
];

/// A complaint like no other, of a kilobyte.
fn body(number: usize) -> String {
    let mut rng = Rng::with_seed(number as u64);
    let mut text = format!("Complaint {number:08}:");
    while text.len() < BYTES - AROUND {
        text.push(' ');
        text.push_str(WORDS.get(rng.usize(..WORDS.len())).copied().unwrap_or_default());
    }
    json!({
        "title": format!("Matter {number:08}"),
        "text": text,
        "name": format!("Customer {number:08}"),
        "email": format!("customer{number:08}@post.example"),
        "address": "Samplestreet 1, 1000 Sample",
        "product": "payment",
    })
    .to_string()
}

/// Intake at 4 and at 32 connections, each on a record that begins empty.
pub fn figures(program: &Program, count: usize) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    for connections in [4, 32] {
        let (load, others) = measure(program, connections, count)?;
        let reached = load.per_second() >= REACH && load.within(0.99) < REACH_P99_MS;
        let what = format!(
            "intake over HTTP, {} of 1 KB, {connections} connections",
            grouped(count as f64)
        );
        let figure = Figure::new(what, others).load(&load);
        figures.push(match connections {
            32 => figure.reach("3 500/s, p99 < 50 ms", reached),
            _ => figure.peer("71/s (django-helpdesk), 24/s (Znuny), 15/s (RT)"),
        });
    }
    Ok(figures)
}

fn measure(program: &Program, connections: usize, count: usize) -> Result<(Load, f64)> {
    let folder = folder()?;
    let key = program.api_key(folder.path())?;
    let desk = program.serve(folder.path())?;
    let headers = format!("authorization: Bearer {key}\r\n");
    let request =
        |number: usize| post("/api/v1/complaints", "application/json", &headers, &body(number));
    load::run(desk.address, connections, WARM, 201, |number| request(count + number))?;
    let watch = Watch::start(Some(desk.pid()))?;
    let mut load = load::run(desk.address, connections, count, 201, request)?;
    load.program_seconds = watch.program_seconds()?;
    let others = watch.share()?;
    desk.stop()?;
    Ok((load, others))
}

#[cfg(test)]
mod tests {
    use super::{BYTES, body};

    #[test]
    fn bodies_differ_and_are_a_kilobyte() {
        assert_ne!(body(1), body(2));
        for number in [0, 1, 99_999] {
            let length = body(number).len();
            assert!(length.abs_diff(BYTES) < 40, "{length}");
        }
    }
}
