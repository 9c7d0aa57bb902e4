//! Handshakes that fail in each way, and the forms of the hello.

use crate::support::{tls::*, *};
use socket2::SockRef;
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use waypost_model::{Failure, FailureKind, HelloShape, Outcome, Stage, TlsHandshake, TlsName};
use waypost_probe::{
    Context, Dialer, DirectDialer,
    tls::{Hello, handshake, probe},
};

const INNOCENT: &str = "innocent.example.test";

fn hello(server_name: Option<&str>, shape: HelloShape) -> Hello<'_> {
    Hello { host: HOST, server_name, shape, alpn: &[b"http/1.1"] }
}

async fn with(
    ctx: &Context,
    to: SocketAddr,
    name: Option<&str>,
    shape: HelloShape,
) -> TlsHandshake {
    let kind = if name.is_some() { TlsName::Real } else { TlsName::None };
    probe(ctx, to, kind, hello(name, shape), ms(2500)).await
}

async fn real(to: SocketAddr) -> TlsHandshake {
    with(&context(vec![]), to, Some(HOST), HelloShape::Default).await
}

async fn failure(to: SocketAddr) -> Failure {
    match real(to).await.outcome {
        Outcome::Failure(failure) => failure,
        Outcome::Ok(facts) => panic!("{facts:?}"),
    }
}

/// Reads a hello (some of it), then leaves the rest to `then`.
fn after_hello(then: fn(TcpStream)) -> impl Fn(TcpStream) + Clone + Send + 'static {
    move |mut stream| {
        assert!(stream.read(&mut [0; 4096]).unwrap() > 0);
        then(stream);
    }
}

#[test]
fn what_the_server_does_after_the_hello_is_told_apart() {
    block_on(async {
        let (refuses, _) = server(None);
        let alert = failure(on_loopback(refuses)).await;
        assert_eq!((alert.kind, alert.stage), (FailureKind::TlsAlert, Stage::Tls));
        assert_eq!(alert.detail.as_deref(), Some("access_denied"));

        let raw = |bytes: &'static [u8]| {
            on_loopback(move |mut stream| {
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(bytes);
                let _ = stream.read(&mut [0; 4096]);
            })
        };
        // An alert as a middlebox sends it: fatal, unrecognized_name (RFC 8446 section 6.2).
        let alert = failure(raw(b"\x15\x03\x01\x00\x02\x02\x70")).await;
        assert_eq!(alert.kind, FailureKind::TlsAlert);
        assert_eq!(alert.detail.as_deref(), Some("unrecognized_name"));

        for other in [b"220 mail.example.test ESMTP\r\n".as_slice(), b"HTTP/1.1 403 No\r\n\r\n"] {
            assert_eq!(failure(raw(other)).await.kind, FailureKind::TlsProtocol);
        }

        let closed = failure(on_loopback(after_hello(drop))).await;
        assert_eq!((closed.kind, closed.stage), (FailureKind::ConnectionClosed, Stage::Tls));

        let reset = failure(on_loopback(after_hello(|stream| {
            SockRef::from(&stream).set_linger(Some(ms(0))).unwrap();
        })))
        .await;
        assert_eq!((reset.kind, reset.stage), (FailureKind::ConnectionReset, Stage::Tls));
        assert_eq!(reset.tcp.unwrap().bytes_received, 0);

        let silent = failure(on_loopback(after_hello(|mut stream| {
            let _ = stream.read(&mut [0; 8]);
        })))
        .await;
        assert_eq!((silent.kind, silent.stage), (FailureKind::Timeout, Stage::Tls));
        let state = silent.tcp.unwrap();
        assert!(state.bytes_acked > 100 && state.unacked == 0, "the hello arrived: {state:?}");

        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let nobody = listener.local_addr().unwrap();
        drop(listener);
        let refused = failure(nobody).await;
        assert_eq!((refused.kind, refused.stage), (FailureKind::ConnectionRefused, Stage::Connect));
    });
}

#[test]
fn what_a_router_does_to_the_hello_is_told_apart() {
    isolated("tls::what_a_router_does_to_the_hello_is_told_apart", || async {
        let row = Row::new();
        let (serve, _) = server(Some(&self_signed(&[HOST], false)));
        for port in [443, 444, 445] {
            row.serve(port, serve.clone());
        }
        row.first.shell(&forward(
            "tcp dport 443 tcp flags & psh == psh drop
             tcp dport 444 tcp flags & psh == psh reject with icmp type admin-prohibited
             tcp dport 445 tcp flags & psh == psh reject with tcp reset",
        ));
        let dropped = failure(address(SERVER, 443)).await;
        assert_eq!((dropped.kind, dropped.stage), (FailureKind::Timeout, Stage::Tls));
        let state = dropped.tcp.unwrap();
        assert!(state.unacked == 1 && state.retransmits > 0, "the hello is lost: {state:?}");
        assert_eq!((state.bytes_acked, state.bytes_received), (1, 0));

        let rejected = failure(address(SERVER, 444)).await;
        assert_eq!((rejected.kind, rejected.stage), (FailureKind::IcmpUnreachable, Stage::Tls));

        let reset = failure(address(SERVER, 445)).await;
        assert_eq!((reset.kind, reset.stage), (FailureKind::ConnectionReset, Stage::Tls));
    });
}

#[test]
fn a_split_hello_passes_a_censor_that_looks_at_single_segments() {
    isolated("tls::a_split_hello_passes_a_censor_that_looks_at_single_segments", || async {
        let row = Row::new();
        let (serve, heard) = server(Some(&self_signed(&[HOST], false)));
        row.serve(443, serve);
        row.first.shell(&format!(
            "iptables -A FORWARD -p tcp --dport 443 -m string --algo bm --string {HOST} \
             -j REJECT --reject-with tcp-reset"
        ));
        let (ctx, to) = (context(vec![]), address(SERVER, 443));
        for shape in [HelloShape::Default, HelloShape::Tls12] {
            let seen = with(&ctx, to, Some(HOST), shape).await;
            assert_eq!(seen.outcome.failure().unwrap().kind, FailureKind::ConnectionReset);
        }
        for (name, shape) in [
            (Some(INNOCENT), HelloShape::Default),
            (None, HelloShape::Default),
            (Some(HOST), HelloShape::Split),
        ] {
            let seen = with(&ctx, to, name, shape).await;
            assert!(seen.outcome.ok().is_some(), "{seen:?}");
            assert_eq!(seen.server_name.as_deref(), name);
        }
        let names: Vec<_> = heard.lock().unwrap().iter().map(|(name, _)| name.clone()).collect();
        assert_eq!(names, [Some(INNOCENT.to_owned()), None, Some(HOST.to_owned())]);
    });
}

#[test]
fn the_forms_of_the_hello_differ_and_offer_what_was_asked() {
    block_on(async {
        let identity = self_signed(&[HOST], false);
        let (serve, heard) = server(Some(&identity));
        let to = on_loopback(serve);
        for (shape, version) in
            [(HelloShape::Default, "1.3"), (HelloShape::Split, "1.3"), (HelloShape::Tls12, "1.2")]
        {
            let seen = with(&context(vec![]), to, Some(HOST), shape).await;
            let facts = seen.outcome.ok().unwrap();
            assert_eq!((facts.version.as_str(), seen.shape), (version, shape));
            assert!(facts.handshake_us > 0);
        }
        for (name, protocols) in heard.lock().unwrap().iter() {
            assert_eq!(name.as_deref(), Some(HOST));
            assert_eq!(protocols, &[b"http/1.1".to_vec()]);
        }
    });
}

#[test]
fn the_stream_carries_what_is_said_after_the_handshake() {
    block_on(async {
        let (serve, _) = server(Some(&self_signed(&[HOST], false)));
        let to = on_loopback(serve);
        let ctx = context(vec![]);
        let dialed = DirectDialer.dial(HOST, to, ms(1000)).await.unwrap();
        let hello = hello(Some(HOST), HelloShape::Split);
        let (mut stream, _) =
            handshake(&ctx, dialed.stream, to.ip(), hello, ms(1000)).await.unwrap();
        // The deadline was for the handshake alone.
        tokio::time::sleep(ms(1200)).await;
        stream.write_all(b"hello").await.unwrap();
        let mut back = [0; 5];
        stream.read_exact(&mut back).await.unwrap();
        assert_eq!(&back, b"hello");
        assert!(stream.tcp_state().unwrap().bytes_received > 500);

        let dialed = DirectDialer.dial(HOST, to, ms(1000)).await.unwrap();
        let bad = Hello { server_name: Some("no host"), ..hello };
        let failure = handshake(&ctx, dialed.stream, to.ip(), bad, ms(1000)).await.err().unwrap();
        assert_eq!(failure.kind, FailureKind::LocalFault);
    });
}
