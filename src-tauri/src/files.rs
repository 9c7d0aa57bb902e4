//! Files of the user's own choice: Waypost opens and writes no other for the page.

use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};
use waypost_i18n::Catalogue;
use waypost_model::Message;

use crate::window;

/// Asks for files to read; none when the user thought better of it. Not on the window's own thread.
pub(crate) fn ask_for(
    app: &AppHandle,
    words: &Catalogue,
    title: &'static str,
    several: bool,
) -> Vec<PathBuf> {
    let dialog = dialog(app, words, title);
    let picked = if several {
        dialog.blocking_pick_files().unwrap_or_default()
    } else {
        dialog.blocking_pick_file().into_iter().collect()
    };
    picked.into_iter().filter_map(path).collect()
}

/// Asks where to put a file of that name; none when the user thought better of it.
pub(crate) fn ask_where(
    app: &AppHandle,
    words: &Catalogue,
    title: &'static str,
    name: &str,
) -> Option<PathBuf> {
    dialog(app, words, title).set_file_name(name).blocking_save_file().and_then(path)
}

fn dialog(
    app: &AppHandle,
    words: &Catalogue,
    title: &'static str,
) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file().set_title(words.text(title));
    match window::main(app) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// A file's name, without its folder.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Reads no more than `most` octets of a file's beginning.
pub(crate) fn beginning(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Opens a file, and nothing else that bears a name.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    let file = File::open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::ErrorKind::InvalidInput.into()),
    }
}

/// Writes the whole file or nothing; what is no file, such as a pipe, is written to.
pub(crate) fn write(
    path: &Path,
    fill: impl FnOnce(&mut (dyn Write + Send)) -> Result<(), Message>,
) -> Result<(), Message> {
    let told = |error: io::Error| {
        Message::new("error-file-unwritable")
            .with("file", path.display().to_string())
            .with("reason", error.to_string())
    };
    waypost_app::write_whole(path, told, fill)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn where_nothing_can_be_written_the_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("no/such");
        let told = write(&path, |_| Ok(())).unwrap_err();
        assert_eq!(told.id, "error-file-unwritable");
        assert_eq!(told.args["file"], path.display().to_string().into());
    }

    #[test]
    fn only_files_are_read_and_no_more_than_was_asked() {
        let folder = tempfile::tempdir().unwrap();
        assert!(open(folder.path()).is_err());
        let path = folder.path().join("mail.eml");
        fs::write(&path, "12345").unwrap();
        assert_eq!(beginning(&path, 3).unwrap(), b"123");
        assert_eq!(name(&path), "mail.eml");
    }
}
