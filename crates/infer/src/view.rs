//! The observations, looked at by what they are about.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
};
use waypost_model::{
    Cause, Certificate, Endpoint, Failure, FailureKind, HopTrace, Observation, Operation, Role,
    Service, Stage, Subject, Vantage,
};

/// What was measured, and what it was about.
pub(crate) struct View<'a> {
    pub(crate) subject: &'a Subject,
    all: &'a [Observation],
}

/// What an operation tells of the TCP handshake it began with.
pub(crate) struct Contact<'a> {
    pub(crate) observation: &'a Observation,
    pub(crate) host: &'a str,
    pub(crate) address: IpAddr,
    pub(crate) port: u16,
    pub(crate) connect_us: Option<u64>,
    pub(crate) failure: Option<&'a Failure>,
}

impl Contact<'_> {
    pub(crate) const fn connected(&self) -> bool {
        self.failure.is_none()
    }

    pub(crate) fn failed_with(&self, kind: FailureKind) -> bool {
        self.failure.is_some_and(|failure| failure.kind == kind)
    }

    /// Whether the address itself (or who speaks for it) answered, be it with a reset.
    pub(crate) fn answered(&self) -> bool {
        self.connected() || self.failed_with(FailureKind::ConnectionRefused)
    }

    pub(crate) fn id(&self) -> &str {
        &self.observation.id
    }
}

/// An endpoint of the provider at one of its addresses.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) service: Service,
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) address: IpAddr,
}

impl Target {
    pub(crate) fn label(&self) -> String {
        label(&self.host, self.port, self.address)
    }
}

/// `host:port (address)`, as the contract writes targets.
pub(crate) fn label(host: &str, port: u16, address: IpAddr) -> String {
    format!("{host}:{port} ({address})")
}

impl<'a> View<'a> {
    pub(crate) const fn new(subject: &'a Subject, all: &'a [Observation]) -> Self {
        Self { subject, all }
    }

    /// What was seen from this computer, without what was cancelled: that says nothing.
    pub(crate) fn direct(&self) -> impl Iterator<Item = &'a Observation> + '_ {
        self.from(Vantage::Direct)
    }

    /// What was seen through Tor.
    pub(crate) fn tor(&self) -> impl Iterator<Item = &'a Observation> + '_ {
        self.from(Vantage::Tor)
    }

    /// The same with what was seen after the verdict stood, which tells of ways around alone.
    pub(crate) fn tor_to_the_end(&self) -> impl Iterator<Item = &'a Observation> + '_ {
        self.ever_from(Vantage::Tor)
    }

    /// Whether the service is tried through Tor, once Tor is begun.
    pub(crate) fn is_doubted(&self, service: Service) -> bool {
        let slowed = service == Service::Webmail && crate::is_slowed(self.all);
        slowed || crate::in_doubt(&self.endpoints(), self.all).iter().any(|e| e.service == service)
    }

    /// What servers that send mail say.
    pub(crate) fn sending_servers(&self) -> impl Iterator<Item = &'a Observation> + '_ {
        self.from(Vantage::SendingServer)
    }

    fn from(&self, vantage: Vantage) -> impl Iterator<Item = &'a Observation> + '_ {
        self.ever_from(vantage).filter(|observation| !observation.late)
    }

    fn ever_from(&self, vantage: Vantage) -> impl Iterator<Item = &'a Observation> + '_ {
        self.all.iter().filter(move |observation| {
            observation.vantage == vantage
                && observation.operation.failure().is_none_or(|f| f.kind != FailureKind::Cancelled)
        })
    }

    /// All TCP handshakes from this computer.
    pub(crate) fn contacts(&self) -> impl Iterator<Item = Contact<'a>> + '_ {
        self.direct().filter_map(contact)
    }

    /// All TCP handshakes with that address and port.
    pub(crate) fn contacts_of(&self, address: IpAddr, port: u16) -> Vec<Contact<'a>> {
        self.contacts().filter(|c| c.address == address && c.port == port).collect()
    }

    /// The controls met in one family, on the ports for which `wanted` holds.
    pub(crate) fn controls(&self, ipv6: bool, wanted: impl Fn(u16) -> bool) -> Controls<'a> {
        let mut by_host: BTreeMap<(&str, u16), Vec<Contact<'a>>> = BTreeMap::new();
        for contact in self.contacts() {
            if contact.observation.role == Role::Control
                && contact.address.is_ipv6() == ipv6
                && wanted(contact.port)
                && !contact.failed_with(FailureKind::NoRoute)
            {
                by_host.entry((contact.host, contact.port)).or_default().push(contact);
            }
        }
        let mut controls = Controls { reached: Vec::new(), failed: Vec::new() };
        for contacts in by_host.into_values() {
            let good = contacts.iter().any(Contact::connected);
            let keep = contacts.into_iter().find(|contact| contact.connected() == good);
            if good { &mut controls.reached } else { &mut controls.failed }.extend(keep);
        }
        controls
    }

    /// Whether IPv6 (or IPv4) leads anywhere at all from here, judged by the controls; `None` if
    /// nothing tells.
    pub(crate) fn family_works(&self, ipv6: bool) -> Option<bool> {
        let controls = self.controls(ipv6, |_| true);
        match (controls.reached.is_empty(), controls.failed.is_empty()) {
            (false, _) => Some(true),
            (true, false) => Some(false),
            (true, true) => None,
        }
    }

    /// The share of tries at controls that lost a segment (0 to 1), over controls that were reached.
    pub(crate) fn loss(&self) -> Loss {
        let mut reached: BTreeSet<(IpAddr, u16)> = BTreeSet::new();
        let controls: Vec<_> =
            self.contacts().filter(|c| c.observation.role == Role::Control).collect();
        let mut best = u64::MAX;
        for contact in &controls {
            if let Some(us) = contact.connect_us.filter(|_| contact.connected()) {
                reached.insert((contact.address, contact.port));
                best = best.min(us);
            }
        }
        let mut loss = Loss { tries: 0, lost: 0 };
        for contact in controls.iter().filter(|c| reached.contains(&(c.address, c.port))) {
            loss.tries += 1;
            // Linux sends a SYN again after one second (RFC 6298); nine tenths leave room for jitter.
            let slow = contact.connect_us.is_some_and(|us| us > best.saturating_add(900_000));
            if slow || contact.failed_with(FailureKind::Timeout) {
                loss.lost += 1;
            }
        }
        loss
    }

    /// The endpoints that were asked for.
    pub(crate) fn endpoints(&self) -> Vec<Endpoint> {
        let services = self.subject.services.iter();
        services.flat_map(|service| self.subject.provider.endpoints(*service)).collect()
    }

    /// The names of the endpoints that were asked for, each once.
    pub(crate) fn hosts(&self) -> Vec<String> {
        let mut hosts: Vec<String> = Vec::new();
        for endpoint in self.endpoints() {
            if !hosts.contains(&endpoint.host) {
                hosts.push(endpoint.host);
            }
        }
        hosts
    }

    /// The services that stand at a host.
    pub(crate) fn services_of(&self, host: &str) -> BTreeSet<Service> {
        self.endpoints().iter().filter(|e| e.host == host).map(|e| e.service).collect()
    }

    /// The hop traces to an address.
    pub(crate) fn traces(
        &self,
        address: IpAddr,
    ) -> impl Iterator<Item = (&'a str, &'a HopTrace)> + '_ {
        self.all_traces()
            .filter(move |(_, _, trace)| trace.address == address)
            .map(|(id, _, t)| (id, t))
    }

    /// All hop traces that were available.
    pub(crate) fn all_traces(&self) -> impl Iterator<Item = (&'a str, Role, &'a HopTrace)> + '_ {
        self.direct().filter_map(|observation| match &observation.operation {
            Operation::HopTrace(trace) if trace.available => {
                Some((observation.id.as_str(), observation.role, trace))
            }
            _ => None,
        })
    }

    /// Whether the link is a tunnel, so that all of this describes its exit.
    pub(crate) fn tunnelled(&self) -> bool {
        self.direct().any(|o| {
            matches!(&o.operation, Operation::Link(link)
            if link.facts.kind == waypost_model::LinkKind::Tunnel)
        })
    }

    /// Whether a proxy is set in the system.
    pub(crate) fn proxied(&self) -> bool {
        self.direct()
            .any(|o| matches!(&o.operation, Operation::Link(link) if link.facts.proxy.is_some()))
    }
}

/// The controls of a kind: one contact for each host and port.
pub(crate) struct Controls<'a> {
    pub(crate) reached: Vec<Contact<'a>>,
    pub(crate) failed: Vec<Contact<'a>>,
}

impl<'a> Controls<'a> {
    pub(crate) fn reached_ids(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.reached.iter().map(|contact| contact.observation.id.as_str())
    }

    pub(crate) fn failed_ids(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.failed.iter().map(|contact| contact.observation.id.as_str())
    }
}

impl View<'_> {
    /// Whether the round trips to controls are so long that silence of a few seconds says little.
    pub(crate) fn is_slow(&self) -> bool {
        let controls = self.contacts().filter(|c| c.observation.role == Role::Control);
        let best = controls.filter(Contact::connected).filter_map(|c| c.connect_us).min();
        best.is_some_and(|us| us > SLOW_US)
    }

    /// Whether silence proves nothing on this line, where questions are few and small.
    pub(crate) fn silence_says_nothing(&self) -> bool {
        self.is_slow() || self.loss().forbids_judging()
    }
}

/// A geostationary satellite takes 0.6 s; more than this is a line that is full or broken.
const SLOW_US: u64 = 1_000_000;

/// Lost segments on the way to controls.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loss {
    tries: usize,
    lost: usize,
}

impl Loss {
    /// Whether any segment was lost.
    pub(crate) const fn is_seen(self) -> bool {
        self.lost > 0
    }

    /// Over a fifth of the tries lost a segment: silence proves nothing on such a line.
    pub(crate) const fn forbids_judging(self) -> bool {
        self.lost >= 2 && self.lost * 5 > self.tries
    }
}

/// What an operation tells of its TCP handshake.
pub(crate) fn contact(observation: &Observation) -> Option<Contact<'_>> {
    let (host, address, port, connect_us, failure): (&str, _, _, _, _) =
        match &observation.operation {
            Operation::TcpConnect(connect) => (
                connect.host.as_str(),
                connect.address,
                connect.port,
                connect.outcome.ok().map(|facts| facts.connect_us),
                connect.outcome.failure(),
            ),
            Operation::TlsHandshake(handshake) => (
                handshake.host.as_str(),
                handshake.address,
                handshake.port,
                None,
                handshake.outcome.failure(),
            ),
            Operation::MailSession(session) => (
                session.host.as_str(),
                session.address,
                session.port,
                session.connect_us,
                session.failure.as_ref(),
            ),
            Operation::HttpGet(get) => {
                let (host, port) = host_and_port(&get.url)?;
                (host, get.address, port, None, get.outcome.failure())
            }
            _ => return None,
        };
    // A failure further on means that the handshake went through.
    let failure = failure.filter(|failure| failure.stage == Stage::Connect);
    if failure.is_some_and(|failure| failure.kind == FailureKind::LocalFault) {
        return None;
    }
    Some(Contact { observation, host, address, port, connect_us, failure })
}

/// Host and port of a web address that our own code wrote.
pub(crate) fn host_and_port(url: &str) -> Option<(&str, u16)> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let default = if scheme == "https" { 443 } else { 80 };
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => {
            Some((host, port.parse().ok()?))
        }
        _ => Some((authority, default)),
    }
}

/// The certificate that an operation was presented, with the name that stood in its hello.
pub(crate) fn certificate(observation: &Observation) -> Option<Presented<'_>> {
    use waypost_model::TlsName::Real;
    let (host, address, port, name, tls) = match &observation.operation {
        Operation::TlsHandshake(h) => (h.host.as_str(), h.address, h.port, h.name, h.outcome.ok()),
        Operation::MailSession(s) => (s.host.as_str(), s.address, s.port, Real, s.tls.as_ref()),
        Operation::HttpGet(get) => {
            let (host, port) = host_and_port(&get.url)?;
            (host, get.address, port, get.name, get.tls.as_ref())
        }
        _ => return None,
    };
    tls.map(|facts| Presented {
        observation,
        host,
        address,
        port,
        name,
        certificate: &facts.certificate,
    })
}

/// A certificate, and by whom it was presented.
pub(crate) struct Presented<'a> {
    pub(crate) observation: &'a Observation,
    pub(crate) host: &'a str,
    pub(crate) address: IpAddr,
    pub(crate) port: u16,
    pub(crate) name: waypost_model::TlsName,
    pub(crate) certificate: &'a Certificate,
}

/// Whether somebody on the way has to act for this to come about.
pub(crate) const fn is_interference(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::DnsForgedAnswer
            | Cause::DnsForgedNxdomain
            | Cause::DnsRefused
            | Cause::DnsTimeout
            | Cause::DnsInjection
            | Cause::IpBlackhole
            | Cause::PortBlackhole
            | Cause::TcpReset
            | Cause::IcmpRejected
            | Cause::SniReset
            | Cause::SniDrop
            | Cause::CertificateSubstituted
            | Cause::BlockPage
            | Cause::HttpReset
            | Cause::StarttlsStripped
            | Cause::MailIntercepted
            | Cause::FreezeAfterBytes
    )
}
