//! One page asked for over HTTP/1.1 (RFC 9110, RFC 9112), redirects not followed.

mod exchange;
mod marks;
mod metered;
mod page;
mod text;

pub(crate) use exchange::{
    Connection, Request, connect, ends_without_notice, request_failure, timed_out,
};
pub(crate) use metered::Metered;
pub(crate) use page::{clock_offset, redirect};

use crate::Context;
use exchange::{Answer, fetch};
use http_body_util::Empty;
use hyper::{Method, body::Bytes};
use std::{fmt::Write, net::IpAddr, time::Duration};
use tokio::time::Instant;
use url::Url;
use waypost_model::{Failure, HttpFacts, HttpGet, Outcome, TlsFacts, TlsName, scrub};

/// As many characters of the `Server` field as are kept.
const SERVER_LENGTH: usize = 80;
/// As many characters of a title as are kept.
const TITLE_LENGTH: usize = 120;

/// Asks for `url` at `address`, all of it within `wait`. No more than 64 KiB of the page are read.
///
/// `name` says which name stands in the hello and in the `Host` field: the URL's own, `innocent`
/// (the address where there is none), or none in the hello and the address in the field.
pub async fn get(
    ctx: &Context,
    url: &Url,
    address: IpAddr,
    name: TlsName,
    innocent: Option<&str>,
    wait: Duration,
) -> HttpGet {
    let mut tls = None;
    let request = Request { url, address, name, innocent };
    let outcome = match ask(ctx, &request, &mut tls, wait).await {
        Ok(answer) => Outcome::Ok(facts(ctx, url, address, &answer)),
        Err(failure) => Outcome::Failure(failure),
    };
    HttpGet { url: url.to_string(), address, name, tls, outcome }
}

/// The answer to a GET; the handshake's facts stay in `tls` whatever comes after it.
pub(crate) async fn ask(
    ctx: &Context,
    request: &Request<'_>,
    tls: &mut Option<TlsFacts>,
    wait: Duration,
) -> Result<Answer, Failure> {
    let end = Instant::now() + wait;
    let connection = connect(ctx, request, tls, end).await?;
    let message = request.message(Method::GET, Empty::<Bytes>::new())?;
    fetch(connection, message, end).await
}

fn facts(ctx: &Context, url: &Url, address: IpAddr, answer: &Answer) -> HttpFacts {
    let page = text::decode(answer.header("content-type"), &answer.body);
    let title = text::title(&page);
    let markers = marks::find(&marks::Seen {
        body: &page,
        title: title.as_deref().unwrap_or_default(),
        location: answer.header("location").unwrap_or_default(),
        headers: &answer.head.headers,
    });
    HttpFacts {
        status: answer.head.status.as_u16(),
        server: answer.header("server").map(|s| scrub(s, &[address], SERVER_LENGTH)),
        redirect: redirect(url, answer.header("location")),
        title: title.map(|t| scrub(&t, &[address], TITLE_LENGTH)).filter(|t| !t.is_empty()),
        markers,
        body_bytes: answer.body.len() as u64,
        body_sha256: sha256(&answer.body),
        first_byte_us: answer.first_byte_us,
        clock_offset_s: clock_offset(ctx, answer.header("date")),
    }
}

fn sha256(bytes: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
    digest.as_ref().iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String never fails.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
