//! Imports on both engines: whatever a file holds becomes a case, a reply or a numbered item for a
//! person to look at; nothing is lost, and a second import changes nothing.

mod again;
mod files;
mod forms;
mod support;
