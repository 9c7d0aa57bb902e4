//! The mail protocols: STARTTLS taken away, servers that are not the provider's, refusals of its own.

use crate::censor::mail::{ForeignBanner, Manner, Mannered};
use crate::censor::starttls::{NoStarttls, StarttlsStripped, Strip};
use crate::scenario::{Scenario, WELL, finding, row, wrong};

const MX: &[&str] = &["mx1.example.test", "mx2.example.test"];
const STRIPPED_SMTP: &[(&str, &str)] =
    &[("webmail", "ok"), ("imap", "ok"), ("smtp", "degraded|blocked"), ("mx", "ok")];

pub(crate) const SCENARIOS: &[Scenario] = &[
    row(
        "starttls_stripped_587",
        "mail",
        || {
            let (host, port, how) = ("smtp.example.test", 587, Strip::Removed);
            Ok(vec![Box::new(StarttlsStripped { host, port, how })])
        },
        wrong(&["blocked"], &[finding("starttls_stripped", &["smtp"]).likely()], STRIPPED_SMTP)
            .works(&["other_port"]),
    ),
    row(
        "starttls_crossed_587",
        "mail",
        || {
            let (host, port, how) = ("smtp.example.test", 587, Strip::Crossed);
            Ok(vec![Box::new(StarttlsStripped { host, port, how })])
        },
        wrong(&["blocked"], &[finding("starttls_stripped", &["smtp"]).likely()], STRIPPED_SMTP),
    ),
    row(
        "starttls_stripped_143",
        "mail",
        || {
            let (host, port, how) = ("imap.example.test", 143, Strip::Removed);
            Ok(vec![Box::new(StarttlsStripped { host, port, how })])
        },
        wrong(
            &["blocked"],
            &[finding("starttls_stripped", &["imap"]).likely()],
            &[("webmail", "ok"), ("imap", "degraded|blocked"), ("smtp", "ok"), ("mx", "ok")],
        )
        .works(&["other_port"]),
    ),
    // From here it looks the same as stripping: without a second vantage point nothing is certain.
    row(
        "server_lacks_starttls",
        "mail",
        || Ok(vec![Box::new(NoStarttls { host: "smtp.example.test" })]),
        wrong(
            &["blocked", "provider_problem", "degraded", "inconclusive"],
            &[finding("starttls_stripped", &["smtp"]).doubtful()],
            STRIPPED_SMTP,
        ),
    ),
    // Incoming mail is not everywhere encrypted: an MX without STARTTLS is nobody's attack.
    row(
        "control_mx_lacks_starttls",
        "mail",
        || Ok(vec![Box::new(NoStarttls { host: "mx.control-a.test" })]),
        WELL,
    ),
    row(
        "foreign_banner_at_every_mx",
        "mail",
        || Ok(vec![Box::new(ForeignBanner)]),
        wrong(
            &["blocked", "local_problem"],
            &[finding("mail_intercepted", &["mx"]).likely()],
            &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("mx", "blocked")],
        ),
    ),
    row(
        "mx_refuses_554",
        "mail",
        || Ok(vec![Box::new(Mannered { hosts: MX, manner: Manner::Reputation554 })]),
        wrong(
            &["provider_problem"],
            &[finding("reputation_refused", &["mx"]).likely()],
            &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("mx", "down|degraded|unknown")],
        ),
    ),
    row(
        "mx_refuses_421",
        "mail",
        || Ok(vec![Box::new(Mannered { hosts: MX, manner: Manner::Reputation421 })]),
        wrong(
            &["provider_problem"],
            &[finding("reputation_refused", &["mx"]).likely()],
            &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("mx", "down|degraded|unknown")],
        ),
    ),
];
