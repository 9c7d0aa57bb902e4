//! Files of the user's own choice.

use std::{
    fs::{self, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;

/// A chain of links that is longer leads nowhere.
const MOST_LINKS: usize = 40;

/// Writes the whole file or nothing: into a neighbour first, which then takes its place. A link stays,
/// and the file that it leads to is written. What is there and is no file, such as a pipe or a device,
/// is written to, and stays what it is.
///
/// # Errors
/// What `fill` fails with, and what `fail` makes of an error of the system.
pub fn write_whole<E>(
    file: &Path,
    fail: impl Fn(io::Error) -> E,
    fill: impl FnOnce(&mut (dyn Write + Send)) -> Result<(), E>,
) -> Result<(), E> {
    if fs::metadata(file).is_ok_and(|there| !there.is_file()) {
        let open = OpenOptions::new().write(true).open(file).map_err(&fail)?;
        let mut out = BufWriter::new(open);
        fill(&mut out)?;
        return out.flush().map_err(&fail);
    }
    let file = behind_links(file).map_err(&fail)?;
    let folder = file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let mut out = BufWriter::new(NamedTempFile::new_in(folder).map_err(&fail)?);
    fill(&mut out)?;
    let new = out.into_inner().map_err(|error| fail(error.into_error()))?;
    new.as_file().sync_all().map_err(&fail)?;
    new.persist(file).map(drop).map_err(|error| fail(error.error))
}

/// Where a name leads; nothing need be there yet.
fn behind_links(file: &Path) -> io::Result<PathBuf> {
    let mut path = file.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(target) = fs::read_link(&path) else { return Ok(path) };
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    Err(io::Error::other("its links lead in a circle"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &Path, text: &str) -> Result<(), String> {
        let text = text.to_owned();
        write_whole(
            path,
            |error| error.to_string(),
            move |out| out.write_all(text.as_bytes()).map_err(|error| error.to_string()),
        )
    }

    #[test]
    fn a_file_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        write(&path, "first").unwrap();
        let broken = write_whole(
            &path,
            |error| error.to_string(),
            |out| {
                out.write_all(b"half").unwrap();
                Err("broken".to_owned())
            },
        );
        assert_eq!(broken, Err("broken".to_owned()));
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        write(&path, "second").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(write(&folder.path().join("no/such"), "").is_err());
        assert!(write(folder.path(), "").is_err(), "a folder");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_what_it_leads_to_is_written() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("real")).unwrap();
        symlink("real/report.txt", path("two")).unwrap();
        symlink("two", path("one")).unwrap();
        for text in ["where nothing was", "in place of that"] {
            write(&path("one"), text).unwrap();
            assert_eq!(fs::read_to_string(path("real/report.txt")).unwrap(), text);
        }
        assert_eq!(fs::read_link(path("one")).unwrap(), Path::new("two"));
        assert_eq!(fs::read_link(path("two")).unwrap(), Path::new("real/report.txt"));
        symlink("circle", path("circle")).unwrap();
        assert!(write(&path("circle"), "").is_err());
        assert!(path("circle").is_symlink());
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_written_to_and_stays_what_it_is() {
        use std::{os::unix::fs::FileTypeExt, process::Command, thread};
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let other_end = pipe.clone();
        let reader = thread::spawn(move || fs::read_to_string(other_end));
        write(&pipe, "through the pipe").unwrap();
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
        assert_eq!(reader.join().unwrap().unwrap(), "through the pipe");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing beside it");
    }
}
