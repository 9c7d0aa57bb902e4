//! What a second vantage can tell more of.

use crate::{
    names::is_bogon,
    services::met,
    view::{certificate, contact},
};
use std::{collections::BTreeSet, net::IpAddr};
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
        let unnamed = own.iter().any(|o| is_without_name(&o.operation, &endpoint.host));
        !well && (failed || unnamed) || is_misled(&own, &endpoint.host)
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

/// Whether programs on this computer get no address for a name that has some, or none but ones where it
/// was looked for and not found: what works at the true addresses does not work for them.
fn is_misled(own: &[&Observation], host: &str) -> bool {
    let queries = own.iter().filter_map(|o| match &o.operation {
        Operation::DnsQuery(query) if query.name == host => Some(query),
        _ => None,
    });
    let queries: Vec<_> = queries.collect();
    let addresses = |wanted: fn(ResolverKind) -> bool| -> BTreeSet<IpAddr> {
        let asked = queries.iter().filter(|query| wanted(query.resolver.kind));
        let replies = asked.filter_map(|query| query.outcome.ok()?.replies.first());
        replies.flat_map(|reply| reply.addresses().collect::<Vec<_>>()).collect()
    };
    let told = addresses(|kind| kind == ResolverKind::System);
    let real = addresses(ResolverKind::is_authenticated);
    if real.is_empty() || !real.is_disjoint(&told) {
        return false;
    }
    if told.is_empty() {
        return own.iter().any(|o| is_without_name(&o.operation, host));
    }
    told.into_iter().all(|address| {
        let at =
            |o: &&&Observation| contact(o).is_some_and(|c| c.host == host && c.address == address);
        let here: Vec<&&Observation> = own.iter().filter(at).collect();
        let proven = |o: &&&Observation| {
            certificate(o).is_some_and(|presented| presented.certificate.proves_host())
        };
        is_bogon(address) || (!here.is_empty() && !here.iter().any(proven))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const HOST: &str = "mail.example.test";

    fn asked(id: &str, resolver: &str, addresses: &[&str]) -> Value {
        let records: Vec<Value> = addresses.iter().map(|a| json!({ "address": a })).collect();
        let reply = json!({"after_ms": 1, "rcode": 0, "records": records});
        json!({"id": id, "at_ms": 0, "took_ms": 1, "role": "target", "kind": "dns_query",
            "resolver": {"kind": resolver}, "name": HOST, "query_type": "A",
            "outcome": {"ok": {"replies": [reply]}}})
    }

    fn silent(id: &str, address: &str) -> Value {
        json!({"id": id, "at_ms": 0, "took_ms": 1, "role": "target", "kind": "tcp_connect",
            "host": HOST, "address": address, "port": 443, "wait_ms": 3000,
            "outcome": {"failure": {"kind": "timeout", "stage": "connect"}}})
    }

    fn misled(seen: Vec<Value>) -> bool {
        let seen: Vec<Observation> =
            seen.into_iter().map(|one| serde_json::from_value(one).unwrap()).collect();
        is_misled(&seen.iter().collect::<Vec<_>>(), HOST)
    }

    #[test]
    fn other_addresses_alone_mislead_nobody() {
        let (system, doh) =
            (asked("m1", "system", &["203.0.113.1"]), asked("m2", "doh", &["203.0.113.2"]));
        assert!(!misled(vec![system.clone(), doh.clone()]), "nobody has looked there yet");
        assert!(misled(vec![system.clone(), doh.clone(), silent("m3", "203.0.113.1")]));
        let both = asked("m2", "doh", &["203.0.113.1", "203.0.113.2"]);
        assert!(!misled(vec![system.clone(), both, silent("m3", "203.0.113.1")]));
        assert!(!misled(vec![system, silent("m3", "203.0.113.1")]), "nobody knows better");
    }

    #[test]
    fn no_address_and_an_impossible_one_mislead_where_somebody_knows_better() {
        let doh = asked("m2", "doh", &["203.0.113.2"]);
        assert!(misled(vec![asked("m1", "system", &["10.10.34.34"]), doh.clone()]));
        assert!(misled(vec![asked("m1", "system", &[]), doh.clone()]));
        assert!(!misled(vec![doh]), "the system has not answered yet");
        assert!(!misled(vec![asked("m1", "system", &[]), asked("m2", "doh", &[])]));
    }
}
