//! The open cases whose dates a change would move. Nothing is written: a case keeps the clocks that were
//! recorded when they began. Cases that began alike are compared once, and pages of the record are
//! read and folded side by side.

use crate::engine::{Engine, EngineError, recorded};
use jiff::civil::Date;
use recourse_kernel::complaint::{Complaint, fold};
use recourse_kernel::law::diff::{CaseEffect, Comparison, OpenClock, Transition};
use recourse_kernel::law::{ClockKind, Law, MetBy, StartEvent};
use recourse_kernel::terms::{CustomerKind, Product};
use recourse_store::StoredEvent;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
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
#[derive(Debug, PartialEq, Eq)]
struct Lean {
    reference: String,
    procedure: u32,
    product: Option<Product>,
    customer: CustomerKind,
    clocks: Vec<OpenClock>,
}

/// Cases with the same facts and clocks fare alike.
#[derive(PartialEq, Eq, Hash)]
struct Likeness {
    product: Option<Product>,
    customer: CustomerKind,
    clocks: Vec<OpenClock>,
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
    for lot in engine.store.lots_of(firm).await? {
        let mut after = (String::new(), String::new());
        let mut running: JoinSet<Result<Vec<Lean>, EngineError>> = JoinSet::new();
        loop {
            let place = (after.0.as_str(), after.1.as_str());
            let rows = engine.store.open_in_order(lot, person, place, PAGE).await?;
            let last = rows.len() < PAGE as usize;
            if let Some((stream, _, due)) = rows.last() {
                after = (due.clone(), stream.clone());
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
async fn read(
    engine: &Engine,
    lot: i64,
    rows: Vec<(String, String, String)>,
) -> Result<Vec<Lean>, EngineError> {
    let streams: Vec<&str> = rows.iter().map(|(stream, _, _)| stream.as_str()).collect();
    let mut events = engine.store.events_of(lot, &streams).await?;
    tokio::task::spawn_blocking(move || {
        let references: HashMap<String, String> =
            rows.into_iter().map(|(stream, reference, _)| (stream, reference)).collect();
        // Lists of keys are read in parts; the events of a stream stand together within one.
        events.retain(|(_, event)| !BESIDE.contains(&event.kind.as_str()));
        let mut found = Vec::with_capacity(references.len());
        for case in events.chunk_by(|(one, _), (other, _)| one == other) {
            let reference = case.first().and_then(|(stream, _)| references.get(stream));
            found.push(lean(reference.cloned().unwrap_or_default(), case)?);
        }
        Ok(found)
    })
    .await
    .map_err(|error| EngineError::Unreadable(error.to_string()))?
}

/// A recorded receipt with what is needed of it.
#[derive(Deserialize)]
struct Line {
    event: Named,
}

#[derive(Deserialize)]
struct Named {
    of: Arrived,
}

/// What of a complaint as it arrived decides its clocks; the rest of the event is passed over.
#[derive(Deserialize)]
struct Arrived {
    receive: About,
    procedure: u32,
    clocks: Vec<Begun>,
}

#[derive(Deserialize)]
struct About {
    product: Option<Product>,
    customer: CustomerKind,
}

/// What of a recorded clock decides its fate.
#[derive(Deserialize)]
struct Begun {
    clock: ClockKind,
    #[serde(default)]
    body: Option<String>,
    started_by: StartEvent,
    starts_on: Date,
    #[serde(default)]
    due: Option<Date>,
    met_by: MetBy,
    basis: Resting,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Resting {
    Rule(IgnoredAny),
    Promise(IgnoredAny),
}

/// Most open cases have arrived and were acknowledged and assigned, and no more that counts here: they are
/// read without folding. Every other case is folded in full.
fn lean(reference: String, events: &[(String, StoredEvent)]) -> Result<Lean, EngineError> {
    const PLAIN: [&str; 6] = [
        "acknowledged",
        "assigned",
        "identified",
        "letter-written",
        "delivery-recorded",
        "language-changed",
    ];
    let Some(((_, first), rest)) = events.split_first() else {
        return Err(EngineError::Unreadable(format!("`{reference}` has no beginning")));
    };
    let plain = first.kind == "received"
        && rest.iter().all(|(_, event)| PLAIN.contains(&event.kind.as_str()));
    if !plain {
        return folded(reference, events);
    }
    let Line { event: Named { of: arrived } } = serde_json::from_str(&first.body)
        .map_err(|error| EngineError::Unreadable(format!("event {}: {error}", first.seq)))?;
    let acknowledged = rest.iter().any(|(_, event)| event.kind == "acknowledged");
    Ok(Lean {
        reference,
        procedure: arrived.procedure,
        product: arrived.receive.product,
        customer: arrived.receive.customer,
        clocks: arrived
            .clocks
            .into_iter()
            .map(|begun| OpenClock {
                clock: begun.clock,
                body: begun.body,
                started_by: begun.started_by,
                starts_on: begun.starts_on,
                due: begun.due,
                by_rule: matches!(begun.basis, Resting::Rule(_)),
                finished: acknowledged && begun.met_by == MetBy::Acknowledged,
            })
            .collect(),
    })
}

fn folded(reference: String, events: &[(String, StoredEvent)]) -> Result<Lean, EngineError> {
    let events: Vec<StoredEvent> = events.iter().map(|(_, event)| event.clone()).collect();
    let complaint: Complaint = fold(&recorded(&events)?)
        .ok_or_else(|| EngineError::Unreadable(format!("`{reference}` has no beginning")))?;
    Ok(Lean {
        reference,
        procedure: complaint.procedure,
        product: complaint.product,
        customer: complaint.customer,
        clocks: complaint
            .clocks
            .iter()
            .map(|running| {
                let finished = running.met_on.is_some() || running.dropped_on.is_some();
                OpenClock::of(&running.clock, finished)
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
    let likeness = Likeness { product: lean.product, customer: lean.customer, clocks: lean.clocks };
    let effect = match known.get(&likeness) {
        Some(effect) => Arc::clone(effect),
        None => {
            let effect = Arc::new(comparison.of(lean.product, lean.customer, &likeness.clocks));
            known.insert(likeness, Arc::clone(&effect));
            effect
        }
    };
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
    cases.cases.push(MovedCase { reference: lean.reference, procedure: lean.procedure, effect });
}

#[cfg(test)]
mod tests {
    use super::*;
    use recourse_kernel::law::{Facts, Start};
    use serde_json::{Value, json};

    fn stored(kind: &str, event: &Value, version: u64) -> (String, StoredEvent) {
        let body = json!({ "on": "2026-11-10", "event": event }).to_string();
        let event = StoredEvent {
            seq: version,
            version,
            kind: kind.to_owned(),
            at_ms: 1_794_300_000_000,
            actor: "system".to_owned(),
            body,
            hash: Default::default(),
        };
        ("case/1".to_owned(), event)
    }

    /// The short way of reading a plain case gives what folding it in full gives.
    #[test]
    fn plain_cases_read_as_they_fold() {
        let law = crate::packs::load_law(None).expect("the packs");
        let day: Date = "2026-11-10".parse().expect("a day");
        for firm in law.firms.values() {
            for product in [None, Some(Product::Payment), Some(Product::Other)] {
                let facts = Facts { firm, product, customer: CustomerKind::Consumer };
                let start = Start { event: StartEvent::ComplaintReceived, on: day };
                let sealed = json!({ "item": "i", "digest": "d" });
                let receive = json!({
                    "firm": firm.id, "number": 1, "reference": "X", "channel": "email",
                    "language": "en", "received_at": "2026-11-10T08:00:00Z", "person": "p",
                    "identity": null, "title": sealed, "text": sealed, "files": [],
                    "original": null, "product": product, "customer": "consumer", "provided": [],
                    "level": null, "skipped": null, "reachable": true, "backfill": false,
                });
                let arrived = json!({ "kind": "received", "of": {
                    "receive": receive, "received_on": day, "at_level": "officer",
                    "procedure": 1, "clocks": law.clocks(facts, start),
                } });
                let acknowledged = json!({ "kind": "acknowledged", "of": {
                    "channel": "email", "letter": null, "automatic": true,
                } });
                for events in [
                    vec![stored("received", &arrived, 1)],
                    vec![stored("received", &arrived, 1), stored("acknowledged", &acknowledged, 2)],
                ] {
                    let short = lean("X".to_owned(), &events).expect("read");
                    let full = folded("X".to_owned(), &events).expect("folded");
                    assert_eq!(short, full, "{} {product:?}", firm.id);
                }
            }
        }
    }
}
