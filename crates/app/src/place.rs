//! Where Waypost keeps what it keeps.

use crate::UserError;
use directories::ProjectDirs;
use std::path::{Path, PathBuf};
use waypost_model::Message;

/// The folder given, or the system's data folder.
///
/// # Errors
/// When the system names none.
pub(crate) fn state_folder(given: Option<&Path>) -> Result<PathBuf, UserError> {
    if let Some(folder) = given {
        return Ok(folder.to_owned());
    }
    ProjectDirs::from("", "", "waypost")
        .map(|folders| folders.data_local_dir().to_owned())
        .ok_or_else(|| UserError::new(Message::new("error-no-data-folder")))
}
