//! What a log means: a block, a closed port, a server that is down.

use crate::support::{at, log};
use waypost_mailflow::log::{LogCause, MailLog};
use waypost_model::Confidence;

/// One result line of Postfix at a second after 2026-01-15T00:00:00Z.
fn sent(second: i64, domain: &str, address: &str) -> String {
    format!(
        "{} mail postfix/smtp[9]: {}{second}: to=<x@{domain}>, relay=mx.{domain}[{address}]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
        stamp(second),
        &address.replace('.', "")
    )
}

fn failed(second: i64, domain: &str, addresses: &[&str], words: &str) -> String {
    let mut text: String = addresses
        .iter()
        .map(|address| {
            format!(
                "{} mail postfix/smtp[8]: connect to mx.{domain}[{address}]:25: {words}\n",
                stamp(second)
            )
        })
        .collect();
    let last = addresses.last().unwrap();
    text += &format!(
        "{} mail postfix/smtp[8]: B{second}: to=<x@{domain}>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to mx.{domain}[{last}]:25: {words})\n",
        stamp(second)
    );
    text
}

fn stamp(second: i64) -> String {
    format!(
        "Jan {:2} {:02}:{:02}:{:02}",
        15 + second / 86_400,
        second / 3600 % 24,
        second / 60 % 60,
        second % 60
    )
}

const MINUTE: i64 = 60;
const OTHERS: [(&str, &str); 5] = [
    ("a.test", "192.0.2.1"),
    ("b.test", "192.0.2.2"),
    ("c.test", "192.0.2.3"),
    ("d.test", "192.0.2.4"),
    ("e.test", "192.0.2.5"),
];
const PAIR: [&str; 2] = ["185.70.40.101", "185.70.40.102"];

/// Ten hours: every minute a mail to the others, and one to `proton.test` by `pair(minute)`.
fn ten_hours(others: impl Fn(i64) -> bool, pair: impl Fn(i64) -> String) -> MailLog {
    let mut text = String::new();
    for minute in 0..600 {
        let (domain, address) = OTHERS[usize::try_from(minute % 5).unwrap()];
        if others(minute) {
            text += &sent(minute * MINUTE, domain, address);
        } else {
            text += &failed(minute * MINUTE, domain, &[address], "Connection timed out");
        }
        text += &pair(minute);
    }
    log(text.as_bytes())
}

#[test]
fn the_block_of_2019_is_recognised_dated_and_certain() {
    let log = ten_hours(
        |_| true,
        |minute| match minute {
            0..300 => {
                sent(minute * MINUTE + 7, "proton.test", PAIR[usize::try_from(minute % 2).unwrap()])
            }
            _ => failed(minute * MINUTE + 7, "proton.test", &PAIR, "Connection timed out"),
        },
    );
    assert_eq!(log.findings.len(), 1, "{:?}", log.findings);
    let finding = &log.findings[0];
    assert_eq!((finding.cause, finding.confidence), (LogCause::PathTimeout, Confidence::Certain));
    assert_eq!(finding.addresses.len(), 2);
    assert_eq!((finding.since, finding.until), (at("2026-01-15T05:00:07Z"), None));
    assert_eq!((finding.controls, finding.spared, finding.failures), (5, 0, 600));
}

#[test]
fn only_some_addresses_are_hit() {
    let log = ten_hours(
        |_| true,
        |minute| match minute {
            0..200 => {
                sent(minute * MINUTE, "proton.test", PAIR[usize::try_from(minute % 2).unwrap()])
            }
            // The first address fails, the second takes the mail.
            _ => {
                let first = format!(
                    "{} mail postfix/smtp[9]: connect to mx.proton.test[{}]:25: Connection timed out\n",
                    stamp(minute * MINUTE),
                    PAIR[0]
                );
                first + &sent(minute * MINUTE + 1, "proton.test", PAIR[1])
            }
        },
    );
    let finding = &log.findings[0];
    assert_eq!((finding.cause, finding.spared), (LogCause::PathTimeout, 1));
    assert_eq!(finding.addresses, [PAIR[0].parse::<std::net::IpAddr>().unwrap()]);
}

#[test]
fn this_computers_own_port_25_is_told_from_a_block() {
    let log = ten_hours(
        |minute| minute < 300,
        |minute| match minute {
            0..300 => sent(minute * MINUTE, "proton.test", PAIR[0]),
            _ => failed(minute * MINUTE, "proton.test", &PAIR, "Connection timed out"),
        },
    );
    assert_eq!(log.findings.len(), 1, "{:?}", log.findings);
    let finding = &log.findings[0];
    assert_eq!(
        (finding.cause, finding.confidence),
        (LogCause::OwnPort25Closed, Confidence::Certain)
    );
    assert_eq!(finding.since, at("2026-01-15T05:00:00Z"));
    assert_eq!(finding.domains.len(), 6);
}

#[test]
fn a_server_that_was_down_and_came_back_is_no_block() {
    let log = ten_hours(
        |_| true,
        |minute| match minute {
            100..160 => failed(minute * MINUTE, "proton.test", &PAIR, "Connection timed out"),
            _ => sent(minute * MINUTE, "proton.test", PAIR[usize::try_from(minute % 2).unwrap()]),
        },
    );
    let finding = &log.findings[0];
    assert_eq!(
        (finding.cause, finding.confidence),
        (LogCause::DestinationDown, Confidence::Likely)
    );
    assert_eq!(finding.since, at("2026-01-15T01:40:00Z"));
    assert!(finding.until.is_some_and(
        |until| until >= at("2026-01-15T02:40:00Z") && until <= at("2026-01-15T02:41:00Z")
    ));
    let refusing = ten_hours(
        |_| true,
        |minute| failed(minute * MINUTE, "shut.test", &PAIR, "Connection refused"),
    );
    assert_eq!(refusing.findings[0].cause, LogCause::DestinationDown);
}

#[test]
fn single_failures_among_successes_are_no_finding() {
    let log = ten_hours(
        |_| true,
        |minute| match minute % 7 {
            0 => failed(minute * MINUTE, "proton.test", &PAIR, "Connection timed out"),
            _ => {
                sent(minute * MINUTE, "proton.test", PAIR[0])
                    + &sent(minute * MINUTE + 1, "proton.test", PAIR[1])
            }
        },
    );
    assert_eq!(log.findings, []);
}

#[test]
fn domains_behind_the_same_servers_are_one_finding() {
    let log = ten_hours(
        |_| true,
        |minute| {
            let domain = ["proton.test", "protonmail.test"][usize::try_from(minute % 2).unwrap()];
            match minute {
                0..100 => {
                    sent(minute * MINUTE, domain, PAIR[0])
                        + &sent(minute * MINUTE + 1, domain, PAIR[1])
                }
                _ => failed(minute * MINUTE, domain, &PAIR, "No route to host"),
            }
        },
    );
    assert_eq!(log.findings.len(), 1, "{:?}", log.findings);
    assert_eq!(log.findings[0].cause, LogCause::PathUnreachable);
    assert_eq!(log.findings[0].domains.len(), 2);
}
