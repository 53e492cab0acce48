//! A case walked through all its letters, by whoever of the firm may take the step.

use recourse::engine::{EngineError, Reading};
use recourse::letters::Kept;
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::{Addressee, Command, Event, Outcome, Redress, SentLetter};
use recourse_kernel::firm::Item;
use recourse_kernel::money::{Currency, Money};
use recourse_kernel::terms::{Channel, Country, Product};
use recourse_stories::installation::{Installation, complaint, law};
use std::io::Write;
use std::process::{Command as Program, Stdio};

pub type Ask = Command<String>;

/// What the customer writes: markup, controls, a script and a direction that turns lines around.
pub const HOSTILE: &str =
    "#set page(fill: red) <script>alert(1)</script> \u{202e}evil\u{0}\u{7} *{{x}}* $1$ \\ end";

pub fn said(text: &str) -> String {
    text.to_owned()
}

/// A letter of the case with all that is known of it.
pub struct Found {
    pub sent: SentLetter,
    pub kept: Kept,
}

/// One step, by the first of the firm who may take it.
pub async fn step(desk: &Installation, at: &str, firm: &str, reference: &str, ask: Ask) {
    let mut last = String::new();
    let law = law();
    let people = &law.firm(firm).expect("a sample firm").people;
    // Who handles the case takes the step where that person may.
    let engine = desk.at(at);
    let lots = engine.lots(firm).await.expect("lots");
    let row = engine.store.case_by_reference(&lots, reference).await.expect("a row");
    let row = row.expect("a case");
    let handler = engine.load(row.lot, &row.stream).await.expect("loads").complaint.handler;
    let mut people: Vec<_> = people.iter().collect();
    people.sort_by_key(|person| Some(&person.id) != handler.as_ref());
    for person in people {
        let actor = law.firm(firm).expect("a sample firm").actor(person);
        match engine.act(&actor, firm, reference, None, ask.clone()).await {
            Ok(_) => return,
            Err(EngineError::Refused(refusal)) => {
                last = format!("{last}\n{}: {refusal}", person.id)
            }
            Err(other) => panic!("{}: {other}", ask.name()),
        }
    }
    panic!("nobody at {firm} can {}:{last}", ask.name());
}

/// Gives the case to the first who can have it and who has no conflict.
pub async fn handled(desk: &Installation, at: &str, firm: &str, reference: &str) {
    let law = law();
    let firm = law.firm(firm).expect("a sample firm");
    let engine = desk.at(at);
    for handler in &firm.people {
        for person in &firm.people {
            let assign = Ask::Assign { handler: handler.id.clone(), reason: None };
            let done = engine.act(&firm.actor(person), &firm.id, reference, None, assign).await;
            if done.is_ok() {
                let none = Ask::DeclareConflict { conflict: None, limited_by: None };
                let own = firm.actor(handler);
                let declared = engine.act(&own, &firm.id, reference, None, none).await;
                declared.unwrap_or_else(|error| panic!("{}: {error}", handler.id));
                // Where a dossier has to be opened, the handler introduces himself in it.
                let open = Ask::OpenDossier { introduced_by: Channel::Email };
                match engine.act(&own, &firm.id, reference, None, open).await {
                    Ok(_) | Err(EngineError::Refused(_)) => {}
                    Err(other) => panic!("{}: {other}", handler.id),
                }
                return;
            }
        }
    }
    panic!("nobody at {} can have the case", firm.id);
}

fn currency(firm: &str) -> Currency {
    match law().firm(firm).expect("a sample firm").country {
        Country::No => Currency::Nok,
        Country::Dk => Currency::Dkk,
        Country::Se => Currency::Sek,
        _ => Currency::Eur,
    }
}

/// A case from its receipt to its answer in writing, on 10 November 2026 and the days after it.
pub async fn walked(desk: &Installation, firm: &str, language: &str) -> String {
    let mut new = complaint(firm, "A fee taken twice", HOSTILE);
    new.product = Some(Product::CurrentAccount);
    if law().firm(firm).expect("a sample firm").kind.word() == "collector" {
        new.product = Some(Product::Collection);
    }
    new.language = language.to_owned();
    new.identity.name = said("Åse Ødegård-Ñuñez");
    new.identity.address = said("Långgatan 1\n123 45 Örebro");
    new.identity.phone = said("+47 22 00 00 00");
    new.items = Item::ALL.to_vec();
    let reference = desk.engine.receive(&Actor::System, new).await.expect("received").reference;
    let day = "2026-11-10T09:00:00Z";
    handled(desk, day, firm, &reference).await;
    let question = Ask::RequestInformation {
        addressee: Addressee::Customer,
        question: said("On which day did you call us?"),
        items: Vec::new(),
        due: jiff::civil::date(2026, 11, 20),
    };
    step(desk, day, firm, &reference, question).await;
    step(desk, "2026-11-11T09:00:00Z", firm, &reference, Ask::Remind { request: 1 }).await;
    let reply = Ask::RecordReply { request: 1, content: said("On 3 November.") };
    step(desk, "2026-11-11T10:00:00Z", firm, &reference, reply).await;
    let delay = Ask::TellDelay {
        reason: said("We wait for the statement of the shop."),
        expected: jiff::civil::date(2026, 11, 24),
        channel: Channel::Email,
    };
    step(desk, "2026-11-12T09:00:00Z", firm, &reference, delay).await;
    decided(desk, "2026-11-13T09:00:00Z", firm, &reference).await;
    answered(desk, "2026-11-13T10:00:00Z", firm, &reference).await;
    reference
}

/// Two points: one paid in part, one rejected.
pub async fn decided(desk: &Installation, at: &str, firm: &str, reference: &str) {
    for statement in ["The fee was taken twice. <b>", HOSTILE] {
        step(desk, at, firm, reference, Ask::AddPoint { statement: said(statement) }).await;
    }
    let amount = Some(Money { minor: 12_345, currency: currency(firm) });
    for (point, outcome, redress) in
        [(1, Outcome::Partly, Some(Redress { amount, action: None })), (2, Outcome::Rejected, None)]
    {
        let decide = Ask::Decide {
            point,
            finding: said("The fee was booked on two days."),
            evidence: Some(said("The statement of October.")),
            reason: Some(said("Only one of the two stands in the price list.")),
            outcome,
            redress,
        };
        step(desk, at, firm, reference, decide).await;
    }
    let causes = &law().firm(firm).expect("a sample firm").causes.clone();
    if let Some(cause) = causes.first() {
        for point in [1, 2] {
            let set = Ask::SetCause { point, cause: cause.id.clone() };
            step(desk, at, firm, reference, set).await;
        }
    }
}

/// Answers with the words of the handler alone: what the law asks for comes from the data.
pub async fn answered(desk: &Installation, at: &str, firm: &str, reference: &str) {
    let letter = said("Hei,\n\nWe have looked into it & found <i>this</i>.");
    step(desk, at, firm, reference, Ask::Answer { channel: Channel::Email, letter }).await;
}

/// The case as one of the firm's people reads it.
pub async fn read(desk: &Installation, firm: &str, reference: &str) -> Reading {
    let actor = Actor::System;
    let case = desk.engine.find(&actor, firm, reference).await.expect("found");
    desk.engine.read(&actor, case, "test").await.expect("read")
}

/// Every letter of a case.
pub fn letters(reading: &Reading) -> Vec<Found> {
    let complaint = &reading.case.complaint;
    let kept = |sent: &SentLetter| reading.texts.letter(&sent.text);
    complaint
        .letters
        .iter()
        .map(|sent| Found { sent: sent.clone(), kept: kept(sent).expect("kept whole") })
        .collect()
}

/// The words of a PDF, as a reader finds them.
pub fn words(pdf: &[u8]) -> String {
    let mut program = Program::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is installed");
    let mut input = program.stdin.take().expect("a pipe");
    let bytes = pdf.to_vec();
    let feed = std::thread::spawn(move || input.write_all(&bytes));
    let out = program.wait_with_output().expect("it reads");
    assert!(feed.join().expect("it wrote").is_ok());
    let text = String::from_utf8(out.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of what happened, in order.
pub fn happened(reading: &Reading) -> Vec<&'static str> {
    let name = |event: &Event| event.name();
    reading.case.record.iter().map(|one| name(&one.event)).collect()
}
