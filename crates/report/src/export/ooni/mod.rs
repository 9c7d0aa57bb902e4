//! The measurements in the data formats of OONI (the ooni/spec repository, `data-formats`), one line
//! of JSON for each host, so that researchers' own tools can read them.
//!
//! What OONI has no format for stands, as measured, under `x_waypost`; nothing is left out.

mod entries;
mod failure;
#[cfg(test)]
mod tests;

use entries::Frame;
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, net::SocketAddr};
use url::Url;
use waypost_model::{Network, Observation, Operation, Report, ResolverKind, Vantage};

/// The version of the base data format (df-000-base).
const FORMAT: &str = "0.2.0";
/// The version of what stands in `test_keys`.
const TEST_VERSION: &str = "0.1.0";

/// The words of OONI's formats that stand as values; names of fields are told by their place.
pub(super) const WORDS: [&str; 17] = [
    "connect",
    "connection_refused",
    "connection_reset",
    "dns_no_answer",
    "dns_nxdomain_error",
    "dns_refused_error",
    "dns_servfail_error",
    "eof_error",
    "generic_timeout_error",
    "getaddrinfo",
    "host_unreachable",
    "interrupted",
    "network_unreachable",
    "permission_denied",
    "ssl_failed_handshake",
    "unknown",
    "waypost",
];

/// The report as JSON Lines: the conclusions first, then a line for each host.
///
/// # Errors
/// When a number in it can't be written, which no measured one is.
pub fn ooni(report: &Report) -> Result<String, serde_json::Error> {
    let mut hosts: BTreeMap<Option<String>, Vec<&Observation>> = BTreeMap::new();
    hosts.entry(None).or_default();
    for seen in &report.measurements {
        hosts.entry(host(&seen.operation)).or_default().push(seen);
    }
    let mut lines = String::new();
    for (host, seen) in hosts {
        let mut keys = keys(&seen, report);
        if host.is_none() {
            keys.insert("x_waypost_status".into(), json!(report.status));
            keys.insert("x_waypost_services".into(), json!(report.services));
            keys.insert("x_waypost_findings".into(), json!(report.findings));
            keys.insert("x_waypost_provider".into(), json!(report.provider));
        }
        lines.push_str(&serde_json::to_string(&line(report, host.as_deref(), keys))?);
        lines.push('\n');
    }
    Ok(lines)
}

/// The name that an operation is about.
fn host(operation: &Operation) -> Option<String> {
    let of_url = |url: &str| Url::parse(url).ok()?.host_str().map(str::to_owned);
    match operation {
        Operation::Link(_) => None,
        Operation::Captive(captive) => of_url(&captive.url),
        Operation::DnsQuery(query) => Some(query.name.clone()),
        Operation::Discovery(discovery) => Some(discovery.domain.clone()),
        Operation::TcpConnect(connect) => Some(connect.host.clone()),
        Operation::HopTrace(trace) => Some(trace.host.clone()),
        Operation::TlsHandshake(handshake) => Some(handshake.host.clone()),
        Operation::HttpGet(get) => of_url(&get.url),
        Operation::MailSession(session) => Some(session.host.clone()),
        Operation::Bulk(bulk) => of_url(&bulk.url),
        Operation::BounceReport(report) => report.host.clone(),
        Operation::LogExcerpt(_) => None,
    }
}

fn keys(seen: &[&Observation], report: &Report) -> Map<String, Value> {
    let [mut queries, mut connects, mut handshakes, mut events, mut requests, mut others] =
        [const { Vec::<Value>::new() }; 6];
    for seen in seen {
        let frame = Frame::new(seen);
        match &seen.operation {
            Operation::DnsQuery(query) => {
                queries.extend(entries::queries(query, &frame, &report.subject.networks));
            }
            Operation::TlsHandshake(made) => handshakes.extend(entries::handshake(made, &frame)),
            Operation::HttpGet(get) => {
                requests.push(entries::request(get, &frame, seen.vantage == Vantage::Tor));
            }
            Operation::TcpConnect(_) => {}
            _ => others.push(json!(seen)),
        }
        handshakes.extend(entries::mail_handshake(&seen.operation, &frame));
        if let Some((connect, event)) = entries::connect(&seen.operation, &frame) {
            connects.push(connect);
            events.push(event);
        }
    }
    let failure = seen.iter().find_map(|seen| failure::of(&seen.operation));
    let keys = json!({
        "failure": failure,
        "queries": queries,
        "tcp_connect": connects,
        "tls_handshakes": handshakes,
        "network_events": events,
        "requests": requests,
        "x_waypost": others,
    });
    match keys {
        Value::Object(keys) => keys,
        _ => Map::new(),
    }
}

fn line(report: &Report, host: Option<&str>, keys: Map<String, Value>) -> Value {
    let time = moment(&report.made_at);
    let network = operator(report);
    let resolver = report.measurements.iter().find_map(|seen| match &seen.operation {
        Operation::DnsQuery(query) if query.resolver.kind == ResolverKind::Configured => {
            let address = query.resolver.address.as_deref()?;
            address.parse::<SocketAddr>().map(|socket| socket.ip().to_string()).ok()
        }
        _ => None,
    });
    json!({
        "annotations": {"platform": report.app.os, "x_waypost_report": report.id},
        "data_format_version": FORMAT,
        "input": host,
        "measurement_start_time": time,
        "probe_asn": network.map_or_else(|| "AS0".to_owned(), |network| format!("AS{}", network.asn)),
        "probe_cc": network.and_then(|network| network.country.as_deref()).unwrap_or("ZZ"),
        "probe_ip": "127.0.0.1",
        "probe_network_name": network.map_or("", |network| network.as_name.as_str()),
        "report_id": "",
        "resolver_asn": "AS0",
        "resolver_ip": resolver.unwrap_or_default(),
        "resolver_network_name": "",
        "software_name": "waypost",
        "software_version": report.app.version,
        "test_helpers": {},
        "test_keys": keys,
        "test_name": "waypost",
        "test_runtime": std::time::Duration::from_millis(report.duration_ms).as_secs_f64(),
        "test_start_time": time,
        "test_version": TEST_VERSION,
    })
}

/// The network that the line belongs to: the first that a trace of hops met.
fn operator(report: &Report) -> Option<&Network> {
    report.measurements.iter().find_map(|seen| match &seen.operation {
        Operation::HopTrace(trace) => trace.hops.iter().find_map(|hop| hop.network.as_ref()),
        _ => None,
    })
}

/// `2026-11-23T16:42:07.123Z` as OONI writes it, `2026-11-23 16:42:07`.
fn moment(made_at: &str) -> String {
    made_at.get(..19).unwrap_or(made_at).replace('T', " ")
}
