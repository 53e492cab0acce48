//! The sentences after `When`: one for every command that a complaint takes.

use super::Act;
use super::parse::known;
use super::words::{Fault, Words};
use recourse_kernel::complaint::{
    AskedBy, Command, FoundConflict, Letter, Party, PointOutcome, Redress,
};
use recourse_kernel::money::{Currency, Money};
use recourse_kernel::terms::Channel;

/// Reads what somebody does. `complaints` is how many the story has so far.
pub(super) fn act(words: &mut Words, complaints: usize) -> Result<Act, Fault> {
    let verb = words.word("what is done")?;
    let command = match verb.as_str() {
        "classifies" => classify(words)?,
        "acknowledges" => Command::Acknowledge {
            channel: by(words)?,
            letter: words.text_after("saying", "the letter")?,
        },
        "identifies" => {
            words.expect("the complainant by")?;
            Command::Identify { identity: "Kari Nordmann".to_owned(), items: words.many() }
        }
        "provides" => {
            let item = words.one("an item")?;
            Command::Provide { item, content: words.text_after("saying", "the content")? }
        }
        "waives" => Command::Waive { item: words.one("an item")?, reason: because(words)? },
        "asks" if words.take("for a call-back on") => {
            let at = words.moment()?;
            return Ok(Act::CallBack(at, because(words)?));
        }
        "asks" => {
            words.take("the");
            let addressee = words.one("the addressee, such as customer")?;
            let items = if words.take("for") { words.many() } else { Vec::new() };
            words.expect("by")?;
            let due = words.date()?;
            Command::RequestInformation { addressee, question: saying(words)?, items, due }
        }
        "reminds" => {
            words.expect("of request")?;
            Command::Remind { request: words.one("the number of a request")? }
        }
        "drops" => {
            words.expect("request")?;
            let request = words.one("the number of a request")?;
            Command::DropRequest { request, reason: because(words)? }
        }
        "assigns" => {
            words.expect("it to")?;
            let handler = words.word("a person")?;
            Command::Assign { handler, reason: words.text_after("because", "the reason")? }
        }
        "declares" => {
            if words.take("no conflict") {
                Command::DeclareConflict { conflict: None, limited_by: None }
            } else {
                words.expect("the conflict")?;
                let conflict = Some(words.one("a conflict, such as family")?);
                let limited_by = words.text_after("limited by", "how it is limited")?;
                Command::DeclareConflict { conflict, limited_by }
            }
        }
        "opens" => {
            words.expect("the dossier introduced by")?;
            Command::OpenDossier { introduced_by: words.one("a channel")? }
        }
        "notes" => {
            let text = words.text("the note")?;
            let mentions = if words.take("for") { people(words) } else { Vec::new() };
            Command::Note { text, mentions }
        }
        "states" => {
            words.expect("the point")?;
            Command::AddPoint { statement: words.text("what went wrong")? }
        }
        "removes" => {
            words.expect("point")?;
            Command::RemovePoint { point: words.one("the number of a point")? }
        }
        "decides" => decide(words)?,
        "tells" => {
            let channel = by(words)?;
            words.expect("that the answer comes")?;
            let expected = words.date()?;
            Command::TellDelay { reason: because(words)?, expected, channel }
        }
        "answers" => {
            let channel = by(words)?;
            let letter = words.text_after("saying", "the letter")?;
            Command::Answer { channel, letter: letter.unwrap_or_else(|| "Our answer.".to_owned()) }
        }
        "writes" => {
            words.expect("in")?;
            let language = words.word("a language, such as nb")?;
            let letter = if words.take("the") { words.one("a letter")? } else { Letter::Message };
            let channel = by(words)?;
            let text = saying(words)?;
            let signed_by =
                if words.take("signed by") { Some(words.word("a person")?) } else { None };
            let readability = None;
            Command::WriteLetter { letter, text, channel, language, readability, signed_by }
        }
        "recalls" => {
            words.expect("letter")?;
            let place = words.one("the number of a letter")?;
            return Ok(Act::Recall(place, words.text_after("because", "the reason")?));
        }
        "changes" => {
            words.expect("the language to")?;
            let language = words.word("a language, such as nb")?;
            Command::SetLanguage { language, reason: words.text_after("because", "the reason")? }
        }
        "sees" => {
            words.expect("the cause of point")?;
            let point = words.one("the number of a point")?;
            words.expect("in")?;
            Command::SetCause { point, cause: words.word("a cause of the firm's list")? }
        }
        "approves" => {
            words.expect("redress of")?;
            Command::ApproveRedress { amount: amount(words)? }
        }
        "looks" => {
            words.expect("again and finds")?;
            let mut outcomes = Vec::new();
            while words.take("point") {
                let point = words.one("the number of a point")?;
                outcomes.push(PointOutcome { point, outcome: words.one("an outcome")? });
            }
            Command::SecondDecide { outcomes, reason: because(words)? }
        }
        "finds" => {
            words.expect("the conflict")?;
            let kind = words.one("a conflict, such as family")?;
            words.expect("of")?;
            let person = words.word("a person")?;
            Command::RecordConflicts { found: vec![FoundConflict { person, kind }] }
        }
        "unbars" => {
            let person = words.word("a person")?;
            Command::Unbar { person, reason: because(words)? }
        }
        "withdraws" => {
            words.expect("the waiver of")?;
            Command::WithdrawWaiver { item: words.one("an item")? }
        }
        "sends" => {
            words.expect("the written copy")?;
            Command::SendWrittenCopy { letter: "Our answer, in writing.".to_owned() }
        }
        "takes" => return escalate(words),
        "settles" => {
            words.expect("on")?;
            let terms = words.text("the terms")?;
            Command::Settle { terms, redress: redress(words)? }
        }
        "ends" => {
            if words.take("the need") {
                let need = words.one("a need")?;
                Command::EndNeed { need, reason: because(words)? }
            } else {
                words.expect("mediation")?;
                Command::FailMediation { reason: because(words)? }
            }
        }
        "reopens" => {
            words.expect("it")?;
            Command::Reopen { reason: because(words)? }
        }
        "links" => {
            words.expect("it with complaint")?;
            let other = words.one("the number of a complaint")?;
            known(other, complaints)?;
            words.expect("as")?;
            return Ok(Act::Link(other, words.one("how they belong together")?));
        }
        "merges" => {
            words.expect("it into complaint")?;
            let other = words.one("the number of a complaint")?;
            known(other, complaints)?;
            return Ok(Act::Merge(other, words.text_after("because", "the reason")?));
        }
        "explains" => {
            words.expect("the missed")?;
            let clock = words.one("a clock")?;
            Command::ExplainMiss { clock, cause: because(words)? }
        }
        "offers" => {
            words.expect("guidance")?;
            Command::OfferGuidance { channel: by(words)? }
        }
        "bars" => {
            let person = words.word("a person")?;
            words.expect("as")?;
            Command::Bar { person, kind: words.one("a conflict, such as family")? }
        }
        "closes" => {
            words.expect("it")?;
            Command::Close
        }
        "records" => return records(words),
        other => {
            return Err((
                format!("`{other}` is nothing that can be done to a complaint"),
                "the sentences are listed in cases/README.md".to_owned(),
            ));
        }
    };
    Ok(Act::Command(command))
}

fn by(words: &mut Words) -> Result<Channel, Fault> {
    words.expect("by")?;
    words.one("a channel, such as email")
}

fn because(words: &mut Words) -> Result<String, Fault> {
    words.expect("because")?;
    words.text("the reason")
}

fn saying(words: &mut Words) -> Result<String, Fault> {
    words.expect("saying")?;
    words.text("what is said")
}

fn classify(words: &mut Words) -> Result<Command<String>, Fault> {
    words.expect("it as")?;
    let complaint = if words.take("no complaint") {
        false
    } else {
        words.expect("a complaint")?;
        true
    };
    words.expect("about")?;
    let product = if words.take("something") { None } else { Some(words.one("a product")?) };
    if !words.take("by a") {
        words.expect("by an")?;
    }
    let customer = words.one("the kind of customer")?;
    let reason = words.text_after("because", "the reason")?;
    Ok(Command::Classify { complaint, product, customer, reason })
}

fn decide(words: &mut Words) -> Result<Command<String>, Fault> {
    words.expect("point")?;
    let point = words.one("the number of a point")?;
    let outcome = words.one("an outcome")?;
    words.expect("finding")?;
    let finding = words.text("what was found")?;
    let evidence = words.text_after("resting on", "the evidence")?;
    let reason = words.text_after("because", "the reason")?;
    let redress = redress(words)?;
    Ok(Command::Decide { point, finding, evidence, reason, outcome, redress })
}

fn amount(words: &mut Words) -> Result<Money, Fault> {
    let figure = words.word("an amount")?;
    let currency: Currency = words.one("a currency")?;
    let cure = || "write for example `150.00 NOK`".to_owned();
    Money::parse(&figure, currency).map_err(|error| (error.to_string(), cure()))
}

/// Ids of people, as long as they stand next.
fn people(words: &mut Words) -> Vec<String> {
    let mut found = Vec::new();
    while let Some(person) = words.peek().filter(|word| word.starts_with("p-")).map(str::to_owned) {
        words.take(&person);
        found.push(person);
    }
    found
}

fn redress(words: &mut Words) -> Result<Option<Redress<String>>, Fault> {
    let amount = if words.take("with") { Some(amount(words)?) } else { None };
    let action = words.text_after("and also", "what else is done")?;
    Ok((amount.is_some() || action.is_some()).then_some(Redress { amount, action }))
}

fn escalate(words: &mut Words) -> Result<Act, Fault> {
    words.expect("it up to")?;
    let to = words.word("a level")?;
    words.expect("for the")?;
    let asked_by: AskedBy = words.one("who asked")?;
    let reason = because(words)?;
    let in_writing = words.take("in writing");
    let skipped = if words.take("skipping because") {
        Some(words.one("a reason for skipping")?)
    } else {
        None
    };
    Ok(Act::Escalate { to, asked_by, reason, in_writing, skipped })
}

/// What staff records of others: replies, messages, offers, and what outside bodies say.
fn records(words: &mut Words) -> Result<Act, Fault> {
    let command = if words.take("the reply to request") {
        let request = words.one("the number of a request")?;
        Command::RecordReply { request, content: saying(words)? }
    } else if words.take("a message") {
        let channel = by(words)?;
        let text = saying(words)?;
        let received = if words.take("received") { Some(words.moment()?) } else { None };
        return Ok(Act::Message(channel, text, received));
    } else if words.take("letter") {
        let place = words.one("the number of a letter")?;
        words.expect("as")?;
        let state = words.one("what became of it")?;
        return Ok(Act::Delivery(place, state, words.text_after("saying", "what is said")?));
    } else if words.take("a call") {
        let reached = !words.take("that nobody answered");
        Command::RecordCall { reached, note: saying(words)? }
    } else if words.take("the need") {
        let need = words.one("a need")?;
        let consent = words.take("with consent");
        if !consent {
            words.expect("without consent")?;
        }
        words.expect("until")?;
        let review_on = words.date()?;
        let note = words.text_after("saying", "how the customer put it")?;
        Command::RecordNeed { need, note, consent, review_on }
    } else if words.take("that a written copy is wanted") {
        Command::RequestWrittenCopy
    } else if words.take("an offer of the") {
        let by: Party = words.one("who offers")?;
        Command::Offer { by, terms: words.text("the terms")? }
    } else if words.take("that the customer went to") {
        let body = words.word("an outside body")?;
        Command::ReferOutside { body, file: words.text_after("file", "the body's reference")? }
    } else if words.take("that") {
        let body = words.word("an outside body")?;
        words.expect("found")?;
        let outcome = words.one("an outcome")?;
        Command::RecordBodyOutcome { body, outcome, text: saying(words)? }
    } else if words.take("the withdrawal") {
        Command::Withdraw { reason: words.text_after("because", "the reason")? }
    } else {
        return Err((
            format!("{} is nothing that can be recorded", words.shown()),
            "the sentences are listed in cases/README.md".to_owned(),
        ));
    };
    Ok(Act::Command(command))
}
