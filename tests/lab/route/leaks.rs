//! What leaves the client while its mail goes over Tor, packet by packet: our own counters could be
//! wrong.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use nix::sys::signal::{Signal, kill};

use super::bridges::left_behind;
use super::clients::{forward, page, page_by_pac, socks};
use super::door::{Doors, OpenRoute, client_folder};
use crate::capture::{Capture, Packet};
use crate::topology::CLIENT;
use crate::tor;
use crate::tor::nodes::{self, Kind, NODES};
use crate::world::World;

/// A way that was lost is found again by then.
const AGAIN: Duration = Duration::from_secs(60);
/// How long the doors are tried while something is broken.
const BROKEN: Duration = Duration::from_secs(6);

/// Where Tor's helper keeps what stands in no file.
const MEMORY: &str = "/dev/shm";

/// What a packet went for that asks for a name.
const RESOLVER: &str = "a name server's port";

/// Where packets of the client went that are none of Tor's, with their number.
pub(crate) type Strays = BTreeMap<String, usize>;

/// Runs `work` and hands back every packet on the client's interfaces meanwhile.
pub(crate) fn watch<T>(
    world: &World,
    work: impl FnOnce() -> Result<T>,
) -> Result<(T, Vec<Packet>)> {
    let capture = world.net.client.within(Capture::begin)?;
    let done = work();
    let packets = capture.end()?;
    Ok((done?, packets))
}

/// What left the client for anybody but `allowed`; refused where nothing at all did.
pub(crate) fn strays(packets: &[Packet], allowed: &[&str]) -> Result<Strays> {
    // What the client says to itself, such as that a neighbour is gone, leaves it as little as what
    // goes over loopback.
    let own =
        |one: &&Packet| (one.from == CLIENT || one.from.starts_with("2001:")) && one.to != one.from;
    ensure!(packets.iter().any(|one| own(&one)), "the capture saw nothing at all");
    let mut strays = Strays::new();
    for packet in packets.iter().filter(own).filter(|one| !allowed.contains(&one.to.as_str())) {
        let what = match packet.ports {
            _ if packet.asks_for_a_name() => RESOLVER.to_owned(),
            Some((_, to)) => format!("port {to}"),
            None => format!("protocol {}", packet.protocol),
        };
        *strays.entry(format!("{} {what}", packet.to)).or_default() += 1;
    }
    Ok(strays)
}

/// Holds every door to sending nothing past Tor: while all is well, while the helper is killed, and
/// while the line goes down and comes back.
pub(super) fn prove(
    world: &World,
    route: &mut OpenRoute,
    doors: &mut Doors,
    runs: usize,
    say: &impl Fn(&str),
) -> Result<()> {
    let relays: Vec<&str> = nodes::addresses().collect();
    let (uses, packets) = watch(world, || {
        for run in 0..runs {
            ensure!(page(world, doors)?, "no page through the proxy, run {run}");
            ensure!(forward(world, doors)?, "no mailboxes through the forward, run {run}");
            ensure!(page_by_pac(world, doors)?, "no page by the PAC file, run {run}");
        }
        let mut uses = 0;
        for helper in route.helpers()? {
            kill(helper, Signal::SIGKILL)?;
        }
        uses += broken(world, doors)?;
        *doors = route.ready(AGAIN).context("after the helper was killed")?;
        ensure!(page(world, doors)?, "no page after the helper was killed");
        world.net.isp.ip("link set lan down\n")?;
        uses += broken(world, doors)?;
        world.net.isp.ip("link set lan up\n")?;
        recovers(world, doors, AGAIN).context("after the line was down")?;
        Ok(uses)
    })?;
    let strays = strays(&packets, &relays)?;
    ensure!(strays.is_empty(), "past Tor went {strays:?}");
    let port = doors.socks.rsplit_once(':').context("an address and a port")?.1.parse()?;
    let through = packets.iter().filter(|packet| packet.is_of_proxy(port)).count();
    ensure!(through > 0, "nothing went through the proxy: this test saw nothing");
    say(&format!(
        "{runs} uses of each door, {uses} while the helper was killed and the line was down: \
         of {} packets none went past Tor",
        packets.len()
    ));
    control(world, doors, &relays)
}

/// The same over the bridge that hides, while it dies: then nothing may go to a relay either.
pub(super) fn over_a_bridge(world: &mut World, program: &Path, say: &impl Fn(&str)) -> Result<()> {
    let bridges: Vec<&str> = NODES
        .iter()
        .filter(|node| matches!(node.kind, Kind::Bridge | Kind::Obfs4Bridge))
        .map(|node| node.address)
        .collect();
    let state = client_folder("state-bridges")?;
    // Addresses, fingerprints and certificates: whatever says which bridge it is.
    let lines = tor::bridges()?;
    let secrets: Vec<&str> = lines.iter().flat_map(|line| line.split(' ')).collect();
    let secrets: Vec<&str> =
        secrets.into_iter().filter(|word| word.len() > "iat-mode=0".len()).collect();
    let mut tor = world.tor.take().context("a lab with a Tor network")?;
    let (uses, packets) = watch(world, || {
        let mut route = OpenRoute::start(world, program, &state, &["--bridges-only"])?;
        let doors = route.ready(AGAIN)?;
        ensure!(page(world, &doors)?, "no page over a bridge");
        let written = left_behind(&state, &secrets)?;
        ensure!(written.is_empty(), "a bridge that is used is found in {written:?}");
        let held = left_behind(Path::new(MEMORY), &secrets)?;
        ensure!(
            !held.is_empty(),
            "a bridge that is used is not in memory either: is it looked for?"
        );
        tor.end("bridge")?;
        tor.end("obfs4")?;
        let uses = broken(world, &doors)?;
        route.close()?;
        let left = left_behind(Path::new(MEMORY), &secrets)?;
        ensure!(left.is_empty(), "a bridge that was used is still in {left:?}");
        Ok(uses)
    })?;
    let strays = strays(&packets, &bridges)?;
    ensure!(strays.is_empty(), "past the bridges went {strays:?}");
    let count = packets.len();
    say(&format!(
        "{uses} uses while the bridges die: of {count} packets none went elsewhere, and none of the \
         bridges stands in a file"
    ));
    Ok(())
}

/// Tries the doors while something is broken; how often. What comes of it is not asked: a page that
/// comes has come over Tor.
fn broken(world: &World, doors: &Doors) -> Result<usize> {
    let begun = Instant::now();
    let mut uses = 0;
    while begun.elapsed() < BROKEN {
        let quick = ["--max-time", "2", "https://mail.example.test/"];
        world.curl(&socks(doors), &quick)?;
        for (_, door) in &doors.forwards {
            let (address, port) = door.rsplit_once(':').context("an address and a port")?;
            let url = format!("telnet://{address}:{port}");
            world.curl("", &["--max-time", "1", &url])?;
        }
        uses += 1;
    }
    Ok(uses)
}

/// Waits until a page comes again.
pub(super) fn recovers(world: &World, doors: &Doors, limit: Duration) -> Result<()> {
    let begun = Instant::now();
    while !page(world, doors)? {
        ensure!(begun.elapsed() < limit, "no page again within {limit:?}");
        thread::sleep(Duration::from_millis(500));
    }
    Ok(())
}

/// A program that looks the name up by itself, past the proxy: the capture has to see it.
fn control(world: &World, doors: &Doors, relays: &[&str]) -> Result<()> {
    let careless = format!("socks5://{}", doors.socks);
    let ((), packets) = watch(world, || {
        world.curl(&careless, &["--max-time", "5", "https://mail.example.test/"]).map(drop)
    })?;
    let seen = strays(&packets, relays)?.keys().any(|to| to.ends_with(RESOLVER));
    ensure!(seen, "a question to the resolver was not seen: this test could not fail");
    Ok(())
}
