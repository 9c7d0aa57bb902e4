//! Why the history could not be used: each kind says what its reader can do about it.

use std::{fmt, io, path::Path};

/// The history could not be used. Nothing that was saved before is lost by any of these.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HistoryError {
    /// No keyring answers and no passphrase was given: give one, or do without a history.
    NoKey,
    /// The keyring is locked: unlock it.
    KeyringLocked,
    /// The keyring failed or went away while it was asked: try again.
    KeyringFailed(String),
    /// The keyring no longer has the key of this history: only clearing it helps.
    KeyLost,
    /// The passphrase is not the one of this history: give the right one.
    WrongPassphrase,
    /// This history opens with a passphrase: give it.
    NeedsPassphrase,
    /// This history opens with the key in the keyring: let Waypost use the keyring.
    NeedsKeyring,
    /// There is no report of that id: list them.
    NoSuchReport(String),
    /// Several reports' ids begin so: give more of the id.
    Ambiguous(String),
    /// The disk is full: make room.
    Full,
    /// Another program holds the file: try again.
    Busy,
    /// The file is damaged: clearing the history begins a new one.
    Damaged,
    /// This one report is damaged, and no other: delete it.
    DamagedReport,
    /// A newer Waypost wrote the file: use that one.
    TooNew,
    /// The folder, or a file in it, can't be used: the sentence says which and why.
    Storage(String),
}

impl HistoryError {
    /// An error of the system at a file or folder.
    pub(super) fn at(path: &Path, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::StorageFull {
            return Self::Full;
        }
        Self::Storage(format!("{} can't be used: {error}", path.display()))
    }
}

impl fmt::Display for HistoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoKey => f.write_str(
                "no history is kept: there is no keyring to hold its key, and no passphrase was \
                 given; set WAYPOST_PASSPHRASE to keep one",
            ),
            Self::KeyringLocked => {
                f.write_str("the keyring is locked; unlock it to reach the history")
            }
            Self::KeyringFailed(why) => {
                write!(f, "the keyring failed ({why}); nothing is lost, try again")
            }
            Self::KeyLost => f.write_str(
                "the keyring no longer has the key of this history, so nobody can read it; \
                 waypost history clear begins a new one",
            ),
            Self::WrongPassphrase => f.write_str("this is not the passphrase of the history"),
            Self::NeedsPassphrase => f.write_str(
                "the history opens with a passphrase; give it in WAYPOST_PASSPHRASE, or with \
                 --passphrase-file",
            ),
            Self::NeedsKeyring => {
                f.write_str("the history opens with the key in the keyring; leave out --no-keyring")
            }
            Self::NoSuchReport(id) => {
                write!(
                    f,
                    "there is no report “{id}” in the history; waypost history list names them"
                )
            }
            Self::Ambiguous(id) => {
                write!(f, "several reports' ids begin with “{id}”; give more of it")
            }
            Self::Full => f.write_str("the disk is full; the earlier reports are still there"),
            Self::Busy => f.write_str("another program holds the history; try again"),
            Self::Damaged => {
                f.write_str("the history's file is damaged; waypost history clear begins a new one")
            }
            Self::DamagedReport => {
                f.write_str("this report is damaged and can't be read; the others are still there")
            }
            Self::TooNew => f.write_str("a newer Waypost wrote the history; use that one"),
            Self::Storage(why) => write!(f, "the history can't be reached: {why}"),
        }
    }
}

impl std::error::Error for HistoryError {}

impl From<rusqlite::Error> for HistoryError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::Full,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Damaged,
            _ => Self::Storage(error.to_string()),
        }
    }
}
