//! The key of the history: in the system's keyring, or made from a passphrase.
//!
//! Reports are sealed with a key of their own, which the file holds sealed under one of these two.

use super::{HistoryError, seal::Key};
use crate::keyring::{Asking, KeyringError, Secret};
use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

/// RFC 9106 section 4, the second recommended choice: 64 MiB, three passes, four lanes.
const ARGON2: (u32, u32, u32) = (64 << 10, 3, 4);
const SECRET: Secret = Secret("waypost history key");

/// How the history's key may be had.
#[derive(Clone, Default)]
pub struct Access {
    /// Whether the system's keyring may be used, and may ask its owner to unlock it.
    pub keyring: Option<Asking>,
    /// A passphrase, where the user gave one. For a new history it goes before the keyring.
    pub passphrase: Option<Zeroizing<String>>,
}

/// What opens a history.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Keyring,
    Passphrase,
}

impl Kind {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::Passphrase => "passphrase",
        }
    }

    pub(super) fn parse(word: &str) -> Option<Self> {
        [Self::Keyring, Self::Passphrase].into_iter().find(|kind| kind.word() == word)
    }
}

impl Access {
    /// The way in which a new history will be opened.
    pub(super) const fn for_new(&self) -> Result<Kind, HistoryError> {
        match self {
            Self { passphrase: Some(_), .. } => Ok(Kind::Passphrase),
            Self { keyring: Some(_), .. } => Ok(Kind::Keyring),
            _ => Err(HistoryError::NoKey),
        }
    }

    /// Whether a key for a new history is to be had; nothing is made yet.
    ///
    /// # Errors
    /// When none is, or the keyring does not give it.
    pub fn is_ready(&self) -> Result<(), HistoryError> {
        match (self.for_new()?, self.keyring) {
            (Kind::Keyring, Some(asking)) => fetch(asking).map(drop),
            _ => Ok(()),
        }
    }

    /// The key for a new history; what the keyring lacks is put there.
    pub(super) fn new_key(&self, kind: Kind, salt: &[u8]) -> Result<Key, HistoryError> {
        let Some(asking) = self.keyring.filter(|_| kind == Kind::Keyring) else {
            return self.key(kind, salt);
        };
        if let Some(key) = fetch(asking)? {
            return Ok(key);
        }
        SECRET.put_new(Key::random()?.bytes())?;
        // What is there now counts: another program may have put its own at the same moment.
        fetch(asking)?.ok_or(HistoryError::KeyLost)
    }

    /// The key of a history that exists.
    pub(super) fn key(&self, kind: Kind, salt: &[u8]) -> Result<Key, HistoryError> {
        match kind {
            Kind::Keyring => {
                let asking = self.keyring.ok_or(HistoryError::NeedsKeyring)?;
                match fetch(asking) {
                    Ok(key) => key.ok_or(HistoryError::KeyLost),
                    // It was there when the history began.
                    Err(HistoryError::NoKey) => {
                        Err(HistoryError::KeyringFailed("there is none to be reached".to_owned()))
                    }
                    Err(error) => Err(error),
                }
            }
            Kind::Passphrase => {
                let passphrase = self.passphrase.as_ref().ok_or(HistoryError::NeedsPassphrase)?;
                stretched(passphrase, salt)
            }
        }
    }
}

/// The key in the keyring.
fn fetch(asking: Asking) -> Result<Option<Key>, HistoryError> {
    let Some(bytes) = SECRET.fetch(asking)? else { return Ok(None) };
    // An entry of another form is not ours to write over.
    Key::from_bytes(&bytes).map(Some).ok_or(HistoryError::KeyLost)
}

impl From<KeyringError> for HistoryError {
    fn from(error: KeyringError) -> Self {
        match error {
            KeyringError::Missing => Self::NoKey,
            KeyringError::Locked => Self::KeyringLocked,
            KeyringError::Failed(why) => Self::KeyringFailed(why),
        }
    }
}

fn stretched(passphrase: &str, salt: &[u8]) -> Result<Key, HistoryError> {
    let failed = |error: argon2::Error| HistoryError::Storage(error.to_string());
    let (memory, passes, lanes) = ARGON2;
    let params = Params::new(memory, passes, lanes, None).map_err(failed)?;
    let mut key = Key::random()?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, key.bytes_mut())
        .map_err(failed)?;
    Ok(key)
}
