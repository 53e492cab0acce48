//! From text to words that can be found.
//!
//! Documents and queries go through the same steps: one Unicode form, small letters, cut at
//! whatever is neither letter nor digit, letters folded to plain ones. The stems of a language are
//! taken before folding, because its rules know å from a.

use std::borrow::Cow;
use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, WhitespaceTokenizer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer runs of letters are no words but attachments and keys pasted into a message.
const LONGEST_WORD: usize = 64;

/// A joined number or word has at least this many characters: `12-3` stays two numbers.
const SHORTEST_JOINED: usize = 5;

/// The words of a text.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Split {
    /// Words in order, small letters, not folded.
    pub words: Vec<String>,
    /// Runs such as `NO93 8601 1117 947` or `e-mail` written as one word.
    pub joined: Vec<String>,
    /// Whether every cut inside the text was made at an apostrophe.
    pub only_apostrophes: bool,
}

/// One form of Unicode, small letters, and none of the characters that cannot be seen.
pub(super) fn normalised(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // Compatibility forms make a space and an accent of the lone accent that stands for an
    // apostrophe, so apostrophes are made alike first.
    text.chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| if is_apostrophe(c) { '\'' } else { c })
        .nfkc()
        .flat_map(char::to_lowercase)
        .nfc()
        .collect()
}

/// Soft hyphens, zero-width characters and the byte order mark: mail programs put them into words.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{02bc}' | '`' | '\u{00b4}')
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Cuts a text into words.
pub(super) fn split(text: &str) -> Split {
    let text = normalised(text);
    let mut split = Split { only_apostrophes: true, ..Split::default() };
    // The run that may be joined: where in `words` it starts.
    let mut run = 0;
    let mut gap = String::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let word_end = rest.find(|c| !in_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(word_end);
        if word.chars().any(char::is_alphanumeric) {
            if !split.words.is_empty() {
                split.only_apostrophes &= gap.chars().all(is_apostrophe);
                if !joins(split.words.last(), &gap, word) {
                    end_run(&mut split, run);
                    run = split.words.len();
                }
            }
            if word.chars().count() <= LONGEST_WORD {
                split.words.push(word.to_owned());
            }
        }
        let gap_end = after.find(in_word).unwrap_or(after.len());
        let (between, after) = after.split_at(gap_end);
        gap.clear();
        gap.push_str(between);
        rest = after;
    }
    end_run(&mut split, run);
    split
}

/// Whether two neighbours may be one thing: parts of a number, or words with a hyphen.
fn joins(before: Option<&String>, gap: &str, after: &str) -> bool {
    let numbers = before.is_some_and(|before| has_digit(before)) && has_digit(after);
    match gap {
        "-" => true,
        " " | "\u{a0}" | "." | "/" | "," | ":" => numbers,
        _ => false,
    }
}

fn end_run(split: &mut Split, run: usize) {
    let parts = split.words.get(run..).unwrap_or_default();
    if parts.len() > 1 {
        let joined = parts.concat();
        if (SHORTEST_JOINED..=LONGEST_WORD).contains(&joined.chars().count()) {
            split.joined.push(joined);
        }
    }
}

/// Whether a word is, or contains, a number.
pub(super) fn has_digit(word: &str) -> bool {
    word.chars().any(char::is_numeric)
}

/// Plain letters for a word: `öhrström` becomes `ohrstrom`, `ærlig` becomes `aerlig`.
pub(super) fn fold(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            'ð' | 'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ŋ' => folded.push('n'),
            'ŧ' => folded.push('t'),
            other => folded.push(other),
        }
    }
    Cow::Owned(folded)
}

/// Words folded and put side by side, as the index takes them.
pub(super) fn folded(words: &[String]) -> String {
    let mut text = String::with_capacity(words.iter().map(|word| word.len() + 1).sum());
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&fold(word));
    }
    text
}

/// A reference as a whole: small letters, folded, no space around it.
pub(super) fn exact(reference: &str) -> String {
    fold(normalised(reference).trim()).into_owned()
}

/// Other ways of writing a folded word where there was no key for the letter.
///
/// `Sørensen` is also sought as `Soerensen`; a reader of Danish, Norwegian or Swedish who writes
/// `Aabenraa` also means `Åbenrå`. The second way is not taken for Dutch, French and, for `aa`,
/// Finnish, where these pairs of letters are ordinary spelling.
pub(super) fn other_spellings(word: &str, languages: &[Stemming]) -> Vec<String> {
    let mut others = Vec::new();
    let own = fold(word);
    if !word.is_ascii() {
        let spelled: String = word.chars().fold(String::new(), |mut text, c| {
            match c {
                'ø' | 'ö' => text.push_str("oe"),
                'ä' => text.push_str("ae"),
                'ü' => text.push_str("ue"),
                'å' => text.push_str("aa"),
                other => text.push(other),
            }
            text
        });
        others.push(fold(&spelled).into_owned());
    }
    let has = |wanted: &[Stemming]| wanted.iter().any(|one| languages.contains(one));
    if has(&[Stemming::Danish, Stemming::Norwegian, Stemming::Swedish])
        && !has(&[Stemming::Dutch, Stemming::French])
    {
        let mut short = own.replace("oe", "o").replace("ae", "a");
        if !has(&[Stemming::Finnish]) {
            short = short.replace("aa", "a");
        }
        others.push(short);
    }
    others.retain(|other| *other != own);
    others.dedup();
    others
}

/// A language whose words can be brought to their stem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stemming {
    Danish,
    Dutch,
    English,
    Finnish,
    French,
    Norwegian,
    Swedish,
}

impl Stemming {
    /// All of them, in the order of the fields.
    pub const ALL: [Stemming; 7] = [
        Stemming::Danish,
        Stemming::Dutch,
        Stemming::English,
        Stemming::Finnish,
        Stemming::French,
        Stemming::Norwegian,
        Stemming::Swedish,
    ];

    /// The code in the field's name.
    pub fn code(self) -> &'static str {
        match self {
            Stemming::Danish => "da",
            Stemming::Dutch => "nl",
            Stemming::English => "en",
            Stemming::Finnish => "fi",
            Stemming::French => "fr",
            Stemming::Norwegian => "no",
            Stemming::Swedish => "sv",
        }
    }

    /// The language of a tag such as `nb`, `nl-BE` or `FI`; none when it is another one.
    pub fn of(tag: &str) -> Option<Stemming> {
        let code = tag.split(['-', '_']).next().unwrap_or_default().trim().to_ascii_lowercase();
        let code = match code.as_str() {
            "nb" | "nn" => "no",
            other => other,
        };
        Stemming::ALL.into_iter().find(|stemming| stemming.code() == code)
    }

    /// The folded stems of unfolded words. Numbers have none.
    pub fn stems<'a>(self, words: impl Iterator<Item = &'a String>) -> Vec<String> {
        let language = match self {
            Stemming::Danish => Language::Danish,
            Stemming::Dutch => Language::Dutch,
            Stemming::English => Language::English,
            Stemming::Finnish => Language::Finnish,
            Stemming::French => Language::French,
            Stemming::Norwegian => Language::Norwegian,
            Stemming::Swedish => Language::Swedish,
        };
        let text: Vec<&str> = words.map(String::as_str).filter(|word| !has_digit(word)).collect();
        let mut analyzer = TextAnalyzer::builder(WhitespaceTokenizer::default())
            .filter(Stemmer::new(language))
            .build();
        let text = text.join(" ");
        let mut stream = analyzer.token_stream(&text);
        let mut stems = Vec::new();
        while stream.advance() {
            stems.push(fold(&stream.token().text).into_owned());
        }
        stems
    }
}
