//! Exchange's message tracking log: comma-separated values whose columns the line `#Fields:` names.

use super::scribe::{Scribe, domain, outcome, room};
use super::stamp::Stamp;
use super::tally::{Disposition, Outcome, Peer};
use csv_core::{ReadRecordResult, Reader};
use std::net::IpAddr;

/// Which column holds what.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Columns {
    date: usize,
    event: usize,
    source: usize,
    recipients: usize,
    status: usize,
    server_ip: Option<usize>,
    server_name: Option<usize>,
    context: Option<usize>,
}

/// Longer lines, or lines of more values, are not read.
const MOST_VALUES: usize = 64;

impl Columns {
    /// Reads `#Fields: date-time,client-ip,…`.
    pub(crate) fn read(line: &[u8]) -> Option<Self> {
        let names = std::str::from_utf8(line.strip_prefix(b"#Fields:")?).ok()?;
        let place = |name: &str| names.split(',').position(|given| given.trim() == name);
        Some(Self {
            date: place("date-time")?,
            event: place("event-id")?,
            source: place("source")?,
            recipients: place("recipient-address")?,
            status: place("recipient-status")?,
            server_ip: place("server-ip"),
            server_name: place("server-hostname"),
            context: place("source-context"),
        })
    }
}

/// Reads a line of values. `None`: it is not of the shape that the columns say.
pub(crate) fn read(line: &[u8], columns: &Columns, scribe: &mut Scribe) -> Option<()> {
    let mut input = Vec::with_capacity(line.len() + 1);
    input.extend_from_slice(line);
    input.push(b'\n');
    let mut values = vec![0; input.len()];
    let mut ends = [0; MOST_VALUES];
    let (result, _, _, count) = Reader::new().read_record(&input, &mut values, &mut ends);
    if result != ReadRecordResult::Record {
        return None;
    }
    let value = |column: usize| {
        let start = if column == 0 { 0 } else { *ends[..count].get(column - 1)? };
        values.get(start..*ends[..count].get(column)?)
    };
    let stamp = value(columns.date)?;
    let at = scribe.time(Stamp::Iso(stamp))?;
    let disposition = match (value(columns.source)?, value(columns.event)?) {
        (b"SMTP", b"SEND" | b"SENDEXTERNAL") => Disposition::Delivered,
        (_, b"DEFER") => Disposition::Deferred,
        (_, b"FAIL") => Disposition::Bounced,
        _ => return Some(()),
    };
    let status = value(columns.status)?;
    let context = columns.context.and_then(value).unwrap_or_default();
    let told = if status.is_empty() { context } else { status };
    let told_text = String::from_utf8_lossy(told);
    let server = columns
        .server_ip
        .and_then(value)
        .and_then(|ip| std::str::from_utf8(ip).ok()?.parse::<IpAddr>().ok());
    let name = columns.server_name.and_then(value).and_then(|name| std::str::from_utf8(name).ok());
    for address in value(columns.recipients)?.split(|&byte| byte == b';') {
        let mut room = room();
        let Some(domain) = domain(address, &mut room) else { continue };
        match disposition {
            Disposition::Delivered => {
                if let Some(address) = server.filter(|address| !address.is_loopback()) {
                    let peer =
                        Peer { address, host: name.filter(|name| name.contains('.')), port: None };
                    scribe.tally.connection(domain, at, &peer, Outcome::Connected);
                }
            }
            _ => failed(domain, at, &told_text, scribe),
        }
        scribe.attempt(domain, at, disposition, told);
    }
    Some(())
}

/// The address that a status names as tried: `IP=203.0.113.25`, or `last endpoint attempted was …`.
fn failed(domain: &str, at: i64, told: &str, scribe: &mut Scribe) {
    const NAMED_BY: [&str; 4] = ["{IP=", "IP=", "endpoint attempted was ", "LastAttemptedIP="];
    let address = NAMED_BY.iter().find_map(|before| {
        let (_, after) = told.split_once(before)?;
        crate::endpoint::find(crate::text::head(after, 64))
    });
    let own = ["Winsock", "Socket", "Failed to connect", "connection was"]
        .iter()
        .any(|word| told.contains(word));
    if let Some((address, port)) = address.and_then(|end| Some((end.address?, end.port))) {
        let went = outcome(told.as_bytes()).filter(|_| own).unwrap_or(Outcome::Connected);
        scribe.tally.connection(domain, at, &Peer { address, host: None, port }, went);
    }
}
