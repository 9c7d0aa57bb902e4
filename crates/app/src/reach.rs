//! Opening connections, and looking closer where one does not open.

use crate::{
    Station,
    controls::Met,
    opened::Opened,
    run::{About, Run},
};
use futures_util::{
    FutureExt, StreamExt,
    future::{join, join_all},
    stream::FuturesUnordered,
};
use std::{
    cell::{Cell, RefCell},
    collections::HashSet,
    net::{IpAddr, SocketAddr},
    time::Duration,
};
use tokio::{sync::Semaphore, time::sleep};
use waypost_model::{
    Failure, FailureKind, HopReply, HopTrace, Operation, Role, Service, Stage, TcpConnect,
};
use waypost_probe::{Dialed, hops, tcp};

/// Some networks cut the tenth or twelfth connection that is opened at once; fewer are in flight.
const IN_FLIGHT: usize = 8;
/// Tries before silence is believed, each on a source port of its own.
const TRIES: u8 = 3;
/// How long a control may take to show the line's round trips before the longest are assumed.
pub(crate) const FOR_THE_LINE: Duration = Duration::from_millis(400);
/// Public servers are met within this many hops; what lies behind is not looked at.
const MAX_HOPS: u8 = 16;
/// Between a refusal and the second try: a reset is often answered out of the same state for a moment.
const AFTER_REFUSAL: Duration = Duration::from_millis(300);
/// Ports on which an address may show that it can be reached, the likeliest first.
const OTHER_PORTS: [u16; 6] = [443, 80, 587, 993, 465, 25];

/// A host's address and port.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Place {
    pub(crate) host: String,
    pub(crate) address: IpAddr,
    pub(crate) port: u16,
}

impl Place {
    pub(crate) fn new(host: &str, address: IpAddr, port: u16) -> Self {
        Self { host: host.to_owned(), address, port }
    }

    pub(crate) fn on(&self, port: u16) -> Self {
        Self { port, ..self.clone() }
    }

    pub(crate) const fn socket(&self) -> SocketAddr {
        SocketAddr::new(self.address, self.port)
    }
}

/// What the connections of a check share.
pub(crate) struct Roads {
    in_flight: Semaphore,
    traced: RefCell<HashSet<(IpAddr, u16)>>,
    /// The families (IPv6 or not) in which the way to a control is being followed: every way out of
    /// this network begins alike, so one shows as much as ten.
    controls_traced: RefCell<HashSet<bool>>,
    looked_at: RefCell<HashSet<IpAddr>>,
    /// Addresses that answered at once on one of their ports.
    answered: RefCell<HashSet<IpAddr>>,
}

impl Default for Roads {
    fn default() -> Self {
        Self {
            in_flight: Semaphore::new(IN_FLIGHT),
            traced: RefCell::default(),
            controls_traced: RefCell::default(),
            looked_at: RefCell::default(),
            answered: RefCell::default(),
        }
    }
}

/// How a place answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Answer {
    /// The connection opened.
    Open,
    /// It was refused, with a reset or an ICMP error.
    Refused,
    /// Nothing came.
    Silent,
}

pub(crate) async fn connect(run: &Run, place: &Place, about: About) -> Answer {
    line_for(run, place, about).await;
    connect_within(run, place, about, run.waits().connect()).await
}

/// The same, keeping the connection.
async fn open(run: &Run, place: &Place, about: About, kept: &Cell<Option<Dialed>>) -> Answer {
    line_for(run, place, about).await;
    let opening = async {
        let (host, wait) = (&place.host, run.waits().connect());
        let (connect, dialed) = tcp::open(&run.ctx, host, place.socket(), wait).await;
        kept.set(dialed);
        connect
    };
    answered(run, about, opening).await
}

/// Waits, before a connection, for what tells how long to wait for it.
async fn line_for(run: &Run, place: &Place, about: About) {
    if about.role != Role::Control || place.port != 443 || place.address.is_ipv6() {
        // The first pages show how long round trips take, and so how long silence has to last; over
        // IPv6 silence is too common to be waited for with no measure.
        run.line_known(FOR_THE_LINE).await;
    }
}

async fn connect_within(run: &Run, place: &Place, about: About, wait: Duration) -> Answer {
    answered(run, about, tcp::connect(&run.ctx, &place.host, place.socket(), wait)).await
}

/// Waits for a connection, keeps what came of it, and tells how the place answered.
async fn answered(run: &Run, about: About, connecting: impl Future<Output = TcpConnect>) -> Answer {
    match run.observe(about, connecting, Operation::TcpConnect).await {
        Operation::TcpConnect(connect) => answer(run, about, &connect),
        _ => Answer::Silent,
    }
}

fn answer(run: &Run, about: About, connect: &TcpConnect) -> Answer {
    match (connect.outcome.ok(), connect.outcome.failure()) {
        (Some(facts), _) => {
            if about.role == Role::Control {
                run.round_trip(Duration::from_micros(facts.connect_us));
            }
            Answer::Open
        }
        (_, failure) => failed(failure),
    }
}

/// What an operation that began with a connection tells of it.
pub(crate) fn failed(failure: Option<&Failure>) -> Answer {
    use FailureKind::{ConnectionRefused, IcmpUnreachable};
    match failure {
        Some(failure) if failure.stage != Stage::Connect => Answer::Open,
        Some(failure) if matches!(failure.kind, ConnectionRefused | IcmpUnreachable) => {
            Answer::Refused
        }
        Some(_) => Answer::Silent,
        None => Answer::Open,
    }
}

/// Meets a control.
pub(crate) async fn control(run: &Run, place: &Place) -> bool {
    tried_twice(run, |about| connect(run, place, about)).await
}

/// The same, with the connection, for what is said over it next.
pub(crate) async fn control_opened(run: &Run, place: &Place) -> Option<Dialed> {
    let kept = Cell::new(None);
    let opened = tried_twice(run, |about| open(run, place, about, &kept)).await;
    opened.then(|| kept.take()).flatten()
}

/// Whether a control is met; a second try stands beside the first as soon as that takes long.
async fn tried_twice<F: Future<Output = Answer>>(run: &Run, meet: impl Fn(About) -> F) -> bool {
    let first = meet(About::control());
    let second = async {
        run.line_known(FOR_THE_LINE).await;
        sleep(run.waits().patience()).await;
        meet(About::control().attempt(2)).await
    };
    any_open([first.boxed_local(), second.boxed_local()]).await == Answer::Open
}

/// Meets a control for the second time.
pub(crate) async fn once_more(run: &Run, place: &Place) -> bool {
    connect(run, place, About::control().attempt(2)).await == Answer::Open
}

/// The first open connection, or how the last one failed. A refusal does not end it: another try may
/// still get through.
async fn any_open<const N: usize>(
    tries: [futures_util::future::LocalBoxFuture<'_, Answer>; N],
) -> Answer {
    let mut tries: FuturesUnordered<_> = tries.into_iter().collect();
    let mut last = Answer::Silent;
    while let Some(answer) = tries.next().await {
        match answer {
            Answer::Open => return Answer::Open,
            Answer::Refused => last = Answer::Refused,
            Answer::Silent => {}
        }
        if last == Answer::Refused && tries.len() < N - 1 {
            break;
        }
    }
    last
}

/// Meets one of the provider's places; `first` is the operation that begins with a connection to it,
/// which `opened` notices. Where that does not open at once, connections alone follow on source ports
/// of their own, and beside them controls, other ports and the hops are looked at.
pub(crate) async fn target(
    run: &Run,
    roads: &Roads,
    met: &Met,
    place: &Place,
    service: Service,
    opened: &Opened,
    first: impl Future<Output = Answer>,
) -> bool {
    run.working(Station::Road);
    run.line_known(FOR_THE_LINE).await;
    let about = About::target(service);
    // One that is silent by the end of our patience keeps nobody else from trying.
    let permit = roads.in_flight.acquire().await;
    tokio::pin!(first);
    let early = tokio::select! {
        answer = &mut first => Some(answer),
        () = sleep(run.waits().patience()) => None,
    };
    drop(permit);
    if opened.has() || matches!(early, Some(Answer::Open | Answer::Refused)) {
        roads.answered.borrow_mut().insert(place.address);
    }
    match early {
        Some(Answer::Open) => true,
        Some(Answer::Refused | Answer::Silent) => {
            let again = async {
                sleep(AFTER_REFUSAL).await;
                connect(run, place, about.attempt(2)).await
            };
            let (answer, ()) = join(again, look_closer(run, roads, met, place, service)).await;
            answer == Answer::Open
        }
        // The road is open; what is slow comes behind it.
        None if opened.has() => first.await == Answer::Open,
        None => {
            let others = (2..=TRIES).map(|attempt| {
                // Half our patience apart: the verdict waits for the last of them.
                let after = run.waits().patience() / 2 * u32::from(attempt - 2);
                async move {
                    sleep(after).await;
                    connect(run, place, about.attempt(attempt)).await
                }
                .boxed_local()
            });
            let mut tries: FuturesUnordered<_> = others.collect();
            tries.push(first.boxed_local());
            let open = async {
                while let Some(answer) = tries.next().await {
                    if answer == Answer::Open {
                        return true;
                    }
                }
                false
            };
            tokio::pin!(open);
            let closer = look_closer(run, roads, met, place, service);
            tokio::pin!(closer);
            // If it opens after all, the closer look has nothing to look at.
            tokio::select! {
                opened = &mut open => {
                    if !opened {
                        closer.await;
                    }
                    opened
                }
                () = &mut closer => open.await,
            }
        }
    }
}

/// What a failure to connect is held against.
async fn look_closer(run: &Run, roads: &Roads, met: &Met, place: &Place, service: Service) {
    let controls = async {
        let ipv6 = place.address.is_ipv6();
        let on_same_port = met.on_port(place.port, ipv6);
        if let Some(control) = &on_same_port {
            connect(run, control, About::control().attempt(2)).await;
        }
        let Some(control) = on_same_port.or_else(|| met.on_port(443, ipv6)) else { return };
        if !roads.controls_traced.borrow_mut().insert(ipv6) {
            return;
        }
        let followed = trace(run, roads, &control, About::control()).await;
        if !followed.is_some_and(|trace| trace.reached) {
            roads.controls_traced.borrow_mut().remove(&ipv6);
        }
    };
    let first = roads.looked_at.borrow_mut().insert(place.address);
    let others = async {
        if first {
            other_ports(run, roads, place, service).await;
        }
    };
    let own = async {
        // An address that is silent everywhere is cut off at one place, whatever the port.
        if first || roads.answered.borrow().contains(&place.address) {
            trace(run, roads, place, About::target(service)).await;
        }
    };
    let ((), (), ()) = tokio::join!(others, controls, own);
}

/// Other ports of the same address: an answer of any kind proves that the address is reached.
async fn other_ports(run: &Run, roads: &Roads, place: &Place, service: Service) {
    let ports = OTHER_PORTS.into_iter().filter(|port| *port != place.port).take(3);
    let about = About::target(service).role(Role::OtherPort);
    // Two SYNs each: what lives answers the first, and the second makes up for a loss.
    let wait = run.waits().patience();
    let answers = join_all(ports.map(|port| async move {
        let other = place.on(port);
        (connect_within(run, &other, about, wait).await, other)
    }))
    .await;
    let alive = answers.into_iter().find(|(answer, _)| *answer != Answer::Silent);
    if let Some((_, other)) = alive {
        trace(run, roads, &other, about).await;
    }
}

/// Follows the way to a place, once.
pub(crate) async fn trace(
    run: &Run,
    roads: &Roads,
    place: &Place,
    about: About,
) -> Option<HopTrace> {
    if !roads.traced.borrow_mut().insert((place.address, place.port)) {
        return None;
    }
    let wait = run.waits().hop();
    let following = async {
        let mut found = hops::trace(&place.host, place.socket(), MAX_HOPS, wait).await;
        for hop in &mut found.hops {
            hop.network = hop.from.and_then(waypost_netdb::network);
        }
        found
    };
    match run.observe(about, following, Operation::HopTrace).await {
        Operation::HopTrace(trace) => Some(trace),
        _ => None,
    }
}

/// Whether somebody accepted at the end of a trace.
pub(crate) fn accepted(trace: &HopTrace) -> bool {
    trace.hops.iter().any(|hop| hop.reply == HopReply::Connected)
}
