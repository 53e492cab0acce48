//! The check of a text while it is written: its score in words, its long sentences, its jargon.
//!
//! Nothing of it is stored or logged. The same panel is in the form when it arrives, is asked for
//! again by the script after a pause, and comes back with the form when the button is pressed.

use super::Web;
use super::actions::Field;
use super::error::PageError;
use super::page::Visitor;
use super::sign_in::check;
use crate::plain::{reading, score, step, verdict};
use crate::texts::{LANGUAGES, Language};
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::response::Html;
use recourse_kernel::firm::Firm;
use recourse_kernel::plain::{FindingKind, LISTED};
use serde::Deserialize;
use std::collections::BTreeMap;

/// So many of each kind are shown; more are counted.
const SHOWN: usize = 12;

/// The fields that the customer will read.
const LETTERS: [(&str, &str); 9] = [
    ("answer", "letter"),
    ("send-written-copy", "letter"),
    ("request-information", "question"),
    ("tell-delay", "reason"),
    ("offer", "terms"),
    ("settle", "terms"),
    ("write", "text"),
    ("write-letter", "text"),
    ("message", "text"),
];

/// Whether the customer will read what is written in a field of a command's form.
pub fn read_by_customer(command: &str, field: &str) -> bool {
    LETTERS.contains(&(command, field))
}

/// Puts the panel beside each field that the customer will read.
///
/// # Errors
/// When the panel cannot be made.
pub fn attach(
    command: &str,
    fields: &mut [Field],
    l: Language,
    firm: &Firm,
    lang: &str,
) -> Result<(), PageError> {
    for field in fields.iter_mut().filter(|field| read_by_customer(command, field.name)) {
        field.plain = Some(panel(l, firm, lang, &field.value)?);
        lang.clone_into(&mut field.lang);
    }
    Ok(())
}

#[derive(Template)]
#[template(path = "plain.html")]
struct Panel {
    l: Language,
    lang: String,
    verdict: String,
    step: Option<u8>,
    measure: String,
    score: String,
    counts: Vec<String>,
    too_heavy: bool,
    long: Vec<(String, String)>,
    more_long: u32,
    jargon: Vec<Replace>,
    more_jargon: u32,
}

impl Panel {
    /// A count as the texts take it.
    fn more(&self, count: &u32) -> i64 {
        (*count).into()
    }
}

/// A word to replace.
struct Replace {
    written: String,
    say: String,
    times: u32,
}

/// The panel for a text, as HTML.
fn panel(l: Language, firm: &Firm, lang: &str, text: &str) -> Result<String, PageError> {
    let found = reading(firm, lang, text);
    let r = &found.readability;
    let mut long = Vec::new();
    let mut words: Vec<Replace> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut listed: u32 = 0;
    for finding in &found.findings {
        match finding.kind {
            FindingKind::LongSentence if long.len() < SHOWN => {
                long.push((l.count("plain-words", finding.words.into()), finding.text.clone()));
            }
            FindingKind::LongSentence => {}
            FindingKind::Jargon => {
                let key = finding.text.to_lowercase();
                if let Some(word) = known.get(&key).and_then(|place| words.get_mut(*place)) {
                    word.times += 1;
                } else if words.len() < SHOWN {
                    known.insert(key, words.len());
                    words.push(Replace {
                        written: finding.text.clone(),
                        say: finding.suggestion.clone().unwrap_or_default(),
                        times: 1,
                    });
                } else {
                    // Counted under what is not listed.
                    continue;
                }
                listed += 1;
            }
        }
    }
    debug_assert!(found.findings.len() <= LISTED, "the kernel lists so many");
    let mut counts = Vec::new();
    if r.words > 0 {
        counts.push(l.count("plain-words", r.words.into()));
        counts.push(l.count("plain-sentences", r.sentences.into()));
        counts.push(l.count("plain-longest", r.longest_words.into()));
    }
    let shown = u32::try_from(long.len()).unwrap_or(u32::MAX);
    let panel = Panel {
        l,
        lang: lang.to_owned(),
        verdict: verdict(l, &found),
        step: step(&found),
        measure: if r.words > 0 { l.word("measure", r.measure.word()) } else { String::new() },
        score: score(l, r.score_hundredths),
        counts,
        too_heavy: found.too_heavy,
        more_long: r.long_sentences.saturating_sub(shown),
        long,
        more_jargon: r.jargon.saturating_sub(listed),
        jargon: words,
    };
    Ok(panel.render()?)
}

/// A text to check.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    text: String,
}

/// The panel for a text that is being written. Nothing is kept of it.
///
/// # Errors
/// Without a session, with a wrong word of the form, or for a language without texts.
pub async fn submit(
    State(web): State<Web>,
    visitor: Visitor,
    Form(asked): Form<Asked>,
) -> Result<Html<String>, PageError> {
    check(&visitor, &asked.csrf)?;
    let firm = web.engine.firm(&visitor.firm)?;
    let lang = LANGUAGES
        .into_iter()
        .find(|known| *known == asked.lang)
        .ok_or_else(|| PageError::Bad(asked.lang.chars().take(16).collect()))?;
    Ok(Html(panel(visitor.l, firm, lang, &asked.text)?))
}
