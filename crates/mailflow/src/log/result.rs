//! What a log comes to.

use super::findings::{LogFinding, findings};
use super::tally::{Overflow, Tally};
use std::collections::BTreeMap;
use std::net::IpAddr;

/// What was read out of one or more logs. It names domains, servers and times, and no person.
#[derive(Clone, Debug)]
pub struct MailLog {
    /// Lines read.
    pub lines: u64,
    /// Lines that are of no known form.
    pub unparsed: u64,
    /// The first and the last time in them, in seconds since the epoch.
    pub span: Option<(i64, i64)>,
    /// The destinations, those with failed connections first.
    pub destinations: Vec<Destination>,
    /// What it means.
    pub findings: Vec<LogFinding>,
    /// Attempts and connections that were counted without their destination, for there were too many.
    pub not_told_apart: (u64, u64),
    /// The width of the points of a series in hours: 1, or more where there are very many.
    pub series_hours: u32,
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
    pub addresses: Vec<DestinationAddress>,
    /// Connections over time.
    pub series: Vec<Point>,
}

impl Destination {
    /// All attempts, one for each recipient.
    pub fn attempts(&self) -> u64 {
        self.delivered + self.deferred + self.bounced
    }

    /// Connections that failed.
    pub fn failed(&self) -> u64 {
        self.addresses.iter().map(|a| a.timeout + a.refused + a.reset + a.unreachable).sum()
    }
}

/// One address, and how the connections to it went.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DestinationAddress {
    /// The address.
    pub address: IpAddr,
    /// The server's name, where the log has it.
    pub host: Option<String>,
    /// The TCP port, where the log has it.
    pub port: Option<u16>,
    /// Reached.
    pub connected: u64,
    /// Timed out.
    pub timeout: u64,
    /// Refused.
    pub refused: u64,
    /// Reset, or lost in the middle.
    pub reset: u64,
    /// No route.
    pub unreachable: u64,
}

/// Connections within one stretch of time.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Point {
    /// Its beginning, in seconds since the epoch.
    pub at: i64,
    /// Reached.
    pub connected: u64,
    /// Timed out.
    pub timeout: u64,
    /// Failed otherwise.
    pub other: u64,
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
        let mut series: Vec<BTreeMap<u32, Point>> = vec![BTreeMap::new(); destinations.len()];
        for address in tally.addresses {
            let of = address.domain as usize;
            for cell in address.cells.iter() {
                let point = series[of].entry(cell.hour).or_default();
                point.at = i64::from(cell.hour) * 3600;
                point.connected += u64::from(cell.connected);
                point.timeout += u64::from(cell.timeout);
                point.other += u64::from(cell.other);
            }
            destinations[of].addresses.push(DestinationAddress {
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
        let Overflow { attempts, connections } = tally.overflow;
        Self {
            lines: tally.lines,
            unparsed: tally.unparsed,
            span: tally.from.zip(tally.to),
            destinations,
            findings: found,
            not_told_apart: (attempts, connections),
            series_hours: tally.width,
        }
    }
}
