// When each operation ran, and how it ended, as bars of a drawing.
import type { Observation, Report, Role } from '../backend/types';
import { failure, type Mark } from '../check/stations';

export interface Bar {
  id: string;
  startMs: number;
  tookMs: number;
  mark: Mark;
}

/** Bars that lie under each other where they overlap. */
export interface Strip {
  role: Role;
  lanes: Bar[][];
}

/** A drawing grows no deeper than this; what does not fit shares the last lane. */
const MOST_LANES = 14;

function bar(seen: Observation): Bar {
  const mark = failure(seen) || (seen.kind === 'hop_trace' && !seen.reached) ? 'bad' : 'good';
  return { id: seen.id, startMs: seen.at_ms, tookMs: seen.took_ms, mark };
}

function lanes(bars: Bar[]): Bar[][] {
  const found: Bar[][] = [];
  for (const one of bars.toSorted((a, b) => a.startMs - b.startMs)) {
    const free = found.find((lane) => {
      const last = lane[lane.length - 1]!;
      return last.startMs + last.tookMs <= one.startMs;
    });
    if (free) free.push(one);
    else if (found.length < MOST_LANES) found.push([one]);
    else found[MOST_LANES - 1]!.push(one);
  }
  return found;
}

/** The provider's operations, then those they were held against. */
export function strips(report: Report): { strips: Strip[]; spanMs: number } {
  const ends = report.measurements.map((seen) => seen.at_ms + seen.took_ms);
  const spanMs = Math.max(1, ...ends);
  const ROLES: Role[] = ['target', 'other_port', 'neighbour', 'innocent', 'control'];
  const made = ROLES.map((role) => ({
    role,
    lanes: lanes(report.measurements.filter((seen) => seen.role === role).map(bar)),
  }));
  return { strips: made.filter((strip) => strip.lanes.length > 0), spanMs };
}
