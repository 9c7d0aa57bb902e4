//! Which addresses of a report are the network's, and not its owner's.

use super::{Level, fields::is_local};
use std::{collections::HashSet, net::IpAddr};
use waypost_model::{DnsReply, Operation, Report, ResolverKind};

/// The address in `address`, `address:port` or `[address]:port`.
pub(super) fn host_of(text: &str) -> Option<IpAddr> {
    let socket = text.parse::<std::net::SocketAddr>().map(|socket| socket.ip());
    socket.or_else(|_| text.parse()).ok()
}

/// The addresses of the network's side: of what was asked, what answered and what was answered.
pub(super) fn known(report: &Report, level: Level) -> HashSet<IpAddr> {
    let mut known = HashSet::new();
    let mut routers: Vec<IpAddr> = report.subject.networks.keys().copied().collect();
    routers.extend(report.findings.iter().filter_map(|f| f.place.as_ref()?.address));
    for seen in &report.measurements {
        match &seen.operation {
            Operation::DnsQuery(query) => {
                let asked = query.resolver.address.as_deref().and_then(host_of);
                match query.resolver.kind {
                    ResolverKind::Configured => routers.extend(asked),
                    _ => known.extend(asked),
                }
                let replies = query.outcome.ok().into_iter().flat_map(|facts| &facts.replies);
                known.extend(replies.flat_map(DnsReply::addresses));
            }
            Operation::TcpConnect(connect) => known.extend([connect.address]),
            Operation::TlsHandshake(handshake) => known.extend([handshake.address]),
            Operation::HttpGet(get) => known.extend([get.address]),
            Operation::MailSession(session) => known.extend([session.address]),
            Operation::Bulk(bulk) => known.extend([bulk.address]),
            Operation::HopTrace(trace) => {
                known.insert(trace.address);
                routers.extend(trace.hops.iter().filter_map(|hop| hop.from));
            }
            Operation::BounceReport(report) => known.extend(report.address),
            Operation::LogExcerpt(excerpt) => {
                known.extend(excerpt.addresses.iter().map(|of| of.address));
            }
            Operation::Link(_) | Operation::Captive(_) | Operation::Discovery(_) => {}
        }
        routers.extend(seen.operation.failure().and_then(|failure| failure.icmp?.from));
    }
    known.extend(routers.into_iter().filter(|a| level < Level::Strict || !is_local(*a)));
    known
}
