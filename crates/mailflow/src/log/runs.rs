//! Stretches of time in which every connection failed.

use super::cells::{Cell, Cells};

/// A stretch of failures without a success in it. Times are seconds since the epoch.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Run {
    /// The first failure.
    pub(crate) since: i64,
    /// The last failure.
    pub(crate) last: i64,
    /// The first success after it.
    pub(crate) until: Option<i64>,
    /// Whether there was a success before it.
    pub(crate) worked_before: bool,
    /// How many failures, and how many of them were time-outs.
    pub(crate) failures: u64,
    pub(crate) timeouts: u64,
}

impl Run {
    /// Whether anything of it lies within the other.
    pub(crate) fn touches(&self, other: &Self) -> bool {
        self.since <= other.last && other.since <= self.last
    }

    /// The end of what it covers: its end, or its last failure.
    pub(crate) fn end(&self) -> i64 {
        self.until.unwrap_or(self.last)
    }
}

/// Finds the runs in the order of time.
#[derive(Default)]
struct Finder {
    runs: Vec<Run>,
    open: Option<Run>,
    worked: bool,
}

impl Finder {
    fn fail(&mut self, since: i64, last: i64, failures: u64, timeouts: u64) {
        match &mut self.open {
            Some(run) => {
                run.last = run.last.max(last);
                run.failures += failures;
                run.timeouts += timeouts;
            }
            None => {
                self.open = Some(Run {
                    since,
                    last,
                    until: None,
                    worked_before: self.worked,
                    failures,
                    timeouts,
                });
            }
        }
    }

    fn succeed(&mut self, first: i64) {
        if let Some(run) = self.open.take() {
            self.runs.push(Run { until: Some(first), ..run });
        }
        self.worked = true;
    }

    fn cell(&mut self, cell: &Cell) {
        let (failures, timeouts) = (u64::from(cell.failed()), u64::from(cell.timeout));
        match (cell.connections(), cell.failures()) {
            (Some((first, _)), None) => self.succeed(first),
            (None, Some((since, last))) => self.fail(since, last, failures, timeouts),
            (Some(ok), Some(bad)) if ok.1 < bad.0 => {
                self.succeed(ok.0);
                self.fail(bad.0, bad.1, failures, timeouts);
            }
            (Some(ok), Some(bad)) if bad.1 < ok.0 => {
                self.fail(bad.0, bad.1, failures, timeouts);
                self.succeed(ok.0);
            }
            // Both by turns: how the failures lie within the cell is not known. One may end a run that
            // was open, one may begin the next.
            (Some(ok), Some(bad)) => {
                if self.open.is_some() && bad.0 < ok.0 {
                    self.fail(bad.0, bad.0, 1, u64::from(timeouts > 0));
                }
                self.succeed(ok.0);
                if bad.1 > ok.1 {
                    self.fail(bad.1, bad.1, 1, u64::from(timeouts > 0));
                }
            }
            (None, None) => {}
        }
    }
}

/// The runs of failures in `cells`; the last one is open (`until` is `None`) if nothing succeeded after.
pub(crate) fn runs(cells: &Cells) -> Vec<Run> {
    let mut finder = Finder::default();
    cells.iter().for_each(|cell| finder.cell(cell));
    let open = finder.open.take();
    finder.runs.extend(open);
    finder.runs
}

/// The run that tells most: the one that lasts, if it has at least `least` failures, else the longest.
pub(crate) fn telling(cells: &Cells, least: u64) -> Option<Run> {
    let mut all = runs(cells);
    all.retain(|run| run.failures >= least);
    let lasting = all.last().copied().filter(|run| run.until.is_none());
    lasting.or_else(|| all.into_iter().max_by_key(|run| run.failures))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::tally::Outcome::{Connected, Refused, Timeout};

    fn found(events: &[(u32, crate::log::tally::Outcome)]) -> Vec<(i64, Option<i64>, bool, u64)> {
        let mut cells = Cells::default();
        for &(at, outcome) in events {
            cells.add(at, outcome, 1);
        }
        runs(&cells)
            .iter()
            .map(|run| (run.since, run.until, run.worked_before, run.failures))
            .collect()
    }

    #[test]
    fn a_cut_is_dated_to_the_second() {
        let events =
            [(100, Connected), (200, Connected), (300, Timeout), (7300, Timeout), (7400, Refused)];
        assert_eq!(found(&events), [(300, None, true, 3)]);
    }

    #[test]
    fn a_recovery_ends_it() {
        let events = [(10, Timeout), (20, Timeout), (4000, Connected), (90_000, Timeout)];
        assert_eq!(found(&events), [(10, Some(4000), false, 2), (90_000, None, true, 1)]);
    }

    #[test]
    fn failures_among_successes_are_no_run() {
        let events =
            [(10, Connected), (20, Timeout), (30, Connected), (40, Timeout), (50, Connected)];
        assert_eq!(found(&events), []);
    }
}
