//! Registering a complaint that came by phone, letter or in a branch.

use super::Web;
use super::error::{PageError, refusal_text};
use super::page::{Frame, Visitor};
use super::sign_in::check;
use crate::engine::{EngineError, Identity, NewComplaint};
use crate::texts::Language;
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::civil::DateTime;
use recourse_kernel::access::Permission;
use recourse_kernel::firm::{Firm, Item};
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use serde::{Deserialize, Serialize};

/// What the form sends.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    pub csrf: String,
    pub key: String,
    pub channel: String,
    pub received: String,
    pub language: String,
    pub product: String,
    pub customer: String,
    pub name: String,
    pub email: String,
    pub phone: String,
    pub address: String,
    pub account: String,
    pub expectation: String,
    pub title: String,
    pub text: String,
}

#[derive(Template)]
#[template(path = "register.html")]
struct RegisterPage {
    frame: Frame,
    l: Language,
    entry: Entry,
    channels: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    products: Vec<(String, String)>,
    customers: Vec<(String, String)>,
    errors: Vec<(&'static str, String)>,
}

impl RegisterPage {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|(name, _)| *name == field).map(|(_, text)| text.as_str())
    }
}

async fn show(
    web: &Web,
    visitor: &Visitor,
    firm: &Firm,
    entry: Entry,
    errors: Vec<(&'static str, String)>,
) -> Result<Html<String>, PageError> {
    let l = visitor.l;
    let words = |list: &str, words: Vec<&str>| {
        words.into_iter().map(|word| (word.to_owned(), l.word(list, word))).collect::<Vec<_>>()
    };
    let channels = words(
        "channel",
        vec!["phone", "letter", "branch", "email", "web-form", "secure-message", "other"],
    );
    let mut products = words("product", Product::ALL.iter().map(|p| p.word()).collect());
    products.insert(0, (String::new(), l.say("product-unknown")));
    let page = RegisterPage {
        frame: Frame::new(web, visitor, "new", l.say("register-title")).await?,
        l,
        entry,
        channels,
        languages: words("language", firm.languages.iter().map(String::as_str).collect()),
        products,
        customers: words("customer", CustomerKind::ALL.iter().map(|c| c.word()).collect()),
        errors,
    };
    Ok(Html(page.render()?))
}

/// The form, with the present time filled in.
pub async fn page(State(web): State<Web>, visitor: Visitor) -> Result<Html<String>, PageError> {
    web.engine.may(&visitor.actor, Permission::CaseReceive, &visitor.firm)?;
    let firm = web.engine.firm(&visitor.firm)?.clone();
    let now = web.engine.clock.now().to_zoned(firm.zone.clone());
    let entry = Entry {
        // The key makes a form that is sent twice one complaint.
        key: crate::staff::secret(16)?,
        channel: "phone".to_owned(),
        received: now.strftime("%Y-%m-%dT%H:%M").to_string(),
        language: firm.languages.first().cloned().unwrap_or_default(),
        customer: "consumer".to_owned(),
        ..Entry::default()
    };
    show(&web, &visitor, &firm, entry, Vec::new()).await
}

/// Registers it.
pub async fn submit(
    State(web): State<Web>,
    visitor: Visitor,
    Form(entry): Form<Entry>,
) -> Result<Response, PageError> {
    check(&visitor, &entry.csrf)?;
    let firm = web.engine.firm(&visitor.firm)?.clone();
    let l = visitor.l;
    let mut errors = Vec::new();
    let channel = entry.channel.parse::<Channel>();
    if channel.is_err() {
        errors.push(("channel", l.say("fault-choose")));
    }
    let customer = entry.customer.parse::<CustomerKind>();
    if customer.is_err() {
        errors.push(("customer", l.say("fault-choose")));
    }
    let received = entry
        .received
        .parse::<DateTime>()
        .ok()
        .and_then(|civil| civil.to_zoned(firm.zone.clone()).ok())
        .map(|zoned| zoned.timestamp());
    if received.is_none() {
        errors.push(("received", l.say("fault-date")));
    }
    if entry.text.trim().is_empty() {
        errors.push(("text", l.say("fault-empty")));
    }
    let (Ok(channel), Ok(customer), Some(received_at), true) =
        (channel, customer, received, errors.is_empty())
    else {
        return Ok((
            axum::http::StatusCode::UNPROCESSABLE_ENTITY,
            show(&web, &visitor, &firm, entry, errors).await?,
        )
            .into_response());
    };
    let mut items = Vec::new();
    let own = crate::texts::Texts::get().language(&entry.language);
    let mut text = entry.text.trim().to_owned();
    for (item, value, key) in [
        (Item::AccountNumber, &entry.account, "field-account"),
        (Item::Expectation, &entry.expectation, "field-expectation"),
    ] {
        if !value.trim().is_empty() {
            items.push(item);
            text.push_str(&format!("\n\n{}: {}", own.say(key), value.trim()));
        }
    }
    let new = NewComplaint {
        firm: firm.id.clone(),
        channel,
        received_at,
        language: entry.language.clone(),
        product: entry.product.parse().ok(),
        customer,
        title: entry.title.clone(),
        text,
        identity: Identity {
            name: entry.name.trim().to_owned(),
            email: entry.email.trim().to_owned(),
            address: entry.address.trim().to_owned(),
            phone: entry.phone.trim().to_owned(),
        },
        items,
        files: Vec::new(),
        original: serde_json::to_vec(&Entry { csrf: String::new(), ..entry.clone() })
            .unwrap_or_default(),
        source: "desk".to_owned(),
        thread: Vec::new(),
        backfill: false,
        level: None,
        skipped: None,
        idempotency: Some(format!("desk/{}/{}", visitor.person, entry.key)),
        numbered: None,
    };
    match web.engine.receive(&visitor.actor, new).await {
        Ok(received) => {
            Ok(Redirect::to(&format!("/cases/{}?done=registered", received.reference))
                .into_response())
        }
        Err(EngineError::Refused(refusal)) => {
            let errors = vec![("received", refusal_text(l, &refusal))];
            Ok((
                axum::http::StatusCode::UNPROCESSABLE_ENTITY,
                show(&web, &visitor, &firm, entry, errors).await?,
            )
                .into_response())
        }
        Err(other) => Err(other.into()),
    }
}
