//! The webmail window's process, seen from its parent: started in its jail, spoken with, ended.

use super::host::WebmailWindow;
use super::wire::{FromWindow, JAIL_ARGUMENT, LINE_LIMIT, ToWindow, WindowTrouble};
use nix::sys::socket::{ControlMessageOwned, MsgFlags, recvmsg};
use std::{
    io::{self, IoSliceMut},
    net::TcpListener,
    os::{
        fd::{AsRawFd, FromRawFd, OwnedFd, RawFd},
        unix::net::UnixStream,
    },
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::unix::OwnedWriteHalf,
    sync::mpsc,
    task::spawn_blocking,
    time::sleep,
};

/// Building the jail takes some milliseconds; on a loaded computer, with WebKit to be read from a slow
/// disk first, it may take seconds.
const JAIL_WAIT: Duration = Duration::from_secs(30);
/// A window whose parent has let go of it closes at once.
const GOODBYE: Duration = Duration::from_secs(3);
/// How often it is looked whether it has ended.
const LOOK: Duration = Duration::from_millis(20);
/// Words that are on their way; the window says few.
const WORDS: usize = 16;

/// The window's process, in its jail.
pub(super) struct Window {
    process: Child,
    words: mpsc::Receiver<FromWindow>,
    ear: OwnedWriteHalf,
}

impl Window {
    /// Starts it. It waits in its jail to be told what to show; the socket is its proxy's, and listens
    /// in the jail's own network.
    ///
    /// # Errors
    /// When the system forbids the jail, or starts no process.
    pub(super) async fn start(program: &Path) -> Result<(Self, TcpListener), WindowTrouble> {
        let forbidden = |_| WindowTrouble::JailForbidden;
        let (ours, theirs) = UnixStream::pair().map_err(forbidden)?;
        let mut command = Command::new(program);
        command.arg(JAIL_ARGUMENT).stdin(OwnedFd::from(theirs));
        let mut process =
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().map_err(forbidden)?;
        // The other end is the child's alone: its end ends the conversation.
        drop(command);
        let heard = spawn_blocking(move || first_word(&ours).map(|listener| (ours, listener)));
        let begun = match heard.await {
            Ok(Ok((ours, listener))) => converse(ours).map(|(words, ear)| (words, ear, listener)),
            Ok(Err(trouble)) => Err(trouble),
            Err(_) => Err(WindowTrouble::Misunderstood),
        };
        match begun {
            Ok((words, ear, listener)) => Ok((Self { process, words, ear }, listener)),
            Err(trouble) => {
                end(&mut process).await;
                Err(trouble)
            }
        }
    }
}

impl WebmailWindow for Window {
    async fn next(&mut self) -> Option<FromWindow> {
        self.words.recv().await
    }

    async fn say(&mut self, word: ToWindow) {
        if let Ok(mut line) = serde_json::to_vec(&word) {
            line.push(b'\n');
            let _ = self.ear.write_all(&line).await;
        }
    }

    async fn close(self) {
        let Self { mut process, words, ear } = self;
        drop((words, ear));
        end(&mut process).await;
    }
}

/// Waits for its end, and brings it about where it does not come.
async fn end(process: &mut Child) {
    let asked = Instant::now();
    while let Ok(None) = process.try_wait() {
        if asked.elapsed() > GOODBYE {
            // The jail's process goes with the one that watches it.
            let _ = process.kill();
            let _ = process.wait();
            return;
        }
        sleep(LOOK).await;
    }
}

/// The first word: the jail stands, and here is the proxy's socket. Or why there is none.
fn first_word(socket: &UnixStream) -> Result<TcpListener, WindowTrouble> {
    let misunderstood = |_| WindowTrouble::Misunderstood;
    socket.set_read_timeout(Some(JAIL_WAIT)).map_err(|_| WindowTrouble::Misunderstood)?;
    let mut bytes = vec![0; LINE_LIMIT];
    let (length, descriptor) = receive(socket, &mut bytes).map_err(misunderstood)?;
    socket.set_read_timeout(None).map_err(|_| WindowTrouble::Misunderstood)?;
    let line = bytes.get(..length).unwrap_or_default();
    if line.is_empty() {
        // It ended without a word: the system took it away while it shut itself in.
        return Err(WindowTrouble::JailForbidden);
    }
    match (serde_json::from_slice(line), descriptor) {
        (Ok(FromWindow::Listening), Some(listener)) => Ok(listener.into()),
        (Ok(FromWindow::Trouble { trouble }), _) => Err(trouble),
        _ => Err(WindowTrouble::Misunderstood),
    }
}

/// Receives a message and the descriptor that comes with it.
fn receive(socket: &UnixStream, bytes: &mut [u8]) -> io::Result<(usize, Option<OwnedFd>)> {
    let mut room = nix::cmsg_space!(RawFd);
    let mut into = [IoSliceMut::new(bytes)];
    let flags = MsgFlags::MSG_CMSG_CLOEXEC;
    let message = recvmsg::<()>(socket.as_raw_fd(), &mut into, Some(&mut room), flags)?;
    let descriptors = message.cmsgs()?.filter_map(|control| match control {
        ControlMessageOwned::ScmRights(descriptors) => Some(descriptors),
        _ => None,
    });
    let mut descriptors: Vec<OwnedFd> = descriptors.flatten().map(own).collect();
    Ok((message.bytes, descriptors.pop()))
}

#[expect(unsafe_code, reason = "nix hands received descriptors over as numbers")]
fn own(descriptor: RawFd) -> OwnedFd {
    // SAFETY: the kernel has just made it for this process, and nobody else knows its number.
    unsafe { OwnedFd::from_raw_fd(descriptor) }
}

/// Splits the socket: words are read by a task of their own, so that waiting for one can be given up.
fn converse(
    socket: UnixStream,
) -> Result<(mpsc::Receiver<FromWindow>, OwnedWriteHalf), WindowTrouble> {
    let misunderstood = |_| WindowTrouble::Misunderstood;
    socket.set_nonblocking(true).map_err(misunderstood)?;
    let socket = tokio::net::UnixStream::from_std(socket).map_err(misunderstood)?;
    let (mouth, ear) = socket.into_split();
    let (speak, words) = mpsc::channel(WORDS);
    tokio::spawn(async move {
        let mut mouth = BufReader::new(mouth);
        let limit = LINE_LIMIT as u64;
        loop {
            let mut line = Vec::new();
            let read = (&mut mouth).take(limit).read_until(b'\n', &mut line).await;
            let Ok(1..) = read else { return };
            let Ok(word) = serde_json::from_slice(&line) else { return };
            if speak.send(word).await.is_err() {
                return;
            }
        }
    });
    Ok((words, ear))
}
