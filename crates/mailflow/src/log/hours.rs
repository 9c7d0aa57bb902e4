//! What is kept of the hours, once for all workers and in bounded memory.
//!
//! Hours in which something failed tell most: since when, until when, among what. Those in which nothing
//! did are joined first where there are too many, and never across one in which something failed.

use super::cells::Cells;
use super::tally::{Connection, Handed, Tally};

/// So many cells of time are kept.
const MOST_CELLS: usize = 1 << 15;
/// Cells without a failure are made so many times as wide as the others before all are made wider.
const QUIETER: u32 = 32;
/// No cell is made wider than a year.
const WIDEST: u32 = 24 * 366;

/// The hours, and whose they are.
#[derive(Clone, Debug)]
pub(crate) struct Hours {
    /// The addresses with their connections; what became of mails is added at the end.
    pub(crate) tally: Tally,
    /// The numbers that each worker's addresses have here.
    numbers: Vec<Vec<Option<u32>>>,
    /// The width of a cell, in hours.
    width: u32,
    /// The width of the stretches within which cells without a failure are joined, in hours.
    quiet: u32,
    /// How many cells there are, and how many there may be.
    cells: usize,
    most: usize,
    /// All addresses of port 25 taken together, and the width of these cells.
    pub(crate) together: Cells,
    wide: u32,
}

impl Default for Hours {
    fn default() -> Self {
        Self {
            tally: Tally::default(),
            numbers: Vec::new(),
            width: 1,
            quiet: 1,
            cells: 0,
            most: MOST_CELLS,
            together: Cells::default(),
            wide: 1,
        }
    }
}

impl Hours {
    /// The width within which it is known when something happened, whatever it was, in hours.
    pub(crate) fn width(&self) -> u32 {
        self.width.max(self.quiet)
    }

    /// Keeps what a worker hands on, chunk by chunk in the order of the log.
    pub(crate) fn keep(&mut self, worker: usize, handed: &Handed) {
        if self.numbers.len() <= worker {
            self.numbers.resize_with(worker + 1, Vec::new);
        }
        let Self { tally, numbers, together, width, wide, .. } = self;
        let numbers = &mut numbers[worker];
        numbers.extend(handed.fresh.iter().map(|fresh| tally.number_of(fresh)));
        for &Connection { number, at, outcome } in &handed.connections {
            let Some(number) = numbers.get(number as usize).copied().flatten() else {
                tally.overflow.connections += 1;
                continue;
            };
            let address = &mut tally.addresses[number as usize];
            self.cells += usize::from(address.count(at, outcome, *width));
            if address.is_port_25() {
                together.add(at, outcome, *wide);
            }
        }
        self.bound();
    }

    /// Joins cells where there are too many.
    fn bound(&mut self) {
        while self.together.len() > self.most {
            self.wide *= 2;
            self.together.join(self.wide, self.wide);
        }
        while self.cells > self.most {
            for address in &mut self.tally.addresses {
                address.cells.join(self.width, self.quiet);
            }
            self.cells = self.tally.addresses.iter().map(|address| address.cells.len()).sum();
            // With more left than three quarters of them this would be done for nearly every chunk.
            if self.cells <= self.most / 4 * 3 {
                break;
            }
            if self.quiet < self.width.saturating_mul(QUIETER) {
                self.quiet *= 2;
            } else if self.width < WIDEST {
                self.width *= 2;
            } else {
                // One for each address: there can't be fewer.
                self.most = self.cells.saturating_mul(2);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::runs::runs;
    use crate::log::tally::{Outcome, Peer};

    /// A hundred servers that are reached every hour for so many hours, and one that is not for three of
    /// them: at its tenth, and at the last.
    fn kept(hours: i64, most: usize) -> Hours {
        let mut kept = Hours { most, ..Hours::default() };
        let mut worker = Tally::default();
        for hour in 0..hours {
            for server in 0..100_u8 {
                let address = [192, 0, 2, server].into();
                let peer = Peer { address, host: None, port: Some(25) };
                let cut = server == 7 && ((10..13).contains(&hour) || hour > hours - 4);
                let outcome = if cut { Outcome::Timeout } else { Outcome::Connected };
                worker.connection(&format!("{server}.test"), hour * 3600 + 60, &peer, outcome);
            }
            if hour % 5 == 4 {
                kept.keep(0, &worker.hand_on());
            }
        }
        kept.keep(0, &worker.hand_on());
        kept.tally.merge(worker);
        kept
    }

    #[test]
    fn what_failed_is_dated_as_well_where_hours_are_joined() {
        let (all, joined) = (kept(400, usize::MAX), kept(400, 4000));
        let [of_all, of_joined] = [&all, &joined].map(|kept| {
            let cells = kept.tally.addresses.iter().map(|address| address.cells.len());
            assert_eq!(cells.sum::<usize>(), kept.cells);
            assert_eq!(kept.tally.addresses.len(), 100);
            let bad = kept.tally.addresses.iter().find(|a| a.address.to_string() == "192.0.2.7");
            assert_eq!(bad.unwrap().timeout, 6);
            (kept.cells, runs(&bad.unwrap().cells))
        });
        assert_eq!((of_all.0, all.width()), (40_000, 1));
        assert!(of_joined.0 <= 4000 && joined.width() > 1, "{}", of_joined.0);
        assert_eq!(of_all.1.len(), 2);
        assert_eq!(of_all.1, of_joined.1);
        assert_eq!((joined.width, joined.wide, joined.together.len()), (1, 1, 400));
    }

    #[test]
    fn a_server_that_is_met_once_in_each_of_a_million_hours() {
        let mut kept = Hours::default();
        let mut worker = Tally::default();
        let peer = Peer { address: [192, 0, 2, 1].into(), host: None, port: None };
        for hour in 0..1_000_000 {
            let outcome = if hour % 2 == 0 { Outcome::Reset } else { Outcome::Connected };
            worker.connection("a.test", hour * 3600, &peer, outcome);
            if hour % 2500 == 0 {
                kept.keep(0, &worker.hand_on());
                assert!(kept.cells <= MOST_CELLS && kept.together.len() <= MOST_CELLS);
            }
        }
        assert!(kept.cells > MOST_CELLS / 4 && kept.together.len() > MOST_CELLS / 4);
    }

    #[test]
    fn more_servers_than_cells_have_one_each() {
        let few = kept(40, 10);
        assert!(few.cells <= few.most && few.cells >= 100, "{} of {}", few.cells, few.most);
    }
}
