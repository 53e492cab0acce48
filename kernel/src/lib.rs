//! The rules of Recourse, and nothing else.
//!
//! This crate computes: what the law and a firm's own procedure ask on a day, what may happen to a
//! complaint, when each step is due, and why. It does no input or output, reads no clock and draws
//! no random number: the time, the law and the firm are arguments. Cargo's dependency list is what
//! keeps it so.
//!
//! Read in this order: [`explain`] (how a figure says why), [`calendar`] (working days),
//! [`law`] (rules as dated, cited data), [`firm`] (a firm's procedure as data), [`access`] (who may
//! do what) and [`complaint`] (the noun all of it serves).

pub mod access;
pub mod calendar;
pub mod complaint;

pub mod explain;
pub mod firm;
pub mod law;
pub mod money;
pub mod plain;
pub mod react;
pub mod terms;
