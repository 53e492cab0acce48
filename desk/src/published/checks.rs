//! What a firm's procedure adds where its file says so: a second pair of eyes, answers looked at again,
//! a pace for those who need one.

use super::facts::Facts;
use super::words::all_of;
use crate::texts::Language;
use recourse_kernel::law::Period;

/// Sentences about second looks.
pub fn lines(l: Language, facts: &Facts<'_>) -> Vec<String> {
    let procedure = &facts.firm.procedure;
    let mut lines = Vec::new();
    if let Some(limit) = procedure.redress_limit {
        lines.push(l.fill("published-four-eyes", &[("amount", &l.money(limit))]));
    }
    if let Some(sampling) = &procedure.sampling {
        lines.push(l.fill("published-sampling", &[("n", &sampling.one_in.to_string())]));
        let risks: Vec<String> =
            sampling.risks.iter().map(|risk| l.word("published-risk", risk.word())).collect();
        if !risks.is_empty() {
            lines.push(l.fill("published-sampling-risks", &[("risks", &all_of(l, &risks))]));
        }
    }
    lines
}

/// Sentences about help.
pub fn help(l: Language, facts: &Facts<'_>) -> Vec<String> {
    let Some(needs) = &facts.firm.procedure.needs else { return Vec::new() };
    let days = i32::try_from(needs.request_days).unwrap_or(i32::MAX);
    let days = crate::web::period(l, &Period::Days(days).to_string());
    vec![l.fill("published-help-needs", &[("days", &days)])]
}
