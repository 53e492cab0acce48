//! Plain language: how hard a text is to read, as plain numbers, and what makes it so (NO-09).
//!
//! A measure of readability counts; it does not understand. It finds long sentences and long words,
//! which is where heavy letters usually begin, and it gives a figure that can be kept with a letter
//! and compared over the years. Whether a text is clear is for the person who writes it to judge, so
//! nothing here refuses anything.
//!
//! Everything is counted in integers, in one pass, in time proportional to the text.

mod jargon;
mod measures;
mod split;
mod syllables;
#[cfg(test)]
mod tests;

pub use measures::Measure;

use crate::terms::words;
use jargon::Index;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Findings beyond this number are counted but not listed: nobody reads them.
pub const LISTED: usize = 200;

/// A text of fewer words gets a score but no verdict: the measures were made for samples of about a
/// hundred words, and one long word makes a short line look like a statute.
pub const JUDGED_FROM: u32 = 30;

/// A line of so few words without a mark at its end is a greeting, a name or a line of an address. It
/// is counted, but has no part in the score: it would make any letter look light.
const LINE: usize = 5;

/// How much of a long sentence a finding repeats, in characters.
const SHOWN: usize = 240;

/// How plain a text is, measured when it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readability {
    /// The measure, such as `lix`.
    pub measure: Measure,
    /// Its score in hundredths.
    pub score_hundredths: u32,
    /// How many sentences.
    pub sentences: u32,
    /// How many words.
    #[serde(default)]
    pub words: u32,
    /// Words in the longest sentence.
    pub longest_words: u32,
    /// Sentences longer than the firm wants them.
    pub long_sentences: u32,
    /// Words that the firm's list says to avoid.
    pub jargon: u32,
}

/// A word that customers do not use, and what to say instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jargon {
    /// The word or phrase, in its dictionary form.
    pub word: String,
    /// The plain word.
    pub say: String,
}

/// What a firm asks of its letters in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thresholds {
    /// How heavy a text may be, in hundredths of the measure's scale. Where a higher score is heavier
    /// (LIX) it is the highest score; where a higher score is lighter (Flesch and its kin), the lowest.
    /// Without it, a text is too heavy from [`Ease::Heavy`] on.
    #[serde(default)]
    pub at_most_hundredths: Option<u32>,
    /// A sentence of more words than this is long.
    pub sentence_words: u32,
}

impl Thresholds {
    /// What is asked where a firm's file says nothing: sentences of at most 25 words, the upper end
    /// of what language councils advise; in Finnish, whose words carry more, at most 18 (a newspaper
    /// sentence has 14 words in Finnish where Norwegian has 20; Björnsson 1983).
    pub fn usual(lang: &str) -> Thresholds {
        let sentence_words = if primary(lang) == "fi" { 18 } else { 25 };
        Thresholds { at_most_hundredths: None, sentence_words }
    }
}

words! {
    /// How easy a text is, in words.
    Ease {
        /// Most people read it without effort.
        Easy = "easy",
        /// As an ordinary newspaper.
        FairlyEasy = "fairly-easy",
        /// As an official text.
        Heavy = "heavy",
        /// As a statute.
        VeryHeavy = "very-heavy",
    }
}

words! {
    /// What was found.
    FindingKind {
        /// A sentence longer than the firm wants.
        LongSentence = "long-sentence",
        /// A word of the firm's list.
        Jargon = "jargon",
    }
}

/// Something to look at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// The words themselves; of a long sentence, the beginning.
    pub text: String,
    /// How many words.
    pub words: u32,
    /// What to say instead, when the list says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// A text that has been measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// The figures, as they are kept with a letter.
    pub readability: Readability,
    /// The score in words; none for a text too short to judge and for languages without a scale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ease: Option<Ease>,
    /// Whether it is heavier than the firm wants.
    pub too_heavy: bool,
    /// What to look at, in the order of the text; at most [`LISTED`].
    pub findings: Vec<Finding>,
}

/// The language of a tag such as `nl-BE`, without its region.
fn primary(lang: &str) -> &str {
    lang.split(['-', '_']).next().unwrap_or(lang)
}

/// Measures a text.
pub fn measure(lang: &str, text: &str, thresholds: &Thresholds, jargon: &[Jargon]) -> Reading {
    let lang = primary(lang);
    let measure = Measure::of(lang);
    let index = Index::new(lang, jargon);
    let mut all = measures::Counts::default();
    let mut running = measures::Counts::default();
    let mut readability = Readability {
        measure,
        score_hundredths: 0,
        sentences: 0,
        words: 0,
        longest_words: 0,
        long_sentences: 0,
        jargon: 0,
    };
    let mut findings: Vec<Finding> = Vec::new();
    for sentence in split::sentences(lang, text) {
        let words = split::words(text, sentence);
        let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
        let sentence = measures::Counts::of(measure, text, &words);
        all.add(sentence);
        if words.len() > LINE || split::is_marked(text, last.range.end) {
            running.add(sentence);
        }
        let length = u32::try_from(words.len()).unwrap_or(u32::MAX);
        readability.longest_words = readability.longest_words.max(length);
        if length > thresholds.sentence_words {
            readability.long_sentences = readability.long_sentences.saturating_add(1);
            if findings.len() < LISTED {
                let range = first.range.start..last.range.end;
                findings.push(Finding {
                    kind: FindingKind::LongSentence,
                    text: clipped(text.get(range.clone()).unwrap_or_default()),
                    range,
                    words: length,
                    suggestion: None,
                });
            }
        }
        for found in index.find(text, &words) {
            readability.jargon = readability.jargon.saturating_add(1);
            if findings.len() < LISTED {
                findings.push(Finding {
                    kind: FindingKind::Jargon,
                    text: clipped(text.get(found.range.clone()).unwrap_or_default()),
                    range: found.range,
                    words: found.words,
                    suggestion: (!found.entry.say.is_empty()).then(|| found.entry.say.clone()),
                });
            }
        }
    }
    readability.sentences = u32::try_from(all.sentences).unwrap_or(u32::MAX);
    readability.words = u32::try_from(all.words).unwrap_or(u32::MAX);
    readability.score_hundredths = measure.score(if running.words > 0 { &running } else { &all });
    let ease = ease(lang, &readability);
    let too_heavy = too_heavy(&readability, thresholds, ease);
    Reading { readability, ease, too_heavy, findings }
}

/// What a score means in a language. None for a text of fewer than [`JUDGED_FROM`] words, and for
/// languages in which no scale is known.
pub fn ease(lang: &str, readability: &Readability) -> Option<Ease> {
    if readability.words < JUDGED_FROM {
        return None;
    }
    readability.measure.ease(primary(lang), readability.score_hundredths)
}

fn too_heavy(readability: &Readability, thresholds: &Thresholds, ease: Option<Ease>) -> bool {
    if readability.words < JUDGED_FROM {
        return false;
    }
    match thresholds.at_most_hundredths {
        Some(bound) if readability.measure.higher_is_heavier() => {
            readability.score_hundredths > bound
        }
        Some(bound) => readability.score_hundredths < bound,
        None => matches!(ease, Some(Ease::Heavy | Ease::VeryHeavy)),
    }
}

fn clipped(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text.to_owned(),
    }
}
