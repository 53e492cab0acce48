//! Along the streams: every event follows the one before it, and every head is its last event.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::{Findings, Stage};
use crate::StoreError;
use crate::chain::{Hash, Link, START, event_hash};
use crate::engine::{Engine, Tx, values};

const EVENTS: i64 = 4000;

/// A stream as the walk has seen it so far.
struct Seen {
    stream: String,
    version: u64,
    hash: Hash,
}

/// The heads of a lot, read ahead in the order of the streams.
struct Heads {
    lot: i64,
    page: VecDeque<Seen>,
    after: String,
    finished: bool,
}

impl Heads {
    async fn peek(&mut self, tx: &mut Tx) -> Result<Option<&Seen>, StoreError> {
        if self.page.is_empty() && !self.finished {
            let rows = tx
                .read(
                    "SELECT stream, version, hash FROM stream WHERE lot = $1 AND stream > $2 ORDER BY stream LIMIT $3",
                    &values![self.lot, &self.after, EVENTS],
                )
                .await?;
            for row in &rows {
                self.page.push_back(Seen {
                    stream: row.text(0)?,
                    version: row.count(1)?,
                    hash: row.array(2)?,
                });
            }
            match self.page.back() {
                Some(last) => self.after.clone_from(&last.stream),
                None => self.finished = true,
            }
        }
        Ok(self.page.front())
    }

    /// Compares the head of a stream whose events have all been seen, and reports heads that were passed over.
    async fn settle(
        &mut self,
        tx: &mut Tx,
        seen: Option<&Seen>,
        findings: &Findings,
    ) -> Result<(), StoreError> {
        let lot = self.lot;
        loop {
            let Some(head) = self.peek(tx).await? else { break };
            match seen {
                Some(seen) if head.stream > seen.stream => break,
                Some(seen) if head.stream == seen.stream => {
                    if head.version != seen.version || head.hash != seen.hash {
                        findings.fault(
                            format!("lot {lot}, stream `{}`", seen.stream),
                            format!(
                                "the head is at version {} and the last event at version {}, or their hashes differ",
                                head.version, seen.version
                            ),
                        );
                    }
                    findings.streams.fetch_add(1, Ordering::Relaxed);
                    self.page.pop_front();
                    return Ok(());
                }
                _ => {
                    findings.fault(
                        format!("lot {lot}, stream `{}`", head.stream),
                        "the stream has no events",
                    );
                    self.page.pop_front();
                }
            }
        }
        if let Some(seen) = seen {
            findings.fault(
                format!("lot {lot}, stream `{}`", seen.stream),
                "the stream has events but no head",
            );
        }
        Ok(())
    }
}

pub(super) async fn walk(
    engine: Engine,
    lots: Vec<i64>,
    findings: Arc<Findings>,
) -> Result<(), StoreError> {
    for lot in lots {
        let mut tx = engine.snapshot().await?;
        let mut heads = Heads { lot, page: VecDeque::new(), after: String::new(), finished: false };
        let mut current: Option<Seen> = None;
        let (mut stream, mut version) = (String::new(), 0);
        loop {
            let rows = tx
                .read(
                    "SELECT stream, version, kind, at, actor, body, prev, hash FROM event \
                     WHERE lot = $1 AND (stream, version) > ($2, $3) ORDER BY stream, version LIMIT $4",
                    &values![lot, &stream, version, EVENTS],
                )
                .await?;
            for row in &rows {
                let at = row.str(0)?;
                if current.as_ref().is_none_or(|seen| seen.stream != at) {
                    if let Some(seen) = current.take() {
                        heads.settle(&mut tx, Some(&seen), &findings).await?;
                    }
                    current = Some(Seen { stream: at.to_owned(), version: 0, hash: START });
                }
                let Some(seen) = current.as_mut() else { continue };
                let number = row.count(1)?;
                let (prev, hash): (Hash, Hash) = (row.array(6)?, row.array(7)?);
                let link = Link {
                    lot,
                    stream: at,
                    version: number,
                    kind: row.str(2)?,
                    at: row.int(3)?,
                    actor: row.str(4)?,
                    body: row.str(5)?,
                };
                let place = || format!("lot {lot}, stream `{at}`, event {number}");
                if number != seen.version + 1 {
                    findings.fault(place(), format!("it follows event {}", seen.version));
                }
                if prev != seen.hash {
                    findings.fault(place(), "it does not follow the event before it");
                }
                if event_hash(&prev, &link) != hash {
                    findings
                        .fault(place(), "it was changed: its hash is not the hash of what it says");
                }
                seen.version = number;
                seen.hash = hash;
            }
            findings.saw(Stage::Chains, rows.len());
            match rows.last() {
                Some(row) => (stream, version) = (row.text(0)?, row.int(1)?),
                None => break,
            }
        }
        if let Some(seen) = current.take() {
            heads.settle(&mut tx, Some(&seen), &findings).await?;
        }
        heads.settle(&mut tx, None, &findings).await?;
        tx.rollback().await?;
    }
    Ok(())
}
