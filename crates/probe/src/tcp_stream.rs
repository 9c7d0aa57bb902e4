//! An open TCP connection that hears of ICMP errors at once.
//!
//! With `IP_RECVERR` set, an ICMP error on an open connection becomes its pending error, and epoll
//! reports `EPOLLERR` alone. That wakes no reader of the runtime's own stream, which would wait for
//! an answer to the end of its time; so the reader here waits for error readiness too.

use crate::{BoxFuture, Io, tcp_info};
use socket2::{SockRef, Socket};
use std::{
    io::{self, ErrorKind},
    net::Shutdown,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, Interest, ReadBuf},
    net::TcpStream,
};
use waypost_model::TcpState;

pub(crate) struct Connection {
    stream: Arc<TcpStream>,
    /// Whether anything was written yet.
    spoke: bool,
    /// Ends when the connection has an error pending; made when a read first has to wait.
    watch: Option<BoxFuture<'static, io::Error>>,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self { stream: Arc::new(stream), spoke: false, watch: None }
    }

    /// Tells a server that speaks first, and waits for it, that the connection stands.
    fn acknowledge(&self) {
        let socket = SockRef::from(self.stream.as_ref());
        // Where it can't be had, the kernel does so a little later.
        let _ = socket.set_tcp_quickack(true).and_then(|()| acknowledge_late(&socket));
    }
}

/// Lets acknowledgements ride on what is said next (RFC 9293 section 3.8.6.3): a young connection would
/// else send one for each segment, which is nearly half of all that a check puts on the line. Said before
/// the connect it holds for the third packet of the handshake as well. The kernel falls back when an answer
/// takes long, so it is said again at each read.
pub(crate) fn acknowledge_late(socket: &Socket) -> io::Result<()> {
    socket.set_tcp_quickack(false)
}

/// Waits for a pending error and takes it.
async fn pending_error(stream: Arc<TcpStream>) -> io::Error {
    loop {
        let taken = match stream.ready(Interest::ERROR).await {
            // Readiness without an error comes from the error queue; it is cleared to wait for more.
            Ok(_) => stream.try_io(Interest::ERROR, || {
                stream.take_error()?.ok_or_else(|| ErrorKind::WouldBlock.into())
            }),
            Err(error) => return error,
        };
        match taken {
            Ok(error) => return error,
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => return error,
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        while let Poll::Ready(ready) = this.stream.poll_read_ready(cx) {
            ready?;
            match this.stream.try_read(buf.initialize_unfilled()) {
                Ok(length) => {
                    buf.advance(length);
                    let _ = acknowledge_late(&SockRef::from(this.stream.as_ref()));
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
        if !this.spoke && this.watch.is_none() {
            this.acknowledge();
        }
        let stream = &this.stream;
        let watch = this.watch.get_or_insert_with(|| Box::pin(pending_error(Arc::clone(stream))));
        let error = ready!(watch.as_mut().poll(cx));
        this.watch = None;
        Poll::Ready(Err(error))
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.spoke = true;
        loop {
            ready!(self.stream.poll_write_ready(cx))?;
            match self.stream.try_write(buf) {
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                done => return Poll::Ready(done),
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.spoke {
            self.acknowledge();
        }
        Poll::Ready(SockRef::from(self.stream.as_ref()).shutdown(Shutdown::Write))
    }
}

impl Io for Connection {
    fn tcp_state(&self) -> Option<TcpState> {
        tcp_info::read(&self.stream)
    }

    fn end_in_one(&self) {
        // Where it can't be had, there is a packet more and nothing else.
        let _ = SockRef::from(self.stream.as_ref()).set_tcp_cork(true);
    }
}
