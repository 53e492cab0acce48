//! The figures as a table for people and as JSON for machines.

use crate::load::Load;
use crate::machine::Machine;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// One figure.
#[derive(Debug, Serialize)]
pub struct Figure {
    pub what: String,
    /// What it should reach.
    pub reach: String,
    /// What was measured, in words.
    pub measured: String,
    /// Whether it reaches what it should; none where nothing was set.
    pub reached: Option<bool>,
    /// The best that others reach.
    pub peer: String,
    /// The share of the machine that other processes took meanwhile.
    pub others: f64,
    /// What was measured, in numbers.
    pub numbers: Map<String, Value>,
}

impl Figure {
    pub fn new(what: impl Into<String>, others: f64) -> Figure {
        Figure {
            what: what.into(),
            reach: String::new(),
            measured: String::new(),
            reached: None,
            peer: String::new(),
            others,
            numbers: Map::new(),
        }
    }

    pub fn peer(mut self, text: &str) -> Figure {
        text.clone_into(&mut self.peer);
        self
    }

    pub fn measured(mut self, text: impl Into<String>) -> Figure {
        self.measured = text.into();
        self
    }

    pub fn number(mut self, name: &str, value: impl Into<Value>) -> Figure {
        self.numbers.insert(name.to_owned(), value.into());
        self
    }

    pub fn reach(mut self, text: impl Into<String>, reached: bool) -> Figure {
        self.reach = text.into();
        self.reached = Some(reached);
        self
    }

    /// What a load came to.
    pub fn load(self, load: &Load) -> Figure {
        let cost = load.program_seconds * 1000.0 / load.requests as f64;
        let (middle, late, last) = (load.within(0.5), load.within(0.99), load.within(1.0));
        self.measured(format!(
            "{}/s, p50 {middle:.1} ms, p99 {late:.1} ms; {cost:.2} ms of processor each",
            grouped(load.per_second())
        ))
        .number("requests", load.requests)
        .number("per_second", rounded(load.per_second()))
        .number("p50_ms", rounded(middle))
        .number("p99_ms", rounded(late))
        .number("max_ms", rounded(last))
        .number("processor_ms", rounded(cost))
        .number("answer_bytes", load.bytes)
    }
}

/// Three significant places are all that a figure on a shared machine can say, but JSON keeps two
/// places after the point for small ones.
pub fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// A count with thin groups of three, such as `1 234 567`.
pub fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// The table in Markdown.
pub fn table(machine: &Machine, figures: &[Figure]) -> String {
    let mut text = format!(
        "{} cores ({}), Linux {}, {}, commit {}\n\n| what | reach | measured | peer | others |\n|---|---|---|---|---:|\n",
        machine.cores, machine.processor, machine.kernel, machine.engine, machine.commit
    );
    for figure in figures {
        let mark = match figure.reached {
            Some(true) => "",
            Some(false) => "**not reached:** ",
            None => "",
        };
        let Figure { what, reach, measured, peer, others, .. } = figure;
        text.push_str(&format!("| {what} | {reach} | {mark}{measured} | {peer} | {others:.2} |\n"));
    }
    text.push_str("\nothers: the share of the whole machine that other processes took meanwhile\n");
    text
}

/// Everything as one JSON document.
pub fn json(machine: &Machine, figures: &[Figure]) -> Value {
    json!({ "machine": machine, "figures": figures })
}

#[cfg(test)]
mod tests {
    use super::{Figure, grouped, table};
    use crate::machine::Machine;

    #[test]
    fn counts_are_grouped_by_three() {
        let grouped: Vec<String> =
            [0.0, 999.4, 1000.0, 23_456_789.0].into_iter().map(grouped).collect();
        assert_eq!(grouped, ["0", "999", "1 000", "23 456 789"]);
    }

    #[test]
    fn a_figure_that_is_not_reached_says_so() {
        let missed = Figure::new("pages", 0.1).measured("3/s").reach("4/s", false);
        let table = table(&Machine::here(), &[missed]);
        assert!(table.contains("| pages | 4/s | **not reached:** 3/s |  | 0.10 |"), "{table}");
    }
}
