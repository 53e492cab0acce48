//! Reads the lists beside a firm's procedure, with every fault named.

use super::raw::{
    RawAppointment, RawCause, RawJargon, RawNotice, RawPlain, RawProcedure, RawTraining,
};
use super::{
    Appointment, Cause, ContactChannel, JargonWord, NeedsPace, Notice, Person, PlainLimit,
    Sampling, Training,
};
use crate::law::{Cursor, LoadError, LoadErrorKind};
use crate::money::{Currency, Money};
use crate::plain::{Jargon, Thresholds};
use jiff::civil::{Date, DateTime, Time};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::value::Datetime;

/// The lists of a firm file as far as they are read, each entry with its place.
#[derive(Default)]
pub(super) struct Lists {
    pub appointments: Vec<(Appointment, LoadError)>,
    pub notices: Vec<(Notice, LoadError)>,
    pub causes: Vec<(Cause, LoadError)>,
    pub jargon: Vec<(JargonWord, LoadError)>,
    pub plain: Vec<(PlainLimit, LoadError)>,
}

fn told(place: &LoadError, kind: LoadErrorKind, what: String, cure: &str) -> LoadError {
    LoadError { kind, what, cure: cure.to_owned(), ..place.clone() }
}

impl Lists {
    pub fn appointment(
        &mut self,
        at: &Cursor<'_>,
        raw: Spanned<RawAppointment>,
    ) -> Result<(), LoadError> {
        let (span, place) = (raw.span(), at.firm_place(raw.span()));
        let raw = raw.into_inner();
        let (from, to) = days(at, &span, raw.from, raw.to)?;
        let post = at.word(span, &raw.post)?;
        let entry = Appointment { post, person: raw.person, from, to, source: raw.source };
        self.appointments.push((entry, place));
        Ok(())
    }

    pub fn notice(&mut self, at: &Cursor<'_>, raw: Spanned<RawNotice>) -> Result<(), LoadError> {
        let (span, place) = (raw.span(), at.firm_place(raw.span()));
        let raw = raw.into_inner();
        let from = moment(at, &span, raw.from, false)?;
        let until = raw.to.map(|to| moment(at, &span, to, true)).transpose()?;
        if until.is_some_and(|until| until <= from) {
            return Err(told(
                &place,
                LoadErrorKind::Firm,
                format!("the notice `{}` ends before it begins", raw.id),
                "write `to` after `from`; a day without a time is shown to its end",
            ));
        }
        let entry = Notice { id: raw.id, channel: raw.channel, from, until, text: raw.text };
        self.notices.push((entry, place));
        Ok(())
    }

    pub fn cause(&mut self, at: &Cursor<'_>, raw: Spanned<RawCause>) {
        let place = at.firm_place(raw.span());
        let raw = raw.into_inner();
        self.causes.push((Cause { id: raw.id, title: raw.title }, place));
    }

    pub fn jargon(&mut self, at: &Cursor<'_>, raw: Spanned<RawJargon>) {
        let place = at.firm_place(raw.span());
        let raw = raw.into_inner();
        let entry = Jargon { word: raw.word, say: raw.say };
        self.jargon.push((JargonWord { lang: raw.lang, entry }, place));
    }

    pub fn plain(&mut self, at: &Cursor<'_>, raw: Spanned<RawPlain>) -> Result<(), LoadError> {
        let (span, place) = (raw.span(), at.firm_place(raw.span()));
        let raw = raw.into_inner();
        let at_most_hundredths = match &raw.at_most {
            Some(text) => Some(hundredths(text).ok_or_else(|| {
                at.error(
                    span,
                    LoadErrorKind::Firm,
                    format!("`{text}` is no score"),
                    "write a figure with at most two decimals, such as \"45\" or \"45.50\"",
                )
            })?),
            None => None,
        };
        let limits = Thresholds { at_most_hundredths, sentence_words: raw.sentence_words };
        self.plain.push((PlainLimit { lang: raw.lang, limits }, place));
        Ok(())
    }

    /// What does not hold together, once the whole file is known.
    pub fn check(
        &self,
        languages: &[String],
        people: &[(Person, LoadError)],
        channels: &[ContactChannel],
        errors: &mut Vec<LoadError>,
    ) {
        let firm = LoadErrorKind::Firm;
        for (place, (entry, at)) in self.appointments.iter().enumerate() {
            if !people.iter().any(|(person, _)| person.id == entry.person) {
                errors.push(told(
                    at,
                    firm,
                    format!("`{}` is appointed and is no [[person]] of the firm", entry.person),
                    "add the person or correct the id",
                ));
            }
            let ends = |to: Option<Date>| to.unwrap_or(Date::MAX);
            let earlier = self.appointments.iter().take(place).find(|(other, _)| {
                other.post == entry.post
                    && other.from <= ends(entry.to)
                    && entry.from <= ends(other.to)
            });
            if let Some((other, _)) = earlier {
                errors.push(told(
                    at,
                    LoadErrorKind::Overlap,
                    format!(
                        "`{}` and `{}` both hold the post `{}` on {}",
                        other.person,
                        entry.person,
                        entry.post,
                        other.from.max(entry.from)
                    ),
                    "end the first appointment, with `to`, on the day before the second begins",
                ));
            }
        }
        for (entry, at) in &self.notices {
            if let Some(channel) = &entry.channel
                && !channels.iter().any(|known| known.id == *channel)
            {
                errors.push(told(
                    at,
                    firm,
                    format!("the notice `{}` is about `{channel}`, which is no channel", entry.id),
                    "use the id of a [[channel]]",
                ));
            }
            lacks(languages, &entry.text, at, &format!("the notice `{}`", entry.id), errors);
        }
        for (place, (entry, at)) in self.causes.iter().enumerate() {
            lacks(languages, &entry.title, at, &format!("the cause `{}`", entry.id), errors);
            if self.causes.iter().take(place).any(|(other, _)| other.id == entry.id) {
                errors.push(told(
                    at,
                    LoadErrorKind::Duplicate,
                    format!("the cause `{}` stands twice", entry.id),
                    "give each cause an id of its own",
                ));
            }
        }
        let jargon = self.jargon.iter().map(|(entry, at)| (&entry.lang, at));
        let plain = self.plain.iter().map(|(entry, at)| (&entry.lang, at));
        for (lang, at) in jargon.chain(plain) {
            if !languages.contains(lang) {
                errors.push(told(
                    at,
                    firm,
                    format!("the firm does not answer in `{lang}`"),
                    "use one of the languages of [firm]",
                ));
            }
        }
    }
}

/// Every text of a firm is there in every language that it answers in.
fn lacks(
    languages: &[String],
    texts: &BTreeMap<String, String>,
    at: &LoadError,
    what: &str,
    errors: &mut Vec<LoadError>,
) {
    for lang in languages {
        if texts.get(lang).is_none_or(|text| text.trim().is_empty()) {
            errors.push(told(
                at,
                LoadErrorKind::Firm,
                format!("{what} has no text in `{lang}`"),
                "write it in every language of [firm]",
            ));
        }
    }
}

fn days(
    at: &Cursor<'_>,
    span: &Range<usize>,
    from: Datetime,
    to: Option<Datetime>,
) -> Result<(Date, Option<Date>), LoadError> {
    let from = at.date(span.clone(), from)?;
    let to = to.map(|to| at.date(span.clone(), to)).transpose()?;
    if to.is_some_and(|to| to < from) {
        return Err(at.error(
            span.clone(),
            LoadErrorKind::Firm,
            "it ends before it begins",
            "write `to` on or after `from`; both days count",
        ));
    }
    Ok((from, to))
}

/// A day, or a day and a time, on the firm's own clock. A day alone that ends something ends with it.
fn moment(
    at: &Cursor<'_>,
    span: &Range<usize>,
    value: Datetime,
    ends: bool,
) -> Result<DateTime, LoadError> {
    let wrong = || {
        at.error(
            span.clone(),
            LoadErrorKind::Syntax,
            format!("`{value}` is no time on the firm's own clock"),
            "write 2026-11-20, or 2026-11-20T08:00:00 without an offset",
        )
    };
    if value.offset.is_some() {
        return Err(wrong());
    }
    if value.time.is_none() {
        let day = at.date(span.clone(), value)?;
        let day = if ends { day.tomorrow().map_err(|_| wrong())? } else { day };
        return Ok(day.to_datetime(Time::midnight()));
    }
    value.to_string().parse().map_err(|_| wrong())
}

/// A decimal text in hundredths.
fn hundredths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let part: u32 = format!("{part:0<2}").parse().ok()?;
    whole.parse::<u32>().ok()?.checked_mul(100)?.checked_add(part)
}

/// The trainings of a person.
pub(super) fn trainings(
    at: &Cursor<'_>,
    span: &Range<usize>,
    raw: Vec<RawTraining>,
) -> Result<Vec<Training>, LoadError> {
    raw.into_iter()
        .map(|raw| {
            let (from, to) = days(at, span, raw.from, raw.to)?;
            Ok(Training { topic: raw.topic, from, to })
        })
        .collect()
}

/// What a procedure says about second persons, second looks and needs.
pub(super) struct Care {
    pub redress_limit: Option<String>,
    pub sampling: Option<Sampling>,
    pub needs: Option<NeedsPace>,
}

pub(super) fn care(
    at: &Cursor<'_>,
    span: &Range<usize>,
    raw: &RawProcedure,
) -> Result<Care, LoadError> {
    let wrong = |what: String, cure: &str| {
        at.error(span.clone(), LoadErrorKind::Firm, what, cure.to_owned())
    };
    let sampling = match &raw.sampling {
        None => None,
        Some(sampling) if sampling.one_in == 0 => {
            return Err(wrong(
                "one answer in 0 cannot be drawn".to_owned(),
                "write 1 for every answer, 20 for one in twenty",
            ));
        }
        Some(sampling) => {
            let risks = sampling.risks.iter().map(|word| at.word(span.clone(), word));
            let risks = risks.collect::<Result<_, _>>()?;
            Some(Sampling {
                one_in: sampling.one_in,
                risks,
                new_handler_days: sampling.new_handler_days,
                within_days: sampling.within_days,
            })
        }
    };
    let needs = match &raw.needs {
        None => None,
        Some(needs) if needs.request_days == 0 => {
            return Err(wrong(
                "a customer who needs more time has none".to_owned(),
                "write at least twice the days that the firm usually gives",
            ));
        }
        Some(needs) => Some(NeedsPace { request_days: needs.request_days }),
    };
    Ok(Care { redress_limit: raw.redress_limit.clone(), sampling, needs })
}

/// The limit of redress in the firm's currency, once its country is known.
pub(super) fn limit(
    text: &str,
    currency: Currency,
    place: &LoadError,
    errors: &mut Vec<LoadError>,
) -> Option<Money> {
    match Money::parse(text, currency) {
        Ok(limit) if limit.minor >= 0 => Some(limit),
        _ => {
            errors.push(told(
                place,
                LoadErrorKind::Amount,
                format!("`{text}` is no limit of redress"),
                "write an amount such as \"10000.00\"",
            ));
            None
        }
    }
}
