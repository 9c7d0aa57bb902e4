//! `waypost route [WHO]`

use crate::{
    Found,
    args::{Common, Route as Arguments},
    complain,
    failure::{Failure, reason},
    output,
    signals::Wishes,
    terminal, view,
};
use std::io::{self, Write};
use tokio::runtime::{Builder, Runtime};
use waypost_app::{DoorEvent, Route, RouteEvent, RouteRequest, load_profile, words_on_risk};
use waypost_i18n::Catalogue;

/// Holds the route open until it is to be closed.
pub(crate) fn route(route: Arguments, common: &Common) -> Result<Found, Failure> {
    let request = RouteRequest {
        who: route.who,
        everything: route.everything,
        forwards: route.forward,
        bridges_only: route.bridges_only,
        keyring: !common.no_keyring,
        profile: load_profile(common.profile.as_deref())?,
        state_dir: common.state_dir.clone(),
    };
    let catalogue = Catalogue::for_tag(common.lang.as_deref());
    request.check()?;
    words(common)?;
    runtime()?.block_on(async {
        let mut wishes = Wishes::new().map_err(|error| no_way(&error))?;
        let mut open = Route::open(&request)?;
        loop {
            let event = tokio::select! {
                () = wishes.next() => break,
                event = open.next() => event,
            };
            let Some(event) = event else { break };
            if route.events {
                if !output::json_line(&event)? {
                    break;
                }
            } else {
                tell(&event, &catalogue, common)?;
            }
        }
        // A second wish is for those who can't wait.
        tokio::select! {
            () = open.close() => {}
            () = wishes.next() => complain(&"stopped without a farewell to Tor"),
        }
        Ok(Found::Nothing)
    })
}

/// What somebody should know before Tor is used for the first time.
pub(super) fn words(common: &Common) -> Result<(), Failure> {
    let catalogue = Catalogue::for_tag(common.lang.as_deref());
    for message in words_on_risk(common.state_dir.as_deref())? {
        say(&catalogue.render(&message));
    }
    Ok(())
}

/// What runs Tor, and everything that waits for it.
pub(super) fn runtime() -> Result<Runtime, Failure> {
    Builder::new_current_thread().enable_all().build().map_err(|error| no_way(&error))
}

pub(super) fn no_way(error: &io::Error) -> Failure {
    Failure::new(format!("this system gives no way to wait: {}", reason(error)))
}

fn tell(event: &RouteEvent, catalogue: &Catalogue, common: &Common) -> Result<(), Failure> {
    match event {
        RouteEvent::Tor(event) => say(&catalogue.render(&event.message())),
        RouteEvent::Doors(DoorEvent::OwnBridges { trouble }) => say(&catalogue.render(trouble)),
        RouteEvent::Doors(ready @ DoorEvent::Ready { .. }) => {
            output::text(&view::route(ready, &terminal::page(common.lang.as_deref())))?;
        }
    }
    Ok(())
}

/// A line on stderr, in which nothing steers the terminal.
pub(super) fn say(sentence: &str) {
    let plain: String = sentence.chars().filter(|c| !c.is_control()).collect();
    let _ = writeln!(io::stderr(), "{plain}");
}
