//! Staff who sign in, and their sessions.

use crate::chain::Hash;
use crate::engine::{Row, values};
use crate::{Store, StoreError};

/// Somebody who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    /// The lot; by convention the firm's first.
    pub lot: i64,
    /// What they type to sign in.
    pub login: String,
    /// Their identifier in events.
    pub person: String,
    /// The name that colleagues see.
    pub display_name: String,
    /// The hash of the password, in the form of the hashing method.
    pub password: String,
    /// Their roles, separated by spaces.
    pub roles: String,
    /// Since when they may no longer sign in.
    pub disabled_at: Option<i64>,
    /// When they were added.
    pub created_at: i64,
}

/// A session of somebody who signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// The lot.
    pub lot: i64,
    /// SHA-256 of the secret in the cookie; the secret itself is kept nowhere.
    pub token: Hash,
    /// Whose it is.
    pub login: String,
    /// The word that forms must carry.
    pub csrf: String,
    /// When it began.
    pub created_at: i64,
    /// When it was last used.
    pub seen_at: i64,
    /// When it ends.
    pub expires_at: i64,
}

macro_rules! staff_select {
    ($rest:literal) => {
        concat!(
            "SELECT lot, login, person, display_name, password, roles, disabled_at, created_at FROM staff \
             WHERE lot = $1 ",
            $rest
        )
    };
}

fn staff_row(row: &Row) -> Result<StaffRow, StoreError> {
    Ok(StaffRow {
        lot: row.int(0)?,
        login: row.text(1)?,
        person: row.text(2)?,
        display_name: row.text(3)?,
        password: row.text(4)?,
        roles: row.text(5)?,
        disabled_at: row.maybe_int(6)?,
        created_at: row.int(7)?,
    })
}

impl Store {
    /// Adds somebody, or changes what is known of them. Whether somebody known may sign in stays as it
    /// is: only [`Store::set_disabled`] changes that.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put_staff(&self, staff: &StaffRow) -> Result<(), StoreError> {
        self.inner
            .engine
            .write(
                "INSERT INTO staff (lot, login, person, display_name, password, roles, disabled_at, created_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (lot, login) DO UPDATE SET \
                 person = excluded.person, display_name = excluded.display_name, password = excluded.password, \
                 roles = excluded.roles",
                &values![
                    staff.lot,
                    &staff.login,
                    &staff.person,
                    &staff.display_name,
                    &staff.password,
                    &staff.roles,
                    staff.disabled_at,
                    staff.created_at
                ],
            )
            .await?;
        Ok(())
    }

    /// Takes somebody the right to sign in, from `since` on and with all their sessions, or gives it
    /// back. Says whether there is such a person.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_disabled(
        &self,
        lot: i64,
        login: &str,
        since: Option<i64>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.inner.engine.begin().await?;
        let sql = "UPDATE staff SET disabled_at = $3 WHERE lot = $1 AND login = $2";
        let touched = tx.write(sql, &values![lot, login, since]).await?;
        let sql = "DELETE FROM session WHERE lot = $1 AND login = $2";
        tx.write(sql, &values![lot, login]).await?;
        tx.commit().await?;
        Ok(touched > 0)
    }

    /// Somebody by what they type to sign in.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staff(&self, lot: i64, login: &str) -> Result<Option<StaffRow>, StoreError> {
        let row = self
            .inner
            .engine
            .read_one(staff_select!("AND login = $2"), &values![lot, login])
            .await?;
        row.as_ref().map(staff_row).transpose()
    }

    /// Everybody, in the order of what they type to sign in.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn all_staff(&self, lot: i64) -> Result<Vec<StaffRow>, StoreError> {
        self.inner
            .engine
            .read(staff_select!("ORDER BY login"), &values![lot])
            .await?
            .iter()
            .map(staff_row)
            .collect()
    }

    /// Begins a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put_session(&self, session: &SessionRow) -> Result<(), StoreError> {
        self.inner
            .engine
            .write(
                "INSERT INTO session (lot, token, login, csrf, created_at, seen_at, expires_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                &values![
                    session.lot,
                    &session.token,
                    &session.login,
                    &session.csrf,
                    session.created_at,
                    session.seen_at,
                    session.expires_at
                ],
            )
            .await?;
        Ok(())
    }

    /// A session that has not ended, with the person it belongs to, unless that person was disabled.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn session(
        &self,
        lot: i64,
        token: &Hash,
        now_ms: i64,
    ) -> Result<Option<(SessionRow, StaffRow)>, StoreError> {
        let row = self
            .inner
            .engine
            .read_one(
                "SELECT p.lot, p.login, p.person, p.display_name, p.password, p.roles, p.disabled_at, p.created_at, \
                 s.csrf, s.created_at, s.seen_at, s.expires_at \
                 FROM session s JOIN staff p ON p.lot = s.lot AND p.login = s.login \
                 WHERE s.lot = $1 AND s.token = $2 AND s.expires_at > $3 AND p.disabled_at IS NULL",
                &values![lot, token, now_ms],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let staff = staff_row(&row)?;
        let session = SessionRow {
            lot,
            token: *token,
            login: staff.login.clone(),
            csrf: row.text(8)?,
            created_at: row.int(9)?,
            seen_at: row.int(10)?,
            expires_at: row.int(11)?,
        };
        Ok(Some((session, staff)))
    }

    /// Notes that a session was used, and until when it now lasts. To be called now and then, not on every page.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn touch_session(
        &self,
        lot: i64,
        token: &Hash,
        seen_at: i64,
        expires_at: i64,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE session SET seen_at = $3, expires_at = $4 WHERE lot = $1 AND token = $2";
        self.inner.engine.write(sql, &values![lot, token, seen_at, expires_at]).await?;
        Ok(())
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_session(&self, lot: i64, token: &Hash) -> Result<(), StoreError> {
        let sql = "DELETE FROM session WHERE lot = $1 AND token = $2";
        self.inner.engine.write(sql, &values![lot, token]).await?;
        Ok(())
    }

    /// Ends all sessions of somebody: after a change of password, or when they leave.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_sessions_of(&self, lot: i64, login: &str) -> Result<(), StoreError> {
        let sql = "DELETE FROM session WHERE lot = $1 AND login = $2";
        self.inner.engine.write(sql, &values![lot, login]).await?;
        Ok(())
    }

    /// Takes away sessions that have ended and idempotency keys older than `keys_before`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sweep(&self, lot: i64, now_ms: i64, keys_before: i64) -> Result<(), StoreError> {
        let mut tx = self.inner.engine.begin().await?;
        tx.write("DELETE FROM session WHERE lot = $1 AND expires_at <= $2", &values![lot, now_ms])
            .await?;
        tx.write("DELETE FROM idempotency WHERE lot = $1 AND at < $2", &values![lot, keys_before])
            .await?;
        tx.commit().await
    }
}
