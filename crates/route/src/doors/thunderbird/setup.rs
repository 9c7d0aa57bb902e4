//! Setting a profile's proxy, and taking it back.
//!
//! A note in the profile keeps what is needed to take it back. It is written first and removed last,
//! and each file changes as a whole or not at all: whenever the power fails, taking back works.

use super::{ThunderbirdError as Error, prefs};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;

const USER: &str = "user.js";
const PREFS: &str = "prefs.js";
const NOTE: &str = "waypost-undo.json";
const BACKUP: &str = "user.js.before-waypost";
const HEAD: &str = "// Waypost: mail through Tor, from here";
const TAIL: &str = "// Waypost: to here. Waypost takes these lines out again";
/// Files that are longer are not Thunderbird's.
const MOST_BYTES: u64 = 16 << 20;

/// What takes a profile back to where it was.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
struct Note {
    /// Whether there was a `user.js`.
    user_existed: bool,
    /// What was put into it: one text, or two while one takes the place of the other.
    added: Vec<String>,
    /// The lines of our preferences in `prefs.js` as they were.
    before: BTreeMap<String, Option<Vec<u8>>>,
    /// And as Thunderbird writes what we set, one set for each text.
    ours: Vec<BTreeMap<String, Vec<u8>>>,
}

/// What is set: the script, where names are looked up, and that nothing goes around it.
fn wanted(script: &str) -> BTreeMap<String, String> {
    let script = BASE64_STANDARD.encode(script);
    let url = format!("\"data:application/x-ns-proxy-autoconfig;base64,{script}\"");
    [
        ("network.proxy.type", "2"),
        ("network.proxy.autoconfig_url", url.as_str()),
        ("network.proxy.no_proxies_on", "\"\""),
        ("network.proxy.socks_remote_dns", "true"),
        ("network.proxy.socks5_remote_dns", "true"),
        ("network.proxy.failover_direct", "false"),
        ("network.proxy.allow_bypass", "false"),
        ("network.dns.disablePrefetch", "true"),
        ("network.dns.disablePrefetchFromHTTPS", "true"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}

/// Whether this profile goes through Tor by our doing.
#[must_use]
pub fn is_set(profile: &Path) -> bool {
    profile.join(NOTE).is_file()
}

/// Lets the profile go through the proxy of this PAC script, from its next start on. Set already, the
/// new script takes the place of the old.
///
/// # Errors
/// When a file can't be read or written, or `user.js` has no end.
pub fn set(profile: &Path, script: &str) -> Result<(), Error> {
    let user = read(&profile.join(USER))?;
    let prefs = read(&profile.join(PREFS))?.unwrap_or_default();
    let wanted = wanted(script);
    let ours: BTreeMap<String, Vec<u8>> =
        wanted.iter().map(|(name, value)| (name.clone(), prefs::line(name, value))).collect();
    let mut note = note(profile)?.unwrap_or_else(|| Note {
        user_existed: user.is_some(),
        added: Vec::new(),
        before: ours
            .keys()
            .map(|name| (name.clone(), prefs::find(&prefs, name).map(<[u8]>::to_vec)))
            .collect(),
        ours: Vec::new(),
    });
    let own = without(user.as_deref().unwrap_or_default(), &note.added)?;
    if !prefs::is_finished(&own) {
        return Err(Error::Unfinished);
    }
    if note.added.is_empty() && user.is_some() {
        write(&profile.join(BACKUP), &own)?;
    }
    let added = block(&own, &ours);
    note.added.push(added.clone());
    note.ours.push(ours);
    write_note(profile, &note)?;
    write(&profile.join(USER), &[&own, added.as_bytes()].concat())?;
    // From here on only the last text is there; an older one may still be found in prefs.js.
    note.added = vec![added];
    write_note(profile, &note)
}

/// Takes the profile back to where it was before [`set`].
///
/// # Errors
/// When Thunderbird has the profile open, it was never set, our lines were changed, or a file can't be
/// read or written.
pub fn undo(profile: &Path) -> Result<(), Error> {
    let note = note(profile)?.ok_or(Error::NotSet)?;
    // It would write our settings into prefs.js again when it ends.
    if is_open(profile)? {
        return Err(Error::Running);
    }
    let path = profile.join(USER);
    if let Some(user) = read(&path)? {
        let own = without(&user, &note.added)?;
        if own.is_empty() && !note.user_existed {
            remove(&path)?;
        } else if own != user {
            write(&path, &own)?;
        }
    }
    let path = profile.join(PREFS);
    if let Some(prefs) = read(&path)? {
        let restored = restored(&prefs, &note);
        if restored != prefs {
            write(&path, &restored)?;
        }
    }
    remove(&profile.join(BACKUP))?;
    remove(&profile.join(NOTE))
}

/// Our lines, as they stand behind this text.
fn block(own: &[u8], ours: &BTreeMap<String, Vec<u8>>) -> String {
    let start = if own.last().is_some_and(|byte| *byte != b'\n') { "\n" } else { "" };
    let lines = ours.values().map(|line| String::from_utf8_lossy(line).into_owned() + "\n");
    format!("{start}{HEAD}\n{}{TAIL}\n", lines.collect::<String>())
}

/// The text without what we have put into it.
fn without(user: &[u8], added: &[String]) -> Result<Vec<u8>, Error> {
    let mut own = user.to_vec();
    for text in added {
        let text = text.as_bytes();
        // From the end: what the user wrote in front of it may look like it.
        if let Some(at) = own.windows(text.len()).rposition(|part| part == text) {
            own.drain(at..at + text.len());
        }
    }
    let holds = |mark: &str| own.windows(mark.len()).any(|part| part == mark.as_bytes());
    if !added.is_empty() && (holds(HEAD) || holds(TAIL)) {
        return Err(Error::Edited);
    }
    Ok(own)
}

/// `prefs.js` with our values taken back; what the user has changed since stays.
fn restored(prefs: &[u8], note: &Note) -> Vec<u8> {
    note.before.iter().fold(prefs.to_vec(), |text, (name, before)| {
        let now = prefs::find(&text, name);
        let is_ours =
            |line: &[u8]| note.ours.iter().any(|ours| ours.get(name).is_some_and(|l| l == line));
        // Thunderbird leaves out what is as it would be anyway.
        if now.is_none_or(is_ours) && now != before.as_deref() {
            prefs::replace(&text, name, before.as_deref())
        } else {
            text
        }
    })
}

fn note(profile: &Path) -> Result<Option<Note>, Error> {
    let path = profile.join(NOTE);
    let Some(text) = read(&path)? else { return Ok(None) };
    serde_json::from_slice(&text).map(Some).map_err(|error| Error::at(&path, error))
}

fn write_note(profile: &Path, note: &Note) -> Result<(), Error> {
    let path = profile.join(NOTE);
    let text = serde_json::to_vec(note).map_err(|error| Error::at(&path, error))?;
    write(&path, &text)
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::metadata(path) {
        Ok(about) if about.len() > MOST_BYTES => Err(Error::at(path, ErrorKind::FileTooLarge)),
        Ok(_) => fs::read(path).map(Some).map_err(Error::read(path)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::at(path, error)),
    }
}

/// Writes a file as a whole or not at all, with the rights that it had. A link stays a link.
fn write(path: &Path, text: &[u8]) -> Result<(), Error> {
    let fail = Error::read(path);
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().map_or_else(PathBuf::new, Path::to_owned);
    let mut file = NamedTempFile::new_in(&folder).map_err(&fail)?;
    file.write_all(text).map_err(&fail)?;
    if let Ok(about) = fs::metadata(&target) {
        fs::set_permissions(file.path(), about.permissions()).map_err(&fail)?;
    }
    file.as_file().sync_all().map_err(&fail)?;
    file.persist(&target).map_err(|error| fail(error.error))?;
    sync(&folder).map_err(fail)
}

/// So that the new name outlives a loss of power; only Unix has it.
fn sync(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Error::at(path, error)),
        _ => Ok(()),
    }
}

/// Whether Thunderbird holds the profile's lock, as Mozilla's programs do while they run; a lock file
/// alone stays behind when one crashes.
#[cfg(unix)]
fn is_open(profile: &Path) -> Result<bool, Error> {
    use nix::fcntl::{FcntlArg, fcntl};
    use nix::libc::{F_UNLCK, F_WRLCK, SEEK_SET, flock};
    let path = profile.join(".parentlock");
    let file = match fs::OpenOptions::new().read(true).write(true).open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(Error::at(&path, error)),
    };
    let mut lock =
        flock { l_type: F_WRLCK as _, l_whence: SEEK_SET as _, l_start: 0, l_len: 0, l_pid: 0 };
    fcntl(&file, FcntlArg::F_GETLK(&mut lock)).map_err(|error| Error::at(&path, error))?;
    Ok(i32::from(lock.l_type) != i32::from(F_UNLCK as i16))
}

/// Whether Thunderbird has the profile open: it then lets nobody else write its lock.
#[cfg(not(unix))]
fn is_open(profile: &Path) -> Result<bool, Error> {
    let path = profile.join("parent.lock");
    match fs::OpenOptions::new().write(true).open(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        opened => Ok(opened.is_err()),
    }
}

#[cfg(test)]
mod tests;
