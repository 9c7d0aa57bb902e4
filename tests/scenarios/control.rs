//! Nothing interferes, or something that is no interference: there must be no finding.

use crate::scenario::{Scenario, WELL};

pub(crate) const SCENARIOS: &[Scenario] = &[Scenario {
    name: "clean",
    class: "control",
    who: "you@example.test",
    args: &[],
    censors: || vec![],
    expect: WELL,
}];
