//! The pages for customers as a browser without script sees them: the form, drafts, following a case,
//! receipts.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod drafts;
mod follow;
mod form;
mod receipts;
mod support;
