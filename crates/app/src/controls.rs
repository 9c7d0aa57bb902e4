//! The controls: unrelated servers, met in the same ways as the provider's.

use crate::{
    Station,
    opened::{self, Opened},
    plan::Jobs,
    reach::{self, Place},
    resolve::Resolvers,
    run::{About, Run},
};
use std::{cell::RefCell, collections::BTreeSet, time::Duration};
use tokio::time::sleep;
use url::Url;
use waypost_infer::port_class;
use waypost_model::{
    Endpoint, MailProtocol, MailSession, Operation, Service, TlsMode, TlsName, owned_part,
};
use waypost_probe::{captive, http, mail};

/// Where controls were met, for closer looks later.
#[derive(Default)]
pub(crate) struct Met {
    places: RefCell<Vec<Place>>,
}

impl Met {
    fn add(&self, place: Place) {
        self.places.borrow_mut().push(place);
    }

    /// A control that was met on that port, in that family.
    pub(crate) fn on_port(&self, port: u16, ipv6: bool) -> Option<Place> {
        let places = self.places.borrow();
        places.iter().find(|place| place.port == port && place.address.is_ipv6() == ipv6).cloned()
    }
}

/// Adds the jobs for all controls that say something about these endpoints.
pub(crate) fn add<'a>(
    run: &'a Run,
    jobs: &Jobs<'a>,
    resolvers: &'a Resolvers,
    met: &'a Met,
    endpoints: &[Endpoint],
) {
    let controls = &run.loaded.profile.controls;
    let own: BTreeSet<String> = endpoints.iter().map(|endpoint| endpoint.host.clone()).collect();
    let unrelated = |host: &str| !own.iter().any(|own| owned_part(own) == owned_part(host));
    for control in &controls.captive {
        let handle = jobs.clone();
        jobs.add(async move {
            run.working(Station::Network);
            let Some(host) = control.url.host_str() else { return };
            let Some(address) = resolvers.control(run, &handle, host).await else { return };
            let wait = run.waits().page();
            let (url, status) = (&control.url, control.status);
            let asking = captive(&run.ctx, url, status, &control.body, address, wait);
            run.observe(About::control(), asking, Operation::Captive).await;
        });
    }
    let web = controls.web.iter().filter(|url| url.host_str().is_some_and(unrelated));
    for (n, url) in web.enumerate() {
        let Some((host, port)) = url.host_str().zip(url.port_or_known_default()) else { continue };
        if n == 0 {
            jobs.add(resolvers.ask_silence(run, About::control(), host));
            jobs.add(async move {
                resolvers.watch(run, About::control(), host).await;
            });
        }
        let handle = jobs.clone();
        jobs.add(async move {
            let Some(address) = resolvers.control(run, &handle, host).await else { return };
            web_page(run, met, url, Place::new(host, address, port)).await;
        });
        // Two of them show whether IPv6 leads anywhere.
        if n < 2 {
            jobs.add(async move {
                let Some(address) = resolvers.control_ipv6(run, host).await else { return };
                let place = Place::new(host, address, port);
                if reach::control(run, &place).await {
                    met.add(place);
                }
            });
        }
    }
    let has = |service| endpoints.iter().any(|endpoint| endpoint.service == service);
    if has(Service::Mx) {
        for host in controls.mx.iter().filter(|host| unrelated(host)).take(4) {
            let handle = jobs.clone();
            jobs.add(async move {
                let Some(address) = resolvers.control(run, &handle, host).await else { return };
                exchanger(run, met, Place::new(host, address, 25)).await;
            });
        }
    }
    let classes: BTreeSet<u8> =
        endpoints.iter().map(|endpoint| port_class(endpoint.port)).collect();
    for control in &controls.mail {
        if classes.contains(&port_class(control.port)) && unrelated(&control.host) {
            let handle = jobs.clone();
            jobs.add(async move {
                let Some(address) = resolvers.control(run, &handle, &control.host).await else {
                    return;
                };
                let place = Place::new(&control.host, address, control.port);
                if reach::control(run, &place).await {
                    met.add(place);
                }
            });
        }
    }
}

async fn web_page(run: &Run, met: &Met, url: &Url, place: Place) {
    // The page comes over the connection that shows how long round trips take.
    let Some(dialed) = reach::control_opened(run, &place).await else { return };
    met.add(place.clone());
    let wait = run.waits().page();
    let ctx = opened::first(dialed, &run.ctx);
    let asking = http::get(&ctx, url, place.address, TlsName::Real, None, wait);
    run.observe(About::control(), asking, Operation::HttpGet).await;
}

/// A control's mail exchanger: its greeting tells whether somebody answers in everyone's place. A
/// second try stands beside it as soon as its connection takes long, so that a lost segment is not taken
/// for a closed port.
async fn exchanger(run: &Run, met: &Met, place: Place) {
    run.line_known(reach::FOR_THE_LINE).await;
    let opened = Opened::default();
    let ctx = opened.noticed_by(&run.ctx);
    let first = async {
        let talking = mail::session(
            &ctx,
            MailProtocol::Smtp,
            &place.host,
            place.address,
            place.port,
            TlsMode::None,
            run.waits().mail(),
        );
        match run.observe(About::control(), talking, Operation::MailSession).await {
            Operation::MailSession(MailSession { connect_us: Some(us), .. }) => {
                run.round_trip(Duration::from_micros(us));
                true
            }
            _ => false,
        }
    };
    let second = async {
        sleep(run.waits().patience()).await;
        // What opened and is slow to speak is no closed port.
        !opened.has() && reach::once_more(run, &place).await
    };
    tokio::pin!(first, second);
    let open = tokio::select! {
        true = &mut first => true,
        true = &mut second => {
            first.await;
            true
        }
        else => false,
    };
    if open {
        met.add(place.clone());
    }
}
