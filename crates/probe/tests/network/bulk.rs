//! Transfers: whole, cut short, dripping and frozen.

use crate::{
    daemons::nginx,
    support::{tls::HOST, *},
};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    thread::sleep,
    time::{Duration, Instant},
};
use url::Url;
use waypost_model::{Bulk, BulkEnd, FailureKind as Kind, Stage, TlsName};
use waypost_probe::bulk::{UPLOAD_LIMIT, download, upload};

const LIMIT: Duration = ms(4000);
const STALL: Duration = ms(1000);

fn page(scheme: &str, to: SocketAddr, path: &str) -> Url {
    Url::parse(&format!("{scheme}://{HOST}:{}{path}", to.port())).unwrap()
}

async fn down(url: &Url, to: SocketAddr, bytes: u64, limit: Duration) -> Bulk {
    let bulk =
        download(&context(vec![]), url, to.ip(), TlsName::Real, None, bytes, limit, STALL).await;
    sound(&bulk);
    bulk
}

async fn up(url: &Url, to: SocketAddr, bytes: u64, limit: Duration) -> Bulk {
    let bulk =
        upload(&context(vec![]), url, to.ip(), TlsName::Real, None, bytes, limit, STALL).await;
    sound(&bulk);
    bulk
}

fn sound(bulk: &Bulk) {
    assert!(bulk.samples.len() <= 64);
    assert!(bulk.samples.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 < pair[1].1));
    assert_eq!(bulk.samples.last().map_or(0, |last| last.1), bulk.bytes);
    let failed = matches!(bulk.end, BulkEnd::Stalled | BulkEnd::Failed);
    assert_eq!(bulk.failure.is_some(), failed, "{bulk:?}");
}

#[test]
fn a_whole_page_a_part_of_it_and_a_time_are_enough() {
    let nginx = nginx("nginx-bulk", "");
    block_on(async {
        for (scheme, to) in [("http", nginx.at(0)), ("https", nginx.at(1))] {
            let all = down(&page(scheme, to, "/bulk"), to, 1 << 20, LIMIT).await;
            assert_eq!((all.end, all.bytes), (BulkEnd::Complete, 1 << 18));
            let part = down(&page(scheme, to, "/bulk"), to, 100_000, LIMIT).await;
            // No more was asked for: the line may be paid for by volume.
            assert_eq!((part.end, part.bytes), (BulkEnd::Enough, 100_000));
        }
        let dripping = on_loopback(|mut stream| {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
            while stream.write_all(&[b'x'; 100]).is_ok() {
                sleep(ms(20));
            }
        });
        let begun = Instant::now();
        let slow = down(&page("http", dripping, "/"), dripping, 1 << 20, ms(700)).await;
        assert!(begun.elapsed() < ms(1000));
        assert_eq!(slow.end, BulkEnd::Enough);
        // One point a write, over most of the time.
        assert!((1000..4000).contains(&slow.bytes), "{slow:?}");
        assert!(slow.samples.len() > 10 && slow.samples.last().unwrap().0 > 400, "{slow:?}");
    });
}

#[test]
fn silence_is_a_stall_only_once_bytes_have_come() {
    block_on(async {
        let frozen = on_loopback(|mut stream| {
            let _ = stream.read(&mut [0; 4096]);
            let head = b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n";
            let _ = stream.write_all(&[&head[..], &[b'x'; 16384]].concat());
            sleep(ms(5000));
        });
        let stalled = down(&page("http", frozen, "/"), frozen, 1 << 20, LIMIT).await;
        assert_eq!((stalled.end, stalled.bytes), (BulkEnd::Stalled, 16384));
        let failure = stalled.failure.unwrap();
        assert_eq!((failure.kind, failure.stage), (Kind::Timeout, Stage::Read));
        assert!(failure.tcp.unwrap().bytes_received > 16384);

        let mute = on_loopback(|mut stream| {
            let _ = stream.read(&mut [0; 4096]);
            sleep(ms(5000));
        });
        let begun = Instant::now();
        let failed = down(&page("http", mute, "/"), mute, 1 << 20, ms(500)).await;
        assert!(begun.elapsed() < ms(900));
        assert_eq!((failed.end, failed.bytes), (BulkEnd::Failed, 0));
        assert_eq!(failed.failure.unwrap().stage, Stage::FirstByte);

        let cut = on_loopback(|mut stream| {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf");
        });
        let cut = down(&page("http", cut, "/"), cut, 1 << 20, LIMIT).await;
        assert_eq!((cut.end, cut.bytes), (BulkEnd::Failed, 4));
        assert_eq!(cut.failure.unwrap().kind, Kind::ConnectionClosed);
    });
}

#[test]
fn a_server_that_takes_no_upload_or_all_of_it_does_not_fail_it() {
    let content = "
        client_max_body_size 1k;
        location /any { client_max_body_size 1m; return 204; }
        location /bulk {}
    ";
    let nginx = nginx("nginx-upload", content);
    block_on(async {
        for (scheme, to) in [("http", nginx.at(0)), ("https", nginx.at(1))] {
            for path in ["/too-large", "/bulk", "/any"] {
                let bulk = up(&page(scheme, to, path), to, 1 << 20, LIMIT).await;
                assert!(matches!(bulk.end, BulkEnd::Enough | BulkEnd::Complete), "{bulk:?}");
            }
        }
        let segments = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let seen = segments.clone();
        let reads = on_loopback(move |mut stream| {
            let mut buffer = [0; 65536];
            while let Ok(read) = stream.read(&mut buffer) {
                seen.lock().unwrap().push(read);
                if seen.lock().unwrap().iter().sum::<usize>() > 65536 || read == 0 {
                    break;
                }
            }
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n");
            sleep(ms(500));
        });
        let all = up(&page("http", reads, "/"), reads, u64::MAX, LIMIT).await;
        assert_eq!((all.end, all.bytes), (BulkEnd::Complete, UPLOAD_LIMIT));
        let many = segments.lock().unwrap().iter().filter(|size| **size <= 1024).count();
        assert!(many > 64, "{segments:?}");
    });
}

#[test]
fn an_upload_that_breaks_off_is_a_failure() {
    block_on(async {
        let resets = on_loopback(|mut stream| {
            let _ = stream.read_exact(&mut [0; 4096]);
            socket2::SockRef::from(&stream).set_linger(Some(ms(0))).unwrap();
        });
        let reset = up(&page("http", resets, "/"), resets, UPLOAD_LIMIT, LIMIT).await;
        assert_eq!(reset.end, BulkEnd::Failed);
        let failure = reset.failure.unwrap();
        assert_eq!((failure.kind, failure.stage), (Kind::ConnectionReset, Stage::Send));
    });
}

/// Takes an upload and answers, or serves a long page.
fn serve(mut stream: TcpStream) {
    let mut buffer = [0; 4096];
    let read = stream.read(&mut buffer).unwrap_or(0);
    if buffer[..read].starts_with(b"POST") {
        while stream.read(&mut buffer).is_ok_and(|read| read > 0) {}
        return;
    }
    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 262144\r\n\r\n");
    let _ = stream.write_all(&[b'x'; 262_144]);
    sleep(ms(3000));
}

#[test]
fn a_freeze_on_the_way_stalls_in_both_directions_near_the_same_count() {
    isolated(
        "bulk::a_freeze_on_the_way_stalls_in_both_directions_near_the_same_count",
        async || {
            let row = Row::new();
            row.serve(80, serve);
            let to = address(SERVER, 80);
            let url = Url::parse(&format!("http://{HOST}/")).unwrap();

            let free = down(&url, to, 1 << 20, LIMIT).await;
            assert_eq!((free.end, free.bytes), (BulkEnd::Complete, 262_144));
            let free = up(&url, to, UPLOAD_LIMIT, LIMIT).await;
            assert_eq!((free.end, free.bytes), (BulkEnd::Complete, UPLOAD_LIMIT));

            row.first.shell(&forward("tcp flags & (psh|syn) == psh drop"));
            let nothing = up(&url, to, UPLOAD_LIMIT, LIMIT).await;
            assert_eq!((nothing.end, nothing.bytes), (BulkEnd::Failed, 0));
            assert_eq!(nothing.failure.unwrap().kind, Kind::Timeout);
            row.first.shell("nft flush ruleset; sysctl -qw net.netfilter.nf_conntrack_acct=1");
            row.first
                .shell(&forward("ct original bytes > 20000 drop\nct reply bytes > 20000 drop"));
            let frozen = down(&url, to, 1 << 20, LIMIT).await;
            assert_eq!(frozen.end, BulkEnd::Stalled);
            assert!((10_000..20_000).contains(&frozen.bytes), "{frozen:?}");
            assert_eq!(frozen.failure.unwrap().tcp.unwrap().unacked, 0);
            let frozen = up(&url, to, UPLOAD_LIMIT, LIMIT).await;
            assert_eq!(frozen.end, BulkEnd::Stalled);
            assert!((10_000..20_000).contains(&frozen.bytes), "{frozen:?}");
            let failure = frozen.failure.unwrap();
            assert_eq!((failure.kind, failure.stage), (Kind::Timeout, Stage::Send));
            assert!(failure.tcp.unwrap().unacked > 0);
        },
    );
}
