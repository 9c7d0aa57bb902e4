//! A connection of our own to an address that is given, never looked up, and one exchange over it.

use super::metered::Metered;
use crate::{
    Context,
    direct::micros,
    failure::io_failure,
    tls::{Hello, handshake},
};
use http_body_util::BodyExt;
use hyper::{
    Method,
    body::{Body, Bytes},
    client::conn::http1,
    header::{self, HeaderMap},
    http::{HeaderValue, response},
};
use hyper_util::rt::TokioIo;
use std::{convert::Infallible, error::Error as _, future::pending, io, net::IpAddr};
use tokio::time::{Instant, timeout_at};
use url::{Position, Url};
use waypost_model::{Failure, FailureKind, HelloShape, Stage, TlsFacts, TlsName};

/// As much of a page as is read, in bytes: enough to know a block page.
pub(super) const BODY_LIMIT: usize = 64 * 1024;
/// As much of an answer's head as is read, in bytes. Browsers stop at 256 KiB; no honest head comes
/// near this.
const HEAD_LIMIT: usize = 64 * 1024;
/// As many header fields as are read.
const FIELDS_LIMIT: usize = 100;
/// Says what the most common private browser says, so that it names no user and no program.
const USER_AGENT: &str = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";

/// What is asked for, where, and under which name.
pub(crate) struct Request<'a> {
    pub(crate) url: &'a Url,
    pub(crate) address: IpAddr,
    pub(crate) name: TlsName,
    pub(crate) innocent: Option<&'a str>,
}

impl Request<'_> {
    /// The name to put forward; none for the address alone.
    fn server_name(&self) -> Option<&str> {
        match self.name {
            TlsName::Real => self.url.domain(),
            TlsName::Innocent => self.innocent,
            TlsName::None => None,
        }
    }

    fn host_field(&self) -> String {
        let host = self.server_name().map_or_else(
            || match self.address {
                IpAddr::V4(address) => address.to_string(),
                IpAddr::V6(address) => format!("[{address}]"),
            },
            str::to_owned,
        );
        match self.url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host,
        }
    }

    /// The message to send.
    ///
    /// # Errors
    /// If the URL or the name holds what HTTP cannot carry: nothing was sent then.
    pub(crate) fn message<B>(&self, method: Method, body: B) -> Result<hyper::Request<B>, Failure> {
        hyper::Request::builder()
            .method(method)
            .uri(&self.url[Position::BeforePath..Position::AfterQuery])
            .header(header::HOST, self.host_field())
            .header(header::USER_AGENT, USER_AGENT)
            .header(header::ACCEPT, "*/*")
            .header(header::ACCEPT_LANGUAGE, "en-US,en;q=0.5")
            .header(header::CONNECTION, "close")
            .body(body)
            .map_err(|_| Failure::new(FailureKind::LocalFault, Stage::Send))
    }
}

/// An open connection, with TLS where the URL says so.
pub(crate) struct Connection(pub(crate) Metered);

/// Connects by `end`; the handshake's facts go to `tls`.
pub(crate) async fn connect(
    ctx: &Context,
    request: &Request<'_>,
    tls: &mut Option<TlsFacts>,
    end: Instant,
) -> Result<Connection, Failure> {
    let Some((host, port)) = request.url.host_str().zip(request.url.port_or_known_default()) else {
        return Err(Failure::new(FailureKind::LocalFault, Stage::Connect));
    };
    let left = |end: Instant| end.saturating_duration_since(Instant::now());
    let at = (request.address, port).into();
    let mut stream = ctx.dialer.dial(host, at, left(end)).await?.stream;
    if request.url.scheme() == "https" {
        let hello = Hello {
            host,
            server_name: request.server_name(),
            shape: HelloShape::Default,
            alpn: &[b"http/1.1"],
        };
        let (encrypted, facts) = handshake(ctx, stream, request.address, hello, left(end)).await?;
        *tls = Some(facts);
        stream = encrypted;
    }
    Ok(Connection(Metered::new(stream)))
}

/// An answer: its head, and as much of its body as is read.
pub(crate) struct Answer {
    pub(crate) head: response::Parts,
    pub(crate) body: Vec<u8>,
    pub(crate) first_byte_us: u64,
}

impl Answer {
    /// The first field of that name, if it is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok())
    }
}

impl Connection {
    /// Sends a message and hands the answer, once its head is there, to `then`; the connection is
    /// driven until that ends.
    pub(crate) async fn exchange<B, T>(
        self,
        message: hyper::Request<B>,
        then: impl AsyncFnOnce(hyper::Response<hyper::body::Incoming>) -> Result<T, Failure>,
    ) -> Result<T, Failure>
    where
        B: Body<Data = Bytes, Error = Infallible> + Send + 'static,
    {
        let meter = self.0;
        let (mut sender, connection) = http1::Builder::new()
            .max_headers(FIELDS_LIMIT)
            .max_buf_size(HEAD_LIMIT)
            // As browsers write them: some boxes on the way look for `Host:` to the letter.
            .title_case_headers(true)
            .handshake(TokioIo::new(meter.clone()))
            .await
            .map_err(|error| request_failure(&error, &meter))?;
        let exchange = async {
            let answer = sender.send_request(message).await;
            then(answer.map_err(|error| request_failure(&error, &meter))?).await
        };
        let drive = async {
            // Its errors reach the exchange as well.
            drop(connection.await);
            pending::<Infallible>().await
        };
        tokio::select! {
            ended = exchange => ended,
            never = drive => match never {},
        }
    }
}

/// The whole of a small exchange, by `end`.
pub(super) async fn fetch<B>(
    connection: Connection,
    message: hyper::Request<B>,
    end: Instant,
) -> Result<Answer, Failure>
where
    B: Body<Data = Bytes, Error = Infallible> + Send + 'static,
{
    let meter = connection.0.clone();
    let asked = Instant::now();
    let exchange = connection.exchange(message, async |answer| {
        let (head, mut incoming) = answer.into_parts();
        let mut body = Vec::new();
        while body.len() < BODY_LIMIT {
            let Some(frame) = incoming.frame().await else { break };
            match frame {
                Ok(frame) => body.extend_from_slice(frame.data_ref().map_or(&[][..], |d| d)),
                Err(error) if ends_without_notice(&error, &head.headers) => break,
                Err(error) => return Err(request_failure(&error, &meter)),
            }
        }
        body.truncate(BODY_LIMIT);
        let first = meter.first_read().unwrap_or_else(Instant::now);
        let first_byte_us = micros(first.saturating_duration_since(asked));
        Ok(Answer { head, body, first_byte_us })
    });
    match timeout_at(end, exchange).await {
        Ok(ended) => ended,
        Err(_) => Err(timed_out(&meter)),
    }
}

/// The failure of a request that ran out of time.
pub(crate) fn timed_out(meter: &Metered) -> Failure {
    Failure { tcp: meter.tcp_state(), ..Failure::new(FailureKind::Timeout, meter.stage()) }
}

/// Whether a body whose end is the connection's (RFC 9112 section 6.3) ended without TLS saying so,
/// as many servers do.
pub(crate) fn ends_without_notice(error: &hyper::Error, headers: &HeaderMap) -> bool {
    let delimited = headers.contains_key(header::CONTENT_LENGTH)
        || headers.contains_key(header::TRANSFER_ENCODING);
    !delimited && io_error(error).is_some_and(|e| e.kind() == io::ErrorKind::UnexpectedEof)
}

/// The failure behind an error of the HTTP library.
pub(crate) fn request_failure(error: &hyper::Error, meter: &Metered) -> Failure {
    let (stage, tcp) = (meter.stage(), meter.tcp_state());
    if let Some(error) = io_error(error) {
        return io_failure(error, stage, tcp);
    }
    let kind = if error.is_parse_too_large() {
        FailureKind::TooLarge
    } else if error.is_parse() || (error.is_canceled() && stage == Stage::Read) {
        // Cancelled though bytes came: they came before anything was asked.
        FailureKind::BadReply
    } else if error.is_incomplete_message() || error.is_canceled() || error.is_closed() {
        FailureKind::ConnectionClosed
    } else {
        FailureKind::Unknown
    };
    Failure { tcp, ..Failure::new(kind, stage) }
}

/// The error of the connection behind an error of the HTTP library.
fn io_error(error: &hyper::Error) -> Option<&io::Error> {
    let mut source = error.source();
    while let Some(inner) = source {
        if let Some(io) = inner.downcast_ref::<io::Error>() {
            return Some(io);
        }
        source = inner.source();
    }
    None
}
