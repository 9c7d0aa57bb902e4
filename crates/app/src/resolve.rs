//! Who is asked for which name.

use crate::{
    Station,
    plan::Jobs,
    run::{About, Run},
};
use futures_util::{
    FutureExt,
    future::{join, join_all},
};
use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
    net::IpAddr,
    time::Duration,
};
use tokio::time::timeout;
use waypost_model::{DnsRecord, Operation, QueryType, Role, Service};
use waypost_probe::dns::{Question, ResolverSpec, Session, system_resolvers};

/// How long a control may take to show the line's round trips before the longest are assumed.
const FOR_THE_LINE: Duration = Duration::from_secs(2);

/// How long the system's resolver may take for a control before another is asked beside it.
const FOR_THE_SYSTEM: Duration = Duration::from_millis(1500);

/// The resolvers of the profile and of the system, one session each.
pub(crate) struct Resolvers {
    system: Session,
    configured: Option<Session>,
    public: Option<Session>,
    tcp: Option<Session>,
    /// DoH and DoT, in the order in which they are tried: two at once, the rest if both fail.
    authenticated: Vec<Session>,
    silent: Option<Session>,
    ipv6: bool,
    known: RefCell<HashMap<String, IpAddr>>,
}

impl Resolvers {
    pub(crate) fn new(run: &Run, ipv6: bool) -> Self {
        let dns = &run.loaded.profile.dns;
        let doh = dns.doh.iter().cloned().map(ResolverSpec::Doh);
        let dot = dns.dot.iter().cloned().map(ResolverSpec::Dot);
        let (mut doh, mut dot) = (doh.fuse(), dot.fuse());
        let mut authenticated = Vec::new();
        loop {
            let pair: Vec<_> = doh.next().into_iter().chain(dot.next()).collect();
            if pair.is_empty() {
                break;
            }
            authenticated.extend(pair.into_iter().map(Session::new));
        }
        let configured = system_resolvers().into_iter().next().map(ResolverSpec::Configured);
        Self {
            system: Session::new(ResolverSpec::System),
            configured: configured.map(Session::new),
            public: dns.udp.first().copied().map(ResolverSpec::Udp).map(Session::new),
            tcp: dns.tcp.first().copied().map(ResolverSpec::Tcp).map(Session::new),
            authenticated,
            silent: dns.silent.first().copied().map(ResolverSpec::Silent).map(Session::new),
            ipv6,
            known: RefCell::default(),
        }
    }

    async fn ask(
        &self,
        run: &Run,
        session: &Session,
        about: About,
        name: &str,
        query_type: QueryType,
    ) -> Option<Vec<DnsRecord>> {
        let waits = run.waits();
        let wait = match session.resolver() {
            ResolverSpec::Silent(_) => waits.silence(),
            _ => waits.dns(),
        };
        let question = Question::new(name, query_type);
        let asking = session.ask(&run.ctx, &question, wait, waits.late());
        match run.observe(about, asking, Operation::DnsQuery).await {
            Operation::DnsQuery(query) => {
                let reply = query.outcome.ok()?.replies.first()?;
                Some(reply.records.clone())
            }
            _ => None,
        }
    }

    async fn addresses(
        &self,
        run: &Run,
        session: &Session,
        about: About,
        name: &str,
        types: &[QueryType],
    ) -> BTreeSet<IpAddr> {
        let asking = types.iter().map(|kind| self.ask(run, session, about, name, *kind));
        let records = join_all(asking).await.into_iter().flatten().flatten();
        records
            .filter_map(|record| match record {
                DnsRecord::Address(address) => Some(address),
                _ => None,
            })
            .collect()
    }

    /// The address types worth asking for on this line.
    fn types(&self) -> &'static [QueryType] {
        if self.ipv6 { &[QueryType::A, QueryType::Aaaa] } else { &[QueryType::A] }
    }

    /// What programs on this computer get for a name.
    pub(crate) async fn by_system(&self, run: &Run, about: About, name: &str) -> BTreeSet<IpAddr> {
        self.addresses(run, &self.system, about, name, self.types()).await
    }

    /// What resolvers say that nobody on the way can falsify; where none can be reached, one over
    /// TCP, which is harder to falsify than over UDP.
    pub(crate) async fn by_authenticated(
        &self,
        run: &Run,
        about: About,
        name: &str,
    ) -> BTreeSet<IpAddr> {
        // Two at once only where the first failed: a second opinion costs a handshake.
        let (first, rest) = self.authenticated.split_at(self.authenticated.len().min(1));
        for sessions in std::iter::once(first).chain(rest.chunks(2)) {
            let asking = sessions.iter().map(|s| self.addresses(run, s, about, name, self.types()));
            let found: BTreeSet<IpAddr> = join_all(asking).await.into_iter().flatten().collect();
            // An answer that names nothing is an answer, too: the connections have to have failed.
            let answered = run.any(|o| {
                matches!(&o.operation, Operation::DnsQuery(q)
                    if q.name == name && q.resolver.kind.is_authenticated() && q.outcome.ok().is_some())
            });
            if !found.is_empty() || answered {
                return found;
            }
        }
        match &self.tcp {
            Some(session) => self.addresses(run, session, about, name, self.types()).await,
            None => BTreeSet::new(),
        }
    }

    /// A second opinion on a name that the system's resolver answers otherwise.
    pub(crate) async fn confirm(&self, run: &Run, about: About, name: &str) {
        if let Some(second) = self.authenticated.get(1) {
            self.addresses(run, second, about, name, &[QueryType::A]).await;
        }
    }

    /// The side questions, whose answers matter to inference alone: the system's own name server and
    /// a public one over UDP, each listened to for a second answer.
    pub(crate) async fn watch(&self, run: &Run, about: About, name: &str) -> BTreeSet<IpAddr> {
        run.working(Station::Dns);
        let ask = async |session: &Option<Session>| match session {
            Some(session) => self.addresses(run, session, about, name, &[QueryType::A]).await,
            None => BTreeSet::new(),
        };
        let (mut own, public) = join(ask(&self.configured), ask(&self.public)).await;
        own.extend(public);
        own
    }

    /// Asks where nobody should answer.
    pub(crate) async fn ask_silence(&self, run: &Run, about: About, name: &str) {
        if let Some(session) = &self.silent {
            // Silence takes its whole wait to be heard, and how long that is the line has to show.
            run.line_known(FOR_THE_LINE).await;
            self.ask(run, session, about, name, QueryType::A).await;
        }
    }

    /// A control's address: the system's, or where it has none or is slow to tell, the true one. The
    /// system's answer is waited for all the same, by a job of its own: it tells of the resolver.
    pub(crate) async fn control<'a>(
        &'a self,
        run: &'a Run,
        jobs: &Jobs<'a>,
        name: &str,
    ) -> Option<IpAddr> {
        if let Some(known) = self.known(name) {
            return Some(known);
        }
        let owned = name.to_owned();
        let asking = async move {
            self.addresses(run, &self.system, About::control(), &owned, &[QueryType::A]).await
        };
        let system = asking.boxed_local().shared();
        let waiting = system.clone();
        jobs.add(async move {
            waiting.await;
        });
        let in_time = timeout(FOR_THE_SYSTEM, system.clone()).await.unwrap_or_default();
        let mut found = in_time.into_iter().find(IpAddr::is_ipv4);
        if found.is_none() {
            let truth = self.by_authenticated(run, About::control(), name).await;
            found = truth.into_iter().find(IpAddr::is_ipv4);
        }
        if found.is_none() {
            found = system.await.into_iter().find(IpAddr::is_ipv4);
        }
        self.known.borrow_mut().insert(name.to_owned(), found?);
        found
    }

    /// The address at which a control was looked for before.
    pub(crate) fn known(&self, name: &str) -> Option<IpAddr> {
        self.known.borrow().get(name).copied()
    }

    /// A control's IPv6 address, where this line has IPv6.
    pub(crate) async fn control_ipv6(&self, run: &Run, name: &str) -> Option<IpAddr> {
        let types = &[QueryType::Aaaa];
        let asking = self.addresses(run, &self.system, About::control(), name, types);
        if self.ipv6 { asking.await.into_iter().next() } else { None }
    }

    /// The records of another type, from whoever answers with some; the authenticated first.
    pub(crate) async fn records(
        &self,
        run: &Run,
        name: &str,
        query_type: QueryType,
        service: Option<Service>,
    ) -> Vec<DnsRecord> {
        let about = About::new(Role::Target, service);
        let sessions = self.authenticated.iter().take(2).chain(&self.configured).chain(&self.tcp);
        for session in sessions {
            match self.ask(run, session, about, name, query_type).await {
                Some(records) if !records.is_empty() => return records,
                _ => {}
            }
        }
        Vec::new()
    }
}
