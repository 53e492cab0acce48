//! Words of a firm's list in a text, in the forms in which they occur.
//!
//! A word is found as a whole word, whatever its case and however its accents are encoded, in its
//! dictionary form and with the usual endings of the language. Of a phrase the last word may have an
//! ending. Compounds are words of their own: `instans` is not found in `klageinstans`.

use super::Jargon;
use super::split::Word;
use std::collections::HashMap;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// Words this short take no endings: too much else begins with them.
const SHORT: usize = 3;

/// By how many letters words are looked up first.
const KEY: usize = 3;

/// A firm's list, ready for looking up.
pub(super) struct Index<'j> {
    lang: &'j str,
    by_key: HashMap<String, Vec<Entry<'j>>>,
}

struct Entry<'j> {
    jargon: &'j Jargon,
    /// All words but the last, as they are.
    first: Vec<String>,
    last: String,
}

/// A word of the list in a text.
pub(super) struct Found<'j> {
    pub range: Range<usize>,
    pub words: u32,
    pub entry: &'j Jargon,
}

impl<'j> Index<'j> {
    /// Reads a list. Entries without a word are left out.
    pub fn new(lang: &'j str, list: &'j [Jargon]) -> Index<'j> {
        let mut by_key: HashMap<String, Vec<Entry<'j>>> = HashMap::new();
        for jargon in list {
            let mut words: Vec<String> = jargon.word.split_whitespace().map(folded).collect();
            let Some(last) = words.pop() else { continue };
            let key = key(words.first().unwrap_or(&last));
            by_key.entry(key).or_default().push(Entry { jargon, first: words, last });
        }
        // Of several that fit, the longest is meant.
        for entries in by_key.values_mut() {
            entries.sort_by_key(|e| std::cmp::Reverse((e.first.len(), e.last.chars().count())));
        }
        Index { lang, by_key }
    }

    /// The words of the list in a sentence, none twice.
    pub fn find(&self, text: &str, words: &[Word]) -> Vec<Found<'j>> {
        let mut found = Vec::new();
        if self.by_key.is_empty() {
            return found;
        }
        let mut place = 0;
        while let Some(word) = words.get(place) {
            let hit = self.by_key.get(&key(word.text(text))).and_then(|entries| {
                entries
                    .iter()
                    .find(|entry| self.fits(entry, text, words.get(place..).unwrap_or_default()))
            });
            let Some(entry) = hit else {
                place = place.saturating_add(1);
                continue;
            };
            let next = place.saturating_add(entry.first.len());
            let end = words.get(next).map_or(word.range.end, |last| last.range.end);
            found.push(Found {
                range: word.range.start..end,
                words: u32::try_from(entry.first.len().saturating_add(1)).unwrap_or(u32::MAX),
                entry: entry.jargon,
            });
            place = next.saturating_add(1);
        }
        found
    }

    fn fits(&self, entry: &Entry<'_>, text: &str, words: &[Word]) -> bool {
        let same = entry.first.iter().zip(words).all(|(wanted, word)| {
            same_length(wanted, word.text(text)) && folded(word.text(text)) == *wanted
        });
        same && words.get(entry.first.len()).is_some_and(|word| {
            let written = word.text(text);
            // No ending is longer than this; a word without end need not be folded.
            written.len() <= entry.last.len().saturating_mul(3).saturating_add(24)
                && is_form(self.lang, &entry.last, &folded(written))
        })
    }
}

/// Whether two spellings may be the same word: NFD takes up to three times the bytes.
fn same_length(a: &str, b: &str) -> bool {
    b.len() <= a.len().saturating_mul(3) && a.len() <= b.len().saturating_mul(3)
}

fn folded(word: &str) -> String {
    word.chars()
        .map(|c| if c == '’' { '\'' } else { c })
        .flat_map(char::to_lowercase)
        .nfc()
        .collect()
}

/// The first letters, folded. An accent may be a character of its own, so some more are read.
fn key(word: &str) -> String {
    word.chars().take(KEY.saturating_mul(2)).flat_map(char::to_lowercase).nfc().take(KEY).collect()
}

/// Whether a word is a form of another.
fn is_form(lang: &str, base: &str, word: &str) -> bool {
    if base == word {
        return true;
    }
    if base.chars().count() <= SHORT {
        return false;
    }
    let (endings, stems) = grammar(lang);
    let ending = |stem: &str, endings: &[&str]| {
        word.strip_prefix(stem).is_some_and(|rest| endings.contains(&rest))
    };
    ending(base, endings)
        || stems.iter().any(|(cut, put, endings)| {
            base.strip_suffix(cut).filter(|stem| stem.chars().count() >= SHORT).is_some_and(
                |stem| {
                    word.strip_prefix(stem)
                        .and_then(|rest| rest.strip_prefix(put))
                        .is_some_and(|rest| endings.contains(&rest))
                },
            )
        })
}

/// An end that is cut off, what is put in its place, and the endings that may follow.
type Stem = (&'static str, &'static str, &'static [&'static str]);

const NORSE: &[&str] = &[
    "e", "en", "et", "a", "er", "ene", "s", "ens", "ets", "as", "ers", "enes", "t", "te", "de",
    "n", "r", "ne", "ns", "nes", "ere", "est", "este", "erne", "ernes", "rne", "rnes", "des",
    "tes", "ede",
];
const SWEDISH: &[&str] = &[
    "a", "e", "en", "et", "n", "t", "ar", "er", "or", "r", "na", "arna", "erna", "orna", "s", "as",
    "ens", "ets", "ns", "ts", "ars", "ers", "arnas", "ernas", "de", "te", "at", "ade", "des",
    "ades", "are", "ast", "aste",
];
const FINNISH: &[&str] = &[
    "n", "a", "ä", "t", "ta", "tä", "na", "nä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta",
    "ltä", "lle", "ksi", "tta", "ttä", "in", "en", "on", "än", "an", "un", "yn", "ön", "seen",
    "den", "tten", "iin", "ien", "ia", "iä", "ja", "jä", "jen", "oja", "öjä", "ojen", "öjen",
    "ita", "itä", "ien", "issa", "issä", "ista", "istä", "illa", "illä", "ilta", "iltä", "ille",
    "iksi", "e", "et", "eet", "een", "ella", "ellä", "essa", "essä", "esta", "estä", "elle",
    "eksi", "si", "nsa", "nsä", "mme", "nne", "ni", "kin", "kaan", "kään",
];
const DUTCH: &[&str] = &[
    "e", "en", "s", "'s", "n", "t", "d", "de", "den", "te", "ten", "er", "ere", "ers", "st", "ste",
    "je",
];
const FRENCH: &[&str] = &["s", "e", "es", "x", "ne", "nes", "le", "les"];
const ENGLISH: &[&str] = &["s", "es", "'s", "s'", "d", "ed", "ing", "ly", "ment", "ments"];

fn grammar(lang: &str) -> (&'static [&'static str], &'static [Stem]) {
    match lang {
        "nb" | "nn" | "no" | "da" => {
            (NORSE, &[("e", "", NORSE), ("el", "l", NORSE), ("er", "r", NORSE)])
        }
        "sv" => (SWEDISH, &[("a", "", SWEDISH), ("e", "", SWEDISH), ("el", "l", SWEDISH)]),
        "fi" => (
            FINNISH,
            &[
                ("nen", "s", &["ta", "tä", "ten", "ia", "iä"]),
                ("nen", "se", FINNISH),
                ("nen", "si", FINNISH),
                ("us", "ukse", FINNISH),
                ("us", "uksi", FINNISH),
                ("us", "uude", FINNISH),
                ("us", "uutta", &[""]),
                ("us", "uuteen", &[""]),
                ("ys", "ykse", FINNISH),
                ("ys", "yksi", FINNISH),
                ("ys", "yyde", FINNISH),
                ("ys", "yyttä", &[""]),
                ("os", "okse", FINNISH),
                ("os", "oksi", FINNISH),
                ("i", "e", FINNISH),
                ("i", "ei", FINNISH),
                ("e", "ee", FINNISH),
                ("e", "ei", FINNISH),
                ("ä", "i", FINNISH),
                ("a", "i", FINNISH),
            ],
        ),
        "nl" => (
            DUTCH,
            &[
                ("eren", "eer", &["", "t", "d", "de", "den"]),
                ("en", "", &["", "t", "d", "de", "den", "te", "ten", "end", "ende"]),
                ("ief", "ieve", &[""]),
                ("heid", "heden", &[""]),
                ("aat", "ate", &["", "n"]),
                ("eel", "ele", &["", "n"]),
            ],
        ),
        "fr" => (
            FRENCH,
            &[
                (
                    "er",
                    "",
                    &[
                        "e", "es", "ons", "ez", "ent", "é", "ée", "és", "ées", "ant", "ait",
                        "aient", "era", "erons", "eront", "erait", "eront",
                    ],
                ),
                (
                    "ir",
                    "i",
                    &["", "t", "s", "e", "es", "ssons", "ssez", "ssent", "ra", "rons", "ront"],
                ),
                ("al", "aux", &[""]),
                ("if", "ive", &["", "s"]),
                ("eux", "euse", &["", "s"]),
            ],
        ),
        "en" => (
            ENGLISH,
            &[("e", "", &["ing", "ed", "es", "ion", "ions"]), ("y", "i", &["es", "ed", "er"])],
        ),
        _ => (&[], &[]),
    }
}
