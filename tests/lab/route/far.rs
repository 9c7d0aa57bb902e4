//! Somebody to talk with at the other end of Tor, and the talking: octets in numbers, without a server's
//! or a program's own time in them.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::names::find;
use crate::world::World;

/// Where it is met: a name of the provider's, on a port that nothing else uses.
const HOST: &str = "example.test";
const PORT: u16 = 7007;
/// What is read and written at once.
const PIECE: usize = 1 << 16;

/// How many streams the other end keeps for their next question.
static KEPT: AtomicUsize = AtomicUsize::new(0);

/// Has the other end listen until the lab ends.
pub(super) fn listen(world: &World) -> Result<()> {
    let address = find(HOST)?.v4;
    let listener = world.net.internet.within(|| Ok(TcpListener::bind((address, PORT))?))?;
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            thread::spawn(move || answer(stream));
        }
    });
    Ok(())
}

/// How many streams the other end keeps open at this moment.
pub(super) fn kept() -> usize {
    KEPT.load(Ordering::Relaxed)
}

/// `down N` is answered with that many octets, `up N` with a word when that many came; after `keep N`
/// such octets are sent and the stream is kept until it is ended from afar, as servers keep it that wait
/// for another question.
fn answer(stream: TcpStream) -> Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut stream = stream;
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let (what, count) = line.trim().split_once(' ').context("no wish")?;
    let count: usize = count.parse()?;
    match what {
        "down" => write(&mut stream, count)?,
        "keep" => {
            KEPT.fetch_add(1, Ordering::Relaxed);
            let ended = write(&mut stream, count).and_then(|()| Ok(reader.read_line(&mut line)?));
            KEPT.fetch_sub(1, Ordering::Relaxed);
            ended?;
        }
        _ => {
            read(&mut reader, count)?;
            stream.write_all(b"!")?;
        }
    }
    Ok(stream.shutdown(Shutdown::Write)?)
}

/// A stream through a SOCKS proxy (RFC 1928), signed in as nobody or by a word that keeps its circuit apart.
pub(super) struct Talk {
    stream: TcpStream,
    /// From the connection to the proxy until the far end was reached.
    pub(super) reached: Duration,
}

impl Talk {
    /// To be called on a thread in the client's network. Nothing takes longer than `limit`.
    pub(super) fn begin(proxy: &str, apart: &str, limit: Duration) -> Result<Self> {
        let begun = Instant::now();
        let mut stream = TcpStream::connect(proxy)?;
        stream.set_read_timeout(Some(limit))?;
        stream.set_write_timeout(Some(limit))?;
        let method = if apart.is_empty() { 0 } else { 2 };
        stream.write_all(&[5, 1, method])?;
        let mut chosen = [0; 2];
        stream.read_exact(&mut chosen)?;
        ensure!(chosen == [5, method], "the proxy chose {chosen:?}");
        if method == 2 {
            let length = u8::try_from(apart.len())?;
            let word = [&[1, length], apart.as_bytes(), &[1, b'x']].concat();
            stream.write_all(&word)?;
            stream.read_exact(&mut chosen)?;
            ensure!(chosen[1] == 0, "the proxy takes no word");
        }
        let length = u8::try_from(HOST.len())?;
        let wish = [&[5, 1, 0, 3, length], HOST.as_bytes(), &PORT.to_be_bytes()].concat();
        stream.write_all(&wish)?;
        let mut head = [0; 4];
        stream.read_exact(&mut head)?;
        ensure!(head[1] == 0, "the proxy says {}", head[1]);
        let rest = match head[3] {
            1 => 4 + 2,
            4 => 16 + 2,
            kind => anyhow::bail!("an address of kind {kind}"),
        };
        stream.read_exact(&mut vec![0; rest])?;
        Ok(Self { stream, reached: begun.elapsed() })
    }

    /// Fetches so many octets; the time to the first of them, and to the last.
    pub(super) fn down(mut self, count: usize) -> Result<(Duration, Duration)> {
        let begun = Instant::now();
        self.stream.write_all(format!("down {count}\n").as_bytes())?;
        self.stream.read_exact(&mut [0])?;
        let first = begun.elapsed();
        read(&mut self.stream, count - 1)?;
        Ok((first, begun.elapsed()))
    }

    /// Begins to fetch, and leaves without a word in the middle of it.
    pub(super) fn leave(mut self) -> Result<()> {
        self.stream.write_all(b"down 1000000\n")?;
        Ok(self.stream.read_exact(&mut [0])?)
    }

    /// Has an answer, and the far end wait for the next question.
    pub(super) fn keep(&mut self) -> Result<()> {
        self.stream.write_all(b"keep 1\n")?;
        Ok(self.stream.read_exact(&mut [0])?)
    }

    /// Sends so many octets; the time until the far end had them all.
    pub(super) fn up(mut self, count: usize) -> Result<Duration> {
        let begun = Instant::now();
        self.stream.write_all(format!("up {count}\n").as_bytes())?;
        write(&mut self.stream, count)?;
        self.stream.read_exact(&mut [0])?;
        Ok(begun.elapsed())
    }
}

fn write(stream: &mut TcpStream, mut count: usize) -> Result<()> {
    let piece = vec![0x5a; PIECE];
    while count > 0 {
        let now = count.min(PIECE);
        stream.write_all(piece.get(..now).unwrap_or_default())?;
        count -= now;
    }
    Ok(())
}

fn read(stream: &mut impl std::io::Read, mut count: usize) -> Result<()> {
    let mut piece = vec![0; PIECE];
    while count > 0 {
        let now = stream.read(piece.get_mut(..count.min(PIECE)).unwrap_or_default())?;
        ensure!(now > 0, "it ended {count} octets early");
        count -= now;
    }
    Ok(())
}
