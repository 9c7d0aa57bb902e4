//! The report: everything that was measured and concluded, frozen (contract section 3).

use crate::{
    AlternativeKind, Cause, Confidence, Layer, Network, Observation, Provider, SeenFrom, Service,
    ServiceState, Status, TorStart, Where,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, net::IpAddr};

/// The schema that is written and read.
pub const REPORT_SCHEMA: &str = "waypost-report/1";

/// A finished check.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Report {
    /// Always [`REPORT_SCHEMA`].
    #[schemars(extend("const" = REPORT_SCHEMA))]
    pub schema: String,
    /// A random name (RFC 9562, version 4).
    pub id: String,
    /// When the check began, RFC 3339 in UTC.
    #[schemars(extend("format" = "date-time"))]
    pub made_at: String,
    /// How long it took.
    pub duration_ms: u64,
    /// What made it.
    pub app: AppInfo,
    /// Whose service was checked.
    pub provider: ProviderRef,
    /// The verdict in one word.
    pub status: Status,
    /// The verdict in one sentence.
    pub summary: String,
    /// What is wrong, the most important first.
    pub findings: Vec<FindingEntry>,
    /// The state of each service that was asked for.
    pub services: BTreeMap<Service, ServiceState>,
    /// Ways around.
    pub alternatives: Vec<AlternativeEntry>,
    /// What the check was about: with `measurements`, all that inference needs.
    pub subject: Subject,
    /// Everything that was measured, in order.
    pub measurements: Vec<Observation>,
}

/// The program that made a report.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct AppInfo {
    /// Its version.
    pub version: String,
    /// The operating system's family, such as `linux`.
    pub os: String,
}

/// A provider's id and name.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct ProviderRef {
    /// Its id; for a provider that was worked out, its mail domain.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What a check was about.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Subject {
    /// The provider's entry, or what was worked out in place of one.
    pub provider: Provider,
    /// Whether the provider was worked out from its domain and not known.
    #[serde(default)]
    pub assumed: bool,
    /// The mail domain that was asked about, where one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The services asked for.
    pub services: Vec<Service>,
    /// The networks of the addresses that were met, from the offline table.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub networks: BTreeMap<IpAddr, Network>,
    /// The time that the check was given, in milliseconds.
    pub budget_ms: u64,
    /// Whether it ended before everything had been looked at, by the budget or by the user.
    #[serde(default)]
    pub cut_short: bool,
    /// Mails and logs that were given along with it and say nothing of this provider.
    #[serde(default, skip_serializing_if = "SetAside::is_nothing")]
    pub set_aside: SetAside,
    /// How Tor could be reached, where it was begun to look from elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tor: Option<TorStart>,
    /// Whether ways around were still being tried when this was written down. Never in a check's last
    /// report.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub trying: bool,
}

/// How much of what was given along with a check was not used.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct SetAside {
    /// Returned mails about other providers.
    pub bounces: usize,
    /// Mails that have not come back.
    pub other_mails: usize,
    /// Logs in which nothing was sent to this provider.
    pub logs: usize,
}

impl SetAside {
    /// Whether all of it was used.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// A finding, in words.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct FindingEntry {
    /// What is wrong.
    pub cause: Cause,
    /// At which layer.
    pub layer: Layer,
    /// How sure that is.
    pub confidence: Confidence,
    /// Which services suffer.
    pub services: Vec<Service>,
    /// From whose line it was seen.
    #[serde(default, skip_serializing_if = "SeenFrom::is_this_line")]
    pub seen_from: SeenFrom,
    /// What it was seen at, as `host:port (address)` or a name.
    pub targets: Vec<String>,
    /// It in a few words.
    pub title: String,
    /// It in plain words: what is wrong, how sure, what it means, what to do next.
    pub explanation: String,
    /// The measurements it rests on.
    pub evidence: Vec<String>,
    /// What else could explain it, and what became of that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rivals: Vec<Rival>,
    /// Where on the way it was located.
    #[serde(default, rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<Where>,
}

/// Another explanation of a finding.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Rival {
    /// It, in words.
    pub text: String,
    /// Whether a measurement rules it out; false leaves it open.
    pub ruled_out: bool,
    /// The measurements that do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
}

/// A way around, in words.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct AlternativeEntry {
    /// Which.
    pub kind: AlternativeKind,
    /// The services it helps.
    pub services: Vec<Service>,
    /// Whether it was tried.
    pub tried: bool,
    /// Whether it is being tried. Never in a check's last report.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub trying: bool,
    /// Whether it worked, where it was tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub works: Option<bool>,
    /// How long the try took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub took_ms: Option<u64>,
    /// Why it does not work, or could not be tried, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// It in a few words.
    pub title: String,
    /// What to do, step by step.
    pub steps: Vec<String>,
    /// The measurements in which it was tried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
}

/// A text that is no report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReportError(String);

impl fmt::Display for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ReportError {}

impl Report {
    /// Reads a saved report.
    ///
    /// # Errors
    /// On text that is no report of this schema, naming line and column.
    pub fn parse(text: &str) -> Result<Self, ReportError> {
        #[derive(Deserialize)]
        struct Head {
            schema: String,
        }
        let head: Head = serde_json::from_str(text)
            .map_err(|e| ReportError(format!("this is no Waypost report: {e}")))?;
        if head.schema != REPORT_SCHEMA {
            return Err(ReportError(format!(
                "this is no Waypost report: its schema is “{}”, not “{REPORT_SCHEMA}”",
                head.schema.chars().take(60).collect::<String>()
            )));
        }
        serde_json::from_str(text).map_err(|e| ReportError(format!("this report is damaged: {e}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn other_texts_are_refused_in_one_sentence() {
        for text in [
            "",
            "{}",
            "[]",
            "{\"schema\":\"waypost-report/2\"}",
            "{\"schema\":\"waypost-report/1\"}",
        ] {
            let error = Report::parse(text).unwrap_err().to_string();
            assert!(!error.contains('\n') && error.contains("report"), "{error}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,300}") {
            let _ = Report::parse(&text);
        }
    }
}
