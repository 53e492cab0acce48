//! The TOML tables of a pack as written: shape only, meaning comes in the loader.

use crate::calendar::rules::{CalendarRules, DayRule, SectorYear};
use crate::firm::raw::{
    RawAppointment, RawCause, RawChannel, RawFirm, RawJargon, RawNotice, RawPerson, RawPlain,
    RawProcedure, RawReferral, RawRole, RawUnit,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

/// One fenced TOML block: any of the tables that packs and firm files may hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub(crate) struct Block {
    pub pack: Option<Spanned<RawPack>>,
    #[serde(default)]
    pub deadline: BTreeMap<Spanned<String>, RawDeadline>,
    #[serde(default)]
    pub duty: BTreeMap<Spanned<String>, RawDuty>,
    #[serde(default)]
    pub amount: BTreeMap<Spanned<String>, RawAmount>,
    #[serde(default)]
    pub body: BTreeMap<Spanned<String>, RawBody>,
    #[serde(default)]
    pub calendar: BTreeMap<Spanned<String>, CalendarRules>,
    #[serde(default)]
    pub day: Vec<Spanned<DayRule>>,
    #[serde(default)]
    pub sector_year: Vec<Spanned<SectorYear>>,
    pub firm: Option<Spanned<RawFirm>>,
    #[serde(default)]
    pub unit: Vec<Spanned<RawUnit>>,
    #[serde(default)]
    pub role: Vec<Spanned<RawRole>>,
    #[serde(default)]
    pub person: Vec<Spanned<RawPerson>>,
    pub procedure: Option<Spanned<RawProcedure>>,
    #[serde(default)]
    pub channel: Vec<Spanned<RawChannel>>,
    #[serde(default)]
    pub referral: Vec<Spanned<RawReferral>>,
    #[serde(default)]
    pub appointment: Vec<Spanned<RawAppointment>>,
    #[serde(default)]
    pub notice: Vec<Spanned<RawNotice>>,
    #[serde(default)]
    pub cause: Vec<Spanned<RawCause>>,
    #[serde(default)]
    pub jargon: Vec<Spanned<RawJargon>>,
    #[serde(default)]
    pub readability: Vec<Spanned<RawPlain>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPack {
    pub id: String,
    pub country: String,
    pub title: String,
}

/// When a rule applies: every list is optional and an absent list means everything.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawApplies {
    pub firm_kinds: Option<Vec<String>>,
    pub products: Option<Vec<String>>,
    pub customers: Option<Vec<String>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawUnless {
    pub employees_at_most: u32,
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawDeadline {
    pub title: String,
    pub clock: String,
    pub starts: String,
    pub met_by: String,
    pub owner: Option<String>,
    pub body: Option<String>,
    pub applies: Option<RawApplies>,
    pub unless: Option<RawUnless>,
    pub tightens: Option<Spanned<String>>,
    #[serde(default)]
    pub version: Vec<Spanned<RawDeadlineVersion>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawDeadlineVersion {
    pub within: Option<String>,
    pub unknown: Option<String>,
    pub calendar: Option<String>,
    pub last_day: Option<String>,
    pub from: Datetime,
    pub to: Option<Datetime>,
    pub source: String,
    pub url: Option<String>,
    pub checked: Option<Datetime>,
    pub unverified: Option<String>,
    pub reading: Option<String>,
    pub ended: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawDuty {
    pub title: String,
    pub duty: String,
    pub applies: Option<RawApplies>,
    pub unless: Option<RawUnless>,
    #[serde(default)]
    pub version: Vec<Spanned<RawDutyVersion>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawDutyVersion {
    pub says: String,
    pub from: Datetime,
    pub to: Option<Datetime>,
    pub source: String,
    pub url: Option<String>,
    pub checked: Option<Datetime>,
    pub unverified: Option<String>,
    pub reading: Option<String>,
    pub ended: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAmount {
    pub title: String,
    pub body: Option<String>,
    pub applies: Option<RawApplies>,
    #[serde(default)]
    pub version: Vec<Spanned<RawAmountVersion>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAmountVersion {
    pub value: Option<String>,
    pub currency: Option<String>,
    pub unknown: Option<String>,
    pub from: Datetime,
    pub to: Option<Datetime>,
    pub source: String,
    pub url: Option<String>,
    pub checked: Option<Datetime>,
    pub unverified: Option<String>,
    pub reading: Option<String>,
    pub ended: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBody {
    pub title: String,
    pub country: String,
    pub role: String,
    pub takes: Option<RawApplies>,
    #[serde(default)]
    pub version: Vec<Spanned<RawBodyVersion>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBodyVersion {
    pub name: String,
    pub address: Option<Vec<String>>,
    pub web: Option<String>,
    pub free: Option<bool>,
    pub needs_prior_complaint: Option<bool>,
    pub binding: Option<String>,
    pub note: Option<String>,
    pub from: Datetime,
    pub to: Option<Datetime>,
    pub source: String,
    pub url: Option<String>,
    pub checked: Option<Datetime>,
    pub unverified: Option<String>,
    pub reading: Option<String>,
    pub ended: Option<String>,
}
