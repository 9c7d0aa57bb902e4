//! Points of time joined until they are few enough to be drawn or kept.

use super::result::moment;
use std::collections::BTreeMap;
use waypost_model::LogPoint;

/// The points, of one destination or of several, in the order of time and at most `most` of them; and
/// their width, which starts from `hours` and doubles as often as it must.
#[must_use]
pub fn condensed(points: Vec<LogPoint>, hours: u32, most: usize) -> (Vec<LogPoint>, u32) {
    let mut width = hours.max(1);
    let mut points = joined(points, width);
    while points.len() > most.max(1) && width < 1 << 24 {
        width *= 2;
        points = joined(points, width);
    }
    (points, width)
}

fn joined(points: Vec<LogPoint>, hours: u32) -> Vec<LogPoint> {
    let seconds = i64::from(hours) * 3600;
    let mut cells: BTreeMap<i64, LogPoint> = BTreeMap::new();
    for point in points {
        let cell = point.at.as_second().div_euclid(seconds);
        let none = LogPoint { at: moment(cell * seconds), connected: 0, timeout: 0, other: 0 };
        let known = cells.entry(cell).or_insert(none);
        known.connected += point.connected;
        known.timeout += point.timeout;
        known.other += point.other;
    }
    cells.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn few_are_left_and_none_is_lost(
            hours in prop::collection::vec((0_i64..100_000, 0_u64..9, 0_u64..9), 0..300),
            most in 1_usize..50,
        ) {
            let points: Vec<_> = hours
                .iter()
                .map(|&(hour, connected, timeout)| LogPoint {
                    at: moment(hour * 3600),
                    connected,
                    timeout,
                    other: 1,
                })
                .collect();
            let count = |points: &[LogPoint]| {
                points.iter().fold((0, 0, 0), |(a, b, c), p| {
                    (a + p.connected, b + p.timeout, c + p.other)
                })
            };
            let before = count(&points);
            let (after, _) = condensed(points, 1, most);
            prop_assert!(after.len() <= most);
            prop_assert!(after.windows(2).all(|pair| pair[0].at < pair[1].at));
            prop_assert_eq!(count(&after), before);
        }
    }
}
