//! The whole way: the window that a person opens, the jail, Tor's helper, the lab's Tor network, and the
//! hostile page as the provider's onion site. Then the helper is killed, the line goes down and the
//! bridges die while the page goes on trying.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use nix::sys::signal::{Signal, kill};
use serde_json::Value;

use super::Found;
use super::site::Site;
use crate::capture::Packet;
use crate::censor::Censor as _;
use crate::censor::provider::Stopped;
use crate::censor::tor::{Cut, TorCut};
use crate::client::CLIENT_USER;
use crate::netns;
use crate::route::door::helpers;
use crate::route::leaks::{strays, watch};
use crate::say;
use crate::servers::nginx::ONION_PORT;
use crate::tor::{Tor, nodes};
use crate::window::desk::{Place, arguments};
use crate::window::display::{self, xdotool};
use crate::window::screen::Screen;
use crate::world::World;

/// How long the page goes on while something is broken.
const BROKEN: Duration = Duration::from_secs(6);
/// A way that was lost is found again by then.
const AGAIN: Duration = Duration::from_secs(60);
const WEBMAIL: &str = "mail.example.test";
/// Where the window keeps what it keeps. Not below /run, where all else of the lab lies: the jail hides
/// that, and nobody's home lies there.
const STATE: &str = "/srv";
const OPEN: &str = "Open webmail through Tor";
const KEEP: &str = "Stay signed in for the next time";

/// What is broken while the page is shown.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    Nothing,
    HelperKilled,
    LineDown,
}

/// Opens the webmail window `runs` times at least, and looks at every packet of the client's link.
pub(crate) fn prove(desktop: &Path, pictures: &Path, runs: usize) -> Result<()> {
    // In the place of the provider's web server the page's own stands behind the onion service.
    let mut world = World::boot(&[Box::new(Stopped { hosts: &[WEBMAIL] })], Tor::Running)?;
    let desktop = world.offer(desktop)?;
    display::open(&world)?;
    netns::run(Command::new("mount").args(["-t", "tmpfs", "-o", "mode=755", "lab", STATE]))?;
    chown(STATE, Some(CLIENT_USER), Some(CLIENT_USER))?;
    let site = Site::default();
    let port = || Ok(TcpListener::bind(("127.0.0.1", ONION_PORT))?);
    site.serve_page(world.net.internet.within(port)?);
    let all = [Trouble::Nothing, Trouble::HelperKilled, Trouble::LineDown];
    let troubles: Vec<Trouble> = all.iter().copied().cycle().take(runs.max(all.len())).collect();
    let mut tor = world.tor.take().context("a lab with a Tor network")?;
    let world = world;
    let ((), packets) = watch(&world, || {
        let place = Place { world: &world, desktop: &desktop, pictures };
        place.open("webmail", &arguments(false, Path::new(STATE)), true, async |screen: &Screen| {
            screen.press("Over Tor").await?;
            screen.fill("main form input[type=text]", "you@example.test").await?;
            for (run, trouble) in troubles.iter().enumerate() {
                let visit = visit(&world, screen, &site, run == 0, || {
                    bring(&world, *trouble).map(|()| true)
                });
                visit.await.with_context(|| format!("run {}, {trouble:?}", run + 1))?;
            }
            sessions(&world, screen, &site).await.context("sessions")?;
            // From here on the way leads over the bridge that hides.
            TorCut { cut: Cut::Dropped }.apply(&world)?;
            let end = || {
                tor.end("bridge")?;
                tor.end("obfs4")?;
                thread::sleep(BROKEN);
                Ok(false)
            };
            visit(&world, screen, &site, false, end).await.context("bridges dead")
        })
    })?;
    let nodes: Vec<&str> = nodes::addresses().collect();
    let strays = strays(&packets, &nodes)?;
    ensure!(strays.is_empty(), "past Tor went {strays:?}");
    say(&format!(
        "{} windows over the lab's Tor, helper killed, line down, bridges dead: of {} packets on the \
         link none went past Tor",
        troubles.len() + 1,
        packets.iter().filter(|packet| !packet.stays_on_loopback()).count()
    ));
    control(&world, &nodes)
}

/// One visit: the window is opened, the page does all it can and tells of it, `trouble` comes over it
/// and says whether it ends again, and the window is closed.
async fn visit(
    world: &World,
    screen: &Screen,
    site: &Site,
    first: bool,
    trouble: impl FnOnce() -> Result<bool>,
) -> Result<()> {
    site.forget();
    screen.press(OPEN).await?;
    if first {
        screen.read("Before you use Tor").await?;
        screen.press("Use Tor").await?;
    }
    screen.read("The window is open.").await?;
    let report = site.report()?;
    let found: Found = serde_json::from_value(report)?;
    ensure!(found.online, "the page takes itself to be offline");
    ensure!(found.reached == ["own site"], "it reached {:?}", found.reached);
    ensure!(found.shell.is_empty(), "it could call {:?}", found.shell);
    ensure!(found.refused.is_empty(), "it was allowed {:?}", found.refused);
    if trouble()? {
        let (before, begun) = (site.requests(), Instant::now());
        while site.requests() == before {
            ensure!(begun.elapsed() < AGAIN, "the page reaches its site no more");
            thread::sleep(Duration::from_millis(200));
        }
    }
    leave(screen).await.context("after it was closed")?;
    let left = || display::xdotool(world, &["search", "--name", "Save this file"]);
    ensure!(!left().is_ok_and(|found| !found.is_empty()), "its dialog outlives it");
    Ok(())
}

/// A session is kept where its user wishes it, and there alone; a new identity forgets all of it.
async fn sessions(world: &World, screen: &Screen, site: &Site) -> Result<()> {
    site.be_mailbox(true);
    let kept = Path::new(STATE).join("webmail");
    screen.tick(KEEP).await?;
    ensure!(!knows(screen, site).await?, "the page knows who was never there");
    leave(screen).await?;
    ensure!(kept.exists(), "nothing is kept, against the wish");
    ensure!(knows(screen, site).await?, "the session was not kept");
    site.forget();
    let window = xdotool(world, &["search", "--onlyvisible", "--name", "Example Mail"])?;
    let window = window.lines().last().context("no webmail window")?;
    xdotool(world, &["windowfocus", "--sync", window])?;
    xdotool(world, &["key", "ctrl+shift+u"])?;
    ensure!(!known(site.report()?)?, "the page knows its visitor after a new identity");
    leave(screen).await?;
    screen.tick(KEEP).await?;
    ensure!(!knows(screen, site).await?, "the page knows its visitor after all was forgotten");
    leave(screen).await?;
    let left = fs::read_dir(&kept)?.count();
    ensure!(left == 0, "{left} sessions are kept, against the wish");
    site.be_mailbox(false);
    Ok(())
}

/// Opens the window; whether the page knows its visitor.
async fn knows(screen: &Screen, site: &Site) -> Result<bool> {
    site.forget();
    screen.press(OPEN).await?;
    screen.read("The window is open.").await?;
    known(site.report()?)
}

fn known(report: Value) -> Result<bool> {
    let (storage, cookie) = (&report["storage"], report["cookie"].as_str());
    let both = [!storage.is_null(), cookie.context("no word on cookies")?.contains("here")];
    ensure!(both[0] == both[1], "the page knows its visitor by half: {report}");
    Ok(both[0])
}

async fn leave(screen: &Screen) -> Result<()> {
    screen.press("Close the window").await?;
    screen.read(OPEN).await
}

/// Breaks something, lets the page go on for a while, and mends it.
fn bring(world: &World, trouble: Trouble) -> Result<()> {
    match trouble {
        Trouble::Nothing => {}
        Trouble::HelperKilled => {
            let running = helpers()?;
            ensure!(!running.is_empty(), "Tor runs in no helper");
            for (helper, _) in running {
                kill(helper, Signal::SIGKILL)?;
            }
            thread::sleep(BROKEN);
        }
        Trouble::LineDown => {
            world.net.isp.ip("link set lan down\n")?;
            thread::sleep(BROKEN);
            world.net.isp.ip("link set lan up\n")?;
        }
    }
    Ok(())
}

/// A program that goes by itself, past Tor: the capture has to see it.
fn control(world: &World, nodes: &[&str]) -> Result<()> {
    let ((), packets) = watch(world, || {
        world.curl("", &["--max-time", "5", "https://status.example.test/"]).map(drop)
    })?;
    ensure!(packets.iter().any(Packet::asks_for_a_name), "a question for a name was not seen");
    ensure!(!strays(&packets, nodes)?.is_empty(), "a connection past Tor was not seen");
    Ok(())
}
