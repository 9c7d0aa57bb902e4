//! The second vantage: what was tried from here in vain is looked at through Tor as well, by the same
//! probes. Tor is begun only once something has failed, and nothing of it goes out but through Tor:
//! names are looked up at the far end, and without Tor there is no connection at all.

use crate::{
    entry::Entry,
    reach::Place,
    run::{About, Run, millis},
    speed::transfer,
    talk::{page, protocol},
    tor::start_tor,
};
use futures_util::{FutureExt, StreamExt, stream::FuturesUnordered};
use std::{
    cell::Cell,
    collections::BTreeSet,
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::Path,
    pin::Pin,
    sync::Arc,
    task::{Context as Task, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Instant, sleep, timeout},
};
use url::Url;
use waypost_model::{
    DnsFacts, DnsQuery, DnsRecord, DnsReply, Endpoint, Failure, FailureKind, MailSession,
    Operation, Outcome, QueryType, Resolver, ResolverKind, Role, Service, Stage, StartTls,
    TcpState, TlsMode, TlsName,
};
use waypost_probe::{
    BoxFuture, Context, Dialed, Dialer, Io, http,
    mail::{self, MailWaits},
};
use waypost_route::{Isolation, OpenError, Tor};

/// How long something has to have failed before Tor is begun: a second try often gets through.
const SETTLED: Duration = Duration::from_millis(1200);
/// How often it is looked whether something has failed.
const LOOK: Duration = Duration::from_millis(200);
/// For a connection through Tor: a path may have to be built first.
const CONNECT: Duration = Duration::from_secs(5);
/// For an answer over three relays.
const ANSWER: Duration = Duration::from_secs(6);
/// For a whole page, and for an onion service's.
const PAGE: Duration = Duration::from_secs(8);
/// From the start of Tor until it is known how a straight way is cut that was overtaken.
const JUDGED: Duration = Duration::from_secs(13);
/// A first try that keeps still for so long has a second beside it, by an exit of its own.
const SECOND: Duration = Duration::from_millis(2500);
/// Through Tor the address is not known here: the exit looks the name up.
const ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);

/// What is looked at through Tor, and how Tor is come by.
pub(crate) struct SecondVantage<'a> {
    pub(crate) run: &'a Run,
    /// The provider's endpoints that were asked for.
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) onion: Option<&'a Url>,
    /// What is moved to see how quickly bytes come, and whether it is fetched.
    pub(crate) transfer: Option<(&'a Url, bool)>,
    pub(crate) state: Option<&'a Path>,
    pub(crate) entry: &'a Entry,
    /// Whether all has been looked at from here.
    pub(crate) finished: &'a Cell<bool>,
    /// Whether it is being looked through Tor.
    pub(crate) looking: &'a Cell<bool>,
}

impl SecondVantage<'_> {
    /// Looks through Tor at what fails from here, until all of that was looked at.
    pub(crate) async fn look(&self) {
        let wanted = tokio::select! {
            wanted = self.is_wanted() => wanted,
            // A verdict that stood without it needs it no more.
            () = self.run.standing() => false,
        };
        if !wanted {
            return;
        }
        // Where Tor can't be begun there is no second vantage; what was seen from here stands.
        let Ok(tor) = start_tor(&self.run.loaded, self.state, Vec::new(), true) else { return };
        self.looking.set(true);
        tokio::select! {
            () = self.entry.listen(tor.events()) => {}
            () = self.through(&tor) => {}
        }
        self.looking.set(false);
    }

    async fn through(&self, tor: &Tor) {
        let asked = Instant::now();
        let left = self.run.end().saturating_duration_since(asked);
        if tor.ready(left).await.is_err() {
            return;
        }
        let mut jobs = FuturesUnordered::new();
        jobs.push(self.control(tor).boxed_local());
        let mut begun: BTreeSet<(String, u16)> = BTreeSet::new();
        let mut names: BTreeSet<String> = BTreeSet::new();
        let (mut onion, mut transfer) = (self.onion, self.transfer);
        loop {
            if self.is_slowed()
                && let Some((url, fetch)) = transfer.take()
            {
                jobs.push(self.moved(tor, url, fetch).boxed_local());
            }
            for endpoint in self.doubted() {
                if names.insert(endpoint.host.clone()) {
                    jobs.push(self.name(tor, endpoint.host.clone()).boxed_local());
                }
                if endpoint.service == Service::Webmail
                    && let Some(url) = onion.take()
                {
                    jobs.push(self.onion(tor, url).boxed_local());
                }
                if begun.insert((endpoint.host.clone(), endpoint.port)) {
                    jobs.push(self.meet(tor, endpoint).boxed_local());
                }
            }
            let judged = self.entry.is_judged() || asked.elapsed() >= JUDGED;
            let finished = self.finished.get() || self.run.stands();
            if jobs.is_empty() && finished && judged {
                return;
            }
            tokio::select! {
                Some(()) = jobs.next() => {}
                () = sleep(LOOK) => {}
            }
        }
    }

    /// Waits until something has failed for long enough; false when the check ends without.
    async fn is_wanted(&self) -> bool {
        let mut since = None;
        loop {
            let ending = self.finished.get();
            if self.doubted().is_empty() && !self.is_slowed() {
                since = None;
            } else if since.get_or_insert_with(Instant::now).elapsed() >= SETTLED {
                return true;
            }
            if ending {
                return since.is_some();
            }
            sleep(LOOK).await;
        }
    }

    fn doubted(&self) -> Vec<Endpoint> {
        self.run.look(|seen| waypost_infer::in_doubt(&self.endpoints, seen))
    }

    fn is_slowed(&self) -> bool {
        self.transfer.is_some() && self.run.look(waypost_infer::is_slowed)
    }

    /// The same bytes as from here.
    async fn moved(&self, tor: &Tor, url: &Url, fetch: bool) {
        let about = About::target(Service::Webmail);
        let ctx = self.context(tor, about);
        let moving = transfer(&ctx, url, ADDRESS, fetch, TlsName::Real, None, ANSWER);
        self.run.observe_over_tor(about, moving, Operation::Bulk).await;
    }

    /// Something unrelated: without it a failure through Tor says nothing.
    async fn control(&self, tor: &Tor) {
        let Some(url) = self.run.loaded.profile.controls.web.first() else { return };
        self.page(tor, url, About::control()).await;
    }

    /// Asks for a name's addresses where nobody on this line hears or answers the question.
    async fn name(&self, tor: &Tor, name: String) {
        let about = About::new(Role::Target, None);
        let begun = Instant::now();
        let asking = async {
            let found = tor.resolve(&name, &isolation(about), ANSWER).await;
            let after_ms = millis(begun.elapsed());
            let found = found.map_err(|error| match error {
                // The exit was told that there is none, or nothing.
                OpenError::HostUnreachable => Failure::new(FailureKind::Unknown, Stage::Resolve),
                error => Failure { stage: Stage::Resolve, ..failed(error) },
            });
            answer(name.clone(), found, after_ms)
        };
        self.run.observe_over_tor(about, asking, Operation::DnsQuery).await;
    }

    async fn onion(&self, tor: &Tor, url: &Url) {
        self.page(tor, url, About::target(Service::Webmail).role(Role::OtherPort)).await;
    }

    /// Meets an endpoint, and once more by another exit where that fails or keeps still: one exit alone
    /// is nobody to blame a provider by.
    async fn meet(&self, tor: &Tor, endpoint: Endpoint) {
        let first = self.attempt(tor, &endpoint, 1);
        tokio::pin!(first);
        match timeout(SECOND, &mut first).await {
            Ok(true) => return,
            Ok(false) => {
                self.attempt(tor, &endpoint, 2).await;
                return;
            }
            Err(_) => {}
        }
        let second = self.attempt(tor, &endpoint, 2);
        tokio::pin!(second);
        tokio::select! {
            done = &mut first => {
                if !done {
                    second.await;
                }
            }
            done = &mut second => {
                if !done {
                    first.await;
                }
            }
        }
    }

    async fn attempt(&self, tor: &Tor, endpoint: &Endpoint, attempt: u8) -> bool {
        let about = About::target(endpoint.service).attempt(attempt);
        match endpoint.service {
            Service::Webmail => match url(endpoint) {
                Some(url) => self.page(tor, &url, about).await,
                None => true,
            },
            _ => self.session(tor, endpoint, about).await,
        }
    }

    async fn page(&self, tor: &Tor, url: &Url, about: About) -> bool {
        let ctx = self.context(tor, about);
        let asking = http::get(&ctx, url, ADDRESS, TlsName::Real, None, PAGE);
        let seen = self.run.observe_over_tor(about, asking, Operation::HttpGet).await;
        seen.failure().is_none()
    }

    async fn session(&self, tor: &Tor, endpoint: &Endpoint, about: About) -> bool {
        let ctx = self.context(tor, about);
        let (host, port, tls) = (&endpoint.host, endpoint.port, endpoint.tls);
        let waits = MailWaits { connect: CONNECT, tls: ANSWER, greeting: ANSWER, reply: ANSWER };
        let protocol = protocol(endpoint.service);
        let holding = mail::session(&ctx, protocol, host, ADDRESS, port, tls, waits);
        match self.run.observe_over_tor(about, holding, Operation::MailSession).await {
            Operation::MailSession(session) => is_enough(&session),
            _ => true,
        }
    }

    /// Probes in this context reach nothing but through Tor; tries share no path.
    fn context(&self, tor: &Tor, about: About) -> Context {
        let dialer = Arc::new(TorDialer { tor: tor.clone(), isolation: isolation(about) });
        Context { dialer, ..self.run.ctx.clone() }
    }
}

/// Each try has a path of its own.
fn isolation(about: About) -> Isolation {
    Isolation::of(&[b"check", &[about.attempt]])
}

/// What an exit answered. It gives addresses of both kinds together; those of IPv4 count where there
/// are some.
fn answer(name: String, found: Result<Vec<IpAddr>, Failure>, after_ms: u64) -> DnsQuery {
    let mut query_type = QueryType::A;
    let outcome = match found {
        Ok(mut addresses) => {
            if addresses.iter().any(IpAddr::is_ipv4) {
                addresses.retain(IpAddr::is_ipv4);
            } else if !addresses.is_empty() {
                query_type = QueryType::Aaaa;
            }
            let records = addresses.into_iter().map(DnsRecord::Address).collect();
            let reply = DnsReply { after_ms, rcode: 0, records, authenticated: false };
            Outcome::Ok(DnsFacts { replies: vec![reply] })
        }
        Err(failure) => Outcome::Failure(failure),
    };
    let resolver = Resolver { kind: ResolverKind::Tor, address: None };
    DnsQuery { resolver, name, query_type, outcome }
}

fn url(endpoint: &Endpoint) -> Option<Url> {
    let place = Place::new(&endpoint.host, ADDRESS, endpoint.port);
    let path = endpoint.path.as_deref().unwrap_or("/");
    page(endpoint.tls != TlsMode::None, &place, path)
}

/// Whether a second exit would learn no more. Where the offer to encrypt is missing one might: exits
/// are known to take it out.
fn is_enough(session: &MailSession) -> bool {
    let offered = session.tls_mode != TlsMode::Starttls || session.starttls == StartTls::Accepted;
    session.failure.is_none() && offered
}

/// Opens connections through Tor alone.
struct TorDialer {
    tor: Tor,
    isolation: Isolation,
}

impl Dialer for TorDialer {
    fn dial<'a>(
        &'a self,
        host: &'a str,
        address: SocketAddr,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Dialed, Failure>> {
        Box::pin(async move {
            let begun = Instant::now();
            let opened = self.tor.connect(host, address.port(), &self.isolation, wait);
            let stream = opened.await.map_err(failed)?;
            let connect_us = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
            Ok(Dialed { stream: Box::new(ThroughTor(stream)), connect_us })
        })
    }
}

/// What a refusal of Tor's tells of the far end; where it tells only of Tor, nothing.
fn failed(error: OpenError) -> Failure {
    let kind = match error {
        OpenError::Refused => FailureKind::ConnectionRefused,
        OpenError::TimedOut | OpenError::HostUnreachable | OpenError::OnionUnreachable => {
            FailureKind::Timeout
        }
        OpenError::NotReady | OpenError::ExitPolicy => FailureKind::Cancelled,
    };
    Failure::new(kind, Stage::Connect)
}

/// A connection through Tor. What the system knows of it is about the helper on loopback.
struct ThroughTor(TcpStream);

impl Io for ThroughTor {
    fn tcp_state(&self) -> Option<TcpState> {
        None
    }
}

impl AsyncRead for ThroughTor {
    fn poll_read(
        mut self: Pin<&mut Self>,
        task: &mut Task<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(task, buffer)
    }
}

impl AsyncWrite for ThroughTor {
    fn poll_write(
        mut self: Pin<&mut Self>,
        task: &mut Task<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(task, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, task: &mut Task<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(task)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, task: &mut Task<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(task)
    }
}
