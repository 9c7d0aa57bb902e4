//! Bytes sent in many small segments: a censor that freezes a connection after so many packets or
//! bytes, in either direction, freezes this too, and no provider has to serve anything large for it.

use super::{Ended, Samples};
use crate::{
    Context,
    http::{Connection, Metered, Request, connect, timed_out},
};
use futures_util::{StreamExt, stream};
use http_body_util::StreamBody;
use hyper::{
    Method,
    body::{Body, Bytes, Frame},
    header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue},
};
use std::{
    convert::Infallible,
    net::IpAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::time::{Instant, sleep, timeout_at};
use url::Url;
use waypost_model::{Bulk, Direction, Failure, Stage, TlsName};

/// More is never sent, in bytes: four times what the freezes seen so far let through.
pub const UPLOAD_LIMIT: u64 = 64 * 1024;
/// As much goes into one segment, in bytes.
const SEGMENT: u64 = 512;
/// The gap between segments: long enough for each to leave alone, short enough for 64 KiB to take a
/// fraction of a second.
const PACE: Duration = Duration::from_millis(2);
/// How often progress is looked at.
const LOOK: Duration = Duration::from_millis(10);

/// Posts `total_bytes` (at most [`UPLOAD_LIMIT`]) of zeros to `url` at `address` in segments of 512
/// bytes, within `time_limit`. Names are as for [`crate::get`].
///
/// Bytes count as moved once the other side acknowledged them, where the system tells (`TCP_INFO`;
/// TLS adds some 4 % to them until the end is reached), else once they were handed to the system. A
/// server that answers before the end has had enough; no progress for as long as `stall` is a stall,
/// or a failure if nothing was moved before.
#[expect(clippy::too_many_arguments, reason = "each says one thing about one transfer")]
pub async fn upload(
    ctx: &Context,
    url: &Url,
    address: IpAddr,
    name: TlsName,
    innocent: Option<&str>,
    total_bytes: u64,
    time_limit: Duration,
    stall: Duration,
) -> Bulk {
    let request = Request { url, address, name, innocent };
    let end = Instant::now() + time_limit;
    let mut samples = Samples::new();
    let total = total_bytes.min(UPLOAD_LIMIT);
    let ended = post(ctx, &request, total, (end, stall), &mut samples).await;
    ended.unwrap_or_else(Ended::Failed).bulk(&request, Direction::Upload, samples)
}

async fn post(
    ctx: &Context,
    request: &Request<'_>,
    total: u64,
    (end, stall): (Instant, Duration),
    samples: &mut Samples,
) -> Result<Ended, Failure> {
    let connection = connect(ctx, request, &mut None, end).await?;
    let handed = Arc::new(AtomicU64::new(0));
    let segments = stream::unfold((total, Arc::clone(&handed)), async |(left, handed)| {
        let size = left.min(SEGMENT);
        if size == 0 {
            return None;
        }
        sleep(PACE).await;
        handed.fetch_add(size, Ordering::Relaxed);
        let zeros = vec![0; usize::try_from(size).unwrap_or_default()];
        let frame = Ok::<_, Infallible>(Frame::data(Bytes::from(zeros)));
        Some((frame, (left - size, handed)))
    });
    let mut message = request.message(Method::POST, StreamBody::new(segments.boxed()))?;
    message.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(total));
    message
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    let meter = connection.0.clone();
    let watch = Watch { meter, handed, total, end, stall };
    watch.run(connection, message, samples).await
}

/// What is looked at while the segments go out.
struct Watch {
    meter: Metered,
    /// Body bytes handed to the connection.
    handed: Arc<AtomicU64>,
    total: u64,
    end: Instant,
    stall: Duration,
}

impl Watch {
    async fn run<B>(
        &self,
        connection: Connection,
        message: hyper::Request<B>,
        samples: &mut Samples,
    ) -> Result<Ended, Failure>
    where
        B: Body<Data = Bytes, Error = Infallible> + Send + 'static,
    {
        let before = self.meter.tcp_state().map_or(0, |tcp| tcp.bytes_acked);
        let mut progress = Instant::now();
        let exchange = connection.exchange(message, async |_answer| Ok(()));
        tokio::pin!(exchange);
        loop {
            let answered = timeout_at(Instant::now() + LOOK, &mut exchange).await;
            let (now, handed, tcp) =
                (Instant::now(), self.handed.load(Ordering::Relaxed), self.meter.tcp_state());
            let moved = match tcp {
                Some(tcp) => tcp.bytes_acked.saturating_sub(before).min(handed),
                None => handed,
            };
            if moved > samples.bytes() {
                progress = now;
                samples.note(now, moved);
            }
            match answered {
                Ok(Ok(())) if handed < self.total => return Ok(Ended::Enough),
                Ok(Ok(())) => {
                    samples.note(now, handed);
                    return Ok(Ended::Complete);
                }
                Ok(Err(failure)) => return Err(at_send(failure)),
                Err(_) => {}
            }
            // Where the system tells, an acknowledgement of all of it is as good as an answer.
            if moved == self.total && tcp.is_some_and(|tcp| tcp.unacked == 0) {
                return Ok(Ended::Complete);
            }
            let (stalled, late) = (now >= progress + self.stall, now >= self.end);
            if stalled || late {
                let failure = at_send(timed_out(&self.meter));
                return match moved {
                    0 => Err(failure),
                    _ if stalled => Ok(Ended::Stalled(failure)),
                    _ => Ok(Ended::Enough),
                };
            }
        }
    }
}

/// As long as no answer began, what was being attempted is sending.
fn at_send(failure: Failure) -> Failure {
    match failure.stage {
        Stage::FirstByte => Failure { stage: Stage::Send, ..failure },
        _ => failure,
    }
}
