//! The web page: block pages, resets, and the provider's own refusals.

use crate::{
    Finding,
    dns::Names,
    view::{View, host_and_port},
};
use waypost_model::{
    Cause, Confidence, FailureKind, HttpFacts, HttpGet, Observation, Operation, Role, Service,
    Stage, TlsName, owned_part,
};

/// What is wrong with the provider's pages.
pub(crate) fn findings(view: &View<'_>, names: &Names) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (observation, get) in pages(view) {
        let Some((host, port)) = host_and_port(&get.url) else { continue };
        let ours = view.services_of(host).contains(&Service::Webmail);
        if get.name != TlsName::Real || !ours || !names.addresses(host).contains(&get.address) {
            continue;
        }
        let target = crate::view::label(host, port, get.address);
        let proven = get.tls.as_ref().is_some_and(|tls| tls.certificate.proves_host());
        let finding = match &get.outcome {
            waypost_model::Outcome::Ok(facts) if proven => refused(view, observation, facts),
            waypost_model::Outcome::Ok(facts) => block_page(view, observation, get, facts),
            waypost_model::Outcome::Failure(failure) => {
                let cut =
                    matches!(
                        failure.kind,
                        FailureKind::ConnectionReset | FailureKind::ConnectionClosed
                    ) && matches!(failure.stage, Stage::Send | Stage::FirstByte | Stage::Read);
                if cut && get.tls.is_none() && get.url.starts_with("http:") {
                    reset(view, observation, get)
                } else {
                    None
                }
            }
        };
        findings.extend(finding.map(|finding| finding.service(Service::Webmail).target(target)));
    }
    crate::finding::merge(findings)
}

fn pages<'a, 'v>(view: &'v View<'a>) -> impl Iterator<Item = (&'a Observation, &'a HttpGet)> + 'v {
    view.direct().filter_map(|observation| match &observation.operation {
        Operation::HttpGet(get) => Some((observation, get)),
        _ => None,
    })
}

/// Over an authenticated connection every answer is the provider's own (RFC 7725 for 451).
fn refused(view: &View<'_>, observation: &Observation, facts: &HttpFacts) -> Option<Finding> {
    let elsewhere = view
        .tor()
        .filter(|o| o.role == Role::Target)
        .filter(|o| matches!(&o.operation, Operation::HttpGet(get) if get.outcome.ok().is_some_and(|f| f.status < 400)))
        .map(|o| o.id.as_str());
    let finding = |cause, confidence| {
        Finding::new(cause, confidence).evidence([observation.id.as_str()]).evidence(elsewhere)
    };
    match facts.status {
        451 => Some(finding(Cause::GeoRefused, Confidence::Certain)),
        403 => {
            Some(finding(Cause::GeoRefused, Confidence::Likely).rival("rival-provider-refuses", []))
        }
        500..=599 => Some(finding(Cause::ProviderDown, Confidence::Likely)),
        _ => None,
    }
}

/// A page that nobody vouches for, and that says "blocked" or leads away.
fn block_page(
    view: &View<'_>,
    observation: &Observation,
    get: &HttpGet,
    facts: &HttpFacts,
) -> Option<Finding> {
    let innocent: Vec<(&str, &HttpFacts)> = pages(view)
        .filter(|(_, other)| other.address == get.address && other.name != TlsName::Real)
        .filter_map(|(o, other)| Some((o.id.as_str(), other.outcome.ok()?)))
        .collect();
    let finding = |confidence| {
        Finding::new(Cause::BlockPage, confidence)
            .evidence([observation.id.as_str()])
            .evidence(innocent.iter().map(|(id, _)| *id))
    };
    if !facts.markers.is_empty() {
        return Some(
            finding(Confidence::Certain).rival("rival-captive-portal", control_pages(view)),
        );
    }
    let away = facts.redirect.as_deref().and_then(host_and_port).map(|(host, _)| host)?;
    if is_own(view, away) {
        return None;
    }
    let different: Vec<&str> = innocent
        .iter()
        .filter(|(_, other)| other.redirect != facts.redirect)
        .map(|(id, _)| *id)
        .collect();
    let (host, port) = host_and_port(&get.url)?;
    let nearer: Vec<&str> = crate::tcp::answers_on_the_way(view, get.address, port)
        .map(|(ids, _)| ids)
        .unwrap_or_default();
    // Providers, too, lead from an old name to a new one: that alone is nothing, least of all where
    // the encrypted page of the same name comes through.
    let encrypted_works = pages(view).any(|(_, other)| {
        other.tls.as_ref().is_some_and(|tls| tls.certificate.proves_host())
            && other.outcome.ok().is_some()
            && host_and_port(&other.url).is_some_and(|(other, _)| other == host)
    });
    let confidence = match (nearer.is_empty(), encrypted_works, different.is_empty()) {
        (false, ..) => Confidence::Likely,
        (true, true, _) => return None,
        (true, false, false) => Confidence::Likely,
        (true, false, true) => Confidence::Possible,
    };
    Some(
        finding(confidence)
            .evidence(nearer.iter().copied())
            .rival("rival-provider-refuses", if nearer.is_empty() { different } else { nearer })
            .rival("rival-captive-portal", control_pages(view)),
    )
}

/// The unencrypted pages known to the letter that came as they should.
fn control_pages<'a>(view: &View<'a>) -> Vec<&'a str> {
    let good = view.direct().filter(|observation| {
        matches!(&observation.operation, Operation::Captive(captive)
            if captive.outcome.ok().is_some_and(|facts| facts.as_expected))
    });
    good.map(|observation| observation.id.as_str()).take(2).collect()
}

/// Whether a host belongs to the provider: the same host or one below a domain of the provider's.
fn is_own(view: &View<'_>, host: &str) -> bool {
    let provider = &view.subject.provider;
    let hosts = view.hosts();
    let known = hosts.iter().chain(&provider.domains);
    known.into_iter().any(|own| owned_part(own) == owned_part(host))
}

/// The connection is reset when the page is asked for without encryption, and only for this name.
fn reset(view: &View<'_>, observation: &Observation, get: &HttpGet) -> Option<Finding> {
    let innocent: Vec<&str> = pages(view)
        .filter(|(_, other)| {
            other.address == get.address
                && other.name != TlsName::Real
                && other.outcome.ok().is_some()
        })
        .map(|(observation, _)| observation.id.as_str())
        .collect();
    let repeats = pages(view)
        .filter(|(_, other)| other.url == get.url && other.address == get.address)
        .filter(|(_, other)| other.name == TlsName::Real)
        .filter(|(_, other)| other.outcome.failure().is_some())
        .count();
    if innocent.is_empty() {
        return None;
    }
    let confidence = if repeats > 1 { Confidence::Certain } else { Confidence::Likely };
    Some(
        Finding::new(Cause::HttpReset, confidence)
            .evidence([observation.id.as_str()])
            .evidence(innocent.iter().copied())
            .rival("rival-server-down", innocent),
    )
}
