//! The window opened in a scenario's network, and the command line's word on the same.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;
use tokio::runtime::Builder;

use crate::inside::check_arguments;
use crate::profile;
use crate::scenario::Scenario;
use crate::servers;
use crate::tor::Tor;
use crate::world::World;

use super::display;
use super::screen::Screen;

/// As much of a report as the window shows above the fold.
#[derive(Deserialize)]
pub(super) struct Report {
    pub(super) summary: String,
    pub(super) findings: Vec<Finding>,
}

/// As much of what is said of a mail.
#[derive(Deserialize)]
pub(super) struct Said {
    pub(super) summary: String,
}

/// A finding, in its words.
#[derive(Deserialize)]
pub(super) struct Finding {
    pub(super) title: String,
}

/// A lab with a display and the programs in reach of its client.
pub(super) struct Desk {
    pub(super) world: World,
    scenario: &'static Scenario,
    waypost: PathBuf,
    desktop: PathBuf,
    pictures: PathBuf,
    flow: &'static str,
}

impl Desk {
    pub(super) fn set(
        scenario: &'static Scenario,
        flow: &'static str,
        [waypost, desktop, pictures]: [&Path; 3],
    ) -> Result<Self> {
        let world = World::boot(&(scenario.censors)()?, Tor::Off)?;
        let (waypost, desktop) = (world.offer(waypost)?, world.offer(desktop)?);
        display::open(&world)?;
        display::driver(&world)?;
        Ok(Self { world, scenario, waypost, desktop, pictures: pictures.to_owned(), flow })
    }

    /// Whom the scenario is about.
    pub(super) fn who(&self) -> &'static str {
        self.scenario.who
    }

    /// What the command line says of this network.
    pub(super) fn report(&self) -> Result<Report> {
        let mut arguments = check_arguments(self.scenario)?;
        // As the window is told to.
        if let Some(tor) = arguments.iter_mut().find(|argument| *argument == "auto") {
            "off".clone_into(tor);
        }
        arguments.push("--json".into());
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let run = self.world.client(&self.waypost, &arguments)?;
        ensure!(matches!(run.exit, 0 | 1), "waypost ended with {}: {}", run.exit, run.stderr);
        serde_json::from_str(&run.stdout).context("the command line's report")
    }

    /// What the command line says of a mail that came back.
    pub(super) fn bounce(&self, file: &Path) -> Result<Said> {
        let file = file.display().to_string();
        let run = self.world.client(&self.waypost, &["bounce", &file, "--json", "--lang", "en"])?;
        serde_json::from_str(&run.stdout).with_context(|| run.stderr.clone())
    }

    /// Opens the window, has `act` act in it, and closes it.
    pub(super) fn window(&self, act: impl AsyncFnOnce(&Screen) -> Result<()> + Send) -> Result<()> {
        open(&self.world, &self.desktop, &self.pictures, self.flow, act)
    }
}

/// Opens the window in a lab with a display and a driver, has `act` act in it, and closes it.
pub(crate) fn open(
    world: &World,
    desktop: &Path,
    pictures: &Path,
    flow: &'static str,
    act: impl AsyncFnOnce(&Screen) -> Result<()> + Send,
) -> Result<()> {
    let arguments: Vec<String> = [
        "--profile",
        &profile::file().display().to_string(),
        "--state-dir",
        &servers::path("client/window").display().to_string(),
        "--no-keyring",
        "--lang",
        "en",
    ]
    .map(str::to_owned)
    .to_vec();
    let desktop = desktop.display().to_string();
    world.net.client.within(|| {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let screen = Screen::open(&desktop, &arguments, pictures.to_owned(), flow).await?;
            let acted = act(&screen).await;
            if acted.is_err() {
                // What stood there tells why.
                let _ = screen.picture("failed").await;
            }
            let closed = screen.close().await;
            acted.and(closed)
        })
    })
}

/// Asks for a check and answers what is asked once.
pub(super) async fn ask(screen: &Screen, who: &str) -> Result<()> {
    screen.fill("#who", who).await?;
    screen.press("Check").await?;
    screen.read("Before the first check").await?;
    screen.press("Go ahead").await?;
    screen.read("May the check use Tor, too?").await?;
    screen.press("Check without Tor").await
}

/// The verdict on the screen is the command line's.
pub(super) async fn compare(screen: &Screen, report: &Report) -> Result<()> {
    let summary = screen.text(".verdict .sentence").await?;
    if summary != report.summary {
        bail!("the window says {summary:?}, the command line {:?}", report.summary);
    }
    let titles = screen.texts("[data-finding] h3").await?;
    let wanted: Vec<&str> = report.findings.iter().map(|finding| finding.title.trim()).collect();
    ensure!(
        titles == wanted,
        "findings in the window: {titles:?}, on the command line: {wanted:?}"
    );
    Ok(())
}
