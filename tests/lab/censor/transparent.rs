//! A transparent proxy at the access provider: what all interception in the middle has in common.

use std::future::Future;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use anyhow::{Context as _, Result};
use socket2::SockRef;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::LocalSet;

use super::firewall::divert;
use crate::world::World;

/// Sends the matching connections of the client to `handle`, with the address they were for. Each
/// proxy needs a port of its own.
pub(crate) fn intercept<F, H>(world: &World, matches: &[String], port: u16, handle: H) -> Result<()>
where
    H: Fn(TcpStream, SocketAddr) -> F + Send + Clone + 'static,
    F: Future<Output = Result<()>> + 'static,
{
    let listeners = world.net.isp.within(|| {
        let v4 = std::net::TcpListener::bind((Ipv4Addr::UNSPECIFIED, port))?;
        let v6 = socket2::Socket::new(socket2::Domain::IPV6, socket2::Type::STREAM, None)?;
        v6.set_only_v6(true)?;
        v6.bind(&SocketAddr::from((Ipv6Addr::UNSPECIFIED, port)).into())?;
        v6.listen(128)?;
        Ok([v4, v6.into()])
    })?;
    world.net.isp.background(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        LocalSet::new().block_on(&runtime, async move {
            let [v4, v6] = listeners;
            let v4 = serve(v4, handle.clone());
            let v6 = serve(v6, handle);
            tokio::try_join!(v4, v6).map(drop)
        })
    });
    let rules: String =
        matches.iter().map(|rule| format!("  iifname lan {rule} redirect to :{port}\n")).collect();
    divert(&world.net.isp, &rules)
}

async fn serve<F, H>(listener: std::net::TcpListener, handle: H) -> Result<()>
where
    H: Fn(TcpStream, SocketAddr) -> F + Clone + 'static,
    F: Future<Output = Result<()>> + 'static,
{
    listener.set_nonblocking(true)?;
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let destination = original(&stream)?;
        let handle = handle.clone();
        // A client that hangs up ends its own connection alone.
        tokio::task::spawn_local(async move { handle(stream, destination).await });
    }
}

/// Where a redirected connection was going.
fn original(stream: &TcpStream) -> Result<SocketAddr> {
    let socket = SockRef::from(stream);
    let address = match stream.local_addr()? {
        SocketAddr::V4(_) => socket.original_dst_v4(),
        SocketAddr::V6(_) => socket.original_dst_v6(),
    };
    address
        .context("asking where a connection was going")?
        .as_socket()
        .context("a connection to no internet address")
}
