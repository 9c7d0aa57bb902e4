//! The way from this computer to the mail as a line of stations, and how each is doing: the same in
//! the window, on the command line and in every export.

use crate::{
    AlternativeEntry, Cause, Confidence, DnsFacts, FindingEntry, Layer, Observation, Operation,
    Report, Role, SeenFrom, ServiceState, Status, TlsName, Vantage,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// The stations between this computer and the mail, in their order.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Station {
    /// This computer.
    Computer,
    /// Its own network, up to a login page.
    Network,
    /// Names.
    Dns,
    /// The road to the provider's addresses.
    Road,
    /// Encryption.
    Encryption,
    /// The mail service.
    Service,
}

/// How something is doing, told by shape and word as much as by colour.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// It works.
    Good,
    /// It does not.
    Bad,
    /// It does, but slowly.
    Middling,
    /// It can't be told.
    Unknown,
}

impl Mark {
    /// The shape that stands for it.
    #[must_use]
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Good => "●",
            Self::Bad => "✗",
            Self::Middling => "◐",
            Self::Unknown => "○",
        }
    }
}

/// A station and how it is doing.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct StationState {
    /// Which.
    pub station: Station,
    /// How it is doing.
    pub mark: Mark,
}

impl Station {
    /// All of them, in their order.
    pub const ALL: [Self; 6] =
        [Self::Computer, Self::Network, Self::Dns, Self::Road, Self::Encryption, Self::Service];

    /// Where a cause sits. A stripped offer of encryption is a matter of encryption, whatever is
    /// spoken.
    #[must_use]
    pub const fn of_cause(cause: Cause) -> Self {
        match cause {
            Cause::ClockWrong | Cause::LocalInterception => Self::Computer,
            Cause::StarttlsStripped => Self::Encryption,
            _ => match cause.layer() {
                Layer::Link => Self::Network,
                Layer::Dns => Self::Dns,
                Layer::Tcp | Layer::Throughput => Self::Road,
                Layer::Tls => Self::Encryption,
                Layer::Http | Layer::Mail | Layer::Provider => Self::Service,
            },
        }
    }

    /// The last station that an operation shows to be passable.
    #[must_use]
    pub fn passed(seen: &Observation) -> Option<Self> {
        if seen.vantage != Vantage::Direct {
            return None;
        }
        if seen.role != Role::Target {
            let control = seen.role == Role::Control && seen.operation.failure().is_none();
            let went_out = !matches!(seen.operation, Operation::Link(_) | Operation::HopTrace(_));
            return (control && went_out).then_some(Self::Network);
        }
        match &seen.operation {
            // What is an address already was not looked up.
            Operation::DnsQuery(query) if query.name.parse::<IpAddr>().is_err() => {
                query.outcome.ok().is_some_and(has_records).then_some(Self::Dns)
            }
            Operation::TcpConnect(connect) => connect.outcome.ok().map(|_| Self::Road),
            Operation::TlsHandshake(handshake) if handshake.name == TlsName::Real => {
                let proved = handshake.outcome.ok()?.certificate.proves_host();
                Some(if proved { Self::Encryption } else { Self::Road })
            }
            Operation::HttpGet(get) => get.outcome.ok().map(|_| Self::Service),
            Operation::MailSession(session) => {
                let welcome = session.greeting.as_ref().is_some_and(|greeting| greeting.positive);
                (welcome && session.failure.is_none()).then_some(Self::Service)
            }
            _ => None,
        }
    }
}

fn has_records(facts: &DnsFacts) -> bool {
    facts.replies.first().is_some_and(|reply| !reply.records.is_empty())
}

impl From<Status> for Mark {
    fn from(status: Status) -> Self {
        match status {
            Status::Ok => Self::Good,
            Status::Blocked | Status::LocalProblem | Status::ProviderProblem => Self::Bad,
            Status::Degraded => Self::Middling,
            Status::Inconclusive => Self::Unknown,
        }
    }
}

impl From<ServiceState> for Mark {
    fn from(state: ServiceState) -> Self {
        match state {
            ServiceState::Ok => Self::Good,
            ServiceState::Blocked | ServiceState::Down => Self::Bad,
            ServiceState::Degraded => Self::Middling,
            ServiceState::Unknown => Self::Unknown,
        }
    }
}

/// How bad a cause is: what is slow still works.
impl From<Cause> for Mark {
    fn from(cause: Cause) -> Self {
        if matches!(cause, Cause::Throttled) { Self::Middling } else { Self::Bad }
    }
}

/// What is only possible accuses nobody.
impl From<&FindingEntry> for Mark {
    fn from(finding: &FindingEntry) -> Self {
        match finding.confidence {
            Confidence::Possible => Self::Unknown,
            Confidence::Likely | Confidence::Certain => finding.cause.into(),
        }
    }
}

impl From<&AlternativeEntry> for Mark {
    fn from(way: &AlternativeEntry) -> Self {
        match way.works {
            Some(true) => Self::Good,
            Some(false) => Self::Bad,
            None => Self::Unknown,
        }
    }
}

impl Report {
    /// How each station is doing. A station is fine if something of the provider's got through it;
    /// what nobody got to see stays unknown.
    #[must_use]
    pub fn stations(&self) -> [StationState; 6] {
        let mut states = Station::ALL.map(|station| StationState { station, mark: Mark::Unknown });
        let mut broken: Option<Station> = None;
        // What only sending servers see is not on this computer's way.
        let here = self.findings.iter().filter(|f| f.seen_from != SeenFrom::SendingServer);
        for finding in here.filter(|f| f.confidence >= Confidence::Likely) {
            let at = Station::of_cause(finding.cause);
            for state in states.iter_mut().filter(|s| s.station == at && s.mark != Mark::Bad) {
                state.mark = finding.cause.into();
            }
            broken = Some(broken.map_or(at, |first| first.min(at)));
        }
        let passed = self.measurements.iter().filter_map(Station::passed).max();
        let fine = |station: Station| match (self.status, broken) {
            (Status::Ok, _) => true,
            // Behind a computer or a network that is at fault, nothing seen means what it seems to.
            (_, Some(at @ (Station::Computer | Station::Network))) => station < at,
            (_, at) => {
                station == Station::Computer
                    || at.is_some_and(|at| station < at)
                    || passed.is_some_and(|last| station <= last)
            }
        };
        for state in states.iter_mut().filter(|s| s.mark == Mark::Unknown && fine(s.station)) {
            state.mark = Mark::Good;
        }
        states
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    fn marks(golden: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
        let text = fs::read_to_string(folder.join(golden)).unwrap();
        let sign = |state: StationState| match state.mark {
            Mark::Good => '+',
            Mark::Bad => 'x',
            Mark::Middling => '~',
            Mark::Unknown => '?',
        };
        Report::parse(&text).unwrap().stations().map(sign).iter().collect()
    }

    #[test]
    fn the_line_breaks_where_the_lab_broke_it() {
        for (golden, line) in [
            ("clean.json", "++++++"),
            ("clock_200_days_fast.json", "x?????"),
            ("link_down.json", "+x????"),
            ("captive_portal_redirect.json", "+x????"),
            ("resolver_nxdomain.json", "++x+++"),
            ("all_provider_addresses_dropped.json", "+++x??"),
            ("mx_port_dropped.json", "+++x++"),
            ("throttled_by_name.json", "+++~++"),
            ("starttls_stripped_587.json", "++++x+"),
            ("mx_refuses_554.json", "+++++x"),
        ] {
            assert_eq!(marks(golden), line, "{golden}");
        }
    }
}
