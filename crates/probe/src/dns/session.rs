//! A resolver asked several times, over one connection where there is one.

use super::{
    Question, ResolverSpec, https, stream, system,
    udp::{self, Heard, millis},
    wire::{self, Answer},
};
use crate::{
    BoxFuture, BoxedStream, Context,
    tls::{self, Hello},
};
use futures_util::{FutureExt, future::Shared};
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::time::{Instant, timeout};
use url::Host;
use waypost_model::{
    DnsFacts, DnsQuery, DnsReply, Failure, FailureKind, HelloShape, Outcome, ResolverKind, Stage,
};

/// Beyond the time that connecting bounds itself by; only a stopped clock or a busy computer lets it
/// run out.
const GRACE: Duration = Duration::from_millis(100);

/// A resolver asked several times. Over TCP, TLS and HTTPS the first question opens a connection and
/// the others share it, side by side. A connection that can't be opened is not tried again: all
/// questions then end in the same failure, and a repeat takes a new session. One that the server has
/// closed meanwhile is opened anew, once a question.
pub struct Session {
    resolver: ResolverSpec,
    connection: Mutex<Option<Opening>>,
}

type Opening = Shared<BoxFuture<'static, Result<Arc<Connection>, Failure>>>;

enum Connection {
    Stream(stream::Connection),
    Https(https::Connection),
}

impl Connection {
    fn is_over(&self) -> bool {
        match self {
            Self::Stream(connection) => connection.is_over(),
            Self::Https(connection) => connection.is_over(),
        }
    }
}

impl Session {
    /// A session with no connection yet.
    #[must_use]
    pub const fn new(resolver: ResolverSpec) -> Self {
        Self { resolver, connection: Mutex::new(None) }
    }

    /// Who is asked.
    #[must_use]
    pub const fn resolver(&self) -> &ResolverSpec {
        &self.resolver
    }

    /// Puts one question. Several may be put at once. For `wait` and `late` see [`super::query`].
    pub async fn ask(
        &self,
        ctx: &Context,
        question: &Question,
        wait: Duration,
        late: Duration,
    ) -> DnsQuery {
        let outcome = match self.replies(ctx, question, wait, late).await {
            Ok(replies) => Outcome::Ok(DnsFacts { replies }),
            Err(failure) => Outcome::Failure(failure),
        };
        let name = question.name.strip_suffix('.').unwrap_or(&question.name).to_owned();
        let resolver = self.resolver.resolver();
        DnsQuery { resolver, name, query_type: question.query_type, outcome }
    }

    async fn replies(
        &self,
        ctx: &Context,
        question: &Question,
        wait: Duration,
        late: Duration,
    ) -> Result<Vec<DnsReply>, Failure> {
        match &self.resolver {
            ResolverSpec::System => Ok(vec![system::ask(question, wait).await?]),
            ResolverSpec::Configured(address)
            | ResolverSpec::Udp(address)
            | ResolverSpec::Silent(address) => {
                over_udp(ctx, *address, self.resolver.resolver().kind, question, wait, late).await
            }
            ResolverSpec::Tcp(_) | ResolverSpec::Dot(_) | ResolverSpec::Doh(_) => {
                Ok(vec![self.over_connection(ctx, question, wait).await?])
            }
        }
    }

    async fn over_connection(
        &self,
        ctx: &Context,
        question: &Question,
        wait: Duration,
    ) -> Result<DnsReply, Failure> {
        let started = Instant::now();
        let (connection, was_open) = self.connect(ctx, wait).await?;
        let left = wait.saturating_sub(started.elapsed());
        match self.exchange(&connection, question, left).await {
            // A server may close a connection when it pleases, just as the next question is on its
            // way (RFC 7766 section 6.2.4): that says nothing about the question.
            Err(failure) if was_open && connection.is_over() && ended_early(&failure) => {
                let left = wait.saturating_sub(started.elapsed());
                let (connection, _) = self.connect(ctx, left).await?;
                let left = wait.saturating_sub(started.elapsed());
                self.exchange(&connection, question, left).await
            }
            outcome => outcome,
        }
    }

    /// The session's connection, and whether it was open before.
    async fn connect(
        &self,
        ctx: &Context,
        wait: Duration,
    ) -> Result<(Arc<Connection>, bool), Failure> {
        let (opening, was_open) = {
            let mut kept = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
            let usable = kept.take().filter(|opening| match opening.peek() {
                Some(Ok(connection)) => !connection.is_over(),
                Some(Err(_)) | None => true,
            });
            let was_open = usable.as_ref().is_some_and(|opening| opening.peek().is_some());
            let opening = usable
                .unwrap_or_else(|| open(ctx.clone(), self.resolver.clone(), wait).boxed().shared());
            (kept.insert(opening).clone(), was_open)
        };
        match timeout(wait + GRACE, opening).await {
            Ok(connection) => connection.map(|connection| (connection, was_open)),
            Err(_) => Err(Failure::new(FailureKind::Timeout, Stage::Connect)),
        }
    }

    async fn exchange(
        &self,
        connection: &Connection,
        question: &Question,
        wait: Duration,
    ) -> Result<DnsReply, Failure> {
        let packet = wire::encode(question, true).ok_or_else(no_name)?;
        let started = Instant::now();
        let exchange = async {
            match (connection, &self.resolver) {
                (Connection::Https(connection), ResolverSpec::Doh(server)) => {
                    connection.exchange(&server.url, packet.bytes).await
                }
                (Connection::Stream(connection), _) => connection.exchange(packet.bytes).await,
                (Connection::Https(_), _) => Err(not_https()),
            }
        };
        let bytes = timeout(wait, exchange)
            .await
            .unwrap_or_else(|_| Err(Failure::new(FailureKind::Timeout, Stage::FirstByte)))?;
        let bad = |_| Failure::new(FailureKind::BadReply, Stage::Read);
        wire::decode(&bytes, question)
            .map(|answer: Answer| answer.into_reply(millis(started)))
            .map_err(bad)
    }
}

/// Whether the connection, and not the question, is to blame.
const fn ended_early(failure: &Failure) -> bool {
    matches!(failure.kind, FailureKind::ConnectionClosed | FailureKind::ConnectionReset)
}

/// Over UDP; what had no room there is asked for again over TCP, except at a silent address: there
/// the first answer says it all.
async fn over_udp(
    ctx: &Context,
    address: SocketAddr,
    kind: ResolverKind,
    question: &Question,
    wait: Duration,
    late: Duration,
) -> Result<Vec<DnsReply>, Failure> {
    let started = Instant::now();
    let partial = match udp::ask(address, question, wait, late).await? {
        Heard::Replies(replies) => return Ok(replies),
        Heard::Truncated(reply) if kind == ResolverKind::Silent => return Ok(vec![reply]),
        Heard::Truncated(reply) => reply,
    };
    let again = Session::new(ResolverSpec::Tcp(address));
    let left = wait.saturating_sub(started.elapsed());
    match again.over_connection(ctx, question, left).await {
        Ok(reply) => Ok(vec![DnsReply { after_ms: millis(started), ..reply }]),
        Err(_) if !partial.records.is_empty() => Ok(vec![partial]),
        Err(failure) => Err(failure.with_detail("truncated")),
    }
}

/// Opens the connection to a resolver. An unproven certificate ends it: whoever presents one may be
/// anybody, and an answer of theirs must not count as authenticated.
async fn open(
    ctx: Context,
    resolver: ResolverSpec,
    wait: Duration,
) -> Result<Arc<Connection>, Failure> {
    let started = Instant::now();
    let dial = async |name: &str, address| {
        ctx.dialer.dial(name, address, wait).await.map(|dialed| dialed.stream)
    };
    let connection = match &resolver {
        ResolverSpec::Tcp(address) => {
            let stream = dial(&address.ip().to_string(), *address).await?;
            Connection::Stream(stream::Connection::new(stream))
        }
        ResolverSpec::Dot(server) => {
            let stream = dial(&server.name, server.address).await?;
            let left = wait.saturating_sub(started.elapsed());
            // "dot" is the name registered for DNS over TLS (RFC 7858, IANA's ALPN registry).
            let stream = prove(&ctx, stream, &server.name, server.address, b"dot", left).await?;
            Connection::Stream(stream::Connection::new(stream))
        }
        ResolverSpec::Doh(server) => {
            let host = match server.url.host() {
                Some(Host::Domain(name)) => name.to_owned(),
                Some(Host::Ipv4(address)) => address.to_string(),
                Some(Host::Ipv6(address)) => address.to_string(),
                None => return Err(not_https()),
            };
            if server.url.scheme() != "https" {
                return Err(not_https());
            }
            let stream = dial(&host, server.address).await?;
            let left = wait.saturating_sub(started.elapsed());
            let stream = prove(&ctx, stream, &host, server.address, b"h2", left).await?;
            let left = wait.saturating_sub(started.elapsed());
            let connection = timeout(left, https::Connection::new(stream)).await;
            let late = |_| Failure::new(FailureKind::Timeout, Stage::Send);
            Connection::Https(connection.map_err(late)??)
        }
        ResolverSpec::System
        | ResolverSpec::Configured(_)
        | ResolverSpec::Udp(_)
        | ResolverSpec::Silent(_) => {
            return Err(Failure::new(FailureKind::LocalFault, Stage::Connect));
        }
    };
    Ok(Arc::new(connection))
}

async fn prove(
    ctx: &Context,
    stream: BoxedStream,
    host: &str,
    address: SocketAddr,
    alpn: &[u8],
    wait: Duration,
) -> Result<BoxedStream, Failure> {
    let is_name = host.parse::<std::net::IpAddr>().is_err();
    let hello = Hello {
        host,
        server_name: is_name.then_some(host),
        shape: HelloShape::Default,
        alpn: &[alpn],
    };
    let (stream, facts) = tls::handshake(ctx, stream, address.ip(), hello, wait).await?;
    if facts.certificate.proves_host() {
        Ok(stream)
    } else {
        Err(Failure::new(FailureKind::TlsProtocol, Stage::Tls).with_detail("certificate"))
    }
}

/// The name cannot be asked for.
pub(super) fn no_name() -> Failure {
    Failure::new(FailureKind::LocalFault, Stage::Send).with_detail("name")
}

/// The URL of a resolver is none of `https`.
fn not_https() -> Failure {
    Failure::new(FailureKind::LocalFault, Stage::Connect).with_detail("url")
}
