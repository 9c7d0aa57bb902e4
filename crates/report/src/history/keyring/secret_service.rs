//! The freedesktop.org Secret Service, as gnome-keyring, KWallet and KeePassXC offer it.

use super::{Asking, HistoryError, LABEL};
use secret_service::{
    EncryptionType, Error,
    blocking::{Collection, SecretService},
};
use std::collections::HashMap;
use zeroize::Zeroizing;

/// By which the entry is found again.
fn attributes() -> HashMap<&'static str, &'static str> {
    HashMap::from([("service", "waypost"), ("username", LABEL)])
}

pub(super) fn fetch(asking: Asking) -> Result<Option<Zeroizing<Vec<u8>>>, HistoryError> {
    let service = connect()?;
    let collection = unlocked(&service, asking)?;
    let items = collection.search_items(attributes()).map_err(failed)?;
    let Some(item) = items.first() else { return Ok(None) };
    item.get_secret().map(|secret| Some(Zeroizing::new(secret))).map_err(failed)
}

pub(super) fn store(secret: &[u8]) -> Result<(), HistoryError> {
    let service = connect()?;
    let collection = unlocked(&service, Asking::Never)?;
    // Never in place of an entry that is there: it may be the key of another history.
    if !collection.search_items(attributes()).map_err(failed)?.is_empty() {
        return Ok(());
    }
    collection
        .create_item(LABEL, attributes(), secret, false, "application/octet-stream")
        .map(drop)
        .map_err(failed)
}

/// The secret goes over the bus encrypted, so that nothing that listens there reads it.
fn connect() -> Result<SecretService<'static>, HistoryError> {
    SecretService::connect(EncryptionType::Dh).map_err(|error| match error {
        // No bus, or nothing on it that keeps secrets.
        Error::Unavailable | Error::Zbus(_) | Error::ZbusFdo(_) => HistoryError::NoKey,
        error => failed(error),
    })
}

fn unlocked<'a>(
    service: &'a SecretService<'_>,
    asking: Asking,
) -> Result<Collection<'a>, HistoryError> {
    let collection = service.get_default_collection().map_err(|error| match error {
        Error::NoResult => HistoryError::NoKey,
        error => failed(error),
    })?;
    // A locked collection answers a search as an empty one does.
    if collection.is_locked().map_err(failed)? {
        if asking == Asking::Never {
            return Err(HistoryError::KeyringLocked);
        }
        collection.unlock().map_err(failed)?;
        if collection.is_locked().map_err(failed)? {
            return Err(HistoryError::KeyringLocked);
        }
    }
    Ok(collection)
}

fn failed(error: Error) -> HistoryError {
    match error {
        Error::Locked | Error::Prompt | Error::PromptDisconnected => HistoryError::KeyringLocked,
        error => HistoryError::KeyringFailed(error.to_string()),
    }
}
