//! `recourse case`: the desk from the command line, through the same loop.

use super::{Use, close, open};
use crate::cli::{Case, Common};
use crate::engine::{Engine, Reading};
use crate::texts::{Language, Texts};
use anyhow::{Context as _, Result, anyhow};
use recourse_kernel::access::{Actor, Permission};
use recourse_kernel::complaint::{Command, Context, gates};
use recourse_kernel::firm::Firm;
use recourse_store::{Scope, WorklistQuery};
use serde_json::{Value, json};
use std::process::ExitCode;

/// Lists, shows or handles cases.
///
/// # Errors
/// A refusal in words, or what failed.
pub async fn run(common: &Common, asked: Case) -> Result<ExitCode> {
    match asked {
        Case::List { firm, login, closed, limit } => {
            let engine = open(common, Use::Read).await?;
            list(common, &engine, &firm, &login, closed, limit).await?;
            engine.store.close().await;
        }
        Case::Show { reference, firm, login } => {
            // A reading is recorded, so it writes.
            let engine = open(common, Use::Write).await?;
            let shown = show(common, &engine, &firm, &login, &reference).await;
            close(&engine).await;
            shown?;
        }
        Case::Handle { reference, act, firm, login, version } => {
            let engine = open(common, Use::Write).await?;
            let done = handle(common, &engine, &firm, &login, &reference, &act, version).await;
            close(&engine).await;
            done?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn actor<'a>(engine: &'a Engine, firm: &str, login: &str) -> Result<(&'a Firm, Actor)> {
    let firm = engine.firm(firm)?;
    let person = firm.people.iter().find(|person| person.login == login).ok_or_else(|| {
        let known: Vec<&str> = firm.people.iter().map(|person| person.login.as_str()).collect();
        anyhow!("`{login}` is no login of {}; it has {}", firm.name, known.join(", "))
    })?;
    Ok((firm, firm.actor(person)))
}

fn words(firm: &Firm) -> Language {
    Texts::get().language(firm.languages.first().map_or("en", String::as_str))
}

async fn list(
    common: &Common,
    engine: &Engine,
    firm: &str,
    login: &str,
    closed: bool,
    limit: u32,
) -> Result<()> {
    let (firm, actor) = actor(engine, firm, login)?;
    engine.may(&actor, Permission::CaseRead, &firm.id)?;
    let query = WorklistQuery {
        lots: engine.lots(&firm.id).await?,
        person: Some(actor.id().to_owned()),
        scope: if closed { Scope::Closed } else { Scope::Open },
        limit,
        ..WorklistQuery::default()
    };
    for row in engine.store.worklist(&query).await? {
        if common.json {
            println!(
                "{}",
                json!({
                    "reference": row.reference, "phase": row.phase, "level": row.level, "product": row.product,
                    "channel": row.channel, "language": row.language, "handler": row.handler,
                    "next_due": (row.next_due != recourse_store::NEVER_DUE).then_some(&row.next_due),
                    "next_clock": row.next_clock, "outcome": row.outcome, "version": row.version,
                })
            );
        } else {
            let due = if row.next_due == recourse_store::NEVER_DUE { "-" } else { &row.next_due };
            println!(
                "{}  {due}  {}  {}  {}  {}",
                row.reference,
                row.next_clock.as_deref().unwrap_or("-"),
                row.phase,
                row.product,
                row.handler.as_deref().unwrap_or("-")
            );
        }
    }
    Ok(())
}

async fn show(
    common: &Common,
    engine: &Engine,
    firm: &str,
    login: &str,
    reference: &str,
) -> Result<()> {
    let (firm, actor) = actor(engine, firm, login)?;
    let case = engine.find(&actor, &firm.id, reference).await.map_err(|error| told(firm, error))?;
    let reading = engine.read(&actor, case, "command line").await?;
    if common.json {
        println!("{}", serde_json::to_string_pretty(&as_json(engine, firm, &actor, &reading))?);
        return Ok(());
    }
    let l = words(firm);
    let complaint = &reading.case.complaint;
    let today = engine.clock.now().to_zoned(firm.zone.clone()).date();
    println!(
        "{} {}",
        complaint.reference,
        reading.texts.text(&complaint.title).unwrap_or_default()
    );
    println!(
        "{}, {}",
        l.word("phase", complaint.phase.word()),
        complaint
            .handler
            .as_deref()
            .map_or_else(|| l.say("handler-nobody"), |id| firm.name_of(id).to_owned())
    );
    for running in &complaint.clocks {
        let due = running.clock.due.map_or_else(|| l.say("due-unknown"), |due| due.to_string());
        let state = serde_json::to_value(running.state(today))?;
        println!(
            "  {}: {due} ({})",
            l.word("clock", running.clock.clock.word()),
            state.as_str().unwrap_or_default()
        );
    }
    let context = Context {
        law: &engine.law,
        firm,
        now: engine.clock.now(),
        actor: &actor,
        draw: Context::NO_DRAW,
    };
    for gate in gates(context, complaint).iter().filter(|gate| !gate.missing.is_empty()) {
        for refusal in &gate.missing {
            println!(
                "  {}: {}",
                l.word("gate", gate.gate.word()),
                crate::web::refusal_text(l, refusal)
            );
        }
    }
    for recorded in &reading.case.record {
        println!(
            "  {} {} {}",
            recorded.at,
            l.word("event", recorded.event.name()),
            firm.name_of(&recorded.actor)
        );
    }
    println!("\n{}", reading.texts.text(&complaint.text).unwrap_or_default());
    Ok(())
}

fn as_json(engine: &Engine, firm: &Firm, actor: &Actor, reading: &Reading) -> Value {
    let context =
        Context { law: &engine.law, firm, now: engine.clock.now(), actor, draw: Context::NO_DRAW };
    let complaint = &reading.case.complaint;
    let today = engine.clock.now().to_zoned(firm.zone.clone()).date();
    let text = |sealed| reading.texts.text(sealed);
    let clocks: Vec<Value> = complaint
        .clocks
        .iter()
        .map(|running| {
            let mut clock = super::deadlines::as_json(&running.clock);
            if let Some(map) = clock.as_object_mut() {
                map.insert("state".to_owned(), json!(running.state(today)));
                map.insert("met_on".to_owned(), json!(running.met_on));
            }
            clock
        })
        .collect();
    json!({
        "reference": complaint.reference,
        "title": text(&complaint.title),
        "text": text(&complaint.text),
        "identity": reading.texts.identity(complaint),
        "state": complaint,
        "clocks": clocks,
        "gates": gates(context, complaint),
        "events": reading.case.record,
    })
}

async fn handle(
    common: &Common,
    engine: &Engine,
    firm: &str,
    login: &str,
    reference: &str,
    act: &str,
    version: Option<u64>,
) -> Result<()> {
    let (firm, actor) = actor(engine, firm, login)?;
    let text = if act == "-" { std::io::read_to_string(std::io::stdin())? } else { act.to_owned() };
    let command: Command<String> = serde_json::from_str(&text).context(
        "the command is not understood: write JSON such as {\"command\":\"note\",\"text\":\"…\"}",
    )?;
    let acted = engine
        .act(&actor, &firm.id, reference, version, command)
        .await
        .map_err(|error| told(firm, error))?;
    let names: Vec<&str> = acted.events.iter().map(|event| event.name()).collect();
    if common.json {
        println!("{}", json!({ "version": acted.complaint.version, "events": names }));
    } else {
        let l = words(firm);
        for name in names {
            println!("{}", l.word("event", name));
        }
    }
    Ok(())
}

/// A refusal in the firm's language; anything else as it is.
fn told(firm: &Firm, error: crate::engine::EngineError) -> anyhow::Error {
    match error {
        crate::engine::EngineError::Refused(refusal) => {
            anyhow!("{}: {}", refusal.key, crate::web::refusal_text(words(firm), &refusal))
        }
        other => other.into(),
    }
}
