//! Quarantine: what could not be read, numbered, with its clock running, until a person resolves it.

use super::Web;
use super::error::{PageError, refusal_text};
use super::page::{Frame, Visitor};
use super::sign_in::check;
use super::time::{Due, due};
use crate::engine::{Engine, EngineError, Identity, NewComplaint};
use crate::texts::Language;
use askama::Template;
use axum::Form;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::Timestamp;
use recourse_kernel::access::Permission;
use recourse_kernel::firm::Firm;
use recourse_kernel::law::{ClockKind, Facts, Start, StartEvent};
use recourse_kernel::terms::{Channel, CustomerKind};
use recourse_store::{IntakeRow, IntakeStatus};
use serde::Deserialize;

/// An item by its address; one that is no pair of numbers leads nowhere.
type Place = Result<Path<(i64, i64)>, PathRejection>;

/// How many items a page shows.
const PAGE: u32 = 50;
/// How many bytes of an item a page shows.
const SHOWN: usize = 4096;

/// An item in the list.
pub struct Item {
    lot: i64,
    number: i64,
    due: Option<Due>,
    received: String,
    channel: String,
    source: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "quarantine.html")]
struct ListPage {
    frame: Frame,
    l: Language,
    items: Vec<Item>,
    totals: Vec<(String, u64)>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "quarantine_item.html")]
struct ItemPage {
    frame: Frame,
    l: Language,
    item: Item,
    text: String,
    truncated: bool,
    may_resolve: bool,
    open: bool,
    /// Whether its bytes may be read here: those of a case are read on the page of the case.
    readable: bool,
    languages: Vec<(String, String)>,
    error: Option<String>,
    form: Resolution,
}

/// Where to continue the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    after: String,
}

/// The lot and number after which a list goes on, as `2-57`; without one, from the beginning.
fn read_cursor(text: &str) -> Option<(i64, i64)> {
    let (lot, number) = text.split_once('-')?;
    Some((lot.parse().ok()?, number.parse().ok()?))
}

/// The day by which an item would have to be acknowledged, were it a complaint.
pub fn item_due(engine: &Engine, firm: &Firm, row: &IntakeRow) -> Option<jiff::civil::Date> {
    let received = Timestamp::from_millisecond(row.received_at).ok()?;
    let facts = Facts { firm, product: None, customer: CustomerKind::Consumer };
    let start = Start {
        event: StartEvent::ComplaintReceived,
        on: received.to_zoned(firm.zone.clone()).date(),
    };
    let clocks = engine.law.clocks(facts, start);
    clocks
        .iter()
        .filter(|clock| {
            matches!(clock.clock, ClockKind::Acknowledge | ClockKind::Answer | ClockKind::Expected)
        })
        .filter_map(|clock| clock.due)
        .min()
}

fn view(web: &Web, l: Language, firm: &Firm, lot: i64, row: &IntakeRow) -> Item {
    let now = web.engine.clock.now().to_zoned(firm.zone.clone());
    let received = Timestamp::from_millisecond(row.received_at)
        .unwrap_or_default()
        .to_zoned(firm.zone.clone());
    Item {
        lot,
        number: row.number,
        due: item_due(&web.engine, firm, row)
            .map(|day| due(l, &web.engine.law, firm, now.date(), day)),
        received: format!(
            "{}, {:02}:{:02}",
            l.short_date(received.date()),
            received.hour(),
            received.minute()
        ),
        channel: l.word("channel", &row.channel),
        source: row.source.clone(),
        reason: row.reason.clone().unwrap_or_else(|| l.say("quarantine-unread")),
    }
}

/// The items that wait, lot by lot, in each the oldest first.
pub async fn list(
    State(web): State<Web>,
    visitor: Visitor,
    Query(from): Query<From>,
) -> Result<Html<String>, PageError> {
    web.engine.may(&visitor.actor, Permission::IntakeRead, &visitor.firm)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let l = visitor.l;
    let lots = web.engine.lots(&firm.id).await?;
    // A page goes on in the lot where the one before ended, or at the beginning.
    let after = read_cursor(&from.after);
    let begin = after.and_then(|(lot, _)| lots.iter().position(|known| *known == lot));
    let mut waiting = Vec::new();
    for lot in lots.iter().copied().skip(begin.unwrap_or(0)) {
        let number = after.filter(|(at, _)| *at == lot).map_or(0, |(_, number)| number);
        let most = (PAGE + 1).saturating_sub(u32::try_from(waiting.len()).unwrap_or(u32::MAX));
        if most == 0 {
            break;
        }
        let rows = web.engine.store.intake_waiting(lot, number, most).await?;
        waiting.extend(rows.into_iter().map(|row| (lot, row)));
    }
    // One more than a page holds says that there is another page.
    let more = waiting.len() > PAGE as usize;
    waiting.truncate(PAGE as usize);
    let last = waiting.last().filter(|_| more);
    let next = last.map(|(lot, row)| format!("/quarantine?after={lot}-{}", row.number));
    let items = waiting.iter().map(|(lot, row)| view(&web, l, firm, *lot, row)).collect();
    let mut totals = recourse_store::IntakeTotals::default();
    for lot in lots {
        let sum = web.engine.store.intake_totals(lot).await?;
        totals.case += sum.case;
        totals.reply += sum.reply;
        totals.quarantined += sum.quarantined;
        totals.received += sum.received;
        totals.dismissed += sum.dismissed;
    }
    let page = ListPage {
        frame: Frame::new(&web, &visitor, "quarantine", l.say("quarantine-title")).await?,
        l,
        items,
        totals: vec![
            (l.say("intake-case"), totals.case),
            (l.say("intake-reply"), totals.reply),
            (l.say("intake-quarantined"), totals.quarantined + totals.received),
            (l.say("intake-dismissed"), totals.dismissed),
        ],
        next,
    };
    Ok(Html(page.render()?))
}

/// Whether an item waits for somebody.
fn is_open(row: &IntakeRow) -> bool {
    matches!(row.status, IntakeStatus::Received | IntakeStatus::Quarantined)
}

/// Whether an item's bytes may be read here. Those of a case, and those that came a second time, are
/// read on the page of the case, by whoever may read the case.
fn is_readable(row: &IntakeRow) -> bool {
    row.stream.is_none() && (is_open(row) || row.status == IntakeStatus::Dismissed)
}

async fn load(web: &Web, visitor: &Visitor, lot: i64, number: i64) -> Result<IntakeRow, PageError> {
    web.engine.may(&visitor.actor, Permission::IntakeRead, &visitor.firm)?;
    if !web.engine.lots(&visitor.firm).await?.contains(&lot) {
        return Err(PageError::NotFound);
    }
    web.engine.store.intake(lot, number).await?.ok_or(PageError::NotFound)
}

async fn show(
    web: &Web,
    visitor: &Visitor,
    lot: i64,
    row: &IntakeRow,
    problem: Option<(String, Resolution)>,
) -> Result<Html<String>, PageError> {
    let firm = web.engine.firm(&visitor.firm)?;
    let l = visitor.l;
    let readable = is_readable(row);
    let bytes = match readable {
        true => web.engine.read_item(&visitor.actor, lot, row, "item").await?.unwrap_or_default(),
        false => Vec::new(),
    };
    let shown = bytes.get(..SHOWN.min(bytes.len())).unwrap_or_default();
    // Control characters are made visible: nothing in an item may act on the reader's screen.
    let text: String = String::from_utf8_lossy(shown)
        .replace("\r\n", "\n")
        .chars()
        .map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c })
        .collect();
    let page = ItemPage {
        frame: Frame::new(web, visitor, "quarantine", l.say("quarantine-title")).await?,
        l,
        item: view(web, l, firm, lot, row),
        text,
        truncated: bytes.len() > SHOWN,
        may_resolve: visitor.may(Permission::IntakeResolve),
        open: is_open(row),
        readable,
        languages: firm
            .languages
            .iter()
            .map(|code| (code.clone(), l.word("language", code)))
            .collect(),
        error: problem.as_ref().map(|(text, _)| text.clone()),
        form: problem.map(|(_, form)| form).unwrap_or_default(),
    };
    Ok(Html(page.render()?))
}

/// One item.
pub async fn item(
    State(web): State<Web>,
    visitor: Visitor,
    place: Place,
) -> Result<Html<String>, PageError> {
    let Path((lot, number)) = place.map_err(|_| PageError::NotFound)?;
    let row = load(&web, &visitor, lot, number).await?;
    if !is_readable(&row) {
        return Err(PageError::NotFound);
    }
    show(&web, &visitor, lot, &row, None).await
}

/// The item's bytes, to save.
pub async fn original(
    State(web): State<Web>,
    visitor: Visitor,
    place: Place,
) -> Result<Response, PageError> {
    let Path((lot, number)) = place.map_err(|_| PageError::NotFound)?;
    let row = load(&web, &visitor, lot, number).await?;
    if !is_readable(&row) {
        return Err(PageError::NotFound);
    }
    let bytes = web.engine.read_item(&visitor.actor, lot, &row, "original").await?;
    Ok(super::case::download(&format!("item-{number}.bin"), bytes.ok_or(PageError::NotFound)?))
}

/// How an item is resolved.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Resolution {
    csrf: String,
    what: String,
    name: String,
    email: String,
    language: String,
    title: String,
    text: String,
    reason: String,
}

/// When an item came: the register says when it was numbered, and a mail that was imported later may
/// itself say an earlier time. The earlier one counts, for the customer.
fn arrived(row: &IntakeRow, bytes: &[u8]) -> Timestamp {
    let numbered = Timestamp::from_millisecond(row.received_at).unwrap_or_default();
    let stated =
        crate::incoming::mail::read(bytes).ok().and_then(|mail| mail.received.or(mail.date));
    stated.map_or(numbered, |stated| stated.min(numbered))
}

/// Makes it a complaint, or says why it is none.
pub async fn resolve(
    State(web): State<Web>,
    visitor: Visitor,
    place: Place,
    Form(form): Form<Resolution>,
) -> Result<Response, PageError> {
    let Path((lot, number)) = place.map_err(|_| PageError::NotFound)?;
    check(&visitor, &form.csrf)?;
    let row = load(&web, &visitor, lot, number).await?;
    web.engine.may(&visitor.actor, Permission::IntakeResolve, &visitor.firm)?;
    let l = visitor.l;
    if !is_open(&row) {
        return Ok(show(&web, &visitor, lot, &row, Some((l.say("quarantine-resolved"), form)))
            .await?
            .into_response());
    }
    if form.what == "dismiss" {
        if form.reason.trim().is_empty() {
            return Ok(show(&web, &visitor, lot, &row, Some((l.say("quarantine-why"), form)))
                .await?
                .into_response());
        }
        return match web.engine.dismiss(&visitor.actor, lot, &row, form.reason.trim()).await {
            Ok(()) => Ok(Redirect::to("/quarantine").into_response()),
            Err(EngineError::ItemSettled(_)) => settled(&web, &visitor, lot, number).await,
            Err(other) => Err(other.into()),
        };
    }
    if form.text.trim().is_empty() {
        return Ok(show(&web, &visitor, lot, &row, Some((l.say("quarantine-text"), form)))
            .await?
            .into_response());
    }
    let kept = form.clone();
    let numbered = web.engine.numbered(lot, &row).await?;
    let bytes =
        web.engine.read_item(&visitor.actor, lot, &row, "resolve").await?.unwrap_or_default();
    let new = NewComplaint {
        firm: visitor.firm.clone(),
        channel: row.channel.parse().unwrap_or(Channel::Other),
        received_at: arrived(&row, &bytes),
        language: form.language,
        product: None,
        customer: CustomerKind::Consumer,
        title: form.title,
        text: form.text,
        identity: Identity { name: form.name, email: form.email, ..Identity::default() },
        items: Vec::new(),
        files: Vec::new(),
        original: Vec::new(),
        source: row.source.clone(),
        thread: Vec::new(),
        backfill: false,
        level: None,
        skipped: None,
        idempotency: None,
        numbered: Some(numbered),
    };
    match web.engine.receive(&visitor.actor, new).await {
        Ok(received) => {
            Ok(Redirect::to(&format!("/cases/{}?done=registered", received.reference))
                .into_response())
        }
        Err(EngineError::Refused(refusal)) => {
            let text = refusal_text(l, &refusal);
            Ok(show(&web, &visitor, lot, &row, Some((text, kept))).await?.into_response())
        }
        Err(EngineError::ItemSettled(_)) => settled(&web, &visitor, lot, number).await,
        Err(other) => Err(other.into()),
    }
}

/// The item as somebody else settled it a moment before.
async fn settled(
    web: &Web,
    visitor: &Visitor,
    lot: i64,
    number: i64,
) -> Result<Response, PageError> {
    let row = load(web, visitor, lot, number).await?;
    let said = visitor.l.say("quarantine-resolved");
    Ok(show(web, visitor, lot, &row, Some((said, Resolution::default()))).await?.into_response())
}
