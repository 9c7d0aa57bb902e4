//! The JSON to the letter, the messages behind it, and redaction.

use crate::support::log;
use jiff::Timestamp;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use waypost_mailflow::bounce::{self, Action, Bounce, Kind, RecipientReport};
use waypost_mailflow::log::{LogCause, LogFinding, MailLog, explanation, title};
use waypost_mailflow::{Cause, Endpoint, Reply};
use waypost_model::{Arg, Confidence, Message, Network};

fn network(address: IpAddr) -> Option<Network> {
    let named = address.to_string() == "203.0.113.25";
    named.then(|| Network {
        asn: 64_500,
        as_name: "EXAMPLE-NET".to_owned(),
        country: Some("CH".to_owned()),
    })
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

const BOUNCE: &str = "Return-Path: <>\nFrom: MAILER-DAEMON@mail.sender.test\nTo: anna@sender.test\nSubject: Undelivered Mail Returned to Sender\n\n\
This is the mail system at host mail.sender.test.\n\nYour message could not be delivered.\n\n\
<bob@example.test>: host mx1.example.test[203.0.113.25] said: 550 5.1.1\n    <bob@example.test>: User unknown (in reply to RCPT TO command)\n";

#[test]
fn a_bounce_has_the_contracts_keys_and_values() {
    let found = bounce::read(BOUNCE.as_bytes()).unwrap();
    let json = serde_json::to_value(found.render(&network, &|message| message.id.clone())).unwrap();
    assert_eq!(json["schema"], "waypost-bounce/1");
    assert_eq!(json["is_bounce"], true);
    assert_eq!(json["summary"], "bounce-summary-one");
    let report = &json["reports"][0];
    for (key, value) in [
        ("recipient", "bob@example.test"),
        ("action", "failed"),
        ("cause", "no_such_mailbox"),
        ("confidence", "certain"),
        ("reporting_mta", "mail.sender.test"),
        ("title", "bounce-no-such-mailbox-title"),
    ] {
        assert_eq!(report[key], value, "{key}");
    }
    assert_eq!(report["temporary"], false);
    assert_eq!(
        report["explanation"],
        "bounce-no-such-mailbox-what bounce-other-server bounce-confidence-certain bounce-given-up bounce-no-such-mailbox-next"
    );
    assert_eq!(
        report["remote"],
        serde_json::json!({"host": "mx1.example.test", "address": "203.0.113.25", "port": null, "asn": 64500, "as_name": "EXAMPLE-NET", "country": "CH"})
    );
    assert_eq!(
        report["smtp"],
        serde_json::json!({"code": 550, "enhanced": "5.1.1", "text": "<bob@example.test>: User unknown"})
    );
}

#[test]
fn a_mail_that_is_no_bounce_says_so() {
    let text = "From: bob@example.test\nTo: anna@sender.test\nSubject: Hi\n\nHello.\n";
    let json = serde_json::to_value(
        bounce::read(text.as_bytes()).unwrap().render(&network, &|m| m.id.clone()),
    )
    .unwrap();
    assert_eq!(keys(&json), ["is_bounce", "reports", "schema", "summary"]);
    assert_eq!(
        (&json["is_bounce"], &json["reports"]),
        (&Value::Bool(false), &Value::Array(Vec::new()))
    );
}

#[test]
fn a_log_has_the_contracts_keys() {
    let log = log(include_bytes!("../logs/postfix.log"));
    let json = serde_json::to_value(log.render(&network, &|message| message.id.clone())).unwrap();
    for key in ["schema", "lines", "unparsed", "from", "to", "summary", "destinations", "findings"]
    {
        assert!(!json[key].is_null(), "{key}");
    }
    assert_eq!(
        (&json["schema"], &json["from"]),
        (&"waypost-maillog/1".into(), &"2026-11-23T17:04:14Z".into())
    );
    let destination = &json["destinations"][0];
    assert_eq!(destination["domain"], "blackhole.test");
    for key in ["attempts", "delivered", "deferred", "bounced"] {
        assert!(destination[key].is_u64(), "{key}");
    }
    let address = &destination["addresses"][0];
    assert_eq!(
        (&address["address"], &address["host"]),
        (&"203.0.113.25".into(), &"mx1.blackhole.test".into())
    );
    assert_eq!((&address["asn"], &address["as_name"]), (&64_500.into(), &"EXAMPLE-NET".into()));
    for key in ["connected", "timeout", "refused", "reset", "unreachable"] {
        assert!(address[key].is_u64(), "{key}");
    }
    let finding =
        json["findings"].as_array().unwrap().iter().find(|f| f["cause"] == "path_timeout").unwrap();
    assert_eq!(finding["domains"], serde_json::json!(["blackhole.test"]));
    assert_eq!(finding["addresses"], serde_json::json!(["203.0.113.25", "203.0.113.26"]));
    assert_eq!(
        (&finding["since"], &finding["until"]),
        (&"2026-11-23T17:04:20Z".into(), &Value::Null)
    );
    assert_eq!(finding["title"], "maillog-path-timeout-title");
}

#[test]
fn no_log_names_a_person() {
    for text in [
        &include_bytes!("../logs/postfix.log")[..],
        include_bytes!("../logs/exim4.log"),
        include_bytes!("../logs/opensmtpd.log"),
    ] {
        assert!(text.windows(4).any(|window| window == b"bob@"));
        let json =
            serde_json::to_string(&log(text).render(&network, &|message| format!("{message:?}")))
                .unwrap();
        assert!(!json.contains("bob") && !json.contains("anna") && !json.contains('@'));
    }
}

#[test]
fn redaction_drops_people_and_keeps_the_rest() {
    let mut found = bounce::read(BOUNCE.as_bytes()).unwrap();
    let kept = serde_json::to_string(&found.render(&network, &|m| format!("{m:?}"))).unwrap();
    assert!(kept.contains("bob@example.test"), "nothing is dropped unless it is asked for");
    found.redact();
    let dropped = serde_json::to_string(&found.render(&network, &|m| format!("{m:?}"))).unwrap();
    assert!(!dropped.contains("bob"));
    assert_eq!(dropped, kept.replace("bob@", "***@"), "server, address, codes and words stay");
}

/// The messages of a catalogue and the variables of each.
fn catalogue(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = format!("{}/../../locales/{language}/mailflow.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) =
            line.split_once(" = ").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            current = id.to_owned();
        }
        let variables = line.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
                .next()
                .unwrap_or("")
                .to_owned()
        });
        all.entry(current.clone()).or_default().extend(variables);
    }
    all
}

fn check(
    message: &Message,
    catalogues: &[BTreeMap<String, BTreeSet<String>>],
    used: &mut BTreeSet<String>,
) {
    used.insert(message.id.clone());
    for catalogue in catalogues {
        let needed = catalogue
            .get(&message.id)
            .unwrap_or_else(|| panic!("nobody has written {}", message.id));
        let given: BTreeSet<String> = message.args.keys().cloned().collect();
        assert!(needed.is_subset(&given), "{} needs {needed:?} and is given {given:?}", message.id);
    }
    fn inner(
        arg: &Arg,
        catalogues: &[BTreeMap<String, BTreeSet<String>>],
        used: &mut BTreeSet<String>,
    ) {
        match arg {
            Arg::Message(message) => check(message, catalogues, used),
            Arg::List(list) => list.iter().for_each(|arg| inner(arg, catalogues, used)),
            Arg::Number(_) | Arg::Text(_) => {}
        }
    }
    message.args.values().for_each(|arg| inner(arg, catalogues, used));
}

fn words<T: serde::de::DeserializeOwned>(all: &[&str]) -> Vec<T> {
    all.iter()
        .map(|word| serde_json::from_value(Value::String((*word).to_owned())).unwrap())
        .collect()
}

/// The closed lists as the contract writes them.
const CAUSES: [&str; 21] = [
    "path_timeout",
    "path_reset",
    "path_unreachable",
    "refused_by_order",
    "refused_reputation",
    "refused_policy",
    "content_rejected",
    "auth_failed",
    "relay_denied",
    "rate_limited",
    "greylisted",
    "too_large",
    "no_such_mailbox",
    "mailbox_full",
    "mailbox_disabled",
    "dns_failed",
    "no_such_domain",
    "tls_failed",
    "server_error",
    "expired",
    "unknown",
];
const LOG_CAUSES: [&str; 10] = [
    "path_timeout",
    "path_reset",
    "path_unreachable",
    "own_port_25_closed",
    "destination_down",
    "greylisted",
    "refused_reputation",
    "refused_by_order",
    "dns_failed",
    "tls_failed",
];

#[test]
fn every_message_is_written_and_every_written_message_is_used() {
    let catalogues = [catalogue("en"), catalogue("ru")];
    let mut used = BTreeSet::new();
    let lookups: [&dyn Fn(IpAddr) -> Option<Network>; 3] = [&|_| None, &network, &|_| {
        Some(Network { asn: 1, as_name: "A".to_owned(), country: None })
    }];
    let address: IpAddr = "203.0.113.25".parse().unwrap();
    let endpoints = [
        Endpoint::default(),
        Endpoint { host: Some("mx.test".to_owned()), ..Endpoint::default() },
        Endpoint { address: Some(address), ..Endpoint::default() },
        Endpoint { host: Some("mx.test".to_owned()), address: Some(address), port: None },
    ];
    let confidences = [Confidence::Certain, Confidence::Likely, Confidence::Possible];
    for cause in words::<Cause>(&CAUSES) {
        assert!(CAUSES.contains(&cause.word()));
        for action in
            [Action::Failed, Action::Delayed, Action::Delivered, Action::Relayed, Action::Expanded]
        {
            for (endpoint, confidence) in endpoints.iter().zip(confidences.iter().cycle()) {
                for recipient in ["bob@example.test", ""] {
                    let report = RecipientReport {
                        recipient: recipient.to_owned(),
                        action,
                        temporary: false,
                        cause,
                        confidence: *confidence,
                        remote: endpoint.clone(),
                        reply: Reply::default(),
                        reporting_mta: None,
                    };
                    check(&report.title(), &catalogues, &mut used);
                    for lookup in lookups {
                        report
                            .explanation(lookup)
                            .iter()
                            .for_each(|message| check(message, &catalogues, &mut used));
                    }
                    for kind in [
                        Kind::Bounce,
                        Kind::Delivered,
                        Kind::AutoReply,
                        Kind::OtherReport,
                        Kind::Other,
                    ] {
                        for reports in [vec![report.clone()], vec![report.clone(); 2]] {
                            check(
                                &Bounce { kind, reports, truncated: false }.summary(),
                                &catalogues,
                                &mut used,
                            );
                        }
                    }
                }
            }
        }
    }
    for (cause, confidence) in
        words::<LogCause>(&LOG_CAUSES).into_iter().zip(confidences.into_iter().cycle())
    {
        assert!(LOG_CAUSES.contains(&cause.word()));
        for (count, until) in [(0, None), (7, Some(9)), (7, Some(900))] {
            let finding = LogFinding {
                cause,
                confidence,
                domains: vec!["x.test".to_owned(); 7],
                addresses: vec![address],
                since: Timestamp::UNIX_EPOCH,
                until: until.map(|seconds| Timestamp::from_second(seconds).unwrap()),
                failures: 3,
                spared: count,
                controls: count,
                worked_before: count > 0,
            };
            check(&title(&finding), &catalogues, &mut used);
            for lookup in lookups {
                explanation(&finding, lookup)
                    .iter()
                    .for_each(|message| check(message, &catalogues, &mut used));
            }
            let mut log = log(b"");
            for (lines, findings) in [(0, 0), (5, 0), (6, 0), (6, 1), (6, 3)] {
                (log.lines, log.unparsed) = (lines, 5.min(lines));
                log.findings = vec![finding.clone(); findings];
                check(&log.summary(), &catalogues, &mut used);
                let one = MailLog {
                    destinations: crate::support::log(include_bytes!("../logs/exim4.log"))
                        .destinations,
                    ..log.clone()
                };
                check(&one.summary(), &catalogues, &mut used);
            }
        }
    }
    for catalogue in &catalogues {
        let unused: Vec<_> =
            catalogue.keys().filter(|id| !id.is_empty() && !used.contains(*id)).collect();
        assert!(unused.is_empty(), "nobody uses {unused:?}");
    }
}
