//! Compares what a story says must hold with what holds. The error says what is the case instead.

use super::run::{Stage, names};
use super::{
    Check, ClockCheck, ClockName, GateCheck, ItemState, RefusedAs, RequestState, World, care,
};
use recourse_kernel::access::{Actor, Object, Permission, may};
use recourse_kernel::complaint::{
    Complaint, Context, GateState, Refusal, RequestEnd, Running, gates,
};
use recourse_kernel::explain::Step as Why;
use recourse_kernel::law::{ClockBasis, Facts, Start, StartEvent};
use recourse_kernel::react::Reaction;
use std::fmt::Debug;

/// Compares, and says both sides when they differ.
fn same<T: PartialEq + Debug>(what: &str, is: &T, should: &T) -> Result<(), String> {
    if is == should { Ok(()) } else { Err(format!("{what} is {is:?}, not {should:?}")) }
}

fn holds(yes: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if yes { Ok(()) } else { Err(otherwise()) }
}

/// Whether a line holds; what is the case instead.
pub(super) async fn verify<W: World>(
    world: &mut W,
    stage: &mut Stage<W::Case>,
    check: &Check,
) -> Result<(), String> {
    if let Check::Refused(wanted) = check {
        let Some((refusal, spoken_of)) = &mut stage.refused else {
            return Err("it was accepted".to_owned());
        };
        *spoken_of = true;
        return refused(refusal, wanted);
    }
    if let Some((refusal, false)) = &stage.refused {
        return Err(format!("it was refused: {refusal}"));
    }
    let case = stage.case()?;
    let c = world.complaint(&case).await?;
    match check {
        Check::Refused(_) => Ok(()),
        Check::Clock(name, ClockCheck::Explained(wanted)) => {
            let cause = find(&c, name)?.cause.clone();
            let cause = match cause {
                Some(sealed) => Some(world.unseal(&case, &sealed).await?),
                None => None,
            };
            same("the explanation", &cause, wanted)
        }
        Check::Clock(name, wanted) => clock(find(&c, name)?, wanted, stage),
        Check::NoClock(name) => match find(&c, name) {
            Ok(running) if running.dropped_on.is_none() => Err(format!(
                "it runs from {} and is due {:?}",
                running.clock.starts_on, running.clock.due
            )),
            _ => Ok(()),
        },
        Check::Next(kind) => {
            same("next", &c.next_for_firm().map(|running| running.clock.clock), kind)
        }
        Check::NotApplied(rule, why, under) => {
            let facts = Facts { firm: &stage.firm, product: c.product, customer: c.customer };
            not_applied(world, facts, &c, rule, why, under.as_deref())
        }
        Check::Gate(gate, wanted) => {
            let context = Context {
                law: world.law(),
                firm: &stage.firm,
                now: stage.now,
                actor: &Actor::System,
                draw: Context::NO_DRAW,
            };
            let views = gates(context, &c);
            let view = views.iter().find(|view| view.gate == *gate);
            let view = view.ok_or_else(|| format!("there is no gate {gate}"))?;
            match (wanted, view.state) {
                (GateCheck::Open, GateState::Open)
                | (GateCheck::NotNeeded, GateState::NotNeeded) => Ok(()),
                (GateCheck::Closed(key, items), GateState::Closed) => {
                    let found = view.missing.iter().find(|refusal| refusal.key == *key);
                    match found {
                        Some(refusal) if items.is_empty() || refusal.items == *items => Ok(()),
                        _ => Err(format!("it is closed by {:?}", told(&view.missing))),
                    }
                }
                (_, state) => Err(format!("the gate is {state:?}, {:?}", told(&view.missing))),
            }
        }
        Check::Phase(phase) => same("the phase", &c.phase, phase),
        Check::ClosedAs(reason) => same("the reason of closing", &c.closed, &Some(*reason)),
        Check::Level(level) => same("the level", &c.level, level),
        Check::Handler(handler) => same("the handler", &c.handler, handler),
        Check::Outcome(outcome) => same("the outcome", &c.outcome(), &Some(*outcome)),
        Check::ReceivedOn(day) => same("the day of receipt", &c.received_on, day),
        Check::Product(product) => same("the product", &c.product, product),
        Check::Round(round) => same("the round", &c.round, round),
        Check::DossierOpen(open) => same("that the dossier is open", &c.dossier_open, open),
        Check::Point(point, wanted) => {
            let known = c.points.iter().find(|known| known.id == *point);
            let known = known.ok_or_else(|| format!("there is no point {point}"))?;
            same("the decision", &known.decision.as_ref().map(|d| d.outcome), wanted)
        }
        Check::Request(request, state, reminders) => {
            let known = c.requests.iter().find(|known| known.id == *request);
            let known = known.ok_or_else(|| format!("there is no request {request}"))?;
            let is = match known.end {
                None => RequestState::Open,
                Some(RequestEnd::Reply { .. }) => RequestState::Answered,
                Some(RequestEnd::Dropped { .. }) => RequestState::Dropped,
            };
            same("the request", &is, state)?;
            reminders.map_or(Ok(()), |wanted| same("reminders", &known.reminders, &wanted))
        }
        Check::Offers(count) => same("the number of offers", &c.offers.len(), count),
        Check::Names(wanted) => same("the list of bodies", &bodies(&c), wanted),
        Check::NamesNot(body) => {
            holds(!bodies(&c).contains(body), || format!("the answer names {:?}", bodies(&c)))?;
            holds(!c.answers.is_empty(), || "there is no answer".to_owned())
        }
        Check::NamesAs(body, name) => {
            let named = c.answers.last().and_then(|a| a.bodies.iter().find(|b| b.body == *body));
            same("the name", &named.map(|named| named.name.as_str()), &Some(name.as_str()))
        }
        Check::Letters(wanted) => {
            let letters = stage.reactions.iter().filter_map(|reaction| match reaction {
                Reaction::Send { letter, channel } => Some((*letter, *channel)),
                Reaction::Acknowledge => None,
            });
            same("the list of letters", &letters.collect(), wanted)
        }
        Check::AcknowledgesItself => {
            holds(stage.reactions.contains(&Reaction::Acknowledge), || {
                format!("what follows is {:?}", stage.reactions)
            })
        }
        Check::Sees(person, sees) => {
            let actor = stage.actor(&super::Who::Person(person.clone()))?;
            let object = Object { firm: &c.firm, barred: &c.barred };
            let allowed = may(&actor, Permission::CaseRead, object);
            holds(allowed.is_ok() == *sees, || format!("access is {allowed:?}"))
        }
        Check::WrittenCopyDue(due) => same("that a copy is due", &c.written_copy_due, due),
        Check::Linked(number, kind) => {
            let (other, _) = names(world, stage, *number).await?;
            let linked = c.links.iter().any(|link| link.other == other && link.kind == *kind);
            holds(linked, || format!("its links are {:?}", c.links))
        }
        Check::MergedInto(number) => {
            let (other, _) = names(world, stage, *number).await?;
            same("the other complaint", &c.merged_into.map(|link| link.other), &Some(other))
        }
        Check::Item(item, wanted) => {
            let is = match (c.provided.contains(item), c.waived.contains_key(item)) {
                (true, _) => ItemState::There,
                (false, true) => ItemState::Waived,
                (false, false) => ItemState::Missing,
            };
            same("the item", &is, wanted)
        }
        Check::BodySaid(body, wanted) => same("what it said", &c.bodies.get(body), &Some(wanted)),
        other => care::holds(stage, &c, other),
    }
}

fn told(refusals: &[Refusal]) -> Vec<String> {
    refusals.iter().map(ToString::to_string).collect()
}

fn bodies(complaint: &Complaint) -> Vec<String> {
    let last = complaint.answers.last();
    last.map(|a| a.bodies.iter().map(|named| named.body.clone()).collect()).unwrap_or_default()
}

/// The clock meant: the one at its place, or else the last that runs, or else the last that ran.
fn find<'c>(complaint: &'c Complaint, name: &ClockName) -> Result<&'c Running, String> {
    let of_kind = || {
        complaint.clocks.iter().filter(|running| {
            running.clock.clock == name.kind
                && name.body.as_ref().is_none_or(|body| running.clock.body.as_ref() == Some(body))
        })
    };
    let found = match name.place {
        Some(place) => of_kind().nth(place.saturating_sub(1)),
        None => of_kind().rfind(|r| r.dropped_on.is_none()).or_else(|| of_kind().next_back()),
    };
    found.ok_or_else(|| {
        let all: Vec<_> = complaint.clocks.iter().map(|r| r.clock.clock.word()).collect();
        format!("no such clock runs; those of the complaint are {}", all.join(", "))
    })
}

fn clock<C>(running: &Running, wanted: &ClockCheck, stage: &Stage<C>) -> Result<(), String> {
    let clock = &running.clock;
    let rule = clock.rule();
    match wanted {
        ClockCheck::Due(due, by) => {
            same("the due day", &clock.due, &Some(*due))?;
            let basis = match &clock.basis {
                ClockBasis::Rule(basis) => basis.rule.as_str(),
                ClockBasis::Promise { .. } => "promise",
            };
            by.as_deref().map_or(Ok(()), |by| same("the basis", &basis, &by))
        }
        ClockCheck::PlanBy(day) => same("the day to plan for", &clock.plan_by, &Some(*day)),
        ClockCheck::From(day) => same("day 0", &clock.starts_on, day),
        ClockCheck::State(state, on) => {
            same("the clock", &running.state(stage.today), state)?;
            on.map_or(Ok(()), |on| same("the day it was met", &running.met_on, &Some(on)))
        }
        ClockCheck::Also(other, due) => {
            let known = clock.others.iter().find(|known| known.rule == *other);
            let known = known.ok_or_else(|| format!("the others are {:?}", clock.others))?;
            due.map_or(Ok(()), |due| same("its due day", &known.due, &Some(due)))
        }
        ClockCheck::Skips(date, name) => {
            let skipped = rule.map(|basis| basis.skipped.as_slice()).unwrap_or_default();
            let day = skipped.iter().find(|day| day.date == *date);
            let day = day.ok_or_else(|| format!("the skipped days are {skipped:?}"))?;
            same("the day's name", &day.name.as_str(), &name.as_str())
        }
        ClockCheck::SkipsWeekendDays(days) => {
            same("the number of weekend days", &rule.map(|b| b.weekend_days), &Some(*days))
        }
        ClockCheck::Verified(yes) => {
            let doubt = rule.and_then(|basis| basis.unverified.as_ref());
            holds(doubt.is_none() == *yes, || format!("what is still to be checked is {doubt:?}"))
        }
        ClockCheck::Doubts(words) => {
            let basis = rule.ok_or("it rests on a promise")?;
            let doubts: Vec<_> = basis.notes.iter().chain(&basis.unverified).collect();
            holds(doubts.iter().any(|doubt| doubt.contains(words.as_str())), || {
                format!("its doubts are {doubts:?}")
            })
        }
        // INVARIANT: the caller unseals explanations itself.
        ClockCheck::Explained(_) => Ok(()),
    }
}

fn not_applied<W: World>(
    world: &W,
    facts: Facts<'_>,
    complaint: &Complaint,
    rule: &str,
    why: &str,
    under: Option<&str>,
) -> Result<(), String> {
    let start = Start { event: StartEvent::ComplaintReceived, on: complaint.received_on };
    let reasons = world.law().not_applied(facts, start);
    let found = reasons.iter().find_map(|reason| match &reason.step {
        Why::DoesNotApply { rule: known, what, source } if known == rule => Some((what, source)),
        _ => None,
    });
    let (what, source) = found.ok_or_else(|| format!("`{rule}` applies, or does not exist"))?;
    same("the reason", &what.as_str(), &why)?;
    under.map_or(Ok(()), |under| same("the provision", &source.as_str(), &under))
}

fn refused(refusal: &Refusal, wanted: &RefusedAs) -> Result<(), String> {
    let instead =
        || format!("it was refused: {refusal}, at {:?}, by {:?}", refusal.gate, refusal.rule);
    let differs = refusal.key != wanted.key
        || (wanted.gate.is_some() && refusal.gate != wanted.gate)
        || (!wanted.lacking.is_empty() && refusal.items != wanted.lacking)
        || (wanted.day.is_some() && refusal.day != wanted.day)
        || (wanted.who.is_some() && refusal.who != wanted.who)
        || (wanted.rule.is_some() && refusal.rule != wanted.rule);
    holds(!differs, instead)
}
