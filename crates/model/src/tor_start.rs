//! How Tor could be reached, when a check wanted to look from elsewhere.

use crate::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// To Tor's relays, without a bridge.
pub const DIRECT_WAY: &str = "direct";
/// Over a bridge without a transport.
pub const BRIDGE_WAY: &str = "bridge";

/// Tor was begun.
#[derive(Clone, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct TorStart {
    /// The way over which it carried: `direct`, `bridge`, or the name of a transport; none if it did
    /// not in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<String>,
    /// Milliseconds until it carried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready_ms: Option<u64>,
    /// The ways that were found to be cut.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cut: Vec<CutWay>,
    /// The transports whose program is not there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<MissingTransport>,
}

/// A way to Tor that is cut.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct CutWay {
    /// Which.
    pub way: String,
    /// How.
    pub how: HowCut,
}

/// A transport that could not be tried.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct MissingTransport {
    /// Which.
    pub way: String,
    /// The program that speaks it, by its name alone.
    pub program: String,
}

/// How a way to Tor is cut.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HowCut {
    /// Relays can't be reached: there is no route, or a router says so. Look at the network first.
    Unreachable,
    /// Connections to relays are not answered. Use a bridge.
    Dropped,
    /// Connections to relays are reset. Use a bridge.
    Reset,
    /// Connections open, and end or fall silent before the relay has shown who it is. Use a bridge
    /// with a transport.
    HandshakeCut,
    /// The relay has shown who it is; after that too little comes through. Use another transport.
    CutLater,
    /// The relays say that this computer's clock is wrong. Set it.
    ClockWrong,
    /// The bridges of this transport do not answer. Use others.
    BridgesSilent,
}

impl CutWay {
    /// The sentence that says so.
    #[must_use]
    pub fn message(&self) -> Message {
        let id = match self.how {
            HowCut::Unreachable => "route-blocked-unreachable",
            HowCut::Dropped => "route-blocked-dropped",
            HowCut::Reset => "route-blocked-reset",
            HowCut::HandshakeCut => "route-blocked-handshake-cut",
            HowCut::CutLater => "route-blocked-cut-later",
            HowCut::ClockWrong => "route-blocked-clock-wrong",
            HowCut::BridgesSilent => "route-blocked-bridges-silent",
        };
        Message::new(id).with("way", way_name(&self.way))
    }
}

impl MissingTransport {
    /// The sentence that says so.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("route-transport-missing")
            .with("way", way_name(&self.way))
            .with("program", self.program.as_str())
    }
}

/// A way's name for people.
#[must_use]
pub fn way_name(way: &str) -> Message {
    match way {
        DIRECT_WAY => Message::new("route-way-direct"),
        BRIDGE_WAY => Message::new("route-way-bridge"),
        name => Message::new("route-way-transport").with("name", name),
    }
}
