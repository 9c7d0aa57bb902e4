//! What a resolver says that was asked through Tor: it shows that a name exists, and stands against an
//! answer that is disproved. That it differs says nothing: many names have other addresses elsewhere.

#![cfg(test)]

use serde_json::{Value, json};
use std::cell::Cell;
use waypost_infer::{Conclusions, conclude};
use waypost_model::{Cause, Confidence, Observation, Subject};

const HOST: &str = "mail.example.test";
const HERE: &str = "198.51.100.7";
const AFAR: &str = "203.0.113.10";

/// Hands out ids.
#[derive(Default)]
struct Line(Cell<u32>);

impl Line {
    fn seen(&self, role: &str, kind: &str, facts: Value) -> Value {
        self.0.set(self.0.get() + 1);
        let mut seen = json!({"id": format!("m{}", self.0.get()), "at_ms": 0, "took_ms": 5,
            "role": role, "kind": kind});
        let both = seen.as_object_mut().unwrap();
        both.extend(facts.as_object().unwrap().clone());
        seen
    }

    fn query(&self, role: &str, name: &str, resolver: &str, outcome: Value) -> Value {
        let facts = json!({"resolver": {"kind": resolver}, "name": name, "query_type": "A",
            "outcome": outcome});
        let mut seen = self.seen(role, "dns_query", facts);
        if resolver == "tor" {
            seen["vantage"] = "tor".into();
        }
        seen
    }

    fn says(&self, resolver: &str, addresses: &[&str], rcode: u16) -> Value {
        let records: Vec<Value> = addresses.iter().map(|a| json!({ "address": a })).collect();
        let reply = json!({"after_ms": 5, "rcode": rcode, "records": records});
        self.query("target", HOST, resolver, json!({"ok": {"replies": [reply]}}))
    }

    fn silent(&self, resolver: &str) -> Value {
        let failure = json!({"failure": {"kind": "timeout", "stage": "resolve"}});
        self.query("target", HOST, resolver, failure)
    }

    /// Names and servers that have nothing to do with it are fine.
    fn controls(&self) -> Vec<Value> {
        let control = |n: u8| {
            let (name, address) = (format!("control-{n}.test"), format!("192.0.2.{n}"));
            let reply = json!({"after_ms": 5, "rcode": 0, "records": [{ "address": address }]});
            let asked = self.query("control", &name, "system", json!({"ok": {"replies": [reply]}}));
            let facts = json!({"host": name, "address": address, "port": 443, "wait_ms": 3000,
                "outcome": {"ok": {"connect_us": 9000}}});
            [asked, self.seen("control", "tcp_connect", facts)]
        };
        (1..=3).flat_map(control).collect()
    }

    /// This address takes the connection and resets it in the greeting.
    fn cut(&self, address: &str) -> Value {
        let facts = json!({"host": HOST, "address": address, "port": 443, "wait_ms": 3000,
            "outcome": {"ok": {"connect_us": 9000}}});
        self.seen("target", "tcp_connect", facts)
    }

    /// Nothing answers at this address.
    fn dead(&self, address: &str) -> Value {
        let facts = json!({"host": HOST, "address": address, "port": 443, "wait_ms": 3000,
            "outcome": {"failure": {"kind": "timeout", "stage": "connect"}}});
        self.seen("target", "tcp_connect", facts)
    }
}

fn concluded(seen: Vec<Value>) -> Conclusions {
    concluded_of(&[], seen)
}

/// The same where the provider is known to stand at these addresses.
fn concluded_of(known: &[&str], seen: Vec<Value>) -> Conclusions {
    let subject: Subject = serde_json::from_value(json!({
        "provider": {"id": "example", "name": "Example Mail", "domains": ["example.test"],
            "webmail": [format!("https://{HOST}/")], "imap": [], "smtp": [], "pop3": [], "mx": [],
            "addresses": known},
        "services": ["webmail"], "budget_ms": 20_000,
    }))
    .unwrap();
    let seen: Vec<Observation> =
        seen.into_iter().map(|one| serde_json::from_value(one).unwrap()).collect();
    conclude(&subject, &seen)
}

fn of_names(conclusions: &Conclusions) -> Vec<(Cause, Confidence)> {
    let is_dns = |cause: Cause| cause.layer() == waypost_model::Layer::Dns;
    let findings = conclusions.findings.iter().filter(|finding| is_dns(finding.cause));
    findings.map(|finding| (finding.cause, finding.confidence)).collect()
}

#[test]
fn other_addresses_from_afar_accuse_nobody() {
    let line = Line::default();
    let mut seen = line.controls();
    seen.extend([
        line.says("system", &[HERE], 0),
        line.says("configured", &[HERE], 0),
        line.says("udp", &["198.51.100.8"], 0),
        line.silent("doh"),
        line.silent("dot"),
        // Cut on the road, so that no certificate can be shown.
        line.dead(HERE),
    ]);
    let before = of_names(&concluded(seen.clone()));
    seen.push(line.says("tor", &[AFAR], 0));
    assert_eq!(of_names(&concluded(seen)), before);
    assert_eq!(before, []);
}

#[test]
fn a_name_that_is_there_from_afar_was_denied_here() {
    let line = Line::default();
    let mut seen = line.controls();
    seen.extend([
        line.says("system", &[], 3),
        line.says("configured", &[], 3),
        line.silent("doh"),
        line.silent("dot"),
    ]);
    assert_ne!(
        of_names(&concluded(seen.clone())),
        [(Cause::DnsForgedNxdomain, Confidence::Likely)]
    );
    let afar = line.says("tor", &[AFAR], 0);
    let id = afar["id"].as_str().unwrap().to_owned();
    seen.push(afar);
    let conclusions = concluded(seen);
    assert_eq!(of_names(&conclusions), [(Cause::DnsForgedNxdomain, Confidence::Likely)]);
    assert!(conclusions.findings[0].evidence.contains(&id));
}

#[test]
fn an_impossible_address_is_a_lie_and_tor_stands_against_it() {
    let line = Line::default();
    let mut seen = line.controls();
    seen.extend([
        line.says("system", &["10.10.34.34"], 0),
        line.silent("doh"),
        line.says("tor", &[AFAR], 0),
    ]);
    let conclusions = concluded(seen);
    assert_eq!(of_names(&conclusions), [(Cause::DnsForgedAnswer, Confidence::Likely)]);
}

#[test]
fn what_comes_after_the_verdict_changes_ways_around_alone() {
    let line = Line::default();
    let mut seen = line.controls();
    seen.extend([line.says("system", &[], 3), line.says("configured", &[], 3), line.silent("doh")]);
    let before = concluded(seen.clone());
    let mut late = line.says("tor", &[AFAR], 0);
    late["late"] = true.into();
    seen.push(late);
    let after = concluded(seen);
    assert_eq!(before.findings, after.findings);
    assert_eq!((before.status, before.services), (after.status, after.services));
}

#[test]
fn an_address_of_another_network_is_no_lie_where_the_true_one_is_as_well() {
    let known = ["192.0.2.128/25"];
    let of = |truth: &str| {
        let line = Line::default();
        let mut seen = line.controls();
        seen.extend([
            line.says("system", &[HERE], 0),
            line.says("doh", &[truth], 0),
            // Cut in the greeting, so that no certificate can be shown.
            line.cut(HERE),
        ]);
        of_names(&concluded_of(&known, seen))
    };
    assert_eq!(of("192.0.2.200"), [(Cause::DnsForgedAnswer, Confidence::Likely)]);
    assert_eq!(of(AFAR), [(Cause::DnsForgedAnswer, Confidence::Possible)]);
}
