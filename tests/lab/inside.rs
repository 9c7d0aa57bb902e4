//! What runs as init of a lab's namespaces.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};

use crate::client::Run;
use crate::compare::compare;
use crate::late;
use crate::profile;
use crate::scenario::{Evidence, Scenario};
use crate::scenarios;
use crate::servers;
use crate::tor::{self, Tor};
use crate::world::World;

/// The outcome of one scenario, as it travels from the lab to the runner.
#[derive(Serialize, Deserialize)]
pub(crate) struct Outcome {
    /// Every difference from what was expected; empty when it passed.
    pub(crate) differences: Vec<String>,
    /// How long the client took.
    pub(crate) took: Duration,
    /// The client's highest resident size, octets.
    pub(crate) peak_memory: u64,
    /// Packets the client sent.
    pub(crate) packets: u64,
    /// What it wrote to stdout: the report.
    pub(crate) report: String,
}

/// The arguments that have the client check the scenario's address, with what it has at hand.
pub(crate) fn check_arguments(scenario: &Scenario) -> Result<Vec<String>> {
    let mut arguments = vec![
        "check".to_owned(),
        scenario.who.to_owned(),
        "--profile".into(),
        profile::file().display().to_string(),
        "--state-dir".into(),
        servers::path("client/state").display().to_string(),
        "--no-keyring".into(),
        "--lang".into(),
        "en".into(),
        "--tor".into(),
        if scenario.tor == Tor::Off { "off".into() } else { "auto".into() },
    ];
    arguments.extend(scenario.args.iter().map(|argument| (*argument).to_owned()));
    for (number, evidence) in scenario.evidence.iter().enumerate() {
        let (option, name, text) = match evidence {
            Evidence::Bounce(mail) => ("--bounce", format!("mail-{number}.eml"), mail),
            Evidence::MailLog(log) => ("--maillog", format!("mail-{number}.log"), log),
        };
        let file = servers::path("client/home").join(name);
        fs::write(&file, text)?;
        arguments.extend([option.to_owned(), file.display().to_string()]);
    }
    Ok(arguments)
}

/// Runs one scenario and hands back how it went.
pub(crate) fn scenario(name: &str, waypost: &Path) -> Result<Outcome> {
    let scenario = scenarios::find(name)?;
    let world = World::boot(&(scenario.censors)()?, scenario.tor)?;
    let program = world.offer(waypost)?;
    let mut arguments = check_arguments(scenario)?;
    let told = !scenario.expect.late.is_empty();
    arguments.push(if told { "--events".into() } else { "--json".into() });
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut run: Run = world.client(&program, &arguments)?;
    let mut differences = Vec::new();
    if told {
        let (report, wrong) = late::last_report(&run.stdout, scenario.expect.late)?;
        run.stdout = report;
        differences = wrong;
    }
    differences.extend(compare(&scenario.expect, &run));
    let touched = tor::touched(&world.net.isp, scenario.tor)?;
    if scenario.tor == Tor::Untouched && touched > 0 {
        differences.push(format!("{touched} packets went to Tor, where nothing called for it"));
    }
    Ok(Outcome {
        differences,
        took: run.took,
        peak_memory: run.peak_memory,
        packets: run.packets,
        report: run.stdout,
    })
}

/// Shows that each of the scenario's acts of interference does what it says.
pub(crate) fn prove(name: &str) -> Result<()> {
    let scenario = scenarios::find(name)?;
    let censors = (scenario.censors)()?;
    let world = World::boot(&censors, scenario.tor)?;
    for censor in &censors {
        censor.prove(&world).with_context(|| censor.words())?;
    }
    Ok(())
}

/// Sets a scenario up and gives a shell on the client.
pub(crate) fn shell(name: &str, waypost: Option<&Path>) -> Result<()> {
    let scenario = scenarios::find(name)?;
    let world = World::boot(&(scenario.censors)()?, scenario.tor)?;
    if let Some(waypost) = waypost {
        world.offer(waypost)?;
    }
    let mut command = world.client_command(Path::new("/bin/bash"), &["--norc"]);
    let path =
        format!("{}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", servers::path("bin").display());
    command.env("PATH", path).env("PS1", "client$ ").env("TERM", "linux");
    world.net.client.within(|| Ok(command.status()?))?;
    Ok(())
}

/// Sets a scenario up, saying what stands where, and lets a person see the check at work.
pub(crate) fn demo(name: &str, waypost: &Path, say: impl Fn(&str)) -> Result<()> {
    let scenario = scenarios::find(name)?;
    let censors = (scenario.censors)()?;
    let world = World::boot(&censors, scenario.tor)?;
    say("A network of our own is up, with no way out of it: a client, its access provider");
    say("(resolver in Rostelecom's range), a transit network (MTS's range), and an internet");
    say("where Proton's names live at their addresses of 2019. In it:");
    for censor in &censors {
        say(&format!("  - {}.", censor.words()));
    }
    let program = world.offer(waypost)?;
    let arguments = check_arguments(scenario)?;
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    say(&format!("\n$ waypost check {}\n", scenario.who));
    let mut command: Command = world.client_command(&program, &arguments);
    let status = world.net.client.within(|| Ok(command.status()?))?;
    if !matches!(status.code(), Some(0 | 1)) {
        bail!("waypost ended with {status}");
    }
    Ok(())
}
