//! `waypost route` over the lab's Tor network, used by programs that people use.

mod asked;
pub(crate) mod bench;
mod blocked;
mod bridges;
pub(crate) mod clients;
pub(crate) mod door;
mod ends;
mod far;
pub(crate) mod leaks;
pub(crate) mod snowflake;
pub(crate) mod soak;

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::censor::Censors;
use crate::censor::tor::Cut;
use crate::runner::{self, Total, side_by_side};
use crate::tor::Tor;
use crate::world::World;
use door::{OpenRoute, client_folder};

/// Until the first page, with a network that answers.
const START: Duration = Duration::from_secs(20);

/// All of it, in labs of their own side by side.
pub(crate) fn run(waypost: &Path, jobs: usize, runs: usize) -> Result<()> {
    let waypost = waypost.to_str().context("the path of waypost is not UTF-8")?;
    let cuts = Cut::ALL.iter().map(|cut| cut.word());
    let parts: Vec<&str> =
        ["clients", "bridges", "trials", "asked"].into_iter().chain(cuts).collect();
    let runs = runs.to_string();
    let mut total = Total::default();
    side_by_side(
        parts,
        jobs,
        |part| runner::inside(&["inside", "route", part, waypost, &runs]),
        |part, result| {
            total.add(result.is_ok());
            match result {
                Ok(words) => crate::say(String::from_utf8_lossy(&words).trim_end()),
                Err(error) => crate::say(&format!("FAIL {part}: {error:#}")),
            }
        },
    );
    total.close()
}

/// One part; what runs as init of a lab of its own.
pub(crate) fn inside(part: &str, waypost: &Path, runs: usize, say: impl Fn(&str)) -> Result<()> {
    if let Some(cut) = Cut::ALL.iter().find(|cut| cut.word() == part) {
        return blocked::prove(*cut, waypost, say);
    }
    let mut world = World::boot(&Censors::new(), Tor::Running)?;
    let program = world.offer(waypost)?;
    if part == "asked" {
        return asked::prove(&mut world, &program, &say);
    }
    if part == "trials" {
        return bridges::prove(&world, &program, &say);
    }
    if part == "bridges" {
        leaks::over_a_bridge(&mut world, &program, &say)?;
        return blocked::missing(&world, &program, &say);
    }
    let mut route = OpenRoute::start(&world, &program, &client_folder("state")?, &[])?;
    let mut doors = route.ready(START)?;
    say(&format!("the doors are open after {:.1} s", route.begun.elapsed().as_secs_f64()));
    clients::prove(&world, &doors)?;
    let met = clients::met_exits_alone()?;
    say(&format!("curl and Python read and send mail; dovecot and postfix met {}", met.join(", ")));
    ends::prove(&world, &doors, &say)?;
    leaks::prove(&world, &mut route, &mut doors, runs, &say)?;
    clients::met_exits_alone()?;
    route.close()
}
