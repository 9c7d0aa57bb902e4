//! How long each kind of answer is waited for, scaled from the round trips that controls took.
//!
//! The values start from OONI's (DNS 4 s, late answers 500 ms, 10 s for a connection) and shrink on a
//! line that has shown to be quick: there, three tries of three seconds each tell more than one of ten.

use std::time::Duration;
use waypost_probe::{mail::MailWaits, tcp};

/// As long as no control has answered, the line may be a slow one.
const UNKNOWN_RTT: Duration = Duration::from_millis(1500);

/// The waits for a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waits {
    rtt: Duration,
}

impl Waits {
    /// From the round trips seen so far; their median counts.
    pub(crate) fn from_round_trips(seen: &[Duration]) -> Self {
        let mut sorted = seen.to_vec();
        sorted.sort_unstable();
        Self { rtt: sorted.get(sorted.len() / 2).copied().unwrap_or(UNKNOWN_RTT) }
    }

    pub(crate) const fn rtt(self) -> Duration {
        self.rtt
    }

    /// For a SYN-ACK: three chances in each try. Linux sends the SYN again after one second and after
    /// three; since its version 6.5 after one, two and three, if it has not been told otherwise.
    pub(crate) fn connect(self) -> Duration {
        let third = if tcp::syns_come_each_second() { 2600 } else { 3100 };
        (Duration::from_millis(third) + 2 * self.rtt).min(Duration::from_secs(10))
    }

    /// Until a second try is sent beside the first: just past the first retransmission.
    pub(crate) fn patience(self) -> Duration {
        (Duration::from_millis(1050) + 2 * self.rtt).min(Duration::from_secs(5))
    }

    /// For a TLS handshake: two round trips, and three chances for each lost segment.
    pub(crate) fn tls(self) -> Duration {
        (Duration::from_millis(3000) + 4 * self.rtt).min(Duration::from_secs(10))
    }

    /// For a whole page with its connection and handshake.
    pub(crate) fn page(self) -> Duration {
        (Duration::from_millis(4000) + 6 * self.rtt).min(Duration::from_secs(15))
    }

    /// For a resolver's answer.
    pub(crate) fn dns(self) -> Duration {
        (Duration::from_millis(2500) + 2 * self.rtt).min(Duration::from_secs(8))
    }

    /// For an answer from where nobody should answer: whoever intercepts is near.
    pub(crate) fn silence(self) -> Duration {
        (Duration::from_millis(600) + 2 * self.rtt).min(Duration::from_secs(3))
    }

    /// For further answers after the first (OONI).
    pub(crate) const fn late(self) -> Duration {
        Duration::from_millis(500)
    }

    /// For one hop's answer.
    pub(crate) fn hop(self) -> Duration {
        (Duration::from_millis(600) + 2 * self.rtt).min(Duration::from_secs(3))
    }

    /// Without a byte until a transfer counts as stalled.
    pub(crate) fn stall(self) -> Duration {
        (Duration::from_millis(2000) + 2 * self.rtt).min(Duration::from_secs(5))
    }

    /// For a mail server: some delay their greeting against spam, which is no block.
    pub(crate) fn mail(self) -> MailWaits {
        MailWaits {
            connect: self.connect(),
            tls: self.tls(),
            greeting: (Duration::from_millis(6000) + 2 * self.rtt).min(Duration::from_secs(10)),
            reply: (Duration::from_millis(4000) + 2 * self.rtt).min(Duration::from_secs(8)),
        }
    }
}
