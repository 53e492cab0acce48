//! Documents in all their forms.

mod pdf;
mod poppler;
mod samples;
mod words;
