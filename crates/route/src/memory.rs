//! Which way worked on which network, so that it is tried first there the next time. Networks are
//! kept as salted fingerprints, ways by name: no address, no bridge.

use crate::{helper::private_folder, random};
use ring::hmac;
use serde::{Deserialize, Serialize};
use std::{fs, io, io::Write, path::Path};

/// The networks of a well-travelled year.
const MOST: usize = 64;
const FILE: &str = "ways.json";
const SALT: &str = "network-salt";

#[derive(Default, Deserialize, Serialize)]
struct Ways {
    /// Network and way, the latest last.
    worked: Vec<(String, String)>,
}

/// The way that worked last on this network. What can't be read counts as never written.
pub(crate) fn recall(folder: &Path, network: &str) -> Option<String> {
    let found = read(folder).worked.into_iter().rev().find(|(at, _)| at == network);
    found.map(|(_, way)| way)
}

/// Remembers that this way works on this network.
///
/// # Errors
/// When it can't be written.
pub(crate) fn remember(folder: &Path, network: &str, way: &str) -> io::Result<()> {
    let mut ways = read(folder);
    ways.worked.retain(|(at, _)| at != network);
    ways.worked.push((network.to_owned(), way.to_owned()));
    let surplus = ways.worked.len().saturating_sub(MOST);
    ways.worked.drain(..surplus);
    write(folder, FILE, &serde_json::to_vec(&ways)?)
}

fn read(folder: &Path) -> Ways {
    let text = fs::read(folder.join(FILE)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// A network's fingerprint in this state folder: of use in no other, and nothing can be read from it.
///
/// # Errors
/// When the salt can be neither read nor written.
pub fn fingerprint(folder: &Path, network: &[u8]) -> io::Result<String> {
    let salt = match fs::read(folder.join(SALT)) {
        Ok(salt) if salt.len() == 64 => salt,
        _ => {
            let salt = random::hex::<32>().map_err(|_| io::Error::from(io::ErrorKind::Other))?;
            write(folder, SALT, salt.as_bytes())?;
            salt.into_bytes()
        }
    };
    let key = hmac::Key::new(hmac::HMAC_SHA256, &salt);
    Ok(random::in_hex(&hmac::sign(&key, network).as_ref()[..16]))
}

/// Whole or not at all.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    private_folder(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(name)).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_worked_last_on_a_network_is_recalled_there_alone() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(recall(folder.path(), "home"), None);
        remember(folder.path(), "home", "direct").unwrap();
        remember(folder.path(), "work", "obfs4").unwrap();
        remember(folder.path(), "home", "snowflake").unwrap();
        assert_eq!(recall(folder.path(), "home").as_deref(), Some("snowflake"));
        assert_eq!(recall(folder.path(), "work").as_deref(), Some("obfs4"));
        for number in 0..MOST {
            remember(folder.path(), &number.to_string(), "direct").unwrap();
        }
        assert_eq!(recall(folder.path(), "home"), None, "the oldest go");
        fs::write(folder.path().join(FILE), b"{ damaged").unwrap();
        assert_eq!(recall(folder.path(), "0"), None);
    }

    #[test]
    fn a_fingerprint_holds_in_its_folder_and_tells_nothing() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let home = fingerprint(one.path(), b"192.0.2.1").unwrap();
        assert_eq!(home, fingerprint(one.path(), b"192.0.2.1").unwrap());
        assert_ne!(home, fingerprint(one.path(), b"192.0.2.2").unwrap());
        assert_ne!(home, fingerprint(two.path(), b"192.0.2.1").unwrap());
        assert!(!home.contains("192"));
    }
}
