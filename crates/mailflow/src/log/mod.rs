//! Mail servers' logs: which destinations could be reached, which not, and since when.
//!
//! [`read`] takes any number of logs, each plain or packed with gzip or zstd, and counts them in memory
//! that does not grow with their size. [`Follower`] does the same for a log that is being written.

mod cells;
mod chunk;
mod condense;
mod contract;
mod ends;
mod exchange;
mod exim;
mod findings;
mod hours;
mod line;
mod links;
mod opensmtpd;
mod pipeline;
mod postfix;
mod qmail;
mod reasons;
mod result;
mod runs;
mod scribe;
mod sendmail;
mod source;
mod stamp;
mod tally;
mod workers;

pub use condense::condensed;
pub use contract::{
    AddressJson, DestinationJson, FindingJson, MailLogJson, SCHEMA, explanation, title,
};
pub use findings::{MOST_CONTROLS, MOST_FINDINGS};
pub use pipeline::{Follower, LogError, Options, Source, read};
pub use result::{Destination, MailLog, NotToldApart};
pub use tally::{MOST_ADDRESSES, MOST_DOMAINS};
pub use waypost_model::{LogAddress, LogCause, LogFinding, LogPoint};
