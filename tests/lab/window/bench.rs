//! How long the window takes to come up, and how much memory it holds while nobody does anything.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result, ensure};

use crate::say;
use crate::scenarios;
use crate::servers;
use crate::tor::Tor;

use super::desk::Desk;
use super::display;
use super::screen::Screen;

/// The program's name, as the kernel cuts it.
const NAME: &str = "waypost-desktop";
const CHROMIUM: &str = "/usr/bin/chromium";
/// When what was drawn first was painted: the window's head.
const PAINTS: &str = "performance.getEntriesByName('first-contentful-paint')";
/// When the question was, ready to be typed into.
const READY: &str = "performance.getEntriesByName('ready')";
/// Says when its word was painted, in milliseconds since 1970.
const HELLO: &str = "<!doctype html><title>hello</title><p>hello</p><script>
setTimeout(() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  document.title = 'painted ' + (performance.timeOrigin + paint.startTime);
}, 1500);
</script>";
/// Ticks a second of the times in proc(5), on every Linux there is.
const TICKS: f64 = 100.0;
/// How long it is left alone before its memory is looked at.
const REST: Duration = Duration::from_secs(3);

/// Opens it so many times, and tells the median and the worst. Runs as init of a lab.
pub(crate) fn inside(desktop: &Path, waypost: &Path, pictures: &Path, runs: usize) -> Result<()> {
    let programs = [waypost, desktop, pictures];
    let desk = Desk::set(scenarios::find("clean")?, "bench", &[], Tor::Off, programs)?;
    let mut columns: [Vec<f64>; 4] = Default::default();
    for _ in 0..runs {
        desk.window(async |screen: &Screen| {
            let mut at = [0.0; 2];
            for (entries, at) in [PAINTS, READY].iter().zip(&mut at) {
                screen.until(&format!("return {entries}.length > 0"), &true.into()).await?;
                let when = format!("return performance.timeOrigin + {entries}[0].startTime");
                *at = screen.ask(&when).await?.as_f64().context("no time")? / 1000.0;
            }
            let focus = screen.ask("return document.activeElement.id").await?;
            ensure!(focus == "who", "the window is ready, and the focus is at {focus}");
            tokio::time::sleep(REST).await;
            let own = processes(|name| name == NAME)?;
            let all = processes(|name| name == NAME || name.starts_with("WebKit"))?;
            let own: f64 = own.iter().map(|pid| mebibytes(*pid)).sum::<Result<f64>>()?;
            let whole = all.iter().filter(|pid| is_of_window(**pid)).map(|pid| mebibytes(*pid));
            let whole: f64 = whole.sum::<Result<f64>>()?;
            let begun = begun(*processes(|name| name == NAME)?.first().context("no window")?)?;
            let [painted, ready] = at.map(|at| at - begun);
            for (column, value) in columns.iter_mut().zip([painted, ready, own, whole]) {
                column.push(value);
            }
            Ok(())
        })?;
    }
    let names = [
        "process start to the first paint, s",
        "process start to the question, ready, s",
        "memory of our own process at rest, MiB PSS",
        "with WebKit's processes, MiB PSS",
    ];
    let ours = table("the window", &names, columns);
    if !Path::new(CHROMIUM).exists() {
        say("Chromium, to compare with, is not installed here");
        return Ok(());
    }
    let mut columns: [Vec<f64>; 2] = Default::default();
    for _ in 0..runs {
        for (column, value) in columns.iter_mut().zip(hello(&desk)?) {
            column.push(value);
        }
    }
    let names = ["process start to the word painted, s", "memory of all its processes, MiB PSS"];
    let theirs =
        table("a word in Chromium (--app), the engine that Electron ships", &names, columns);
    if let ([_, ready, _, whole], [their_painted, their_whole]) = (&ours[..], &theirs[..]) {
        say(&format!(
            "the window, ready, in parts of that{:>19.2} of the time",
            ready / their_painted
        ));
        say(&format!("{:>53.2} of the memory", whole / their_whole));
    }
    Ok(())
}

/// Says the median and the worst of each column; the medians.
fn table<const N: usize>(title: &str, names: &[&str; N], columns: [Vec<f64>; N]) -> Vec<f64> {
    say(&format!("{title:<44} {:>8} {:>8}", "median", "worst"));
    let mut medians = Vec::new();
    for (name, mut column) in names.iter().zip(columns) {
        column.sort_by(f64::total_cmp);
        let median = column.get(column.len() / 2).copied().unwrap_or_default();
        let worst = column.last().copied().unwrap_or_default();
        say(&format!("{name:<44} {median:>8.2} {worst:>8.2}"));
        medians.push(median);
    }
    medians
}

/// Electron's program comes from no registry, so its engine stands for it, as Debian has it: a window
/// without a browser's bars and one word in it. The title tells when it was painted.
fn hello(desk: &Desk) -> Result<[f64; 2]> {
    let page = servers::path("client/home/hello.html");
    fs::write(&page, HELLO)?;
    let app = format!("--app=file://{}", page.display());
    let folder = servers::path("client/home/hello");
    let keep = format!("--user-data-dir={}", folder.display());
    let arguments = [&app, &keep, "--no-sandbox", "--no-first-run", "--password-store=basic"];
    let mut command = display::command(&desk.world, CHROMIUM, &arguments);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut program = desk.world.net.client.spawn(&mut command)?;
    let title =
        || display::xdotool(&desk.world, &["search", "--name", "^painted", "getwindowname"]);
    display::wait("the word", || title().is_ok())?;
    thread::sleep(REST);
    let painted: f64 = title()?.trim_start_matches("painted ").parse()?;
    let all = processes(|name| name.starts_with("chrom"))?;
    let whole = all.iter().map(|pid| mebibytes(*pid)).sum::<Result<f64>>()?;
    let first = begun(program.id())?;
    program.kill()?;
    program.wait()?;
    let gone = || processes(|name| name.starts_with("chrom")).is_ok_and(|all| all.is_empty());
    display::wait("its end", gone)?;
    Ok([painted / 1000.0 - first, whole])
}

fn processes(wanted: impl Fn(&str) -> bool) -> Result<BTreeSet<u32>> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir("/proc")?.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // One that has ended has neither a name nor memory.
        if mebibytes(pid).is_err() {
            continue;
        }
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        if wanted(name.trim_end()) {
            found.insert(pid);
        }
    }
    Ok(found)
}

/// The driver's name begins like those of WebKit's processes.
fn is_of_window(pid: u32) -> bool {
    fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| !name.contains("WebDriv"))
}

fn mebibytes(pid: u32) -> Result<f64> {
    let table = fs::read_to_string(format!("/proc/{pid}/smaps_rollup"))?;
    let line = table.lines().find_map(|line| line.strip_prefix("Pss:")).context("no Pss")?;
    let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kibibytes / 1024.0)
}

/// When a process began, in seconds since 1970.
fn begun(pid: u32) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name may hold anything; what follows it does not. The start is field 22, the 20th behind it.
    let fields = status.rsplit_once(')').context("no stat")?.1;
    let ticks: f64 = fields.split_whitespace().nth(19).context("no start")?.parse()?;
    let up = fs::read_to_string("/proc/uptime")?;
    let up: f64 = up.split_whitespace().next().context("no uptime")?.parse()?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs_f64();
    Ok(now - (up - ticks / TICKS))
}
