//! Speed: the provider's bytes against a control's, taken in turn.

use crate::{
    resolve::Resolvers,
    run::{About, Run},
    talk::Talk,
};
use std::{net::IpAddr, time::Duration};
use url::Url;
use waypost_model::{Bulk, BulkEnd, Operation, Role, Service, TlsName};
use waypost_probe::{Context, bulk};

/// Enough to see a freeze at 16 KiB or after 25 packets (36 KiB), and a ceiling of some hundred
/// kilobits a second.
const DOWNLOAD: u64 = 40 * 1024;
/// Enough for a freeze after 25 packets or 16 KiB; more would be rude to a server that wants none of it.
const UPLOAD: u64 = 24 * 1024;
/// A ceiling shows itself within this time.
const TIME_LIMIT: Duration = Duration::from_secs(4);
/// On a line with longer round trips the transfers would only measure those.
const SLOWEST_LINE: Duration = Duration::from_millis(800);
/// A rate at or below which a second look is taken, in kilobits a second.
const SUSPICIOUS_KBIT_S: u64 = 400;

/// Compares transfers between `url` at `address` and this computer with one from a control: fetched
/// where the provider has something to fetch, else written.
pub(crate) async fn compare(talk: &Talk<'_>, address: IpAddr, url: &Url, fetch: bool) {
    let run = talk.run;
    if run.waits().rtt() > SLOWEST_LINE || run.left() < 2 * TIME_LIMIT {
        return;
    }
    let Some(control_url) = run.loaded.profile.controls.bulk.first() else { return };
    if !control(run, talk.resolvers, control_url).await {
        return;
    }
    let about = About::target(Service::Webmail);
    let once = async |name, about| -> Option<Bulk> {
        let hidden = (name == TlsName::Innocent).then_some(talk.innocent);
        let (ctx, stall) = (&run.ctx, run.waits().stall());
        let moving = transfer(ctx, url, address, fetch, name, hidden, stall);
        moved(run.observe(about, moving, Operation::Bulk).await)
    };
    let Some(first) = once(TlsName::Real, about).await else { return };
    if is_suspicious(&first) {
        once(TlsName::Innocent, about.role(Role::Innocent)).await;
        once(TlsName::Real, about.attempt(2)).await;
    }
}

/// Moves as much as is needed to see whether it is slowed or stopped.
pub(crate) async fn transfer(
    ctx: &Context,
    url: &Url,
    address: IpAddr,
    fetch: bool,
    name: TlsName,
    hidden: Option<&str>,
    stall: Duration,
) -> Bulk {
    if fetch {
        bulk::download(ctx, url, address, name, hidden, DOWNLOAD, TIME_LIMIT, stall).await
    } else {
        bulk::upload(ctx, url, address, name, hidden, UPLOAD, TIME_LIMIT, stall).await
    }
}

async fn control(run: &Run, resolvers: &Resolvers, url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let address = match resolvers.known(host) {
        Some(known) => Some(known),
        None => resolvers.by_system(run, About::control(), host).await.into_iter().next(),
    };
    let Some(address) = address else { return false };
    let (ctx, stall) = (&run.ctx, run.waits().stall());
    let moving =
        bulk::download(ctx, url, address, TlsName::Real, None, DOWNLOAD, TIME_LIMIT, stall);
    let done = moved(run.observe(About::control(), moving, Operation::Bulk).await);
    done.is_some_and(|bulk| matches!(bulk.end, BulkEnd::Complete | BulkEnd::Enough))
}

fn moved(operation: Operation) -> Option<Bulk> {
    match operation {
        Operation::Bulk(bulk) => Some(bulk),
        _ => None,
    }
}

fn is_suspicious(bulk: &Bulk) -> bool {
    let slow = bulk
        .samples
        .last()
        .is_some_and(|(ms, bytes)| bytes * 8 / (*ms).max(1) <= SUSPICIOUS_KBIT_S);
    slow || !matches!(bulk.end, BulkEnd::Complete | BulkEnd::Enough)
}
