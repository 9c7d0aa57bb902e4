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
    let isp = [format!("interface: {ISP_RESOLVER}@53")];
    run(&net.isp, "resolver-isp", &isp, &plan.isp_resolver, &plan.bogus_dnssec)?;
    run(&net.internet, "resolver-public", &public, &plan.public_resolver, &plan.bogus_dnssec)?;
    if !plan.bogus_dnssec.is_empty() {
        run(&net.internet, "authority", &[format!("interface: {AUTHORITY}@53")], &[], &[])?;
    }
    // Nothing listens there, but a closed port would answer with ICMP: stay dumb, as a firewalled host does.
    net.internet.nft(&format!(
        "table ip silent {{\n chain in {{\n type filter hook input priority 0\n \
         ip daddr {SILENT} udp dport 53 drop\n }}\n}}\n"
    ))
}

fn run(
    ns: &Netns,
    name: &str,
    listen: &[String],
    overrides: &[String],
    bogus: &[&str],
) -> Result<()> {
    let mut lines = vec![
        "server:".to_owned(),
        "username: \"\"".into(),
        "chroot: \"\"".into(),
        "directory: \"/run/lab\"".into(),
        "pidfile: \"\"".into(),
        "do-daemonize: no".into(),
        "use-syslog: no".into(),
        "num-threads: 1".into(),
        "access-control: 0.0.0.0/0 allow".into(),
        "do-ip6: no".into(),
        "module-config: \"validator iterator\"".into(),
        "minimal-responses: yes".into(),
        "do-not-query-localhost: no".into(),
    ];
    lines.extend_from_slice(listen);
    lines.extend_from_slice(overrides);
    lines.push("local-zone: \".\" static".into());
    for record in records() {
        let owner = record.split_whitespace().next().unwrap_or_default();
        if bogus.iter().any(|zone| under(owner, zone)) {
            continue;
        }
        lines.push(format!("local-data: \"{record}\""));
    }
    // The anchor's key exists nowhere: whatever the unsigned zone answers fails validation.
    for zone in bogus {
        lines.push(format!("local-zone: \"{zone}.\" transparent"));
        lines.push(format!(
            "trust-anchor: \"{zone}. DS 4711 13 2 \
             8ACBB0CD28F41250A80A491389424D341522D946B0DA0C0291F2D3D771D7805A\""
        ));
    }
    for zone in bogus {
        lines.push("stub-zone:".into());
        lines.push(format!("name: \"{zone}.\""));
        lines.push(format!("stub-addr: {AUTHORITY}"));
    }
    let file = directory("unbound")?.join(format!("{name}.conf"));
    fs::write(&file, lines.join("\n") + "\n")?;
    launch(ns, name, Command::new("unbound").arg("-d").arg("-c").arg(&file))
}

fn under(owner: &str, zone: &str) -> bool {
    let owner = owner.trim_end_matches('.');
    owner == zone || owner.strip_suffix(zone).is_some_and(|rest| rest.ends_with('.'))
}
