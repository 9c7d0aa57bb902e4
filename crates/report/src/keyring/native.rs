//! The Keychain of macOS and the Credential Manager of Windows.

use super::{Asking, KeyringError};
use keyring::{Entry, Error};
use zeroize::Zeroizing;

pub(super) fn fetch(
    name: &str,
    _asking: Asking,
) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
    match entry(name)?.get_secret() {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(failed(error)),
    }
}

pub(super) fn store(name: &str, secret: &[u8], replace: bool) -> Result<(), KeyringError> {
    if !replace && fetch(name, Asking::Never)?.is_some() {
        return Ok(());
    }
    entry(name)?.set_secret(secret).map_err(failed)
}

pub(super) fn delete(name: &str) -> Result<(), KeyringError> {
    match entry(name)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(failed(error)),
    }
}

fn entry(name: &str) -> Result<Entry, KeyringError> {
    Entry::new("waypost", name).map_err(failed)
}

fn failed(error: Error) -> KeyringError {
    match error {
        Error::NoStorageAccess(_) => KeyringError::Locked,
        Error::NoDefaultStore => KeyringError::Missing,
        error => KeyringError::Failed(error.to_string()),
    }
}
