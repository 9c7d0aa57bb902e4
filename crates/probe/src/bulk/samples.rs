//! Bytes over time in a bounded number of points.

use tokio::time::{Duration, Instant};

/// As many points as are kept.
const POINTS: usize = 64;

/// Bytes moved by then, at moments counted from the first byte. When the points run out every other
/// one is dropped and the gap between them doubles, so that any length of transfer is covered evenly.
pub(super) struct Samples {
    first: Option<Instant>,
    gap_ms: u64,
    points: Vec<(u64, u64)>,
    latest: (u64, u64),
}

impl Samples {
    pub(super) const fn new() -> Self {
        Self { first: None, gap_ms: 1, points: Vec::new(), latest: (0, 0) }
    }

    /// Bytes moved so far.
    pub(super) const fn bytes(&self) -> u64 {
        self.latest.1
    }

    /// Notes that `bytes` had been moved in all at `now`.
    pub(super) fn note(&mut self, now: Instant, bytes: u64) {
        if bytes <= self.latest.1 {
            return;
        }
        let first = *self.first.get_or_insert(now);
        let since: Duration = now.saturating_duration_since(first);
        let at = u64::try_from(since.as_millis()).unwrap_or(u64::MAX);
        self.latest = (at, bytes);
        let due =
            self.points.last().is_none_or(|(last, _)| at.saturating_sub(*last) >= self.gap_ms);
        if !due {
            return;
        }
        // One place is left for the very last.
        if self.points.len() + 1 >= POINTS {
            let mut even = false;
            self.points.retain(|_| {
                even = !even;
                even
            });
            self.gap_ms = self.gap_ms.saturating_mul(2);
        }
        self.points.push(self.latest);
    }

    /// The bytes in all, and the points, the last of them the end.
    pub(super) fn finish(mut self) -> (u64, Vec<(u64, u64)>) {
        if self.latest.1 > 0 && self.points.last() != Some(&self.latest) {
            self.points.push(self.latest);
        }
        (self.latest.1, self.points)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn few_points_rise_from_the_first_byte_to_the_last(
            steps in prop::collection::vec((0u64..400, 0u64..5000), 1..600)
        ) {
            let start = Instant::now();
            let (mut samples, mut at, mut bytes) = (Samples::new(), 0, 0);
            for (wait, more) in steps {
                at += wait;
                bytes += more;
                samples.note(start + Duration::from_millis(at), bytes);
            }
            prop_assert_eq!(samples.bytes(), bytes);
            let (total, points) = samples.finish();
            prop_assert_eq!(total, bytes);
            prop_assert!(points.len() <= POINTS);
            prop_assert_eq!(points.last().map_or(0, |p| p.1), bytes);
            prop_assert_eq!(points.first().map_or(0, |p| p.0), 0);
            for pair in points.windows(2) {
                prop_assert!(pair[0].0 <= pair[1].0 && pair[0].1 < pair[1].1);
            }
        }
    }
}
