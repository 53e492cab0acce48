//! The complaints desk of banks, card issuers and debt collectors.
//!
//! One loop ([`engine`]) and thin doors to it: pages ([`web`]), a programming interface ([`api`]),
//! imports ([`import`]) and the command line ([`commands`]). The program `recourse` is a few lines
//! around this library, so that tests and benchmarks use the same loop.

pub mod api;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod engine;
pub mod import;
pub mod incoming;
pub mod jobs;
pub mod language;
pub mod letters;
pub mod mail;
pub mod overview;
pub mod packs;
pub mod plain;
pub mod public;
pub mod published;
pub mod search;
pub mod staff;
pub mod texts;
pub mod web;
