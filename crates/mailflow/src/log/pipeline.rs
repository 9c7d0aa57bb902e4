//! Logs that are there, and one that is being written.

use super::MailLog;
use super::chunk::{FileKind, read_chunk};
use super::scribe::Scribe;
use super::source::{Cutter, open};
use super::stamp::Clock;
use super::workers::{Ledger, count, file_kind};
use hashbrown::DefaultHashBuilder;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::io::{self, Read};
use std::num::NonZeroUsize;
use std::sync::Arc;

/// How a log is to be read.
#[derive(Clone, Debug)]
pub struct Options {
    /// The present: stamps without a year are of the twelve months up to it.
    pub now: Timestamp,
    /// The zone of stamps that name none.
    pub zone: TimeZone,
    /// How many workers count.
    pub workers: NonZeroUsize,
}

impl Options {
    /// All processors count.
    pub fn new(now: Timestamp, zone: TimeZone) -> Self {
        let workers = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self { now, zone, workers }
    }

    pub(crate) fn clock(&self) -> Clock {
        Clock::new(self.now, self.zone.clone())
    }
}

/// Why a log could not be read.
#[derive(Debug)]
pub enum LogError {
    /// Reading or unpacking failed.
    Io {
        /// The log, as it was named.
        name: String,
        /// What failed.
        error: io::Error,
    },
    /// A worker stopped: an error of this program.
    Worker,
}

impl std::fmt::Display for LogError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io { name, error } => write!(f, "the log {name} could not be read: {error}"),
            Self::Worker => {
                write!(f, "the log could not be read: an internal error, please report it")
            }
        }
    }
}

impl std::error::Error for LogError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::Worker => None,
        }
    }
}

/// A log and its name for messages.
pub type Source<'a> = (String, Box<dyn Read + Send + 'a>);

/// Reads all of `sources`, rotated sets in the order of time.
///
/// Memory does not grow with the size of the logs: destinations, addresses, open deliveries, hours and
/// the length of a line each have a most, and what goes beyond is counted and said.
///
/// # Errors
///
/// [`LogError::Io`] names the first log that could not be read or unpacked.
pub fn read(sources: Vec<Source<'_>>, options: &Options) -> Result<MailLog, LogError> {
    count(sources, options).map(MailLog::from_hours)
}

/// Counts a log that is being written: what is new is read each time it is asked to.
#[derive(Debug)]
pub struct Follower {
    scribe: Scribe,
    cutter: Cutter,
    kind: Option<Arc<FileKind>>,
    ledger: Ledger,
    buffer: Vec<u8>,
}

impl Follower {
    /// One that has read nothing yet.
    pub fn new(options: &Options) -> Self {
        Self {
            scribe: Scribe::new(options.clock(), DefaultHashBuilder::default()),
            cutter: Cutter::default(),
            kind: None,
            ledger: Ledger::default(),
            buffer: Vec::new(),
        }
    }

    /// Reads a log that no longer grows, plain or packed.
    ///
    /// # Errors
    ///
    /// What the reader says, or that it can't be unpacked.
    pub fn read_whole(&mut self, reader: Box<dyn Read + Send + '_>) -> io::Result<()> {
        self.next_file();
        self.fill(&mut *open(reader)?, true)
    }

    /// Reads what `reader` has now, up to its present end. A line that is not finished yet waits for the
    /// next time. Unlike [`read`] it takes plain text only.
    ///
    /// # Errors
    ///
    /// What the reader says.
    pub fn read_on(&mut self, reader: &mut dyn Read) -> io::Result<()> {
        self.fill(reader, false)
    }

    /// What is read next is another file: a line that was not finished stays so.
    pub fn next_file(&mut self) {
        self.cutter.drop_rest();
        self.kind = None;
    }

    fn fill(&mut self, reader: &mut dyn Read, last: bool) -> io::Result<()> {
        loop {
            let more = self.cutter.fill(reader, &mut self.buffer, last)?;
            if !self.buffer.is_empty() {
                let kind = self.kind.get_or_insert_with(|| Arc::new(file_kind(&self.buffer)));
                read_chunk(&self.buffer, kind, &mut self.scribe);
                let (seam, handed) = (self.scribe.links.seam(), self.scribe.tally.hand_on());
                self.ledger.join(0, seam, &handed);
            }
            if !more {
                return Ok(());
            }
        }
    }

    /// What the log says so far.
    pub fn so_far(&self) -> MailLog {
        let mut hours = self.ledger.clone().close(false);
        hours.tally.merge(self.scribe.tally.clone());
        hours.tally.lines += self.cutter.skipped;
        hours.tally.unparsed += self.cutter.skipped;
        MailLog::from_hours(hours)
    }
}
