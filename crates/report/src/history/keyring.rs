//! The history's key in the system's keyring, asked within a time: a keyring that hangs must not
//! hold up the program.

#[cfg_attr(any(windows, target_vendor = "apple"), path = "keyring/native.rs")]
#[cfg_attr(not(any(windows, target_vendor = "apple")), path = "keyring/secret_service.rs")]
mod system;

use super::{Asking, HistoryError, seal::Key};
use std::{sync::mpsc, thread, time::Duration};
use zeroize::Zeroizing;

/// The entry's name, as the user sees it in the keyring's own program.
const LABEL: &str = "waypost history key";
/// How long a keyring may take that asks nobody.
const SILENT_WAIT: Duration = Duration::from_secs(3);
/// How long a person may take to unlock it.
const PERSON_WAIT: Duration = Duration::from_secs(120);

/// The key, if the keyring has it; a locked one is an error, and never an empty answer.
pub(super) fn fetch(asking: Asking) -> Result<Option<Key>, HistoryError> {
    let wait = match asking {
        Asking::Allowed => PERSON_WAIT,
        Asking::Never => SILENT_WAIT,
    };
    let Some(bytes) = within(wait, move || system::fetch(asking))? else { return Ok(None) };
    // An entry of another form is not ours to write over.
    Key::from_bytes(&bytes).map(Some).ok_or(HistoryError::KeyLost)
}

/// Puts the key there.
pub(super) fn store(key: &Key) -> Result<(), HistoryError> {
    let bytes = Zeroizing::new(key.bytes().to_vec());
    within(SILENT_WAIT, move || system::store(&bytes))
}

fn within<T: Send + 'static>(
    wait: Duration,
    work: impl FnOnce() -> Result<T, HistoryError> + Send + 'static,
) -> Result<T, HistoryError> {
    let (sender, result) = mpsc::channel();
    thread::spawn(move || {
        // Nobody listens any more once the time is over.
        let _ = sender.send(work());
    });
    result.recv_timeout(wait).map_err(|why| {
        HistoryError::KeyringFailed(match why {
            mpsc::RecvTimeoutError::Timeout => "it does not answer".to_owned(),
            mpsc::RecvTimeoutError::Disconnected => "it gave up".to_owned(),
        })
    })?
}
