//! What one line leaves open and a later one closes.
//!
//! Postfix and Exim say which connections failed before they say for which mail; qmail names the
//! destination when a delivery starts and the result when it ends; OpenSMTPD names the address when a
//! session opens. A log is counted in chunks by several workers, so what is left open at the end of a
//! chunk, and what is closed in it without having been opened there, is handed on: the seam of a chunk.

use super::tally::{Disposition, Outcome, Peer, Tally};
use crate::Cause;
use hashbrown::HashMap;
use std::net::IpAddr;

/// A connection that failed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    pub(crate) at: i64,
    pub(crate) address: IpAddr,
    pub(crate) host: Option<Box<str>>,
    pub(crate) port: Option<u16>,
    pub(crate) outcome: Outcome,
}

/// What is open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Open {
    /// Failed connections whose destination is not known yet.
    Failures(Vec<Failure>),
    /// A delivery to this destination is under way.
    Domain(Box<str>),
    /// A session with this address is under way.
    Session(IpAddr, Option<u16>),
}

/// What closes it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Close {
    /// The failed connections were for this destination. The last of them may be told again here,
    /// which counts only if it was not among them.
    For(Box<str>, Option<Failure>),
    /// The delivery ended so, at an address where one was reached or tried.
    Ended {
        at: i64,
        disposition: Disposition,
        cause: Option<Cause>,
        connection: Option<(IpAddr, Outcome)>,
    },
    /// The session failed so.
    Broke(i64, Outcome),
}

/// More failures of one process are not kept: a destination has fewer addresses.
const MOST_FAILURES: usize = 32;
/// More open things are forgotten: as many processes do not run at once.
const MOST_OPEN: usize = 16_384;

/// What is open now, and what was closed without having been open.
#[derive(Debug, Default)]
pub(crate) struct Links {
    open: HashMap<u64, Open>,
    closed: HashMap<u64, ()>,
    unmatched: Vec<(u64, Close)>,
}

/// What a chunk hands on.
#[derive(Debug, Default)]
pub(crate) struct Seam {
    open: HashMap<u64, Open>,
    unmatched: Vec<(u64, Close)>,
}

impl Links {
    /// Keeps a failed connection until its destination is known.
    pub(crate) fn fail(&mut self, key: u64, failure: Failure) {
        if let Open::Failures(failures) =
            self.open.entry(key).or_insert_with(|| Open::Failures(Vec::new()))
            && failures.len() < MOST_FAILURES
        {
            failures.push(failure);
        }
    }

    /// Whether nothing of this process waits, here or in an earlier chunk.
    #[inline]
    pub(crate) fn is_settled(&self, key: u64) -> bool {
        self.closed.contains_key(&key) && !self.open.contains_key(&key)
    }

    /// Opens a delivery or a session.
    pub(crate) fn open(&mut self, key: u64, open: Open) {
        if self.open.len() < MOST_OPEN {
            self.open.insert(key, open);
        }
    }

    /// Counts the failures that wait, now that their destination is known; `again` is one that is told
    /// once more with the result. The first time in a chunk that cannot be settled here: the failures may
    /// lie in an earlier chunk.
    pub(crate) fn close_for(
        &mut self,
        key: u64,
        domain: &str,
        again: Option<Failure>,
        tally: &mut Tally,
    ) {
        let open = self.open.remove(&key);
        let first = self.closed.insert(key, ()).is_none();
        if first {
            let held = open
                .as_ref()
                .is_some_and(|open| again.as_ref().is_some_and(|again| holds(open, again)));
            self.unmatched.push((key, Close::For(domain.into(), again.filter(|_| !held))));
            if let Some(open) = open {
                settle(tally, Some(open), &Close::For(domain.into(), None));
            }
        } else if open.is_some() || again.is_some() {
            settle(tally, open, &Close::For(domain.into(), again));
        }
    }

    /// Closes a delivery or a session.
    pub(crate) fn close(&mut self, key: u64, close: Close, tally: &mut Tally) {
        match self.open.remove(&key) {
            Some(open) => settle(tally, Some(open), &close),
            None => self.unmatched.push((key, close)),
        }
    }

    /// Ends a chunk.
    pub(crate) fn seam(&mut self) -> Seam {
        self.closed.clear();
        Seam {
            open: std::mem::take(&mut self.open),
            unmatched: std::mem::take(&mut self.unmatched),
        }
    }
}

/// What is open between chunks, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Joined(HashMap<u64, Open>);

impl Joined {
    /// Joins the next chunk on.
    pub(crate) fn join(&mut self, seam: Seam, tally: &mut Tally) {
        for (key, close) in seam.unmatched {
            settle(tally, self.0.remove(&key), &close);
        }
        for (key, open) in seam.open {
            match (self.0.get_mut(&key), open) {
                (Some(Open::Failures(known)), Open::Failures(more)) => {
                    let room = MOST_FAILURES.saturating_sub(known.len());
                    known.extend(more.into_iter().take(room));
                }
                (_, open) => {
                    if self.0.len() >= MOST_OPEN {
                        self.finish(tally);
                    }
                    self.0.insert(key, open);
                }
            }
        }
    }

    /// Counts what nothing will close any more.
    pub(crate) fn finish(&mut self, tally: &mut Tally) {
        for (_, open) in self.0.drain() {
            if let Open::Failures(failures) = open {
                for failure in failures {
                    count(tally, &format!("[{}]", failure.address), &failure);
                }
            }
        }
    }
}

fn count(tally: &mut Tally, domain: &str, failure: &Failure) {
    let peer = Peer { address: failure.address, host: failure.host.as_deref(), port: failure.port };
    tally.connection(domain, failure.at, &peer, failure.outcome);
}

/// Whether this failure is among those that wait.
fn holds(open: &Open, failure: &Failure) -> bool {
    matches!(open, Open::Failures(failures) if failures.iter().any(|known| known.address == failure.address))
}

fn settle(tally: &mut Tally, open: Option<Open>, close: &Close) {
    match (open, close) {
        (Some(Open::Failures(failures)), Close::For(domain, again)) => {
            failures.iter().for_each(|failure| count(tally, domain, failure));
            let told =
                |again: &&Failure| !failures.iter().any(|known| known.address == again.address);
            if let Some(again) = again.as_ref().filter(told) {
                count(tally, domain, again);
            }
        }
        (None, Close::For(domain, Some(again))) => count(tally, domain, again),
        (Some(Open::Domain(domain)), Close::Ended { at, disposition, cause, connection }) => {
            tally.attempt(&domain, *at, *disposition, *cause);
            if let Some((address, outcome)) = *connection {
                tally.connection(&domain, *at, &Peer { address, host: None, port: None }, outcome);
            }
        }
        (Some(Open::Session(address, port)), Close::Broke(at, outcome)) => {
            let peer = Peer { address, host: None, port };
            tally.connection(&format!("[{address}]"), *at, &peer, *outcome);
        }
        _ => {}
    }
}
