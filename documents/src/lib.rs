//! Letters and booklets: one model, printed as PDF, as plain text and as HTML.

mod model;

pub use model::{
    Align, Block, Booklet, Check, Definition, Document, Figure, Labelled, Labels, Letter,
    Letterhead, Logo, Signature, Span, Table, Text,
};
