//! Questions over TCP and TLS to servers that stall, drip, close and lie.

use super::responder::*;
use crate::support::{tls::*, *};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Instant,
};
use waypost_model::{DohServer, DotServer, FailureKind, QueryType, ResolverKind, Stage};
use waypost_probe::dns::{Question, ResolverSpec, Session};

const TRUE: &str = "203.0.113.7";

fn read(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut length = [0; 2];
    stream.read_exact(&mut length).ok()?;
    let mut message = vec![0; u16::from_be_bytes(length).into()];
    stream.read_exact(&mut message).ok()?;
    Some(message)
}

fn framed(message: &[u8]) -> Vec<u8> {
    let mut frame = u16::try_from(message.len()).unwrap().to_be_bytes().to_vec();
    frame.extend_from_slice(message);
    frame
}

/// A server, and how many connections it took.
fn counting(serve: impl Fn(TcpStream) + Clone + Send + 'static) -> (SocketAddr, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let address = on_loopback(move |stream| {
        counted.fetch_add(1, Ordering::SeqCst);
        serve(stream);
    });
    (address, count)
}

#[test]
fn several_questions_share_a_connection_and_may_be_answered_in_any_order() {
    block_on(async {
        let (server, count) = counting(|mut stream| {
            let first = read(&mut stream).unwrap();
            let second = read(&mut stream).unwrap();
            assert_ne!(first[..2], second[..2]);
            for message in [second, first] {
                stream.write_all(&framed(&altered(&message, |_| {}))).unwrap();
            }
            let third = read(&mut stream).unwrap();
            stream.write_all(&framed(&answer(&third, &[TRUE]))).unwrap();
            let _ = stream.read(&mut [0; 8]);
        });
        let session = Session::new(ResolverSpec::Tcp(server));
        let other = Question::new("other.example.test", QueryType::Aaaa);
        let ctx = context(vec![]);
        let (one, two) =
            tokio::join!(ask_over(&session, 2000), session.ask(&ctx, &other, ms(2000), ms(0)));
        assert_eq!((replies(&one).len(), replies(&two).len()), (1, 1));
        assert_eq!(two.name, "other.example.test");
        assert_eq!(addresses(&ask_over(&session, 2000).await), [[TRUE]]);
        assert_eq!(count.load(Ordering::SeqCst), 1);
        assert_eq!(one.resolver.kind, ResolverKind::Tcp);
    });
}

#[test]
fn a_server_that_closes_after_each_answer_is_asked_anew() {
    block_on(async {
        let (server, count) = counting(|mut stream| {
            let message = read(&mut stream).unwrap();
            stream.write_all(&framed(&answer(&message, &[TRUE]))).unwrap();
        });
        let session = Session::new(ResolverSpec::Tcp(server));
        for _ in 0..3 {
            assert_eq!(addresses(&ask_over(&session, 2000).await), [[TRUE]]);
        }
        assert_eq!(count.load(Ordering::SeqCst), 3);
    });
}

#[test]
fn drips_and_silence_end_with_the_wait() {
    block_on(async {
        let drip = on_loopback(|mut stream| {
            let message = read(&mut stream).unwrap();
            for byte in framed(&answer(&message, &[TRUE])) {
                thread::sleep(ms(100));
                if stream.write_all(&[byte]).is_err() {
                    return;
                }
            }
        });
        let mute =
            on_loopback(|mut stream| while stream.read(&mut [0; 64]).is_ok_and(|n| n > 0) {});
        for server in [drip, mute] {
            let begun = Instant::now();
            let session = Session::new(ResolverSpec::Tcp(server));
            let asked = ask_over(&session, 400).await;
            assert_eq!(failure(&asked).kind, FailureKind::Timeout);
            assert!(begun.elapsed() < ms(600), "{:?}", begun.elapsed());
        }
    });
}

#[test]
fn closing_resetting_and_nonsense_are_told_apart() {
    block_on(async {
        let kind = async |server| {
            let asked = ask_over(&Session::new(ResolverSpec::Tcp(server)), 800).await;
            (failure(&asked).kind, failure(&asked).stage)
        };
        let closes = on_loopback(|mut stream| drop(read(&mut stream)));
        assert_eq!(kind(closes).await, (FailureKind::ConnectionClosed, Stage::FirstByte));
        let breaks_off = on_loopback(|mut stream| {
            let message = read(&mut stream).unwrap();
            stream.write_all(&framed(&answer(&message, &[TRUE]))[..20]).unwrap();
        });
        assert_eq!(kind(breaks_off).await, (FailureKind::ConnectionClosed, Stage::Read));
        let resets = on_loopback(|mut stream| {
            drop(read(&mut stream));
            socket2::SockRef::from(&stream).set_linger(Some(ms(0))).unwrap();
        });
        assert_eq!(kind(resets).await.0, FailureKind::ConnectionReset);
        let nonsense = on_loopback(|mut stream| {
            let message = read(&mut stream).unwrap();
            let mut noise = message[..2].to_vec();
            noise.extend_from_slice(b"HTTP/1.1 403 Forbidden");
            stream.write_all(&framed(&noise)).unwrap();
            let _ = stream.read(&mut [0; 8]);
        });
        assert_eq!(kind(nonsense).await.0, FailureKind::BadReply);
        // Frames that belong to nobody, without end.
        let noise = on_loopback(|mut stream| while stream.write_all(&[0, 3, 9, 9, 9]).is_ok() {});
        assert_eq!(kind(noise).await.0, FailureKind::Timeout);
    });
}

#[test]
fn what_cannot_be_opened_is_tried_once_for_all_questions() {
    block_on(async {
        let (server, count) = counting(|mut stream| {
            let _ = stream.read(&mut [0; 512]);
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        let name = "dns.lab.test".to_owned();
        let session = Session::new(ResolverSpec::Dot(DotServer { address: server, name }));
        let (one, two, three) = tokio::join!(
            ask_over(&session, 1000),
            ask_over(&session, 1000),
            ask_over(&session, 1000)
        );
        for asked in [one, two, three, ask_over(&session, 1000).await] {
            assert_eq!(failure(&asked).kind, FailureKind::TlsProtocol);
        }
        assert_eq!(count.load(Ordering::SeqCst), 1);
    });
}

#[test]
fn an_answer_behind_an_unproven_certificate_never_counts() {
    block_on(async {
        let lab = Authority::new("Lab CA");
        let stranger = Authority::new("Stranger CA");
        let unproven = [
            stranger.issue(&["dns.lab.test"], -1, 90),
            lab.issue(&["other.lab.test"], -1, 90),
            lab.issue(&["dns.lab.test"], -90, -1),
            self_signed(&["dns.lab.test"], false),
        ];
        let ctx = context(vec![lab.der()]);
        for identity in unproven {
            let (serve, _) = server(Some(&identity));
            let address = on_loopback(serve);
            let url = "https://dns.lab.test/dns-query".parse().unwrap();
            for resolver in [
                ResolverSpec::Dot(DotServer { address, name: "dns.lab.test".into() }),
                ResolverSpec::Doh(DohServer { address, url }),
            ] {
                let session = Session::new(resolver);
                let question = Question::new(NAME, QueryType::A);
                let asked = session.ask(&ctx, &question, ms(1500), ms(0)).await;
                let failure = failure(&asked);
                assert_eq!((failure.kind, failure.stage), (FailureKind::TlsProtocol, Stage::Tls));
                assert_eq!(failure.detail.as_deref(), Some("certificate"));
            }
        }
    });
}

#[test]
fn a_proven_server_that_speaks_no_http2_gave_a_bad_reply() {
    block_on(async {
        let lab = Authority::new("Lab CA");
        // It echoes the first bytes of what it gets, and closes.
        let (serve, heard) = server(Some(&lab.issue(&["dns.lab.test"], -1, 90)));
        let address = on_loopback(serve);
        let url = "https://dns.lab.test/dns-query".parse().unwrap();
        let session = Session::new(ResolverSpec::Doh(DohServer { address, url }));
        let question = Question::new(NAME, QueryType::A);
        let asked = session.ask(&context(vec![lab.der()]), &question, ms(1500), ms(0)).await;
        let kind = failure(&asked).kind;
        assert!(matches!(kind, FailureKind::BadReply | FailureKind::ConnectionClosed), "{kind:?}");
        let (name, protocols) = heard.lock().unwrap()[0].clone();
        assert_eq!(name.as_deref(), Some("dns.lab.test"));
        assert_eq!(protocols, [b"h2".to_vec()]);
    });
}

#[test]
fn what_is_no_name_or_no_https_is_our_own_fault() {
    block_on(async {
        let (server, count) = counting(drop);
        let question = Question::new("a..b", QueryType::A);
        let ctx = context(vec![]);
        let udp = Session::new(ResolverSpec::Udp(server));
        let asked = udp.ask(&ctx, &question, ms(300), ms(0)).await;
        assert_eq!(failure(&asked).kind, FailureKind::LocalFault);
        let url = "http://dns.lab.test/dns-query".parse().unwrap();
        let plain = Session::new(ResolverSpec::Doh(DohServer { url, address: server }));
        assert_eq!(failure(&ask_over(&plain, 300).await).kind, FailureKind::LocalFault);
        assert_eq!(count.load(Ordering::SeqCst), 0);
    });
}
