//! The Keychain of macOS and the Credential Manager of Windows.

use super::{Asking, HistoryError, LABEL};
use keyring::{Entry, Error};
use zeroize::Zeroizing;

pub(super) fn fetch(_asking: Asking) -> Result<Option<Zeroizing<Vec<u8>>>, HistoryError> {
    match entry()?.get_secret() {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(failed(error)),
    }
}

pub(super) fn store(secret: &[u8]) -> Result<(), HistoryError> {
    entry()?.set_secret(secret).map_err(failed)
}

fn entry() -> Result<Entry, HistoryError> {
    Entry::new("waypost", LABEL).map_err(failed)
}

fn failed(error: Error) -> HistoryError {
    match error {
        Error::NoStorageAccess(_) => HistoryError::KeyringLocked,
        Error::NoDefaultStore => HistoryError::NoKey,
        error => HistoryError::KeyringFailed(error.to_string()),
    }
}
