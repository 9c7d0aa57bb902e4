//! What is counted, in bounded memory: destinations and the addresses of their servers.
//!
//! Every worker counts for itself what became of mails; that is added up at the end, in any order. How
//! connections went is only noted, and handed on with each chunk (`hours.rs`) to be counted once for all.

use super::cells::{Cells, seconds};
use super::result::NotToldApart;
use crate::Cause;
use hashbrown::HashMap;
use std::net::IpAddr;

/// So many destination domains are told apart; the mail to further ones is counted as one number.
pub const MOST_DOMAINS: usize = 65_536;
/// So many pairs of a domain and a server's address.
pub const MOST_ADDRESSES: usize = 131_072;

/// How one connection went.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Outcome {
    /// The server was reached and spoke, whatever it said.
    Connected,
    Timeout,
    Refused,
    /// Reset, or lost in the middle.
    Reset,
    Unreachable,
}

/// What became of one recipient in one attempt.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Disposition {
    Delivered,
    Deferred,
    Bounced,
}

/// The server's end of a connection.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Peer<'a> {
    pub(crate) address: IpAddr,
    pub(crate) host: Option<&'a str>,
    pub(crate) port: Option<u16>,
}

/// The refusals that become findings of a log.
pub(crate) const REFUSALS: [Cause; 5] = [
    Cause::Greylisted,
    Cause::RefusedReputation,
    Cause::RefusedByOrder,
    Cause::DnsFailed,
    Cause::TlsFailed,
];

/// How often and when.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Spell {
    pub(crate) count: u64,
    pub(crate) first: i64,
    pub(crate) last: i64,
}

impl Spell {
    pub(crate) fn add(&mut self, at: i64) {
        self.merge(&Self { count: 1, first: at, last: at });
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        if other.count == 0 {
            return;
        }
        self.first = if self.count == 0 { other.first } else { self.first.min(other.first) };
        self.last = if self.count == 0 { other.last } else { self.last.max(other.last) };
        self.count += other.count;
    }
}

/// One destination.
#[derive(Clone, Debug, Default)]
pub(crate) struct Domain {
    pub(crate) name: Box<str>,
    pub(crate) delivered: u64,
    pub(crate) deferred: u64,
    pub(crate) bounced: u64,
    /// The last delivery: whether a refusal was overcome.
    pub(crate) last_delivered: i64,
    pub(crate) refusals: Option<Box<[Spell; REFUSALS.len()]>>,
}

/// One address of a server of one destination. What is written to for nearly every mail stands first, in
/// one line of the processor's cache.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(crate) struct Address {
    pub(crate) connected: u64,
    pub(crate) domain: u32,
    pub(crate) cells: Cells,
    pub(crate) address: IpAddr,
    pub(crate) host: Option<Box<str>>,
    pub(crate) port: Option<u16>,
    pub(crate) timeout: u64,
    pub(crate) refused: u64,
    pub(crate) reset: u64,
    pub(crate) unreachable: u64,
}

/// What a worker hands on with a chunk: the addresses that are new, in the order of their numbers, and
/// the connections to its addresses.
#[derive(Debug, Default)]
pub(crate) struct Handed {
    pub(crate) fresh: Vec<Fresh>,
    pub(crate) connections: Vec<Connection>,
}

/// One connection: the number that its worker has for the address, when it was made, in seconds since the
/// epoch, and how it went.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Connection {
    pub(crate) number: u32,
    pub(crate) at: u32,
    pub(crate) outcome: Outcome,
}

/// An address that a worker met for the first time.
#[derive(Debug)]
pub(crate) struct Fresh {
    domain: Box<str>,
    address: IpAddr,
    host: Option<Box<str>>,
    port: Option<u16>,
}

/// The counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) lines: u64,
    pub(crate) unparsed: u64,
    pub(crate) from: Option<i64>,
    pub(crate) to: Option<i64>,
    numbers: HashMap<Box<str>, u32>,
    /// The destination that was counted last.
    last: u32,
    pub(crate) domains: Vec<Domain>,
    pairs: HashMap<(u32, IpAddr), u32>,
    pub(crate) addresses: Vec<Address>,
    pub(crate) overflow: NotToldApart,
    /// How many addresses were handed on, and the connections that are to be.
    handed: usize,
    connections: Vec<Connection>,
}

impl Tally {
    /// Widens the span of time that is covered.
    pub(crate) fn seen(&mut self, at: i64) {
        self.from = Some(self.from.map_or(at, |from| from.min(at)));
        self.to = Some(self.to.map_or(at, |to| to.max(at)));
    }

    fn number(&mut self, domain: &str) -> Option<u32> {
        // A connection and its recipients come one after the other.
        if self.domains.get(self.last as usize).is_some_and(|last| *last.name == *domain) {
            return Some(self.last);
        }
        if let Some(&number) = self.numbers.get(domain) {
            self.last = number;
            return Some(number);
        }
        if self.domains.len() >= MOST_DOMAINS {
            return None;
        }
        let number = u32::try_from(self.domains.len()).ok()?;
        self.numbers.insert(domain.into(), number);
        self.domains.push(Domain { name: domain.into(), ..Domain::default() });
        Some(number)
    }

    /// Counts what became of one recipient at `domain`, which is in lower case.
    pub(crate) fn attempt(
        &mut self,
        domain: &str,
        at: i64,
        disposition: Disposition,
        cause: Option<Cause>,
    ) {
        let Some(number) = self.number(domain) else {
            self.overflow.attempts += 1;
            return;
        };
        self.domains[number as usize].attempt(at, disposition, cause);
    }

    /// Counts one more recipient at the destination that has this address.
    #[inline]
    pub(crate) fn attempt_again(
        &mut self,
        number: u32,
        at: i64,
        disposition: Disposition,
        cause: Option<Cause>,
    ) {
        let domain = self.addresses[number as usize].domain;
        self.domains[domain as usize].attempt(at, disposition, cause);
    }

    /// Counts one connection to a server of `domain`; gives the number of that address, by which it can be
    /// counted again.
    pub(crate) fn connection(
        &mut self,
        domain: &str,
        at: i64,
        peer: &Peer<'_>,
        outcome: Outcome,
    ) -> Option<u32> {
        let number = self.number(domain).and_then(|domain| self.pair(domain, peer));
        match number {
            Some(number) => self.note(number, at, outcome),
            None => self.overflow.connections += 1,
        }
        number
    }

    /// Counts one more connection that came about, to an address by its number.
    #[inline]
    pub(crate) fn reached_again(&mut self, number: u32, at: i64) {
        self.note(number, at, Outcome::Connected);
    }

    #[inline]
    fn note(&mut self, number: u32, at: i64, outcome: Outcome) {
        self.connections.push(Connection { number, at: seconds(at), outcome });
    }

    /// Hands on the connections that were noted since the last time.
    pub(crate) fn hand_on(&mut self) -> Handed {
        let fresh = self.addresses[self.handed..].iter().map(|address| Fresh {
            domain: self.domains[address.domain as usize].name.clone(),
            address: address.address,
            host: address.host.clone(),
            port: address.port,
        });
        let fresh = fresh.collect();
        self.handed = self.addresses.len();
        let next = Vec::with_capacity(self.connections.len());
        Handed { fresh, connections: std::mem::replace(&mut self.connections, next) }
    }

    /// The number of an address that was counted elsewhere, none if there is no room for it.
    pub(crate) fn number_of(&mut self, fresh: &Fresh) -> Option<u32> {
        let Fresh { domain, address, host, port } = fresh;
        let peer = Peer { address: *address, host: host.as_deref(), port: *port };
        self.number(domain).and_then(|domain| self.pair(domain, &peer))
    }

    fn pair(&mut self, domain: u32, peer: &Peer<'_>) -> Option<u32> {
        if let Some(&number) = self.pairs.get(&(domain, peer.address)) {
            let known = &mut self.addresses[number as usize];
            if known.host.is_none() {
                known.host = peer.host.map(Box::from);
            }
            return Some(number);
        }
        if self.addresses.len() >= MOST_ADDRESSES {
            return None;
        }
        let number = u32::try_from(self.addresses.len()).ok()?;
        self.pairs.insert((domain, peer.address), number);
        self.addresses.push(Address {
            domain,
            address: peer.address,
            host: peer.host.map(Box::from),
            port: peer.port,
            connected: 0,
            timeout: 0,
            refused: 0,
            reset: 0,
            unreachable: 0,
            cells: Cells::default(),
        });
        Some(number)
    }

    /// Adds the counts of another, whose connections were all handed on.
    pub(crate) fn merge(&mut self, other: Self) {
        self.lines += other.lines;
        self.unparsed += other.unparsed;
        self.overflow.attempts += other.overflow.attempts;
        self.overflow.connections += other.overflow.connections;
        other.from.into_iter().chain(other.to).for_each(|at| self.seen(at));
        let mut renumbered = Vec::with_capacity(other.domains.len());
        for theirs in other.domains {
            let number = self.number(&theirs.name);
            renumbered.push(number);
            match number {
                Some(number) => self.domains[number as usize].merge(&theirs),
                None => {
                    self.overflow.attempts += theirs.delivered + theirs.deferred + theirs.bounced
                }
            }
        }
        for theirs in other.addresses {
            // Its name may have become known after it was handed on.
            let peer =
                Peer { address: theirs.address, host: theirs.host.as_deref(), port: theirs.port };
            renumbered[theirs.domain as usize].and_then(|domain| self.pair(domain, &peer));
        }
    }

    /// Gives connections whose destination the log did not name (they are kept under `[address]`) to
    /// the destination that is known to be served from that address, if there is one.
    pub(crate) fn settle(&mut self) {
        let known: HashMap<IpAddr, u32> = self
            .addresses
            .iter()
            .filter(|address| !self.domains[address.domain as usize].name.starts_with('['))
            .map(|address| (address.address, address.domain))
            .collect();
        let mut kept = Vec::with_capacity(self.addresses.len());
        let mut moved = Vec::new();
        for mut address in std::mem::take(&mut self.addresses) {
            let nameless = self.domains[address.domain as usize].name.starts_with('[');
            match known.get(&address.address).filter(|_| nameless) {
                Some(&domain) => {
                    address.domain = domain;
                    moved.push(address);
                }
                None => kept.push(address),
            }
        }
        for address in moved {
            match kept
                .iter_mut()
                .find(|known| known.domain == address.domain && known.address == address.address)
            {
                Some(known) => known.merge(&address),
                None => kept.push(address),
            }
        }
        self.addresses = kept;
        self.pairs.clear();
    }
}

impl Domain {
    #[inline]
    fn attempt(&mut self, at: i64, disposition: Disposition, cause: Option<Cause>) {
        match disposition {
            Disposition::Delivered => {
                self.delivered += 1;
                self.last_delivered = self.last_delivered.max(at);
            }
            Disposition::Deferred => self.deferred += 1,
            Disposition::Bounced => self.bounced += 1,
        }
        let kind = cause.and_then(|cause| REFUSALS.iter().position(|&known| known == cause));
        if let Some(kind) = kind {
            self.refusals.get_or_insert_with(Box::default)[kind].add(at);
        }
    }

    fn merge(&mut self, other: &Self) {
        self.delivered += other.delivered;
        self.deferred += other.deferred;
        self.bounced += other.bounced;
        self.last_delivered = self.last_delivered.max(other.last_delivered);
        if let Some(theirs) = &other.refusals {
            let mine = self.refusals.get_or_insert_with(Box::default);
            mine.iter_mut().zip(theirs.iter()).for_each(|(mine, theirs)| mine.merge(theirs));
        }
    }
}

impl Address {
    /// Counts one connection, in cells of `width` hours; says whether a cell was added.
    #[inline]
    pub(crate) fn count(&mut self, at: u32, outcome: Outcome, width: u32) -> bool {
        match outcome {
            Outcome::Connected => self.connected += 1,
            Outcome::Timeout => self.timeout += 1,
            Outcome::Refused => self.refused += 1,
            Outcome::Reset => self.reset += 1,
            Outcome::Unreachable => self.unreachable += 1,
        }
        self.cells.add(at, outcome, width)
    }

    /// Whether it is one for mail between servers: submission ports tell nothing about port 25.
    pub(crate) fn is_port_25(&self) -> bool {
        self.port.is_none_or(|port| port == 25)
    }

    /// Adds another's counts.
    fn merge(&mut self, other: &Self) {
        self.connected += other.connected;
        self.timeout += other.timeout;
        self.refused += other.refused;
        self.reset += other.reset;
        self.unreachable += other.unreachable;
        self.cells.merge(&other.cells);
    }
}
