//! Checking the whole record against itself, with constant memory.
//!
//! Three walks at the same time: along the streams (chains and heads), along the positions (gaps,
//! checkpoints and signatures), and through the vault and the register of what came in. Each lot is
//! seen at one moment per walk, so that work can go on meanwhile.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::{Checkpoint, Store, StoreError};

mod chains;
mod contents;
mod order;

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where: a stream, an event, an item.
    pub place: String,
    /// What is wrong.
    pub what: String,
}

/// What a verification found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VerifyReport {
    /// Events whose chain was recomputed.
    pub events: u64,
    /// Streams whose head was compared.
    pub streams: u64,
    /// Checkpoints whose digest and signature were recomputed.
    pub checkpoints: u64,
    /// Sealed items that were opened, or whose person was erased.
    pub vault_items: u64,
    /// Items of the register that were looked at.
    pub intake: u64,
    /// The first faults, at most [`VerifyReport::KEPT`].
    pub faults: Vec<Fault>,
    /// How many faults there were.
    pub faults_total: u64,
}

impl VerifyReport {
    /// How many faults are kept with their words; all are counted.
    pub const KEPT: usize = 1000;

    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.faults_total == 0
    }
}

/// Which walk reports its progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Along the streams.
    Chains,
    /// Along the positions.
    Order,
    /// Through the vault.
    Vault,
    /// Through the register.
    Intake,
}

/// How far a walk has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Which walk.
    pub stage: Stage,
    /// How many rows it has seen.
    pub done: u64,
    /// How many there were when it began.
    pub total: u64,
}

type Report = dyn Fn(Progress) + Send + Sync;

/// Where the walks put what they find.
struct Findings {
    faults: Mutex<Vec<Fault>>,
    faults_total: AtomicU64,
    seen: [AtomicU64; 4],
    totals: [u64; 4],
    streams: AtomicU64,
    checkpoints: AtomicU64,
    report: Box<Report>,
}

impl Findings {
    fn fault(&self, place: impl Into<String>, what: impl Into<String>) {
        self.faults_total.fetch_add(1, Ordering::Relaxed);
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        if faults.len() < VerifyReport::KEPT {
            faults.push(Fault { place: place.into(), what: what.into() });
        }
    }

    fn saw(&self, stage: Stage, count: usize) {
        let place = stage as usize;
        let done = self.seen[place].fetch_add(count as u64, Ordering::Relaxed) + count as u64;
        (self.report)(Progress { stage, done, total: self.totals[place] });
    }
}

impl Store {
    /// Checks every chain, head, position, checkpoint, signature, sealed item and number of the
    /// record. `known` are checkpoints that were exported before: what a copy outside proves, even
    /// where the record's own checkpoints were taken away. `report` is called from several threads.
    ///
    /// # Errors
    /// When the database fails; a fault in the record is a finding, not an error.
    pub async fn verify(
        &self,
        known: &[Checkpoint],
        report: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Result<VerifyReport, StoreError> {
        let counts = self.counts().await?;
        let findings = Arc::new(Findings {
            faults: Mutex::default(),
            faults_total: AtomicU64::new(0),
            seen: Default::default(),
            totals: [counts.events, counts.events, counts.vault_items, counts.intake],
            streams: AtomicU64::new(0),
            checkpoints: AtomicU64::new(0),
            report: Box::new(report),
        });
        let lots: Vec<i64> = self.all_lots().await?.into_iter().map(|lot| lot.lot).collect();
        let walks = [
            tokio::spawn(chains::walk(
                self.inner.engine.clone(),
                lots.clone(),
                Arc::clone(&findings),
            )),
            tokio::spawn(order::walk(
                self.inner.engine.clone(),
                Arc::clone(&self.inner.vault),
                lots.clone(),
                known.to_vec(),
                Arc::clone(&findings),
            )),
            tokio::spawn(contents::walk(
                self.inner.engine.clone(),
                Arc::clone(&self.inner.vault),
                lots,
                Arc::clone(&findings),
            )),
        ];
        for walk in walks {
            walk.await.map_err(|_| StoreError::Closing)??;
        }
        let seen = |stage: Stage| findings.seen[stage as usize].load(Ordering::Relaxed);
        let mut faults =
            std::mem::take(&mut *findings.faults.lock().unwrap_or_else(PoisonError::into_inner));
        faults.sort_by(|a, b| (&a.place, &a.what).cmp(&(&b.place, &b.what)));
        Ok(VerifyReport {
            events: seen(Stage::Chains),
            streams: findings.streams.load(Ordering::Relaxed),
            checkpoints: findings.checkpoints.load(Ordering::Relaxed),
            vault_items: seen(Stage::Vault),
            intake: seen(Stage::Intake),
            faults,
            faults_total: findings.faults_total.load(Ordering::Relaxed),
        })
    }
}
