//! What a log comes to.

use super::findings::findings;
use super::tally::Tally;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use waypost_model::{LogAddress, LogFinding, LogPoint};

/// Seconds since the epoch as a time; those that no calendar has are drawn to its ends.
pub(crate) fn moment(seconds: i64) -> Timestamp {
    let end = if seconds < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_second(seconds).unwrap_or(end)
}

/// What was read out of one or more logs. It names domains, servers and times, and no person.
#[derive(Clone, Debug)]
pub struct MailLog {
    /// Lines read.
    pub lines: u64,
    /// Lines that are of no known form.
    pub unparsed: u64,
    /// The first and the last time in them.
    pub span: Option<(Timestamp, Timestamp)>,
    /// The destinations, those with failed connections first.
    pub destinations: Vec<Destination>,
    /// What it means.
    pub findings: Vec<LogFinding>,
    /// What was counted without its destination.
    pub not_told_apart: NotToldApart,
    /// The width of the points of a series in hours: 1, or more where there are very many.
    pub series_hours: u32,
}

/// What was counted without telling destinations apart, for there were too many.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct NotToldApart {
    /// Recipients.
    pub attempts: u64,
    /// Connections.
    pub connections: u64,
}

/// One destination domain.
#[derive(Clone, Debug)]
pub struct Destination {
    /// The domain in lower case; `[address]` where the log does not say for which domain it was tried.
    pub domain: String,
    /// Recipients delivered, put off, and given up.
    pub delivered: u64,
    /// See `delivered`.
    pub deferred: u64,
    /// See `delivered`.
    pub bounced: u64,
    /// Its servers' addresses.
    pub addresses: Vec<LogAddress>,
    /// Connections over time.
    pub series: Vec<LogPoint>,
}

impl Destination {
    /// All attempts, one for each recipient.
    pub fn attempts(&self) -> u64 {
        self.delivered + self.deferred + self.bounced
    }

    /// Connections that failed.
    pub fn failed(&self) -> u64 {
        self.addresses.iter().map(LogAddress::failed).sum()
    }
}

impl MailLog {
    pub(crate) fn from_tally(mut tally: Tally) -> Self {
        tally.settle();
        let found = findings(&tally);
        let mut destinations: Vec<Destination> = tally
            .domains
            .iter()
            .map(|domain| Destination {
                domain: domain.name.to_string(),
                delivered: domain.delivered,
                deferred: domain.deferred,
                bounced: domain.bounced,
                addresses: Vec::new(),
                series: Vec::new(),
            })
            .collect();
        let mut series: Vec<BTreeMap<u32, LogPoint>> = vec![BTreeMap::new(); destinations.len()];
        for address in tally.addresses {
            let of = address.domain as usize;
            for cell in address.cells.iter() {
                let at = moment(i64::from(cell.hour) * 3600);
                let none = LogPoint { at, connected: 0, timeout: 0, other: 0 };
                let point = series[of].entry(cell.hour).or_insert(none);
                point.connected += u64::from(cell.connected);
                point.timeout += u64::from(cell.timeout);
                point.other += u64::from(cell.other);
            }
            destinations[of].addresses.push(LogAddress {
                address: address.address,
                host: address.host.map(String::from),
                port: address.port,
                connected: address.connected,
                timeout: address.timeout,
                refused: address.refused,
                reset: address.reset,
                unreachable: address.unreachable,
            });
        }
        for (destination, points) in destinations.iter_mut().zip(series) {
            destination.series = points.into_values().collect();
            destination.addresses.sort_by(|a, b| (&a.host, a.address).cmp(&(&b.host, b.address)));
        }
        // A nameless destination whose connections were given to a named one is left with nothing.
        destinations
            .retain(|destination| destination.attempts() > 0 || !destination.addresses.is_empty());
        destinations.sort_by(|a, b| {
            (b.failed(), b.attempts())
                .cmp(&(a.failed(), a.attempts()))
                .then_with(|| a.domain.cmp(&b.domain))
        });
        Self {
            lines: tally.lines,
            unparsed: tally.unparsed,
            span: tally.from.zip(tally.to).map(|(from, to)| (moment(from), moment(to))),
            destinations,
            findings: found,
            not_told_apart: tally.overflow,
            series_hours: tally.width,
        }
    }
}
