//! Pages that are not the provider's, pages with which it refuses, and connections that hardly move.

use crate::censor::block_page::BlockPage;
use crate::censor::provider::Refuses;
use crate::censor::throughput::{Freeze, Frozen, Throttled};
use crate::scenario::{Scenario, finding, row, wrong};

const WEBMAIL: &str = "mail.example.test";
const OTHERS_OK: &[(&str, &str)] = &[("imap", "ok"), ("smtp", "ok"), ("pop3", "ok"), ("mx", "ok")];

pub(crate) const SCENARIOS: &[Scenario] = &[
    row(
        "http_redirect_to_block_page",
        "http",
        || Ok(vec![Box::new(BlockPage { name: WEBMAIL })]),
        wrong(&["blocked"], &[finding("block_page", &["webmail"]).likely()], OTHERS_OK)
            .may(&["tcp_reset"]),
    ),
    row(
        "provider_answers_451",
        "http",
        || Ok(vec![Box::new(Refuses { name: WEBMAIL, status: 451 })]),
        wrong(&["provider_problem"], &[finding("geo_refused", &["webmail"]).likely()], OTHERS_OK),
    ),
    row(
        "provider_answers_403",
        "http",
        || Ok(vec![Box::new(Refuses { name: WEBMAIL, status: 403 })]),
        wrong(&["provider_problem"], &[finding("geo_refused", &["webmail"])], OTHERS_OK),
    ),
    row(
        "throttled_by_name",
        "throughput",
        || Ok(vec![Box::new(Throttled { name: WEBMAIL })]),
        wrong(&["degraded"], &[finding("throttled", &["webmail"]).likely()], OTHERS_OK),
    ),
    row(
        "freeze_after_16_kib",
        "throughput",
        || Ok(vec![Box::new(Frozen { name: WEBMAIL, after: Freeze::Octets(16_384) })]),
        wrong(
            &["blocked", "degraded"],
            &[finding("freeze_after_bytes", &["webmail"]).likely()],
            OTHERS_OK,
        ),
    ),
    row(
        "freeze_after_25_packets",
        "throughput",
        || Ok(vec![Box::new(Frozen { name: WEBMAIL, after: Freeze::Packets(25) })]),
        wrong(
            &["blocked", "degraded"],
            &[finding("freeze_after_bytes", &["webmail"]).likely()],
            OTHERS_OK,
        ),
    ),
];
