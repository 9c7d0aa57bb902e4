//! A check under way: it keeps what was observed, tells of it, and knows the time.

use crate::{Event, LoadedProfile, Station, waits::Waits};
use std::{
    cell::{Cell, RefCell},
    collections::HashSet,
    net::IpAddr,
    time::Duration,
};
use tokio::{
    sync::{mpsc::UnboundedSender, watch},
    time::{Instant, sleep, timeout},
};
use waypost_model::{Observation, Operation, Role, Service, Vantage};
use waypost_probe::Context;

/// How often a check asks itself whether it can stop. By the second time, each kind of operation has
/// had its first answer on all but the slowest lines.
const LOOK_BACK: Duration = Duration::from_millis(3500);

/// A check under way. All its parts run in one task, so cells are enough.
pub(crate) struct Run {
    pub(crate) ctx: Context,
    pub(crate) loaded: LoadedProfile,
    started: Instant,
    deadline: Instant,
    /// When nothing is tried any more.
    end: Instant,
    stands: watch::Sender<bool>,
    seen: RefCell<Vec<Observation>>,
    next: Cell<u32>,
    round_trips: RefCell<Vec<Duration>>,
    line_known: watch::Sender<bool>,
    stations: RefCell<HashSet<u8>>,
    events: UnboundedSender<Event>,
}

/// What an operation is for.
#[derive(Clone, Copy)]
pub(crate) struct About {
    pub(crate) role: Role,
    pub(crate) service: Option<Service>,
    pub(crate) attempt: u8,
}

impl About {
    pub(crate) const fn new(role: Role, service: Option<Service>) -> Self {
        Self { role, service, attempt: 1 }
    }

    pub(crate) const fn target(service: Service) -> Self {
        Self::new(Role::Target, Some(service))
    }

    pub(crate) const fn control() -> Self {
        Self::new(Role::Control, None)
    }

    pub(crate) const fn attempt(mut self, attempt: u8) -> Self {
        self.attempt = attempt;
        self
    }

    pub(crate) const fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }
}

impl Run {
    pub(crate) fn new(
        ctx: Context,
        loaded: LoadedProfile,
        budget: Duration,
        afterwards: Duration,
        events: UnboundedSender<Event>,
    ) -> Self {
        let started = Instant::now();
        Self {
            ctx,
            loaded,
            started,
            deadline: started + budget,
            end: started + budget + afterwards,
            stands: watch::Sender::new(false),
            seen: RefCell::default(),
            next: Cell::new(1),
            round_trips: RefCell::default(),
            line_known: watch::Sender::new(false),
            stations: RefCell::default(),
            events,
        }
    }

    /// Waits for an operation and keeps what came of it.
    pub(crate) async fn observe<T>(
        &self,
        about: About,
        operation: impl Future<Output = T>,
        wrap: impl FnOnce(T) -> Operation,
    ) -> Operation {
        self.seen_from(Vantage::Direct, about, operation, wrap).await
    }

    /// The same of an operation through Tor.
    pub(crate) async fn observe_over_tor<T>(
        &self,
        about: About,
        operation: impl Future<Output = T>,
        wrap: impl FnOnce(T) -> Operation,
    ) -> Operation {
        self.seen_from(Vantage::Tor, about, operation, wrap).await
    }

    async fn seen_from<T>(
        &self,
        vantage: Vantage,
        about: About,
        operation: impl Future<Output = T>,
        wrap: impl FnOnce(T) -> Operation,
    ) -> Operation {
        let begun = Instant::now();
        let operation = wrap(operation.await);
        let took = begun.elapsed();
        let observation = Observation {
            id: self.name(),
            at_ms: millis(begun - self.started),
            took_ms: millis(took),
            role: about.role,
            vantage,
            service: about.service,
            attempt: about.attempt,
            late: self.stands(),
            operation: operation.clone(),
        };
        self.tell(Event::Measurement { measurement: Box::new(observation.clone()) });
        self.seen.borrow_mut().push(observation);
        operation
    }

    /// Takes in what a server that sends mail says.
    pub(crate) fn hear(&self, words: Operation) -> Observation {
        let observation = Observation {
            id: self.name(),
            at_ms: millis(self.elapsed()),
            took_ms: 0,
            role: Role::Target,
            vantage: Vantage::SendingServer,
            service: Some(Service::Mx),
            attempt: 1,
            late: false,
            operation: words,
        };
        self.tell(Event::Measurement { measurement: Box::new(observation.clone()) });
        observation
    }

    /// The next observation's name.
    fn name(&self) -> String {
        format!("m{}", self.next.replace(self.next.get() + 1))
    }

    /// Tells of the first look at a station.
    pub(crate) fn working(&self, station: Station) {
        if self.stations.borrow_mut().insert(station as u8) {
            self.tell(Event::Working { station, at_ms: millis(self.started.elapsed()) });
        }
    }

    pub(crate) fn tell(&self, event: Event) {
        // Nobody listens any more once the check was given up.
        let _ = self.events.send(event);
    }

    /// A round trip to a control was measured.
    pub(crate) fn round_trip(&self, took: Duration) {
        self.round_trips.borrow_mut().push(took);
        self.line_known.send_replace(true);
    }

    /// Waits until a control has shown how long round trips are, or `most` has passed.
    pub(crate) async fn line_known(&self, most: Duration) {
        let mut known = self.line_known.subscribe();
        // It ends with either; which one is seen in the waits.
        let _ = timeout(most, known.wait_for(|known| *known)).await;
    }

    /// Ends when what was observed explains everything that is still being looked at.
    pub(crate) async fn explained(&self) {
        loop {
            sleep(LOOK_BACK).await;
            if waypost_infer::is_explained(&self.seen.borrow()) {
                return;
            }
        }
    }

    /// The waits for the line as it has shown itself so far.
    pub(crate) fn waits(&self) -> Waits {
        Waits::from_round_trips(&self.round_trips.borrow())
    }

    pub(crate) const fn deadline(&self) -> Instant {
        self.deadline
    }

    /// The time that is left until the verdict.
    pub(crate) fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// When nothing is tried any more.
    pub(crate) const fn end(&self) -> Instant {
        self.end
    }

    /// The verdict stands: what is observed from now on tells of ways around alone.
    pub(crate) fn stand(&self) {
        self.stands.send_replace(true);
    }

    /// Whether the verdict stands.
    pub(crate) fn stands(&self) -> bool {
        *self.stands.borrow()
    }

    /// Waits until the verdict stands.
    pub(crate) async fn standing(&self) {
        let mut stands = self.stands.subscribe();
        // The sender lives as long as `self`, so waiting ends only with the verdict.
        let _ = stands.wait_for(|stands| *stands).await;
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// What was observed so far that passes the test.
    pub(crate) fn any(&self, test: impl Fn(&Observation) -> bool) -> bool {
        self.seen.borrow().iter().any(test)
    }

    /// What `looker` makes of what was observed so far.
    pub(crate) fn look<T>(&self, looker: impl FnOnce(&[Observation]) -> T) -> T {
        looker(&self.seen.borrow())
    }

    /// An address at which the provider's page was met with a certificate that proves it.
    pub(crate) fn page_address(&self, host: &str) -> Option<IpAddr> {
        let seen = self.seen.borrow();
        let mut pages = seen.iter().filter_map(|observation| match &observation.operation {
            Operation::HttpGet(get)
                if observation.role == Role::Target && observation.vantage == Vantage::Direct =>
            {
                Some(get)
            }
            _ => None,
        });
        let proven = pages.find(|get| {
            let tls = get.tls.as_ref();
            tls.is_some_and(|tls| tls.certificate.proves_host())
                && get.url.split('/').nth(2) == Some(host)
        });
        proven.map(|get| get.address)
    }

    /// Everything that was observed so far, in the order in which it began.
    pub(crate) fn seen(&self) -> Vec<Observation> {
        let mut seen = self.seen.borrow().clone();
        seen.sort_by_key(|observation| observation.at_ms);
        seen
    }
}

pub(crate) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
