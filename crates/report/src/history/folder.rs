//! The history's folder and file, which their owner alone may read.

use super::HistoryError;
use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::ErrorKind,
    path::{Path, PathBuf},
};

/// The folder within the state folder.
pub(super) fn of(state: &Path) -> PathBuf {
    state.join("history")
}

/// Makes the folder, and shuts it to others if it was open to them.
pub(super) fn make(state: &Path) -> Result<PathBuf, HistoryError> {
    let folder = of(state);
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&folder).map_err(|error| HistoryError::at(&folder, &error))?;
    #[cfg(unix)]
    shut(&folder, 0o700)?;
    Ok(folder)
}

/// Makes the file if it is not there: SQLite gives its journal the same rights.
pub(super) fn make_file(path: &Path) -> Result<(), HistoryError> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| HistoryError::at(path, &error))?;
    #[cfg(unix)]
    shut(path, 0o600)?;
    Ok(())
}

/// Removes a file, which may be gone already. It is emptied first: there is room at once, and whoever has
/// it open can't save into what is gone.
pub(super) fn remove(path: &Path) -> Result<(), HistoryError> {
    let emptied = OpenOptions::new().write(true).truncate(true).open(path);
    match emptied.and_then(|_| fs::remove_file(path)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(HistoryError::at(path, &error)),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn shut(path: &Path, mode: u32) -> Result<(), HistoryError> {
    use std::os::unix::fs::PermissionsExt;
    let fail = |error: std::io::Error| HistoryError::at(path, &error);
    let now = fs::metadata(path).map_err(fail)?.permissions();
    if now.mode() & 0o777 == mode {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(fail)
}
