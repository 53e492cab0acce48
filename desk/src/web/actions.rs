//! Acting on a case in a browser: one form for each command, judged by the one loop.

use super::Web;
use super::case::{fully_upheld, points_for_answer};
use super::error::{PageError, refusal_text};
use super::page::{Frame, Visitor};
use super::sign_in::check;
use crate::engine::{EngineError, Identity, LetterFacts, Preview, Reading, draft_answer};
use crate::texts::Language;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::civil::Date;
use recourse_kernel::complaint::{Command, Complaint, Sealed};
use recourse_kernel::firm::Firm;
use std::collections::HashMap;

mod fields;
mod parse;

pub(super) use fields::Field;
use fields::{Kind, fields, only_possible_handlers, possible_handlers};
use parse::{Faults, Values, currency, parse};

#[derive(Template)]
#[template(path = "action.html")]
struct ActionPage {
    frame: Frame,
    l: Language,
    reference: String,
    command: String,
    title: String,
    fields: Vec<Field>,
    version: u64,
    refusal: Option<String>,
    changed: Vec<(String, String)>,
    errors: Vec<(String, String)>,
    previews: Vec<PreviewView>,
}

/// A letter as it would go out.
struct PreviewView {
    html: String,
    notes: Vec<String>,
}

impl ActionPage {
    /// Whether the customer will read something that is written here.
    fn checks(&self) -> bool {
        self.fields.iter().any(|field| field.plain.is_some())
    }

    /// Whether a letter can follow, which may be looked at beforehand.
    fn previewed(&self) -> bool {
        LETTERS.contains(&self.command.as_str())
    }
}

/// Every command that a page offers.
const COMMANDS: [&str; 34] = [
    "classify",
    "acknowledge",
    "assign",
    "declare-conflict",
    "identify",
    "provide",
    "waive",
    "open-dossier",
    "request-information",
    "remind",
    "record-reply",
    "drop-request",
    "add-point",
    "decide",
    "remove-point",
    "answer",
    "tell-delay",
    "record-message",
    "note",
    "request-written-copy",
    "send-written-copy",
    "escalate",
    "offer",
    "settle",
    "fail-mediation",
    "refer-outside",
    "withdraw",
    "reopen",
    "link",
    "explain-miss",
    "set-cause",
    "approve-redress",
    "recall-letter",
    "close",
];

/// Commands after which a letter goes to the customer.
const LETTERS: [&str; 12] = [
    "write-letter",
    "acknowledge",
    "assign",
    "open-dossier",
    "request-information",
    "remind",
    "answer",
    "tell-delay",
    "send-written-copy",
    "offer",
    "settle",
    "fail-mediation",
];

/// Offered, but never tried beforehand: they need a choice of their own.
const MORE: [&str; 12] = [
    "write-letter",
    "record-need",
    "end-need",
    "ask-call-back",
    "record-call",
    "withdraw-waiver",
    "merge-into",
    "bar",
    "unbar",
    "offer-guidance",
    "record-body-outcome",
    "set-language",
];

/// Whether a page can say that this was done.
pub fn known(command: &str) -> bool {
    command == "registered" || COMMANDS.into_iter().chain(MORE).any(|known| known == command)
}

/// Each command with plausible contents, to ask the rules whether it could be done at all.
pub fn trials(
    firm: &Firm,
    complaint: &Complaint,
    today: Date,
    me: &str,
    may_assign: bool,
) -> Vec<(&'static str, Command)> {
    let trial = || Sealed { item: String::new(), digest: String::new() };
    let form = |command: &'static str| -> Option<Command> {
        let mut values = HashMap::new();
        for field in fields(command, Language::plain(), firm, complaint, today) {
            let first = field.options.iter().find(|(value, _)| !value.is_empty());
            let value = match field.kind {
                Kind::Day => today.tomorrow().unwrap_or(today).to_string(),
                Kind::Select | Kind::Radio if field.value.is_empty() => first?.0.clone(),
                Kind::Line | Kind::Area if field.value.is_empty() => "x".to_owned(),
                _ => field.value.clone(),
            };
            values.insert(field.name.to_owned(), value);
        }
        // A trial must not fail for what the person will still choose.
        if command != "approve-redress" {
            values.insert("amount".to_owned(), String::new());
        }
        match command {
            "decide" => drop(values.insert("outcome".to_owned(), "upheld".to_owned())),
            "link" | "merge-into" => drop(values.insert("other".to_owned(), "x".to_owned())),
            _ => {}
        }
        parse(command, &values, complaint, today)
            .ok()?
            .try_map(&mut |_text: String| Ok::<_, ()>(trial()))
            .ok()
    };
    COMMANDS
        .into_iter()
        .chain(MORE)
        .filter_map(|command| {
            // Any of the people may be a possible handler; the first who is accepted shows the button.
            if command == "assign" {
                let first = possible_handlers(firm, complaint, me, may_assign).next()?;
                let reason = complaint.handler.is_some().then(trial);
                return Some((command, Command::Assign { handler: first.id.clone(), reason }));
            }
            Some((command, form(command)?))
        })
        .collect()
}

/// The form of a command.
pub async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Path((reference, command)): Path<(String, String)>,
) -> Result<Html<String>, PageError> {
    if command == "registered" || !known(&command) {
        return Err(PageError::NotFound);
    }
    let firm = web.engine.firm(&visitor.firm)?.clone();
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    let reading = web.engine.read(&visitor.actor, case, "form").await?;
    let mut form = form(&web, &visitor, &firm, &reading, &command).await?;
    only_possible_handlers(&visitor, &firm, &reading.case.complaint, &mut form.fields);
    prefill(&web, &firm, &reading, &command, &mut form.fields);
    let language = &reading.case.complaint.language;
    super::plain::attach(&command, &mut form.fields, visitor.l, &firm, language)?;
    Ok(Html(form.render()?))
}

async fn form(
    web: &Web,
    visitor: &Visitor,
    firm: &Firm,
    reading: &Reading,
    command: &str,
) -> Result<ActionPage, PageError> {
    let l = visitor.l;
    let complaint = &reading.case.complaint;
    let today = web.engine.clock.now().to_zoned(firm.zone.clone()).date();
    let title = l.word("command", command);
    Ok(ActionPage {
        frame: Frame::new(web, visitor, "case", format!("{} · {title}", complaint.reference))
            .await?,
        l,
        reference: complaint.reference.clone(),
        command: command.to_owned(),
        title,
        fields: fields(command, l, firm, complaint, today),
        version: complaint.version,
        refusal: None,
        changed: Vec::new(),
        errors: Vec::new(),
        previews: Vec::new(),
    })
}

/// Fills in what is known: who complains, or a draft of the answer.
fn prefill(web: &Web, firm: &Firm, reading: &Reading, command: &str, fields: &mut [Field]) {
    let complaint = &reading.case.complaint;
    let identity = reading.texts.identity(complaint);
    for field in fields.iter_mut() {
        match (command, field.name) {
            ("identify", "name") => field.value.clone_from(&identity.name),
            ("identify", "email") => field.value.clone_from(&identity.email),
            ("identify", "phone") => field.value.clone_from(&identity.phone),
            ("identify", "address") => field.value.clone_from(&identity.address),
            ("answer", "letter") => {
                let today = web.engine.clock.now().to_zoned(firm.zone.clone()).date();
                let bodies: Vec<String> = if fully_upheld(complaint) {
                    Vec::new()
                } else {
                    firm.referrals_for(complaint.product, complaint.customer)
                        .filter_map(|referral| {
                            let facts = &web
                                .engine
                                .law
                                .body(&referral.body)?
                                .versions
                                .on(today)
                                .ok()?
                                .value;
                            let mut lines = vec![facts.name.clone()];
                            lines.extend(facts.address.iter().cloned());
                            lines.extend(facts.web.clone());
                            Some(lines.join("\n"))
                        })
                        .collect()
                };
                let facts = LetterFacts::of(firm, complaint, &identity, today);
                field.value = draft_answer(&facts, &points_for_answer(reading), &bodies);
            }
            ("send-written-copy", "letter") => {
                let sent =
                    complaint.answers.last().and_then(|answer| reading.texts.text(&answer.letter));
                field.value = sent.unwrap_or_default();
            }
            _ => {}
        }
    }
}

/// Does it, or shows the form again with what stands in the way; nothing typed is lost.
pub async fn submit(
    State(web): State<Web>,
    visitor: Visitor,
    Path((reference, command)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let mut values: Values = HashMap::new();
    for (name, value) in pairs {
        // A list of check boxes comes as several pairs of one name.
        values
            .entry(name)
            .and_modify(|known| {
                known.push(' ');
                known.push_str(&value);
            })
            .or_insert(value);
    }
    check(&visitor, values.get("csrf").map(String::as_str).unwrap_or_default())?;
    let firm = web.engine.firm(&visitor.firm)?.clone();
    values.insert("currency".to_owned(), currency(&firm).code().to_owned());
    values.insert("zone".to_owned(), firm.zone_name.clone());
    values.insert("me".to_owned(), visitor.person.clone());
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    if let Some(other) = values.get("reference").map(|r| r.trim().to_uppercase())
        && let Ok(found) = web.engine.find(&visitor.actor, &firm.id, &other).await
    {
        values.insert("other".to_owned(), found.stream);
    }
    let today = web.engine.clock.now().to_zoned(firm.zone.clone()).date();
    let seen = values.get("version").and_then(|version| version.parse::<u64>().ok());
    let l = visitor.l;
    let checked = values.contains_key("check");
    let problem = match parse(&command, &values, &case.complaint, today) {
        // Only the text is looked at; what is missing can still be written.
        _ if checked && known(&command) => Problem::Checked,
        Err(faults) if faults.is_empty() => return Err(PageError::NotFound),
        Err(faults) => Problem::Fields(faults),
        Ok(mut parsed) => {
            if let Command::RecordMessage { received_at, .. } = &mut parsed {
                *received_at = web.engine.clock.now();
            }
            if let Command::WriteLetter { text, language, readability, .. } = &mut parsed {
                *readability = Some(crate::plain::reading(&firm, language, text).readability);
            }
            if let Some(how) = values.get("preview") {
                match web.engine.preview(&visitor.actor, &firm, &case, &parsed).await {
                    Ok(letters) if how == "pdf" => {
                        return preview_pdf(&web, &reference, letters).await;
                    }
                    Ok(letters) => Problem::Previewed(letters),
                    Err(EngineError::Refused(refusal)) => {
                        Problem::Refused(refusal_text(l, &refusal))
                    }
                    Err(other) => return Err(other.into()),
                }
            } else {
                let acted = web
                    .engine
                    .act_on(&visitor.actor, &firm, case.clone(), seen, parsed, &[], None)
                    .await;
                match acted {
                    Ok(acted) => {
                        // Whoever declared a conflict that nothing limits no longer sees the case.
                        let gone = acted.complaint.barred.contains(&visitor.person);
                        let to = if gone {
                            "/work".to_owned()
                        } else {
                            format!("/cases/{reference}?done={command}")
                        };
                        return Ok(Redirect::to(&to).into_response());
                    }
                    Err(EngineError::Refused(refusal)) => {
                        Problem::Refused(refusal_text(l, &refusal))
                    }
                    Err(EngineError::Changed { expected, .. }) => Problem::Changed(expected),
                    Err(other) => return Err(other.into()),
                }
            }
        }
    };
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    let reading = web.engine.read(&visitor.actor, case, "form").await?;
    let mut form = form(&web, &visitor, &firm, &reading, &command).await?;
    only_possible_handlers(&visitor, &firm, &reading.case.complaint, &mut form.fields);
    for field in &mut form.fields {
        if let Some(value) = values.get(field.name) {
            field.value.clone_from(value);
        }
    }
    let language = &reading.case.complaint.language;
    super::plain::attach(&command, &mut form.fields, l, &firm, language)?;
    match problem {
        Problem::Checked => {
            if let Some(version) = seen {
                form.version = version;
            }
            return Ok(Html(form.render()?).into_response());
        }
        Problem::Previewed(letters) => {
            if let Some(version) = seen {
                form.version = version;
            }
            let identity = reading.texts.identity(&reading.case.complaint);
            let view = |letter| preview_view(l, &identity, letter);
            form.previews = letters.into_iter().map(view).collect();
            return Ok(Html(form.render()?).into_response());
        }
        Problem::Refused(text) => form.refusal = Some(text),
        Problem::Fields(faults) => {
            for (name, key) in faults {
                let text = l.say(key);
                for field in form.fields.iter_mut().filter(|field| field.name == name) {
                    form.errors.push((name.to_owned(), format!("{}: {text}", field.label)));
                    field.error = Some(text.clone());
                }
            }
        }
        Problem::Changed(expected) => {
            let since = web.engine.since(&reading.case, expected).await?;
            form.version = since.version;
            form.changed = since
                .since
                .iter()
                .map(|recorded| {
                    let who = match recorded.actor.as_str() {
                        "customer" | "system" => l.word("actor", &recorded.actor),
                        id => firm.name_of(id).to_owned(),
                    };
                    (who, l.word("event", recorded.event.name()))
                })
                .collect();
        }
    }
    Ok((axum::http::StatusCode::UNPROCESSABLE_ENTITY, Html(form.render()?)).into_response())
}

/// A letter to look at, and what whoever sends it should know.
fn preview_view(l: Language, identity: &Identity, preview: Preview) -> PreviewView {
    let mut notes: Vec<String> =
        preview.doubts.iter().map(|doubt| format!("{} {doubt}", l.say("paper-doubt"))).collect();
    if identity.address.trim().is_empty() {
        notes.push(l.say("paper-no-address"));
    }
    if identity.email.trim().is_empty() {
        notes.push(l.say("paper-no-mail"));
    }
    notes.dedup();
    PreviewView { html: recourse_documents::html(&preview.kept.document()), notes }
}

/// The first letter that would go out, as PDF.
async fn preview_pdf(
    web: &Web,
    reference: &str,
    letters: Vec<Preview>,
) -> Result<Response, PageError> {
    let first = letters.into_iter().next().ok_or(PageError::NotFound)?;
    let name = format!("{reference}-{}.pdf", first.letter.word());
    let now = web.engine.clock.now();
    let bytes = super::letters::printed(first.kept, now, "preview".to_owned()).await?;
    Ok(super::letters::shown(&name, bytes))
}

/// Why a form was not accepted.
enum Problem {
    /// None: the text was to be checked.
    Checked,
    /// None: the letter was to be looked at.
    Previewed(Vec<Preview>),
    Refused(String),
    Fields(Faults),
    Changed(u64),
}
