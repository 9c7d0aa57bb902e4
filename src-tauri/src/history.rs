//! Earlier reports on this computer.

use waypost_app::HistoryError;
use waypost_model::Message;

/// Why the history could not be used, in words that fit a window.
pub(crate) fn trouble(error: &HistoryError) -> Message {
    let id = match error {
        HistoryError::NoKey => "error-history-no-key",
        HistoryError::KeyringLocked => "error-history-keyring-locked",
        HistoryError::KeyringFailed(reason) => {
            return Message::new("error-history-keyring-failed").with("reason", reason.as_str());
        }
        HistoryError::KeyLost => "error-history-key-lost",
        HistoryError::WrongPassphrase | HistoryError::NeedsPassphrase => {
            "error-history-needs-passphrase"
        }
        HistoryError::NeedsKeyring => "error-history-needs-keyring",
        HistoryError::NoSuchReport(_) | HistoryError::Ambiguous(_) => {
            "error-history-no-such-report"
        }
        HistoryError::Full => "error-history-full",
        HistoryError::Busy => "error-history-busy",
        HistoryError::Damaged => "error-history-damaged",
        HistoryError::TooNew => "error-history-too-new",
        HistoryError::Storage(reason) => {
            return Message::new("error-history-storage").with("reason", reason.as_str());
        }
    };
    Message::new(id)
}
