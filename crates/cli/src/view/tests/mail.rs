//! The view of bounces and logs.

use super::{fits, page};
use crate::view::{bounce, maillog};
use anstream::adapter::strip_str;
use serde_json::json;
use waypost_app::{BounceJson, MailLogJson};

fn returned() -> BounceJson {
    serde_json::from_value(json!({
        "schema": "waypost-bounce/1", "is_bounce": true, "summary": "One mail came back.",
        "reports": [{
            "recipient": "bob@example.test", "action": "failed", "temporary": false,
            "cause": "path_timeout", "confidence": "likely",
            "remote": {"host": "mx1.example.test", "address": "203.0.113.25", "port": 25,
                       "asn": 64500, "as_name": "Example Net", "country": "CH"},
            "smtp": {"code": null, "enhanced": "4.4.1", "text": "timed out"},
            "reporting_mta": "mail.sender.test",
            "title": "The other server did not answer", "explanation": "It was tried for days.",
        }],
    }))
    .unwrap()
}

fn log(destinations: usize) -> MailLogJson {
    let address = |n: usize| {
        json!({"address": format!("203.0.113.{n}"), "host": "mx.example.test", "port": 25,
               "connected": 0, "timeout": 1234, "refused": 0, "reset": 0, "unreachable": 0,
               "asn": null, "as_name": null, "country": null})
    };
    let destination = |n: usize| {
        json!({"domain": format!("d{n}.test"), "attempts": 3, "delivered": 1, "deferred": 2,
               "bounced": 0, "series": [], "addresses": (1..=7).map(address).collect::<Vec<_>>()})
    };
    serde_json::from_value(json!({
        "schema": "waypost-maillog/1", "lines": 12345, "unparsed": 1,
        "from": "2026-11-20T10:00:00Z", "to": "2026-11-21T10:00:00Z",
        "summary": "One destination does not answer.",
        "destinations": (1..=destinations).map(destination).collect::<Vec<_>>(),
        "findings": [{"cause": "path_timeout", "confidence": "certain", "domains": ["d1.test"],
                      "addresses": ["203.0.113.1"], "since": "2026-11-20T12:00:00Z", "until": null, "failures": 3,
                      "spared": 0, "controls": 4, "worked_before": true,
                      "title": "Nothing gets through", "explanation": "Since Friday."}],
        "series_hours": 1, "overflow": {"attempts": 0, "connections": 0},
    }))
    .unwrap()
}

#[test]
fn a_bounce_is_told_whole() {
    let expected = "\
One mail came back.

✗ The other server did not answer
  It was tried for days.
  For           bob@example.test
  How sure      likely
  Server        mx1.example.test:25, 203.0.113.25, AS64500, Example Net, CH
  In its words  4.4.1 timed out
  Reported by   mail.sender.test
";
    assert_eq!(strip_str(&bounce(&returned(), &page(80, true, "en"))).to_string(), expected);
}

#[test]
fn a_log_is_told_in_short() {
    let text = strip_str(&maillog(&log(12), &page(80, true, "en"))).to_string();
    let head = "\
One destination does not answer.
From 2026-11-20 10:00 UTC to 2026-11-21 10:00 UTC: 12,345 lines, 1 of them not
understood.

What was found
  ✗ Nothing gets through
    Since Friday.
    How sure  sure

Where the mail went
  d1.test  3 tried, 1 delivered, 2 put off, 0 given up
    ✗ 203.0.113.1, mx.example.test: 0 reached, 1234 without an answer, 0
      refused, 0 cut off, 0 without a road
";
    assert!(text.starts_with(head), "{text}");
    assert!(text.ends_with("    and 2 more\n  and 2 more\n"), "{text}");
    assert!(text.contains("d10.test") && !text.contains("d11.test"), "{text}");
}

#[test]
fn nothing_runs_over_the_edge_or_steers_the_terminal() {
    let mut returned = returned();
    returned.reports[0].smtp.text = Some("x\x1b]0;owned\x07\u{202e}".to_owned());
    returned.reports[0].recipient = "\x1b[2J@example.test".to_owned();
    let mut log = log(2);
    log.destinations[0].domain = "\x1b[2J".to_owned();
    log.destinations[0].addresses[0].counts.host = Some("\x1b[2J".to_owned());
    for language in ["en", "ru"] {
        for width in [20, 40, 80] {
            let page = page(width, true, language);
            for text in [bounce(&returned, &page), maillog(&log, &page)] {
                for mark in ["\x1b]", "\x1b[2J", "\x07", "\u{202e}"] {
                    assert!(!text.contains(mark), "{text:?}");
                }
                assert!(strip_str(&text).to_string().lines().all(|l| fits(l, width)), "{text}");
            }
        }
    }
}
