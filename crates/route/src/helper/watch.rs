//! Tells how bootstrapping goes, and whether anything is carried: arti believes itself ready with a
//! warm cache and no network, so only an answer that came back through a circuit counts.

use super::{Client, circuit::Circuit, health::Health, relays::Watched, socks::ours};
use crate::{
    random,
    wire::{Note, Sight},
};
use arti_client::{HasKind, StreamPrefs, status::BlockageKind};
use futures_util::StreamExt;
use std::{
    sync::mpsc::Sender,
    time::{Duration, Instant},
};
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};

/// How often a person's eye is given something new.
const LOOK: Duration = Duration::from_millis(250);
/// A proof over a slow bridge takes some seconds; what takes longer is of no use to anybody.
const PROOF: Duration = Duration::from_secs(12);
/// When the first circuit keeps still, a second is tried beside it.
const SECOND: Duration = Duration::from_secs(4);
/// The directory is whole from here on: once a relay has shown who it is, all is usable then.
const WHOLE: f32 = 0.9;
/// What TCP alone is worth of the fraction.
const REACHED: f32 = 0.075;
/// A circuit that failed at once is not tried again at once.
const PAUSE: Duration = Duration::from_millis(300);

/// Tells what is seen, whenever it has changed.
pub(super) async fn tell_sights(client: &Client, watched: &Watched, tell: &Sender<Note>) {
    let mut looks = interval(LOOK);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut changes = client.bootstrap_events();
    let mut told = Sight::default();
    let mut cached = 0.0_f32;
    loop {
        // The events themselves stop with the client; the ticks go on and find nothing new.
        tokio::select! {
            _ = looks.tick() => {}
            Some(_) = changes.next() => {}
        }
        let status = client.bootstrap_status();
        let (fraction, tcp) = (status.as_frac(), watched.tcp());
        let usable = status.ready_for_traffic();
        if tcp.opened == 0 {
            cached = cached.max(fraction);
        } else if fraction >= WHOLE && !usable {
            // The cache can be read after the first connection has opened.
            cached = cached.max(fraction - REACHED);
        }
        let skewed =
            status.blocked().is_some_and(|b| matches!(b.kind(), BlockageKind::ClockSkewed));
        let sight = Sight { fraction, cached, usable, skewed, tcp };
        let moved = (sight.fraction - told.fraction).abs() >= 0.01;
        if moved || (Sight { fraction: told.fraction, cached: told.cached, ..sight }) != told {
            told = sight;
            if tell.send(Note::Seen { sight }).is_err() {
                return;
            }
        }
    }
}

/// Tells whether anything is carried, whenever that has changed.
pub(super) async fn tell_truth(client: &Client, health: &Health, tell: &Sender<Note>) {
    loop {
        while !client.bootstrap_status().ready_for_traffic() || !proof(client).await {
            sleep(PAUSE).await;
        }
        health.worked();
        if tell.send(Note::Ready).is_err() {
            return;
        }
        loop {
            health.doubt(client).await;
            if !proof(client).await {
                break;
            }
            health.worked();
        }
        if tell.send(Note::Lost).is_err() {
            return;
        }
    }
}

/// Whether an answer comes back through a circuit, or through a second one.
async fn proof(client: &Client) -> bool {
    let second = async {
        sleep(SECOND).await;
        answered(client).await
    };
    let both = async {
        tokio::pin!(second);
        tokio::select! {
            true = answered(client) => true,
            true = &mut second => true,
            else => false,
        }
    };
    let begun = Instant::now();
    timeout(PROOF, both).await.unwrap_or_default() && begun.elapsed() < PROOF
}

/// Asks an exit for a name that can't exist (RFC 6761, section 6.4): its answer, whatever it is, came
/// back through three relays, and nobody's server was asked.
async fn answered(client: &Client) -> bool {
    let Ok(label) = random::hex::<8>() else { return false };
    let mut prefs = StreamPrefs::new();
    prefs.set_isolation(Circuit::of(label.as_bytes()));
    match client.resolve_with_prefs(&format!("{label}.invalid"), &prefs).await {
        Ok(_) => true,
        Err(error) => !ours(error.kind()),
    }
}
