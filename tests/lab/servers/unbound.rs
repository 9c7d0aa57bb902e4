//! unbound: the access provider's resolver, the public resolver with all four transports, and the
//! name server behind the DNSSEC scenarios.

use std::fs;
use std::process::Command;

use anyhow::Result;

use super::{Identities, directory, identity, launch};
use crate::names::{AUTHORITY, PUBLIC_RESOLVER, SILENT, records};
use crate::netns::Netns;
use crate::plan::Plan;
use crate::topology::{ISP_RESOLVER, Topology};

/// Starts the resolvers and mutes the silent address.
pub(crate) fn start(net: &Topology, plan: &Plan, identities: &Identities) -> Result<()> {
    let tls = identity(identities, "dns.lab.test")?;
    let public = [
        format!("interface: {PUBLIC_RESOLVER}@53"),
        format!("interface: {PUBLIC_RESOLVER}@853"),
        format!("interface: {PUBLIC_RESOLVER}@443"),
        "tls-port: 853".into(),
        "https-port: 443".into(),
        format!("tls-service-key: \"{}\"", tls.key.display()),
        format!("tls-service-pem: \"{}\"", tls.certificate.display()),
    ];
    let isp = Resolver {
        listen: &[format!("interface: {ISP_RESOLVER}@53")],
        overrides: &plan.isp_resolver,
        ignorant: &plan.lied_about,
        unresolvable: &plan.unresolvable,
        bogus: &plan.bogus_dnssec,
    };
    isp.start(&net.isp, "resolver-isp")?;
    let public = Resolver { listen: &public, bogus: &plan.bogus_dnssec, ..Resolver::default() };
    public.start(&net.internet, "resolver-public")?;
    if !plan.unresolvable.is_empty() {
        let listen = [format!("interface: {REFUSING}")];
        let overrides = ["local-zone: \".\" always_refuse".to_owned()];
        let refusing = Resolver {
            listen: &listen,
            overrides: &overrides,
            ignorant: &[""],
            ..Resolver::default()
        };
        refusing.start(&net.isp, "resolver-refusing")?;
    }
    if !plan.bogus_dnssec.is_empty() {
        let listen = [format!("interface: {AUTHORITY}@53")];
        let authority = Resolver { listen: &listen, ..Resolver::default() };
        authority.start(&net.internet, "authority")?;
    }
    // Nothing listens there, but a closed port would answer with ICMP: stay dumb, as a firewalled host does.
    net.internet.nft(&format!(
        "table ip silent {{\n chain in {{\n type filter hook input priority 0\n \
         ip daddr {SILENT} udp dport 53 drop\n }}\n}}\n"
    ))
}

/// One unbound and what it knows.
#[derive(Default)]
struct Resolver<'a> {
    listen: &'a [String],
    overrides: &'a [String],
    /// Domains whose true data it must not have.
    ignorant: &'a [&'static str],
    /// Domains it asks a server about that refuses; it then fails for them.
    unresolvable: &'a [&'static str],
    /// Domains it fetches and fails to validate.
    bogus: &'a [&'static str],
}

impl Resolver<'_> {
    fn start(&self, ns: &Netns, name: &str) -> Result<()> {
        let mut lines: Vec<String> = SETTINGS.iter().map(|line| (*line).to_owned()).collect();
        lines.extend_from_slice(self.listen);
        lines.extend_from_slice(self.overrides);
        if !self.ignorant.contains(&"") {
            lines.push("local-zone: \".\" static".into());
        }
        for record in records() {
            let owner = record.split_whitespace().next().unwrap_or_default();
            let kept = [self.ignorant, self.unresolvable, self.bogus].concat();
            if !kept.iter().any(|zone| under(owner, zone)) {
                lines.push(format!("local-data: \"{record}\""));
            }
        }
        // The anchor's key exists nowhere: whatever the unsigned zone answers fails validation.
        for zone in self.bogus {
            lines.push(format!("trust-anchor: \"{zone}. {DS}\""));
        }
        for zone in [self.bogus, self.unresolvable].concat() {
            lines.push(format!("local-zone: \"{zone}.\" transparent"));
        }
        for (zones, server) in [(self.bogus, AUTHORITY), (self.unresolvable, REFUSING)] {
            for zone in zones {
                lines.push(format!("stub-zone:\nname: \"{zone}.\"\nstub-addr: {server}"));
            }
        }
        let file = directory("unbound")?.join(format!("{name}.conf"));
        fs::write(&file, lines.join("\n") + "\n")?;
        launch(ns, name, Command::new("unbound").arg("-d").arg("-c").arg(&file))
    }
}

/// A server within the access provider that knows nothing and says so at once.
const REFUSING: &str = "127.0.0.1@5300";

/// What every unbound of the lab is set to.
const SETTINGS: &[&str] = &[
    "server:",
    // A default zone of its own would shadow what is said about the root.
    "local-zone: \"test.\" nodefault",
    "username: \"\"",
    "chroot: \"\"",
    "directory: \"/run/lab\"",
    "pidfile: \"\"",
    "do-daemonize: no",
    "use-syslog: no",
    "num-threads: 1",
    "access-control: 0.0.0.0/0 allow",
    "do-ip6: no",
    "module-config: \"validator iterator\"",
    "minimal-responses: yes",
    "do-not-query-localhost: no",
];

/// A delegation signer whose key nobody holds.
const DS: &str = "DS 4711 13 2 8ACBB0CD28F41250A80A491389424D341522D946B0DA0C0291F2D3D771D7805A";

fn under(owner: &str, zone: &str) -> bool {
    let owner = owner.trim_end_matches('.');
    zone.is_empty()
        || owner == zone
        || owner.strip_suffix(zone).is_some_and(|rest| rest.ends_with('.'))
}
