//! One printable sheet on how to complain, and the parts that it shares with the short public page.

use super::facts::{Facts, Way};
use super::opening;
use super::posts;
use super::procedure::{labels, steps, version};
use super::words::{Edition, items, sentence};
use crate::texts::Language;
use recourse_documents::{Block, Booklet, Definition, Text};
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
    blocks.push(Block::paragraph(l.fill("published-how-lead", &[("firm", &firm.name)])));
    let mut ways = Vec::new();
    for way in facts.open_ways() {
        let mut lines = vec![way.channel.value.clone()];
        lines.extend(hours(l, way));
        ways.push(Definition {
            term: Text::from(invitation(l, way.channel.kind)),
            text: Text::from(lines.join("\n")),
        });
    }
    blocks.push(Block::Definitions(ways));
    for line in posts::sentences(l, &facts.posts) {
        blocks.push(Block::paragraph(line));
    }
    blocks.push(Block::heading(1, l.say("published-steps-title")));
    blocks.extend(steps(l, facts));
    if !firm.procedure.information_items.is_empty() {
        blocks.push(Block::heading(1, l.say("published-send-title")));
        blocks.push(Block::List {
            ordered: false,
            items: items(l, &firm.procedure.information_items)
                .iter()
                .map(|item| Text::from(sentence(item)))
                .collect(),
        });
    }
    blocks.push(Block::heading(1, l.say("published-times-title")));
    blocks.push(Block::Definitions(
        promises(l, facts)
            .into_iter()
            .map(|promise| {
                let parts = [Some(promise.within), Some(promise.about), promise.doubt];
                let text: Vec<String> =
                    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
                Definition { term: Text::from(promise.what), text: Text::from(text.join("\n")) }
            })
            .collect(),
    ));
    if !facts.bodies.is_empty() {
        blocks.push(Block::heading(1, l.say("published-bodies-title")));
        blocks.push(Block::Definitions(
            facts
                .bodies
                .iter()
                .map(|body| {
                    let mut lines: Vec<String> = Vec::new();
                    lines.extend(
                        [body.address.join(", "), body.web.clone().unwrap_or_default()]
                            .into_iter()
                            .filter(|line| !line.is_empty()),
                    );
                    let said = body.lines(l, facts, Edition::Public);
                    lines.push(said.join(" "));
                    Definition {
                        term: Text::from(body.name.clone()),
                        text: Text::from(lines.join("\n")),
                    }
                })
                .collect(),
        ));
    }
    blocks.push(Block::Small(Text::from(
        l.fill("published-about-made", &[("date", &l.long_date(facts.today))]),
    )));
    Booklet {
        lang: l.code.to_owned(),
        labels: labels(l),
        title: l.say("published-how-title"),
        subtitle: firm.name.clone(),
        firm: firm.name.clone(),
        version: version(l, facts),
        blocks,
        numbered: false,
        toc: false,
    }
}
