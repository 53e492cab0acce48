//! The packs and firms of this repository: they load, they say what the snapshot says, they answer
//! for every quarter from 1990 to 2060, and the strictest rule always governs.

#![expect(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use recourse_kernel::firm::Firm;
use recourse_kernel::law::{
    Clock, Facts, Law, LoadError, SourceFile, Start, StartEvent, load, table,
};
use recourse_kernel::terms::{CustomerKind, Product};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

static LAW: LazyLock<Law> = LazyLock::new(|| {
    load(&files()).unwrap_or_else(|errors| {
        let told: Vec<String> = errors.iter().map(LoadError::to_string).collect();
        panic!("{} errors\n{}", errors.len(), told.join("\n"))
    })
});

/// Every pack and firm file, named from the root of the repository, in the order of their names.
fn files() -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["law", "firms"] {
        walk(&root.join(folder), folder, &mut files);
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn walk(folder: &Path, name: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{name}: {error}")) {
        let path = entry.expect("an entry of the folder").path();
        let Some(last) = path.file_name().and_then(|last| last.to_str()) else { continue };
        let name = format!("{name}/{last}");
        if path.is_dir() {
            walk(&path, &name, files);
        } else if last.ends_with(".md") && last != "README.md" {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            files.push(SourceFile { name, text });
        }
    }
}

#[test]
fn all_packs_and_firms_load() {
    let law = &*LAW;
    let firms: Vec<&str> = law.firms.keys().map(String::as_str).collect();
    assert_eq!(
        firms,
        ["fjordbanken", "hallegaard", "malarbanken", "perintala", "scheldebank", "sundbanken"]
    );
    for country in ["no", "be", "dk", "fi", "se"] {
        for kind in ["work", "bank"] {
            assert!(law.calendars.contains_key(&format!("{country}.{kind}")), "{country}.{kind}");
        }
    }
    assert_eq!(law.packs.len(), files().len(), "each file is one pack");
}

/// The whole law as a table: whoever changes a pack sees here which figures moved, on which days.
#[test]
fn the_law_table() {
    let mut text = String::new();
    let mut rule = String::new();
    for row in table(&LAW) {
        if row.rule != rule {
            text.push_str(&format!("{}{}\n", if rule.is_empty() { "" } else { "\n" }, row.rule));
            rule.clone_from(&row.rule);
        }
        let doubt = row.unverified.map(|what| format!(" [unverified: {what}]")).unwrap_or_default();
        text.push_str(&format!("  {}  {} | {}{doubt}\n", row.day, row.says, row.source));
    }
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("law_table", text);
    });
}

/// The events that start a clock in some pack.
fn starts() -> BTreeSet<StartEvent> {
    let deadlines = LAW.firms.values().flat_map(|firm| LAW.deadlines_for(firm));
    deadlines.map(|(_, deadline)| deadline.starts).collect()
}

fn products() -> impl Iterator<Item = Option<Product>> {
    Product::ALL.iter().copied().map(Some).chain([None])
}

fn told(clock: &Clock, facts: Facts<'_>) -> String {
    let rule = clock.rule().map_or("a promise", |basis| basis.rule.as_str());
    format!(
        "{} from {} by {rule}, for {}, {:?}, {}",
        clock.clock, clock.starts_on, facts.firm.id, facts.product, facts.customer
    )
}

/// Asks the law on the first day of every quarter of all years that the calendars cover, for every
/// firm, product and customer: it answers, or it says why it has no answer.
#[test]
fn the_law_answers_for_every_quarter_or_says_why_not() {
    let mut without = 0_u32;
    let mut on = date(1990, 1, 1);
    while on <= date(2060, 10, 1) {
        for firm in LAW.firms.values() {
            for product in products() {
                for &customer in CustomerKind::ALL {
                    let facts = Facts { firm, product, customer };
                    for &event in &starts() {
                        for clock in LAW.clocks(facts, Start { event, on }) {
                            let basis = clock.rule().expect("the law sets clocks by rules");
                            match clock.due {
                                Some(due) => {
                                    assert!(due > on, "{} ends on {due}", told(&clock, facts));
                                    let plan = clock.plan_by.unwrap_or(due);
                                    assert!(plan <= due, "{} plans {plan}", told(&clock, facts));
                                }
                                None => {
                                    without += 1;
                                    assert!(
                                        basis.notes.iter().any(|note| note.len() > 10),
                                        "{} has no day and no reason",
                                        told(&clock, facts)
                                    );
                                }
                            }
                        }
                    }
                }
            }
        }
        on = on.saturating_add(3.months());
    }
    assert!(without > 0, "the packs hold a rule whose figure is not known: it has to show");
}

/// Every rule of the law either applies to a complaint or is listed with the reason why not.
#[test]
fn no_rule_is_passed_over_in_silence() {
    for firm in LAW.firms.values() {
        for product in products() {
            let facts = Facts { firm, product, customer: CustomerKind::Consumer };
            for event in starts() {
                let start = Start { event, on: date(2026, 3, 2) };
                let mut named: BTreeSet<String> = BTreeSet::new();
                for clock in LAW.clocks(facts, start) {
                    named.extend(clock.rule().map(|basis| basis.rule.to_string()));
                    named.extend(clock.others.iter().map(|other| other.rule.to_string()));
                }
                for reason in LAW.not_applied(facts, start) {
                    if let recourse_kernel::explain::Step::DoesNotApply { rule, .. } = reason.step {
                        assert!(named.insert(rule.to_string()), "{rule} applies and does not");
                    }
                }
                let all = LAW.deadlines_for(firm).filter(|(_, rule)| rule.starts == event);
                let all: BTreeSet<String> = all.map(|(rule, _)| rule.id.clone()).collect();
                assert_eq!(named, all, "{} {product:?} {event}", firm.id);
            }
        }
    }
}

fn any_day() -> impl Strategy<Value = Date> {
    (0..25_900_i32).prop_map(|days| date(1990, 1, 1).saturating_add(days.days()))
}

fn any_firm() -> impl Strategy<Value = &'static Firm> {
    proptest::sample::select(LAW.firms.values().collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    /// Of all rules for one clock the earliest end governs; none of the others is lost.
    #[test]
    fn the_strictest_rule_governs(
        firm in any_firm(),
        on in any_day(),
        product in proptest::sample::select(products().collect::<Vec<_>>()),
        customer in proptest::sample::select(CustomerKind::ALL),
        event in proptest::sample::select(starts().into_iter().collect::<Vec<_>>()),
    ) {
        let facts = Facts { firm, product, customer };
        let clocks = LAW.clocks(facts, Start { event, on });
        let mut seen = BTreeSet::new();
        for clock in &clocks {
            let earliest = clock.others.iter().filter_map(|other| other.due).chain(clock.due).min();
            prop_assert_eq!(clock.due, earliest, "{}", told(clock, facts));
            prop_assert!(
                seen.insert((clock.clock, clock.body.clone())),
                "two clocks of one kind: {}", told(clock, facts)
            );
            // A firm's own rule beside the law never ends after it.
            if let Some(firm_rule) = clock.rule().filter(|basis| basis.rule.starts_with("firm:")) {
                let law = clock.others.iter().filter_map(|other| other.due).min();
                prop_assert!(law.is_none_or(|law| clock.due <= Some(law)), "{}", firm_rule.rule);
            }
        }
    }
}
