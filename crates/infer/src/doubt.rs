//! What a second vantage can tell more of.

use crate::{services::met, view::contact};
use waypost_model::{
    DnsReply, Endpoint, FailureKind, Observation, Operation, Outcome, QueryType, ResolverKind,
    Role, Service, Vantage,
};

/// The endpoints that were tried from here in vain so far. Never a mail exchanger: no exit of Tor goes
/// to port 25.
#[must_use]
pub fn in_doubt(endpoints: &[Endpoint], seen: &[Observation]) -> Vec<Endpoint> {
    let own = |o: &&Observation| o.vantage == Vantage::Direct && o.role == Role::Target;
    let own: Vec<&Observation> = seen.iter().filter(own).collect();
    let doubted = |endpoint: &&Endpoint| {
        let here: Vec<&&Observation> = own.iter().filter(|o| is_at(o, endpoint)).collect();
        let tried = || here.iter().any(|o| o.operation.failure().is_none_or(counts));
        let failed = tried() && here.iter().any(|o| is_in_vain(o, endpoint));
        let well = here.iter().any(|o| met(o, endpoint) && !is_refused(&o.operation));
        !well && (failed || own.iter().any(|o| is_without_name(&o.operation, &endpoint.host)))
    };
    endpoints.iter().filter(|e| e.service != Service::Mx).filter(doubted).cloned().collect()
}

fn counts(failure: &waypost_model::Failure) -> bool {
    failure.kind != FailureKind::Cancelled
}

fn is_at(observation: &Observation, endpoint: &Endpoint) -> bool {
    contact(observation).is_some_and(|c| c.host == endpoint.host && c.port == endpoint.port)
}

fn is_in_vain(observation: &Observation, endpoint: &Endpoint) -> bool {
    match &observation.operation {
        Operation::HttpGet(_) | Operation::MailSession(_) => {
            !met(observation, endpoint) || is_refused(&observation.operation)
        }
        operation => operation.failure().is_some_and(counts),
    }
}

/// Whether a page came that says no more than that there is none for this reader.
fn is_refused(operation: &Operation) -> bool {
    matches!(operation, Operation::HttpGet(get)
        if matches!(&get.outcome, Outcome::Ok(facts) if facts.status >= 400))
}

/// Whether programs on this computer get no address for the name.
fn is_without_name(operation: &Operation, host: &str) -> bool {
    let Operation::DnsQuery(query) = operation else { return false };
    let of_system = query.resolver.kind == ResolverKind::System;
    let reply = || query.outcome.ok().and_then(|facts| facts.replies.first());
    let has_address = |reply: &DnsReply| reply.addresses().next().is_some();
    of_system
        && query.name == host
        && query.query_type == QueryType::A
        && query.outcome.failure().is_none_or(counts)
        && !reply().is_some_and(has_address)
}
