//! Opens the webmail window and serves its one way out.

use super::{
    WebmailEvent, WebmailRequest, trouble,
    wire::{FromWindow, ToWindow, WindowSettings, WindowTrouble},
};
use crate::{Bridges, Cancel, UserError, state, subject, tor};
use std::{
    fs::{self, DirBuilder},
    io,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::sync::broadcast::error::RecvError;
use waypost_model::{Message, Provider, Who};
use waypost_route::{
    Tor, TorState,
    doors::{Hosts, Socks},
};

/// The folder of kept sessions within the state folder.
const FOLDER: &str = "webmail";

/// What is told on the way.
type Tell<'a> = &'a mut (dyn FnMut(WebmailEvent) + Send);

/// A window, however its system keeps what it shows on Tor's way.
pub trait WebmailWindow: Send {
    /// The next thing that it says; none when it is gone.
    fn next(&mut self) -> impl Future<Output = Option<FromWindow>> + Send;
    /// Says something; a window that is gone is noticed by [`Self::next`].
    fn say(&mut self, word: ToWindow) -> impl Future<Output = ()> + Send;
    /// Has it close, and waits until it has.
    fn close(self) -> impl Future<Output = ()> + Send;
}

/// Serves a window until it is closed or `cancel` is wished. `window` is it, with the socket on which its
/// proxy listens: it comes before Tor is begun, and where there is none nothing else happens.
///
/// # Errors
/// When there is no such provider or it has no webmail, and when there is no window.
pub async fn webmail_in<W: WebmailWindow>(
    window: impl Future<Output = Result<(W, TcpListener), WindowTrouble>> + Send,
    request: WebmailRequest,
    tell: Tell<'_>,
    cancel: &Cancel,
) -> Result<(), UserError> {
    let provider = provider(&request)?;
    let Some(page) = provider.onion.as_ref().or(provider.webmail.first()) else {
        return Err(UserError::new(
            Message::new("webmail-none").with("provider", provider.name.as_str()),
        ));
    };
    let folder = state::folder(request.state_dir.as_deref())?;
    let kept = session_folder(&folder.join(FOLDER), &provider, request.keep)?;
    let no_window = |why| UserError::new(trouble(why));
    let (mut window, listener) = window.await.map_err(no_window)?;
    let settings = WindowSettings {
        provider: provider.name.clone(),
        url: page.to_string(),
        proxy: listener.local_addr().map(|address| address.port()).unwrap_or_default(),
        lang: request.lang.clone(),
        keep: kept,
    };
    let (tor, own) = match &request.tor {
        Some(tor) => (Ok(tor.clone()), false),
        None => (start(&request).await, true),
    };
    let tor = match tor {
        Ok(tor) => tor,
        Err(error) => {
            window.close().await;
            return Err(error);
        }
    };
    let held = tokio::select! {
        () = cancel.cancelled() => Ok(()),
        held = hold(&mut window, settings, &listener, &tor, tell) => held,
    };
    window.close().await;
    if own {
        tor.stop().await;
    }
    held.map_err(no_window)
}

/// Serves the window until it is gone.
async fn hold(
    window: &mut impl WebmailWindow,
    settings: WindowSettings,
    listener: &TcpListener,
    tor: &Tor,
    tell: Tell<'_>,
) -> Result<(), WindowTrouble> {
    let (mut heard, mut state) = (tor.events(), tor.state());
    let carries = |state: &TorState| matches!(state, TorState::Ready(_));
    while !carries(&state.borrow_and_update()) {
        tokio::select! {
            event = heard.recv() => match event {
                Ok(event) => tell(WebmailEvent::Tor(event)),
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return Ok(()),
            },
            changed = state.changed() => if changed.is_err() { return Ok(()) },
            word = window.next() => if word.is_none() { return Ok(()) },
        }
    }
    let mut socks = Some(serve(listener, tor)?);
    window.say(ToWindow::Open(settings)).await;
    loop {
        tokio::select! {
            word = window.next() => match word {
                None => return Ok(()),
                Some(FromWindow::Shown) => tell(WebmailEvent::Shown),
                Some(FromWindow::PageCrashed) => tell(WebmailEvent::PageCrashed),
                Some(FromWindow::Trouble { trouble }) => return Err(trouble),
                Some(FromWindow::NewIdentity) => {
                    // Every connection of before ends with its door.
                    drop(socks.take());
                    tor.new_identity().await;
                    socks = Some(serve(listener, tor)?);
                    window.say(ToWindow::FreshWay).await;
                    tell(WebmailEvent::NewIdentity);
                }
                Some(FromWindow::Listening) => return Err(WindowTrouble::Misunderstood),
            },
            changed = state.changed() => {
                if changed.is_err() {
                    return Ok(());
                }
                let ready = carries(&state.borrow_and_update());
                window.say(ToWindow::Tor { ready }).await;
            }
            event = heard.recv() => match event {
                Ok(event) => tell(WebmailEvent::Tor(event)),
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return Ok(()),
            },
        }
    }
}

/// A page goes wherever it likes; all of it goes through Tor.
fn serve(listener: &TcpListener, tor: &Tor) -> Result<Socks, WindowTrouble> {
    let listener = listener.try_clone().map_err(|_| WindowTrouble::Misunderstood)?;
    Socks::on(listener, Hosts::EVERYTHING, Arc::new(tor.clone()))
        .map_err(|_| WindowTrouble::Misunderstood)
}

async fn start(request: &WebmailRequest) -> Result<Tor, UserError> {
    // Bridges that can't be fetched are done without: Tor then tries its other ways.
    let keyring = request.keyring;
    let own = tokio::task::spawn_blocking(move || Bridges::silent(keyring).list());
    let own = own.await.ok().and_then(Result::ok).unwrap_or_default();
    tor::start_tor(&request.profile, request.state_dir.as_deref(), own, true)
}

fn provider(request: &WebmailRequest) -> Result<Provider, UserError> {
    let who = Who::parse(&request.who)?;
    match subject::known(&request.profile.profile, &who)? {
        Some(found) => Ok(found.provider),
        None => Err(UserError::new(Message::new("webmail-unknown"))),
    }
}

/// Where the session of that provider is kept, if it is; what was kept before goes if it is not.
fn session_folder(
    sessions: &Path,
    provider: &Provider,
    keep: bool,
) -> Result<Option<PathBuf>, UserError> {
    let folder = sessions.join(&provider.id);
    let told = |error: io::Error| {
        UserError::new(
            Message::new("webmail-folder")
                .with("file", folder.display().to_string())
                .with("reason", error.to_string()),
        )
    };
    if keep {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(&folder).map_err(told)?;
        return Ok(Some(folder));
    }
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(told(error)),
        _ => Ok(None),
    }
}
