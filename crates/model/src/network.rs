//! The network an address belongs to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An autonomous system, as an offline table names it.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct Network {
    /// The AS number.
    pub asn: u32,
    /// The name under which it is registered.
    pub as_name: String,
    /// The country of the address as an ISO 3166-1 code of two letters, where the table has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}
