//! Opening and closing the record.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::appender::Appender;
use crate::engine::{Engine, values};
use crate::vault::Vault;
use crate::{Keyring, Location, StoreError, schema};

/// An open record. Cloning is cheap, and all clones share one appender.
#[derive(Clone)]
pub struct Store {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) engine: Engine,
    pub(crate) vault: Arc<Vault>,
    appender: Option<Appender>,
    /// Held until the store is closed or dropped; the operating system lets go of it when the process
    /// ends, however it ends.
    lock: Mutex<Option<File>>,
}

impl Inner {
    pub(crate) fn appender(&self) -> Result<&Appender, StoreError> {
        self.appender.as_ref().ok_or(StoreError::ReadOnly)
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Store({:?})", self.inner.engine.dialect())
    }
}

/// The database in a directory.
const DATABASE: &str = "record.db";
const LOCK: &str = "lock";

impl Store {
    /// Opens the record for reading and writing, and creates or updates its tables.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another process has the directory open for writing,
    /// [`StoreError::WrongMasterKey`] when the record was begun with another key.
    pub async fn open(location: &Location, keys: Keyring) -> Result<Self, StoreError> {
        let (engine, lock) = match location {
            Location::Directory(directory) => {
                std::fs::create_dir_all(directory)
                    .map_err(|error| StoreError::file(directory, error))?;
                let lock = lock(directory)?;
                (Engine::sqlite(&directory.join(DATABASE), false).await?, Some(lock))
            }
            Location::Postgres(url) => (Engine::postgres(url.secret(), false).await?, None),
        };
        schema::migrate(&engine).await?;
        let vault = Arc::new(Vault::new(keys));
        vault.check_master_key(&engine).await?;
        let appender = Some(Appender::start(&engine, &vault));
        Ok(Self { inner: Arc::new(Inner { engine, vault, appender, lock: Mutex::new(lock) }) })
    }

    /// Opens the record for reading only; another process may be writing meanwhile.
    ///
    /// # Errors
    /// When there is no record, or the master key is not its own.
    pub async fn open_read_only(location: &Location, keys: Keyring) -> Result<Self, StoreError> {
        let engine = match location {
            Location::Directory(directory) => {
                Engine::sqlite(&directory.join(DATABASE), true).await?
            }
            Location::Postgres(url) => Engine::postgres(url.secret(), true).await?,
        };
        let vault = Arc::new(Vault::new(keys));
        vault.check_master_key(&engine).await?;
        Ok(Self {
            inner: Arc::new(Inner { engine, vault, appender: None, lock: Mutex::default() }),
        })
    }

    /// Writes what is waiting and closes all connections. Later requests are answered with
    /// [`StoreError::Closing`] or an error of the engine.
    pub async fn close(&self) {
        if let Some(appender) = &self.inner.appender {
            appender.stop().await;
        }
        self.inner.engine.close().await;
        drop(self.inner.lock.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    /// The public half of the key that signs checkpoints.
    #[must_use]
    pub fn checkpoint_key(&self) -> [u8; 32] {
        self.inner.vault.keyring().checkpoint_key()
    }

    /// Whether the record was opened read-only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.inner.engine.is_read_only()
    }

    /// Whether the database answers: for a health page.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.inner.engine.read("SELECT 1", &[]).await.map(|_| ())
    }

    /// Writes a whole, consistent copy of the database to this file while work goes on. The keys are
    /// not in it: they are kept elsewhere, or the copy is no safer than its reader.
    ///
    /// # Errors
    /// When the file exists, or the record is on PostgreSQL, which has its own tools.
    pub async fn backup(&self, file: &Path) -> Result<(), StoreError> {
        let Engine::Sqlite { .. } = &self.inner.engine else {
            return Err(StoreError::WrongEngine(
                "back a PostgreSQL record up with pg_dump or pg_basebackup",
            ));
        };
        if file.exists() {
            return Err(StoreError::file(file, std::io::ErrorKind::AlreadyExists.into()));
        }
        let name = file.to_string_lossy();
        self.inner.engine.read("VACUUM INTO $1", &values![&*name]).await?;
        File::open(file)
            .and_then(|file| file.sync_all())
            .map_err(|error| StoreError::file(file, error))
    }

    /// Takes the bytes of destroyed keys out of the engine's own leftovers: SQLite's log, PostgreSQL's
    /// dead rows. To be called after a round of erasures.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn scrub_erased(&self) -> Result<(), StoreError> {
        match &self.inner.engine {
            Engine::Sqlite { .. } => {
                self.inner.engine.write("PRAGMA wal_checkpoint(TRUNCATE)", &[]).await?
            }
            Engine::Postgres { .. } => self.inner.engine.write("VACUUM vault_key", &[]).await?,
        };
        Ok(())
    }
}

fn lock(directory: &Path) -> Result<File, StoreError> {
    let path = directory.join(LOCK);
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|error| StoreError::file(&path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(directory.to_owned())),
        Err(TryLockError::Error(error)) => Err(StoreError::file(&path, error)),
    }
}
