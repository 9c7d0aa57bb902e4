//! What a log comes to.

use super::cells::{Cell, Cells};
use super::findings::findings;
use super::hours::Hours;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
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
    pub(crate) fn from_hours(mut hours: Hours) -> Self {
        hours.tally.settle();
        let found = findings(&hours);
        let (width, tally) = (hours.width(), hours.tally);
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
        let mut cells = vec![Cells::default(); destinations.len()];
        for mut address in tally.addresses {
            let of = address.domain as usize;
            address.cells.join(width, width);
            match &mut cells[of] {
                none if none.is_empty() => *none = address.cells,
                some => some.merge(&address.cells),
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
        for (destination, cells) in destinations.iter_mut().zip(cells) {
            destination.series = cells.iter().map(point).collect();
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
            series_hours: width,
        }
    }
}

fn point(cell: &Cell) -> LogPoint {
    LogPoint {
        at: moment(i64::from(cell.hour) * 3600),
        connected: cell.connected.into(),
        timeout: cell.timeout.into(),
        other: cell.other.into(),
    }
}
