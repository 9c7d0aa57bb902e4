//! Drives a SOCKS handshake of either side over a TCP stream: the helper answers, the parent asks.

use std::io::{self, ErrorKind};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tor_socksproto::{Buffer, Handshake, NextStep};

/// Takes a handshake to its end; nothing that follows it is read.
///
/// # Errors
/// When the connection fails or ends, or the other side does not speak SOCKS.
pub(crate) async fn shake<H: Handshake>(
    stream: &mut TcpStream,
    mut hand: H,
) -> io::Result<H::Output> {
    let mut buffer = Buffer::new_precise();
    loop {
        match hand.step(&mut buffer).map_err(no_socks)? {
            NextStep::Send(bytes) => stream.write_all(&bytes).await?,
            NextStep::Recv(mut wanted) => {
                let count = stream.read(wanted.buf()).await?;
                wanted.note_received(count).map_err(no_socks)?;
            }
            NextStep::Finished(finished) => return finished.into_output().map_err(no_socks),
        }
    }
}

fn no_socks<E>(_: E) -> io::Error {
    io::Error::from(ErrorKind::InvalidData)
}
