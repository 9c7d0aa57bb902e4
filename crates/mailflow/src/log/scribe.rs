//! What the readers of the different programs share: the counts, the clock, and how they take names,
//! addresses and reasons out of bytes.

use super::links::{Failure, Links};
use super::reasons::{LONGEST_REASON, Reasons};
use super::stamp::{Clock, Stamp};
use super::tally::{Disposition, Outcome, Peer, Tally};
use crate::Cause;
use hashbrown::{DefaultHashBuilder, HashMap};
use memchr::memmem::Finder;
use memchr::{memchr, memrchr};
use std::hash::BuildHasher;
use std::net::IpAddr;
use std::sync::LazyLock;

/// One worker's notebook.
#[derive(Debug)]
pub(crate) struct Scribe {
    pub(crate) tally: Tally,
    pub(crate) links: Links,
    clock: Clock,
    /// Shared by all workers of one reading, so that the same process has the same key in each.
    keys: DefaultHashBuilder,
    /// The last delivery that was counted as a connection: its process and queue id.
    last: (u64, u64),
    reasons: Reasons,
    /// The servers of destinations as the log writes them, by what they are counted under.
    places: HashMap<u64, u32>,
}

/// So many places are remembered.
const MOST_PLACES: usize = 65_536;

/// The longest domain that is a domain.
const LONGEST_DOMAIN: usize = 255;

impl Scribe {
    pub(crate) fn new(clock: Clock, keys: DefaultHashBuilder) -> Self {
        Self {
            tally: Tally::default(),
            links: Links::default(),
            clock,
            keys,
            last: (0, 0),
            reasons: Reasons::default(),
            places: HashMap::new(),
        }
    }

    pub(crate) fn time(&mut self, stamp: Stamp<'_>) -> Option<i64> {
        self.clock.read(stamp)
    }

    /// What a process, a message or a session is remembered by.
    pub(crate) fn key(&self, name: &[u8]) -> u64 {
        self.keys.hash_one(name)
    }

    /// Whether this is the first recipient of a delivery, for which its connection is counted.
    pub(crate) fn first_of(&mut self, process: u64, delivery: u64) -> bool {
        let first = self.last != (process, delivery);
        self.last = (process, delivery);
        first
    }

    /// Counts one recipient.
    pub(crate) fn attempt(
        &mut self,
        domain: &str,
        at: i64,
        disposition: Disposition,
        reason: &[u8],
    ) {
        let cause = self.cause(disposition, reason);
        self.tally.attempt(domain, at, disposition, cause);
    }

    /// Counts one more recipient at the destination that has the address of that number.
    #[inline]
    pub(crate) fn attempt_again(
        &mut self,
        number: u32,
        at: i64,
        disposition: Disposition,
        reason: &[u8],
    ) {
        let cause = self.cause(disposition, reason);
        self.tally.attempt_again(number, at, disposition, cause);
    }

    #[inline]
    fn cause(&mut self, disposition: Disposition, reason: &[u8]) -> Option<Cause> {
        match disposition {
            Disposition::Delivered => None,
            _ => self.refusal(reason),
        }
    }

    /// The cause of a refusal, if it is one of those that a log is searched for.
    pub(crate) fn refusal(&mut self, reason: &[u8]) -> Option<Cause> {
        self.reasons.cause(reason, &self.keys)
    }

    /// What a destination and its server are remembered by, as the log writes them.
    #[inline]
    pub(crate) fn place(&self, domain: &[u8], server: &[u8]) -> u64 {
        self.keys.hash_one((domain, server))
    }

    /// The number under which that place is counted, if it was counted before.
    #[inline]
    pub(crate) fn known(&self, place: u64) -> Option<u32> {
        self.places.get(&place).copied()
    }

    /// Remembers it.
    pub(crate) fn know(&mut self, place: u64, number: u32) {
        if self.places.len() >= MOST_PLACES {
            self.places.clear();
        }
        self.places.insert(place, number);
    }
}

impl Peer<'_> {
    /// The same as something to remember.
    pub(crate) fn failure(&self, at: i64, outcome: Outcome) -> Failure {
        Failure {
            at,
            address: self.address,
            host: self.host.map(Box::from),
            port: self.port,
            outcome,
        }
    }
}

/// The domain of a mail address, in lower case, written into `buffer`.
pub(crate) fn domain<'a>(address: &[u8], buffer: &'a mut [u8; LONGEST_DOMAIN]) -> Option<&'a str> {
    let at = memrchr(b'@', address)?;
    let name = address[at + 1..].trim_ascii();
    let name = name.strip_suffix(b".").unwrap_or(name);
    if name.is_empty() || name.len() > LONGEST_DOMAIN {
        return None;
    }
    let lower = &mut buffer[..name.len()];
    for (to, from) in lower.iter_mut().zip(name) {
        if matches!(from, b' ' | b'<' | b'>' | b'"' | b',') {
            return None;
        }
        *to = from.to_ascii_lowercase();
    }
    std::str::from_utf8(lower).ok()
}

/// Room for [`domain`].
pub(crate) const fn room() -> [u8; LONGEST_DOMAIN] {
    [0; LONGEST_DOMAIN]
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// A name as it is worth keeping: with a dot, and no address.
fn host(bytes: &[u8]) -> Option<&str> {
    let name = text(bytes)?.trim_end_matches('.');
    let worth =
        name.contains('.') && name.len() <= LONGEST_DOMAIN && name.parse::<IpAddr>().is_err();
    worth.then_some(name)
}

fn port(bytes: &[u8]) -> Option<u16> {
    let digits = bytes.strip_prefix(b":")?;
    let end = digits.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(digits.len());
    text(&digits[..end])?.parse().ok()
}

/// `host[address]:port`, `host [address]` and `host. [address]` at the start of `bytes`.
pub(crate) fn peer(bytes: &[u8]) -> Option<Peer<'_>> {
    let window = &bytes[..bytes.len().min(400)];
    let open = memchr(b'[', window)?;
    let close = open + memchr(b']', &window[open..])?;
    let inside = text(&window[open + 1..close])?;
    let address = inside.strip_prefix("IPv6:").unwrap_or(inside).parse().ok()?;
    Some(Peer {
        address,
        host: host(window[..open].trim_ascii()),
        port: port(&window[close + 1..]),
    })
}

/// The words for the ways in which a connection fails, in the order in which they are looked for.
const WORDS: [(&str, Outcome); 17] = [
    ("timed out", Outcome::Timeout),
    ("imeout", Outcome::Timeout),
    ("code: 10060", Outcome::Timeout),
    ("code 10060", Outcome::Timeout),
    ("efused", Outcome::Refused),
    ("code: 10061", Outcome::Refused),
    ("code 10061", Outcome::Refused),
    ("No route to host", Outcome::Unreachable),
    ("unreachable", Outcome::Unreachable),
    ("10065", Outcome::Unreachable),
    ("10051", Outcome::Unreachable),
    (" reset", Outcome::Reset),
    ("lost connection", Outcome::Reset),
    ("connection died", Outcome::Reset),
    ("closed", Outcome::Reset),
    ("roken pipe", Outcome::Reset),
    ("10054", Outcome::Reset),
];

static FINDERS: LazyLock<[(Finder<'static>, Outcome); 17]> =
    LazyLock::new(|| WORDS.map(|(word, outcome)| (Finder::new(word), outcome)));

/// How a connection failed, by the sending server's own words about it.
pub(crate) fn outcome(words: &[u8]) -> Option<Outcome> {
    let words = &words[..words.len().min(LONGEST_REASON)];
    FINDERS.iter().find(|(word, _)| word.find(words).is_some()).map(|&(_, outcome)| outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_as_the_programs_write_them() {
        let found = peer(b"mx1.example.test[203.0.113.25]:25, delay=1").unwrap();
        assert_eq!(
            (found.address.to_string().as_str(), found.host, found.port),
            ("203.0.113.25", Some("mx1.example.test"), Some(25))
        );
        assert_eq!(
            peer(b"mx. [IPv6:2001:db8::1], dsn").unwrap().address.to_string(),
            "2001:db8::1"
        );
        assert_eq!(peer(b"none, delay=1"), None);
    }

    #[test]
    fn domains_are_compared_in_lower_case() {
        assert_eq!(domain(b"Bob@Example.TEST.", &mut room()), Some("example.test"));
        assert_eq!(domain(b"\"a@b\"@x.test", &mut room()), Some("x.test"));
        assert_eq!(domain(b"postmaster", &mut room()), None);
        assert_eq!(domain(b"a@", &mut room()), None);
    }
}
