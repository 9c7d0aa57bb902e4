//! The client's own computer, line and network.

use crate::censor::captive::{Catch, Portal};
use crate::censor::clock::Behind;
use crate::censor::line::{Down, UplinkDown};
use crate::censor::resolver::{Lie, Resolver};
use crate::censor::tls_interception::TlsInterception;
use crate::scenario::{Scenario, finding, row, wrong};

pub(crate) const SCENARIOS: &[Scenario] = &[
    row(
        "link_down",
        "link",
        || Ok(vec![Box::new(Down)]),
        wrong(&["local_problem"], &[finding("no_network", &[]).certain()], &[]),
    ),
    row(
        "uplink_down",
        "link",
        || Ok(vec![Box::new(UplinkDown)]),
        wrong(&["local_problem"], &[finding("no_network", &[]).likely()], &[]),
    ),
    row(
        "captive_portal_redirect",
        "link",
        || Ok(vec![Box::new(Portal { catch: Catch::Redirect })]),
        wrong(&["local_problem"], &[finding("captive_portal", &[]).certain()], &[])
            .offers(&["fix_local"]),
    ),
    row(
        "captive_portal_dns",
        "link",
        || Ok(vec![Box::new(Portal { catch: Catch::Names })]),
        wrong(&["local_problem"], &[finding("captive_portal", &[]).certain()], &[]),
    ),
    row(
        "clock_40_days_slow",
        "link",
        || Ok(vec![Box::new(Behind { days: 40 })]),
        wrong(&["local_problem"], &[finding("clock_wrong", &[]).certain()], &[])
            .offers(&["fix_local"]),
    ),
    row(
        "clock_200_days_fast",
        "link",
        || Ok(vec![Box::new(Behind { days: -200 })]),
        wrong(&["local_problem"], &[finding("clock_wrong", &[]).certain()], &[]),
    ),
    row(
        "tls_interception_of_all",
        "link",
        || Ok(vec![Box::new(TlsInterception { victims: &[] })]),
        wrong(&["local_problem"], &[finding("local_interception", &[]).certain()], &[])
            .offers(&["fix_local"]),
    ),
    row(
        "resolver_silent_for_all",
        "dns",
        || Ok(vec![Resolver::always(Lie::Silence)]),
        wrong(&["local_problem"], &[finding("resolver_down", &[]).likely()], &[]),
    ),
    row(
        "resolver_servfail_for_all",
        "dns",
        || Ok(vec![Resolver::always(Lie::Servfail)]),
        wrong(&["local_problem"], &[finding("resolver_down", &[]).likely()], &[]),
    ),
];
