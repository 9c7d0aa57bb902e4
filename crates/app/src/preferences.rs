//! What the user chose once for the window and the command line: a small file of their own.

use crate::UserError;
use directories::ProjectDirs;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};
use waypost_model::Message;

const FILE: &str = "settings.toml";
/// The file is of a few lines; a longer one is something else.
const MOST_BYTES: u64 = 64 << 10;

/// What the user chose.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Preferences {
    /// The tag of the language; the system's if none.
    pub lang: Option<String>,
    /// The look of the window.
    pub theme: Theme,
    /// Whether the window's checks may use Tor.
    pub tor: TorWish,
    /// Whether the user has been told whom a check contacts, and agreed.
    pub contact_consent: bool,
}

/// The look of the window.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Whether checks may use Tor.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TorWish {
    /// It is asked each time.
    #[default]
    Ask,
    /// They may.
    On,
    /// They may not.
    Off,
}

impl Preferences {
    /// Reads them from this state folder (default: the system's folder for settings). What is not
    /// there, or is damaged, is as if it had never been chosen: a choice lost is asked for again.
    #[must_use]
    pub fn read(state: Option<&Path>) -> Self {
        let text = folder(state).and_then(|folder| text(&folder.join(FILE)).ok());
        let table: toml::Table = text.and_then(|text| text.parse().ok()).unwrap_or_default();
        Self {
            lang: choice(&table, "lang"),
            theme: choice(&table, "theme"),
            tor: choice(&table, "tor"),
            contact_consent: choice(&table, "contact_consent"),
        }
    }

    /// Writes them, whole or not at all.
    ///
    /// # Errors
    /// When the system names no such folder, or it can't be written.
    pub fn write(&self, state: Option<&Path>) -> Result<(), UserError> {
        let folder =
            folder(state).ok_or_else(|| UserError::new(Message::new("error-no-data-folder")))?;
        let (new, path) = (folder.join(format!("{FILE}.new")), folder.join(FILE));
        let put = || {
            let text = toml::to_string(self).map_err(io::Error::other)?;
            fs::create_dir_all(&folder)?;
            let mut file = File::create(&new)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&new, &path)
        };
        put().map_err(|error| {
            UserError::new(
                Message::new("error-settings-unwritable")
                    .with("file", path.display().to_string())
                    .with("reason", error.to_string()),
            )
        })
    }
}

fn folder(state: Option<&Path>) -> Option<PathBuf> {
    match state {
        Some(state) => Some(state.to_owned()),
        None => ProjectDirs::from("", "", "waypost").map(|folders| folders.config_dir().to_owned()),
    }
}

fn text(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(MOST_BYTES).read_to_string(&mut text)?;
    Ok(text)
}

fn choice<T: DeserializeOwned + Default>(table: &toml::Table, key: &str) -> T {
    table.get(key).and_then(|value| value.clone().try_into().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_read_as_they_were_written() {
        let state = tempfile::tempdir().unwrap();
        let state = state.path().join("new");
        assert_eq!(Preferences::read(Some(&state)), Preferences::default());
        for lang in [None, Some("ru".to_owned())] {
            let chosen =
                Preferences { lang, theme: Theme::Dark, tor: TorWish::Off, contact_consent: true };
            chosen.write(Some(&state)).unwrap();
            assert_eq!(Preferences::read(Some(&state)), chosen);
        }
    }

    #[test]
    fn a_damaged_choice_takes_no_other_with_it() {
        let state = tempfile::tempdir().unwrap();
        fs::write(state.path().join(FILE), "lang = 7\ntheme = \"dark\"\nolder = []\n").unwrap();
        let read = Preferences::read(Some(state.path()));
        assert_eq!(read, Preferences { theme: Theme::Dark, ..Preferences::default() });
        for text in ["lang = ", "\u{1}", "theme = \"pink\"", "["] {
            fs::write(state.path().join(FILE), text).unwrap();
            assert_eq!(Preferences::read(Some(state.path())), Preferences::default());
        }
    }

    #[test]
    fn a_folder_that_is_a_file_is_told_of() {
        let state = tempfile::tempdir().unwrap();
        let file = state.path().join("file");
        fs::write(&file, "").unwrap();
        let error = Preferences::default().write(Some(&file)).unwrap_err();
        assert!(error.to_string().contains(FILE), "{error}");
    }
}
