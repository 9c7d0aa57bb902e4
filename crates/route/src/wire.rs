//! What the parent and its helper process say to each other: one JSON object a line, over the
//! helper's stdin and stdout. Nothing of it stands in arguments or the environment, where every
//! program of the user could read it.

use serde::{Deserialize, Serialize};
use std::{fmt, path::PathBuf};

/// What the helper is to do; the first and only line on its stdin. The helper ends when its stdin
/// ends, which it does when the parent is gone, however that came about.
#[derive(Deserialize, Serialize)]
pub(crate) struct Order {
    /// The password of the inner SOCKS port; made anew for each helper.
    pub(crate) secret: String,
    /// A private network, as arti's own tables in TOML; none for the public one.
    pub(crate) directory: Option<String>,
    /// The bridges to go through; none to go to the relays themselves.
    pub(crate) bridges: Vec<String>,
    /// The program that speaks the bridges' transport, where they have one.
    pub(crate) program: Option<Program>,
    /// The folder that belongs to this helper alone.
    pub(crate) folder: PathBuf,
}

/// A program that speaks a pluggable transport.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct Program {
    /// The names of the transports it is used for.
    pub(crate) protocols: Vec<String>,
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// What it is started with.
    pub(crate) arguments: Vec<String>,
}

/// The secret and the bridges are shown to nobody.
impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order").field("bridges", &self.bridges.len()).finish_non_exhaustive()
    }
}

/// What the helper tells.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(tag = "note", rename_all = "snake_case")]
pub(crate) enum Note {
    /// The inner SOCKS port is open, though nothing goes through yet.
    Listening {
        /// On loopback.
        port: u16,
    },
    /// Where it stands.
    Seen {
        /// It.
        sight: Sight,
    },
    /// Something was carried through a circuit and back.
    Ready,
    /// Nothing is carried through any more.
    Lost,
    /// It could not begin; it ends after this.
    Unable {
        /// Why.
        why: Unable,
    },
}

/// Why a helper could not begin.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unable {
    /// The private network's file, or a bridge, is none that Tor can use. Look at the profile.
    Settings,
    /// The state folder can't be used, or others may write to it. Give another, or mend its rights.
    Folder,
    /// The system gave no port, thread or random numbers. Close some programs.
    System,
}

/// What a helper has seen of the network so far. The counts are of its own TCP connections: those
/// of a transport program are not among them.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub(crate) struct Sight {
    /// How far bootstrapping is, from 0 to 1.
    pub(crate) fraction: f32,
    /// What of it was there before the first connection, out of the cache.
    pub(crate) cached: f32,
    /// Arti could begin to use circuits.
    pub(crate) usable: bool,
    /// The relays say that this computer's clock is wrong.
    pub(crate) skewed: bool,
    /// TCP connections.
    pub(crate) tcp: Tcp,
}

/// How connections to relays and plain bridges went.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct Tcp {
    /// Opened.
    pub(crate) opened: u32,
    /// Answered by a reset.
    pub(crate) reset: u32,
    /// Answered by an ICMP error, or there was no route.
    pub(crate) unreachable: u32,
    /// Given up on without an answer.
    pub(crate) silent: u32,
    /// Waiting for longer than [`crate::helper::relays::LONG`] now.
    pub(crate) waiting: u32,
}
