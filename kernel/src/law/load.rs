//! Reads packs and firm files: Markdown with fenced TOML blocks.
//!
//! The heading above a block is the citation of the rules in it; the prose says in our own words
//! what the provision says and how it is read. The loader is strict: an unknown key, a day without a
//! version, a reference to nothing or a firm's rule that is more lenient than the law is an error
//! with file, line, excerpt and cure. All errors of all files are reported, not just the first.

use super::build::{amount, applies, body, dated, duty, figure, meta, stamp, unless};
use super::raw::{Block, RawPack};
use super::source::{Cursor, SourceFile, blocks};
use super::tighten::too_lenient;
use super::{
    DeadlineRule, DeadlineValue, Known, LastDay, Law, LoadError, LoadErrorKind, Pack, Period, Rule,
    RuleKind, Scope,
};
use crate::calendar::Calendar;
use crate::calendar::rules::{CalendarRules, CalendarTables, DayRule, SectorYear};
use crate::firm::Parts;
use crate::terms::{Country, Owner};
use std::collections::BTreeMap;
use toml::Spanned;

/// Loads packs and firm files into one checked body of law.
///
/// # Errors
/// Every fault found in any file, in the order of files and lines.
pub fn load(files: &[SourceFile]) -> Result<Law, Vec<LoadError>> {
    let mut loader = Loader::default();
    for file in files {
        loader.read(file);
    }
    loader.compile_calendars();
    loader.check_references();
    let mut errors = loader.errors;
    if errors.is_empty() {
        errors = check_tightening(&loader.law, &loader.tightens);
    }
    if errors.is_empty() { Ok(loader.law) } else { Err(errors) }
}

#[derive(Default)]
struct Loader {
    law: Law,
    errors: Vec<LoadError>,
    calendars: BTreeMap<String, CalendarSource>,
    days: Vec<(DayRule, LoadError)>,
    sector_years: Vec<(SectorYear, LoadError)>,
    /// References to check once everything is read: id, what kind, and the error if it is missing.
    wanted: Vec<(String, Wanted, LoadError)>,
    tightens: Vec<Tightening>,
}

struct CalendarSource {
    rules: CalendarRules,
    error: LoadError,
}

enum Wanted {
    Body,
    Calendar,
}

struct Tightening {
    rule: String,
    law: String,
    country: Country,
    error: LoadError,
}

impl Loader {
    fn read(&mut self, file: &SourceFile) {
        let mut pack: Option<(RawPack, Scope)> = None;
        let mut firm = Parts::default();
        let mut last = Cursor { file, offset: 0, heading: String::new() };
        for (heading, offset, text) in blocks(&file.text) {
            let at = Cursor { file, offset, heading };
            let block: Block = match toml::from_str(text) {
                Ok(block) => block,
                Err(error) => {
                    let span = error.span().unwrap_or(0..0);
                    let what = error.message().lines().collect::<Vec<_>>().join("; ");
                    self.errors.push(at.error(
                        span,
                        LoadErrorKind::Syntax,
                        what,
                        "compare the block with law/README.md, which lists every table and key",
                    ));
                    last = at;
                    continue;
                }
            };
            if let Some(raw) = &block.pack {
                if pack.is_some() {
                    self.errors.push(at.error(
                        raw.span(),
                        LoadErrorKind::PackBlock,
                        "a second [pack] in one file",
                        "keep one instrument per file: split the file",
                    ));
                }
                match self.pack(&at, raw) {
                    Ok(scope) => pack = Some((clone_pack(raw.get_ref()), scope)),
                    Err(error) => self.errors.push(error),
                }
            }
            match &pack {
                Some((raw, scope)) => self.rules(&at, &block, &raw.id, scope),
                None if block.pack.is_none() => {
                    self.errors.push(at.error(
                        0..0,
                        LoadErrorKind::PackBlock,
                        "rules before the [pack] block",
                        "begin the file with a [pack] block: id, country, title",
                    ));
                }
                None => {}
            }
            firm.take(&at, block, &mut self.errors);
            last = at;
        }
        match pack {
            None if self.errors.iter().all(|error| error.file != file.name) => {
                self.errors.push(last.error(
                    0..0,
                    LoadErrorKind::PackBlock,
                    "no [pack] block in the file",
                    "begin the file with a [pack] block: id, country, title",
                ));
            }
            Some((raw, Scope::Firm(id))) => {
                let country = raw.country.parse().unwrap_or(Country::Eu);
                if let Some((firm, places)) = firm.finish(&last, &id, country, &mut self.errors) {
                    for (referral, place) in firm.referrals.iter().zip(places) {
                        let error = LoadError {
                            kind: LoadErrorKind::UnknownReference,
                            what: format!(
                                "the firm refers customers to `{}`, which is no body in the packs",
                                referral.body
                            ),
                            cure: "use the id of a [body] in a pack".to_owned(),
                            ..place
                        };
                        self.wanted.push((referral.body.clone(), Wanted::Body, error));
                    }
                    self.law.firms.insert(firm.id.clone(), firm);
                }
            }
            Some(_) | None => {
                if let Some(error) = firm.unexpected(&last) {
                    self.errors.push(error);
                }
            }
        }
    }

    fn pack(&mut self, at: &Cursor<'_>, raw: &Spanned<RawPack>) -> Result<Scope, LoadError> {
        let pack = raw.get_ref();
        let country: Country = at.word(raw.span(), &pack.country)?;
        if self.law.packs.iter().any(|known| known.id == pack.id) {
            return Err(at.error(
                raw.span(),
                LoadErrorKind::Duplicate,
                format!("the pack `{}` is already defined in another file", pack.id),
                "give each instrument its own id",
            ));
        }
        let scope = match pack.id.strip_prefix("firm:") {
            Some(firm) => Scope::Firm(firm.to_owned()),
            None => Scope::Country(country),
        };
        self.law.packs.push(Pack {
            id: pack.id.clone(),
            title: pack.title.clone(),
            scope: scope.clone(),
            file: at.file.name.clone(),
        });
        Ok(scope)
    }

    fn rules(&mut self, at: &Cursor<'_>, block: &Block, pack: &str, scope: &Scope) {
        for (id, raw) in &block.deadline {
            let rule = self.deadline(at, id, raw, scope);
            self.add(at, id, &raw.title, pack, scope, rule.map(RuleKind::Deadline));
        }
        for (id, raw) in &block.duty {
            let rule = duty(at, id, raw);
            self.add(at, id, &raw.title, pack, scope, rule.map(RuleKind::Duty));
        }
        for (id, raw) in &block.amount {
            if let Some(body) = &raw.body {
                self.want_body(at, id, body);
            }
            let rule = amount(at, id, raw);
            self.add(at, id, &raw.title, pack, scope, rule.map(RuleKind::Amount));
        }
        for (id, raw) in &block.body {
            let rule = body(at, id, raw);
            self.add(at, id, &raw.title, pack, scope, rule.map(RuleKind::Body));
        }
        for (id, rules) in &block.calendar {
            let error = at.error(id.span(), LoadErrorKind::Calendar, String::new(), String::new());
            let source = CalendarSource { rules: rules.clone(), error: error.clone() };
            if self.calendars.insert(id.get_ref().clone(), source).is_some() {
                self.errors.push(LoadError {
                    kind: LoadErrorKind::Duplicate,
                    what: format!("the calendar `{}` is defined twice", id.get_ref()),
                    cure: "keep one definition".to_owned(),
                    ..error
                });
            }
        }
        for day in &block.day {
            let error = at.error(day.span(), LoadErrorKind::Calendar, String::new(), String::new());
            self.days.push((day.get_ref().clone(), error));
        }
        for year in &block.sector_year {
            let error =
                at.error(year.span(), LoadErrorKind::Calendar, String::new(), String::new());
            self.sector_years.push((year.get_ref().clone(), error));
        }
    }

    fn add(
        &mut self,
        at: &Cursor<'_>,
        id: &Spanned<String>,
        title: &str,
        pack: &str,
        scope: &Scope,
        kind: Result<RuleKind, LoadError>,
    ) {
        let kind = match kind {
            Ok(kind) => kind,
            Err(error) => {
                self.errors.push(error);
                return;
            }
        };
        let name = id.get_ref();
        let prefix = match scope {
            Scope::Country(country) => format!("{country}."),
            Scope::Firm(firm) => format!("firm:{firm}."),
        };
        if !name.starts_with(&prefix) {
            self.errors.push(at.error(
                id.span(),
                LoadErrorKind::Scope,
                format!("the rule `{name}` does not belong to the pack `{pack}`"),
                format!("begin its id with `{prefix}`"),
            ));
            return;
        }
        if let Some(known) = self.law.rules.get(name) {
            self.errors.push(at.error(
                id.span(),
                LoadErrorKind::Duplicate,
                format!(
                    "the rule `{name}` is already defined in {}:{}",
                    known.place.file, known.place.line
                ),
                "add a version to that rule instead",
            ));
            return;
        }
        self.law.rules.insert(
            name.clone(),
            Rule {
                id: name.clone(),
                title: title.to_owned(),
                pack: pack.to_owned(),
                scope: scope.clone(),
                place: at.place(id.span()),
                kind,
            },
        );
    }

    fn want_body(&mut self, at: &Cursor<'_>, id: &Spanned<String>, body: &str) {
        let error = at.error(
            id.span(),
            LoadErrorKind::UnknownReference,
            format!("the rule names the body `{body}`, which is not in the packs"),
            "define the [body] or correct its id",
        );
        self.wanted.push((body.to_owned(), Wanted::Body, error));
    }

    fn deadline(
        &mut self,
        at: &Cursor<'_>,
        id: &Spanned<String>,
        raw: &super::raw::RawDeadline,
        scope: &Scope,
    ) -> Result<DeadlineRule, LoadError> {
        if let Some(body) = &raw.body {
            self.want_body(at, id, body);
        }
        let mut versions = Vec::new();
        let mut spans = Vec::new();
        for version in &raw.version {
            let span = version.span();
            let raw = version.get_ref();
            let within = figure(at, span.clone(), raw.within.as_deref(), raw.unknown.as_deref())?;
            let within = match within {
                Known::Unknown(what) => Known::Unknown(what),
                Known::Figure(text) => Known::Figure(text.parse::<Period>().map_err(|error| {
                    at.error(
                        span.clone(),
                        LoadErrorKind::Period,
                        error.to_string(),
                        "write for example `3 working days`",
                    )
                })?),
            };
            if let (Known::Figure(period), None) = (&within, &raw.calendar)
                && period.needs_calendar()
            {
                return Err(at.error(
                        span,
                        LoadErrorKind::CalendarMissing,
                        format!("`{period}` needs a calendar to count in"),
                        "add calendar = \"<country>.work\" or \"<country>.bank\" (\"@work\", \"@bank\" for the firm's own country)",
                    ));
            }
            if let Some(calendar) =
                raw.calendar.as_deref().filter(|c| !matches!(*c, "@work" | "@bank"))
            {
                let error = at.error(
                    span.clone(),
                    LoadErrorKind::UnknownReference,
                    format!("there is no calendar `{calendar}`"),
                    "use the id of a [calendar] in a pack, or \"@work\" or \"@bank\"",
                );
                self.wanted.push((calendar.to_owned(), Wanted::Calendar, error));
            }
            let last_day = match &raw.last_day {
                Some(text) => at.word(span.clone(), text)?,
                None => LastDay::Stays,
            };
            let value = DeadlineValue { within, calendar: raw.calendar.clone(), last_day };
            versions.push(stamp(at, span.clone(), meta!(raw), value)?);
            spans.push(span);
        }
        let rule = DeadlineRule {
            clock: at.word(id.span(), &raw.clock)?,
            starts: at.word(id.span(), &raw.starts)?,
            met_by: at.word(id.span(), &raw.met_by)?,
            owner: match &raw.owner {
                Some(owner) => at.word(id.span(), owner)?,
                None => Owner::Firm,
            },
            body: raw.body.clone(),
            applies: applies(at, id, raw.applies.as_ref())?,
            unless: raw.unless.as_ref().map(unless),
            tightens: raw.tightens.as_ref().map(|t| t.get_ref().clone()),
            versions: dated(at, id, &spans, versions)?,
            wordings: std::sync::OnceLock::new(),
        };
        if let Some(law) = &raw.tightens {
            let country = match scope {
                Scope::Country(country) => *country,
                Scope::Firm(_) => {
                    self.law.packs.last().and_then(|_| self.country_of(at)).unwrap_or(Country::Eu)
                }
            };
            self.tightens.push(Tightening {
                rule: id.get_ref().clone(),
                law: law.get_ref().clone(),
                country,
                error: at.error(
                    law.span(),
                    LoadErrorKind::TooLenient,
                    String::new(),
                    String::new(),
                ),
            });
        }
        Ok(rule)
    }

    /// The country stated in the [pack] block of the file being read.
    fn country_of(&self, at: &Cursor<'_>) -> Option<Country> {
        blocks(&at.file.text)
            .into_iter()
            .find_map(|(_, _, text)| toml::from_str::<Block>(text).ok()?.pack)
            .and_then(|pack| pack.get_ref().country.parse().ok())
    }

    fn compile_calendars(&mut self) {
        let calendar: BTreeMap<String, CalendarRules> =
            self.calendars.iter().map(|(id, source)| (id.clone(), source.rules.clone())).collect();
        // Each day and year is looked at by itself first, so that its fault has its own line.
        let alone = |day: Option<&DayRule>, year: Option<&SectorYear>| CalendarTables {
            calendar: calendar.clone(),
            day: day.into_iter().cloned().collect(),
            sector_year: year.into_iter().cloned().collect(),
        };
        let mut faults = Vec::new();
        for (day, error) in &self.days {
            faults
                .extend(alone(Some(day), None).validate().into_iter().map(|w| (w, error.clone())));
        }
        for (year, error) in &self.sector_years {
            faults
                .extend(alone(None, Some(year)).validate().into_iter().map(|w| (w, error.clone())));
        }
        let days: Vec<DayRule> = self.days.iter().map(|(day, _)| day.clone()).collect();
        let years: Vec<SectorYear> =
            self.sector_years.iter().map(|(year, _)| year.clone()).collect();
        if let (true, Some(first)) = (faults.is_empty(), self.calendars.values().next()) {
            let together =
                CalendarTables { calendar, day: days.clone(), sector_year: years.clone() };
            faults.extend(together.validate().into_iter().map(|w| (w, first.error.clone())));
        }
        for (what, error) in faults {
            self.errors.push(LoadError { what, cure: CALENDAR_CURE.to_owned(), ..error });
        }
        if !self.errors.is_empty() {
            return;
        }
        for (id, source) in &self.calendars {
            let rules = &source.rules;
            match Calendar::compile(id, &rules.title, &rules.weekend, &days, &years) {
                Ok(calendar) => {
                    self.law.calendars.insert(id.clone(), calendar);
                }
                Err(error) => self.errors.push(LoadError {
                    what: error.to_string(),
                    cure: CALENDAR_CURE.to_owned(),
                    ..source.error.clone()
                }),
            }
        }
    }

    fn check_references(&mut self) {
        for (id, wanted, error) in &self.wanted {
            let found = match wanted {
                Wanted::Body => self.law.body(id).is_some(),
                Wanted::Calendar => self.calendars.contains_key(id),
            };
            if !found {
                self.errors.push(error.clone());
            }
        }
        for tightening in &self.tightens {
            let law = self.law.rules.get(&tightening.law);
            if !matches!(law.map(|rule| &rule.kind), Some(RuleKind::Deadline(_))) {
                self.errors.push(LoadError {
                    kind: LoadErrorKind::UnknownReference,
                    what: format!(
                        "`{}` is to tighten `{}`, which is no deadline in the packs",
                        tightening.rule, tightening.law
                    ),
                    cure: "name the id of the law's deadline".to_owned(),
                    ..tightening.error.clone()
                });
            }
        }
    }
}

const CALENDAR_CURE: &str = "see the calendar section of law/README.md";

fn check_tightening(law: &Law, tightens: &[Tightening]) -> Vec<LoadError> {
    let mut errors = Vec::new();
    for tightening in tightens {
        let deadline = |id: &str| match law.rules.get(id).map(|rule| &rule.kind) {
            Some(RuleKind::Deadline(rule)) => Some(rule),
            _ => None,
        };
        let (Some(ours), Some(theirs)) = (deadline(&tightening.rule), deadline(&tightening.law))
        else {
            continue;
        };
        if let Some(example) = too_lenient(law, tightening.country, ours, theirs) {
            errors.push(LoadError {
                what: format!(
                    "`{}` is more lenient than `{}` ({}): starting on {}, it ends on {} but the law on {}",
                    tightening.rule, tightening.law, example.law_source, example.start, example.firm_due, example.law_due
                ),
                cure: "shorten the firm's period; a firm may only be stricter than the law".to_owned(),
                ..tightening.error.clone()
            });
        }
    }
    errors
}

fn clone_pack(raw: &RawPack) -> RawPack {
    RawPack { id: raw.id.clone(), country: raw.country.clone(), title: raw.title.clone() }
}
