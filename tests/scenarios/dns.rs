//! Lies and silence in the domain name system.

use std::net::Ipv4Addr;

use anyhow::Result;

use crate::censor::Censors;
use crate::censor::block_page::PageServer;
use crate::censor::dns_path::{DnssecBogus, EncryptedDropped, Redirected};
use crate::censor::injection::Injection;
use crate::censor::resolver::{Lie, Resolver};
use crate::scenario::{Finding, Scenario, finding, row, wrong};
use crate::topology::ISP_WEB;

/// The whole domain is lied about, with every host below it.
pub(super) const ZONE: &[&str] = &["example.test"];
/// What then is blocked; the MX are looked up by name as well.
pub(super) const BLOCKED: &[(&str, &str)] =
    &[("webmail", "blocked"), ("imap", "blocked"), ("smtp", "blocked"), ("pop3", "blocked")];
pub(super) const NAMED: &[&str] = &["webmail", "imap", "smtp"];

/// Nobody on this line tells the truth: one resolver answers for all, and encrypted ones can't be reached.
pub(super) fn lies_everywhere() -> Result<Censors> {
    Ok(vec![
        Box::new(Redirected),
        Box::new(EncryptedDropped),
        Resolver::about(ZONE, Lie::Address(ISP_WEB)),
        Box::new(PageServer),
    ])
}

const fn lied(cause: &'static str) -> Finding {
    finding(cause, NAMED).likely()
}

pub(crate) const SCENARIOS: &[Scenario] = &[
    row(
        "resolver_nxdomain",
        "dns",
        || Ok(vec![Resolver::about(ZONE, Lie::Nxdomain)]),
        wrong(&["blocked"], &[lied("dns_forged_nxdomain")], BLOCKED).works(&["encrypted_dns"]),
    ),
    row(
        "resolver_servfail",
        "dns",
        || Ok(vec![Resolver::about(ZONE, Lie::Servfail)]),
        wrong(&["blocked"], &[lied("dns_refused")], BLOCKED).works(&["encrypted_dns"]),
    ),
    row(
        "resolver_refused",
        "dns",
        || Ok(vec![Resolver::about(ZONE, Lie::Refused)]),
        wrong(&["blocked"], &[lied("dns_refused")], BLOCKED).works(&["encrypted_dns"]),
    ),
    row(
        "resolver_block_page_address",
        "dns",
        || Ok(vec![Box::new(PageServer), Resolver::about(ZONE, Lie::Address(ISP_WEB))]),
        wrong(&["blocked"], &[lied("dns_forged_answer")], BLOCKED)
            .works(&["encrypted_dns"])
            .may(&["block_page"]),
    ),
    row(
        "resolver_bogon",
        "dns",
        || Ok(vec![Resolver::about(ZONE, Lie::Address("10.10.34.34"))]),
        wrong(&["blocked"], &[lied("dns_forged_answer")], BLOCKED).works(&["encrypted_dns"]),
    ),
    row(
        "resolver_silent_for_provider",
        "dns",
        || Ok(vec![Resolver::about(ZONE, Lie::Silence)]),
        wrong(&["blocked"], &[lied("dns_timeout")], BLOCKED).works(&["encrypted_dns"]),
    ),
    // Only the webmail's name: the mail program goes on working.
    row(
        "resolver_nxdomain_webmail_only",
        "dns",
        || Ok(vec![Resolver::about(&["mail.example.test"], Lie::Nxdomain)]),
        wrong(
            &["blocked"],
            &[finding("dns_forged_nxdomain", &["webmail"]).likely()],
            &[("webmail", "blocked"), ("imap", "ok"), ("smtp", "ok"), ("mx", "ok")],
        )
        .works(&["encrypted_dns"]),
    ),
    row(
        "dns_injection",
        "dns",
        || {
            let forged = Ipv4Addr::new(198, 18, 99, 80);
            Ok(vec![Box::new(Injection { zone: "example.test", forged })])
        },
        wrong(&["blocked"], &[lied("dns_injection")], &[("webmail", "blocked")])
            .may(&["dns_forged_answer", "dns_intercepted"]),
    ),
    row(
        "dns_redirected_lying",
        "dns",
        || Ok(vec![Box::new(Redirected), Resolver::about(ZONE, Lie::Nxdomain)]),
        wrong(
            &["blocked"],
            &[lied("dns_forged_nxdomain"), finding("dns_intercepted", &[]).likely()],
            BLOCKED,
        )
        .works(&["encrypted_dns"]),
    ),
    // With encrypted DNS gone too, TCP to port 53 is the last way to the truth.
    row(
        "dns_lying_and_encrypted_dropped",
        "dns",
        lies_everywhere,
        wrong(
            &["blocked"],
            &[finding("dns_forged_answer", NAMED), finding("dns_intercepted", &[]).likely()],
            BLOCKED,
        )
        .may(&["block_page", "port_blackhole", "port_class_blocked"]),
    ),
    // The provider's own mistake, the same at every resolver that validates.
    row(
        "dnssec_bogus",
        "dns",
        || Ok(vec![Box::new(DnssecBogus { zone: "example.test" })]),
        wrong(
            &["provider_problem", "inconclusive"],
            &[],
            &[("webmail", "down|unknown"), ("imap", "down|unknown")],
        )
        .may(&["provider_down"]),
    ),
];
