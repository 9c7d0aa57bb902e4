//! From a name to its addresses, from an address to the services behind it.

use crate::{Station, plan::Jobs, reach::Place, run::About, talk::Talk};
use futures_util::{
    FutureExt,
    future::{join, join_all},
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
    time::Duration,
};
use tokio::{sync::watch, time::timeout};
use waypost_model::{Endpoint, Provider, Role};

/// How long the system's addresses wait for the true ones, so that it is known which to mistrust.
const FOR_THE_TRUTH: Duration = Duration::from_millis(1200);
/// How long a conversation over IPv4 may take before one over IPv6 is held as well.
const FOR_THE_OTHER_FAMILY: Duration = Duration::from_millis(2500);
/// Addresses of one name that are met, of each family and kind: more tell no more.
const ADDRESSES: usize = 2;
/// Names that the silent address is asked for: one is enough beside a control's, a second shows whether it is this name alone.
const INTO_SILENCE: u8 = 2;

/// What the pursuits of a check share.
#[derive(Default)]
pub(crate) struct Pursued {
    places: RefCell<BTreeSet<(String, IpAddr)>>,
    ask_silence: Cell<u8>,
}

/// Pursues the provider's names.
#[derive(Clone)]
pub(crate) struct Pursuit<'a> {
    pub(crate) talk: Talk<'a>,
    pub(crate) jobs: Jobs<'a>,
    pub(crate) pursued: &'a Pursued,
    pub(crate) provider: &'a Provider,
}

impl<'a> Pursuit<'a> {
    /// Adds the jobs for these endpoints, those of one name together.
    pub(crate) fn add(&self, endpoints: Vec<Endpoint>) {
        let mut by_host: BTreeMap<String, Vec<Endpoint>> = BTreeMap::new();
        for endpoint in endpoints {
            by_host.entry(endpoint.host.clone()).or_default().push(endpoint);
        }
        for (host, endpoints) in by_host {
            self.jobs.add(self.clone().watch(host.clone()));
            self.jobs.add(self.clone().host(host, endpoints));
        }
    }

    /// The side questions about a name.
    async fn watch(self, host: String) {
        let (run, resolvers) = (self.talk.run, self.talk.resolvers);
        let about = About::new(Role::Target, None);
        let asked = self.pursued.ask_silence.get();
        self.pursued.ask_silence.set(asked.saturating_add(1));
        if asked < INTO_SILENCE {
            let silent = resolvers.ask_silence(run, about, &host);
            join(silent, resolvers.watch(run, about, &host)).await;
        } else {
            resolvers.watch(run, about, &host).await;
        }
    }

    async fn host(self, host: String, endpoints: Vec<Endpoint>) {
        let (run, resolvers) = (self.talk.run, self.talk.resolvers);
        run.working(Station::Dns);
        let about = About::new(Role::Target, None);
        let (tell, mut told) = watch::channel(None::<BTreeSet<IpAddr>>);
        let truth = async {
            let found = resolvers.by_authenticated(run, about, &host).await;
            self.meet(&host, &endpoints, &found, false);
            tell.send_replace(Some(found));
        };
        let system = async {
            let found = resolvers.by_system(run, about, &host).await;
            let truth = match timeout(FOR_THE_TRUTH, told.wait_for(Option::is_some)).await {
                Ok(Ok(truth)) => truth.clone().unwrap_or_default(),
                _ => BTreeSet::new(),
            };
            let mistrusted = !truth.is_empty() && found.is_disjoint(&truth);
            if mistrusted {
                resolvers.confirm(run, about, &host).await;
            }
            let mut found: BTreeSet<IpAddr> = found.difference(&truth).copied().collect();
            found.retain(|a| self.provider.owns(*a) || !waypost_infer::is_bogon(*a));
            let (own, foreign): (BTreeSet<_>, BTreeSet<_>) =
                found.into_iter().partition(|address| self.provider.owns(*address));
            self.meet(&host, &endpoints, &own, false);
            self.meet(&host, &endpoints, &foreign, mistrusted);
        };
        join(truth, system).await;
    }

    /// Adds the jobs for a name's addresses: connections in both families, conversations in the one
    /// that programs would end up in.
    fn meet(&self, host: &str, endpoints: &[Endpoint], found: &BTreeSet<IpAddr>, suspect: bool) {
        let new = |address: &&IpAddr| {
            self.pursued.places.borrow_mut().insert((host.to_owned(), **address))
        };
        let (v4, v6): (Vec<IpAddr>, Vec<IpAddr>) =
            found.iter().filter(new).partition(|address| address.is_ipv4());
        for endpoint in endpoints {
            let place = |address: &IpAddr| Place::new(host, *address, endpoint.port);
            let v4: Vec<Place> = v4.iter().take(ADDRESSES).map(place).collect();
            let v6: Vec<Place> = v6.iter().take(ADDRESSES).map(place).collect();
            let (talk, endpoint) = (self.talk, endpoint.clone());
            self.jobs.add(async move {
                let meeting = join_all(v4.iter().map(|p| talk.meet(&endpoint, p, suspect)));
                let meeting = meeting.shared();
                let (talk, endpoint) = (&talk, &endpoint);
                let speaking = join_all(v6.iter().map(async |place| {
                    if !talk.reach(endpoint, place, suspect).await {
                        return;
                    }
                    // Programs turn to the other family when the first takes long (RFC 8305).
                    let met = timeout(FOR_THE_OTHER_FAMILY, meeting.clone()).await;
                    if !met.is_ok_and(|met| met.contains(&true)) {
                        talk.speak(endpoint, place, suspect).await;
                    }
                }));
                join(meeting.clone(), speaking).await;
            });
        }
    }
}
