// Connections to one destination over time, as columns of a drawing.
import type { LogPoint } from '../backend/types';

export interface Column {
  at: string;
  connected: number;
  timeout: number;
  other: number;
}

/** More columns than this can't be told apart. */
const MOST_COLUMNS = 60;

/** The series in so few columns that each can be seen; neighbours are added up. */
export function columns(series: LogPoint[]): Column[] {
  const each = Math.max(1, Math.ceil(series.length / MOST_COLUMNS));
  const made: Column[] = [];
  for (let from = 0; from < series.length; from += each) {
    const part = series.slice(from, from + each);
    const sum = (of: (point: LogPoint) => number) => part.reduce((all, one) => all + of(one), 0);
    made.push({
      at: part[0]?.at ?? '',
      connected: sum((point) => point.connected),
      timeout: sum((point) => point.timeout),
      other: sum((point) => point.other),
    });
  }
  return made;
}

export function most(of: Column[]): number {
  return Math.max(1, ...of.map(({ connected, timeout, other }) => connected + timeout + other));
}
