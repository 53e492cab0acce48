//! How much one address may do on the pages for customers, so that codes cannot be guessed at will
//! and nobody fills the record. Counted in memory; an address is forgotten when its window is over.

use crate::staff::network;
use crate::web::{PageError, Web, address};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Mutex;
use tokio::sync::Semaphore;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A complaint, draft or message sent.
    Sent,
    /// A number and code that do not fit together.
    Wrong,
}

impl Kind {
    /// So often in a window: a library or a shelter may share one address.
    const fn most(self) -> u32 {
        match self {
            Kind::Sent => 40,
            Kind::Wrong => 10,
        }
    }
}

const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// So many forms with files are held in memory at the same time.
const UPLOADS: usize = 8;

/// The counts of one desk.
#[derive(Debug)]
pub struct Limits {
    counted: Mutex<HashMap<(Kind, IpAddr), (u32, Timestamp)>>,
    /// Room for forms with files; the rest wait their turn.
    pub uploads: Semaphore,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { counted: Mutex::default(), uploads: Semaphore::new(UPLOADS) }
    }
}

impl Limits {
    /// Counts something before it is looked at, so that many at once are no way around the limit.
    /// False when there was too much of it from this address.
    pub fn count(&self, kind: Kind, from: Visiting, now: Timestamp) -> bool {
        let Some(address) = from.0 else { return true };
        let Ok(mut counted) = self.counted.lock() else { return false };
        let old = |since: Timestamp| now.duration_since(since) >= WINDOW;
        if counted.len() > 10_000 {
            counted.retain(|_, (_, since)| !old(*since));
        }
        let (count, since) = counted.entry((kind, network(address))).or_insert((0, now));
        if old(*since) {
            (*count, *since) = (0, now);
        }
        *count += 1;
        *count <= kind.most()
    }

    /// What was counted was no failure after all.
    pub fn give_back(&self, kind: Kind, from: Visiting) {
        let Some(address) = from.0 else { return };
        let Ok(mut counted) = self.counted.lock() else { return };
        if let Some((count, _)) = counted.get_mut(&(kind, network(address))) {
            *count = count.saturating_sub(1);
        }
    }
}

/// Where a visitor comes from; none behind a proxy that says nothing about it.
#[derive(Clone, Copy, Debug)]
pub struct Visiting(pub Option<IpAddr>);

impl FromRequestParts<Web> for Visiting {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Visiting, PageError> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let trusted = web.trust_forwarded.then_some(&parts.headers);
        Ok(Visiting(peer.and_then(|peer| address(peer, trusted))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_guesses_ten_times_and_others_go_on() {
        let limits = Limits::default();
        let at = |minute: i64| Timestamp::from_second(1_700_000_000 + minute * 60).expect("a time");
        let here = Visiting(Some("192.0.2.1".parse().expect("an address")));
        let there = Visiting(Some("192.0.2.2".parse().expect("an address")));
        let tried = (0..50).filter(|_| limits.count(Kind::Wrong, here, at(0))).count();
        assert_eq!(tried, 10);
        assert!(limits.count(Kind::Wrong, there, at(0)));
        assert!(limits.count(Kind::Sent, here, at(0)), "sending is counted apart");
        assert!(limits.count(Kind::Wrong, here, at(15)), "the window is over");
        assert!((0..50).all(|_| limits.count(Kind::Wrong, Visiting(None), at(0))));
    }
}
