//! Runs a query against the index.

use super::SearchError;
use super::fields::Fields;
use super::query::{self, Clause};
use super::words::{self, Stemming};
use std::ops::Bound;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery, Occur, PhrasePrefixQuery, PhraseQuery,
    Query, RangeQuery, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption, TantivyDocument, Value};
use tantivy::{Searcher, Term};

/// Hits are counted up to here; a page says "10 000 or more".
pub const COUNT_AT_MOST: usize = 10_000;

/// How many endings of an unfinished last word are tried in a phrase.
const MOST_ENDINGS: u32 = 100;

/// How much more a hit on the reference itself counts than one in the text.
const REFERENCE_COUNTS: f32 = 20.0;

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// How many complaints match; [`COUNT_AT_MOST`] stands for that many or more.
    pub total_at_most: usize,
    /// The hits asked for, the best first.
    pub hits: Vec<Hit>,
    /// What the reader should know about the query.
    pub note: Option<Note>,
}

/// A complaint that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The lot the case lies in.
    pub lot: i64,
    /// The stream of the case.
    pub stream: String,
    /// The case reference.
    pub reference: String,
    /// How well it matches; comparable only within one answer.
    pub score: f32,
}

/// What was odd about a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It holds no word and no number.
    NothingToSearchFor,
    /// It was too long, and only its beginning was used.
    OnlyTheBeginning,
}

/// Who asks: staff of a firm, who may not see some of its cases.
#[derive(Clone, Copy)]
pub(super) struct SeenBy<'a> {
    pub firm: &'a str,
    pub barred: &'a [(i64, String)],
}

/// Finds complaints; see [`Search::find`](super::Search::find).
pub(super) fn find(
    searcher: &Searcher,
    fields: &Fields,
    seen_by: SeenBy<'_>,
    languages: &[String],
    query: &str,
    limit: usize,
    offset: usize,
) -> Result<Found, SearchError> {
    let query = query::parse(query);
    let mut found = Found { note: query.cut.then_some(Note::OnlyTheBeginning), ..Found::default() };
    if query.clauses.is_empty() {
        found.note = Some(Note::NothingToSearchFor);
        return Ok(found);
    }
    let mut stemmings: Vec<Stemming> = Vec::new();
    for stemming in languages.iter().filter_map(|tag| Stemming::of(tag)) {
        if !stemmings.contains(&stemming) {
            stemmings.push(stemming);
        }
    }
    let asked = Asked { fields, stemmings };
    let mut must: Vec<_> = query.clauses.iter().map(|clause| asked.query(clause)).collect();
    must.extend(of_firm(searcher, fields, seen_by.firm)?);
    let mut parts: Vec<_> = must.into_iter().map(|part| (Occur::Must, part)).collect();
    if !seen_by.barred.is_empty() {
        let keys = seen_by.barred.iter().map(|(lot, stream)| fields.key_term(*lot, stream));
        parts.push((Occur::MustNot, Box::new(TermSetQuery::new(keys))));
    }
    let whole = BooleanQuery::new(parts);

    let offset = offset.min(COUNT_AT_MOST);
    let limit = limit.min(COUNT_AT_MOST - offset);
    let (total, best) = if limit == 0 {
        (searcher.search(&whole, &Count)?, Vec::new())
    } else {
        let top = TopDocs::with_limit(limit).and_offset(offset).order_by_score();
        searcher.search(&whole, &(Count, top))?
    };
    found.total_at_most = total.min(COUNT_AT_MOST);
    for (score, address) in best {
        let stored: TantivyDocument = searcher.doc(address)?;
        let text = |field: Field| {
            stored.get_first(field).and_then(|value| value.as_str()).unwrap_or_default().to_owned()
        };
        found.hits.push(Hit {
            lot: stored.get_first(fields.lot).and_then(|value| value.as_i64()).unwrap_or_default(),
            stream: text(fields.stream),
            reference: text(fields.reference),
            score,
        });
    }
    Ok(found)
}

/// Only complaints of this firm; says nothing about how well they match.
///
/// None when every document there is belongs to the firm: then the filter lets all of them pass,
/// and without it a single common word is answered in half the time. Both figures are of the same unchanging view of the index, and
/// both include documents that are deleted, so a document of another firm makes them differ.
fn of_firm(
    searcher: &Searcher,
    fields: &Fields,
    firm: &str,
) -> Result<Option<Box<dyn Query>>, SearchError> {
    let term = Term::from_field_text(fields.firm, firm);
    let all: u64 = searcher.segment_readers().iter().map(|part| u64::from(part.max_doc())).sum();
    if searcher.doc_freq(&term)? == all {
        return Ok(None);
    }
    let of_firm = TermQuery::new(term, IndexRecordOption::Basic);
    Ok(Some(Box::new(ConstScoreQuery::new(Box::new(of_firm), 0.0))))
}

struct Asked<'a> {
    fields: &'a Fields,
    stemmings: Vec<Stemming>,
}

impl Asked<'_> {
    fn query(&self, clause: &Clause) -> Box<dyn Query> {
        match clause {
            Clause::Word(word) => self.word(word),
            Clause::Phrase(words) => self.phrase(words),
            Clause::Begins(words) => self.begins(words),
            Clause::Reference(reference) => Box::new(BoostQuery::new(
                term(self.fields.reference_exact, reference, IndexRecordOption::Basic),
                REFERENCE_COUNTS,
            )),
            Clause::ReferenceBegins(begin) => range(self.fields.reference_exact, begin),
            Clause::Any(ways) => any(ways.iter().map(|way| self.query(way)).collect()),
            Clause::All(parts) => Box::new(BooleanQuery::intersection(
                parts.iter().map(|part| self.query(part)).collect(),
            )),
        }
    }

    /// A word as written, in another spelling, or by its stem.
    fn word(&self, word: &str) -> Box<dyn Query> {
        let own = words::fold(word);
        let mut ways = vec![term(self.fields.words, &own, IndexRecordOption::WithFreqs)];
        for other in words::other_spellings(word, &self.stemmings) {
            ways.push(term(self.fields.words, &other, IndexRecordOption::WithFreqs));
        }
        for (stemming, field) in &self.fields.stems {
            if self.stemmings.contains(stemming) {
                for stem in stemming.stems(std::iter::once(&word.to_owned())) {
                    ways.push(term(*field, &stem, IndexRecordOption::WithFreqs));
                }
            }
        }
        any(ways)
    }

    fn phrase(&self, words: &[String]) -> Box<dyn Query> {
        match words {
            [] => Box::new(EmptyQuery),
            [word] => term(self.fields.words, word, IndexRecordOption::WithFreqs),
            _ => Box::new(PhraseQuery::new(self.terms(words))),
        }
    }

    fn begins(&self, words: &[String]) -> Box<dyn Query> {
        match words {
            [] => Box::new(EmptyQuery),
            [begin] => range(self.fields.words, begin),
            _ => {
                let mut phrase = PhrasePrefixQuery::new(self.terms(words));
                phrase.set_max_expansions(MOST_ENDINGS);
                Box::new(phrase)
            }
        }
    }

    fn terms(&self, words: &[String]) -> Vec<Term> {
        words.iter().map(|word| Term::from_field_text(self.fields.words, word)).collect()
    }
}

fn term(field: Field, text: &str, record: IndexRecordOption) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), record))
}

fn any(mut ways: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    match (ways.len(), ways.pop()) {
        (1, Some(only)) => only,
        (_, Some(last)) => {
            ways.push(last);
            Box::new(BooleanQuery::new(ways.into_iter().map(|way| (Occur::Should, way)).collect()))
        }
        (_, None) => Box::new(EmptyQuery),
    }
}

/// Every term that begins so.
fn range(field: Field, begin: &str) -> Box<dyn Query> {
    // The last Unicode character sorts after whatever may follow.
    let end = format!("{begin}\u{10ffff}");
    Box::new(RangeQuery::new(
        Bound::Included(Term::from_field_text(field, begin)),
        Bound::Excluded(Term::from_field_text(field, &end)),
    ))
}
