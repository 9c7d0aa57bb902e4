//! How long it takes to make files out of reports: the largest one into each form, and many of them
//! into a table.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use wait4::Wait4 as _;

use crate::{runner, say};

/// Runs of which the median is told.
const RUNS: usize = 15;
/// Reports in a table.
const REPORTS: usize = 10_000;

/// Prints the times, with what they are to writing the same report as JSON.
pub(crate) fn run(waypost: &Path) -> Result<()> {
    let largest = largest()?;
    let size = fs::metadata(&largest)?.len();
    say(&format!("{}, {:.0} KiB, median of {RUNS}:", largest.display(), size as f64 / 1024.0));
    let folder = tempfile::tempdir()?;
    let nothing = median(|| timed(Command::new(waypost).arg("--version")))?;
    let mut json = None;
    for format in ["json", "text", "ooni", "html", "pdf"] {
        let out = folder.path().join(format);
        let took = median(|| {
            timed(
                Command::new(waypost)
                    .arg("export")
                    .arg(&largest)
                    .args(["--format", format, "-o"])
                    .arg(&out),
            )
        })?;
        let json = *json.get_or_insert(took);
        say(&format!(
            "{format:<8} {:>8.1} ms {:>7.1} times JSON {:>8.0} KiB",
            milliseconds(took),
            took.as_secs_f64() / json.as_secs_f64(),
            fs::metadata(&out)?.len() as f64 / 1024.0
        ));
    }
    say(&format!("The program's start alone takes {:.1} ms of each.", milliseconds(nothing)));
    table(waypost, folder.path())
}

/// Puts many reports into one table: those of the lab, again and again under other names.
fn table(waypost: &Path, folder: &Path) -> Result<()> {
    let reports = folder.join("reports");
    fs::create_dir(&reports)?;
    let golden = golden()?;
    for (number, file) in (0..REPORTS).zip(golden.iter().cycle()) {
        fs::hard_link(file, reports.join(format!("{number:05}.json")))
            .or_else(|_| fs::copy(file, reports.join(format!("{number:05}.json"))).map(drop))?;
    }
    for format in ["csv", "parquet"] {
        let out = folder.join(format!("table.{format}"));
        let started = Instant::now();
        let child = Command::new(waypost)
            .arg("export")
            .arg(&reports)
            .args(["--format", format, "-o"])
            .arg(&out)
            // What was taken out is told there.
            .stderr(Stdio::null())
            .spawn()?;
        let used = child.wait4()?;
        if !used.status.success() {
            bail!("{format}: ended with {:?}", used.status);
        }
        let took = started.elapsed().as_secs_f64();
        say(&format!(
            "{REPORTS} reports into {format}: {took:.1} s, {:.0} a second, at most {:.0} MiB of memory, {:.0} KiB",
            REPORTS as f64 / took,
            used.rusage.maxrss as f64 / f64::from(1 << 20),
            fs::metadata(&out)?.len() as f64 / 1024.0
        ));
    }
    Ok(())
}

fn golden() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(runner::golden_folder()).context("the lab's saved reports")? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn largest() -> Result<PathBuf> {
    let size = |path: &PathBuf| fs::metadata(path).map_or(0, |about| about.len());
    golden()?.into_iter().max_by_key(size).context("no saved report")
}

fn median(mut run: impl FnMut() -> Result<Duration>) -> Result<Duration> {
    let mut times = (0..RUNS).map(|_| run()).collect::<Result<Vec<_>>>()?;
    times.sort();
    times.get(RUNS / 2).copied().context("no run")
}

fn timed(command: &mut Command) -> Result<Duration> {
    let started = Instant::now();
    let done = command.stdout(Stdio::null()).output()?;
    if !done.status.success() {
        let why = String::from_utf8_lossy(&done.stderr);
        bail!("{command:?} ended with {}: {}", done.status, why.trim());
    }
    Ok(started.elapsed())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
