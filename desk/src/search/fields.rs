//! The fields of the index and how a document fills them.

use super::Document;
use super::words::{self, Stemming};
use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::{IndexSettings, TantivyDocument, Term};

/// Words come here ready-made, so all that is left is to cut at spaces.
const CUT_AT_SPACES: &str = "whitespace";

/// The fields of the index.
pub(super) struct Fields {
    /// Lot and stream together: what a document is replaced by.
    pub key: Field,
    pub firm: Field,
    /// The whole reference, folded.
    pub reference_exact: Field,
    /// Every word, folded.
    pub words: Field,
    /// Stems of the words of title and text, one field per language.
    pub stems: Vec<(Stemming, Field)>,
    pub version: Field,
    pub lot: Field,
    pub stream: Field,
    pub reference: Field,
}

/// The schema and its fields, always in the same order.
pub(super) fn schema() -> (Schema, Fields) {
    let indexed_as = |record| {
        TextOptions::default().set_indexing_options(
            TextFieldIndexing::default().set_tokenizer(CUT_AT_SPACES).set_index_option(record),
        )
    };
    let mut builder = Schema::builder();
    let fields = Fields {
        key: builder.add_text_field("key", STRING),
        firm: builder.add_text_field("firm", STRING),
        reference_exact: builder.add_text_field("reference_exact", STRING),
        words: builder
            .add_text_field("words", indexed_as(IndexRecordOption::WithFreqsAndPositions)),
        stems: Stemming::ALL
            .iter()
            .map(|stemming| {
                let name = format!("stems_{}", stemming.code());
                // Phrases are sought among the words as written, so stems need no positions.
                (*stemming, builder.add_text_field(&name, indexed_as(IndexRecordOption::WithFreqs)))
            })
            .collect(),
        version: builder.add_u64_field("version", FAST),
        lot: builder.add_i64_field("lot", STORED),
        stream: builder.add_text_field("stream", STORED),
        reference: builder.add_text_field("reference", STORED),
    };
    (builder.build(), fields)
}

/// Small blocks: a page of hits reads one block for each of them.
pub(super) fn settings() -> IndexSettings {
    IndexSettings { docstore_blocksize: 4096, ..IndexSettings::default() }
}

impl Fields {
    /// The term a document is replaced or removed by.
    pub fn key_term(&self, lot: i64, stream: &str) -> Term {
        Term::from_field_text(self.key, &format!("{lot}/{stream}"))
    }

    /// The document as the index takes it.
    pub fn filled(&self, document: &Document) -> TantivyDocument {
        let mut filled = TantivyDocument::default();
        filled.add_text(self.key, format!("{}/{}", document.lot, document.stream));
        filled.add_text(self.firm, &document.firm);
        filled.add_text(self.reference_exact, words::exact(&document.reference));
        filled.add_u64(self.version, document.version);
        filled.add_i64(self.lot, document.lot);
        filled.add_text(self.stream, &document.stream);
        filled.add_text(self.reference, &document.reference);

        // Each is a value of its own, so that no phrase runs from the title into the text.
        let written = [&document.title, &document.text].map(|text| words::split(text));
        let facts = [&document.name, &document.reference, &document.received_on];
        let facts = facts.map(|text| words::split(text));
        for split in written.iter().chain(&facts) {
            if !split.words.is_empty() {
                filled.add_text(self.words, words::folded(&split.words));
            }
            for joined in &split.joined {
                filled.add_text(self.words, words::fold(joined));
            }
        }

        let stemming = Stemming::of(&document.language);
        for (_, field) in self.stems.iter().filter(|(own, _)| Some(*own) == stemming) {
            let all = written.iter().flat_map(|split| split.words.iter().chain(&split.joined));
            let stems = stemming.map(|stemming| stemming.stems(all)).unwrap_or_default();
            filled.add_text(*field, stems.join(" "));
        }
        filled
    }
}
