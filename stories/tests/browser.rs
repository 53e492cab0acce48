//! The desk in a real browser, as the people who work there see it.
//!
//! Each test has a program, a record and browsers of its own. `RECOURSE_SKIP_BROWSER=1` leaves them
//! out, and they say so.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "browser/answer.rs"]
mod answer;
#[path = "browser/apart.rs"]
mod apart;
#[path = "browser/customer.rs"]
mod customer;
#[path = "browser/doors.rs"]
mod doors;
#[path = "browser/finding.rs"]
mod finding;
#[path = "browser/intake.rs"]
mod intake;
#[path = "browser/together.rs"]
mod together;

/// The first of the samples: a purchase that was debited twice, received on 28 October 2026.
const TWICE: &str = "FJO-000001-8";
/// The second: a mortgage rate that was not lowered, received on 2 November 2026.
const MORTGAGE: &str = "FJO-000002-6";
