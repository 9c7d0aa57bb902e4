//! The rows of one report.

use waypost_model::{
    AlternativeEntry, FindingEntry, Network, Operation, Report, Role, Service, ServiceState,
};

/// One service of a report, and one finding that strikes it; either may be missing.
pub(super) struct Row<'a> {
    pub(super) report: &'a Report,
    /// The network that the check was made from.
    pub(super) access: Option<&'a Network>,
    pub(super) service: Option<(Service, ServiceState)>,
    pub(super) finding: Option<&'a FindingEntry>,
}

/// The rows of a report: each service with each finding that strikes it, or once without one; then
/// the findings that name none of these services.
pub(super) fn of<'a>(report: &'a Report, access: Option<&'a Network>) -> Vec<Row<'a>> {
    let row = |service, finding| Row { report, access, service, finding };
    let mut rows = Vec::new();
    for (service, state) in &report.services {
        let service = Some((*service, *state));
        let before = rows.len();
        let strikes = |finding: &&FindingEntry| {
            service.is_some_and(|(service, _)| finding.services.contains(&service))
        };
        rows.extend(report.findings.iter().filter(strikes).map(|f| row(service, Some(f))));
        if rows.len() == before {
            rows.push(row(service, None));
        }
    }
    let homeless = |finding: &&FindingEntry| {
        !finding.services.iter().any(|service| report.services.contains_key(service))
    };
    rows.extend(report.findings.iter().filter(homeless).map(|finding| row(None, Some(finding))));
    if rows.is_empty() {
        rows.push(row(None, None));
    }
    rows
}

/// The network that the check was made from: that of the nearest hop which has one.
pub(super) fn access_network(report: &Report) -> Option<Network> {
    let traces = report.measurements.iter().filter_map(|seen| match &seen.operation {
        Operation::HopTrace(trace) if matches!(seen.role, Role::Target | Role::Control) => {
            Some(trace)
        }
        _ => None,
    });
    let hops =
        traces.flat_map(|trace| trace.hops.iter().filter(|hop| hop.from != Some(trace.address)));
    let known = hops.filter_map(|hop| Some((hop.ttl, hop.network.as_ref()?)));
    known.min_by_key(|(ttl, _)| *ttl).map(|(_, network)| network.clone())
}

impl Row<'_> {
    /// The country of the place that a finding names.
    pub(super) fn country(&self) -> Option<String> {
        let address = self.finding?.place.as_ref()?.address?;
        self.report.subject.networks.get(&address)?.country.clone()
    }

    /// The ways around that were tried for this service and work, one after another.
    pub(super) fn ways(&self) -> Option<String> {
        let helps = |way: &&AlternativeEntry| {
            way.works == Some(true)
                && self.service.is_none_or(|(service, _)| way.services.contains(&service))
        };
        let words = self.report.alternatives.iter().filter(helps).filter_map(|way| word(&way.kind));
        let words: Vec<String> = words.collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

/// The word of a closed list.
pub(super) fn word<T: serde::Serialize>(value: &T) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}
