//! What was tried for each part of the mail at each layer, what it was held against, and the hops.

use super::{Language, clean};
use std::collections::BTreeMap;
use waypost_model::{
    FailureKind, Hop, HopReply, HopTrace, Layer, Message, Observation, Operation, Report, Role,
    Vantage,
};

/// A table: its head and its rows, all of one width.
pub(super) struct Table {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// The way to one server.
pub(super) struct Trace {
    pub(super) to: String,
    pub(super) table: Table,
    /// What is to be said below it.
    pub(super) note: Option<String>,
}

/// How an operation ended.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum End {
    Worked,
    Failed(FailureKind),
    /// The resolver gave no address, with this code.
    Code(u16),
    /// The server was there, but not willing.
    Unwilling,
}

impl End {
    pub(super) fn of(operation: &Operation) -> Self {
        if let Some(failure) = operation.failure() {
            return Self::Failed(failure.kind);
        }
        match operation {
            Operation::DnsQuery(query) => {
                let first = query.outcome.ok().and_then(|facts| facts.replies.first());
                match first.map_or(0, |reply| reply.rcode) {
                    0 => Self::Worked,
                    code => Self::Code(code),
                }
            }
            Operation::MailSession(session) => match &session.greeting {
                Some(greeting) if !greeting.positive => Self::Unwilling,
                _ => Self::Worked,
            },
            _ => Self::Worked,
        }
    }

    pub(super) fn words(self, language: &Language<'_>) -> String {
        match self {
            Self::Worked => language.say(&Message::new("report-worked").with("count", 1_i64)),
            Self::Unwilling => language.text("report-unwilling"),
            Self::Code(code) => {
                language.say(&Message::new("report-reply-code").with("code", i64::from(code)))
            }
            Self::Failed(kind) => {
                let word = serde_json::to_value(kind).unwrap_or_default();
                let word = word.as_str().unwrap_or_default().replace('_', "-");
                language.text(&format!("report-failure-{word}"))
            }
        }
    }
}

/// The layer that an operation looks at. Facts of this computer and ways are shown elsewhere.
pub(super) const fn layer(operation: &Operation) -> Option<Layer> {
    match operation {
        Operation::DnsQuery(_) => Some(Layer::Dns),
        Operation::TcpConnect(_) => Some(Layer::Tcp),
        Operation::TlsHandshake(_) => Some(Layer::Tls),
        Operation::HttpGet(_) => Some(Layer::Http),
        Operation::MailSession(_) => Some(Layer::Mail),
        Operation::Bulk(_) => Some(Layer::Throughput),
        Operation::Captive(_) => Some(Layer::Link),
        Operation::Link(_)
        | Operation::Discovery(_)
        | Operation::HopTrace(_)
        | Operation::BounceReport(_)
        | Operation::LogExcerpt(_) => None,
    }
}

/// The layer's name.
pub(super) fn layer_name(language: &Language<'_>, layer: Layer) -> String {
    let word = serde_json::to_value(layer).unwrap_or_default();
    language.text(&format!("layer-{}", word.as_str().unwrap_or_default()))
}

/// Several operations of one kind.
#[derive(Default)]
struct Group {
    tries: usize,
    start_ms: Option<u64>,
    longest_ms: u64,
    ends: BTreeMap<End, usize>,
}

impl Group {
    fn add(&mut self, seen: &Observation) {
        self.tries += 1;
        self.start_ms = Some(self.start_ms.map_or(seen.at_ms, |first| first.min(seen.at_ms)));
        self.longest_ms = self.longest_ms.max(seen.took_ms);
        *self.ends.entry(End::of(&seen.operation)).or_default() += 1;
    }

    fn cells(&self, language: &Language<'_>) -> [String; 4] {
        let ends = self.ends.iter().map(|(end, count)| match end {
            End::Worked => language.say(&Message::new("report-worked").with("count", *count)),
            end => format!("{count} × {}", end.words(language)),
        });
        [
            self.tries.to_string(),
            seconds(language, self.start_ms.unwrap_or(0)),
            duration(language, self.longest_ms),
            ends.collect::<Vec<_>>().join(language.comma()),
        ]
    }
}

/// A moment of the check.
pub(super) fn seconds(language: &Language<'_>, ms: u64) -> String {
    let text = format!("{}.{}", ms / 1000, ms % 1000 / 100);
    language.say(&Message::new("report-seconds").with("seconds", text))
}

/// A duration.
pub(super) fn duration(language: &Language<'_>, ms: u64) -> String {
    language.say(&Message::new("report-ms").with("ms", ms))
}

fn head(language: &Language<'_>, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| language.text(id)).collect()
}

const COLUMNS: [&str; 6] =
    ["report-part", "report-step", "report-tries", "report-start", "report-longest", "report-end"];

/// What was tried for each part at each layer.
pub(super) fn tried(report: &Report, language: &Language<'_>) -> Table {
    let mut groups: BTreeMap<_, Group> = BTreeMap::new();
    for seen in report.measurements.iter().filter(|seen| seen.role == Role::Target) {
        if let Some(layer) = layer(&seen.operation) {
            let tor = seen.vantage == Vantage::Tor;
            groups.entry((seen.service, tor, layer)).or_default().add(seen);
        }
    }
    let rows = groups.iter().map(|((service, tor, layer), group)| {
        let part = service
            .map_or_else(|| language.text("report-part-all"), |s| language.say(&s.message()));
        let part = if *tor { format!("{part} (Tor)") } else { part };
        row(part, *layer, group, language)
    });
    Table { rows: rows.collect(), head: head(language, &COLUMNS) }
}

/// What it was held against.
pub(super) fn compared(report: &Report, language: &Language<'_>) -> Table {
    let mut groups: BTreeMap<_, Group> = BTreeMap::new();
    for seen in &report.measurements {
        let id = match seen.role {
            Role::Target => continue,
            Role::Control => "report-role-control",
            Role::Neighbour => "report-role-neighbour",
            Role::OtherPort => "report-role-other-port",
            Role::Innocent => "report-role-innocent",
        };
        if let Some(layer) = layer(&seen.operation) {
            groups.entry((id, layer)).or_default().add(seen);
        }
    }
    let rows =
        groups.iter().map(|((id, layer), group)| row(language.text(id), *layer, group, language));
    Table { rows: rows.collect(), head: head(language, &COLUMNS) }
}

fn row(part: String, layer: Layer, group: &Group, language: &Language<'_>) -> Vec<String> {
    let mut row = vec![part, layer_name(language, layer)];
    row.extend(group.cells(language));
    row
}

/// The ways that were followed.
pub(super) fn traces(report: &Report, language: &Language<'_>) -> Vec<Trace> {
    let traces = report.measurements.iter().filter_map(|seen| match &seen.operation {
        Operation::HopTrace(trace) => Some(trace),
        _ => None,
    });
    traces.map(|found| trace(found, language)).collect()
}

fn trace(trace: &HopTrace, language: &Language<'_>) -> Trace {
    let target = format!("{}:{} ({})", clean(&trace.host), trace.port, trace.address);
    let columns =
        ["report-point", "report-address", "report-network", "report-time", "report-answer"];
    Trace {
        to: language.say(&Message::new("report-way-to").with("target", target)),
        table: Table {
            head: head(language, &columns),
            rows: trace.hops.iter().map(|found| hop(found, language)).collect(),
        },
        note: match (trace.available, trace.reached) {
            (false, _) => Some(language.text("report-way-closed")),
            (true, false) => Some(language.text("report-not-reached")),
            (true, true) => None,
        },
    }
}

fn hop(hop: &Hop, language: &Language<'_>) -> Vec<String> {
    let network = hop.network.as_ref().map(|network| {
        let country = network.country.as_deref().map(|c| format!(" ({c})")).unwrap_or_default();
        language.bare(&format!("AS{} {}{country}", network.asn, network.as_name))
    });
    vec![
        hop.ttl.to_string(),
        hop.from.map_or_else(|| "–".to_owned(), |from| language.bare(&from.to_string())),
        network.unwrap_or_default(),
        hop.rtt_us.map(|us| duration(language, us.div_ceil(1000))).unwrap_or_default(),
        language.text(match hop.reply {
            HopReply::TimeExceeded => "report-hop-time-exceeded",
            HopReply::Connected => "report-hop-connected",
            HopReply::Refused => "report-hop-refused",
            HopReply::Unreachable(_) => "report-hop-unreachable",
            HopReply::Silent => "report-hop-silent",
        }),
    ]
}
