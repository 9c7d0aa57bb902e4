//! Opens a TCP connection, and closes it again.

use crate::{BoxedStream, Context};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::timeout,
};
use waypost_model::{Outcome, TcpConnect, TcpFacts};

/// How long the other side is given to close too: leaving earlier with bytes unread would send a
/// reset, which servers count against the client.
const CLOSE_WAIT: Duration = Duration::from_millis(100);
/// A greeting or the end of a TLS session fits in this; a server that keeps talking is left.
const CLOSE_READ: u64 = 4096;

/// Whether a TCP connection to `host` at `address` opens within `wait`. It is closed at once; in all
/// this takes at most `wait` and a tenth of a second.
pub async fn connect(ctx: &Context, host: &str, address: SocketAddr, wait: Duration) -> TcpConnect {
    let outcome = match ctx.dialer.dial(host, address, wait).await {
        Ok(dialed) => {
            close(dialed.stream).await;
            Outcome::Ok(TcpFacts { connect_us: dialed.connect_us })
        }
        Err(failure) => Outcome::Failure(failure),
    };
    TcpConnect {
        host: host.to_owned(),
        address: address.ip(),
        port: address.port(),
        wait_ms: u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        outcome,
    }
}

/// Closes a stream politely: says that nothing more will come, and lets the other side do the same.
/// What still arrives, and whether it does, tells nothing any more.
pub(crate) async fn close(mut stream: BoxedStream) {
    let both = async {
        if stream.shutdown().await.is_ok() {
            let _ = tokio::io::copy(&mut stream.take(CLOSE_READ), &mut tokio::io::sink()).await;
        }
    };
    let _ = timeout(CLOSE_WAIT, both).await;
}
