//! Questions put to resolvers (RFC 1035), and how a provider's servers were found.

use crate::Outcome;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// One question to one resolver.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct DnsQuery {
    /// Who was asked.
    pub resolver: Resolver,
    /// The name, in ASCII, without the dot at the end.
    pub name: String,
    /// What was asked for.
    pub query_type: QueryType,
    /// What came back.
    pub outcome: Outcome<DnsFacts>,
}

/// A resolver and the way in which it was asked.
#[derive(Clone, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
pub struct Resolver {
    /// The way.
    pub kind: ResolverKind,
    /// Its address and port, or its URL; none for the system's own function.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// The ways of asking.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ResolverKind {
    /// The system's own function (`getaddrinfo`), as every program uses it.
    System,
    /// The name server that this computer is set to use, over UDP.
    Configured,
    /// A public resolver over UDP.
    Udp,
    /// A public resolver over TCP (RFC 7766).
    Tcp,
    /// A public resolver over TLS (RFC 7858).
    Dot,
    /// A public resolver over HTTPS (RFC 8484).
    Doh,
    /// An address at which no resolver stands: an answer comes from somebody on the way.
    Silent,
    /// A resolver reached through Tor.
    Tor,
}

impl ResolverKind {
    /// Whether nobody on the way can alter the answer unseen, and it is known who gave it. An exit of
    /// Tor asks a resolver that we do not know, over a line that we do not see.
    #[must_use]
    pub const fn is_authenticated(self) -> bool {
        matches!(self, Self::Dot | Self::Doh)
    }
}

/// What was asked for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
pub enum QueryType {
    /// IPv4 addresses.
    A,
    /// IPv6 addresses.
    #[serde(rename = "AAAA")]
    Aaaa,
    /// Mail exchangers.
    #[serde(rename = "MX")]
    Mx,
    /// Services (RFC 2782, RFC 6186).
    #[serde(rename = "SRV")]
    Srv,
}

/// What came back: the first answer, and any that came after it on the same socket.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct DnsFacts {
    /// The answers in the order of their arrival; at least one.
    pub replies: Vec<DnsReply>,
}

/// One answer.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct DnsReply {
    /// Milliseconds from the question.
    pub after_ms: u64,
    /// The response code (RFC 1035, RFC 6895): 0 no error, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED.
    pub rcode: u16,
    /// The records of the answer section.
    pub records: Vec<DnsRecord>,
    /// Whether the resolver says that it validated the answer (DNSSEC, the AD bit).
    #[serde(default)]
    pub authenticated: bool,
}

impl DnsReply {
    /// The addresses among the records.
    pub fn addresses(&self) -> impl Iterator<Item = IpAddr> + '_ {
        self.records.iter().filter_map(|record| match record {
            DnsRecord::Address(address) => Some(*address),
            _ => None,
        })
    }
}

/// A record of an answer.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DnsRecord {
    /// An A or AAAA record.
    Address(IpAddr),
    /// A CNAME record's target.
    Alias(String),
    /// An MX record.
    Exchange {
        /// Lower is tried first.
        preference: u16,
        /// The server's name.
        host: String,
    },
    /// An SRV record.
    Server {
        /// Lower is tried first.
        priority: u16,
        /// The server's port.
        port: u16,
        /// The server's name.
        host: String,
    },
}

/// How the servers of an unknown mail domain were worked out.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Discovery {
    /// The mail domain.
    pub domain: String,
    /// The step taken.
    pub method: DiscoveryMethod,
    /// The id of the known provider it led to, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The servers it led to, as `host:port`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<String>,
}

/// The steps that mail programs take, in their order.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DiscoveryMethod {
    /// The domain's mail exchangers are those of a known provider.
    Mx,
    /// The domain names its servers in SRV records (RFC 6186).
    Srv,
    /// The domain serves a Thunderbird-style configuration file.
    Autoconfig,
    /// Names that most providers use (`imap.`, `smtp.`, `mail.`) exist.
    WellKnownNames,
}
