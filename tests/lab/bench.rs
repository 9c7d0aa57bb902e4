//! How long a verdict takes, class by class, beside what it could not have been faster than: the
//! longest single wait of the run (a timeout, mostly). Nobody should wait for the sum.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use crate::inside::Outcome;
use crate::runner::{Total, one, side_by_side};
use crate::say;
use crate::scenario::Scenario;

/// The parts of a report that are about time.
#[derive(Deserialize)]
struct Report {
    measurements: Vec<Measurement>,
}

#[derive(Deserialize)]
struct Measurement {
    took_ms: u64,
}

/// A run of shorter waits waited for nobody: such as one without a line, where all fails at once.
const WAIT_MS: u64 = 50;

/// One run in numbers.
struct Row {
    seconds: f64,
    /// Time to the verdict by the longest single wait; none where nothing was waited for.
    ratio: Option<f64>,
    mebibytes: f64,
    packets: f64,
}

/// Runs the scenarios and prints a line for each class.
pub(crate) fn run(scenarios: &[&'static Scenario], waypost: &Path, jobs: usize) -> Result<()> {
    let mut classes: BTreeMap<&str, Vec<Row>> = BTreeMap::new();
    let mut total = Total::default();
    side_by_side(
        scenarios.iter(),
        jobs,
        |scenario| one(scenario.name, waypost).and_then(|outcome| measure(&outcome)),
        |scenario, row| {
            total.add(row.is_ok());
            match row {
                Ok(row) => classes.entry(scenario.class).or_default().push(row),
                Err(error) => say(&format!("FAIL {}: {error:#}", scenario.name)),
            }
        },
    );
    say("class         runs   time to verdict, s   by longest wait    peak MiB   packets sent");
    say("                     median      worst    median   worst      worst   median  worst");
    for (class, rows) in &classes {
        let column = |pick: fn(&Row) -> Option<f64>| {
            let mut values: Vec<f64> = rows.iter().filter_map(pick).collect();
            values.sort_by(f64::total_cmp);
            let median = values.get(values.len() / 2).copied().unwrap_or_default();
            (median, values.last().copied().unwrap_or_default())
        };
        let (seconds, ratio) = (column(|row| Some(row.seconds)), column(|row| row.ratio));
        let memory = column(|row| Some(row.mebibytes));
        let packets = column(|row| Some(row.packets));
        say(&format!(
            "{class:<12} {:>5} {:>10.2} {:>10.2} {:>9.2} {:>7.2} {:>10.1} {:>8.0} {:>6.0}",
            rows.len(),
            seconds.0,
            seconds.1,
            ratio.0,
            ratio.1,
            memory.1,
            packets.0,
            packets.1
        ));
    }
    total.close()
}

fn measure(outcome: &Outcome) -> Result<Row> {
    let report: Report = serde_json::from_str(&outcome.report).context("no report on stdout")?;
    let longest = report.measurements.iter().map(|one| one.took_ms).max().unwrap_or(0);
    let seconds = outcome.took.as_secs_f64();
    Ok(Row {
        seconds,
        ratio: (longest >= WAIT_MS).then(|| seconds * 1000.0 / longest as f64),
        mebibytes: outcome.peak_memory as f64 / f64::from(1 << 20),
        packets: outcome.packets as f64,
    })
}
