//! Questions over HTTPS (RFC 8484), as POST over HTTP/2: the version every resolver speaks, and the
//! only one that some do.
//!
//! Spoken with the `h2` crate, which hyper and reqwest build upon, over a stream that
//! [`crate::tls::handshake`] has proven: dialer, handshake and verdict on the certificate stay those
//! of every other probe, which an HTTP client of its own would bring along a second time.

use super::wire::MAX_MESSAGE;
use crate::{BoxedStream, failure::io_failure};
use h2::client::SendRequest;
use hyper::body::Bytes;
use hyper::http::{Method, Request, StatusCode, header};
use std::{
    future::poll_fn,
    sync::{Arc, OnceLock},
};
use tokio::task::JoinSet;
use url::Url;
use waypost_model::{Failure, FailureKind, Stage};

/// Both the request's and the answer's body (RFC 8484 section 6).
const MEDIA_TYPE: &str = "application/dns-message";

/// Header fields read of one answer, in bytes.
const MAX_HEADERS: u32 = 16 * 1024;

/// An open connection. Dropping it closes it.
pub(super) struct Connection {
    requests: SendRequest<Bytes>,
    ended: Arc<OnceLock<Failure>>,
    _driver: JoinSet<()>,
}

impl Connection {
    /// Starts HTTP/2 on a stream.
    pub(super) async fn new(stream: BoxedStream) -> Result<Self, Failure> {
        let (requests, connection) = h2::client::Builder::new()
            .enable_push(false)
            .max_header_list_size(MAX_HEADERS)
            .handshake(stream)
            .await
            .map_err(|error| failure(&error, Stage::Send))?;
        let ended = Arc::new(OnceLock::new());
        let mut driver = JoinSet::new();
        let told = Arc::clone(&ended);
        driver.spawn(async move {
            let end = connection.await.err().map(|error| failure(&error, Stage::FirstByte));
            let closed = || Failure::new(FailureKind::ConnectionClosed, Stage::FirstByte);
            let _ = told.set(end.unwrap_or_else(closed));
        });
        Ok(Self { requests, ended, _driver: driver })
    }

    /// Whether it can carry no more questions.
    pub(super) fn is_over(&self) -> bool {
        self.ended.get().is_some()
    }

    /// Posts a message and reads the one that answers it. The id goes out as 0 (RFC 8484 section 4.1).
    pub(super) async fn exchange(
        &self,
        url: &Url,
        mut message: Vec<u8>,
    ) -> Result<Vec<u8>, Failure> {
        if let Some(id) = message.get_mut(..2) {
            id.fill(0);
        }
        let request = Request::builder()
            .method(Method::POST)
            .uri(url.as_str())
            .header(header::ACCEPT, MEDIA_TYPE)
            .header(header::CONTENT_TYPE, MEDIA_TYPE)
            .header(header::CONTENT_LENGTH, message.len())
            .body(())
            .map_err(|_| Failure::new(FailureKind::LocalFault, Stage::Send))?;
        let at = |stage| move |error: h2::Error| failure(&error, stage);
        let mut requests = self.requests.clone().ready().await.map_err(at(Stage::Send))?;
        let (answer, mut body) = requests.send_request(request, false).map_err(at(Stage::Send))?;
        body.send_data(message.into(), true).map_err(at(Stage::Send))?;
        let answer = answer.await.map_err(at(Stage::FirstByte))?;
        let bad =
            |detail: String| Failure::new(FailureKind::BadReply, Stage::Read).with_detail(detail);
        if answer.status() != StatusCode::OK {
            return Err(bad(format!("http_status {}", answer.status().as_u16())));
        }
        let media_type = answer.headers().get(header::CONTENT_TYPE);
        let is_message = media_type.and_then(|value| value.to_str().ok()).is_some_and(|value| {
            value.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(MEDIA_TYPE)
        });
        if !is_message {
            return Err(bad("content_type".into()));
        }
        let mut body = answer.into_body();
        let mut read = Vec::new();
        while let Some(piece) = poll_fn(|task| body.poll_data(task)).await {
            let piece = piece.map_err(at(Stage::Read))?;
            if read.len() + piece.len() > MAX_MESSAGE {
                return Err(Failure::new(FailureKind::TooLarge, Stage::Read));
            }
            read.extend_from_slice(&piece);
            body.flow_control().release_capacity(piece.len()).map_err(at(Stage::Read))?;
        }
        Ok(read)
    }
}

fn failure(error: &h2::Error, stage: Stage) -> Failure {
    match error.get_io() {
        Some(error) => io_failure(error, stage, None),
        // The server ended the stream or the connection, or broke the protocol; the reason is one of
        // RFC 9113 section 7, by its number.
        None => {
            let detail = error.reason().map_or(0, u32::from);
            Failure::new(FailureKind::BadReply, stage).with_detail(format!("http2 {detail}"))
        }
    }
}
