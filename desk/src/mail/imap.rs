//! One visit to a mailbox by IMAP: what is new, its bytes, and marking what is in the record.
//!
//! Messages are known by their UID under the mailbox's UIDVALIDITY. Nothing is marked by reading
//! (`BODY.PEEK`): a mail that was fetched but not recorded looks untouched.

use super::config::{Mailbox, Tls};
use super::tls::{self, Wire};
use async_imap::error::Error;
use async_imap::types::Fetch;
use async_imap::{Client, Session};
use futures_util::StreamExt;
use std::time::Duration;

/// How long the server may keep silent.
const PATIENCE: Duration = Duration::from_secs(60);
/// How much of a mail that is too large is kept for a person to see.
pub const HEAD_BYTES: u32 = 64 << 10;

/// A mail that lies in the mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its identifier.
    pub uid: u32,
    /// Its size in bytes, as the server says.
    pub size: u32,
}

/// A mailbox with its folder open.
#[derive(Debug)]
pub struct Inbox {
    session: Session<Box<dyn Wire>>,
    /// The validity of the identifiers.
    pub validity: u32,
    /// How many mails lie in the folder.
    pub exists: u32,
    can_move: bool,
    can_expunge: bool,
}

impl Inbox {
    /// Calls the server, signs in and opens the folder.
    ///
    /// # Errors
    /// In words, without anything secret.
    pub async fn open(mailbox: &Mailbox) -> Result<Inbox, String> {
        let server = &mailbox.server;
        let mut client = Client::new(tls::connect(server).await?);
        let greeting = in_time(client.read_response()).await?;
        greeting.map_err(|error| unwell(&error))?.ok_or("the server hangs up")?;
        if server.tls == Tls::StartTls {
            let started = in_time(client.run_command_and_check_ok("STARTTLS", None)).await?;
            started.map_err(|_| "the server does not offer STARTTLS")?;
            client = Client::new(tls::secure(server, client.into_inner()).await?);
        }
        let (Some(user), Some(password)) = (&server.user, server.password()?) else {
            return Err("there is no user to sign in".to_owned());
        };
        // What the server says to a refused login may repeat it: it is not passed on.
        let mut session = in_time(client.login(user, password))
            .await?
            .map_err(|(error, _)| refused_login(&error))?;
        let capabilities = in_time(session.capabilities()).await?.map_err(|e| told(&e))?;
        let can_move = capabilities.has_str("MOVE");
        let can_expunge = capabilities.has_str("UIDPLUS");
        let found = in_time(session.select(&mailbox.folder)).await?;
        let found = found.map_err(|e| {
            format!("the folder `{}` cannot be opened: {}", mailbox.folder, told(&e))
        })?;
        let validity = found.uid_validity.ok_or("the server gives mails no lasting identifiers")?;
        Ok(Inbox { session, validity, exists: found.exists, can_move, can_expunge })
    }

    /// The mails above an identifier, lowest first.
    ///
    /// # Errors
    /// When the server fails.
    pub async fn listed(&mut self, above: u32) -> Result<Vec<Listed>, String> {
        let mut found = Vec::new();
        if self.exists == 0 {
            return Ok(found);
        }
        let range = format!("{}:*", above.saturating_add(1));
        let mails = in_time(self.session.uid_fetch(range, "(UID RFC822.SIZE)")).await?;
        let mut mails = mails.map_err(|e| told(&e))?;
        while let Some(mail) = in_time(mails.next()).await? {
            let mail = mail.map_err(|e| told(&e))?;
            // `9:*` means the last mail even when its identifier is lower.
            if let (Some(uid), Some(size)) = (mail.uid, mail.size)
                && uid > above
            {
                found.push(Listed { uid, size });
            }
        }
        drop(mails);
        found.sort_by_key(|mail| mail.uid);
        found.dedup_by_key(|mail| mail.uid);
        Ok(found)
    }

    /// The bytes of mails. One that somebody removed meanwhile is not among them.
    ///
    /// # Errors
    /// When the server fails.
    pub async fn fetched(&mut self, uids: &[u32]) -> Result<Vec<(u32, Vec<u8>)>, String> {
        self.fetch(uids, "(UID BODY.PEEK[])").await
    }

    /// The beginning of a mail that is too large to be fetched whole.
    ///
    /// # Errors
    /// When the server fails.
    pub async fn beginning(&mut self, uid: u32) -> Result<Option<Vec<u8>>, String> {
        let query = format!("(UID BODY.PEEK[]<0.{HEAD_BYTES}>)");
        Ok(self.fetch(&[uid], &query).await?.pop().map(|(_, bytes)| bytes))
    }

    async fn fetch(&mut self, uids: &[u32], query: &str) -> Result<Vec<(u32, Vec<u8>)>, String> {
        let mut found = Vec::with_capacity(uids.len());
        if uids.is_empty() {
            return Ok(found);
        }
        let mails = in_time(self.session.uid_fetch(set(uids), query)).await?;
        let mut mails = mails.map_err(|e| told(&e))?;
        while let Some(mail) = in_time(mails.next()).await? {
            let mail: Fetch = mail.map_err(|e| told(&e))?;
            if let (Some(uid), Some(body)) = (mail.uid, mail.body())
                && uids.binary_search(&uid).is_ok()
            {
                found.push((uid, body.to_vec()));
            }
        }
        drop(mails);
        found.sort_by_key(|(uid, _)| *uid);
        found.dedup_by_key(|(uid, _)| *uid);
        Ok(found)
    }

    /// Marks mails that are in the record: moved to another folder, or as seen.
    ///
    /// # Errors
    /// When the server fails; the mails are then marked at a later visit.
    pub async fn mark(&mut self, uids: &[u32], done_folder: Option<&str>) -> Result<(), String> {
        if uids.is_empty() {
            return Ok(());
        }
        let these = set(uids);
        let Some(folder) = done_folder else {
            return self.flag(&these, "+FLAGS.SILENT (\\Seen)").await;
        };
        if self.moved(&these, folder).await.is_err() {
            // The folder may not be there yet.
            in_time(self.session.create(folder)).await?.ok();
            self.moved(&these, folder)
                .await
                .map_err(|why| format!("mails cannot be moved to `{folder}`: {why}"))?;
        }
        Ok(())
    }

    async fn moved(&mut self, these: &str, folder: &str) -> Result<(), String> {
        if self.can_move {
            return in_time(self.session.uid_mv(these, folder)).await?.map_err(|e| told(&e));
        }
        in_time(self.session.uid_copy(these, folder)).await?.map_err(|e| told(&e))?;
        self.flag(these, "+FLAGS.SILENT (\\Seen \\Deleted)").await?;
        if self.can_expunge {
            let gone = in_time(self.session.uid_expunge(these)).await?.map_err(|e| told(&e))?;
            let mut gone = std::pin::pin!(gone);
            while in_time(gone.next()).await?.is_some() {}
        }
        Ok(())
    }

    async fn flag(&mut self, these: &str, flags: &str) -> Result<(), String> {
        let changed = in_time(self.session.uid_store(these, flags)).await?;
        let mut changed = changed.map_err(|e| told(&e))?;
        while let Some(one) = in_time(changed.next()).await? {
            one.map_err(|e| told(&e))?;
        }
        Ok(())
    }

    /// Says goodbye.
    pub async fn close(mut self) {
        // A server that does not say goodbye has done its work all the same.
        let _ = in_time(self.session.logout()).await;
    }
}

async fn in_time<T>(answer: impl Future<Output = T>) -> Result<T, String> {
    tokio::time::timeout(PATIENCE, answer).await.map_err(|_| "the server keeps silent".to_owned())
}

/// What went wrong, in words that hold nothing of any mail.
fn told(error: &Error) -> String {
    match error {
        Error::Io(error) => unwell(error),
        Error::No(_) | Error::Bad(_) => {
            let said: String =
                error.to_string().chars().filter(|c| !c.is_control()).take(160).collect();
            format!("the server refuses ({said})")
        }
        Error::ConnectionLost => "the connection is lost".to_owned(),
        _ => "the server says something that cannot be understood".to_owned(),
    }
}

/// The text of such an error may be what was being read, which is mail.
fn unwell(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::Other => {
            "the server says something that cannot be understood".to_owned()
        }
        kind => format!("the connection is lost: {kind}"),
    }
}

fn refused_login(error: &Error) -> String {
    match error {
        Error::No(_) | Error::Bad(_) => "the server refuses this user and password".to_owned(),
        Error::Validate(_) => "the user or password holds signs that IMAP cannot carry".to_owned(),
        other => told(other),
    }
}

/// Identifiers as a set: `3:7,9`.
fn set(uids: &[u32]) -> String {
    let mut parts: Vec<(u32, u32)> = Vec::new();
    for uid in uids {
        match parts.last_mut() {
            Some((_, last)) if last.saturating_add(1) == *uid => *last = *uid,
            _ => parts.push((*uid, *uid)),
        }
    }
    let part = |(first, last): &(u32, u32)| match first == last {
        true => first.to_string(),
        false => format!("{first}:{last}"),
    };
    parts.iter().map(part).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    #[test]
    fn neighbours_are_told_as_ranges() {
        assert_eq!(super::set(&[3, 4, 5, 7, 9, 10]), "3:5,7,9:10");
        assert_eq!(super::set(&[u32::MAX]), u32::MAX.to_string());
    }
}
