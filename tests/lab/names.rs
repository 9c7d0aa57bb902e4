//! Who is where on the lab's internet: host names, addresses, and the true DNS data.

use std::collections::BTreeSet;

use crate::tor;

/// The public resolver, by UDP, TCP, TLS and HTTPS.
pub(crate) const PUBLIC_RESOLVER: &str = "198.51.100.53";
/// A living address that runs no DNS.
pub(crate) const SILENT: &str = "198.51.100.99";
/// The name server behind the DNSSEC scenarios.
pub(crate) const AUTHORITY: &str = "198.51.100.54";
/// A second home of `mail.example.test`, as a CDN has.
pub(crate) const CDN: &str = "198.18.77.10";
/// An address nobody uses, far from every network named here.
pub(crate) const BLOCK_PAGE_ABROAD: &str = "198.18.99.80";

/// A front of meek, and whom the question for bridges is for: neither serves anything unless a lab
/// wants it.
pub(crate) const FRONT: (&str, &str) = ("front.lab.test", "198.18.88.10");
pub(crate) const MOAT: (&str, &str) = ("bridges.lab.test", "198.18.88.20");
/// A STUN server, which runs where a lab wants it.
pub(crate) const STUN: (&str, &str) = ("stun.lab.test", "198.18.88.30");

/// What a host runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// HTTPS on 443, and HTTP on 80 that leads there.
    Web,
    /// Plain HTTP for the captive-portal check.
    Portal,
    /// IMAP with STARTTLS on 143 and with TLS on 993.
    Imap,
    /// POP3 with STLS on 110 and with TLS on 995.
    Pop3,
    /// Submission with TLS on 465 and with STARTTLS on 587.
    Submission,
    /// Submission with STARTTLS on 587 alone.
    SubmissionStarttls,
    /// Incoming mail with STARTTLS on 25.
    Mx,
}

/// One host of the internet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Host {
    pub(crate) name: &'static str,
    pub(crate) v4: &'static str,
    pub(crate) v6: Option<&'static str>,
    pub(crate) role: Role,
}

impl Host {
    /// Its addresses, IPv4 first.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &'static str> {
        [Some(self.v4), self.v6].into_iter().flatten()
    }

    /// The TCP ports it serves.
    pub(crate) fn ports(&self) -> &'static [u16] {
        match self.role {
            Role::Web => &[80, 443],
            Role::Portal => &[80],
            Role::Imap => &[143, 993],
            Role::Pop3 => &[110, 995],
            Role::Submission => &[465, 587],
            Role::SubmissionStarttls => &[587],
            Role::Mx => &[25],
        }
    }
}

const fn host(name: &'static str, v4: &'static str, role: Role) -> Host {
    Host { name, v4, v6: None, role }
}

const fn dual(name: &'static str, v4: &'static str, v6: &'static str, role: Role) -> Host {
    Host { name, v4, v6: Some(v6), role }
}

/// Every host but the name servers. No two names share an address.
pub(crate) const HOSTS: &[Host] = &[
    // Controls: unrelated to each other and to every provider.
    dual("control-a.test", "192.0.2.10", "2001:db8:a::10", Role::Web),
    dual("control-b.test", "198.18.20.10", "2001:db8:b::10", Role::Web),
    dual("control-c.test", "198.19.30.10", "2001:db8:c::10", Role::Web),
    host("mx.control-a.test", "192.0.2.25", Role::Mx),
    host("mx.control-b.test", "198.18.20.25", Role::Mx),
    host("mx.control-c.test", "198.19.30.25", Role::Mx),
    host("imap.control-a.test", "192.0.2.30", Role::Imap),
    host("smtp.control-a.test", "192.0.2.31", Role::Submission),
    host("portal.test", "198.19.40.80", Role::Portal),
    // The provider most scenarios are about.
    host("example.test", "203.0.113.80", Role::Web),
    dual("mail.example.test", "203.0.113.10", "2001:db8:113::10", Role::Web),
    dual("imap.example.test", "203.0.113.20", "2001:db8:113::20", Role::Imap),
    host("smtp.example.test", "203.0.113.21", Role::Submission),
    host("pop.example.test", "203.0.113.22", Role::Pop3),
    host("mx1.example.test", "203.0.113.25", Role::Mx),
    host("mx2.example.test", "203.0.113.26", Role::Mx),
    host("status.example.test", "198.18.60.90", Role::Web),
    // Proton at its addresses of 2019.
    host("proton.me", "185.70.42.45", Role::Web),
    host("mail.proton.me", "185.70.42.36", Role::Web),
    host("account.proton.me", "185.70.42.37", Role::Web),
    host("mail.protonmail.ch", "185.70.40.101", Role::Mx),
    host("mailsec.protonmail.ch", "185.70.40.102", Role::Mx),
    host("smtp.protonmail.ch", "185.70.42.130", Role::SubmissionStarttls),
    // A domain whose mail lies with the example provider, and one that publishes its own settings.
    host("shop.test", "192.0.2.81", Role::Web),
    host("custom.test", "192.0.2.82", Role::Web),
    host("imap.custom.test", "192.0.2.83", Role::Imap),
    host("smtp.custom.test", "192.0.2.84", Role::Submission),
    host("mx.custom.test", "192.0.2.85", Role::Mx),
    host("autoconfig.custom.test", "192.0.2.86", Role::Web),
];

/// Records beside the hosts' own addresses, as zone-file lines.
const RECORDS: &[&str] = &[
    "dns.lab.test. A 198.51.100.53",
    "silent.lab.test. A 198.51.100.99",
    "front.lab.test. A 198.18.88.10",
    "bridges.lab.test. A 198.18.88.20",
    "stun.lab.test. A 198.18.88.30",
    "example.test. MX 10 mx1.example.test.",
    "example.test. MX 20 mx2.example.test.",
    "shop.test. MX 10 mx1.example.test.",
    "shop.test. MX 20 mx2.example.test.",
    "custom.test. MX 10 mx.custom.test.",
    "_imaps._tcp.custom.test. SRV 0 1 993 imap.custom.test.",
    "_submissions._tcp.custom.test. SRV 0 1 465 smtp.custom.test.",
    "_submission._tcp.custom.test. SRV 0 1 587 smtp.custom.test.",
    "reset.test. MX 10 mx.reset.test.",
    "mx.reset.test. A 198.18.99.80",
    "control-a.test. MX 10 mx.control-a.test.",
    "control-b.test. MX 10 mx.control-b.test.",
    "control-c.test. MX 10 mx.control-c.test.",
    "proton.me. MX 5 mail.protonmail.ch.",
    "proton.me. MX 10 mailsec.protonmail.ch.",
    "protonmail.com. A 185.70.42.45",
    "protonmail.com. MX 5 mail.protonmail.ch.",
    "protonmail.com. MX 10 mailsec.protonmail.ch.",
    "protonmail.ch. A 185.70.42.45",
    "protonmail.ch. MX 5 mail.protonmail.ch.",
    "protonmail.ch. MX 10 mailsec.protonmail.ch.",
];

/// The host of that name. The table is the lab's own, so a wrong name is a fault in a scenario.
pub(crate) fn find(name: &str) -> anyhow::Result<&'static Host> {
    HOSTS
        .iter()
        .find(|host| host.name == name)
        .ok_or_else(|| anyhow::anyhow!("no host {name} in the lab"))
}

/// Every address that lives on the internet.
pub(crate) fn addresses() -> BTreeSet<&'static str> {
    HOSTS
        .iter()
        .flat_map(Host::addresses)
        .chain([
            PUBLIC_RESOLVER,
            SILENT,
            AUTHORITY,
            CDN,
            BLOCK_PAGE_ABROAD,
            FRONT.1,
            MOAT.1,
            STUN.1,
        ])
        .chain(tor::nodes::addresses())
        .collect()
}

/// The true DNS data, as zone-file lines.
pub(crate) fn records() -> Vec<String> {
    let hosts = HOSTS.iter().flat_map(|host| {
        let v6 = host.v6.map(|address| format!("{}. AAAA {address}", host.name));
        [Some(format!("{}. A {}", host.name, host.v4)), v6].into_iter().flatten()
    });
    hosts.chain(RECORDS.iter().map(|line| (*line).to_owned())).collect()
}
