//! The route: Tor, and the doors by which programs on this computer use it, under one control.

use crate::{Bridges, LoadedProfile, UserError, state, subject, tor};
use serde::Serialize;
use std::{
    collections::VecDeque,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::sync::broadcast::{Receiver, error::RecvError};
use waypost_model::{Message, Provider, Service, Who};
use waypost_route::{
    Tor, TorEvent,
    doors::{Doors, FarServer, Hosts},
};

/// The file whose being there says that the words on risk were shown.
const SHOWN: &str = "tor-risk-shown";

/// What is wished of a route.
#[derive(Clone)]
pub struct RouteRequest {
    /// Whose hosts are let through; none for those of all providers in the directory.
    pub who: Option<String>,
    /// Every name is let through.
    pub everything: bool,
    /// Ports for programs that speak no SOCKS are opened as well; only for one provider.
    pub forwards: bool,
    /// Tor is never reached without a bridge.
    pub bridges_only: bool,
    /// The user's own bridges may be fetched from the system's keyring.
    pub keyring: bool,
    /// What to use.
    pub profile: LoadedProfile,
    /// Where to keep what is kept; none for the system's data folder.
    pub state_dir: Option<PathBuf>,
}

/// What a route tells, one JSON object each (`waypost route --events`).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum RouteEvent {
    /// Of Tor.
    Tor(TorEvent),
    /// Of the doors.
    Doors(DoorEvent),
}

/// What the doors tell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum DoorEvent {
    /// What goes in at the doors comes out of Tor. Told again after Tor was lost and found.
    Ready {
        /// The SOCKS proxy, as address and port.
        socks: String,
        /// The address of the PAC file.
        pac: String,
        /// The forwards.
        forwards: Vec<ForwardPort>,
    },
    /// The user's own bridges could not be fetched; it goes on without them.
    OwnBridges {
        /// Why.
        trouble: Message,
    },
}

/// A port for programs that speak no SOCKS.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ForwardPort {
    /// What it is for.
    pub service: Service,
    /// Address and port on this computer.
    pub address: String,
    /// The server to which it leads, for whose name the certificate stands.
    pub host: String,
    /// The server's port.
    pub port: u16,
    /// How to use it.
    #[serde(skip)]
    pub steps: Vec<Message>,
}

/// A route that is open, if not yet ready. Dropped, it closes.
pub struct Route {
    tor: Tor,
    doors: Doors,
    heard: Receiver<TorEvent>,
    queue: VecDeque<RouteEvent>,
}

impl Route {
    /// Opens it; returns at once, while Tor is still on its way. Until it is ready, the doors refuse.
    /// Needs a runtime around it.
    ///
    /// # Errors
    /// When there is no such provider, or something of this computer is missing.
    pub fn open(request: &RouteRequest) -> Result<Self, UserError> {
        let provider = request.provider()?;
        let hosts = match &provider {
            _ if request.everything => Hosts::EVERYTHING,
            Some(provider) => Hosts::of(provider),
            None => Hosts::of_all(request.profile.profile.providers.all()),
        };
        let forwards = provider.as_ref().filter(|_| request.forwards).map(FarServer::of);
        let mut queue = VecDeque::new();
        let own = if request.keyring {
            Bridges::silent(true).list().unwrap_or_else(|error| {
                let trouble = error.into_message();
                queue.push_back(RouteEvent::Doors(DoorEvent::OwnBridges { trouble }));
                Vec::new()
            })
        } else {
            Vec::new()
        };
        let folder = state::folder(request.state_dir.as_deref())?;
        let tor = tor::start_tor(&request.profile, Some(&folder), own, !request.bridges_only)?;
        let heard = tor.events();
        let through = Arc::new(tor.clone());
        let doors = Doors::open(&folder, &hosts, forwards.unwrap_or_default(), through)
            .map_err(|error| no_doors(&error))?;
        Ok(Self { tor, doors, heard, queue })
    }

    /// Tor itself.
    #[must_use]
    pub const fn tor(&self) -> &Tor {
        &self.tor
    }

    /// The next that happens; none when Tor has been stopped.
    pub async fn next(&mut self) -> Option<RouteEvent> {
        loop {
            if let Some(event) = self.queue.pop_front() {
                return Some(event);
            }
            match self.heard.recv().await {
                Ok(event) => {
                    let ready = matches!(event, TorEvent::Ready { .. });
                    self.queue.push_back(RouteEvent::Tor(event));
                    if ready {
                        self.queue.push_back(RouteEvent::Doors(self.ready()));
                    }
                }
                // What was missed is past.
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    }

    /// Closes the doors, stops Tor, and waits until its process has ended.
    pub async fn close(self) {
        drop(self.doors);
        self.tor.stop().await;
    }

    fn ready(&self) -> DoorEvent {
        let forwards = self.doors.forwards.iter().map(|forward| ForwardPort {
            service: forward.to().service,
            address: forward.address().to_string(),
            host: forward.to().host.clone(),
            port: forward.to().port,
            steps: forward.steps(),
        });
        DoorEvent::Ready {
            socks: self.doors.socks.address().to_string(),
            pac: self.doors.pac.url(),
            forwards: forwards.collect(),
        }
    }
}

impl RouteRequest {
    /// Whether there is somebody whose hosts can be let through; before anything is begun.
    ///
    /// # Errors
    /// When nobody of that name is known.
    pub fn check(&self) -> Result<(), UserError> {
        self.provider().map(drop)
    }

    /// Whose hosts are meant. Nobody is asked: looking a domain's servers up would show outside of Tor
    /// whose mail is about to go over it. A road that lets the mail of nobody through is of no use.
    fn provider(&self) -> Result<Option<Provider>, UserError> {
        let Some(who) = self.who.as_deref() else { return Ok(None) };
        let who = Who::parse(who)?;
        match (subject::known(&self.profile.profile, &who)?, who) {
            (Some(found), _) => Ok(Some(found.provider)),
            (None, _) if self.everything && !self.forwards => Ok(None),
            (None, Who::Domain(name) | Who::Id(name)) => {
                Err(UserError::new(Message::new("error-route-unknown").with("domain", name)))
            }
        }
    }
}

fn no_doors(error: &io::Error) -> UserError {
    UserError::new(Message::new("error-route-doors").with("reason", error.to_string()))
}

/// What somebody should know before Tor is used for the first time on this computer; nothing if it
/// was said before. What is noted down is that it was said, and nothing else.
///
/// # Errors
/// When the system names no data folder.
pub fn words_on_risk(state: Option<&Path>) -> Result<Vec<Message>, UserError> {
    let folder = state::folder(state)?;
    if folder.join(SHOWN).exists() {
        return Ok(Vec::new());
    }
    // They are shown once more where it can't be noted down.
    let _ = fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(SHOWN), b""));
    Ok(["route-risk-seen", "route-risk-law", "route-risk-left"].map(Message::new).to_vec())
}
