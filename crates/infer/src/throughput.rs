//! Speed: the provider's bytes over time against a control's over the same line.

use crate::{
    Finding,
    view::{View, host_and_port, label},
};
use waypost_model::{
    Bulk, BulkEnd, Cause, Confidence, Observation, Operation, Role, Service, TlsName,
};

/// A ceiling above this is no throttle that anybody has reported (in 2021 it was 130–150 kbit/s).
const SLOW_KBIT_S: u64 = 400;
/// How much faster a control has to be.
const RATIO: u64 = 4;
/// A freeze comes after a few packets to some tens of kilobytes; less than this is a dead connection.
const FREEZE_FROM: u64 = 4 * 1024;
const FREEZE_TO: u64 = 128 * 1024;

/// What is wrong with the speed.
pub(crate) fn findings(view: &View<'_>) -> Vec<Finding> {
    let bulks: Vec<(&Observation, &Bulk)> = view
        .direct()
        .filter_map(|observation| match &observation.operation {
            Operation::Bulk(bulk) => Some((observation, bulk)),
            _ => None,
        })
        .collect();
    let ours: Vec<_> = bulks
        .iter()
        .copied()
        .filter(|(o, bulk)| o.role == Role::Target && bulk.name == TlsName::Real)
        .collect();
    let innocent: Vec<_> = bulks
        .iter()
        .copied()
        .filter(|(o, bulk)| o.role != Role::Control && bulk.name != TlsName::Real)
        .collect();
    let controls: Vec<_> = bulks.iter().copied().filter(|(o, _)| o.role == Role::Control).collect();
    frozen(&ours, &innocent, &controls)
        .or_else(|| throttled(&ours, &innocent, &controls))
        .into_iter()
        .collect()
}

type Seen<'a> = (&'a Observation, &'a Bulk);

fn build(cause: Cause, confidence: Confidence, ours: &[Seen<'_>], others: &[Seen<'_>]) -> Finding {
    let mut finding = Finding::new(cause, confidence)
        .service(ours.first().and_then(|(o, _)| o.service).unwrap_or(Service::Webmail))
        .evidence(ours.iter().map(|(o, _)| o.id.as_str()))
        .evidence(others.iter().map(|(o, _)| o.id.as_str()));
    for (_, bulk) in ours {
        if let Some((host, port)) = host_and_port(&bulk.url) {
            let target = label(host, port, bulk.address);
            if !finding.targets.contains(&target) {
                finding = finding.target(target);
            }
        }
    }
    finding
}

fn ids<'a>(seen: &[Seen<'a>]) -> Vec<&'a str> {
    seen.iter().map(|(o, _)| o.id.as_str()).collect()
}

/// The transfer falls silent at a count that repeats, while a control's goes on.
fn frozen(ours: &[Seen<'_>], innocent: &[Seen<'_>], controls: &[Seen<'_>]) -> Option<Finding> {
    let through = |(_, bulk): &&Seen<'_>| matches!(bulk.end, BulkEnd::Complete | BulkEnd::Enough);
    let stalls: Vec<Seen<'_>> = ours
        .iter()
        .copied()
        .filter(|(_, b)| b.end == BulkEnd::Stalled && (FREEZE_FROM..FREEZE_TO).contains(&b.bytes))
        .collect();
    let free: Vec<Seen<'_>> = controls.iter().filter(through).copied().collect();
    let free_here: Vec<Seen<'_>> = innocent.iter().filter(through).copied().collect();
    if stalls.is_empty() || free.is_empty() || ours.iter().any(|seen| through(&seen)) {
        return None;
    }
    let least = stalls.iter().map(|(_, bulk)| bulk.bytes).min().unwrap_or(0);
    let most = stalls.iter().map(|(_, bulk)| bulk.bytes).max().unwrap_or(0);
    let repeats = stalls.len() > 1 && most - least <= most / 3;
    let confidence =
        if repeats && !free_here.is_empty() { Confidence::Certain } else { Confidence::Likely };
    Some(
        build(Cause::FreezeAfterBytes, confidence, &stalls, &free)
            .evidence(ids(&free_here))
            .rival("rival-slow-line", ids(&free))
            .rival("rival-server-down", ids(&free_here))
            .rival("rival-path-mtu", ids(&free)),
    )
}

/// A steady ceiling far below what the line can do.
fn throttled(ours: &[Seen<'_>], innocent: &[Seen<'_>], controls: &[Seen<'_>]) -> Option<Finding> {
    let slow: Vec<Seen<'_>> = ours
        .iter()
        .copied()
        .filter(|(_, bulk)| rate(bulk).is_some_and(|rate| rate <= SLOW_KBIT_S))
        .collect();
    let ceiling = slow.iter().filter_map(|(_, bulk)| rate(bulk)).max()?;
    let fast = |seen: &[Seen<'_>]| -> Vec<String> {
        let fast =
            seen.iter().filter(|(_, b)| rate(b).is_some_and(|r| r >= ceiling.max(1) * RATIO));
        fast.map(|(o, _)| o.id.clone()).collect()
    };
    if slow.len() < ours.len() {
        return None;
    }
    let (line, same_server) = (fast(controls), fast(innocent));
    if line.is_empty() {
        return None;
    }
    let confidence = match (same_server.is_empty(), innocent.is_empty()) {
        (false, _) => Confidence::Certain,
        // The server is slow under any name: its own limit.
        (true, false) => return None,
        (true, true) => Confidence::Likely,
    };
    Some(
        build(Cause::Throttled, confidence, &slow, &[])
            .evidence(line.iter().map(String::as_str))
            .evidence(same_server.iter().map(String::as_str))
            .rival("rival-slow-line", line.iter().map(String::as_str))
            .rival("rival-server-down", same_server.iter().map(String::as_str)),
    )
}

/// Whether the bytes came as they should.
pub(crate) fn is_quick(bulk: &Bulk) -> bool {
    rate(bulk).is_some_and(|rate| rate > SLOW_KBIT_S)
}

/// Kilobits a second over the transfer; `None` if too little came to tell.
fn rate(bulk: &Bulk) -> Option<u64> {
    let (last_ms, last_bytes) = bulk.samples.last().copied()?;
    if last_bytes < 2048 || matches!(bulk.end, BulkEnd::Stalled | BulkEnd::Failed) {
        return None;
    }
    Some(last_bytes * 8 / last_ms.max(1))
}
