//! What Waypost and the webmail window's process say to each other: a JSON object a line, over a
//! Unix socket that is the window's standard input. Nothing of it stands in an argument or in the
//! environment, where other users of the computer could read it.

use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The hidden first argument that makes `waypost-desktop` build the jail and then the window in it.
pub const JAIL_ARGUMENT: &str = "__webmail";
/// The hidden first argument of the program inside of the jail. Called by itself it has no jail.
pub const WINDOW_ARGUMENT: &str = "__webmail_window";
/// No line is longer, octets.
pub const LINE_LIMIT: usize = 64 * 1024;

/// What the window is to show.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct WindowSettings {
    /// The provider's name, for the bar.
    pub provider: String,
    /// The page it starts with.
    pub url: String,
    /// The loopback port of the proxy, in the window's own network.
    pub proxy: u16,
    /// The language of the bar.
    pub lang: String,
    /// The folder that keeps the session; nothing is kept without one.
    pub keep: Option<PathBuf>,
}

/// A word to the window.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "say", rename_all = "snake_case")]
pub enum ToWindow {
    /// Show this; always the first.
    Open(WindowSettings),
    /// Every connection is closed and the next ones go another way: begin anew.
    FreshWay,
    /// Whether Tor carries traffic at the moment.
    Tor {
        /// It does.
        ready: bool,
    },
}

/// A word from the window.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum FromWindow {
    /// The jail stands; the proxy's listening socket comes with this word.
    Listening,
    /// The window can be seen.
    Shown,
    /// The user wants another way through Tor; the window has forgotten its session.
    NewIdentity,
    /// The page's process ended by itself; the window stays and offers to load it again.
    PageCrashed,
    /// There is no window.
    Trouble {
        /// Why.
        trouble: WindowTrouble,
    },
}

/// Why a window could not be opened.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowTrouble {
    /// The system forbids a program to shut itself in: no window, because it could leak.
    JailForbidden,
    /// There is no display, or none that can be reached from inside of the jail.
    NoDisplay,
    /// What the window was told made no sense; the two programs may be of different versions.
    Misunderstood,
    /// No such window is known for this system that could not leak.
    NotOnThisSystem,
}
