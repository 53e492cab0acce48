//! One printable sheet on how to complain, and the parts that it shares with the short public page.

use super::facts::{Body, Facts, Way};
use super::opening;
use super::posts;
use super::procedure::{labels, steps, version};
use super::words::{Edition, items, sentence};
use crate::texts::Language;
use recourse_documents::{Block, Booklet, Span, Text};
use recourse_kernel::law::ClockKind;
use recourse_kernel::terms::Channel;

/// What a way of complaining is called on the page: `Call us`.
pub fn invitation(l: Language, channel: Channel) -> String {
    match channel {
        Channel::Phone => l.say("published-how-call"),
        Channel::WebForm => l.say("published-how-form"),
        Channel::SecureMessage => l.say("published-how-message"),
        Channel::Email => l.say("published-how-email"),
        Channel::Letter => l.say("published-how-letter"),
        Channel::Branch => l.say("published-how-branch"),
        other => l.word("channel", other.word()),
    }
}

/// The hours of a way, line by line; nothing for one that can always be used.
pub fn hours(l: Language, way: &Way<'_>) -> Vec<String> {
    opening::lines(l, &way.channel.hours)
}

/// A time limit of the short page: what, how long, and for which complaints where not for all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The rule, to be found again.
    pub rule: String,
    /// What happens.
    pub what: String,
    /// Within which time.
    pub within: String,
    /// For which complaints; empty for all.
    pub about: String,
    /// Careful words about a doubt.
    pub doubt: Option<String>,
}

/// What the firm does, and by when, for a private customer. Outside bodies' windows stand with the bodies.
pub fn promises(l: Language, facts: &Facts<'_>) -> Vec<Promise> {
    facts
        .deadlines
        .iter()
        .filter(|deadline| deadline.for_consumers())
        .filter(|deadline| {
            !matches!(deadline.clock, ClockKind::OutsideWindow | ClockKind::OutsideOpens)
        })
        .map(|deadline| Promise {
            rule: deadline.rule.clone(),
            what: deadline.what(l, facts),
            within: deadline.how_long(l),
            about: deadline.about(l, facts),
            doubt: deadline.doubt(l, Edition::Public),
        })
        .collect()
}

/// The service notices of the moment, in a language.
pub fn notices(l: Language, facts: &Facts<'_>) -> Vec<String> {
    facts
        .firm
        .notices_at(facts.now.timestamp())
        .map(|notice| notice.text(l.code).to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

/// The sheet. Notices that hold for a while only do not belong on paper.
pub fn sheet(l: Language, facts: &Facts<'_>) -> Booklet {
    let mut blocks = Vec::new();
    let firm = facts.firm;
    blocks.push(list(
        facts
            .open_ways()
            .map(|way| {
                let mut line = vec![Span::Strong(invitation(l, way.channel.kind))];
                line.push(Span::Plain(format!("{} {}", colon(l), way.channel.value)));
                let hours = hours(l, way);
                if !hours.is_empty() {
                    line.push(Span::Plain(format!(" ({})", hours.join("; "))));
                }
                Text::from(line)
            })
            .collect(),
    ));
    blocks.push(Block::paragraph(posts::sentences(l, &facts.posts).join(" ")));
    blocks.push(Block::heading(1, l.say("published-steps-title")));
    blocks.extend(steps(l, facts, true));
    if !firm.procedure.information_items.is_empty() {
        blocks.push(Block::heading(1, l.say("published-send-title")));
        let wanted = items(l, &firm.procedure.information_items).join("; ");
        blocks.push(Block::paragraph(format!("{}.", sentence(&wanted))));
    }
    blocks.push(Block::heading(1, l.say("published-times-title")));
    blocks.push(list(
        promises(l, facts)
            .into_iter()
            .map(|promise| {
                let mut line = format!("{}{} {}", promise.what, colon(l), promise.within);
                for more in [promise.about, promise.doubt.unwrap_or_default()] {
                    if !more.is_empty() {
                        line = format!("{line}. {}", more.trim_end_matches('.'));
                    }
                }
                Text::from(line)
            })
            .collect(),
    ));
    if !facts.bodies.is_empty() {
        blocks.push(Block::heading(1, l.say("published-bodies-title")));
        blocks.push(list(facts.bodies.iter().map(|body| body_line(l, facts, body)).collect()));
    }
    Booklet {
        lang: l.code.to_owned(),
        labels: labels(l),
        title: l.say("published-how-title"),
        subtitle: String::new(),
        firm: firm.name.clone(),
        // Paper grows old: the day stands beside the version.
        version: format!("{} · {}", version(l, facts), l.short_date(facts.today)),
        blocks,
        numbered: false,
        toc: false,
    }
}

/// What stands between a label and what is said about it.
fn colon(l: Language) -> String {
    l.say("published-colon")
}

fn list(items: Vec<Text>) -> Block {
    Block::List { ordered: false, items }
}

/// A body in one line: where it is, and what one must know before going there.
fn body_line(l: Language, facts: &Facts<'_>, body: &Body) -> Text {
    let place: Vec<String> = [body.address.join(", "), body.web.clone().unwrap_or_default()]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect();
    let mut line = vec![Span::Strong(body.name.clone())];
    if !place.is_empty() {
        line.push(Span::Plain(format!(" ({})", place.join(", "))));
    }
    line.push(Span::Plain(format!("{} {}", colon(l), body.brief(l, facts).join(" "))));
    Text::from(line)
}
