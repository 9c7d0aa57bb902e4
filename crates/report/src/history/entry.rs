//! What the list says of a report.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waypost_model::{ProviderRef, Status};

/// A report of the history, in short.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
#[schemars(rename = "HistoryEntry")]
pub struct Entry {
    /// The report's id.
    pub id: String,
    /// When the check began, RFC 3339 in UTC.
    pub made_at: String,
    /// The network it was made from: a salted fingerprint, alike for one network in this history
    /// and telling nothing outside it. None where the network could not be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Whose service was checked.
    pub provider: ProviderRef,
    /// The verdict in one word.
    pub status: Status,
}
