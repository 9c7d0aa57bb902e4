//! Running a program as the lab's client: unprivileged, in its network, with a limit.

use std::fs::{self, File};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use wait4::Wait4 as _;

use crate::limit;
use crate::servers;
use crate::world::World;

/// The user and group the client runs as. No name is needed for it.
pub(crate) const CLIENT_USER: u32 = 1000;
/// The check answers within 20 s by contract; what is not done in three times that hangs.
const LIMIT: Duration = Duration::from_secs(60);

/// What a run of the client left.
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// Exit status, or minus the signal that ended it.
    pub(crate) exit: i32,
    pub(crate) took: Duration,
    /// The highest resident size, octets.
    pub(crate) peak_memory: u64,
    /// Packets that left the client's interface.
    pub(crate) packets: u64,
}

impl World {
    /// Runs a program as the client would and waits for it.
    pub(crate) fn client(&self, program: &Path, arguments: &[&str]) -> Result<Run> {
        let stdout = servers::path("client/stdout");
        let stderr = servers::path("client/stderr");
        let mut command = self.client_command(program, arguments);
        command.stdin(Stdio::null()).stdout(File::create(&stdout)?).stderr(File::create(&stderr)?);
        let before = self.net.client.packets_sent("eth0")?;
        let started = Instant::now();
        let child = self.net.client.spawn(&mut command)?;
        let usage = limit::by_force(child.id(), LIMIT, || child.wait4());
        let usage = usage.context("waiting for the client")?;
        let took = started.elapsed();
        Ok(Run {
            stdout: read(&stdout)?,
            stderr: read(&stderr)?,
            exit: usage.status.code().unwrap_or_else(|| -usage.status.signal().unwrap_or(0)),
            took,
            peak_memory: usage.rusage.maxrss,
            packets: self.net.client.packets_sent("eth0")? - before,
        })
    }

    /// Runs curl as the client, through a proxy unless that is an empty word.
    pub(crate) fn curl(&self, proxy: &str, arguments: &[&str]) -> Result<Output> {
        let roots = servers::path("client/ca.pem").display().to_string();
        // What stands later prevails over the limit here.
        let always = ["--silent", "--show-error", "--max-time", "30", "--cacert", &roots];
        let through: &[&str] = if proxy.is_empty() { &[] } else { &["--proxy", proxy] };
        let mut command =
            self.client_command(Path::new("curl"), &[&always[..], through, arguments].concat());
        command.stdin(Stdio::null());
        self.net.client.within(|| command.output().context("starting curl (package curl)"))
    }

    /// A command with the client's user, folders and environment; to be spawned in its network.
    pub(crate) fn client_command(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("HOME", servers::path("client/home"))
            .env("TMPDIR", servers::path("client/tmp"))
            .env("LANG", "C.UTF-8")
            .envs(self.plan.environment.iter().map(|(key, value)| (key, value)))
            .current_dir(servers::path("client/home"))
            // As root, setting the user also clears the supplementary groups.
            .gid(CLIENT_USER)
            .uid(CLIENT_USER);
        command
    }
}

/// How a program ended and what it wrote, for a complaint.
pub(crate) fn told(output: &Output) -> String {
    let both = [output.stdout.as_slice(), &output.stderr].concat();
    format!("{}: {}", output.status, String::from_utf8_lossy(&both).trim())
}

fn read(path: &Path) -> Result<String> {
    Ok(String::from_utf8_lossy(&fs::read(path)?).into_owned())
}
