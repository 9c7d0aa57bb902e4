//! The ids that the program makes out of its closed lists.

use serde::de::DeserializeOwned;
use serde_aux::prelude::serde_introspect;
use std::collections::BTreeMap;
use waypost_model::{AlternativeKind, Cause, Confidence, Layer, Service, ServiceState, Status};

/// The words of one of the model's closed lists, as they stand in message ids.
fn words<T: DeserializeOwned>() -> Vec<String> {
    serde_introspect::<T>().iter().map(|word| word.replace('_', "-")).collect()
}

/// What a message about a finding may use.
const FINDING: &[&str] = &["provider", "services", "targets", "count"];

/// The ids that the program makes out of its closed lists, each with the variables it may use.
pub(crate) fn families() -> BTreeMap<String, &'static [&'static str]> {
    let mut ids = BTreeMap::new();
    let mut put = |id: String, variables| assert!(ids.insert(id, variables).is_none());
    for cause in words::<Cause>() {
        for part in ["title", "what", "means", "next"] {
            put(format!("finding-{cause}-{part}"), FINDING);
        }
        put(format!("summary-{cause}"), FINDING);
    }
    for service in words::<Service>() {
        put(format!("service-{service}"), &[]);
        put(format!("service-short-{service}"), &[]);
    }
    for (family, list) in [
        ("confidence", words::<Confidence>()),
        ("state", words::<ServiceState>()),
        ("status", words::<Status>()),
        ("layer", words::<Layer>()),
    ] {
        for word in list {
            put(format!("{family}-{word}"), &[]);
        }
    }
    ids
}

/// The kinds of alternatives, as they stand in message ids.
pub(crate) fn alternatives() -> Vec<String> {
    words::<AlternativeKind>()
}
