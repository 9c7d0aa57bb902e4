//! How fast logs are read: the real program on a generated Postfix log, beside `pflogsumm` and `wc -l` on the
//! same file in the same run, and how much memory a log of 10 MB takes beside the great one.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use wait4::{ResUse, Wait4 as _};

use crate::{generate, say};

/// The small log, for the memory that it takes.
const SMALL: u64 = 10_000_000;
/// The days that a log covers.
const DAYS: u64 = 30;
/// Each is run so often, but for pflogsumm, and the best run counts.
const RUNS: usize = 3;

/// One run of a program.
struct Ran {
    wall: Duration,
    usage: ResUse,
}

/// A generated log, gone with this.
struct Log(PathBuf);

impl Log {
    fn generated(bytes: u64) -> Result<Self> {
        let name = format!("waypost-bench-{}-{bytes}.log", std::process::id());
        let log = Self(std::env::temp_dir().join(name));
        let mut file = BufWriter::with_capacity(1 << 20, File::create(&log.0)?);
        generate::postfix(&mut file, bytes, DAYS)?;
        file.flush()?;
        // Once over, so that all programs read it from memory.
        io::copy(&mut File::open(&log.0)?, &mut io::sink())?;
        Ok(log)
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        // It lies in the folder for such files, where a system cleans up too.
        let _ = fs::remove_file(&self.0);
    }
}

/// Measures, with a log of `megabytes`.
pub(crate) fn run(waypost: &Path, megabytes: u64) -> Result<()> {
    let small = Log::generated(SMALL)?;
    let great = Log::generated(megabytes * 1_000_000)?;
    let waypost = waypost.to_str().context("the path of waypost is not UTF-8")?;
    let read = |log: &Log| best(RUNS, waypost, &["maillog", "--json"], &log.0, 1);
    let little = read(&small)?;
    let own = read(&great)?;
    let wc = best(RUNS, "wc", &["-l"], &great.0, 0)?;
    let line = |name: &str, ran: &Ran| {
        let seconds = ran.wall.as_secs_f64();
        let busy = (ran.usage.rusage.utime + ran.usage.rusage.stime).as_secs_f64();
        say(&format!(
            "{name:<10} {seconds:>8.2} s {:>9.1} MB/s {busy:>8.2} s of processor {:>7.1} MiB",
            megabytes as f64 / seconds,
            ran.usage.rusage.maxrss as f64 / f64::from(1 << 20),
        ));
    };
    say(&format!("A Postfix log of {megabytes} MB over {DAYS} days, best of {RUNS}:"));
    line("waypost", &own);
    line("wc -l", &wc);
    let slower = own.wall.as_secs_f64() / wc.wall.as_secs_f64();
    say(&format!("waypost takes {slower:.2} times as long as wc -l"));
    let [few, many] =
        [&little, &own].map(|ran| ran.usage.rusage.maxrss as f64 / f64::from(1 << 20));
    say(&format!(
        "waypost takes {few:.1} MiB for 10 MB, {many:.1} MiB for {megabytes} MB: {:.2} times as much",
        many / few,
    ));
    let pflogsumm = best(1, "pflogsumm", &[], &great.0, 0)
        .context("running pflogsumm (`make setup` installs it)")?;
    line("pflogsumm", &pflogsumm);
    let faster = pflogsumm.wall.as_secs_f64() / own.wall.as_secs_f64();
    say(&format!("waypost is {faster:.0} times as fast as pflogsumm"));
    Ok(())
}

/// The quickest of several runs, each of which must end with that status.
fn best(runs: usize, program: &str, arguments: &[&str], log: &Path, exit: i32) -> Result<Ran> {
    let mut best: Option<Ran> = None;
    for _ in 0..runs {
        let mut command = Command::new(program);
        command.args(arguments).arg(log).stdin(Stdio::null());
        let started = Instant::now();
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let usage = child.wait4()?;
        let wall = started.elapsed();
        ensure!(usage.status.code() == Some(exit), "{program} ended with {}", usage.status);
        if best.as_ref().is_none_or(|known| wall < known.wall) {
            best = Some(Ran { wall, usage });
        }
    }
    best.context("nothing was run")
}
