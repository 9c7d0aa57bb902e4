//! A log as `waypost maillog --json` prints it, and in words.

use super::findings::{LogCause, LogFinding};
use super::result::{Destination, MailLog};
use crate::say::{Lookup, Say, doubt, id_word, in_network, paragraph};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::net::IpAddr;
use waypost_model::{Arg, Confidence, Message};

/// The schema's name.
pub const SCHEMA: &str = "waypost-maillog/1";

/// The whole object.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct MailLogJson {
    /// Always [`SCHEMA`].
    #[schemars(extend("const" = SCHEMA))]
    pub schema: String,
    /// Lines read.
    pub lines: u64,
    /// Lines that are of no known form.
    pub unparsed: u64,
    /// The first time, RFC 3339.
    pub from: Option<String>,
    /// The last time.
    pub to: Option<String>,
    /// One sentence.
    pub summary: String,
    /// The destinations, those with failed connections first.
    pub destinations: Vec<DestinationJson>,
    /// What it means.
    pub findings: Vec<FindingJson>,
    /// The width of a point of a series, in hours.
    pub series_hours: u32,
    /// What was counted without telling destinations apart.
    pub overflow: OverflowJson,
}

/// What was counted without telling destinations apart, for there were too many.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct OverflowJson {
    /// Recipients.
    pub attempts: u64,
    /// Connections.
    pub connections: u64,
}

/// One destination.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct DestinationJson {
    /// The domain.
    pub domain: String,
    /// Recipients tried.
    pub attempts: u64,
    /// Delivered.
    pub delivered: u64,
    /// Put off.
    pub deferred: u64,
    /// Given up.
    pub bounced: u64,
    /// Its servers' addresses.
    pub addresses: Vec<AddressJson>,
    /// Connections over time.
    pub series: Vec<PointJson>,
}

/// One address.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct AddressJson {
    /// The address.
    pub address: IpAddr,
    /// The server's name.
    pub host: Option<String>,
    /// The TCP port.
    pub port: Option<u16>,
    /// Reached.
    pub connected: u64,
    /// Timed out.
    pub timeout: u64,
    /// Refused.
    pub refused: u64,
    /// Reset or lost.
    pub reset: u64,
    /// No route.
    pub unreachable: u64,
    /// The autonomous system of the address.
    pub asn: Option<u32>,
    /// The name under which that is registered.
    pub as_name: Option<String>,
    /// The country of the address, of two letters.
    pub country: Option<String>,
}

/// Connections within one stretch of time.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct PointJson {
    /// Its beginning, RFC 3339.
    pub at: Option<String>,
    /// Reached.
    pub connected: u64,
    /// Timed out.
    pub timeout: u64,
    /// Failed otherwise.
    pub other: u64,
}

/// One finding.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct FindingJson {
    /// Out of the closed list.
    pub cause: LogCause,
    /// How sure.
    pub confidence: Confidence,
    /// The destinations that are hit.
    pub domains: Vec<String>,
    /// The addresses that are hit.
    pub addresses: Vec<IpAddr>,
    /// The first failure, RFC 3339.
    pub since: Option<String>,
    /// The first success after; null while it lasts.
    pub until: Option<String>,
    /// Failed connections, or refusals.
    pub failures: u64,
    /// A few words.
    pub title: String,
    /// A few sentences.
    pub explanation: String,
}

/// Names in a sentence: more are counted.
const MOST_IN_A_SENTENCE: usize = 5;

fn time(seconds: i64) -> Option<String> {
    Timestamp::from_second(seconds).ok().map(|at| at.to_string())
}

/// A time in a sentence: `2024-01-15 10:00 UTC`.
fn spoken(seconds: i64) -> String {
    Timestamp::from_second(seconds)
        .map(|at| at.strftime("%Y-%m-%d %H:%M UTC").to_string())
        .unwrap_or_default()
}

fn names(of: &[String]) -> Arg {
    let mut named: Vec<Arg> =
        of.iter().take(MOST_IN_A_SENTENCE).map(|name| Arg::from(name.as_str())).collect();
    if let Some(more) = of.len().checked_sub(MOST_IN_A_SENTENCE).filter(|&more| more > 0) {
        named.push(Message::new("maillog-more").with("count", more).into());
    }
    Arg::List(named)
}

impl LogFinding {
    /// The title.
    pub fn title(&self) -> Message {
        let id = id_word(self.cause.word());
        Message::new(format!("maillog-{id}-title"))
            .with("domains", names(&self.domains))
            .with("domain-count", self.domains.len())
    }

    /// The explanation: what the log shows, when, what speaks for and against it, what can be done.
    pub fn explanation(&self, lookup: Lookup<'_>) -> Vec<Message> {
        let id = id_word(self.cause.word());
        let addresses: Vec<String> = self.addresses.iter().map(IpAddr::to_string).collect();
        let mut said = vec![
            Message::new(format!("maillog-{id}-what"))
                .with("domains", names(&self.domains))
                .with("domain-count", self.domains.len())
                .with("addresses", names(&addresses))
                .with("address-count", addresses.len())
                .with("failures", i64::try_from(self.failures).unwrap_or(i64::MAX)),
        ];
        said.extend(self.networks(lookup));
        said.push(self.when());
        let connection = matches!(
            self.cause,
            LogCause::PathTimeout
                | LogCause::PathReset
                | LogCause::PathUnreachable
                | LogCause::DestinationDown
        );
        if connection {
            said.push(match self.controls {
                0 => Message::new("maillog-no-controls"),
                controls => Message::new("maillog-controls").with("count", controls),
            });
            if self.spared > 0 {
                said.push(Message::new("maillog-spared").with("count", self.spared));
            }
            if !self.worked_before {
                said.push(Message::new("maillog-never-worked"));
            }
        }
        let told = matches!(
            self.cause,
            LogCause::Greylisted | LogCause::RefusedReputation | LogCause::RefusedByOrder
        );
        said.push(if told {
            Message::new("maillog-confidence-said")
        } else {
            doubt("maillog", self.confidence)
        });
        said.push(Message::new(format!("maillog-{id}-next")));
        said
    }

    fn when(&self) -> Message {
        let since = spoken(self.since);
        match self.until.map(spoken) {
            None => Message::new("maillog-since").with("since", since),
            Some(until) if until == since => Message::new("maillog-at").with("since", since),
            Some(until) => {
                Message::new("maillog-from-until").with("since", since).with("until", until)
            }
        }
    }

    /// The network that the addresses are in, if a table knows all of them to be in one.
    fn networks(&self, lookup: Lookup<'_>) -> Option<Message> {
        let found: Vec<_> = self.addresses.iter().filter_map(|&address| lookup(address)).collect();
        let numbers: BTreeSet<u32> = found.iter().map(|network| network.asn).collect();
        let first =
            found.first().filter(|_| numbers.len() == 1 && found.len() == self.addresses.len())?;
        Some(
            in_network(["maillog-network", "maillog-network-of"], first)
                .with("count", self.addresses.len()),
        )
    }
}

impl MailLog {
    /// The sentence above it all.
    pub fn summary(&self) -> Message {
        let grave: Vec<&LogFinding> =
            self.findings.iter().filter(|finding| finding.cause != LogCause::Greylisted).collect();
        let destinations = self.destinations.len();
        match grave.as_slice() {
            _ if self.lines == 0 => Message::new("maillog-summary-empty"),
            _ if self.lines == self.unparsed => Message::new("maillog-summary-unknown"),
            _ if destinations == 0 => Message::new("maillog-summary-no-mail"),
            [] => Message::new("maillog-summary-fine").with("destinations", destinations),
            [one] => Message::new("maillog-summary-one").with("title", one.title()),
            [first, rest @ ..] => Message::new("maillog-summary-several")
                .with("title", first.title())
                .with("count", rest.len()),
        }
    }

    /// The object of `waypost-maillog/1`.
    pub fn render(&self, lookup: Lookup<'_>, say: Say<'_>) -> MailLogJson {
        MailLogJson {
            schema: SCHEMA.to_owned(),
            lines: self.lines,
            unparsed: self.unparsed,
            from: self.span.and_then(|(from, _)| time(from)),
            to: self.span.and_then(|(_, to)| time(to)),
            summary: say(&self.summary()),
            destinations: self
                .destinations
                .iter()
                .map(|destination| render_destination(destination, lookup))
                .collect(),
            findings: self
                .findings
                .iter()
                .map(|finding| render_finding(finding, lookup, say))
                .collect(),
            series_hours: self.series_hours,
            overflow: OverflowJson {
                attempts: self.not_told_apart.0,
                connections: self.not_told_apart.1,
            },
        }
    }
}

fn render_destination(destination: &Destination, lookup: Lookup<'_>) -> DestinationJson {
    let addresses = destination.addresses.iter().map(|address| {
        let network = lookup(address.address);
        AddressJson {
            address: address.address,
            host: address.host.clone(),
            port: address.port,
            connected: address.connected,
            timeout: address.timeout,
            refused: address.refused,
            reset: address.reset,
            unreachable: address.unreachable,
            asn: network.as_ref().map(|network| network.asn),
            as_name: network.as_ref().map(|network| network.as_name.clone()),
            country: network.and_then(|network| network.country),
        }
    });
    let series = destination.series.iter().map(|point| PointJson {
        at: time(point.at),
        connected: point.connected,
        timeout: point.timeout,
        other: point.other,
    });
    DestinationJson {
        domain: destination.domain.clone(),
        attempts: destination.attempts(),
        delivered: destination.delivered,
        deferred: destination.deferred,
        bounced: destination.bounced,
        addresses: addresses.collect(),
        series: series.collect(),
    }
}

fn render_finding(finding: &LogFinding, lookup: Lookup<'_>, say: Say<'_>) -> FindingJson {
    FindingJson {
        cause: finding.cause,
        confidence: finding.confidence,
        domains: finding.domains.clone(),
        addresses: finding.addresses.clone(),
        since: time(finding.since),
        until: finding.until.and_then(time),
        failures: finding.failures,
        title: say(&finding.title()),
        explanation: paragraph(&finding.explanation(lookup), say),
    }
}
