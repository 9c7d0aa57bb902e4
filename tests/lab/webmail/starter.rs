//! Starts the webmail window as Waypost does: over a socket, in words of one line each.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, IoSliceMut, Write as _};
use std::net::TcpListener;
use std::os::fd::{AsRawFd as _, FromRawFd as _, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use nix::sched::{CloneFlags, setns};
use nix::sys::socket::{ControlMessageOwned, MsgFlags, recvmsg};
use serde_json::{Value, json};

use crate::window::display;
use crate::world::World;

use super::site::HOST;

/// Loading WebKit on a loaded machine takes its time.
const PATIENCE: Duration = Duration::from_secs(60);

/// A window that was started.
pub(super) struct Started {
    child: Child,
    socket: Option<UnixStream>,
    listener: TcpListener,
}

impl Started {
    /// In its jail, whose proxy socket is handed out.
    pub(super) fn jailed(world: &World, desktop: &Path) -> Result<Self> {
        let (child, socket) = start(world, desktop, "__webmail")?;
        let mut room = nix::cmsg_space!(RawFd);
        let mut bytes = [0; 4096];
        let mut into = [IoSliceMut::new(&mut bytes)];
        let message = recvmsg::<()>(
            socket.as_raw_fd(),
            &mut into,
            Some(&mut room),
            MsgFlags::MSG_CMSG_CLOEXEC,
        )?;
        let handed = message.cmsgs()?.find_map(|control| match control {
            ControlMessageOwned::ScmRights(descriptors) => descriptors.first().copied(),
            _ => None,
        });
        let length = message.bytes;
        let word: Value = serde_json::from_slice(&bytes[..length]).context("the first word")?;
        ensure!(word["event"] == "listening", "the first word is {word}");
        let listener = own(handed.context("no socket came with the word")?).into();
        Ok(Self { child, socket: Some(socket), listener })
    }

    /// Without a jail, as nobody should start it.
    pub(super) fn free(world: &World, desktop: &Path) -> Result<Self> {
        let (child, socket) = start(world, desktop, "__webmail_window")?;
        let listener = world.net.client.within(|| Ok(TcpListener::bind(("127.0.0.1", 0))?))?;
        Ok(Self { child, socket: Some(socket), listener })
    }

    /// Where its connections are to be taken.
    pub(super) fn listener(&self) -> Result<TcpListener> {
        Ok(self.listener.try_clone()?)
    }

    /// The proxy's port.
    pub(super) fn port(&self) -> u16 {
        self.listener.local_addr().map(|address| address.port()).unwrap_or_default()
    }

    /// Tells it what to show, and waits until it can be seen.
    pub(super) fn show(&mut self) -> Result<()> {
        let word = json!({
            "say": "open",
            "provider": "Example Mail",
            "url": format!("http://{HOST}/"),
            "proxy": self.port(),
            "lang": "en",
            "keep": null,
        });
        let socket = self.socket.as_mut().context("it was let go")?;
        socket.write_all(format!("{word}\n").as_bytes())?;
        socket.set_read_timeout(Some(PATIENCE))?;
        let mut line = String::new();
        BufReader::new(socket).read_line(&mut line)?;
        let word: Value = serde_json::from_str(&line).with_context(|| format!("{line:?}"))?;
        ensure!(word["event"] == "shown", "it says {word}");
        Ok(())
    }

    /// Runs `work` in the network of the window inside of its jail.
    pub(super) fn within<T: Send>(&self, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
        let network = File::open(format!("/proc/{}/ns/net", self.inner()?))?;
        thread::scope(|scope| {
            let work = scope.spawn(|| {
                setns(&network, CloneFlags::CLONE_NEWNET)?;
                work()
            });
            work.join().map_err(|_| anyhow!("work inside of the jail panicked"))?
        })
    }

    /// The process in the jail: the child of the one that was started.
    fn inner(&self) -> Result<u32> {
        let outer = self.child.id();
        let children = fs::read_to_string(format!("/proc/{outer}/task/{outer}/children"))?;
        children
            .split_whitespace()
            .next()
            .context("nobody is in the jail")?
            .parse()
            .context("a PID")
    }

    /// Lets go of the socket and waits for its end.
    pub(super) fn let_go(&mut self) -> Result<()> {
        self.socket = None;
        let begun = Instant::now();
        while self.child.try_wait()?.is_none() {
            if begun.elapsed() > PATIENCE {
                bail!("it did not end");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

/// What it says where the system lets no program shut itself in.
pub(super) fn forbidden(world: &World, desktop: &Path) -> Result<Value> {
    // The limit holds for a user namespace and those within: this one allows no further one.
    let script = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$0\" __webmail";
    let desktop = desktop.display().to_string();
    let within = ["--user", "--map-root-user", "sh", "-c", script, &desktop];
    let (mut child, mut socket) = begin(world, "unshare", &within)?;
    let mut said = String::new();
    socket.set_read_timeout(Some(PATIENCE))?;
    BufReader::new(&mut socket).read_line(&mut said)?;
    let status = child.wait()?;
    ensure!(status.code() == Some(2), "it ended with {status}");
    serde_json::from_str(&said).with_context(|| format!("{said:?}"))
}

fn start(world: &World, desktop: &Path, argument: &str) -> Result<(Child, UnixStream)> {
    begin(world, &desktop.display().to_string(), &[argument])
}

fn begin(world: &World, program: &str, arguments: &[&str]) -> Result<(Child, UnixStream)> {
    let (ours, theirs) = UnixStream::pair()?;
    let mut command = display::command(world, program, arguments);
    command.stdin(OwnedFd::from(theirs)).stdout(Stdio::null()).stderr(Stdio::null());
    Ok((world.net.client.spawn(&mut command)?, ours))
}

#[expect(unsafe_code, reason = "nix hands received descriptors over as numbers")]
fn own(descriptor: RawFd) -> OwnedFd {
    // SAFETY: the kernel has just made it for this process, and nobody else knows its number.
    unsafe { OwnedFd::from_raw_fd(descriptor) }
}
