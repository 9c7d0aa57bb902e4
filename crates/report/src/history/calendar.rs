//! What day it is, where that is known for sure. A clock that may be wrong must not cost a report.

use jiff::Timestamp;
use std::collections::BTreeSet;
use url::Url;
use waypost_model::{Certificate, HttpGet, Operation, Report, Trust};

/// Half a day: of what a clock says nothing but the day is asked.
const CLOCK_TOLERANCE_S: u64 = 12 * 3600;
/// As many sites have to say the same.
const ENOUGH_SITES: usize = 2;

/// Days since 1970.
pub(super) fn day(at: Timestamp) -> i64 {
    at.as_second().div_euclid(86_400)
}

/// The day a report was made, if its own measurements bear this computer's clock out: two sites or more
/// that proved who they are gave the same time.
pub(super) fn sure_day(report: &Report) -> Option<i64> {
    let sites: BTreeSet<String> = report
        .measurements
        .iter()
        .filter_map(|measured| match &measured.operation {
            Operation::HttpGet(get) => agreeing_site(get),
            _ => None,
        })
        .collect();
    let made_at = report.made_at.parse().ok()?;
    (sites.len() >= ENOUGH_SITES).then(|| day(made_at))
}

/// The site, if it proved who it is and its clock agrees with ours.
fn agreeing_site(get: &HttpGet) -> Option<String> {
    let offset = get.outcome.ok()?.clock_offset_s?;
    let agrees = offset.unsigned_abs() <= CLOCK_TOLERANCE_S;
    let site = Url::parse(&get.url).ok()?.host_str()?.to_owned();
    (agrees && is_proven(&get.tls.as_ref()?.certificate)).then_some(site)
}

/// Whether nobody stood between, or somebody whom this computer is told to trust.
const fn is_proven(certificate: &Certificate) -> bool {
    certificate.proves_host()
        || certificate.matches_host && matches!(certificate.system, Some(Trust::Trusted))
}
