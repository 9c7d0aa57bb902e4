//! `waypost-lab`: a censored network of our own, in which the real `waypost` runs as an unprivileged
//! user and its report is compared with what the interference should lead to.

#![expect(
    clippy::disallowed_methods,
    reason = "censors and servers connect as they like; nothing of the lab ships"
)]

mod bench;
mod bench_logs;
mod ca;
mod capture;
mod censor;
mod client;
mod compare;
mod exports;
#[path = "../../crates/mailflow/tests/suite/generate.rs"]
mod generate;
mod inside;
mod isolate;
mod late;
mod limit;
mod look;
mod names;
mod netns;
mod plan;
mod profile;
mod route;
mod runner;
mod scenario;
#[path = "../scenarios/mod.rs"]
mod scenarios;
mod senders;
mod servers;
mod thunderbird;
mod topology;
mod tor;
mod webmail;
mod window;
mod world;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use clap::{Parser, Subcommand};

use crate::runner::{Options, Total};
use crate::scenario::Scenario;
use crate::tor::Tor;

/// A censored network of our own, for testing waypost.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// List the scenarios
    List,
    /// Run scenarios and compare each report with what is expected
    Run {
        /// Names of scenarios
        names: Vec<String>,
        /// Run every scenario
        #[arg(long, conflicts_with = "names")]
        all: bool,
        /// How many labs run side by side (checks mostly wait)
        #[arg(long, default_value_t = 3)]
        jobs: usize,
        /// Run each so many times
        #[arg(long, default_value_t = 1)]
        repeat: usize,
        /// The program under test
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
        /// Save the reports of passing runs as golden files
        #[arg(long)]
        bless: bool,
        /// Show each report
        #[arg(short, long)]
        verbose: bool,
    },
    /// Set a scenario up and give a shell on its client
    Shell {
        /// Name of the scenario
        name: String,
        /// The program under test, to be on the shell's path
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
    },
    /// Show the block of February 2019 and what waypost says about it
    Demo {
        /// The program to show
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
    },
    /// Measure the time to a verdict, memory and packets, class by class
    Bench {
        /// Names of scenarios; all when none is given
        names: Vec<String>,
        /// The program to measure
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
        /// How many labs run side by side; more than one disturbs the times
        #[arg(long, default_value_t = 1)]
        jobs: usize,
    },
    /// Measure how fast logs are read, beside pflogsumm and wc
    BenchLogs {
        /// The program to measure
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
        /// The size of the log, in megabytes
        #[arg(long, default_value_t = 1000)]
        megabytes: u64,
    },
    /// Measure how long exports take, and what a table of many reports needs
    BenchExports {
        /// The program to measure
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
    },
    /// Measure our way over Tor against C tor's, on the lab's Tor network
    BenchTor {
        /// The program to measure
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
        /// How many turns each has
        #[arg(long, default_value_t = 5)]
        runs: usize,
    },
    /// Use the way over Tor while relays and its helper are killed at random
    Soak {
        /// The program under test
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
        /// For how long
        #[arg(long, default_value_t = 120)]
        minutes: u64,
        /// The longest pause between two streams of one user, of six; what each takes is left to chance
        #[arg(long, value_name = "MS", default_value_t = 0)]
        pause: u64,
    },
    /// Prove that each act of interference does what it says
    Selftest {
        /// Names of scenarios; all when none is given
        names: Vec<String>,
        /// How many labs run side by side
        #[arg(long, default_value_t = 3)]
        jobs: usize,
    },
    /// Prove that the lab's Tor network is one
    Tor,
    /// Have real sending servers meet a block, and read what they wrote
    Senders {
        /// The program under test
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
        /// Keep the servers' logs and the mails that came back in this folder
        #[arg(long, value_name = "DIR")]
        keep: Option<PathBuf>,
    },
    /// Use the way over Tor with real programs, look for leaks, and cut Tor itself
    Route {
        /// The program under test
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
        /// How many labs run side by side
        #[arg(long, default_value_t = 2)]
        jobs: usize,
        /// How often each door is used before things are broken
        #[arg(long, default_value_t = 20)]
        runs: usize,
    },
    /// Have a page come over Snowflake, by Debian's client and proxy, with everything else of Tor cut
    Snowflake {
        /// The program under test
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
    },
    /// Have Thunderbird itself fetch and send over Tor, set up and taken back in one step each
    Thunderbird {
        /// The program under test
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
    },
    /// Go through the real window, and compare it with the command line
    Window {
        /// Names of flows; all when none is given
        names: Vec<String>,
        /// The command line
        #[arg(long, value_name = "PATH")]
        waypost: Option<PathBuf>,
        /// The window
        #[arg(long, value_name = "PATH")]
        desktop: Option<PathBuf>,
        /// How many labs run side by side
        #[arg(long, default_value_t = 3)]
        jobs: usize,
    },
    /// Measure how the window comes up, and its memory
    WindowBench {
        /// How often it is opened
        #[arg(long, default_value_t = 7)]
        runs: usize,
    },
    /// Prove by packets that nothing gets out of the webmail window but by its proxy
    Webmail {
        /// How often the hostile page is shown
        #[arg(long, default_value_t = 3)]
        runs: usize,
        /// The window
        #[arg(long, value_name = "PATH")]
        desktop: Option<PathBuf>,
    },
    /// What a lab runs as its own init
    #[command(hide = true)]
    Inside {
        #[command(subcommand)]
        work: Inside,
    },
}

#[derive(Subcommand)]
enum Inside {
    Scenario { name: String, waypost: PathBuf },
    Prove { name: String },
    Shell { name: String, waypost: Option<PathBuf> },
    Demo { name: String, waypost: PathBuf },
    Senders { waypost: PathBuf, keep: Option<PathBuf> },
    Window { name: String, waypost: PathBuf, desktop: PathBuf, pictures: PathBuf },
    Webmail { desktop: PathBuf, runs: usize },
    WindowBench { desktop: PathBuf, waypost: PathBuf, pictures: PathBuf, runs: usize },
    FoundTor,
    ProveTor,
    Thunderbird { waypost: PathBuf },
    Snowflake { waypost: PathBuf },
    BenchTor { waypost: PathBuf, runs: usize },
    Soak { waypost: PathBuf, minutes: u64, pause: u64 },
    Route { part: String, waypost: PathBuf, runs: usize },
    WebmailTor { desktop: PathBuf, pictures: PathBuf, runs: usize },
}

impl Inside {
    /// How long it may take at most: ten minutes, and a minute more for each that is asked for or run.
    /// What somebody works in by hand goes on for as long as they like.
    fn limit(&self) -> Option<Duration> {
        let more = match self {
            Self::Shell { .. } => return None,
            Self::Soak { minutes, .. } => *minutes,
            Self::Webmail { runs, .. }
            | Self::WindowBench { runs, .. }
            | Self::BenchTor { runs, .. }
            | Self::Route { runs, .. }
            | Self::WebmailTor { runs, .. } => u64::try_from(*runs).ok()?,
            _ => 0,
        };
        Some(Duration::from_secs(60 * (10 + more)))
    }
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("waypost-lab: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Writes a line to stdout, which belongs to this program's result.
#[expect(clippy::print_stdout, reason = "the lab's results go to stdout")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

#[expect(clippy::print_stderr, reason = "the lab's complaints go to stderr")]
pub(crate) fn complain(line: &str) {
    eprintln!("{line}");
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::List => {
            for scenario in scenarios::all() {
                say(&format!("{:<40} {:<12} {}", scenario.name, scenario.class, scenario.who));
            }
            Ok(())
        }
        Task::Run { names, all, jobs, repeat, waypost, bless, verbose } => {
            if names.is_empty() && !all {
                bail!("name scenarios, or say --all (`waypost-lab list` shows them)");
            }
            let waypost = program(waypost, "waypost")?;
            runner::run(&chosen(&names)?, &Options { waypost, jobs, repeat, bless, verbose })
        }
        Task::Shell { name, waypost } => {
            chosen(std::slice::from_ref(&name))?;
            let waypost = waypost.map(|path| path.display().to_string());
            let mut arguments = vec!["inside", "shell", &name];
            arguments.extend(waypost.as_deref());
            attached(&arguments)
        }
        Task::Demo { waypost } => {
            let waypost = program(waypost, "waypost")?.display().to_string();
            attached(&["inside", "demo", "russia_2019", &waypost])
        }
        Task::Bench { names, waypost, jobs } => {
            bench::run(&chosen(&names)?, &program(waypost, "waypost")?, jobs)
        }
        Task::BenchLogs { waypost, megabytes } => {
            bench_logs::run(&program(waypost, "waypost")?, megabytes)
        }
        Task::BenchExports { waypost } => exports::run(&program(waypost, "waypost")?),
        Task::BenchTor { waypost, runs } => {
            tor::ensure_founded()?;
            let waypost = program(waypost, "waypost")?.display().to_string();
            attached(&["inside", "bench-tor", &waypost, &runs.to_string()])
        }
        Task::Soak { waypost, minutes, pause } => {
            tor::ensure_founded()?;
            let waypost = program(waypost, "waypost")?.display().to_string();
            attached(&["inside", "soak", &waypost, &minutes.to_string(), &pause.to_string()])
        }
        Task::Selftest { names, jobs } => selftest(&chosen(&names)?, jobs),
        Task::Tor => {
            tor::ensure_founded()?;
            attached(&["inside", "prove-tor"])
        }
        Task::Senders { waypost, keep } => {
            let waypost = program(waypost, "waypost")?.display().to_string();
            let keep = keep.map(|folder| folder.display().to_string());
            let mut arguments = vec!["inside", "senders", &waypost];
            arguments.extend(keep.as_deref());
            attached(&arguments)
        }
        Task::Route { waypost, jobs, runs } => {
            tor::ensure_founded()?;
            route::run(&program(waypost, "waypost")?, jobs, runs)
        }
        Task::Thunderbird { waypost } => {
            tor::ensure_founded()?;
            let waypost = program(waypost, "waypost")?.display().to_string();
            attached(&["inside", "thunderbird", &waypost])
        }
        Task::Snowflake { waypost } => {
            tor::ensure_founded()?;
            let waypost = program(waypost, "waypost")?.display().to_string();
            attached(&["inside", "snowflake", &waypost])
        }
        Task::Window { names, waypost, desktop, jobs } => {
            let programs = window::Programs {
                waypost: program(waypost, "waypost")?,
                desktop: program(desktop, "waypost-desktop")?,
            };
            window::run(&names, &programs, jobs)
        }
        Task::WindowBench { runs } => {
            let programs = window::Programs {
                waypost: program(None, "waypost")?,
                desktop: program(None, "waypost-desktop")?,
            };
            window::measure(&programs, runs)
        }
        Task::Webmail { runs, desktop } => {
            webmail::run(&program(desktop, "waypost-desktop")?, runs)
        }
        Task::Inside { work } => {
            if let Some(limit) = work.limit() {
                limit::of_lab(limit);
            }
            within_lab(work)
        }
    }
}

/// What runs as init of a lab's namespaces.
fn within_lab(work: Inside) -> Result<()> {
    match work {
        Inside::Scenario { name, waypost } => {
            let outcome = inside::scenario(&name, &waypost)?;
            say(&serde_json::to_string(&outcome)?);
            Ok(())
        }
        Inside::Prove { name } => inside::prove(&name),
        Inside::Shell { name, waypost } => inside::shell(&name, waypost.as_deref()),
        Inside::Senders { waypost, keep } => senders::prove(&waypost, keep.as_deref(), say),
        Inside::Window { name, waypost, desktop, pictures } => {
            window::inside(&name, &waypost, &desktop, &pictures)
        }
        Inside::Webmail { desktop, runs } => webmail::prove(&desktop, runs),
        Inside::WindowBench { desktop, waypost, pictures, runs } => {
            window::bench_inside(&desktop, &waypost, &pictures, runs)
        }
        Inside::FoundTor => tor::found(),
        Inside::ProveTor => tor::prove(say),
        Inside::BenchTor { waypost, runs } => route::bench::inside(&waypost, runs),
        Inside::Soak { waypost, minutes, pause } => {
            let [minutes, pause] = [60_000 * minutes, pause].map(Duration::from_millis);
            route::soak::inside(&waypost, minutes, pause)
        }
        Inside::Thunderbird { waypost } => thunderbird::prove(&waypost, say),
        Inside::Snowflake { waypost } => route::snowflake::prove(&waypost, say),
        Inside::Route { part, waypost, runs } => route::inside(&part, &waypost, runs, say),
        Inside::WebmailTor { desktop, pictures, runs } => {
            webmail::prove_over_tor(&desktop, &pictures, runs)
        }
        Inside::Demo { name, waypost } => inside::demo(&name, &waypost, say),
    }
}

/// The scenarios of those names, all of them when there is none; with a Tor network at hand where one
/// of them wants it.
fn chosen(names: &[String]) -> Result<Vec<&'static Scenario>> {
    let chosen: Vec<&Scenario> = match names {
        [] => scenarios::all().collect(),
        _ => names.iter().map(|name| scenarios::find(name)).collect::<Result<_>>()?,
    };
    if chosen.iter().any(|scenario| scenario.tor != Tor::Off) {
        tor::ensure_founded()?;
    }
    Ok(chosen)
}

/// The program under test: as given, or the one that lies beside this one.
fn program(given: Option<PathBuf>, name: &str) -> Result<PathBuf> {
    let path = match given {
        Some(path) => path,
        None => std::env::current_exe()?.with_file_name(name),
    };
    path.canonicalize()
        .with_context(|| format!("no program {}: build it, or say where it is", path.display()))
}

/// Runs this program in a fresh lab on the user's own terminal.
pub(crate) fn attached(arguments: &[&str]) -> Result<()> {
    let status = isolate::command(arguments)?.status()?;
    if !status.success() {
        bail!("ended with {status}");
    }
    Ok(())
}

fn selftest(scenarios: &[&'static Scenario], jobs: usize) -> Result<()> {
    let mut total = Total::default();
    runner::side_by_side(
        scenarios.iter(),
        jobs,
        |scenario| runner::inside(&["inside", "prove", scenario.name]),
        |scenario, result| {
            match &result {
                Ok(_) => say(&format!("ok   {}", scenario.name)),
                Err(error) => say(&format!("FAIL {:<40} {error:#}", scenario.name)),
            }
            total.add(result.is_ok());
        },
    );
    total.close()
}
