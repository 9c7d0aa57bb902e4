//! The window opened in a scenario's network, and the command line's word on the same.

use std::fs;
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

use super::display::{self, Driver, Part, wait};
use super::manners::{WINDOW, processes};
use super::screen::Screen;

/// Where the window keeps what it keeps.
pub(super) const STATE: &str = "client/window";

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
    keyring: bool,
}

impl Desk {
    pub(super) fn set(
        scenario: &'static Scenario,
        flow: &'static str,
        parts: &[Part],
        tor: Tor,
        [waypost, desktop, pictures]: [&Path; 3],
    ) -> Result<Self> {
        let world = World::boot(&(scenario.censors)()?, tor)?;
        let (waypost, desktop) = (world.offer(waypost)?, world.offer(desktop)?);
        display::open(&world)?;
        display::session(&world, parts)?;
        let (pictures, keyring) = (pictures.to_owned(), parts.contains(&Part::Keyring));
        Ok(Self { world, scenario, waypost, desktop, pictures, flow, keyring })
    }

    /// Whom the scenario is about.
    pub(super) fn who(&self) -> &'static str {
        self.scenario.who
    }

    /// The command line.
    pub(super) fn program(&self) -> &Path {
        &self.waypost
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

    /// What the command line writes about the same things that the window keeps.
    pub(super) fn waypost(&self, arguments: &[&str]) -> Result<String> {
        let state = servers::path(STATE).display().to_string();
        let all = [arguments, &["--state-dir", &state, "--lang", "en"]].concat();
        display::output(&self.world, &self.waypost.display().to_string(), &all)
    }

    /// Starts the program once more beside the window, and waits until it has ended.
    pub(super) fn start_again(&self) -> Result<()> {
        self.started(display::output).map(drop)
    }

    /// Starts the program without a driver. It ends with the lab at the latest.
    pub(super) fn start_alone(&self) -> Result<()> {
        self.started(display::start)
    }

    fn started<T>(&self, start: impl Fn(&World, &str, &[&str]) -> Result<T>) -> Result<T> {
        let arguments = self.arguments();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        start(&self.world, &self.desktop.display().to_string(), &arguments)
    }

    /// Keeps a picture of the whole screen, the system's dialogs with it.
    pub(super) fn whole_picture(&self, name: &str) -> Result<()> {
        let place = Place { world: &self.world, desktop: &self.desktop, pictures: &self.pictures };
        place.picture(self.flow, name)
    }

    /// Opens the window, has `act` act in it, and closes it.
    pub(super) fn window<T: Send>(
        &self,
        act: impl AsyncFnOnce(&Screen) -> Result<T> + Send,
    ) -> Result<T> {
        self.open(act, true)
    }

    /// The same where the program ends while `act` acts.
    pub(super) fn last_window(
        &self,
        act: impl AsyncFnOnce(&Screen) -> Result<()> + Send,
    ) -> Result<()> {
        self.open(act, false)
    }

    fn open<T: Send>(
        &self,
        act: impl AsyncFnOnce(&Screen) -> Result<T> + Send,
        stays: bool,
    ) -> Result<T> {
        let place = Place { world: &self.world, desktop: &self.desktop, pictures: &self.pictures };
        place.open(self.flow, &self.arguments(), stays, act)
    }

    fn arguments(&self) -> Vec<String> {
        arguments(self.keyring, &servers::path(STATE))
    }
}

/// What the window is started with.
pub(crate) fn arguments(keyring: bool, state: &Path) -> Vec<String> {
    let (profile, state) = (profile::file().display().to_string(), state.display().to_string());
    let mut arguments = vec!["--profile", &profile, "--state-dir", &state, "--lang", "en"];
    if !keyring {
        arguments.push("--no-keyring");
    }
    arguments.into_iter().map(str::to_owned).collect()
}

/// Where the window can be opened: a lab with a display.
pub(crate) struct Place<'a> {
    pub(crate) world: &'a World,
    /// The program, as the lab's client reaches it.
    pub(crate) desktop: &'a Path,
    pub(crate) pictures: &'a Path,
}

impl Place<'_> {
    /// Opens the window, has `act` act in it, and closes it, unless the program is to end by itself.
    pub(crate) fn open<T: Send>(
        &self,
        flow: &'static str,
        arguments: &[String],
        stays: bool,
        act: impl AsyncFnOnce(&Screen) -> Result<T> + Send,
    ) -> Result<T> {
        let desktop = self.desktop.display().to_string();
        let _driver = Driver::start(self.world)?;
        self.world.net.client.within(|| {
            let runtime = Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let pictures = self.pictures.to_owned();
                let screen = Screen::open(&desktop, arguments, pictures, flow).await;
                if screen.is_err() {
                    let _ = self.picture(flow, "unopened");
                }
                let screen = screen.with_context(display::complaints)?;
                let acted = act(&screen).await;
                if acted.is_err() {
                    // What stood there tells why.
                    let _ = self.picture(flow, "failed");
                }
                let closed = match (screen.close().await, stays) {
                    (closed, true) => closed,
                    // The driver has nothing to close any more.
                    (_, false) => Ok(()),
                };
                // A window that is opened while this one goes would take itself for a second start.
                let gone =
                    wait("the window's end", || processes(WINDOW).is_ok_and(|all| all.is_empty()));
                acted.and_then(|acted| closed.and(gone).map(|()| acted))
            })
        })
    }

    /// Keeps a picture of the whole screen, the system's dialogs with it.
    fn picture(&self, flow: &str, name: &str) -> Result<()> {
        let seen = servers::path("client/tmp/seen.png").display().to_string();
        display::output(self.world, "import", &["-window", "root", &seen])?;
        let file = self.pictures.join(format!("{flow}-{name}.png"));
        Ok(fs::copy(seen, file).map(drop)?)
    }
}

/// Asks for a check and answers what is asked once: Tor may not be used.
pub(super) async fn ask(screen: &Screen, who: &str) -> Result<()> {
    ask_about_tor(screen, who).await?;
    screen.press("Check without Tor").await
}

/// The same, and Tor may be used.
pub(super) async fn ask_with_tor(screen: &Screen, who: &str) -> Result<()> {
    ask_about_tor(screen, who).await?;
    screen.press("Use Tor").await
}

async fn ask_about_tor(screen: &Screen, who: &str) -> Result<()> {
    screen.fill("#who", who).await?;
    screen.press("Check").await?;
    screen.read("Before the first check").await?;
    screen.press("Go ahead").await?;
    screen.read("May the check use Tor, too?").await
}

/// Asks for a further check: nothing is asked twice.
pub(super) async fn ask_again(screen: &Screen, who: &str) -> Result<()> {
    screen.press("Check another address").await?;
    screen.fill("#who", who).await?;
    screen.press("Check").await
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
