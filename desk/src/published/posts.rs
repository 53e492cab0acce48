//! The complaints officer and the deputy (DK-08, DK-09): who holds the posts, and the alarm when one
//! is vacant or soon will be.

use super::facts::Facts;
use super::words::Edition;
use crate::texts::Language;
use jiff::ToSpan;
use jiff::civil::Date;
use recourse_documents::{Block, Text};
use recourse_kernel::firm::{Appointment, Firm, Post};
use serde::Serialize;

/// A vacancy alarms when it lies within so many days.
pub const AHEAD: i32 = 30;

/// Who holds the posts on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posts {
    /// The complaints officer.
    pub officer: Option<Held>,
    /// The deputy.
    pub deputy: Option<Held>,
    /// What must be alarmed about.
    pub vacancies: Vec<Vacancy>,
}

/// A post and who holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The person's id.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
}

/// A post that nobody holds, now or soon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Vacancy {
    /// The post.
    pub post: Post,
    /// The first day without a holder; none when nobody was ever appointed.
    pub since: Option<Date>,
    /// Whether it is vacant today.
    pub now: bool,
}

/// The posts of a firm on a day.
pub fn posts(firm: &Firm, today: Date) -> Posts {
    Posts {
        officer: held(firm, Post::ComplaintsOfficer, today),
        deputy: held(firm, Post::Deputy, today),
        vacancies: vacancies(firm, today),
    }
}

fn held(firm: &Firm, post: Post, today: Date) -> Option<Held> {
    let person = firm.holder_on(post, today)?;
    let appointment = firm.appointments.iter().find(|one| {
        one.post == post
            && one.person == person.id
            && one.from <= today
            && one.to.is_none_or(|to| today <= to)
    })?;
    Some(Held {
        person: person.id.clone(),
        name: person.name.clone(),
        from: appointment.from,
        to: appointment.to,
    })
}

/// The posts that are vacant on a day or within [`AHEAD`] days.
pub fn vacancies(firm: &Firm, today: Date) -> Vec<Vacancy> {
    let last = today.checked_add(AHEAD.days()).unwrap_or(today);
    let mut found = Vec::new();
    for &post in Post::ALL {
        match firm.vacant_from(post, today) {
            Some(day) if day == today => {
                let ended = firm
                    .appointments
                    .iter()
                    .filter(|one| one.post == post)
                    .filter_map(|one| one.to.filter(|to| *to < today))
                    .max();
                let since = ended.and_then(|to| to.tomorrow().ok());
                found.push(Vacancy { post, since, now: true });
            }
            Some(day) if day <= last => {
                found.push(Vacancy { post, since: Some(day), now: false });
            }
            _ => {}
        }
    }
    found
}

/// The appointments of a firm, by post, the latest first.
pub fn appointments(firm: &Firm) -> Vec<&Appointment> {
    let mut list: Vec<&Appointment> = firm.appointments.iter().collect();
    list.sort_by_key(|one| (one.post, std::cmp::Reverse(one.from)));
    list
}

/// The name of a post.
pub fn name(l: Language, post: Post) -> String {
    l.say(match post {
        Post::ComplaintsOfficer => "published-posts-officer",
        Post::Deputy => "published-posts-deputy",
    })
}

/// A vacancy as a line for staff.
pub fn line(l: Language, vacancy: &Vacancy) -> String {
    let post = name(l, vacancy.post);
    match vacancy.since {
        None => l.fill("published-posts-never", &[("post", &post)]),
        Some(day) => {
            let key = if vacancy.now {
                "published-posts-vacant-now"
            } else {
                "published-posts-vacant-soon"
            };
            l.fill(key, &[("post", &post), ("date", &l.long_date(day))])
        }
    }
}

/// What the procedure says about the posts, as it is: a vacancy is told, and who stands in.
pub fn sentences(l: Language, posts: &Posts) -> Vec<String> {
    let mut lines = Vec::new();
    match (&posts.officer, &posts.deputy) {
        (Some(officer), _) => {
            lines.push(l.fill("published-officer", &[("name", &officer.name)]));
        }
        (None, Some(deputy)) => {
            lines.push(l.fill("published-officer-vacant-deputy", &[("name", &deputy.name)]));
        }
        (None, None) => lines.push(l.say("published-officer-vacant")),
    }
    match (&posts.officer, &posts.deputy) {
        (Some(_), Some(deputy)) => {
            lines.push(l.fill("published-deputy", &[("name", &deputy.name)]));
        }
        (_, None) => lines.push(l.say("published-deputy-vacant")),
        (None, Some(_)) => {}
    }
    lines
}

/// The section of the procedure about the posts.
pub fn blocks(l: Language, facts: &Facts<'_>, edition: Edition) -> Vec<Block> {
    let mut blocks: Vec<Block> =
        sentences(l, &facts.posts).into_iter().map(Block::paragraph).collect();
    if edition == Edition::Staff {
        let mut items = Vec::new();
        for one in appointments(facts.firm) {
            let when = match one.to {
                Some(to) => l.fill(
                    "published-officer-between",
                    &[("from", &l.short_date(one.from)), ("to", &l.short_date(to))],
                ),
                None => l.fill("published-officer-since", &[("from", &l.short_date(one.from))]),
            };
            let who = facts.firm.name_of(&one.person);
            items.push(Text::from(format!("{}: {who}. {when}", name(l, one.post))));
        }
        items.extend(facts.posts.vacancies.iter().map(|vacancy| Text::from(line(l, vacancy))));
        if !items.is_empty() {
            blocks.push(Block::List { ordered: false, items });
        }
    }
    blocks.push(Block::paragraph(l.say("published-officer-reach")));
    blocks
}
