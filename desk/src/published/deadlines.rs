//! The time limits that a firm's procedure states on a day: exactly the clocks that the law packs and
//! the firm's file give to a complaint of that day, for each product and kind of customer, with equal
//! ones drawn together.

use jiff::civil::Date;
use recourse_kernel::firm::Firm;
use recourse_kernel::law::{
    Clock, ClockKind, DeadlineValue, Facts, Known, LastDay, Law, Period, RuleKind, Scope, Start,
    StartEvent, Version,
};
use recourse_kernel::terms::{CustomerKind, Product};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The events whose clocks a procedure tells.
pub const TOLD: [StartEvent; 4] = [
    StartEvent::ComplaintReceived,
    StartEvent::CustomerFirstComplained,
    StartEvent::ComplaintEscalated,
    StartEvent::ComplaintAnswered,
];

/// A time limit as the procedure states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// Which clock.
    pub clock: ClockKind,
    /// The outside body it belongs to.
    pub body: Option<String>,
    /// What starts it.
    pub starts: StartEvent,
    /// The rule that sets it: the strictest of those that apply.
    pub rule: String,
    /// Its title in the pack.
    pub title: String,
    /// Whether it is the firm's own promise and no law.
    pub own: bool,
    /// How long; none when the figure is not known.
    pub within: Option<Period>,
    /// What is not known about the figure.
    pub unknown: Option<String>,
    /// The calendar counted in, for working and bank days.
    pub calendar: Option<String>,
    /// What happens when the last day is no working day.
    pub last_day: LastDay,
    /// The first day of the version.
    pub version: Date,
    /// The citation.
    pub source: String,
    /// Where the text can be read.
    pub url: Option<String>,
    /// How the words are read.
    pub reading: Option<String>,
    /// What is still to be checked.
    pub unverified: Option<String>,
    /// Rules that also apply and are met by meeting this one.
    pub also: Vec<Also>,
    /// For which products, by kind of customer.
    pub reach: BTreeMap<CustomerKind, BTreeSet<Product>>,
}

/// A rule that also applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Also {
    /// The rule.
    pub rule: String,
    /// Its citation.
    pub source: String,
    /// Whether it is the firm's own.
    pub own: bool,
    /// What is still to be checked.
    pub unverified: Option<String>,
}

/// The products that a firm's customers may complain about: what its units own, and anything else.
pub fn products(firm: &Firm) -> Vec<Product> {
    let mut owned: BTreeSet<Product> =
        firm.units.iter().flat_map(|unit| unit.owns.iter().copied()).collect();
    owned.insert(Product::Other);
    owned.into_iter().collect()
}

/// The kinds of customer to whom the procedure speaks.
pub fn customers(firm: &Firm) -> Vec<CustomerKind> {
    CustomerKind::ALL
        .iter()
        .copied()
        .filter(|kind| *kind != CustomerKind::NotCustomer || firm.procedure.non_customers)
        .collect()
}

/// The clocks that a complaint with these facts gets on a day, as a case gets them: bodies to which the
/// firm does not refer such a customer are left out.
pub fn clocks(
    law: &Law,
    firm: &Firm,
    product: Product,
    customer: CustomerKind,
    event: StartEvent,
    on: Date,
) -> Vec<Clock> {
    let facts = Facts { firm, product: Some(product), customer };
    let mut clocks = law.clocks(facts, Start { event, on });
    clocks.retain(|clock| {
        clock.body.as_ref().is_none_or(|body| {
            firm.referrals_for(Some(product), customer).any(|known| known.body == *body)
        })
    });
    clocks
}

/// Every time limit that the firm's customers meet on a day.
pub fn deadlines(law: &Law, firm: &Firm, on: Date) -> Vec<Deadline> {
    let mut found: Vec<Deadline> = Vec::new();
    for customer in customers(firm) {
        for product in products(firm) {
            for event in TOLD {
                for clock in clocks(law, firm, product, customer, event, on) {
                    let Some(mut deadline) = read(law, &clock) else { continue };
                    let same = found.iter_mut().find(|known| {
                        known.clock == deadline.clock
                            && known.body == deadline.body
                            && known.rule == deadline.rule
                            && known.starts == deadline.starts
                    });
                    let place = match same {
                        Some(known) => {
                            for also in std::mem::take(&mut deadline.also) {
                                if !known.also.iter().any(|one| one.rule == also.rule) {
                                    known.also.push(also);
                                }
                            }
                            known
                        }
                        None => {
                            found.push(deadline);
                            match found.last_mut() {
                                Some(last) => last,
                                None => continue,
                            }
                        }
                    };
                    place.reach.entry(customer).or_default().insert(product);
                }
            }
        }
    }
    found.sort_by(|a, b| (rank(a.clock), &a.body, &a.rule).cmp(&(rank(b.clock), &b.body, &b.rule)));
    found
}

/// The order in which a customer meets them.
fn rank(clock: ClockKind) -> usize {
    [
        ClockKind::Acknowledge,
        ClockKind::Expected,
        ClockKind::Answer,
        ClockKind::DelayNotice,
        ClockKind::OuterLimit,
        ClockKind::EscalationAnswer,
        ClockKind::OutsideOpens,
        ClockKind::OutsideWindow,
    ]
    .iter()
    .position(|known| *known == clock)
    .unwrap_or(usize::MAX)
}

fn read(law: &Law, clock: &Clock) -> Option<Deadline> {
    let used = clock.rule()?;
    let rule = law.rule(&used.rule)?;
    let RuleKind::Deadline(deadline) = &rule.kind else { return None };
    let version: &Version<DeadlineValue> = deadline.versions.on(used.version).ok()?;
    let (within, unknown) = match &version.value.within {
        Known::Figure(period) => (Some(*period), None),
        Known::Unknown(what) => (None, Some(what.clone())),
    };
    let own = |id: &str| law.rule(id).is_some_and(|rule| matches!(rule.scope, Scope::Firm(_)));
    Some(Deadline {
        clock: clock.clock,
        body: clock.body.clone(),
        starts: clock.started_by,
        rule: used.rule.to_string(),
        title: rule.title.clone(),
        own: own(&used.rule),
        within,
        unknown,
        calendar: used.calendar.as_ref().map(ToString::to_string),
        last_day: version.value.last_day,
        version: used.version,
        source: used.source.to_string(),
        url: used.url.as_ref().map(ToString::to_string),
        reading: used.reading.as_ref().map(ToString::to_string),
        unverified: used.unverified.as_ref().map(ToString::to_string),
        also: clock
            .others
            .iter()
            .map(|other| Also {
                rule: other.rule.to_string(),
                source: other.source.to_string(),
                own: own(&other.rule),
                unverified: other.unverified.as_ref().map(ToString::to_string),
            })
            .collect(),
        reach: BTreeMap::new(),
    })
}

impl Deadline {
    /// Whether it concerns private customers, to whom the short page speaks.
    pub fn for_consumers(&self) -> bool {
        self.reach.contains_key(&CustomerKind::Consumer)
    }

    /// Whom it concerns: groups of customers with the same products. An empty list of products means
    /// all that the firm has.
    pub fn groups(&self, firm: &Firm) -> Vec<(Vec<CustomerKind>, Vec<Product>)> {
        let all: BTreeSet<Product> = products(firm).into_iter().collect();
        let mut groups: Vec<(Vec<CustomerKind>, Vec<Product>)> = Vec::new();
        for (customer, products) in &self.reach {
            let products: Vec<Product> =
                if *products == all { Vec::new() } else { products.iter().copied().collect() };
            match groups.iter_mut().find(|(_, known)| *known == products) {
                Some((customers, _)) => customers.push(*customer),
                None => groups.push((vec![*customer], products)),
            }
        }
        groups
    }
}
