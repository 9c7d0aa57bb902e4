//! SOCKS5 (RFC 1928) for any program on this computer: names only, CONNECT only.

use super::{
    hosts::{Hosts, Refusal},
    listener::Listener,
    relay::relay,
};
use crate::{Isolation, OpenError, Through};
use futures_util::{FutureExt, future::BoxFuture};
use std::{
    io,
    net::{SocketAddr, TcpListener},
    sync::Arc,
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};
use tor_socksproto::{
    Buffer, Handshake, NextStep, SocksAddr, SocksAuth, SocksCmd, SocksProxyHandshake, SocksRequest,
    SocksStatus, SocksVersion,
};
use waypost_model::owned_part;

/// A program on the same computer says what it wants at once.
const HANDSHAKE_WAIT: Duration = Duration::from_secs(15);

/// The SOCKS proxy. Dropped, it closes with all its connections.
#[derive(Debug)]
pub struct Socks {
    listener: Listener,
}

impl Socks {
    /// Opens it on loopback: on the wished port, or on another if that one is taken.
    ///
    /// # Errors
    /// When the system gives no port.
    pub fn open(wished: Option<u16>, hosts: Hosts, through: Arc<dyn Through>) -> io::Result<Self> {
        Ok(Self { listener: Listener::open(wished, served(hosts, through))? })
    }

    /// The same on a loopback socket that listens already, such as that of a network which has no
    /// other way out.
    ///
    /// # Errors
    /// When the system can't wait for its connections.
    pub fn on(listener: TcpListener, hosts: Hosts, through: Arc<dyn Through>) -> io::Result<Self> {
        Ok(Self { listener: Listener::on(listener, served(hosts, through))? })
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.listener.address()
    }
}

fn served(
    hosts: Hosts,
    through: Arc<dyn Through>,
) -> impl Fn(TcpStream) -> BoxFuture<'static, ()> + Send + Sync + 'static {
    let hosts = Arc::new(hosts);
    move |client| serve(client, Arc::clone(&hosts), Arc::clone(&through)).boxed()
}

async fn serve(mut client: TcpStream, hosts: Arc<Hosts>, through: Arc<dyn Through>) {
    let Ok(Some((request, early))) = timeout(HANDSHAKE_WAIT, handshake(&mut client)).await else {
        return;
    };
    let opened = match admitted(&request, &hosts) {
        Ok(name) => through
            .open(&name, request.port(), &isolation(&request, &name))
            .await
            .map_err(status_of_failure),
        Err(status) => Err(status),
    };
    let status = opened.as_ref().err().copied().unwrap_or(SocksStatus::SUCCEEDED);
    let Ok(reply) = request.reply(status, None) else { return };
    if client.write_all(&reply).await.is_ok()
        && let Ok(far) = opened
    {
        relay(client, far, &early).await;
    }
}

/// What the client wants, and what it has said beyond; none if it speaks something else.
async fn handshake(client: &mut TcpStream) -> Option<(SocksRequest, Vec<u8>)> {
    let mut handshake = SocksProxyHandshake::new();
    let mut buffer = Buffer::new();
    let mut greeted = false;
    loop {
        match handshake.step(&mut buffer) {
            Ok(NextStep::Send(bytes)) => {
                greeted = true;
                client.write_all(&bytes).await.ok()?;
            }
            Ok(NextStep::Recv(mut step)) => {
                let count = client.read(step.buf()).await.ok()?;
                step.note_received(count).ok()?;
            }
            Ok(NextStep::Finished(finished)) => return Some(finished.into_output_and_vec()),
            Err(tor_socksproto::Error::NotImplemented(_)) => {
                // No way to sign in that we know, or a command that we don't (RFC 1928).
                let refusal: &[u8] =
                    if greeted { &[5, 7, 0, 1, 0, 0, 0, 0, 0, 0] } else { &[5, 0xff] };
                client.write_all(refusal).await.ok()?;
                return None;
            }
            Err(_) => return None,
        }
    }
}

fn admitted(request: &SocksRequest, hosts: &Hosts) -> Result<String, SocksStatus> {
    if request.version() != SocksVersion::V5 || request.command() != SocksCmd::CONNECT {
        return Err(SocksStatus::COMMAND_NOT_SUPPORTED);
    }
    let SocksAddr::Hostname(name) = request.addr() else {
        return Err(SocksStatus::ADDRTYPE_NOT_SUPPORTED);
    };
    hosts.admit(name.as_ref()).map_err(|refusal| match refusal {
        Refusal::Address => SocksStatus::ADDRTYPE_NOT_SUPPORTED,
        Refusal::NoName | Refusal::NotAllowed => SocksStatus::NOT_ALLOWED,
    })
}

/// Whoever gives other credentials, or goes to another owner, goes by another circuit.
fn isolation(request: &SocksRequest, name: &str) -> Isolation {
    let (user, password): (&[u8], &[u8]) = match request.auth() {
        SocksAuth::Username(user, password) => (user, password),
        _ => (&[], &[]),
    };
    Isolation::of(&[b"socks", user, password, owned_part(name).as_bytes()])
}

const fn status_of_failure(error: OpenError) -> SocksStatus {
    match error {
        OpenError::NotReady => SocksStatus::NETWORK_UNREACHABLE,
        OpenError::Refused => SocksStatus::CONNECTION_REFUSED,
        OpenError::TimedOut => SocksStatus::TTL_EXPIRED,
        OpenError::HostUnreachable | OpenError::OnionUnreachable => SocksStatus::HOST_UNREACHABLE,
        OpenError::ExitPolicy => SocksStatus::NOT_ALLOWED,
    }
}
