//! The mail protocol: greetings, refusals, and offers to encrypt that went missing.

use crate::{
    Finding,
    dns::Names,
    tcp::{answered_at, targets},
    view::{Target, View},
};
use std::collections::{BTreeMap, BTreeSet};
use waypost_model::{
    Cause, Confidence, HopReply, HopTrace, MailProtocol, MailSession, Observation, Operation,
    Provider, Reply, Role, Service, StartTls, TlsMode,
};

/// What is wrong with the conversations.
pub(crate) fn findings(view: &View<'_>, names: &Names) -> Vec<Finding> {
    let intercepted = intercepted(view, names);
    let mut findings: Vec<Finding> = Vec::new();
    for target in targets(view, names) {
        if intercepted.iter().any(|finding| finding.targets.contains(&target.label())) {
            continue;
        }
        findings.extend(refused(view, &target));
        findings.extend(stripped(view, &target));
    }
    findings.extend(intercepted);
    crate::finding::merge(findings)
}

fn sessions<'a, 'v>(
    view: &'v View<'a>,
) -> impl Iterator<Item = (&'a Observation, &'a MailSession)> + 'v {
    view.direct().filter_map(|observation| match &observation.operation {
        Operation::MailSession(session) => Some((observation, session)),
        _ => None,
    })
}

fn sessions_of<'a>(view: &View<'a>, target: &Target) -> Vec<(&'a Observation, &'a MailSession)> {
    sessions(view)
        .filter(|(_, s)| {
            s.host == target.host && s.address == target.address && s.port == target.port
        })
        .collect()
}

/// The server itself refuses this line: an answer in its own words, so nobody cuts the way.
fn refused(view: &View<'_>, target: &Target) -> Option<Finding> {
    let sessions = sessions_of(view, target);
    if sessions.iter().any(|(_, session)| {
        session.protocol != MailProtocol::Smtp
            || session.greeting.as_ref().is_some_and(|g| g.positive)
                && session.capabilities_refused.is_none()
    }) {
        return None;
    }
    let (observation, reply) = sessions.iter().find_map(|(observation, session)| {
        let refusal =
            session.greeting.iter().chain(&session.capabilities_refused).find(|r| !r.positive);
        Some((observation, refusal?))
    })?;
    let confidence = match (is_policy(reply), reply.code) {
        (true, _) => Confidence::Certain,
        // RFC 5321 section 3.1: a greeting of 554 means "no service here for you".
        (false, 500..=599) => Confidence::Likely,
        (false, 421) => Confidence::Possible,
        // 450 and its like are temporary: greylisting, load.
        _ => return None,
    };
    Some(
        Finding::new(Cause::ReputationRefused, confidence)
            .service(target.service)
            .target(target.label())
            .evidence([observation.id.as_str()]),
    )
}

/// Whether the enhanced status code says "policy" (RFC 3463: subject 7).
fn is_policy(reply: &Reply) -> bool {
    let code = reply.text.split_whitespace().next().unwrap_or("");
    let mut parts = code.split('.');
    matches!((parts.next(), parts.next()), (Some("4" | "5"), Some("7")))
}

/// The offer to encrypt, known to be made, is not made here.
fn stripped(view: &View<'_>, target: &Target) -> Option<Finding> {
    let provider = &view.subject.provider;
    if declared_tls(provider, target) != Some(TlsMode::Starttls) {
        return None;
    }
    let sessions = sessions_of(view, target);
    if sessions.iter().any(|(_, session)| session.starttls == StartTls::Accepted) {
        return None;
    }
    let (observation, session) = sessions.iter().find(|(_, session)| {
        matches!(
            session.starttls,
            StartTls::NotOffered(_) | StartTls::Mangled(_) | StartTls::Refused(_)
        )
    })?;
    // Everyone's STARTTLS gone the same way is a filter close to this computer; it is the same to the user.
    let taken_all_the_same =
        matches!(&session.starttls, StartTls::NotOffered(Some(reply)) if reply.positive);
    let mangled = matches!(session.starttls, StartTls::Mangled(_));
    let nearer = answers_too_near(view, target);
    let over_tor = offers_over_tor(view, target, true);
    if over_tor.is_empty() && !offers_over_tor(view, target, false).is_empty() {
        return None;
    }
    let controls: Vec<&str> = self::sessions(view)
        .filter(|(o, s)| o.role == Role::Control && s.starttls == StartTls::Accepted)
        .map(|(o, _)| o.id.as_str())
        .collect();
    let encrypted: Vec<&str> = self::sessions(view)
        .filter(|(_, s)| {
            s.address == target.address && s.tls_mode == TlsMode::Implicit && s.tls.is_some()
        })
        .map(|(o, _)| o.id.as_str())
        .collect();
    let confidence = if taken_all_the_same || nearer.is_some() || !over_tor.is_empty() {
        Confidence::Certain
    } else if mangled {
        Confidence::Likely
    } else {
        Confidence::Possible
    };
    let proof: Vec<&str> = over_tor
        .iter()
        .copied()
        .chain(nearer.iter().flat_map(|(ids, _)| ids.iter().copied()))
        .chain(taken_all_the_same.then_some(observation.id.as_str()))
        .collect();
    Some(
        Finding::new(Cause::StarttlsStripped, confidence)
            .service(target.service)
            .target(target.label())
            .evidence(sessions.iter().map(|(o, _)| o.id.as_str()))
            .evidence(encrypted)
            .evidence(proof.iter().copied())
            .rival("rival-server-has-no-starttls", proof)
            .rival("rival-local-antivirus", controls)
            .at(nearer.and_then(|(_, place)| place)),
    )
}

/// The conversations through Tor in which the server's offer to encrypt was taken up, or was missing.
fn offers_over_tor<'a>(view: &View<'a>, target: &Target, made: bool) -> Vec<&'a str> {
    let found = view.tor().filter(|observation| {
        matches!(&observation.operation, Operation::MailSession(s)
        if s.host == target.host && s.port == target.port && match s.starttls {
            StartTls::Accepted => made,
            StartTls::NotOffered(_) => !made,
            _ => false,
        })
    });
    found.map(|observation| observation.id.as_str()).collect()
}

/// What the provider is known to do at this port.
fn declared_tls(provider: &Provider, target: &Target) -> Option<TlsMode> {
    let endpoints = provider.endpoints(target.service);
    endpoints.iter().find(|e| e.host == target.host && e.port == target.port).map(|e| e.tls)
}

/// The traces which show that whoever accepts on this port stands nearer than the address itself.
fn answers_too_near<'a>(
    view: &View<'a>,
    target: &Target,
) -> Option<(Vec<&'a str>, Option<waypost_model::Where>)> {
    let accepted = |trace: &HopTrace| {
        let accepts = trace.hops.iter().any(|hop| hop.reply == HopReply::Connected);
        accepts.then(|| answered_at(trace)).flatten()
    };
    let (own, near) = view
        .traces(target.address)
        .filter(|(_, trace)| trace.port == target.port)
        .find_map(|(id, trace)| Some((id, accepted(trace)?)))?;
    let (other, _) =
        view.traces(target.address).filter(|(_, trace)| trace.port != target.port).find_map(
            |(id, trace)| answered_at(trace).filter(|far| *far > near).map(|far| (id, far)),
        )?;
    let hops = view.all_traces().flat_map(|(_, _, trace)| &trace.hops);
    let mut routers = hops.filter(|hop| hop.ttl == near && hop.reply == HopReply::TimeExceeded);
    Some((vec![own, other], routers.next().map(crate::tcp::place_of)))
}

/// Another mail server answers in the place of many.
fn intercepted(view: &View<'_>, names: &Names) -> Vec<Finding> {
    let targets = targets(view, names);
    // By greeting: the hosts that say it. A host that is named in its own greeting is itself.
    let mut by_greeting: BTreeMap<(MailProtocol, &str), BTreeMap<&str, &str>> = BTreeMap::new();
    for (observation, session) in sessions(view) {
        let Some(greeting) = session.greeting.as_ref().filter(|greeting| greeting.positive) else {
            continue;
        };
        let hosts = by_greeting.entry((session.protocol, first_word(greeting))).or_default();
        hosts.insert(&session.host, &observation.id);
    }
    let is_control =
        |host: &str| sessions(view).any(|(o, s)| o.role == Role::Control && s.host == host);
    let mut findings = Vec::new();
    for target in &targets {
        let alike = sessions_of(view, target).into_iter().find_map(|(observation, session)| {
            let word = first_word(session.greeting.as_ref()?);
            let hosts = by_greeting.get(&(session.protocol, word))?;
            let controls: BTreeSet<&str> =
                hosts.iter().filter(|(host, _)| is_control(host)).map(|(_, id)| *id).collect();
            let named = !word.is_empty() && word.contains('.') && word != target.host;
            (named && controls.len() >= 2).then_some((observation, controls))
        });
        if let Some((observation, controls)) = alike {
            findings.push(
                Finding::new(Cause::MailIntercepted, Confidence::Certain)
                    .service(target.service)
                    .target(target.label())
                    .evidence([observation.id.as_str()])
                    .evidence(controls.iter().copied())
                    .rival("rival-home-router", []),
            );
            continue;
        }
        if target.service == Service::Mx
            && let Some((traces, place)) = answers_too_near(view, target)
        {
            let sessions = sessions_of(view, target);
            findings.push(
                Finding::new(Cause::MailIntercepted, Confidence::Likely)
                    .service(target.service)
                    .target(target.label())
                    .evidence(sessions.iter().map(|(o, _)| o.id.as_str()))
                    .evidence(traces)
                    .at(place),
            );
        }
    }
    findings
}

/// The host that a greeting names: its first word (RFC 5321 section 4.2 puts the server's name there).
fn first_word(greeting: &Reply) -> &str {
    greeting
        .text
        .split_whitespace()
        .find(|word| word.contains('.') && !word.starts_with('['))
        .unwrap_or("")
}
