//! Thunderbird's way through Tor: its proxy set in one of its profiles, and taken back to the byte.
//!
//! The settings go into `user.js`, which Thunderbird reads when it starts and never writes. The PAC
//! script stands in them whole: a script that is fetched fails open, since Thunderbird connects
//! directly where it can't have it. This one is always there, and where the proxy is closed nothing
//! goes out. Thunderbird copies what it reads in `user.js` to `prefs.js`; what stood there before is
//! put back as well.

mod prefs;
mod profiles;
mod setup;

pub use profiles::{Packaging, Profile, find, profiles};
pub use setup::{is_set, set, undo};

use std::{fmt, io, path::Path};
use waypost_model::Message;

/// Why a profile could not be set up or taken back. It is as it was.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ThunderbirdError {
    /// Thunderbird has none of that name: list them.
    NoSuchProfile(String),
    /// Several are called that: give the folder.
    Ambiguous(String),
    /// Thunderbird uses the profile: close it.
    Running,
    /// Waypost has not set this profile up: there is nothing to take back.
    NotSet,
    /// A text of the user's own in `user.js` has no end, and would swallow what is added.
    Unfinished,
    /// Our lines in `user.js` were changed: take them out by hand.
    Edited,
    /// A file can't be read or written.
    Storage {
        /// The file.
        file: String,
        /// What the system said.
        reason: String,
    },
}

impl ThunderbirdError {
    fn at(path: &Path, error: impl fmt::Display) -> Self {
        Self::Storage { file: path.display().to_string(), reason: error.to_string() }
    }

    fn read(path: &Path) -> impl Fn(io::Error) -> Self {
        move |error| Self::at(path, error)
    }

    /// The sentence that says it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoSuchProfile(name) => {
                Message::new("thunderbird-no-such-profile").with("name", name.as_str())
            }
            Self::Ambiguous(name) => {
                Message::new("thunderbird-ambiguous").with("name", name.as_str())
            }
            Self::Running => Message::new("thunderbird-running"),
            Self::NotSet => Message::new("thunderbird-not-set"),
            Self::Unfinished => Message::new("thunderbird-unfinished"),
            Self::Edited => Message::new("thunderbird-edited"),
            Self::Storage { file, reason } => Message::new("thunderbird-storage")
                .with("file", file.as_str())
                .with("reason", reason.as_str()),
        }
    }
}
