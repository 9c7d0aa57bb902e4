//! Tor cut off: its relays, and the bridge that does not hide.

use anyhow::Result;

use super::Censor;
use super::firewall::{Router, forward};
use crate::look::{Seen, expect};
use crate::tor::nodes::{Kind, NODES, Node};
use crate::world::World;

/// How they are cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Cut {
    /// Nothing that is sent to them arrives.
    Dropped,
    /// A reset comes back in their name.
    Reset,
    /// Connections open, and what is said then does not arrive.
    Handshake,
}

impl Cut {
    /// All of them.
    pub(crate) const ALL: &[Self] = &[Self::Dropped, Self::Reset, Self::Handshake];

    /// The word that the route has for it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Dropped => "dropped",
            Self::Reset => "reset",
            Self::Handshake => "handshake_cut",
        }
    }
}

/// A transit router that cuts Tor.
pub(crate) struct TorCut {
    pub(crate) cut: Cut,
}

/// Those whom the directory names, and the plain bridge.
fn known() -> impl Iterator<Item = &'static Node> {
    let known = |kind| matches!(kind, Kind::Authority | Kind::Relay | Kind::Bridge);
    NODES.iter().filter(move |node| known(node.kind))
}

impl Censor for TorCut {
    fn words(&self) -> String {
        let how = match self.cut {
            Cut::Dropped => "silently drops connections to",
            Cut::Reset => "answers with a reset to connections to",
            Cut::Handshake => "lets connections open, and then drops all that is sent to",
        };
        format!("{} {how} Tor's relays and its plain bridge", Router::Transit.words())
    }

    fn apply(&self, world: &World) -> Result<()> {
        let addresses: Vec<&str> = known().map(|node| node.address).collect();
        let fate = match self.cut {
            Cut::Dropped => "drop",
            Cut::Reset => "meta l4proto tcp reject with tcp reset",
            // A SYN and an ACK pass, the first word does not.
            Cut::Handshake => "ct original packets > 2 drop",
        };
        let rule = format!("  ip daddr {{ {} }} {fate}\n", addresses.join(", "));
        forward(Router::Transit.of(world), "", &rule)
    }

    fn prove(&self, world: &World) -> Result<()> {
        // First: its last packet would else be met by who counts packets from here on.
        expect("a control", world.tcp("192.0.2.10", 443)?, Seen::Connected)?;
        for node in known().take(4).chain(known().filter(|node| node.kind == Kind::Bridge)) {
            let seen = match self.cut {
                Cut::Handshake => world.tls(node.address, node.port(), "www.lab.test")?,
                _ => world.tcp(node.address, node.port())?,
            };
            let meant = if self.cut == Cut::Reset { Seen::Refused } else { Seen::Silent };
            expect(node.name, seen, meant)?;
        }
        for node in NODES.iter().filter(|node| node.kind == Kind::Obfs4Bridge) {
            expect(node.name, world.tcp(node.address, node.port())?, Seen::Connected)?;
        }
        Ok(())
    }
}
