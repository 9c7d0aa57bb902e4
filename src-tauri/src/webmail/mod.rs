//! The webmail window: on Linux a process of its own, which can reach nothing but Tor. It has no Tauri in it,
//! so there is no command a page could call: GTK draws the bar and WebKit the page, and the words to Waypost
//! go over a socket that no page's process has.
//!
//! On Windows and macOS it is a second window of the app, kept on Tor's way by its system's own means.

#[cfg(target_os = "linux")]
mod control;
// On Linux it is compiled with the tests alone, so that it is held to the types that it is written against.
#[cfg(any(not(target_os = "linux"), test))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod jail;
mod open;
#[cfg(target_os = "linux")]
mod window;

pub(crate) use open::{WebmailInput, WebmailNews, close, open};

#[cfg(not(target_os = "linux"))]
use elsewhere::start as begin;
use std::process::ExitCode;

/// The window in its jail; it has nothing of the app's.
#[cfg(target_os = "linux")]
async fn begin(
    _: tauri::AppHandle,
) -> Result<
    (impl waypost_app::webmail::WebmailWindow, std::net::TcpListener),
    waypost_app::webmail::WindowTrouble,
> {
    waypost_app::webmail::jailed().await
}

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

/// What this process was started for, where it is a webmail window: nowhere but on Linux is it one.
#[cfg(not(target_os = "linux"))]
pub(crate) fn dispatch() -> Option<ExitCode> {
    None
}
