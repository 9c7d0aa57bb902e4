//! Earlier reports on this computer, sealed in one SQLite file.
//!
//! The raw file shows how many reports there are, of which day each is and about how long: a day is
//! needed to let old ones go without the key. All else is sealed (XChaCha20-Poly1305) under a key
//! that lies in the file under another: one in the system's keyring, or one made of a passphrase.
//! A report is saved when [`History::save`] returns, and stays so through a crash or a full disk.

mod calendar;
mod compare;
mod entry;
mod error;
mod folder;
mod key;
mod seal;
mod settings;
mod store;

pub use crate::keyring::Asking;
pub use compare::{Comparison, Fault, ServiceChange, Way};
pub use entry::Entry;
pub use error::HistoryError;
pub use key::Access;
pub use settings::Settings;
pub use store::{History, List, clear, expire, is_empty};
