//! Plays every story of `cases/`, on the rules alone. The same files are played on real stores by
//! the product's own tests.

#![expect(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use recourse_kernel::complaint::RefusalKey;
use recourse_kernel::law::{Law, LoadError, SourceFile, load};
use recourse_stories::story::{Check, Memory, Story, What, parse, run};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files under a folder whose names end so, in order, named from the root of the repository.
fn files(folder: &str, ending: &str) -> Vec<SourceFile> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(root().join(&folder));
        for entry in entries.unwrap_or_else(|error| panic!("{folder}: {error}")) {
            let path = entry.expect("an entry of the folder").path();
            let last = path.file_name().and_then(|name| name.to_str()).expect("a name");
            let name = format!("{folder}/{last}");
            if path.is_dir() {
                folders.push(name);
            } else if last.ends_with(ending) && last != "README.md" {
                let text = fs::read_to_string(&path).expect("a text");
                found.push(SourceFile { name, text });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn law() -> Law {
    let mut packs = files("law", ".md");
    packs.extend(files("firms", ".md"));
    load(&packs).unwrap_or_else(|errors| {
        panic!("{}", errors.iter().map(LoadError::to_string).collect::<Vec<_>>().join("\n"))
    })
}

fn play(law: &Law, story: &Story) -> Result<(), String> {
    let firm = law.firm(&story.firm).ok_or_else(|| format!("no firm `{}`", story.firm))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let mut world = Memory::new(law, firm);
    runtime.block_on(run(&mut world, story)).map_err(|error| error.to_string())
}

#[test]
fn every_story_holds() {
    let law = law();
    let mut failures = Vec::new();
    let stories = files("stories/cases", ".story");
    for file in &stories {
        let played = parse(&file.name, &file.text).map_err(|error| error.to_string());
        match played.and_then(|story| play(&law, &story).map(|()| story.title)) {
            Ok(title) => println!("ok      {} ({})", title, file.name),
            Err(told) => {
                println!("FAILED  {}", file.name);
                failures.push(told);
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} stories fail\n\n{}",
        failures.len(),
        stories.len(),
        failures.join("\n\n")
    );
}

/// The requirements of the complaint itself that stories have to prove; the others are proved where
/// they live: on pages, in letters, in statistics.
const PROVED_HERE: &[&str] = &[
    "NO-01", "NO-02", "NO-04", "NO-05", "NO-06", "NO-07", "NO-08", "NO-10", "NO-11", "BE-01",
    "BE-04", "BE-05", "BE-06", "BE-07", "BE-08", "BE-09", "BE-10", "BE-11", "BE-12", "BE-13",
    "BE-14", "DK-01", "DK-02", "DK-03", "DK-04", "DK-06", "DK-07", "DK-10", "DK-12", "FI-07",
    "SE-L10", "G-4", "G-7", "NO-12", "BE-02", "FI-03", "FI-10",
];

#[test]
fn every_requirement_of_the_complaint_has_a_story() {
    let mut proved = BTreeSet::new();
    let mut titles = BTreeSet::new();
    for file in files("stories/cases", ".story") {
        let story = parse(&file.name, &file.text).unwrap_or_else(|error| panic!("{error}"));
        assert!(titles.insert(story.title.clone()), "two stories are called `{}`", story.title);
        proved.extend(story.proves);
    }
    let missing: Vec<_> = PROVED_HERE.iter().filter(|id| !proved.contains(**id)).collect();
    assert!(missing.is_empty(), "no story proves {missing:?}");
    let catalogue = fs::read_to_string(root().join("docs/requirements.md")).expect("the catalogue");
    let unknown: Vec<_> =
        proved.iter().filter(|id| !catalogue.contains(&format!("| {id} |"))).collect();
    assert!(unknown.is_empty(), "stories prove requirements that do not exist: {unknown:?}");
}

/// The names of everything that can be asked of a complaint, as in its JSON form.
const COMMANDS: &[&str] = &[
    "classify",
    "acknowledge",
    "identify",
    "provide",
    "waive",
    "request-information",
    "remind",
    "record-reply",
    "drop-request",
    "assign",
    "declare-conflict",
    "open-dossier",
    "record-message",
    "note",
    "add-point",
    "remove-point",
    "decide",
    "tell-delay",
    "answer",
    "request-written-copy",
    "send-written-copy",
    "escalate",
    "offer",
    "settle",
    "fail-mediation",
    "refer-outside",
    "record-body-outcome",
    "withdraw",
    "reopen",
    "link",
    "merge-into",
    "explain-miss",
    "offer-guidance",
    "bar",
    "close",
    "write-letter",
    "record-delivery",
    "recall-letter",
    "set-language",
    "set-cause",
    "record-need",
    "end-need",
    "ask-call-back",
    "record-call",
    "approve-redress",
    "second-decide",
    "record-conflicts",
    "unbar",
    "withdraw-waiver",
];

/// What no story can be refused.
///
/// Every sample firm takes people who are not customers. What a merge asks of the other complaint is
/// judged where both are loaded, which a story of one firm's kernel is not.
const NEVER_REFUSED_HERE: &[RefusalKey] = &[
    RefusalKey::NonCustomersNotServed,
    RefusalKey::MergeTargetNotOpen,
    RefusalKey::MergeTargetDueLater,
];

#[test]
fn the_stories_use_every_command_and_tell_every_refusal() {
    let mut commands = BTreeSet::new();
    let mut refusals = BTreeSet::new();
    for file in files("stories/cases", ".story") {
        let story = parse(&file.name, &file.text).unwrap_or_else(|error| panic!("{error}"));
        for step in story.steps {
            match step.what {
                What::Does(_, _, act) => {
                    commands.insert(act.name());
                }
                What::Holds(check) => {
                    if let Check::Refused(refused) = *check {
                        refusals.insert(refused.key);
                    }
                }
                _ => {}
            }
        }
    }
    assert_eq!(commands, COMMANDS.iter().copied().collect());
    let wanted = RefusalKey::ALL.iter().copied().filter(|key| !NEVER_REFUSED_HERE.contains(key));
    assert_eq!(refusals, wanted.collect());
}

/// A story with a fault, and what the reader must be told about it.
const FAULTS: &[(&str, usize, &str)] = &[
    ("Story: S\nProves: DK-06\nFirm: sundbanken\nThen phase is open", 4, "nobody has complained"),
    ("Story: S\nProves: DK06\nFirm: sundbanken", 2, "`DK06` is no requirement"),
    ("Story: S\nProves: DK-06", 2, "lacks a part of its head"),
    ("Story: S\nStory: T", 2, "stands twice"),
    ("Story: S\nProves: DK-06\nFirm: sundbanken\n{given}", 4, "checks nothing"),
    ("{head}\n{given}\nThen acknowledge is dew 2026-04-08", 5, "`dew` is no such state"),
    ("{head}\n{given}\nThen acknowledge is due 8.4.2026", 5, "`8.4.2026` is not a date"),
    ("{head}\n{given}\nThen phase is intake today", 5, "`today` is left over"),
    ("{head}\n{given}\nWhen on 2026-04-02 10:00 p-line shouts", 5, "`shouts` is nothing"),
    ("{head}\n{given}\nWhen on 2026-04-02 p-line closes it", 5, "`p-line` is not a time of day"),
    ("{head}\n{given}\nWhen on 2026-04-02 10:00 somebody closes it", 5, "`somebody`"),
    ("{head}\n{given}\nWhen on 2026-04-02 10:00 p-line notes \"half", 5, "does not end"),
    ("{head}\n{given}\nThen it is merged into complaint 2", 5, "there is no complaint 2 yet"),
    ("{head}\n{given}\nBut phase is intake", 5, "a line begins with `But`"),
];

/// Sentences that read well and do not hold.
const LIES: &[(&str, usize, &str)] = &[
    ("Then acknowledge is due 2026-04-09", 5, "the due day is Some(2026-04-08)"),
    ("Then acknowledge is due 2026-04-08 because dk.complaint.acknowledge", 5, "the basis is"),
    ("Then acknowledge is met", 5, "the clock is Running"),
    ("Then it is refused: no-handler", 5, "it was accepted"),
    ("Then no acknowledge runs", 5, "it runs from 2026-04-01"),
    ("Then no letter follows\nThen letters follow: answer by email", 6, "the list of letters is"),
    ("When on 2026-04-01 09:00 system acknowledges by email\nThen phase is intake", 5, "backwards"),
    ("When on 2026-04-02 09:00 p-nobody notes \"x\"\nThen phase is intake", 5, "`p-nobody`"),
    (
        "When on 2026-04-02 09:00 p-line answers by email\nThen phase is intake",
        6,
        "it was refused: no-handler",
    ),
    (
        "When on 2026-04-02 09:00 p-line answers by email\nWhen on 2026-04-02 09:00 p-line notes \"x\"",
        5,
        "it was refused: no-handler",
    ),
    ("When on 2026-10-25 02:30 system acknowledges by email", 5, "comes twice"),
    ("When on 2027-03-28 02:30 system acknowledges by email", 5, "there is no 2027-03-28T02:30"),
];

const HEAD: &str = "Story: S\nProves: DK-06\nFirm: sundbanken";
const GIVEN: &str = "Given on 2026-04-01 23:59:59 a consumer complains by email about current-account, giving name contact";

#[test]
fn a_fault_in_a_story_is_told_with_its_line() {
    for (text, line, says) in FAULTS {
        let text = text.replace("{head}", HEAD).replace("{given}", GIVEN);
        let error = parse("a.story", &text).map(|_| ()).expect_err(&text);
        assert_eq!((error.line, error.what.contains(says)), (*line, true), "{error}");
        assert!(!error.cure.is_empty(), "{error}");
    }
}

#[test]
fn a_story_that_does_not_hold_fails_at_its_line() {
    let law = law();
    for (text, line, says) in LIES {
        let text = format!("{HEAD}\n{GIVEN}\n{text}\nThen phase is intake");
        let story = parse("a.story", &text).unwrap_or_else(|error| panic!("{error}"));
        let told = play(&law, &story).expect_err(&text);
        assert!(told.starts_with(&format!("a.story:{line}: ")), "{told}");
        assert!(told.contains(says), "{told}");
    }
}
