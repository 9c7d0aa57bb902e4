//! A report that is being written: what stays when more is seen of the ways around.

use crate::words::Words;
use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
};
use waypost_model::{
    AppInfo, Network, Observation, Operation, ProviderRef, REPORT_SCHEMA, Report, SetAside, Status,
    Subject,
};

/// What is known of a report when its verdict stands.
pub(crate) struct Draft {
    pub(crate) id: String,
    pub(crate) made_at: String,
    pub(crate) duration_ms: u64,
    pub(crate) cut_short: bool,
    pub(crate) set_aside: SetAside,
    /// What servers that send mail say.
    pub(crate) said: Vec<Observation>,
    pub(crate) words: Words,
}

impl Draft {
    /// The report with what was seen so far; `trying` while ways around are still being tried.
    pub(crate) fn report(
        &self,
        mut subject: Subject,
        mut seen: Vec<Observation>,
        trying: bool,
    ) -> Report {
        seen.extend(self.said.iter().cloned());
        subject.cut_short = self.cut_short;
        subject.set_aside = self.set_aside;
        subject.networks = networks(&seen);
        subject.trying = trying;
        let report = Report {
            schema: REPORT_SCHEMA.to_owned(),
            id: self.id.clone(),
            made_at: self.made_at.clone(),
            duration_ms: self.duration_ms,
            app: AppInfo {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                os: std::env::consts::OS.to_owned(),
            },
            provider: ProviderRef {
                id: subject.provider.id.clone(),
                name: subject.provider.name.clone(),
            },
            status: Status::Inconclusive,
            summary: String::new(),
            findings: Vec::new(),
            services: BTreeMap::new(),
            alternatives: Vec::new(),
            subject,
            measurements: seen,
        };
        let conclusions = waypost_infer::conclude(&report.subject, &report.measurements);
        self.words.write(report, &conclusions)
    }
}

/// The networks of all addresses that somebody answered with or from.
pub(crate) fn networks(observations: &[Observation]) -> BTreeMap<IpAddr, Network> {
    let mut addresses: BTreeSet<IpAddr> = BTreeSet::new();
    for observation in observations {
        if let Operation::DnsQuery(query) = &observation.operation {
            let replies = query.outcome.ok().into_iter().flat_map(|facts| &facts.replies);
            addresses.extend(replies.flat_map(waypost_model::DnsReply::addresses));
        }
        if let Operation::HopTrace(trace) = &observation.operation {
            addresses.extend(trace.hops.iter().filter_map(|hop| hop.from));
        }
        match &observation.operation {
            Operation::BounceReport(report) => addresses.extend(report.address),
            Operation::LogExcerpt(log) => {
                addresses.extend(log.addresses.iter().map(|of| of.address));
            }
            _ => {}
        }
        let icmp = observation.operation.failure().and_then(|failure| failure.icmp);
        addresses.extend(icmp.and_then(|icmp| icmp.from));
    }
    let named = addresses.into_iter();
    named.filter_map(|address| Some((address, waypost_netdb::network(address)?))).collect()
}
