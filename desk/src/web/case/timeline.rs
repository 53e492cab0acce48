//! What happened to a case, in words, the latest first.

use crate::engine::Opener;
use crate::texts::Language;
use recourse_kernel::complaint::{Event, FileRef, Recorded, Sealed};
use recourse_kernel::firm::Firm;
use recourse_kernel::law::Law;
use recourse_kernel::react::Letter;

/// Something that happened.
pub struct Entry {
    pub new_day: Option<String>,
    pub time: String,
    pub stamp: String,
    pub class: &'static str,
    pub icon: &'static str,
    pub who: String,
    pub what: String,
    pub details: Vec<(String, String)>,
    pub bodies: Vec<String>,
    pub files: Vec<FileLine>,
    /// The vault item with the bytes as they came.
    pub original: Option<String>,
    /// The vault item of the letter.
    pub letter: Option<String>,
}

/// A file to fetch. Its own name is sealed with its bytes and comes with them: to show it, every
/// file would have to be opened each time the case is looked at.
pub struct FileLine {
    pub item: String,
    pub name: String,
    pub about: String,
}

/// Files by their places.
pub(super) fn file_lines(l: Language, files: &[FileRef]) -> Vec<FileLine> {
    files
        .iter()
        .zip(1..)
        .map(|(file, place)| FileLine {
            item: file.sealed.item.clone(),
            name: l.count("case-file", place),
            about: match file.media_type.as_str() {
                "" => size(file.bytes),
                media_type => format!("{media_type}, {}", size(file.bytes)),
            },
        })
        .collect()
}

/// What is needed to say something about a case.
pub(super) struct Shown<'a> {
    pub l: Language,
    pub firm: &'a Firm,
    pub texts: &'a Opener,
    pub law: &'a Law,
}

impl Shown<'_> {
    pub(super) fn text(&self, sealed: &Sealed) -> String {
        match self.texts.text(sealed) {
            Some(text) => text,
            None if self.texts.erased(sealed) => self.l.say("text-erased"),
            None => self.l.say("text-damaged"),
        }
    }

    pub(super) fn maybe(&self, sealed: Option<&Sealed>) -> String {
        sealed.map_or_else(String::new, |sealed| self.text(sealed))
    }

    /// A body's name as it was when something was recorded about it.
    fn body(&self, id: &str, recorded: &Recorded) -> String {
        let on = recorded.at.to_zoned(self.firm.zone.clone()).date();
        let known = self.law.body(id).and_then(|rule| rule.versions.on(on).ok());
        known.map_or_else(|| id.to_owned(), |version| version.value.name.clone())
    }

    /// An instant on the firm's clock.
    fn moment(&self, at: jiff::Timestamp) -> String {
        let local = at.to_zoned(self.firm.zone.clone());
        let day = self.l.long_date(local.date());
        format!("{day}, {:02}:{:02}", local.hour(), local.minute())
    }

    pub(super) fn person(&self, id: &str) -> String {
        match id {
            "customer" => self.l.say("actor-customer"),
            "system" => self.l.say("actor-system"),
            id => self.firm.name_of(id).to_owned(),
        }
    }
}

/// What happened, the latest first, by days in the firm's zone.
pub(super) fn entries(shown: &Shown<'_>, record: &[Recorded]) -> Vec<Entry> {
    let mut day = None;
    record
        .iter()
        .rev()
        .map(|recorded| {
            let at = recorded.at.to_zoned(shown.firm.zone.clone());
            let new_day = (day != Some(at.date())).then(|| shown.l.long_date(at.date()));
            day = Some(at.date());
            let mut entry = entry(shown, recorded);
            entry.new_day = new_day;
            entry.time = format!("{:02}:{:02}", at.hour(), at.minute());
            entry.stamp = at.strftime("%Y-%m-%dT%H:%M").to_string();
            entry
        })
        .collect()
}

pub(super) fn entry(shown: &Shown<'_>, recorded: &Recorded) -> Entry {
    let l = shown.l;
    let mut entry = Entry {
        new_day: None,
        time: String::new(),
        stamp: String::new(),
        class: "",
        icon: "",
        who: shown.person(&recorded.actor),
        what: l.word("event", recorded.event.name()),
        details: Vec::new(),
        bodies: Vec::new(),
        files: Vec::new(),
        original: None,
        letter: None,
    };
    let letter = |entry: &mut Entry, text: Option<&Sealed>| {
        entry.class = "entry--letter";
        entry.icon = "letter";
        entry.bodies.extend(text.map(|text| shown.text(text)));
    };
    let mut detail = |key: &str, value: String| entry.details.push((l.say(key), value));
    match &recorded.event {
        Event::Received { receive, received_on, .. } => {
            // It may have come long before it was put on record.
            detail("field-received", l.long_date(*received_on));
            detail("field-channel", l.word("channel", receive.channel.word()));
            entry.class = "entry--letter";
            entry.icon = "letter";
            entry.bodies.push(shown.text(&receive.text));
        }
        Event::Classified { complaint, product, customer, reason, dropped, clocks } => {
            detail("field-complaint", l.say(if *complaint { "yes" } else { "no" }));
            detail(
                "field-product",
                product.map_or_else(|| l.say("product-unknown"), |p| l.word("product", p.word())),
            );
            detail("field-customer", l.word("customer", customer.word()));
            for clock in clocks {
                detail("clock-started", l.word("clock", clock.clock.word()));
            }
            for clock in dropped {
                detail("clock-dropped", l.word("clock", clock.word()));
            }
            entry.bodies.extend(reason.as_ref().map(|text| shown.text(text)));
        }
        Event::Acknowledged { channel, letter: text, .. } => {
            detail("field-channel", l.word("channel", channel.word()));
            letter(&mut entry, text.as_ref());
        }
        Event::Identified { items, .. } => detail("field-items", items_text(l, items)),
        Event::Provided { item, content } => {
            detail("field-items", l.word("item", item.word()));
            entry.bodies.extend(content.as_ref().map(|text| shown.text(text)));
        }
        Event::Waived { item, reason } => {
            detail("field-items", l.word("item", item.word()));
            entry.bodies.push(shown.text(reason));
        }
        Event::InformationRequested { addressee, question, items, due, .. } => {
            detail("field-addressee", l.word("addressee", addressee.word()));
            detail("field-due", l.long_date(*due));
            if !items.is_empty() {
                detail("field-items", items_text(l, items));
            }
            entry.bodies.push(shown.text(question));
        }
        Event::Reminded { request } | Event::RequestDropped { request, .. } => {
            detail("field-request", request.to_string());
            if let Event::RequestDropped { reason, .. } = &recorded.event {
                entry.bodies.push(shown.text(reason));
            }
        }
        Event::ReplyRecorded { request, content } => {
            detail("field-request", request.to_string());
            entry.bodies.push(shown.text(content));
        }
        Event::Assigned { handler, reason, .. } => {
            detail("field-handler", shown.person(handler));
            entry.bodies.extend(reason.as_ref().map(|text| shown.text(text)));
        }
        Event::ConflictDeclared { conflict, limited_by, .. } => {
            let conflict =
                conflict.map_or_else(|| l.say("conflict-none"), |c| l.word("conflict", c.word()));
            detail("field-conflict", conflict);
            entry.bodies.extend(limited_by.as_ref().map(|text| shown.text(text)));
        }
        Event::HandlerReleased { handler } => detail("field-handler", shown.person(handler)),
        Event::Barred { person, conflict } => {
            detail("field-person", shown.person(person));
            detail("field-conflict", l.word("conflict", conflict.word()));
        }
        Event::DossierOpened { handler, introduced_by, .. } => {
            detail("field-handler", shown.person(handler));
            detail("field-channel", l.word("channel", introduced_by.word()));
        }
        Event::MessageRecorded { channel, text, files, original, .. } => {
            detail("field-channel", l.word("channel", channel.word()));
            letter(&mut entry, Some(text));
            entry.files = file_lines(l, files);
            entry.original = original.as_ref().map(|sealed| sealed.item.clone());
        }
        Event::Noted { text, mentions } => {
            for person in mentions {
                detail("field-mentions", shown.person(person));
            }
            entry.icon = "note";
            entry.bodies.push(shown.text(text));
        }
        Event::PointAdded { point, statement } => {
            detail("field-point", point.to_string());
            entry.bodies.push(shown.text(statement));
        }
        Event::PointRemoved { point } => detail("field-point", point.to_string()),
        Event::Decided { point, outcome, finding, evidence, reason, redress } => {
            detail("field-point", point.to_string());
            detail("field-outcome", l.word("outcome", outcome.word()));
            if let Some(amount) = redress.as_ref().and_then(|redress| redress.amount) {
                detail("field-amount", l.money(amount));
            }
            entry.class = "entry--decision";
            entry.icon = "decision";
            entry.bodies.push(shown.text(finding));
            entry
                .bodies
                .extend([evidence, reason].into_iter().flatten().map(|text| shown.text(text)));
        }
        Event::DelayTold { reason, expected, channel } => {
            detail("field-expected", expected.due.map_or_else(String::new, |day| l.long_date(day)));
            detail("field-channel", l.word("channel", channel.word()));
            letter(&mut entry, Some(reason));
        }
        Event::Answered { channel, letter: text, outcome, bodies, .. } => {
            detail("field-outcome", l.word("outcome", outcome.word()));
            detail("field-channel", l.word("channel", channel.word()));
            for body in bodies {
                detail("field-body", body.name.clone());
            }
            letter(&mut entry, Some(text));
        }
        Event::WrittenCopySent { letter: text } => letter(&mut entry, Some(text)),
        Event::Escalated { to, asked_by, reason, in_writing, .. } => {
            let level =
                shown.firm.procedure.level(to).map_or(to.as_str(), |level| level.name.as_str());
            detail("field-level", level.to_owned());
            detail("field-asked-by", l.word("asked-by", asked_by.word()));
            entry.bodies.push(shown.text(reason));
            entry.bodies.extend(in_writing.as_ref().map(|text| shown.text(text)));
        }
        Event::Offered { by, terms } => {
            detail("field-party", l.word("party", by.word()));
            entry.bodies.push(shown.text(terms));
        }
        Event::Settled { terms, .. } => entry.bodies.push(shown.text(terms)),
        Event::MediationFailed { reason, .. } | Event::Reopened { reason, .. } => {
            entry.bodies.push(shown.text(reason));
        }
        Event::ReferredOutside { body, .. } => detail("field-body", shown.body(body, recorded)),
        Event::BodyOutcomeRecorded { body, outcome, text } => {
            detail("field-body", shown.body(body, recorded));
            detail("field-outcome", l.word("outcome", outcome.word()));
            entry.bodies.push(shown.text(text));
        }
        Event::Withdrawn { reason } => {
            entry.bodies.extend(reason.as_ref().map(|text| shown.text(text)))
        }
        Event::Linked { reference, link, .. } => {
            detail(&format!("link-{}", link.word()), reference.clone())
        }
        Event::Merged { reference, reason, .. } => {
            detail("field-reference", reference.clone());
            entry.bodies.extend(reason.as_ref().map(|text| shown.text(text)));
        }
        Event::MissExplained { clock, cause } => {
            detail("field-clock", l.word("clock", clock.word()));
            entry.bodies.push(shown.text(cause));
        }
        Event::GuidanceOffered { channel } => {
            detail("field-channel", l.word("channel", channel.word()))
        }
        Event::Closed { reason } => detail("field-closed", l.word("close-reason", reason.word())),
        Event::WrittenCopyRequested => {}
        Event::LetterWritten { letter: kind, text, channel, language, signed_by, .. } => {
            detail("field-letter", l.word("letter", kind.word()));
            detail("field-channel", l.word("channel", channel.word()));
            detail("field-language", l.say(&format!("language-{language}")));
            if let Some(signer) = signed_by {
                detail("field-signed-by", shown.person(signer));
            }
            // Its words stand with what it followed from.
            let told = match kind {
                Letter::Answer | Letter::WrittenCopy => true,
                Letter::Acknowledgement => signed_by.is_none(),
                _ => false,
            };
            letter(&mut entry, (!told).then_some(text));
            entry.letter = Some(text.item.clone());
        }
        Event::DeliveryRecorded { state, detail: said, .. } => {
            detail("field-delivery", l.word("delivery", state.word()));
            entry.bodies.extend(said.as_ref().map(|text| shown.text(text)));
        }
        Event::LetterRecalled { reason, .. } => {
            entry.bodies.extend(reason.as_ref().map(|text| shown.text(text)));
        }
        Event::LanguageChanged { language, reason, .. } => {
            detail("field-language", l.say(&format!("language-{language}")));
            entry.bodies.extend(reason.as_ref().map(|text| shown.text(text)));
        }
        Event::CauseSet { point, cause } => {
            detail("field-point", point.to_string());
            let known = shown.firm.cause(cause);
            detail(
                "field-root-cause",
                known.map_or(cause.as_str(), |cause| cause.title(l.code)).to_owned(),
            );
        }
        Event::NeedRecorded { need, note, review_on } => {
            detail("field-need", l.word("need", need.word()));
            detail("field-review-on", l.long_date(*review_on));
            entry.bodies.extend(note.as_ref().map(|text| shown.text(text)));
        }
        Event::NeedEnded { need, reason } => {
            detail("field-need", l.word("need", need.word()));
            entry.bodies.push(shown.text(reason));
        }
        Event::CallBackAsked { due, reason, about, .. } => {
            detail("field-call-at", shown.moment(*due));
            if let Some(about) = about {
                detail("field-letter", l.word("letter", about.word()));
            }
            entry.bodies.extend(reason.as_ref().map(|text| shown.text(text)));
        }
        Event::CallMade { reached, note, .. } => {
            detail("field-reached", l.say(if *reached { "yes" } else { "no" }));
            entry.bodies.push(shown.text(note));
        }
        Event::RedressApproved { amount } => detail("field-amount", l.money(*amount)),
        Event::Sampled { why, due } => {
            for reason in why {
                detail("field-sampled-why", l.word("sample", reason.word()));
            }
            detail("field-due", l.long_date(*due));
        }
        Event::SecondDecided { outcomes, differs, reason } => {
            for given in outcomes {
                let outcome = l.word("outcome", given.outcome.word());
                detail("field-point", format!("{}: {outcome}", given.point));
            }
            detail("field-agrees", l.say(if differs.is_empty() { "yes" } else { "no" }));
            entry.bodies.push(shown.text(reason));
        }
        Event::ConflictFound { person, conflict } => {
            detail("field-person", shown.person(person));
            detail("field-conflict", l.word("conflict", conflict.word()));
        }
        Event::Unbarred { person, reason } => {
            detail("field-person", shown.person(person));
            entry.bodies.push(shown.text(reason));
        }
        Event::WaiverWithdrawn { item } => detail("field-items", l.word("item", item.word())),
    }
    entry
}

pub(super) fn items_text(l: Language, items: &[recourse_kernel::firm::Item]) -> String {
    items.iter().map(|item| l.word("item", item.word())).collect::<Vec<_>>().join(", ")
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_024 => format!("{bytes} B"),
        1_024..1_048_576 => format!("{} kB", bytes / 1_024),
        _ => format!("{} MB", bytes / 1_048_576),
    }
}
