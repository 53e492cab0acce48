//! Where a case stands, as its customer is told: steps with dates, whose move it is, what was said
//! on both sides. Nothing internal: no notes, no conflicts, no names but the contact's.

use super::frame::Place;
use crate::engine::{Case, Opener};
use crate::texts::Language;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use recourse_kernel::complaint::{
    Addressee, CloseReason, Complaint, Event, FileRef, Letter, Phase, Sealed, SentLetter,
};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::{Clock, ClockBasis, ClockKind, Law};
use recourse_kernel::terms::Channel;

/// A letter that the carrier has not confirmed so long after it was due to leave is shown all the same.
const UNCONFIRMED: SignedDuration = SignedDuration::from_hours(1);

/// One step on the way to the answer.
pub struct Step {
    /// `is-done`, `is-now` or nothing.
    pub state: &'static str,
    /// What.
    pub text: String,
}

/// Something that was said, by the customer or the firm.
pub struct Message {
    /// Whether the firm said it.
    pub firm: bool,
    /// What it is.
    pub heading: String,
    /// When.
    pub when: String,
    /// The words.
    pub text: String,
    /// Its files: place and name.
    pub files: Vec<(String, String)>,
    /// Whether it is shown open.
    pub open: bool,
}

/// A body outside the firm.
pub struct Body {
    /// Name.
    pub name: String,
    /// Postal address in one line.
    pub address: String,
    /// Web address; empty when there is none.
    pub web: String,
    /// Until when, when a window runs.
    pub until: String,
}

impl Body {
    /// The web address as a link: packs may name a site without saying how it is reached.
    pub fn link(&self) -> String {
        if self.web.contains("://") { self.web.clone() } else { format!("https://{}", self.web) }
    }
}

/// Whether a letter of the case has gone out and so is the customer's to see. Answers and messages
/// wait for a while, in which they can be called back.
pub fn is_sent(firm: &Firm, letter: &SentLetter, now: Timestamp) -> bool {
    if letter.recalled_on.is_some() {
        return false;
    }
    let waits = SignedDuration::from_mins(firm.hold_minutes.into());
    let age = now.duration_since(letter.at);
    letter.state.is_some()
        || !matches!(letter.letter, Letter::Answer | Letter::Message)
        || match letter.channel {
            // This page is the way on which they go.
            Channel::SecureMessage | Channel::WebForm => age >= waits,
            // What was said needs no carrier.
            Channel::Phone | Channel::Branch => true,
            _ => age >= waits + UNCONFIRMED,
        }
}

/// Whether the text of an answer has gone out.
fn text_is_sent(firm: &Firm, complaint: &Complaint, text: &Sealed, now: Timestamp) -> bool {
    complaint.letter(&text.item).is_none_or(|letter| is_sent(firm, letter, now))
}

/// Whether the customer has the answer.
pub fn is_answered(firm: &Firm, complaint: &Complaint, now: Timestamp) -> bool {
    complaint
        .answers
        .last()
        .is_some_and(|answer| text_is_sent(firm, complaint, &answer.letter, now))
}

/// The day promised to the customer: what the firm named itself last; otherwise the earliest day on
/// which law or procedure ask for the answer.
pub fn promised(complaint: &Complaint) -> Option<Date> {
    let standing = || complaint.clocks.iter().filter(|running| running.dropped_on.is_none());
    let named = standing()
        .rev()
        .find(|running| matches!(running.clock.basis, ClockBasis::Promise { .. }))
        .and_then(|running| running.clock.due);
    let is_answer = |clock: &Clock| {
        matches!(
            clock.clock,
            ClockKind::Expected
                | ClockKind::Answer
                | ClockKind::EscalationAnswer
                | ClockKind::OuterLimit
        )
    };
    named.or(standing().filter(|r| is_answer(&r.clock)).filter_map(|r| r.clock.due).min())
}

/// The steps of a case, and whose move it is.
pub fn steps(place: &Place, complaint: &Complaint, today: Date, now: Timestamp) -> Vec<Step> {
    let l = place.l;
    let day = |date: Date| l.long_date(date);
    let done = |key: &str, date: Date| Step {
        state: "is-done",
        text: l.fill(key, &[("day", &day(date))]),
    };
    let mut steps = vec![done("public-step-received", complaint.received_on)];
    let due_ack = complaint.clock(ClockKind::Acknowledge).and_then(|running| running.clock.due);
    match (complaint.acknowledged_on, due_ack) {
        (Some(on), _) => steps.push(done("public-step-acknowledged", on)),
        (None, Some(due)) if complaint.is_open() && !is_answered(&place.firm, complaint, now) => {
            steps.push(Step {
                state: "",
                text: l.fill("public-step-acknowledge-by", &[("day", &day(due))]),
            });
        }
        _ => {}
    }
    let now_step = |key: &str| Step { state: "is-now", text: l.say(key) };
    if is_answered(&place.firm, complaint, now) {
        let last = complaint.answers.last().map_or(complaint.received_on, |answer| answer.on);
        steps.push(Step { state: "is-done", text: l.say("public-step-examined") });
        steps.push(done("public-step-answered", last));
    }
    match (complaint.closed, complaint.phase) {
        (Some(CloseReason::Withdrawn), _) => steps.push(now_step("public-step-withdrawn")),
        (Some(CloseReason::Merged), _) => steps.push(now_step("public-step-merged")),
        (Some(CloseReason::NotAComplaint), _) => steps.push(now_step("public-step-no-complaint")),
        (Some(CloseReason::Settled), _) => steps.push(now_step("public-step-settled")),
        (Some(_), _) => steps.push(now_step("public-step-closed")),
        (None, Phase::Mediation) => steps.push(now_step("public-step-mediation")),
        (None, _) if is_answered(&place.firm, complaint, now) => {}
        (None, _) => {
            steps.push(now_step("public-step-examining"));
            let text = match promised(complaint) {
                Some(due) if due >= today => l.fill("public-step-answer-by", &[("day", &day(due))]),
                // A day that has passed is said, not hidden.
                Some(due) => l.fill("public-step-answer-late", &[("day", &day(due))]),
                None => l.say("public-step-answer"),
            };
            steps.push(Step { state: "", text });
        }
    }
    steps
}

/// Questions to the customer that wait for a reply: the words, and by when.
pub fn questions(l: Language, complaint: &Complaint, texts: &Opener) -> Vec<(String, String)> {
    complaint
        .requests
        .iter()
        .filter(|request| request.addressee == Addressee::Customer && request.end.is_none())
        .map(|request| {
            (texts.text(&request.question).unwrap_or_default(), l.long_date(request.due))
        })
        .collect()
}

/// Everything sealed that the customer may see: what they wrote, and letters that have gone out.
pub fn seen(firm: &Firm, case: &Case, now: Timestamp) -> (Vec<Sealed>, Vec<FileRef>) {
    let (mut texts, mut files) = (Vec::new(), Vec::new());
    for recorded in &case.record {
        match &recorded.event {
            Event::Received { receive, .. } => {
                texts.push(receive.text.clone());
                files.extend(receive.files.iter().cloned());
            }
            Event::MessageRecorded { text, files: more, .. } => {
                texts.push(text.clone());
                files.extend(more.iter().cloned());
            }
            event => {
                if let Some((_, text)) = letter_of(event)
                    && text_is_sent(firm, &case.complaint, text, now)
                {
                    texts.push(text.clone());
                }
            }
        }
    }
    let asked = case.complaint.requests.iter();
    let asked = asked.filter(|request| request.addressee == Addressee::Customer);
    texts.extend(asked.map(|request| request.question.clone()));
    (texts, files)
}

/// The letter that an event sent, with its word.
fn letter_of(event: &Event) -> Option<(&'static str, &Sealed)> {
    match event {
        Event::Acknowledged { letter: Some(text), .. } => Some(("acknowledgement", text)),
        Event::Answered { letter, .. } => Some(("answer", letter)),
        Event::WrittenCopySent { letter } => Some(("written-copy", letter)),
        Event::LetterWritten { letter, text, .. } => Some((letter.word(), text)),
        _ => None,
    }
}

/// What was said on both sides, the latest first.
pub fn talk(place: &Place, case: &Case, texts: &Opener, now: Timestamp) -> Vec<Message> {
    let l = place.l;
    let when = |at: Timestamp| {
        let at = at.to_zoned(place.firm.zone.clone());
        format!("{}, {:02}:{:02}", l.long_date(at.date()), at.hour(), at.minute())
    };
    // A file's name is sealed with its bytes, which are opened only when it is fetched.
    let names = |files: &[FileRef]| -> Vec<(String, String)> {
        let label = |(place, file): (usize, &FileRef)| {
            let kind = file.media_type.rsplit(['/', '.', '-']).next().unwrap_or_default();
            let size = file.bytes.div_ceil(1024).to_string();
            let place = (place + 1).to_string();
            let values = [("n", place.as_str()), ("kind", kind), ("size", &size)];
            (file.sealed.item.clone(), l.fill("public-file-label", &values))
        };
        files.iter().enumerate().map(label).collect()
    };
    let gone = || l.say("public-text-gone");
    let mut talk: Vec<Message> = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    for recorded in &case.record {
        let at = recorded.at;
        match &recorded.event {
            Event::Received { receive, .. } => talk.push(Message {
                firm: false,
                heading: l.say("public-talk-complaint"),
                when: when(receive.received_at),
                text: texts.text(&receive.text).unwrap_or_else(gone),
                files: names(&receive.files),
                open: false,
            }),
            Event::MessageRecorded { text, files, received_at, .. } => talk.push(Message {
                firm: false,
                heading: l.say("public-talk-you"),
                when: when(*received_at),
                text: texts.text(text).unwrap_or_else(gone),
                files: names(files),
                open: false,
            }),
            event => {
                let Some((word, sealed)) = letter_of(event) else { continue };
                if !text_is_sent(&place.firm, &case.complaint, sealed, now) {
                    continue;
                }
                // A letter stands on the case twice: as what happened, and as what was written.
                if told.contains(&sealed.item.as_str()) {
                    continue;
                }
                told.push(&sealed.item);
                let text = texts.text(sealed).unwrap_or_else(gone);
                let own = matches!(word, "answer" | "written-copy" | "message");
                let (heading, body) = match text.split_once("\n\n") {
                    Some((subject, body)) if !own => (subject.to_owned(), body.to_owned()),
                    _ if own => (l.word("public-letter", word), text),
                    _ => (l.say("public-letter-other"), text),
                };
                talk.push(Message {
                    firm: true,
                    heading,
                    when: when(at),
                    text: body,
                    files: Vec::new(),
                    open: word == "answer",
                });
            }
        }
    }
    talk.reverse();
    if let Some(first) = talk.first_mut() {
        first.open = true;
    }
    talk
}

/// Whom else the customer may turn to: the bodies that the answer named, with the windows that run;
/// before an answer, those that the firm names today.
pub fn bodies(place: &Place, law: &Law, complaint: &Complaint, now: Timestamp) -> Vec<Body> {
    let l = place.l;
    let today = now.to_zoned(place.firm.zone.clone()).date();
    let until = |body: &str| {
        let windows = complaint.clocks.iter().rev().filter(|running| {
            running.clock.clock == ClockKind::OutsideWindow
                && running.dropped_on.is_none()
                && running.clock.body.as_deref() == Some(body)
        });
        let mut due = windows.filter_map(|running| running.clock.due);
        due.next().map_or_else(String::new, |day| l.long_date(day))
    };
    if is_answered(&place.firm, complaint, now)
        && let Some(answer) = complaint.answers.last()
    {
        return answer
            .bodies
            .iter()
            .map(|body| Body {
                name: body.name.clone(),
                address: body.address.join(", "),
                web: body.web.clone().unwrap_or_default(),
                until: until(&body.body),
            })
            .collect();
    }
    place
        .firm
        .referrals_for(complaint.product, complaint.customer)
        .filter_map(|referral| {
            let facts = &law.body(&referral.body)?.versions.on(today).ok()?.value;
            Some(Body {
                name: facts.name.clone(),
                address: facts.address.join(", "),
                web: facts.web.clone().unwrap_or_default(),
                until: String::new(),
            })
        })
        .collect()
}
