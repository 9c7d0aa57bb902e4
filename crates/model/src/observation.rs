//! One operation, one observation: what was tried, when, and what came of it. No conclusion.

mod delivery;
mod dns;
mod link;
mod mail;
mod path;
mod web;

pub use delivery::{BounceReport, LogAddress, LogExcerpt, LogFinding, LogPoint, minute};
pub use dns::{
    Discovery, DiscoveryMethod, DnsFacts, DnsQuery, DnsRecord, DnsReply, QueryType, Resolver,
    ResolverKind,
};
pub use link::{Captive, CaptiveFacts, Link, LinkFacts, LinkKind, ProxyFact};
pub use mail::{MailProtocol, MailSession, Reply, StartTls};
pub use path::{Hop, HopReply, HopTrace, TcpConnect, TcpFacts};
pub use web::{
    Bulk, BulkEnd, Certificate, Direction, HelloShape, HttpFacts, HttpGet, TlsFacts, TlsHandshake,
    TlsName, Trust,
};

use crate::{Failure, Service};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One operation on the network and what came of it.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Observation {
    /// Its name within the report, such as `m17`.
    pub id: String,
    /// When it began, in milliseconds from the start of the check.
    pub at_ms: u64,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// Why it was made.
    pub role: Role,
    /// From where it was made.
    #[serde(default)]
    pub vantage: Vantage,
    /// The service it is about, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Service>,
    /// 1 for the first try, higher for a repeat on a fresh source port.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub attempt: u8,
    /// Whether it ended after the verdict stood: it tells of a way around, and changes nothing else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
    /// What was done and what came of it.
    #[serde(flatten)]
    pub operation: Operation,
}

const fn first() -> u8 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_first(attempt: &u8) -> bool {
    *attempt == 1
}

/// Why an operation was carried out.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// To see whether the provider can be reached.
    Target,
    /// To see whether something unrelated can be reached in the same way.
    Control,
    /// To see whether an address next to the provider's can be reached.
    Neighbour,
    /// To see whether another port of the provider's address can be reached.
    OtherPort,
    /// To see whether another host name is treated alike (a name that nobody blocks).
    Innocent,
}

/// From where an operation was carried out.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Vantage {
    /// From this computer.
    #[default]
    Direct,
    /// Through Tor.
    Tor,
    /// From the line of a server that sends mail, as its own words tell: they are older than the check.
    SendingServer,
}

/// What was done; the tag is the measurement's `kind`.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Operation {
    /// This computer's interfaces and routes were read.
    Link(Link),
    /// A page with a known body was fetched without encryption.
    Captive(Captive),
    /// A resolver was asked.
    DnsQuery(DnsQuery),
    /// A provider's servers were looked up.
    Discovery(Discovery),
    /// A TCP connection was opened.
    TcpConnect(TcpConnect),
    /// The way to an address was followed hop by hop.
    HopTrace(HopTrace),
    /// A TLS handshake was made.
    TlsHandshake(TlsHandshake),
    /// A page was asked for.
    HttpGet(HttpGet),
    /// A mail server was greeted.
    MailSession(MailSession),
    /// Many bytes were moved.
    Bulk(Bulk),
    /// A mail that came back was read.
    BounceReport(BounceReport),
    /// The log of a server that sends mail was read.
    LogExcerpt(LogExcerpt),
}

impl Operation {
    /// The failure with which it ended, if it did.
    #[must_use]
    pub const fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Link(_)
            | Self::Discovery(_)
            | Self::HopTrace(_)
            | Self::BounceReport(_)
            | Self::LogExcerpt(_) => None,
            Self::Captive(captive) => captive.outcome.failure(),
            Self::DnsQuery(query) => query.outcome.failure(),
            Self::TcpConnect(connect) => connect.outcome.failure(),
            Self::TlsHandshake(handshake) => handshake.outcome.failure(),
            Self::HttpGet(get) => get.outcome.failure(),
            Self::MailSession(session) => session.failure.as_ref(),
            Self::Bulk(bulk) => bulk.failure.as_ref(),
        }
    }
}
