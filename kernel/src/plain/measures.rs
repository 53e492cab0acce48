//! The measures, and what their scores mean.
//!
//! | language | measure | why |
//! |---|---|---|
//! | Norwegian, Danish, Swedish | LIX | the customary measure there (C. H. Björnsson, *Läsbarhet*, 1968) |
//! | Finnish | LIX on a scale of its own | see below |
//! | Dutch | Flesch-Douma | W. H. Douma's adaptation for Dutch (1960), with a table of norms |
//! | French | Kandel-Moles | L. Kandel and A. Moles' adaptation of Flesch for French (1958) |
//! | English | Flesch reading ease | R. Flesch, 1948 |
//! | others | LIX without a verdict | a figure can be kept; no scale is known |
//!
//! **Finnish.** No Finnish formula has become customary. LIX was tried on Finnish by its author:
//! C. H. Björnsson, "Readability of Newspapers in 11 Languages", *Reading Research Quarterly* 18 (4),
//! 1983, pp. 480-497, <https://doi.org/10.2307/747382>, gives a mean for newspapers of 47 in Swedish,
//! 48 in Norwegian, 51 in Danish and 72 in Finnish (14 words a sentence, 58 % long words). The words
//! are longer because endings do the work of prepositions, not because the texts are harder. So the
//! formula stays and the Swedish scale is moved by the difference of the two means, 25.
//!
//! **French.** Björnsson's paper covers French too (55), so LIX would have served. Kandel-Moles is what
//! French-speaking writers and their tools know, and its borders are those of Flesch, which makes the
//! two languages of a Belgian bank's letters comparable. Its price is that syllables are counted by
//! rules of spelling.

use super::Ease;
use super::split::Word;
use super::syllables::syllables;
use crate::terms::words;

words! {
    /// A measure of readability.
    Measure {
        /// Words per sentence plus the percentage of words of more than six letters.
        Lix = "lix",
        /// 206.84 - 0.93 words per sentence - 0.77 syllables per 100 words.
        FleschDouma = "flesch-douma",
        /// 207 - 1.015 words per sentence - 73.6 syllables per word.
        KandelMoles = "kandel-moles",
        /// 206.835 - 1.015 words per sentence - 84.6 syllables per word.
        Flesch = "flesch",
    }
}

/// What a measure counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub sentences: u64,
    pub words: u64,
    pub long_words: u64,
    pub syllables: u64,
}

impl Counts {
    /// The counts of a sentence.
    pub fn of(measure: Measure, text: &str, words: &[Word]) -> Counts {
        let mut counts = Counts { sentences: 1, ..Counts::default() };
        for word in words {
            counts.words = counts.words.saturating_add(1);
            match measure {
                Measure::Lix if word.is_long(text) => {
                    counts.long_words = counts.long_words.saturating_add(1);
                }
                Measure::Lix => {}
                Measure::FleschDouma | Measure::KandelMoles | Measure::Flesch => {
                    let count = if word.plain { syllables(measure, word.text(text)) } else { 1 };
                    counts.syllables = counts.syllables.saturating_add(count);
                }
            }
        }
        counts
    }

    /// Adds the counts of another part of the text.
    pub fn add(&mut self, other: Counts) {
        self.sentences = self.sentences.saturating_add(other.sentences);
        self.words = self.words.saturating_add(other.words);
        self.long_words = self.long_words.saturating_add(other.long_words);
        self.syllables = self.syllables.saturating_add(other.syllables);
    }
}

impl Measure {
    /// The measure of a language.
    pub(super) fn of(lang: &str) -> Measure {
        match lang {
            "nl" => Measure::FleschDouma,
            "fr" => Measure::KandelMoles,
            "en" => Measure::Flesch,
            _ => Measure::Lix,
        }
    }

    /// Whether a higher score means a heavier text.
    pub const fn higher_is_heavier(self) -> bool {
        matches!(self, Measure::Lix)
    }

    /// The score in hundredths, rounded half up. A text without words scores 0. The scale of Flesch
    /// and its kin ends at 0 and 100, whatever the formula yields beyond.
    pub(super) fn score(self, counts: &Counts) -> u32 {
        let of = |n: u64| i128::from(n);
        let (words, sentences) = (of(counts.words), of(counts.sentences));
        if words == 0 || sentences == 0 {
            return 0;
        }
        // In thousandths: `base - a * words per sentence - b * syllables per word`.
        let flesch = |base: i128, a: i128, b: i128| {
            let all = sentences.saturating_mul(words);
            let above = all
                .saturating_mul(base)
                .saturating_sub(words.saturating_mul(words).saturating_mul(a))
                .saturating_sub(of(counts.syllables).saturating_mul(sentences).saturating_mul(b));
            rounded(above.max(0), all.saturating_mul(10)).min(10_000)
        };
        match self {
            Measure::Lix => {
                let above = words.saturating_mul(words).saturating_mul(100).saturating_add(
                    of(counts.long_words).saturating_mul(sentences).saturating_mul(10_000),
                );
                rounded(above, words.saturating_mul(sentences))
            }
            Measure::FleschDouma => flesch(206_840, 930, 77_000),
            Measure::KandelMoles => flesch(207_000, 1_015, 73_600),
            Measure::Flesch => flesch(206_835, 1_015, 84_600),
        }
    }

    /// What a score means. Björnsson's borders for LIX are 30, 40, 50 and 60, of which the lowest two
    /// classes are one here; Flesch's are 70, 60, 50 and 30; Douma's 60, 45 and 30.
    pub(super) fn ease(self, lang: &str, score: u32) -> Option<Ease> {
        let borders = match (self, lang) {
            (Measure::Lix, "nb" | "nn" | "no" | "da" | "sv") => [4_000, 5_000, 6_000],
            (Measure::Lix, "fi") => [6_500, 7_500, 8_500],
            (Measure::Lix, _) => return None,
            (Measure::FleschDouma, _) => [6_000, 4_500, 3_000],
            (Measure::KandelMoles | Measure::Flesch, _) => [6_000, 5_000, 3_000],
        };
        let within = |border: u32| {
            if self.higher_is_heavier() { score < border } else { score >= border }
        };
        let place = borders.into_iter().position(within);
        Some(match place {
            Some(0) => Ease::Easy,
            Some(1) => Ease::FairlyEasy,
            Some(_) => Ease::Heavy,
            None => Ease::VeryHeavy,
        })
    }
}

fn rounded(above: i128, below: i128) -> u32 {
    let half = below.checked_div(2).unwrap_or(0);
    let value = above.saturating_add(half).checked_div(below).unwrap_or(0);
    u32::try_from(value).unwrap_or(u32::MAX)
}
