//! Runs scenarios side by side, each in a lab of its own, and says how they went.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::inside::Outcome;
use crate::isolate;
use crate::say;
use crate::scenario::Scenario;

/// What to run and how.
pub(crate) struct Options {
    pub(crate) waypost: PathBuf,
    pub(crate) jobs: usize,
    pub(crate) repeat: usize,
    /// Save each report as the scenario's golden file.
    pub(crate) bless: bool,
    /// Show each report.
    pub(crate) verbose: bool,
}

/// How many passed and failed.
#[derive(Default, Clone, Copy)]
pub(crate) struct Total {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Total {
    /// Counts one more.
    pub(crate) fn add(&mut self, passed: bool) {
        match passed {
            true => self.passed += 1,
            false => self.failed += 1,
        }
    }

    /// The closing line; an error when anything failed.
    pub(crate) fn close(self) -> Result<()> {
        say(&format!("{} passed, {} failed", self.passed, self.failed));
        if self.failed > 0 {
            bail!("{} of {} failed", self.failed, self.passed + self.failed);
        }
        Ok(())
    }
}

/// Calls `work` for each item on `jobs` threads and collects what `done` makes of it, in order of ending.
pub(crate) fn side_by_side<T: Send, R: Send>(
    items: impl IntoIterator<Item = T>,
    jobs: usize,
    work: impl Fn(&T) -> R + Sync,
    done: impl FnMut(&T, R) + Send,
) {
    let queue: Mutex<VecDeque<T>> = Mutex::new(items.into_iter().collect());
    let done = Mutex::new(done);
    thread::scope(|scope| {
        for _ in 0..jobs.max(1) {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                    let Some(item) = next else { break };
                    let result = work(&item);
                    (done.lock().unwrap_or_else(PoisonError::into_inner))(&item, result);
                }
            });
        }
    });
}

/// Runs the scenarios and prints a line for each.
pub(crate) fn run(scenarios: &[&'static Scenario], options: &Options) -> Result<()> {
    let mut total = Total::default();
    let started = Instant::now();
    let rounds = (0..options.repeat).flat_map(|_| scenarios.iter().copied());
    side_by_side(
        rounds,
        options.jobs,
        |scenario| one(scenario.name, &options.waypost),
        |scenario, result| {
            let outcome = result.and_then(|outcome| {
                if options.bless && outcome.differences.is_empty() {
                    bless(scenario.name, &outcome.report)?;
                }
                Ok(outcome)
            });
            total.add(print(scenario, &outcome, options.verbose));
        },
    );
    say(&format!("{:.0} s", started.elapsed().as_secs_f64()));
    total.close()
}

fn print(scenario: &Scenario, outcome: &Result<Outcome>, verbose: bool) -> bool {
    match outcome {
        Ok(outcome) => {
            let passed = outcome.differences.is_empty();
            say(&format!(
                "{} {:<40} {:>6.2} s {:>5.1} MiB {:>5} packets",
                if passed { "ok  " } else { "FAIL" },
                scenario.name,
                outcome.took.as_secs_f64(),
                outcome.peak_memory as f64 / f64::from(1 << 20),
                outcome.packets,
            ));
            for difference in &outcome.differences {
                say(&format!("       {difference}"));
            }
            if verbose {
                say(outcome.report.trim_end());
            }
            passed
        }
        Err(error) => {
            say(&format!("FAIL {:<40} {error:#}", scenario.name));
            false
        }
    }
}

/// Runs one scenario in a fresh lab.
pub(crate) fn one(name: &str, waypost: &Path) -> Result<Outcome> {
    let waypost = waypost.to_str().context("the path of waypost is not UTF-8")?;
    let output = inside(&["inside", "scenario", name, waypost])?;
    serde_json::from_slice(&output).context("the lab's answer")
}

/// Runs this program inside a fresh lab and hands back what it wrote to stdout.
pub(crate) fn inside(arguments: &[&str]) -> Result<Vec<u8>> {
    let output = isolate::command(arguments)?
        .stdin(Stdio::null())
        .output()
        .context("starting setpriv and unshare (package util-linux)")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

/// Where the reports of passing runs are kept.
pub(crate) fn golden_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

/// Saves a report as the scenario's golden file.
fn bless(name: &str, report: &str) -> Result<()> {
    let report: serde_json::Map<String, serde_json::Value> = serde_json::from_str(report)?;
    // One line a key and one a measurement: small, and a change shows where it is.
    let lines: Vec<String> = report.iter().map(|(key, value)| line(key, value)).collect();
    let path = golden_folder().join(format!("{name}.json"));
    fs::write(&path, format!("{{\n{}\n}}\n", lines.join(",\n")))
        .with_context(|| format!("writing {}", path.display()))
}

fn line(key: &str, value: &serde_json::Value) -> String {
    match value.as_array().filter(|_| key == "measurements") {
        Some(items) => {
            let items: Vec<String> = items.iter().map(ToString::to_string).collect();
            format!("\"{key}\":[\n{}\n]", items.join(",\n"))
        }
        None => format!("\"{key}\":{value}"),
    }
}
