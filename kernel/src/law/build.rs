//! Raw tables into rules: figures, versions, conditions.

use super::raw::{RawApplies, RawUnless};
use super::source::Cursor;
use super::{
    AmountRule, Applies, BodyFacts, BodyRole, BodyRule, Dated, DutyRule, Fault, Known, LoadError,
    LoadErrorKind, Standing, Unless, Version,
};
use crate::money::{Currency, Money};
use crate::terms::UnknownWord;
use std::ops::Range;
use std::str::FromStr;
use toml::Spanned;
use toml::value::Datetime;

/// The fields that every version has, whatever its value.
pub(super) struct Meta<'a> {
    pub(super) from: Datetime,
    pub(super) to: Option<Datetime>,
    pub(super) source: &'a str,
    pub(super) url: &'a Option<String>,
    pub(super) checked: Option<Datetime>,
    pub(super) unverified: &'a Option<String>,
    pub(super) reading: &'a Option<String>,
    pub(super) ended: &'a Option<String>,
}

macro_rules! meta {
    ($version:expr) => {
        $crate::law::build::Meta {
            from: $version.from,
            to: $version.to,
            source: &$version.source,
            url: &$version.url,
            checked: $version.checked,
            unverified: &$version.unverified,
            reading: &$version.reading,
            ended: &$version.ended,
        }
    };
}

pub(super) fn figure(
    at: &Cursor<'_>,
    span: Range<usize>,
    value: Option<&str>,
    unknown: Option<&str>,
) -> Result<Known<String>, LoadError> {
    match (value, unknown) {
        (Some(value), None) => Ok(Known::Figure(value.to_owned())),
        (None, Some(what)) => Ok(Known::Unknown(what.to_owned())),
        (None, None) => Err(at.error(
            span,
            LoadErrorKind::Figure,
            "the version has no figure",
            "give the figure (`within`, or `value` and `currency`), or `unknown = \"what is not known and who should check\"`",
        )),
        (Some(_), Some(_)) => Err(at.error(
            span,
            LoadErrorKind::Figure,
            "the version has both a figure and `unknown`",
            "keep the figure and mark it `unverified`, or keep `unknown`",
        )),
    }
}

pub(super) fn stamp<T>(
    at: &Cursor<'_>,
    span: Range<usize>,
    meta: Meta<'_>,
    value: T,
) -> Result<Version<T>, LoadError> {
    let standing = match (meta.checked, meta.unverified) {
        (Some(day), None) => Standing::Checked(at.date(span.clone(), day)?),
        (None, Some(note)) if !note.trim().is_empty() => Standing::Unverified(note.clone()),
        _ => {
            return Err(at.error(
                span,
                LoadErrorKind::Standing,
                "the version must have either `checked` or `unverified`",
                "write checked = <day on which the source was read>, or unverified = \"what should be checked\"",
            ));
        }
    };
    Ok(Version {
        from: at.date(span.clone(), meta.from)?,
        to: meta.to.map(|to| at.date(span.clone(), to)).transpose()?,
        source: meta.source.to_owned(),
        url: meta.url.clone(),
        standing,
        reading: meta.reading.clone(),
        ended: meta.ended.clone(),
        value,
    })
}

pub(super) fn dated<T>(
    at: &Cursor<'_>,
    id: &Spanned<String>,
    spans: &[Range<usize>],
    versions: Vec<Version<T>>,
) -> Result<Dated<T>, LoadError> {
    let span = |position: usize| spans.get(position).cloned().unwrap_or_else(|| id.span());
    let name = id.get_ref();
    Dated::new(versions).map_err(|fault| match fault {
        Fault::Empty => at.error(
            id.span(),
            LoadErrorKind::Versions,
            format!("the rule `{name}` has no version"),
            "add a version with from, figure and source, in the same block",
        ),
        Fault::Backwards { at: position } => at.error(
            span(position),
            LoadErrorKind::Versions,
            format!("a version of `{name}` ends before it begins"),
            "correct `from` or `to`",
        ),
        Fault::Gap { at: position, first, last } => at.error(
            span(position),
            LoadErrorKind::Gap,
            format!("`{name}` has no version from {first} to {last}"),
            "close the gap, or add a version with `unknown` for those days",
        ),
        Fault::Overlap { at: position, first } => at.error(
            span(position),
            LoadErrorKind::Overlap,
            format!("`{name}` has two versions on {first}"),
            "give the earlier version a `to` on the day before the later one's `from`",
        ),
    })
}

pub(super) fn words<T: FromStr<Err = UnknownWord>>(
    at: &Cursor<'_>,
    span: Range<usize>,
    list: Option<&Vec<String>>,
) -> Result<Option<Vec<T>>, LoadError> {
    list.map(|list| list.iter().map(|word| at.word(span.clone(), word)).collect()).transpose()
}

pub(super) fn applies(
    at: &Cursor<'_>,
    id: &Spanned<String>,
    raw: Option<&RawApplies>,
) -> Result<Applies, LoadError> {
    let Some(raw) = raw else { return Ok(Applies::default()) };
    Ok(Applies {
        firm_kinds: words(at, id.span(), raw.firm_kinds.as_ref())?,
        products: words(at, id.span(), raw.products.as_ref())?,
        customers: words(at, id.span(), raw.customers.as_ref())?,
    })
}

pub(super) fn unless(raw: &RawUnless) -> Unless {
    Unless { employees_at_most: raw.employees_at_most, source: raw.source.clone() }
}

pub(super) fn duty(
    at: &Cursor<'_>,
    id: &Spanned<String>,
    raw: &super::raw::RawDuty,
) -> Result<DutyRule, LoadError> {
    let mut versions = Vec::new();
    let mut spans = Vec::new();
    for version in &raw.version {
        let value = version.get_ref();
        versions.push(stamp(at, version.span(), meta!(value), value.says.clone())?);
        spans.push(version.span());
    }
    Ok(DutyRule {
        duty: at.word(id.span(), &raw.duty)?,
        applies: applies(at, id, raw.applies.as_ref())?,
        unless: raw.unless.as_ref().map(unless),
        versions: dated(at, id, &spans, versions)?,
    })
}

pub(super) fn amount(
    at: &Cursor<'_>,
    id: &Spanned<String>,
    raw: &super::raw::RawAmount,
) -> Result<AmountRule, LoadError> {
    let mut versions = Vec::new();
    let mut spans = Vec::new();
    for version in &raw.version {
        let span = version.span();
        let raw = version.get_ref();
        let value = match figure(at, span.clone(), raw.value.as_deref(), raw.unknown.as_deref())? {
            Known::Unknown(what) => Known::Unknown(what),
            Known::Figure(text) => {
                let wrong = |error: crate::money::MoneyError| {
                    at.error(
                        span.clone(),
                        LoadErrorKind::Amount,
                        error.to_string(),
                        "write value = \"150.00\" and currency = \"SEK\"",
                    )
                };
                let currency: Currency =
                    raw.currency.as_deref().unwrap_or_default().parse().map_err(wrong)?;
                Known::Figure(Money::parse(&text, currency).map_err(wrong)?)
            }
        };
        versions.push(stamp(at, span.clone(), meta!(raw), value)?);
        spans.push(span);
    }
    Ok(AmountRule {
        body: raw.body.clone(),
        applies: applies(at, id, raw.applies.as_ref())?,
        versions: dated(at, id, &spans, versions)?,
    })
}

pub(super) fn body(
    at: &Cursor<'_>,
    id: &Spanned<String>,
    raw: &super::raw::RawBody,
) -> Result<BodyRule, LoadError> {
    let mut versions = Vec::new();
    let mut spans = Vec::new();
    for version in &raw.version {
        let span = version.span();
        let raw = version.get_ref();
        let facts = BodyFacts {
            name: raw.name.clone(),
            address: raw.address.clone().unwrap_or_default(),
            web: raw.web.clone(),
            free: raw.free,
            needs_prior_complaint: raw.needs_prior_complaint,
            binding: raw.binding.clone(),
            note: raw.note.clone(),
        };
        versions.push(stamp(at, span.clone(), meta!(raw), facts)?);
        spans.push(span);
    }
    Ok(BodyRule {
        country: at.word(id.span(), &raw.country)?,
        role: at.word::<BodyRole>(id.span(), &raw.role)?,
        takes: applies(at, id, raw.takes.as_ref())?,
        versions: dated(at, id, &spans, versions)?,
    })
}

pub(super) use meta;
