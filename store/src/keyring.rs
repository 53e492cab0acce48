//! The two keys that are not in the database: the master key of the vault and the key that signs checkpoints.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::{StoreError, random};

/// A secret of 32 bytes that is wiped from memory when dropped.
pub(crate) type Secret = Zeroizing<[u8; 32]>;

/// The master key and the checkpoint key of one record.
#[derive(Clone)]
pub struct Keyring {
    master: Arc<Secret>,
    signing: Arc<SigningKey>,
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keyring({})", hex::encode(self.checkpoint_key()))
    }
}

impl Keyring {
    /// Reads `master.key` and `checkpoint.key` in this directory; makes both on first use, readable
    /// by their owner only.
    ///
    /// # Errors
    /// When a file cannot be read or written, is readable by others, or does not hold 64 hexadecimal digits.
    pub fn in_directory(directory: &Path) -> Result<Self, StoreError> {
        if !directory.is_dir() {
            std::fs::create_dir_all(directory)
                .map_err(|error| StoreError::file(directory, error))?;
            restrict(directory, 0o700)?;
        }
        let master = read_or_make(&directory.join("master.key"))?;
        let signing = SigningKey::from_bytes(&*read_or_make(&directory.join("checkpoint.key"))?);
        Ok(Self { master: Arc::new(master), signing: Arc::new(signing) })
    }

    /// Takes the master key as 64 hexadecimal digits, as from `RECOURSE_MASTER_KEY`. The checkpoint
    /// key is derived from it, so that one setting is enough.
    ///
    /// # Errors
    /// When the text is not 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, StoreError> {
        let master = parse(text, "RECOURSE_MASTER_KEY")?;
        Ok(Self::from_master(master))
    }

    /// Takes the master key as bytes, with the same derivation as [`Keyring::from_hex`].
    #[must_use]
    pub fn from_bytes(master: [u8; 32]) -> Self {
        Self::from_master(Zeroizing::new(master))
    }

    /// The public half of the key that signs checkpoints, to hand to an auditor.
    #[must_use]
    pub fn checkpoint_key(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    fn from_master(master: Secret) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(b"recourse checkpoint key v1");
        hasher.update(master.as_slice());
        let seed = Zeroizing::new(<[u8; 32]>::from(hasher.finalize()));
        Self { master: Arc::new(master), signing: Arc::new(SigningKey::from_bytes(&seed)) }
    }

    pub(crate) fn master(&self) -> &Secret {
        &self.master
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing.sign(message).to_bytes()
    }

    pub(crate) fn signed_by_us(&self, message: &[u8], signature: &[u8]) -> bool {
        signature_holds(&self.checkpoint_key(), message, signature)
    }
}

/// Whether `signature` over `message` was made by the holder of `key`.
pub(crate) fn signature_holds(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    let Ok(key) = VerifyingKey::from_bytes(key) else { return false };
    let Ok(signature) = Signature::from_slice(signature) else { return false };
    key.verify_strict(message, &signature).is_ok()
}

fn parse(text: &str, place: &str) -> Result<Secret, StoreError> {
    let mut key = Zeroizing::new([0_u8; 32]);
    hex::decode_to_slice(text.trim(), key.as_mut_slice()).map_err(|_| StoreError::BadKey {
        place: place.to_owned(),
        why: "it must be 64 hexadecimal digits",
    })?;
    Ok(key)
}

fn read_or_make(path: &Path) -> Result<Secret, StoreError> {
    match std::fs::read_to_string(path) {
        Ok(text) => {
            refuse_if_shared(path)?;
            parse(&Zeroizing::new(text), &path.display().to_string())
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => make(path),
        Err(error) => Err(StoreError::file(path, error)),
    }
}

/// Writes a new key beside its place and moves it there, so that a crash leaves a whole key or none.
fn make(path: &Path) -> Result<Secret, StoreError> {
    let key = Zeroizing::new(random::bytes::<32>()?);
    let text = Zeroizing::new(hex::encode(key.as_slice()));
    let draft = path.with_extension("new");
    let written = (|| {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&draft)?;
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        std::fs::rename(&draft, path)?;
        // The directory entry must survive a power cut as well: a lost master key loses everything sealed with it.
        match path.parent() {
            Some(directory) => std::fs::File::open(directory)?.sync_all(),
            None => Ok(()),
        }
    })();
    written.map_err(|error| StoreError::file(path, error))?;
    Ok(key)
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
        .map_err(|error| StoreError::file(path, error))
}

#[cfg(not(unix))]
fn restrict(_: &Path, _: u32) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(unix)]
fn refuse_if_shared(path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path)
        .map_err(|error| StoreError::file(path, error))?
        .permissions()
        .mode();
    if mode & 0o077 == 0 {
        Ok(())
    } else {
        Err(StoreError::BadKey {
            place: path.display().to_string(),
            why: "other users can read it; take their access away (chmod 600)",
        })
    }
}

#[cfg(not(unix))]
fn refuse_if_shared(_: &Path) -> Result<(), StoreError> {
    Ok(())
}
