//! A domain's configuration file, fetched.

use crate::support::{tls::*, *};
use rustls::{ServerConfig, ServerConnection, pki_types::PrivateKeyDer};
use std::{
    io::{Read, Write},
    net::SocketAddr,
    sync::Arc,
};
use waypost_model::{Failure, FailureKind};
use waypost_probe::discovery::{MailServers, fetch_autoconfig};

const FILE: &str = "<clientConfig><emailProvider><incomingServer type='imap'>\
    <hostname>imap.custom.test</hostname><port>993</port><socketType>SSL</socketType>\
    </incomingServer></emailProvider></clientConfig>";

/// A web server with one answer.
fn web(identity: &Identity, answer: String) -> SocketAddr {
    let config =
        ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![identity.der.clone()],
                PrivateKeyDer::try_from(identity.key.clone()).unwrap(),
            )
            .unwrap();
    let config = Arc::new(config);
    on_loopback(move |stream| {
        let session = ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut tls = rustls::StreamOwned::new(session, stream);
        if tls.read(&mut [0; 4096]).is_ok() {
            let _ = tls.write_all(answer.as_bytes());
            tls.conn.send_close_notify();
            let _ = tls.flush();
        }
    })
}

async fn fetch(roots: &Authority, server: SocketAddr) -> Result<MailServers, Failure> {
    let path = "/mail/config-v1.1.xml";
    let url = format!("https://autoconfig.custom.test:{}{path}", server.port()).parse().unwrap();
    let ctx = context(vec![roots.der()]);
    fetch_autoconfig(&ctx, &url, server.ip(), "custom.test", ms(2000)).await
}

#[test]
fn a_file_counts_only_from_the_domain_itself() {
    block_on(async {
        let lab = Authority::new("Lab CA");
        let own = lab.issue(&["autoconfig.custom.test"], -1, 90);
        let good = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{FILE}", FILE.len());

        let servers = fetch(&lab, web(&own, good.clone())).await.unwrap();
        assert_eq!(servers.imap[0].host, "imap.custom.test");

        let other = Authority::new("Other CA").issue(&["autoconfig.custom.test"], -1, 90);
        let failure = fetch(&lab, web(&other, good)).await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::TlsProtocol);
        assert_eq!(failure.detail.as_deref(), Some("certificate"));

        let none = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned();
        let failure = fetch(&lab, web(&own, none)).await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::BadReply);
        assert_eq!(failure.detail.as_deref(), Some("http_status 404"));

        let endless = format!("HTTP/1.1 200 OK\r\n\r\n<clientConfig>{}", "<a>".repeat(100_000));
        assert_eq!(fetch(&lab, web(&own, endless)).await.unwrap_err().kind, FailureKind::BadReply);
    });
}
