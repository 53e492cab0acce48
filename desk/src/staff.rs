//! Staff who sign in: local accounts with argon2id, sessions with limits, keys for other systems.

mod attempts;

pub(crate) use attempts::network;
pub use attempts::{Attempts, Tried};

use crate::engine::{Engine, EngineError};
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use jiff::{SignedDuration, Timestamp};
use recourse_kernel::access::{Actor, Permission, Staff};
use recourse_kernel::firm::{Firm, Person};
use recourse_store::{Hash, SessionRow, StaffRow, StoreError, digest};
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// A session ends after this long without a request.
pub const IDLE: SignedDuration = SignedDuration::from_hours(1);
/// A session ends after this long in any case.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// Nothing longer is looked at: a password is hashed whole.
const LONGEST_INPUT: usize = 200;
/// So many passwords are hashed at a time. Each takes 19 MiB, and many sign in at once only when
/// somebody guesses.
static HASHING: Semaphore = Semaphore::const_new(3);
/// Whoever waits longer for a turn is told to come back.
const TURN: Duration = Duration::from_secs(10);
/// The hash that a password is checked against when there is no account: it fits nothing, and takes
/// as long.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21l$Q3lV1hE5fQ1ZbDfWZ0V0Y7m0Jx0l9Jq8n5s3q2yP0aE";
/// Logins of other systems begin with this; nobody can sign in with one in a browser.
const API: &str = "api:";

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The firm.
    pub firm: String,
    /// The lot that holds the session.
    pub lot: i64,
    /// The person, as the rules see one.
    pub actor: Actor,
    /// The person's id.
    pub person: String,
    /// The name that colleagues see.
    pub name: String,
    /// The word that forms must carry.
    pub csrf: String,
    /// The session's token.
    pub token: Hash,
}

impl SignedIn {
    /// Whether the person's roles allow something; for buttons, the rules decide again.
    pub fn may(&self, permission: Permission) -> bool {
        matches!(&self.actor, Actor::Staff(staff) if staff.may.contains(&permission))
    }
}

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The login or the password is wrong; which of them is not said.
    #[error("the firm, name or password is wrong")]
    Wrong,
    /// Too many attempts.
    #[error("too many attempts; try again in a quarter of an hour")]
    TooMany,
    /// The record failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

impl From<StoreError> for SignInError {
    fn from(error: StoreError) -> SignInError {
        SignInError::Engine(error.into())
    }
}

/// Random bytes from the operating system, in hexadecimal.
///
/// # Errors
/// When there are none.
pub fn secret(bytes: usize) -> Result<String, EngineError> {
    let mut buffer = vec![0; bytes];
    getrandom::fill(&mut buffer)
        .map_err(|error| EngineError::Store(StoreError::Random(error.to_string())))?;
    Ok(hex::encode(buffer))
}

/// Hashes a password with argon2id; takes tens of milliseconds on purpose.
///
/// # Errors
/// When the operating system gives no random bytes.
pub fn hash_password(password: &str) -> Result<String, EngineError> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| EngineError::Unreadable(format!("a password cannot be hashed: {error}")))
}

fn password_fits(password: &str, hash: &str) -> bool {
    argon2::PasswordHash::new(hash)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

/// A turn for hashing, kept until the work is done even if whoever asked has gone.
async fn with_turn<T: Send + 'static>(
    turn: SemaphorePermit<'static>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, EngineError> {
    let done = tokio::task::spawn_blocking(move || {
        let done = work();
        drop(turn);
        done
    });
    done.await.map_err(|error| EngineError::Unreadable(error.to_string()))
}

/// The name of a key for another system, if it can be one: keys are written `firm.name.secret`.
///
/// # Errors
/// What is wrong with it, in words.
pub fn key_name(text: &str) -> Result<String, String> {
    if text.is_empty() || text.contains('.') || text.chars().any(char::is_whitespace) {
        return Err(
            "the name of a key is one word without a dot, because dots separate the parts of a key"
                .to_owned(),
        );
    }
    Ok(text.to_owned())
}

/// The login under which the account of a key is kept.
pub fn key_login(name: &str) -> String {
    format!("{API}{name}")
}

/// The name of the key whose account has this login; none for a person's.
pub fn name_of_key(login: &str) -> Option<&str> {
    login.strip_prefix(API)
}

impl Engine {
    /// Adds the account of a person in the firm file, or gives it a new password. An account that
    /// was disabled stays so.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn put_staff(
        &self,
        firm: &Firm,
        person: &Person,
        password: &str,
    ) -> Result<(), EngineError> {
        let password = password.to_owned();
        let turn = HASHING.acquire().await;
        let turn = turn.map_err(|error| EngineError::Unreadable(error.to_string()))?;
        let hash = with_turn(turn, move || hash_password(&password)).await??;
        let row = StaffRow {
            lot: self.home(&firm.id).await?,
            login: person.login.clone(),
            person: person.id.clone(),
            display_name: person.name.clone(),
            password: hash,
            roles: person.roles.join(" "),
            disabled_at: None,
            created_at: self.clock.now().as_millisecond(),
        };
        self.store.put_staff(&row).await?;
        Ok(())
    }

    /// Everybody and every key that has an account at a firm.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn accounts(&self, firm: &str) -> Result<Vec<StaffRow>, EngineError> {
        // Asked without making lots, so that a reader of the record can ask too.
        match self.store.lots_of(firm).await?.first() {
            Some(home) => Ok(self.store.all_staff(*home).await?),
            None => Ok(Vec::new()),
        }
    }

    /// Disables an account and ends its sessions, or lets it sign in again. False when there is none.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn set_disabled(
        &self,
        firm: &str,
        login: &str,
        disabled: bool,
    ) -> Result<bool, EngineError> {
        let since = disabled.then(|| self.clock.now().as_millisecond());
        Ok(self.store.set_disabled(self.home(firm).await?, login, since).await?)
    }

    /// Makes a key with which another system hands in complaints; it is shown once. A key of this
    /// name from before no longer holds; if it was disabled, so is the new one.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn make_api_key(&self, firm: &str, name: &str) -> Result<String, EngineError> {
        let secret = secret(24)?;
        let row = StaffRow {
            lot: self.home(firm).await?,
            login: key_login(name),
            person: key_login(name),
            display_name: name.to_owned(),
            // The secret is random and long, so a plain hash protects it, and a request costs no
            // password hashing.
            password: hex::encode(digest(secret.as_bytes())),
            roles: String::new(),
            disabled_at: None,
            created_at: self.clock.now().as_millisecond(),
        };
        self.store.put_staff(&row).await?;
        Ok(format!("{firm}.{name}.{secret}"))
    }

    /// The actor of an API key, or none. The key's row is read each time: a disabled key ends at once.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn api_actor(&self, key: &str) -> Result<Option<(String, Actor)>, EngineError> {
        let mut parts = key.splitn(3, '.');
        let (Some(firm), Some(name), Some(secret)) = (parts.next(), parts.next(), parts.next())
        else {
            return Ok(None);
        };
        if self.law.firm(firm).is_none() {
            return Ok(None);
        }
        let row = self.store.staff(self.home(firm).await?, &format!("{API}{name}")).await?;
        let given = hex::encode(digest(secret.as_bytes()));
        let fits = row
            .as_ref()
            .is_some_and(|row| same(&row.password, &given) && row.disabled_at.is_none());
        if !fits {
            return Ok(None);
        }
        let actor = Actor::Staff(Staff {
            person: format!("{API}{name}"),
            firm: firm.to_owned(),
            unit: String::new(),
            level: None,
            may: BTreeSet::from([Permission::ApiIntake]),
        });
        Ok(Some((firm.to_owned(), actor)))
    }

    /// The lot in which a firm's accounts and sessions are kept: its first.
    async fn home(&self, firm: &str) -> Result<i64, EngineError> {
        self.lots(firm).await?.first().copied().ok_or_else(|| EngineError::NoFirm(firm.to_owned()))
    }

    /// Signs somebody in; the cookie's value. `from` is none where the address says nothing about
    /// who it is.
    ///
    /// # Errors
    /// [`SignInError`]; what exactly was wrong is not said.
    pub async fn sign_in(
        &self,
        attempts: &Attempts,
        from: Option<IpAddr>,
        firm: &str,
        login: &str,
        password: &str,
    ) -> Result<String, SignInError> {
        if [firm, login, password].iter().any(|text| text.chars().nth(LONGEST_INPUT).is_some()) {
            return Err(SignInError::Wrong);
        }
        let tried = Tried::new(firm, login, from);
        if !attempts.allowed(&tried, self.clock.now()) {
            return Err(SignInError::TooMany);
        }
        let Ok(Ok(turn)) = tokio::time::timeout(TURN, HASHING.acquire()).await else {
            return Err(SignInError::TooMany);
        };
        let now = self.clock.now();
        if !attempts.count(&tried, now) {
            return Err(SignInError::TooMany);
        }
        let row = match self.law.firm(firm) {
            Some(_) if !login.starts_with(API) => {
                self.store.staff(self.home(firm).await?, login).await?
            }
            _ => None,
        };
        let row = row.filter(|row| row.disabled_at.is_none());
        // A login that does not exist costs as much time as one that does.
        let hash = row.as_ref().map_or_else(|| NOBODY.to_owned(), |row| row.password.clone());
        let password = password.to_owned();
        let fits = with_turn(turn, move || password_fits(&password, &hash)).await?;
        let (true, Some(row)) = (fits, row) else { return Err(SignInError::Wrong) };
        attempts.succeeded(&tried);
        let token = secret(32)?;
        let session = SessionRow {
            lot: row.lot,
            token: digest(token.as_bytes()),
            login: row.login,
            csrf: secret(16)?,
            created_at: now.as_millisecond(),
            seen_at: now.as_millisecond(),
            expires_at: later(now, IDLE),
        };
        self.store.put_session(&session).await?;
        Ok(format!("{}.{token}", row.lot))
    }

    /// Who a cookie belongs to, if its session has not ended.
    ///
    /// # Errors
    /// When the record fails.
    pub async fn signed_in(&self, cookie: &str) -> Result<Option<SignedIn>, EngineError> {
        let Some((lot, token)) = cookie.split_once('.') else { return Ok(None) };
        let Ok(lot) = lot.parse::<i64>() else { return Ok(None) };
        let token = digest(token.as_bytes());
        let now = self.clock.now();
        let Some((session, row)) = self.store.session(lot, &token, now.as_millisecond()).await?
        else {
            return Ok(None);
        };
        // The lot says which firm; two firms may have people of one id.
        let mut owner = None;
        for firm in self.law.firms.values() {
            if self.lots(&firm.id).await?.contains(&lot) {
                owner = Some(firm);
                break;
            }
        }
        let Some(firm) = owner else { return Ok(None) };
        // Whoever is no longer in the firm file is no longer signed in.
        let Some(person) = firm.person(&row.person) else { return Ok(None) };
        let seen = Timestamp::from_millisecond(session.seen_at).unwrap_or(now);
        if now.duration_since(seen) > SignedDuration::from_mins(5) {
            let begun = Timestamp::from_millisecond(session.created_at).unwrap_or(now);
            let end = later(now, IDLE).min(later(begun, LONGEST));
            self.store.touch_session(lot, &token, now.as_millisecond(), end).await?;
        }
        Ok(Some(SignedIn {
            firm: firm.id.clone(),
            lot,
            actor: firm.actor(person),
            person: person.id.clone(),
            name: person.name.clone(),
            csrf: session.csrf,
            token,
        }))
    }
}

fn later(from: Timestamp, by: SignedDuration) -> i64 {
    from.checked_add(by).unwrap_or(Timestamp::MAX).as_millisecond()
}

/// Compares without telling by time where two texts first differ.
pub fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |sum, (x, y)| sum | (x ^ y)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_nobody_is_computed_and_fits_nothing() {
        let hash = argon2::PasswordHash::new(NOBODY).expect("a hash that can be read");
        assert!(hash.hash.is_some() && hash.salt.is_some(), "or nothing would be computed");
        let real = hash_password("something").expect("hashed");
        let real = argon2::PasswordHash::new(&real).expect("a hash that can be read");
        assert_eq!(hash.params, real.params, "it must take as long as a real one");
        assert!(!password_fits("", NOBODY));
        assert!(password_fits("something", &real.to_string()));
    }

    #[test]
    fn the_name_of_a_key_has_no_dot() {
        assert_eq!(key_name("web-site_2"), Ok("web-site_2".to_owned()));
        for name in ["", "web.site", "web site", "."] {
            assert!(key_name(name).is_err(), "{name}");
        }
    }
}
