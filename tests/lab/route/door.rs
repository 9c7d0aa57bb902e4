//! `waypost route`, run by the lab's client.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;

use crate::client::CLIENT_USER;
use crate::profile;
use crate::servers;
use crate::world::World;

/// The argument by which a helper is known in the table of processes.
const HELPER: &str = "__tor";
/// What was open is closed, and every process gone, by then.
const GOODBYE: Duration = Duration::from_secs(8);

/// A route that stands, or is on its way.
pub(crate) struct OpenRoute {
    child: Child,
    lines: Receiver<(Instant, Value)>,
    /// Everything that it told so far.
    pub(crate) heard: Vec<Value>,
    pub(crate) begun: Instant,
}

/// The doors, as the route tells of them.
pub(crate) struct Doors {
    /// Address and port.
    pub(crate) socks: String,
    pub(crate) pac: String,
    /// Server and port, and the address and port that lead there.
    pub(crate) forwards: Vec<(String, String)>,
}

/// A folder that belongs to the client.
pub(crate) fn client_folder(below: &str) -> Result<PathBuf> {
    let path = servers::directory(&format!("client/{below}"))?;
    chown(&path, Some(CLIENT_USER), Some(CLIENT_USER))?;
    Ok(path)
}

impl OpenRoute {
    /// Starts it with its state in that folder.
    pub(crate) fn start(
        world: &World,
        program: &Path,
        state: &Path,
        more: &[&str],
    ) -> Result<Self> {
        let (profile, state) = (profile::file(), state.display().to_string());
        let profile = profile.display().to_string();
        let always = ["route", "you@example.test", "--forward", "--events", "--no-keyring"];
        let given = ["--lang", "en", "--profile", &profile, "--state-dir", &state];
        let mut command = world.client_command(program, &[&always[..], &given, more].concat());
        let words =
            File::options().create(true).append(true).open(servers::path("log/route.log"))?;
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(words);
        let begun = Instant::now();
        let mut child = world.net.client.spawn(&mut command)?;
        let out = BufReader::new(child.stdout.take().context("its stdout is piped")?);
        let (tell, lines) = channel();
        thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                let event = serde_json::from_str(&line).unwrap_or(Value::String(line));
                if tell.send((Instant::now(), event)).is_err() {
                    return;
                }
            }
        });
        Ok(Self { child, lines, heard: Vec::new(), begun })
    }

    /// Waits for the next event that is meant, and says when it came.
    pub(crate) fn wait(
        &mut self,
        what: &str,
        limit: Duration,
        meant: impl Fn(&Value) -> bool,
    ) -> Result<(Instant, Value)> {
        let deadline = Instant::now() + limit;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok((at, event)) => {
                    self.heard.push(event.clone());
                    if meant(&event) {
                        return Ok((at, event));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    bail!("{what} did not come within {limit:?}: {}", self.told());
                }
                Err(RecvTimeoutError::Disconnected) => bail!("the route ended: {}", self.told()),
            }
        }
    }

    /// Waits until what goes in at the doors comes out of Tor.
    pub(crate) fn ready(&mut self, limit: Duration) -> Result<Doors> {
        let (_, event) = self.wait("ready", limit, |event| event["event"] == "ready")?;
        let text = |value: &Value| value.as_str().map(str::to_owned).context("no text in ready");
        let forwards = event["forwards"].as_array().context("ready names no forwards")?;
        let forwards = forwards.iter().map(|one| {
            Ok((format!("{}:{}", text(&one["host"])?, one["port"]), text(&one["address"])?))
        });
        Ok(Doors {
            socks: text(&event["socks"])?,
            pac: text(&event["pac"])?,
            forwards: forwards.collect::<Result<_>>()?,
        })
    }

    /// Its own process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// The processes in which Tor runs for it.
    pub(crate) fn helpers(&self) -> Result<Vec<Pid>> {
        let parent = self.child.id();
        Ok(helpers()?.into_iter().filter(|(_, of)| *of == parent).map(|(pid, _)| pid).collect())
    }

    /// Asks it to end as Ctrl-C does, and holds it to leaving nobody behind.
    pub(crate) fn close(mut self) -> Result<()> {
        kill(Pid::from_raw(i32::try_from(self.child.id())?), Signal::SIGTERM)?;
        let asked = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait()? {
                break status;
            }
            ensure!(asked.elapsed() < GOODBYE, "the route does not end: {}", self.told());
            thread::sleep(Duration::from_millis(50));
        };
        ensure!(status.success(), "the route ended with {status}: {}", self.told());
        while !self.helpers()?.is_empty() {
            ensure!(asked.elapsed() < GOODBYE, "a helper of Tor outlives its route");
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    fn told(&self) -> String {
        let last: Vec<String> =
            self.heard.iter().rev().take(12).rev().map(Value::to_string).collect();
        last.join("\n  ")
    }
}

impl Drop for OpenRoute {
    fn drop(&mut self) {
        // It has ended already where it was closed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Every helper in the lab, with its parent.
pub(crate) fn helpers() -> Result<Vec<(Pid, u32)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc")?.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<i32>().ok()) else {
            continue;
        };
        // Whoever ends meanwhile is not running.
        let Ok(words) = fs::read(entry.path().join("cmdline")) else { continue };
        let Ok(status) = fs::read_to_string(entry.path().join("status")) else { continue };
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"));
        if words.split(|byte| *byte == 0).nth(1) == Some(HELPER.as_bytes()) {
            found.push((Pid::from_raw(pid), parent.context("no parent")?.trim().parse()?));
        }
    }
    Ok(found)
}
