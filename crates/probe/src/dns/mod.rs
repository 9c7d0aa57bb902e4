//! Questions to resolvers: by the system's own function, over UDP, TCP, TLS and HTTPS.
//!
//! A question over UDP has a socket of its own. Those over TCP, TLS and HTTPS share the connection of
//! a [`Session`]: a check asks each resolver several things, and a handshake costs more than they do.

mod configured;
mod https;
mod session;
mod stream;
mod system;
mod udp;
mod wire;

pub use configured::system_resolvers;
pub use session::Session;

use crate::Context;
use std::{net::SocketAddr, time::Duration};
use waypost_model::{DnsQuery, DohServer, DotServer, QueryType, Resolver, ResolverKind};

/// A resolver, and how it is asked.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ResolverSpec {
    /// The system's own function; A and AAAA only.
    System,
    /// The name server that this computer is set to use, over UDP.
    Configured(SocketAddr),
    /// A public resolver over UDP.
    Udp(SocketAddr),
    /// A public resolver over TCP (RFC 7766).
    Tcp(SocketAddr),
    /// A public resolver over TLS (RFC 7858).
    Dot(DotServer),
    /// A public resolver over HTTPS (RFC 8484).
    Doh(DohServer),
    /// An address at which no resolver stands, over UDP.
    Silent(SocketAddr),
}

impl ResolverSpec {
    /// It as observations name it.
    #[must_use]
    pub fn resolver(&self) -> Resolver {
        let (kind, address) = match self {
            Self::System => (ResolverKind::System, None),
            Self::Configured(address) => (ResolverKind::Configured, Some(address.to_string())),
            Self::Udp(address) => (ResolverKind::Udp, Some(address.to_string())),
            Self::Tcp(address) => (ResolverKind::Tcp, Some(address.to_string())),
            Self::Dot(server) => (ResolverKind::Dot, Some(server.address.to_string())),
            Self::Doh(server) => (ResolverKind::Doh, Some(server.url.to_string())),
            Self::Silent(address) => (ResolverKind::Silent, Some(address.to_string())),
        };
        Resolver { kind, address }
    }
}

/// A question.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Question {
    /// The name, in ASCII, with or without the dot at the end.
    pub name: String,
    /// What is asked for.
    pub query_type: QueryType,
    /// Whether the resolver shall answer even where DNSSEC fails (the CD bit, RFC 4035 section
    /// 3.2.2): SERVFAIL without it and an answer with it is a failed validation. The system's own
    /// function has no such wish.
    pub checking_disabled: bool,
}

impl Question {
    /// An ordinary question.
    #[must_use]
    pub fn new(name: &str, query_type: QueryType) -> Self {
        Self { name: name.to_owned(), query_type, checking_disabled: false }
    }
}

/// Puts one question to a resolver; for several to the same one see [`Session`].
///
/// `wait` bounds all of it, connecting included. `late` is how long to go on listening after the
/// first answer over UDP for others that differ from it (OONI listens for 500 ms); the question may
/// take that much longer than `wait`.
pub async fn query(
    ctx: &Context,
    resolver: &ResolverSpec,
    name: &str,
    query_type: QueryType,
    wait: Duration,
    late: Duration,
) -> DnsQuery {
    let question = Question::new(name, query_type);
    Session::new(resolver.clone()).ask(ctx, &question, wait, late).await
}
