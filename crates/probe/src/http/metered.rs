//! A stream that can be asked, while an HTTP library owns it, how far it got.

use crate::BoxedStream;
use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::Instant,
};
use waypost_model::{Stage, TcpState};

struct Inner {
    stream: BoxedStream,
    written: bool,
    first_read: Option<Instant>,
}

/// Clones share one stream. All of them live in one task, so the lock is never waited for.
#[derive(Clone)]
pub(crate) struct Metered(Arc<Mutex<Inner>>);

impl Metered {
    pub(super) fn new(stream: BoxedStream) -> Self {
        Self(Arc::new(Mutex::new(Inner { stream, written: false, first_read: None })))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn tcp_state(&self) -> Option<TcpState> {
        self.inner().stream.tcp_state()
    }

    /// When the first byte of the answer came.
    pub(crate) fn first_read(&self) -> Option<Instant> {
        self.inner().first_read
    }

    /// How far a request got.
    pub(crate) fn stage(&self) -> Stage {
        match &*self.inner() {
            Inner { first_read: Some(_), .. } => Stage::Read,
            Inner { written: true, .. } => Stage::FirstByte,
            Inner { .. } => Stage::Send,
        }
    }
}

impl AsyncRead for Metered {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut inner = self.inner();
        let before = buf.filled().len();
        let polled = Pin::new(&mut inner.stream).poll_read(cx, buf);
        if buf.filled().len() > before {
            inner.first_read.get_or_insert_with(Instant::now);
        }
        polled
    }
}

impl AsyncWrite for Metered {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut inner = self.inner();
        let polled = Pin::new(&mut inner.stream).poll_write(cx, buf);
        inner.written |= matches!(polled, Poll::Ready(Ok(_)));
        polled
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner().stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut inner = self.inner();
        inner.stream.end_in_one();
        Pin::new(&mut inner.stream).poll_shutdown(cx)
    }
}
