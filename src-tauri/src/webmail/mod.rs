//! The webmail window: a process of its own, which can reach nothing but Tor.
//!
//! It has no Tauri in it, so there is no command a page could call: GTK draws the bar and WebKit the
//! page, and the words to Waypost go over a socket that no page's process has.

#[cfg(target_os = "linux")]
mod control;
#[cfg(target_os = "linux")]
mod jail;
mod open;
#[cfg(target_os = "linux")]
mod window;

pub(crate) use open::{WebmailInput, WebmailNews, close, open};

use std::process::ExitCode;

/// What this process was started for, where it is a webmail window. To be asked before anything
/// else is done: a process that has threads can't shut itself in.
#[cfg(target_os = "linux")]
pub(crate) fn dispatch() -> Option<ExitCode> {
    use waypost_app::webmail::{FromWindow, JAIL_ARGUMENT, WINDOW_ARGUMENT, WindowTrouble};

    let argument = std::env::args_os().nth(1)?;
    if argument == JAIL_ARGUMENT {
        return Some(jail::run().unwrap_or_else(|_| end(Err(WindowTrouble::JailForbidden))));
    }
    return (argument == WINDOW_ARGUMENT).then(|| end(window::show()));

    /// Whoever started this process learns why there is no window; the exit status says it too.
    fn end(shown: Result<(), WindowTrouble>) -> ExitCode {
        let Err(trouble) = shown else { return ExitCode::SUCCESS };
        // Standard input is the socket until the window has it, and there is nobody else to tell.
        let _ = control::say(FromWindow::Trouble { trouble });
        ExitCode::from(2)
    }
}

/// What this process was started for, where it is a webmail window: nowhere but on Linux is one known
/// that could not leak (docs/decisions/0028-webmail-window.md).
#[cfg(not(target_os = "linux"))]
pub(crate) fn dispatch() -> Option<ExitCode> {
    None
}
