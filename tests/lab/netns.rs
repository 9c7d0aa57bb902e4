//! Network namespaces. They are named below the lab's private `/run`, so the machine never sees them,
//! and are entered by one thread at a time: a process started from that thread inherits its namespace.

use std::fs::{self, File};
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Context as _, Result, anyhow, bail};
use nix::sched::{CloneFlags, setns};

/// One network namespace of the lab; it lives as long as the lab's PID namespace.
#[derive(Clone)]
pub(crate) struct Netns {
    /// Its name, as `ip netns exec` takes it inside the lab.
    pub(crate) name: &'static str,
    handle: Arc<File>,
}

impl Netns {
    /// Makes an empty namespace with its loopback up.
    pub(crate) fn create(name: &'static str) -> Result<Self> {
        run(Command::new("ip").args(["netns", "add", name]))?;
        let handle = File::open(format!("/run/netns/{name}"))
            .with_context(|| format!("opening the network namespace {name}"))?;
        Ok(Self { name, handle: Arc::new(handle) })
    }

    /// Runs `work` on a thread inside the namespace and waits for it.
    pub(crate) fn within<T: Send>(&self, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
        thread::scope(|scope| {
            scope
                .spawn(|| {
                    self.enter()?;
                    work()
                })
                .join()
                .map_err(|_| anyhow!("work inside the namespace {} panicked", self.name))?
        })
    }

    /// Runs `work` on a thread of its own inside the namespace; it ends with the lab.
    pub(crate) fn background(
        &self,
        work: impl FnOnce() -> Result<()> + Send + 'static,
    ) -> JoinHandle<Result<()>> {
        let this = self.clone();
        thread::spawn(move || {
            this.enter()?;
            work()
        })
    }

    fn enter(&self) -> Result<()> {
        setns(&*self.handle, CloneFlags::CLONE_NEWNET)
            .with_context(|| format!("entering the network namespace {}", self.name))
    }

    /// Starts a program inside the namespace.
    pub(crate) fn spawn(&self, command: &mut Command) -> Result<Child> {
        self.within(|| command.spawn().with_context(|| format!("starting {command:?}")))
    }

    /// Runs a program inside the namespace to its end; a failure carries what it wrote to stderr.
    pub(crate) fn run(&self, program: &str, args: &[&str]) -> Result<()> {
        self.within(|| run(Command::new(program).args(args)))
    }

    /// Loads an nftables script, in one transaction.
    pub(crate) fn nft(&self, script: &str) -> Result<()> {
        self.within(|| feed(Command::new("nft").args(["-f", "-"]), script))
    }

    /// Applies lines of `ip` commands.
    pub(crate) fn ip(&self, lines: &str) -> Result<()> {
        self.within(|| feed(Command::new("ip").args(["-batch", "-"]), lines))
    }

    /// Sets a `net.…` kernel setting, given as a path below `/proc/sys/net`.
    pub(crate) fn sysctl(&self, path: &str, value: &str) -> Result<()> {
        self.within(|| {
            fs::write(format!("/proc/sys/net/{path}"), value)
                .with_context(|| format!("setting net/{path} to {value:?} in {}", self.name))
        })
    }

    /// Packets that left through `interface` so far.
    pub(crate) fn packets_sent(&self, interface: &str) -> Result<u64> {
        self.within(|| {
            let table = fs::read_to_string("/proc/thread-self/net/dev")?;
            table
                .lines()
                .filter_map(|line| line.trim().strip_prefix(interface)?.strip_prefix(':'))
                .find_map(|counters| counters.split_whitespace().nth(9)?.parse().ok())
                .with_context(|| format!("no interface {interface} in {}", self.name))
        })
    }
}

/// Runs a program to its end; a failure carries what it wrote to stderr.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("starting {command:?} (is its Debian package installed?)"))?;
    if !output.status.success() {
        bail!("{command:?}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

fn feed(command: &mut Command, input: &str) -> Result<()> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {command:?} (is its Debian package installed?)"))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("{command:?}: {}\n{input}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}
