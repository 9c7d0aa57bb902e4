//! The doors by which programs on this computer use Tor: a SOCKS proxy, a PAC file that leads to it,
//! and forwards for mail programs that speak no SOCKS.
//!
//! A door listens on loopback alone. It opens nothing by itself: what is not allowed, or can't be had
//! from what it leads [`Through`](crate::Through), is refused. No door notes whom it was asked for.

mod forward;
mod hosts;
mod listener;
mod pac;
mod ports;
mod relay;
mod socks;
pub mod thunderbird;

pub use forward::{FarServer, Forward};
pub use hosts::{Hosts, Refusal};
pub use pac::{Pac, script};
pub use ports::Ports;
pub use socks::Socks;

use crate::Through;
use std::{io, path::Path, sync::Arc};

/// All doors of one provider. Dropped, they close.
#[derive(Debug)]
pub struct Doors {
    /// The SOCKS proxy.
    pub socks: Socks,
    /// The PAC file that leads to it.
    pub pac: Pac,
    /// The forwards, if they were wished.
    pub forwards: Vec<Forward>,
}

impl Doors {
    /// Within a tokio runtime: opens the SOCKS proxy and the PAC file for these names, and forwards to these servers, on the
    /// ports that they had before, as far as they are free.
    ///
    /// # Errors
    /// When the ports can't be kept in the state folder, or the system gives none.
    pub fn open(
        state: &Path,
        hosts: &Hosts,
        forwards: Vec<FarServer>,
        through: Arc<dyn Through>,
    ) -> io::Result<Self> {
        let mut ports = Ports::load(state)?;
        let socks = Socks::open(ports.socks, hosts.clone(), Arc::clone(&through))?;
        let pac = Pac::open(ports.pac, &ports.secret, hosts, socks.address())?;
        ports.socks = Some(socks.address().port());
        ports.pac = Some(pac.address().port());
        let mut opened = Vec::with_capacity(forwards.len());
        for (at, server) in forwards.into_iter().enumerate() {
            let wished = ports.forwards.get(at).copied();
            let forward = Forward::open(wished, server, Arc::clone(&through))?;
            let port = forward.address().port();
            match ports.forwards.get_mut(at) {
                Some(kept) => *kept = port,
                None => ports.forwards.push(port),
            }
            opened.push(forward);
        }
        ports.save(state)?;
        Ok(Self { socks, pac, forwards: opened })
    }
}
