//! Nothing interferes, or something that is no interference: there must be no finding.

use crate::censor::dns_path::{Cdn, Redirected};
use crate::censor::line::{Ipv6Broken, Loss, Slow};
use crate::censor::mail::{Manner, Mannered};
use crate::censor::nothing::Nothing;
use crate::censor::surroundings::{SystemProxy, Vpn};
use crate::scenario::{Expect, Scenario, WELL, finding, row, wrong};
use crate::tor::Tor;

use super::PROTON;

pub(crate) const SCENARIOS: &[Scenario] = &[
    // Where all is well Tor is at hand, and not a packet goes there.
    row("clean", "control", || Ok(vec![Box::new(Nothing)]), WELL).tor(Tor::Untouched),
    row(
        "clean_proton",
        "control",
        || Ok(vec![Box::new(Nothing)]),
        Expect { services: &[("webmail", "ok"), ("smtp", "ok"), ("mx", "ok")], ..WELL },
    )
    .who(PROTON)
    .tor(Tor::Untouched),
    // A domain of one's own: the provider behind it is found by its MX.
    row(
        "clean_hosted_domain",
        "control",
        || Ok(vec![Box::new(Nothing)]),
        Expect { services: &[("mx", "ok")], ..WELL },
    )
    .who("sales@shop.test"),
    // Nobody's in the directory: the settings come from SRV records and autoconfiguration.
    row(
        "clean_discovered_domain",
        "control",
        || Ok(vec![Box::new(Nothing)]),
        Expect { services: &[("imap", "ok"), ("smtp", "ok"), ("mx", "ok")], ..WELL },
    )
    .who("you@custom.test"),
    row(
        "name_never_existed",
        "control",
        || Ok(vec![Box::new(Nothing)]),
        wrong(
            &["provider_problem", "inconclusive"],
            &[finding("name_does_not_exist", &[]).likely()],
            &[],
        ),
    )
    .who("you@nothing.test"),
    row("cdn_other_address", "control", || Ok(vec![Box::new(Cdn)]), WELL).tor(Tor::Untouched),
    row("system_proxy", "control", || Ok(vec![Box::new(SystemProxy)]), WELL),
    row("vpn_default_route", "control", || Ok(vec![Box::new(Vpn)]), WELL),
    row("ipv6_broken_for_all", "control", || Ok(vec![Box::new(Ipv6Broken)]), WELL),
    // Home routers do this; with true answers nobody is harmed, but it can be said.
    row(
        "dns_redirected_honest",
        "control",
        || Ok(vec![Box::new(Redirected)]),
        WELL.may(&["dns_intercepted"]),
    ),
    // It may be too slow to answer within the budget; whatever is said must not be a block.
    row(
        "slow_line",
        "control",
        || Ok(vec![Box::new(Slow)]),
        Expect { status: &["ok", "inconclusive"], services: SLOW, ..WELL },
    ),
    row(
        "loss_15_percent",
        "control",
        || Ok(vec![Box::new(Loss { percent: 15 })]),
        Expect { status: &["ok", "inconclusive"], services: SLOW, ..WELL },
    ),
    row(
        "greylisting",
        "control",
        || Ok(vec![Box::new(Mannered { hosts: MX, manner: Manner::Greylisting })]),
        WELL,
    ),
    // Some servers let everybody in and greet them late, against spam. What is in is not cut off.
    row(
        "greeting_after_20_s",
        "control",
        || Ok(vec![Box::new(Mannered { hosts: LATE, manner: Manner::Tarpit })]),
        Expect {
            opens: true,
            status: &["ok", "inconclusive"],
            services: &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok|unknown")],
            ..WELL
        },
    ),
];

const MX: &[&str] = &["mx1.example.test", "mx2.example.test"];

/// These, and one that they are held against.
const LATE: &[&str] = &["mx1.example.test", "mx2.example.test", "mx.control-b.test"];

const SLOW: &[(&str, &str)] = &[
    ("webmail", "ok|unknown"),
    ("imap", "ok|unknown"),
    ("smtp", "ok|unknown"),
    ("pop3", "ok|unknown"),
    ("mx", "ok|unknown"),
];
