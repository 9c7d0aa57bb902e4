//! Follows the way to an address with ordinary connects whose time to live ends early (RFC 791
//! section 3.2, RFC 8200 section 3): the router where it ends says so, and the error queue has it.

use std::{net::SocketAddr, time::Duration};
use waypost_model::HopTrace;

/// The way to `host` at `address`, at most `max_hops` hops, each given `wait` to answer. It ends at
/// the first hop that accepts, resets or rejects, or after a gap of silent hops.
/// Takes at most `wait` for every four hops.
#[cfg(target_os = "linux")]
pub async fn trace(host: &str, address: SocketAddr, max_hops: u8, wait: Duration) -> HopTrace {
    let (hops, reached) = linux::follow(address, max_hops, wait).await;
    found(host, address, true, hops, reached)
}

/// This system does not tell an ordinary program who sent an ICMP error: nothing is sent.
#[cfg(not(target_os = "linux"))]
pub async fn trace(host: &str, address: SocketAddr, _max_hops: u8, _wait: Duration) -> HopTrace {
    found(host, address, false, Vec::new(), false)
}

fn found(
    host: &str,
    address: SocketAddr,
    available: bool,
    hops: Vec<waypost_model::Hop>,
    reached: bool,
) -> HopTrace {
    HopTrace {
        host: host.to_owned(),
        address: address.ip(),
        port: address.port(),
        available,
        hops,
        reached,
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use crate::{direct, icmp, tcp};
    use futures_util::stream::{FuturesOrdered, StreamExt};
    use std::{
        cell::Cell,
        net::SocketAddr,
        time::{Duration, Instant},
    };
    use waypost_model::{FailureKind, Hop, HopReply};

    /// Connects under way at once. More would look like a port scan to the address at the far end,
    /// which sees those that outlive the way, and would meet the routers' limits on ICMP errors.
    const IN_FLIGHT: usize = 3;
    /// Silent hops in a row after which nothing more is expected, as in scamper's `gaplimit`.
    const GAP: u8 = 5;

    /// The hops up to the last that answered, and whether that was the address itself.
    pub(super) async fn follow(
        address: SocketAddr,
        max_hops: u8,
        wait: Duration,
    ) -> (Vec<Hop>, bool) {
        // Where the address itself has answered, before or after those on the way to it.
        let end = Cell::new(max_hops);
        let mut replies = FuturesOrdered::new();
        let mut hops = Vec::new();
        let (mut asked, mut answered) = (0, 0);
        let mut reached = false;
        loop {
            // Nobody is asked whose silence would not be waited for.
            while replies.len() < IN_FLIGHT && asked < end.get().min(answered + GAP) {
                asked += 1;
                let (end, ttl) = (&end, asked);
                replies.push_back(async move {
                    let hop = meet(address, ttl, wait).await;
                    if hop.as_ref().is_some_and(|hop| is_itself(hop.reply)) {
                        end.set(end.get().min(ttl));
                    }
                    hop
                });
            }
            let Some(Some(hop)) = replies.next().await else { break };
            let reply = hop.reply;
            if reply != HopReply::Silent {
                answered = hop.ttl;
            }
            hops.push(hop);
            reached = is_itself(reply);
            if reached || matches!(reply, HopReply::Unreachable(_)) {
                break;
            }
        }
        hops.truncate(answered.into());
        (hops, reached)
    }

    /// Whether it is the address itself that answered.
    const fn is_itself(reply: HopReply) -> bool {
        matches!(reply, HopReply::Connected | HopReply::Refused)
    }

    /// Who answers at one distance; none when the connect never left this computer.
    async fn meet(address: SocketAddr, ttl: u8, wait: Duration) -> Option<Hop> {
        let begun = Instant::now();
        let result = direct::open(address, Some(ttl), wait).await;
        let rtt_us = Some(direct::micros(begun.elapsed()));
        let itself = Some(address.ip());
        let (from, reply) = match result {
            Ok(stream) => {
                tcp::close(Box::new(stream)).await;
                (itself, HopReply::Connected)
            }
            Err(failure) => match (failure.kind, failure.icmp) {
                (FailureKind::ConnectionRefused | FailureKind::ConnectionReset, _) => {
                    (itself, HopReply::Refused)
                }
                (FailureKind::IcmpUnreachable, Some(icmp)) => {
                    let passing = icmp::is_time_exceeded(icmp, address.is_ipv4());
                    let reply = HopReply::Unreachable(icmp);
                    (icmp.from, if passing { HopReply::TimeExceeded } else { reply })
                }
                (FailureKind::Timeout, _) => {
                    return Some(Hop {
                        ttl,
                        from: None,
                        network: None,
                        reply: HopReply::Silent,
                        rtt_us: None,
                    });
                }
                _ => return None,
            },
        };
        Some(Hop { ttl, from, network: None, reply, rtt_us })
    }
}
