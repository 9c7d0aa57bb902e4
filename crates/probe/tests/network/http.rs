//! Pages and portals, from nginx and from servers that break the protocol.

use crate::{
    daemons::nginx,
    support::{tls::HOST, *},
};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    thread::sleep,
    time::Instant,
};
use url::Url;
use waypost_model::{BulkEnd, FailureKind as Kind, HttpGet, Outcome, Stage, TlsName, Trust};
use waypost_probe::{Context, bulk::download, captive, http::get};

fn url(scheme: &str, to: SocketAddr, path: &str) -> Url {
    Url::parse(&format!("{scheme}://{HOST}:{}{path}", to.port())).unwrap()
}

async fn real(ctx: &Context, url: &Url, to: SocketAddr) -> HttpGet {
    get(ctx, url, to.ip(), TlsName::Real, None, ms(3000)).await
}

/// What stands at `/`, and its digest by sha256sum(1).
const PAGE: &str = "<html><TITLE> Q&amp;A — почта </TITLE></html>";
const PAGE_SHA256: &str = "8d599b729c10b0eddd8493e567f0db374628357045137de0ee489a5508d01062";
const PAGES: &str = "
    location = / { return 200 '<html><TITLE> Q&amp;A — почта </TITLE></html>'; }
    location = /name { return 200 '<title>$http_host|$ssl_server_name|$http_user_agent</title>'; }
    location = /moved { return 302 http://warning.rt.ru/?id=1&st=0&dt=203.0.113.25; }
    location = /order { return 451; }
    location = /blocked { return 200 '<body>ДОСТУП К РЕСУРСУ ОГРАНИЧЕН</body>'; }
    location = /generate_204 { return 204; }
    location = /success { return 200 'success\\n'; }
";

#[test]
fn a_page_is_told_with_its_certificate_and_its_clock() {
    let nginx = nginx("nginx-pages", PAGES);
    let ctx = context(vec![nginx.root.clone()]);
    block_on(async {
        let (plain, tls) = (nginx.at(0), nginx.at(1));
        let page = real(&ctx, &url("https", tls, "/"), tls).await;
        let certificate = &page.tls.as_ref().unwrap().certificate;
        assert!(certificate.proves_host() && certificate.mozilla == Trust::Trusted);
        let facts = page.outcome.ok().unwrap_or_else(|| panic!("{page:?}"));
        assert_eq!((facts.status, facts.title.as_deref()), (200, Some("Q&A — почта")));
        assert!(facts.server.as_ref().unwrap().starts_with("nginx"));
        assert!(facts.clock_offset_s.unwrap().abs() <= 2);
        assert_eq!(facts.body_bytes, PAGE.len() as u64);
        assert_eq!(facts.body_sha256, PAGE_SHA256);
        assert!(facts.markers.is_empty() && facts.redirect.is_none());
        let again = real(&ctx, &url("http", plain, "/"), plain).await;
        assert!(again.tls.is_none());
        assert_eq!(again.outcome.ok().unwrap().body_sha256, facts.body_sha256);

        let moved = real(&ctx, &url("http", plain, "/moved"), plain).await;
        let facts = moved.outcome.ok().unwrap();
        assert_eq!(facts.redirect.as_deref(), Some("http://warning.rt.ru"));
        assert_eq!(
            (facts.status, &facts.markers[..]),
            (302, &["ru_rostelecom_warning".to_owned()][..])
        );

        let order = real(&ctx, &url("https", tls, "/order"), tls).await;
        assert_eq!(order.outcome.ok().unwrap().status, 451);
        let blocked = real(&ctx, &url("http", plain, "/blocked"), plain).await;
        assert_eq!(blocked.outcome.ok().unwrap().markers, ["ru_resource_restricted"]);

        let bulk = real(&ctx, &url("http", plain, "/bulk"), plain).await;
        assert_eq!(bulk.outcome.ok().unwrap().body_bytes, 64 * 1024);
    });
}

#[test]
fn the_name_that_is_wanted_stands_in_the_hello_and_in_the_host_field() {
    let nginx = nginx("nginx-names", PAGES);
    let ctx = context(vec![nginx.root.clone()]);
    block_on(async {
        let to = nginx.at(1);
        let page = url("https", to, "/name");
        for (name, host, hello) in [
            (TlsName::Real, HOST, HOST),
            (TlsName::Innocent, "innocent.test", "innocent.test"),
            (TlsName::None, "127.0.0.1", ""),
        ] {
            let got = get(&ctx, &page, to.ip(), name, Some("innocent.test"), ms(3000)).await;
            // Whatever name was sent, the certificate is held against the page's own.
            assert!(got.tls.as_ref().unwrap().certificate.proves_host());
            let title = got.outcome.ok().unwrap().title.clone().unwrap();
            assert!(
                title.starts_with(&format!("{host}:{}|{hello}|Mozilla/5.0", to.port())),
                "{title}"
            );
        }
    });
}

#[test]
fn a_portal_is_told_by_any_other_answer() {
    let nginx = nginx("nginx-portal", PAGES);
    let mut ctx = context(vec![]);
    block_on(async {
        let to = nginx.at(0);
        for (path, status, body, as_expected) in [
            ("/generate_204", 204, "", true),
            ("/success", 200, "success", true),
            ("/success", 200, "failure", false),
            ("/generate_204", 200, "", false),
            ("/moved", 204, "", false),
            ("/", 204, "", false),
        ] {
            let page = url("http", to, path);
            let captive = captive(&ctx, &page, status, body, to.ip(), ms(3000)).await;
            let facts = captive.outcome.ok().unwrap();
            assert_eq!(facts.as_expected, as_expected, "{path}");
            assert_eq!(facts.redirect.is_some(), path == "/moved");
        }
        ctx.clock = std::sync::Arc::new(Ahead);
        let late =
            captive(&ctx, &url("http", to, "/success"), 200, "success", to.ip(), ms(3000)).await;
        let offset = late.outcome.ok().unwrap().clock_offset_s.unwrap();
        assert!((offset + 86_400).abs() <= 2, "{offset}");
    });
}

/// A clock that is a day ahead.
struct Ahead;

impl waypost_probe::Clock for Ahead {
    fn unix_seconds(&self) -> i64 {
        waypost_probe::SystemClock.unix_seconds() + 86_400
    }
}

/// A server over TLS that ends a page by hanging up, without TLS's own goodbye, as many do.
fn hangs_up() -> SocketAddr {
    let key = rcgen::generate_simple_self_signed(vec![HOST.to_owned()]).unwrap();
    let der = rustls::pki_types::PrivateKeyDer::try_from(key.signing_key.serialize_der()).unwrap();
    let ring = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(ring)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![key.cert.der().clone()], der)
        .unwrap();
    let config = std::sync::Arc::new(config);
    on_loopback(move |stream| {
        let session = rustls::ServerConnection::new(config.clone()).unwrap();
        let mut tls = rustls::StreamOwned::new(session, stream);
        let mut request = [0; 4096];
        let read = tls.read(&mut request).unwrap();
        let length = match request[..read].starts_with(b"GET /short") {
            true => "Content-Length: 99\r\n",
            false => "",
        };
        let _ = write!(tls, "HTTP/1.1 200 OK\r\n{length}\r\n<title>whole</title>");
    })
}

#[test]
fn a_page_that_ends_with_the_connection_is_whole_and_one_cut_short_is_not() {
    let to = hangs_up();
    block_on(async {
        let ctx = context(vec![]);
        let whole = real(&ctx, &url("https", to, "/"), to).await;
        assert_eq!(whole.outcome.ok().unwrap().title.as_deref(), Some("whole"));
        let short = real(&ctx, &url("https", to, "/short"), to).await;
        assert_eq!(short.outcome.failure().unwrap().kind, Kind::ConnectionClosed);
        assert!(short.tls.is_some());

        let page = url("https", to, "/");
        let bulk =
            download(&ctx, &page, to.ip(), TlsName::Real, None, 1 << 20, ms(3000), ms(3000)).await;
        assert_eq!((bulk.end, bulk.bytes), (BulkEnd::Complete, 20));
    });
}

/// Reads the request, then does as told.
fn asked(then: fn(TcpStream)) -> SocketAddr {
    on_loopback(move |mut stream| {
        assert!(stream.read(&mut [0; 4096]).unwrap() > 0);
        then(stream);
    })
}

#[test]
fn each_broken_answer_is_a_failure_of_its_own_and_ends_in_time() {
    let servers: Vec<(&str, SocketAddr, Kind, Stage)> = vec![
        ("closed", asked(drop), Kind::ConnectionClosed, Stage::FirstByte),
        ("silent", asked(|s| hold(&s)), Kind::Timeout, Stage::FirstByte),
        ("garbage", asked(|s| tell(s, b"220 mail ESMTP\r\n\r\n")), Kind::BadReply, Stage::Read),
        ("bytes", asked(|s| tell(s, b"\0\xff\x16\x03\r\n\r\n")), Kind::BadReply, Stage::Read),
        ("half a head", asked(|s| drop(half(s))), Kind::ConnectionClosed, Stage::Read),
        ("stalled head", asked(|s| hold(&half(s))), Kind::Timeout, Stage::Read),
        ("endless field", asked(|s| endless(s, b"x")), Kind::TooLarge, Stage::Read),
        ("endless fields", asked(|s| endless(s, b"a: b\r\n")), Kind::TooLarge, Stage::Read),
        (
            "short body",
            asked(|mut s| drop(s.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"))),
            Kind::ConnectionClosed,
            Stage::Read,
        ),
        (
            "stalled body",
            asked(|s| tell(s, b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")),
            Kind::Timeout,
            Stage::Read,
        ),
        (
            "reset",
            asked(|s| socket2::SockRef::from(&s).set_linger(Some(ms(0))).unwrap()),
            Kind::ConnectionReset,
            Stage::FirstByte,
        ),
        ("banner first", on_loopback(|s| tell(s, b"SSH-2.0-x\r\n")), Kind::BadReply, Stage::Read),
    ];
    let ctx = context(vec![]);
    block_on(async {
        for (name, to, kind, stage) in servers {
            let begun = Instant::now();
            let page = url("http", to, "/");
            let got = get(&ctx, &page, to.ip(), TlsName::Real, None, ms(800)).await;
            let Outcome::Failure(failure) = &got.outcome else { panic!("{name}: {got:?}") };
            assert_eq!((failure.kind, failure.stage), (kind, stage), "{name}");
            assert!(begun.elapsed() < ms(1500), "{name}");
        }
        let endless_body = asked(|s| endless(s, b"\r\nand so on"));
        let got = real(&ctx, &url("http", endless_body, "/"), endless_body).await;
        assert_eq!(got.outcome.ok().unwrap().body_bytes, 64 * 1024);
    });
}

fn hold(_stream: &TcpStream) {
    sleep(ms(1500));
}

fn tell(mut stream: TcpStream, text: &[u8]) {
    let _ = stream.write_all(text);
    sleep(ms(1500));
}

fn half(mut stream: TcpStream) -> TcpStream {
    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nServer: x\r\n");
    stream
}

/// A head, and then the same bytes for ever.
fn endless(stream: TcpStream, bytes: &[u8]) {
    let mut stream = half(stream);
    while stream.write_all(bytes).is_ok() {}
}
