//! A page whose answer is known to the letter, fetched without encryption: whoever lets nobody
//! through before they sign in (a captive portal, RFC 8908) alters it.

use crate::{
    Context,
    http::{Request, ask, clock_offset, redirect},
};
use std::{net::IpAddr, time::Duration};
use url::Url;
use waypost_model::{Captive, CaptiveFacts, Outcome, TlsName};

/// Asks for `url` at `address`, all of it within `wait`. Space around the body is left aside, since
/// it differs between the servers of one page.
pub async fn captive(
    ctx: &Context,
    url: &Url,
    expected_status: u16,
    expected_body: &str,
    address: IpAddr,
    wait: Duration,
) -> Captive {
    let request = Request { url, address, name: TlsName::Real, innocent: None };
    let outcome = match ask(ctx, &request, &mut None, wait).await {
        Ok(answer) => {
            let status = answer.head.status.as_u16();
            let body = answer.body.trim_ascii();
            Outcome::Ok(CaptiveFacts {
                status,
                as_expected: status == expected_status
                    && body == expected_body.as_bytes().trim_ascii(),
                redirect: redirect(url, answer.header("location")),
                clock_offset_s: clock_offset(ctx, answer.header("date")),
            })
        }
        Err(failure) => Outcome::Failure(failure),
    };
    Captive { url: url.to_string(), expected_status, outcome }
}
