//! The real window in the lab's client network: opened under a display of its own, driven as a person
//! would drive it, and held against what the command line says of the same network.

mod bench;
mod cut;
pub(crate) mod desk;
pub(crate) mod display;
mod flows;
mod keeping;
mod manners;
pub(crate) mod screen;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::runner::{self, Total};
use crate::say;
use crate::tor::{self, Tor};

pub(crate) use bench::inside as bench_inside;
use flows::FLOWS;
pub(crate) use flows::inside;

/// Where pictures of what was seen go.
pub(crate) const PICTURES: &str = "target/window";

/// The programs that stand beside this one.
pub(crate) struct Programs {
    pub(crate) waypost: PathBuf,
    pub(crate) desktop: PathBuf,
}

/// Runs the flows of those names, all of them if there is none.
pub(crate) fn run(names: &[String], programs: &Programs, jobs: usize) -> Result<()> {
    let chosen: Vec<&flows::Flow> = match names {
        [] => FLOWS.iter().collect(),
        _ => FLOWS.iter().filter(|flow| names.iter().any(|name| *name == flow.name)).collect(),
    };
    if chosen.is_empty() {
        let known: Vec<&str> = FLOWS.iter().map(|flow| flow.name).collect();
        bail!("no such flow; there are {}", known.join(", "));
    }
    if chosen.iter().any(|flow| flow.tor != Tor::Off) {
        tor::ensure_founded()?;
    }
    std::fs::create_dir_all(PICTURES)?;
    let pictures = std::fs::canonicalize(PICTURES)?;
    let mut total = Total::default();
    runner::side_by_side(
        chosen,
        jobs,
        |flow| one(flow.name, programs, &pictures),
        |flow, result| {
            match &result {
                Ok(took) => say(&format!("ok   {:<28} {took}", flow.name)),
                Err(error) => say(&format!("FAIL {:<28} {error:#}", flow.name)),
            }
            total.add(result.is_ok());
        },
    );
    total.close()
}

/// Measures how it comes up.
pub(crate) fn measure(programs: &Programs, runs: usize) -> Result<()> {
    std::fs::create_dir_all(PICTURES)?;
    let pictures = std::fs::canonicalize(PICTURES)?;
    let [waypost, desktop, pictures] =
        [&programs.waypost, &programs.desktop, &pictures].map(|path| path.display().to_string());
    let runs = runs.to_string();
    let told = runner::inside(&["inside", "window-bench", &desktop, &waypost, &pictures, &runs])?;
    say(String::from_utf8_lossy(&told).trim_end());
    Ok(())
}

fn one(name: &str, programs: &Programs, pictures: &Path) -> Result<String> {
    let path = |path: &Path| path.display().to_string();
    let (waypost, desktop) = (path(&programs.waypost), path(&programs.desktop));
    let told = runner::inside(&["inside", "window", name, &waypost, &desktop, &path(pictures)])?;
    Ok(String::from_utf8_lossy(&told).trim().to_owned())
}
