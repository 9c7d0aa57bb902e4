//! The workers: each fetches a chunk for itself, counts it while it is still in its processor's cache,
//! and hands in what the chunk leaves open.

use super::chunk::{FileKind, read_chunk};
use super::exchange::Columns;
use super::hours::Hours;
use super::links::{Joined, Seam};
use super::pipeline::{LogError, Options, Source};
use super::scribe::Scribe;
use super::source::{Cutter, open};
use super::tally::{Handed, Tally};
use hashbrown::DefaultHashBuilder;
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Counts all of the sources.
pub(crate) fn count(sources: Vec<Source<'_>>, options: &Options) -> Result<Hours, LogError> {
    let workers = options.workers.get();
    let keys = DefaultHashBuilder::default();
    let supply = Mutex::new(Supply { sources: sources.into_iter(), ..Supply::default() });
    let turns = Turns::new(u64::try_from(workers).unwrap_or(u64::MAX));
    let tallies = std::thread::scope(|scope| {
        let handles: Vec<_> = (0..workers)
            .map(|worker| {
                let scribe = Scribe::new(options.clock(), keys.clone());
                let (supply, turns) = (&supply, &turns);
                scope.spawn(move || work(supply, turns, worker, scribe))
            })
            .collect();
        let ended = handles.into_iter().map(|handle| handle.join().map_err(|_| LogError::Worker));
        ended.collect::<Result<Vec<Tally>, LogError>>()
    })?;
    let supply = supply.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(failed) = supply.failed {
        return Err(failed);
    }
    let mut all = turns.finish();
    tallies.into_iter().for_each(|tally| all.tally.merge(tally));
    all.tally.lines += supply.skipped;
    all.tally.unparsed += supply.skipped;
    Ok(all)
}

fn work(supply: &Mutex<Supply<'_>>, turns: &Turns, worker: usize, mut scribe: Scribe) -> Tally {
    let mut buffer = Vec::new();
    loop {
        let next = locked(supply).next(&mut buffer);
        let Some((number, kind)) = next else { break };
        let turn = Turn { turns, number };
        read_chunk(&buffer, &kind, &mut scribe);
        let (seam, handed) = (scribe.links.seam(), scribe.tally.hand_on());
        turn.hand_in(Done { worker, seam, handed });
    }
    scribe.tally
}

/// A panic of another worker is told where that one is joined.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where chunks are fetched: one source after the other, numbered in the order of the bytes.
#[derive(Default)]
struct Supply<'a> {
    sources: std::vec::IntoIter<Source<'a>>,
    opened: Option<Opened<'a>>,
    number: u64,
    /// Lines passed over for their length.
    skipped: u64,
    failed: Option<LogError>,
}

struct Opened<'a> {
    name: String,
    reader: Box<dyn Read + Send + 'a>,
    cutter: Cutter,
    kind: Option<Arc<FileKind>>,
}

impl Supply<'_> {
    /// Fills `buffer` with the next chunk; nothing is left after the end or after a failure.
    fn next(&mut self, buffer: &mut Vec<u8>) -> Option<(u64, Arc<FileKind>)> {
        match self.fill(buffer) {
            Ok(chunk) => chunk,
            Err(failed) => {
                self.failed = Some(failed);
                self.opened = None;
                self.sources = Vec::new().into_iter();
                None
            }
        }
    }

    fn fill(&mut self, buffer: &mut Vec<u8>) -> Result<Option<(u64, Arc<FileKind>)>, LogError> {
        loop {
            let opened = match &mut self.opened {
                Some(opened) => opened,
                None => {
                    let Some((name, reader)) = self.sources.next() else { return Ok(None) };
                    let reader = match open(reader) {
                        Ok(reader) => reader,
                        Err(error) => return Err(LogError::Io { name, error }),
                    };
                    let cutter = Cutter::default();
                    self.opened.insert(Opened { name, reader, cutter, kind: None })
                }
            };
            let more = match opened.cutter.fill(&mut *opened.reader, buffer, true) {
                Ok(more) => more,
                Err(error) => return Err(LogError::Io { name: opened.name.clone(), error }),
            };
            let kind = opened.kind.get_or_insert_with(|| Arc::new(file_kind(buffer)));
            let kind = Arc::clone(kind);
            if !more {
                self.skipped += opened.cutter.skipped;
                self.opened = None;
            }
            if !buffer.is_empty() {
                self.number += 1;
                return Ok(Some((self.number - 1, kind)));
            }
        }
    }
}

/// What a file's beginning says of it.
pub(crate) fn file_kind(beginning: &[u8]) -> FileKind {
    let header = beginning.split(|&byte| byte == b'\n').take(20).map(<[u8]>::trim_ascii_end);
    let header = header.map(|line| line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line));
    FileKind {
        columns: header.filter(|line| line.starts_with(b"#Fields:")).find_map(Columns::read),
    }
}

/// So many chunks for each worker may be done before one that comes first: what they leave open waits in
/// memory.
const AHEAD: u64 = 8;

/// Joins the chunks' seams in the order of the chunks, whatever the order in which they are done.
struct Turns {
    joiner: Mutex<Joiner>,
    moved: Condvar,
    most_ahead: u64,
}

#[derive(Default)]
struct Joiner {
    next: u64,
    waiting: BTreeMap<u64, Done>,
    ledger: Ledger,
    /// Whether a worker stopped with its chunk unread: then nobody may wait for it.
    broken: bool,
}

/// What is left of a chunk that was read.
struct Done {
    worker: usize,
    seam: Seam,
    handed: Handed,
}

/// What is joined out of chunks in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    joined: Joined,
    /// What is counted where chunks are joined, as if by a worker of its own.
    between: Tally,
    hours: Hours,
}

impl Ledger {
    /// Joins the next chunk on, which that worker read.
    pub(crate) fn join(&mut self, worker: usize, seam: Seam, handed: &Handed) {
        self.joined.join(seam, &mut self.between);
        self.hours.keep(0, &self.between.hand_on());
        self.hours.keep(worker + 1, handed);
    }

    /// What is counted here; what nothing will close any more is counted if the logs have ended.
    pub(crate) fn close(mut self, ended: bool) -> Hours {
        if ended {
            self.joined.finish(&mut self.between);
            self.hours.keep(0, &self.between.hand_on());
        }
        self.hours.tally.merge(self.between);
        self.hours
    }
}

/// A worker's chunk between being fetched and being handed in.
struct Turn<'a> {
    turns: &'a Turns,
    number: u64,
}

impl Turns {
    fn new(workers: u64) -> Self {
        let joiner = Mutex::new(Joiner::default());
        Self { joiner, moved: Condvar::new(), most_ahead: workers.saturating_mul(AHEAD) }
    }

    fn finish(self) -> Hours {
        let joiner = self.joiner.into_inner().unwrap_or_else(PoisonError::into_inner);
        joiner.ledger.close(true)
    }
}

impl Turn<'_> {
    /// Waits while this chunk is too far ahead of the first one that is not done.
    fn hand_in(self, done: Done) {
        let Turns { joiner, moved, most_ahead } = self.turns;
        let mut joiner = locked(joiner);
        while self.number > joiner.next.saturating_add(*most_ahead) && !joiner.broken {
            joiner = moved.wait(joiner).unwrap_or_else(PoisonError::into_inner);
        }
        let Joiner { next, waiting, ledger, .. } = &mut *joiner;
        waiting.insert(self.number, done);
        let before = *next;
        while let Some(Done { worker, seam, handed }) = waiting.remove(next) {
            ledger.join(worker, seam, &handed);
            *next += 1;
        }
        if *next > before {
            moved.notify_all();
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            locked(&self.turns.joiner).broken = true;
            self.turns.moved.notify_all();
        }
    }
}
