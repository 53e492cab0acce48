//! The record as its users see it, on SQLite and on PostgreSQL: every test runs on both.

mod append;
mod intake;
mod jointly;
mod mail;
mod opening;
mod outbox;
mod replay;
mod schema;
mod staff;
mod support;
mod vault;
mod verify;
mod worklist;
