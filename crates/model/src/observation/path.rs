//! Connections and the way they take.

use crate::{Icmp, Network, Outcome};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// A TCP connection that was opened and closed again.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct TcpConnect {
    /// The name behind the address.
    pub host: String,
    /// The address.
    pub address: IpAddr,
    /// The port.
    pub port: u16,
    /// How long an answer was waited for, in milliseconds.
    pub wait_ms: u64,
    /// What came of it.
    pub outcome: Outcome<TcpFacts>,
}

/// An open connection.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct TcpFacts {
    /// From the first SYN to the SYN-ACK, in microseconds: over a second means that SYNs were lost.
    pub connect_us: u64,
}

/// A way followed by connections whose time to live ends early (`IP_TTL` with `IP_RECVERR`).
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct HopTrace {
    /// The name behind the address.
    pub host: String,
    /// The address.
    pub address: IpAddr,
    /// The port.
    pub port: u16,
    /// False where the system does not let an ordinary program look; the rest is then empty.
    pub available: bool,
    /// The hops by rising distance, without those beyond the last that answered.
    pub hops: Vec<Hop>,
    /// Whether the address itself answered, with a SYN-ACK or a reset.
    pub reached: bool,
}

/// One hop.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Hop {
    /// The time to live with which it was met; 1 is the first router.
    pub ttl: u8,
    /// Who answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<IpAddr>,
    /// The network of that address, filled in from the offline table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Network>,
    /// How it answered.
    pub reply: HopReply,
    /// How long the answer took, in microseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rtt_us: Option<u64>,
}

/// How a hop answered.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HopReply {
    /// The time to live ran out there: a router on the way.
    TimeExceeded,
    /// It accepted the connection: the address itself, or who answers in its place.
    Connected,
    /// It reset the connection: the address itself, or who answers in its place.
    Refused,
    /// It sent another ICMP error.
    Unreachable(Icmp),
    /// Nothing came.
    Silent,
}
