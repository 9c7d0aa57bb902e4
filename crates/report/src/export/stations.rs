//! The way from this computer to the mail as a line of stations, and how each is doing.

use std::net::IpAddr;
use waypost_model::{
    Cause, Confidence, DnsFacts, Layer, Observation, Operation, Report, Role, SeenFrom,
    ServiceState, Status, TlsName, Vantage,
};

/// The stations in their order, as they stand in message ids.
pub(super) const STATIONS: [&str; 6] =
    ["computer", "network", "dns", "road", "encryption", "service"];

/// How something is doing, told by shape and word as much as by colour.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Mark {
    Good,
    Bad,
    Middling,
    Unknown,
}

impl Mark {
    /// The shape that stands for it.
    pub(super) const fn shape(self) -> &'static str {
        match self {
            Self::Good => "●",
            Self::Bad => "✗",
            Self::Middling => "◐",
            Self::Unknown => "○",
        }
    }

    pub(super) const fn of_status(status: Status) -> Self {
        match status {
            Status::Ok => Self::Good,
            Status::Blocked | Status::LocalProblem | Status::ProviderProblem => Self::Bad,
            Status::Degraded => Self::Middling,
            Status::Inconclusive => Self::Unknown,
        }
    }

    pub(super) const fn of_service(state: ServiceState) -> Self {
        match state {
            ServiceState::Ok => Self::Good,
            ServiceState::Blocked | ServiceState::Down => Self::Bad,
            ServiceState::Degraded => Self::Middling,
            ServiceState::Unknown => Self::Unknown,
        }
    }

    /// How bad a cause is: what is slow still works.
    pub(super) const fn of_cause(cause: Cause) -> Self {
        if matches!(cause, Cause::Throttled) { Self::Middling } else { Self::Bad }
    }
}

/// How each station is doing. A station is fine if something of the provider's got through it; what
/// nobody got to see stays unknown.
pub(super) fn marks(report: &Report) -> [Mark; 6] {
    let mut marks = [Mark::Unknown; 6];
    let mut broken: Option<usize> = None;
    // What only sending servers see is not on this computer's way.
    let here = report.findings.iter().filter(|f| f.seen_from != SeenFrom::SendingServer);
    for finding in here.filter(|f| f.confidence >= Confidence::Likely) {
        let at = station(finding.cause);
        if marks[at] != Mark::Bad {
            marks[at] = Mark::of_cause(finding.cause);
        }
        broken = Some(broken.map_or(at, |first| first.min(at)));
    }
    let fine = match (report.status, broken) {
        (Status::Ok, _) => STATIONS.len(),
        // Behind a computer or a network that is at fault, nothing seen means what it seems to.
        (_, Some(at @ 0..=1)) => at,
        (_, broken) => {
            let through = report.measurements.iter().filter_map(passed).max().unwrap_or(0);
            broken.unwrap_or(0).max(through + 1)
        }
    };
    for mark in marks.iter_mut().take(fine).filter(|mark| **mark == Mark::Unknown) {
        *mark = Mark::Good;
    }
    marks
}

/// Where a cause sits. A stripped offer of encryption is a matter of encryption, whatever is spoken.
const fn station(cause: Cause) -> usize {
    match cause {
        Cause::ClockWrong | Cause::LocalInterception => 0,
        Cause::StarttlsStripped => 4,
        _ => match cause.layer() {
            Layer::Link => 1,
            Layer::Dns => 2,
            Layer::Tcp | Layer::Throughput => 3,
            Layer::Tls => 4,
            Layer::Http | Layer::Mail | Layer::Provider => 5,
        },
    }
}

/// The last station that an operation shows to be passable.
fn passed(seen: &Observation) -> Option<usize> {
    if seen.vantage != Vantage::Direct {
        return None;
    }
    if seen.role != Role::Target {
        let control = seen.role == Role::Control && seen.operation.failure().is_none();
        let went_out = !matches!(seen.operation, Operation::Link(_) | Operation::HopTrace(_));
        return (control && went_out).then_some(1);
    }
    match &seen.operation {
        // What is an address already was not looked up.
        Operation::DnsQuery(query) if query.name.parse::<IpAddr>().is_err() => {
            query.outcome.ok().is_some_and(has_records).then_some(2)
        }
        Operation::TcpConnect(connect) => connect.outcome.ok().map(|_| 3),
        Operation::TlsHandshake(handshake) if handshake.name == TlsName::Real => {
            Some(if handshake.outcome.ok()?.certificate.proves_host() { 4 } else { 3 })
        }
        Operation::HttpGet(get) => get.outcome.ok().map(|_| 5),
        Operation::MailSession(session) => {
            let welcome = session.greeting.as_ref().is_some_and(|greeting| greeting.positive);
            (welcome && session.failure.is_none()).then_some(5)
        }
        _ => None,
    }
}

fn has_records(facts: &DnsFacts) -> bool {
    facts.replies.first().is_some_and(|reply| !reply.records.is_empty())
}
