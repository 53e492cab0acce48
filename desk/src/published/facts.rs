//! What a firm publishes, as facts without words: read from the same firm data, law packs and
//! calendars that decide every case, on one day.

use super::deadlines::{Deadline, deadlines};
use super::opening::{Opening, opening};
use super::posts::{Posts, posts};
use jiff::Zoned;
use jiff::civil::Date;
use recourse_kernel::firm::{ContactChannel, Firm};
use recourse_kernel::law::{
    AmountRule, BodyRole, ClockKind, DutyKind, Known, Law, RuleKind, Standing,
};
use recourse_kernel::money::Money;
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use std::collections::BTreeSet;

/// What a firm publishes on a day.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    /// The firm.
    pub firm: &'a Firm,
    /// The day, in the firm's zone.
    pub today: Date,
    /// The moment, in the firm's zone.
    pub now: Zoned,
    /// The ways to reach the firm that are valid today or begin later, phone first.
    pub channels: Vec<Way<'a>>,
    /// The time limits.
    pub deadlines: Vec<Deadline>,
    /// The outside bodies of the day.
    pub bodies: Vec<Body>,
    /// The duties without a figure that bind the firm on the day, with their citations.
    pub duties: Vec<Duty>,
    /// The complaints officer and the deputy.
    pub posts: Posts,
}

/// A way to reach the firm, and how it stands.
#[derive(Clone, Debug)]
pub struct Way<'a> {
    /// As the firm states it.
    pub channel: &'a ContactChannel,
    /// Whether it can be used already.
    pub valid: bool,
    /// Whether it is open now, or when it opens.
    pub opening: Opening,
}

/// A duty that binds the firm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Which.
    pub duty: DutyKind,
    /// The rule.
    pub rule: String,
    /// The citation.
    pub source: String,
    /// What is still to be checked.
    pub unverified: Option<String>,
}

/// An outside body as it is on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The body's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it does.
    pub role: BodyRole,
    /// Postal address.
    pub address: Vec<String>,
    /// Web address.
    pub web: Option<String>,
    /// Whether it is free.
    pub free: Option<bool>,
    /// Whether the firm must have been asked first.
    pub prior: bool,
    /// What it charges.
    pub fees: Vec<Amount>,
    /// The least value of a dispute that it takes.
    pub floor: Option<Amount>,
    /// For these products; empty means all.
    pub products: Vec<Product>,
    /// For these customers; empty means all.
    pub customers: Vec<CustomerKind>,
    /// Its time windows, as places in [`Facts::deadlines`].
    pub windows: Vec<usize>,
    /// The citation.
    pub source: String,
    /// What is still to be checked.
    pub unverified: Option<String>,
}

/// An amount that a body sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How much.
    pub money: Money,
    /// The rule.
    pub rule: String,
    /// What is still to be checked.
    pub unverified: Option<String>,
}

impl<'a> Facts<'a> {
    /// The facts at a moment.
    pub fn at(law: &'a Law, firm: &'a Firm, now: &Zoned) -> Facts<'a> {
        let now = now.with_time_zone(firm.zone.clone());
        let today = now.date();
        let mut channels: Vec<Way<'a>> = firm
            .channels
            .iter()
            .filter(|channel| channel.to.is_none_or(|to| today <= to))
            .map(|channel| Way {
                channel,
                valid: channel.from <= today,
                opening: opening(law, firm, channel, &now),
            })
            .collect();
        channels.sort_by_key(|way| (!way.valid, place(way.channel.kind)));
        let deadlines = deadlines(law, firm, today);
        let bodies = bodies(law, firm, today, &deadlines);
        Facts {
            firm,
            today,
            channels,
            bodies,
            duties: duties(law, firm, today),
            posts: posts(firm, today),
            deadlines,
            now,
        }
    }

    /// Whether a duty binds the firm.
    pub fn binds(&self, duty: DutyKind) -> bool {
        self.duties.iter().any(|known| known.duty == duty)
    }

    /// The ways that can be used today.
    pub fn open_ways(&self) -> impl Iterator<Item = &Way<'a>> {
        self.channels.iter().filter(|way| way.valid)
    }
}

/// A person on a bad day calls, or writes at once; paper comes last.
fn place(channel: Channel) -> usize {
    [Channel::Phone, Channel::WebForm, Channel::SecureMessage, Channel::Email, Channel::Branch]
        .iter()
        .position(|known| *known == channel)
        .unwrap_or(9)
}

fn duties(law: &Law, firm: &Firm, today: Date) -> Vec<Duty> {
    let mut found = Vec::new();
    for rule in law.rules.values().filter(|rule| rule.concerns(firm)) {
        let RuleKind::Duty(duty) = &rule.kind else { continue };
        let Ok(version) = duty.versions.on(today) else { continue };
        let kind_counts =
            duty.applies.firm_kinds.as_ref().is_none_or(|kinds| kinds.contains(&firm.kind));
        let exempt = duty.unless.as_ref().is_some_and(|unless| {
            firm.employees_on(today).is_some_and(|count| count <= unless.employees_at_most)
        });
        if kind_counts && !exempt {
            found.push(Duty {
                duty: duty.duty,
                rule: rule.id.clone(),
                source: version.source.clone(),
                unverified: version.standing.doubt().map(str::to_owned),
            });
        }
    }
    found.sort_by(|a, b| (a.duty, &a.rule).cmp(&(b.duty, &b.rule)));
    found
}

fn bodies(law: &Law, firm: &Firm, today: Date, deadlines: &[Deadline]) -> Vec<Body> {
    let mut bodies: Vec<Body> = Vec::new();
    for referral in &firm.referrals {
        let Some(rule) = law.body(&referral.body) else { continue };
        let Ok(version) = rule.versions.on(today) else { continue };
        let facts = &version.value;
        if let Some(known) = bodies.iter_mut().find(|known| known.id == referral.body) {
            join(&mut known.products, &referral.products);
            join(&mut known.customers, &referral.customers);
            continue;
        }
        bodies.push(Body {
            id: referral.body.clone(),
            name: facts.name.clone(),
            role: rule.role,
            address: facts.address.clone(),
            web: facts.web.clone(),
            free: facts.free,
            prior: facts.needs_prior_complaint == Some(true),
            fees: amounts(law, firm, today, &referral.body, "fee"),
            floor: floor(amounts(law, firm, today, &referral.body, "floor")),
            products: referral.products.clone(),
            customers: referral.customers.clone(),
            windows: deadlines
                .iter()
                .enumerate()
                .filter(|(_, deadline)| {
                    deadline.body.as_deref() == Some(referral.body.as_str())
                        && matches!(
                            deadline.clock,
                            ClockKind::OutsideWindow | ClockKind::OutsideOpens
                        )
                })
                .map(|(place, _)| place)
                .collect(),
            source: version.source.clone(),
            unverified: version.standing.doubt().map(str::to_owned),
        });
    }
    bodies
}

/// An empty list means all, so a list joined with it is empty.
fn join<T: Copy + PartialEq>(known: &mut Vec<T>, more: &[T]) {
    if known.is_empty() || more.is_empty() {
        known.clear();
        return;
    }
    for one in more {
        if !known.contains(one) {
            known.push(*one);
        }
    }
}

/// The amounts of a body of which the id says that they are fees or floors.
fn amounts(law: &Law, firm: &Firm, today: Date, body: &str, what: &str) -> Vec<Amount> {
    let of_body = |amount: &AmountRule| amount.body.as_deref() == Some(body);
    law.rules
        .values()
        .filter(|rule| rule.concerns(firm))
        .filter(|rule| rule.id.split(['.', '-']).any(|part| part == what))
        .filter_map(|rule| match &rule.kind {
            RuleKind::Amount(amount) if of_body(amount) => Some((rule, amount)),
            _ => None,
        })
        .filter_map(|(rule, amount)| {
            let version = amount.versions.on(today).ok()?;
            match &version.value {
                Known::Figure(money) => Some(Amount {
                    money: *money,
                    rule: rule.id.clone(),
                    unverified: match &version.standing {
                        Standing::Checked(_) => None,
                        Standing::Unverified(what) => Some(what.clone()),
                    },
                }),
                Known::Unknown(_) => None,
            }
        })
        .collect()
}

/// A body may have floors for several fields: of these, the one for finance counts for a financial firm.
fn floor(floors: Vec<Amount>) -> Option<Amount> {
    let only = floors.len() == 1;
    floors.into_iter().find(|amount| only || amount.rule.ends_with(".finance"))
}

/// All kinds of customer for which something is said, when it is not all.
pub fn everybody(firm: &Firm, customers: &[CustomerKind]) -> bool {
    let all: BTreeSet<CustomerKind> = super::deadlines::customers(firm).into_iter().collect();
    customers.is_empty() || all.iter().all(|kind| customers.contains(kind))
}
