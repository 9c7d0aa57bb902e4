//! The socket to the one who opened the window: this process's standard input, in both directions.

use nix::sys::socket::{ControlMessage, MsgFlags, sendmsg};
use nix::unistd::dup2_stdin;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, IoSlice, Read as _, Write as _};
use std::net::TcpListener;
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::os::unix::net::UnixStream;
use waypost_app::webmail::{FromWindow, LINE_LIMIT, ToWindow};

/// Says a word and hands the listening socket over with it.
pub(super) fn hand_out(word: FromWindow, listener: &TcpListener) -> io::Result<()> {
    let line = line(word)?;
    let rights = [listener.as_raw_fd()];
    let stdin = io::stdin();
    let sent = sendmsg::<()>(
        stdin.as_fd().as_raw_fd(),
        &[IoSlice::new(&line)],
        &[ControlMessage::ScmRights(&rights)],
        MsgFlags::MSG_NOSIGNAL,
        None,
    )?;
    if sent == line.len() { Ok(()) } else { Err(io::ErrorKind::WriteZero.into()) }
}

/// Says a word on standard input. Used where there is no window yet.
pub(super) fn say(word: FromWindow) -> io::Result<()> {
    let mut socket = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    socket.write_all(&line(word)?)
}

fn line(word: FromWindow) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(&word)?;
    line.push(b'\n');
    Ok(line)
}

/// The socket, taken away from standard input: no process that the window starts inherits it.
pub(super) struct Control {
    reader: BufReader<UnixStream>,
    writer: UnixStream,
}

impl Control {
    /// Takes the socket.
    pub(super) fn take() -> io::Result<Self> {
        let writer = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
        dup2_stdin(File::open("/dev/null")?)?;
        Ok(Self { reader: BufReader::new(writer.try_clone()?), writer })
    }

    /// The next word; none when the other side is gone, or says what cannot be understood.
    pub(super) fn next(&mut self) -> Option<ToWindow> {
        let mut line = Vec::new();
        let limit = u64::try_from(LINE_LIMIT).ok()?;
        (&mut self.reader).take(limit).read_until(b'\n', &mut line).ok()?;
        serde_json::from_slice(&line).ok()
    }

    /// Another end to speak into.
    pub(super) fn speaker(&self) -> io::Result<Speaker> {
        Ok(Speaker(self.writer.try_clone()?))
    }
}

/// The end that is spoken into.
pub(super) struct Speaker(UnixStream);

impl Speaker {
    /// Says a word. Where nobody listens any more the window is about to be closed.
    pub(super) fn say(&self, word: FromWindow) {
        if let Ok(line) = line(word) {
            let _ = (&self.0).write_all(&line);
        }
    }
}
