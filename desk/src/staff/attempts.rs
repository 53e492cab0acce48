//! Counting attempts to sign in, so that passwords cannot be guessed at will and nobody can be locked
//! out cheaply.

use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::Mutex;

/// So many failed attempts at one login from one address are looked at in a window.
pub const PER_LOGIN_AND_ADDRESS: u32 = 10;
/// So many failed attempts from one address, whatever the login: an office may share one.
pub const PER_ADDRESS: u32 = 30;
/// So many failed attempts at one login, from wherever: enough that one person elsewhere, who has
/// [`PER_LOGIN_AND_ADDRESS`], cannot lock a colleague out.
pub const PER_LOGIN: u32 = 50;
/// The window of failed attempts.
pub const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// Counts failed attempts in memory; old ones are forgotten.
#[derive(Debug, Default)]
pub struct Attempts(Mutex<Counted>);

#[derive(Debug, Default)]
struct Counted {
    known: HashMap<String, (u32, Timestamp)>,
    swept: Option<Timestamp>,
}

impl Counted {
    fn room(&self, tried: &Tried, now: Timestamp) -> bool {
        tried.keys().all(|(key, most)| {
            self.known.get(key).is_none_or(|(count, since)| is_old(*since, now) || count < &most)
        })
    }
}

fn is_old(since: Timestamp, now: Timestamp) -> bool {
    now.duration_since(since) >= WINDOW
}

/// What an attempt is counted under.
#[derive(Clone, Debug)]
pub struct Tried {
    login: String,
    /// The address, and the login from there; none when the address says nothing about who it is.
    address: Option<(String, String)>,
}

impl Tried {
    /// An attempt at a login of a firm from an address. Without an address, which is so behind a
    /// proxy that everybody seems to come from, only the login counts.
    pub fn new(firm: &str, login: &str, from: Option<IpAddr>) -> Tried {
        let login = format!("as {firm}/{login}");
        let address = from.map(|from| {
            let from = network(from);
            (format!("at {from}"), format!("{login} at {from}"))
        });
        Tried { login, address }
    }

    fn keys(&self) -> impl Iterator<Item = (&str, u32)> {
        let of_address = self.address.iter().flat_map(|(address, both)| {
            [(address.as_str(), PER_ADDRESS), (both.as_str(), PER_LOGIN_AND_ADDRESS)]
        });
        std::iter::once((self.login.as_str(), PER_LOGIN)).chain(of_address)
    }
}

/// Whoever has one IPv6 address commonly has all of its network.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 => v4,
    }
}

impl Attempts {
    /// Whether another attempt would be looked at. Counts nothing.
    pub fn allowed(&self, tried: &Tried, now: Timestamp) -> bool {
        self.0.lock().is_ok_and(|counted| counted.room(tried, now))
    }

    /// Counts an attempt before it is looked at, so that many at once are no way around the limit.
    /// False, and not counted, when there were too many.
    pub fn count(&self, tried: &Tried, now: Timestamp) -> bool {
        let Ok(mut counted) = self.0.lock() else { return false };
        if counted.swept.is_none_or(|last| now.duration_since(last) > SignedDuration::from_mins(1))
        {
            counted.known.retain(|_, (_, since)| !is_old(*since, now));
            counted.swept = Some(now);
        }
        if !counted.room(tried, now) {
            return false;
        }
        for (key, _) in tried.keys() {
            match counted.known.get_mut(key) {
                Some((count, since)) if !is_old(*since, now) => *count += 1,
                _ => {
                    counted.known.insert(key.to_owned(), (1, now));
                }
            }
        }
        true
    }

    /// The attempt was no failure. The login begins anew; the address only gets this attempt back,
    /// or somebody with one account could guess at all others.
    pub fn succeeded(&self, tried: &Tried) {
        let Ok(mut counted) = self.0.lock() else { return };
        counted.known.remove(&tried.login);
        if let Some((address, both)) = &tried.address {
            counted.known.remove(both);
            if let Some((count, _)) = counted.known.get_mut(address) {
                *count = count.saturating_sub(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + minute * 60).expect("a time")
    }

    fn elsewhere(n: u16) -> Option<IpAddr> {
        Some(IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, n, 0, 0, 0, 0, 1)))
    }

    /// How many attempts are counted before one is refused.
    fn until_refused(attempts: &Attempts, tried: &Tried, minute: i64) -> u32 {
        (0..1_000).take_while(|_| attempts.count(tried, at(minute))).count() as u32
    }

    #[test]
    fn one_address_cannot_lock_a_login_for_everybody() {
        let attempts = Attempts::default();
        let attacker = Tried::new("bank", "kari", Some(HERE));
        assert_eq!(until_refused(&attempts, &attacker, 0), PER_LOGIN_AND_ADDRESS);
        assert!(!attempts.allowed(&attacker, at(14)));
        assert!(attempts.allowed(&Tried::new("bank", "kari", elsewhere(1)), at(0)));
        assert!(attempts.allowed(&attacker, at(15)), "the window has passed");
        assert_eq!(until_refused(&attempts, &attacker, 15), PER_LOGIN_AND_ADDRESS);
    }

    #[test]
    fn many_addresses_together_meet_the_limit_of_the_login() {
        let attempts = Attempts::default();
        let counted: u32 = (0..20)
            .map(|n| until_refused(&attempts, &Tried::new("bank", "kari", elsewhere(n)), 0))
            .sum();
        assert_eq!(counted, PER_LOGIN);
        assert!(attempts.allowed(&Tried::new("other", "kari", elsewhere(99)), at(0)));
    }

    #[test]
    fn one_address_cannot_try_every_login() {
        let attempts = Attempts::default();
        let mine = Tried::new("bank", "mine", Some(HERE));
        let mut others = 0;
        for n in 0..100 {
            // Signing in with one's own account in between does not clear the address.
            if attempts.count(&mine, at(0)) {
                attempts.succeeded(&mine);
            }
            let other = Tried::new("bank", &format!("login{n}"), Some(HERE));
            others += u32::from(attempts.count(&other, at(0)));
        }
        assert_eq!(others, PER_ADDRESS);
    }

    #[test]
    fn behind_a_proxy_only_the_login_counts() {
        let attempts = Attempts::default();
        let kari = Tried::new("bank", "kari", None);
        assert_eq!(until_refused(&attempts, &kari, 0), PER_LOGIN);
        assert!(attempts.allowed(&Tried::new("bank", "ola", None), at(0)));
        attempts.succeeded(&kari);
        assert!(attempts.allowed(&kari, at(0)), "a success clears the login");
    }

    #[test]
    fn a_network_is_one_address() {
        let attempts = Attempts::default();
        let host = |n| IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 7, 7, 0, 0, 0, n));
        let counted: u32 = (0..20)
            .map(|n| until_refused(&attempts, &Tried::new("bank", "kari", Some(host(n))), 0))
            .sum();
        assert_eq!(counted, PER_LOGIN_AND_ADDRESS);
    }
}
