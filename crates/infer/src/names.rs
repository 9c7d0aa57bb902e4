//! What the resolvers said, gathered by name.

use crate::view::View;
use std::{collections::BTreeSet, net::IpAddr};
use waypost_model::{
    DnsQuery, DnsReply, Failure, FailureKind, Observation, Operation, QueryType, ResolverKind,
};

/// One answer to a question for addresses, or its failure.
pub(crate) struct Asked<'a> {
    pub(crate) observation: &'a Observation,
    pub(crate) query: &'a DnsQuery,
}

impl<'a> Asked<'a> {
    pub(crate) fn id(&self) -> &'a str {
        &self.observation.id
    }

    pub(crate) fn kind(&self) -> ResolverKind {
        self.query.resolver.kind
    }

    /// The first answer.
    pub(crate) fn reply(&self) -> Option<&'a DnsReply> {
        self.query.outcome.ok().and_then(|facts| facts.replies.first())
    }

    pub(crate) fn failure(&self) -> Option<&'a Failure> {
        self.query.outcome.failure()
    }

    pub(crate) fn rcode(&self) -> Option<u16> {
        self.reply().map(|reply| reply.rcode)
    }

    pub(crate) fn timed_out(&self) -> bool {
        self.failure().is_some_and(|failure| failure.kind == FailureKind::Timeout)
    }

    /// Whether the first answer has addresses.
    pub(crate) fn has_addresses(&self) -> bool {
        self.reply().is_some_and(|reply| reply.addresses().next().is_some())
    }

    /// All answers, late ones too, that differ from one another in code or addresses.
    pub(crate) fn differing_replies(&self) -> bool {
        let Some(facts) = self.query.outcome.ok() else { return false };
        let mut seen: Option<(u16, BTreeSet<IpAddr>)> = None;
        facts.replies.iter().any(|reply| {
            let this = (reply.rcode, reply.addresses().collect());
            match &seen {
                Some(first) => *first != this,
                None => {
                    seen = Some(this);
                    false
                }
            }
        })
    }
}

/// All questions for the addresses of a name.
pub(crate) fn asked<'a>(view: &View<'a>, name: &str) -> Vec<Asked<'a>> {
    questions(view).filter(|asked| asked.query.name == name).collect()
}

/// All questions for addresses.
pub(crate) fn questions<'a, 'v>(view: &'v View<'a>) -> impl Iterator<Item = Asked<'a>> + 'v {
    view.direct().chain(view.tor()).filter_map(|observation| match &observation.operation {
        Operation::DnsQuery(query)
            if matches!(query.query_type, QueryType::A | QueryType::Aaaa) =>
        {
            Some(Asked { observation, query })
        }
        _ => None,
    })
}

/// Whether an address can't be a public server's: private, loopback, link-local, documentation of
/// nothing, unspecified, multicast or reserved (RFC 6890). The documentation ranges are left out:
/// nothing legitimate stands there, but nobody forges them either, and laboratories use them.
#[must_use]
pub fn is_bogon(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_broadcast()
                || v4.is_multicast()
                || a == 0
                || a >= 240
                || (a == 100 && (64..128).contains(&b))
        }
        IpAddr::V6(v6) => {
            v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_multicast()
                || v6.is_unique_local()
                || v6.is_unicast_link_local()
                || v6.to_ipv4_mapped().is_some_and(|v4| is_bogon(v4.into()))
        }
    }
}
