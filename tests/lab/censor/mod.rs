//! Ways of interfering with a network, one kind a file. Each knows how to set itself up, what it does
//! in plain words, and how to prove that it really does it.

pub(crate) mod block_page;
pub(crate) mod captive;
pub(crate) mod clock;
pub(crate) mod delay;
pub(crate) mod dns_path;
pub(crate) mod firewall;
pub(crate) mod injection;
pub(crate) mod line;
pub(crate) mod mail;
pub(crate) mod nothing;
pub(crate) mod provider;
pub(crate) mod resolver;
pub(crate) mod sni;
pub(crate) mod starttls;
pub(crate) mod surroundings;
pub(crate) mod throughput;
pub(crate) mod tls_interception;
pub(crate) mod tor;
mod transparent;

use anyhow::Result;

use crate::plan::Plan;
use crate::world::World;

/// One act of interference (or one innocent oddity that must not be taken for it).
pub(crate) trait Censor {
    /// What it does, as a sentence without its stop.
    fn words(&self) -> String;

    /// Changes the servers before they start.
    fn plan(&self, _plan: &mut Plan) {}

    /// Sets up what stands in the network, once the servers are up.
    fn apply(&self, _world: &World) -> Result<()> {
        Ok(())
    }

    /// Shows by connections from the client's network that it does what it says, and nothing
    /// beside it that a scenario relies on; an error says what was seen instead.
    fn prove(&self, world: &World) -> Result<()>;
}

/// The acts of a scenario, in the order in which they are set up.
pub(crate) type Censors = Vec<Box<dyn Censor>>;
