//! Working days and bank days of the five countries, from 1990 to the end of 2060.
//!
//! A calendar is data: [`rules`] reads the tables of `law/<country>/calendar.md`, where each day
//! says when it falls, which calendars it closes, from when to when, and on what authority.
//! [`Calendar::compile`] turns them into arrays, after which a deadline of any length costs two
//! array look-ups. [`slow`] does the same work the obvious way, one day at a time, and exists to
//! contradict the fast one in tests and when a pack is checked.
//!
//! Two conventions, everywhere:
//!
//! * the day a period starts from is day 0; day 1 is the next open day after it, whether or not
//!   day 0 was open;
//! * outside 1990-2060 there is no answer, only [`OutOfRange`]: a calendar never guesses.

mod days;
mod easter;
pub mod rules;
pub mod slow;
mod why;

pub use days::{Calendar, CalendarError, FIRST_DAY, LAST_DAY, OutOfRange, date_of, day_number};
pub use why::{Closed, Note};

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its own data should stop there"
)]
mod tests;
