//! How the streams are doing, and when that gives reason to doubt that anything is carried.

use super::Client;
use arti_client::DormantMode;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};
use tokio::time::{MissedTickBehavior, interval};

/// One stream can fail for reasons of its own.
const FAILURES: u32 = 2;
/// Streams are open and nothing has come for so long: a server that is waited for, or a dead road.
const SILENCE: Duration = Duration::from_secs(60);
/// Nobody has used Tor for so long: it need not renew its directory and circuits.
const UNUSED: Duration = Duration::from_secs(600);
/// Time that went by on the wall and not in the program: the computer slept, or its clock was set.
const SLEPT: Duration = Duration::from_secs(20);
/// How often that is looked at.
const LOOK: Duration = Duration::from_secs(2);

/// What streams have told.
pub(super) struct Health(Mutex<State>);

struct State {
    streams: usize,
    failures: u32,
    /// When something last came through, or was last known to.
    carried: Instant,
    /// When a stream last began or ended.
    used: Instant,
    dormant: bool,
}

impl Default for Health {
    fn default() -> Self {
        let now = Instant::now();
        let state = State { streams: 0, failures: 0, carried: now, used: now, dormant: false };
        Self(Mutex::new(state))
    }
}

impl Health {
    /// A stream begins, and ends when the result is dropped. Tor wakes up for it.
    pub(super) fn stream_begins(self: &Arc<Self>, client: &Client) -> Stream {
        self.with(|state| {
            state.streams += 1;
            state.used = Instant::now();
            if std::mem::take(&mut state.dormant) {
                client.set_dormant(DormantMode::Normal);
            }
        });
        Stream(Arc::clone(self))
    }

    /// Something came through.
    pub(super) fn worked(&self) {
        self.with(|state| {
            state.failures = 0;
            state.carried = Instant::now();
        });
    }

    /// Something did not come through that should have.
    pub(super) fn failed(&self) {
        self.with(|state| state.failures = state.failures.saturating_add(1));
    }

    /// Waits until there is reason to doubt; lets Tor rest where nobody uses it.
    pub(super) async fn doubt(&self, client: &Client) {
        let mut looks = interval(LOOK);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut last = (Instant::now(), now());
        loop {
            looks.tick().await;
            let this = (Instant::now(), now());
            let wall = this.1.duration_since(last.1).unwrap_or_default();
            let slept = wall.saturating_sub(this.0 - last.0) > SLEPT;
            last = this;
            let doubtful = self.with(|state| {
                if state.streams == 0 && !state.dormant && state.used.elapsed() > UNUSED {
                    state.dormant = true;
                    client.set_dormant(DormantMode::Soft);
                }
                let silent = state.streams > 0 && state.carried.elapsed() > SILENCE;
                !state.dormant && (slept || silent || state.failures >= FAILURES)
            });
            if doubtful {
                return;
            }
        }
    }

    fn with<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A stream that is open.
pub(super) struct Stream(Arc<Health>);

impl Drop for Stream {
    fn drop(&mut self) {
        self.0.with(|state| {
            state.streams = state.streams.saturating_sub(1);
            state.used = Instant::now();
        });
    }
}

#[expect(clippy::disallowed_methods, reason = "only to notice that the computer slept")]
fn now() -> SystemTime {
    SystemTime::now()
}
