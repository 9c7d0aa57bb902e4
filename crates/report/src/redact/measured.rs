//! The walk over what was measured.

use super::{
    fields::Walk,
    known::{Known, host_of},
};
use waypost_model::{
    Bulk, Captive, CaptiveFacts, Certificate, Discovery, DnsQuery, DnsRecord, Failure, Hop,
    HopReply, HopTrace, HttpFacts, HttpGet, Icmp, MailSession, Observation, Operation, Outcome,
    Reply, Resolver, ResolverKind, StartTls, TcpConnect, TlsFacts, TlsHandshake,
};

impl Walk {
    pub(super) fn observation(&self, seen: &mut Observation) {
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
        if *kind == ResolverKind::Configured {
            let local = |address| self.is_hidden(address, Known::is_local);
            address.take_if(|text| host_of(text).is_some_and(local));
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
            if from.is_some_and(|address| self.is_gone(address)) {
                (*from, *network) = (None, None);
            }
            // The operator's number stays, whoever's router it is.
            self.router(from);
            self.network(network);
            if let HopReply::Unreachable(icmp) = reply {
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
