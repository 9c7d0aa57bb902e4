//! Files that a command reads.

use crate::failure::{Failure, reason};
use std::{
    fmt,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};
use waypost_app::LogSource;

/// Opens a file; `-` is stdin.
///
/// # Errors
/// When it can't be opened, or is a folder.
pub(crate) fn open(path: &Path) -> Result<Box<dyn Read + Send>, Failure> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin()));
    }
    let fail = |reason: &dyn fmt::Display| unreadable(path, reason);
    let file = File::open(path).map_err(|error| fail(&reason(&error)))?;
    match file.metadata() {
        Ok(about) if about.is_dir() => Err(fail(&"it is a folder")),
        _ => Ok(Box::new(file)),
    }
}

/// Opens logs.
///
/// # Errors
/// As for [`open`].
pub(crate) fn logs(paths: &[PathBuf]) -> Result<Vec<LogSource<'static>>, Failure> {
    paths.iter().map(|path| Ok((name(path), open(path)? as Box<_>))).collect()
}

/// What is wrong with a file.
pub(crate) fn about(path: &Path, error: &dyn fmt::Display) -> Failure {
    Failure::new(format!("{}: {error}", name(path)))
}

/// Reads a text of at most `most` bytes.
///
/// # Errors
/// When it can't be read, is longer, or is no UTF-8.
pub(crate) fn text(path: &Path, most: u64) -> Result<String, Failure> {
    let fail = |reason: &dyn fmt::Display| unreadable(path, reason);
    let mut bytes = Vec::new();
    open(path)?.take(most + 1).read_to_end(&mut bytes).map_err(|error| fail(&reason(&error)))?;
    if bytes.len() as u64 > most {
        return Err(fail(&format!("it is longer than {} MiB", most >> 20)));
    }
    String::from_utf8(bytes).map_err(|_| fail(&"it is no UTF-8 text"))
}

/// The file's name for a sentence.
pub(crate) fn name(path: &Path) -> String {
    if path == Path::new("-") { "stdin".to_owned() } else { path.display().to_string() }
}

fn unreadable(path: &Path, reason: &dyn fmt::Display) -> Failure {
    Failure::new(format!("{} can't be read: {reason}", name(path)))
}
