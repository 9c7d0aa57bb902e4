//! Tor itself is cut: the way has to lead over the bridge that hides, soon and without a question, and
//! the cut has to be called what it is.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use super::clients::page;
use super::door::{OpenRoute, client_folder};
use crate::censor::tor::{Cut, TorCut};
use crate::censor::{Censor as _, Censors};
use crate::netns;
use crate::tor::Tor;
use crate::world::World;

/// Within this, mail flows again.
const LIMIT: Duration = Duration::from_secs(20);
/// A way that was overtaken is judged within this.
const JUDGED: Duration = Duration::from_secs(25);

/// With nothing known of Tor, and with its directory from a better day, side by side.
pub(super) fn prove(cut: Cut, waypost: &Path, say: impl Fn(&str)) -> Result<()> {
    let world = World::boot(&Censors::new(), Tor::Running)?;
    let program = world.offer(waypost)?;
    let (cold, warm) = (client_folder("state-cold")?, client_folder("state-warm")?);
    let mut before = OpenRoute::start(&world, &program, &warm, &[])?;
    before.ready(LIMIT).context("before anything was cut")?;
    before.close()?;
    let censor = TorCut { cut };
    censor.apply(&world)?;
    censor.prove(&world).context(censor.words())?;
    for (words, state) in [("cold", &cold), ("warm", &warm)] {
        let mut route = OpenRoute::start(&world, &program, state, &[])?;
        let doors = route.ready(LIMIT)?;
        ensure!(page(&world, &doors)?, "ready, and no page comes");
        let took = route.begun.elapsed();
        ensure!(took <= LIMIT, "{words}: a page came after {took:?}");
        let ready = |event: &&serde_json::Value| event["event"] == "tor_ready";
        let way = route.heard.iter().find(ready).context("no tor_ready")?["transport"].clone();
        ensure!(way == "obfs4", "{words}: the way is {way}");
        let told = |event: &serde_json::Value| {
            event["event"] == "tor_blocked" && event["transport"] == "direct"
        };
        let how = match route.heard.iter().find(|event| told(event)) {
            Some(event) => event.clone(),
            None => route.wait("how Tor is cut", JUDGED, told)?.1,
        };
        ensure!(how["how"] == cut.word(), "{words}: {} is called {how}", cut.word());
        say(&format!(
            "Tor {}, {words}: a page over obfs4 after {:.1} s",
            cut.word(),
            took.as_secs_f64()
        ));
        route.close()?;
    }
    Ok(())
}

/// The program that speaks obfs4 is not there: it is named.
pub(super) fn missing(world: &World, program: &Path, say: &impl Fn(&str)) -> Result<()> {
    netns::run(Command::new("mount").args(["--bind", "/dev/null", "/usr/bin/obfs4proxy"]))?;
    let state = client_folder("state-missing")?;
    let mut route = OpenRoute::start(world, program, &state, &["--bridges-only"])?;
    let missing = |event: &serde_json::Value| event["event"] == "tor_transport_missing";
    let (_, event) = route.wait("the missing program", LIMIT, missing)?;
    ensure!(
        event["transport"] == "obfs4"
            && event["program"].as_str().is_some_and(|p| p.contains("obfs4proxy")),
        "the missing program is called {event}"
    );
    route.close()?;
    say("a missing obfs4proxy is named");
    Ok(())
}
