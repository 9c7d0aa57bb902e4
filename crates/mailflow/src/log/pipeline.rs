//! Reader, workers, and the joining of what they counted.

use super::MailLog;
use super::exchange::Columns;
use super::links::{Joined, Seam};
use super::scribe::Scribe;
use super::source::{Cutter, open};
use super::stamp::Clock;
use super::tally::Tally;
use super::worker::{FileKind, read_chunk};
use hashbrown::DefaultHashBuilder;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

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

    fn clock(&self) -> Clock {
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

struct Task {
    number: u64,
    buffer: Vec<u8>,
    kind: Arc<FileKind>,
}

struct Done {
    number: u64,
    buffer: Vec<u8>,
    seam: Seam,
}

/// Reads all of `sources`, rotated sets in the order of time.
///
/// Memory does not grow with the size of the logs: destinations, addresses, open deliveries, hours and
/// the length of a line each have a most, and what goes beyond is counted and said.
///
/// # Errors
///
/// [`LogError::Io`] names the first log that could not be read or unpacked.
pub fn read(sources: Vec<Source<'_>>, options: &Options) -> Result<MailLog, LogError> {
    count(sources, options).map(MailLog::from_tally)
}

fn count(sources: Vec<Source<'_>>, options: &Options) -> Result<Tally, LogError> {
    let workers = options.workers.get();
    let keys = DefaultHashBuilder::default();
    std::thread::scope(|scope| {
        let (task, tasks) = sync_channel::<Task>(workers);
        let (done, results) = channel::<Done>();
        let tasks = Arc::new(Mutex::new(tasks));
        let handles: Vec<_> = (0..workers)
            .map(|_| {
                let (tasks, done) = (Arc::clone(&tasks), done.clone());
                let scribe = Scribe::new(options.clock(), keys.clone());
                scope.spawn(move || work(&tasks, &done, scribe))
            })
            .collect();
        drop((tasks, done));
        let mut joiner = Joiner {
            next: 0,
            waiting: BTreeMap::new(),
            joined: Joined::default(),
            tally: Tally::default(),
        };
        let fed = feed(sources, &task, &results, &mut joiner, 2 * workers + 1);
        drop(task);
        results.iter().for_each(|done| drop(joiner.join(done)));
        let mut tally = joiner.finish();
        for handle in handles {
            tally.merge(handle.join().map_err(|_| LogError::Worker)?);
        }
        fed.map(|skipped| {
            tally.lines += skipped;
            tally.unparsed += skipped;
            tally
        })
    })
}

fn work(tasks: &Mutex<Receiver<Task>>, done: &Sender<Done>, mut scribe: Scribe) -> Tally {
    loop {
        let task = tasks.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Task { number, buffer, kind }) = task else { break };
        read_chunk(&buffer, &kind, &mut scribe);
        if done.send(Done { number, buffer, seam: scribe.links.seam() }).is_err() {
            break;
        }
    }
    scribe.tally
}

/// Reads the sources and hands out chunks, with no more than `most` buffers; gives how many lines were
/// passed over for their length.
fn feed(
    sources: Vec<Source<'_>>,
    task: &SyncSender<Task>,
    results: &Receiver<Done>,
    joiner: &mut Joiner,
    most: usize,
) -> Result<u64, LogError> {
    let (mut number, mut buffers, mut skipped) = (0, 0, 0);
    for (name, reader) in sources {
        let failed = |error| LogError::Io { name: name.clone(), error };
        let mut reader = open(reader).map_err(failed)?;
        let mut cutter = Cutter::default();
        let mut kind: Option<Arc<FileKind>> = None;
        loop {
            let mut buffer = match results.try_recv() {
                Ok(done) => joiner.join(done),
                Err(_) if buffers < most => {
                    buffers += 1;
                    Vec::new()
                }
                Err(_) => joiner.join(results.recv().map_err(|_| LogError::Worker)?),
            };
            let more = cutter.fill(&mut *reader, &mut buffer, true).map_err(failed)?;
            let kind = kind.get_or_insert_with(|| Arc::new(file_kind(&buffer)));
            let next = Task { number, buffer, kind: Arc::clone(kind) };
            task.send(next).map_err(|_| LogError::Worker)?;
            number += 1;
            if !more {
                break;
            }
        }
        skipped += cutter.skipped;
    }
    Ok(skipped)
}

fn file_kind(beginning: &[u8]) -> FileKind {
    let header = beginning.split(|&byte| byte == b'\n').take(20).map(<[u8]>::trim_ascii_end);
    let header = header.map(|line| line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line));
    FileKind {
        columns: header.filter(|line| line.starts_with(b"#Fields:")).find_map(Columns::read),
    }
}

/// Joins the chunks' seams in the order of the chunks, whatever the order in which they are done.
struct Joiner {
    next: u64,
    waiting: BTreeMap<u64, Seam>,
    joined: Joined,
    tally: Tally,
}

impl Joiner {
    /// Takes a chunk's result; gives its buffer back.
    fn join(&mut self, done: Done) -> Vec<u8> {
        self.waiting.insert(done.number, done.seam);
        while let Some(seam) = self.waiting.remove(&self.next) {
            self.joined.join(seam, &mut self.tally);
            self.next += 1;
        }
        done.buffer
    }

    fn finish(mut self) -> Tally {
        self.joined.finish(&mut self.tally);
        self.tally
    }
}

/// Counts a log that is being written: what is new is read each time it is asked to.
#[derive(Debug)]
pub struct Follower {
    scribe: Scribe,
    cutter: Cutter,
    kind: Option<Arc<FileKind>>,
    joined: Joined,
    between: Tally,
    buffer: Vec<u8>,
}

impl Follower {
    /// One that has read nothing yet.
    pub fn new(options: &Options) -> Self {
        Self {
            scribe: Scribe::new(options.clock(), DefaultHashBuilder::default()),
            cutter: Cutter::default(),
            kind: None,
            joined: Joined::default(),
            between: Tally::default(),
            buffer: Vec::new(),
        }
    }

    /// Reads what `reader` has now, up to its present end. A line that is not finished yet waits for the
    /// next time. Unlike [`read`] it takes plain text only.
    ///
    /// # Errors
    ///
    /// What the reader says.
    pub fn read_on(&mut self, reader: &mut dyn Read) -> io::Result<()> {
        loop {
            let more = self.cutter.fill(reader, &mut self.buffer, false)?;
            if !self.buffer.is_empty() {
                let kind = self.kind.get_or_insert_with(|| Arc::new(file_kind(&self.buffer)));
                read_chunk(&self.buffer, kind, &mut self.scribe);
                let seam = self.scribe.links.seam();
                self.joined.join(seam, &mut self.between);
            }
            if !more {
                return Ok(());
            }
        }
    }

    /// What the log says so far.
    pub fn so_far(&self) -> MailLog {
        let mut tally = self.scribe.tally.clone();
        tally.merge(self.between.clone());
        tally.lines += self.cutter.skipped;
        tally.unparsed += self.cutter.skipped;
        MailLog::from_tally(tally)
    }
}
