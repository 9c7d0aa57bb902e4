//! What this computer says of its own network.

use crate::Outcome;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The interfaces, routes and proxy settings of this computer. No address of its own is kept.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Link {
    /// What was read.
    pub facts: LinkFacts,
}

/// What was read.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct LinkFacts {
    /// Whether an interface other than loopback is up and has an IPv4 address.
    pub ipv4: bool,
    /// Whether an interface other than loopback is up and has a global IPv6 address.
    pub ipv6: bool,
    /// Whether there is a default route for IPv4.
    pub default_route_ipv4: bool,
    /// Whether there is a default route for IPv6.
    pub default_route_ipv6: bool,
    /// What the default route leaves by.
    pub kind: LinkKind,
    /// The resolvers this computer is set to use.
    pub resolvers: usize,
    /// A proxy that the system or the environment names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<ProxyFact>,
}

/// What the default route leaves by.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// A cable.
    Ethernet,
    /// Wi-Fi.
    Wifi,
    /// A mobile network.
    Mobile,
    /// A tunnel: a VPN or the like. All measurements then describe its exit.
    Tunnel,
    /// It could not be told.
    #[default]
    Other,
}

/// A proxy that is set; its host and credentials are not kept.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct ProxyFact {
    /// `http`, `https`, `socks5` or another scheme.
    pub scheme: String,
    /// Whether it stands on this computer.
    pub on_this_computer: bool,
}

/// A fetch, without encryption, of a page whose answer is known to the letter (RFC 8908 describes
/// the portals that alter it).
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Captive {
    /// The page.
    pub url: String,
    /// The status it is known to answer with.
    pub expected_status: u16,
    /// What came back.
    pub outcome: Outcome<CaptiveFacts>,
}

/// What came back.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct CaptiveFacts {
    /// The status.
    pub status: u16,
    /// Whether status and body are the known ones.
    pub as_expected: bool,
    /// Where it redirects to: scheme and host only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect: Option<String>,
    /// The server's `Date` less this computer's clock, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_offset_s: Option<i64>,
}
