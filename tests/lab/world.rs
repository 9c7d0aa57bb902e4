//! A running lab: the private file tree, the networks, the servers, what the scenario did to them.

use std::fs;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use anyhow::{Context as _, Result, ensure};

use crate::censor::Censor;
use crate::client::CLIENT_USER;
use crate::netns;
use crate::plan::Plan;
use crate::profile;
use crate::servers;
use crate::topology::{ISP_RESOLVER, Topology};
use crate::tor::{self, Network, Tor};

/// A lab that is up.
pub(crate) struct World {
    pub(crate) net: Topology,
    pub(crate) plan: Plan,
    /// The Tor network, where it runs.
    pub(crate) tor: Option<Network>,
}

impl World {
    /// Brings everything up, with `censors` in place. To be called once, as init of the namespaces.
    pub(crate) fn boot(censors: &[Box<dyn Censor>], tor: Tor) -> Result<Self> {
        let mut plan = Plan { onion: tor == Tor::Running, ..Plan::default() };
        for censor in censors {
            censor.plan(&mut plan);
        }
        private_files(&plan).context("laying out the lab's private files")?;
        let net = Topology::build().context("building the lab's networks")?;
        servers::start(&net, &plan).context("starting the lab's servers")?;
        if tor != Tor::Off {
            Network::lay_out()?;
            tor::watch(&net.isp)?;
        }
        let network = match tor {
            Tor::Running => {
                Some(Network::start(&net.internet).context("starting the Tor network")?)
            }
            Tor::Off | Tor::Untouched => None,
        };
        profile::write(tor).context("writing the profile")?;
        let world = Self { net, plan, tor: network };
        for censor in censors {
            censor.apply(&world).with_context(|| format!("setting up: {}", censor.words()))?;
        }
        Ok(world)
    }

    /// Makes a program of the machine reachable for the client, whatever folder it lies in.
    pub(crate) fn offer(&self, program: &Path) -> Result<PathBuf> {
        let program = program
            .canonicalize()
            .with_context(|| format!("no program {} (build it first)", program.display()))?;
        let name = program.file_name().context("a program has a name")?;
        let place = servers::directory("bin")?.join(name);
        fs::write(&place, "")?;
        netns::run(Command::new("mount").arg("--bind").arg(&program).arg(&place))?;
        Ok(place)
    }
}

/// A tmpfs over `/run`.
pub(crate) fn private_run() -> Result<()> {
    // What follows mounts over /run and makes networks: never on the machine itself.
    ensure!(process::id() == 1, "a lab runs only as init of namespaces of its own");
    netns::run(Command::new("mount").args(["-t", "tmpfs", "-o", "mode=755", "lab", "/run"]))
}

/// A tmpfs over `/run`, the client's folders on it, and name lookups that ask the lab alone.
fn private_files(plan: &Plan) -> Result<()> {
    private_run()?;
    // The machine's own holds semaphores under names that two labs would both choose.
    netns::run(Command::new("mount").args(["-t", "tmpfs", "lab", "/dev/shm"]))?;
    for below in ["client/home", "client/state", "client/tmp"] {
        let path = servers::directory(below)?;
        chown(&path, Some(CLIENT_USER), Some(CLIENT_USER))?;
    }
    let resolver = plan.system_resolver.unwrap_or(ISP_RESOLVER);
    replace("/etc/resolv.conf", &format!("nameserver {resolver}\n"))?;
    // Servers ask for this computer's own name as they start, and would wait for a resolver that is cut off.
    let name = fs::read_to_string("/proc/sys/kernel/hostname")?;
    replace("/etc/hosts", &format!("127.0.0.1 localhost\n::1 localhost\n127.0.1.1 {name}\n"))?;
    replace("/etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n")
}

/// Lays a file of ours over one of the machine's, in this mount namespace only.
fn replace(target: &str, content: &str) -> Result<()> {
    let name = target.trim_start_matches('/').replace('/', "-");
    let ours = servers::directory("files")?.join(name);
    fs::write(&ours, content)?;
    // Where the machine's file is a link into /run, the tmpfs has just hidden what it leads to.
    if let Ok(link) = fs::read_link(target) {
        let real = Path::new("/etc").join(link);
        if let Some(parent) = real.parent() {
            fs::create_dir_all(parent)?;
        }
        if !real.exists() {
            fs::write(&real, "")?;
        }
    }
    netns::run(Command::new("mount").arg("--bind").arg(&ours).arg(target))
}
