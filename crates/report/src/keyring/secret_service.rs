//! The freedesktop.org Secret Service, as gnome-keyring, KWallet and KeePassXC offer it.

use super::{Asking, KeyringError};
use secret_service::{
    EncryptionType, Error,
    blocking::{Collection, SecretService},
};
use std::collections::HashMap;
use zeroize::Zeroizing;

/// By which the entry is found again.
fn attributes(name: &str) -> HashMap<&str, &str> {
    HashMap::from([("service", "waypost"), ("username", name)])
}

pub(super) fn fetch(
    name: &str,
    asking: Asking,
) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
    let service = connect()?;
    let collection = unlocked(&service, asking)?;
    let items = collection.search_items(attributes(name)).map_err(failed)?;
    let Some(item) = items.first() else { return Ok(None) };
    item.get_secret().map(|secret| Some(Zeroizing::new(secret))).map_err(failed)
}

pub(super) fn store(name: &str, secret: &[u8], replace: bool) -> Result<(), KeyringError> {
    let service = connect()?;
    let collection = unlocked(&service, Asking::Never)?;
    // Not in place of an entry that is there: it may be the key of another history.
    if !replace && !collection.search_items(attributes(name)).map_err(failed)?.is_empty() {
        return Ok(());
    }
    collection
        .create_item(name, attributes(name), secret, replace, "application/octet-stream")
        .map(drop)
        .map_err(failed)
}

pub(super) fn delete(name: &str) -> Result<(), KeyringError> {
    let service = connect()?;
    let collection = unlocked(&service, Asking::Never)?;
    for item in collection.search_items(attributes(name)).map_err(failed)? {
        item.delete().map_err(failed)?;
    }
    Ok(())
}

/// The secret goes over the bus encrypted, so that nothing that listens there reads it.
fn connect() -> Result<SecretService<'static>, KeyringError> {
    SecretService::connect(EncryptionType::Dh).map_err(|error| match error {
        // No bus, or nothing on it that keeps secrets.
        Error::Unavailable | Error::Zbus(_) | Error::ZbusFdo(_) => KeyringError::Missing,
        error => failed(error),
    })
}

fn unlocked<'a>(
    service: &'a SecretService<'_>,
    asking: Asking,
) -> Result<Collection<'a>, KeyringError> {
    let collection = service.get_default_collection().map_err(|error| match error {
        Error::NoResult => KeyringError::Missing,
        error => failed(error),
    })?;
    // A locked collection answers a search as an empty one does.
    if collection.is_locked().map_err(failed)? {
        if asking == Asking::Never {
            return Err(KeyringError::Locked);
        }
        collection.unlock().map_err(failed)?;
        if collection.is_locked().map_err(failed)? {
            return Err(KeyringError::Locked);
        }
    }
    Ok(collection)
}

fn failed(error: Error) -> KeyringError {
    match error {
        Error::Locked | Error::Prompt | Error::PromptDisconnected => KeyringError::Locked,
        error => KeyringError::Failed(error.to_string()),
    }
}
