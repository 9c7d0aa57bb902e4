//! Debian's tor as a client: by it the network is proved, and against it ours is measured. Nothing of
//! waypost is used here, or a fault in it could hide itself.

use std::fs;
use std::os::unix::fs::chown;
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::directory;
use crate::client::CLIENT_USER;
use crate::servers;
use crate::world::World;

/// Where it takes connections on the client's loopback.
const SOCKS_PORT: u16 = 9050;
/// How long it may take until it has circuits.
const LIMIT: Duration = Duration::from_secs(60);

/// A client that runs.
pub(crate) struct Reference {
    child: Child,
    /// From its start until it had circuits.
    pub(crate) took: Duration,
}

impl Reference {
    /// Starts one with nothing in its folder, and waits until it has circuits.
    pub(crate) fn start(world: &World) -> Result<Self> {
        Self::start_in(world, "reference", "")
    }

    /// The same in that folder, with these settings beside its own.
    pub(crate) fn start_in(world: &World, folder: &str, settings: &str) -> Result<Self> {
        let home = servers::directory(&format!("client/{folder}"))?;
        let file = home.join("torrc");
        let text = format!(
            "TestingTorNetwork 1\nDataDirectory {0}/data\nSocksPort 127.0.0.1:{SOCKS_PORT}\n\
             GeoIPFile\nGeoIPv6File\nLog notice file {0}/log\n{settings}{1}",
            home.display(),
            directory::authorities()?
        );
        fs::write(&file, text)?;
        chown(&home, Some(CLIENT_USER), Some(CLIENT_USER))?;
        let name = file.to_str().context("a path of the lab's own")?;
        let mut command = world.client_command("tor".as_ref(), &["-f", name, "--quiet"]);
        let started = Instant::now();
        let child = world.net.client.spawn(&mut command)?;
        let log = || fs::read_to_string(home.join("log")).unwrap_or_default();
        while !log().contains("Bootstrapped 100%") {
            if started.elapsed() > LIMIT {
                bail!("Debian's tor does not get into the network:\n{}", log());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(Self { child, took: started.elapsed() })
    }

    /// Its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// What curl has to be told to go through it.
    pub(crate) fn proxy(&self) -> String {
        format!("socks5h://127.0.0.1:{SOCKS_PORT}")
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        // It ends with the lab in any case.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
