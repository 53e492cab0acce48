//! Letters to the customer as text, in the language of the case.
//!
//! Texts are in `lang/*/letters.ftl`; figures and dates come from the case, none is computed here.

use super::Identity;
use crate::texts::{Language, Texts};
use recourse_kernel::complaint::{Command, Complaint, Outcome};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::{ClockBasis, ClockKind};
use recourse_kernel::money::Money;
use recourse_kernel::react::Letter;

/// What a letter may say.
#[derive(Clone, Debug, Default)]
pub struct LetterFacts {
    language: String,
    values: Vec<(&'static str, String)>,
}

impl LetterFacts {
    /// The facts of a case.
    pub fn of(
        firm: &Firm,
        complaint: &Complaint,
        identity: &Identity,
        today: jiff::civil::Date,
    ) -> LetterFacts {
        let language = Texts::get().language(&complaint.language);
        // What the firm named itself last; otherwise the earliest day on which law or procedure ask
        // for the answer: a letter promises no later day than the law allows.
        let standing = || complaint.clocks.iter().filter(|running| running.dropped_on.is_none());
        let named = standing()
            .rev()
            .find(|running| matches!(running.clock.basis, ClockBasis::Promise { .. }))
            .and_then(|running| running.clock.due);
        let asked = standing()
            .filter(|running| {
                matches!(
                    running.clock.clock,
                    ClockKind::Expected
                        | ClockKind::Answer
                        | ClockKind::EscalationAnswer
                        | ClockKind::OuterLimit
                )
            })
            .filter_map(|running| running.clock.due)
            .min();
        // A day that has passed is no promise.
        let promised = named.or(asked).filter(|day| *day >= today);
        let day = |date: Option<jiff::civil::Date>| {
            date.map_or_else(String::new, |date| language.long_date(date))
        };
        let handler =
            complaint.handler.as_deref().map_or(firm.name.as_str(), |id| firm.name_of(id));
        let values = vec![
            ("firm", firm.name.clone()),
            ("reference", complaint.reference.clone()),
            ("handler", handler.to_owned()),
            ("name", identity.name.clone()),
            ("received", language.long_date(complaint.received_on)),
            ("due", day(promised)),
            ("expected", day(promised)),
            ("phone", firm.phone.clone()),
            ("email", firm.email.clone()),
        ];
        LetterFacts { language: complaint.language.clone(), values }
    }

    /// Adds the question that a reminder repeats.
    pub fn about(mut self, question: &str, due: jiff::civil::Date) -> LetterFacts {
        let language = self.words();
        self.set("question", question.to_owned());
        self.set("due", language.long_date(due));
        self
    }

    /// Adds what the command says in words.
    pub fn with(mut self, command: &Command<String>) -> LetterFacts {
        let language = self.words();
        match command {
            Command::RequestInformation { question, due, .. } => {
                self.values.push(("question", question.clone()));
                self.set("due", language.long_date(*due));
            }
            Command::TellDelay { reason, expected, .. } => {
                self.values.push(("reason", reason.clone()));
                self.set("expected", language.long_date(*expected));
            }
            Command::Assign { reason: Some(reason), .. } | Command::FailMediation { reason } => {
                self.values.push(("reason", reason.clone()));
            }
            Command::Offer { terms, .. } | Command::Settle { terms, .. } => {
                self.values.push(("terms", terms.clone()));
            }
            _ => {}
        }
        self
    }

    fn set(&mut self, name: &'static str, value: String) {
        self.values.retain(|(known, _)| *known != name);
        self.values.push((name, value));
    }

    fn words(&self) -> Language {
        Texts::get().language(&self.language)
    }

    fn fill(&self, key: &str, more: &[(&str, &str)]) -> String {
        let mut values: Vec<(&str, &str)> =
            self.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        for name in ["reason", "terms", "question", "point", "finding", "amount", "bodies"] {
            if !values.iter().chain(more).any(|(known, _)| *known == name) {
                values.push((name, ""));
            }
        }
        values.extend_from_slice(more);
        self.words().fill(key, &values)
    }
}

/// The subject and body of a letter.
pub fn compose(letter: Letter, facts: &LetterFacts) -> (String, String) {
    let key = letter.word();
    // Where the firm promises no date, a letter does not speak of one.
    let dated = facts.values.iter().any(|(name, value)| *name == "due" && !value.is_empty());
    let undated = matches!(letter, Letter::Acknowledgement | Letter::HandlerIntroduction) && !dated;
    let body = if undated { "body-undated" } else { "body" };
    (
        facts.fill(&format!("letter-{key}-subject"), &[]),
        facts.fill(&format!("letter-{key}-{body}"), &[]),
    )
}

/// A point as an answer tells it.
#[derive(Clone, Debug)]
pub struct AnsweredPoint {
    /// What the customer said.
    pub statement: String,
    /// What was found.
    pub finding: String,
    /// Why.
    pub reason: String,
    /// How.
    pub outcome: Outcome,
    /// What the customer is paid.
    pub amount: Option<Money>,
    /// What else is done.
    pub action: String,
}

/// The part of a draft that tells one point.
pub fn draft_point(facts: &LetterFacts, point: &AnsweredPoint) -> String {
    let mut text = point.statement.clone();
    text.push('\n');
    text.push_str(&facts.fill(&format!("letter-answer-{}", point.outcome.word()), &[]));
    for part in [&point.finding, &point.reason] {
        if !part.is_empty() {
            text.push('\n');
            text.push_str(part);
        }
    }
    if let Some(amount) = point.amount {
        let amount = facts.words().money(amount);
        text.push('\n');
        text.push_str(&facts.fill("letter-answer-redress", &[("amount", &amount)]));
    }
    if !point.action.is_empty() {
        text.push('\n');
        text.push_str(&point.action);
    }
    text
}

/// The words of a draft before the bodies outside the firm.
pub fn draft_referral(facts: &LetterFacts) -> String {
    facts.fill("letter-answer-referral", &[("bodies", "")])
}

/// A body as a draft names it: its name, address and web address, a line each.
pub fn draft_body(name: &str, address: &[String], web: Option<&str>) -> String {
    let lines = std::iter::once(name).chain(address.iter().map(String::as_str)).chain(web);
    lines.collect::<Vec<_>>().join("\n")
}

/// A draft of the answer from the decided points and the bodies to name; the handler edits it.
pub fn draft_answer(facts: &LetterFacts, points: &[AnsweredPoint], bodies: &[String]) -> String {
    let mut text = facts.fill("letter-answer-opening", &[]);
    for point in points {
        text.push_str("\n\n");
        text.push_str(&draft_point(facts, point));
    }
    if !bodies.is_empty() {
        text.push_str("\n\n");
        text.push_str(&draft_referral(facts));
        for body in bodies {
            text.push_str("\n\n");
            text.push_str(body);
        }
    }
    text.push_str("\n\n");
    text.push_str(&facts.fill("letter-answer-closing", &[]));
    text
}
