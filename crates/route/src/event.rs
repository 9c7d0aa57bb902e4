//! What a route tells while it stands: events with message ids, no prose.

use crate::wire::{Sight, Unable};
use serde::Serialize;
pub use waypost_model::HowCut as How;
use waypost_model::{CutWay, Message, MissingTransport, way_name};

/// Something happened to Tor.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum TorEvent {
    /// One of the ways that are tried has come on.
    #[serde(rename = "tor_progress")]
    Progress {
        /// How far it is.
        stage: Stage,
        /// The way: `direct`, `bridge`, or the name of a transport.
        transport: String,
        /// From 0 to 1.
        fraction: f32,
    },
    /// Something was carried through Tor and back.
    #[serde(rename = "tor_ready")]
    Ready {
        /// The way.
        transport: String,
        /// Milliseconds since it was last begun.
        took_ms: u64,
    },
    /// A way is cut; others are being tried, and this one goes on being tried.
    #[serde(rename = "tor_blocked")]
    Blocked {
        /// How.
        how: How,
        /// The way.
        transport: String,
    },
    /// The program that a transport needs is not installed.
    #[serde(rename = "tor_transport_missing")]
    TransportMissing {
        /// The transport.
        transport: String,
        /// What the program is usually called.
        program: String,
    },
    /// Tor could not begin, for a reason on this computer.
    #[serde(rename = "tor_unable")]
    Unable {
        /// The reason.
        why: Unable,
        /// The way.
        transport: String,
    },
    /// Nothing is carried any more. Until it is ready again, every connection is refused.
    #[serde(rename = "tor_lost")]
    Lost,
    /// The process in which Tor ran has ended by itself.
    #[serde(rename = "tor_helper_ended")]
    HelperEnded {
        /// The way.
        transport: String,
    },
    /// All ways are cut, or Tor has ended; it is begun anew.
    #[serde(rename = "tor_restarting")]
    Restarting {
        /// After so many milliseconds.
        in_ms: u64,
    },
}

/// How far a way is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// No relay or bridge has been reached.
    Connecting,
    /// One has been reached; it is found out whether it is a true one.
    Handshake,
    /// The list of relays is being fetched.
    Directory,
    /// A path through three relays is being tried.
    Circuit,
}

impl Stage {
    /// The stage at which a helper stands that sees this.
    pub(crate) fn of(sight: &Sight) -> Self {
        if sight.usable {
            Self::Circuit
        } else if sight.shaken() {
            Self::Directory
        } else if sight.tcp.opened > 0 {
            Self::Handshake
        } else {
            Self::Connecting
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Connecting => "route-stage-connecting",
            Self::Handshake => "route-stage-handshake",
            Self::Directory => "route-stage-directory",
            Self::Circuit => "route-stage-circuit",
        }
    }
}

impl Unable {
    /// The sentence that says why.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Settings => "route-unable-settings",
            Self::Folder => "route-unable-folder",
            Self::System => "route-unable-system",
        })
    }
}

impl TorEvent {
    /// The sentence that tells it.
    #[must_use]
    pub fn message(&self) -> Message {
        let by = |transport: &String| way_name(transport);
        match self {
            Self::Progress { stage, transport, fraction } => {
                let percent = i64::from((fraction * 100.0).clamp(0.0, 100.0) as u8);
                Message::new(stage.id()).with("way", by(transport)).with("percent", percent)
            }
            Self::Ready { transport, .. } => Message::new("route-ready").with("way", by(transport)),
            Self::Blocked { how, transport } => {
                CutWay { way: transport.clone(), how: *how }.message()
            }
            Self::TransportMissing { transport, program } => {
                let (way, program) = (transport.clone(), program.clone());
                MissingTransport { way, program }.message()
            }
            Self::Unable { why, .. } => why.message(),
            Self::Lost => Message::new("route-lost"),
            Self::HelperEnded { .. } => Message::new("route-helper-ended"),
            Self::Restarting { in_ms } => {
                Message::new("route-restarting").with("seconds", in_ms.div_ceil(1000))
            }
        }
    }
}
