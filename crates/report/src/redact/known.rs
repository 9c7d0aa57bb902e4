//! Which addresses and names of a report are the network's, and not its owner's.

use super::{Level, own::home_of};
use ipnet::IpNet;
use std::{collections::HashSet, net::IpAddr};
use waypost_model::{
    DnsRecord, DnsReply, HopReply, HopTrace, Operation, Report, ResolverKind, Role,
};

/// What is known of the network's side.
pub(super) struct Known {
    /// What was asked, what answered and what was answered.
    pub(super) addresses: HashSet<IpAddr>,
    /// The names of servers that were asked or named by resolvers, in small letters.
    pub(super) hosts: HashSet<String>,
    /// What the local network is known by beside its ranges: the nearest router, wherever the export is
    /// made, and with IPv6 the block of its home. Looked at strictly alone.
    home: Vec<IpNet>,
}

/// The address in `address`, `address:port` or `[address]:port`.
pub(super) fn host_of(text: &str) -> Option<IpAddr> {
    let socket = text.parse::<std::net::SocketAddr>().map(|socket| socket.ip());
    socket.or_else(|_| text.parse()).ok()
}

/// Whether an address is one of a local network: private (RFC 1918, RFC 4193), link-local, or
/// shared behind an operator's translation (RFC 6598).
fn is_local(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            v4.is_private() || v4.is_link_local() || a == 100 && b & 0xc0 == 64
        }
        IpAddr::V6(v6) => v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

impl Known {
    pub(super) fn of(report: &Report, level: Level) -> Self {
        let mut known = Self {
            addresses: HashSet::new(),
            hosts: HashSet::new(),
            home: if level == Level::Strict { nearest(report) } else { Vec::new() },
        };
        let mut routers: Vec<IpAddr> = report.subject.networks.keys().copied().collect();
        routers.extend(report.findings.iter().filter_map(|f| f.place.as_ref()?.address));
        for seen in &report.measurements {
            known.learn(&seen.operation, &mut routers);
            routers.extend(seen.operation.failure().and_then(|failure| failure.icmp?.from));
        }
        let left = |address: &IpAddr| level < Level::Strict || !known.is_local(*address);
        let routers: Vec<IpAddr> = routers.into_iter().filter(left).collect();
        known.addresses.extend(routers);
        let Self { addresses, home, .. } = &mut known;
        addresses.retain(|address| !home.iter().any(|net| net.contains(address)));
        known
    }

    fn learn(&mut self, operation: &Operation, routers: &mut Vec<IpAddr>) {
        let (host, address) = match operation {
            Operation::DnsQuery(query) => {
                let asked = query.resolver.address.as_deref().and_then(host_of);
                match query.resolver.kind {
                    ResolverKind::Configured => routers.extend(asked),
                    _ => self.addresses.extend(asked),
                }
                let replies = query.outcome.ok().into_iter().flat_map(|facts| &facts.replies);
                for reply in replies {
                    self.addresses.extend(DnsReply::addresses(reply));
                    self.hosts.extend(reply.records.iter().filter_map(named));
                }
                return;
            }
            Operation::HopTrace(trace) => {
                routers.extend(trace.hops.iter().filter_map(|hop| hop.from));
                (Some(&trace.host), Some(trace.address))
            }
            Operation::LogExcerpt(excerpt) => {
                self.addresses.extend(excerpt.addresses.iter().map(|of| of.address));
                return;
            }
            Operation::TcpConnect(connect) => (Some(&connect.host), Some(connect.address)),
            Operation::TlsHandshake(made) => (Some(&made.host), Some(made.address)),
            Operation::MailSession(session) => (Some(&session.host), Some(session.address)),
            Operation::HttpGet(get) => (None, Some(get.address)),
            Operation::Bulk(bulk) => (None, Some(bulk.address)),
            Operation::BounceReport(report) => (None, report.address),
            Operation::Link(_) | Operation::Captive(_) | Operation::Discovery(_) => return,
        };
        self.addresses.extend(address);
        self.hosts.extend(host.map(|host| host.to_lowercase()));
    }

    /// Whether an address is one of the local network.
    pub(super) fn is_local(&self, address: IpAddr) -> bool {
        is_local(address) || self.is_home(address)
    }

    /// Whether an address is the nearest router's, or of the same home; private ranges are everybody's.
    pub(super) fn is_home(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.home.iter().any(|net| net.contains(&address))
    }
}

fn named(record: &DnsRecord) -> Option<String> {
    match record {
        DnsRecord::Address(_) => None,
        DnsRecord::Alias(name)
        | DnsRecord::Exchange { preference: _, host: name }
        | DnsRecord::Server { priority: _, port: _, host: name } => {
            Some(name.trim_end_matches('.').to_lowercase())
        }
    }
}

/// The nearest routers that passed packets on, with IPv6 the blocks of their homes; but not where a
/// server of the check stands in the same place. An operator's router may be among them, where a line
/// has none before it: its network's number stays with the hop.
fn nearest(report: &Report) -> Vec<IpNet> {
    let servers: Vec<IpAddr> = report
        .measurements
        .iter()
        .filter(|seen| matches!(seen.role, Role::Target | Role::Control))
        .filter_map(|seen| match &seen.operation {
            Operation::TcpConnect(connect) => Some(connect.address),
            Operation::TlsHandshake(made) => Some(made.address),
            Operation::MailSession(session) => Some(session.address),
            Operation::HttpGet(get) => Some(get.address),
            Operation::HopTrace(trace) => Some(trace.address),
            _ => None,
        })
        .collect();
    let is_server = |net: &IpNet| {
        servers.iter().any(|server| net.contains(server))
            || report.subject.provider.addresses.iter().any(|range| range.contains(net))
    };
    let first = |trace: &HopTrace| {
        let hop = trace.hops.iter().find(|hop| hop.ttl == 1)?;
        let router = matches!(hop.reply, HopReply::TimeExceeded | HopReply::Unreachable(_));
        hop.from.filter(|_| router).map(|address| address.to_canonical())
    };
    let mut nets: Vec<IpNet> = report
        .measurements
        .iter()
        .filter_map(|seen| match &seen.operation {
            Operation::HopTrace(trace) => first(trace),
            _ => None,
        })
        .filter(|address| !is_local(*address))
        .map(|address| match address {
            IpAddr::V6(v6) => home_of(v6).map_or(IpNet::from(address), Into::into),
            IpAddr::V4(_) => address.into(),
        })
        .filter(|net| !is_server(net))
        .collect();
    nets.sort();
    nets.dedup();
    nets
}
