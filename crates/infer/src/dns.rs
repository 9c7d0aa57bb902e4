//! Names: whether the resolvers tell the truth, judged by what the addresses do.

use crate::{
    Finding,
    names::{Asked, asked, is_bogon, questions},
    view::{View, certificate},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
};
use waypost_model::{Cause, Confidence, QueryType, ResolverKind, Role, TlsName, Trust};

const SERVFAIL: u16 = 2;
const NXDOMAIN: u16 = 3;

/// What is known of each of the provider's names.
#[derive(Default)]
pub(crate) struct Names {
    by_host: BTreeMap<String, Name>,
}

/// What is known of one name.
#[derive(Default)]
pub(crate) struct Name {
    /// The addresses at which the provider really stands, as far as that can be told.
    pub(crate) truth: BTreeSet<IpAddr>,
    /// Those that programs on this computer get.
    pub(crate) system: BTreeSet<IpAddr>,
    /// Whether programs on this computer get a true one; `None` if the system was not asked.
    pub(crate) usable: Option<bool>,
    /// Whether authenticated answers back the truth.
    authenticated: bool,
    /// Whether it rests on what resolvers here agree on.
    agreed: bool,
    /// Whether it rests on what a resolver said that was asked through Tor.
    from_afar: bool,
}

impl Names {
    pub(crate) fn of(&self, host: &str) -> Option<&Name> {
        self.by_host.get(host)
    }

    /// The true addresses of a name.
    pub(crate) fn addresses(&self, host: &str) -> Vec<IpAddr> {
        self.of(host).map(|name| name.truth.iter().copied().collect()).unwrap_or_default()
    }
}

/// Works out the true addresses of all the provider's names.
pub(crate) fn names(view: &View<'_>) -> Names {
    let mut names = Names::default();
    let ranges = &view.subject.provider.addresses;
    for host in view.hosts() {
        let asked = asked(view, &host);
        let addresses = |wanted: &dyn Fn(ResolverKind) -> bool| -> BTreeSet<IpAddr> {
            let replies = asked.iter().filter(|a| wanted(a.kind())).filter_map(Asked::reply);
            replies.flat_map(|reply| reply.addresses().collect::<Vec<_>>()).collect()
        };
        let authenticated = addresses(&ResolverKind::is_authenticated);
        let public = addresses(&|k| matches!(k, ResolverKind::Udp | ResolverKind::Tcp));
        let system = addresses(&|k| matches!(k, ResolverKind::System | ResolverKind::Configured));
        let mut truth = authenticated.clone();
        let mut afar = BTreeSet::new();
        if truth.is_empty() {
            // Without an authenticated answer, what several resolvers agree on has to do, or the only
            // one that answers; but not where somebody answers for them all.
            let doubted = doubted(view, &asked);
            let foreign =
                |a: &IpAddr| doubted && !ranges.is_empty() && !view.subject.provider.owns(*a);
            let agreed: BTreeSet<IpAddr> = public.intersection(&system).copied().collect();
            let only = public.is_empty() || system.is_empty();
            let believed = if only { &public | &system } else { agreed };
            truth.extend(believed.into_iter().filter(|address| {
                let disproved = doubted && proof(view, &host, *address) == Some(false);
                let impossible = only && is_bogon(*address);
                !(is_shared(view, &host, *address) || foreign(address) || impossible || disproved)
            }));
            afar = addresses(&|kind| kind == ResolverKind::Tor);
        }
        let others = || public.iter().chain(&system);
        let here = truth.clone();
        let agreed = !here.is_empty() || others().any(|a| is_genuine(view, &host, *a, &here));
        // Elsewhere a name may well have other addresses: they stand beside those from here, and do
        // not replace them.
        let from_afar = !afar.is_empty();
        truth.extend(afar);
        let seen = truth.clone();
        truth.extend(others().filter(|a| is_genuine(view, &host, **a, &seen)));
        let was_asked = asked.iter().any(|a| a.kind() == ResolverKind::System);
        let usable = was_asked.then(|| system.iter().any(|address| truth.contains(address)));
        let authenticated = !authenticated.is_empty();
        let name = Name { truth, system, usable, authenticated, agreed, from_afar };
        names.by_host.insert(host, name);
    }
    names
}

/// Whether the unauthenticated answers may all be somebody else's: the resolvers that nobody can
/// falsify were asked in vain, or somebody answers where no resolver stands.
fn doubted(view: &View<'_>, asked: &[Asked<'_>]) -> bool {
    let mut sure = asked.iter().filter(|a| a.kind().is_authenticated()).peekable();
    let in_vain = sure.peek().is_some() && sure.all(|a| a.reply().is_none());
    in_vain || questions(view).any(|a| a.kind() == ResolverKind::Silent && a.reply().is_some())
}

/// Whether the provider stands at an address that the trusted resolvers did not name: it proves
/// itself by its certificate, lies in the provider's ranges, or in the same network as a true one.
fn is_genuine(view: &View<'_>, host: &str, address: IpAddr, truth: &BTreeSet<IpAddr>) -> bool {
    let networks = &view.subject.networks;
    let asn = |address: &IpAddr| networks.get(address).map(|network| network.asn);
    truth.contains(&address)
        || view.subject.provider.owns(address)
        || (!is_bogon(address)
            && asn(&address).is_some()
            && truth.iter().any(|known| asn(known) == asn(&address)))
        || proof(view, host, address) == Some(true)
}

/// Whether the certificate presented there proves the host; `None` if none was presented.
fn proof(view: &View<'_>, host: &str, address: IpAddr) -> Option<bool> {
    let mut presented = view
        .direct()
        .filter_map(certificate)
        .filter(|p| p.address == address && p.host == host && p.name == TlsName::Real)
        .peekable();
    presented.peek()?;
    // A certificate that has run out is still the provider's.
    Some(presented.any(|p| {
        let dated = matches!(p.certificate.mozilla, Trust::Expired | Trust::NotYetValid);
        p.certificate.proves_host() || (p.certificate.matches_host && dated)
    }))
}

/// Whether the address was given for an unrelated name as well.
fn is_shared(view: &View<'_>, host: &str, address: IpAddr) -> bool {
    questions(view).any(|asked| {
        asked.query.name != host
            && matches!(asked.observation.role, Role::Control | Role::Innocent)
            && asked.reply().is_some_and(|reply| reply.addresses().any(|a| a == address))
    })
}

/// What is wrong with names that exist.
pub(crate) fn findings(view: &View<'_>, names: &Names) -> Vec<Finding> {
    if let Some(finding) = resolver_down(view) {
        return vec![finding];
    }
    let mut findings: Vec<Finding> = intercepted(view).into_iter().collect();
    for host in view.hosts() {
        let asked = asked(view, &host);
        let finding =
            injected(view, names, &host, &asked).or_else(|| lie(view, names, &host, &asked));
        findings.extend(finding);
    }
    crate::finding::merge(findings)
}

/// The resolver fails for every name while the network works.
fn resolver_down(view: &View<'_>) -> Option<Finding> {
    let mut failed = Vec::new();
    for asked in questions(view) {
        if !matches!(asked.kind(), ResolverKind::System | ResolverKind::Configured) {
            continue;
        }
        if asked.has_addresses() {
            return None;
        }
        let silent = asked.failure().is_some();
        let broken = silent || asked.rcode().is_some_and(|rcode| rcode != 0);
        if silent && view.silence_says_nothing() {
            return None;
        }
        if broken && matches!(asked.observation.role, Role::Control | Role::Innocent) {
            failed.push(asked.id());
        }
    }
    let controls: BTreeSet<&str> = questions(view)
        .filter(|asked| failed.contains(&asked.id()))
        .map(|asked| asked.query.name.as_str())
        .collect();
    if controls.len() < 2 {
        return None;
    }
    let other: Vec<&str> = questions(view)
        .filter(|a| {
            !matches!(a.kind(), ResolverKind::System | ResolverKind::Configured)
                && a.has_addresses()
        })
        .map(|asked| asked.id())
        .collect();
    let confidence = if other.is_empty() { Confidence::Likely } else { Confidence::Certain };
    Some(
        Finding::new(Cause::ResolverDown, confidence)
            .services(view.subject.services.iter().copied())
            .evidence(failed)
            .evidence(other.iter().copied().take(3))
            .rival("rival-offline", other.iter().copied()),
    )
}

/// Somebody answers at an address where no resolver stands, for any name.
fn intercepted(view: &View<'_>) -> Option<Finding> {
    let answers: Vec<_> = questions(view)
        .filter(|a| a.kind() == ResolverKind::Silent && a.reply().is_some())
        .collect();
    let any_name = answers.iter().any(|a| a.observation.role != Role::Target);
    any_name.then(|| {
        Finding::new(Cause::DnsIntercepted, Confidence::Certain)
            .evidence(answers.iter().map(Asked::id))
            .rival("rival-home-router", [])
    })
}

/// A second, different answer came behind the first; or the silent address answers for this name
/// alone.
fn injected(view: &View<'_>, names: &Names, host: &str, asked: &[Asked<'_>]) -> Option<Finding> {
    let twice: Vec<&str> = asked.iter().filter(|a| a.differing_replies()).map(Asked::id).collect();
    let silent: Vec<&str> = asked
        .iter()
        .filter(|a| a.kind() == ResolverKind::Silent && a.reply().is_some())
        .map(Asked::id)
        .collect();
    let everyone = questions(view).any(|a| {
        a.kind() == ResolverKind::Silent
            && a.observation.role != Role::Target
            && a.reply().is_some()
    });
    if twice.is_empty() && (silent.is_empty() || everyone) {
        return None;
    }
    let truth = proven_by(names, host, asked);
    let sure = names.of(host).is_some_and(|name| name.authenticated) && !truth.is_empty();
    let confidence = match (twice.is_empty(), sure) {
        (false, true) => Confidence::Certain,
        _ => Confidence::Likely,
    };
    Some(
        Finding::new(Cause::DnsInjection, confidence)
            .services(view.services_of(host))
            .target(host)
            .evidence(twice)
            .evidence(silent)
            .evidence(truth.iter().copied())
            .rival("rival-cdn", truth),
    )
}

/// The observations whose answers name the truth: those that nobody on the way can falsify, and what was
/// said through Tor where that is the same.
fn proven_by<'a>(names: &Names, host: &str, asked: &[Asked<'a>]) -> Vec<&'a str> {
    let Some(name) = names.of(host).filter(|name| name.authenticated || name.from_afar) else {
        return Vec::new();
    };
    let sure = asked.iter().filter(|a| a.kind().is_authenticated() && a.has_addresses());
    let is_true = |a: &&Asked<'_>| {
        a.reply()
            .is_some_and(|reply| reply.addresses().any(|address| name.truth.contains(&address)))
    };
    let afar = asked.iter().filter(|a| a.kind() == ResolverKind::Tor).filter(is_true);
    sure.take(3).chain(afar.take(1)).map(Asked::id).collect()
}

/// The control names for which the system's resolver works.
fn working_controls<'a>(view: &View<'a>) -> Vec<&'a str> {
    questions(view)
        .filter(|a| {
            a.observation.role == Role::Control
                && matches!(a.kind(), ResolverKind::System | ResolverKind::Configured)
                && a.has_addresses()
        })
        .map(|asked| asked.id())
        .take(3)
        .collect()
}

/// Whether the system's resolver answers for another name of the provider.
fn answers_others(view: &View<'_>, host: &str) -> bool {
    questions(view).any(|asked| {
        asked.observation.role == Role::Target
            && matches!(asked.kind(), ResolverKind::System | ResolverKind::Configured)
            && asked.query.name != host
            && asked.has_addresses()
    })
}

/// The system's resolver says something else than the truth, or nothing.
fn lie(view: &View<'_>, names: &Names, host: &str, asked: &[Asked<'_>]) -> Option<Finding> {
    let name = names.of(host)?;
    let local: Vec<&Asked<'_>> = asked
        .iter()
        .filter(|a| matches!(a.kind(), ResolverKind::System | ResolverKind::Configured))
        .collect();
    if name.usable != Some(false) {
        return None;
    }
    let controls = working_controls(view);
    let truth = proven_by(names, host, asked);
    // An exit of Tor may have been lied to itself, or told what is true only where it stands.
    let sure = name.authenticated && !truth.is_empty() && !controls.is_empty();
    let finding = |cause, confidence| {
        Finding::new(cause, confidence)
            .services(view.services_of(host))
            .target(host)
            .evidence(local.iter().map(|a| a.id()))
            .evidence(truth.iter().copied())
            .evidence(controls.iter().copied())
            .rival("rival-resolver-fault", controls.iter().copied())
    };
    if !name.system.is_empty() {
        // What is said elsewhere does not rule out that each country has addresses of its own.
        let no_cdn = truth.iter().copied().filter(|_| name.authenticated);
        return Some(
            finding(Cause::DnsForgedAnswer, forgery(view, name, host, doubted(view, asked))?)
                .rival("rival-cdn", no_cdn),
        );
    }
    if name.truth.is_empty() {
        return None;
    }
    let confidence = if sure { Confidence::Certain } else { Confidence::Likely };
    // The system's own function does not tell a refusal from silence everywhere; the question put
    // to its name server does.
    let mut rcodes = local.iter().filter(|a| a.query.query_type == QueryType::A);
    let decisive = rcodes
        .clone()
        .find(|a| a.kind() == ResolverKind::Configured && (a.reply().is_some() || a.timed_out()))
        .or_else(|| rcodes.find(|a| a.reply().is_some() || a.timed_out()))?;
    let dnssec = asked.iter().any(|a| a.kind().is_authenticated() && a.rcode() == Some(SERVFAIL));
    match decisive.rcode() {
        Some(NXDOMAIN) => Some(
            finding(Cause::DnsForgedNxdomain, confidence)
                .rival("rival-name-gone", truth.iter().copied()),
        ),
        Some(0) => Some(finding(Cause::DnsForgedNxdomain, Confidence::Likely)),
        // Resolvers that validate fail alike where the provider's signatures are broken.
        Some(SERVFAIL) if dnssec => None,
        Some(_) => {
            let ruled_out = truth.iter().copied();
            Some(finding(Cause::DnsRefused, confidence).rival("rival-dnssec-failure", ruled_out))
        }
        None if view.silence_says_nothing() => None,
        // A line that loses takes the questions for one name out of many sooner than a resolver does.
        None if view.loss().is_seen() && answers_others(view, host) => None,
        None => Some(
            finding(Cause::DnsTimeout, confidence)
                .rival("rival-lossy-line", controls.iter().copied()),
        ),
    }
}

/// How sure it is that none of the system's addresses is the provider's; `None` if nothing speaks
/// for a forgery.
fn forgery(view: &View<'_>, name: &Name, host: &str, doubted: bool) -> Option<Confidence> {
    let all = |test: &dyn Fn(IpAddr) -> bool| name.system.iter().all(|address| test(*address));
    let impossible = all(&|address| is_bogon(address) || is_shared(view, host, address));
    let disproved = all(&|address| {
        is_bogon(address)
            || is_shared(view, host, address)
            || proof(view, host, address) == Some(false)
    });
    let dead = |address: IpAddr| {
        let mut contacts =
            view.contacts().filter(|c| c.address == address && c.host == host).peekable();
        contacts.peek().is_some() && contacts.all(|contact| !contact.connected())
    };
    // Where the name's true addresses lie outside of the provider's own as well (it is served by others),
    // to lie outside says nothing.
    let foreign = !view.subject.provider.addresses.is_empty()
        && all(&|address| !view.subject.provider.owns(address))
        && name.truth.iter().all(|address| view.subject.provider.owns(*address));
    let missed = || all(&|a| is_bogon(a) || dead(a) || proof(view, host, a) == Some(false));
    match name.authenticated {
        true if disproved => Some(Confidence::Certain),
        true if foreign || missed() => Some(Confidence::Likely),
        true => Some(Confidence::Possible),
        false if impossible || (foreign && (disproved || doubted)) => Some(Confidence::Likely),
        false if name.from_afar && disproved => Some(Confidence::Likely),
        false if name.agreed => Some(Confidence::Possible),
        // Other addresses from afar prove nothing: many names have some for each country.
        false => disproved.then_some(Confidence::Possible),
    }
}

/// Names that no resolver knows, or that all fail for: the provider's own doing.
pub(crate) fn missing(view: &View<'_>, names: &Names) -> Vec<Finding> {
    let mut findings = Vec::new();
    for host in view.hosts() {
        let asked = asked(view, &host);
        let found = asked.iter().any(Asked::has_addresses);
        let differ = names.of(&host).is_some_and(|name| !name.truth.is_empty());
        let answered: Vec<&Asked<'_>> = asked
            .iter()
            .filter(|a| a.query.query_type == QueryType::A && a.reply().is_some())
            .collect();
        let says = |rcode: u16| -> Vec<&str> {
            let saying = answered.iter().filter(|a| a.rcode() == Some(rcode));
            saying.map(|asked| asked.id()).collect()
        };
        let authenticated = |rcode: u16| {
            answered.iter().any(|a| a.kind().is_authenticated() && a.rcode() == Some(rcode))
        };
        let build = |cause, confidence, ids: Vec<&str>| {
            Finding::new(cause, confidence)
                .services(view.services_of(&host))
                .target(&host)
                .evidence(ids)
        };
        if authenticated(SERVFAIL) && says(SERVFAIL).len() * 2 >= answered.len() && !found {
            findings.push(
                build(Cause::ProviderDown, Confidence::Likely, says(SERVFAIL))
                    .rival("rival-dnssec-failure", []),
            );
        } else if !found && !differ && says(NXDOMAIN).len() == answered.len() && answered.len() > 1
        {
            let confidence =
                if authenticated(NXDOMAIN) { Confidence::Certain } else { Confidence::Likely };
            findings.push(build(Cause::NameDoesNotExist, confidence, says(NXDOMAIN)));
        }
    }
    crate::finding::merge(findings)
}
