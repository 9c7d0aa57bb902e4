//! A loopback port that is served until its door is dropped.

use crate::random;
use ring::error::Unspecified;
use std::{
    future::Future,
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    ops::Range,
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::TcpStream,
    sync::Semaphore,
    task::{AbortHandle, JoinSet},
    time::sleep,
};

/// Connections at once, a door: a mail program opens some ten, a page some hundred.
const MOST_CONNECTIONS: usize = 256;
/// Rest after the system had no room for another connection, so as not to ask at full speed.
const BREATH: Duration = Duration::from_millis(100);

/// Where a first port is looked for: below those that systems give to connections that go out, one of
/// which would hold the port just when it is wanted again (RFC 6335, and Linux's 32768 to 60999).
const FIRST_PORTS: Range<u16> = 20_000..32_000;
/// Tries for a first port, most of which are free.
const TRIES: usize = 16;

/// A port on loopback. Dropped, it closes with all its connections.
#[derive(Debug)]
pub(super) struct Listener {
    address: SocketAddr,
    task: AbortHandle,
}

impl Listener {
    /// Takes the wished port, or another if that is taken or there is none yet; and serves each
    /// connection in a task of its own.
    pub(super) fn open<S, F>(wished: Option<u16>, serve: S) -> io::Result<Self>
    where
        S: Fn(TcpStream) -> F + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        Self::on(bind(wished)?, serve)
    }

    /// The same with a socket that listens already: one of another network of this computer, perhaps.
    pub(super) fn on<S, F>(listener: TcpListener, serve: S) -> io::Result<Self>
    where
        S: Fn(TcpStream) -> F + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let task = tokio::spawn(accept(listener, serve)).abort_handle();
        Ok(Self { address, task })
    }

    pub(super) const fn address(&self) -> SocketAddr {
        self.address
    }
}

/// The wished port if it is free, or another that is.
fn bind(wished: Option<u16>) -> io::Result<TcpListener> {
    let mut wished = wished.map_or_else(first_port, Ok)?;
    for _ in 0..TRIES {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, wished)) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => wished = first_port()?,
            result => return result,
        }
    }
    Err(io::ErrorKind::AddrInUse.into())
}

/// A port that is free now.
pub(super) fn free_port() -> io::Result<u16> {
    Ok(bind(None)?.local_addr()?.port())
}

/// A port that may be free.
fn first_port() -> io::Result<u16> {
    let digits = random::hex::<2>().map_err(no_random)?;
    let number = u16::from_str_radix(&digits, 16).map_err(io::Error::other)?;
    Ok(FIRST_PORTS.start + number % (FIRST_PORTS.end - FIRST_PORTS.start))
}

/// A system without random numbers.
pub(super) fn no_random(_: Unspecified) -> io::Error {
    io::ErrorKind::Unsupported.into()
}

impl Drop for Listener {
    fn drop(&mut self) {
        // The set of connections goes with the task, and ends them.
        self.task.abort();
    }
}

async fn accept<S, F>(listener: tokio::net::TcpListener, serve: S)
where
    S: Fn(TcpStream) -> F + Send + Sync,
    F: Future<Output = ()> + Send + 'static,
{
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        // Beyond the bound they wait in the system's queue.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, from)) if from.ip().is_loopback() => {
                let served = serve(stream);
                connections.spawn(async move {
                    served.await;
                    drop(place);
                });
            }
            Ok(_) => {}
            Err(_) => sleep(BREATH).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    #[tokio::test]
    #[expect(clippy::disallowed_methods, reason = "the client on loopback is the test's own")]
    async fn a_port_is_kept_and_a_dropped_door_ends_its_connections() {
        let serve = |mut stream: TcpStream| async move {
            let mut byte = [0];
            while stream.read_exact(&mut byte).await.is_ok() {
                let _ = stream.write_all(&byte).await;
            }
        };
        let door = Listener::open(None, serve).unwrap();
        let address = door.address();
        assert!(address.ip().is_loopback());
        let mut client = TcpStream::connect(address).await.unwrap();
        client.write_all(b"x").await.unwrap();
        assert_eq!(client.read_u8().await.unwrap(), b'x');
        let other = Listener::open(Some(address.port()), serve).unwrap();
        assert_ne!(other.address(), address, "the port was taken");
        drop(door);
        assert_eq!(client.read(&mut [0]).await.unwrap_or(0), 0);
        let again = Listener::open(Some(address.port()), serve).unwrap();
        assert_eq!(again.address(), address);
    }
}
