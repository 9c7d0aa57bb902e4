//! This computer and its own network: looked at first, because what is wrong here looks like
//! everything else further on.

use crate::{
    Finding,
    names::questions,
    view::{View, certificate},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
};
use waypost_model::{
    Captive, CaptiveFacts, Cause, Confidence, Observation, Operation, Outcome, Role, Subject,
    TlsName, Trust,
};

/// Certificates are dated by the day; a clock off by less than this leaves them valid.
const CLOCK_TOLERANCE_S: u64 = 12 * 3600;
/// Controls agree on the time when they lie this close together.
const CLOCK_AGREEMENT_S: u64 = 300;

/// Whether nothing measured behind this can be believed.
pub(crate) const fn explains_everything(cause: Cause) -> bool {
    matches!(cause, Cause::NoNetwork | Cause::CaptivePortal)
}

/// What is wrong on this side of the provider's network.
pub(crate) fn findings(view: &View<'_>) -> Vec<Finding> {
    if let Some(finding) = captive_portal(view) {
        return vec![finding];
    }
    if let Some(finding) = no_network(view) {
        return vec![finding];
    }
    clock_wrong(view).into_iter().chain(interception(view)).collect()
}

/// Whether nothing further on can be seen: for certain, or because so much was tried in vain.
pub(crate) fn is_explained(observations: &[Observation]) -> bool {
    let subject = Subject::default();
    let view = View::new(&subject, observations);
    captive_portal(&view).is_some_and(|finding| finding.confidence == Confidence::Certain)
        || no_network(&view).is_some_and(|finding| finding.evidence.len() >= ENOUGH_IN_VAIN)
}

/// Operations that were tried in vain before a network is given up.
const ENOUGH_IN_VAIN: usize = 8;

fn no_network(view: &View<'_>) -> Option<Finding> {
    let mut tried = Vec::new();
    for observation in view.direct() {
        let answered = match &observation.operation {
            // The line's own resolver may stand on this side of what is broken.
            Operation::DnsQuery(query) => query.outcome.ok().is_some() && !is_near(query),
            Operation::Captive(captive) => captive.outcome.ok().is_some(),
            Operation::Link(_) | Operation::Discovery(_) | Operation::HopTrace(_) => continue,
            _ => crate::view::contact(observation).is_some_and(|contact| contact.answered()),
        };
        if answered {
            return None;
        }
        tried.push(observation.id.as_str());
    }
    let link = view.direct().find_map(|observation| match &observation.operation {
        Operation::Link(link) => Some((observation.id.as_str(), &link.facts)),
        _ => None,
    });
    let down =
        link.is_some_and(|(_, facts)| !facts.default_route_ipv4 && !facts.default_route_ipv6);
    // A few failures say nothing; silence from everything that was asked does.
    if !down && tried.len() < 5 {
        return None;
    }
    let confidence = if down { Confidence::Certain } else { Confidence::Likely };
    let finding = Finding::new(Cause::NoNetwork, confidence)
        .services(view.subject.services.iter().copied())
        .evidence(link.map(|(id, _)| id))
        .evidence(tried.iter().copied().take(8));
    Some(if down { finding } else { finding.rival("rival-local-firewall", []) })
}

/// An answer that a resolver on this computer or in its network may have given from memory.
const fn is_near(query: &waypost_model::DnsQuery) -> bool {
    use waypost_model::ResolverKind::{Configured, System};
    matches!(query.resolver.kind, System | Configured)
}

fn captive_portal(view: &View<'_>) -> Option<Finding> {
    let probes: Vec<(&Observation, &Captive)> = view
        .direct()
        .filter_map(|observation| match &observation.operation {
            Operation::Captive(captive) => Some((observation, captive)),
            _ => None,
        })
        .collect();
    let facts = |captive: &&(&Observation, &Captive)| match &captive.1.outcome {
        Outcome::Ok(facts) => Some(facts.clone()),
        Outcome::Failure(_) => None,
    };
    let altered: Vec<_> = probes
        .iter()
        .filter(|probe| facts(probe).is_some_and(|facts: CaptiveFacts| !facts.as_expected))
        .collect();
    if altered.is_empty() || probes.iter().any(|p| facts(&p).is_some_and(|f| f.as_expected)) {
        return None;
    }
    // A network that merely adds its own page to unencrypted ones lets the proven pages through.
    let proven = view.direct().filter(|o| o.role == Role::Control).filter_map(certificate);
    if proven.filter(|presented| presented.certificate.proves_host()).count() > 0 {
        return None;
    }
    let redirected = altered.iter().any(|probe| facts(probe).is_some_and(|f| f.redirect.is_some()));
    // Unrelated names that all lead to one address lead to the portal.
    let mut leads: BTreeMap<IpAddr, BTreeSet<&str>> = BTreeMap::new();
    for asked in questions(view).filter(|asked| asked.observation.role == Role::Control) {
        for address in asked.reply().into_iter().flat_map(|reply| reply.addresses()) {
            leads.entry(address).or_default().insert(&asked.query.name);
        }
    }
    let one_for_all = leads.values().any(|names| names.len() > 2);
    let confidence = if redirected || one_for_all || altered.len() > 1 {
        Confidence::Certain
    } else {
        Confidence::Likely
    };
    Some(
        Finding::new(Cause::CaptivePortal, confidence)
            .services(view.subject.services.iter().copied())
            .evidence(altered.iter().map(|(observation, _)| observation.id.as_str())),
    )
}

fn clock_wrong(view: &View<'_>) -> Option<Finding> {
    let mut offsets: Vec<(i64, &str, &str)> = Vec::new();
    for observation in view.direct().filter(|o| o.role == Role::Control) {
        let offset = match &observation.operation {
            Operation::HttpGet(get) => get.outcome.ok().and_then(|facts| facts.clock_offset_s),
            Operation::Captive(captive) => captive.outcome.ok().and_then(|f| f.clock_offset_s),
            _ => None,
        };
        let url = match &observation.operation {
            Operation::HttpGet(get) => get.url.as_str(),
            Operation::Captive(captive) => captive.url.as_str(),
            _ => "",
        };
        let host = crate::view::host_and_port(url).map_or("", |(host, _)| host);
        if let Some(offset) = offset
            && !offsets.iter().any(|(_, known, _)| *known == host)
        {
            offsets.push((offset, host, observation.id.as_str()));
        }
    }
    offsets.sort_unstable_by_key(|(offset, ..)| *offset);
    let (median, ..) = *offsets.get(offsets.len() / 2)?;
    if median.unsigned_abs() < CLOCK_TOLERANCE_S {
        return None;
    }
    let agreeing: Vec<&str> = offsets
        .iter()
        .filter(|(offset, ..)| offset.abs_diff(median) <= CLOCK_AGREEMENT_S)
        .map(|(.., id)| *id)
        .collect();
    let confidence = match agreeing.len() {
        0 | 1 => return None,
        2 => Confidence::Likely,
        _ => Confidence::Certain,
    };
    Some(
        Finding::new(Cause::ClockWrong, confidence)
            .services(view.subject.services.iter().copied())
            .evidence(agreeing),
    )
}

/// Whether this computer's clock is so far off that no certificate can be judged by its dates.
pub(crate) fn clock_is_wrong(view: &View<'_>) -> bool {
    clock_wrong(view).is_some()
}

/// Unrelated hosts, too, present certificates of an issuer that no browser knows.
fn interception(view: &View<'_>) -> Option<Finding> {
    let mut clean = 0;
    let mut foreign: Vec<(&str, &str)> = Vec::new();
    let mut known_to_the_system = false;
    for observation in view.direct().filter(|o| o.role == Role::Control) {
        // Pages alone: certificates between mail servers prove nothing either way (RFC 7435).
        let is_page = matches!(observation.operation, Operation::HttpGet(_));
        let Some(presented) =
            certificate(observation).filter(|p| is_page && p.name == TlsName::Real)
        else {
            continue;
        };
        match presented.certificate.mozilla {
            Trust::UnknownIssuer => {
                known_to_the_system |= presented.certificate.system == Some(Trust::Trusted);
                if !foreign.iter().any(|(host, _)| *host == presented.host) {
                    foreign.push((presented.host, &presented.observation.id));
                }
            }
            Trust::Trusted if presented.certificate.matches_host => clean += 1,
            _ => {}
        }
    }
    if foreign.len() < 2 || clean > 0 {
        return None;
    }
    let confidence = if known_to_the_system || foreign.len() > 2 {
        Confidence::Certain
    } else {
        Confidence::Likely
    };
    Some(
        Finding::new(Cause::LocalInterception, confidence)
            .services(view.subject.services.iter().copied())
            .evidence(foreign.iter().map(|(_, id)| *id)),
    )
}

/// Whether unrelated hosts are intercepted as well, so that a foreign certificate says nothing of
/// the provider.
pub(crate) fn everyone_is_intercepted(view: &View<'_>) -> bool {
    interception(view).is_some()
}
