//! The walk over the fields of a report. Each type is taken apart by name: what is not named here
//! does not compile.

use super::{
    Level, Own, Removal, Removed,
    text::{Cleaner, REMOVED},
};
use std::{collections::HashSet, net::IpAddr};
use waypost_model::{
    AlternativeEntry, AppInfo, Bulk, Captive, CaptiveFacts, Certificate, Discovery, DnsQuery,
    DnsRecord, Failure, FindingEntry, Hop, HopTrace, HttpFacts, HttpGet, Icmp, MailSession,
    Observation, Operation, Outcome, Provider, ProviderRef, Reply, Report, Resolver, ResolverKind,
    Rival, StartTls, Subject, TcpConnect, TlsFacts, TlsHandshake, Where,
};

/// Stands where a page was taken out that has to be one (RFC 2606).
const NOWHERE: &str = "https://removed.invalid/";

/// What goes over a report. It knows the report as it was before.
pub(super) struct Walk {
    pub(super) level: Level,
    cleaner: Cleaner,
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

impl Walk {
    pub(super) fn new(report: &Report, level: Level, own: &Own) -> Self {
        let known = known(report, level);
        Self { level, cleaner: Cleaner::new(&report.subject.provider, known, level, own) }
    }

    /// How often something of each kind was taken out.
    pub(super) fn removed(&self) -> Vec<Removed> {
        self.cleaner.removed()
    }

    /// Cleans all of it.
    pub(super) fn report(&self, report: &mut Report) {
        let Report {
            schema: _,
            id: report_id,
            made_at,
            duration_ms: _,
            app,
            provider,
            status: _,
            summary,
            findings,
            services: _,
            alternatives,
            subject,
            measurements,
        } = report;
        *report_id = self.cleaner.without_chosen(report_id);
        self.text(made_at);
        self.app(app);
        let ProviderRef { id, name } = provider;
        self.text(id);
        self.text(name);
        self.text(summary);
        findings.iter_mut().for_each(|finding| self.finding(finding));
        alternatives.iter_mut().for_each(|way| self.alternative(way));
        self.subject(subject);
        measurements.iter_mut().for_each(|seen| self.observation(seen));
    }

    pub(super) fn text(&self, text: &mut String) {
        *text = self.cleaner.clean(text);
    }

    pub(super) fn texts(&self, texts: &mut [String]) {
        texts.iter_mut().for_each(|text| self.text(text));
    }

    pub(super) fn optional(&self, text: &mut Option<String>) {
        text.iter_mut().for_each(|text| self.text(text));
    }

    /// An address that is this computer's becomes the unspecified one.
    pub(super) fn address(&self, address: &mut IpAddr) {
        if self.is_gone(*address) {
            *address = match address {
                IpAddr::V4(_) => std::net::Ipv4Addr::UNSPECIFIED.into(),
                IpAddr::V6(_) => std::net::Ipv6Addr::UNSPECIFIED.into(),
            };
        }
    }

    /// An address of the way there, which is left out if it is of this side.
    fn router(&self, address: &mut Option<IpAddr>) {
        if address.is_some_and(|a| self.is_gone(a) || self.is_hidden(a)) {
            *address = None;
        }
    }

    /// Whether an address is this computer's, or one that the user wants out.
    fn is_gone(&self, address: IpAddr) -> bool {
        let own = self.cleaner.is_own(address);
        if own {
            self.cleaner.count(Removal::Address);
        }
        own || self.cleaner.is_chosen(&address.to_string())
    }

    /// Whether an address is one of the local network, and those are taken out.
    fn is_hidden(&self, address: IpAddr) -> bool {
        let hidden = self.level == Level::Strict && is_local(address);
        if hidden {
            self.cleaner.count(Removal::LocalNetwork);
        }
        hidden
    }

    /// Whether a network is one that the user wants out.
    fn is_chosen(&self, asn: Option<u32>, as_name: &str) -> bool {
        self.cleaner.is_chosen(as_name)
            || asn.is_some_and(|asn| self.cleaner.is_chosen(&format!("AS{asn}")))
    }

    /// A word that must stay one: of letters, digits, dots and dashes.
    fn word(&self, word: &mut String) {
        self.text(word);
        *word = word.replace(REMOVED, "removed").replace("(address)", "removed");
    }

    fn words(&self, words: &mut [String]) {
        words.iter_mut().for_each(|word| self.word(word));
    }

    fn app(&self, AppInfo { version: _, os }: &mut AppInfo) {
        self.text(os);
        if self.level == Level::Strict {
            let family = os.find(|c: char| !c.is_alphabetic()).unwrap_or(os.len());
            if family < os.len() {
                self.cleaner.count(Removal::System);
            }
            os.truncate(family);
        }
    }

    fn finding(&self, finding: &mut FindingEntry) {
        let FindingEntry {
            cause: _,
            layer: _,
            confidence: _,
            services: _,
            seen_from: _,
            targets,
            title,
            explanation,
            evidence,
            rivals,
            place,
        } = finding;
        self.texts(targets);
        self.text(title);
        self.text(explanation);
        self.texts(evidence);
        for Rival { text, ruled_out: _, evidence } in rivals {
            self.text(text);
            self.texts(evidence);
        }
        if let Some(Where { hop: _, address, asn, as_name }) = place {
            self.router(address);
            if self.is_chosen(*asn, as_name.as_deref().unwrap_or_default()) {
                (*asn, *as_name) = (None, None);
            }
        }
    }

    fn alternative(&self, way: &mut AlternativeEntry) {
        let AlternativeEntry {
            kind: _,
            services: _,
            tried: _,
            trying: _,
            works: _,
            took_ms: _,
            why,
            title,
            steps,
            evidence,
        } = way;
        self.optional(why);
        self.text(title);
        self.texts(steps);
        self.texts(evidence);
    }

    fn subject(&self, subject: &mut Subject) {
        let Subject {
            provider,
            assumed: _,
            domain,
            services: _,
            networks,
            budget_ms: _,
            cut_short: _,
            set_aside: _,
            tor: _,
            trying: _,
        } = subject;
        self.provider(provider);
        self.optional(domain);
        networks.retain(|address, network| {
            let mut left = Some(*address);
            self.router(&mut left);
            left.is_some() && !self.is_chosen(Some(network.asn), &network.as_name)
        });
    }

    fn provider(&self, provider: &mut Provider) {
        let Provider {
            id,
            name,
            domains,
            webmail,
            imap,
            smtp,
            pop3,
            mx,
            addresses,
            onion,
            bulk,
            status,
            checked,
            sources,
            notes,
        } = provider;
        self.word(id);
        self.text(name);
        self.words(domains);
        self.words(mx);
        addresses.retain(|range| !self.cleaner.is_chosen(&range.to_string()));
        for server in imap.iter_mut().chain(smtp).chain(pop3) {
            self.word(&mut server.host);
        }
        for url in webmail.iter_mut().chain(onion).chain(bulk).chain(status) {
            // A URL that can't carry credentials has none to lose.
            let _ = url.set_username("");
            let _ = url.set_password(None);
            if self.cleaner.is_chosen(url.as_str())
                && let Ok(nowhere) = NOWHERE.parse()
            {
                *url = nowhere;
            }
        }
        self.optional(checked);
        self.texts(sources);
        self.optional(notes);
    }

    fn observation(&self, seen: &mut Observation) {
        let Observation {
            id,
            at_ms: _,
            took_ms: _,
            role: _,
            vantage: _,
            service: _,
            attempt: _,
            late: _,
            operation,
        } = seen;
        self.text(id);
        match operation {
            // Yes and no, counts and a scheme: nothing that names anyone.
            Operation::Link(_) => {}
            Operation::Captive(captive) => self.captive(captive),
            Operation::DnsQuery(query) => self.query(query),
            Operation::Discovery(Discovery { domain, method: _, provider, servers }) => {
                self.text(domain);
                self.optional(provider);
                self.texts(servers);
            }
            Operation::TcpConnect(TcpConnect { host, address, port: _, wait_ms: _, outcome }) => {
                self.text(host);
                self.address(address);
                self.outcome(outcome, |_| {});
            }
            Operation::HopTrace(trace) => self.trace(trace),
            Operation::TlsHandshake(handshake) => {
                let TlsHandshake {
                    host,
                    address,
                    port: _,
                    name: _,
                    server_name,
                    shape: _,
                    outcome,
                } = handshake;
                self.text(host);
                self.address(address);
                self.optional(server_name);
                self.outcome(outcome, |facts| self.tls(facts));
            }
            Operation::HttpGet(HttpGet { url, address, name: _, tls, outcome }) => {
                self.text(url);
                self.address(address);
                tls.iter_mut().for_each(|tls| self.tls(tls));
                self.outcome(outcome, |facts| self.page(facts));
            }
            Operation::MailSession(session) => self.session(session),
            Operation::Bulk(bulk) => {
                let Bulk {
                    url,
                    address,
                    name: _,
                    direction: _,
                    bytes: _,
                    samples: _,
                    end: _,
                    failure,
                } = bulk;
                self.text(url);
                self.address(address);
                failure.iter_mut().for_each(|failure| self.failure(failure));
            }
            Operation::BounceReport(report) => self.bounce(report),
            Operation::LogExcerpt(excerpt) => self.excerpt(excerpt),
        }
    }

    fn outcome<T>(&self, outcome: &mut Outcome<T>, facts: impl FnOnce(&mut T)) {
        match outcome {
            Outcome::Ok(learnt) => facts(learnt),
            Outcome::Failure(failure) => self.failure(failure),
        }
    }

    fn failure(&self, failure: &mut Failure) {
        let Failure { kind: _, stage: _, icmp, tcp: _, detail } = failure;
        if let Some(Icmp { kind: _, code: _, from }) = icmp {
            self.router(from);
        }
        self.optional(detail);
    }

    fn captive(&self, captive: &mut Captive) {
        let Captive { url, expected_status: _, outcome } = captive;
        self.text(url);
        self.outcome(outcome, |facts| {
            let CaptiveFacts { status: _, as_expected: _, redirect, clock_offset_s: _ } = facts;
            self.optional(redirect);
        });
    }

    fn query(&self, query: &mut DnsQuery) {
        let DnsQuery { resolver: Resolver { kind, address }, name, query_type: _, outcome } = query;
        let local = |text: &String| host_of(text).is_some_and(is_local);
        if self.level == Level::Strict
            && *kind == ResolverKind::Configured
            && address.take_if(|text| local(text)).is_some()
        {
            self.cleaner.count(Removal::LocalNetwork);
        }
        self.optional(address);
        self.text(name);
        self.outcome(outcome, |facts| {
            for record in facts.replies.iter_mut().flat_map(|reply| &mut reply.records) {
                match record {
                    DnsRecord::Address(address) => self.address(address),
                    DnsRecord::Alias(name)
                    | DnsRecord::Exchange { preference: _, host: name }
                    | DnsRecord::Server { priority: _, port: _, host: name } => self.text(name),
                }
            }
        });
    }

    fn trace(&self, trace: &mut HopTrace) {
        let HopTrace { host, address, port: _, available: _, hops, reached: _ } = trace;
        self.text(host);
        self.address(address);
        for Hop { ttl: _, from, network, reply, rtt_us: _ } in hops {
            self.router(from);
            if from.is_none() {
                *network = None;
            }
            network.take_if(|network| self.is_chosen(Some(network.asn), &network.as_name));
            if let waypost_model::HopReply::Unreachable(icmp) = reply {
                self.router(&mut icmp.from);
            }
        }
    }

    fn tls(&self, facts: &mut TlsFacts) {
        let TlsFacts { version, handshake_us: _, certificate } = facts;
        let Certificate {
            subject,
            issuer,
            names,
            not_before: _,
            not_after: _,
            sha256: _,
            matches_host: _,
            mozilla: _,
            system: _,
        } = certificate;
        self.text(version);
        self.text(subject);
        self.text(issuer);
        self.texts(names);
    }

    fn page(&self, facts: &mut HttpFacts) {
        let HttpFacts {
            status: _,
            server,
            redirect,
            title,
            markers,
            body_bytes: _,
            body_sha256: _,
            first_byte_us: _,
            clock_offset_s: _,
        } = facts;
        self.optional(server);
        self.optional(redirect);
        self.optional(title);
        self.texts(markers);
    }

    fn session(&self, session: &mut MailSession) {
        let MailSession {
            protocol: _,
            host,
            address,
            port: _,
            tls_mode: _,
            connect_us: _,
            greeting,
            greeting_ms: _,
            capabilities,
            capabilities_refused,
            starttls,
            tls,
            capabilities_encrypted,
            failure,
        } = session;
        self.text(host);
        self.address(address);
        let replies = match starttls {
            StartTls::NotTried | StartTls::Accepted | StartTls::NotOffered(None) => None,
            StartTls::NotOffered(Some(reply)) | StartTls::Refused(reply) => Some(reply),
            StartTls::Mangled(text) => {
                self.text(text);
                None
            }
        };
        for Reply { code: _, positive: _, text } in
            greeting.iter_mut().chain(capabilities_refused).chain(replies)
        {
            self.text(text);
        }
        for capability in capabilities.iter_mut().chain(capabilities_encrypted) {
            *capability = self.cleaner.clean_capital(capability);
        }
        tls.iter_mut().for_each(|tls| self.tls(tls));
        failure.iter_mut().for_each(|failure| self.failure(failure));
    }
}

/// The address in `address`, `address:port` or `[address]:port`.
fn host_of(text: &str) -> Option<IpAddr> {
    let socket = text.parse::<std::net::SocketAddr>().map(|socket| socket.ip());
    socket.or_else(|_| text.parse()).ok()
}

/// The addresses of the network's side: of what was asked, what answered and what was answered.
fn known(report: &Report, level: Level) -> HashSet<IpAddr> {
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
                known.extend(replies.flat_map(waypost_model::DnsReply::addresses));
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
