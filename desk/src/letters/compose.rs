//! The frame of a letter, and letters that the product words itself.

use super::Kept;
use crate::engine::Identity;
use crate::published::procedure::labels;
use crate::published::{Edition, Facts};
use crate::texts::{Language, Texts};
use recourse_documents::{
    Block, Definition, Labelled, Letter, Letterhead, Signature, Span, Window,
};
use recourse_kernel::complaint::{Complaint, NamedBody};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::{ClockKind, Law};
use recourse_kernel::terms::Country;

/// What every letter on a case has in common.
#[derive(Clone)]
pub struct Frame {
    /// The language of the letter.
    pub l: Language,
    /// Letterhead, address, references and date; no words yet.
    pub letter: Letter,
}

/// The frame of a letter of a day.
pub fn frame(
    firm: &Firm,
    complaint: &Complaint,
    identity: &Identity,
    today: jiff::civil::Date,
) -> Frame {
    let l = Texts::get().language(&complaint.language);
    let mut recipient = vec![identity.name.trim().to_owned()];
    recipient.extend(identity.address.lines().flat_map(|line| line.split(", ")).map(str::to_owned));
    recipient.retain(|line| !line.trim().is_empty());
    let window = match firm.country {
        Country::Be | Country::Se => Window::Right,
        _ => Window::Left,
    };
    let letter = Letter {
        lang: l.code.to_owned(),
        labels: labels(l),
        letterhead: Letterhead {
            firm: firm.name.clone(),
            // An address often begins with the name, which stands above it already.
            lines: firm.address.iter().filter(|line| **line != firm.name).cloned().collect(),
            email: firm.email.clone(),
            phone: firm.phone.clone(),
            web: firm.web.clone(),
            logo: None,
            window,
        },
        recipient,
        references: vec![Labelled::new(l.say("paper-reference"), &complaint.reference)],
        date: l.long_date(today),
        ..Letter::default()
    };
    Frame { l, letter }
}

/// A text in paragraphs, its closing words and who stands below it: the templates end with a line
/// of greeting and then the name, the firm and how to reach it.
fn parts(firm: &Firm, text: &str) -> (Vec<String>, String, Option<Signature>) {
    let mut paragraphs: Vec<String> =
        text.split("\n\n").map(|part| part.trim().to_owned()).filter(|p| !p.is_empty()).collect();
    let signed = paragraphs.last().is_some_and(|last| {
        let mut lines = last.lines().rev();
        lines.next() == Some(firm.email.as_str()) && lines.next() == Some(firm.phone.as_str())
    });
    if !signed || paragraphs.len() < 2 {
        return (paragraphs, String::new(), None);
    }
    let below = paragraphs.pop().unwrap_or_default();
    let closing = paragraphs.pop().unwrap_or_default();
    let name = below.lines().next().unwrap_or_default().to_owned();
    let title = if name == firm.name { String::new() } else { firm.name.clone() };
    (paragraphs, closing, Some(Signature { name, title, when: String::new() }))
}

impl Frame {
    /// Puts a whole text into the frame; `arrange` makes blocks of what stands above the closing.
    pub(super) fn fill(
        self,
        firm: &Firm,
        subject: &str,
        text: &str,
        arrange: impl FnOnce(String) -> Vec<Block>,
    ) -> Letter {
        let (paragraphs, closing, signature) = parts(firm, text);
        let blocks = arrange(paragraphs.join("\n\n"));
        Letter { subject: subject.to_owned(), blocks, closing, signature, ..self.letter }
    }
}

/// A letter of which every word is the product's or stands in the case's data. Where the bodies
/// outside the firm remain to the customer, they stand at its end.
pub fn automatic(
    frame: Frame,
    firm: &Firm,
    subject: &str,
    body: &str,
    bodies: &[Referred],
) -> Kept {
    let l = frame.l;
    let letter = frame.fill(firm, subject, body, |text| {
        let mut blocks = Block::paragraphs(&text);
        blocks.extend(referral(l, firm, bodies));
        blocks
    });
    Kept { words: format!("{subject}\n\n{body}"), letter }
}

/// What a person wrote in words of their own.
pub fn message(frame: Frame, firm: &Firm, subject: &str, words: &str) -> Kept {
    let letter = frame.fill(firm, subject, words, |text| Block::paragraphs(&text));
    Kept { words: words.to_owned(), letter }
}

/// A body outside the firm as a letter names it.
#[derive(Clone, Debug)]
pub struct Referred {
    /// Its name that day.
    pub name: String,
    /// Address, web address, one line each.
    pub lines: Vec<String>,
    /// Its web address.
    pub web: Option<String>,
    /// What the customer should know: what it does, what it costs, by when.
    pub about: Vec<String>,
    /// What is still to be checked about it, for staff only.
    pub unverified: Vec<String>,
}

/// The bodies that an answer names, as they are that day, with the day by which the case's own
/// clocks say that the customer has to be there. What is not verified is not said as a fact.
pub fn referred(
    law: &Law,
    firm: &Firm,
    complaint: &Complaint,
    bodies: &[NamedBody],
    now: jiff::Timestamp,
) -> Vec<Referred> {
    if bodies.is_empty() {
        return Vec::new();
    }
    let l = Texts::get().language(&complaint.language);
    let facts = Facts::at(law, firm, &now.to_zoned(firm.zone.clone()));
    bodies
        .iter()
        .map(|named| {
            let known = facts.bodies.iter().find(|body| body.id == named.body);
            let mut about =
                known.map(|body| body.lines(l, &facts, Edition::Public)).unwrap_or_default();
            let mut unverified: Vec<String> = named.unverified.iter().cloned().collect();
            let windows = known.map(|body| body.windows.as_slice()).unwrap_or_default();
            for window in windows.iter().filter_map(|place| facts.deadlines.get(*place)) {
                unverified.extend(window.unverified.iter().chain(&window.unknown).cloned());
            }
            // A time limit that nobody has checked is not said as a fact.
            let careful = l.say("published-body-doubt-public");
            if !unverified.is_empty() && !about.contains(&careful) {
                about.push(careful);
            }
            let due = complaint
                .clocks
                .iter()
                .rev()
                .find(|running| {
                    running.clock.clock == ClockKind::OutsideWindow
                        && running.dropped_on.is_none()
                        && running.clock.body.as_deref() == Some(named.body.as_str())
                })
                .filter(|running| running.clock.rule().is_none_or(|rule| rule.unverified.is_none()))
                .and_then(|running| running.clock.due);
            if let Some(day) = due {
                about.push(l.fill("paper-body-until", &[("day", &l.long_date(day))]));
            }
            unverified.dedup();
            let lines = named.address.iter().chain(&named.web).cloned().collect();
            Referred { name: named.name.clone(), lines, web: named.web.clone(), about, unverified }
        })
        .collect()
}

/// The part of a letter that says who else can be asked (NO-11).
pub(super) fn referral(l: Language, firm: &Firm, bodies: &[Referred]) -> Vec<Block> {
    if bodies.is_empty() {
        return Vec::new();
    }
    let opening = l.fill("letter-answer-referral", &[("firm", &firm.name), ("bodies", "")]);
    let definitions = bodies.iter().map(|body| {
        let mut spans = Vec::new();
        let mut place = body.lines.clone();
        let web = body.web.as_ref().filter(|web| place.last() == Some(*web)).cloned();
        if web.is_some() {
            place.pop();
        }
        let mut above = place.join("\n");
        if let Some(web) = web {
            if !above.is_empty() {
                above.push('\n');
            }
            spans.push(Span::Plain(above));
            let url = if web.contains("://") { web.clone() } else { format!("https://{web}") };
            spans.push(Span::Link { text: web, url });
        } else {
            spans.push(Span::Plain(above));
        }
        if !body.about.is_empty() {
            spans.push(Span::Plain(format!("\n{}", body.about.join(" "))));
        }
        Definition { term: Span::Strong(body.name.clone()).into(), text: spans.into() }
    });
    vec![
        Block::heading(1, l.say("paper-referral")),
        Block::paragraph(opening),
        Block::Definitions(definitions.collect()),
    ]
}
