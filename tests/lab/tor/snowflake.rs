//! Snowflake in the lab: Debian's own client and proxy, and stand-ins of the broker and the server, which
//! Debian does not package. `tests/setup.sh build lab snowflake` makes them all ready. The stand-ins
//! (`tests/snowflake`) are made of Debian's golang-snowflake-dev, KCP and smux, so that the messages, the
//! encapsulation and the sessions are what the client and the proxy have, but who is brought together
//! with whom is the lab's word.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::directory::plain_fingerprint;
use super::nodes::{Kind, NODES, Node};
use super::{START_LIMIT, is_up, log_says, settings_file};
use crate::names::{FRONT, STUN};
use crate::netns::Netns;
use crate::servers;
use crate::world::World;

/// The broker's name in clients' calls to the front. No resolver knows it.
const BROKER: &str = "broker.snowflake.test";
/// Where proxies come to the broker, at the front's address.
const BROKER_PORT: u16 = 8000;
/// Where proxies meet the bridge.
const RELAY_PORT: u16 = 8080;
/// The volunteer's address and router.
pub(crate) const VOLUNTEER: &str = "198.18.90.2";
const VOLUNTEERS_ROUTER: &str = "198.18.90.1";

/// The broker, the server before the plain bridge, and the home of a volunteer; they end with the lab.
pub(crate) struct Snowflake {
    home: Netns,
    proxy: PathBuf,
    /// The proxy that runs in the volunteer's home.
    running: Option<Child>,
    /// How many there were.
    count: usize,
}

/// Snowflake's line for the plain bridge, of the same form as Tor Browser's.
pub(crate) fn line() -> Result<String> {
    let fingerprint = plain_fingerprint()?;
    Ok(format!(
        "snowflake 192.0.2.3:80 {fingerprint} fingerprint={fingerprint} url=https://{BROKER}/ \
         fronts={},other.lab.test ice=stun:{}:3478 utls-imitate=hellorandomizedalpn",
        FRONT.0, STUN.0
    ))
}

/// What was made ready.
fn part(below: &str) -> Result<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/lab-snowflake").join(below);
    path.canonicalize()
        .with_context(|| format!("no {}: run `tests/setup.sh build lab snowflake`", path.display()))
}

fn bridge() -> Result<&'static Node> {
    NODES.iter().find(|node| node.kind == Kind::Bridge).context("the network has no plain bridge")
}

impl Snowflake {
    /// Starts them on the lab's internet, without a proxy; beside `waypost` lies a client from then on.
    pub(crate) fn start(world: &mut World) -> Result<Self> {
        world.offer(&part("usr/bin/snowflake-client")?)?;
        let server = world.offer(&part("bin/snowflake-server")?)?;
        let broker = part("bin/snowflake-broker")?;
        let proxy = part("usr/bin/snowflake-proxy")?;
        serve(world, &server).context("starting the server before the plain bridge")?;
        let tls = servers::path("tls");
        let mut command = Command::new(broker);
        command
            .args(["-front", &format!("{}:443", FRONT.1), "-host", BROKER, "-certificate"])
            .arg(tls.join(format!("{}.crt", FRONT.0)))
            .arg("-key")
            .arg(tls.join(format!("{}.key", FRONT.0)))
            .args(["-proxies", &format!("{}:{BROKER_PORT}", FRONT.1)])
            .args(["-fingerprint", &plain_fingerprint()?])
            .args(["-relay", &format!("ws://{}:{RELAY_PORT}/", bridge()?.address)])
            .args(["-stun", &format!("{}:3478", STUN.1)]);
        servers::launch(&world.net.internet, "snowflake-broker", &mut command)?;
        let home = Netns::create("volunteer")?;
        world.net.internet.ip(&format!(
            "link add home type veth peer name eth0 netns {}\n\
             link set home up\n\
             addr add {VOLUNTEERS_ROUTER}/24 dev home\n",
            home.name
        ))?;
        home.ip(&format!(
            "link set lo up\n\
             link set eth0 up\n\
             addr add {VOLUNTEER}/24 dev eth0\n\
             route add default via {VOLUNTEERS_ROUTER}\n"
        ))?;
        Ok(Self { home, proxy, running: None, count: 0 })
    }

    /// A volunteer lends the computer: Debian's proxy waits for clients.
    pub(crate) fn lend(&mut self) -> Result<()> {
        let relay = bridge()?.address;
        let mut command = Command::new(&self.proxy);
        // It takes no other settings, and what it is not told it looks for on the public network.
        command
            .env_clear()
            .args(["-broker", &format!("http://{}:{BROKER_PORT}/", FRONT.1)])
            .args(["-stun", &format!("stun:{}:3478", STUN.1)])
            .args(["-relay", &format!("ws://{relay}:{RELAY_PORT}/"), "-allow-non-tls-relay"])
            .args(["-allowed-relay-hostname-pattern", &format!("^{relay}$")])
            .args(["-nat-retest-interval", "0", "-unsafe-logging", "-verbose"]);
        self.count += 1;
        let log = format!("snowflake-proxy{}", self.count);
        self.running = Some(servers::launch_watched(&self.home, &log, &mut command)?);
        Ok(())
    }

    /// The volunteer's computer is switched off.
    pub(crate) fn take_back(&mut self) -> Result<()> {
        let mut proxy = self.running.take().context("no proxy runs")?;
        proxy.kill()?;
        proxy.wait()?;
        Ok(())
    }
}

/// Has the plain bridge's tor run the server.
fn serve(world: &mut World, server: &Path) -> Result<()> {
    let bridge = bridge()?;
    let tor = world.tor.as_mut().context("a lab with a Tor network")?;
    tor.end(bridge.name)?;
    let mut settings = File::options().append(true).open(settings_file(bridge))?;
    writeln!(
        settings,
        "ExtORPort auto\nServerTransportPlugin snowflake exec {} {}\n\
         ServerTransportListenAddr snowflake {}:{RELAY_PORT}",
        server.display(),
        servers::path("log/snowflake-server.log").display(),
        bridge.address,
    )?;
    tor.revive(&world.net.internet, bridge.name)?;
    let deadline = Instant::now() + START_LIMIT;
    while !is_up(bridge) || !log_says(bridge, "Registered server transport 'snowflake'") {
        if Instant::now() > deadline {
            bail!("the bridge does not get ready:\n{}", servers::logs());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
