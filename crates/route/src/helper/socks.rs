//! The helper's inner SOCKS port: loopback, one password, names only. The user name says which
//! streams may share a circuit. A RESOLVE is answered with a SOCKS reply and all addresses behind
//! it, one a line, since SOCKS has room for one.

use super::{Client, circuit::Circuit, health::Health};
use crate::socks::shake;
use arti_client::{DataStream, ErrorKind, HasKind, StreamPrefs};
use std::{
    io,
    net::IpAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tor_socksproto::{
    SocksAddr, SocksAuth, SocksCmd, SocksProxyHandshake, SocksRequest, SocksStatus,
};

/// The parent sends its whole handshake at once, over loopback.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// Tor has no half-closed streams, and a client that has gone looks like one that has said all. What
/// is under way to it still arrives; after such a silence the far side, which would keep the
/// connection for its next question, is told of the end.
const LINGER: Duration = Duration::from_secs(5);
/// More streams than a mail program and a browser open together.
const MOST_STREAMS: usize = 512;
/// Who goes away sooner has changed its mind.
const PATIENCE: Duration = Duration::from_secs(5);
/// A cell carries 498 bytes; this much keeps a circuit's window busy.
const CHUNK: usize = 16 * 1024;

/// Serves the port until the helper ends.
pub(super) async fn serve(
    listener: TcpListener,
    client: Client,
    health: Arc<Health>,
    secret: Arc<str>,
) {
    let room = Arc::new(Semaphore::new(MOST_STREAMS));
    loop {
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // No file descriptor is left: one comes free when a stream ends.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let (client, health, secret) = (client.clone(), Arc::clone(&health), Arc::clone(&secret));
        tokio::spawn(async move {
            // A stream that breaks is told to its client by its end; nobody else is to know.
            let _ = carry(stream, &client, &health, &secret).await;
            drop(place);
        });
    }
}

async fn carry(
    mut stream: TcpStream,
    client: &Client,
    health: &Arc<Health>,
    secret: &str,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let request = timeout(HANDSHAKE, shake(&mut stream, SocksProxyHandshake::new())).await??;
    let SocksAuth::Username(user, password) = request.auth() else {
        return refuse(&mut stream, &request, SocksStatus::NOT_ALLOWED).await;
    };
    let SocksAddr::Hostname(name) = request.addr() else {
        return refuse(&mut stream, &request, SocksStatus::ADDRTYPE_NOT_SUPPORTED).await;
    };
    if password != secret.as_bytes() {
        return refuse(&mut stream, &request, SocksStatus::NOT_ALLOWED).await;
    }
    let mut prefs = StreamPrefs::new();
    prefs.set_isolation(Circuit::of(user));
    prefs.connect_to_onion_services(arti_client::config::BoolOrAuto::Explicit(true));
    let name = AsRef::<str>::as_ref(name);
    let _used = health.stream_begins(client);
    match request.command() {
        SocksCmd::CONNECT => {
            let connecting = client.connect_with_prefs((name, request.port()), &prefs);
            match unless_gone(&stream, health, connecting).await? {
                Ok(tor) => {
                    health.worked();
                    answer(&mut stream, &request, SocksStatus::SUCCEEDED).await?;
                    relay(stream, tor, health).await
                }
                Err(error) => fail(&mut stream, &request, health, error.kind()).await,
            }
        }
        SocksCmd::RESOLVE => {
            let resolving = client.resolve_with_prefs(name, &prefs);
            match unless_gone(&stream, health, resolving).await? {
                Ok(found) => {
                    health.worked();
                    answer(&mut stream, &request, SocksStatus::SUCCEEDED).await?;
                    stream.write_all(lines(&found).as_bytes()).await?;
                    stream.shutdown().await
                }
                Err(error) => fail(&mut stream, &request, health, error.kind()).await,
            }
        }
        _ => refuse(&mut stream, &request, SocksStatus::COMMAND_NOT_SUPPORTED).await,
    }
}

/// Does something for the near side until it goes away: it says nothing before it is answered, so
/// that the first thing to be read is its end. It goes when its own patience is over, which tells
/// as much of Tor as an error.
async fn unless_gone<T>(
    stream: &TcpStream,
    health: &Health,
    work: impl Future<Output = T>,
) -> io::Result<T> {
    let begun = Instant::now();
    let mut nothing = [0];
    tokio::select! {
        done = work => Ok(done),
        _ = stream.peek(&mut nothing) => {
            if begun.elapsed() >= PATIENCE {
                health.failed();
            }
            Err(io::ErrorKind::ConnectionAborted.into())
        }
    }
}

fn lines(addresses: &[IpAddr]) -> String {
    addresses.iter().map(|address| format!("{address}\n")).collect()
}

async fn fail(
    stream: &mut TcpStream,
    request: &SocksRequest,
    health: &Health,
    kind: ErrorKind,
) -> io::Result<()> {
    if ours(kind) {
        health.failed();
    } else {
        health.worked();
    }
    refuse(stream, request, status(kind)).await
}

async fn refuse(
    stream: &mut TcpStream,
    request: &SocksRequest,
    status: SocksStatus,
) -> io::Result<()> {
    answer(stream, request, status).await?;
    stream.shutdown().await
}

async fn answer(
    stream: &mut TcpStream,
    request: &SocksRequest,
    status: SocksStatus,
) -> io::Result<()> {
    let reply = request.reply(status, None).map_err(io::Error::other)?;
    stream.write_all(&reply).await
}

/// Whether the failure lies between this computer and the exit, rather than behind it.
pub(super) fn ours(kind: ErrorKind) -> bool {
    use ErrorKind as E;
    !matches!(
        kind,
        E::RemoteConnectionRefused
            | E::ExitPolicyRejected
            | E::RemoteNetworkFailed
            | E::RemoteNetworkTimeout
            | E::RemoteHostNotFound
            | E::RemoteHostResolutionFailed
            | E::RemoteStreamClosed
            | E::RemoteStreamReset
            | E::RemoteStreamError
            | E::OnionServiceNotFound
            | E::OnionServiceNotRunning
            | E::OnionServiceProtocolViolation
            | E::OnionServiceMissingClientAuth
            | E::OnionServiceWrongClientAuth
            | E::OnionServiceAddressInvalid
            | E::InvalidStreamTarget
            | E::ForbiddenStreamTarget
    )
}

/// The SOCKS status nearest to a failure.
fn status(kind: ErrorKind) -> SocksStatus {
    use ErrorKind as E;
    match kind {
        E::RemoteConnectionRefused => SocksStatus::CONNECTION_REFUSED,
        E::ExitPolicyRejected | E::ForbiddenStreamTarget => SocksStatus::NOT_ALLOWED,
        E::RemoteHostNotFound | E::RemoteHostResolutionFailed | E::InvalidStreamTarget => {
            SocksStatus::HOST_UNREACHABLE
        }
        // An exit of C Tor often gives no reason for a port that is closed.
        E::RemoteNetworkFailed
        | E::RemoteStreamError
        | E::RemoteStreamReset
        | E::RemoteStreamClosed => SocksStatus::NETWORK_UNREACHABLE,
        E::RemoteNetworkTimeout | E::ExitTimeout | E::TorNetworkTimeout => SocksStatus::TTL_EXPIRED,
        E::OnionServiceNotFound => SocksStatus::HS_DESC_NOT_FOUND,
        E::OnionServiceNotRunning => SocksStatus::HS_INTRO_FAILED,
        E::OnionServiceConnectionFailed | E::OnionServiceProtocolViolation => {
            SocksStatus::HS_REND_FAILED
        }
        E::OnionServiceMissingClientAuth => SocksStatus::HS_MISSING_CLIENT_AUTH,
        E::OnionServiceWrongClientAuth => SocksStatus::HS_WRONG_CLIENT_AUTH,
        E::OnionServiceAddressInvalid => SocksStatus::HS_BAD_ADDRESS,
        _ => SocksStatus::GENERAL_FAILURE,
    }
}

/// Carries bytes both ways until the far side ends, or the near side has ended and the far side is
/// silent. A stream's END closes both directions in Tor: it is sent when both are done.
async fn relay(mut near: TcpStream, far: DataStream, health: &Health) -> io::Result<()> {
    let (mut near_read, mut near_write) = near.split();
    let (mut far_read, mut far_write) = far.split();
    let carried = AtomicU64::new(0);
    let out = async {
        let mut chunk = vec![0; CHUNK];
        loop {
            let count = near_read.read(&mut chunk).await?;
            if count == 0 {
                return io::Result::Ok(());
            }
            // A write alone may stay in arti until a cell is full.
            AsyncWriteExt::write_all(&mut far_write, &chunk[..count]).await?;
            AsyncWriteExt::flush(&mut far_write).await?;
        }
    };
    let back = async {
        let mut chunk = vec![0; CHUNK];
        loop {
            let count = AsyncReadExt::read(&mut far_read, &mut chunk).await?;
            if count == 0 {
                return near_write.shutdown().await;
            }
            health.worked();
            carried.fetch_add(1, Ordering::Relaxed);
            near_write.write_all(&chunk[..count]).await?;
        }
    };
    tokio::pin!(out, back);
    tokio::select! {
        ended = &mut back => return ended,
        said = &mut out => said?,
    }
    loop {
        let before = carried.load(Ordering::Relaxed);
        if let Ok(ended) = timeout(LINGER, &mut back).await {
            return ended;
        }
        if carried.load(Ordering::Relaxed) == before {
            return Ok(());
        }
    }
}
