//! Interference by the name in the ClientHello, and certificates that are not the provider's.

use crate::censor::clock::Expired;
use crate::censor::sni::{Fate, SniFilter};
use crate::censor::tls_interception::TlsInterception;
use crate::scenario::{Scenario, finding, row, wrong};

const WEBMAIL: &str = "mail.example.test";
const WEBMAIL_ONLY: &[(&str, &str)] =
    &[("webmail", "blocked"), ("imap", "ok"), ("smtp", "ok"), ("pop3", "ok"), ("mx", "ok")];

pub(crate) const SCENARIOS: &[Scenario] = &[
    row(
        "sni_reset",
        "tls",
        || Ok(vec![Box::new(SniFilter { name: WEBMAIL, fate: Fate::Reset })]),
        wrong(&["blocked"], &[finding("sni_reset", &["webmail"]).certain()], WEBMAIL_ONLY)
            .works(&["split_hello"]),
    ),
    row(
        "sni_drop",
        "tls",
        || Ok(vec![Box::new(SniFilter { name: WEBMAIL, fate: Fate::Silence })]),
        wrong(&["blocked"], &[finding("sni_drop", &["webmail"]).likely()], WEBMAIL_ONLY)
            .works(&["split_hello"]),
    ),
    row(
        "sni_drop_after_six_packets",
        "tls",
        || Ok(vec![Box::new(SniFilter { name: WEBMAIL, fate: Fate::SilenceAfterSixPackets })]),
        wrong(&["blocked"], &[finding("sni_drop", &["webmail"]).likely()], WEBMAIL_ONLY),
    ),
    // After the trigger every connection to the address is reset for a minute: it must not be taken
    // for a block of the address.
    row(
        "sni_reset_residual_60_s",
        "tls",
        || Ok(vec![Box::new(SniFilter { name: WEBMAIL, fate: Fate::ResetAndRemember })]),
        wrong(&["blocked"], &[finding("sni_reset", &["webmail"]).likely()], WEBMAIL_ONLY),
    ),
    row(
        "sni_reset_proton",
        "tls",
        || {
            Ok(vec![
                Box::new(SniFilter { name: "mail.proton.me", fate: Fate::Reset }),
                Box::new(SniFilter { name: "account.proton.me", fate: Fate::Reset }),
            ])
        },
        wrong(
            &["blocked"],
            &[finding("sni_reset", &["webmail"]).likely()],
            &[("webmail", "blocked"), ("smtp", "ok"), ("mx", "ok")],
        ),
    )
    .who("proton"),
    row(
        "tls_interception_of_provider",
        "tls",
        || Ok(vec![Box::new(TlsInterception { victims: &[WEBMAIL, "imap.example.test"] })]),
        wrong(
            &["blocked"],
            &[finding("certificate_substituted", &["webmail", "imap"]).likely()],
            &[("webmail", "blocked"), ("imap", "blocked|degraded"), ("mx", "ok")],
        ),
    ),
    row(
        "certificate_expired",
        "tls",
        || Ok(vec![Box::new(Expired { name: WEBMAIL })]),
        wrong(
            &["provider_problem"],
            &[finding("certificate_expired", &["webmail"]).likely()],
            &[("webmail", "down|degraded"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        ),
    ),
];
