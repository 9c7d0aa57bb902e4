//! The jail's files. A network namespace alone does not shut a program in: the sockets of the
//! system's services are files, and some of those services go out for whoever asks. `systemd-resolved`,
//! nscd and Avahi resolve names, D-Bus has services that fetch, the printing service looks for printers.
//! All of them live in `/run`, so the jail has a `/run` of its own, in memory, with what the window
//! needs of the old one: the display, its key, the screen reader's bus, and mounted disks.

use nix::mount::{MsFlags, mount};
use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::{DirBuilderExt as _, FileTypeExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

/// What lies where sockets of services lie.
const HIDDEN: &str = "/run";
/// Room for WebKit's caches; a page can fill no more of the computer's memory with them.
const ROOM: &str = "mode=755,size=256m";
/// Names are never looked up in here. The proxy does it at the other end.
const NO_NAMES: &str = "passwd: files\ngroup: files\nhosts: files\n";
/// O_PATH: the place itself, not what is in it.
const PLACE: i32 = nix::libc::O_PATH;

/// A folder or socket of the old `/run` that is needed in the new one.
struct Kept {
    path: PathBuf,
    place: File,
    folder: bool,
}

/// Lays a new `/run` over the old one. Of `needed` what lies in the old one is there again; the
/// window's own folder in it is `own`.
pub(super) fn settle(needed: &[PathBuf], own: &Path) -> io::Result<()> {
    let kept = hold(needed)?;
    // What is mounted in here is seen nowhere else.
    let private = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    mount(None::<&str>, "/", None::<&str>, private, None::<&str>)?;
    let tmpfs = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    // Where /var/run is a folder of its own rather than a link to /run, sockets lie there too.
    for hidden in hidden() {
        mount(Some("tmpfs"), &hidden, Some("tmpfs"), tmpfs, Some(ROOM))?;
    }
    for kept in &kept {
        return_to_its_place(kept)?;
    }
    for folder in ["", "data", "cache"] {
        DirBuilder::new().recursive(true).mode(0o700).create(own.join(folder))?;
    }
    cover("/etc/nsswitch.conf", &own.join("nsswitch.conf"), NO_NAMES)?;
    cover("/etc/resolv.conf", &own.join("resolv.conf"), "")
}

fn hidden() -> Vec<PathBuf> {
    let mut all = vec![PathBuf::from(HIDDEN)];
    let old = Path::new("/var/run");
    if old.canonicalize().is_ok_and(|real| real == old) {
        all.push(old.to_owned());
    }
    all
}

/// Takes hold of what is needed and would be hidden, before it is.
fn hold(needed: &[PathBuf]) -> io::Result<Vec<Kept>> {
    let hidden = hidden();
    let mut kept = Vec::new();
    for path in needed {
        let Ok(path) = path.canonicalize() else { continue };
        if !hidden.iter().any(|hidden| path.starts_with(hidden)) {
            continue;
        }
        let folder = path.is_dir();
        let place = File::options().read(true).custom_flags(PLACE).open(&path)?;
        kept.push(Kept { path, place, folder });
    }
    Ok(kept)
}

fn return_to_its_place(kept: &Kept) -> io::Result<()> {
    if kept.folder {
        fs::create_dir_all(&kept.path)?;
    } else {
        fs::create_dir_all(kept.path.parent().unwrap_or(Path::new(HIDDEN)))?;
        File::create(&kept.path)?;
    }
    let place = format!("/proc/self/fd/{}", kept.place.as_raw_fd());
    bind(Path::new(&place), &kept.path)
}

/// Lays a text over one of the system's files, where there is one.
fn cover(target: &str, ours: &Path, text: &str) -> io::Result<()> {
    if !Path::new(target).is_file() {
        return Ok(()); // Also where it was a link into the hidden folder.
    }
    fs::write(ours, text)?;
    bind(ours, Path::new(target))
}

fn bind(from: &Path, to: &Path) -> io::Result<()> {
    let flags = MsFlags::MS_BIND | MsFlags::MS_REC;
    Ok(mount(Some(from), to, None::<&str>, flags, None::<&str>)?)
}

/// The sockets of a folder.
pub(super) fn sockets(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .flatten()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_socket()))
        .map(|entry| entry.path())
        .collect()
}
