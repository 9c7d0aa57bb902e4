//! The types every part of Waypost speaks in, and nothing that acts.
//!
//! The data goes one way: a [`Profile`] and a [`Provider`] say what to look at, probes turn that into
//! [`Observation`]s, inference turns those into findings, and a [`Report`] freezes all of it.
//! This crate knows no socket, no clock and no language.

mod checked;
mod delivery;
mod domain;
mod failure;
mod finding;
mod message;
mod moat;
mod network;
mod observation;
mod profile;
mod provider;
mod report;
mod scrub;
mod service;
mod station;
mod tor_start;
mod who;
mod words;

pub use delivery::{DeliveryCause, LogCause};
pub use domain::owned_part;
pub use failure::{Failure, FailureKind, Icmp, Outcome, Stage, TcpState};
pub use finding::{
    AlternativeKind, Cause, Confidence, Layer, SeenFrom, ServiceState, Status, Where,
};
pub use message::{Arg, Message};
pub use moat::Moat;
pub use network::Network;
pub use observation::{
    BounceReport, Bulk, BulkEnd, Captive, CaptiveFacts, Certificate, Direction, Discovery,
    DiscoveryMethod, DnsFacts, DnsQuery, DnsRecord, DnsReply, HelloShape, Hop, HopReply, HopTrace,
    HttpFacts, HttpGet, Link, LinkFacts, LinkKind, LogAddress, LogExcerpt, LogFinding, LogPoint,
    MailProtocol, MailSession, Observation, Operation, ProxyFact, QueryType, Reply, Resolver,
    ResolverKind, Role, StartTls, TcpConnect, TcpFacts, TlsFacts, TlsHandshake, TlsName, Trust,
    Vantage, minute,
};
pub use profile::{
    CaptiveControl, Controls, DnsSettings, DohServer, DotServer, HostPort, Profile, ProfileError,
    SupportSettings, Tor, TrustSettings,
};
pub use provider::{Directory, MailServer, Provider, TlsMode};
pub use report::{
    AlternativeEntry, AppInfo, FindingEntry, ProviderRef, REPORT_SCHEMA, Report, ReportError,
    Rival, SetAside, Subject,
};
pub use scrub::scrub;
pub use service::{Endpoint, Service};
pub use station::{Mark, Station, StationState};
pub use tor_start::{BRIDGE_WAY, CutWay, DIRECT_WAY, HowCut, MissingTransport, TorStart, way_name};
pub use who::{Who, WhoError};
pub use words::spoken_moment;
