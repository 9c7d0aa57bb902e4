//! Bytes fetched.

use super::{Ended, Samples};
use crate::{
    Context,
    http::{Request, connect, ends_without_notice, request_failure, timed_out},
};
use http_body_util::{BodyExt, Empty};
use hyper::{
    Method,
    body::Bytes,
    header::{HeaderValue, RANGE},
};
use std::{net::IpAddr, time::Duration};
use tokio::time::{Instant, timeout, timeout_at};
use url::Url;
use waypost_model::{Bulk, Direction, Failure, TlsName};

/// Fetches `url` from `address` until it ends, `limit_bytes` of its body have come, or `time_limit`
/// has passed since the beginning, whichever is first. Names are as for [`crate::get`].
///
/// The server is asked for so many bytes alone (RFC 9110, section 14): what it sends beyond them would
/// fill the line, which may be one that is paid for by volume.
///
/// Silence for as long as `stall` once the body has begun is a stall; what the kernel then knew of
/// the connection stands in the failure. A body that never began is a failure, not a stall.
#[expect(clippy::too_many_arguments, reason = "each says one thing about one transfer")]
pub async fn download(
    ctx: &Context,
    url: &Url,
    address: IpAddr,
    name: TlsName,
    innocent: Option<&str>,
    limit_bytes: u64,
    time_limit: Duration,
    stall: Duration,
) -> Bulk {
    let request = Request { url, address, name, innocent };
    let end = Instant::now() + time_limit;
    let mut samples = Samples::new();
    let watch = Watch { limit_bytes, end, stall };
    let ended = fetch(ctx, &request, watch, &mut samples).await.unwrap_or_else(Ended::Failed);
    ended.bulk(&request, Direction::Download, samples)
}

struct Watch {
    limit_bytes: u64,
    end: Instant,
    stall: Duration,
}

async fn fetch(
    ctx: &Context,
    request: &Request<'_>,
    watch: Watch,
    samples: &mut Samples,
) -> Result<Ended, Failure> {
    let connection = connect(ctx, request, &mut None, watch.end).await?;
    let mut message = request.message(Method::GET, Empty::<Bytes>::new())?;
    let last = watch.limit_bytes.saturating_sub(1);
    if let Ok(range) = HeaderValue::try_from(format!("bytes=0-{last}")) {
        message.headers_mut().insert(RANGE, range);
    }
    let meter = connection.0.clone();
    let exchange = connection.exchange(message, async |answer| {
        let (head, mut body) = answer.into_parts();
        loop {
            // Until the body begins only the whole time limit counts.
            let wait = if samples.bytes() > 0 { watch.stall } else { Duration::MAX };
            match timeout(wait, body.frame()).await {
                Err(_) => return Ok(Ended::Stalled(timed_out(&meter))),
                Ok(None) => return Ok(Ended::Complete),
                Ok(Some(Err(error))) if ends_without_notice(&error, &head.headers) => {
                    return Ok(Ended::Complete);
                }
                Ok(Some(Err(error))) => return Err(request_failure(&error, &meter)),
                Ok(Some(Ok(frame))) => {
                    let more = frame.data_ref().map_or(0, Bytes::len) as u64;
                    samples.note(Instant::now(), samples.bytes().saturating_add(more));
                    if samples.bytes() >= watch.limit_bytes {
                        return Ok(Ended::Enough);
                    }
                }
            }
        }
    });
    match timeout_at(watch.end, exchange).await {
        Ok(ended) => ended,
        Err(_) if samples.bytes() > 0 => Ok(Ended::Enough),
        Err(_) => Err(timed_out(&meter)),
    }
}
