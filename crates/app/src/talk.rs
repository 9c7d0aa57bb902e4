//! Pages and conversations: an innocent name first, the provider's next, and a closer look where
//! the provider's fails.

use crate::{
    Station,
    controls::Met,
    opened::Opened,
    reach::{self, Answer, Place, Roads, accepted},
    resolve::Resolvers,
    run::{About, Run},
};
use std::{cell::Cell, time::Duration};
use tokio::time::sleep;
use url::Url;
use waypost_model::{
    Endpoint, Failure, FailureKind, HelloShape, HttpGet, MailProtocol, MailSession, Operation,
    Outcome, Role, Service, Stage, StartTls, TlsHandshake, TlsMode, TlsName,
};
use waypost_probe::{Context, http, mail, tls};

/// Between two hellos that name the provider: a filter that was set off is let settle.
const BETWEEN_TRIGGERS: Duration = Duration::from_millis(700);

/// What talking to the provider's servers needs.
#[derive(Clone, Copy)]
pub(crate) struct Talk<'a> {
    pub(crate) run: &'a Run,
    /// What the probes are handed.
    pub(crate) ctx: &'a Context,
    pub(crate) roads: &'a Roads,
    pub(crate) met: &'a Met,
    pub(crate) resolvers: &'a Resolvers,
    /// A name that nobody blocks.
    pub(crate) innocent: &'a str,
}

impl Talk<'_> {
    /// Meets an endpoint at one of its addresses. With `suspect` the address may not be the
    /// provider's at all: it is met once, to see what it proves.
    pub(crate) async fn meet(&self, endpoint: &Endpoint, place: &Place, suspect: bool) -> bool {
        let about = About::target(endpoint.service);
        if suspect {
            return reach::connect(self.run, place, about).await == Answer::Open
                && self.speak(endpoint, place, true).await;
        }
        if endpoint.tls == TlsMode::Starttls || endpoint.tls == TlsMode::Opportunistic {
            return self.meet_speaking(endpoint, place).await;
        }
        let opened = Opened::default();
        let ctx = opened.noticed_by(self.ctx);
        let noticed = Talk { ctx: &ctx, ..*self };
        // An innocent name before the provider's own, where there is one to be named.
        let first = async {
            if endpoint.tls == TlsMode::None {
                return reach::connect(self.run, place, about).await;
            }
            match noticed.hello(place, TlsName::Innocent, HelloShape::Default, about).await {
                Some(handshake) => reach::failed(handshake.outcome.failure()),
                None => Answer::Silent,
            }
        };
        let (run, service) = (self.run, endpoint.service);
        if reach::target(run, self.roads, self.met, place, service, &opened, first).await {
            return self.speak(endpoint, place, false).await;
        }
        // What stands in for a page often does so on the port without encryption alone.
        let plain = place.on(80);
        if endpoint.service == Service::Webmail
            && self.is_open(&plain)
            && let Some(url) = page(false, &plain, "/")
        {
            self.plain_page(&url, &plain, about).await;
        }
        false
    }

    /// Meets a server with whom the conversation itself is the first that is said.
    async fn meet_speaking(&self, endpoint: &Endpoint, place: &Place) -> bool {
        let held = Cell::new(None);
        let opened = Opened::default();
        let ctx = opened.noticed_by(self.ctx);
        let noticed = Talk { ctx: &ctx, ..*self };
        let first = async {
            let spoke = noticed.hold(endpoint, place).await;
            let answer =
                spoke.as_ref().map_or(Answer::Silent, |s| reach::failed(s.failure.as_ref()));
            held.set(spoke);
            answer
        };
        let (run, service) = (self.run, endpoint.service);
        if !reach::target(run, self.roads, self.met, place, service, &opened, first).await {
            return false;
        }
        match held.take().filter(|s| s.connect_us.is_some()) {
            Some(session) => self.after(endpoint, place, &session).await,
            None => self.speak(endpoint, place, false).await,
        }
    }

    /// Opens a connection to an endpoint at one of its addresses.
    pub(crate) async fn reach(&self, endpoint: &Endpoint, place: &Place, suspect: bool) -> bool {
        let about = About::target(endpoint.service);
        let first = reach::connect(self.run, place, about);
        if suspect {
            return first.await == Answer::Open;
        }
        let (run, service, opened) = (self.run, endpoint.service, Opened::default());
        reach::target(run, self.roads, self.met, place, service, &opened, first).await
    }

    /// Whether a connection to that place was opened before.
    fn is_open(&self, place: &Place) -> bool {
        self.run.any(|observation| {
            matches!(&observation.operation, Operation::TcpConnect(connect)
                if connect.address == place.address
                    && connect.port == place.port
                    && connect.outcome.ok().is_some())
        })
    }

    /// Speaks to an endpoint that was reached.
    pub(crate) async fn speak(&self, endpoint: &Endpoint, place: &Place, suspect: bool) -> bool {
        if endpoint.service == Service::Webmail {
            return self.web(endpoint, place, suspect).await;
        }
        match self.hold(endpoint, place).await {
            Some(session) if suspect => session.failure.is_none(),
            Some(session) => self.after(endpoint, place, &session).await,
            None => false,
        }
    }

    async fn web(&self, endpoint: &Endpoint, place: &Place, suspect: bool) -> bool {
        let encrypted = endpoint.tls != TlsMode::None;
        let path = endpoint.path.as_deref().unwrap_or("/");
        let Some(url) = page(encrypted, place, path) else { return false };
        let about = About::target(Service::Webmail);
        if !encrypted {
            return self.plain_page(&url, place, about).await;
        }
        let asking = async {
            match self.get(&url, place, TlsName::Real, about).await {
                Some(get) => cut(get.outcome.failure()),
                None => false,
            }
        };
        tokio::pin!(asking);
        if suspect {
            return !asking.await;
        }
        let first = tokio::select! {
            cut = &mut asking => Some(cut),
            () = sleep(self.run.waits().patience() + BETWEEN_TRIGGERS) => None,
        };
        match first {
            Some(false) => {
                // A page without encryption is what somebody gets who types the bare name.
                if endpoint.port == 443
                    && let Some(plain) = page(false, &place.on(80), "/")
                {
                    self.plain_page(&plain, &place.on(80), about).await;
                }
                true
            }
            Some(true) => {
                self.vary(place, Some(&url), about).await;
                false
            }
            None => {
                let (cut, ()) =
                    futures_util::future::join(asking, self.vary(place, Some(&url), about)).await;
                !cut
            }
        }
    }

    /// A page without encryption; where it is cut or leads away, the same address is asked for another.
    async fn plain_page(&self, url: &Url, place: &Place, about: About) -> bool {
        self.run.working(Station::Service);
        let Some(get) = self.get(url, place, TlsName::Real, about).await else { return false };
        let odd = match &get.outcome {
            Outcome::Ok(facts) => facts.redirect.is_some() || !facts.markers.is_empty(),
            Outcome::Failure(failure) => failure.stage != Stage::Connect,
        };
        let home = match &get.outcome {
            Outcome::Ok(facts) => {
                facts.redirect.as_deref().is_some_and(|to| to.contains(&place.host))
            }
            Outcome::Failure(_) => false,
        };
        if odd && !home {
            self.get(url, place, TlsName::Innocent, about.role(Role::Innocent)).await;
            if get.outcome.failure().is_some() {
                sleep(BETWEEN_TRIGGERS).await;
                self.get(url, place, TlsName::Real, about.attempt(2)).await;
            }
        }
        get.outcome.ok().is_some()
    }

    async fn get(&self, url: &Url, place: &Place, name: TlsName, about: About) -> Option<HttpGet> {
        let wait = self.run.waits().page();
        let innocent = (name == TlsName::Innocent).then_some(self.innocent);
        let asking = http::get(self.ctx, url, place.address, name, innocent, wait);
        match self.run.observe(about, asking, Operation::HttpGet).await {
            Operation::HttpGet(get) => Some(get),
            _ => None,
        }
    }

    async fn hello(
        &self,
        place: &Place,
        name: TlsName,
        shape: HelloShape,
        about: About,
    ) -> Option<TlsHandshake> {
        let server_name = match name {
            TlsName::Real => Some(place.host.as_str()),
            TlsName::Innocent => Some(self.innocent),
            TlsName::None => None,
        };
        let hello = tls::Hello { host: &place.host, server_name, shape, alpn: &[] };
        self.run.working(Station::Encryption);
        let role = if name == TlsName::Real { about.role } else { Role::Innocent };
        let wait = self.run.waits().tls();
        let probing = tls::probe(self.ctx, place.socket(), name, hello, wait);
        match self.run.observe(about.role(role), probing, Operation::TlsHandshake).await {
            Operation::TlsHandshake(handshake) => Some(handshake),
            _ => None,
        }
    }

    /// The provider's name failed: the same address with other names, and with the name in other
    /// forms, the innocent ones first.
    async fn vary(&self, place: &Place, url: Option<&Url>, about: About) {
        self.hello(place, TlsName::None, HelloShape::Default, about).await;
        if let Some(url) = url {
            self.get(url, place, TlsName::Innocent, about.role(Role::Innocent)).await;
        }
        let again = async {
            sleep(BETWEEN_TRIGGERS).await;
            match url {
                Some(url) => {
                    self.get(url, place, TlsName::Real, about.attempt(2)).await;
                }
                None => {
                    self.hello(place, TlsName::Real, HelloShape::Default, about.attempt(2)).await;
                }
            }
        };
        let split = async {
            sleep(BETWEEN_TRIGGERS + Duration::from_millis(200)).await;
            self.hello(place, TlsName::Real, HelloShape::Split, about).await;
        };
        let other_form = async {
            sleep(BETWEEN_TRIGGERS + Duration::from_millis(400)).await;
            self.hello(place, TlsName::Real, HelloShape::Tls12, about).await;
        };
        tokio::join!(again, split, other_form);
        self.hello(place, TlsName::Innocent, HelloShape::Default, about.attempt(2)).await;
    }

    /// Holds a conversation.
    async fn hold(&self, endpoint: &Endpoint, place: &Place) -> Option<MailSession> {
        self.run.working(Station::Service);
        let (ctx, waits) = (self.ctx, self.run.waits().mail());
        let (host, address, port) = (&place.host, place.address, place.port);
        let protocol = protocol(endpoint.service);
        let holding = mail::session(ctx, protocol, host, address, port, endpoint.tls, waits);
        let about = About::target(endpoint.service);
        match self.run.observe(about, holding, Operation::MailSession).await {
            Operation::MailSession(session) => Some(session),
            _ => None,
        }
    }

    /// Looks closer at what a conversation left open.
    async fn after(&self, endpoint: &Endpoint, place: &Place, session: &MailSession) -> bool {
        let about = About::target(endpoint.service);
        if endpoint.tls == TlsMode::Implicit && cut_in_tls(session.failure.as_ref()) {
            self.vary(place, None, about).await;
        }
        if endpoint.tls == TlsMode::Starttls && lacks_starttls(session) {
            self.who_answers(place, about).await;
            self.control_starttls(protocol(endpoint.service), place).await;
        }
        if endpoint.service == Service::Mx && foreign_greeting(session) {
            self.who_answers(place, about).await;
        }
        session.failure.is_none()
    }

    /// Whether it is the address itself that answers on this port, or somebody nearer.
    async fn who_answers(&self, place: &Place, about: About) {
        let other = [443, 465, 993, 995, 80, 587, 25]
            .into_iter()
            .filter(|port| *port != place.port)
            .map(|port| place.on(port));
        let Some(own) = reach::trace(self.run, self.roads, place, about).await else { return };
        if !accepted(&own) {
            return;
        }
        for other in other.take(3) {
            let about = about.role(Role::OtherPort);
            let trace = reach::trace(self.run, self.roads, &other, about).await;
            if trace.is_some_and(|trace| trace.reached) {
                return;
            }
        }
    }

    /// Whether an unrelated server's offer to encrypt comes through.
    async fn control_starttls(&self, protocol: MailProtocol, place: &Place) {
        let Some(control) = self.met.on_port(place.port, place.address.is_ipv6()) else { return };
        let waits = self.run.waits().mail();
        let (host, port) = (&control.host, control.port);
        let talking = mail::session(
            self.ctx,
            protocol,
            host,
            control.address,
            port,
            TlsMode::Starttls,
            waits,
        );
        self.run.observe(About::control(), talking, Operation::MailSession).await;
    }
}

pub(crate) const fn protocol(service: Service) -> MailProtocol {
    match service {
        Service::Imap => MailProtocol::Imap,
        Service::Pop3 => MailProtocol::Pop3,
        Service::Smtp | Service::Mx | Service::Webmail => MailProtocol::Smtp,
    }
}

/// The web address of a page at a place.
pub(crate) fn page(encrypted: bool, place: &Place, path: &str) -> Option<Url> {
    let (scheme, default) = if encrypted { ("https", 443) } else { ("http", 80) };
    let port = if place.port == default { String::new() } else { format!(":{}", place.port) };
    Url::parse(&format!("{scheme}://{}{port}{path}", place.host)).ok()
}

/// Whether an exchange was cut off behind the TCP handshake.
fn cut(failure: Option<&Failure>) -> bool {
    failure.is_some_and(|failure| failure.stage != Stage::Connect && silenced(failure.kind))
}

fn cut_in_tls(failure: Option<&Failure>) -> bool {
    failure.is_some_and(|failure| failure.stage == Stage::Tls && silenced(failure.kind))
}

const fn silenced(kind: FailureKind) -> bool {
    matches!(
        kind,
        FailureKind::Timeout | FailureKind::ConnectionReset | FailureKind::ConnectionClosed
    )
}

fn lacks_starttls(session: &MailSession) -> bool {
    matches!(
        session.starttls,
        StartTls::NotOffered(_) | StartTls::Mangled(_) | StartTls::Refused(_)
    )
}

/// Whether the greeting names another host than the one that was asked, or does not come at all.
fn foreign_greeting(session: &MailSession) -> bool {
    let greeting = session.greeting.as_ref().filter(|greeting| greeting.positive);
    greeting.is_some_and(|greeting| {
        !greeting.text.to_lowercase().contains(session.host.split_once('.').map_or("", |(_, d)| d))
    })
}
