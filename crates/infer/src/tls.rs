//! Encryption: what happens when the provider's name is named, against what happens when it is not.

use crate::{
    Finding,
    confirm::works_over_tor,
    dns::Names,
    link::{clock_is_wrong, everyone_is_intercepted},
    tcp::targets,
    view::{Presented, Target, View, certificate, host_and_port},
};
use waypost_model::{
    Cause, Confidence, Failure, FailureKind, HelloShape, Observation, Operation, Role, Service,
    Stage, TlsName, Trust,
};

/// What is wrong with encryption.
pub(crate) fn findings(view: &View<'_>, names: &Names) -> Vec<Finding> {
    let mut findings = Vec::new();
    for target in targets(view, names) {
        findings.extend(named(view, &target).or_else(|| substituted(view, &target)));
    }
    crate::finding::merge(findings)
}

/// One hello to a target, and what came of it.
struct Hello<'a> {
    observation: &'a Observation,
    name: TlsName,
    shape: HelloShape,
    failure: Option<&'a Failure>,
}

impl Hello<'_> {
    /// Whether bytes of the server's own came back for the hello: a TLS alert is an answer too.
    fn answered(&self) -> bool {
        self.failure.is_none_or(|failure| failure.kind == FailureKind::TlsAlert)
    }

    fn id(&self) -> &str {
        &self.observation.id
    }
}

/// The hellos to a target that got as far as the hello.
fn hellos<'a>(view: &View<'a>, target: &Target) -> Vec<Hello<'a>> {
    let of_target = |observation: &'a Observation| {
        let (host, address, port, name, shape, failure) = match &observation.operation {
            Operation::TlsHandshake(h) => {
                (h.host.as_str(), h.address, h.port, h.name, h.shape, h.outcome.failure())
            }
            Operation::HttpGet(get) if get.url.starts_with("https") => {
                let (host, port) = host_and_port(&get.url)?;
                (host, get.address, port, get.name, HelloShape::Default, get.outcome.failure())
            }
            Operation::MailSession(s) if s.tls.is_some() || is_past_tcp(s.failure.as_ref()) => {
                let tls_failed = |failure: &&Failure| failure.stage == Stage::Tls;
                let failure = s.failure.as_ref().filter(tls_failed);
                if s.tls.is_none() && failure.is_none() {
                    return None;
                }
                (s.host.as_str(), s.address, s.port, TlsName::Real, HelloShape::Default, failure)
            }
            _ => return None,
        };
        let reached = failure.is_none_or(|failure| failure.stage != Stage::Connect);
        let same = host == target.host && address == target.address && port == target.port;
        (same && reached).then_some(Hello { observation, name, shape, failure })
    };
    view.direct().filter_map(of_target).collect()
}

fn is_past_tcp(failure: Option<&Failure>) -> bool {
    failure.is_some_and(|failure| failure.stage == Stage::Tls)
}

/// The connection fails when the provider's name stands in the hello, and only then.
fn named(view: &View<'_>, target: &Target) -> Option<Finding> {
    let hellos = hellos(view, target);
    let real = |shape| hellos.iter().filter(move |h| h.name == TlsName::Real && h.shape == shape);
    let failed: Vec<&Hello<'_>> = real(HelloShape::Default)
        .filter(|hello| {
            hello.failure.is_some_and(|failure| {
                matches!(
                    failure.kind,
                    FailureKind::Timeout
                        | FailureKind::ConnectionReset
                        | FailureKind::ConnectionClosed
                ) && matches!(
                    failure.stage,
                    Stage::Tls | Stage::Send | Stage::FirstByte | Stage::Read
                )
            })
        })
        .collect();
    if failed.is_empty() || view.loss().forbids_judging() {
        return None;
    }
    // Once through to the end is through. A bare handshake does not count against a page or a
    // greeting that never came: some filters cut a few packets later.
    let through = real(HelloShape::Default).any(|hello| {
        let whole = !matches!(hello.observation.operation, Operation::TlsHandshake(_));
        hello.failure.is_none()
            && (whole || failed.iter().all(|f| f.failure.is_some_and(|f| f.stage == Stage::Tls)))
    });
    if through {
        return None;
    }
    let later = failed.iter().all(|f| f.failure.is_some_and(|f| f.stage != Stage::Tls));
    let unnamed: Vec<&Hello<'_>> = hellos
        .iter()
        .filter(|hello| hello.name != TlsName::Real && hello.answered())
        // Where the hello itself passes, only a page under the other name shows the difference.
        .filter(|hello| !later || matches!(hello.observation.operation, Operation::HttpGet(_)))
        .collect();
    let other_form: Vec<&Hello<'_>> =
        real(HelloShape::Tls12).filter(|h| h.failure.is_none()).collect();
    let over_tor = works_over_tor(view, &target.host, target.port);
    if unnamed.is_empty() {
        return None;
    }
    let resets = failed
        .iter()
        .filter(|f| f.failure.is_some_and(|failure| failure.kind != FailureKind::Timeout))
        .count();
    let cause = if resets * 2 >= failed.len() { Cause::SniReset } else { Cause::SniDrop };
    let confidence = match (failed.len(), other_form.is_empty()) {
        (_, false) => Confidence::Possible,
        (1, true) => Confidence::Likely,
        (_, true) => Confidence::Certain,
    };
    let innocent = || unnamed.iter().map(|hello| hello.id());
    let split = real(HelloShape::Split).filter(|hello| hello.failure.is_none());
    let finding = Finding::new(cause, confidence)
        .service(target.service)
        .target(target.label())
        .evidence(failed.iter().map(|hello| hello.id()))
        .evidence(innocent())
        .evidence(split.map(|hello| hello.id()))
        .evidence(over_tor)
        .rival("rival-server-down", innocent())
        .rival("rival-strict-sni", innocent());
    let forms: Vec<&str> =
        real(HelloShape::Tls12).filter(|h| h.failure.is_some()).map(|h| h.id()).collect();
    let finding = finding.rival("rival-hello-fingerprint", forms);
    Some(match cause {
        Cause::SniDrop => finding.rival("rival-path-mtu", innocent()),
        _ => finding,
    })
}

/// Another certificate than the provider's is presented, or one that has run out.
fn substituted(view: &View<'_>, target: &Target) -> Option<Finding> {
    // Between mail servers nobody checks names or issuers (RFC 7435); with a wrong clock, or where
    // unrelated hosts are intercepted too, a certificate tells nothing of the provider.
    if target.service == Service::Mx || clock_is_wrong(view) || everyone_is_intercepted(view) {
        return None;
    }
    let presented: Vec<Presented<'_>> = view
        .direct()
        .filter_map(certificate)
        .filter(|p| p.host == target.host && p.address == target.address && p.port == target.port)
        .collect();
    let real: Vec<_> = presented.iter().filter(|p| p.name == TlsName::Real).collect();
    let first = real.first()?.certificate;
    if real.iter().any(|p| p.certificate.proves_host()) {
        return None;
    }
    let ids = || real.iter().map(|p| p.observation.id.as_str());
    let clean: Vec<&str> = view
        .direct()
        .filter(|observation| observation.role == Role::Control)
        .filter_map(certificate)
        .filter(|p| p.certificate.proves_host())
        .map(|p| p.observation.id.as_str())
        .take(3)
        .collect();
    let finding = |cause, confidence| {
        Finding::new(cause, confidence)
            .service(target.service)
            .target(target.label())
            .evidence(ids())
            .evidence(clean.iter().copied())
            .rival("rival-wrong-clock", clean.iter().copied())
    };
    if first.matches_host && matches!(first.mozilla, Trust::Expired | Trust::NotYetValid) {
        let confidence = if clean.is_empty() { Confidence::Possible } else { Confidence::Certain };
        return Some(finding(Cause::CertificateExpired, confidence));
    }
    if clean.is_empty() {
        return None;
    }
    // A root that somebody put into this system vouches for it: a program on this computer.
    if first.mozilla == Trust::UnknownIssuer && first.system == Some(Trust::Trusted) {
        return Some(finding(Cause::LocalInterception, Confidence::Likely));
    }
    let genuine: Vec<&str> = presented
        .iter()
        .filter(|p| p.name != TlsName::Real && p.certificate.proves_host())
        .map(|p| p.observation.id.as_str())
        .chain(works_over_tor(view, &target.host, target.port))
        .collect();
    let confidence = match (genuine.is_empty(), first.mozilla) {
        (false, _) => Confidence::Certain,
        // A domain's own server often presents its hoster's certificate.
        (true, _) if view.subject.assumed => return None,
        (true, Trust::UnknownIssuer) => Confidence::Likely,
        (true, _) if target.service == Service::Webmail => Confidence::Likely,
        (true, _) => Confidence::Possible,
    };
    Some(
        finding(Cause::CertificateSubstituted, confidence)
            .evidence(genuine.iter().copied())
            .rival("rival-local-antivirus", clean.iter().copied())
            .rival("rival-server-down", genuine),
    )
}
