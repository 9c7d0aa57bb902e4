//! What has changed from one report to another, as data.

use super::Entry;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use waypost_model::{AlternativeKind, Cause, Report, Service, ServiceState, Status};

/// What has changed.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
pub struct Comparison {
    /// The earlier report.
    pub before: Entry,
    /// The later one.
    pub after: Entry,
    /// Whether both were made from one network; none where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_network: Option<bool>,
    /// Each service that both or either looked at.
    pub services: Vec<ServiceChange>,
    /// What is wrong since.
    pub appeared: Vec<Fault>,
    /// What is wrong no more, or was not looked at again.
    pub gone: Vec<Fault>,
    /// What is still wrong.
    pub stayed: Vec<Fault>,
    /// The ways around that were tried and work now, and did not before.
    pub new_ways: Vec<Way>,
    /// The ways around that worked before, and do not now.
    pub lost_ways: Vec<Way>,
}

/// A service, then and now; none where it was not looked at.
#[derive(Clone, Copy, Debug, JsonSchema, PartialEq, Serialize)]
pub struct ServiceChange {
    /// The service.
    pub service: Service,
    /// Its state in the earlier report.
    pub before: Option<ServiceState>,
    /// Its state in the later report.
    pub after: Option<ServiceState>,
}

/// A finding, without its words and evidence.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
pub struct Fault {
    /// What is wrong.
    pub cause: Cause,
    /// Which services suffer.
    pub services: Vec<Service>,
    /// What it was seen at.
    pub targets: Vec<String>,
    /// It in a few words, in the language of its report.
    pub title: String,
}

/// A way around.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
#[schemars(rename = "HistoryWay")]
pub struct Way {
    /// Which.
    pub kind: AlternativeKind,
    /// It in a few words, in the language of its report.
    pub title: String,
}

impl Comparison {
    /// Whether nothing has changed of what the user feels.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.before.status == self.after.status
            && self.services.iter().all(|service| service.before == service.after)
            && self.appeared.is_empty()
            && self.gone.is_empty()
    }

    /// The verdicts, then and now.
    #[must_use]
    pub const fn statuses(&self) -> (Status, Status) {
        (self.before.status, self.after.status)
    }

    /// Compares two reports, each with its entry in the list.
    pub(super) fn of(before: (Entry, &Report), after: (Entry, &Report)) -> Self {
        let ((before, old), (after, new)) = (before, after);
        let asked: BTreeSet<Service> =
            old.services.keys().chain(new.services.keys()).copied().collect();
        let services = asked
            .into_iter()
            .map(|service| ServiceChange {
                service,
                before: old.services.get(&service).copied(),
                after: new.services.get(&service).copied(),
            })
            .collect();
        let (then, now) = (faults(old), faults(new));
        let only = |these: &BTreeMap<_, Fault>, others: &BTreeMap<_, Fault>| -> Vec<Fault> {
            these
                .iter()
                .filter(|(key, _)| !others.contains_key(*key))
                .map(|(_, f)| f.clone())
                .collect()
        };
        let stayed = now.iter().filter(|(key, _)| then.contains_key(*key)).map(|(_, f)| f.clone());
        Self {
            same_network: before.network.as_ref().zip(after.network.as_ref()).map(|(a, b)| a == b),
            services,
            appeared: only(&now, &then),
            gone: only(&then, &now),
            stayed: stayed.collect(),
            new_ways: ways(new, old),
            lost_ways: ways(old, new),
            before,
            after,
        }
    }
}

/// A cause that strikes other services is another fault; the same at another address is not, as
/// addresses come and go.
fn faults(report: &Report) -> BTreeMap<(Cause, Vec<Service>), Fault> {
    let faults = report.findings.iter().map(|finding| Fault {
        cause: finding.cause,
        services: finding.services.clone(),
        targets: finding.targets.clone(),
        title: finding.title.clone(),
    });
    faults.map(|fault| ((fault.cause, fault.services.clone()), fault)).collect()
}

/// The ways that work in one report and not in the other.
fn ways(this: &Report, other: &Report) -> Vec<Way> {
    let working = |report: &Report| -> BTreeMap<AlternativeKind, String> {
        let works = report.alternatives.iter().filter(|way| way.works == Some(true));
        works.map(|way| (way.kind, way.title.clone())).collect()
    };
    let there = working(other);
    let mut ways: Vec<Way> =
        working(this).into_iter().map(|(kind, title)| Way { kind, title }).collect();
    ways.retain(|way| !there.contains_key(&way.kind));
    ways
}
