//! The check: from a mail address to a report, within its budget whatever the network does.

use crate::{
    Cancel, Event, Evidence, LoadedProfile, Station, UserError,
    controls::{self, Met},
    draft::{Draft, networks},
    entry::Entry,
    evidence,
    plan::jobs,
    pursue::{Pursued, Pursuit},
    reach::Roads,
    resolve::Resolvers,
    run::{About, Run, millis},
    speed, subject,
    talk::Talk,
    vantage::SecondVantage,
    words::Words,
};
use futures_util::future::join;
use jiff::Timestamp;
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::{
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
    time::{Instant, sleep, sleep_until, timeout},
};
use url::Url;
use uuid::Uuid;
use waypost_model::{
    Endpoint, Observation, Operation, Provider, Report, Role, Service, SetAside, Subject, Who,
};
use waypost_probe::{Context, DirectDialer, SystemClock, link};

/// Kept back from the budget for drawing conclusions and writing them down.
const RESERVE: Duration = Duration::from_millis(200);
/// How often it is looked whether the verdict stands, and whether a way around is known to work.
const LOOK: Duration = Duration::from_millis(250);

/// What to check.
pub struct CheckRequest {
    /// A mail address, a domain or a provider's id.
    pub who: String,
    /// The services to look at; all that the provider has if `None`.
    pub services: Option<Vec<Service>>,
    /// The time it may take.
    pub budget: Duration,
    /// How long ways around may be tried after that, behind a verdict that stands.
    pub afterwards: Duration,
    /// What to measure against.
    pub profile: LoadedProfile,
    /// Whether Tor may be used once something has failed, to tell a block from an outage and to try
    /// ways around.
    pub tor: bool,
    /// The folder in which Tor keeps its state; the system's data folder if `None`.
    pub state: Option<PathBuf>,
    /// Mails that came back and logs, to be held against what is measured.
    pub evidence: Vec<Evidence>,
    /// The language of the report's sentences; the system's if `None`.
    pub lang: Option<String>,
}

/// Checks, telling of progress through `events`. The verdict always stands within the budget; a wish to
/// cancel ends the check at once, with what is known by then. Where ways around are still being tried
/// when the verdict stands, it is told at once ([`Event::Verdict`]), and the report that comes in the end
/// differs from it in those ways alone.
///
/// # Errors
/// When the request names nobody.
pub async fn check(
    request: CheckRequest,
    events: &mut dyn FnMut(Event),
    cancel: &Cancel,
) -> Result<Report, UserError> {
    // Installed once a process; a second call finds it there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let who = Who::parse(&request.who)?;
    let known = subject::known(&request.profile.profile, &who)?;
    let made_at = Timestamp::now();
    let ctx = Context {
        dialer: Arc::new(DirectDialer),
        roots: Arc::clone(&request.profile.roots),
        clock: Arc::new(SystemClock),
    };
    let budget = request.budget.saturating_sub(RESERVE);
    let (tell, mut told) = unbounded_channel();
    let run = Run::new(ctx, request.profile, budget, request.afterwards, tell);
    let check = Check {
        run: &run,
        wanted: request.services.as_deref(),
        budget: request.budget,
        who: &who,
        tor: request.tor.then_some(request.state.as_deref()),
        found: RefCell::new(None),
        entry: Entry::default(),
        finished: Cell::new(false),
        looking: Cell::new(false),
    };
    let measuring = check.measure(known);
    tokio::pin!(measuring);
    let end = tokio::select! {
        biased;
        () = cancel.cancelled() => End::Cancelled,
        () = sleep_until(run.deadline()) => End::OutOfTime,
        () = &mut measuring => End::Whole,
        () = run.explained() => End::Whole,
        () = check.settled() => End::Settled,
        () = forward(&mut told, events) => End::Whole,
    };
    let cut_short = match end {
        End::Cancelled => true,
        End::OutOfTime => !check.finished.get(),
        End::Whole | End::Settled => false,
    };
    // Whose servers a mail or a log speaks of is known only now.
    let subject = check.subject();
    let (said, set_aside) =
        evidence::about(&request.evidence, &subject.provider, subject.domain.as_deref());
    let said: Vec<Observation> = said.into_iter().map(|words| run.hear(words)).collect();
    run.stand();
    while let Ok(event) = told.try_recv() {
        events(event);
    }
    let draft = Draft {
        id: Uuid::new_v4().to_string(),
        made_at: made_at.to_string(),
        duration_ms: millis(run.elapsed()),
        cut_short,
        set_aside,
        said,
        words: Words::new(request.lang.as_deref()),
    };
    let draw = |trying: bool| draft.report(check.subject(), run.seen(), trying);
    let goes_on = matches!(end, End::OutOfTime | End::Settled) && Instant::now() < run.end();
    if goes_on && check.looking.get() {
        let mut shown = draw(true);
        events(Event::Verdict { report: Box::new(shown.clone()) });
        loop {
            tokio::select! {
                biased;
                () = cancel.cancelled() => break,
                () = sleep_until(run.end()) => break,
                () = &mut measuring => break,
                () = pass_on(&mut told, events) => {}
            }
            let now = draw(true);
            if now.alternatives != shown.alternatives {
                events(Event::Verdict { report: Box::new(now.clone()) });
                shown = now;
            }
        }
    }
    while let Ok(event) = told.try_recv() {
        events(event);
    }
    let report = draw(false);
    events(Event::Report { report: Box::new(report.clone()) });
    Ok(report)
}

/// What the measuring ended with.
#[derive(Clone, Copy)]
enum End {
    /// All was looked at, or all is explained.
    Whole,
    /// What is still looked at changes nothing.
    Settled,
    OutOfTime,
    Cancelled,
}

/// Hands events on for a moment.
async fn pass_on(told: &mut UnboundedReceiver<Event>, events: &mut dyn FnMut(Event)) {
    // It goes on until the moment is over: the run itself can tell as long as it is there.
    let _ = timeout(LOOK, forward(told, events)).await;
}

/// Hands events on as they come.
async fn forward(told: &mut UnboundedReceiver<Event>, events: &mut dyn FnMut(Event)) {
    while let Some(event) = told.recv().await {
        events(event);
    }
}

struct Check<'a> {
    run: &'a Run,
    wanted: Option<&'a [Service]>,
    budget: Duration,
    who: &'a Who,
    /// Where Tor keeps its state, where it may be used.
    tor: Option<Option<&'a Path>>,
    found: RefCell<Option<subject::Found>>,
    /// How Tor could be reached.
    entry: Entry,
    /// Whether all has been looked at from here.
    finished: Cell<bool>,
    /// Whether it is being looked through Tor.
    looking: Cell<bool>,
}

impl Check<'_> {
    async fn measure(&self, known: Option<subject::Found>) {
        let run = self.run;
        run.working(Station::Computer);
        let about = About::new(Role::Target, None);
        let read = run.observe(about, std::future::ready(link()), Operation::Link).await;
        let ipv6 =
            matches!(&read, Operation::Link(l) if l.facts.ipv6 && l.facts.default_route_ipv6);
        let resolvers = Resolvers::new(run, ipv6);
        let discovered = known.is_none();
        let found = match (known, self.who) {
            (Some(found), _) => found,
            (None, Who::Domain(domain)) => subject::discover(run, &resolvers, domain).await,
            (None, Who::Id(_)) => return,
        };
        *self.found.borrow_mut() = Some(found.clone());
        let services = self.services(&found);
        run.tell(Event::Started {
            provider: found.provider.name.clone(),
            services: services.clone(),
            budget_ms: millis(self.budget),
        });

        let (met, roads, pursued) = (Met::default(), Roads::default(), Pursued::default());
        let controls = &run.loaded.profile.controls;
        let innocent = controls.web.first().and_then(|url| url.host_str()).unwrap_or("example.com");
        let ctx = &run.ctx;
        let talk = Talk { run, ctx, roads: &roads, met: &met, resolvers: &resolvers, innocent };
        let endpoints = |provider: &Provider| -> Vec<Endpoint> {
            services.iter().flat_map(|service| provider.endpoints(*service)).collect()
        };
        let (jobs, queue) = jobs();
        controls::add(run, &jobs, &resolvers, &met, &endpoints(&found.provider));
        let pursuit =
            Pursuit { talk, jobs: jobs.clone(), pursued: &pursued, provider: &found.provider };
        pursuit.add(endpoints(&found.provider));
        let domain = found.provider.domains.first();
        if !discovered && services.contains(&Service::Mx) {
            jobs.add(self.further_exchangers(&resolvers, domain.cloned(), pursuit.clone()));
        }
        drop((jobs, pursuit));
        let first = async {
            queue.run().await;
            self.transfers(&talk, &found).await;
            self.finished.set(true);
        };
        let first = async {
            tokio::select! {
                () = first => {}
                // From here nothing is looked at any more.
                () = run.standing() => {}
            }
        };
        let second = async {
            if let Some(state) = self.tor {
                let endpoints = endpoints(&found.provider);
                let onion = found.provider.onion.as_ref();
                let transfer = self.transfer(&found);
                let (entry, finished, looking) = (&self.entry, &self.finished, &self.looking);
                let vantage = SecondVantage {
                    run,
                    endpoints,
                    onion,
                    transfer,
                    state,
                    entry,
                    finished,
                    looking,
                };
                vantage.look().await;
            }
        };
        join(first, second).await;
    }

    /// Waits until all was looked at from here and what is seen through Tor can't change the verdict.
    async fn settled(&self) {
        loop {
            sleep(LOOK).await;
            let is_settled = |seen: &[Observation]| {
                let subject = Subject { networks: networks(seen), ..self.subject() };
                waypost_infer::is_settled(&subject, seen)
            };
            if self.finished.get() && self.looking.get() && self.run.look(is_settled) {
                return;
            }
        }
    }

    /// Compares the speed of transfers.
    async fn transfers(&self, talk: &Talk<'_>, found: &subject::Found) {
        // Transfers come last: they take time, and a filter that they set off spoils nothing any more.
        if let Some((url, fetch)) = self.transfer(found)
            && let Some(address) = self.run.page_address(url.host_str().unwrap_or_default())
        {
            speed::compare(talk, address, url, fetch).await;
        }
    }

    /// What is moved to see how quickly bytes come: fetched where there is something to fetch, else
    /// written.
    fn transfer<'f>(&self, found: &'f subject::Found) -> Option<(&'f Url, bool)> {
        let page = found.provider.bulk.as_ref().map(|url| (url, true));
        let upload_to = found.provider.webmail.first().map(|url| (url, false));
        page.or(upload_to).filter(|_| self.services(found).contains(&Service::Webmail))
    }

    /// Exchangers that the domain names beside those that are known.
    async fn further_exchangers<'a>(
        &'a self,
        resolvers: &'a Resolvers,
        domain: Option<String>,
        pursuit: Pursuit<'a>,
    ) {
        let asked = match self.who {
            Who::Domain(domain) => Some(domain.clone()),
            Who::Id(_) => domain,
        };
        let Some(domain) = asked else { return };
        let named = subject::exchangers(self.run, resolvers, &domain).await;
        let mut new = Vec::new();
        if let Some(found) = self.found.borrow_mut().as_mut() {
            for host in named {
                if !found.provider.mx.contains(&host) {
                    found.provider.mx.push(host.clone());
                    new.push(host);
                }
            }
            let mut endpoints = found.provider.endpoints(Service::Mx);
            endpoints.retain(|endpoint| new.contains(&endpoint.host));
            pursuit.add(endpoints);
        }
    }

    fn services(&self, found: &subject::Found) -> Vec<Service> {
        let offered: BTreeSet<Service> = found.provider.services().collect();
        match self.wanted {
            Some(wanted) => {
                let wanted: BTreeSet<Service> = wanted.iter().copied().collect();
                wanted.into_iter().collect()
            }
            None => offered.into_iter().collect(),
        }
    }

    fn subject(&self) -> Subject {
        let domain = match self.who {
            Who::Domain(domain) => Some(domain.clone()),
            Who::Id(_) => None,
        };
        let found = self.found.borrow().clone().unwrap_or_else(|| nobody(domain.as_deref()));
        let services = self.services(&found);
        Subject {
            networks: BTreeMap::new(),
            assumed: found.assumed,
            provider: found.provider,
            domain,
            services,
            budget_ms: millis(self.budget),
            cut_short: false,
            set_aside: SetAside::default(),
            tor: self.entry.known(),
            trying: false,
        }
    }
}

/// What stands for a provider where the check ended before one was found.
fn nobody(domain: Option<&str>) -> subject::Found {
    let domain = domain.unwrap_or_default();
    subject::Found { provider: subject::bare(domain), assumed: true }
}
