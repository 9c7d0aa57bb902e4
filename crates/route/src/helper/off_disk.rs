//! Keeps bridges off the disk: a bridge line is a secret, and whoever takes the computer is to find
//! none.
//!
//! arti writes the bridges that it uses in two places. Its state holds them as guards, with addresses
//! and arguments; it lies in memory, in a folder that goes with the helper. Its directory cache has a
//! table of what the bridges say of themselves, by bridge line; a trigger keeps that table empty, so
//! that the rest, which is public, need not be fetched again over a slow bridge each time.

use super::config::private_folder;
use crate::wire::Unable;
use arti_client::TorClientConfig;
use rusqlite::Connection;
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};
use tempfile::TempDir;
use tor_dirmgr::DirMgrStore;
use tor_rtcompat::Runtime;

/// Locked while a folder is made, and while it is used.
const MAKING: &str = "making";
const IN_USE: &str = "in-use";
/// arti's name for its directory cache.
const CACHE: &str = "dir.sqlite3";
/// A transaction of another program that has the cache open takes milliseconds.
const BUSY: Duration = Duration::from_secs(5);
/// What was there before goes for good: its bytes are overwritten.
const SEAL: &str = "
    PRAGMA secure_delete = ON;
    BEGIN IMMEDIATE;
    DELETE FROM BridgeDescs;
    CREATE TRIGGER IF NOT EXISTS waypost_writes_no_bridge
        BEFORE INSERT ON BridgeDescs BEGIN SELECT RAISE(IGNORE); END;
    COMMIT;";

/// A folder in memory that goes when this does.
pub(crate) struct InMemory {
    /// Held while the folder is in use, so that what a killed helper left can be told from it. Let go
    /// first: Windows removes no file that is open.
    _in_use: File,
    folder: TempDir,
}

impl InMemory {
    /// Makes one, readable for its owner alone, and removes what killed helpers left. `folder` is Tor's
    /// own, for systems without a folder in memory.
    ///
    /// # Errors
    /// When this system has none where it should: bridges are then not used.
    pub(crate) fn new(folder: &Path) -> Result<Self, Unable> {
        Self::below(&memory(folder)?).map_err(|_| Unable::Folder)
    }

    fn below(memory: &Path) -> io::Result<Self> {
        private_folder(memory)?;
        // One at a time: a folder that is being made is in nobody's use yet.
        let making = File::create(memory.join(MAKING))?;
        making.lock()?;
        for left in fs::read_dir(memory)?.flatten().map(|left| left.path()) {
            let is_left = File::open(left.join(IN_USE)).is_ok_and(|file| file.try_lock().is_ok());
            if is_left {
                // Its helper may be removing it itself.
                let _ = fs::remove_dir_all(left);
            }
        }
        let folder = tempfile::Builder::new().prefix("tor-").tempdir_in(memory)?;
        let in_use = File::create(folder.path().join(IN_USE))?;
        in_use.lock()?;
        Ok(Self { _in_use: in_use, folder })
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// The session's own folder in memory, or else the one that Linux has for all users.
#[cfg(target_os = "linux")]
fn memory(_folder: &Path) -> Result<PathBuf, Unable> {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let session = session.filter(|path| path.is_absolute()).map(|path| path.join("waypost"));
    let shared = format!("/dev/shm/waypost-{}", nix::unistd::getuid());
    session.into_iter().chain([shared.into()]).find(|path| in_memory(path)).ok_or(Unable::Folder)
}

/// Whether a folder lies in memory and is ours alone; it is made where it is missing.
#[cfg(target_os = "linux")]
fn in_memory(path: &Path) -> bool {
    use nix::{sys::statfs, unistd::getuid};
    use std::os::unix::fs::MetadataExt;
    let in_memory = |path: &Path| {
        statfs::statfs(path).is_ok_and(|system| system.filesystem_type() == statfs::TMPFS_MAGIC)
    };
    // A link laid there by another user would lead elsewhere.
    let ours = |path: &Path| {
        fs::symlink_metadata(path).is_ok_and(|it| it.is_dir() && it.uid() == getuid().as_raw())
    };
    path.parent().is_some_and(in_memory)
        && private_folder(path).is_ok()
        && ours(path)
        && in_memory(path)
}

/// Windows and macOS have no folder in memory: there it is a folder that goes with the helper.
#[cfg(not(target_os = "linux"))]
fn memory(folder: &Path) -> Result<PathBuf, Unable> {
    Ok(folder.join("passing"))
}

/// Lets arti make its directory cache, and lets no bridge be written into it.
///
/// # Errors
/// When the cache can't be used.
pub(crate) fn seal(config: &TorClientConfig, runtime: &impl Runtime) -> Result<(), Unable> {
    let config = config.dir_mgr_config().map_err(|_| Unable::Settings)?;
    // Closed at once: only the tables are wanted.
    DirMgrStore::new(&config, runtime.clone(), false).map_err(|_| Unable::Folder)?;
    let cache = Connection::open(config.cache_dir.join(CACHE)).map_err(|_| Unable::Folder)?;
    cache.busy_timeout(BUSY).map_err(|_| Unable::Folder)?;
    cache.execute_batch(SEAL).map_err(|_| Unable::Folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tor_rtcompat::tokio::TokioRustlsRuntime;

    #[tokio::test(flavor = "multi_thread")]
    async fn no_bridge_is_written_into_artis_cache_and_what_was_there_is_gone() {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let folder = tempfile::tempdir().unwrap();
        let runtime = TokioRustlsRuntime::current().unwrap();
        let order = super::super::config::tests::order(folder.path());
        let (config, _) = super::super::config::config(&order).unwrap();
        let cache = config.dir_mgr_config().unwrap().cache_dir;
        DirMgrStore::new(&config.dir_mgr_config().unwrap(), runtime.clone(), false).unwrap();
        let open = || Connection::open(cache.join(CACHE)).unwrap();
        let write = "INSERT OR REPLACE INTO BridgeDescs (bridge_line, fetched, until, contents)
             VALUES ('obfs4 192.0.2.7:443 cert=canary', '2026-01-01', '2036-01-01', 'of canary')";
        assert_eq!(open().execute(write, []).unwrap(), 1, "arti's own table");
        seal(&config, &runtime).unwrap();
        seal(&config, &runtime).unwrap();
        open().execute(write, []).unwrap();
        let count = "SELECT COUNT(*) FROM BridgeDescs";
        let left: u32 = open().query_row(count, [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0);
        for file in fs::read_dir(&cache).unwrap().map(|file| file.unwrap().path()) {
            let bytes = if file.is_file() { fs::read(&file).unwrap() } else { Vec::new() };
            assert!(!bytes.windows(6).any(|part| part == b"canary"), "{}", file.display());
        }
    }

    #[test]
    fn what_lies_in_memory_goes_with_its_helper_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (InMemory::new(folder.path()), InMemory::new(folder.path()));
        let (one, two) = (one.unwrap(), two.unwrap());
        let path = one.path().to_owned();
        fs::write(path.join("guards.json"), "{}").unwrap();
        #[cfg(target_os = "linux")]
        assert!(!path.starts_with(folder.path()));
        drop(one);
        assert!(!path.exists() && two.path().exists());
    }

    #[test]
    fn what_a_killed_helper_left_goes_and_what_is_used_stays() {
        let memory = tempfile::tempdir().unwrap();
        let used = InMemory::below(memory.path()).unwrap();
        let left = memory.path().join("tor-left");
        fs::create_dir(&left).unwrap();
        File::create(left.join(IN_USE)).unwrap();
        let next = InMemory::below(memory.path()).unwrap();
        assert!(!left.exists() && used.path().exists() && next.path().exists());
    }
}
