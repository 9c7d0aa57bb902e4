//! The doors' ports, kept from run to run so that programs that were set up once go on working.
//!
//! No name stands in the file: which provider it was is nobody's business.

use super::listener::{free_port, no_random};
use crate::random;
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, DirBuilder},
    io::{self, ErrorKind, Write},
    path::Path,
};
use tempfile::NamedTempFile;

const FILE: &str = "doors.json";
/// A file that is longer is not ours.
const MOST_BYTES: u64 = 1 << 16;

/// The ports as they were last, and the secret word in the PAC file's address.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Ports {
    /// Of the SOCKS proxy.
    pub socks: Option<u16>,
    /// Of the PAC file.
    pub pac: Option<u16>,
    /// Of the forwards, in their order.
    #[serde(default)]
    pub forwards: Vec<u16>,
    /// The secret word.
    pub secret: String,
}

impl Ports {
    /// Reads the ports in this state folder; with a new secret word and no ports where there are none
    /// yet, or where the file is damaged.
    ///
    /// # Errors
    /// When the file is there and can't be read, or the system gives no random numbers.
    pub fn load(state: &Path) -> io::Result<Self> {
        let path = state.join(FILE);
        let text = match fs::metadata(&path) {
            Ok(about) if about.len() <= MOST_BYTES => fs::read(&path)?,
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => Vec::new(),
        };
        match serde_json::from_slice::<Self>(&text) {
            Ok(ports) if is_secret(&ports.secret) => Ok(ports),
            _ => Ok(Self { secret: random::hex::<16>().map_err(no_random)?, ..Self::default() }),
        }
    }

    /// The SOCKS proxy's port, chosen now if there is none yet.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn socks(&mut self) -> io::Result<u16> {
        let port = self.socks.map_or_else(free_port, Ok)?;
        self.socks = Some(port);
        Ok(port)
    }

    /// Writes them, for their owner alone, as a whole or not at all.
    ///
    /// # Errors
    /// When the folder can't be written to.
    pub fn save(&self, state: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(state)?;
        // A temporary file is its owner's alone from the start.
        let mut file = NamedTempFile::new_in(state)?;
        file.write_all(&serde_json::to_vec(self)?)?;
        file.persist(state.join(FILE))?;
        Ok(())
    }
}

/// Fit for the path of an address.
fn is_secret(word: &str) -> bool {
    word.len() >= 32 && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_kept_and_a_damaged_file_is_begun_anew() {
        let state = tempfile::tempdir().unwrap();
        let folder = state.path().join("new");
        let mut ports = Ports::load(&folder).unwrap();
        assert_ne!(ports.secret, Ports::load(&folder).unwrap().secret);
        let port = ports.socks().unwrap();
        assert_eq!(ports.socks().unwrap(), port);
        ports.forwards.push(1143);
        ports.save(&folder).unwrap();
        assert_eq!(Ports::load(&folder).unwrap(), ports);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&folder), mode(&folder.join(FILE))), (0o700, 0o600));
        }
        for text in ["", "{", "{\"secret\":\"../x\"}", "[1]"] {
            fs::write(folder.join(FILE), text).unwrap();
            let fresh = Ports::load(&folder).unwrap();
            assert!(fresh.socks.is_none() && is_secret(&fresh.secret), "{text}");
        }
    }
}
