//! Reads packs and firm files: Markdown with fenced TOML blocks.
//!
//! The heading above a block is the citation of the rules in it; the prose says in our own words
//! what the provision says and how it is read. The loader is strict: an unknown key, a day without a
//! version, a reference to nothing or a firm's rule that is more lenient than the law is an error
//! with file, line, excerpt and cure. All errors of all files are reported, not just the first.

use super::raw::{Block, RawApplies, RawPack, RawUnless};
use super::tighten::too_lenient;
use super::{
    AmountRule, Applies, BodyFacts, BodyRole, BodyRule, Dated, DeadlineRule, DeadlineValue,
    DutyRule, Fault, Known, LastDay, Law, LoadError, LoadErrorKind, Pack, Period, Place, Rule,
    RuleKind, Scope, Standing, Unless, Version,
};
use crate::calendar::Calendar;
use crate::calendar::rules::{CalendarRules, CalendarTables, DayRule, SectorYear};
use crate::firm::Parts;
use crate::money::{Currency, Money};
use crate::terms::{Country, Owner, UnknownWord};
use jiff::civil::Date;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;
use std::str::FromStr;
use toml::Spanned;
use toml::value::Datetime;

/// A file to load: its name as people should see it, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Name, such as `law/dk/complaints-officer.md`.
    pub name: String,
    /// The whole text.
    pub text: String,
}

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

/// Where in a file a block stands, so that offsets in its TOML become lines of the file.
pub(crate) struct Cursor<'a> {
    file: &'a SourceFile,
    offset: usize,
    heading: String,
}

impl Cursor<'_> {
    pub(crate) fn error(
        &self,
        span: Range<usize>,
        kind: LoadErrorKind,
        what: impl Into<String>,
        cure: impl Into<String>,
    ) -> LoadError {
        let at = (self.offset + span.start).min(self.file.text.len());
        let line = self.line(at);
        let excerpt = self.file.text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        LoadError {
            file: self.file.name.clone(),
            line,
            excerpt: excerpt.to_owned(),
            kind,
            what: what.into(),
            cure: cure.into(),
        }
    }

    fn line(&self, at: usize) -> usize {
        self.file.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place {
            file: self.file.name.clone(),
            line: self.line(self.offset + span.start),
            heading: self.heading.clone(),
        }
    }

    /// A word of a closed list, or an error that names the list.
    pub(crate) fn word<T: FromStr<Err = UnknownWord>>(
        &self,
        span: Range<usize>,
        text: &str,
    ) -> Result<T, LoadError> {
        text.parse().map_err(|unknown: UnknownWord| {
            self.error(
                span,
                LoadErrorKind::UnknownWord,
                format!("`{}` is not a known word here", unknown.word),
                format!("use one of: {}", unknown.known),
            )
        })
    }

    pub(crate) fn date(&self, span: Range<usize>, value: Datetime) -> Result<Date, LoadError> {
        let day = value.time.is_none().then(|| value.to_string().parse().ok()).flatten();
        day.ok_or_else(|| {
            self.error(
                span,
                LoadErrorKind::Syntax,
                format!("`{value}` is not a date"),
                "write a date without time, such as 2016-07-01",
            )
        })
    }
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

/// The fields that every version has, whatever its value.
struct Meta<'a> {
    from: Datetime,
    to: Option<Datetime>,
    source: &'a str,
    url: &'a Option<String>,
    checked: Option<Datetime>,
    unverified: &'a Option<String>,
    reading: &'a Option<String>,
    ended: &'a Option<String>,
}

macro_rules! meta {
    ($version:expr) => {
        Meta {
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

/// Fenced TOML blocks: the nearest heading above, the offset of the text in the file, the text.
fn blocks(text: &str) -> Vec<(String, usize, &str)> {
    let mut found = Vec::new();
    let mut heading = String::new();
    let mut in_heading = false;
    let mut in_toml = false;
    let mut span: Option<Range<usize>> = None;
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) if level <= HeadingLevel::H4 => {
                in_heading = true;
                heading.clear();
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Text(words) | Event::Code(words) if in_heading => heading.push_str(&words),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                in_toml = info.as_ref() == "toml";
                span = None;
            }
            Event::Text(_) if in_toml => {
                span = Some(match span {
                    Some(so_far) => so_far.start..range.end,
                    None => range,
                });
            }
            Event::End(TagEnd::CodeBlock) => {
                if let (true, Some(span)) = (in_toml, span.take())
                    && let Some(block) = text.get(span.clone())
                {
                    found.push((heading.clone(), span.start, block));
                }
                in_toml = false;
            }
            _ => {}
        }
    }
    found
}

fn figure(
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

fn stamp<T>(
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

fn dated<T>(
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

fn words<T: FromStr<Err = UnknownWord>>(
    at: &Cursor<'_>,
    span: Range<usize>,
    list: Option<&Vec<String>>,
) -> Result<Option<Vec<T>>, LoadError> {
    list.map(|list| list.iter().map(|word| at.word(span.clone(), word)).collect()).transpose()
}

fn applies(
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

fn unless(raw: &RawUnless) -> Unless {
    Unless { employees_at_most: raw.employees_at_most, source: raw.source.clone() }
}

fn duty(
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

fn amount(
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

fn body(
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
