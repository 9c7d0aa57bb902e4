//! Secrets in the system's keyring, asked within a time: a keyring that hangs must not hold up the
//! program.

#[cfg_attr(any(windows, target_vendor = "apple"), path = "keyring/native.rs")]
#[cfg_attr(not(any(windows, target_vendor = "apple")), path = "keyring/secret_service.rs")]
mod system;

use std::{sync::mpsc, thread, time::Duration};
use zeroize::Zeroizing;

/// How long a keyring may take that asks nobody.
const SILENT_WAIT: Duration = Duration::from_secs(3);
/// How long a person may take to unlock it.
const PERSON_WAIT: Duration = Duration::from_secs(120);

/// Whether the user may be asked to unlock the keyring.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Asking {
    /// Yes: the user waits for what is in it.
    Allowed,
    /// No: what can't be had silently is not to be had.
    Never,
}

/// Why the keyring could not be used. What is in it is still there.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KeyringError {
    /// This system has none, or none that is running: do without it.
    Missing,
    /// It is locked: unlock it.
    Locked,
    /// It failed or went away while it was asked: try again.
    Failed(String),
}

/// One secret in the keyring, by the name under which its owner sees it there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Secret(pub &'static str);

impl Secret {
    /// The secret, if the keyring has it; a locked one is an error, and never an empty answer.
    ///
    /// # Errors
    /// When the keyring can't be used.
    pub fn fetch(self, asking: Asking) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
        let wait = match asking {
            Asking::Allowed => PERSON_WAIT,
            Asking::Never => SILENT_WAIT,
        };
        within(wait, move || system::fetch(self.0, asking))
    }

    /// Puts it there, but never in place of one that is there.
    ///
    /// # Errors
    /// When the keyring can't be used without asking anybody.
    pub fn put_new(self, secret: &[u8]) -> Result<(), KeyringError> {
        let secret = Zeroizing::new(secret.to_vec());
        within(SILENT_WAIT, move || system::store(self.0, &secret, false))
    }

    /// Puts it there in place of what is there.
    ///
    /// # Errors
    /// When the keyring can't be used without asking anybody.
    pub fn replace(self, secret: &[u8]) -> Result<(), KeyringError> {
        let secret = Zeroizing::new(secret.to_vec());
        within(SILENT_WAIT, move || system::store(self.0, &secret, true))
    }

    /// Takes it out; it may be gone already.
    ///
    /// # Errors
    /// When the keyring can't be used without asking anybody.
    pub fn delete(self) -> Result<(), KeyringError> {
        within(SILENT_WAIT, move || system::delete(self.0))
    }
}

fn within<T: Send + 'static>(
    wait: Duration,
    work: impl FnOnce() -> Result<T, KeyringError> + Send + 'static,
) -> Result<T, KeyringError> {
    let (sender, result) = mpsc::channel();
    thread::spawn(move || {
        // Nobody listens any more once the time is over.
        let _ = sender.send(work());
    });
    result.recv_timeout(wait).map_err(|why| {
        KeyringError::Failed(match why {
            mpsc::RecvTimeoutError::Timeout => "it does not answer".to_owned(),
            mpsc::RecvTimeoutError::Disconnected => "it gave up".to_owned(),
        })
    })?
}
