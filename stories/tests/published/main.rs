//! What is published is what runs: the written procedure, the pages and sheets, contact data, posts, and
//! the effect of a change before it is made.

mod change;
mod pages;
mod support;
mod texts;
