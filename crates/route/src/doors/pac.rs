//! A PAC file that leads a provider's names to the SOCKS proxy.
//!
//! Behind the proxy stands no `DIRECT`: where the proxy is closed, the program connects to nobody.
//! What reads the file over HTTP, though, goes direct when the file itself is not to be had; so
//! [`script`] can also be put where it is always found.

use super::{hosts::Hosts, listener::Listener};
use http_body_util::Full;
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{convert::Infallible, io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{net::TcpStream, time::timeout};

/// What PAC files are served as (the Netscape draft of 1996, and all that read them).
const CONTENT: &str = "application/x-ns-proxy-autoconfig";
/// For a question from the same computer.
const HEADER_WAIT: Duration = Duration::from_secs(10);
/// For everything on one connection.
const CONNECTION_WAIT: Duration = Duration::from_secs(60);
/// The least that hyper takes; a browser's headers are far shorter.
const MOST_HEADER_BYTES: usize = 8 << 10;

/// The PAC file's server. Dropped, it closes.
#[derive(Debug)]
pub struct Pac {
    listener: Listener,
    path: String,
}

impl Pac {
    /// Serves the script for these names and this proxy on loopback, on the wished port, or on
    /// another if that one is taken. Without the secret word in the path nobody gets it: a page in a
    /// browser must not learn who the provider is.
    ///
    /// # Errors
    /// When the system gives no port.
    pub fn open(
        wished: Option<u16>,
        secret: &str,
        hosts: &Hosts,
        proxy: SocketAddr,
    ) -> io::Result<Self> {
        let path = format!("/{secret}/proxy.pac");
        let file = Arc::new((path.clone(), Bytes::from(script(hosts, proxy))));
        let listener = Listener::open(wished, move |client| serve(client, Arc::clone(&file)));
        Ok(Self { listener: listener?, path })
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// The file's address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}{}", self.listener.address(), self.path)
    }
}

async fn serve(client: TcpStream, file: Arc<(String, Bytes)>) {
    let answer = service_fn(move |request: Request<Incoming>| {
        let answer = answer(&request, &file.0, &file.1);
        async move { Ok::<_, Infallible>(answer) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_WAIT)
        .max_buf_size(MOST_HEADER_BYTES)
        .serve_connection(TokioIo::new(client), answer);
    // Nothing is to be done about a client that breaks off.
    let _ = timeout(CONNECTION_WAIT, connection).await;
}

fn answer<B>(request: &Request<B>, path: &str, script: &Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if request.uri().path() != path {
        *response.status_mut() = StatusCode::NOT_FOUND;
    } else if request.method() != Method::GET && request.method() != Method::HEAD {
        headers.insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    } else {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(CONTENT));
        *response.body_mut() = Full::new(script.clone());
    }
    response
}

/// The script: these names go to the proxy and to nothing else, the rest goes as if there were none.
/// `dnsResolve` and its like are not used, since they would ask the system's resolver.
#[must_use]
pub fn script(hosts: &Hosts, proxy: SocketAddr) -> String {
    let Some(owned) = hosts.owned() else {
        return format!(
            "function FindProxyForURL(url, host) {{\n  return \"SOCKS5 {proxy}\";\n}}\n"
        );
    };
    // Names are plain ASCII without quotes: Hosts takes no others.
    let names: Vec<String> = owned.map(|name| format!("\"{name}\"")).collect();
    format!(
        "function FindProxyForURL(url, host) {{
  var names = [{names}];
  host = host.toLowerCase();
  if (host.charAt(host.length - 1) === \".\") host = host.substring(0, host.length - 1);
  for (var i = 0; i < names.length; i++) {{
    var at = host.length - names[i].length;
    if (at === 0 && host === names[i]) return \"SOCKS5 {proxy}\";
    if (at > 0 && host.substring(at - 1) === \".\" + names[i]) return \"SOCKS5 {proxy}\";
  }}
  return \"DIRECT\";
}}
",
        names = names.join(", ")
    )
}
