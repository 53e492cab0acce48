//! The effect of a change on open cases: what would move, how, and what stays.

use crate::support::{at, changed};
use recourse::engine::Engine;
use recourse::published::effect::cases::{Cases, cases};
use recourse::published::effect::{change, day_of_change};
use recourse_kernel::access::Actor;
use recourse_kernel::law::Law;
use recourse_kernel::law::diff::Transition;
use recourse_kernel::terms::Product;
use recourse_stories::installation::{Installation, complaint, law, on_both};

const FIRM: &str = "sundbanken";

/// A complaint about a current account on 10 November: acknowledged within two working days, an answer
/// expected within four weeks, by 8 December.
async fn received(engine: &Engine) -> String {
    let mut new = complaint(FIRM, "A fee", "About a fee.");
    new.product = Some(Product::CurrentAccount);
    engine.receive(&Actor::System, new).await.expect("received").reference
}

async fn effect(engine: &Engine, after: &Law, day: &str) -> Cases {
    let day = day.parse().expect("a day");
    cases(engine, &law(), after, FIRM, day, None).await.expect("compared")
}

const OLD: &str = r#"within = "4 weeks"
last_day = "stays"
reading = "four weeks end on the same weekday as the day of receipt"
source = "Sundbanken, written procedure, section 4"
checked = 2026-11-21
"#;

const NEW: &str = r#"to = 2026-11-30
within = "4 weeks"
last_day = "stays"
reading = "four weeks end on the same weekday as the day of receipt"
source = "Sundbanken, written procedure, section 4"
checked = 2026-11-21

[[deadline."firm:sundbanken.expected".version]]
from = 2026-12-01
within = "3 weeks"
last_day = "stays"
source = "Sundbanken, written procedure of 1 December 2026, section 4"
checked = 2026-11-21
"#;

/// Proves DK-05, DK-12: a new version in the firm's file moves no date of an open case; the effect says
/// what its dates would be if it were applied: day 0 stays, so the time used is kept. A date that would
/// lie in the past is told as such, and what was missed stays missed.
#[test]
fn a_later_version_keeps_the_time_used() {
    on_both(async |on| {
        let installation = Installation::new(on).await;
        let engine = &installation.engine;
        let reference = received(engine).await;
        let written = engine.store.counts().await.expect("counts");
        let after = changed(&law(), FIRM, &[(OLD, NEW)]);

        let before_it_begins = effect(engine, &after, "2026-11-30").await;
        assert_eq!((before_it_begins.open, before_it_begins.moved), (1, 0));

        let cases = effect(engine, &after, "2026-12-01").await;
        assert_eq!((cases.open, cases.moved, cases.in_the_past), (1, 1, 0));
        assert_eq!(cases.cases[0].reference, reference);
        let moved = &cases.cases[0].effect.moved[0];
        let days = (moved.old.expect("a day").to_string(), moved.new.expect("a day").to_string());
        assert_eq!(days, ("2026-12-08".to_owned(), "2026-12-01".to_owned()));
        assert_eq!((moved.transition, moved.used_days), (Transition::CarriedOver, 21));
        assert_eq!(moved.source, "Sundbanken, written procedure of 1 December 2026, section 4");
        assert_eq!((cases.totals[0].dates, cases.totals[0].earlier), (1, 1));

        let late = effect(engine, &after, "2026-12-02").await;
        assert_eq!((late.moved, late.in_the_past, late.stay_missed), (1, 1, 0));
        let missed = effect(engine, &after, "2026-12-09").await;
        assert_eq!((missed.moved, missed.in_the_past, missed.stay_missed), (0, 0, 1));
        assert_eq!(engine.store.counts().await.expect("counts"), written, "nothing was written");
    });
}

/// Proves DK-05: a correction of the rule of a case's own day is told apart from a later rule; a time
/// limit that was met is not counted anew; a new one begins; the same packs change nothing.
#[test]
fn corrections_and_new_time_limits_are_told_apart() {
    on_both(async |on| {
        let installation = Installation::new(on).await;
        let engine = &installation.engine;
        received(engine).await;
        let same = effect(engine, &law(), "2026-11-20").await;
        assert_eq!((same.open, same.moved, same.stay_missed), (1, 0, 0));

        let corrected = changed(&law(), FIRM, &[("within = \"4 weeks\"", "within = \"3 weeks\"")]);
        let cases = effect(engine, &corrected, "2026-11-20").await;
        let moved = &cases.cases[0].effect.moved[0];
        assert_eq!(moved.transition, Transition::Corrected);
        assert_eq!(moved.new.expect("a day").to_string(), "2026-12-01");

        // Receipt was confirmed on the day it came.
        let quicker =
            changed(&law(), FIRM, &[("within = \"2 working days\"", "within = \"1 working day\"")]);
        assert_eq!(effect(engine, &quicker, "2026-11-20").await.moved, 0);

        let notice = r#"```toml
[deadline."firm:sundbanken.delay-notice"]
title = "Tell the customer about a delay"
clock = "delay-notice"
starts = "complaint.received"
met_by = "complaint.delay-told"
owner = "firm"

[[deadline."firm:sundbanken.delay-notice".version]]
from = 2016-07-01
within = "3 weeks"
last_day = "stays"
source = "Sundbanken, written procedure, section 4"
checked = 2026-11-21
```

## What every handling must show"#;
        let more = changed(&law(), FIRM, &[("## What every handling must show", notice)]);
        let cases = effect(engine, &more, "2026-11-20").await;
        let moved = &cases.cases[0].effect.moved[0];
        assert_eq!((moved.transition, moved.old), (Transition::Begins, None));
        assert_eq!(moved.new.expect("a day").to_string(), "2026-12-01");
        let back = cases_back(engine, &more).await;
        assert_eq!(back.moved, 0, "the case has no such time limit that could end");
    });
}

async fn cases_back(engine: &Engine, before: &Law) -> Cases {
    let day = "2026-11-20".parse().expect("a day");
    cases(engine, before, &law(), FIRM, day, None).await.expect("compared")
}

/// Proves DK-05, DK-09: every rule, field and published text that would differ is named with what it said
/// and says, in each language of the firm, on the day on which the change begins.
#[test]
fn rules_data_and_texts_are_told() {
    let before = law();
    let after = changed(
        &before,
        FIRM,
        &[
            (OLD, NEW),
            ("version = 1\nfrom = 2015-01-01", "version = 2\nfrom = 2026-12-01"),
            ("opens = \"09:00\"\ncloses = \"18:00\"", "opens = \"09:00\"\ncloses = \"17:00\""),
        ],
    );
    let (old, new) = (before.firm(FIRM).expect("a firm"), after.firm(FIRM).expect("a firm"));
    let now = at(old, "2026-11-20T10:00:00Z");
    let day = day_of_change(old, new, now.date());
    assert_eq!(day.to_string(), "2026-12-01");
    let told = change(&before, &after, FIRM, &recourse::published::on(&now, day)).expect("a firm");
    let rule = &told.rules[0];
    assert_eq!((told.rules.len(), rule.rule.as_str()), (1, "firm:sundbanken.expected"));
    let day = rule.days.last().expect("a day");
    assert_eq!(day.from.to_string(), "2026-12-01");
    let said = |row: &Option<recourse_kernel::law::TableRow>| row.clone().expect("a row");
    assert_eq!(
        (said(&day.before).says, said(&day.after).says),
        ("4 weeks".into(), "3 weeks".into())
    );
    assert!(said(&day.after).source.contains("1 December 2026"));
    let fields: Vec<_> = told.fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(fields, ["channels[phone].hours", "procedure.from", "procedure.version"]);
    for language in &old.languages {
        for what in ["procedure", "how-to-complain", "contact"] {
            let text =
                told.texts.iter().find(|text| text.language == *language && text.what == what);
            let text =
                text.unwrap_or_else(|| panic!("{what} in {language} would read differently"));
            assert!(text.lines.iter().any(|line| line.mark == '-'), "{what} in {language}");
            assert!(text.lines.iter().any(|line| line.mark == '+'), "{what} in {language}");
        }
    }
    let nothing = change(&before, &before, FIRM, &now).expect("a firm");
    assert!(nothing.is_empty());
}
