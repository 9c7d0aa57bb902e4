//! Deep packet inspection for the name in the ClientHello. xt_string reads single packets, as many
//! such devices do: a hello split over segments passes.

use anyhow::Result;

use super::Censor;
use super::firewall::forward;
use crate::look::{Seen, expect};
use crate::names::find;
use crate::world::World;

/// What happens to a connection whose hello names the victim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fate {
    /// A reset comes back.
    Reset,
    /// Nothing passes any more.
    Silence,
    /// Nothing passes once the connection has seen six packets.
    SilenceAfterSixPackets,
    /// A reset comes back, and for a minute every connection between the two addresses is reset.
    ResetAndRemember,
}

/// Filters on a host's name in transit.
pub(crate) struct SniFilter {
    pub(crate) name: &'static str,
    pub(crate) fate: Fate,
}

impl Censor for SniFilter {
    fn words(&self) -> String {
        let what = match self.fate {
            Fate::Reset => "resets",
            Fate::Silence => "silently drops",
            Fate::SilenceAfterSixPackets => "silently drops, after six packets,",
            Fate::ResetAndRemember => "resets, and for a minute keeps resetting,",
        };
        format!("the transit router {what} TLS connections that name {}", self.name)
    }

    fn apply(&self, world: &World) -> Result<()> {
        mark(world, self.name, 1)?;
        let (set, rules) = match self.fate {
            Fate::Reset => ("", "  ct mark 1 reject with tcp reset\n"),
            Fate::Silence => ("", "  ct mark 1 drop\n"),
            Fate::SilenceAfterSixPackets => ("", "  ct mark 1 ct packets > 6 drop\n"),
            Fate::ResetAndRemember => (
                " set residual {\n  type ipv4_addr . ipv4_addr\n  timeout 60s\n  flags dynamic,timeout\n }\n",
                "  ct mark 1 add @residual { ip saddr . ip daddr }\n  \
                 ip saddr . ip daddr @residual tcp dport 443 reject with tcp reset\n  \
                 ct mark 1 reject with tcp reset\n",
            ),
        };
        forward(&world.net.transit, set, rules)
    }

    fn prove(&self, world: &World) -> Result<()> {
        let host = find(self.name)?;
        // The certificate is this host's whatever name is asked for: an innocent name gets through to it.
        let innocent = world.tls(host.v4, 443, "control-a.test")?;
        expect("an innocent name, before", innocent, Seen::Untrusted)?;
        let cut = match self.fate {
            Fate::Reset | Fate::ResetAndRemember => Seen::Reset,
            Fate::Silence | Fate::SilenceAfterSixPackets => Seen::Silent,
        };
        expect("its name", world.tls(host.v4, 443, self.name)?, cut)?;
        let after = match self.fate {
            Fate::ResetAndRemember => Seen::Refused,
            _ => Seen::Untrusted,
        };
        expect("an innocent name, after", world.tls(host.v4, 443, "control-a.test")?, after)?;
        let control = world.tls("192.0.2.10", 443, "control-a.test")?;
        expect("the control", control, Seen::Connected)
    }
}

/// Marks connections to 443 whose packets carry the name, before the filters run.
pub(crate) fn mark(world: &World, name: &str, mark: u32) -> Result<()> {
    for program in ["iptables", "ip6tables"] {
        world.net.transit.run(
            program,
            &[
                "-t",
                "mangle",
                "-A",
                "FORWARD",
                "-p",
                "tcp",
                "--dport",
                "443",
                "-m",
                "string",
                "--algo",
                "bm",
                "--string",
                name,
                "-j",
                "CONNMARK",
                "--set-mark",
                &mark.to_string(),
            ],
        )?;
    }
    Ok(())
}
