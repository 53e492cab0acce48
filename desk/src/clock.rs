//! The only place that asks what time it is.
//!
//! Everything below takes the time as an argument. An installation may run at a chosen time, for
//! practice and for tests; every page then says so.

use jiff::{SignedDuration, Timestamp};
use std::time::Instant;

/// The installation's clock: the computer's, or one set to another time that goes on from there or
/// stands still.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    shift: SignedDuration,
    practice: bool,
    still: Option<Timestamp>,
}

impl Clock {
    /// The computer's clock.
    pub fn system() -> Clock {
        Clock { shift: SignedDuration::ZERO, practice: false, still: None }
    }

    /// A clock that shows `instant` now and goes on from there.
    pub fn practice(instant: Timestamp) -> Clock {
        let shift = instant.duration_since(Clock::system().now());
        Clock { shift, practice: true, still: None }
    }

    /// A clock that stands at `instant`, for what happened at a told time.
    pub fn still(instant: Timestamp) -> Clock {
        Clock { still: Some(instant), ..Clock::practice(instant) }
    }

    /// The time.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the computer's clock")]
    pub fn now(&self) -> Timestamp {
        let going = || Timestamp::now().checked_add(self.shift).unwrap_or(Timestamp::MAX);
        self.still.unwrap_or_else(going)
    }

    /// Whether the installation runs at a chosen time.
    pub fn is_practice(&self) -> bool {
        self.practice
    }
}

/// Measures how long something takes.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts measuring.
    #[expect(clippy::disallowed_methods, reason = "durations are measured here only")]
    pub fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    /// Seconds since the start.
    pub fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}
