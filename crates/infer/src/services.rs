//! The state of each service, as its user meets it.

use crate::{
    Finding,
    dns::Names,
    view::{View, contact, host_and_port, is_interference, label},
};
use std::{collections::BTreeMap, net::IpAddr};
use waypost_model::{
    Cause, Confidence, Endpoint, Observation, Operation, Outcome, Service, ServiceState, TlsMode,
    TlsName,
};

/// What becomes of an endpoint.
#[derive(Clone, Copy, PartialEq)]
enum End {
    Works,
    /// Some of its addresses are cut, others work.
    Partly,
    Cut,
    Down,
    /// It was tried in vain, for a reason that is not sure.
    Fails,
    Unknown,
}

/// The states of the services that were asked for.
pub(crate) fn states(
    view: &View<'_>,
    findings: &[Finding],
    names: &Names,
) -> BTreeMap<Service, ServiceState> {
    let services = view.subject.services.iter().copied();
    services.map(|service| (service, state(view, findings, names, service))).collect()
}

fn state(view: &View<'_>, findings: &[Finding], names: &Names, service: Service) -> ServiceState {
    let endpoints = view.subject.provider.endpoints(service);
    let ends: Vec<End> = endpoints.iter().map(|e| end(view, findings, names, e)).collect();
    let any = |wanted| ends.contains(&wanted);
    let all = |wanted| !ends.is_empty() && ends.iter().all(|end| *end == wanted);
    let slowed = findings.iter().any(|finding| {
        finding.cause.layer() == waypost_model::Layer::Throughput
            && finding.services.contains(&service)
    });
    if service == Service::Mx {
        if crate::sender::cut_off(findings) {
            return ServiceState::Blocked;
        }
        // Mail is delivered as long as one exchanger is left (RFC 5321 section 5.1).
        return match (
            all(End::Cut),
            any(End::Cut) || any(End::Partly),
            any(End::Works),
            all(End::Down),
        ) {
            (true, ..) => ServiceState::Blocked,
            (_, true, true, _) => ServiceState::Degraded,
            (_, false, true, _) => ServiceState::Ok,
            (.., true) => ServiceState::Down,
            _ => ServiceState::Unknown,
        };
    }
    let frozen = findings
        .iter()
        .any(|f| f.cause == Cause::FreezeAfterBytes && f.services.contains(&service));
    if any(End::Cut) || frozen {
        ServiceState::Blocked
    } else if any(End::Partly) || slowed {
        ServiceState::Degraded
    } else if any(End::Down) {
        if any(End::Works) { ServiceState::Degraded } else { ServiceState::Down }
    } else if any(End::Works) {
        if any(End::Fails) { ServiceState::Degraded } else { ServiceState::Ok }
    } else {
        ServiceState::Unknown
    }
}

fn end(view: &View<'_>, findings: &[Finding], names: &Names, endpoint: &Endpoint) -> End {
    let sure = |finding: &&Finding| finding.confidence >= Confidence::Likely;
    let names_host = |finding: &&Finding| finding.targets.contains(&endpoint.host);
    let of_name = || findings.iter().filter(sure).filter(names_host);
    if of_name().any(|finding| is_interference(finding.cause)) {
        return End::Cut;
    }
    if of_name().next().is_some() {
        return End::Down;
    }
    let works = |address: &IpAddr| works_at(view, endpoint, *address);
    let hit = |address: &IpAddr, wanted: &dyn Fn(Cause) -> bool| {
        let label = label(&endpoint.host, endpoint.port, *address);
        findings.iter().filter(sure).any(|f| f.targets.contains(&label) && wanted(f.cause))
    };
    let addresses = names.addresses(&endpoint.host);
    // A closed port class hits this user's programs, but says nothing of the exchangers: other
    // servers do not use this line.
    let closed = |cause| cause == Cause::PortClassBlocked && endpoint.service != Service::Mx;
    let cuts =
        |cause| is_interference(cause) && cause != Cause::BlockPage && cause != Cause::HttpReset;
    let cut = |a: &IpAddr| {
        hit(a, &|cause| cuts(cause) || closed(cause) || cause == Cause::LocalInterception)
    };
    let usable: Vec<&IpAddr> = addresses.iter().filter(|a| works(a) && !cut(a)).collect();
    let lost: Vec<&IpAddr> = addresses.iter().filter(|a| cut(a)).collect();
    let down = addresses.iter().any(|a| {
        hit(a, &|c| {
            c.layer() == waypost_model::Layer::Provider
                || matches!(
                    c,
                    Cause::GeoRefused | Cause::ReputationRefused | Cause::CertificateExpired
                )
        })
    });
    // Pages without encryption matter where they are all that there is.
    let page =
        addresses.iter().any(|a| hit(a, &|c| matches!(c, Cause::BlockPage | Cause::HttpReset)));
    match (usable.is_empty(), lost.is_empty()) {
        (false, true) if down => End::Down,
        (false, true) => End::Works,
        (false, false) => End::Partly,
        (true, false) => End::Cut,
        (true, true) if page => End::Cut,
        (true, true) if down && endpoint.service != Service::Mx => End::Down,
        (true, true) if down => {
            let refused = addresses.iter().any(|a| hit(a, &|c| c == Cause::ReputationRefused));
            if refused { End::Unknown } else { End::Down }
        }
        (true, true) if tried(view, endpoint) => End::Fails,
        (true, true) => End::Unknown,
    }
}

/// Whether the service itself was met at that address, as far as one gets without a password.
fn works_at(view: &View<'_>, endpoint: &Endpoint, address: IpAddr) -> bool {
    view.direct().any(|observation| {
        contact(observation).is_some_and(|contact| {
            contact.host == endpoint.host
                && contact.port == endpoint.port
                && contact.address == address
        }) && met(observation, endpoint)
    })
}

/// Whether the service was spoken to and what it said was not enough, such as no offer to encrypt. A
/// conversation that was lost on the way says nothing of the service.
fn tried(view: &View<'_>, endpoint: &Endpoint) -> bool {
    view.direct().any(|observation| {
        let of_service =
            matches!(observation.operation, Operation::HttpGet(_) | Operation::MailSession(_));
        of_service
            && observation.operation.failure().is_none()
            && contact(observation)
                .is_some_and(|c| c.host == endpoint.host && c.port == endpoint.port)
    })
}

/// Whether the service itself was met in it, as far as one gets without a password.
pub(crate) fn met(observation: &Observation, endpoint: &Endpoint) -> bool {
    match &observation.operation {
        Operation::HttpGet(get) => {
            let encrypted = get.tls.as_ref().is_some_and(|tls| tls.certificate.proves_host());
            let ours = host_and_port(&get.url).is_some() && get.name == TlsName::Real;
            let answered = matches!(&get.outcome, Outcome::Ok(facts) if facts.status < 500);
            ours && answered && (encrypted || endpoint.tls == TlsMode::None)
        }
        Operation::MailSession(session) => {
            let greeted = session.greeting.as_ref().is_some_and(|greeting| greeting.positive);
            let encrypted = match endpoint.tls {
                TlsMode::Implicit | TlsMode::Starttls => session.tls.as_ref().is_some_and(|tls| {
                    tls.certificate.matches_host
                        || tls.certificate.mozilla == waypost_model::Trust::Trusted
                }),
                TlsMode::Opportunistic | TlsMode::None => true,
            };
            greeted
                && encrypted
                && session.failure.is_none()
                && session.capabilities_refused.is_none()
        }
        _ => false,
    }
}

/// An endpoint of the same service that works, for a way around.
pub(crate) fn working_endpoint(
    view: &View<'_>,
    names: &Names,
    service: Service,
) -> Option<Endpoint> {
    let mut endpoints = view.subject.provider.endpoints(service).into_iter();
    endpoints.find(|endpoint| working_address(view, names, endpoint).is_some())
}

/// An address at which an endpoint works.
pub(crate) fn working_address(
    view: &View<'_>,
    names: &Names,
    endpoint: &Endpoint,
) -> Option<IpAddr> {
    names.addresses(&endpoint.host).into_iter().find(|address| works_at(view, endpoint, *address))
}
