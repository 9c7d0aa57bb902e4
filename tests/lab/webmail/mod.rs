//! The webmail window, tested by packets: a page that does all it can to get out is shown in the real
//! window, and every packet of the client's network is looked at. First a SOCKS server of the lab stands
//! where Tor would, then the whole goes over the lab's Tor network while that is broken.

mod over_tor;
mod site;
mod starter;

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

use crate::say;
use crate::tor::{self, Tor};
use crate::window::{self, display};
use crate::world::World;

use crate::capture::{Capture, Packet};
pub(crate) use over_tor::prove as prove_over_tor;
use site::{HOST, Site};
use starter::Started;

/// Without a jail a leak shows in about a third of runs; in so many one of them does.
const TRIES_TO_LEAK: usize = 12;
/// A window whose parent has gone is to be gone after this.
const GOODBYE: Duration = Duration::from_secs(4);

/// What the page could do, in its own words.
#[derive(Deserialize)]
struct Found {
    online: bool,
    reached: Vec<String>,
    shell: Vec<String>,
    refused: Vec<String>,
}

/// All of it, in labs of their own one after the other.
pub(crate) fn run(desktop: &Path, runs: usize) -> Result<()> {
    let (desktop, runs) = (desktop.display().to_string(), runs.to_string());
    crate::attached(&["inside", "webmail", &desktop, &runs])?;
    tor::ensure_founded()?;
    std::fs::create_dir_all(window::PICTURES)?;
    let pictures = std::fs::canonicalize(window::PICTURES)?.display().to_string();
    crate::attached(&["inside", "webmail-tor", &desktop, &pictures, &runs])
}

/// Shows the page `runs` times in the jail, and then without one, which has to be noticed.
pub(crate) fn prove(desktop: &Path, runs: usize) -> Result<()> {
    let world = World::boot(&[], Tor::Off)?;
    let desktop = world.offer(desktop)?;
    display::open(&world)?;
    let said = starter::forbidden(&world, &desktop).context("where no jail may be built")?;
    ensure!(said["trouble"] == "jail_forbidden", "where no jail may be built it says {said}");
    say("where no jail may be built: no window, and the reason");
    for run in 1..=runs {
        jailed(&world, &desktop).with_context(|| format!("run {run}"))?;
    }
    say(&format!("{runs} runs in the jail: not one packet outside of it, no command reached"));
    for attempt in 1..=TRIES_TO_LEAK {
        let packets = free(&world, &desktop)?;
        if packets.iter().any(Packet::asks_for_a_name) {
            say(&format!("without the jail, run {attempt}: the capture saw names asked for"));
            return Ok(());
        }
    }
    bail!("without a jail nothing was seen to leak in {TRIES_TO_LEAK} runs: does the capture see?")
}

/// One run in the jail: nothing but the proxy is reached, nothing of the shell, and the window ends
/// with whoever opened it, while it asks where to save a file.
fn jailed(world: &World, desktop: &Path) -> Result<()> {
    let outside = world.net.client.within(Capture::begin)?;
    let mut window = Started::jailed(world, desktop)?;
    let inside = window.within(Capture::begin)?;
    let ways = window.within(|| Ok(std::fs::read_to_string("/proc/thread-self/net/dev")?))?;
    let ways: Vec<&str> = ways.lines().skip(2).filter_map(|line| line.split(':').next()).collect();
    ensure!(ways.iter().all(|way| way.trim() == "lo"), "the jail has interfaces {ways:?}");
    let site = Site::default();
    site.serve(window.listener()?);
    window.show()?;
    let mut found: Found = serde_json::from_value(site.report()?)?;
    found.reached.sort();
    ensure!(found.online, "the page takes itself to be offline");
    ensure!(found.reached == ["fetch", "own site"], "it reached {:?}", found.reached);
    ensure!(found.shell.is_empty(), "it could call {:?}", found.shell);
    ensure!(found.refused.is_empty(), "it was allowed {:?}", found.refused);
    let asked = site.asked();
    let asked_for = |name: &str| asked.iter().any(|(host, _)| host == name);
    ensure!(asked_for(HOST) && asked_for("fetch.leak.test"), "it asked for {asked:?}");
    // The page gives a file, so a dialog asks where to put it.
    let find = || display::xdotool(world, &["search", "--name", "Save this file"]);
    display::wait("the dialog", || find().is_ok_and(|found| !found.is_empty()))?;
    let let_go = Instant::now();
    window.let_go()?;
    ensure!(let_go.elapsed() < GOODBYE, "it took {:?} to end", let_go.elapsed());
    let outside = outside.end()?;
    ensure!(outside.is_empty(), "outside of the jail: {outside:?}");
    let inside = inside.end()?;
    let past: Vec<&Packet> =
        inside.iter().filter(|packet| !packet.is_of_proxy(window.port())).collect();
    ensure!(
        past.iter().all(|packet| packet.stays_on_loopback()),
        "inside of the jail, past the proxy: {past:?}"
    );
    ensure!(inside.len() > past.len(), "the capture saw nothing of the proxy");
    Ok(())
}

/// The same page in the same window without its jail; the packets that were seen.
fn free(world: &World, desktop: &Path) -> Result<Vec<Packet>> {
    let outside = world.net.client.within(Capture::begin)?;
    let mut window = Started::free(world, desktop)?;
    let site = Site::default();
    site.serve(window.listener()?);
    window.show()?;
    site.report()?;
    thread::sleep(Duration::from_millis(300));
    window.let_go()?;
    let port = window.port();
    Ok(outside.end()?.into_iter().filter(|packet| !packet.is_of_proxy(port)).collect())
}
