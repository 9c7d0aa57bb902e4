//! What sending servers say about a provider: a mail that came back, or a log. It was seen from their
//! line, not from this computer's, and before the check. No person is named in it.

use crate::{Confidence, DeliveryCause, LogCause, Message, Reply};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// A time as it stands in a sentence: `2024-01-15 10:00 UTC`.
#[must_use]
pub fn minute(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// What a mail that came back, or is late, says of one attempt to hand it to the provider.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct BounceReport {
    /// The server that says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_by: Option<String>,
    /// The server of the provider that it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<IpAddr>,
    /// The TCP port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// Whether the sending server still tries.
    pub delayed: bool,
    /// Why the mail did not arrive.
    pub cause: DeliveryCause,
    /// How surely the mail says so.
    pub confidence: Confidence,
    /// The provider's reply, if it gave one; the text is scrubbed as that of any server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<Reply>,
}

/// What the log of a sending server shows of one provider.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct LogExcerpt {
    /// The first time in the log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub from: Option<Timestamp>,
    /// The last time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub to: Option<Timestamp>,
    /// Recipients delivered.
    pub delivered: u64,
    /// Recipients put off, each time that they were.
    pub deferred: u64,
    /// Recipients given up.
    pub bounced: u64,
    /// The provider's servers, and how the connections to each went; at most 64.
    pub addresses: Vec<LogAddress>,
    /// What the log means for this provider, the gravest first; at most 16.
    pub findings: Vec<LogFinding>,
    /// Connections over time; at most 240 points.
    pub series: Vec<LogPoint>,
    /// The width of a point, in hours.
    pub series_hours: u32,
}

/// One address of a destination in a log, and how the connections to it went.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct LogAddress {
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

impl LogAddress {
    /// Adds what was counted of the same address elsewhere.
    pub fn add(&mut self, other: &Self) {
        self.connected += other.connected;
        self.timeout += other.timeout;
        self.refused += other.refused;
        self.reset += other.reset;
        self.unreachable += other.unreachable;
        if self.host.is_none() {
            self.host.clone_from(&other.host);
        }
        self.port = self.port.or(other.port);
    }

    /// How many connections went how.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("cli-log-address")
            .with("connected", self.connected)
            .with("timeout", self.timeout)
            .with("refused", self.refused)
            .with("reset", self.reset)
            .with("unreachable", self.unreachable)
    }

    /// Connections that failed.
    #[must_use]
    pub const fn failed(&self) -> u64 {
        self.timeout + self.refused + self.reset + self.unreachable
    }
}

/// Connections within one stretch of time.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct LogPoint {
    /// Its beginning.
    #[schemars(with = "String")]
    pub at: Timestamp,
    /// Reached.
    pub connected: u64,
    /// Timed out.
    pub timeout: u64,
    /// Failed otherwise.
    pub other: u64,
}

/// What a log shows of some destinations, and the numbers behind it.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct LogFinding {
    /// Out of the closed list.
    pub cause: LogCause,
    /// How sure.
    pub confidence: Confidence,
    /// The destinations that are hit.
    pub domains: Vec<String>,
    /// The addresses that are hit.
    pub addresses: Vec<IpAddr>,
    /// The first failure.
    #[schemars(with = "String")]
    pub since: Timestamp,
    /// The first success after it, or the last refusal; null while it lasts.
    #[schemars(with = "Option<String>")]
    pub until: Option<Timestamp>,
    /// How many connections failed, or mails were refused.
    pub failures: u64,
    /// Addresses of the same destinations that were reached meanwhile.
    pub spared: usize,
    /// Other destinations that were reached meanwhile, counted up to 10.
    pub controls: usize,
    /// Whether the addresses were reached before.
    pub worked_before: bool,
}
