//! Acting on a case in a browser: one form for each command, judged by the one loop.

use super::Web;
use super::case::{fully_upheld, points_for_answer};
use super::error::{PageError, refusal_text};
use super::page::{Frame, Visitor};
use super::sign_in::check;
use crate::engine::{EngineError, LetterFacts, Reading, draft_answer};
use crate::texts::Language;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::civil::Date;
use recourse_kernel::access::Permission;
use recourse_kernel::complaint::{
    Addressee, AskedBy, Command, Complaint, ConflictKind, LinkKind, Outcome, Party, Redress, Sealed,
};
use recourse_kernel::firm::{Firm, Item, Person, SkipReason};
use recourse_kernel::law::ClockKind;
use recourse_kernel::money::{Currency, Money};
use recourse_kernel::terms::{Channel, Country, CustomerKind, Product};
use std::collections::HashMap;

/// How a field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Line,
    /// Several lines.
    Area,
    /// One of a list.
    Select,
    /// One of a few, all shown.
    Radio,
    /// Some of a list.
    Checks,
    /// A day.
    Day,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: &'static str,
    pub label: String,
    pub hint: String,
    pub kind: Kind,
    pub value: String,
    pub options: Vec<(String, String)>,
    pub needed: bool,
    pub error: Option<String>,
}

impl Field {
    /// Whether an option is chosen.
    pub fn chosen(&self, option: &str) -> bool {
        self.value.split(' ').any(|value| value == option)
    }
}

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
}

/// Every command that a page offers.
const COMMANDS: [&str; 31] = [
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
    "close",
];
/// Offered, but never tried beforehand: they need a choice of their own.
const MORE: [&str; 4] = ["merge-into", "bar", "offer-guidance", "record-body-outcome"];

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
        values.insert("amount".to_owned(), String::new());
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

/// Who could be given the case: by somebody who may only take cases, nobody but that person.
fn possible_handlers<'a>(
    firm: &'a Firm,
    complaint: &'a Complaint,
    me: &'a str,
    may_assign: bool,
) -> impl Iterator<Item = &'a Person> {
    let mut people: Vec<&Person> = firm
        .people
        .iter()
        .filter(|person| person.level.is_some() && complaint.handler.as_ref() != Some(&person.id))
        .filter(|person| !complaint.barred.contains(&person.id))
        .filter(|person| may_assign || person.id == me)
        .collect();
    people.sort_by_key(|person| person.id != me);
    people.into_iter()
}

/// The fields of a command's form.
fn fields(
    command: &str,
    l: Language,
    firm: &Firm,
    complaint: &Complaint,
    today: Date,
) -> Vec<Field> {
    let field = |name: &'static str, kind: Kind, needed: bool| Field {
        name,
        label: l.say(&format!("field-{name}")),
        hint: String::new(),
        kind,
        value: String::new(),
        options: Vec::new(),
        needed,
        error: None,
    };
    let with = |mut field: Field, list: &str, words: &[&str], value: &str| {
        field.options = words.iter().map(|word| ((*word).to_owned(), l.word(list, word))).collect();
        field.value = value.to_owned();
        field
    };
    let choose = |name: &'static str, list: &str, words: Vec<&str>, value: &str, needed: bool| {
        let kind = if words.len() <= 5 { Kind::Radio } else { Kind::Select };
        with(field(name, kind, needed), list, &words, value)
    };
    let channel = || {
        let words: Vec<&str> = Channel::ALL.iter().map(|channel| channel.word()).collect();
        let reachable = complaint.channel.word();
        choose("channel", "channel", words, reachable, true)
    };
    let area = |name: &'static str, needed: bool| field(name, Kind::Area, needed);
    let items = |needed: bool| {
        let words: Vec<&str> = Item::ALL.iter().map(|item| item.word()).collect();
        let mut field = with(field("items", Kind::Checks, needed), "item", &words, "");
        let missing: Vec<&str> = firm
            .procedure
            .required_items
            .iter()
            .filter(|item| {
                !complaint.provided.contains(item) && !complaint.waived.contains_key(item)
            })
            .map(|item| item.word())
            .collect();
        field.value = missing.join(" ");
        field
    };
    let numbered = |name: &'static str, numbers: Vec<u32>| {
        let mut field = field(name, Kind::Select, true);
        field.options = numbers.iter().map(|n| (n.to_string(), n.to_string())).collect();
        field.value = numbers.first().map(u32::to_string).unwrap_or_default();
        field
    };
    let open_requests = || complaint.open_requests().map(|request| request.id).collect();
    let bodies = || {
        let mut field = field("body", Kind::Select, true);
        let words: Vec<String> = firm
            .referrals_for(complaint.product, complaint.customer)
            .map(|r| r.body.clone())
            .collect();
        field.options = words.iter().map(|body| (body.clone(), body.clone())).collect();
        field.value = words.first().cloned().unwrap_or_default();
        field
    };
    let money = |name: &'static str| Field {
        hint: l.fill("hint-amount", &[("currency", currency(firm).code())]),
        ..field(name, Kind::Line, false)
    };
    let people = |name: &'static str| {
        let mut field = field(name, Kind::Select, true);
        field.options = firm
            .people
            .iter()
            .filter(|person| person.level.is_some())
            .map(|person| {
                let unit = firm.unit(&person.unit).map_or("", |unit| unit.name.as_str());
                (person.id.clone(), format!("{}, {unit}", person.name))
            })
            .collect();
        field
    };
    match command {
        "classify" => {
            let products: Vec<&str> = Product::ALL.iter().map(|p| p.word()).collect();
            let customers: Vec<&str> = CustomerKind::ALL.iter().map(|c| c.word()).collect();
            let mut product = choose(
                "product",
                "product",
                products,
                complaint.product.map_or("", |p| p.word()),
                false,
            );
            product.options.insert(0, (String::new(), l.say("product-unknown")));
            vec![
                choose("complaint", "answer", vec!["yes", "no"], "yes", true),
                product,
                choose("customer", "customer", customers, complaint.customer.word(), true),
                area("reason", false),
            ]
        }
        "acknowledge" | "offer-guidance" => vec![channel()],
        "assign" => vec![people("handler"), area("reason", complaint.handler.is_some())],
        "declare-conflict" => {
            let mut words = vec!["none"];
            words.extend(ConflictKind::ALL.iter().map(|c| c.word()));
            vec![choose("conflict", "conflict", words, "none", true), area("limited-by", false)]
        }
        "identify" => vec![
            field("name", Kind::Line, true),
            field("email", Kind::Line, false),
            field("phone", Kind::Line, false),
            area("address", false),
        ],
        "provide" | "waive" => {
            let words: Vec<&str> = Item::ALL
                .iter()
                .filter(|item| !complaint.provided.contains(item))
                .map(|item| item.word())
                .collect();
            let first = firm
                .procedure
                .required_items
                .iter()
                .map(|item| item.word())
                .find(|word| words.contains(word));
            let value = first.or(words.first().copied()).unwrap_or_default().to_owned();
            let item = choose("item", "item", words, &value, true);
            vec![
                item,
                if command == "waive" { area("reason", true) } else { area("content", false) },
            ]
        }
        "open-dossier" => vec![channel()],
        "request-information" => vec![
            choose(
                "addressee",
                "addressee",
                Addressee::ALL.iter().map(|a| a.word()).collect(),
                "customer",
                true,
            ),
            area("question", true),
            items(false),
            Field {
                value: today.checked_add(jiff::Span::new().days(7)).unwrap_or(today).to_string(),
                ..field("due", Kind::Day, true)
            },
        ],
        "remind" => vec![numbered("request", open_requests())],
        "record-reply" => vec![numbered("request", open_requests()), area("content", true)],
        "drop-request" => vec![numbered("request", open_requests()), area("reason", true)],
        "add-point" => vec![area("statement", true)],
        "remove-point" => vec![numbered("point", complaint.points.iter().map(|p| p.id).collect())],
        "decide" => {
            let mut ids: Vec<u32> =
                complaint.points.iter().filter(|p| p.decision.is_none()).map(|p| p.id).collect();
            ids.extend(complaint.points.iter().filter(|p| p.decision.is_some()).map(|p| p.id));
            vec![
                numbered("point", ids),
                area("finding", true),
                area("evidence", false),
                choose(
                    "outcome",
                    "outcome",
                    Outcome::ALL.iter().map(|o| o.word()).collect(),
                    "",
                    true,
                ),
                Field { hint: l.say("hint-reason"), ..area("reason", false) },
                money("amount"),
                area("action", false),
            ]
        }
        "answer" => vec![channel(), Field { hint: l.say("hint-letter"), ..area("letter", true) }],
        "send-written-copy" => vec![area("letter", true)],
        "tell-delay" => vec![
            area("reason", true),
            Field {
                value: today.checked_add(jiff::Span::new().days(14)).unwrap_or(today).to_string(),
                ..field("expected", Kind::Day, true)
            },
            channel(),
        ],
        "record-message" => vec![channel(), area("text", true)],
        "note" => vec![area("text", true)],
        "escalate" => {
            let mut to = field("to", Kind::Radio, true);
            let from = firm.procedure.rank(&complaint.level);
            to.options = firm
                .procedure
                .levels
                .iter()
                .enumerate()
                .filter(|(rank, _)| Some(*rank) > from)
                .map(|(_, level)| (level.id.clone(), level.name.clone()))
                .collect();
            to.value = to.options.first().map(|(id, _)| id.clone()).unwrap_or_default();
            let mut reasons: Vec<&str> = SkipReason::ALL.iter().map(|r| r.word()).collect();
            reasons.insert(0, "");
            let mut skipped = choose("skipped", "skip-reason", reasons, "", false);
            if let Some(none) = skipped.options.first_mut() {
                none.1 = l.say("none-skipped");
            }
            vec![
                to,
                choose(
                    "asked-by",
                    "asked-by",
                    AskedBy::ALL.iter().map(|a| a.word()).collect(),
                    "customer",
                    true,
                ),
                area("reason", true),
                area("in-writing", false),
                skipped,
            ]
        }
        "offer" => vec![
            choose("party", "party", Party::ALL.iter().map(|p| p.word()).collect(), "firm", true),
            area("terms", true),
        ],
        "settle" => vec![area("terms", true), money("amount"), area("action", false)],
        "fail-mediation" | "reopen" => vec![area("reason", true)],
        "withdraw" => vec![area("reason", false)],
        "refer-outside" => vec![bodies(), field("file", Kind::Line, false)],
        "record-body-outcome" => {
            let mut body = bodies();
            body.options =
                complaint.bodies.keys().map(|body| (body.clone(), body.clone())).collect();
            body.value = complaint.bodies.keys().next().cloned().unwrap_or_default();
            vec![
                body,
                choose(
                    "outcome",
                    "outcome",
                    Outcome::ALL.iter().map(|o| o.word()).collect(),
                    "upheld",
                    true,
                ),
                area("text", true),
            ]
        }
        "link" => vec![
            field("reference", Kind::Line, true),
            choose(
                "link",
                "link",
                LinkKind::ALL.iter().map(|k| k.word()).collect(),
                "same-event",
                true,
            ),
        ],
        "merge-into" => vec![field("reference", Kind::Line, true), area("reason", false)],
        "explain-miss" => {
            let words: Vec<&str> =
                complaint.missed(today).map(|running| running.clock.clock.word()).collect();
            let first = words.first().copied().unwrap_or_default().to_owned();
            vec![choose("clock", "clock", words, &first, true), area("cause", true)]
        }
        "bar" => vec![
            people("person"),
            choose(
                "conflict",
                "conflict",
                ConflictKind::ALL.iter().map(|c| c.word()).collect(),
                "involved",
                true,
            ),
        ],
        _ => Vec::new(),
    }
}

/// The currency in which a firm pays.
fn currency(firm: &Firm) -> Currency {
    match firm.country {
        Country::No => Currency::Nok,
        Country::Dk => Currency::Dkk,
        Country::Se => Currency::Sek,
        Country::Be | Country::Fi | Country::Eu => Currency::Eur,
    }
}

type Values = HashMap<String, String>;
/// A field and the key of what is wrong with it.
type Faults = Vec<(&'static str, &'static str)>;

/// Reads a form as a command.
fn parse(
    command: &str,
    values: &Values,
    complaint: &Complaint,
    _today: Date,
) -> Result<Command<String>, Faults> {
    let mut faults: Faults = Vec::new();
    let raw =
        |name: &str| values.get(name).map(|value| value.trim().to_owned()).unwrap_or_default();
    let maybe = |name: &str| Some(raw(name)).filter(|text| !text.is_empty());
    macro_rules! text {
        ($name:literal) => {{
            let text = raw($name);
            if text.is_empty() {
                faults.push(($name, "fault-empty"));
            }
            text
        }};
    }
    macro_rules! word {
        ($name:literal, $type:ty) => {
            raw($name).parse::<$type>().map_err(|_| faults.push(($name, "fault-choose"))).ok()
        };
    }
    macro_rules! number {
        ($name:literal) => {
            raw($name)
                .parse::<u32>()
                .map_err(|_| faults.push(($name, "fault-choose")))
                .unwrap_or_default()
        };
    }
    macro_rules! day {
        ($name:literal) => {
            raw($name).parse::<Date>().map_err(|_| faults.push(($name, "fault-date"))).ok()
        };
    }
    macro_rules! redress {
        ($firm:expr) => {{
            let amount = match maybe("amount") {
                None => None,
                Some(text) => {
                    let plain = text.replace([' ', '\u{a0}'], "").replace(',', ".");
                    match Money::parse(&plain, $firm) {
                        Ok(money) => Some(money),
                        Err(_) => {
                            faults.push(("amount", "fault-amount"));
                            None
                        }
                    }
                }
            };
            let action = maybe("action");
            (amount.is_some() || action.is_some()).then_some(Redress { amount, action })
        }};
    }
    let own = values.get("currency").and_then(|code| code.parse().ok()).unwrap_or(Currency::Eur);
    let items =
        || raw("items").split(' ').filter_map(|word| word.parse::<Item>().ok()).collect::<Vec<_>>();
    let built = match command {
        "classify" => {
            let customer = word!("customer", CustomerKind);
            customer.map(|customer| Command::Classify {
                complaint: raw("complaint") != "no",
                product: raw("product").parse().ok(),
                customer,
                reason: maybe("reason"),
            })
        }
        "acknowledge" => {
            word!("channel", Channel).map(|channel| Command::Acknowledge { channel, letter: None })
        }
        "assign" => Some(Command::Assign { handler: text!("handler"), reason: maybe("reason") }),
        "declare-conflict" => Some(Command::DeclareConflict {
            conflict: raw("conflict").parse().ok(),
            limited_by: maybe("limited-by"),
        }),
        "identify" => {
            let identity = crate::engine::Identity {
                name: text!("name"),
                email: raw("email"),
                phone: raw("phone"),
                address: raw("address"),
            };
            Some(Command::Identify {
                items: identity.items(),
                identity: serde_json::to_string(&identity).unwrap_or_default(),
            })
        }
        "provide" => {
            word!("item", Item).map(|item| Command::Provide { item, content: maybe("content") })
        }
        "waive" => {
            let reason = text!("reason");
            word!("item", Item).map(|item| Command::Waive { item, reason })
        }
        "open-dossier" => {
            word!("channel", Channel).map(|introduced_by| Command::OpenDossier { introduced_by })
        }
        "request-information" => {
            let question = text!("question");
            let addressee = word!("addressee", Addressee);
            let due = day!("due");
            addressee.zip(due).map(|(addressee, due)| Command::RequestInformation {
                addressee,
                question,
                items: items(),
                due,
            })
        }
        "remind" => Some(Command::Remind { request: number!("request") }),
        "record-reply" => {
            Some(Command::RecordReply { request: number!("request"), content: text!("content") })
        }
        "drop-request" => {
            Some(Command::DropRequest { request: number!("request"), reason: text!("reason") })
        }
        "add-point" => Some(Command::AddPoint { statement: text!("statement") }),
        "remove-point" => Some(Command::RemovePoint { point: number!("point") }),
        "decide" => {
            let point = number!("point");
            let finding = text!("finding");
            let redress = redress!(own);
            word!("outcome", Outcome).map(|outcome| Command::Decide {
                point,
                finding,
                evidence: maybe("evidence"),
                reason: maybe("reason"),
                outcome,
                redress,
            })
        }
        "answer" => {
            let letter = text!("letter");
            word!("channel", Channel).map(|channel| Command::Answer { channel, letter })
        }
        "send-written-copy" => Some(Command::SendWrittenCopy { letter: text!("letter") }),
        "tell-delay" => {
            let reason = text!("reason");
            let channel = word!("channel", Channel);
            let expected = day!("expected");
            channel.zip(expected).map(|(channel, expected)| Command::TellDelay {
                reason,
                expected,
                channel,
            })
        }
        "record-message" => {
            let text = text!("text");
            word!("channel", Channel).map(|channel| Command::RecordMessage {
                channel,
                text,
                files: Vec::new(),
                original: None,
                // The loop refuses a time in the future; a message is recorded when it is written down.
                received_at: complaint.received_at,
            })
        }
        "note" => Some(Command::Note { text: text!("text") }),
        "request-written-copy" => Some(Command::RequestWrittenCopy),
        "escalate" => {
            let (to, reason) = (text!("to"), text!("reason"));
            word!("asked-by", AskedBy).map(|asked_by| Command::Escalate {
                to,
                asked_by,
                reason,
                in_writing: maybe("in-writing"),
                skipped: raw("skipped").parse().ok(),
            })
        }
        "offer" => {
            let terms = text!("terms");
            word!("party", Party).map(|by| Command::Offer { by, terms })
        }
        "settle" => Some(Command::Settle { terms: text!("terms"), redress: redress!(own) }),
        "fail-mediation" => Some(Command::FailMediation { reason: text!("reason") }),
        "reopen" => Some(Command::Reopen { reason: text!("reason") }),
        "withdraw" => Some(Command::Withdraw { reason: maybe("reason") }),
        "refer-outside" => Some(Command::ReferOutside { body: text!("body"), file: maybe("file") }),
        "record-body-outcome" => {
            let (body, text) = (text!("body"), text!("text"));
            word!("outcome", Outcome).map(|outcome| Command::RecordBodyOutcome {
                body,
                outcome,
                text,
            })
        }
        "link" => {
            let reference = text!("reference").to_uppercase();
            word!("link", LinkKind).map(|kind| Command::Link {
                other: raw("other"),
                reference,
                kind,
            })
        }
        "merge-into" => Some(Command::MergeInto {
            other: raw("other"),
            reference: text!("reference").to_uppercase(),
            reason: maybe("reason"),
        }),
        "explain-miss" => {
            let cause = text!("cause");
            word!("clock", ClockKind).map(|clock| Command::ExplainMiss { clock, cause })
        }
        "offer-guidance" => {
            word!("channel", Channel).map(|channel| Command::OfferGuidance { channel })
        }
        "bar" => {
            let person = text!("person");
            word!("conflict", ConflictKind).map(|kind| Command::Bar { person, kind })
        }
        "close" => Some(Command::Close),
        _ => None,
    };
    match built {
        Some(command) if faults.is_empty() => Ok(command),
        _ => Err(faults),
    }
}

/// The form of a command.
pub async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Path((reference, command)): Path<(String, String)>,
) -> Result<Html<String>, PageError> {
    let known = COMMANDS.into_iter().chain(MORE).any(|known| known == command);
    if !known {
        return Err(PageError::NotFound);
    }
    let firm = web.engine.firm(&visitor.firm)?.clone();
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    let reading = web.engine.read(&visitor.actor, case, "form").await?;
    let mut form = form(&web, &visitor, &firm, &reading, &command).await?;
    only_possible_handlers(&visitor, &firm, &reading.case.complaint, &mut form.fields);
    prefill(&web, &firm, &reading, &command, &mut form.fields);
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
    })
}

/// Leaves only the people to whom the visitor may give the case; the visitor first.
fn only_possible_handlers(
    visitor: &Visitor,
    firm: &Firm,
    complaint: &Complaint,
    fields: &mut [Field],
) {
    let may_assign = visitor.may(Permission::CaseAssign);
    let possible: Vec<&str> = possible_handlers(firm, complaint, &visitor.person, may_assign)
        .map(|p| p.id.as_str())
        .collect();
    for field in fields.iter_mut().filter(|field| field.name == "handler") {
        field.options.retain(|(id, _)| possible.contains(&id.as_str()));
        field.options.sort_by_key(|(id, _)| possible.iter().position(|known| known == id));
    }
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
                let facts = LetterFacts::of(firm, complaint, &identity);
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
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    if let Some(other) = values.get("reference").map(|r| r.trim().to_uppercase()) {
        if let Ok(found) = web.engine.find(&visitor.actor, &firm.id, &other).await {
            values.insert("other".to_owned(), found.stream);
        }
    }
    let today = web.engine.clock.now().to_zoned(firm.zone.clone()).date();
    let seen = values.get("version").and_then(|version| version.parse::<u64>().ok());
    let l = visitor.l;
    let problem = match parse(&command, &values, &case.complaint, today) {
        Err(faults) if faults.is_empty() => return Err(PageError::NotFound),
        Err(faults) => Problem::Fields(faults),
        Ok(mut parsed) => {
            if let Command::RecordMessage { received_at, .. } = &mut parsed {
                *received_at = web.engine.clock.now();
            }
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
                Err(EngineError::Refused(refusal)) => Problem::Refused(refusal_text(l, &refusal)),
                Err(EngineError::Changed { expected, .. }) => Problem::Changed(expected),
                Err(other) => return Err(other.into()),
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
    match problem {
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

/// Why a form was not accepted.
enum Problem {
    Refused(String),
    Fields(Faults),
    Changed(u64),
}
