//! Ways around what was found. Where the check has already tried one, its own observations say how it went.

use crate::{
    Finding,
    confirm::worked,
    dns::Names,
    names::questions,
    services::{working_address, working_endpoint},
    throughput::is_quick,
    verdict::service_names,
    view::{View, host_and_port, is_interference},
};
use std::collections::{BTreeMap, BTreeSet};
use waypost_model::{
    AlternativeKind, Arg, Cause, Confidence, CutWay, DIRECT_WAY, FailureKind, HelloShape, Layer,
    Message, MissingTransport, Observation, Operation, Role, SeenFrom, Service, ServiceState,
    TlsName, way_name,
};

/// A way around.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Which.
    pub kind: AlternativeKind,
    /// The services it helps.
    pub services: Vec<Service>,
    /// Whether it worked, where it was tried.
    pub works: Option<bool>,
    /// Whether it is being tried.
    pub trying: bool,
    /// How long the try took.
    pub took_ms: Option<u64>,
    /// Why it does not work, or could not be tried.
    pub why: Option<Message>,
    /// It in a few words.
    pub title: Message,
    /// What to do, step by step.
    pub steps: Vec<Message>,
    /// The observations in which it was tried.
    pub evidence: Vec<String>,
}

/// As many `alternative-…-step-N` messages as each way has.
const STEPS: usize = 3;

fn new(
    kind: AlternativeKind,
    id: &str,
    services: impl IntoIterator<Item = Service>,
) -> Alternative {
    let services: Vec<Service> =
        services.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    let message = |part: String| {
        Message::new(format!("alternative-{id}-{part}")).with("services", service_names(&services))
    };
    Alternative {
        kind,
        title: message("title".to_owned()),
        steps: (1..=STEPS).map(|n| message(format!("step-{n}"))).collect(),
        services,
        works: None,
        trying: false,
        took_ms: None,
        why: None,
        evidence: Vec::new(),
    }
}

impl Alternative {
    fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        let value = value.into();
        for message in std::iter::once(&mut self.title).chain(&mut self.steps) {
            message.args.insert(name.to_owned(), value.clone());
        }
        self
    }

    fn because(mut self, why: Option<Message>) -> Self {
        self.why = why.filter(|_| self.works != Some(true));
        self
    }

    fn trying(mut self) -> Self {
        self.trying = true;
        self
    }

    fn tried(mut self, works: bool, took_ms: Option<u64>, evidence: Vec<String>) -> Self {
        self.works = Some(works);
        self.took_ms = took_ms;
        self.evidence = evidence;
        self
    }
}

/// The ways around, those that were tried and work first.
pub(crate) fn alternatives(
    view: &View<'_>,
    names: &Names,
    findings: &[Finding],
    services: &BTreeMap<Service, ServiceState>,
) -> Vec<Alternative> {
    let sure: Vec<&Finding> =
        findings.iter().filter(|f| f.confidence >= Confidence::Likely).collect();
    let mut ways: Vec<Alternative> = Vec::new();
    for finding in &sure {
        ways.extend(local(finding));
    }
    let of = |test: &dyn Fn(&Finding) -> bool| -> Vec<Service> {
        let hit = sure.iter().filter(|finding| test(finding));
        hit.flat_map(|finding| finding.services.iter().copied()).collect()
    };
    let dns = of(&|f| f.cause.layer() == Layer::Dns && f.cause != Cause::NameDoesNotExist);
    if !dns.is_empty() && !sure.iter().all(|finding| finding.cause == Cause::DnsIntercepted) {
        ways.push(encrypted_dns(view, names, dns));
    }
    let cut: Vec<Service> = services
        .iter()
        .filter(|(_, state)| {
            matches!(state, ServiceState::Blocked | ServiceState::Degraded | ServiceState::Down)
        })
        .map(|(service, _)| *service)
        .collect();
    for service in cut.iter().copied().filter(|service| *service != Service::Mx) {
        ways.extend(other_port(view, names, &sure, service));
        ways.extend(other_address(view, names, &sure, service));
    }
    ways.extend(through_tor(view, &cut));
    ways.extend(over_a_bridge(view, &cut));
    ways.extend(split_hello(view, &of(&|f| matches!(f.cause, Cause::SniReset | Cause::SniDrop))));
    let interfered = of(&|f| is_interference(f.cause) || f.cause == Cause::Throttled);
    if interfered.contains(&Service::Mx) {
        ways.push(other_sender(&sure));
    }
    let mine: Vec<Service> = of(&|f| {
        is_interference(f.cause) || matches!(f.cause, Cause::Throttled | Cause::PortClassBlocked)
    })
    .into_iter()
    .filter(|service| *service != Service::Mx)
    .collect();
    if !mine.is_empty() {
        ways.push(new(AlternativeKind::OtherNetwork, "other-network", mine));
    }
    let theirs = of(&|f| {
        f.cause.layer() == Layer::Provider
            || matches!(
                f.cause,
                Cause::GeoRefused
                    | Cause::CertificateExpired
                    | Cause::ReputationRefused
                    | Cause::NameDoesNotExist
            )
    });
    if sure.iter().any(|finding| finding.cause == Cause::ProviderDown) {
        ways.push(new(AlternativeKind::Wait, "wait", theirs.iter().copied()));
    }
    let told: Vec<Service> = interfered.into_iter().chain(theirs).collect();
    if !told.is_empty() {
        ways.push(new(AlternativeKind::ContactSupport, "contact-support", told));
    }
    ways.sort_by_key(|way| match way.works {
        Some(true) => 0,
        None if way.trying => 1,
        None => 2,
        Some(false) => 3,
    });
    ways
}

/// Mail by way of another provider: who has a sending server's word can be told which line to leave.
fn other_sender(findings: &[&Finding]) -> Alternative {
    let told = findings.iter().find(|finding| finding.seen_from != SeenFrom::ThisLine);
    match told {
        Some(told) => new(AlternativeKind::OtherSender, "other-sender-told", [Service::Mx])
            .with("targets", told.targets.clone()),
        None => new(AlternativeKind::OtherSender, "other-sender", [Service::Mx]),
    }
}

/// What can be mended on this side.
fn local(finding: &Finding) -> Option<Alternative> {
    let id = match finding.cause {
        Cause::NoNetwork => "fix-local-no-network",
        Cause::CaptivePortal => "fix-local-captive-portal",
        Cause::ClockWrong => "fix-local-clock-wrong",
        Cause::LocalInterception => "fix-local-local-interception",
        Cause::ResolverDown => "fix-local-resolver-down",
        _ => return None,
    };
    Some(new(AlternativeKind::FixLocal, id, finding.services.iter().copied()))
}

/// A resolver asked over an encrypted connection named the truth, and the provider stands there.
fn encrypted_dns(view: &View<'_>, names: &Names, services: Vec<Service>) -> Alternative {
    let hosts: BTreeSet<String> = view.hosts().into_iter().collect();
    let asked: Vec<_> = questions(view)
        .filter(|a| a.kind().is_authenticated() && hosts.contains(&a.query.name))
        .collect();
    let way = new(AlternativeKind::EncryptedDns, "encrypted-dns", services.iter().copied());
    if asked.is_empty() {
        return way;
    }
    let good: Vec<_> = asked.iter().filter(|a| a.has_addresses()).collect();
    let reached = services.iter().any(|service| working_endpoint(view, names, *service).is_some());
    let took = good.iter().map(|a| a.observation.took_ms).min();
    let none = good.is_empty().then(|| Message::new("why-no-resolver"));
    let ids = asked.iter().take(4).map(|a| a.id().to_owned()).collect();
    way.tried(!good.is_empty() && reached, took, ids).because(none)
}

/// Whether what is wrong stands at an endpoint, and not with its name or its provider.
const fn is_of_the_place(cause: Cause) -> bool {
    matches!(cause.layer(), Layer::Tcp | Layer::Tls | Layer::Mail)
        && !matches!(cause, Cause::CertificateExpired | Cause::ReputationRefused)
}

/// The same service at another port or host, which the check has met.
fn other_port(
    view: &View<'_>,
    names: &Names,
    findings: &[&Finding],
    service: Service,
) -> Option<Alternative> {
    let here = |f: &&&Finding| f.services.contains(&service) && is_of_the_place(f.cause);
    let hit: Vec<&&Finding> = findings.iter().filter(here).collect();
    let endpoint = working_endpoint(view, names, service)?;
    let spared = names.addresses(&endpoint.host).iter().all(|address| {
        let label = crate::view::label(&endpoint.host, endpoint.port, *address);
        findings.iter().all(|f| !f.targets.contains(&label) && !f.targets.contains(&endpoint.host))
    });
    if service == Service::Webmail || hit.is_empty() || !spared {
        return None;
    }
    let met = view.direct().find(|observation| {
        matches!(&observation.operation, Operation::MailSession(session)
            if session.host == endpoint.host && session.port == endpoint.port && session.failure.is_none())
    })?;
    Some(
        new(AlternativeKind::OtherPort, "other-port", [service])
            .with("host", endpoint.host.as_str())
            .with("port", endpoint.port.to_string())
            .tried(true, Some(met.took_ms), vec![met.id.clone()]),
    )
}

/// Another address of the same endpoint, which the check has met.
fn other_address(
    view: &View<'_>,
    names: &Names,
    findings: &[&Finding],
    service: Service,
) -> Option<Alternative> {
    let endpoints = view.subject.provider.endpoints(service);
    let (endpoint, address) = endpoints.iter().find_map(|endpoint| {
        let cut = names.addresses(&endpoint.host).into_iter().any(|address| {
            let label = crate::view::label(&endpoint.host, endpoint.port, address);
            let of_address = |f: &&&Finding| is_of_the_place(f.cause) && f.targets.contains(&label);
            findings.iter().any(|finding| of_address(&finding))
        });
        let address = working_address(view, names, endpoint).filter(|_| cut)?;
        Some((endpoint, address))
    })?;
    let met = view.direct().find(|observation| {
        crate::view::contact(observation).is_some_and(|contact| {
            contact.host == endpoint.host && contact.address == address && contact.connected()
        })
    })?;
    Some(
        new(AlternativeKind::OtherAddress, "other-address", [service])
            .with("host", endpoint.host.as_str())
            .with("address", address.to_string())
            .tried(true, Some(met.took_ms), vec![met.id.clone()]),
    )
}

/// The name cut in two got through, or did not.
fn split_hello(view: &View<'_>, services: &[Service]) -> Option<Alternative> {
    if services.is_empty() {
        return None;
    }
    let tries: Vec<_> = view
        .direct()
        .filter_map(|observation| match &observation.operation {
            Operation::TlsHandshake(h)
                if h.shape == HelloShape::Split && h.name == TlsName::Real =>
            {
                Some((observation, h.outcome.ok().is_some()))
            }
            _ => None,
        })
        .collect();
    let works = tries.iter().any(|(_, works)| *works);
    let took = tries.iter().filter(|(_, good)| *good).map(|(o, _)| o.took_ms).min();
    let ids: Vec<String> = tries.iter().map(|(o, _)| o.id.clone()).collect();
    (!tries.is_empty()).then(|| {
        new(AlternativeKind::SplitHello, "split-hello", services.iter().copied())
            .tried(works, took, ids)
            .because(tries.iter().rev().find_map(|(o, _)| reason(&o.operation)))
    })
}

/// What the provider's services did through Tor, by the way in which a person would use it.
fn through_tor(view: &View<'_>, cut: &[Service]) -> Vec<Alternative> {
    let is_onion = |o: &Observation| {
        matches!(&o.operation, Operation::HttpGet(get)
            if host_and_port(&get.url).is_some_and(|(host, _)| host.ends_with(".onion")))
    };
    let all: Vec<&Observation> = view.tor_to_the_end().filter(|o| is_try(o)).collect();
    let of = |service: Service, onion: bool| -> Vec<&Observation> {
        let wanted = |o: &&&Observation| o.service == Some(service) && is_onion(o) == onion;
        all.iter().filter(wanted).copied().collect()
    };
    let mut ways = Vec::new();
    if cut.contains(&Service::Webmail) {
        let title = new(AlternativeKind::TorWebmail, "tor-webmail", [Service::Webmail]);
        ways.extend(so_far(view, title, &of(Service::Webmail, false)));
        if let Some(onion) = view.subject.provider.onion.as_ref() {
            let title = new(AlternativeKind::TorOnion, "tor-onion", [Service::Webmail]);
            let title = title.with("onion", onion.as_str());
            ways.extend(so_far(view, title, &of(Service::Webmail, true)));
        }
    }
    let programs: Vec<Service> =
        cut.iter().copied().filter(|s| !matches!(s, Service::Webmail | Service::Mx)).collect();
    let (good, rest): (Vec<Service>, Vec<Service>) =
        programs.into_iter().partition(|s| of(*s, false).iter().any(|o| is_of_use(o)));
    let (bad, untried): (Vec<Service>, Vec<Service>) =
        rest.into_iter().partition(|s| !of(*s, false).is_empty());
    for services in [good, bad, untried].into_iter().filter(|services| !services.is_empty()) {
        let tries: Vec<_> = services.iter().flat_map(|service| of(*service, false)).collect();
        let kind = AlternativeKind::TorMailProgram;
        ways.extend(so_far(view, new(kind, "tor-mail-program", services), &tries));
    }
    ways
}

/// Whether a provider's service was asked for in it.
fn is_try(observation: &Observation) -> bool {
    let asked = matches!(
        observation.operation,
        Operation::HttpGet(_) | Operation::MailSession(_) | Operation::Bulk(_)
    );
    asked && observation.role != Role::Control
}

/// A way over Tor as it stands: a try that failed may have another behind it for as long as any is under
/// way. One that nothing came of was not reached in time; without Tor there is none.
fn so_far(view: &View<'_>, way: Alternative, tries: &[&Observation]) -> Option<Alternative> {
    let is_tried = |service: &Service| view.is_doubted(*service);
    let tried = tried_over_tor(way.clone(), tries);
    match (tried, &view.subject.tor) {
        (Some(tried), _) if tried.works == Some(true) => Some(tried),
        (_, Some(_)) if view.subject.trying && way.services.iter().any(is_tried) => {
            Some(way.trying())
        }
        (None, Some(_)) => Some(way.because(Some(Message::new("why-tor-late")))),
        (tried, _) => tried,
    }
}

/// Tor over a bridge, where Tor itself is cut off: how it is, and whether a bridge got through to what
/// fails from here.
fn over_a_bridge(view: &View<'_>, cut: &[Service]) -> Option<Alternative> {
    let start = view.subject.tor.as_ref()?;
    let bridge = start.way.as_deref().filter(|way| *way != DIRECT_WAY);
    let services: Vec<Service> = cut.iter().copied().filter(|s| *s != Service::Mx).collect();
    let is_cut = bridge.is_some() || start.cut.iter().any(|cut| cut.way == DIRECT_WAY);
    if services.is_empty() || !is_cut {
        return None;
    }
    let tries: Vec<&Observation> = view
        .tor_to_the_end()
        .filter(|o| is_try(o) && o.service.is_some_and(|s| services.contains(&s)))
        .collect();
    let mut way = new(AlternativeKind::TorBridge, "tor-bridge", services);
    let carried = bridge.map(|bridge| Message::new("route-ready").with("way", way_name(bridge)));
    let cut = start.cut.iter().map(CutWay::message);
    let missing = start.missing.iter().map(MissingTransport::message);
    way.steps = cut.chain(missing).chain(carried).chain(way.steps).collect();
    let bridges_tried = start.cut.iter().any(|cut| cut.way != DIRECT_WAY);
    match (bridge, tried_over_tor(way.clone(), &tries)) {
        (_, tried)
            if view.subject.trying && tried.as_ref().is_none_or(|t| t.works != Some(true)) =>
        {
            Some(way.trying())
        }
        (Some(_), Some(tried)) => {
            let ready = start.ready_ms.unwrap_or_default();
            Some(Alternative { took_ms: tried.took_ms.map(|took| took + ready), ..tried })
        }
        (None, _) if bridges_tried => Some(way.tried(false, None, Vec::new())),
        _ => Some(way.because(Some(Message::new("why-tor-late")))),
    }
}

fn tried_over_tor(way: Alternative, tries: &[&Observation]) -> Option<Alternative> {
    // Where the bytes were cut, a page alone shows nothing.
    let is_bulk = |o: &Observation| matches!(o.operation, Operation::Bulk(_));
    let bulk = tries.iter().any(|o| is_bulk(o));
    let tries: Vec<&Observation> = tries
        .iter()
        .copied()
        .filter(|o| !bulk || is_bulk(o) || o.service != Some(Service::Webmail))
        .collect();
    let good: Vec<&&Observation> = tries.iter().filter(|o| is_of_use(o)).collect();
    let took = good.iter().map(|o| o.took_ms).min();
    let shown = if good.is_empty() { tries.iter().collect() } else { good };
    let ids = shown.iter().take(4).map(|o| o.id.clone()).collect();
    let why = || tries.iter().rev().find_map(|observation| reason(&observation.operation));
    (!tries.is_empty()).then(|| way.tried(took.is_some(), took, ids).because(why()))
}

/// Why somebody could not go on from there.
fn reason(operation: &Operation) -> Option<Message> {
    let id = match operation.failure().map(|failure| failure.kind) {
        Some(FailureKind::Timeout) => "why-silent",
        Some(FailureKind::ConnectionRefused) => "why-refused",
        Some(
            FailureKind::ConnectionReset
            | FailureKind::ConnectionClosed
            | FailureKind::TlsAlert
            | FailureKind::TlsProtocol,
        ) => "why-broken-off",
        Some(_) => return None,
        None => match operation {
            Operation::HttpGet(get) => {
                if get.tls.as_ref().is_some_and(|tls| !tls.certificate.proves_host()) {
                    "why-unproven"
                } else {
                    let status = get.outcome.ok().map(|facts| i64::from(facts.status))?;
                    return Some(Message::new("why-turned-away").with("status", status));
                }
            }
            Operation::MailSession(session) => match session.tls.as_ref() {
                Some(tls) if !tls.certificate.proves_host() => "why-unproven",
                None if worked(operation) => "why-unencrypted",
                _ => "why-not-welcome",
            },
            _ => return None,
        },
    };
    Some(Message::new(id))
}

/// Whether a person could have gone on from there, and signed in.
fn is_of_use(observation: &Observation) -> bool {
    match &observation.operation {
        Operation::HttpGet(get) => {
            let proven = get.tls.as_ref().is_none_or(|tls| tls.certificate.proves_host());
            proven && get.outcome.ok().is_some_and(|facts| facts.status < 400)
        }
        Operation::Bulk(bulk) => is_quick(bulk),
        Operation::MailSession(session) => {
            let encrypted = session.tls.as_ref();
            worked(&observation.operation)
                && encrypted.is_some_and(|tls| tls.certificate.proves_host())
        }
        _ => false,
    }
}
