//! Counts over time: one cell an hour, or wider where memory asks for it.

use super::tally::Outcome;

/// What happened within one cell. Times are seconds since the epoch.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Cell {
    /// The hour in which the cell begins, since the epoch.
    pub(crate) hour: u32,
    pub(crate) connected: u32,
    pub(crate) timeout: u32,
    /// Refused, reset and unreachable.
    pub(crate) other: u32,
    first_connected: u32,
    last_connected: u32,
    first_failed: u32,
    last_failed: u32,
}

/// The first and the last of something within a cell.
pub(crate) type Within = Option<(i64, i64)>;

impl Cell {
    /// The same as a cell of that width.
    #[inline]
    fn of(self, width: u32) -> Self {
        Self { hour: self.hour / width * width, ..self }
    }

    pub(crate) fn failed(&self) -> u32 {
        self.timeout.saturating_add(self.other)
    }

    /// The first and the last connection that came about.
    pub(crate) fn connections(&self) -> Within {
        (self.connected > 0).then(|| (self.first_connected.into(), self.last_connected.into()))
    }

    /// The first and the last that did not.
    pub(crate) fn failures(&self) -> Within {
        (self.failed() > 0).then(|| (self.first_failed.into(), self.last_failed.into()))
    }

    #[inline]
    fn merge(&mut self, other: &Self) {
        let connected = (self.connected, other.connected);
        widen(connected, &mut self.first_connected, other.first_connected, u32::min);
        widen(connected, &mut self.last_connected, other.last_connected, u32::max);
        let failed = (self.failed(), other.failed());
        widen(failed, &mut self.first_failed, other.first_failed, u32::min);
        widen(failed, &mut self.last_failed, other.last_failed, u32::max);
        self.connected = self.connected.saturating_add(other.connected);
        self.timeout = self.timeout.saturating_add(other.timeout);
        self.other = self.other.saturating_add(other.other);
    }
}

/// Widens one end of a span by another's, given how much happened in each.
#[inline]
fn widen(counts: (u32, u32), mine: &mut u32, theirs: u32, end: fn(u32, u32) -> u32) {
    match counts {
        (_, 0) => {}
        (0, _) => *mine = theirs,
        _ => *mine = end(*mine, theirs),
    }
}

/// Seconds since the epoch; times outside 1970–2106 are drawn to its ends.
pub(crate) fn seconds(at: i64) -> u32 {
    u32::try_from(at.max(0)).unwrap_or(u32::MAX)
}

/// Cells in the order of time. Logs are in order, so nearly always it is the latest that is counted in: it
/// stands beside what else is counted then, and not at the end of a list elsewhere in memory.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[repr(C)]
pub(crate) struct Cells {
    latest: Option<Cell>,
    earlier: Vec<Cell>,
}

impl Cells {
    pub(crate) fn len(&self) -> usize {
        self.earlier.len() + usize::from(self.latest.is_some())
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Cell> {
        self.earlier.iter().chain(&self.latest)
    }

    /// Counts one connection in cells of `width` hours; says whether a cell was added.
    #[inline]
    pub(crate) fn add(&mut self, at: u32, outcome: Outcome, width: u32) -> bool {
        let hour = at / 3600;
        let connected = outcome == Outcome::Connected;
        if let Some(last) = &mut self.latest
            && hour.wrapping_sub(last.hour) < width
            && connected
            && last.connected > 0
        {
            last.connected = last.connected.saturating_add(1);
            last.first_connected = last.first_connected.min(at);
            last.last_connected = last.last_connected.max(at);
            return false;
        }
        let failed = !connected;
        let when = |happened: bool| if happened { at } else { 0 };
        let cell = Cell {
            hour: hour / width * width,
            connected: u32::from(connected),
            timeout: u32::from(outcome == Outcome::Timeout),
            other: u32::from(failed && outcome != Outcome::Timeout),
            first_connected: when(connected),
            last_connected: when(connected),
            first_failed: when(failed),
            last_failed: when(failed),
        };
        self.put(cell)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.latest.is_none()
    }

    /// Counts in what happened within one cell of the same width; says whether a cell was added.
    fn put(&mut self, cell: Cell) -> bool {
        match &mut self.latest {
            Some(last) if last.hour == cell.hour => last.merge(&cell),
            Some(last) if last.hour > cell.hour => {
                let place = self.earlier.binary_search_by_key(&cell.hour, |known| known.hour);
                match place {
                    Ok(at) => self.earlier[at].merge(&cell),
                    Err(at) => self.earlier.insert(at, cell),
                }
                return place.is_err();
            }
            latest => {
                self.earlier.extend(latest.replace(cell));
                return true;
            }
        }
        false
    }

    /// Makes the cells `width` hours wide, and joins neighbours without a failure within each stretch of
    /// `quiet` hours. The latest cell may still be counted in, and is joined with none.
    pub(crate) fn join(&mut self, width: u32, quiet: u32) {
        let all = std::mem::take(self);
        for cell in all.earlier {
            let cell = cell.of(width);
            match self.earlier.last_mut() {
                Some(last)
                    if last.hour == cell.hour
                        || last.failed() == 0
                            && cell.failed() == 0
                            && last.hour / quiet == cell.hour / quiet =>
                {
                    last.merge(&cell);
                }
                _ => self.earlier.push(cell),
            }
        }
        self.earlier.shrink_to_fit();
        self.latest = all.latest.map(|latest| {
            let mut latest = latest.of(width);
            if let Some(same) = self.earlier.pop_if(|last| last.hour == latest.hour) {
                latest.merge(&same);
            }
            latest
        });
    }

    /// Adds other cells of the same width.
    pub(crate) fn merge(&mut self, other: &Self) {
        for &cell in other.iter() {
            self.put(cell);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::runs::runs;
    use proptest::prelude::*;

    fn outcome(kind: u8) -> Outcome {
        [Outcome::Connected, Outcome::Timeout, Outcome::Refused][usize::from(kind % 3)]
    }

    proptest! {
        #[test]
        fn the_order_of_counting_does_not_matter(
            events in prop::collection::vec((0_u32..3_000_000, 0_u8..3), 0..200),
            cut in 0_usize..200,
        ) {
            let counted = |width| events.iter().fold(Cells::default(), |mut cells, &(at, kind)| {
                cells.add(at, outcome(kind), width);
                cells
            });
            let all = counted(1);
            let (first, second) = events.split_at(cut.min(events.len()));
            let mut parts = [Cells::default(), Cells::default()];
            for (cells, events) in parts.iter_mut().zip([second, first]) {
                for &(at, kind) in events {
                    cells.add(at, outcome(kind), 1);
                }
            }
            let [mut a, b] = parts;
            a.merge(&b);
            prop_assert_eq!(&a, &all);
            for (width, quiet) in [(1, 8), (4, 4), (4, 64)] {
                let mut joined = all.clone();
                joined.join(width, width);
                prop_assert_eq!(&joined, &counted(width));
                let mut joined = all.clone();
                joined.join(width, quiet);
                let count = joined.iter().map(|c| c.connected + c.failed()).sum::<u32>();
                prop_assert_eq!(count, events.len() as u32);
                prop_assert!(joined.iter().is_sorted_by_key(|cell| cell.hour));
                // What is joined without a failure in it hides none.
                if width == 1 {
                    prop_assert_eq!(runs(&joined), runs(&all));
                }
            }
        }
    }
}
