//! The forms of the ClientHello, and the stream that sends it so.

use super::{Hello, verifier::Recorder};
use crate::BoxedStream;
use rustls::{
    ClientConfig, Error,
    client::Resumption,
    crypto::ring::default_provider,
    version::{TLS12, TLS13},
};
use std::{
    io::{self, ErrorKind},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Sleep, sleep},
};
use waypost_model::{HelloShape, TcpState};

/// Between the two segments of a split hello: long enough that the first has left before the second
/// is written, so that neither the kernel nor the network card joins them.
const PAUSE: Duration = Duration::from_millis(30);

/// The record that changes to the new keys (RFC 8446 section 5, RFC 5246 section 7.1).
const CHANGE_CIPHER_SPEC: &[u8] = &[20, 3, 3, 0, 1, 1];

/// The TLS library's settings for a hello.
pub(super) fn config(hello: &Hello<'_>, recorder: Arc<Recorder>) -> Result<ClientConfig, Error> {
    let mut provider = default_provider();
    let mut versions = vec![&TLS13, &TLS12];
    if hello.shape == HelloShape::Tls12 {
        // Without the 1.3 suites and extensions, and in another order: another fingerprint.
        versions.retain(|version| *version == &TLS12);
        provider.cipher_suites.retain(|suite| suite.version() == &TLS12);
        provider.cipher_suites.reverse();
        provider.kx_groups.reverse();
    }
    let mut config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_protocol_versions(&versions)?
        .dangerous()
        .with_custom_certificate_verifier(recorder)
        .with_no_client_auth();
    config.enable_sni = hello.server_name.is_some();
    config.alpn_protocols = hello.alpn.iter().map(|protocol| protocol.to_vec()).collect();
    // A resumed session shows no certificate.
    config.resumption = Resumption::disabled();
    Ok(config)
}

/// A stream which ends reads and writes with `TimedOut` at a deadline, so that the handshake's error
/// comes back together with the connection, and which can cut the first write in two.
pub(crate) struct HelloStream {
    inner: BoxedStream,
    deadline: Option<Pin<Box<Sleep>>>,
    cut: Cut,
    /// A record that goes out with what is written next.
    held: Vec<u8>,
}

/// How far the cutting of the first write has got.
enum Cut {
    /// It is still to be written, with this name in it.
    Ahead(Vec<u8>),
    /// So many bytes of its first part are left.
    First(usize),
    /// The first part is out.
    Pause(Pin<Box<Sleep>>),
    /// Nothing is to be cut any more.
    Done,
}

impl HelloStream {
    pub(super) fn new(inner: BoxedStream, hello: &Hello<'_>, wait: Duration) -> Self {
        let cut = match hello.shape {
            HelloShape::Split => Cut::Ahead(hello.server_name.unwrap_or_default().into()),
            HelloShape::Default | HelloShape::Tls12 => Cut::Done,
        };
        Self { inner, deadline: Some(Box::pin(sleep(wait))), cut, held: Vec::new() }
    }

    /// The handshake is over: from now on the caller keeps the time.
    pub(super) fn lift_deadline(&mut self) {
        self.deadline = None;
    }

    pub(super) fn tcp_state(&self) -> Option<TcpState> {
        self.inner.tcp_state()
    }

    pub(super) fn end_in_one(&self) {
        self.inner.end_in_one();
    }

    /// The answer to a call that would block.
    fn late<T>(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        if let Some(deadline) = &mut self.deadline {
            ready!(deadline.as_mut().poll(cx));
            return Poll::Ready(Err(ErrorKind::TimedOut.into()));
        }
        Poll::Pending
    }

    fn write(&mut self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if let Cut::Ahead(name) = &self.cut {
            self.cut = Cut::First(cut_at(buf, name));
        }
        if let Cut::Pause(pause) = &mut self.cut {
            ready!(pause.as_mut().poll(cx));
            self.cut = Cut::Done;
        }
        let Cut::First(left) = self.cut else { return self.write_with_held(cx, buf) };
        let part = &buf[..left.min(buf.len())];
        let written = ready!(Pin::new(&mut self.inner).poll_write(cx, part))?;
        self.cut = match left.saturating_sub(written) {
            0 => Cut::Pause(Box::pin(sleep(PAUSE))),
            left => Cut::First(left),
        };
        Poll::Ready(Ok(written))
    }

    /// Writes `buf`, and before it what was held. That is the record that changes to the new keys, which
    /// the library writes as soon as it has them: as browsers do it, it goes out with what is said under
    /// them, and not in a packet of its own.
    fn write_with_held(&mut self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if buf == CHANGE_CIPHER_SPEC {
            self.held.extend_from_slice(buf);
            return Poll::Ready(Ok(buf.len()));
        }
        while !self.held.is_empty() {
            let whole = [&self.held[..], buf].concat();
            let written = ready!(Pin::new(&mut self.inner).poll_write(cx, &whole))?;
            let held = self.held.len();
            self.held.drain(..written.min(held));
            match written.saturating_sub(held) {
                0 if written > 0 => {}
                of_buf => return Poll::Ready(Ok(of_buf)),
            }
        }
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }
}

/// Where to cut a hello: in the middle of the name, or of the whole where the name is not in it.
fn cut_at(hello: &[u8], name: &[u8]) -> usize {
    let found = match name.len() {
        0 => None,
        length => hello.windows(length).position(|window| window.eq_ignore_ascii_case(name)),
    };
    found.map_or(hello.len() / 2, |start| start + name.len() / 2).max(1)
}

impl AsyncRead for HelloStream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        match Pin::new(&mut this.inner).poll_read(cx, buf) {
            Poll::Pending => this.late(cx),
            done => done,
        }
    }
}

impl AsyncWrite for HelloStream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        match this.write(cx, buf) {
            Poll::Pending => this.late(cx),
            done => done,
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::Mutex;
    use tokio::io::AsyncWriteExt as _;

    /// A stream that takes so many bytes of each write, and keeps what it took in one.
    struct Taker(usize, Arc<Mutex<Vec<Vec<u8>>>>);

    impl AsyncRead for Taker {
        fn poll_read(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    impl AsyncWrite for Taker {
        fn poll_write(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            buf: &[u8],
        ) -> Poll<io::Result<usize>> {
            let taken = &buf[..self.0.min(buf.len())];
            self.1.lock().unwrap().push(taken.to_vec());
            Poll::Ready(Ok(taken.len()))
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    impl crate::Io for Taker {
        fn tcp_state(&self) -> Option<TcpState> {
            None
        }
    }

    async fn written(records: &[&[u8]], at_once: usize) -> Vec<Vec<u8>> {
        let taken = Arc::new(Mutex::new(Vec::new()));
        let inner: BoxedStream = Box::new(Taker(at_once, Arc::clone(&taken)));
        let hello =
            Hello { host: "a.test", server_name: None, shape: HelloShape::Default, alpn: &[] };
        let mut stream = HelloStream::new(inner, &hello, Duration::from_secs(5));
        for record in records {
            stream.write_all(record).await.unwrap();
            stream.flush().await.unwrap();
        }
        let taken = taken.lock().unwrap();
        taken.clone()
    }

    #[tokio::test]
    async fn new_keys_are_changed_to_together_with_what_is_said_under_them() {
        let records: [&[u8]; 4] = [b"hello", CHANGE_CIPHER_SPEC, b"finished", b"more"];
        let whole = written(&records, usize::MAX).await;
        let together = [CHANGE_CIPHER_SPEC, b"finished"].concat();
        assert_eq!(whole, [b"hello".to_vec(), together, b"more".to_vec()]);
        for at_once in 1..20 {
            assert_eq!(written(&records, at_once).await.concat(), records.concat());
        }
    }

    #[test]
    fn a_hello_is_cut_inside_its_name() {
        assert_eq!(cut_at(b"....mail.example.test....", b"Mail.Example.Test"), 4 + 8);
        assert_eq!(cut_at(b"0123456789", b"absent"), 5);
        assert_eq!(cut_at(b"0123456789", b""), 5);
        assert_eq!(cut_at(b"x", b"x"), 1);
    }

    proptest! {
        #[test]
        fn a_cut_lies_within_and_leaves_a_first_part(
            hello in proptest::collection::vec(any::<u8>(), 1..300),
            name in proptest::collection::vec(any::<u8>(), 0..20),
        ) {
            let at = cut_at(&hello, &name);
            prop_assert!(at >= 1 && at <= hello.len());
        }
    }
}
