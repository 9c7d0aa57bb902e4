//! When each attempt was made and how long it took, as bars in lanes.

use super::{
    Language,
    tables::{End, duration, layer, layer_name, seconds},
};
use std::collections::BTreeMap;
use waypost_model::{Mark, Observation, Report, Role};

/// The bars of one part of the mail.
pub(super) struct Strip {
    pub(super) name: String,
    /// Bars that do not overlap share a lane.
    pub(super) lanes: Vec<Vec<Bar>>,
}

impl Strip {
    /// Whether so many attempts were made at once that they have to be drawn thinner.
    pub(super) fn has_many(&self) -> bool {
        self.lanes.len() > 10
    }
}

/// One attempt.
pub(super) struct Bar {
    pub(super) start_ms: u64,
    pub(super) end_ms: u64,
    pub(super) mark: Mark,
    pub(super) words: String,
}

/// The bars, and the time that they span in milliseconds, never nothing.
pub(super) fn strips(report: &Report, language: &Language<'_>) -> (Vec<Strip>, u64) {
    let mut groups: BTreeMap<_, Vec<Bar>> = BTreeMap::new();
    for seen in &report.measurements {
        if let Some(bar) = bar(seen, language) {
            let part =
                (seen.role != Role::Target, seen.service.filter(|_| seen.role == Role::Target));
            groups.entry(part).or_default().push(bar);
        }
    }
    let span = groups.values().flatten().map(|bar| bar.end_ms).max().unwrap_or(0);
    let strips = groups.into_iter().map(|((compared, service), mut bars)| {
        bars.sort_by_key(|bar| (bar.start_ms, bar.end_ms));
        let name = match (compared, service) {
            (true, _) => language.text("report-heading-compared"),
            (false, None) => language.text("report-part-all"),
            (false, Some(service)) => language.say(&service.message()),
        };
        Strip { name, lanes: lanes(bars, span) }
    });
    (strips.collect(), span.max(1))
}

fn bar(seen: &Observation, language: &Language<'_>) -> Option<Bar> {
    let end = End::of(&seen.operation);
    let words = format!(
        "{}: {} · {} + {} · {}",
        seen.id,
        layer_name(language, layer(&seen.operation)?),
        seconds(language, seen.at_ms),
        duration(language, seen.took_ms),
        end.words(language),
    );
    Some(Bar {
        start_ms: seen.at_ms,
        end_ms: seen.at_ms.saturating_add(seen.took_ms),
        mark: if end == End::Worked { Mark::Good } else { Mark::Bad },
        words,
    })
}

/// Each bar into the first lane that is free by then. A bar is drawn no thinner than a two-hundredth
/// of the whole, and takes that room.
fn lanes(bars: Vec<Bar>, span: u64) -> Vec<Vec<Bar>> {
    let least = span / 200 + 1;
    let mut lanes: Vec<Vec<Bar>> = Vec::new();
    for bar in bars {
        let free = |lane: &&mut Vec<Bar>| {
            lane.last().is_none_or(|last| {
                last.end_ms.max(last.start_ms.saturating_add(least)) <= bar.start_ms
            })
        };
        match lanes.iter_mut().find(free) {
            Some(lane) => lane.push(bar),
            None => lanes.push(vec![bar]),
        }
    }
    lanes
}
