//! Measures the reading of logs: a generated Postfix log of 1 GB beside `wc -l` and `pflogsumm` on the
//! same file in the same run, and the greatest memory at 10 MB and at 1 GB.
//!
//! `cargo run --release -p waypost-mailflow --example bench_maillog [BYTES]`

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use waypost_mailflow::log::{Options, read};

#[path = "../tests/suite/generate.rs"]
mod generate;

const SMALL: u64 = 10_000_000;
const GREAT: u64 = 1_000_000_000;
/// The days that the log covers.
const DAYS: u64 = 30;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let first = args.next();
    if first.as_deref() == Some("--read") {
        return read_only(Path::new(&args.next().ok_or("--read takes a file")?));
    }
    let bytes = first.map_or(Ok(GREAT), |text| text.parse())?;
    let mut out = std::io::stdout().lock();
    let small = generated(SMALL)?;
    let great = generated(bytes)?;
    // Once over, so that all of them read from memory.
    std::io::copy(&mut File::open(&great)?, &mut std::io::sink())?;

    let (_, small_peak) = own(&small)?;
    let mut best = f64::MAX;
    let mut peak = 0;
    for _ in 0..3 {
        let (seconds, most) = own(&great)?;
        best = best.min(seconds);
        peak = peak.max(most);
    }
    let wc = (0..3).map(|_| other("wc", &["-l"], &great)).collect::<Result<Vec<_>, _>>()?;
    let wc = wc.into_iter().fold(f64::MAX, f64::min);
    let speed = |seconds: f64| bytes as f64 / 1e6 / seconds;
    writeln!(out, "log: {:.0} MB, {DAYS} days", bytes as f64 / 1e6)?;
    writeln!(out, "waypost:   {best:7.2} s  {:7.0} MB/s  (best of 3)", speed(best))?;
    writeln!(
        out,
        "wc -l:     {wc:7.2} s  {:7.0} MB/s  (best of 3): waypost takes {:.2} times as long",
        speed(wc),
        best / wc
    )?;
    match other("pflogsumm", &["--smtpd-stats"], &great) {
        Ok(seconds) => {
            writeln!(
                out,
                "pflogsumm: {seconds:7.2} s  {:7.1} MB/s: waypost is {:.0} times as fast",
                speed(seconds),
                seconds / best
            )?;
        }
        Err(error) => writeln!(out, "pflogsumm: not run: {error}")?,
    }
    writeln!(
        out,
        "greatest memory: {small_peak} KiB at {:.0} MB, {peak} KiB at {:.0} MB",
        SMALL as f64 / 1e6,
        bytes as f64 / 1e6
    )?;
    std::fs::remove_file(&small)?;
    std::fs::remove_file(&great)?;
    Ok(())
}

fn generated(bytes: u64) -> Result<PathBuf, Box<dyn Error>> {
    let path =
        std::env::temp_dir().join(format!("waypost-bench-{}-{bytes}.log", std::process::id()));
    let mut file = BufWriter::with_capacity(1 << 20, File::create(&path)?);
    generate::postfix(&mut file, bytes, DAYS)?;
    file.flush()?;
    Ok(path)
}

/// This program in a process of its own, for its time and its greatest memory: seconds and KiB.
fn own(path: &Path) -> Result<(f64, u64), Box<dyn Error>> {
    let started = Instant::now();
    let output = Command::new(std::env::current_exe()?).arg("--read").arg(path).output()?;
    let seconds = started.elapsed().as_secs_f64();
    let peak = String::from_utf8(output.stdout)?.trim().parse()?;
    Ok((seconds, peak))
}

fn other(program: &str, args: &[&str], path: &Path) -> Result<f64, Box<dyn Error>> {
    let started = Instant::now();
    let status = Command::new(program)
        .args(args)
        .arg(path)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if !status.success() {
        return Err(format!("{program} ended with {status}").into());
    }
    Ok(started.elapsed().as_secs_f64())
}

fn read_only(path: &Path) -> Result<(), Box<dyn Error>> {
    let options = Options::new("2026-06-01T00:00:00Z".parse()?, jiff::tz::TimeZone::UTC);
    let log = read(vec![("generated".to_owned(), Box::new(File::open(path)?))], &options)?;
    if log.findings.is_empty() {
        return Err("the cut in the log was not found".into());
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    writeln!(std::io::stdout(), "{}", peak.trim().trim_end_matches(" kB"))?;
    Ok(())
}
