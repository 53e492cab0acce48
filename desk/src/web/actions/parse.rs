//! A form read as a command.

use jiff::civil::{Date, DateTime};
use recourse_kernel::complaint::{
    Addressee, AskedBy, Command, Complaint, ConflictKind, Letter, LinkKind, Need, Outcome, Party,
    Redress,
};
use recourse_kernel::firm::{Firm, Item};
use recourse_kernel::law::ClockKind;
use recourse_kernel::money::{Currency, Money};
use recourse_kernel::terms::{Channel, Country, CustomerKind};
use std::collections::HashMap;

/// The currency in which a firm pays.
pub(super) fn currency(firm: &Firm) -> Currency {
    match firm.country {
        Country::No => Currency::Nok,
        Country::Dk => Currency::Dkk,
        Country::Se => Currency::Sek,
        Country::Be | Country::Fi | Country::Eu => Currency::Eur,
    }
}

pub(super) type Values = HashMap<String, String>;

/// A field and the key of what is wrong with it.
pub(super) type Faults = Vec<(&'static str, &'static str)>;

/// Reads a form as a command.
pub(super) fn parse(
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
                    let plain = text.replace([' ', '\u{a0}'], "");
                    // One mark, comma or dot: 1,250.00 could be read in two ways and is refused.
                    let plain = if plain.contains('.') { plain } else { plain.replace(',', ".") };
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
        "set-language" => {
            Some(Command::SetLanguage { language: text!("language"), reason: maybe("reason") })
        }
        "note" => Some(Command::Note {
            text: text!("text"),
            mentions: raw("mentions").split_whitespace().map(str::to_owned).collect(),
        }),
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
        "write-letter" => {
            let text = text!("text");
            word!("channel", Channel).map(|channel| Command::WriteLetter {
                letter: Letter::Message,
                text,
                channel,
                language: complaint.language.clone(),
                readability: None,
                signed_by: Some(raw("me")).filter(|me| !me.is_empty()),
            })
        }
        "recall-letter" => {
            Some(Command::RecallLetter { text: text!("letter"), reason: maybe("reason") })
        }
        "set-cause" => {
            Some(Command::SetCause { point: number!("point"), cause: text!("root-cause") })
        }
        "record-need" => {
            let need = word!("need", Need);
            let review = day!("review-on");
            need.zip(review).map(|(need, review_on)| Command::RecordNeed {
                need,
                note: maybe("need-note"),
                consent: raw("consent") == "yes",
                review_on,
            })
        }
        "end-need" => {
            let reason = text!("reason");
            word!("need", Need).map(|need| Command::EndNeed { need, reason })
        }
        "ask-call-back" => {
            let reason = text!("reason");
            let zone = jiff::tz::TimeZone::get(&raw("zone")).unwrap_or(jiff::tz::TimeZone::UTC);
            let at = raw("call-at").parse::<DateTime>().ok();
            let at = at.and_then(|at| at.to_zoned(zone).ok()).map(|at| at.timestamp());
            if at.is_none() {
                faults.push(("call-at", "fault-date"));
            }
            at.map(|at| Command::AskCallBack { at, reason })
        }
        "record-call" => {
            Some(Command::RecordCall { reached: raw("reached") == "yes", note: text!("call-note") })
        }
        "approve-redress" => {
            let amount = redress!(own).and_then(|redress: Redress<String>| redress.amount);
            if amount.is_none() && faults.is_empty() {
                faults.push(("amount", "fault-empty"));
            }
            amount.map(|amount| Command::ApproveRedress { amount })
        }
        "unbar" => Some(Command::Unbar { person: text!("person"), reason: text!("reason") }),
        "withdraw-waiver" => word!("item", Item).map(|item| Command::WithdrawWaiver { item }),
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
