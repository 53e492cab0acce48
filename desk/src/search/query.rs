//! What a person typed, taken apart. Every text is a query; some mean nothing.

use super::words::{self, Split};

/// Longer queries are cut here.
const LONGEST_QUERY: usize = 1000;

/// More words than this add nothing to what a person looks for.
const MOST_CLAUSES: usize = 24;

/// One thing a complaint must contain.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Clause {
    /// A word in any of its forms; unfolded.
    Word(String),
    /// Words next to each other; folded.
    Phrase(Vec<String>),
    /// Words next to each other, the last only begun; folded.
    Begins(Vec<String>),
    /// The reference of the case; folded.
    Reference(String),
    /// The beginning of the reference of the case; folded.
    ReferenceBegins(String),
    /// One of these.
    Any(Vec<Clause>),
    /// All of these.
    All(Vec<Clause>),
}

/// A query taken apart.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub clauses: Vec<Clause>,
    /// Whether it was too long to be used in full.
    pub cut: bool,
}

/// Takes a query apart.
pub(super) fn parse(text: &str) -> Query {
    let mut query = Query::default();
    let text = match text.char_indices().nth(LONGEST_QUERY) {
        Some((end, _)) => {
            query.cut = true;
            text.get(..end).unwrap_or_default()
        }
        None => text,
    };
    let parts: Vec<&str> = text.split(is_quote).collect();
    let last = parts.len() - 1;
    for (i, part) in parts.into_iter().enumerate() {
        // Odd parts lie between quotation marks; the last one only if its mark was closed.
        if i % 2 == 1 && i != last {
            query.clauses.extend(phrase(part));
        } else {
            query.clauses.extend(loose(part));
        }
    }
    if query.clauses.len() > MOST_CLAUSES {
        query.cut = true;
        query.clauses.truncate(MOST_CLAUSES);
    }
    query
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' | '\u{ff02}')
}

fn fold_all(words: Vec<String>) -> Vec<String> {
    words.iter().map(|word| words::fold(word).into_owned()).collect()
}

fn phrase(text: &str) -> Option<Clause> {
    let words = words::split(text).words;
    match words.len() {
        0 => None,
        _ => Some(Clause::Phrase(fold_all(words))),
    }
}

/// Words outside quotation marks, one clause for each run without space.
fn loose(text: &str) -> Vec<Clause> {
    let mut clauses = Vec::new();
    // Numbers that follow each other may be one number written with spaces.
    let mut numbers: Vec<Clause> = Vec::new();
    let mut number = String::new();
    for chunk in text.split_whitespace() {
        let split = words::split(chunk);
        let is_number = !chunk.ends_with('*')
            && !split.words.is_empty()
            && split.words.iter().all(|word| words::has_digit(word));
        if is_number {
            number.extend(split.words.iter().map(String::as_str));
            numbers.extend(clause(chunk, split));
        } else {
            end_numbers(&mut clauses, &mut numbers, &mut number);
            clauses.extend(clause(chunk, split));
        }
    }
    end_numbers(&mut clauses, &mut numbers, &mut number);
    clauses
}

fn end_numbers(clauses: &mut Vec<Clause>, numbers: &mut Vec<Clause>, number: &mut String) {
    if numbers.len() > 1 {
        let apart = Clause::All(std::mem::take(numbers));
        clauses.push(Clause::Any(vec![apart, Clause::Word(std::mem::take(number))]));
    } else {
        clauses.append(numbers);
        number.clear();
    }
}

/// The clause for one run without space; none for punctuation.
fn clause(chunk: &str, split: Split) -> Option<Clause> {
    let begins = chunk.ends_with('*');
    let whole = words::exact(chunk.trim_matches(|c: char| !c.is_alphanumeric()));
    let Split { words: mut all, joined, only_apostrophes } = split;
    let numeric = all.iter().any(|word| words::has_digit(word));
    let mut ways = Vec::new();
    if begins {
        ways.push(Clause::Begins(fold_all(all.clone())));
        if numeric {
            ways.push(Clause::ReferenceBegins(whole));
        }
    } else if all.len() > 1 && only_apostrophes {
        // `l'argent`, `bank's`: the letter beside the apostrophe says nothing.
        if all.iter().any(|word| word.chars().count() > 1) {
            all.retain(|word| word.chars().count() > 1);
        }
        ways.push(Clause::All(all.into_iter().map(Clause::Word).collect()));
    } else {
        ways.extend(match all.len() {
            0 => None,
            1 => all.pop().map(Clause::Word),
            _ => Some(Clause::Phrase(fold_all(all))),
        });
        ways.extend(joined.into_iter().map(Clause::Word));
        if numeric {
            ways.push(Clause::Reference(whole));
        }
    }
    ways.retain(|way| !matches!(way, Clause::Begins(words) if words.is_empty()));
    if ways.len() > 1 { Some(Clause::Any(ways)) } else { ways.pop() }
}
