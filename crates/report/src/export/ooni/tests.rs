//! Every golden report against what the formats ask for.

use super::ooni;
use crate::export::tests::reports;
use serde_json::Value;

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is no text in {value}"))
}

/// A failure string or null, and times in order.
fn check_entry(entry: &Value, failure: &Value) {
    assert!(failure.is_null() || failure.as_str().is_some_and(|f| !f.is_empty()), "{entry}");
    let (t0, t) = (entry["t0"].as_f64().unwrap(), entry["t"].as_f64().unwrap());
    assert!(t0 >= 0.0 && t >= t0, "{entry}");
    assert!(entry["transaction_id"].is_u64() && entry["tags"].is_array(), "{entry}");
}

#[test]
fn each_line_follows_the_base_format() {
    for (name, report) in reports() {
        let lines = ooni(&report).unwrap();
        assert!(lines.lines().count() > 1, "{name}");
        for line in lines.lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            assert_eq!(text(&line, "data_format_version"), "0.2.0");
            assert_eq!(text(&line, "test_name"), "waypost");
            assert_eq!(text(&line, "probe_ip"), "127.0.0.1");
            assert!(text(&line, "probe_asn").starts_with("AS"));
            assert_eq!(text(&line, "probe_cc").len(), 2);
            for key in ["measurement_start_time", "test_start_time"] {
                let time = text(&line, key).as_bytes();
                assert!(time.len() == 19 && time[10] == b' ' && time[13] == b':', "{name}: {line}");
            }
            assert!(line["test_runtime"].is_f64() && line["input"].as_str() != Some(""));
        }
    }
}

#[test]
fn each_entry_follows_its_format() {
    for (_, report) in reports() {
        for line in ooni(&report).unwrap().lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            let keys = &line["test_keys"];
            let list = |key: &str| keys[key].as_array().unwrap().clone();
            for query in list("queries") {
                check_entry(&query, &query["failure"]);
                assert_eq!(query["hostname"], line["input"]);
                let engines = ["getaddrinfo", "udp", "tcp", "dot", "doh", "unknown"];
                assert!(engines.contains(&text(&query, "engine")), "{query}");
                for answer in query["answers"].as_array().unwrap() {
                    let key = match text(answer, "answer_type") {
                        "A" => "ipv4",
                        "AAAA" => "ipv6",
                        "CNAME" | "MX" | "SRV" => "hostname",
                        other => panic!("{other}"),
                    };
                    assert!(answer[key].is_string(), "{answer}");
                }
            }
            for connect in list("tcp_connect") {
                let status = &connect["status"];
                check_entry(&connect, &status["failure"]);
                assert_eq!(status["success"], status["failure"].is_null(), "{connect}");
                assert!(connect["ip"].is_string() && connect["port"].is_u64());
            }
            assert_eq!(list("network_events").len(), list("tcp_connect").len());
            for event in list("network_events") {
                check_entry(&event, &event["failure"]);
                assert_eq!((text(&event, "operation"), text(&event, "proto")), ("connect", "tcp"));
            }
            for handshake in list("tls_handshakes") {
                check_entry(&handshake, &handshake["failure"]);
                let worked = handshake["failure"].is_null();
                assert_eq!(worked, text(&handshake, "tls_version").starts_with("TLSv1."));
                assert!(text(&handshake, "address").parse::<std::net::SocketAddr>().is_ok());
            }
            for request in list("requests") {
                check_entry(&request, &request["failure"]);
                let worked = request["failure"].is_null();
                assert_eq!(worked, request["response"]["code"] != 0, "{request}");
            }
        }
    }
}

#[test]
fn no_measurement_is_lost() {
    for (name, report) in reports() {
        let lines = ooni(&report).unwrap();
        for seen in &report.measurements {
            let quoted = format!("\"{}\"", seen.id);
            assert!(lines.contains(&quoted), "{name}: {quoted} is lost");
        }
    }
}
