//! Tor itself is cut, and the road is opened in the window: it has to lead over the bridge that hides, soon
//! and without a click, and the window has to say what was cut, and how.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::censor::Censor as _;
use crate::censor::tor::{Cut, TorCut};
use crate::route::clients::page_through;
use crate::servers;

use super::desk::{Desk, STATE};
use super::screen::Screen;

/// Within this, mail flows again.
const LIMIT: Duration = Duration::from_secs(20);

pub(super) fn dropped(desk: &Desk) -> Result<()> {
    prove(desk, Cut::Dropped, "nobody answers")
}

pub(super) fn reset(desk: &Desk) -> Result<()> {
    prove(desk, Cut::Reset, "each call is cut at once")
}

pub(super) fn handshake(desk: &Desk) -> Result<()> {
    prove(desk, Cut::Handshake, "the call starts, then it is cut")
}

/// With Tor's directory from a better day, and with nothing known of Tor.
fn prove(desk: &Desk, cut: Cut, how: &str) -> Result<()> {
    let censor = TorCut { cut };
    desk.window(async |screen: &Screen| {
        fill(screen, desk.who()).await?;
        screen.press("Use Tor").await?;
        carries(desk, screen, "straight to Tor").await.context("before anything was cut")?;
        close(screen).await?;
        censor.apply(&desk.world)?;
        censor.prove(&desk.world).context(censor.words())?;
        let asked = Instant::now();
        screen.press("Open the road").await?;
        around(desk, screen, asked, how).await.context("warm")?;
        screen.picture("warm").await?;
        close(screen).await
    })?;
    for entry in fs::read_dir(servers::path(STATE))? {
        let path = entry?.path();
        if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
    }
    desk.window(async |screen: &Screen| {
        fill(screen, desk.who()).await?;
        let asked = Instant::now();
        screen.press("Use Tor").await?;
        around(desk, screen, asked, how).await.context("cold")?;
        close(screen).await
    })
}

/// Up to the words that have to be read once.
async fn fill(screen: &Screen, who: &str) -> Result<()> {
    screen.press("Over Tor").await?;
    screen.fill("main form input[type=text]", who).await?;
    screen.press("Open the road").await?;
    screen.read("Before you use Tor").await
}

/// Nobody clicks, and a page comes over obfs4; what is cut stands beside.
async fn around(desk: &Desk, screen: &Screen, asked: Instant, how: &str) -> Result<()> {
    carries(desk, screen, "over obfs4").await?;
    let took = asked.elapsed();
    ensure!(took <= LIMIT, "a page came after {took:?}");
    screen.read(&format!("Tor is cut off, straight to Tor: {how}.")).await
}

/// The road is open by that way, and a page of the provider's comes through the proxy that the window names.
async fn carries(desk: &Desk, screen: &Screen, way: &str) -> Result<()> {
    screen.read("The road is open.").await?;
    screen.read(&format!("Tor works, {way}.")).await?;
    let socks = screen.text("main dl dd bdi").await?;
    ensure!(page_through(&desk.world, &format!("socks5h://{socks}"))?, "open, and no page comes");
    Ok(())
}

async fn close(screen: &Screen) -> Result<()> {
    screen.press("Close the road").await?;
    screen.read("The road is closed.").await
}
