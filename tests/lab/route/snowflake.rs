//! Tor over Snowflake: a page comes by way of a volunteer's computer and nobody else is sent anything,
//! with the first volunteer gone the next one carries on, and without any nothing comes.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::clients::page;
use super::door::{OpenRoute, client_folder};
use super::leaks::{recovers, strays, watch};
use crate::censor::tor::{Cut, TorCut};
use crate::censor::{Censor as _, Censors};
use crate::names::{FRONT, STUN};
use crate::profile;
use crate::servers;
use crate::topology::ISP_RESOLVER;
use crate::tor::nodes::{Kind, NODES};
use crate::tor::snowflake::{self, Snowflake, VOLUNTEER};
use crate::tor::{self, Tor};
use crate::world::World;

/// Until a page comes: a meeting is arranged, and the directory fetched through a volunteer's computer.
const LIMIT: Duration = Duration::from_secs(60);
/// The same with a volunteer who comes when the way has been told to be silent. arti calls every ten seconds,
/// but from the third time on it asks the bridge for nothing until half a minute is over: it has to be begun
/// anew meanwhile.
const LATE: Duration = Duration::from_secs(30);
/// Until it is known that a way is cut.
const JUDGED: Duration = Duration::from_secs(30);
/// After a volunteer has gone: the client takes 20 s of silence for that, and looks for another every 10 s.
const AGAIN: Duration = Duration::from_secs(90);
/// For so long no page may come while there is no volunteer.
const NONE: Duration = Duration::from_secs(12);

/// All of it; what runs as init of a lab of its own.
pub(crate) fn prove(waypost: &Path, say: impl Fn(&str)) -> Result<()> {
    let mut world = World::boot(&Censors::new(), Tor::Running)?;
    // The client trusts what the system does; the lab's root is not among it.
    let roots = servers::path("client/ca.pem").display().to_string();
    world.plan.environment.push(("SSL_CERT_FILE", roots));
    let program = world.offer(waypost)?;
    let mut parts = Snowflake::start(&mut world)?;
    let proved = steps(&world, &program, &mut parts, &say);
    proved.with_context(|| format!("what the parts wrote:\n{}", servers::logs()))
}

fn steps(world: &World, program: &Path, parts: &mut Snowflake, say: &impl Fn(&str)) -> Result<()> {
    let line = snowflake::line()?;
    bridges(&[&line])?;
    nobody(world, program, parts, say)?;
    alone(world, program, parts, say)?;
    cut(world)?;
    let all = tor::bridges()?;
    let all: Vec<&str> = all.iter().map(String::as_str).chain([line.as_str()]).collect();
    bridges(&all)?;
    last_of_all(world, program, say)
}

/// Without a volunteer the way is told to be silent; with the first that comes it carries.
fn nobody(world: &World, program: &Path, parts: &mut Snowflake, say: &impl Fn(&str)) -> Result<()> {
    let state = client_folder("state-nobody")?;
    let mut route = OpenRoute::start(world, program, &state, &["--bridges-only"])?;
    let cut = |event: &Value| event["event"] == "tor_blocked";
    let (at, event) = route.wait("that nothing comes", JUDGED, cut)?;
    let told = event["how"] == "bridges_silent" && event["transport"] == "snowflake";
    ensure!(told, "without a volunteer it is told {event}");
    let silent = at.duration_since(route.begun);
    let ready = route.heard.iter().any(|event| event["event"] == "tor_ready");
    ensure!(!ready, "a way without a volunteer: this test could not fail");
    parts.lend()?;
    let lent = Instant::now();
    let doors = route.ready(LATE).context("with a volunteer who comes late")?;
    ensure!(page(world, &doors)?, "ready, and no page comes");
    say(&format!(
        "no volunteer: told after {:.1} s; {:.1} s after one comes, a page",
        silent.as_secs_f64(),
        lent.elapsed().as_secs_f64()
    ));
    route.close()
}

/// Nobody is called but the broker by its front, STUN and the volunteer, and no name looked up but theirs.
fn alone(world: &World, program: &Path, parts: &mut Snowflake, say: &impl Fn(&str)) -> Result<()> {
    let state = client_folder("state-alone")?;
    let ((first, again), packets) = watch(world, || {
        let mut route = OpenRoute::start(world, program, &state, &["--bridges-only"])?;
        let doors = route.ready(LIMIT)?;
        ensure!(page(world, &doors)?, "ready, and no page comes");
        let first = route.begun.elapsed();
        over_snowflake(&route)?;
        parts.take_back()?;
        let gone = Instant::now();
        while gone.elapsed() < NONE {
            ensure!(!page(world, &doors)?, "a page comes past the volunteers");
        }
        parts.lend()?;
        let lent = Instant::now();
        recovers(world, &doors, AGAIN)?;
        let again = lent.elapsed();
        route.close()?;
        Ok((first, again))
    })?;
    let strays = strays(&packets, &[FRONT.1, STUN.1, VOLUNTEER, ISP_RESOLVER])?;
    ensure!(strays.is_empty(), "elsewhere went {strays:?}");
    let to = |address: &str| packets.iter().filter(|packet| packet.to == address).count();
    let counts = [FRONT.1, STUN.1, VOLUNTEER].map(to);
    ensure!(!counts.contains(&0), "front, STUN, volunteer were sent {counts:?} packets");
    for packet in packets.iter().filter(|packet| packet.to == ISP_RESOLVER) {
        let name = packet.question.as_deref().context("the resolver was told no question")?;
        ensure!([FRONT.0, STUN.0].contains(&name), "a resolver was asked for {name}");
    }
    say(&format!(
        "Snowflake alone: a page after {:.1} s; {:.1} s after another volunteer took over, a page \
         again; the front was sent {} packets, STUN {}, the volunteers {}, nobody else any",
        first.as_secs_f64(),
        again.as_secs_f64(),
        counts[0],
        counts[1],
        counts[2]
    ));
    Ok(())
}

/// All ways are there, and all but this one are cut.
fn last_of_all(world: &World, program: &Path, say: &impl Fn(&str)) -> Result<()> {
    let state = client_folder("state-last")?;
    let mut route = OpenRoute::start(world, program, &state, &[])?;
    let doors = route.ready(LIMIT)?;
    ensure!(page(world, &doors)?, "ready, and no page comes");
    let took = route.begun.elapsed();
    over_snowflake(&route)?;
    route.close()?;
    say(&format!(
        "Tor, the plain bridge and obfs4 dropped: a page over snowflake after {:.1} s",
        took.as_secs_f64()
    ));
    Ok(())
}

/// Drops what goes to Tor's relays and bridges.
fn cut(world: &World) -> Result<()> {
    let censor = TorCut { cut: Cut::Dropped };
    censor.apply(world)?;
    censor.prove(world)?;
    for node in NODES.iter().filter(|node| node.kind == Kind::Obfs4Bridge) {
        world.net.black_hole("add", node.address)?;
    }
    Ok(())
}

/// Writes the profile's bridges anew.
fn bridges(lines: &[&str]) -> Result<()> {
    let standard = fs::read_to_string(profile::file())?;
    let lines: Vec<String> = lines.iter().map(|line| format!("\"{line}\"")).collect();
    let text = standard.lines().map(|text| match text.starts_with("bridges = ") {
        true => format!("bridges = [{}]\n", lines.join(", ")),
        false => format!("{text}\n"),
    });
    Ok(fs::write(profile::file(), text.collect::<String>())?)
}

fn over_snowflake(route: &OpenRoute) -> Result<()> {
    let ready = |event: &&Value| event["event"] == "tor_ready";
    let way = &route.heard.iter().find(ready).context("no tor_ready")?["transport"];
    ensure!(way == "snowflake", "the way is {way}");
    Ok(())
}
