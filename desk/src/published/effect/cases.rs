//! The open cases whose dates a change would move. Nothing is written: a case keeps the clocks that were
//! recorded when they began. Cases that began alike are compared once, and pages of the record are
//! read and folded side by side.

use crate::engine::{Engine, EngineError, recorded};
use jiff::civil::Date;
use recourse_kernel::complaint::{Complaint, fold};
use recourse_kernel::law::diff::{CaseEffect, Comparison, OpenClock, Transition};
use recourse_kernel::law::{Clock, ClockKind, Law, StartEvent};
use recourse_kernel::terms::{CustomerKind, Product};
use recourse_store::{CaseRow, Scope, StoredEvent, WorklistQuery};
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::task::JoinSet;

/// So many cases are read and folded at a time.
const PAGE: u32 = 1000;
/// So many pages are under way.
const PAGES: usize = 4;

/// Events that touch neither clocks nor the facts that decide them.
const BESIDE: [&str; 22] = [
    "noted",
    "message-recorded",
    "guidance-offered",
    "point-added",
    "point-removed",
    "decided",
    "provided",
    "waived",
    "information-requested",
    "reminded",
    "reply-recorded",
    "request-dropped",
    "linked",
    "barred",
    "unbarred",
    "conflict-declared",
    "conflict-found",
    "cause-set",
    "need-recorded",
    "need-ended",
    "call-back-asked",
    "call-made",
];

/// What a change would do to the open cases of a firm.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Cases {
    /// How many cases are open.
    pub open: u64,
    /// How many of them would have another date.
    pub moved: u64,
    /// How many dates would lie in the past.
    pub in_the_past: u64,
    /// How many missed time limits stay missed although the changed rule counts otherwise.
    pub stay_missed: u64,
    /// Totals by clock, rule and way.
    pub totals: Vec<Total>,
    /// Every case with a date that would move, those in the past first.
    pub cases: Vec<MovedCase>,
}

/// How many dates move alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Total {
    /// Which clock.
    pub clock: ClockKind,
    /// The outside body it belongs to.
    pub body: Option<String>,
    /// How the change reaches the cases.
    pub transition: Transition,
    /// The rule.
    pub rule: String,
    /// Its citation.
    pub source: String,
    /// How many dates.
    pub dates: u64,
    /// How many of them become earlier.
    pub earlier: u64,
    /// How many of them become later.
    pub later: u64,
}

/// A case with dates that would move.
#[derive(Clone, Debug, Serialize)]
pub struct MovedCase {
    /// Its reference.
    pub reference: String,
    /// The version of the procedure that it follows.
    pub procedure: u32,
    /// What would move.
    #[serde(flatten, serialize_with = "inner")]
    pub effect: Arc<CaseEffect>,
}

fn inner<S: serde::Serializer>(effect: &Arc<CaseEffect>, to: S) -> Result<S::Ok, S::Error> {
    effect.as_ref().serialize(to)
}

/// What is needed of a case.
struct Lean {
    reference: String,
    procedure: u32,
    product: Option<Product>,
    customer: CustomerKind,
    clocks: Vec<(Clock, bool)>,
}

/// Cases with the same facts and clocks fare alike.
#[derive(PartialEq, Eq, Hash)]
struct Likeness {
    product: Option<Product>,
    customer: CustomerKind,
    clocks: Vec<(ClockKind, Option<String>, StartEvent, Date, Option<Date>, bool)>,
}

/// Looks at every open case of a firm that `person` may see; at all of them without a person.
///
/// # Errors
/// When the record cannot be read, or one of the two has no such firm.
pub async fn cases(
    engine: &Engine,
    before: &Law,
    after: &Law,
    firm: &str,
    as_of: Date,
    person: Option<&str>,
) -> Result<Cases, EngineError> {
    let mut comparison = Comparison::new(before, after, firm, as_of)
        .ok_or_else(|| EngineError::NoFirm(firm.to_owned()))?;
    let mut known: HashMap<Likeness, Arc<CaseEffect>> = HashMap::new();
    let mut cases = Cases::default();
    for lot in engine.lots(firm).await? {
        let mut query = WorklistQuery {
            lots: vec![lot],
            person: person.map(str::to_owned),
            limit: PAGE,
            ..WorklistQuery::default()
        };
        let mut running: JoinSet<Result<Vec<Lean>, EngineError>> = JoinSet::new();
        loop {
            let rows = engine.store.worklist(&query).await?;
            let last = rows.len() < PAGE as usize;
            query.after = rows.last().map(|row| Scope::Open.cursor(row));
            if !rows.is_empty() {
                let engine = engine.clone();
                running.spawn(async move { read(&engine, lot, rows).await });
            }
            while running.len() >= PAGES || (last && !running.is_empty()) {
                let Some(page) = running.join_next().await else { break };
                let page = page.map_err(|error| EngineError::Unreadable(error.to_string()))??;
                for lean in page {
                    judge(lean, &mut comparison, &mut known, &mut cases);
                }
            }
            if last {
                break;
            }
        }
    }
    let past = |case: &MovedCase| !case.effect.moved.iter().any(|moved| moved.in_the_past);
    cases.cases.sort_by(|a, b| (past(a), &a.reference).cmp(&(past(b), &b.reference)));
    cases.totals.sort_by_key(|total| (total.clock, total.rule.clone(), total.transition));
    Ok(cases)
}

/// Reads a page of cases and folds what decides their clocks.
async fn read(engine: &Engine, lot: i64, rows: Vec<CaseRow>) -> Result<Vec<Lean>, EngineError> {
    let streams: Vec<&str> = rows.iter().map(|row| row.stream.as_str()).collect();
    let events = engine.store.events_of(lot, &streams).await?;
    tokio::task::spawn_blocking(move || {
        let mut by: HashMap<String, Vec<StoredEvent>> = HashMap::with_capacity(rows.len());
        for (stream, event) in events {
            by.entry(stream).or_default().push(event);
        }
        rows.into_iter()
            .map(|row| {
                let events = by.remove(&row.stream).unwrap_or_default();
                lean(row.reference, &events)
            })
            .collect()
    })
    .await
    .map_err(|error| EngineError::Unreadable(error.to_string()))?
}

fn lean(reference: String, events: &[StoredEvent]) -> Result<Lean, EngineError> {
    let needed: Vec<StoredEvent> =
        events.iter().filter(|event| !BESIDE.contains(&event.kind.as_str())).cloned().collect();
    let record = recorded(&needed)?;
    let complaint: Complaint = fold(&record)
        .ok_or_else(|| EngineError::Unreadable(format!("`{reference}` has no beginning")))?;
    Ok(Lean {
        reference,
        procedure: complaint.procedure,
        product: complaint.product,
        customer: complaint.customer,
        clocks: complaint
            .clocks
            .into_iter()
            .map(|running| {
                let finished = running.met_on.is_some() || running.dropped_on.is_some();
                (running.clock, finished)
            })
            .collect(),
    })
}

fn judge(
    lean: Lean,
    comparison: &mut Comparison<'_>,
    known: &mut HashMap<Likeness, Arc<CaseEffect>>,
    cases: &mut Cases,
) {
    let likeness = Likeness {
        product: lean.product,
        customer: lean.customer,
        clocks: lean
            .clocks
            .iter()
            .map(|(clock, finished)| {
                let body = clock.body.clone();
                (clock.clock, body, clock.started_by, clock.starts_on, clock.due, *finished)
            })
            .collect(),
    };
    let effect = known.entry(likeness).or_insert_with(|| {
        let clocks: Vec<OpenClock<'_>> = lean
            .clocks
            .iter()
            .map(|(clock, finished)| OpenClock { clock, finished: *finished })
            .collect();
        Arc::new(comparison.of(lean.product, lean.customer, &clocks))
    });
    cases.open += 1;
    cases.stay_missed += u64::from(effect.stay_missed);
    if effect.moved.is_empty() {
        return;
    }
    cases.moved += 1;
    for moved in &effect.moved {
        cases.in_the_past += u64::from(moved.in_the_past);
        let same = cases.totals.iter_mut().find(|total| {
            total.clock == moved.clock
                && total.body == moved.body
                && total.transition == moved.transition
                && total.rule == moved.rule
                && total.source == moved.source
        });
        let (earlier, later) = match (moved.old, moved.new) {
            (Some(old), Some(new)) => (u64::from(new < old), u64::from(new > old)),
            _ => (0, 0),
        };
        match same {
            Some(total) => {
                total.dates += 1;
                total.earlier += earlier;
                total.later += later;
            }
            None => cases.totals.push(Total {
                clock: moved.clock,
                body: moved.body.clone(),
                transition: moved.transition,
                rule: moved.rule.clone(),
                source: moved.source.clone(),
                dates: 1,
                earlier,
                later,
            }),
        }
    }
    cases.cases.push(MovedCase {
        reference: lean.reference,
        procedure: lean.procedure,
        effect: Arc::clone(effect),
    });
}
