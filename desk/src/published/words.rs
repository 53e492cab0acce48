//! Facts in words: one sentence for each, from the texts of a language filled with data.

use super::deadlines::Deadline;
use super::facts::{Amount, Body, Facts, everybody};
use super::opening::capital;
use crate::texts::Language;
use crate::web::period;
use recourse_kernel::firm::Item;
use recourse_kernel::law::{ClockKind, StartEvent};
use recourse_kernel::terms::{CustomerKind, Product};

/// For whom a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// For everybody: what is still to be checked is said, in careful words.
    Public,
    /// For staff: sources and every doubt stand beside the figures.
    Staff,
}

/// Several things in one sentence: `a, b or c`.
pub fn any_of(l: Language, parts: &[String]) -> String {
    joined(l, parts, "published-or")
}

/// Several things in one sentence: `a, b and c`.
pub fn all_of(l: Language, parts: &[String]) -> String {
    joined(l, parts, "published-and")
}

fn joined(l: Language, parts: &[String], key: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => l.fill(key, &[("most", &most.join(", ")), ("last", last)]),
    }
}

/// Pieces of information, as one asks a customer for them.
pub fn items(l: Language, items: &[Item]) -> Vec<String> {
    items.iter().map(|item| l.word("published-item", item.word())).collect()
}

/// Products, in small letters, within a sentence.
pub fn products(l: Language, products: &[Product]) -> Vec<String> {
    products.iter().map(|product| small(&l.word("product", product.word()))).collect()
}

/// Kinds of customer, in the plural, within a sentence.
pub fn customers(l: Language, kinds: &[CustomerKind]) -> Vec<String> {
    kinds.iter().map(|kind| l.word("published-customers", kind.word())).collect()
}

/// Languages by their own words in the language of the page.
pub fn languages(l: Language, codes: &[String]) -> Vec<String> {
    codes.iter().map(|code| small(&l.word("language", code))).collect()
}

/// A word as it stands inside a sentence. English and Dutch write names of languages with a capital.
fn small(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + letters.as_str()
    })
}

/// For whom and about what, in the shorter of two ways: what is covered, or what is not.
fn scope(l: Language, facts: &Facts<'_>, who: Option<&str>, about: &[Product]) -> Option<String> {
    let all = super::deadlines::products(facts.firm);
    let others: Vec<Product> = all.into_iter().filter(|one| !about.contains(one)).collect();
    let but = others.len() < about.len();
    let what = any_of(l, &products(l, if but { &others } else { about }));
    match (who, about.is_empty()) {
        (None, true) => None,
        (Some(who), true) => Some(l.fill("published-for", &[("who", who)])),
        (None, false) => {
            let key = if but { "published-not-about" } else { "published-about-only" };
            Some(l.fill(key, &[("what", &what)]))
        }
        (Some(who), false) => {
            let key = if but { "published-for-not-about" } else { "published-for-about" };
            Some(l.fill(key, &[("who", who), ("what", &what)]))
        }
    }
}

impl Deadline {
    /// How long, in words; the careful words where the figure is not known.
    pub fn how_long(&self, l: Language) -> String {
        match self.within {
            Some(within) => period(l, &within.to_string()),
            None => l.say("published-figure-unknown"),
        }
    }

    /// What happens within the time: `We answer your complaint`.
    pub fn what(&self, l: Language, facts: &Facts<'_>) -> String {
        let body = self
            .body
            .as_deref()
            .and_then(|id| facts.bodies.iter().find(|body| body.id == id))
            .map_or("", |body| body.name.as_str());
        l.fill(&format!("published-time-{}", self.clock.word()), &[("body", body)])
    }

    /// From when it is counted.
    pub fn from(&self, l: Language) -> String {
        let key = match self.starts {
            StartEvent::ComplaintReceived => "published-from-received",
            StartEvent::CustomerFirstComplained => "published-from-first-complained",
            StartEvent::ComplaintEscalated => "published-from-escalated",
            StartEvent::ComplaintAnswered => "published-from-answered",
            _ => return l.word("start", self.starts.word()),
        };
        l.say(key)
    }

    /// Whom it concerns, one line for each group; empty when it concerns everybody and everything.
    pub fn whom(&self, l: Language, facts: &Facts<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        for (kinds, about) in self.groups(facts.firm) {
            let who = (!everybody(facts.firm, &kinds)).then(|| all_of(l, &customers(l, &kinds)));
            lines.extend(scope(l, facts, who.as_deref(), &about));
        }
        lines
    }

    /// For which products a private customer meets it; empty when for all.
    pub fn about(&self, l: Language, facts: &Facts<'_>) -> String {
        let groups = self.groups(facts.firm);
        let mine = groups.iter().find(|(kinds, _)| kinds.contains(&CustomerKind::Consumer));
        mine.and_then(|(_, about)| scope(l, facts, None, about)).unwrap_or_default()
    }

    /// Where it comes from: the firm's own promise, or the provision.
    pub fn origin(&self, l: Language, facts: &Facts<'_>) -> String {
        let mut laws: Vec<String> = Vec::new();
        if !self.own {
            laws.push(self.source.clone());
        }
        for also in self.also.iter().filter(|also| !also.own) {
            if !laws.contains(&also.source) {
                laws.push(also.source.clone());
            }
        }
        match (self.own, laws.is_empty()) {
            (false, _) => laws.join("; "),
            (true, true) => l.fill("published-own-promise", &[("firm", &facts.firm.name)]),
            (true, false) => l.fill(
                "published-own-promise-stricter",
                &[("firm", &facts.firm.name), ("law", &laws.join("; "))],
            ),
        }
    }

    /// What is to be said about a doubt: careful words for the public, all of it for staff.
    pub fn doubt(&self, l: Language, edition: Edition) -> Option<String> {
        match edition {
            Edition::Public => (self.unverified.is_some() || self.unknown.is_some())
                .then(|| l.say("published-doubt-public")),
            Edition::Staff => {
                let doubts: Vec<&str> = self
                    .unverified
                    .iter()
                    .chain(&self.unknown)
                    .chain(self.also.iter().filter_map(|also| also.unverified.as_ref()))
                    .map(String::as_str)
                    .collect();
                (!doubts.is_empty())
                    .then(|| l.fill("published-doubt", &[("what", &doubts.join("; "))]))
            }
        }
    }
}

impl Body {
    /// What it is and does, one sentence each.
    pub fn lines(&self, l: Language, facts: &Facts<'_>, edition: Edition) -> Vec<String> {
        let mut lines = vec![l.word("published-body", self.role.word())];
        if !self.products.is_empty() {
            let what = any_of(l, &products(l, &self.products));
            lines.push(l.fill("published-body-products", &[("what", &what)]));
        }
        if !everybody(facts.firm, &self.customers) {
            let who = all_of(l, &customers(l, &self.customers));
            lines.push(l.fill("published-body-customers", &[("who", &who)]));
        }
        if self.prior {
            lines.push(l.say("published-body-prior"));
        }
        for deadline in self.windows.iter().filter_map(|place| facts.deadlines.get(*place)) {
            let whom = deadline.whom(l, facts);
            let said = window(l, deadline);
            lines.push(if whom.is_empty() {
                said
            } else {
                format!("{said} ({})", whom.join("; "))
            });
        }
        lines.extend(self.costs(l));
        if let Some(floor) = &self.floor {
            lines.push(amount(l, "published-body-floor", floor));
        }
        let doubtful = self.unverified.is_some()
            || self.fees.iter().chain(&self.floor).any(|amount| amount.unverified.is_some());
        match edition {
            Edition::Public if doubtful => lines.push(l.say("published-body-doubt-public")),
            Edition::Public => {}
            Edition::Staff => {
                let doubts: Vec<&str> = self
                    .unverified
                    .iter()
                    .chain(
                        self.fees.iter().chain(&self.floor).filter_map(|a| a.unverified.as_ref()),
                    )
                    .map(String::as_str)
                    .collect();
                if !doubts.is_empty() {
                    lines.push(l.fill("published-doubt", &[("what", &doubts.join("; "))]));
                }
                lines.push(l.fill("published-source", &[("source", &self.source)]));
            }
        }
        lines
    }
}

impl Body {
    /// What going there costs, as far as it is known.
    fn costs(&self, l: Language) -> Vec<String> {
        let nothing = self.fees.iter().all(|fee| fee.money.minor == 0);
        match (self.free, self.fees.as_slice()) {
            (Some(true), _) => vec![l.say("published-body-free")],
            (_, [_, ..]) if nothing => vec![l.say("published-body-free")],
            (_, fees @ [_, ..]) => fees
                .iter()
                .map(|fee| {
                    // A fee of a later step has a name of its own, such as `board-fee`.
                    let first = fee.rule.ends_with(".fee");
                    let key = if first { "published-body-fee" } else { "published-body-fee-later" };
                    amount(l, key, fee)
                })
                .collect(),
            (Some(false), []) => vec![l.say("published-body-paid")],
            (None, []) => Vec::new(),
        }
    }

    /// The same for a private customer in as few words as a printed sheet has room for.
    pub fn brief(&self, l: Language, facts: &Facts<'_>) -> Vec<String> {
        let mut lines = vec![l.word("published-body", self.role.word())];
        if !self.products.is_empty() {
            let what = any_of(l, &products(l, &self.products));
            lines.push(l.fill("published-body-products", &[("what", &what)]));
        }
        for deadline in self.windows.iter().filter_map(|place| facts.deadlines.get(*place)) {
            if deadline.for_consumers() {
                lines.push(window(l, deadline));
                let about = deadline.about(l, facts);
                if !about.is_empty() {
                    lines.push(format!("{about}."));
                }
            }
        }
        lines.extend(self.costs(l));
        let doubtful =
            self.unverified.is_some() || self.fees.iter().any(|amount| amount.unverified.is_some());
        if doubtful {
            lines.push(l.say("published-body-doubt-public"));
        }
        lines
    }
}

fn amount(l: Language, key: &str, amount: &Amount) -> String {
    l.fill(key, &[("amount", &l.money(amount.money))])
}

fn window(l: Language, deadline: &Deadline) -> String {
    let key = match (deadline.clock, deadline.starts) {
        (ClockKind::OutsideOpens, _) => "published-body-opens",
        (_, StartEvent::ComplaintAnswered) => "published-body-window-answered",
        (_, StartEvent::CustomerFirstComplained) => "published-body-window-first",
        _ => "published-body-window-received",
    };
    l.fill(key, &[("within", &deadline.how_long(l))])
}

/// A sentence that begins with data: with a capital letter in front.
pub fn sentence(text: &str) -> String {
    capital(text)
}
