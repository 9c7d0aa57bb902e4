//! Hours of use in which things break at random: streams of every kind through the doors while relays and
//! Tor's helper are killed. Nothing may hang, grow or leak.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, ensure};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::bench::memory;
use super::clients::{forward, page};
use super::door::{Doors, OpenRoute, client_folder};
use super::far::{Talk, listen};
use super::leaks::strays;
use crate::capture::{Capture, Packet};
use crate::censor::Censors;
use crate::say;
use crate::tor::nodes::{self, Kind, NODES};
use crate::tor::{Network, Tor};
use crate::world::World;

const START: Duration = Duration::from_secs(20);
/// A single wait of a stream.
const WAIT: Duration = Duration::from_secs(60);
/// No stream of these sizes is at work for longer, whatever breaks: the route gives up on a connection
/// within its own limits, which are shorter.
const STUCK: Duration = Duration::from_secs(90);
/// Streams at once.
const WORKERS: usize = 6;
/// How often something breaks.
const CALM: Duration = Duration::from_secs(9);
/// So long after that, the way is to carry again: what begins then, and ends before the next break, is to
/// come through.
const MENDED: Duration = Duration::from_secs(4);
/// Of those, this many at least: a relay that is dead is still in the directory, and still chosen. Seen with
/// three labs beside it: 0.97.
const CARRIED: f64 = 0.85;
/// Failures in calm that are told one by one.
const TOLD: usize = 5;
/// After the last stream everything that it held is given back by then.
const REST: Duration = Duration::from_secs(8);
/// A way that was lost is found again by then.
const AGAIN: Duration = Duration::from_secs(60);
/// What may have been added to the route's own memory, MiB, and to its open files.
const MORE_MEMORY: f64 = 12.0;
const MORE_FILES: usize = 8;

/// Numbers that need only look random (xorshift, Marsaglia 2003); a run can be told by its first.
struct Dice(u64);

impl Dice {
    fn up_to(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// How streams of a kind went.
#[derive(Default, Clone, Copy)]
struct Tally {
    whole: usize,
    broken: usize,
    /// Of both, those in whose time nothing was broken.
    calm: usize,
    /// Of those, the ones that came through.
    calm_whole: usize,
    longest: Duration,
}

/// How all streams went, and when something was last broken.
struct Tallies {
    by_kind: Mutex<BTreeMap<&'static str, Tally>>,
    last_break: Mutex<Instant>,
    told: AtomicUsize,
}

impl Tallies {
    fn new() -> Self {
        Self {
            by_kind: Mutex::default(),
            last_break: Mutex::new(Instant::now()),
            told: AtomicUsize::new(0),
        }
    }

    fn breaks_now(&self) {
        *self.last_break.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last_break(&self) -> Instant {
        *self.last_break.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a stream of this kind that began then.
    fn count(&self, kind: &'static str, begun: Instant, done: &Result<()>) {
        // Between the two nothing may have been broken that it could have met.
        let calm = begun.saturating_duration_since(self.last_break()) >= MENDED;
        let mut by_kind = self.by_kind.lock().unwrap_or_else(PoisonError::into_inner);
        let tally = by_kind.entry(kind).or_default();
        tally.longest = tally.longest.max(begun.elapsed());
        *(if done.is_ok() { &mut tally.whole } else { &mut tally.broken }) += 1;
        tally.calm += usize::from(calm);
        tally.calm_whole += usize::from(calm && done.is_ok());
        if let (true, Err(why)) = (calm, done)
            && self.told.fetch_add(1, Ordering::Relaxed) < TOLD
        {
            say(&format!("{kind}, though nothing was broken: {why:#}"));
        }
    }
}

/// What the processes hold.
#[derive(Clone, Copy, Debug)]
struct Held {
    memory: f64,
    files: usize,
    helper_memory: f64,
    helper_files: usize,
}

/// What was broken.
#[derive(Default)]
struct Broken {
    helpers: usize,
    relays: usize,
    packets: usize,
    peak: f64,
}

/// Goes on for so long, with pauses of up to `pause` between two streams of one worker; runs as init of a
/// lab.
pub(crate) fn inside(waypost: &Path, time: Duration, pause: Duration) -> Result<()> {
    let mut world = World::boot(&Censors::new(), Tor::Running)?;
    let mut tor = world.tor.take().context("a lab with a Tor network")?;
    let program = world.offer(waypost)?;
    listen(&world)?;
    let mut route = OpenRoute::start(&world, &program, &client_folder("soak")?, &["--everything"])?;
    let doors = route.ready(START)?;
    let longest = u64::try_from(pause.as_millis())?;
    let seed = u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;
    // Once each, so that what is made once only is there.
    let (warm, over) = (Tallies::new(), AtomicBool::new(false));
    for kind in 0..KINDS {
        one(&world, &doors, kind, &mut Dice(seed | 1), &warm)?;
    }
    thread::sleep(REST);
    let before = held(&route)?;
    let tallies = Tallies::new();
    let broken = thread::scope(|scope| {
        for worker in 0..WORKERS {
            let (world, doors, tallies, over) = (&world, &doors, &tallies, &over);
            scope.spawn(move || {
                let mut dice = Dice((seed ^ (worker as u64 + 1)) | 1);
                while !over.load(Ordering::Relaxed) {
                    let kind = dice.up_to(KINDS);
                    // What breaks is counted where it breaks.
                    let _ = one(world, doors, kind, &mut dice, tallies);
                    thread::sleep(Duration::from_millis(dice.up_to(longest + 1)));
                }
            });
        }
        let broken = break_things(&world, &mut tor, &route, &tallies, &mut Dice(seed | 1), time);
        over.store(true, Ordering::Relaxed);
        broken
    })?;
    let begun = Instant::now();
    while !page(&world, &doors)? {
        ensure!(begun.elapsed() < AGAIN, "no page again within {AGAIN:?}");
        thread::sleep(Duration::from_millis(500));
    }
    thread::sleep(REST);
    let after = held(&route)?;
    tell(&tallies, &broken, [before, after], seed)?;
    ensure!(
        after.memory - before.memory < MORE_MEMORY
            && after.files <= before.files + MORE_FILES
            && after.helper_files <= before.helper_files + MORE_FILES,
        "the route grew: {before:?}, then {after:?}"
    );
    route.close()
}

/// Prints the figures, and holds every kind of stream to its time and to having come through at all.
fn tell(tallies: &Tallies, broken: &Broken, held: [Held; 2], seed: u64) -> Result<()> {
    let tallies = tallies.by_kind.lock().unwrap_or_else(PoisonError::into_inner);
    say("streams        whole  cut short   of those in calm, whole  longest, s");
    for (kind, tally) in &*tallies {
        say(&format!(
            "{kind:<12} {:>7} {:>10} {:>11} of {:>7} {:>14.1}",
            tally.whole,
            tally.broken,
            tally.calm_whole,
            tally.calm,
            tally.longest.as_secs_f64()
        ));
    }
    let [before, after] = held;
    say(&format!(
        "{} helpers and {} relays killed; of {} packets none went past Tor (seed {seed})",
        broken.helpers, broken.relays, broken.packets
    ));
    say(&format!(
        "at rest before and after: the route's own memory {:.1} and {:.1} MiB, files {} and {}; \
         its helper's {:.1} and {:.1} MiB, {} and {}; peak of both {:.1} MiB",
        before.memory,
        after.memory,
        before.files,
        after.files,
        before.helper_memory,
        after.helper_memory,
        before.helper_files,
        after.helper_files,
        broken.peak
    ));
    for (kind, tally) in &*tallies {
        ensure!(tally.longest < STUCK, "a stream ({kind}) hung for {:?}", tally.longest);
        ensure!(tally.whole > 0, "not one stream ({kind}) came through");
    }
    let sum = |of: fn(&Tally) -> usize| tallies.values().map(of).sum::<usize>() as f64;
    let (calm, whole) = (sum(|tally| tally.calm), sum(|tally| tally.calm_whole));
    ensure!(calm > 0.0, "no stream had a calm time");
    let carried = whole / calm;
    ensure!(
        carried >= CARRIED,
        "of the streams in calm only {:.1} % came through",
        carried * 100.0
    );
    Ok(())
}

/// Kinds of streams.
const KINDS: u64 = 5;

/// One stream of a kind.
fn one(world: &World, doors: &Doors, kind: u64, dice: &mut Dice, tallies: &Tallies) -> Result<()> {
    let apart = match dice.up_to(3) {
        0 => format!("apart {}", dice.up_to(4)),
        _ => String::new(),
    };
    let most = 1 << (8 + dice.up_to(14));
    let size = 1 + usize::try_from(dice.up_to(most))?;
    let begun = Instant::now();
    let socks = |work: fn(Talk, usize) -> Result<()>| {
        world.net.client.within(|| work(Talk::begin(&doors.socks, &apart, WAIT)?, size))
    };
    let (name, done) = match kind {
        0 => ("page", page(world, doors).and_then(came)),
        1 => ("forward", forward(world, doors).and_then(came)),
        2 => ("up", socks(|talk, size| talk.up(size).map(drop))),
        // Left in the middle, as a closed window leaves it.
        3 => ("left", socks(|talk, _| talk.leave())),
        _ => ("down", socks(|talk, size| talk.down(size).map(drop))),
    };
    tallies.count(name, begun, &done);
    if done.is_err() {
        // Where nothing goes, a program waits a little.
        thread::sleep(Duration::from_millis(300));
    }
    done
}

fn came(did: bool) -> Result<()> {
    ensure!(did, "it did not come");
    Ok(())
}

/// Kills a helper or a relay every few seconds, and holds every packet meanwhile to Tor's nodes.
fn break_things(
    world: &World,
    tor: &mut Network,
    route: &OpenRoute,
    tallies: &Tallies,
    dice: &mut Dice,
    time: Duration,
) -> Result<Broken> {
    let relays: Vec<&str> =
        NODES.iter().filter(|node| node.kind == Kind::Relay).map(|node| node.name).collect();
    let mut broken = Broken::default();
    let mut capture = world.net.client.within(Capture::begin)?;
    let (begun, mut dead) = (Instant::now(), None::<&str>);
    while begun.elapsed() < time {
        thread::sleep(CALM);
        tallies.breaks_now();
        // What died comes back: half of the network at least is always there.
        if let Some(name) = dead.take() {
            tor.revive(&world.net.internet, name)?;
        }
        if dice.up_to(3) == 0 {
            for helper in route.helpers()? {
                kill(helper, Signal::SIGKILL)?;
                broken.helpers += 1;
            }
        } else {
            let at = usize::try_from(dice.up_to(relays.len() as u64))?;
            let name = relays.get(at).context("a relay")?;
            tor.end(name)?;
            broken.relays += 1;
            dead = Some(name);
        }
        if let Ok(held) = held(route) {
            broken.peak = broken.peak.max(held.memory + held.helper_memory);
        }
        // The next begins before this one ends: nothing passes between them.
        let next = world.net.client.within(Capture::begin)?;
        let packets = std::mem::replace(&mut capture, next).end()?;
        broken.packets += none_astray(&packets)?;
    }
    if let Some(name) = dead {
        tor.revive(&world.net.internet, name)?;
    }
    broken.packets += none_astray(&capture.end()?)?;
    Ok(broken)
}

/// How many packets left the client or came to it; refused where one went to anybody but Tor's nodes.
fn none_astray(packets: &[Packet]) -> Result<usize> {
    let link = packets.iter().filter(|packet| !packet.stays_on_loopback()).count();
    // In a moment without a helper nothing at all may be under way.
    if link > 0 {
        let allowed: Vec<&str> = nodes::addresses().collect();
        let strays = strays(packets, &allowed)?;
        ensure!(strays.is_empty(), "past Tor went {strays:?}");
    }
    Ok(link)
}

/// What the route and its helpers hold now.
fn held(route: &OpenRoute) -> Result<Held> {
    let helpers: Vec<u32> = route
        .helpers()?
        .into_iter()
        .map(Pid::as_raw)
        .map(u32::try_from)
        .collect::<Result<_, _>>()?;
    let files = |process: u32| -> Result<usize> {
        Ok(fs::read_dir(format!("/proc/{process}/fd"))?.count())
    };
    Ok(Held {
        memory: memory(&[route.id()])?,
        files: files(route.id())?,
        helper_memory: memory(&helpers)?,
        helper_files: helpers.iter().map(|helper| files(*helper)).sum::<Result<usize>>()?,
    })
}
