//! A document as PDF, made by Typst from fixed templates and a document's data.

mod data;
mod world;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::model::Document;
use data::Print;
use world::Job;

/// When and as what a document is printed. The same document with the same stamp gives the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The moment that stands in the file as its creation.
    pub at: Timestamp,
    /// What identifies the document for ever; it is not readable in the file.
    pub ident: String,
}

/// Why a document cannot be printed. No text of a customer can be the reason.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// A reader by ear needs to know the language.
    #[error("`{0}` is no language tag")]
    Language(String),
    /// Readers find a document by its title.
    #[error("a document needs a title or a subject")]
    Title,
    /// A reader by ear needs to know what stands in which column.
    #[error("the table `{0}` has no head")]
    TableHead(String),
    /// A drawing is no SVG, or is too large.
    #[error("drawing {0} cannot be printed: {1}")]
    Drawing(usize, String),
    /// The year of the stamp is none that a PDF can hold.
    #[error("the stamp's time cannot be written into a PDF")]
    Time,
    /// The layout failed.
    #[error("the document cannot be laid out: {0}")]
    Layout(String),
    /// What was laid out is not archivable or not accessible.
    #[error("the document cannot be written as PDF: {0}")]
    Write(String),
}

/// The document as PDF: archivable (PDF/A-2a) and accessible (PDF/UA-1), the same bytes for the same stamp.
///
/// Fonts and templates are made ready once for all documents; calls may run side by side.
///
/// # Errors
///
/// A language that is none, no title, a table without a head, or a drawing that is no SVG. Hostile or broken text is
/// no error: what cannot be printed is replaced.
pub fn pdf(document: &Document, stamp: &Stamp) -> Result<Vec<u8>, DocumentError> {
    let options = options(stamp)?;
    let outcome = match print(document, Print::Everything, &options) {
        // A mark on a letter of another script has no sign in any face: then only what the text face knows is printed.
        Err(DocumentError::Write(_)) => print(document, Print::Certain, &options),
        outcome => outcome,
    };
    // Layouts of earlier documents are kept for a few documents only.
    typst::comemo::evict(KEPT);
    outcome
}

/// How many documents a remembered piece of layout outlives without being used again.
const KEPT: usize = 4;

fn print(
    document: &Document,
    print: Print,
    options: &PdfOptions,
) -> Result<Vec<u8>, DocumentError> {
    let (data, drawings) = data::of(document, print)?;
    let job = Job::new(data, &drawings);
    let pages = typst::compile::<PagedDocument>(&job)
        .output
        .map_err(|faults| DocumentError::Layout(said(&faults)))?;
    typst_pdf::pdf(&pages, options).map_err(|faults| DocumentError::Write(said(&faults)))
}

fn options(stamp: &Stamp) -> Result<PdfOptions, DocumentError> {
    let at = stamp.at.to_zoned(TimeZone::UTC);
    let part = |value: i8| u8::try_from(value).map_err(|_| DocumentError::Time);
    let datetime = Datetime::from_ymd_hms(
        i32::from(at.year()),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
    .filter(|_| at.year() >= 0)
    .ok_or(DocumentError::Time)?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|fault| DocumentError::Write(fault.message().to_string()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(stamp.ident.clone()),
        creator: Smart::Custom(Some("Recourse".to_owned())),
        timestamp: Some(typst_pdf::Timestamp::new_utc(datetime)),
        standards,
        ..PdfOptions::default()
    })
}

fn said(faults: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    messages.join("; ")
}

#[cfg(test)]
mod tests {
    use typst_layout::PagedDocument;

    use super::data::{self, Print};
    use super::world::Job;
    use crate::model::{Align, Block, Booklet, Document, Letter, Table};

    #[test]
    fn typst_has_nothing_to_warn_of() {
        let table = Table {
            caption: "Money".into(),
            head: vec!["What".into(), "NOK".into()],
            rows: vec![vec!["Fee".into(), "1".into()]],
            align: vec![Align::Start, Align::End],
            total: Some(vec!["All".into(), "1".into()]),
        };
        let blocks =
            vec![Block::heading(1, "First"), Block::Table(table), Block::paragraph("أحمد")];
        for document in [
            Document::Letter(Letter {
                lang: "nb".into(),
                subject: "S".into(),
                blocks: blocks.clone(),
                ..Letter::default()
            }),
            Document::Booklet(Booklet {
                lang: "fi".into(),
                title: "T".into(),
                blocks,
                numbered: true,
                toc: true,
                ..Booklet::default()
            }),
        ] {
            let (data, drawings) = data::of(&document, Print::Everything).expect("printable");
            let compiled = typst::compile::<PagedDocument>(&Job::new(data, &drawings));
            compiled.output.expect("it is laid out");
            assert!(compiled.warnings.is_empty(), "{:?}", compiled.warnings);
        }
    }
}
