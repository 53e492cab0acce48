//! Turns a firm file's tables into a [`Firm`], with every fault named.

use super::lists::{self, Lists};
use super::raw::{
    RawChannel, RawFirm, RawHours, RawPerson, RawProcedure, RawReferral, RawRole, RawUnit,
};
use super::{ContactChannel, Firm, Hours, Level, Person, Procedure, Referral, Role, Skip, Unit};
use crate::law::Cursor;
use crate::law::raw::Block;
use crate::law::{LoadError, LoadErrorKind};
use crate::terms::{Country, UnknownWord};
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use std::ops::Range;
use std::str::FromStr;
use toml::Spanned;

/// What has been read of a firm file so far.
#[derive(Default)]
pub(crate) struct Parts {
    firm: Option<FirmHead>,
    units: Vec<Unit>,
    roles: Vec<Role>,
    /// Each with an error that only names its line, for faults found once the file is read.
    people: Vec<(Person, LoadError)>,
    /// With its limit of redress, whose currency is the country's.
    procedure: Option<(Procedure, Option<String>, LoadError)>,
    channels: Vec<ContactChannel>,
    referrals: Vec<(Referral, LoadError)>,
    lists: Lists,
    seen: bool,
    failed: bool,
}

struct FirmHead {
    raw: RawFirm,
    kind: crate::terms::FirmKind,
    zone: TimeZone,
    employees: Vec<(jiff::civil::Date, u32)>,
}

impl Parts {
    /// Takes the firm tables out of a block.
    pub(crate) fn take(&mut self, at: &Cursor<'_>, block: Block, errors: &mut Vec<LoadError>) {
        let mut keep = |result: Result<(), LoadError>| {
            if let Err(error) = result {
                self.failed = true;
                errors.push(error);
            }
        };
        self.seen |= block.firm.is_some()
            || block.procedure.is_some()
            || !(block.unit.is_empty()
                && block.role.is_empty()
                && block.person.is_empty()
                && block.channel.is_empty()
                && block.referral.is_empty()
                && block.appointment.is_empty()
                && block.notice.is_empty()
                && block.cause.is_empty()
                && block.jargon.is_empty()
                && block.readability.is_empty());
        if let Some(raw) = block.firm {
            keep(head(at, raw).map(|head| self.firm = Some(head)));
        }
        for raw in block.unit {
            keep(unit(at, raw).map(|unit| self.units.push(unit)));
        }
        for raw in block.role {
            keep(role(at, raw).map(|role| self.roles.push(role)));
        }
        for raw in block.person {
            let place = at.firm_place(raw.span());
            keep(person(at, raw).map(|person| self.people.push((person, place))));
        }
        if let Some(raw) = block.procedure {
            let place = at.firm_place(raw.span());
            let read = procedure(at, raw);
            keep(read.map(|(procedure, limit)| self.procedure = Some((procedure, limit, place))));
        }
        for raw in block.channel {
            keep(channel(at, raw).map(|channel| self.channels.push(channel)));
        }
        for raw in block.referral {
            let place = at.firm_place(raw.span());
            keep(referral(at, raw).map(|referral| self.referrals.push((referral, place))));
        }
        for raw in block.appointment {
            keep(self.lists.appointment(at, raw));
        }
        for raw in block.notice {
            keep(self.lists.notice(at, raw));
        }
        for raw in block.cause {
            self.lists.cause(at, raw);
        }
        for raw in block.jargon {
            self.lists.jargon(at, raw);
        }
        for raw in block.readability {
            keep(self.lists.plain(at, raw));
        }
    }

    /// An error when firm tables stand in a file of law.
    pub(crate) fn unexpected(&self, at: &Cursor<'_>) -> Option<LoadError> {
        self.seen.then(|| {
            at.error(
                0..0,
                LoadErrorKind::Firm,
                "firm tables in a pack of law",
                "move them to a firm file, whose pack id begins with `firm:`",
            )
        })
    }

    /// The firm, once all blocks are read, and the places of its referrals; none after an error.
    pub(crate) fn finish(
        self,
        at: &Cursor<'_>,
        id: &str,
        country: Country,
        errors: &mut Vec<LoadError>,
    ) -> Option<(Firm, Vec<LoadError>)> {
        if self.failed {
            return None;
        }
        let wrong = |what: String, cure: &str| at.error(0..0, LoadErrorKind::Firm, what, cure);
        let at_place = |place: &LoadError, what: String, cure: &str| LoadError {
            what,
            cure: cure.to_owned(),
            ..place.clone()
        };
        let (Some(head), Some((procedure, limit, procedure_place))) = (self.firm, self.procedure)
        else {
            errors.push(wrong(
                format!("the firm `{id}` lacks its [firm] or its [procedure] table"),
                "a firm file holds one of each",
            ));
            return None;
        };
        let before = errors.len();
        if head.raw.id != id {
            errors.push(wrong(
                format!("the pack is `firm:{id}` but [firm] says `{}`", head.raw.id),
                "use the same id in both",
            ));
        }
        for (person, place) in &self.people {
            if !self.units.iter().any(|unit| unit.id == person.unit) {
                errors.push(at_place(
                    place,
                    format!(
                        "`{}` works in the unit `{}`, which is not defined",
                        person.id, person.unit
                    ),
                    "add a [[unit]] or correct the id",
                ));
            }
            for role in &person.roles {
                if !self.roles.iter().any(|known| known.id == *role) {
                    errors.push(at_place(
                        place,
                        format!("`{}` has the role `{role}`, which is not defined", person.id),
                        "add a [[role]] or correct the id",
                    ));
                }
            }
            if let Some(level) = &person.level
                && procedure.rank(level).is_none()
            {
                errors.push(at_place(
                    place,
                    format!(
                        "`{}` handles the level `{level}`, which the procedure lacks",
                        person.id
                    ),
                    "use the id of a [[procedure.level]]",
                ));
            }
            let twice =
                self.people.iter().filter(|(p, _)| p.id == person.id || p.login == person.login);
            if twice.count() > 1 {
                errors.push(at_place(
                    place,
                    format!("the id `{}` or login `{}` is used twice", person.id, person.login),
                    "give each person an id and login of their own",
                ));
            }
        }
        for skip in &procedure.skips {
            if procedure.rank(&skip.level).is_none() {
                errors.push(at_place(
                    &procedure_place,
                    format!("the procedure skips the level `{}`, which it lacks", skip.level),
                    "use the id of a [[procedure.level]]",
                ));
            }
        }
        self.lists.check(&head.raw.languages, &self.people, &self.channels, errors);
        if errors.len() > before {
            return None;
        }
        let raw = head.raw;
        let lists = self.lists;
        let (referrals, referral_places) = self.referrals.into_iter().unzip();
        let mut firm = Firm {
            id: raw.id,
            name: raw.name,
            kind: head.kind,
            country,
            zone_name: raw.zone,
            zone: head.zone,
            languages: raw.languages,
            prefix: raw.prefix,
            lots: raw.lots,
            email: raw.email,
            phone: raw.phone,
            address: raw.address,
            web: raw.web,
            hold_minutes: raw.hold_minutes,
            employees: head.employees,
            units: self.units,
            roles: self.roles,
            people: self.people.into_iter().map(|(person, _)| person).collect(),
            procedure,
            channels: self.channels,
            referrals,
            appointments: without_places(lists.appointments),
            notices: without_places(lists.notices),
            causes: without_places(lists.causes),
            jargon: without_places(lists.jargon),
            plain: without_places(lists.plain),
        };
        if let Some(text) = limit {
            firm.procedure.redress_limit =
                Some(lists::limit(&text, firm.currency(), &procedure_place, errors)?);
        }
        Some((firm, referral_places))
    }
}

impl Cursor<'_> {
    /// An error that so far says only where: the rest comes when the whole file is known.
    pub(super) fn firm_place(&self, span: Range<usize>) -> LoadError {
        self.error(span, LoadErrorKind::Firm, String::new(), String::new())
    }
}

fn list<T: FromStr<Err = UnknownWord>>(
    at: &Cursor<'_>,
    span: &Range<usize>,
    words: &[String],
) -> Result<Vec<T>, LoadError> {
    words.iter().map(|word| at.word(span.clone(), word)).collect()
}

fn head(at: &Cursor<'_>, raw: Spanned<RawFirm>) -> Result<FirmHead, LoadError> {
    let span = raw.span();
    let raw = raw.into_inner();
    let wrong = |what: String, cure: &str| at.error(span.clone(), LoadErrorKind::Firm, what, cure);
    let zone = TimeZone::get(&raw.zone).map_err(|_| {
        wrong(format!("`{}` is no time zone", raw.zone), "use an IANA name such as Europe/Oslo")
    })?;
    if raw.languages.is_empty() {
        return Err(wrong(
            "the firm has no language".to_owned(),
            "name at least one, such as \"nb\"",
        ));
    }
    if !(1..=1024).contains(&raw.lots) {
        return Err(wrong(format!("`{}` is no number of lots", raw.lots), "use 1 to 1024"));
    }
    let prefix_ok = (2..=4).contains(&raw.prefix.len())
        && raw.prefix.bytes().all(|byte| byte.is_ascii_uppercase());
    if !prefix_ok {
        return Err(wrong(
            format!("`{}` is no prefix for references", raw.prefix),
            "use two to four capital letters A to Z",
        ));
    }
    let mut employees = Vec::new();
    for entry in &raw.employees {
        let count = entry.get_ref().count;
        employees.push((at.date(entry.span(), entry.get_ref().from)?, count));
    }
    employees.sort_by_key(|(from, _)| *from);
    let kind = at.word(span.clone(), &raw.kind)?;
    Ok(FirmHead { raw, kind, zone, employees })
}

fn unit(at: &Cursor<'_>, raw: Spanned<RawUnit>) -> Result<Unit, LoadError> {
    let span = raw.span();
    let raw = raw.into_inner();
    Ok(Unit { id: raw.id, name: raw.name, owns: list(at, &span, &raw.owns)? })
}

fn role(at: &Cursor<'_>, raw: Spanned<RawRole>) -> Result<Role, LoadError> {
    let span = raw.span();
    let raw = raw.into_inner();
    Ok(Role { id: raw.id, may: list(at, &span, &raw.may)?.into_iter().collect() })
}

fn without_places<T>(entries: Vec<(T, LoadError)>) -> Vec<T> {
    entries.into_iter().map(|(entry, _)| entry).collect()
}

fn person(at: &Cursor<'_>, raw: Spanned<RawPerson>) -> Result<Person, LoadError> {
    let span = raw.span();
    let raw = raw.into_inner();
    let since = raw.since.map(|since| at.date(span.clone(), since)).transpose()?;
    Ok(Person {
        id: raw.id,
        login: raw.login,
        name: raw.name,
        unit: raw.unit,
        roles: raw.roles,
        level: raw.level,
        languages: raw.languages,
        email: raw.email,
        since,
        training: lists::trainings(at, &span, raw.training)?,
    })
}

fn procedure(
    at: &Cursor<'_>,
    raw: Spanned<RawProcedure>,
) -> Result<(Procedure, Option<String>), LoadError> {
    let span = raw.span();
    let raw = raw.into_inner();
    let mut levels = Vec::new();
    for level in &raw.level {
        let value = level.get_ref();
        levels.push(Level {
            id: value.id.clone(),
            name: value.name.clone(),
            kind: at.word(level.span(), &value.kind)?,
            writing_required: value.writing_required,
        });
    }
    if levels.is_empty() {
        return Err(at.error(
            span,
            LoadErrorKind::Firm,
            "the procedure has no level",
            "add at least one [[procedure.level]]",
        ));
    }
    let mut skips = Vec::new();
    for skip in &raw.skip {
        let reasons = list(at, &skip.span(), &skip.get_ref().reasons)?;
        skips.push(Skip { level: skip.get_ref().level.clone(), reasons });
    }
    let expected_duration = match &raw.expected_duration {
        Some(text) => Some(text.parse().map_err(|error: crate::law::NotAPeriod| {
            at.error(
                span.clone(),
                LoadErrorKind::Period,
                error.to_string(),
                "write for example `10 working days`",
            )
        })?),
        None => None,
    };
    let care = lists::care(at, &span, &raw)?;
    let procedure = Procedure {
        version: raw.version,
        from: at.date(span.clone(), raw.from)?,
        dossier: at.word(span.clone(), &raw.dossier)?,
        acknowledge: at.word(span.clone(), &raw.acknowledge)?,
        gates: list(at, &span, &raw.gates)?.into_iter().collect(),
        identity_items: list(at, &span, &raw.identity_items)?,
        information_items: list(at, &span, &raw.information_items)?,
        required_items: list(at, &span, &raw.required_items)?,
        non_customers: raw.non_customers,
        expected_duration,
        levels,
        skips,
        redress_limit: None,
        sampling: care.sampling,
        needs: care.needs,
    };
    Ok((procedure, care.redress_limit))
}

fn channel(at: &Cursor<'_>, raw: Spanned<RawChannel>) -> Result<ContactChannel, LoadError> {
    let span = raw.span();
    let raw = raw.into_inner();
    let mut hours = Vec::new();
    for entry in &raw.hours {
        hours.push(opening(at, &span, entry)?);
    }
    Ok(ContactChannel {
        id: raw.id,
        kind: at.word(span.clone(), &raw.kind)?,
        value: raw.value,
        from: at.date(span.clone(), raw.from)?,
        to: raw.to.map(|to| at.date(span.clone(), to)).transpose()?,
        hours,
    })
}

fn opening(at: &Cursor<'_>, span: &Range<usize>, raw: &RawHours) -> Result<Hours, LoadError> {
    let wrong = |what: String, cure: &str| at.error(span.clone(), LoadErrorKind::Firm, what, cure);
    let time = |text: &str| {
        text.parse::<Time>().map_err(|_| {
            wrong(format!("`{text}` is no time of day"), "write for example \"08:00\"")
        })
    };
    let mut days = Vec::new();
    for day in &raw.days {
        days.push(match day.as_str() {
            "monday" => Weekday::Monday,
            "tuesday" => Weekday::Tuesday,
            "wednesday" => Weekday::Wednesday,
            "thursday" => Weekday::Thursday,
            "friday" => Weekday::Friday,
            "saturday" => Weekday::Saturday,
            "sunday" => Weekday::Sunday,
            other => return Err(wrong(format!("`{other}` is no weekday"), "use monday to sunday")),
        });
    }
    let (opens, closes) = (time(&raw.opens)?, time(&raw.closes)?);
    if opens >= closes {
        return Err(wrong(
            format!("the opening hours end ({}) before they begin ({})", raw.closes, raw.opens),
            "write one entry for each day on which the firm is open",
        ));
    }
    Ok(Hours { days, opens, closes })
}

fn referral(at: &Cursor<'_>, raw: Spanned<RawReferral>) -> Result<Referral, LoadError> {
    let span = raw.span();
    let raw = raw.into_inner();
    Ok(Referral {
        body: raw.body,
        products: list(at, &span, &raw.products)?,
        customers: list(at, &span, &raw.customers)?,
    })
}
