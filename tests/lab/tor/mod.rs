//! A real Tor network: authorities, relays with exits in several countries, bridges, and the
//! provider's onion services, all of them Debian's tor on the lab's internet.
//!
//! Founding it takes half a minute (keys, votes, a consensus), so it is founded once and kept below
//! `target/`; a lab that needs it starts the same nodes from a copy, in a few seconds.

mod directory;
mod founding;
pub(crate) mod meek;
pub(crate) mod nodes;
mod proof;
mod reference;
pub(crate) mod snowflake;
mod torrc;
mod touched;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::limit;
use crate::netns::{self, Netns};
use crate::servers;
use nodes::{Kind, NODES, Node};
use torrc::Phase;

pub(crate) use directory::{bridges, onion, profile};
pub(crate) use founding::{ensure_founded, found};
pub(crate) use proof::prove;
pub(crate) use reference::Reference;
pub(crate) use touched::{touched, watch};

/// How long the nodes may take until each has its circuits. Alone they need three seconds; several
/// labs share two cores.
const START_LIMIT: Duration = Duration::from_secs(60);

/// How long a node may take to end.
const STOP_LIMIT: Duration = Duration::from_secs(10);

/// What a scenario wants of Tor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tor {
    /// The client is told to leave it alone.
    Off,
    /// The client knows of the network and may use it; nothing of it runs, and nothing may be asked of it.
    Untouched,
    /// The network runs.
    Running,
}

/// Where the nodes' folders lie within a lab.
pub(crate) fn root() -> PathBuf {
    servers::path("tor")
}

/// The nodes of a lab.
pub(crate) struct Network {
    running: Vec<Child>,
}

impl Network {
    /// Lays out what was founded, without starting anything.
    pub(crate) fn lay_out() -> Result<()> {
        let from = founding::kept();
        ensure!(from.exists(), "the Tor network was not founded");
        copy(&from, &root()).context("copying the Tor network")
    }

    /// Starts the nodes and waits until they are of use.
    pub(crate) fn start(ns: &Netns) -> Result<Self> {
        let this = Self::launch(ns, &directory::authorities()?, Phase::Kept)?;
        this.wait(|node| is_up(node) && (node.kind != Kind::Services || is_published(node)))?;
        Ok(this)
    }

    /// Starts the nodes.
    fn launch(ns: &Netns, authorities: &str, phase: Phase) -> Result<Self> {
        let mut running = Vec::new();
        for node in NODES {
            let settings = torrc::torrc(node, &root(), authorities, phase);
            fs::write(settings_file(node), settings)?;
            running.push(start(ns, node)?);
        }
        Ok(Self { running })
    }

    /// Waits until `ready` holds of every node.
    fn wait(&self, ready: impl Fn(&Node) -> bool) -> Result<()> {
        let deadline = Instant::now() + START_LIMIT;
        while let Some(late) = NODES.iter().find(|node| !ready(node)) {
            if Instant::now() > deadline {
                bail!("Tor's node {} does not get ready:\n{}", late.name, servers::logs());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }

    /// Ends one node at once, as a computer ends that loses its power.
    pub(crate) fn end(&mut self, name: &str) -> Result<()> {
        let at = NODES.iter().position(|node| node.name == name);
        let child = at.and_then(|at| self.running.get_mut(at)).context("no such node of Tor")?;
        child.kill()?;
        child.wait()?;
        Ok(())
    }

    /// Starts a node again that was ended.
    pub(crate) fn revive(&mut self, ns: &Netns, name: &str) -> Result<()> {
        for (node, child) in NODES.iter().zip(&mut self.running) {
            if node.name == name {
                *child = start(ns, node)?;
            }
        }
        Ok(())
    }

    /// Ends all nodes in an orderly way, so that they write down what they know. Debian's tor 0.4.9.11 may
    /// stand still behind that, waiting for a mutex (in five of ten foundings on 30 November 2026); by then all
    /// is written, and it is ended by force.
    fn stop(mut self) -> Result<()> {
        for child in &self.running {
            kill(Pid::from_raw(i32::try_from(child.id())?), Signal::SIGTERM)?;
        }
        for child in &mut self.running {
            limit::by_force(child.id(), STOP_LIMIT, || child.wait())?;
        }
        Ok(())
    }
}

fn settings_file(node: &Node) -> PathBuf {
    root().join(format!("{}.torrc", node.name))
}

fn start(ns: &Netns, node: &Node) -> Result<Child> {
    let mut command = Command::new("tor");
    command.arg("-f").arg(settings_file(node)).args(["--hush"]);
    servers::launch_watched(ns, &log(node), &mut command).context("starting tor (package tor)")
}

fn log(node: &Node) -> String {
    format!("tor-{}", node.name)
}

fn log_says(node: &Node, words: &str) -> bool {
    let file = servers::path("log").join(format!("{}.log", log(node)));
    fs::read_to_string(file).is_ok_and(|text| text.contains(words))
}

/// Whether the node has built circuits.
fn is_up(node: &Node) -> bool {
    log_says(node, "Bootstrapped 100%")
}

/// Whether the onion services can be found.
fn is_published(node: &Node) -> bool {
    log_says(node, "finished with status 200")
}

/// Copies a tree, with its rights: tor refuses folders that others may look into.
fn copy(from: &Path, to: &Path) -> Result<()> {
    netns::run(Command::new("cp").args(["-a", "--no-preserve=ownership", "--"]).arg(from).arg(to))
}
