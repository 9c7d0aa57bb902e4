//! The provider's webmail in a window of its own, which can reach nothing but Tor.

mod host;
#[cfg(target_os = "linux")]
mod process;
mod wire;

pub use host::{WebmailWindow, webmail_in};
pub use wire::{
    FromWindow, JAIL_ARGUMENT, LINE_LIMIT, ToWindow, WINDOW_ARGUMENT, WindowSettings, WindowTrouble,
};

use crate::LoadedProfile;
use std::path::PathBuf;
use waypost_route::{Tor, TorEvent};

/// Which webmail is wished, and how.
pub struct WebmailRequest {
    /// Whose: a mail address, a domain or a provider's id.
    pub who: String,
    /// What the site keeps stays for the next time; else nothing of it does, nor what an earlier
    /// visit kept.
    pub keep: bool,
    /// The language of the window's bar.
    pub lang: String,
    /// The Tor that runs already; one is started, and stopped at the end, where there is none.
    pub tor: Option<Tor>,
    /// The user's own bridges may be fetched from the system's keyring.
    pub keyring: bool,
    /// What to use.
    pub profile: LoadedProfile,
    /// Where to keep what is kept; none for the system's data folder.
    pub state_dir: Option<PathBuf>,
}

/// What is told while the window is on its way, and while it is there.
#[derive(Clone, Debug, PartialEq)]
pub enum WebmailEvent {
    /// Of Tor.
    Tor(TorEvent),
    /// The window can be seen.
    Shown,
    /// The page's process ended by itself; the window offers to load it again.
    PageCrashed,
    /// The user has another way through Tor, and the site knows nothing of before.
    NewIdentity,
}

/// The window in its jail, as [`webmail_in`] takes it.
///
/// # Errors
/// When the system forbids the jail, or starts no process.
#[cfg(target_os = "linux")]
pub async fn jailed() -> Result<(impl WebmailWindow, std::net::TcpListener), WindowTrouble> {
    let program = std::env::current_exe().map_err(|_| WindowTrouble::JailForbidden)?;
    process::Window::start(&program).await
}

/// Why there is no window, and what to take instead.
fn trouble(trouble: WindowTrouble) -> waypost_model::Message {
    let browser = tor_browser();
    waypost_model::Message::new(match trouble {
        WindowTrouble::JailForbidden if browser => "webmail-jail-forbidden-tor-browser",
        WindowTrouble::JailForbidden => "webmail-jail-forbidden",
        WindowTrouble::NoDisplay => "webmail-no-display",
        WindowTrouble::Misunderstood => "webmail-misunderstood",
        WindowTrouble::NotOnThisSystem if browser => "webmail-not-here-tor-browser",
        WindowTrouble::NotOnThisSystem => "webmail-not-here",
    })
}

/// Whether Tor Browser is installed, as far as its usual places tell.
fn tor_browser() -> bool {
    const NAMES: [&str; 3] =
        ["torbrowser-launcher", "start-tor-browser", "org.torproject.torbrowser-launcher"];
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    folders.push("/var/lib/flatpak/exports/bin".into());
    folders.iter().any(|folder| NAMES.iter().any(|name| folder.join(name).exists()))
}
