//! The folder in which data stays on this computer.

use crate::UserError;
use directories::ProjectDirs;
use std::path::{Path, PathBuf};
use waypost_model::Message;

/// This folder, or the system's data folder where none is given.
pub(crate) fn folder(given: Option<&Path>) -> Result<PathBuf, UserError> {
    match given {
        Some(folder) => Ok(folder.to_owned()),
        None => ProjectDirs::from("", "", "waypost")
            .map(|folders| folders.data_local_dir().to_owned())
            .ok_or_else(|| UserError::new(Message::new("error-no-data-folder"))),
    }
}
