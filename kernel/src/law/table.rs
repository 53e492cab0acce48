//! The law table: every rule on the days around each change, so that a change of law is a readable
//! difference of two tables.

use super::{Known, Law, NoVersion, Rule, RuleKind, Version};
use jiff::civil::Date;
use serde::Serialize;

/// What a rule says on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableRow {
    /// The rule.
    pub rule: String,
    /// The day asked about.
    pub day: Date,
    /// What it says then, or why it says nothing.
    pub says: String,
    /// The citation.
    pub source: String,
    /// What is still to be checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unverified: Option<String>,
}

/// Every rule on the first day of each version and on the day before and the day after.
pub fn table(law: &Law) -> Vec<TableRow> {
    let mut rows = Vec::new();
    for rule in law.rules.values() {
        let mut days: Vec<Date> = rule
            .boundaries()
            .into_iter()
            .flat_map(|day| [day.yesterday().ok(), Some(day), day.tomorrow().ok()])
            .flatten()
            .collect();
        days.sort();
        days.dedup();
        rows.extend(days.into_iter().map(|day| rule.row_on(day)));
    }
    rows
}

fn known<T: ToString>(value: &Known<T>) -> String {
    match value {
        Known::Figure(figure) => figure.to_string(),
        Known::Unknown(what) => format!("not known: {what}"),
    }
}

impl Rule {
    /// What the rule says on a day, for a person.
    pub fn row_on(&self, day: Date) -> TableRow {
        match &self.kind {
            RuleKind::Deadline(rule) => self.row(day, rule.versions.on(day), |value| {
                let calendar =
                    value.calendar.as_ref().map(|c| format!(" ({c})")).unwrap_or_default();
                format!("{}{calendar}", known(&value.within))
            }),
            RuleKind::Duty(rule) => self.row(day, rule.versions.on(day), Clone::clone),
            RuleKind::Amount(rule) => self.row(day, rule.versions.on(day), known),
            RuleKind::Body(rule) => self.row(day, rule.versions.on(day), |facts| {
                let free = match facts.free {
                    Some(true) => ", free",
                    Some(false) => ", with a fee",
                    None => "",
                };
                format!("{}{free}", facts.name)
            }),
        }
    }

    fn row<T>(
        &self,
        day: Date,
        found: Result<&Version<T>, NoVersion>,
        says: impl Fn(&T) -> String,
    ) -> TableRow {
        match found {
            Ok(version) => TableRow {
                rule: self.id.clone(),
                day,
                says: says(&version.value),
                source: version.source.clone(),
                unverified: version.standing.doubt().map(str::to_owned),
            },
            Err(none) => TableRow {
                rule: self.id.clone(),
                day,
                says: none.to_string(),
                source: self.place.heading.clone(),
                unverified: None,
            },
        }
    }
}
