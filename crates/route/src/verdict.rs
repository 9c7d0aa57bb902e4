//! Whether a way is cut, and how: out of what its helper has seen and how long it has stood still.
//!
//! arti's own judgement takes a minute and sticks. The fraction of bootstrapping is 0 without TCP,
//! about 0.08 with TCP alone, and 0.15 or more once a relay has shown who it is.

use crate::{event::How, wire::Sight};
use std::time::Duration;

/// What the handshake is worth: 0.15 less what rounding takes.
const SHAKEN: f32 = 0.14;
/// So many resets without anything else are no accident of one relay.
const RESETS: u32 = 3;
/// Three segments were sent by then to each relay that was tried (see [`crate::helper::relays::LONG`]),
/// and several relays were tried.
const SILENCE: Duration = Duration::from_secs(8);
/// A handshake takes three round trips; ten seconds are enough for slow satellites.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// Over a transport, a rendezvous comes before, or a page fetched from a large cloud.
const BRIDGE: Duration = Duration::from_secs(15);
/// arti gives a connection over a transport ten seconds, in which Snowflake meets one volunteer; many of
/// those can't be reached, and by then a second one has been tried.
const VOLUNTEERS: Duration = Duration::from_secs(22);
/// Fetching the directory stands still for a while on a bad line; that is no reason to accuse it.
const LATER: Duration = Duration::from_secs(12);

impl Sight {
    /// Whether a relay or bridge has shown who it is.
    pub(crate) fn shaken(&self) -> bool {
        self.usable || self.fraction - self.cached >= SHAKEN
    }
}

/// How long a way may stand still whose transport is spoken by a program.
pub(crate) fn patience(way: &str) -> Duration {
    if way == "snowflake" { VOLUNTEERS } else { BRIDGE }
}

/// Judges a way that is not ready. `age` is the time since it was begun, `still` that since it last
/// came on; `transport` is the patience with a transport program that stands between, which hides the
/// connections.
pub(crate) fn verdict(
    sight: &Sight,
    age: Duration,
    still: Duration,
    transport: Option<Duration>,
) -> Option<How> {
    let tcp = &sight.tcp;
    if sight.skewed {
        return Some(How::ClockWrong);
    }
    if sight.shaken() {
        return (still >= LATER).then_some(How::CutLater);
    }
    if let Some(patience) = transport {
        return (still >= patience).then_some(How::BridgesSilent);
    }
    if tcp.opened > 0 {
        return (still >= HANDSHAKE).then_some(How::HandshakeCut);
    }
    let silent = tcp.silent.saturating_add(tcp.waiting);
    match (tcp.reset, tcp.unreachable, silent) {
        (0, 0, 0) => None,
        (RESETS.., 0, 0) => Some(How::Reset),
        (0, RESETS.., 0) => Some(How::Unreachable),
        _ if age < SILENCE => None,
        (reset, unreachable, silent) if reset >= unreachable && reset >= silent => Some(How::Reset),
        (_, unreachable, silent) if unreachable >= silent => Some(How::Unreachable),
        _ => Some(How::Dropped),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::Stage, wire::Tcp};

    fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    fn tcp(tcp: Tcp) -> Sight {
        Sight { tcp, ..Sight::default() }
    }

    fn opened(fraction: f32, cached: f32) -> Sight {
        Sight { fraction, cached, ..tcp(Tcp { opened: 1, ..Tcp::default() }) }
    }

    #[test]
    fn silence_is_told_from_resets_and_from_no_route() {
        let waiting = tcp(Tcp { waiting: 3, ..Tcp::default() });
        assert_eq!(verdict(&waiting, seconds(5), seconds(5), None), None);
        assert_eq!(verdict(&waiting, seconds(8), seconds(8), None), Some(How::Dropped));
        let reset = tcp(Tcp { reset: 3, ..Tcp::default() });
        assert_eq!(verdict(&reset, seconds(1), seconds(1), None), Some(How::Reset));
        let one = tcp(Tcp { reset: 1, ..Tcp::default() });
        assert_eq!(verdict(&one, seconds(1), seconds(1), None), None);
        let none = tcp(Tcp { unreachable: 4, ..Tcp::default() });
        assert_eq!(verdict(&none, seconds(1), seconds(1), None), Some(How::Unreachable));
        let mixed = tcp(Tcp { reset: 1, silent: 5, ..Tcp::default() });
        assert_eq!(verdict(&mixed, seconds(9), seconds(9), None), Some(How::Dropped));
    }

    #[test]
    fn nothing_tried_says_nothing() {
        assert_eq!(verdict(&Sight::default(), seconds(90), seconds(90), None), None);
    }

    #[test]
    fn a_cut_handshake_is_told_from_a_later_cut_with_a_cold_and_a_warm_cache() {
        for cached in [0.0, 0.85] {
            let cut = opened(cached + 0.075, cached);
            assert_eq!(verdict(&cut, seconds(20), seconds(9), None), None);
            assert_eq!(verdict(&cut, seconds(20), seconds(11), None), Some(How::HandshakeCut));
            assert_eq!(Stage::of(&cut), Stage::Handshake);
            let later = opened(cached + 0.15, cached);
            assert_eq!(verdict(&later, seconds(20), seconds(13), None), Some(How::CutLater));
            assert_eq!(Stage::of(&later), Stage::Directory);
        }
    }

    #[test]
    fn a_transport_hides_its_connections() {
        let silent = opened(0.0, 0.0);
        for (way, before, after) in [("obfs4", 14, 16), ("snowflake", 21, 23)] {
            let judged = |still| verdict(&silent, seconds(30), seconds(still), Some(patience(way)));
            assert_eq!(judged(before), None, "{way}");
            assert_eq!(judged(after), Some(How::BridgesSilent), "{way}");
        }
    }

    #[test]
    fn a_wrong_clock_accuses_nobody() {
        let skewed = Sight { skewed: true, ..opened(0.15, 0.0) };
        assert_eq!(verdict(&skewed, seconds(60), seconds(60), None), Some(How::ClockWrong));
    }
}
