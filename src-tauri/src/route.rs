//! The way over Tor that stays open for other programs: one at a time, as long as its command runs.

use crate::{commands::Call, contained::apart, limits, window};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use waypost_app::{DoorEvent, Route, RouteEvent, RouteRequest, TorEvent, UserError};
use waypost_model::{Message, Service};

/// What is wished of a route.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RouteInput {
    /// Whose hosts are let through: an address, a domain or a provider's id; all providers' if null.
    who: Option<String>,
    /// Every name is let through.
    everything: bool,
    /// Ports for programs that know no SOCKS are opened as well; only for one provider.
    forwards: bool,
    /// Tor is never reached without a bridge.
    bridges_only: bool,
}

/// What happens to a route.
#[derive(Clone, JsonSchema, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub(crate) enum RouteNews {
    /// Something to be said.
    Told {
        /// It.
        says: Message,
        /// How far Tor is, from 0 to 1, where it is on its way.
        fraction: Option<f32>,
    },
    /// A way to Tor is cut, or can't be tried here; others are.
    Obstacle {
        /// The way.
        way: String,
        /// What is in it.
        says: Message,
    },
    /// Something was carried through Tor and back.
    Works {
        /// The way.
        way: String,
        /// In words.
        says: Message,
    },
    /// What goes in at the doors comes out of Tor.
    Ready {
        /// The SOCKS proxy, as address and port.
        socks: String,
        /// The address of the PAC file.
        pac: String,
        /// The forwards.
        forwards: Vec<Door>,
    },
    /// Tor was lost: everything is refused until it is there again.
    Lost {
        /// In words.
        says: Message,
    },
}

/// A port for programs that know no SOCKS.
#[derive(Clone, JsonSchema, Serialize)]
pub(crate) struct Door {
    /// What it is for.
    service: Service,
    /// Address and port on this computer.
    address: String,
    /// The server to which it leads.
    host: String,
    /// How to use it.
    steps: Vec<Message>,
}

/// Opens a route and holds it open until it is closed; answers when it is.
pub(crate) async fn open(
    Call { app, desk }: Call,
    input: RouteInput,
    tell: Channel<RouteNews>,
) -> Result<(), Message> {
    let RouteInput { who, everything, forwards, bridges_only } = input;
    who.as_deref().map_or(Ok(()), limits::who)?;
    let hold = desk.hold_route()?;
    let request = RouteRequest {
        who,
        everything,
        forwards,
        bridges_only,
        keyring: desk.keyring(),
        profile: desk.profile.clone(),
        state_dir: desk.state_dir().map(ToOwned::to_owned),
    };
    let opened = apart(move || Route::open(&request).map_err(UserError::into_message));
    let mut route = opened.await?;
    hold.carries(route.tor().clone());
    loop {
        let event = tokio::select! {
            () = hold.wished_closed() => break,
            event = route.next() => event,
        };
        let Some(event) = event else { break };
        // Where the page has gone, its window is closing and the route with it.
        let _ = tell.send(news(event));
    }
    route.close().await;
    // Nobody would see that it is closed.
    window::come_back(&app);
    Ok(())
}

/// Closes the route; answers when it is closed.
pub(crate) async fn close(Call { desk, .. }: Call) -> Result<(), Message> {
    desk.close_route().await;
    Ok(())
}

/// What somebody should read before Tor is used for the first time on this computer; nothing if it
/// was shown before.
pub(crate) async fn risk(Call { desk, .. }: Call) -> Result<Vec<Message>, Message> {
    apart(move || waypost_app::words_on_risk(desk.state_dir()).map_err(UserError::into_message))
        .await
}

fn news(event: RouteEvent) -> RouteNews {
    match event {
        RouteEvent::Tor(event) => of_tor(event),
        RouteEvent::Doors(DoorEvent::OwnBridges { trouble }) => {
            RouteNews::Told { says: trouble, fraction: None }
        }
        RouteEvent::Doors(DoorEvent::Ready { socks, pac, forwards }) => {
            let doors = forwards.into_iter().map(|forward| Door {
                service: forward.service,
                address: forward.address,
                host: forward.host,
                steps: forward.steps,
            });
            RouteNews::Ready { socks, pac, forwards: doors.collect() }
        }
    }
}

fn of_tor(event: TorEvent) -> RouteNews {
    let (says, fraction) = told(&event);
    match event {
        TorEvent::Lost | TorEvent::HelperEnded { .. } => RouteNews::Lost { says },
        TorEvent::Blocked { transport: way, .. }
        | TorEvent::TransportMissing { transport: way, .. } => RouteNews::Obstacle { way, says },
        TorEvent::Ready { transport: way, .. } => RouteNews::Works { way, says },
        _ => RouteNews::Told { says, fraction },
    }
}

/// What an event of Tor's says, and how far Tor is, where it is on its way.
pub(crate) fn told(event: &TorEvent) -> (Message, Option<f32>) {
    let fraction = match event {
        TorEvent::Progress { fraction, .. } => Some(fraction.clamp(0.0, 1.0)),
        _ => None,
    };
    (event.message(), fraction)
}
