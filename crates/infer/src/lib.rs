//! From observations to findings: pure, so that a saved report gives the same verdict again.
//!
//! Nothing in here reads a clock, a socket, a file or the environment, and nothing is in any
//! language: findings carry message ids.

mod alternatives;
mod confirm;
mod dns;
mod doubt;
mod finding;
mod http;
mod link;
mod mail;
mod names;
mod provider;
mod sender;
mod services;
mod tcp;
mod throughput;
mod tls;
mod verdict;
mod view;

pub use alternatives::Alternative;
pub use doubt::in_doubt;
pub use finding::{Finding, RivalMessage};
pub use names::is_bogon;
pub use tcp::port_class;
pub use verdict::Conclusions;

use view::View;
use waypost_model::{Confidence, Observation, ServiceState, Subject};

/// Whether what was observed so far explains everything that could still be observed: there is no
/// network, or its login page stands in between. A check need not go on then.
#[must_use]
pub fn is_explained(observations: &[Observation]) -> bool {
    link::is_explained(observations)
}

/// Whether the provider's bytes come slowly, or stop coming, where others' do not.
#[must_use]
pub fn is_slowed(observations: &[Observation]) -> bool {
    let subject = Subject::default();
    !throughput::findings(&View::new(&subject, observations)).is_empty()
}

/// Whether the verdict stands, whatever is seen through Tor: all that was found is certain, and whatever
/// does not work has its finding.
#[must_use]
pub fn is_settled(subject: &Subject, observations: &[Observation]) -> bool {
    let conclusions = conclude(subject, observations);
    let found = |service| conclusions.findings.iter().any(|f| f.services.contains(service));
    let mut services = conclusions.services.iter();
    !conclusions.findings.is_empty()
        && conclusions.findings.iter().all(|f| f.confidence == Confidence::Certain)
        && services.all(|(service, state)| *state == ServiceState::Ok || found(service))
}

/// Draws the conclusions from what was measured.
///
/// The order is that of the way from this computer to the mail: what is wrong nearer to the user
/// explains, and so silences, what is seen further on.
#[must_use]
pub fn conclude(subject: &Subject, observations: &[Observation]) -> Conclusions {
    let view = View::new(subject, observations);
    let mut local = link::findings(&view);
    if local.iter().any(|finding| link::explains_everything(finding.cause)) {
        let names = dns::Names::default();
        sender::add(&view, &names, &mut local);
        return verdict::draw(&view, local, &names);
    }
    let names = dns::names(&view);
    let mut findings = local;
    findings.extend(dns::findings(&view, &names));
    if !findings.iter().any(|finding| finding.cause == waypost_model::Cause::ResolverDown) {
        findings.extend(dns::missing(&view, &names));
    }
    findings.extend(tcp::findings(&view, &names));
    findings.extend(tls::findings(&view, &names));
    findings.extend(http::findings(&view, &names));
    findings.extend(mail::findings(&view, &names));
    findings.extend(throughput::findings(&view));
    findings.extend(provider::findings(&view, &names, &findings));
    sender::add(&view, &names, &mut findings);
    verdict::draw(&view, findings, &names)
}
