//! The fields of each command's form.

use super::super::page::Visitor;
use super::parse::currency;
use crate::texts::Language;
use jiff::civil::Date;
use recourse_kernel::access::Permission;
use recourse_kernel::complaint::{
    Addressee, AskedBy, Complaint, ConflictKind, Letter, LinkKind, Need, Outcome, Party, Point,
};
use recourse_kernel::firm::{Firm, Item, Person, SkipReason};
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use std::collections::BTreeMap;

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
    /// A day and a time of day, in the firm's zone.
    Moment,
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
    /// The check of what is written in it, as HTML, where the customer will read it.
    pub plain: Option<String>,
    /// The language that it is written in, where that is not the page's.
    pub lang: String,
}

impl Field {
    /// Whether an option is chosen.
    pub fn chosen(&self, option: &str) -> bool {
        self.value.split(' ').any(|value| value == option)
    }
}

/// Who could be given the case: by somebody who may only take cases, nobody but that person.
pub(super) fn possible_handlers<'a>(
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
pub(super) fn fields(
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
        plain: None,
        lang: String::new(),
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
        "set-language" => {
            let words: Vec<&str> = firm.languages.iter().map(String::as_str).collect();
            let value = words.iter().find(|code| **code != complaint.language);
            let value = value.copied().unwrap_or(&complaint.language);
            vec![choose("language", "language", words, value, true), area("reason", false)]
        }
        "note" => {
            let mut mentions = people("mentions");
            mentions.kind = Kind::Checks;
            mentions.needed = false;
            mentions.options.retain(|(id, _)| !complaint.barred.contains(id));
            vec![area("text", true), mentions]
        }
        "write-letter" => vec![channel(), area("text", true)],
        "recall-letter" => {
            let mut letter = field("letter", Kind::Select, true);
            letter.options = complaint
                .letters
                .iter()
                .filter(|sent| {
                    sent.waits() && matches!(sent.letter, Letter::Answer | Letter::Message)
                })
                .map(|sent| {
                    let name = l.word("letter", sent.letter.word());
                    (sent.text.item.clone(), format!("{name}, {}", l.long_date(sent.on)))
                })
                .collect();
            letter.value = letter.options.last().map(|(item, _)| item.clone()).unwrap_or_default();
            vec![letter, area("reason", false)]
        }
        "set-cause" => {
            let without = |point: &&Point| point.cause.is_none();
            let first = complaint.points.iter().filter(without);
            let rest = complaint.points.iter().filter(|point| point.cause.is_some());
            let mut cause = field("root-cause", Kind::Select, true);
            cause.options = firm
                .causes
                .iter()
                .map(|cause| (cause.id.clone(), title_in(&cause.title, l, firm)))
                .collect();
            cause.value = cause.options.first().map(|(id, _)| id.clone()).unwrap_or_default();
            vec![numbered("point", first.chain(rest).map(|point| point.id).collect()), cause]
        }
        "record-need" => vec![
            choose("need", "need", Need::ALL.iter().map(|n| n.word()).collect(), "more-time", true),
            area("need-note", false),
            choose("consent", "answer", vec!["yes", "no"], "yes", true),
            Field {
                value: today.checked_add(jiff::Span::new().days(180)).unwrap_or(today).to_string(),
                ..field("review-on", Kind::Day, true)
            },
        ],
        "end-need" => {
            let open: Vec<&str> = complaint.open_needs().map(|known| known.need.word()).collect();
            let first = open.first().copied().unwrap_or_default();
            vec![choose("need", "need", open, first, true), area("reason", true)]
        }
        "ask-call-back" => {
            let tomorrow = today.tomorrow().unwrap_or(today);
            let at = Field {
                value: format!("{tomorrow}T09:00"),
                ..field("call-at", Kind::Moment, true)
            };
            vec![at, area("reason", true)]
        }
        "record-call" => vec![
            choose("reached", "answer", vec!["yes", "no"], "yes", true),
            area("call-note", true),
        ],
        "approve-redress" => vec![Field {
            value: complaint.redress_total().map(|total| total.decimal()).unwrap_or_default(),
            needed: true,
            ..money("amount")
        }],
        "unbar" => {
            let mut person = field("person", Kind::Select, true);
            person.options = complaint
                .barred
                .iter()
                .map(|id| (id.clone(), firm.name_of(id).to_owned()))
                .collect();
            person.value = complaint.barred.first().cloned().unwrap_or_default();
            vec![person, area("reason", true)]
        }
        "withdraw-waiver" => {
            let waived: Vec<&str> = complaint.waived.keys().map(|item| item.word()).collect();
            let first = waived.first().copied().unwrap_or_default();
            vec![choose("item", "item", waived, first, true)]
        }
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

/// A title in the reader's language, else in the firm's own.
fn title_in(titles: &BTreeMap<String, String>, l: Language, firm: &Firm) -> String {
    let own = firm.languages.first().map(String::as_str).unwrap_or_default();
    let title = titles.get(l.code).or_else(|| titles.get(own)).or(titles.values().next());
    title.cloned().unwrap_or_default()
}

/// Leaves only the people to whom the visitor may give the case; the visitor first.
pub(super) fn only_possible_handlers(
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
