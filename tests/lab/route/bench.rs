//! Our way over Tor against C tor's: the same network, the same far end, in turns, in one run.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use super::clients::page_through;
use super::door::{OpenRoute, client_folder};
use super::far::{Talk, listen};
use crate::censor::Censors;
use crate::say;
use crate::tor::{Reference, Tor};
use crate::world::World;

const START: Duration = Duration::from_secs(60);
const LIMIT: Duration = Duration::from_secs(60);
/// Streams whose first octet is waited for, in each turn.
const STREAMS: usize = 10;
/// What is carried each way, in each turn.
const LOAD: usize = 24 << 20;

/// Who is measured.
#[derive(Clone, Copy)]
enum Side {
    Ours,
    Theirs { conflux: bool },
}

const SIDES: [Side; 3] =
    [Side::Ours, Side::Theirs { conflux: false }, Side::Theirs { conflux: true }];

/// What is measured, and whether less is better.
const ROWS: [(&str, bool); 6] = [
    ("cold start to the first page, s", true),
    ("a new stream's first octet, s", true),
    ("down, MB/s", false),
    ("up, MB/s", false),
    ("memory with circuits, MiB", true),
    ("memory after the load, MiB", true),
];

/// Measures `runs` turns and prints medians and ratios. Runs as init of a lab.
pub(crate) fn inside(waypost: &Path, runs: usize) -> Result<()> {
    let world = World::boot(&Censors::new(), Tor::Running)?;
    let program = world.offer(waypost)?;
    listen(&world)?;
    let mut columns: [[Vec<f64>; ROWS.len()]; SIDES.len()] = Default::default();
    for run in 0..runs {
        for (side, columns) in SIDES.iter().zip(&mut columns) {
            let measured = match side {
                Side::Ours => ours(&world, &program, run),
                Side::Theirs { conflux } => theirs(&world, run, *conflux),
            };
            for (column, value) in columns.iter_mut().zip(measured?) {
                column.push(value);
            }
        }
    }
    say(
        "median of each            waypost   C tor, Conflux off      on   waypost by C tor: off      on",
    );
    for (at, (name, less)) in ROWS.iter().enumerate() {
        let middle = |side: usize| {
            let mut column: Vec<f64> = columns[side][at].clone();
            column.sort_by(f64::total_cmp);
            column.get(column.len() / 2).copied().unwrap_or_default()
        };
        let (ours, off, on) = (middle(0), middle(1), middle(2));
        let aim = if *less { "less is better" } else { "more is better" };
        say(&format!(
            "{name:<32} {ours:>8.2} {off:>12.2} {on:>8.2} {:>16.2} {:>8.2}   {aim}",
            ours / off,
            ours / on
        ));
    }
    Ok(())
}

fn ours(world: &World, program: &Path, run: usize) -> Result<[f64; ROWS.len()]> {
    let state = client_folder(&format!("bench-{run}"))?;
    let mut route = OpenRoute::start(world, program, &state, &["--everything"])?;
    let doors = route.ready(START)?;
    let proxy = format!("socks5h://{}", doors.socks);
    ensure!(page_through(world, &proxy)?, "ready, and no page comes");
    let cold = route.begun.elapsed();
    let processes: Vec<u32> = route
        .helpers()?
        .into_iter()
        .filter_map(|helper| u32::try_from(helper.as_raw()).ok())
        .chain([route.id()])
        .collect();
    let measured = measure(world, &doors.socks, cold, &processes)?;
    route.close()?;
    Ok(measured)
}

fn theirs(world: &World, run: usize, conflux: bool) -> Result<[f64; ROWS.len()]> {
    let word = if conflux { "on" } else { "off" };
    let settings = format!("ConfluxEnabled {}\n", u8::from(conflux));
    let begun = Instant::now();
    let tor = Reference::start_in(world, &format!("bench-{word}-{run}"), &settings)?;
    ensure!(page_through(world, &tor.proxy())?, "C tor has circuits, and no page comes");
    let address = tor.proxy();
    let address = address.strip_prefix("socks5h://").context("a proxy's address")?;
    measure(world, address, begun.elapsed(), &[tor.id()])
}

fn measure(
    world: &World,
    proxy: &str,
    cold: Duration,
    processes: &[u32],
) -> Result<[f64; ROWS.len()]> {
    let before = memory(processes)?;
    let (first, down, up) = world.net.client.within(|| {
        let mut first = Vec::new();
        for _ in 0..STREAMS {
            let talk = Talk::begin(proxy, "", LIMIT)?;
            let reached = talk.reached;
            first.push((reached + talk.down(1000)?.0).as_secs_f64());
        }
        first.sort_by(f64::total_cmp);
        let (_, down) = Talk::begin(proxy, "", LIMIT)?.down(LOAD)?;
        let up = Talk::begin(proxy, "", LIMIT)?.up(LOAD)?;
        Ok((first.get(STREAMS / 2).copied().unwrap_or_default(), down, up))
    })?;
    let rate = |took: Duration| LOAD as f64 / 1e6 / took.as_secs_f64();
    Ok([cold.as_secs_f64(), first, rate(down), rate(up), before, memory(processes)?])
}

/// The memory of these processes, MiB, with what they share counted once (proc(5), smaps_rollup). A
/// share of what others use too would be unfair: the lab itself runs a dozen of C tor.
pub(super) fn memory(processes: &[u32]) -> Result<f64> {
    let (mut own, mut shared) = (0.0, 0.0_f64);
    for process in processes {
        let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
        let sum = |start: &str| {
            let lines = text.lines().filter(|line| line.starts_with(start));
            lines
                .filter_map(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok())
                .sum::<f64>()
        };
        own += sum("Private_Clean:") + sum("Private_Dirty:");
        shared = shared.max(sum("Shared_Clean:") + sum("Shared_Dirty:"));
    }
    ensure!(own > 0.0, "no memory is told of");
    Ok((own + shared) / 1024.0)
}
