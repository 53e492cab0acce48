//! The law as data: packs of dated, cited rules, and the questions that can be asked of them.
//!
//! A pack is a Markdown file, one per legal instrument, with TOML blocks ([`load`]). A rule has
//! versions without gap or overlap ([`Dated`]); each version carries its source and whether
//! somebody read it there. Nothing is ever guessed: a day without a version, or a version whose
//! figure is not known, is said to the person who asks.

mod build;
mod dated;
mod deadline;
pub mod diff;
mod error;
mod load;
mod period;
pub(crate) mod raw;
mod source;
mod table;
mod tighten;

pub use dated::{Dated, Fault, NoVersion, Standing, Version};
pub use deadline::{
    Clock, ClockBasis, DueDay, DueError, Facts, OtherRule, RuleUse, Skipped, Start, due,
};
pub use error::{LoadError, LoadErrorKind};
pub use load::load;
pub use period::{NotAPeriod, Period};
pub(crate) use source::Cursor;
pub use source::SourceFile;
pub use table::{TableRow, table};

use crate::calendar::Calendar;
use crate::firm::Firm;
use crate::money::Money;
use crate::terms::{Country, CustomerKind, FirmKind, Owner, Product, words};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

words! {
    /// The independent clocks of a complaint.
    ClockKind {
        /// Tell the customer that the complaint has arrived.
        Acknowledge = "acknowledge",
        /// Tell the customer that the answer will be late, why, and when it comes.
        DelayNotice = "delay-notice",
        /// Answer the complaint.
        Answer = "answer",
        /// The last day for the final answer, delay notice or not.
        OuterLimit = "outer-limit",
        /// Answer a complaint that went up a level.
        EscalationAnswer = "escalation-answer",
        /// How long the customer may go to an outside body.
        OutsideWindow = "outside-window",
        /// From when the customer may go to an outside body although the firm is silent.
        OutsideOpens = "outside-opens",
        /// The day on which the firm said the answer would come.
        Expected = "expected",
        /// The day by which information was asked for.
        Information = "information",
        /// How long an outside body has to refuse a case.
        BodyRefusal = "body-refusal",
        /// How long an outside body has to decide.
        BodyDecision = "body-decision",
    }
}

words! {
    /// What starts a clock.
    StartEvent {
        /// The complaint arrived at the firm.
        ComplaintReceived = "complaint.received",
        /// The complaint was answered.
        ComplaintAnswered = "complaint.answered",
        /// The complaint went up a level.
        ComplaintEscalated = "complaint.escalated",
        /// The outside body has a complete file.
        BodyFileComplete = "body.file-complete",
        /// The customer first complained to the firm about the matter.
        CustomerFirstComplained = "customer.first-complained",
        /// A closed or answered complaint was taken up again.
        ComplaintReopened = "complaint.reopened",
        /// Information was asked for.
        InformationRequested = "information.requested",
        /// The firm told a new date.
        DelayTold = "complaint.delay-told",
        /// The dossier was opened.
        DossierOpened = "dossier.opened",
    }
}

words! {
    /// What meets a clock.
    MetBy {
        /// The acknowledgement was sent.
        Acknowledged = "complaint.acknowledged",
        /// The answer was sent.
        Answered = "complaint.answered",
        /// The customer was told of the delay.
        DelayTold = "complaint.delay-told",
        /// The complaint was taken to the body.
        BodyReferred = "body.referred",
        /// The information came.
        InformationReceived = "information.received",
        /// The body decided.
        BodyDecided = "body.decided",
        /// Nothing the firm does.
        None = "none",
    }
}

words! {
    /// Duties without a figure.
    DutyKind {
        /// A written procedure exists.
        WrittenProcedure = "written-procedure",
        /// A complaints officer is appointed.
        ComplaintsOfficer = "complaints-officer",
        /// It is easy to find how to reach the officer.
        PublishContact = "publish-contact",
        /// Customers are guided on how to complain.
        GuideCustomers = "guide-customers",
        /// The firm can easily see how many complaints it receives.
        Overview = "overview",
        /// A rejection gives reasons.
        ReasonsForRejection = "reasons-for-rejection",
        /// The customer is told of outside bodies.
        ReferOutside = "refer-outside",
        /// Complaints are kept in a register.
        Register = "register",
        /// Plain language.
        PlainLanguage = "plain-language",
        /// Conflicts of interest are looked for.
        ConflictCheck = "conflict-check",
        /// The language of the answer.
        Language = "language",
        /// The handler is independent of the product.
        Independence = "independence",
        /// Records are kept.
        Record = "record",
    }
}

words! {
    /// What an outside body does with a dispute.
    BodyRole {
        /// Decides with binding effect.
        Decides = "decides",
        /// Recommends.
        Recommends = "recommends",
        /// Mediates.
        Mediates = "mediates",
        /// Guides consumers.
        Guides = "guides",
        /// Supervises firms.
        Supervises = "supervises",
        /// Passes disputes on.
        Platform = "platform",
    }
}

words! {
    /// What happens when a period ends on a day that is no working day.
    LastDay {
        /// It stays; the firm plans for the working day before.
        Stays = "stays",
        /// It moves to the next working day.
        NextWorkingDay = "next-working-day",
    }
}

/// Where a rule stands: the file and line of its definition and the heading above it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The pack file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The heading of the section: the citation of the provision.
    pub heading: String,
}

/// A condition on firm, product and customer. An absent list accepts everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Applies {
    /// Kinds of firm.
    pub firm_kinds: Option<Vec<FirmKind>>,
    /// Products. An unknown product is taken to be covered until it is known.
    pub products: Option<Vec<Product>>,
    /// Kinds of customer.
    pub customers: Option<Vec<CustomerKind>>,
}

/// An exemption for small firms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unless {
    /// The rule does not bind a firm of this many employees or fewer.
    pub employees_at_most: u32,
    /// The provision that exempts.
    pub source: String,
}

/// A period within which something has to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeadlineRule {
    /// Which clock it sets.
    pub clock: ClockKind,
    /// What starts it.
    pub starts: StartEvent,
    /// What meets it.
    pub met_by: MetBy,
    /// Whose move it is.
    pub owner: Owner,
    /// The outside body it belongs to.
    pub body: Option<String>,
    /// Whom it concerns.
    pub applies: Applies,
    /// Who is exempt.
    pub unless: Option<Unless>,
    /// The rule it makes stricter.
    pub tightens: Option<String>,
    /// Its versions.
    pub versions: Dated<DeadlineValue>,
    /// What clocks say of each version, made on first use.
    #[serde(skip)]
    pub(in crate::law) wordings: std::sync::OnceLock<Vec<deadline::Wording>>,
}

/// What a deadline says in one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeadlineValue {
    /// The period, or what is not known about it.
    pub within: Known<Period>,
    /// The calendar for working days; `@work` and `@bank` mean the firm's own country.
    pub calendar: Option<String>,
    /// What happens on a last day that is no working day.
    pub last_day: LastDay,
}

/// A figure, or the statement that a rule existed but its figure is not in the pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known<T> {
    /// The figure.
    Figure(T),
    /// What is not captured, and who should check it.
    Unknown(String),
}

/// A duty without a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DutyRule {
    /// Which duty.
    pub duty: DutyKind,
    /// Whom it concerns.
    pub applies: Applies,
    /// Who is exempt.
    pub unless: Option<Unless>,
    /// What it says, in our words, by version.
    pub versions: Dated<String>,
}

/// An amount of money set by law or by a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AmountRule {
    /// The body it belongs to.
    pub body: Option<String>,
    /// Whom it concerns.
    pub applies: Applies,
    /// Its versions.
    pub versions: Dated<Known<Money>>,
}

/// An outside body to which a customer can turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodyRule {
    /// Where it sits.
    pub country: Country,
    /// What it does.
    pub role: BodyRole,
    /// What it takes.
    pub takes: Applies,
    /// Its versions.
    pub versions: Dated<BodyFacts>,
}

/// A body's particulars in one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodyFacts {
    /// The name as a letter writes it.
    pub name: String,
    /// Postal address, line by line; empty when not known.
    pub address: Vec<String>,
    /// Web address.
    pub web: Option<String>,
    /// Whether it is free for the customer, when known.
    pub free: Option<bool>,
    /// Whether the firm must have been asked first.
    pub needs_prior_complaint: Option<bool>,
    /// What its outcome binds.
    pub binding: Option<String>,
    /// Anything else a letter should say.
    pub note: Option<String>,
}

/// What a rule is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleKind {
    /// A period.
    Deadline(DeadlineRule),
    /// A duty.
    Duty(DutyRule),
    /// An amount.
    Amount(AmountRule),
    /// A body.
    Body(BodyRule),
}

/// Whom a pack speaks to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// The law of a country, or of the EU.
    Country(Country),
    /// One firm's own rules.
    Firm(String),
}

/// A rule with its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Unique id, such as `dk.complaint.acknowledge`.
    pub id: String,
    /// A short title.
    pub title: String,
    /// The pack it stands in.
    pub pack: String,
    /// Whom the pack speaks to.
    pub scope: Scope,
    /// Where it is written.
    pub place: Place,
    /// What it is.
    #[serde(flatten)]
    pub kind: RuleKind,
}

/// One legal instrument, or one firm's own rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pack {
    /// Unique id.
    pub id: String,
    /// Title of the instrument.
    pub title: String,
    /// Whom it speaks to.
    pub scope: Scope,
    /// The file.
    pub file: String,
}

/// All packs, rules, calendars and firms of an installation, checked.
#[derive(Clone, Debug, Default)]
pub struct Law {
    /// The packs in the order of their files.
    pub packs: Vec<Pack>,
    /// The rules by id.
    pub rules: BTreeMap<String, Rule>,
    /// The calendars by id.
    pub calendars: BTreeMap<String, Calendar>,
    /// The firms by id.
    pub firms: BTreeMap<String, Firm>,
}

impl Rule {
    /// The days on which something about the rule changes: first days, and days after last days.
    pub fn boundaries(&self) -> Vec<Date> {
        fn of<T>(dated: &Dated<T>) -> Vec<Date> {
            let mut days = Vec::new();
            for version in dated.versions() {
                days.push(version.from);
                if let Some(after) = version.to.and_then(|to| to.tomorrow().ok()) {
                    days.push(after);
                }
            }
            days.sort();
            days.dedup();
            days
        }
        match &self.kind {
            RuleKind::Deadline(rule) => of(&rule.versions),
            RuleKind::Duty(rule) => of(&rule.versions),
            RuleKind::Amount(rule) => of(&rule.versions),
            RuleKind::Body(rule) => of(&rule.versions),
        }
    }
}

impl Law {
    /// A firm by id.
    pub fn firm(&self, id: &str) -> Option<&Firm> {
        self.firms.get(id)
    }

    /// A rule by id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.get(id)
    }

    /// The deadlines that can concern a firm: those of the EU, its country and its own, in the
    /// order of their ids.
    pub fn deadlines_for<'a>(
        &'a self,
        firm: &'a Firm,
    ) -> impl Iterator<Item = (&'a Rule, &'a DeadlineRule)> {
        self.rules.values().filter_map(move |rule| match &rule.kind {
            RuleKind::Deadline(deadline) if rule.concerns(firm) => Some((rule, deadline)),
            _ => None,
        })
    }

    /// An outside body by id, when it is one.
    pub fn body(&self, id: &str) -> Option<&BodyRule> {
        match &self.rules.get(id)?.kind {
            RuleKind::Body(body) => Some(body),
            _ => None,
        }
    }

    /// A calendar by id; `@work` and `@bank` are those of `country`.
    pub fn calendar(&self, id: &str, country: Country) -> Option<&Calendar> {
        match id.strip_prefix('@') {
            Some(kind) => {
                let mut own = smol_str::SmolStrBuilder::new();
                own.push_str(country.word());
                own.push('.');
                own.push_str(kind);
                self.calendars.get(own.finish().as_str())
            }
            None => self.calendars.get(id),
        }
    }
}

impl Rule {
    /// Whether the pack of the rule speaks to a firm at all.
    pub fn concerns(&self, firm: &Firm) -> bool {
        match &self.scope {
            Scope::Country(country) => *country == Country::Eu || *country == firm.country,
            Scope::Firm(id) => *id == firm.id,
        }
    }
}
