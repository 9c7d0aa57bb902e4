//! Single operations in OONI's data formats.

use super::failure;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
};
use waypost_model::{
    DnsQuery, DnsRecord, HttpGet, Network, Observation, Operation, QueryType, ResolverKind, Stage,
    TlsFacts, TlsHandshake, Vantage,
};

/// Seconds from the start of the check.
#[expect(clippy::cast_precision_loss, reason = "a check is no longer than an hour")]
fn seconds(ms: u64) -> f64 {
    ms as f64 / 1000.0
}

/// What every entry has: when it began and ended, and to which of our measurements it belongs.
pub(super) struct Frame {
    t0: f64,
    t: f64,
    number: u64,
    tags: Vec<Value>,
}

impl Frame {
    pub(super) fn new(seen: &Observation) -> Self {
        let mut tags = vec![json!(seen.id), json!(seen.role)];
        tags.extend(seen.service.map(|service| json!(service)));
        if seen.vantage == Vantage::Tor {
            tags.push(json!("tor"));
        }
        Self {
            t0: seconds(seen.at_ms),
            t: seconds(seen.at_ms.saturating_add(seen.took_ms)),
            number: seen.id.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0),
            tags,
        }
    }

    fn put(&self, mut entry: Value) -> Value {
        if let Some(fields) = entry.as_object_mut() {
            fields.entry("t0").or_insert(json!(self.t0));
            fields.entry("t").or_insert(json!(self.t));
            fields.insert("transaction_id".into(), json!(self.number));
            fields.insert("tags".into(), json!(self.tags));
        }
        entry
    }
}

/// An entry of `queries` for each answer (df-002-dnst); a second one was injected, or the first was.
pub(super) fn queries(
    query: &DnsQuery,
    frame: &Frame,
    networks: &BTreeMap<IpAddr, Network>,
) -> Vec<Value> {
    let engine = match query.resolver.kind {
        ResolverKind::System => "getaddrinfo",
        ResolverKind::Configured | ResolverKind::Udp | ResolverKind::Silent => "udp",
        ResolverKind::Tcp => "tcp",
        ResolverKind::Dot => "dot",
        ResolverKind::Doh => "doh",
        ResolverKind::Tor => "unknown",
    };
    let query_type = match (query.resolver.kind, query.query_type) {
        (ResolverKind::System, QueryType::A | QueryType::Aaaa) => json!("ANY"),
        (_, asked) => json!(asked),
    };
    let entry =
        |failure: Option<String>, answers: Vec<Value>, rcode: Option<u16>, t: Option<f64>| {
            let mut entry = json!({
                "answers": answers,
                "engine": engine,
                "failure": failure,
                "hostname": query.name,
                "query_type": query_type,
                "resolver_hostname": null,
                "resolver_port": null,
                "resolver_address": query.resolver.address.as_deref().unwrap_or_default(),
                "x_waypost_resolver": query.resolver.kind,
            });
            if let (Some(fields), Some(rcode)) = (entry.as_object_mut(), rcode) {
                fields.insert("rcode".into(), json!(rcode));
            }
            if let (Some(fields), Some(t)) = (entry.as_object_mut(), t) {
                fields.insert("t".into(), json!(t));
            }
            frame.put(entry)
        };
    match &query.outcome {
        waypost_model::Outcome::Failure(failed) => {
            vec![entry(Some(failure::string(failed)), Vec::new(), None, None)]
        }
        waypost_model::Outcome::Ok(facts) => facts
            .replies
            .iter()
            .map(|reply| {
                let answers = reply.records.iter().map(|record| answer(record, networks)).collect();
                let failure = failure::of_reply(reply.rcode, reply.records.is_empty());
                let t = frame.t0 + seconds(reply.after_ms);
                entry(failure, answers, Some(reply.rcode), Some(t))
            })
            .collect(),
    }
}

fn answer(record: &DnsRecord, networks: &BTreeMap<IpAddr, Network>) -> Value {
    match record {
        DnsRecord::Address(address) => {
            let (kind, key) = if address.is_ipv4() { ("A", "ipv4") } else { ("AAAA", "ipv6") };
            let mut answer = json!({"answer_type": kind, key: address, "ttl": null});
            if let (Some(fields), Some(network)) = (answer.as_object_mut(), networks.get(address)) {
                fields.insert("asn".into(), json!(network.asn));
                fields.insert("as_org_name".into(), json!(network.as_name));
            }
            answer
        }
        DnsRecord::Alias(name) => json!({"answer_type": "CNAME", "hostname": name, "ttl": null}),
        DnsRecord::Exchange { preference, host } => json!({
            "answer_type": "MX", "hostname": host, "x_waypost_preference": preference, "ttl": null
        }),
        DnsRecord::Server { priority, port, host } => json!({
            "answer_type": "SRV", "hostname": host, "x_waypost_priority": priority,
            "x_waypost_port": port, "ttl": null
        }),
    }
}

/// An entry of `tcp_connect` (df-005-tcpconnect) and the event that goes with it (df-008-netevents),
/// where the opening of a connection was measured for itself or is where it ended.
pub(super) fn connect(operation: &Operation, frame: &Frame) -> Option<(Value, Value)> {
    let (address, port, took_us) = match operation {
        Operation::TcpConnect(connect) => {
            (connect.address, connect.port, connect.outcome.ok().map(|facts| facts.connect_us))
        }
        Operation::MailSession(session) => (session.address, session.port, session.connect_us),
        Operation::TlsHandshake(handshake) => (handshake.address, handshake.port, None),
        _ => return None,
    };
    let failed = operation
        .failure()
        .filter(|failure| {
            let opening = matches!(operation, Operation::TcpConnect(_));
            took_us.is_none() && (opening || failure.stage == Stage::Connect)
        })
        .map(failure::string);
    if failed.is_none() && took_us.is_none() {
        return None;
    }
    let t = took_us.map_or(frame.t, |us| frame.t0 + seconds(us) / 1000.0);
    let entry = json!({
        "ip": address, "port": port, "t": t,
        "status": {"failure": failed, "success": failed.is_none()},
    });
    let event = json!({
        "address": SocketAddr::new(address, port).to_string(), "failure": failed,
        "operation": "connect", "proto": "tcp", "t": t,
    });
    Some((frame.put(entry), frame.put(event)))
}

/// An entry of `tls_handshakes` (df-006-tlshandshake). Certificates are recorded and accepted, so
/// that `failure` is the network's alone; how they are judged stands in an extension.
pub(super) fn handshake(handshake: &TlsHandshake, frame: &Frame) -> Option<Value> {
    let failed = handshake.outcome.failure();
    if failed.is_some_and(|failure| failure.stage == Stage::Connect) {
        return None;
    }
    let address = SocketAddr::new(handshake.address, handshake.port);
    let name = handshake.server_name.as_deref();
    let mut entry = tls(address, name, handshake.outcome.ok(), failed.map(failure::string));
    if let Some(fields) = entry.as_object_mut() {
        fields.insert("x_waypost_hello".into(), json!([handshake.name, handshake.shape]));
    }
    Some(frame.put(entry))
}

/// The handshake within a conversation with a mail server.
pub(super) fn mail_handshake(operation: &Operation, frame: &Frame) -> Option<Value> {
    let Operation::MailSession(session) = operation else { return None };
    let failed =
        session.failure.as_ref().filter(|f| session.tls.is_none() && f.stage == Stage::Tls);
    if session.tls.is_none() && failed.is_none() {
        return None;
    }
    let address = SocketAddr::new(session.address, session.port);
    let failed = failed.map(failure::string);
    Some(frame.put(tls(address, Some(&session.host), session.tls.as_ref(), failed)))
}

fn tls(
    address: SocketAddr,
    name: Option<&str>,
    facts: Option<&TlsFacts>,
    failure: Option<String>,
) -> Value {
    json!({
        "network": "tcp",
        "address": address.to_string(),
        "cipher_suite": "",
        "failure": failure,
        "negotiated_protocol": "",
        "no_tls_verify": true,
        "peer_certificates": [],
        "server_name": name.unwrap_or_default(),
        "tls_version": facts.map(|facts| format!("TLSv{}", facts.version)).unwrap_or_default(),
        "x_waypost_certificate": facts.map(|facts| &facts.certificate),
    })
}

/// An entry of `requests` (df-001-httpt). Bodies are not kept: their digest is in an extension.
pub(super) fn request(get: &HttpGet, frame: &Frame, tor: bool) -> Value {
    let facts = get.outcome.ok();
    let mut headers = serde_json::Map::new();
    if let Some(server) = facts.and_then(|facts| facts.server.as_ref()) {
        headers.insert("Server".into(), json!(server));
    }
    if let Some(location) = facts.and_then(|facts| facts.redirect.as_ref()) {
        headers.insert("Location".into(), json!(location));
    }
    let list: Vec<Value> = headers.iter().map(|(name, value)| json!([name, value])).collect();
    frame.put(json!({
        "failure": get.outcome.failure().map(failure::string),
        "network": "tcp",
        "address": get.address,
        "request": {
            "method": "GET", "url": get.url, "headers": {}, "headers_list": [],
            "body": "", "body_is_truncated": false, "x_transport": "tcp",
            "tor": {"exit_ip": null, "exit_name": null, "is_tor": tor},
        },
        "response": {
            "code": facts.map_or(0, |facts| facts.status),
            "headers": headers, "headers_list": list,
            "body": "", "body_is_truncated": true,
        },
        "x_waypost_page": facts,
    }))
}
