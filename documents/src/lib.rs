//! Letters and booklets: one model, printed as PDF, as plain text and as HTML.
//!
//! A [`Document`] is built of [`Block`]s and holds every word that is printed: this crate speaks no language, knows no
//! case and computes no figure. The same document goes out as
//!
//! - [`pdf`]: archivable (PDF/A-2a) and accessible (PDF/UA-1), the same bytes for the same [`Stamp`];
//! - [`text`]: the body of a mail;
//! - [`html`]: part of a page, for secure messages and the preview; [`mail_html`]: the HTML part of a mail.
//!
//! ```
//! use recourse_documents::{
//!     Align, Block, Document, Labelled, Labels, Letter, Letterhead, Signature, Span, Stamp, Table,
//! };
//!
//! let letter = Letter {
//!     lang: "en".into(),
//!     labels: Labels { page: "Page {page} of {pages}".into(), ..Labels::default() },
//!     letterhead: Letterhead { firm: "Fjordbank".into(), ..Letterhead::default() },
//!     recipient: vec!["Zoë Ångström".into(), "Storgata 1".into(), "0155 Oslo".into()],
//!     references: vec![Labelled::new("Our reference", "2026-0042")],
//!     date: "21 November 2026".into(),
//!     subject: "Our answer to your complaint".into(),
//!     blocks: vec![
//!         Block::paragraph("Dear Zoë Ångström,"),
//!         Block::Box {
//!             title: "You are right".into(),
//!             blocks: vec![Block::paragraph(vec![
//!                 Span::Plain("We pay back ".into()),
//!                 Span::Strong("NOK 1 240.00".into()),
//!                 Span::Plain(".".into()),
//!             ])],
//!         },
//!         Block::Table(Table {
//!             caption: "How we got there".into(),
//!             head: vec!["What".into(), "NOK".into()],
//!             rows: vec![vec!["Fee of 3 March".into(), "1 240.00".into()]],
//!             align: vec![Align::Start, Align::End],
//!             total: Some(vec!["To you".into(), "1 240.00".into()]),
//!         }),
//!     ],
//!     closing: "With kind regards".into(),
//!     signature: Some(Signature { name: "Kari Nordby".into(), ..Signature::default() }),
//!     ..Letter::default()
//! };
//! let document = Document::Letter(letter);
//!
//! let stamp = Stamp { at: "2026-11-21T09:00:00Z".parse()?, ident: "letter 0193".into() };
//! let pdf = recourse_documents::pdf(&document, &stamp)?;
//! assert!(pdf.starts_with(b"%PDF-1.7"));
//! assert!(recourse_documents::text(&document).contains("Our reference: 2026-0042"));
//! assert!(recourse_documents::html(&document).contains("<strong>NOK 1 240.00</strong>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod clean;
mod headings;
mod html;
mod model;
mod pdf;
mod svg;
mod text;
mod text_table;

pub use html::{html, mail_html};
pub use model::{
    Align, Block, Booklet, Check, Definition, Document, Figure, Labelled, Labels, Letter,
    Letterhead, Logo, Signature, Span, Table, Text, Window,
};
pub use pdf::{DocumentError, Stamp, pdf};
pub use text::text;
