//! Bounced mail: what came back, for whom, and why.
//!
//! [`read`] takes a mail as a file, or text pasted out of one. Delivery reports of RFC 3464 are read
//! by their fields; everything else by the words that the servers write for people. Automatic answers
//! (RFC 3834), read receipts and ordinary mail are told apart and are no bounces.

mod assemble;
mod blocks;
mod contract;
mod opened;
mod recognise;
mod status;

pub use contract::{BounceJson, RemoteJson, ReportJson, SCHEMA, SmtpJson};

use crate::Cause;
use crate::endpoint::Endpoint;
use crate::reply::Reply;
use crate::text::without_people;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::io::Read;
use waypost_model::Confidence;

/// How many bytes of a mail are read; what follows is the returned mail and its attachments.
pub const MOST_BYTES: usize = opened::MOST_BYTES;

/// Why a bounce could not be read at all.
#[derive(Debug)]
pub enum BounceError {
    /// Reading failed: the file is gone or may not be read.
    Io(std::io::Error),
    /// There is nothing in it.
    Empty,
}

impl std::fmt::Display for BounceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(error) => write!(f, "the mail could not be read: {error}"),
            Self::Empty => write!(f, "the mail is empty: save the whole message and try again"),
        }
    }
}

impl std::error::Error for BounceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Empty => None,
        }
    }
}

/// What became of a mail for one recipient, as in RFC 3464.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Given up.
    Failed,
    /// Not there yet; the sending server goes on trying.
    Delayed,
    /// It arrived.
    Delivered,
    /// Passed on to a server that reports nothing.
    Relayed,
    /// Arrived at a list or an alias and passed on from there.
    Expanded,
}

impl Action {
    /// Whether the mail has not arrived.
    pub fn is_trouble(self) -> bool {
        matches!(self, Self::Failed | Self::Delayed)
    }
}

/// What kind of mail it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A mail came back, or is late.
    Bounce,
    /// A delivery report with nothing but good news.
    Delivered,
    /// An automatic answer of a person's mailbox.
    AutoReply,
    /// A receipt, a complaint or another report that is not about delivery.
    OtherReport,
    /// Anything else.
    Other,
}

/// What a report says of one recipient.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RecipientReport {
    /// The mail address, empty if it is not named.
    pub recipient: String,
    /// What became of the mail.
    pub action: Action,
    /// Whether it may still arrive, or the other server itself called its refusal a passing one.
    pub temporary: bool,
    /// Why.
    pub cause: Cause,
    /// How surely the report says so.
    pub confidence: Confidence,
    /// The server that the mail was to be given to.
    pub remote: Endpoint,
    /// The refusal; without one the sending server's own words stand in its text.
    pub reply: Reply,
    /// The server that writes the report.
    pub reporting_mta: Option<String>,
}

/// A mail that was read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Bounce {
    /// What kind of mail it is.
    pub kind: Kind,
    /// One for each recipient; there may be some with good news in a [`Kind::Delivered`] too.
    pub reports: Vec<RecipientReport>,
    /// Whether the mail was longer than [`MOST_BYTES`], and only its beginning was read.
    pub truncated: bool,
}

impl Bounce {
    /// Drops the people: the local part of every mail address.
    pub fn redact(&mut self) {
        for report in &mut self.reports {
            report.recipient = without_people(&report.recipient);
            report.reply.text = without_people(&report.reply.text);
        }
    }
}

/// Reads a mail, or text pasted out of one.
///
/// Memory is bounded by a small multiple of [`MOST_BYTES`]. Whatever the bytes are, the result is a
/// [`Bounce`]; only reading itself can fail.
///
/// # Errors
///
/// [`BounceError::Io`] if the reader fails, [`BounceError::Empty`] if there is nothing but white space.
pub fn read(reader: impl Read) -> Result<Bounce, BounceError> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    reader.take(most + 1).read_to_end(&mut bytes).map_err(BounceError::Io)?;
    let truncated = bytes.len() > MOST_BYTES;
    bytes.truncate(MOST_BYTES);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(BounceError::Empty);
    }
    let (kind, reports) = assemble::read(&bytes);
    Ok(Bounce { kind, reports, truncated })
}
