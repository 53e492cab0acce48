//! Sentences and words, as a measure of readability counts them.
//!
//! Sentences follow Unicode's rules (UAX 29), corrected where letters differ from prose: a point
//! after an abbreviation, an initial or the number of a list ends nothing; a line that was wrapped
//! goes on; a colon ends a sentence when a new line or a capital letter follows, as the measures ask.
//!
//! Words are what stands between spaces. An amount (`1 234,50`), a date, a reference, an address of
//! mail or web is one word, and never a long one: nobody stumbles over the length of a number.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// A line at least this long that stops without a mark was wrapped, not ended.
const WRAPPED_FROM: usize = 60;

/// A long word has more letters than this.
const LONG_FROM: usize = 7;

/// A word in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where, in bytes, without the punctuation around it.
    pub range: Range<usize>,
    /// Whether it is made of letters: no number, reference or address.
    pub plain: bool,
}

impl Word {
    /// The word as it is written.
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.range.clone()).unwrap_or_default()
    }

    /// Whether it has more than six letters.
    pub fn is_long(&self, text: &str) -> bool {
        self.plain
            && self.text(text).chars().filter(|c| c.is_alphabetic()).take(LONG_FROM).count()
                == LONG_FROM
    }
}

/// The sentences of a text, in order, as ranges of bytes; without those that hold no letter or digit.
pub(super) fn sentences<'t>(
    lang: &'t str,
    text: &'t str,
) -> impl Iterator<Item = Range<usize>> + 't {
    let mut pieces = text.split_sentence_bound_indices().peekable();
    let mut colons: Option<Colons<'t>> = None;
    std::iter::from_fn(move || {
        loop {
            if let Some(next) = colons.as_mut().and_then(Iterator::next) {
                return Some(next);
            }
            let (start, first) = pieces.next()?;
            let mut end = start.saturating_add(first.len());
            let mut last = first;
            while let Some((_, next)) = pieces.peek()
                && goes_on(lang, last, next)
            {
                end = end.saturating_add(next.len());
                last = next;
                pieces.next();
            }
            colons = Some(Colons { text, at: start, end });
        }
    })
    .filter(|range| text.get(range.clone()).is_some_and(|t| t.chars().any(char::is_alphanumeric)))
}

/// Cuts a sentence after each colon that ends one.
struct Colons<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl Iterator for Colons<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.text.get(self.at..self.end).filter(|rest| !rest.is_empty())?;
        let mut from = 0;
        let mut cut = rest.len();
        while let Some(found) = rest.get(from..).and_then(|tail| tail.find(':')) {
            let after = from.saturating_add(found).saturating_add(1);
            let tail = rest.get(after..).unwrap_or_default();
            let gap: usize =
                tail.chars().take_while(|c| c.is_whitespace()).map(char::len_utf8).sum();
            let (space, next) = tail.split_at_checked(gap).unwrap_or((tail, ""));
            // Past quotation marks and the like, but no further: each colon may cost only a little.
            let begins =
                next.chars().take(4).find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
            if gap > 0 && (space.contains('\n') || begins) {
                cut = after;
                break;
            }
            from = after;
        }
        let range = self.at..self.at.saturating_add(cut);
        self.at = range.end;
        Some(range)
    }
}

/// Whether a sentence whose last word ends here is ended by a mark.
pub(super) fn is_marked(text: &str, end: usize) -> bool {
    let after = text.get(end..).unwrap_or_default();
    after
        .chars()
        .take_while(|c| !c.is_whitespace() && !c.is_alphanumeric())
        .any(|c| matches!(c, '.' | '!' | '?' | '…' | ':' | '。' | '؟' | '।'))
}

/// Whether a boundary between two pieces ends nothing.
fn goes_on(lang: &str, piece: &str, next: &str) -> bool {
    let said = piece.trim_end();
    let newline = piece
        .get(said.len()..)
        .is_some_and(|space| space.contains(['\n', '\r', '\u{85}', '\u{2029}']));
    if said.is_empty() || (newline && next.trim().is_empty()) {
        return false;
    }
    let bare = said.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']']);
    if !bare.ends_with(['.', '!', '?', '…', ':', ';', '。', '؟', '।']) {
        return newline && wrapped(said, next);
    }
    if newline && list_item(next) {
        return false;
    }
    bare.strip_suffix('.').is_some_and(|before| unfinished(lang, before, next))
}

/// Whether a line without a mark at its end goes on in the next.
fn wrapped(line: &str, next: &str) -> bool {
    if list_item(next) {
        return false;
    }
    let begins_small = next.trim_start().chars().next().is_some_and(char::is_lowercase);
    // A piece may hold several joined lines already; only its last counts.
    let length = line
        .chars()
        .rev()
        .take_while(|c| *c != '\n')
        .filter(|c| !is_combining_mark(*c))
        .take(WRAPPED_FROM)
        .count();
    begins_small || length >= WRAPPED_FROM
}

fn list_item(line: &str) -> bool {
    let line = line.trim_start();
    if line.starts_with(['-', '*', '•', '–', '·', '>']) {
        return true;
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len().saturating_sub(rest.len());
    // `12. oktober` is a date at the beginning of a wrapped line.
    (1..=2).contains(&digits)
        && rest
            .strip_prefix([')', '.'])
            .and_then(|after| after.trim_start().chars().next())
            .is_some_and(char::is_uppercase)
}

/// Whether the point after these words belongs to the last of them.
fn unfinished(lang: &str, before: &str, next: &str) -> bool {
    let tail_start = before
        .char_indices()
        .rev()
        .take(24)
        .find(|(_, c)| c.is_whitespace() || matches!(c, '(' | '[' | '«' | '"' | '“' | '/'))
        .map(|(at, c)| at.saturating_add(c.len_utf8()));
    let short = before.chars().filter(|c| !is_combining_mark(*c)).take(4).count() <= 3;
    let alone = tail_start.is_none() && short
        || tail_start.is_some_and(|at| {
            before.get(..at).is_some_and(|head| head.ends_with('\n') || head.trim().is_empty())
        });
    // However its accents are encoded.
    let word: String = before.get(tail_start.unwrap_or(0)..).unwrap_or_default().nfc().collect();
    let mut chars = word.chars();
    if let (Some(only), None) = (chars.next(), chars.next())
        && only.is_uppercase()
    {
        // An initial: `K. Nordmann`.
        return true;
    }
    // The number of a list: `1. We have looked at ...`.
    let number = word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    if alone && !word.is_empty() && (number || word.chars().nth(1).is_none()) {
        return true;
    }
    let word = word.to_lowercase();
    let digit = next.trim_start().chars().next().is_some_and(|c| c.is_ascii_digit() || c == '§');
    let listed = |list: &[&str]| list.contains(&word.as_str());
    let (always, before_digit) = abbreviations(lang);
    listed(always) || listed(TITLES) || (digit && (listed(before_digit) || listed(NUMBERED)))
}

/// Before a name, in any language.
const TITLES: &[&str] = &["dr", "mr", "mrs", "ms", "prof", "st", "hr", "fr", "mme", "dhr", "mevr"];

/// Before a number, in any language; at the end of a sentence they end it.
const NUMBERED: &[&str] =
    &["nr", "no", "art", "pct", "kr", "kl", "s", "p", "tel", "tlf", "puh", "kap", "ca", "vol", "v"];

/// Abbreviations after which a sentence always goes on, and those after which it goes on before a
/// number only.
fn abbreviations(lang: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match lang {
        "nb" | "nn" | "no" => (
            &[
                "bl.a", "f.eks", "feks", "dvs", "d.v.s", "ev", "evt", "jf", "jfr", "kl", "mht",
                "m.h.t", "pga", "p.g.a", "vedr", "iht", "i.h.t", "iflg", "ang", "tlf", "inkl",
                "ekskl", "ref", "sml", "t.o.m", "f.o.m", "fom", "adr", "nr", "o.l.a", "d.e",
                "m.a.o", "ca",
            ],
            &["d", "pkt", "avd", "bd", "par"],
        ),
        "da" => (
            &[
                "bl.a", "f.eks", "fx", "dvs", "d.v.s", "evt", "jf", "jfr", "kl", "mht", "pga",
                "p.g.a", "vedr", "iflg", "ang", "tlf", "inkl", "ekskl", "ref", "sml", "t.o.m",
                "f.o.m", "hhv", "d.d", "d.s", "nr", "stk", "ca", "eks",
            ],
            &["d", "pkt", "afs", "afd", "bd", "par"],
        ),
        "sv" => (
            &[
                "bl.a", "t.ex", "d.v.s", "dvs", "ev", "jfr", "kl", "p.g.a", "pga", "ang", "tel",
                "inkl", "exkl", "ref", "t.o.m", "fr.o.m", "s.k", "f.d", "resp", "fig", "avs",
                "m.a.o", "nr", "ca", "c:a", "enl",
            ],
            &["d", "p", "kap", "st", "avd", "bil"],
        ),
        "fi" => (
            &[
                "esim", "mm", "ns", "ks", "vrt", "nk", "ts", "n", "ko", "em", "ent", "puh", "os",
                "nro", "tav", "henk", "sis", "alk",
            ],
            &["klo", "s", "kpl", "luku"],
        ),
        "nl" => (
            &[
                "bv", "bijv", "b.v", "d.w.z", "dwz", "m.a.w", "m.b.t", "mbt", "i.v.m", "ivm",
                "i.p.v", "ipv", "o.a", "m.n", "t.a.v", "tav", "t.o.v", "v.a", "t.e.m", "t.g.v",
                "n.a.v", "nav", "cfr", "incl", "excl", "ref", "nl", "resp", "evt", "nr", "ca",
                "zgn", "z.g",
            ],
            &["blz", "lid", "par", "bus", "p"],
        ),
        "fr" => (
            &[
                "p.ex", "par ex", "ex", "c.-à-d", "càd", "cf", "env", "réf", "ref", "tél", "éd",
                "n°", "incl", "excl", "mm", "mlle", "m", "me", "resp",
            ],
            &["al", "chap", "av", "bd", "pp"],
        ),
        "en" => (
            &[
                "e.g", "eg", "i.e", "ie", "cf", "viz", "vs", "approx", "incl", "excl", "re", "ref",
                "esp", "jr",
            ],
            &["para", "sec", "fig", "ch", "pp", "ext"],
        ),
        _ => (&[], &[]),
    }
}

/// The words of a sentence.
pub(super) fn words(text: &str, sentence: Range<usize>) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let whole = text.get(sentence.clone()).unwrap_or_default();
    for token in whole.split_whitespace() {
        let start = offset(whole, token).saturating_add(sentence.start);
        if address(token) {
            let core = token.trim_matches(|c: char| !c.is_alphanumeric());
            let at = start.saturating_add(offset(token, core));
            found.push(Word { range: at..at.saturating_add(core.len()), plain: false });
            continue;
        }
        let parted = token.chars().any(|c| c.is_ascii_digit());
        let parts = token.split(|c: char| {
            matches!(c, '–' | '—' | '…' | '|' | '(' | ')') || (c == '/' && !parted)
        });
        for part in parts {
            let core = part.trim_matches(|c: char| !c.is_alphanumeric() && !is_combining_mark(c));
            if !core.chars().any(char::is_alphanumeric) {
                continue;
            }
            let at = start.saturating_add(offset(token, core));
            let range = at..at.saturating_add(core.len());
            let plain = !core.chars().any(char::is_numeric);
            if let Some(last) = found.last_mut()
                && thousands(text, last, &range)
            {
                last.range.end = range.end;
                continue;
            }
            found.push(Word { range, plain });
        }
    }
    found
}

/// Where a part lies in the text it was cut from.
fn offset(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize)
}

fn address(token: &str) -> bool {
    let mail = token
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.trim_end_matches('.').contains('.'));
    mail || token.contains("://") || token.trim_start_matches('(').starts_with("www.")
}

/// Whether a group of three digits continues the number before it.
fn thousands(text: &str, last: &Word, next: &Range<usize>) -> bool {
    let before = last.text(text);
    let group = text.get(next.clone()).unwrap_or_default();
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let whole = group.split([',', '.']).next().unwrap_or_default();
    let gap = text.get(last.range.end..next.start).unwrap_or_default();
    before.len() < 32
        && whole.len() == 3
        && digits(whole)
        && group.bytes().all(|b| b.is_ascii_digit() || matches!(b, b',' | b'.'))
        && before.split([' ', '\u{a0}', '\u{202f}']).all(|part| digits(part) && part.len() <= 3)
        && gap.chars().count() == 1
        && !gap.contains('\n')
}
