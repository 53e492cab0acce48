//! Reads a story: the head, then one sentence a line. The first fault ends the reading.

use super::words::{Fault, Words};
use super::{Arrival, Step, Story, StoryError, What, Who, act, check};
use recourse_kernel::complaint::FoundConflict;

/// How the lines of a story begin.
const BEGINNINGS: &str =
    "begin the line with `Given`, `When`, `Then`, `And`, `About complaint <n>` or `#`";

/// What `And` goes on with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    Given,
    When,
    Then,
}

/// Reads a story from the text of a file.
///
/// # Errors
/// The first line that is no sentence of a story, with what should stand there.
pub fn parse(file: &str, text: &str) -> Result<Story, StoryError> {
    let mut story = Story {
        file: file.to_owned(),
        title: String::new(),
        proves: Vec::new(),
        firm: String::new(),
        steps: Vec::new(),
    };
    let mut mood = None;
    let mut last = (1, "");
    for (place, line) in text.lines().enumerate() {
        let trimmed = line.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        last = (place + 1, line);
        let error = |(what, cure): Fault| wrong(file, place + 1, line, what, cure);
        if head(&mut story, trimmed).map_err(error)? {
            continue;
        }
        let what = sentence(&story, &mut mood, trimmed).map_err(error)?;
        story.steps.push(Step { line: place + 1, text: trimmed.to_owned(), what });
    }
    let (line, excerpt) = last;
    let checks = story.steps.iter().any(|step| matches!(step.what, What::Holds(_)));
    let lacks = |what: &str, cure: &str| {
        wrong(file, line, excerpt, format!("the story {what}"), cure.to_owned())
    };
    if story.firm.is_empty() || story.title.is_empty() || story.proves.is_empty() {
        return Err(lacks(
            "lacks a part of its head",
            "begin with `Story: <title>`, `Proves: <ids>` and `Firm: <id>`",
        ));
    }
    if !checks {
        return Err(lacks("checks nothing", "say with `Then` what must hold"));
    }
    Ok(story)
}

fn wrong(file: &str, line: usize, excerpt: &str, what: String, cure: String) -> StoryError {
    StoryError { file: file.to_owned(), line, excerpt: excerpt.trim().to_owned(), what, cure }
}

/// Takes a line of the head, if it is one.
fn head(story: &mut Story, line: &str) -> Result<bool, Fault> {
    let Some((name, value)) = line.split_once(':') else { return Ok(false) };
    if !matches!(name, "Story" | "Proves" | "Firm") {
        return Ok(false);
    }
    let value = value.trim();
    let twice = match name {
        "Story" => !std::mem::replace(&mut story.title, value.to_owned()).is_empty(),
        "Firm" => !std::mem::replace(&mut story.firm, value.to_owned()).is_empty(),
        _ => {
            let ids: Vec<String> = value.split(',').map(|id| id.trim().to_owned()).collect();
            if let Some(id) = ids.iter().find(|id| !is_requirement(id)) {
                return Err((
                    format!("`{id}` is no requirement"),
                    "write ids such as `DK-06, G-7`".to_owned(),
                ));
            }
            !std::mem::replace(&mut story.proves, ids).is_empty()
        }
    };
    if twice || value.is_empty() || !story.steps.is_empty() {
        return Err((
            format!("`{name}` is empty, stands twice or stands too late"),
            "give it once, at the head of the story".to_owned(),
        ));
    }
    Ok(true)
}

/// Whether a text has the form of a requirement's id, such as `NO-05` or `SE-L1`.
fn is_requirement(id: &str) -> bool {
    id.split_once('-').is_some_and(|(source, number)| {
        matches!(source, "NO" | "BE" | "DK" | "FI" | "SE" | "G")
            && !number.is_empty()
            && number.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase())
    })
}

fn sentence(story: &Story, mood: &mut Option<Mood>, line: &str) -> Result<What, Fault> {
    if story.firm.is_empty() {
        return Err((
            "a sentence before the head of the story".to_owned(),
            "begin with `Story: <title>`, `Proves: <ids>` and `Firm: <id>`".to_owned(),
        ));
    }
    let mut words = Words::split(line)?;
    let words = &mut words;
    let complaints =
        story.steps.iter().filter(|step| matches!(step.what, What::Arrives(_))).count();
    if words.take("About complaint") {
        let number = words.one("the number of a complaint")?;
        words.end()?;
        known(number, complaints)?;
        return Ok(What::About(number));
    }
    let begins = match words.peek() {
        Some("Given") => Some(Mood::Given),
        Some("When") => Some(Mood::When),
        Some("Then") => Some(Mood::Then),
        Some("And") => *mood,
        _ => None,
    };
    let Some(now) = begins else {
        return Err((format!("a line begins with {}", words.shown()), BEGINNINGS.to_owned()));
    };
    words.word("a beginning")?;
    *mood = Some(now);
    if now != Mood::Given && complaints == 0 {
        return Err((
            "nobody has complained yet".to_owned(),
            "begin with `Given on <date> <time> a consumer complains by email about …`".to_owned(),
        ));
    }
    let what = match now {
        Mood::Given if words.take("the draw is") => What::Draw(words.one("a number")?),
        Mood::Given => What::Arrives(Box::new(arrival(words)?)),
        Mood::When => {
            words.expect("on")?;
            let moment = words.moment()?;
            let who = who(words)?;
            What::Does(moment, who, Box::new(act::act(words, complaints)?))
        }
        Mood::Then => What::Holds(Box::new(check::check(words, complaints)?)),
    };
    words.end()?;
    Ok(what)
}

/// A complaint's number must have been given before.
pub(super) fn known(number: usize, complaints: usize) -> Result<(), Fault> {
    if (1..=complaints).contains(&number) {
        return Ok(());
    }
    Err((
        format!("there is no complaint {number} yet"),
        format!("the story has {complaints} so far; they are numbered from 1"),
    ))
}

fn who(words: &mut Words) -> Result<Who, Fault> {
    if words.take("system") {
        return Ok(Who::System);
    }
    if words.take("the customer") {
        return Ok(Who::Customer);
    }
    match words.peek() {
        Some(word) if word.starts_with("p-") => Ok(Who::Person(words.word("a person")?)),
        _ => Err((
            format!("{} where somebody should stand", words.shown()),
            "write `system`, `the customer` or a person's id, such as p-ingrid".to_owned(),
        )),
    }
}

fn arrival(words: &mut Words) -> Result<Arrival, Fault> {
    words.expect("on")?;
    let at = words.moment()?;
    let registered = if words.take("registered") {
        words.expect("on")?;
        Some(words.moment()?)
    } else {
        None
    };
    if !words.take("a") {
        words.expect("an")?;
    }
    let backfill = words.take("old");
    let anonymous = words.take("anonymous");
    let customer = words.one("the kind of customer, such as consumer")?;
    words.expect("complains by")?;
    let channel = words.one("a channel, such as email")?;
    words.expect("about")?;
    let product = if words.take("something") { None } else { Some(words.one("a product")?) };
    let giving = if words.take("giving") { words.many() } else { Vec::new() };
    let level = if words.take("straight to") { Some(words.word("a level")?) } else { None };
    let skipped = if words.take("skipping because") {
        Some(words.one("a reason for skipping")?)
    } else {
        None
    };
    let mut conflicts = Vec::new();
    while words.take("found") {
        let kind = words.one("a conflict, such as same-name")?;
        words.expect("of")?;
        conflicts.push(FoundConflict { person: words.word("a person")?, kind });
    }
    Ok(Arrival {
        at,
        registered,
        customer,
        channel,
        product,
        giving,
        anonymous,
        level,
        skipped,
        backfill,
        conflicts,
    })
}
