//! The road: silence, resets and ICMP errors in answer to a SYN, and what the controls make of them.

use crate::{
    Finding,
    dns::Names,
    view::{Contact, Controls, Target, View},
};
use std::{collections::BTreeMap, net::IpAddr};
use waypost_model::{
    Cause, Confidence, FailureKind, HopReply, HopTrace, Icmp, Role, Service, Where,
};

/// Silent tries on fresh source ports before silence is called more than likely.
const REPEATS: usize = 3;
/// Controls that have to agree for `certain` (contract section 2, `controls.mx`).
const AGREEING: usize = 3;

/// What is wrong on the road to the provider.
pub(crate) fn findings(view: &View<'_>, names: &Names) -> Vec<Finding> {
    let mut findings = Vec::new();
    let loss = view.loss();
    for target in targets(view, names) {
        let contacts = view.contacts_of(target.address, target.port);
        if contacts.is_empty() || contacts.iter().any(Contact::connected) {
            continue;
        }
        if view.family_works(target.address.is_ipv6()) == Some(false) {
            continue;
        }
        // What fails from elsewhere as well was not cut here: the provider's own turn comes later.
        if crate::confirm::fails_too(view, &target.host, target.port).is_some() {
            continue;
        }
        let road = Road::new(view, &target, contacts);
        findings.extend(road.class_closed().or_else(|| match road.kind() {
            FailureKind::Timeout if loss.forbids_judging() => None,
            FailureKind::Timeout => road.silence(),
            FailureKind::ConnectionRefused => road.reset(),
            FailureKind::IcmpUnreachable => road.rejected(),
            _ => None,
        }));
    }
    crate::finding::merge(findings)
}

/// The provider's endpoints at their true addresses.
pub(crate) fn targets(view: &View<'_>, names: &Names) -> Vec<Target> {
    let mut targets = Vec::new();
    for endpoint in view.endpoints() {
        for address in names.addresses(&endpoint.host) {
            targets.push(Target {
                service: endpoint.service,
                host: endpoint.host.clone(),
                port: endpoint.port,
                address,
            });
        }
    }
    targets
}

/// The ports that a network closes together, as a number of their own; 0 for any other port.
#[must_use]
pub const fn port_class(port: u16) -> u8 {
    match port {
        25 => 1,
        465 | 587 => 2,
        143 | 993 => 3,
        110 | 995 => 4,
        80 | 443 => 5,
        _ => 0,
    }
}

struct Road<'a, 'v> {
    view: &'v View<'a>,
    target: &'v Target,
    contacts: Vec<Contact<'a>>,
    same_port: Controls<'a>,
    any_port: Controls<'a>,
}

impl<'a, 'v> Road<'a, 'v> {
    fn new(view: &'v View<'a>, target: &'v Target, contacts: Vec<Contact<'a>>) -> Self {
        let ipv6 = target.address.is_ipv6();
        let class = port_class(target.port);
        let of_class = |port| class != 0 && port_class(port) == class;
        // The same port in the same family if anything tells of it, else the nearest to that.
        let mut same_port = view.controls(ipv6, |port| port == target.port);
        for nearest in [view.controls(ipv6, of_class), view.controls(!ipv6, of_class)] {
            if same_port.reached.is_empty() && same_port.failed.is_empty() {
                same_port = nearest;
            }
        }
        let any_port = view.controls(ipv6, |_| true);
        Self { view, target, contacts, same_port, any_port }
    }

    /// The kind of failure that prevails; an answer outweighs silence.
    fn kind(&self) -> FailureKind {
        let mut counts: BTreeMap<FailureKind, usize> = BTreeMap::new();
        for failure in self.contacts.iter().filter_map(|contact| contact.failure) {
            *counts.entry(failure.kind).or_default() += 1;
        }
        let answers = [FailureKind::IcmpUnreachable, FailureKind::ConnectionRefused];
        answers
            .into_iter()
            .find(|kind| counts.contains_key(kind))
            .or_else(|| counts.into_iter().max_by_key(|(_, n)| *n).map(|(kind, _)| kind))
            .unwrap_or(FailureKind::Unknown)
    }

    fn finding(&self, cause: Cause, confidence: Confidence) -> Finding {
        Finding::new(cause, confidence)
            .service(self.target.service)
            .target(self.target.label())
            .evidence(self.contacts.iter().map(Contact::id))
    }

    /// Contacts with the same address on other ports.
    fn other_ports(&self) -> impl Iterator<Item = Contact<'a>> + '_ {
        let (address, port) = (self.target.address, self.target.port);
        self.view.contacts().filter(move |c| c.address == address && c.port != port)
    }

    /// The same port is closed to unrelated servers too.
    fn class_closed(&self) -> Option<Finding> {
        let same = &self.same_port;
        if self.target.port == 443 || self.target.port == 80 {
            return None;
        }
        if !same.reached.is_empty() || same.failed.is_empty() || self.any_port.reached.is_empty() {
            return None;
        }
        let confidence = match same.failed.len() {
            0 | 1 => Confidence::Likely,
            _ if same.failed.len() < AGREEING => Confidence::Likely,
            _ => Confidence::Certain,
        };
        Some(
            self.finding(Cause::PortClassBlocked, confidence)
                .evidence(same.failed_ids())
                .evidence(self.any_port.reached_ids().take(2))
                .rival("rival-offline", self.any_port.reached_ids())
                .rival("rival-server-down", same.failed_ids()),
        )
    }

    fn silence(&self) -> Option<Finding> {
        let silent = self.contacts.len();
        let alive: Vec<_> = self.other_ports().filter(Contact::answered).collect();
        let dead: Vec<_> = self.other_ports().filter(|c| !c.answered()).collect();
        let controls = &self.same_port;
        let place = self.trail_end();
        let wide = self.any_port.reached.len();
        if wide == 0 {
            return None;
        }
        let repeated = silent >= REPEATS;
        let finding = |cause, confidence| {
            self.finding(cause, confidence)
                .evidence(controls.reached_ids())
                .evidence(alive.iter().map(Contact::id).take(3))
                .evidence(dead.iter().map(Contact::id).take(3))
                .evidence(place.as_ref().map(|(id, _)| *id))
                .rival("rival-offline", self.any_port.reached_ids())
                .rival("rival-lossy-line", if repeated { self.ids() } else { Vec::new() })
                .at(place.as_ref().and_then(|(_, place)| place.clone()))
        };
        let over_tor =
            crate::confirm::works_over_tor(self.view, &self.target.host, self.target.port);
        if !alive.is_empty() {
            let enough = match self.target.service {
                Service::Mx => controls.reached.len() >= AGREEING,
                _ => !controls.reached.is_empty() && wide >= AGREEING,
            };
            let confidence = match (repeated, enough || !over_tor.is_empty()) {
                (true, true) => Confidence::Certain,
                (false, false) => Confidence::Possible,
                _ => Confidence::Likely,
            };
            return Some(
                finding(Cause::PortBlackhole, confidence)
                    .evidence(over_tor.iter().copied())
                    .rival("rival-server-down", alive.iter().map(Contact::id))
                    .rival("rival-anti-spam-policy", controls.reached_ids()),
            );
        }
        if dead.is_empty() {
            return None;
        }
        // Nothing of the address answers: cut off or switched off. Another address of the same
        // provider that answers speaks against an outage of the provider; Tor decides.
        let elsewhere: Vec<&str> = self
            .view
            .contacts()
            .filter(|c| c.address != self.target.address && c.connected())
            .filter(|c| c.observation.role == Role::Target)
            .map(|c| c.observation.id.as_str())
            .collect();
        let confidence = if !over_tor.is_empty() && repeated {
            Confidence::Certain
        } else if repeated && wide > 1 && (!elsewhere.is_empty() || self.trail_is_short()) {
            Confidence::Likely
        } else {
            Confidence::Possible
        };
        let finding = finding(Cause::IpBlackhole, confidence)
            .evidence(elsewhere.iter().copied().take(2))
            .evidence(over_tor.iter().copied());
        Some(match over_tor.is_empty() {
            true => finding.rival("rival-server-down", []),
            false => finding.rival("rival-server-down", over_tor),
        })
    }

    fn ids(&self) -> Vec<&'a str> {
        self.contacts.iter().map(|contact| contact.observation.id.as_str()).collect()
    }

    /// The traces to this very port.
    fn own_traces(&self) -> impl Iterator<Item = (&'a str, &'a HopTrace)> + '_ {
        let port = self.target.port;
        self.view.traces(self.target.address).filter(move |(_, trace)| trace.port == port)
    }

    /// The traces that show where this is lost: those to this very port, then those to the others of
    /// an address of which nothing answers, for it is cut off at one place whatever the port.
    fn lost_traces(&self) -> impl Iterator<Item = (&'a str, &'a HopTrace)> + '_ {
        let port = self.target.port;
        let silent = !self.other_ports().any(|contact| contact.answered());
        let further =
            self.view.traces(self.target.address).filter(move |(_, t)| silent && t.port != port);
        self.own_traces().chain(further).filter(|(_, trace)| !trace.reached)
    }

    /// Where the trail ends, if another trail got further.
    fn trail_end(&self) -> Option<(&'a str, Option<Where>)> {
        let (id, trace) = self.lost_traces().next()?;
        let last = trace.hops.iter().rev().find(|hop| hop.reply == HopReply::TimeExceeded)?;
        let further = self.view.all_traces().any(|(_, _, other)| {
            other.reached && other.hops.last().is_some_and(|hop| hop.ttl > last.ttl)
        });
        Some((id, further.then(|| place_of(last))))
    }

    /// Whether a router that passes other traffic on no longer answers for this: not even a server that
    /// is switched off would keep it from doing so.
    fn trail_is_short(&self) -> bool {
        let last_router = |trace: &HopTrace| {
            let routers = trace.hops.iter().filter(|hop| hop.reply == HopReply::TimeExceeded);
            routers.map(|hop| hop.ttl).max()
        };
        let own = self.lost_traces().filter_map(|(_, trace)| last_router(trace)).max();
        let Some(own) = own else { return false };
        let ipv6 = self.target.address.is_ipv6();
        let mut others = self.view.all_traces().filter(|(_, role, trace)| {
            *role == Role::Control && trace.reached && trace.address.is_ipv6() == ipv6
        });
        others.any(|(_, _, trace)| last_router(trace).is_some_and(|ttl| ttl > own))
    }

    /// A reset in answer to the SYN: the server's own, or one from the way.
    fn reset(&self) -> Option<Finding> {
        let over_tor =
            crate::confirm::works_over_tor(self.view, &self.target.host, self.target.port);
        let near = self.own_traces().find_map(|(id, trace)| Some((id, answered_at(trace)?)));
        // How far away the address really is, as its other ports or, failing that, as the routers on
        // the way to anywhere else tell.
        let far = self
            .view
            .traces(self.target.address)
            .filter(|(_, trace)| trace.port != self.target.port)
            .find_map(|(id, trace)| Some((id, answered_at(trace)?)));
        if let (Some((own, near)), Some((other, far))) = (near, far)
            && near < far
        {
            return Some(
                self.finding(Cause::TcpReset, Confidence::Certain)
                    .evidence([own, other])
                    .evidence(over_tor.iter().copied())
                    .rival("rival-closed-port", [own, other])
                    .at(self.router_at(near)),
            );
        }
        if let Some((ids, router)) =
            answers_on_the_way(self.view, self.target.address, self.target.port)
        {
            return Some(
                self.finding(Cause::TcpReset, Confidence::Likely)
                    .evidence(ids.iter().copied())
                    .evidence(over_tor.iter().copied())
                    .rival("rival-closed-port", ids)
                    .at(Some(router)),
            );
        }
        (!over_tor.is_empty()).then(|| {
            self.finding(Cause::TcpReset, Confidence::Certain)
                .evidence(over_tor.iter().copied())
                .rival("rival-closed-port", over_tor.iter().copied())
        })
    }

    fn router_at(&self, ttl: u8) -> Option<Where> {
        let hops = self.view.all_traces().flat_map(|(_, _, trace)| &trace.hops);
        let mut routers = hops.filter(|hop| hop.ttl == ttl && hop.reply == HopReply::TimeExceeded);
        routers.next().map(place_of).or(Some(Where {
            hop: ttl,
            address: None,
            asn: None,
            as_name: None,
        }))
    }

    /// An ICMP error: a refusal on the way, or the end of the provider's own network.
    fn rejected(&self) -> Option<Finding> {
        let icmp = self.contacts.iter().find_map(|contact| contact.failure?.icmp)?;
        let from = icmp.from?;
        if from == self.target.address {
            return None;
        }
        let networks = &self.view.subject.networks;
        let same_network = match (networks.get(&from), networks.get(&self.target.address)) {
            (Some(sender), Some(target)) => sender.asn == target.asn,
            _ => false,
        };
        let prohibited = is_prohibition(icmp, self.target.address.is_ipv6());
        if same_network || self.any_port.reached.is_empty() {
            return None;
        }
        let controls = &self.same_port;
        let confidence = match (prohibited, self.contacts.len() > 1 && !controls.reached.is_empty())
        {
            (true, true) => Confidence::Certain,
            (true, false) | (false, true) => Confidence::Likely,
            (false, false) => Confidence::Possible,
        };
        let hop = self
            .view
            .all_traces()
            .flat_map(|(_, _, trace)| &trace.hops)
            .find(|hop| hop.from == Some(from));
        let named = networks.get(&from);
        let place = hop.map(|hop| Where {
            hop: hop.ttl,
            address: Some(from),
            asn: named.map(|network| network.asn),
            as_name: named.map(|network| network.as_name.clone()),
        });
        Some(
            self.finding(Cause::IcmpRejected, confidence)
                .evidence(controls.reached_ids())
                .rival("rival-offline", self.any_port.reached_ids())
                .rival("rival-local-firewall", [])
                .rival("rival-server-down", if prohibited { self.ids() } else { Vec::new() })
                .at(place),
        )
    }
}

/// The traces which show that whoever answers for an address on that port stands where a router passes
/// the traffic for others on: on the way, and not at its end.
pub(crate) fn answers_on_the_way<'a>(
    view: &View<'a>,
    address: IpAddr,
    port: u16,
) -> Option<(Vec<&'a str>, Where)> {
    let mut own = view.traces(address).filter(|(_, trace)| trace.port == port);
    let (own, near) = own.find_map(|(id, trace)| Some((id, answered_at(trace)?)))?;
    let others = view.all_traces().filter(|(_, _, trace)| trace.address != address);
    others.filter(|(_, _, trace)| trace.address.is_ipv6() == address.is_ipv6()).find_map(
        |(id, _, trace)| {
            let hop = trace.hops.iter().find(|hop| hop.ttl == near)?;
            let further = trace.hops.iter().any(|other| other.ttl > near && other.from.is_some());
            (hop.reply == HopReply::TimeExceeded && further).then(|| (vec![own, id], place_of(hop)))
        },
    )
}

/// The distance at which the address itself (or who speaks for it) answered.
pub(crate) fn answered_at(trace: &HopTrace) -> Option<u8> {
    let answer = |reply| matches!(reply, HopReply::Connected | HopReply::Refused);
    trace.hops.iter().find(|hop| answer(hop.reply)).map(|hop| hop.ttl)
}

/// Whether an ICMP error says "forbidden" rather than "not there" (RFC 1812 section 5.2.7.1, RFC 4443).
const fn is_prohibition(icmp: Icmp, ipv6: bool) -> bool {
    if ipv6 {
        icmp.kind == 1 && matches!(icmp.code, 1 | 5 | 6)
    } else {
        icmp.kind == 3 && matches!(icmp.code, 3 | 9 | 10 | 13)
    }
}

pub(crate) fn place_of(hop: &waypost_model::Hop) -> Where {
    Where {
        hop: hop.ttl,
        address: hop.from,
        asn: hop.network.as_ref().map(|network| network.asn),
        as_name: hop.network.as_ref().map(|network| network.as_name.clone()),
    }
}
