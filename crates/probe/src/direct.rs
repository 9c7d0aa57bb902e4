//! The dialer of this computer's own network. On Linux it tells apart what other programs see as
//! one error: a reset, an ICMP error and its sender, a missing route and a silent neighbour.

use crate::{BoxFuture, Dialed, Dialer};
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};
use waypost_model::Failure;

#[cfg(target_os = "linux")]
pub(crate) use linux::open;
#[cfg(not(target_os = "linux"))]
use portable::open;

/// Opens connections from this computer itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct DirectDialer;

impl Dialer for DirectDialer {
    fn dial<'a>(
        &'a self,
        _host: &'a str,
        address: SocketAddr,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Dialed, Failure>> {
        Box::pin(async move {
            let begun = Instant::now();
            let stream = open(address, None, wait).await?;
            let connect_us = micros(begun.elapsed());
            Ok(Dialed { stream: Box::new(stream), connect_us })
        })
    }
}

/// A duration in whole microseconds.
pub(crate) fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(target_os = "linux")]
mod linux {
    use crate::{
        failure::{code_text, local_kind},
        icmp, tcp_info,
        tcp_stream::{Connection, acknowledge_late},
    };
    use socket2::{Domain, Protocol, Socket, Type};
    use std::{
        io::{self, ErrorKind},
        net::{IpAddr, SocketAddr},
        os::fd::AsFd,
        time::Duration,
    };
    use tokio::{io::Interest, net::TcpStream, time::timeout};
    use waypost_model::{Failure, FailureKind, Stage};

    /// Opens a connection, with another time to live than the system's if `ttl` is given.
    pub(crate) async fn open(
        address: SocketAddr,
        ttl: Option<u8>,
        wait: Duration,
    ) -> Result<Connection, Failure> {
        let address = SocketAddr::new(address.ip().to_canonical(), address.port());
        let socket = prepare(address, ttl).map_err(|error| local(&error))?;
        match socket.connect(&address.into()) {
            Ok(()) => {}
            Err(error) if error.raw_os_error() == Some(libc::EINPROGRESS) => {}
            Err(error) => return Err(refused_at_once(&socket, &error)),
        }
        let stream = TcpStream::from_std(socket.into()).map_err(|error| local(&error))?;
        let own = stream.local_addr().map(|own| own.ip()).ok();
        match timeout(wait, settle(&stream)).await {
            Ok(Ok(())) => Ok(Connection::new(stream)),
            Ok(Err(error)) => Err(failed(&stream, &error, own)),
            Err(_) => Err(silent(&stream, own)),
        }
    }

    fn prepare(address: SocketAddr, ttl: Option<u8>) -> io::Result<Socket> {
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
        socket.set_nonblocking(true)?;
        // What is written goes out at once: shapes of the hello and transfers rely on it.
        socket.set_tcp_nodelay(true)?;
        // Where it can't be had, there is more traffic and nothing else.
        let _ = acknowledge_late(&socket);
        icmp::enable(&socket, address.is_ipv4())?;
        match ttl {
            Some(ttl) if address.is_ipv4() => socket.set_ttl_v4(ttl.into())?,
            Some(ttl) => socket.set_unicast_hops_v6(ttl.into())?,
            None => {}
        }
        Ok(socket)
    }

    /// Waits until the connect is over. An entry in the error queue alone wakes us up too, so the
    /// connection must also have a peer.
    async fn settle(stream: &TcpStream) -> io::Result<()> {
        loop {
            stream.writable().await?;
            if let Some(error) = stream.take_error()? {
                return Err(error);
            }
            let connected = stream.try_io(Interest::WRITABLE, || match stream.peer_addr() {
                Err(error) if error.kind() == ErrorKind::NotConnected => {
                    Err(ErrorKind::WouldBlock.into())
                }
                other => other,
            });
            match connected {
                Ok(_) => return Ok(()),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// connect(2) failed before anything was sent.
    fn refused_at_once(socket: &impl AsFd, error: &io::Error) -> Failure {
        match error.raw_os_error() {
            // Routes of the types `unreachable` and `blackhole` (ip-route(8)).
            Some(libc::EHOSTUNREACH | libc::EINVAL) => {
                Failure::new(FailureKind::NoRoute, Stage::Connect)
            }
            _ => failed(socket, error, None),
        }
    }

    /// The connect ended with an error.
    fn failed(socket: &impl AsFd, error: &io::Error, own: Option<IpAddr>) -> Failure {
        if let Some(failure) = by_icmp(socket, own) {
            return failure;
        }
        let kind = match error.raw_os_error() {
            Some(libc::ECONNREFUSED) => FailureKind::ConnectionRefused,
            Some(libc::ECONNRESET) => FailureKind::ConnectionReset,
            Some(libc::EHOSTUNREACH) => FailureKind::NoNeighbour,
            Some(libc::ENETUNREACH | libc::ENETDOWN) => FailureKind::NoRoute,
            Some(libc::EPERM | libc::EACCES) => FailureKind::Forbidden,
            Some(libc::ETIMEDOUT) => return silent(socket, own),
            _ => return local(error),
        };
        Failure::new(kind, Stage::Connect)
    }

    /// Nothing that ends a connect came in time. An ICMP error which arrived while the socket was
    /// busy stands in the queue all the same.
    fn silent(socket: &impl AsFd, own: Option<IpAddr>) -> Failure {
        by_icmp(socket, own).unwrap_or_else(|| Failure {
            tcp: tcp_info::read(socket),
            ..Failure::new(FailureKind::Timeout, Stage::Connect)
        })
    }

    /// The failure that an ICMP error in the queue tells of. One from our own address never left
    /// this computer: the neighbour did not answer, or a local firewall rejects.
    fn by_icmp(socket: &impl AsFd, own: Option<IpAddr>) -> Option<Failure> {
        let icmp = icmp::take(socket)?;
        let failure = |kind| Failure::new(kind, Stage::Connect);
        if own.is_some() && icmp.from == own {
            return Some(failure(match icmp::is_host_unreachable(icmp) {
                true => FailureKind::NoNeighbour,
                false => FailureKind::Forbidden,
            }));
        }
        Some(Failure { icmp: Some(icmp), ..failure(FailureKind::IcmpUnreachable) })
    }

    fn local(error: &io::Error) -> Failure {
        let kind = local_kind(error);
        let failure = Failure::new(kind, Stage::Connect);
        if kind == FailureKind::Unknown { failure.with_detail(code_text(error)) } else { failure }
    }
}

#[cfg(not(target_os = "linux"))]
mod portable {
    use crate::{Io, failure::io_failure};
    use std::{io::ErrorKind, net::SocketAddr, time::Duration};
    use tokio::{net::TcpStream, time::timeout};
    use waypost_model::{Failure, FailureKind, Stage, TcpState};

    impl Io for TcpStream {
        fn tcp_state(&self) -> Option<TcpState> {
            None
        }
    }

    /// Opens a connection. The system does not say whether a reset or an ICMP error refused it.
    pub(super) async fn open(
        address: SocketAddr,
        _ttl: Option<u8>,
        wait: Duration,
    ) -> Result<TcpStream, Failure> {
        let failure = |kind| Failure::new(kind, Stage::Connect);
        let stream = match timeout(wait, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(error)) => {
                return Err(match error.kind() {
                    ErrorKind::ConnectionRefused => failure(FailureKind::ConnectionRefused),
                    ErrorKind::NetworkUnreachable => failure(FailureKind::NoRoute),
                    _ => io_failure(&error, Stage::Connect, None),
                });
            }
            Err(_) => return Err(failure(FailureKind::Timeout)),
        };
        // What is written goes out at once: shapes of the hello and transfers rely on it.
        stream.set_nodelay(true).map_err(|error| io_failure(&error, Stage::Connect, None))?;
        Ok(stream)
    }
}
