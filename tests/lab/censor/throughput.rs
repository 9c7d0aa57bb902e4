//! Connections that work and then hardly move, or stop.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::Censor;
use super::firewall::forward;
use super::sni;
use crate::look::{Seen, expect};
use crate::names::find;
use crate::world::World;

/// 16 kB/s: the plateau of 130 kbit/s that Twitter had in Russia in 2021.
const CEILING: &str = "16 kbytes/second";

/// Policed to a steady ceiling, by the name in the hello.
pub(crate) struct Throttled {
    pub(crate) name: &'static str,
}

impl Censor for Throttled {
    fn words(&self) -> String {
        format!("the transit router polices TLS connections that name {} to 130 kbit/s", self.name)
    }

    fn apply(&self, world: &World) -> Result<()> {
        sni::mark(world, self.name, 2)?;
        let rule = format!("  ct mark 2 limit rate over {CEILING} burst 8 kbytes drop\n");
        forward(&world.net.transit, "", &rule)
    }

    fn prove(&self, world: &World) -> Result<()> {
        let limit = Duration::from_secs(6);
        let host = find(self.name)?;
        let slow = world.https(host.v4, self.name, "/bulk", limit)?;
        let rate = slow.octets as f64 / slow.took.as_secs_f64();
        ensure!((2_000.0..40_000.0).contains(&rate), "{rate:.0} octets/s, wanted about 16000");
        let control = world.https("192.0.2.10", "control-a.test", "/bulk", limit)?;
        ensure!(control.octets > 1 << 20, "the control brought {} octets only", control.octets);
        Ok(())
    }
}

/// When a connection freezes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Freeze {
    /// Once the server has sent so many octets.
    Octets(u32),
    /// Once so many packets went either way.
    Packets(u32),
}

/// Freezes every TCP connection to the provider's addresses, whatever its name: what foreign hosting
/// sees in Russia since 2025.
pub(crate) struct Frozen {
    pub(crate) name: &'static str,
    pub(crate) after: Freeze,
}

impl Censor for Frozen {
    fn words(&self) -> String {
        let after = match self.after {
            Freeze::Octets(octets) => format!("{octets} octets"),
            Freeze::Packets(packets) => format!("{packets} packets"),
        };
        format!("the transit router lets connections to {} freeze after {after}", self.name)
    }

    fn apply(&self, world: &World) -> Result<()> {
        let count = match self.after {
            Freeze::Octets(octets) => format!("ct reply bytes > {octets}"),
            Freeze::Packets(packets) => format!("ct packets > {packets}"),
        };
        let mut rules = String::new();
        for address in find(self.name)?.addresses() {
            let family = if address.contains(':') { "ip6" } else { "ip" };
            for side in ["saddr", "daddr"] {
                rules.push_str(&format!(
                    "  meta l4proto tcp {family} {side} {address} {count} drop\n"
                ));
            }
        }
        forward(&world.net.transit, "", &rules)
    }

    fn prove(&self, world: &World) -> Result<()> {
        let limit = Duration::from_secs(10);
        let host = find(self.name)?;
        let frozen = world.https(host.v4, self.name, "/bulk", limit)?;
        expect("how it ends", frozen.end, Seen::Silent)?;
        ensure!((1_000..60_000).contains(&frozen.octets), "{} octets came", frozen.octets);
        expect("a new connection", world.tls(host.v4, 443, self.name)?, Seen::Connected)?;
        let control = world.https("192.0.2.10", "control-a.test", "/bulk", limit)?;
        ensure!(control.octets > 1 << 20, "the control brought {} octets only", control.octets);
        Ok(())
    }
}
