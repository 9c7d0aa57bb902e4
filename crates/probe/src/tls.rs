//! A TLS handshake (RFC 8446) with a verifier that records and accepts, whose certificate is judged
//! afterwards: a forged one is what is looked for, and must not end the handshake.

mod facts;
mod hello;
mod judge;
mod verifier;

use crate::{BoxedStream, Context, Io, direct::micros, failure::io_failure, tcp};
use hello::HelloStream;
use rustls::{
    ProtocolVersion,
    pki_types::{CertificateDer, ServerName},
};
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::{Duration, Instant},
};
use tokio_rustls::{TlsConnector, client::TlsStream};
use verifier::Recorder;
use waypost_model::{
    Failure, FailureKind, HelloShape, Outcome, Stage, TcpState, TlsFacts, TlsHandshake, TlsName,
};

/// What the ClientHello says, and whom the certificate is held against.
#[derive(Clone, Copy, Debug)]
pub struct Hello<'a> {
    /// The provider's name: whether the certificate is for it is told, whatever name is sent.
    pub host: &'a str,
    /// The name sent (server_name, RFC 6066); none leaves the extension out.
    pub server_name: Option<&'a str>,
    /// The form.
    pub shape: HelloShape,
    /// The protocols offered (ALPN, RFC 7301), most wanted first; empty leaves the extension out.
    pub alpn: &'a [&'a [u8]],
}

/// Makes a handshake on an open stream to `address`, giving up after `wait`. What the stream carries
/// then is encrypted, but only [`waypost_model::Certificate::proves_host`] says with whom.
///
/// # Errors
/// With what the network or the other side did, at stage [`Stage::Tls`].
pub async fn handshake(
    ctx: &Context,
    stream: BoxedStream,
    address: IpAddr,
    hello: Hello<'_>,
    wait: Duration,
) -> Result<(BoxedStream, TlsFacts), Failure> {
    let local = || Failure::new(FailureKind::LocalFault, Stage::Tls);
    // The library sends no server_name for an address.
    let name = match hello.server_name {
        Some(name) => ServerName::try_from(name.to_owned())
            .map_err(|_| local().with_detail("the name to send is no host name"))?,
        None => ServerName::IpAddress(address.into()),
    };
    let recorder = Arc::new(Recorder::default());
    let config = hello::config(&hello, Arc::clone(&recorder)).map_err(|_| local())?;
    let stream = HelloStream::new(stream, &hello, wait);

    let begun = Instant::now();
    let connecting = TlsConnector::from(Arc::new(config)).connect(name, stream).into_fallible();
    let mut stream = connecting
        .await
        .map_err(|(error, stream)| io_failure(&error, Stage::Tls, stream.tcp_state()))?;
    let handshake_us = micros(begun.elapsed());

    stream.get_mut().0.lift_deadline();
    let session = stream.get_ref().1;
    let version = match session.protocol_version() {
        Some(ProtocolVersion::TLSv1_3) => "1.3",
        _ => "1.2",
    };
    let chain: Vec<CertificateDer<'static>> =
        session.peer_certificates().unwrap_or_default().to_vec();
    let presented = judge::Presented { chain: &chain, signed: recorder.signed() };
    let certificate = judge::certificate(ctx, &presented, address, hello.host).await;
    let facts = TlsFacts { version: version.to_owned(), handshake_us, certificate };
    Ok((Box::new(stream), facts))
}

impl Io for TlsStream<HelloStream> {
    fn tcp_state(&self) -> Option<TcpState> {
        self.get_ref().0.tcp_state()
    }

    fn end_in_one(&self) {
        self.get_ref().0.end_in_one();
    }
}

/// Opens a connection to `address`, makes a handshake and closes both. `name` says what kind of name
/// `hello.server_name` is. The connect and the handshake are each given `wait`.
pub async fn probe(
    ctx: &Context,
    address: SocketAddr,
    name: TlsName,
    hello: Hello<'_>,
    wait: Duration,
) -> TlsHandshake {
    let outcome = match open(ctx, address, hello, wait).await {
        Ok((stream, facts)) => {
            tcp::close(stream).await;
            Outcome::Ok(facts)
        }
        Err(failure) => Outcome::Failure(failure),
    };
    TlsHandshake {
        host: hello.host.to_owned(),
        address: address.ip(),
        port: address.port(),
        name,
        server_name: hello.server_name.map(str::to_owned),
        shape: hello.shape,
        outcome,
    }
}

async fn open(
    ctx: &Context,
    address: SocketAddr,
    hello: Hello<'_>,
    wait: Duration,
) -> Result<(BoxedStream, TlsFacts), Failure> {
    let dialed = ctx.dialer.dial(hello.host, address, wait).await?;
    handshake(ctx, dialed.stream, address.ip(), hello, wait).await
}
