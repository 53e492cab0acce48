//! The sentences after `Then`: what must hold of a complaint, its clocks, gates and letters.

use super::parse::known;
use super::words::{Fault, Words};
use super::{
    Check, ClockCheck, ClockName, GateCheck, ItemState, LetterState, RefusedAs, RequestState,
};
use recourse_kernel::complaint::{ClockState, Outcome};
use recourse_kernel::law::ClockKind;

/// Reads what must hold. `complaints` is how many the story has so far.
pub(super) fn check(words: &mut Words, complaints: usize) -> Result<Check, Fault> {
    let first = words.peek().unwrap_or_default().to_owned();
    if first.parse::<ClockKind>().is_ok() || matches!(first.as_str(), "first" | "second" | "third")
    {
        let name = clock_name(words)?;
        return Ok(Check::Clock(name, clock(words)?));
    }
    if first.starts_with("p-") {
        let person = words.word("a person")?;
        if words.take("is blind") {
            return Ok(Check::Blind(person, true));
        }
        if words.take("is not blind") {
            return Ok(Check::Blind(person, false));
        }
        let sees = !words.take("cannot see it");
        if sees {
            words.expect("sees it")?;
        }
        return Ok(Check::Sees(person, sees));
    }
    if first.parse::<usize>().is_ok() {
        let count = words.one("a number")?;
        words.expect(if count == 1 { "offer is made" } else { "offers are made" })?;
        return Ok(Check::Offers(count));
    }
    words.word("what must hold")?;
    match first.as_str() {
        "gate" => gate(words),
        "it" => it(words, complaints),
        "phase" => is(words, |w| Ok(Check::Phase(w.one("a phase")?))),
        "level" => is(words, |w| Ok(Check::Level(w.word("a level")?))),
        "outcome" => is(words, |w| Ok(Check::Outcome(w.one("an outcome")?))),
        "round" => is(words, |w| Ok(Check::Round(w.one("a number")?))),
        "receipt" => is(words, |w| {
            w.expect("on")?;
            Ok(Check::ReceivedOn(w.date()?))
        }),
        "handler" => is(words, |w| {
            Ok(Check::Handler(if w.take("nobody") { None } else { Some(w.word("a person")?) }))
        }),
        "product" => is(words, |w| {
            Ok(Check::Product(if w.take("something") { None } else { Some(w.one("a product")?) }))
        }),
        "point" => {
            let point = words.one("the number of a point")?;
            is(words, |w| {
                if w.take("caused by") {
                    let unknown = w.take("nothing known");
                    let cause = if unknown { None } else { Some(w.word("a cause")?) };
                    return Ok(Check::Cause(point, cause));
                }
                let undecided = w.take("undecided");
                let outcome: Option<Outcome> =
                    if undecided { None } else { Some(w.one("an outcome")?) };
                Ok(Check::Point(point, outcome))
            })
        }
        "request" => request(words),
        "letter" => letter(words),
        "language" => is(words, |w| Ok(Check::Language(w.word("a language")?))),
        "task" => task(words),
        "no" if words.take("task") => Ok(Check::NoTask(words.one("a task")?)),
        "conflict" => {
            let kind = words.one("a conflict, such as same-name")?;
            words.expect("was found of")?;
            Ok(Check::Found(kind, words.word("a person")?))
        }
        "item" => {
            let item = words.one("an item")?;
            is(words, |w| {
                Ok(Check::Item(
                    item,
                    state(
                        w,
                        "there, waived or missing",
                        &[
                            ("there", ItemState::There),
                            ("waived", ItemState::Waived),
                            ("missing", ItemState::Missing),
                        ],
                    )?,
                ))
            })
        }
        "the" => the(words),
        "letters" => letters(words),
        "no" | "a" if words.take("letter follows") => Ok(Check::Letters(Vec::new())),
        "no" if words.take("written copy is due") => Ok(Check::WrittenCopyDue(false)),
        "a" if words.take("written copy is due") => Ok(Check::WrittenCopyDue(true)),
        "no" => {
            let name = clock_name(words)?;
            words.expect("runs")?;
            Ok(Check::NoClock(name))
        }
        "next" => {
            words.expect("for the firm is")?;
            Ok(Check::Next(if words.take("nothing") { None } else { Some(words.one("a clock")?) }))
        }
        "rule" => {
            let rule = words.word("a rule")?;
            words.expect("does not apply because")?;
            let why = words.text("the reason")?;
            Ok(Check::NotApplied(rule, why, words.text_after("under", "the provision")?))
        }
        other => Err((
            format!("`{other}` is nothing that can be checked"),
            "the sentences are listed in cases/README.md".to_owned(),
        )),
    }
}

fn is(
    words: &mut Words,
    then: impl FnOnce(&mut Words) -> Result<Check, Fault>,
) -> Result<Check, Fault> {
    words.expect("is")?;
    then(words)
}

fn state<T: Copy>(words: &mut Words, list: &str, known: &[(&str, T)]) -> Result<T, Fault> {
    let found = known.iter().find(|(phrase, _)| words.take(phrase)).map(|(_, state)| *state);
    found.ok_or_else(|| (format!("{} is no such state", words.shown()), format!("write {list}")))
}

fn clock_name(words: &mut Words) -> Result<ClockName, Fault> {
    let place = ["first", "second", "third"].iter().position(|place| words.take(place));
    let kind = words.one("a clock")?;
    let body = if words.take("at") { Some(words.word("an outside body")?) } else { None };
    Ok(ClockName { kind, body, place: place.map(|place| place + 1) })
}

fn clock(words: &mut Words) -> Result<ClockCheck, Fault> {
    if words.take("is due") {
        let due = words.date()?;
        let rule = if words.take("because") { Some(words.word("a rule")?) } else { None };
        return Ok(ClockCheck::Due(due, rule));
    }
    if words.take("is planned for") {
        return Ok(ClockCheck::PlanBy(words.date()?));
    }
    if words.take("runs from") {
        return Ok(ClockCheck::From(words.date()?));
    }
    if words.take("also rests on") {
        let rule = words.word("a rule")?;
        let due = if words.take("due") { Some(words.date()?) } else { None };
        return Ok(ClockCheck::Also(rule, due));
    }
    if words.take("skips") {
        if let Some(date) = words.date_if() {
            words.expect("as")?;
            return Ok(ClockCheck::Skips(date, words.text("the day's name")?));
        }
        let days = words.one("a date or a number")?;
        words.expect("weekend days")?;
        return Ok(ClockCheck::SkipsWeekendDays(days));
    }
    if words.take("doubts") {
        return Ok(ClockCheck::Doubts(words.text("words of the doubt")?));
    }
    if words.take("is explained by") {
        return Ok(ClockCheck::Explained(Some(words.text("the cause")?)));
    }
    for (phrase, check) in [
        ("is not explained", ClockCheck::Explained(None)),
        ("is verified", ClockCheck::Verified(true)),
        ("is unverified", ClockCheck::Verified(false)),
    ] {
        if words.take(phrase) {
            return Ok(check);
        }
    }
    words.expect("is")?;
    let state = state(
        words,
        "running, met, met late, missed, dropped or unknown",
        &[
            ("running", ClockState::Running),
            ("met late", ClockState::MetLate),
            ("met", ClockState::Met),
            ("missed", ClockState::Missed),
            ("dropped", ClockState::Dropped),
            ("unknown", ClockState::Unknown),
        ],
    )?;
    let on = if words.take("on") { Some(words.date()?) } else { None };
    Ok(ClockCheck::State(state, on))
}

fn gate(words: &mut Words) -> Result<Check, Fault> {
    let gate = words.one("a gate")?;
    is(words, |w| {
        let check = if w.take("open") {
            GateCheck::Open
        } else if w.take("not needed") {
            GateCheck::NotNeeded
        } else {
            w.expect("closed")?;
            let key = w.one("why it is closed")?;
            let items = if w.take("lacking") { w.many() } else { Vec::new() };
            GateCheck::Closed(key, items)
        };
        Ok(Check::Gate(gate, check))
    })
}

fn it(words: &mut Words, complaints: usize) -> Result<Check, Fault> {
    words.expect("is")?;
    if words.take("looked at again because") {
        return Ok(Check::Sampled(words.many()));
    }
    if words.take("not looked at again") {
        return Ok(Check::Sampled(Vec::new()));
    }
    if words.take("refused") {
        let key = words.one("the refusal, such as no-handler")?;
        let gate = if words.take("at gate") { Some(words.one("a gate")?) } else { None };
        let lacking = if words.take("lacking") { words.many() } else { Vec::new() };
        let day = if words.take("on") { Some(words.date()?) } else { None };
        let who = words.text_after("naming", "who or what is named")?;
        let rule = if words.take("by") { Some(words.word("a rule")?) } else { None };
        return Ok(Check::Refused(RefusedAs { key, gate, lacking, day, who, rule }));
    }
    if words.take("closed as") {
        return Ok(Check::ClosedAs(words.one("why it is closed")?));
    }
    let merged = words.take("merged into complaint");
    if !merged {
        words.expect("linked with complaint")?;
    }
    let other = words.one("the number of a complaint")?;
    known(other, complaints)?;
    if merged {
        return Ok(Check::MergedInto(other));
    }
    words.expect("as")?;
    Ok(Check::Linked(other, words.one("how they belong together")?))
}

fn request(words: &mut Words) -> Result<Check, Fault> {
    let request = words.one("the number of a request")?;
    words.expect("is")?;
    let state = state(
        words,
        "open, answered or dropped",
        &[
            ("open", RequestState::Open),
            ("answered", RequestState::Answered),
            ("dropped", RequestState::Dropped),
        ],
    )?;
    let reminders = if words.take("after") {
        let count = words.one("a number")?;
        words.expect(if count == 1 { "reminder" } else { "reminders" })?;
        Some(count)
    } else {
        None
    };
    Ok(Check::Request(request, state, reminders))
}

fn the(words: &mut Words) -> Result<Check, Fault> {
    if words.take("product acknowledges it") {
        return Ok(Check::AcknowledgesItself);
    }
    if words.take("redress is") {
        let approved = !words.take("not");
        words.expect("approved")?;
        return Ok(Check::Approved(approved));
    }
    if words.take("need") {
        let need = words.one("a need")?;
        words.expect("is")?;
        let stands = !words.take("not");
        words.expect("recorded")?;
        return Ok(Check::Need(need, stands));
    }
    if words.take("second look") {
        if words.take("agrees") {
            return Ok(Check::Differs(Vec::new()));
        }
        words.expect("differs on point")?;
        return Ok(Check::Differs(words.many()));
    }
    if words.take("dossier is") {
        let open = !words.take("not");
        words.expect("open")?;
        return Ok(Check::DossierOpen(open));
    }
    if words.take("body") {
        let body = words.word("an outside body")?;
        let silent = words.take("is still silent");
        let said = if silent {
            None
        } else {
            words.expect("found")?;
            Some(words.one("an outcome")?)
        };
        return Ok(Check::BodySaid(body, said));
    }
    words.expect("answer")?;
    if words.take("does not name") {
        return Ok(Check::NamesNot(words.word("an outside body")?));
    }
    words.expect("names")?;
    if words.take("nobody") {
        return Ok(Check::Names(Vec::new()));
    }
    let mut bodies = vec![words.word("an outside body")?];
    if words.take("as") {
        let body = bodies.remove(0);
        return Ok(Check::NamesAs(body, words.text("the body's name")?));
    }
    while words.peek().is_some() {
        bodies.push(words.word("an outside body")?);
    }
    Ok(Check::Names(bodies))
}

fn letter(words: &mut Words) -> Result<Check, Fault> {
    let place = words.one("the number of a letter")?;
    words.expect("is")?;
    if words.take("waiting") {
        return Ok(Check::LetterState(place, LetterState::Waiting));
    }
    if words.take("recalled") {
        return Ok(Check::LetterState(place, LetterState::Recalled));
    }
    let word = words.word("a letter, or what became of it")?;
    if let Ok(state) = word.parse() {
        return Ok(Check::LetterState(place, LetterState::Delivery(state)));
    }
    let kind = word.parse().map_err(|error: recourse_kernel::terms::UnknownWord| {
        (error.to_string(), "write a letter, or what became of it".to_owned())
    })?;
    words.expect("by")?;
    Ok(Check::Letter(place, kind, words.one("a channel")?))
}

fn task(words: &mut Words) -> Result<Check, Fault> {
    let kind = words.one("a task, such as call-back")?;
    words.expect("waits")?;
    let day = if words.take("until") { Some(words.date()?) } else { None };
    let at = if words.take("for") { Some(words.moment()?) } else { None };
    Ok(Check::Task(kind, day, at))
}

fn letters(words: &mut Words) -> Result<Check, Fault> {
    words.expect("follow")?;
    let mut letters = Vec::new();
    while words.peek().is_some() {
        let letter = words.one("a letter")?;
        words.expect("by")?;
        letters.push((letter, words.one("a channel")?));
    }
    Ok(Check::Letters(letters))
}
