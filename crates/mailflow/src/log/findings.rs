//! What the counts mean: which destinations cannot be reached, since when, and what else it could be.

use super::cells::Cells;
use super::hours::Hours;
use super::result::moment;
use super::runs::{Run, runs, telling};
use super::tally::{Address, REFUSALS, Spell, Tally};
use crate::Cause;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use waypost_model::{Confidence, LogCause, LogFinding};

/// Beyond so many, further destinations that were reached make nothing surer.
pub const MOST_CONTROLS: usize = 10;
/// No more findings than this are listed.
pub const MOST_FINDINGS: usize = 100;
/// Fewer failures in a row say nothing; of a stretch that is over, more are asked for.
const LEAST_FAILURES: u64 = 3;
const LEAST_RECOVERED: u64 = 5;
/// So many destinations that worked must fail together before it is this computer's own network.
const LEAST_FOR_ALL: usize = 3;
/// No more destinations are named in one finding.
const MOST_NAMED: usize = 100;

/// A destination some of whose addresses fail.
struct Hit<'a> {
    domain: u32,
    run: Run,
    failing: Vec<&'a Address>,
    spared: usize,
}

/// Draws the findings, the surest and gravest first.
pub(crate) fn findings(Hours { tally, together, .. }: &Hours) -> Vec<LogFinding> {
    let mut found = Vec::new();
    let all_closed = closed_for_all(tally, together);
    let mut by_domain: BTreeMap<u32, Vec<&Address>> = BTreeMap::new();
    for address in &tally.addresses {
        by_domain.entry(address.domain).or_default().push(address);
    }
    let mut hits: Vec<Hit<'_>> =
        by_domain.into_iter().filter_map(|(domain, all)| hit(domain, &all, &all_closed)).collect();
    hits.sort_by_cached_key(|hit| (Reverse(hit.run.failures), name(tally, hit.domain)));
    hits.truncate(4 * MOST_FINDINGS);
    let mut judged: Vec<LogFinding> = hits.iter().map(|hit| judge(hit, tally)).collect();
    join_shared(&mut judged);
    found.extend(all_closed.into_iter().map(|(finding, _)| finding));
    found.extend(judged);
    found.extend(refusals(tally));
    found.sort_by_key(|finding| {
        let rank = match finding.cause {
            LogCause::OwnPort25Closed => 0,
            LogCause::PathTimeout
            | LogCause::PathReset
            | LogCause::PathUnreachable
            | LogCause::RefusedByOrder => 1,
            LogCause::DestinationDown | LogCause::RefusedReputation => 2,
            LogCause::Greylisted | LogCause::DnsFailed | LogCause::TlsFailed => 3,
        };
        // What is merely possible stands behind what is likely, whatever it is.
        let vague = finding.confidence == Confidence::Possible;
        (vague, rank, Reverse(finding.confidence), Reverse(finding.failures))
    });
    found.truncate(MOST_FINDINGS);
    found
}

/// Stretches in which no destination at all was reached, though several failed that had been reached
/// before, or none ever was.
fn closed_for_all(tally: &Tally, together: &Cells) -> Vec<(LogFinding, Run)> {
    let candidates: Vec<&Address> =
        tally.addresses.iter().filter(|address| address.is_port_25()).collect();
    let ever = candidates.iter().any(|address| address.connected > 0);
    let mut found = Vec::new();
    for run in runs(together).into_iter().filter(|run| run.failures >= 2 * LEAST_FAILURES) {
        let failing = candidates.iter().filter(|address| {
            runs(&address.cells).iter().any(|own| own.touches(&run) && (own.worked_before || !ever))
        });
        let (mut domains, mut addresses) = (BTreeSet::new(), BTreeSet::new());
        for address in failing {
            domains.insert(address.domain);
            addresses.insert(address.address);
        }
        if domains.len() < LEAST_FOR_ALL || addresses.len() < LEAST_FOR_ALL {
            continue;
        }
        let confidence = match (run.worked_before, domains.len()) {
            (true, 5..) => Confidence::Certain,
            (true, _) | (false, 5..) => Confidence::Likely,
            _ => Confidence::Possible,
        };
        // Numbers of domains depend on which worker was first: names do not.
        let names: BTreeSet<String> = domains.iter().map(|&domain| name(tally, domain)).collect();
        let finding = LogFinding {
            cause: LogCause::OwnPort25Closed,
            confidence,
            domains: names.into_iter().take(MOST_NAMED).collect(),
            addresses: addresses.into_iter().take(MOST_NAMED).collect(),
            since: moment(run.since),
            until: run.until.map(moment),
            failures: run.failures,
            spared: 0,
            controls: 0,
            worked_before: run.worked_before,
        };
        found.push((finding, run));
    }
    found
}

fn name(tally: &Tally, domain: u32) -> String {
    tally.domains.get(domain as usize).map(|domain| domain.name.to_string()).unwrap_or_default()
}

/// The failing addresses of one destination, with the stretch that tells most.
fn hit<'a>(domain: u32, all: &[&'a Address], closed: &[(LogFinding, Run)]) -> Option<Hit<'a>> {
    let explained = |run: &Run| {
        closed.iter().any(|(_, whole)| {
            run.touches(whole) && run.since >= whole.since && run.last <= whole.last
        })
    };
    let mut failing: Vec<(&Address, Run)> = all
        .iter()
        .filter_map(|address| {
            let run = telling(&address.cells, LEAST_FAILURES)?;
            let enough = run.until.is_none() || run.failures >= LEAST_RECOVERED;
            (enough && !explained(&run)).then_some((*address, run))
        })
        .collect();
    // The stretches of a destination's addresses are one if they overlap the greatest of them.
    let main = failing.iter().max_by_key(|(_, run)| (run.until.is_none(), run.failures))?.1;
    failing.retain(|(_, run)| run.touches(&main) && run.until.is_none() == main.until.is_none());
    let mut run = main;
    for (_, other) in &failing {
        run.since = run.since.min(other.since);
        run.last = run.last.max(other.last);
        run.until = run.until.max(other.until);
        run.worked_before |= other.worked_before;
    }
    run.failures = failing.iter().map(|(_, run)| run.failures).sum();
    run.timeouts = failing.iter().map(|(_, run)| run.timeouts).sum();
    let failing: Vec<&Address> = failing.into_iter().map(|(address, _)| address).collect();
    let spared = all
        .iter()
        .filter(|address| !failing.iter().any(|bad| bad.address == address.address))
        .filter(|address| connected_within(address, run.since, run.end()))
        .count();
    Some(Hit { domain, run, failing, spared })
}

/// Whether one came about within that time. Of a cell that is wider only its first and its last are known:
/// others lie as densely as they would if they were even.
fn connected_within(address: &Address, since: i64, end: i64) -> bool {
    address.cells.iter().any(|cell| {
        cell.connections().is_some_and(|(first, last)| {
            let between = (last - first) / i64::from(cell.connected).max(1);
            first <= end
                && last >= since
                && (first >= since || last <= end || between <= end - since)
        })
    })
}

/// Other destinations that were reached during the stretch.
fn controls(tally: &Tally, hit: &Hit<'_>) -> usize {
    let mut reached = BTreeSet::new();
    for address in tally
        .addresses
        .iter()
        .filter(|address| address.domain != hit.domain && address.is_port_25())
    {
        let shared = hit.failing.iter().any(|bad| bad.address == address.address);
        if !shared && connected_within(address, hit.run.since, hit.run.end()) {
            reached.insert(address.domain);
            if reached.len() >= MOST_CONTROLS {
                break;
            }
        }
    }
    reached.len()
}

fn judge(hit: &Hit<'_>, tally: &Tally) -> LogFinding {
    let sum = |of: fn(&Address) -> u64| hit.failing.iter().map(|address| of(address)).sum::<u64>();
    let (timeout, refused, reset, unreachable) =
        (sum(|a| a.timeout), sum(|a| a.refused), sum(|a| a.reset), sum(|a| a.unreachable));
    let most = timeout.max(refused).max(reset).max(unreachable);
    let controls = controls(tally, hit);
    let run = &hit.run;
    let whole = hit.spared == 0;
    let recovered = run.until.is_some();
    let several = hit.failing.len() >= 2;
    let cause = if refused == most || (recovered && whole) {
        LogCause::DestinationDown
    } else if timeout == most {
        LogCause::PathTimeout
    } else if unreachable == most {
        LogCause::PathUnreachable
    } else {
        LogCause::PathReset
    };
    // A server that is off and a way that is cut look the same from one side. What speaks for the cut:
    // it worked before, several addresses went at once, and everybody else is reached.
    let v6 = hit.failing.iter().all(|address| address.address.is_ipv6());
    let confidence = match cause {
        LogCause::DestinationDown if controls > 0 && (whole || recovered) => Confidence::Likely,
        LogCause::DestinationDown => Confidence::Possible,
        _ if controls == 0 || v6 => Confidence::Possible,
        _ if run.worked_before
            && several
            && controls >= 3
            && !recovered
            && run.failures >= 2 * LEAST_FAILURES =>
        {
            Confidence::Certain
        }
        _ if run.worked_before || several => Confidence::Likely,
        _ => Confidence::Possible,
    };
    let mut addresses: Vec<IpAddr> = hit.failing.iter().map(|address| address.address).collect();
    addresses.sort();
    addresses.truncate(MOST_NAMED);
    LogFinding {
        cause,
        confidence,
        domains: vec![name(tally, hit.domain)],
        addresses,
        since: moment(run.since),
        until: run.until.map(moment),
        failures: run.failures,
        spared: hit.spared,
        controls,
        worked_before: run.worked_before,
    }
}

/// Domains that are served from the same failing addresses are one finding.
fn join_shared(findings: &mut Vec<LogFinding>) {
    let mut joined: Vec<LogFinding> = Vec::with_capacity(findings.len());
    for finding in findings.drain(..) {
        let same = joined.iter_mut().find(|known| {
            known.cause == finding.cause
                && known.addresses.iter().any(|address| finding.addresses.contains(address))
        });
        match same {
            Some(known) => {
                known.since = known.since.min(finding.since);
                known.until = known
                    .until
                    .and(finding.until)
                    .map(|until| until.max(known.until.unwrap_or(until)));
                known.failures += finding.failures;
                known.confidence = known.confidence.max(finding.confidence);
                known.spared = known.spared.max(finding.spared);
                known.controls = known.controls.min(finding.controls);
                known.worked_before |= finding.worked_before;
                known.domains.extend(finding.domains);
                let mut addresses: BTreeSet<IpAddr> = known.addresses.drain(..).collect();
                addresses.extend(finding.addresses);
                known.addresses.extend(addresses);
            }
            None => joined.push(finding),
        }
    }
    *findings = joined;
}

/// Refusals by their words, one finding for each kind.
fn refusals(tally: &Tally) -> Vec<LogFinding> {
    let mut found = Vec::new();
    for (kind, cause) in REFUSALS.iter().enumerate() {
        let mut hit: Vec<(&str, Spell, bool)> = tally
            .domains
            .iter()
            .filter_map(|domain| {
                let spell = domain.refusals.as_ref()?[kind];
                (spell.count > 0).then_some((
                    &*domain.name,
                    spell,
                    domain.last_delivered >= spell.last,
                ))
            })
            .collect();
        let mut whole = Spell::default();
        hit.iter().for_each(|(_, spell, _)| whole.merge(spell));
        let (cause, least) = match cause {
            Cause::Greylisted => (LogCause::Greylisted, 1),
            Cause::RefusedReputation => (LogCause::RefusedReputation, 1),
            Cause::RefusedByOrder => (LogCause::RefusedByOrder, 1),
            Cause::DnsFailed => (LogCause::DnsFailed, LEAST_FAILURES),
            _ => (LogCause::TlsFailed, LEAST_FAILURES),
        };
        if whole.count < least {
            continue;
        }
        hit.sort_by_key(|(name, spell, _)| (Reverse(spell.count), *name));
        let overcome = hit.iter().all(|(.., overcome)| *overcome);
        // The servers say these themselves; a look-up or a handshake can fail on either side.
        let said = matches!(
            cause,
            LogCause::Greylisted | LogCause::RefusedReputation | LogCause::RefusedByOrder
        );
        found.push(LogFinding {
            cause,
            confidence: if said { Confidence::Certain } else { Confidence::Likely },
            domains: hit.iter().take(MOST_NAMED).map(|(name, ..)| (*name).to_owned()).collect(),
            addresses: Vec::new(),
            since: moment(whole.first),
            until: overcome.then(|| moment(whole.last)),
            failures: whole.count,
            spared: 0,
            controls: 0,
            worked_before: overcome,
        });
    }
    found
}
