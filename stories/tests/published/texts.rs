//! Every text says what the rules give, for every firm, language, product and kind of customer.

use crate::support::{NOW, at, changed, flat, texts, words};
use recourse::published::deadlines::{TOLD, clocks, customers, products};
use recourse::published::procedure::booklet;
use recourse::published::sheet::{notices, sheet};
use recourse::published::{Edition, Facts, stamp};
use recourse::texts::{LANGUAGES, Texts};
use recourse_documents::{Document, html, pdf};
use recourse_kernel::firm::{Firm, Post};
use recourse_kernel::law::Known;
use recourse_kernel::law::Law;
use recourse_kernel::law::RuleKind;
use recourse_stories::installation::law;
use std::io::Write as _;

fn each_firm(mut check: impl FnMut(&Law, &Firm)) {
    let law = law();
    assert!(law.firms.len() >= 6, "the sample firms");
    for firm in law.firms.values() {
        check(&law, firm);
    }
}

/// Proves DK-05, BE-01: the procedure states exactly the time limits that a complaint of the day gets,
/// for every product and kind of customer, no more and no fewer.
#[test]
fn the_time_limits_are_those_that_run() {
    let mut compared = 0;
    each_firm(|law, firm| {
        for instant in [NOW, "2017-03-01T10:00:00Z", "2027-04-01T10:00:00Z"] {
            let facts = Facts::at(law, firm, &at(firm, instant));
            let mut told = 0;
            for customer in customers(firm) {
                for product in products(firm) {
                    let stated = facts.deadlines.iter().filter(|deadline| {
                        deadline.reach.get(&customer).is_some_and(|all| all.contains(&product))
                    });
                    told += stated.count();
                    for event in TOLD {
                        for clock in clocks(law, firm, product, customer, event, facts.today) {
                            let Some(used) = clock.rule() else { continue };
                            let place = format!("{} {product} {customer} {}", firm.id, used.rule);
                            let found = facts.deadlines.iter().find(|deadline| {
                                deadline.rule == used.rule.as_str()
                                    && deadline.clock == clock.clock
                                    && deadline.body == clock.body
                            });
                            let found = found.unwrap_or_else(|| panic!("{place}: not stated"));
                            assert!(
                                found.reach[&customer].contains(&product),
                                "{place}: not stated for them"
                            );
                            assert_eq!(found.source, used.source.as_str(), "{place}");
                            let words = found.within.map(|within| within.to_string());
                            if let Some(words) = words {
                                assert_eq!(words, used.within.as_str(), "{place}");
                            }
                            told -= 1;
                            compared += 1;
                        }
                    }
                }
            }
            assert_eq!(told, 0, "{} at {instant}: time limits that no complaint gets", firm.id);
        }
    });
    assert!(compared > 1000, "only {compared} clocks were compared");
}

/// Proves DK-05, DK-09, BE-01, BE-02, NO-11, FI-12: in every language, the texts name every time limit,
/// level, gate, channel with its hours, body and notice of the data, and no key without its text.
#[test]
fn every_fact_stands_in_every_language() {
    each_firm(|law, firm| {
        let facts = Facts::at(law, firm, &at(firm, NOW));
        for code in LANGUAGES {
            let l = Texts::get().language(code);
            let [_, _, contact] = texts(law, firm, code, NOW);
            // As a page: in plain text the cells of a table are broken into lines.
            let [procedure, how] = [booklet(l, &facts, Edition::Public), sheet(l, &facts)]
                .map(|booklet| words(&html(&Document::Booklet(booklet))));
            let how = format!("{how} {}", flat(&notices(l, &facts).join(" ")));
            let place = format!("{} in {code}", firm.id);
            for (text, name) in [(&procedure, "procedure"), (&how, "page")] {
                assert!(
                    !text.contains("published-"),
                    "{place}: a key without a text in the {name}"
                );
                assert!(!text.contains('{') && !text.contains("$"), "{place}: {name}");
            }
            for deadline in &facts.deadlines {
                assert!(procedure.contains(&deadline.how_long(l)), "{place}: {}", deadline.rule);
                assert!(
                    procedure.contains(&deadline.what(l, &facts)),
                    "{place}: {}",
                    deadline.rule
                );
                if deadline.for_consumers() && deadline.body.is_none() {
                    assert!(how.contains(&deadline.how_long(l)), "{place}: {}", deadline.rule);
                }
                if deadline.unverified.is_some() {
                    assert!(procedure.contains(&l.say("published-doubt-public")), "{place}");
                }
            }
            for level in &firm.procedure.levels {
                assert!(procedure.contains(&level.name), "{place}: {}", level.name);
                assert!(how.contains(&level.name), "{place}: {}", level.name);
            }
            for gate in &firm.procedure.gates {
                let gate = l.word("published-gate", gate.word());
                assert!(procedure.contains(&flat(&gate)), "{place}: {gate}");
            }
            for way in facts.open_ways() {
                let value = flat(&way.channel.value);
                assert!(procedure.contains(&value) && how.contains(&value), "{place}: {value}");
                for line in recourse::published::opening::lines(l, &way.channel.hours) {
                    assert!(procedure.contains(&flat(&line)), "{place}: {line}");
                    assert!(how.contains(&flat(&line)), "{place}: {line}");
                }
            }
            for body in &facts.bodies {
                assert!(procedure.contains(&body.name) && how.contains(&body.name), "{place}");
                for line in &body.address {
                    assert!(procedure.contains(line.as_str()), "{place}: {line}");
                }
                for fee in &body.fees {
                    let fee = flat(&l.money(fee.money));
                    assert!(procedure.contains(&fee), "{place}: {fee}");
                }
            }
            for notice in firm.notices_at(facts.now.timestamp()) {
                assert!(how.contains(&flat(notice.text(code))), "{place}: {}", notice.id);
            }
            for held in facts.posts.officer.iter().chain(&facts.posts.deputy) {
                assert!(procedure.contains(&held.name) && contact.contains(&held.name), "{place}");
            }
        }
    });
}

/// Proves NO-11: a body that has ended is published no more, and one that begins later not yet.
#[test]
fn bodies_are_those_of_the_day() {
    let law = law();
    let firm = law.firm("fjordbanken").expect("a firm");
    let names = |instant: &str| -> Vec<String> {
        let facts = Facts::at(&law, firm, &at(firm, instant));
        facts.bodies.iter().map(|body| body.id.clone()).collect()
    };
    assert!(names("2025-07-19T10:00:00Z").contains(&"eu.odr".to_owned()));
    assert!(!names("2025-07-20T10:00:00Z").contains(&"eu.odr".to_owned()));
}

/// Proves DK-05: a firm's changed file changes the published procedure and the clocks of new complaints
/// alike.
#[test]
fn a_changed_file_changes_text_and_workflow_alike() {
    let before = law();
    let after = changed(
        &before,
        "sundbanken",
        &[
            ("within = \"4 weeks\"", "within = \"3 weeks\""),
            ("expected_duration = \"4 weeks\"", "expected_duration = \"3 weeks\""),
            ("Rådgiveren", "Din rådgiver"),
        ],
    );
    let weeks = |law: &Law| {
        let firm = law.firm("sundbanken").expect("the firm");
        let RuleKind::Deadline(rule) =
            &law.rule("firm:sundbanken.expected").expect("the rule").kind
        else {
            panic!("a deadline")
        };
        let version = rule.versions.on(at(firm, NOW).date()).expect("a version");
        let Known::Figure(within) = &version.value.within else { panic!("a figure") };
        let facts = Facts::at(law, firm, &at(firm, NOW));
        let product = products(firm)[0];
        let clock = clocks(law, firm, product, customers(firm)[0], TOLD[0], facts.today)
            .into_iter()
            .find(|clock| clock.rule().is_some_and(|used| used.rule == "firm:sundbanken.expected"))
            .expect("the clock");
        let [procedure, how, _] = texts(law, firm, "da", NOW).map(|text| flat(&text));
        (within.to_string(), clock.due.expect("a day").to_string(), procedure, how)
    };
    let (old, new) = (weeks(&before), weeks(&after));
    assert_eq!((old.0.as_str(), new.0.as_str()), ("4 weeks", "3 weeks"));
    assert_eq!((old.1.as_str(), new.1.as_str()), ("2026-12-18", "2026-12-11"));
    for text in [&new.2, &new.3] {
        assert!(text.contains("3 uger") && !text.contains("4 uger"), "{text}");
        assert!(text.contains("Din rådgiver"));
    }
    assert!(old.2.contains("4 uger") && old.3.contains("4 uger"));
}

/// Proves DK-08: a vacancy alarms thirty days ahead and from then on, and the published text says how it
/// is: the deputy stands in.
#[test]
fn a_vacant_post_is_told_as_it_is() {
    let law = changed(
        &law(),
        "sundbanken",
        &[("to = 2026-12-31\nsource = \"Direktionens", "to = 2026-12-15\nsource = \"Direktionens")],
    );
    let law = changed_officer(law);
    let firm = law.firm("sundbanken").expect("a firm");
    let alarm = |instant: &str| {
        let facts = Facts::at(&law, firm, &at(firm, instant));
        let vacancies: Vec<_> = facts
            .posts
            .vacancies
            .iter()
            .map(|vacancy| (vacancy.post, vacancy.now, vacancy.since.map(|day| day.to_string())))
            .collect();
        (vacancies, texts(&law, firm, "en", instant)[0].clone())
    };
    assert_eq!(alarm("2026-11-15T10:00:00Z").0, []);
    let soon = (Post::ComplaintsOfficer, false, Some("2026-12-16".to_owned()));
    assert_eq!(alarm("2026-11-16T10:00:00Z").0, [soon]);
    let (now, text) = alarm("2027-01-05T10:00:00Z");
    assert_eq!(now, [(Post::ComplaintsOfficer, true, Some("2026-12-16".to_owned()))]);
    assert!(
        flat(&text).contains("vacant at present. Mikkel Ravn, the deputy, stands in."),
        "{text}"
    );
}

/// Only the first officer: who was to follow is left out.
fn changed_officer(mut law: Law) -> Law {
    let firm = law.firms.get_mut("sundbanken").expect("the firm");
    firm.appointments.retain(|one| one.post != Post::ComplaintsOfficer || one.from.year() < 2020);
    law
}

/// Proves DK-05: the printed procedure holds the words of the procedure, and is archivable.
#[test]
fn the_procedure_can_be_printed() {
    each_firm(|law, firm| {
        let facts = Facts::at(law, firm, &at(firm, NOW));
        let code = firm.languages.first().expect("a language");
        let l = Texts::get().language(code);
        let document = Document::Booklet(booklet(l, &facts, Edition::Staff));
        let bytes = pdf(&document, &stamp(&facts, l, "procedure")).expect("printed");
        let again = pdf(&document, &stamp(&facts, l, "procedure")).expect("printed");
        assert!(bytes == again, "{}: the same text gives the same bytes", firm.id);
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(&bytes).expect("written");
        let said = std::process::Command::new("pdftotext")
            .args(["-layout", file.path().to_str().expect("a path"), "-"])
            .output()
            .expect("pdftotext is installed");
        let said = flat(&String::from_utf8_lossy(&said.stdout));
        for key in ["published-what-title", "published-times-title", "published-bodies-title"] {
            assert!(said.contains(&l.say(key)), "{}: {key}", firm.id);
        }
        for level in &firm.procedure.levels {
            assert!(said.contains(&level.name), "{}: {}", firm.id, level.name);
        }
        for deadline in &facts.deadlines {
            assert!(said.contains(&deadline.how_long(l)), "{}: {}", firm.id, deadline.rule);
        }
    });
}

/// The page of each firm in its first language, to be read by eye when it changes.
#[test]
fn pages_as_they_read() {
    each_firm(|law, firm| {
        let code = firm.languages.first().expect("a language");
        let [_, how, _] = texts(law, firm, code, NOW);
        insta::assert_snapshot!(format!("how_to_complain_{}", firm.id), how);
    });
}

/// Proves DK-09: what is handed out on request is one sheet, in every language of every firm.
#[test]
fn the_sheet_is_one_sheet() {
    each_firm(|law, firm| {
        let facts = Facts::at(law, firm, &at(firm, NOW));
        for code in &firm.languages {
            let l = Texts::get().language(code);
            let bytes = pdf(&Document::Booklet(sheet(l, &facts)), &stamp(&facts, l, "sheet"));
            let mut file = tempfile::NamedTempFile::new().expect("a file");
            file.write_all(&bytes.expect("printed")).expect("written");
            let told = std::process::Command::new("pdfinfo").arg(file.path()).output();
            let told = told.expect("pdfinfo is installed");
            let told = flat(&String::from_utf8_lossy(&told.stdout));
            assert!(told.contains("Pages: 1 "), "{} in {code}: {told}", firm.id);
        }
    });
}
