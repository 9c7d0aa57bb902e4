//! What a check tells while it runs, one JSON object each (`waypost check --events`).

use schemars::JsonSchema;
use serde::Serialize;
use waypost_model::{Observation, Report, Service, Station};

/// Something happened.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// It is known whose service is checked.
    Started {
        /// The provider's name.
        provider: String,
        /// The services that are looked at.
        services: Vec<Service>,
        /// The time the check is given, in milliseconds.
        budget_ms: u64,
    },
    /// A station of the way is being looked at.
    Working {
        /// Which.
        station: Station,
        /// Milliseconds since the start.
        at_ms: u64,
    },
    /// An operation ended.
    Measurement {
        /// It.
        measurement: Box<Observation>,
    },
    /// The verdict stands while ways around are still being tried. It comes again whenever one of
    /// them is known to work or not; nothing else in it changes any more.
    Verdict {
        /// The report as it is so far.
        report: Box<Report>,
    },
    /// The check ended; always the last event.
    Report {
        /// Its report.
        report: Box<Report>,
    },
}
