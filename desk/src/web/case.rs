//! The page of a case: facts, what happened, gates and clocks.

use super::Web;
use super::error::{PageError, refusal_text};
use super::page::{Frame, Visitor};
use super::time::{self, Due};
use super::why::{WhyStep, steps};
use crate::engine::Reading;
use crate::texts::Language;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use jiff::civil::Date;
use recourse_kernel::complaint::{
    Complaint, Context, Event, GateState, Outcome, Phase, RefusalKey, Sealed, decide, gates,
};
use serde::Deserialize;

mod timeline;

use timeline::{Entry, FileLine, Shown, entries, file_lines};

/// A clock on the page.
pub struct ClockView {
    title: String,
    due: Due,
    unverified: Option<String>,
    because: Vec<WhyStep>,
    owner: String,
}

/// A gate on the page.
pub struct GateRow {
    state: &'static str,
    icon: &'static str,
    title: String,
    missing: Vec<String>,
}

/// A point of complaint.
pub struct PointView {
    id: u32,
    statement: String,
    outcome: Option<String>,
    finding: String,
    reason: String,
    redress: String,
}

/// Something that can be done, or why it cannot.
pub struct ActionView {
    command: &'static str,
    text: String,
    blocked: Option<String>,
}

#[derive(Template)]
#[template(path = "case.html")]
struct CasePage {
    frame: Frame,
    l: Language,
    reference: String,
    heading: String,
    phase: String,
    due: Option<Due>,
    whose: String,
    ours: bool,
    notice: Option<String>,
    /// That the customer seems to write in another language than that of the case.
    writes: Option<String>,
    may_set_language: bool,
    customer: Vec<(String, String)>,
    facts: Vec<(String, String)>,
    links: Vec<(String, String)>,
    files: Vec<FileLine>,
    has_original: bool,
    clocks: Vec<ClockView>,
    gates: Vec<GateRow>,
    points: Vec<PointView>,
    entries: Vec<Entry>,
    primary: Vec<ActionView>,
    more: Vec<ActionView>,
    blocked: Vec<ActionView>,
    version: u64,
    csrf: String,
    may_note: bool,
    may_audit: bool,
}

/// What was just done, to say so.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
}

/// The page.
pub async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Path(reference): Path<String>,
    Query(done): Query<Done>,
) -> Result<Html<String>, PageError> {
    let firm = web.engine.firm(&visitor.firm)?;
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    let reading = web.engine.read(&visitor.actor, case, "case").await?;
    let l = visitor.l;
    let now = web.engine.clock.now();
    let today = now.to_zoned(firm.zone.clone()).date();
    let complaint = &reading.case.complaint;
    let actor = &visitor.actor;
    let context = Context { law: &web.engine.law, firm, now, actor, draw: Context::NO_DRAW };
    let shown = Shown { l, firm, texts: &reading.texts, law: &web.engine.law };

    let next = complaint.next_for_firm();
    let due = next
        .and_then(|running| running.clock.due)
        .map(|day| time::due(l, &web.engine.law, firm, today, day));
    let ours = next.is_some() || !matches!(complaint.phase, Phase::Answered | Phase::Closed);
    let whose = match complaint.phase {
        Phase::Closed => l.say("whose-nobody"),
        _ if ours => {
            let who = complaint
                .handler
                .as_deref()
                .map_or_else(|| l.say("handler-nobody"), |id| firm.name_of(id).to_owned());
            format!("{}: {who}", l.say("whose-ours"))
        }
        _ => l.say("whose-customer"),
    };
    let (primary, more, blocked) = actions(l, context, complaint, &visitor);
    let title = format!("{reference} · {}", shown.text(&complaint.title));
    let page = CasePage {
        frame: Frame::new(&web, &visitor, "case", title).await?,
        l,
        reference,
        heading: shown.text(&complaint.title),
        phase: l.word("phase", complaint.phase.word()),
        due,
        whose,
        ours,
        notice: super::actions::known(&done.done)
            .then(|| l.word("done", &done.done))
            .or_else(|| super::link::notice(l, &done.done)),
        writes: writes(l, firm, &reading),
        may_set_language: more.iter().any(|action| action.command == "set-language"),
        customer: customer(l, &reading),
        facts: facts(&shown, complaint),
        links: complaint
            .links
            .iter()
            .chain(&complaint.merged_into)
            .map(|link| (l.word("link", link.kind.word()), link.reference.clone()))
            .collect(),
        files: file_lines(l, &complaint.files),
        has_original: complaint.original.is_some(),
        clocks: complaint
            .clocks
            .iter()
            .map(|running| ClockView {
                title: clock_title(
                    l,
                    &web,
                    running.clock.clock.word(),
                    running.clock.body.as_deref(),
                    today,
                ),
                due: time::clock(l, &web.engine.law, firm, today, running),
                unverified: running
                    .clock
                    .rule()
                    .and_then(|rule| rule.unverified.as_ref().map(ToString::to_string)),
                because: steps(l, &running.clock.explain().because),
                owner: l.word("owner", running.clock.owner.word()),
            })
            .collect(),
        gates: gates(context, complaint)
            .into_iter()
            .map(|gate| {
                let (state, icon) = match gate.state {
                    GateState::Open => ("done", "done"),
                    GateState::Closed => ("missing", "missing"),
                    GateState::NotNeeded => ("not-needed", "not-needed"),
                };
                GateRow {
                    state,
                    icon,
                    title: format!(
                        "{}: {}",
                        l.word("gate", gate.gate.word()),
                        l.say(&format!("gate-state-{state}"))
                    ),
                    missing: gate.missing.iter().map(|refusal| refusal_text(l, refusal)).collect(),
                }
            })
            .collect(),
        points: points(&shown, complaint),
        entries: entries(&shown, &reading.case.record),
        primary,
        more,
        blocked,
        version: complaint.version,
        csrf: visitor.csrf.clone(),
        may_audit: visitor.may(recourse_kernel::access::Permission::AuditRead),
        may_note: visitor.may(recourse_kernel::access::Permission::CaseWork),
    };
    Ok(Html(page.render()?))
}

fn clock_title(l: Language, web: &Web, clock: &str, body: Option<&str>, today: Date) -> String {
    let title = l.word("clock", clock);
    match body.and_then(|body| web.engine.law.body(body)) {
        None => title,
        Some(rule) => {
            let versions = rule.versions.versions();
            let version = rule.versions.on(today).ok().or(versions.last());
            format!("{title}: {}", version.map(|v| v.value.name.clone()).unwrap_or_default())
        }
    }
}

/// The language that the customer seems to write in, where it is not that of the case. It is found
/// anew at each reading: a suggestion is nothing to keep.
fn writes(l: Language, firm: &recourse_kernel::firm::Firm, reading: &Reading) -> Option<String> {
    let complaint = &reading.case.complaint;
    let text = reading.texts.text(&complaint.text)?;
    let proposed = crate::language::propose(firm, &text, None);
    let (code, sure) = proposed.detected?;
    if sure < crate::language::SURE || code == complaint.language {
        return None;
    }
    let key = if proposed.unspoken(firm).is_some() { "writes-unspoken" } else { "writes-another" };
    let answered = l.word("language", &complaint.language);
    Some(format!(
        "{} {}",
        l.fill(key, &[("language", &l.word("language", code))]),
        l.fill("writes-answered", &[("language", &answered)])
    ))
}

fn customer(l: Language, reading: &Reading) -> Vec<(String, String)> {
    let complaint = &reading.case.complaint;
    let identity = reading.texts.identity(complaint);
    let mut facts = vec![
        (
            l.say("field-name"),
            if identity.name.is_empty() { l.say("name-unknown") } else { identity.name },
        ),
        (l.say("field-customer"), l.word("customer", complaint.customer.word())),
        (l.say("field-language"), l.word("language", &complaint.language)),
    ];
    for (key, value) in
        [("email", identity.email), ("phone", identity.phone), ("address", identity.address)]
    {
        if !value.is_empty() {
            facts.push((l.say(&format!("field-{key}")), value));
        }
    }
    facts
}

fn facts(shown: &Shown<'_>, complaint: &Complaint) -> Vec<(String, String)> {
    let Shown { l, firm, .. } = shown;
    let received = complaint.received_at.to_zoned(firm.zone.clone());
    let level = firm
        .procedure
        .level(&complaint.level)
        .map_or(complaint.level.as_str(), |level| level.name.as_str());
    let mut facts = vec![
        (
            l.say("field-received"),
            format!(
                "{}, {:02}:{:02}",
                l.long_date(received.date()),
                received.hour(),
                received.minute()
            ),
        ),
        (l.say("field-channel"), l.word("channel", complaint.channel.word())),
        (
            l.say("field-product"),
            complaint
                .product
                .map_or_else(|| l.say("product-unknown"), |p| l.word("product", p.word())),
        ),
        (l.say("field-level"), level.to_owned()),
        (
            l.say("field-handler"),
            complaint
                .handler
                .as_deref()
                .map_or_else(|| l.say("handler-nobody"), |id| firm.name_of(id).to_owned()),
        ),
        (l.say("field-procedure"), complaint.procedure.to_string()),
    ];
    if let Some(outcome) = complaint.outcome() {
        facts.push((l.say("field-outcome"), l.word("outcome", outcome.word())));
    }
    if let Some(reason) = complaint.closed {
        facts.push((l.say("field-closed"), l.word("close-reason", reason.word())));
    }
    facts
}

fn points(shown: &Shown<'_>, complaint: &Complaint) -> Vec<PointView> {
    complaint
        .points
        .iter()
        .map(|point| {
            let decision = point.decision.as_ref().or(point.earlier.last());
            let redress = decision.and_then(|d| d.redress.as_ref());
            let mut parts = Vec::new();
            if let Some(redress) = redress {
                parts.extend(redress.amount.map(|amount| shown.l.money(amount)));
                parts.extend(redress.action.as_ref().map(|action| shown.text(action)));
            }
            PointView {
                id: point.id,
                statement: shown.text(&point.statement),
                outcome: point.decision.as_ref().map(|d| shown.l.word("outcome", d.outcome.word())),
                finding: decision.map(|d| shown.text(&d.finding)).unwrap_or_default(),
                reason: decision.map(|d| shown.maybe(d.reason.as_ref())).unwrap_or_default(),
                redress: parts.join("; "),
            }
        })
        .collect()
}

type Actions = (Vec<ActionView>, Vec<ActionView>, Vec<ActionView>);

/// What can be done now: each command is tried on the case as it stands, by the same `decide` that
/// will judge it, so that a button never promises what the rules refuse.
fn actions(l: Language, context: Context<'_>, complaint: &Complaint, visitor: &Visitor) -> Actions {
    let (mut primary, mut more, mut blocked) = (Vec::new(), Vec::new(), Vec::new());
    let may_assign = visitor.may(recourse_kernel::access::Permission::CaseAssign);
    for (command, trial) in super::actions::trials(
        context.firm,
        complaint,
        context.today(),
        &visitor.person,
        may_assign,
    ) {
        let text = l.word("command", command);
        match decide(context, complaint, trial) {
            Ok(_) if primary.len() < 2 && next_step(command, complaint) => {
                primary.push(ActionView { command, text, blocked: None });
            }
            Ok(_) => more.push(ActionView { command, text, blocked: None }),
            // What was done already is no news.
            Err(refusal)
                if matches!(
                    refusal.key,
                    RefusalKey::NotPermitted
                        | RefusalKey::AlreadyAnswered
                        | RefusalKey::DossierAlreadyOpen
                ) => {}
            Err(refusal)
                if matches!(command, "answer" | "close" | "open-dossier" | "decide")
                    && complaint.is_open() =>
            {
                blocked.push(ActionView {
                    command,
                    text,
                    blocked: Some(refusal_text(l, &refusal)),
                });
            }
            Err(_) => {}
        }
    }
    (primary, more, blocked)
}

/// Whether a command is the next right thing to do.
fn next_step(command: &str, complaint: &Complaint) -> bool {
    match command {
        "classify" => complaint.is_complaint.is_none(),
        "acknowledge" => complaint.acknowledged_on.is_none(),
        "assign" => complaint.handler.is_none() && complaint.phase != Phase::Answered,
        "declare-conflict" => complaint.declaration.is_none(),
        "open-dossier" => true,
        "add-point" => complaint.points.is_empty(),
        "decide" => complaint.points.iter().any(|point| point.decision.is_none()),
        "answer" => true,
        "send-written-copy" => true,
        "settle" | "offer" => complaint.phase == Phase::Mediation,
        "close" => complaint.phase == Phase::Answered,
        _ => false,
    }
}

/// The bytes as they came, to save and never to show: nothing in them is run.
pub async fn original(
    State(web): State<Web>,
    visitor: Visitor,
    Path(reference): Path<String>,
) -> Result<Response, PageError> {
    let firm = web.engine.firm(&visitor.firm)?;
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    let original = case.complaint.original.clone().ok_or(PageError::NotFound)?;
    let lot = case.lot;
    web.engine.read(&visitor.actor, case, "original").await?;
    match web.engine.store.open_item(lot, &original.item).await? {
        recourse_store::Opened::Plain(bytes) => Ok(download(&format!("{reference}.eml"), bytes)),
        _ => Err(PageError::NotFound),
    }
}

/// The bytes of one message of the case as they came, to save.
pub async fn original_of(
    State(web): State<Web>,
    visitor: Visitor,
    Path((reference, item)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let firm = web.engine.firm(&visitor.firm)?;
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    // Only bytes of this very case: an item's id alone opens nothing.
    let mut originals = case.record.iter().filter_map(|recorded| match &recorded.event {
        Event::Received { receive, .. } => receive.original.as_ref(),
        Event::MessageRecorded { original, .. } => original.as_ref(),
        _ => None,
    });
    let place = originals.position(|original| original.item == item);
    let place = place.ok_or(PageError::NotFound)?;
    let lot = case.lot;
    web.engine.read(&visitor.actor, case, "original").await?;
    match web.engine.store.open_item(lot, &item).await? {
        recourse_store::Opened::Plain(bytes) => {
            Ok(download(&format!("{reference}-{}.eml", place + 1), bytes))
        }
        _ => Err(PageError::NotFound),
    }
}

/// A file of the case, to save.
pub async fn file(
    State(web): State<Web>,
    visitor: Visitor,
    Path((reference, item)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let firm = web.engine.firm(&visitor.firm)?;
    let case = web.engine.find(&visitor.actor, &firm.id, &reference).await?;
    // Only a file of this very case: an item's id alone opens nothing.
    let mut files: Vec<Sealed> =
        case.complaint.files.iter().map(|file| file.sealed.clone()).collect();
    for recorded in &case.record {
        if let Event::MessageRecorded { files: more, .. } = &recorded.event {
            files.extend(more.iter().map(|file| file.sealed.clone()));
        }
    }
    let sealed = files.into_iter().find(|sealed| sealed.item == item).ok_or(PageError::NotFound)?;
    let lot = case.lot;
    web.engine.read(&visitor.actor, case, "file").await?;
    let opened = web.engine.open(lot, &[&sealed.item]).await?;
    let file = opened.file(&sealed).ok_or(PageError::NotFound)?;
    Ok(download(&file.name, file.bytes))
}

/// A response that browsers save instead of showing.
pub fn download(name: &str, bytes: Vec<u8>) -> Response {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' })
        .collect();
    let encoded = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
    let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}");
    (
        [
            (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
            (header::CONTENT_DISPOSITION, disposition),
        ],
        bytes,
    )
        .into_response()
}

/// The whole outcome that the points would give now, for the draft of an answer.
pub fn points_for_answer(reading: &Reading) -> Vec<crate::engine::AnsweredPoint> {
    let text = |sealed: &Sealed| reading.texts.text(sealed).unwrap_or_default();
    reading
        .case
        .complaint
        .points
        .iter()
        .filter_map(|point| {
            let decision = point.decision.as_ref()?;
            let redress = decision.redress.as_ref();
            Some(crate::engine::AnsweredPoint {
                statement: text(&point.statement),
                finding: text(&decision.finding),
                reason: decision.reason.as_ref().map(text).unwrap_or_default(),
                outcome: decision.outcome,
                amount: redress.and_then(|r| r.amount),
                action: redress.and_then(|r| r.action.as_ref()).map(text).unwrap_or_default(),
            })
        })
        .collect()
}

/// Whether all points are upheld: then no outside body need be named.
pub fn fully_upheld(complaint: &Complaint) -> bool {
    complaint.points.iter().all(|point| {
        point.decision.as_ref().is_some_and(|decision| decision.outcome == Outcome::Upheld)
    })
}
