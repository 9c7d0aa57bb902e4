//! Addresses and ports that are cut off.

use crate::censor::firewall::{Firewall, Router, Verdict};
use crate::censor::line::Ipv6Broken;
use crate::censor::provider::{Later, Stopped};
use crate::scenario::{Expect, Scenario, WELL, finding, row, wrong};

use super::PROTON;

const MX: &[&str] = &["mx1.example.test", "mx2.example.test"];
const REST_OK: &[(&str, &str)] =
    &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("pop3", "ok")];

pub(crate) const SCENARIOS: &[Scenario] = &[
    // Russia, February 2019: mail to Proton timed out at MTS and Rostelecom, the webmail worked.
    row(
        "russia_2019",
        "tcp",
        || {
            let mx = &["mail.protonmail.ch", "mailsec.protonmail.ch"];
            Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, mx, &[25])?])
        },
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["mx"]).likely().at_hop(2)],
            &[("webmail", "ok"), ("smtp", "ok"), ("mx", "blocked")],
        )
        .offers(&["other_sender"]),
    )
    .who(PROTON),
    row(
        "mx_port_dropped",
        "tcp",
        || Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, MX, &[25])?]),
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["mx"]).likely().at_hop(2)],
            &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("mx", "blocked")],
        ),
    ),
    row(
        "mx_port_dropped_asked_alone",
        "tcp",
        || Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, MX, &[25])?]),
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["mx"]).likely().at_hop(2)],
            &[("mx", "blocked")],
        ),
    )
    .args(&["--services", "mx"]),
    // The same for a domain whose mail merely lies there.
    row(
        "mx_port_dropped_hosted_domain",
        "tcp",
        || Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, MX, &[25])?]),
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["mx"]).likely().at_hop(2)],
            &[("mx", "blocked")],
        ),
    )
    .who("sales@shop.test"),
    row(
        "mx_addresses_dropped",
        "tcp",
        || Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, MX, &[])?]),
        wrong(
            &["blocked"],
            &[finding("ip_blackhole", &["mx"]).likely()],
            &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("mx", "blocked")],
        ),
    ),
    // A policy against spam, to everyone alike: no censorship.
    row(
        "port_25_dropped_for_all",
        "tcp",
        || Ok(vec![Firewall::ports(Router::Isp, Verdict::Drop, &[25])]),
        wrong(
            &["ok", "local_problem"],
            &[finding("port_class_blocked", &["mx"]).certain()],
            REST_OK,
        ),
    ),
    row(
        "port_25_reset_for_all",
        "tcp",
        || Ok(vec![Firewall::ports(Router::Isp, Verdict::Reset, &[25])]),
        wrong(
            &["ok", "local_problem"],
            &[finding("port_class_blocked", &["mx"]).certain()],
            REST_OK,
        ),
    ),
    row(
        "imap_993_dropped",
        "tcp",
        || {
            let host = &["imap.example.test"];
            Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, host, &[993])?])
        },
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["imap"]).likely()],
            &[("webmail", "ok"), ("imap", "degraded|blocked"), ("smtp", "ok"), ("mx", "ok")],
        )
        .works(&["other_port"]),
    ),
    row(
        "submission_587_dropped",
        "tcp",
        || {
            let host = &["smtp.example.test"];
            Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, host, &[587])?])
        },
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["smtp"]).likely()],
            &[("webmail", "ok"), ("imap", "ok"), ("smtp", "degraded|blocked"), ("mx", "ok")],
        )
        .works(&["other_port"]),
    ),
    row(
        "imap_ports_dropped_for_all",
        "tcp",
        || Ok(vec![Firewall::ports(Router::Isp, Verdict::Drop, &[143, 993])]),
        wrong(
            &["local_problem", "blocked"],
            &[finding("port_class_blocked", &["imap"]).likely()],
            &[("webmail", "ok"), ("imap", "blocked"), ("smtp", "ok"), ("mx", "ok")],
        ),
    ),
    row(
        "webmail_address_dropped",
        "tcp",
        || {
            let host = &["mail.example.test"];
            Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, host, &[])?])
        },
        wrong(
            &["blocked"],
            &[finding("ip_blackhole", &["webmail"]).likely().at_hop(2)],
            &[("webmail", "blocked"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        ),
    ),
    // At the first router nothing beyond it answers: the trace ends there.
    row(
        "all_provider_addresses_dropped",
        "tcp",
        || {
            Ok(vec![
                Firewall::matching(
                    Router::Isp,
                    Verdict::Drop,
                    "everything to the example provider's networks",
                    "ip daddr 203.0.113.0/24",
                    &[("203.0.113.10", 443), ("203.0.113.25", 25), ("203.0.113.20", 993)],
                    &[("192.0.2.10", 443)],
                ),
                Firewall::matching(
                    Router::Isp,
                    Verdict::Drop,
                    "the same by IPv6",
                    "ip6 daddr 2001:db8:113::/48",
                    &[("2001:db8:113::10", 443)],
                    &[("2001:db8:a::10", 443)],
                ),
            ])
        },
        wrong(
            &["blocked"],
            &[finding("ip_blackhole", &["webmail", "imap", "smtp", "mx"]).doubtful()],
            &[("webmail", "blocked"), ("imap", "blocked"), ("smtp", "blocked"), ("mx", "blocked")],
        ),
    ),
    row(
        "webmail_prohibited_at_first_hop",
        "tcp",
        || {
            let host = &["mail.example.test"];
            Ok(vec![Firewall::hosts(Router::Isp, Verdict::Prohibited, host, &[])?])
        },
        wrong(
            &["blocked"],
            &[finding("icmp_rejected", &["webmail"]).likely().at_hop(1)],
            &[("webmail", "blocked"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        ),
    ),
    // Without a second vantage point a reset in the server's name may be the server's own.
    row(
        "webmail_reset_at_first_hop",
        "tcp",
        || {
            let host = &["mail.example.test"];
            Ok(vec![Firewall::hosts(Router::Isp, Verdict::Reset, host, &[443])?])
        },
        wrong(
            &["blocked", "inconclusive"],
            &[finding("tcp_reset", &["webmail"])],
            &[("webmail", "blocked|unknown"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        ),
    ),
    row(
        "webmail_really_closed",
        "tcp",
        || Ok(vec![Box::new(Stopped { hosts: &["mail.example.test"] })]),
        wrong(
            &["provider_problem", "inconclusive"],
            &[finding("provider_down|tcp_reset", &["webmail"]).doubtful()],
            &[("webmail", "down|unknown"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        ),
    ),
    row(
        "ipv6_dropped_for_provider",
        "tcp",
        || {
            Ok(vec![Firewall::matching(
                Router::Transit,
                Verdict::Drop,
                "everything to the example provider by IPv6",
                "ip6 daddr 2001:db8:113::/48",
                &[("2001:db8:113::10", 443), ("2001:db8:113::20", 993)],
                &[("203.0.113.10", 443), ("2001:db8:a::10", 443)],
            )])
        },
        wrong(
            &["degraded", "blocked"],
            &[finding("ip_blackhole", &["webmail"])],
            &[("webmail", "ok|degraded"), ("imap", "ok|degraded"), ("smtp", "ok"), ("mx", "ok")],
        ),
    ),
    row(
        "ipv4_blocked_ipv6_open",
        "tcp",
        || {
            Ok(vec![Firewall::matching(
                Router::Transit,
                Verdict::Drop,
                "everything to mail.example.test by IPv4",
                "ip daddr 203.0.113.10",
                &[("203.0.113.10", 443)],
                &[("2001:db8:113::10", 443), ("203.0.113.20", 993)],
            )])
        },
        wrong(
            &["degraded", "blocked"],
            &[finding("ip_blackhole", &["webmail"]).likely()],
            &[("webmail", "degraded|ok|blocked"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        )
        .works(&["other_address"]),
    ),
    // With IPv6 broken for everyone, the drop by IPv4 is all there is to find.
    row(
        "ipv6_broken_and_mx_dropped",
        "tcp",
        || {
            Ok(vec![
                Box::new(Ipv6Broken),
                Firewall::hosts(Router::Transit, Verdict::Drop, MX, &[25])?,
            ])
        },
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["mx"]).likely()],
            &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("mx", "blocked")],
        ),
    ),
    // Any success in between forbids certainty.
    row(
        "block_starts_in_mid_run",
        "tcp",
        || Ok(vec![Box::new(Later { name: "imap.example.test", port: 993 })]),
        Expect {
            status: &["ok", "blocked", "degraded", "inconclusive"],
            findings: &[],
            may: &["port_blackhole"],
            services: &[("webmail", "ok"), ("smtp", "ok"), ("mx", "ok")],
            ..WELL
        },
    ),
];
