//! A firm as data: what it is, who works there, and the procedure it publishes and runs.
//!
//! One Markdown file per firm, read by the same loader as the law. What the firm promises beyond
//! the law stands there as rules of its own ([`crate::law::Scope::Firm`]), which may only tighten.

mod duty;
mod hours;
mod lists;
pub(crate) mod raw;
mod read;

pub use duty::{
    Appointment, CARE, Cause, JargonWord, NeedsPace, Notice, PlainLimit, Post, Risk, Sampling,
    Training,
};
pub(crate) use read::Parts;

use crate::access::{Actor, Permission, Staff};
use crate::law::Period;
use crate::money::Money;
use crate::terms::{Channel, Country, CustomerKind, FirmKind, Product, words};
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::Serialize;
use std::collections::BTreeSet;

words! {
    /// A gate that a complaint passes before it is decided or answered.
    Gate {
        /// The complainant is known.
        Identity = "identity",
        /// The information needed is there.
        Information = "information",
        /// The handler has declared, and has no unhandled conflict of interest.
        Conflict = "conflict",
        /// The handler's unit does not own the product.
        Independence = "independence",
        /// Every point of complaint is decided.
        Points = "points",
        /// Every point not upheld has its reasons.
        Reasons = "reasons",
        /// The customer is told of outside bodies.
        Referral = "referral",
        /// Every point that is not rejected has its root cause (NO-12).
        Cause = "cause",
    }
}

words! {
    /// A piece of information that a procedure asks for.
    Item {
        /// The complainant's name.
        Name = "name",
        /// A postal address.
        Address = "address",
        /// A way to reach the complainant.
        Contact = "contact",
        /// The account or contract number.
        AccountNumber = "account-number",
        /// The office concerned.
        Office = "office",
        /// What the customer expects.
        Expectation = "expectation",
        /// Evidence.
        Evidence = "evidence",
        /// A telephone number for office hours.
        DaytimePhone = "daytime-phone",
        /// What happened and when.
        Facts = "facts",
    }
}

words! {
    /// What kind of level of a procedure.
    LevelKind {
        /// Customer service, the branch.
        FrontLine = "front-line",
        /// A colleague or superior.
        Colleague = "colleague",
        /// The complaints officer or complaints service.
        Officer = "officer",
        /// The firm's own mediator.
        Mediation = "mediation",
    }
}

words! {
    /// When a dossier opens.
    DossierOpens {
        /// At receipt.
        OnReceipt = "on-receipt",
        /// When the basic information is there (BE-11).
        WhenComplete = "when-complete",
    }
}

words! {
    /// Who acknowledges a complaint.
    Acknowledges {
        /// The product, at intake, where the customer can be reached electronically.
        Automatic = "automatic",
        /// A person.
        ByHand = "by-hand",
    }
}

words! {
    /// Why a level was skipped.
    SkipReason {
        /// The complainant is not a customer.
        NotACustomer = "not-a-customer",
        /// The complainant cannot go there.
        CannotGo = "cannot-go",
        /// The complainant does not want to go there.
        DoesNotWantToGo = "does-not-want-to-go",
    }
}

/// A firm.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Firm {
    /// Short id, used in addresses and files.
    pub id: String,
    /// Its name as customers know it.
    pub name: String,
    /// What it is.
    pub kind: FirmKind,
    /// Where it does business, and so whose law applies.
    pub country: Country,
    /// The IANA name of the zone in which its civil days begin and end.
    pub zone_name: String,
    /// That zone.
    #[serde(skip)]
    pub zone: TimeZone,
    /// The languages it answers in; the first is the default.
    pub languages: Vec<String>,
    /// Prefix of its case references.
    pub prefix: String,
    /// Over how many lots its customers are spread.
    pub lots: u32,
    /// E-mail address of the complaints desk.
    pub email: String,
    /// Telephone number of the complaints desk.
    pub phone: String,
    /// Postal address, line by line.
    pub address: Vec<String>,
    /// Web address.
    pub web: String,
    /// For so many minutes an answer or a message that a person wrote waits before it leaves, so that
    /// it can be called back.
    pub hold_minutes: u8,
    /// Number of employees from each date on, oldest first.
    pub employees: Vec<(Date, u32)>,
    /// Its units.
    pub units: Vec<Unit>,
    /// Its roles.
    pub roles: Vec<Role>,
    /// Its staff as the file states it.
    pub people: Vec<Person>,
    /// The procedure.
    pub procedure: Procedure,
    /// How to reach it.
    pub channels: Vec<ContactChannel>,
    /// Outside bodies that its answers name.
    pub referrals: Vec<Referral>,
    /// Who holds which post when.
    pub appointments: Vec<Appointment>,
    /// What it tells its customers for a time.
    pub notices: Vec<Notice>,
    /// The root causes that it knows.
    pub causes: Vec<Cause>,
    /// Words that its letters avoid.
    pub jargon: Vec<JargonWord>,
    /// How plain its letters must be.
    pub plain: Vec<PlainLimit>,
}

/// A unit of the firm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unit {
    /// Short id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Products that it develops, sells, distributes or manages.
    pub owns: Vec<Product>,
}

/// A role: a named set of permissions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Role {
    /// Short id.
    pub id: String,
    /// What it may do.
    pub may: BTreeSet<Permission>,
}

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// Id used in the record.
    pub id: String,
    /// Name to sign in with.
    pub login: String,
    /// Name.
    pub name: String,
    /// Unit.
    pub unit: String,
    /// Roles.
    pub roles: Vec<String>,
    /// The highest level at which the person handles complaints.
    pub level: Option<String>,
    /// Languages.
    pub languages: Vec<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The first day with the firm's complaints, where it is stated.
    pub since: Option<Date>,
    /// Trainings.
    pub training: Vec<Training>,
}

/// The procedure for complaints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Procedure {
    /// Its version as published.
    pub version: u32,
    /// The first day of that version.
    pub from: Date,
    /// When a dossier opens.
    pub dossier: DossierOpens,
    /// Who acknowledges.
    pub acknowledge: Acknowledges,
    /// The gates before decision and answer.
    pub gates: BTreeSet<Gate>,
    /// What establishes who complains.
    pub identity_items: Vec<Item>,
    /// What is asked for.
    pub information_items: Vec<Item>,
    /// What must be there, or waived with a reason, before a decision.
    pub required_items: Vec<Item>,
    /// Whether people who are not customers may complain.
    pub non_customers: bool,
    /// How long a case is expected to take, told at opening.
    pub expected_duration: Option<Period>,
    /// The levels in order.
    pub levels: Vec<Level>,
    /// Levels that may be skipped, and why.
    pub skips: Vec<Skip>,
    /// Above this amount of redress a second person approves.
    pub redress_limit: Option<Money>,
    /// Which answers are looked at again.
    pub sampling: Option<Sampling>,
    /// What changes for a customer who needs particular care.
    pub needs: Option<NeedsPace>,
}

/// A level of the procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Level {
    /// Short id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: LevelKind,
    /// Whether a complaint reaches it in writing only.
    pub writing_required: bool,
}

/// A level that may be skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Skip {
    /// The level.
    pub level: String,
    /// The reasons that are accepted.
    pub reasons: Vec<SkipReason>,
}

/// A way to reach the firm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContactChannel {
    /// Short id.
    pub id: String,
    /// Kind.
    pub kind: Channel,
    /// The address, number or link.
    pub value: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
    /// Opening hours in the firm's zone; empty means always.
    pub hours: Vec<Hours>,
}

/// Opening hours on some weekdays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The days.
    pub days: Vec<Weekday>,
    /// Opens.
    pub opens: Time,
    /// Closes.
    pub closes: Time,
}

impl Serialize for Hours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let days: Vec<String> =
            self.days.iter().map(|day| format!("{day:?}").to_lowercase()).collect();
        serializer.collect_str(&format_args!(
            "{} {:02}:{:02}-{:02}:{:02}",
            days.join(" "),
            self.opens.hour(),
            self.opens.minute(),
            self.closes.hour(),
            self.closes.minute()
        ))
    }
}

/// An outside body named in answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Referral {
    /// The body's rule id.
    pub body: String,
    /// For these products; empty means all.
    pub products: Vec<Product>,
    /// For these customers; empty means all.
    pub customers: Vec<CustomerKind>,
}

impl Firm {
    /// The number of employees on a day, when it is recorded.
    pub fn employees_on(&self, day: Date) -> Option<u32> {
        self.employees.iter().rev().find(|(from, _)| *from <= day).map(|(_, count)| *count)
    }

    /// A unit by id.
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// A person by id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// A person's name, or the id when the person is not in the file (or is no person).
    pub fn name_of<'a>(&'a self, id: &'a str) -> &'a str {
        self.person(id).map_or(id, |person| person.name.as_str())
    }

    /// The person as an actor, with the permissions of all their roles.
    pub fn actor(&self, person: &Person) -> Actor {
        let may = self
            .roles
            .iter()
            .filter(|role| person.roles.contains(&role.id))
            .flat_map(|role| role.may.iter().copied())
            .collect();
        Actor::Staff(Staff {
            person: person.id.clone(),
            firm: self.id.clone(),
            unit: person.unit.clone(),
            level: person.level.clone(),
            may,
        })
    }

    /// Bodies to name to a customer on a day: those of the firm's list that exist that day.
    pub fn referrals_for(
        &self,
        product: Option<Product>,
        customer: CustomerKind,
    ) -> impl Iterator<Item = &Referral> {
        self.referrals.iter().filter(move |referral| {
            (referral.products.is_empty()
                || product.is_none_or(|product| referral.products.contains(&product)))
                && (referral.customers.is_empty() || referral.customers.contains(&customer))
        })
    }
}

impl Procedure {
    /// The position of a level, lowest first.
    pub fn rank(&self, level: &str) -> Option<usize> {
        self.levels.iter().position(|known| known.id == level)
    }

    /// A level by id.
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// The accepted reasons for skipping a level; empty when it may not be skipped.
    pub fn skip_reasons(&self, level: &str) -> &[SkipReason] {
        self.skips
            .iter()
            .find(|skip| skip.level == level)
            .map_or(&[], |skip| skip.reasons.as_slice())
    }
}
