//! Bytes from one side to the other and back, untouched.

use std::{io, sync::Mutex, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
    sync::Notify,
    time::{Instant, sleep_until},
};

/// How long both sides may be silent. A mail program that waits for new mail speaks every 29 minutes
/// at the latest (RFC 2177).
const IDLE: Duration = Duration::from_secs(40 * 60);
/// The same once one side has said its last.
const IDLE_HALF_CLOSED: Duration = Duration::from_secs(5 * 60);
/// Bytes on their way in one direction.
const BUFFER: usize = 16 << 10;

/// When something last moved, and how long the silence after it may be.
struct Clock {
    now: Mutex<(Instant, Duration)>,
    /// Told when the silence may be shorter than it was: who waits for its end waits anew.
    sooner: Notify,
}

impl Clock {
    fn new(idle: Duration) -> Self {
        Self { now: Mutex::new((Instant::now(), idle)), sooner: Notify::new() }
    }

    fn touch(&self) {
        self.change(|(last, _)| *last = Instant::now());
    }

    fn half_closed(&self, idle: Duration) {
        self.change(|(last, allowed)| (*last, *allowed) = (Instant::now(), idle));
        self.sooner.notify_one();
    }

    fn change(&self, change: impl FnOnce(&mut (Instant, Duration))) {
        change(&mut self.now.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }

    fn end(&self) -> Instant {
        let mut end = Instant::now();
        self.change(|(last, allowed)| end = *last + *allowed);
        end
    }

    /// Comes back when nothing has moved for too long.
    async fn run_out(&self) {
        loop {
            let end = self.end();
            if end <= Instant::now() {
                return;
            }
            tokio::select! {
                () = sleep_until(end) => {}
                () = self.sooner.notified() => {}
            }
        }
    }
}

/// Carries bytes both ways until both sides have ended, one fails, or both are silent for too long.
/// `early` is what the near side has said already.
pub(super) async fn relay(near: TcpStream, far: TcpStream, early: &[u8]) {
    relay_within(near, far, early, IDLE, IDLE_HALF_CLOSED).await;
}

async fn relay_within(
    mut near: TcpStream,
    mut far: TcpStream,
    early: &[u8],
    idle: Duration,
    idle_half_closed: Duration,
) {
    // Small commands must not wait for more.
    let _ = (near.set_nodelay(true), far.set_nodelay(true));
    let clock = Clock::new(idle);
    let both = async {
        let (near_in, near_out) = near.split();
        let (far_in, mut far_out) = far.split();
        far_out.write_all(early).await?;
        let there = carry(near_in, far_out, &clock, idle_half_closed);
        let back = carry(far_in, near_out, &clock, idle_half_closed);
        tokio::try_join!(there, back)
    };
    tokio::select! {
        _ = both => {}
        () = clock.run_out() => {}
    }
}

async fn carry(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    clock: &Clock,
    idle_half_closed: Duration,
) -> io::Result<()> {
    let mut buffer = vec![0; BUFFER];
    loop {
        let count = from.read(&mut buffer).await?;
        if count == 0 {
            clock.half_closed(idle_half_closed);
            return to.shutdown().await;
        }
        clock.touch();
        to.write_all(buffer.get(..count).unwrap_or_default()).await?;
        clock.touch();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    #[expect(clippy::disallowed_methods, reason = "both ends on loopback are the test's own")]
    async fn pair() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let near = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        (near, listener.accept().await.unwrap().0)
    }

    async fn relayed(idle: Duration, half_closed: Duration) -> (TcpStream, TcpStream) {
        let ((client, near), (far, server)) = (pair().await, pair().await);
        tokio::spawn(async move { relay_within(near, far, b"early ", idle, half_closed).await });
        (client, server)
    }

    #[tokio::test]
    async fn what_one_side_has_ended_the_other_can_still_answer() {
        let (mut client, mut server) = relayed(IDLE, IDLE_HALF_CLOSED).await;
        client.write_all(b"question").await.unwrap();
        client.shutdown().await.unwrap();
        let mut heard = String::new();
        server.read_to_string(&mut heard).await.unwrap();
        assert_eq!(heard, "early question");
        let answer = vec![7; 300_000];
        let writer = tokio::spawn(async move { server.write_all(&vec![7; 300_000]).await });
        let mut got = Vec::new();
        client.read_to_end(&mut got).await.unwrap();
        writer.await.unwrap().unwrap();
        assert!(got == answer, "{} bytes", got.len());
    }

    #[tokio::test]
    async fn silence_ends_it_and_sooner_when_one_side_has_ended() {
        let (short, long) = (Duration::from_millis(50), Duration::from_secs(3600));
        let (mut client, _server) = relayed(short, long).await;
        assert_eq!(client.read(&mut [0; 9]).await.unwrap(), 0);
        let (mut client, mut server) = relayed(long, short).await;
        client.shutdown().await.unwrap();
        let mut heard = Vec::new();
        server.read_to_end(&mut heard).await.unwrap();
        assert_eq!(client.read(&mut [0; 9]).await.unwrap(), 0);
    }
}
