//! What comes in: mail, tables and JSON lines, read into plain values.
//!
//! Nothing here knows the store, the clock or the network, and nothing that arrives is ever run or
//! fetched. [`source`] cuts what a path holds into items and loses none of them; [`mail`],
//! [`table`] and [`json`] say what one item means, or why it means nothing. What cannot be read is
//! a value too: the caller gives it a number and puts it where a person looks.

pub mod charset;
pub mod html;
pub mod json;
pub mod mail;
pub mod references;
pub mod sniff;
pub mod source;
pub mod table;
pub mod words;

#[cfg(test)]
mod tests;
