//! The fields of the public form: what a firm's procedure asks for, what is missing in what was
//! typed, and the complaint that it becomes.

use super::upload::Sent;
use crate::engine::{Identity, NewComplaint, NewFile};
use crate::texts::Language;
use jiff::Timestamp;
use recourse_kernel::firm::{Firm, Item};
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Fields that a visitor may fill in.
const FIELDS: [&str; 12] = [
    "product",
    "text",
    "expectation",
    "account-number",
    "office",
    "customer",
    "anonymous",
    "name",
    "email",
    "phone",
    "address",
    "token",
];

/// What was typed, by field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Form(BTreeMap<String, String>);

/// What is wrong or missing, by field, as keys of texts.
pub type Faults = Vec<(&'static str, &'static str)>;

impl Form {
    /// An empty form with a token of its own.
    pub fn new(token: String) -> Form {
        Form([("token".to_owned(), token)].into())
    }

    /// The fields of a form that was sent.
    pub fn of(sent: &Sent) -> Form {
        let known = |name: &&'static str| sent.fields.contains_key(*name);
        let field = |name: &'static str| (name.to_owned(), sent.field(name).to_owned());
        Form(FIELDS.into_iter().filter(known).map(field).collect())
    }

    /// A field; empty when nothing was typed.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Whether a field has this value.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.get(name) == value
    }

    /// Sets a field.
    pub fn set(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }

    /// Whether the complainant does not say who they are.
    pub fn is_anonymous(&self) -> bool {
        self.is("anonymous", "yes")
    }

    /// What keeps the complaint from being taken in. A complaint that says what happened is taken in
    /// whatever else is missing; to be answered personally, it must say by whom.
    pub fn faults(&self, firm: &Firm) -> Faults {
        let mut faults = Vec::new();
        let mut fault = |field, key| faults.push((field, key));
        if self.get("text").is_empty() {
            fault("text", "public-missing-text");
        }
        if !self.is_anonymous() {
            if self.get("name").is_empty() {
                let key = if anonymous_taken(firm) {
                    "public-missing-name-or-anonymous"
                } else {
                    "public-missing-name"
                };
                fault("name", key);
            }
            let reach = ["email", "phone", "address"];
            if reach.iter().all(|name| self.get(name).is_empty()) {
                fault("email", "public-missing-contact");
            }
        }
        let email = self.get("email");
        if !email.is_empty() && !looks_like_email(email) {
            fault("email", "public-wrong-email");
        }
        faults
    }

    /// What the firm's procedure needs before it can decide and is not there: said once, and no
    /// hindrance (NO-03).
    pub fn wanted(&self, firm: &Firm, files: usize) -> Vec<Item> {
        let procedure = &firm.procedure;
        let mut wanted: Vec<Item> = procedure.required_items.clone();
        if !self.is_anonymous() {
            wanted.extend(&procedure.identity_items);
        }
        wanted.sort();
        wanted.dedup();
        wanted.retain(|item| match item {
            Item::Name => false,
            Item::Contact => false,
            Item::Address => self.get("address").is_empty(),
            Item::AccountNumber => self.get("account-number").is_empty(),
            Item::Office => self.get("office").is_empty(),
            Item::Expectation => self.get("expectation").is_empty(),
            Item::Evidence => files == 0,
            Item::DaytimePhone => self.get("phone").is_empty(),
            Item::Facts => false,
        });
        wanted
    }

    /// The text as it is lodged: the customer's own words, then what else was filled in.
    pub fn lodged(&self, l: Language) -> String {
        let mut text = self.get("text").to_owned();
        for name in ["expectation", "account-number", "office"] {
            if !self.get(name).is_empty() {
                let label = l.say(&format!("public-field-{name}"));
                text.push_str(&format!("\n\n{label}: {}", self.get(name)));
            }
        }
        text
    }

    /// What was typed, field by field, as it is kept beside the case (NO-02).
    fn as_typed(&self) -> Vec<u8> {
        let mut typed = self.clone();
        typed.0.remove("token");
        serde_json::to_vec(&typed).unwrap_or_default()
    }

    /// The complaint.
    pub fn complaint(
        &self,
        firm: &Firm,
        l: Language,
        now: Timestamp,
        files: Vec<NewFile>,
    ) -> NewComplaint {
        let line = |name: &str| self.get(name).split_whitespace().collect::<Vec<_>>().join(" ");
        let identity = if self.is_anonymous() {
            Identity::default()
        } else {
            Identity {
                name: line("name"),
                email: line("email"),
                address: self.get("address").to_owned(),
                phone: line("phone"),
            }
        };
        let asked = [
            ("expectation", Item::Expectation),
            ("account-number", Item::AccountNumber),
            ("office", Item::Office),
        ];
        let customer = match self.get("customer") {
            "business" => CustomerKind::Business,
            "not-customer" if firm.procedure.non_customers => CustomerKind::NotCustomer,
            _ => CustomerKind::Consumer,
        };
        NewComplaint {
            firm: firm.id.clone(),
            channel: Channel::WebForm,
            received_at: now,
            language: l.code.to_owned(),
            product: self.get("product").parse::<Product>().ok(),
            customer,
            title: String::new(),
            text: self.lodged(l),
            identity,
            items: asked
                .into_iter()
                .filter(|(name, _)| !self.get(name).is_empty())
                .map(|(_, item)| item)
                .collect(),
            files,
            original: self.as_typed(),
            source: "public form".to_owned(),
            thread: Vec::new(),
            backfill: false,
            level: None,
            skipped: None,
            idempotency: Some(format!("web/{}", self.get("token"))),
            numbered: None,
        }
    }
}

/// Whether a firm takes reports from people who do not say who they are: where everybody may
/// complain, customer or not, nobody has to prove to be one (BE-04, BE-05).
pub fn anonymous_taken(firm: &Firm) -> bool {
    firm.procedure.non_customers
}

/// Whether the firm's procedure asks for an item.
pub fn asks(firm: &Firm, item: Item) -> bool {
    let procedure = &firm.procedure;
    [&procedure.information_items, &procedure.required_items, &procedure.identity_items]
        .into_iter()
        .any(|items| items.contains(&item))
}

/// An address that a mail could be sent to. Whether anybody reads it there, only a mail can tell.
fn looks_like_email(text: &str) -> bool {
    match text.rsplit_once('@') {
        Some((local, domain)) => {
            !local.is_empty()
                && text.len() <= 254
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
                && text.chars().all(|c| !c.is_whitespace() && !"<>,;\"()".contains(c))
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_could_be_written_to_are_taken() {
        for good in ["a@b.example", "kari.nordmann+x@post.example", "øystein@blåbær.example"] {
            assert!(looks_like_email(good), "{good}");
        }
        for bad in ["a", "a@b", "@b.example", "a b@c.example", "a@.example", "<a@b.example>"] {
            assert!(!looks_like_email(bad), "{bad}");
        }
    }
}
