//! A firm file's tables as written.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFirm {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub zone: String,
    pub languages: Vec<String>,
    pub prefix: String,
    pub lots: u32,
    pub email: String,
    pub phone: String,
    pub address: Vec<String>,
    pub web: String,
    #[serde(default)]
    pub hold_minutes: u8,
    #[serde(default)]
    pub employees: Vec<Spanned<RawEmployees>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawEmployees {
    pub from: Datetime,
    pub count: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawUnit {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub owns: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRole {
    pub id: String,
    pub may: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPerson {
    pub id: String,
    pub login: String,
    pub name: String,
    pub unit: String,
    pub roles: Vec<String>,
    pub level: Option<String>,
    #[serde(default)]
    pub languages: Vec<String>,
    pub email: Option<String>,
    pub since: Option<Datetime>,
    #[serde(default)]
    pub training: Vec<RawTraining>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTraining {
    pub topic: String,
    pub from: Datetime,
    pub to: Option<Datetime>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAppointment {
    pub post: String,
    pub person: String,
    pub from: Datetime,
    pub to: Option<Datetime>,
    pub source: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNotice {
    pub id: String,
    pub channel: Option<String>,
    pub from: Datetime,
    pub to: Option<Datetime>,
    pub text: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCause {
    pub id: String,
    pub title: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawJargon {
    pub lang: String,
    pub word: String,
    pub say: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPlain {
    pub lang: String,
    pub at_most: Option<String>,
    pub sentence_words: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSampling {
    pub one_in: u32,
    #[serde(default)]
    pub risks: Vec<String>,
    #[serde(default)]
    pub new_handler_days: u32,
    pub within_days: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNeeds {
    pub request_days: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawProcedure {
    pub version: u32,
    pub from: Datetime,
    pub dossier: String,
    pub acknowledge: String,
    pub gates: Vec<String>,
    #[serde(default)]
    pub identity_items: Vec<String>,
    #[serde(default)]
    pub information_items: Vec<String>,
    #[serde(default)]
    pub required_items: Vec<String>,
    pub non_customers: bool,
    pub expected_duration: Option<String>,
    #[serde(default)]
    pub level: Vec<Spanned<RawLevel>>,
    #[serde(default)]
    pub skip: Vec<Spanned<RawSkip>>,
    pub redress_limit: Option<String>,
    pub sampling: Option<RawSampling>,
    pub needs: Option<RawNeeds>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawLevel {
    pub id: String,
    pub name: String,
    pub kind: String,
    #[serde(default)]
    pub writing_required: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSkip {
    pub level: String,
    pub reasons: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawChannel {
    pub id: String,
    pub kind: String,
    pub value: String,
    pub from: Datetime,
    pub to: Option<Datetime>,
    #[serde(default)]
    pub hours: Vec<RawHours>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawHours {
    pub days: Vec<String>,
    pub opens: String,
    pub closes: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawReferral {
    pub body: String,
    #[serde(default)]
    pub products: Vec<String>,
    #[serde(default)]
    pub customers: Vec<String>,
}
