//! The written procedure: sections in a fixed order, each made from facts.

use super::facts::Facts;
use super::opening;
use super::posts;
use super::words::{Edition, all_of, any_of, customers, items, languages, sentence};
use crate::texts::Language;
use crate::web::period;
use recourse_documents::{Block, Booklet, Definition, Labels, Table, Text};
use recourse_kernel::firm::{Acknowledges, DossierOpens, Gate, LevelKind};
use recourse_kernel::law::{DutyKind, LastDay};
use recourse_kernel::terms::Channel;

/// A part of the procedure.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its name in addresses: `#times`.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// The sections of the written procedure.
pub fn sections(l: Language, facts: &Facts<'_>, edition: Edition) -> Vec<Section> {
    let make = |id: &'static str, blocks: Vec<Block>| Section {
        id,
        title: l.say(&format!("published-{id}-title")),
        blocks,
    };
    let mut sections = vec![
        make("what", what(l)),
        make("who", who(l, facts)),
        make("channels", channels(l, facts)),
        make("send", send(l, facts)),
        make("steps", steps(l, facts, false)),
        make("officer", posts::blocks(l, facts, edition)),
        make("times", times(l, facts, edition)),
        make("fair", fair(l, facts)),
        make("bodies", bodies(l, facts, edition)),
        make("help", help(l, facts)),
        make("records", records(l, facts)),
    ];
    if edition == Edition::Staff {
        sections.push(make("duties", duties(l, facts)));
    }
    sections.push(make("about", about(l, facts, edition)));
    sections.retain(|section| !section.blocks.is_empty());
    sections
}

/// The written procedure as a booklet, to print.
pub fn booklet(l: Language, facts: &Facts<'_>, edition: Edition) -> Booklet {
    let mut blocks = Vec::new();
    if edition == Edition::Staff {
        blocks.push(say(l, "published-edition-staff"));
    }
    for section in sections(l, facts, edition) {
        blocks.push(Block::heading(1, section.title));
        blocks.extend(section.blocks);
    }
    Booklet {
        lang: l.code.to_owned(),
        labels: labels(l),
        title: l.say("published-procedure-title"),
        subtitle: l.fill("published-procedure-subtitle", &[("firm", &facts.firm.name)]),
        firm: facts.firm.name.clone(),
        version: version(l, facts),
        blocks,
        numbered: true,
        toc: false,
    }
}

/// The words of the page foot.
pub fn labels(l: Language) -> Labels {
    let page = l.fill("published-page", &[("page", "{page}"), ("pages", "{pages}")]);
    Labels { page, contents: l.say("published-contents") }
}

/// Which version, and since when.
pub fn version(l: Language, facts: &Facts<'_>) -> String {
    let procedure = &facts.firm.procedure;
    l.fill(
        "published-version",
        &[("version", &procedure.version.to_string()), ("from", &l.short_date(procedure.from))],
    )
}

fn say(l: Language, key: &str) -> Block {
    Block::paragraph(l.say(key))
}

fn list(items: Vec<String>) -> Block {
    Block::List { ordered: false, items: items.into_iter().map(Text::from).collect() }
}

fn what(l: Language) -> Vec<Block> {
    vec![say(l, "published-what")]
}

fn who(l: Language, facts: &Facts<'_>) -> Vec<Block> {
    let procedure = &facts.firm.procedure;
    let key =
        if procedure.non_customers { "published-who-anyone" } else { "published-who-customers" };
    let mut blocks = vec![say(l, key)];
    if procedure.gates.contains(&Gate::Identity) && !procedure.identity_items.is_empty() {
        let needed = all_of(l, &items(l, &procedure.identity_items));
        blocks.push(Block::paragraph(l.fill("published-who-identity", &[("items", &needed)])));
    }
    let spoken = all_of(l, &languages(l, &facts.firm.languages));
    blocks.push(Block::paragraph(l.fill("published-languages", &[("languages", &spoken)])));
    blocks
}

fn channels(l: Language, facts: &Facts<'_>) -> Vec<Block> {
    let mut rows = Vec::new();
    let mut hours = false;
    for way in &facts.channels {
        let channel = way.channel;
        hours |= !channel.hours.is_empty();
        let mut when = if channel.hours.is_empty() {
            vec![l.say("published-open-always")]
        } else {
            opening::lines(l, &channel.hours)
        };
        if !way.valid {
            when.push(l.fill("published-from-day", &[("date", &l.short_date(channel.from))]));
        }
        if let Some(to) = channel.to {
            when.push(l.fill("published-until-day", &[("date", &l.short_date(to))]));
        }
        rows.push(vec![
            Text::from(l.word("channel", channel.kind.word())),
            Text::from(channel.value.clone()),
            Text::from(when.join("\n")),
        ]);
    }
    let mut blocks = vec![Block::Table(Table {
        caption: String::new(),
        head: ["published-way", "published-where", "published-when"]
            .map(|key| Text::from(l.say(key)))
            .to_vec(),
        rows,
        align: Vec::new(),
        total: None,
    })];
    if hours {
        blocks.push(say(l, "published-holidays"));
    }
    if facts.channels.iter().any(|way| way.channel.kind == Channel::Phone) {
        blocks.push(say(l, "published-spoken"));
    }
    blocks
}

fn send(l: Language, facts: &Facts<'_>) -> Vec<Block> {
    let procedure = &facts.firm.procedure;
    let mut blocks = Vec::new();
    if !procedure.information_items.is_empty() {
        blocks.push(say(l, "published-send"));
        blocks.push(list(
            items(l, &procedure.information_items).iter().map(|item| sentence(item)).collect(),
        ));
    }
    if procedure.gates.contains(&Gate::Information) && !procedure.required_items.is_empty() {
        let needed = all_of(l, &items(l, &procedure.required_items));
        blocks.push(Block::paragraph(l.fill("published-send-required", &[("items", &needed)])));
    }
    blocks.push(say(l, "published-send-missing"));
    blocks
}

/// One line for each level, in order; in brief without the reasons for leaving a level out.
pub fn steps(l: Language, facts: &Facts<'_>, brief: bool) -> Vec<Block> {
    let procedure = &facts.firm.procedure;
    let items = procedure
        .levels
        .iter()
        .map(|level| {
            let key = match level.kind {
                LevelKind::FrontLine => "published-level-front-line",
                LevelKind::Colleague => "published-level-colleague",
                LevelKind::Officer => "published-level-officer",
                LevelKind::Mediation => "published-level-mediation",
            };
            let mut parts = vec![l.fill(key, &[("name", &level.name)])];
            if level.writing_required {
                parts.push(l.say("published-level-writing"));
            }
            let reasons: Vec<String> = procedure
                .skip_reasons(&level.id)
                .iter()
                .map(|reason| l.word("published-skip", reason.word()))
                .collect();
            if !reasons.is_empty() && !brief {
                let reasons = any_of(l, &reasons);
                parts.push(l.fill("published-level-skip", &[("reasons", &reasons)]));
            }
            Text::from(parts.join(" "))
        })
        .collect();
    vec![Block::List { ordered: true, items }]
}

fn times(l: Language, facts: &Facts<'_>, edition: Edition) -> Vec<Block> {
    let procedure = &facts.firm.procedure;
    let mut head = vec!["published-time-what", "published-time-within", "published-time-whom"];
    head.push("published-time-origin");
    let mut rows = Vec::new();
    let (mut working, mut moves) = (false, false);
    for deadline in &facts.deadlines {
        working |= deadline.within.is_some_and(recourse_kernel::law::Period::needs_calendar);
        moves |= deadline.last_day == LastDay::NextWorkingDay;
        let mut within = vec![deadline.how_long(l)];
        within.push(deadline.from(l));
        if deadline.last_day == LastDay::NextWorkingDay {
            within.push(l.say("published-last-day-moves"));
        }
        let whom = deadline.whom(l, facts);
        let mut origin = vec![deadline.origin(l, facts)];
        if edition == Edition::Staff {
            origin.push(deadline.rule.clone());
            origin.extend(deadline.reading.iter().cloned());
        }
        origin.extend(deadline.doubt(l, edition));
        rows.push(vec![
            Text::from(deadline.what(l, facts)),
            Text::from(within.join("\n")),
            Text::from(if whom.is_empty() {
                l.say("published-everybody")
            } else {
                whom.join("\n")
            }),
            Text::from(origin.join("\n")),
        ]);
    }
    let mut blocks = Vec::new();
    if rows.is_empty() {
        blocks.push(say(l, "published-times-none"));
    } else {
        blocks.push(Block::Table(Table {
            caption: l.fill("published-times-caption", &[("date", &l.long_date(facts.today))]),
            head: head.iter().map(|key| Text::from(l.say(key))).collect(),
            rows,
            align: Vec::new(),
            total: None,
        }));
        blocks.push(say(l, "published-time-day-zero"));
        if working {
            blocks.push(say(l, "published-time-working-days"));
        }
        if !moves {
            blocks.push(say(l, "published-last-day-stays"));
        }
    }
    blocks.push(say(
        l,
        match procedure.acknowledge {
            Acknowledges::Automatic => "published-acknowledge-automatic",
            Acknowledges::ByHand => "published-acknowledge-by-hand",
        },
    ));
    blocks.push(say(
        l,
        match procedure.dossier {
            DossierOpens::OnReceipt => "published-dossier-on-receipt",
            DossierOpens::WhenComplete => "published-dossier-when-complete",
        },
    ));
    if let Some(expected) = procedure.expected_duration {
        let expected = period(l, &expected.to_string());
        blocks.push(Block::paragraph(l.fill("published-expected", &[("within", &expected)])));
    }
    blocks.push(say(l, "published-late"));
    blocks
}

fn fair(l: Language, facts: &Facts<'_>) -> Vec<Block> {
    let procedure = &facts.firm.procedure;
    let mut lines: Vec<String> =
        procedure.gates.iter().map(|gate| l.word("published-gate", gate.word())).collect();
    lines.push(l.say("published-contested"));
    lines.extend(super::checks::lines(l, facts));
    vec![say(l, "published-fair"), list(lines)]
}

fn bodies(l: Language, facts: &Facts<'_>, edition: Edition) -> Vec<Block> {
    if facts.bodies.is_empty() {
        return vec![say(l, "published-bodies-none")];
    }
    let mut blocks =
        vec![Block::paragraph(l.fill("published-bodies", &[("date", &l.long_date(facts.today))]))];
    let definitions = facts
        .bodies
        .iter()
        .map(|body| {
            let mut lines = Vec::new();
            if !body.address.is_empty() {
                lines.push(body.address.join(", "));
            }
            lines.extend(body.web.clone());
            lines.extend(body.lines(l, facts, edition));
            Definition { term: Text::from(body.name.clone()), text: Text::from(lines.join("\n")) }
        })
        .collect();
    blocks.push(Block::Definitions(definitions));
    blocks
}

fn help(l: Language, facts: &Facts<'_>) -> Vec<Block> {
    let mut lines = Vec::new();
    for (duty, key) in [
        (DutyKind::GuideCustomers, "published-help-guide"),
        (DutyKind::PlainLanguage, "published-help-plain"),
    ] {
        if facts.binds(duty) {
            lines.push(l.say(key));
        }
    }
    lines.extend(super::checks::help(l, facts));
    if lines.is_empty() { Vec::new() } else { vec![list(lines)] }
}

fn records(l: Language, facts: &Facts<'_>) -> Vec<Block> {
    let mut lines = vec![
        l.say("published-records-register"),
        l.say("published-records-sealed"),
        l.say("published-records-readers"),
        l.say("published-records-purpose"),
    ];
    if facts.binds(DutyKind::Overview) {
        lines.push(l.say("published-records-overview"));
    }
    vec![list(lines)]
}

/// The duties that bind the firm, with their citations: for staff.
fn duties(l: Language, facts: &Facts<'_>) -> Vec<Block> {
    if facts.duties.is_empty() {
        return Vec::new();
    }
    let rows = facts
        .duties
        .iter()
        .map(|duty| {
            let doubt = duty.unverified.as_ref();
            let doubt =
                doubt.map_or_else(String::new, |what| l.fill("published-doubt", &[("what", what)]));
            vec![
                Text::from(l.word("duty", duty.duty.word())),
                Text::from([duty.source.as_str(), &duty.rule, &doubt].join("\n").trim().to_owned()),
            ]
        })
        .collect();
    vec![Block::Table(Table {
        caption: String::new(),
        head: ["published-duty", "published-time-origin"]
            .map(|key| Text::from(l.say(key)))
            .to_vec(),
        rows,
        align: Vec::new(),
        total: None,
    })]
}

fn about(l: Language, facts: &Facts<'_>, _edition: Edition) -> Vec<Block> {
    let scope = customers(l, &super::deadlines::customers(facts.firm));
    vec![
        Block::paragraph(l.fill(
            "published-about",
            &[
                ("version", &facts.firm.procedure.version.to_string()),
                ("from", &l.long_date(facts.firm.procedure.from)),
            ],
        )),
        Block::paragraph(l.fill("published-about-scope", &[("who", &all_of(l, &scope))])),
        Block::paragraph(l.fill("published-about-made", &[("date", &l.long_date(facts.today))])),
        say(l, "published-about-open-cases"),
    ]
}
