//! The provider itself: ports that are really closed, servers that nobody reaches.

use crate::{
    Finding,
    confirm::{fails_too, provider_over_tor, works_over_tor},
    dns::Names,
    tcp::targets,
    view::{Contact, View},
};
use waypost_model::{Cause, Confidence, FailureKind, Service};

/// What nobody on the way has to act for.
pub(crate) fn findings(view: &View<'_>, names: &Names, known: &[Finding]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for target in targets(view, names) {
        let label = target.label();
        if known.iter().any(|finding| finding.targets.contains(&label)) {
            continue;
        }
        let contacts = view.contacts_of(target.address, target.port);
        if contacts.is_empty() || contacts.iter().any(Contact::connected) {
            continue;
        }
        let ipv6 = target.address.is_ipv6();
        let controls = view.controls(ipv6, |_| true);
        let over_tor = works_over_tor(view, &target.host, target.port);
        if controls.reached.is_empty() || !over_tor.is_empty() {
            continue;
        }
        let too = fails_too(view, &target.host, target.port);
        let refused = contacts.iter().any(|c| c.failed_with(FailureKind::ConnectionRefused));
        let own_word = contacts.iter().any(|contact| {
            let icmp = contact.failure.and_then(|failure| failure.icmp);
            icmp.and_then(|icmp| icmp.from).is_some_and(|from| {
                let networks = &view.subject.networks;
                let asn = |address| networks.get(address).map(|network| network.asn);
                from == target.address
                    || (asn(&from).is_some() && asn(&from) == asn(&target.address))
            })
        });
        let known_to_tor = provider_over_tor(view);
        let silent = contacts.iter().all(|c| c.failed_with(FailureKind::Timeout));
        let confidence = match (refused || own_word, silent && target.service != Service::Mx) {
            // A server may refuse Tor and be cut off here as well: only its own word leaves no doubt.
            (true, _) if too.as_ref().is_some_and(|too| too.refused) => Confidence::Certain,
            // Silence here and silence there can also be a block here, and a provider that wants
            // nothing of Tor, unless it talks to Tor elsewhere.
            (false, _) if too.is_some() && known_to_tor.is_empty() => Confidence::Possible,
            _ if too.is_some() => Confidence::Likely,
            (true, _) => Confidence::Likely,
            _ => continue,
        };
        let finding = Finding::new(Cause::ProviderDown, confidence)
            .service(target.service)
            .target(label)
            .evidence(contacts.iter().map(Contact::id))
            .evidence(too.iter().flat_map(|too| too.ids.iter().copied()))
            .evidence(controls.reached_ids().take(3))
            .rival("rival-offline", controls.reached_ids());
        findings.push(match too {
            Some(_) => finding.rival("rival-refuses-tor", known_to_tor),
            None => finding,
        });
    }
    crate::finding::merge(findings)
}
