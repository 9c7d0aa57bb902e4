//! Troubles of the line itself: none of them is censorship.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::Censor;
use super::delay::Delay;
use super::firewall::hook;
use crate::look::{Seen, expect};
use crate::names::HOSTS;
use crate::topology::GATEWAY;
use crate::world::World;

/// The cable is out.
pub(crate) struct Down;

impl Censor for Down {
    fn words(&self) -> String {
        "the client's interface is down".into()
    }

    fn apply(&self, world: &World) -> Result<()> {
        world.net.client.ip("link set eth0 down\n")
    }

    fn prove(&self, world: &World) -> Result<()> {
        expect("the gateway", world.tcp(GATEWAY, 53)?, Seen::Unreachable)?;
        expect("a control", world.tcp("192.0.2.10", 443)?, Seen::Unreachable)
    }
}

/// The access provider's uplink is out: the gateway lives, nothing beyond it does.
pub(crate) struct UplinkDown;

impl Censor for UplinkDown {
    fn words(&self) -> String {
        "the access provider's uplink is dead, its router and resolver live".into()
    }

    fn apply(&self, world: &World) -> Result<()> {
        hook(&world.net.isp, "inet", "", "type filter hook forward priority 0", "  drop\n")
    }

    fn prove(&self, world: &World) -> Result<()> {
        expect("the resolver", world.tcp(crate::topology::ISP_RESOLVER, 53)?, Seen::Connected)?;
        expect("a control", world.tcp("192.0.2.10", 443)?, Seen::Silent)
    }
}

/// A modem line of long ago: 40 kbit/s and 1.5 s there and back.
pub(crate) struct Slow;

/// Delay of a round trip on the slow line.
const SLOW_DELAY: Duration = Duration::from_millis(1500);

impl Censor for Slow {
    fn words(&self) -> String {
        "the line carries 40 kbit/s and takes 1.5 s there and back".into()
    }

    fn apply(&self, world: &World) -> Result<()> {
        Delay::of_everything(SLOW_DELAY).apply(world)?;
        // The queue holds a few seconds' worth, as a bufferbloated modem does.
        for interface in ["lan", "uplink"] {
            let arguments = ["qdisc", "add", "dev", interface, "root", "tbf"];
            let rate = ["rate", "40kbit", "burst", "1600", "latency", "4s"];
            world.net.isp.run("tc", &[arguments.as_slice(), &rate].concat())?;
        }
        Ok(())
    }

    fn prove(&self, world: &World) -> Result<()> {
        Delay::of_everything(SLOW_DELAY).prove(world)
    }
}

/// Packets get lost, whoever they are for.
pub(crate) struct Loss {
    /// In each direction.
    pub(crate) percent: u8,
}

impl Censor for Loss {
    fn words(&self) -> String {
        format!("{} % of all packets get lost, each way", self.percent)
    }

    fn apply(&self, world: &World) -> Result<()> {
        let percent = self.percent;
        for (kind, side) in [("prerouting", "iifname"), ("postrouting", "oifname")] {
            hook(
                &world.net.isp,
                "inet",
                "",
                &format!("type filter hook {kind} priority -300"),
                &format!("  {side} lan numgen random mod 100 < {percent} drop\n"),
            )?;
        }
        Ok(())
    }

    fn prove(&self, world: &World) -> Result<()> {
        // Single datagrams, for TCP would hide it: how many of a hundred questions stay unanswered?
        let server = crate::topology::ISP_RESOLVER;
        let lost = world.net.client.within(|| {
            let mut lost = 0;
            for _ in 0..100 {
                lost += u32::from(!crate::look::answers(server)?);
            }
            Ok(lost)
        })?;
        let p = f64::from(self.percent) / 100.0;
        let mean = 100.0 * (1.0 - (1.0 - p).powi(2));
        // Four standard deviations of a binomial: once in 15,000 runs it fails by chance.
        let spread = 4.0 * (mean * (1.0 - mean / 100.0)).sqrt();
        ensure!(
            (f64::from(lost) - mean).abs() <= spread,
            "{lost} of 100 lost, expected about {mean:.0}"
        );
        Ok(())
    }
}

/// IPv6 leads nowhere, for anyone: a broken router at home.
pub(crate) struct Ipv6Broken;

impl Censor for Ipv6Broken {
    fn words(&self) -> String {
        "the client has an IPv6 address, but nothing passes the router by IPv6".into()
    }

    fn apply(&self, world: &World) -> Result<()> {
        super::firewall::forward(&world.net.isp, "", "  meta nfproto ipv6 drop\n")
    }

    fn prove(&self, world: &World) -> Result<()> {
        for host in HOSTS.iter().filter(|host| host.v6.is_some()).take(3) {
            let wanted = [Seen::Connected, Seen::Silent];
            for (address, wanted) in host.addresses().zip(wanted) {
                expect(address, world.tcp(address, host.ports()[1])?, wanted)?;
            }
        }
        Ok(())
    }
}
