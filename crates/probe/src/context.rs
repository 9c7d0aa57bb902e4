//! What every probe is handed: a dialer, roots and a clock. Nothing is ambient.

use crate::Roots;
pub use futures_util::future::BoxFuture;
use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, SystemTime},
};
use tokio::io::{AsyncRead, AsyncWrite};
use waypost_model::{Failure, TcpState};

/// What every probe is handed.
#[derive(Clone)]
pub struct Context {
    /// How TCP connections are opened: by this computer itself, or through Tor.
    pub dialer: Arc<dyn Dialer>,
    /// Whom certificates are judged by.
    pub roots: Arc<Roots>,
    /// The wall clock that certificates and `Date` fields are held against.
    pub clock: Arc<dyn Clock>,
}

/// A wall clock. Durations are never taken from it: they come from a monotonic one.
pub trait Clock: Send + Sync {
    /// Seconds since 1970-01-01T00:00:00Z; negative before.
    fn unix_seconds(&self) -> i64;
}

/// This computer's own clock, right or wrong.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn unix_seconds(&self) -> i64 {
        let seconds = |gap: Duration| i64::try_from(gap.as_secs()).unwrap_or(i64::MAX);
        #[expect(clippy::disallowed_methods, reason = "the one clock that others are handed")]
        let now = SystemTime::now();
        match now.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => seconds(since),
            Err(error) => -seconds(error.duration()),
        }
    }
}

/// A way to open TCP connections.
pub trait Dialer: Send + Sync {
    /// Opens a TCP connection to `host` at `address`, giving up after `wait`.
    /// A dialer which resolves names at its far end uses `host`; a direct one uses only `address`.
    ///
    /// # Errors
    /// With what the network did, at stage [`waypost_model::Stage::Connect`].
    fn dial<'a>(
        &'a self,
        host: &'a str,
        address: SocketAddr,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Dialed, Failure>>;
}

/// An open connection.
pub struct Dialed {
    /// It.
    pub stream: BoxedStream,
    /// How long it took to open, in microseconds, from the first SYN on.
    pub connect_us: u64,
}

/// A stream of bytes that may know the state of the TCP connection under it.
pub trait Io: AsyncRead + AsyncWrite + Send + Unpin {
    /// `TCP_INFO` now, where the system tells and the connection is this computer's own.
    fn tcp_state(&self) -> Option<TcpState>;

    /// Has what is written from here on leave together with the stream's end, where the system can:
    /// nothing but a farewell may follow.
    fn end_in_one(&self) {}
}

/// Any such stream.
pub type BoxedStream = Box<dyn Io>;
