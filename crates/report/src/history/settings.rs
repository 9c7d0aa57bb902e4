//! What the user wants of the history: whether it is kept, and for how long.

use super::{HistoryError, folder};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    path::Path,
};

const FILE: &str = "settings.toml";

/// The settings, in a small file beside the reports.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "HistorySettings")]
pub struct Settings {
    /// Whether reports are kept.
    pub on: bool,
    /// For how many days, 1 to [`Settings::MOST_DAYS`].
    pub keep_days: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self { on: true, keep_days: 30 }
    }
}

impl Settings {
    /// Ten years.
    pub const MOST_DAYS: u16 = 3650;

    /// Reads the settings of the history in this state folder; the defaults if there are none yet.
    ///
    /// # Errors
    /// When the file can't be read or understood. Nothing is kept then: it may say "off".
    pub fn read(state: &Path) -> Result<Self, HistoryError> {
        let path = folder::of(state).join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(HistoryError::at(&path, &error)),
        };
        match toml::from_str::<Self>(&text) {
            Ok(settings) if (1..=Self::MOST_DAYS).contains(&settings.keep_days) => Ok(settings),
            Ok(_) => Err(HistoryError::Storage(format!(
                "in {} keep_days is not between 1 and {}",
                path.display(),
                Self::MOST_DAYS
            ))),
            Err(error) => Err(HistoryError::Storage(format!(
                "{} can't be understood: {}",
                path.display(),
                error.message()
            ))),
        }
    }

    /// Writes them, whole or not at all.
    ///
    /// # Errors
    /// When the folder can't be written.
    pub fn write(self, state: &Path) -> Result<(), HistoryError> {
        let folder = folder::make(state)?;
        let (new, path) = (folder.join(format!("{FILE}.new")), folder.join(FILE));
        let text =
            toml::to_string(&self).map_err(|error| HistoryError::Storage(error.to_string()))?;
        let put = || {
            let mut file = OpenOptions::new().write(true).truncate(true).open(&new)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&new, &path)
        };
        folder::make_file(&new)?;
        put().map_err(|error| {
            // That there was no room is what has to be said.
            let _ = folder::remove(&new);
            HistoryError::at(&path, &error)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_as_they_were_written() {
        let state = tempfile::tempdir().unwrap();
        assert_eq!(Settings::read(state.path()).unwrap(), Settings::default());
        let settings = Settings { on: false, keep_days: 7 };
        settings.write(state.path()).unwrap();
        assert_eq!(Settings::read(state.path()).unwrap(), settings);
    }

    #[test]
    fn settings_that_make_no_sense_are_refused_in_one_sentence() {
        let state = tempfile::tempdir().unwrap();
        let folder = folder::make(state.path()).unwrap();
        for text in ["keep_days = 0", "keep_days = 9999", "off = true", "on = maybe", "\u{1}"] {
            fs::write(folder.join(FILE), text).unwrap();
            let sentence = Settings::read(state.path()).unwrap_err().to_string();
            assert!(sentence.contains(FILE) && !sentence.contains('\n'), "{sentence}");
        }
    }
}
