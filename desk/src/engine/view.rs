//! A complaint as the worklist shows it: a row made from the fold, never from anything else.

use crate::overview::facts;
use recourse_kernel::complaint::Complaint;
use recourse_store::{CaseRow, NEVER_DUE};

/// The row of a complaint. Depends on recorded facts only, not on today.
pub fn case_row(lot: i64, stream: &str, complaint: &Complaint) -> CaseRow {
    let next = complaint.next_for_firm();
    // A message that nobody has taken up is due the day it came, also on a case that was closed.
    let due =
        next.and_then(|running| running.clock.due).into_iter().chain(complaint.unread_since).min();
    let late = complaint
        .clocks
        .iter()
        .filter(|running| match (running.met_on, running.clock.due) {
            (Some(met), Some(due)) => met > due && running.dropped_on.is_none(),
            _ => false,
        })
        .count();
    CaseRow {
        lot,
        stream: stream.to_owned(),
        number: complaint.number,
        reference: complaint.reference.clone(),
        firm: complaint.firm.clone(),
        phase: complaint.phase.word().to_owned(),
        level: complaint.level.clone(),
        product: complaint.product.map_or("", |product| product.word()).to_owned(),
        channel: complaint.channel.word().to_owned(),
        language: complaint.language.clone(),
        handler: complaint.handler.clone(),
        unit: complaint.unit.clone(),
        received_at: complaint.received_at.as_millisecond(),
        next_due: due.map_or_else(|| NEVER_DUE.to_owned(), |due| due.to_string()),
        next_clock: next.map(|running| running.clock.clock.word().to_owned()),
        missed: i64::try_from(late).unwrap_or(i64::MAX),
        outcome: complaint.outcome().map(|outcome| outcome.word().to_owned()),
        open: complaint.is_open() || complaint.unread_since.is_some(),
        version: complaint.version,
        person: Some(complaint.person.clone()),
        title_item: Some(complaint.title.item.clone()),
        identity_item: complaint.identity.as_ref().map(|sealed| sealed.item.clone()),
        search_version: 0,
        received_on: complaint.received_on.to_string(),
        closed_as: complaint.closed.map_or("", |reason| reason.word()).to_owned(),
        causes: facts::causes(complaint),
        clocks: facts::clocks(complaint),
        unexplained: facts::unexplained(complaint),
        sample: facts::sample(complaint).to_owned(),
        backfill: complaint.backfill,
        answered_within: facts::answered_within(complaint),
    }
}
