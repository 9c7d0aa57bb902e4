//! Packet filters on a router: what matches is dropped, reset or rejected.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;

use super::Censor;
use crate::look::{Seen, expect};
use crate::names::{Host, find};
use crate::netns::Netns;
use crate::world::World;

/// The router on which something stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Router {
    /// The access provider's: the first hop.
    Isp,
    /// The transit network's: the second hop.
    Transit,
}

impl Router {
    /// Its namespace.
    pub(crate) fn of(self, world: &World) -> &Netns {
        match self {
            Self::Isp => &world.net.isp,
            Self::Transit => &world.net.transit,
        }
    }

    /// What it is called in plain words.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Isp => "the access provider's router",
            Self::Transit => "the transit router",
        }
    }
}

/// What happens to a packet that matches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Verdict {
    /// It vanishes.
    Drop,
    /// A TCP reset comes back in the destination's name.
    Reset,
    /// An ICMP error "administratively prohibited" comes back from the router.
    Prohibited,
}

impl Verdict {
    fn rule(self) -> &'static str {
        match self {
            Self::Drop => "drop",
            Self::Reset => "reject with tcp reset",
            Self::Prohibited => "reject with icmpx type admin-prohibited",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Drop => "silently drops",
            Self::Reset => "answers with a reset",
            Self::Prohibited => "answers \"administratively prohibited\" to",
        }
    }

    /// How a connection attempt ends.
    pub(crate) fn seen(self) -> Seen {
        match self {
            Self::Drop => Seen::Silent,
            Self::Reset => Seen::Refused,
            Self::Prohibited => Seen::Unreachable,
        }
    }
}

/// A filter on a router.
pub(crate) struct Firewall {
    router: Router,
    verdict: Verdict,
    /// What it is about, in plain words.
    about: String,
    /// nftables matches; a packet that meets one of them meets the verdict.
    matches: Vec<String>,
    /// Connections that must end as the verdict has it.
    hit: Vec<(&'static str, u16)>,
    /// Connections that must still succeed.
    spared: Vec<(&'static str, u16)>,
}

impl Firewall {
    /// Everything to the hosts, on the named ports or on every port when there is none.
    pub(crate) fn hosts(
        router: Router,
        verdict: Verdict,
        hosts: &[&'static str],
        ports: &[u16],
    ) -> Result<Box<dyn Censor>> {
        let hosts: Vec<&Host> = hosts.iter().map(|name| find(name)).collect::<Result<_>>()?;
        let mut matches = Vec::new();
        let mut hit = Vec::new();
        let mut spared = vec![("192.0.2.10", 443), ("192.0.2.25", 25), ("192.0.2.30", 993)];
        for host in &hosts {
            for address in host.addresses() {
                let family = if address.contains(':') { "ip6" } else { "ip" };
                matches.push(match ports {
                    [] => format!("{family} daddr {address}"),
                    _ => format!("{family} daddr {address} tcp dport {{ {} }}", list(ports)),
                });
                for &port in host.ports() {
                    let struck = ports.is_empty() || ports.contains(&port);
                    if struck { &mut hit } else { &mut spared }.push((address, port));
                }
            }
        }
        let names: Vec<&str> = hosts.iter().map(|host| host.name).collect();
        let about = match ports {
            [] => format!("everything to {}", names.join(" and ")),
            _ => format!("connections to {} on port {}", names.join(" and "), list(ports)),
        };
        Ok(Box::new(Self { router, verdict, about, matches, hit, spared }))
    }

    /// The ports, to whomever.
    pub(crate) fn ports(router: Router, verdict: Verdict, ports: &[u16]) -> Box<dyn Censor> {
        let mut hit = Vec::new();
        let mut spared = Vec::new();
        for host in crate::names::HOSTS {
            for &port in host.ports() {
                if ports.contains(&port) { &mut hit } else { &mut spared }.push((host.v4, port));
            }
        }
        // One proof a port is enough; the others differ in nothing the rule looks at.
        hit.dedup_by_key(|(_, port)| *port);
        hit.truncate(3);
        spared.truncate(6);
        Box::new(Self {
            router,
            verdict,
            about: format!("connections to anyone on port {}", list(ports)),
            matches: vec![format!("tcp dport {{ {} }}", list(ports))],
            hit,
            spared,
        })
    }

    /// Whatever the nftables match says, described by `about`.
    pub(crate) fn matching(
        router: Router,
        verdict: Verdict,
        about: &str,
        rule: &str,
        hit: &[(&'static str, u16)],
        spared: &[(&'static str, u16)],
    ) -> Box<dyn Censor> {
        Box::new(Self {
            router,
            verdict,
            about: about.to_owned(),
            matches: vec![rule.to_owned()],
            hit: hit.to_vec(),
            spared: spared.to_vec(),
        })
    }
}

impl Censor for Firewall {
    fn words(&self) -> String {
        format!("{} {} {}", self.router.words(), self.verdict.words(), self.about)
    }

    fn apply(&self, world: &World) -> Result<()> {
        let rules: String =
            self.matches.iter().map(|rule| format!("  {rule} {}\n", self.verdict.rule())).collect();
        forward(self.router.of(world), "", &rules)
    }

    fn prove(&self, world: &World) -> Result<()> {
        for &(address, port) in &self.hit {
            expect(&format!("{address}:{port}"), world.tcp(address, port)?, self.verdict.seen())?;
        }
        for &(address, port) in &self.spared {
            expect(&format!("{address}:{port}"), world.tcp(address, port)?, Seen::Connected)?;
        }
        Ok(())
    }
}

/// Adds rules to what a router forwards, in a table of their own; `sets` stands before the chain.
pub(crate) fn forward(ns: &Netns, sets: &str, rules: &str) -> Result<()> {
    hook(ns, "inet", sets, "type filter hook forward priority 0", rules)
}

/// Adds rules to what comes in from the client, before it is routed: the place to send it elsewhere.
pub(crate) fn divert(ns: &Netns, rules: &str) -> Result<()> {
    hook(ns, "inet", "", "type nat hook prerouting priority -100", rules)
}

/// Adds a table with one chain. nft 1.0.6 wants a newline between closing braces.
pub(crate) fn hook(ns: &Netns, family: &str, sets: &str, kind: &str, rules: &str) -> Result<()> {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let table = NEXT.fetch_add(1, Ordering::Relaxed);
    ns.nft(&format!(
        "table {family} censor{table} {{\n{sets} chain rules {{\n  {kind}\n{rules} }}\n}}\n"
    ))
}

/// A list as nftables writes it inside braces.
pub(crate) fn list<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
