//! Counts how the TCP connections to relays go: arti tells that it can't connect, not whether the
//! network drops, resets or rejects, and that is what its user wants to know.

use crate::wire::Tcp;
use async_trait::async_trait;
use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use tor_rtcompat::NetStreamProvider;

/// A connection that is not answered for this long counts as waiting. A segment that was lost is
/// sent again after one second and after three (RFC 6298): by then a relay has been asked three times.
pub(crate) const LONG: Duration = Duration::from_secs(3);

/// What has been seen of connections; clones share it.
#[derive(Clone, Default)]
pub(crate) struct Watched(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    tcp: Tcp,
    /// When those that are not answered yet began, with a number to find them by.
    open: Vec<(u64, Instant)>,
    next: u64,
}

impl Watched {
    /// The counts as they stand.
    pub(crate) fn tcp(&self) -> Tcp {
        self.with(|seen| {
            let waiting = seen.open.iter().filter(|(_, since)| since.elapsed() >= LONG).count();
            Tcp { waiting: u32::try_from(waiting).unwrap_or(u32::MAX), ..seen.tcp }
        })
    }

    fn begin(&self) -> Attempt {
        let number = self.with(|seen| {
            seen.next += 1;
            seen.open.push((seen.next, Instant::now()));
            seen.next
        });
        Attempt { watched: self.clone(), number }
    }

    fn with<T>(&self, look: impl FnOnce(&mut Seen) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// One connection; dropped without a result, it was given up on.
struct Attempt {
    watched: Watched,
    number: u64,
}

impl Attempt {
    fn ended<T>(&self, result: &io::Result<T>) {
        self.watched.with(|seen| {
            seen.open.retain(|(number, _)| *number != self.number);
            let count = match result.as_ref().map_err(io::Error::kind) {
                Ok(_) => &mut seen.tcp.opened,
                Err(ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset) => {
                    &mut seen.tcp.reset
                }
                Err(ErrorKind::TimedOut) => &mut seen.tcp.silent,
                Err(_) => &mut seen.tcp.unreachable,
            };
            *count = count.saturating_add(1);
        });
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        self.watched.with(|seen| {
            let at = seen.open.iter().position(|(number, _)| *number == self.number);
            let given_up = at.map(|at| seen.open.swap_remove(at));
            if given_up.is_some_and(|(_, since)| since.elapsed() >= LONG) {
                seen.tcp.silent = seen.tcp.silent.saturating_add(1);
            }
        });
    }
}

/// A way to open connections whose outcomes are counted.
#[derive(Clone)]
pub(crate) struct Counting<R> {
    inner: R,
    watched: Watched,
}

impl<R> Counting<R> {
    /// Opens them by `inner`, and counts in `watched`.
    pub(crate) const fn new(inner: R, watched: Watched) -> Self {
        Self { inner, watched }
    }
}

#[async_trait]
impl<R: NetStreamProvider<SocketAddr>> NetStreamProvider<SocketAddr> for Counting<R> {
    type Stream = R::Stream;
    type Listener = R::Listener;
    type ConnectOptions = R::ConnectOptions;
    type ListenOptions = R::ListenOptions;

    async fn connect(
        &self,
        address: &SocketAddr,
        options: &Self::ConnectOptions,
    ) -> io::Result<Self::Stream> {
        let attempt = self.watched.begin();
        let result = self.inner.connect(address, options).await;
        attempt.ended(&result);
        result
    }

    async fn listen(
        &self,
        address: &SocketAddr,
        options: &Self::ListenOptions,
    ) -> io::Result<Self::Listener> {
        self.inner.listen(address, options).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(kind: ErrorKind) -> io::Result<()> {
        Err(io::Error::from(kind))
    }

    #[test]
    fn every_outcome_is_counted_once() {
        let watched = Watched::default();
        watched.begin().ended(&Ok(()));
        watched.begin().ended(&failed(ErrorKind::ConnectionRefused));
        watched.begin().ended(&failed(ErrorKind::HostUnreachable));
        watched.begin().ended(&failed(ErrorKind::TimedOut));
        let expected = Tcp { opened: 1, reset: 1, unreachable: 1, silent: 1, waiting: 0 };
        assert_eq!(watched.tcp(), expected);
    }

    #[test]
    fn what_is_given_up_on_at_once_says_nothing() {
        let watched = Watched::default();
        drop(watched.begin());
        assert_eq!(watched.tcp(), Tcp::default());
        assert!(watched.with(|seen| seen.open.is_empty()));
    }

    #[test]
    fn what_waits_long_is_silence_before_and_after_it_is_given_up_on() {
        let watched = Watched::default();
        let attempt = watched.begin();
        watched.with(|seen| seen.open[0].1 = Instant::now().checked_sub(LONG).unwrap());
        assert_eq!(watched.tcp().waiting, 1);
        drop(attempt);
        assert_eq!(watched.tcp(), Tcp { silent: 1, ..Tcp::default() });
    }
}
