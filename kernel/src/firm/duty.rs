//! Who holds a post on which day, what the firm tells its customers now, and the lists that a firm
//! keeps beside its procedure: causes, words to avoid, how plain its letters must be.

use super::{Firm, Person};
use crate::money::{Currency, Money};
use crate::plain::{Jargon, Thresholds};
use crate::terms::{Country, words};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// A post that may not be vacant (DK-08).
    Post {
        /// The person responsible for complaints.
        ComplaintsOfficer = "complaints-officer",
        /// Who stands in.
        Deputy = "deputy",
    }
}

/// Who holds a post, and from when to when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Appointment {
    /// The post.
    pub post: Post,
    /// The person's id.
    pub person: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
    /// The decision that made the appointment.
    pub source: Option<String>,
}

/// Something that the firm tells its customers for a time (FI-12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// Short id.
    pub id: String,
    /// The contact channel it is about; none for all.
    pub channel: Option<String>,
    /// From when, on the firm's own clock.
    pub from: DateTime,
    /// Up to when, not included.
    pub until: Option<DateTime>,
    /// What it says, by language.
    pub text: BTreeMap<String, String>,
}

/// A root cause of complaints, of the firm's own list (NO-12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cause {
    /// Short id, kept in the record.
    pub id: String,
    /// Its name, by language.
    pub title: BTreeMap<String, String>,
}

/// A word to avoid in letters of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JargonWord {
    /// The language.
    pub lang: String,
    /// The word, and what to say instead.
    #[serde(flatten)]
    pub entry: Jargon,
}

/// How plain letters of one language must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlainLimit {
    /// The language.
    pub lang: String,
    /// The limits.
    #[serde(flatten)]
    pub limits: Thresholds,
}

/// A training, and from when to when it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Training {
    /// What it is about, such as `vulnerable-customers`.
    pub topic: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
}

words! {
    /// What makes an answer worth a second look.
    Risk {
        /// The customer needs particular care.
        Vulnerable = "vulnerable",
        /// The redress needs a second person.
        AboveLimit = "above-limit",
        /// A deadline was missed.
        Late = "late",
        /// The handler is new.
        NewHandler = "new-handler",
    }
}

/// Which answers are looked at again by somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sampling {
    /// One answer in so many is drawn.
    pub one_in: u32,
    /// What is always looked at again.
    pub risks: BTreeSet<Risk>,
    /// For how many days after starting a handler is new.
    pub new_handler_days: u32,
    /// Within how many days of the answer the second look is taken.
    pub within_days: u32,
}

/// What changes for a customer who needs particular care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NeedsPace {
    /// The least number of days that such a customer has for a reply.
    pub request_days: u32,
}

/// The topic of the training for customers who need particular care (FI-10).
pub const CARE: &str = "vulnerable-customers";

impl Person {
    /// Whether a training of the person counts on a day.
    pub fn trained(&self, topic: &str, day: Date) -> bool {
        self.training.iter().any(|training| {
            training.topic == topic
                && training.from <= day
                && training.to.is_none_or(|last| day <= last)
        })
    }
}

impl Cause {
    /// Its name in a language; in the first language that has one, where it is not translated.
    pub fn title(&self, lang: &str) -> &str {
        in_language(&self.title, lang)
    }
}

impl Notice {
    /// What it says in a language; in the first language that has it, where it is not translated.
    pub fn text(&self, lang: &str) -> &str {
        in_language(&self.text, lang)
    }
}

fn in_language<'a>(texts: &'a BTreeMap<String, String>, lang: &str) -> &'a str {
    let text = texts.get(lang).or_else(|| texts.get("en")).or_else(|| texts.values().next());
    text.map_or("", String::as_str)
}

impl Firm {
    /// Who holds a post on a day.
    pub fn holder_on(&self, post: Post, day: Date) -> Option<&Person> {
        let held = self.appointments.iter().find(|appointment| {
            appointment.post == post
                && appointment.from <= day
                && appointment.to.is_none_or(|last| day <= last)
        })?;
        self.person(&held.person)
    }

    /// Whether nobody holds a post on a day.
    pub fn vacant_on(&self, post: Post, day: Date) -> bool {
        self.holder_on(post, day).is_none()
    }

    /// The first day from `day` on that nobody holds a post; none while it is held without end.
    pub fn vacant_from(&self, post: Post, day: Date) -> Option<Date> {
        let mut day = day;
        // Each turn passes one appointment, so there are no more turns than appointments.
        for _ in 0..=self.appointments.len() {
            let held = self.appointments.iter().find(|appointment| {
                appointment.post == post
                    && appointment.from <= day
                    && appointment.to.is_none_or(|last| day <= last)
            });
            match held {
                None => return Some(day),
                Some(appointment) => day = appointment.to?.tomorrow().ok()?,
            }
        }
        Some(day)
    }

    /// What the firm tells its customers at an instant.
    pub fn notices_at(&self, at: Timestamp) -> impl Iterator<Item = &Notice> {
        let local = at.to_zoned(self.zone.clone()).datetime();
        self.notices.iter().filter(move |notice| {
            notice.from <= local && notice.until.is_none_or(|until| local < until)
        })
    }

    /// A root cause by id.
    pub fn cause(&self, id: &str) -> Option<&Cause> {
        self.causes.iter().find(|cause| cause.id == id)
    }

    /// The words to avoid in a language.
    pub fn jargon_in(&self, lang: &str) -> Vec<Jargon> {
        let of = self.jargon.iter().filter(|word| word.lang == lang);
        of.map(|word| word.entry.clone()).collect()
    }

    /// How plain letters in a language must be.
    pub fn plain_limits(&self, lang: &str) -> Thresholds {
        let own = self.plain.iter().find(|limit| limit.lang == lang);
        own.map_or_else(|| Thresholds::usual(lang), |limit| limit.limits.clone())
    }

    /// The currency in which the firm pays.
    pub const fn currency(&self) -> Currency {
        match self.country {
            Country::No => Currency::Nok,
            Country::Dk => Currency::Dkk,
            Country::Se => Currency::Sek,
            Country::Be | Country::Fi | Country::Eu => Currency::Eur,
        }
    }

    /// Whether an amount is above what one person may grant.
    pub fn above_limit(&self, amount: Money) -> bool {
        self.procedure
            .redress_limit
            .is_some_and(|limit| limit.currency == amount.currency && amount.minor > limit.minor)
    }
}
