//! Opens a TCP connection, and closes it again.

use crate::{BoxedStream, Context, Dialed};
use std::{fs, net::SocketAddr, sync::LazyLock, time::Duration};
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

/// Whether this system sends a SYN again after one, two and three seconds, as Linux does by default since
/// its version 6.5 (`tcp_syn_linear_timeouts` in its ip-sysctl documentation), and not after one and three.
#[must_use]
pub fn syns_come_each_second() -> bool {
    static EACH_SECOND: LazyLock<bool> = LazyLock::new(|| {
        let count = fs::read_to_string("/proc/sys/net/ipv4/tcp_syn_linear_timeouts");
        count.is_ok_and(|count| count.trim().parse().is_ok_and(|count: u8| count >= 2))
    });
    *EACH_SECOND
}

/// Whether a TCP connection to `host` at `address` opens within `wait`. It is closed at once; in all
/// this takes at most `wait` and a tenth of a second.
pub async fn connect(ctx: &Context, host: &str, address: SocketAddr, wait: Duration) -> TcpConnect {
    let (connect, dialed) = open(ctx, host, address, wait).await;
    if let Some(dialed) = dialed {
        close(dialed.stream).await;
    }
    connect
}

/// The same, with the connection, for what is said over it next.
pub async fn open(
    ctx: &Context,
    host: &str,
    address: SocketAddr,
    wait: Duration,
) -> (TcpConnect, Option<Dialed>) {
    let (outcome, dialed) = match ctx.dialer.dial(host, address, wait).await {
        Ok(dialed) => (Outcome::Ok(TcpFacts { connect_us: dialed.connect_us }), Some(dialed)),
        Err(failure) => (Outcome::Failure(failure), None),
    };
    let connect = TcpConnect {
        host: host.to_owned(),
        address: address.ip(),
        port: address.port(),
        wait_ms: u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        outcome,
    };
    (connect, dialed)
}

/// Closes a stream politely: says that nothing more will come, and lets the other side do the same.
/// What still arrives, and whether it does, tells nothing any more.
pub(crate) async fn close(mut stream: BoxedStream) {
    let both = async {
        stream.end_in_one();
        if stream.shutdown().await.is_ok() {
            let _ = tokio::io::copy(&mut stream.take(CLOSE_READ), &mut tokio::io::sink()).await;
        }
    };
    let _ = timeout(CLOSE_WAIT, both).await;
}
