//! Plain language with a firm's own lists: what a letter scores before it is sent (NO-09).

use crate::texts::Language;
use recourse_kernel::firm::Firm;
use recourse_kernel::plain::{Ease, Jargon, Reading, Thresholds, measure};

/// Measures a text with the firm's list of words and its limits for the language.
pub fn reading(firm: &Firm, lang: &str, text: &str) -> Reading {
    let same = |of: &str| of == lang || lang.split('-').next() == Some(of);
    let limits = firm.plain.iter().find(|limit| same(&limit.lang));
    let limits = limits.map_or_else(|| Thresholds::usual(lang), |limit| limit.limits.clone());
    let words: Vec<Jargon> =
        firm.jargon.iter().filter(|word| same(&word.lang)).map(|word| word.entry.clone()).collect();
    measure(lang, text, &limits, &words)
}

/// Hundredths as people write them, with one decimal.
pub fn score(l: Language, hundredths: u32) -> String {
    let tenths = hundredths.saturating_add(5) / 10;
    let point = if l.code == "en" { '.' } else { ',' };
    format!("{}{point}{}", tenths / 10, tenths % 10)
}

/// A score in words, and why there may be none.
pub fn verdict(l: Language, reading: &Reading) -> String {
    match reading.ease {
        Some(ease) => l.word("ease", ease.word()),
        None if reading.readability.words == 0 => l.say("plain-empty"),
        None if reading.readability.words < recourse_kernel::plain::JUDGED_FROM => {
            l.count("plain-short", recourse_kernel::plain::JUDGED_FROM.into())
        }
        None => l.say("plain-no-scale"),
    }
}

/// How full the four steps of the scale are, for a sign beside the words; none without a verdict.
pub fn step(reading: &Reading) -> Option<u8> {
    reading.ease.map(|ease| match ease {
        Ease::Easy => 1,
        Ease::FairlyEasy => 2,
        Ease::Heavy => 3,
        Ease::VeryHeavy => 4,
    })
}
