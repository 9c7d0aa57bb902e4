//! The provider's own failures, and several things at once.

use crate::censor::firewall::{Firewall, Router, Verdict};
use crate::censor::provider::{Dead, Stopped};
use crate::censor::resolver::{Lie, Resolver};
use crate::censor::sni::{Fate, SniFilter};
use crate::scenario::{Scenario, finding, row, wrong};

pub(super) const EVERYTHING: &[&str] = &[
    "example.test",
    "mail.example.test",
    "imap.example.test",
    "smtp.example.test",
    "pop.example.test",
    "mx1.example.test",
    "mx2.example.test",
];
const DOWN: &[(&str, &str)] = &[
    ("webmail", "down|unknown"),
    ("imap", "down|unknown"),
    ("smtp", "down|unknown"),
    ("mx", "down|unknown"),
];

pub(crate) const SCENARIOS: &[Scenario] = &[
    // Every port refuses: without a second vantage point it may still be a block.
    row(
        "provider_stopped",
        "provider",
        || Ok(vec![Box::new(Stopped { hosts: EVERYTHING })]),
        wrong(
            &["provider_problem", "inconclusive"],
            &[finding("provider_down|tcp_reset", &["webmail", "imap"]).doubtful()],
            DOWN,
        ),
    ),
    // The trace reaches the provider's door, but nobody can tell that from a filter right before it.
    row(
        "provider_dead",
        "provider",
        || Ok(vec![Box::new(Dead)]),
        wrong(
            &["provider_problem", "inconclusive", "blocked"],
            &[finding("provider_down|ip_blackhole", &["webmail", "imap"]).doubtful()],
            &[],
        ),
    ),
    row(
        "dns_lie_sni_reset_mx_blackhole",
        "several",
        || {
            Ok(vec![
                Resolver::about(&["imap.example.test"], Lie::Address("10.10.34.34")),
                Box::new(SniFilter { name: "mail.example.test", fate: Fate::Reset }),
                Firewall::hosts(
                    Router::Transit,
                    Verdict::Drop,
                    &["mx1.example.test", "mx2.example.test"],
                    &[25],
                )?,
            ])
        },
        wrong(
            &["blocked"],
            &[
                finding("dns_forged_answer", &["imap"]).likely(),
                finding("sni_reset", &["webmail"]).likely(),
                finding("port_blackhole", &["mx"]).likely(),
            ],
            &[("webmail", "blocked"), ("imap", "blocked"), ("smtp", "ok"), ("mx", "blocked")],
        ),
    ),
];
