//! The last guard against a loop: how often the desk answers one address by itself.
//!
//! Machines that say what they are get no answer at all. One that hides it, and answers each
//! acknowledgement with a new mail, gets a few; its mails still become cases, which people see.

use jiff::Timestamp;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Mutex;

/// How many automatic answers an address gets in a day.
const A_DAY: u32 = 10;
/// How many addresses are remembered.
const KEPT: usize = 50_000;

/// Counts automatic answers by address. Addresses are kept as hashes under a key of this process.
#[derive(Debug, Default)]
pub struct Guard {
    key: RandomState,
    answered: Mutex<HashMap<u64, (i64, u32)>>,
}

impl Guard {
    /// Whether an address may be answered by itself once more; counted if so.
    pub fn allows(&self, address: &str, now: Timestamp) -> bool {
        let hash = self.key.hash_one(address.trim().to_lowercase());
        let day = now.as_second().div_euclid(24 * 60 * 60);
        let Ok(mut answered) = self.answered.lock() else { return false };
        if answered.len() >= KEPT {
            answered.retain(|_, (on, _)| *on == day);
        }
        if answered.len() >= KEPT {
            answered.clear();
        }
        let (on, count) = answered.entry(hash).or_insert((day, 0));
        if *on != day {
            (*on, *count) = (day, 0);
        }
        *count += 1;
        *count <= A_DAY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_answered_ten_times_a_day() {
        let guard = Guard::default();
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        let monday = at("2026-11-09T10:00:00Z");
        let allowed = (0..30).filter(|_| guard.allows("Robot@post.example ", monday)).count();
        assert_eq!(allowed, 10);
        assert!(guard.allows("other@post.example", monday));
        assert!(guard.allows("robot@post.example", at("2026-11-10T10:00:00Z")));
    }
}
