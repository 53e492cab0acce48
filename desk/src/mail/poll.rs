//! Reading a mailbox: what is new goes into the record first, and is marked in the mailbox after.
//!
//! The record remembers how far each mailbox was read. A crash between the record and the mark
//! leaves a mail that is fetched again and recognised by its bytes, or marked at the next visit.

use super::config::Mailbox;
use super::guard::Guard;
use super::imap::{Inbox, Listed};
use super::intake::{Arrived, From, Taken, take_in};
use crate::engine::Engine;
use crate::import::{Became, Counts};

/// How many mails are fetched together at most, and how many bytes of them.
const BATCH: usize = 256;
const BATCH_BYTES: u64 = 16 << 20;
/// How many mails that an earlier visit left unmarked are marked at once.
const MARKED_AGAIN: u32 = 1_000;

/// Reads a mailbox once: everything that is new.
///
/// # Errors
/// In words that may be shown and kept; what was taken in until then stays.
pub async fn poll(engine: &Engine, guard: &Guard, mailbox: &Mailbox) -> Result<Counts, String> {
    let home = home(engine, mailbox).await?;
    let row = engine.store.mailbox(home, &mailbox.name).await.map_err(|e| e.to_string())?;
    let row = row.ok_or("the mailbox is not known to the record")?;
    let mut inbox = Inbox::open(mailbox).await?;
    let validity = i64::from(inbox.validity);
    // New identifiers: the mailbox is read from the start, and what is known is recognised.
    let above = if row.validity == validity { row.last_uid } else { 0 };
    let above = u32::try_from(above).unwrap_or(0);
    let mut counts = Counts::default();
    let listed = inbox.listed(above).await?;
    let batches = batches(&listed);
    let from = From { firm: &mailbox.firm, mailbox: &mailbox.name, validity, marked: false };
    let mut fetched = match batches.first() {
        Some(first) => fetch(&mut inbox, mailbox, first).await?,
        None => Vec::new(),
    };
    for (at, batch) in batches.iter().enumerate() {
        let mails = std::mem::take(&mut fetched);
        // The next batch comes while this one is written down, unless it is one of the large ones.
        let next = batches.get(at + 1).copied().unwrap_or_default();
        let early = weight(next) <= BATCH_BYTES;
        let (taken, coming) = tokio::join!(take_in(engine, guard, from, mails), async {
            match early {
                true => Some(fetch(&mut inbox, mailbox, next).await),
                false => None,
            }
        });
        let taken = taken.map_err(|e| e.to_string())?;
        for mail in &taken {
            counts.add(mail.became);
        }
        if let Some(last) = batch.last() {
            engine
                .store
                .mailbox_read_to(home, &mailbox.name, validity, i64::from(last.uid))
                .await
                .map_err(|e| e.to_string())?;
        }
        mark(engine, mailbox, &mut inbox, &taken).await?;
        fetched = match coming {
            Some(coming) => coming?,
            None => fetch(&mut inbox, mailbox, next).await?,
        };
    }
    mark_again(engine, mailbox, &mut inbox).await?;
    inbox.close().await;
    let now = engine.clock.now().as_millisecond();
    engine.store.mailbox_works(home, &mailbox.name, now).await.map_err(|e| e.to_string())?;
    Ok(counts)
}

/// Fetches a batch; of a mail above the limit only the beginning.
async fn fetch(
    inbox: &mut Inbox,
    mailbox: &Mailbox,
    batch: &[Listed],
) -> Result<Vec<Arrived>, String> {
    let mut mails = Vec::with_capacity(batch.len());
    let large = |mail: &&Listed| mail.size > mailbox.message_bytes_max;
    let whole: Vec<u32> = batch.iter().filter(|m| !large(m)).map(|m| m.uid).collect();
    for (uid, bytes) in inbox.fetched(&whole).await? {
        mails.push(Arrived { uid: i64::from(uid), bytes, cut: None });
    }
    for mail in batch.iter().filter(large) {
        if let Some(bytes) = inbox.beginning(mail.uid).await? {
            let cut = Some(u64::from(mail.size));
            mails.push(Arrived { uid: i64::from(mail.uid), bytes, cut });
        }
    }
    mails.sort_by_key(|mail| mail.uid);
    Ok(mails)
}

/// The bytes of a batch.
fn weight(batch: &[Listed]) -> u64 {
    batch.iter().map(|mail| u64::from(mail.size)).sum()
}

/// How many mails lie in the mailbox that should have been fetched and were not.
///
/// # Errors
/// When the mailbox cannot be read.
pub async fn unfetched(engine: &Engine, mailbox: &Mailbox) -> Result<i64, String> {
    let mut inbox = Inbox::open(mailbox).await?;
    let validity = i64::from(inbox.validity);
    let listed = inbox.listed(0).await?;
    inbox.close().await;
    let uids: Vec<i64> = listed.iter().map(|mail| i64::from(mail.uid)).collect();
    let mut known = 0;
    for lot in engine.lots(&mailbox.firm).await.map_err(|e| e.to_string())? {
        let found = engine.store.mails_known(lot, &mailbox.name, validity, &uids).await;
        known += found.map_err(|e| e.to_string())?.len();
    }
    Ok(i64::try_from(uids.len().saturating_sub(known)).unwrap_or(i64::MAX))
}

/// The first lot of the mailbox's firm, where its state is kept.
async fn home(engine: &Engine, mailbox: &Mailbox) -> Result<i64, String> {
    let lots = engine.lots(&mailbox.firm).await.map_err(|e| e.to_string())?;
    lots.first().copied().ok_or_else(|| "the firm has no place in the record".to_owned())
}

/// Cuts a list into batches by number and by size; one large mail goes alone.
fn batches(listed: &[Listed]) -> Vec<&[Listed]> {
    let mut batches = Vec::new();
    let (mut start, mut bytes) = (0, 0u64);
    for (at, mail) in listed.iter().enumerate() {
        let size = u64::from(mail.size);
        if at > start && (at - start >= BATCH || bytes + size > BATCH_BYTES) {
            batches.extend(listed.get(start..at));
            (start, bytes) = (at, 0);
        }
        bytes += size;
    }
    if start < listed.len() {
        batches.extend(listed.get(start..));
    }
    batches
}

/// Marks what is in the record, and notes that it is marked.
async fn mark(
    engine: &Engine,
    mailbox: &Mailbox,
    inbox: &mut Inbox,
    taken: &[Taken],
) -> Result<(), String> {
    let uids: Vec<u32> = taken.iter().filter_map(|mail| u32::try_from(mail.uid).ok()).collect();
    inbox.mark(&uids, mailbox.done_folder.as_deref()).await?;
    let (validity, now) = (i64::from(inbox.validity), engine.clock.now().as_millisecond());
    let mut lots: Vec<i64> = taken.iter().map(|mail| mail.lot).collect();
    lots.sort_unstable();
    lots.dedup();
    for lot in lots {
        let uids: Vec<i64> = taken.iter().filter(|m| m.lot == lot).map(|m| m.uid).collect();
        let marked = engine.store.mails_marked(lot, &mailbox.name, validity, &uids, now).await;
        marked.map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// Marks what an earlier visit took in and could not mark.
async fn mark_again(engine: &Engine, mailbox: &Mailbox, inbox: &mut Inbox) -> Result<(), String> {
    let validity = i64::from(inbox.validity);
    for lot in engine.lots(&mailbox.firm).await.map_err(|e| e.to_string())? {
        let left = engine.store.mails_unmarked(lot, &mailbox.name, validity, MARKED_AGAIN).await;
        let left: Vec<Taken> = left
            .map_err(|e| e.to_string())?
            .into_iter()
            .map(|uid| Taken { uid, lot, number: 0, became: Became::Duplicate })
            .collect();
        if !left.is_empty() {
            mark(engine, mailbox, inbox, &left).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_mail_goes_alone_and_small_ones_together() {
        let listed: Vec<Listed> = [1_000, 1_000, 70 << 20, 1_000]
            .into_iter()
            .zip(1..)
            .map(|(size, uid)| Listed { uid, size })
            .collect();
        let sizes: Vec<usize> = batches(&listed).iter().map(|batch| batch.len()).collect();
        assert_eq!(sizes, [2, 1, 1]);
        let many: Vec<Listed> = (1..=600).map(|uid| Listed { uid, size: 10 }).collect();
        let sizes: Vec<usize> = batches(&many).iter().map(|batch| batch.len()).collect();
        assert_eq!(sizes, [256, 256, 88]);
        assert!(batches(&[]).is_empty());
    }
}
