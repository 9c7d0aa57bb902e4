//! Tor as the second vantage: the same failures as elsewhere, told apart by what is seen from afar; and
//! Tor itself cut off.

use crate::censor::firewall::{Firewall, Router, Verdict};
use crate::censor::provider::{Dead, RefusesHere, Stopped};
use crate::censor::resolver::{Lie, Resolver};
use crate::censor::sni::{Fate, SniFilter};
use crate::censor::starttls::NoStarttls;
use crate::censor::throughput::{Freeze, Frozen};
use crate::censor::tor::{Cut, TorCut};
use crate::scenario::{Expect, Scenario, WELL, finding, row, wrong};
use crate::tor::Tor;

use super::dns::{BLOCKED, NAMED, ZONE, lies_everywhere};
use super::provider::EVERYTHING;

const WEBMAIL: &str = "mail.example.test";
const WEBMAIL_ONLY: &[(&str, &str)] =
    &[("webmail", "blocked"), ("imap", "ok"), ("smtp", "ok"), ("pop3", "ok"), ("mx", "ok")];
const DOWN: &[(&str, &str)] = &[("webmail", "down"), ("imap", "down"), ("smtp", "down")];

pub(crate) const SCENARIOS: &[Scenario] = &[
    row(
        "tor_provider_stopped",
        "tor",
        || Ok(vec![Box::new(Stopped { hosts: EVERYTHING })]),
        wrong(
            &["provider_problem"],
            &[finding("provider_down", &["webmail", "imap", "smtp"]).likely()],
            DOWN,
        ),
    )
    .tor(Tor::Running),
    // Silence here and over Tor: it is off the air, or it refuses Tor and is cut off here as well.
    row(
        "tor_provider_silent",
        "tor",
        || Ok(vec![Box::new(Dead)]),
        wrong(
            &["inconclusive"],
            &[finding("provider_down", &["webmail", "imap", "smtp"]).open()],
            &[("webmail", "down|unknown"), ("imap", "down|unknown"), ("smtp", "down|unknown")],
        )
        .may(&["ip_blackhole"]),
    )
    .tor(Tor::Running),
    row(
        "tor_webmail_really_closed",
        "tor",
        || Ok(vec![Box::new(Stopped { hosts: &[WEBMAIL] })]),
        wrong(
            &["provider_problem"],
            &[finding("provider_down", &["webmail"]).likely()],
            &[("webmail", "down"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        ),
    )
    .tor(Tor::Running),
    row(
        "tor_webmail_address_dropped",
        "tor",
        || Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, &[WEBMAIL], &[])?]),
        wrong(
            &["blocked"],
            &[finding("ip_blackhole", &["webmail"]).certain().at_hop(2)],
            WEBMAIL_ONLY,
        )
        .works(&["tor_webmail", "tor_onion"])
        .afar(&[WEBMAIL]),
    )
    .tor(Tor::Running),
    row(
        "tor_imap_993_dropped",
        "tor",
        || {
            let host = &["imap.example.test"];
            Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, host, &[993])?])
        },
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["imap"]).likely()],
            &[("webmail", "ok"), ("imap", "degraded|blocked"), ("smtp", "ok"), ("mx", "ok")],
        )
        .works(&["other_port", "tor_mail_program"]),
    )
    .tor(Tor::Running),
    row(
        "tor_sni_reset",
        "tor",
        || Ok(vec![Box::new(SniFilter { name: WEBMAIL, fate: Fate::Reset })]),
        wrong(&["blocked"], &[finding("sni_reset", &["webmail"]).certain()], WEBMAIL_ONLY)
            .works(&["split_hello", "tor_webmail"]),
    )
    .tor(Tor::Running),
    // What is missing from afar, too, was not taken out on the way.
    row(
        "tor_server_lacks_starttls",
        "tor",
        || Ok(vec![Box::new(NoStarttls { host: "smtp.example.test" })]),
        Expect {
            status: &["inconclusive", "degraded", "provider_problem"],
            services: &[("webmail", "ok"), ("imap", "ok"), ("smtp", "degraded"), ("mx", "ok")],
            ..WELL
        },
    )
    .tor(Tor::Running),
    row(
        "tor_geo_refused",
        "tor",
        || Ok(vec![Box::new(RefusesHere { name: WEBMAIL })]),
        wrong(
            &["provider_problem"],
            &[finding("geo_refused", &["webmail"]).likely()],
            &[("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        )
        .works(&["tor_webmail"]),
    )
    .tor(Tor::Running),
    // The relays are cut off: the way leads over the bridge that nobody knows.
    row(
        "tor_dropped_and_webmail_dropped",
        "tor",
        || {
            Ok(vec![
                Box::new(TorCut { cut: Cut::Dropped }),
                Firewall::hosts(Router::Transit, Verdict::Drop, &[WEBMAIL], &[])?,
            ])
        },
        wrong(&["blocked"], &[finding("ip_blackhole", &["webmail"]).likely()], WEBMAIL_ONLY)
            .works(&["tor_webmail", "tor_bridge"])
            .afar(&[WEBMAIL]),
    )
    .tor(Tor::Running),
    row(
        "tor_cut_after_the_handshake_and_webmail_dropped",
        "tor",
        || {
            Ok(vec![
                Box::new(TorCut { cut: Cut::Handshake }),
                Firewall::hosts(Router::Transit, Verdict::Drop, &[WEBMAIL], &[])?,
            ])
        },
        wrong(&["blocked"], &[finding("ip_blackhole", &["webmail"]).likely()], WEBMAIL_ONLY)
            .works(&["tor_webmail", "tor_bridge"])
            .afar(&[WEBMAIL]),
    )
    .tor(Tor::Running),
    row(
        "tor_reset_and_webmail_dropped",
        "tor",
        || {
            Ok(vec![
                Box::new(TorCut { cut: Cut::Reset }),
                Firewall::hosts(Router::Transit, Verdict::Drop, &[WEBMAIL], &[])?,
            ])
        },
        wrong(&["blocked"], &[finding("ip_blackhole", &["webmail"]).likely()], WEBMAIL_ONLY)
            .works(&["tor_webmail", "tor_bridge"])
            .afar(&[WEBMAIL]),
    )
    .tor(Tor::Running),
    // What is certain from here does not wait for Tor: until the bridge is found the verdict has stood
    // for a while.
    row(
        "tor_dropped_and_sni_reset",
        "tor",
        || {
            Ok(vec![
                Box::new(TorCut { cut: Cut::Dropped }),
                Box::new(SniFilter { name: WEBMAIL, fate: Fate::Reset }),
            ])
        },
        wrong(&["blocked"], &[finding("sni_reset", &["webmail"]).certain()], WEBMAIL_ONLY)
            .works(&["split_hello", "tor_webmail", "tor_bridge"])
            .late(&["tor_webmail"])
            .afar(&[WEBMAIL]),
    )
    .tor(Tor::Running),
    // The page comes, and its bytes stop: over Tor the same bytes have to come.
    row(
        "tor_freeze_after_16_kib",
        "tor",
        || Ok(vec![Box::new(Frozen { name: WEBMAIL, after: Freeze::Octets(16_384) })]),
        wrong(
            &["blocked", "degraded"],
            &[finding("freeze_after_bytes", &["webmail"]).likely()],
            &[("imap", "ok"), ("smtp", "ok"), ("pop3", "ok"), ("mx", "ok")],
        )
        .works(&["tor_webmail"]),
    )
    .tor(Tor::Running),
    // What works at the true addresses does not work for who is lied to.
    row(
        "tor_resolver_bogon",
        "tor",
        || Ok(vec![Resolver::about(ZONE, Lie::Address("10.10.34.34"))]),
        wrong(&["blocked"], &[finding("dns_forged_answer", NAMED).likely()], BLOCKED)
            .works(&["encrypted_dns", "tor_webmail", "tor_mail_program"])
            .afar(&[WEBMAIL]),
    )
    .tor(Tor::Running),
    row(
        "tor_resolver_nxdomain",
        "tor",
        || Ok(vec![Resolver::about(&[WEBMAIL], Lie::Nxdomain)]),
        wrong(&["blocked"], &[finding("dns_forged_nxdomain", &["webmail"]).likely()], WEBMAIL_ONLY)
            .works(&["encrypted_dns", "tor_webmail"])
            .afar(&[WEBMAIL]),
    )
    .tor(Tor::Running),
    // Nobody on this line tells the truth any more, and Tor does.
    row(
        "tor_dns_lying_and_encrypted_dropped",
        "tor",
        lies_everywhere,
        wrong(
            &["blocked"],
            &[
                finding("dns_forged_answer", NAMED).likely().doubtful(),
                finding("dns_intercepted", &[]).likely(),
            ],
            BLOCKED,
        )
        .may(&["block_page", "port_blackhole", "port_class_blocked"])
        .works(&["tor_webmail"])
        .afar(&[WEBMAIL]),
    )
    .tor(Tor::Running),
];
