// The way from this computer to the mail, and how each of its stations is doing. The command line
// and the exported report draw it by the same rules.
import type { Observation, Outcome, Report, Station } from '../backend/types';

export const STATIONS: readonly Station[] = [
  'computer',
  'network',
  'dns',
  'road',
  'encryption',
  'service',
];

/** How something is doing: told by shape and word as much as by colour. */
export type Mark = 'good' | 'bad' | 'slow' | 'unknown' | 'now' | 'ahead';

/** Where a cause sits; by its layer, unless it stands here. */
const CAUSES: Record<string, Station> = {
  clock_wrong: 'computer',
  local_interception: 'computer',
  starttls_stripped: 'encryption',
};

const LAYERS: Record<string, Station> = {
  link: 'network',
  dns: 'dns',
  tcp: 'road',
  throughput: 'road',
  tls: 'encryption',
  http: 'service',
  mail: 'service',
  provider: 'service',
};

function index(station: Station): number {
  return STATIONS.indexOf(station);
}

/** How bad a cause is: what is slow still works. */
export function markOfCause(cause: string): Mark {
  return cause === 'throttled' ? 'slow' : 'bad';
}

/** How each station of a finished check is doing. What nobody got to see stays unknown. */
export function marks(report: Report): Mark[] {
  const found: Mark[] = STATIONS.map(() => 'unknown');
  const faults = report.findings
    .filter((finding) => finding.confidence !== 'possible')
    .map((finding) => ({
      at: index(CAUSES[finding.cause] ?? LAYERS[finding.layer] ?? 'service'),
      mark: markOfCause(finding.cause),
    }));
  for (const { at, mark } of faults) if (found[at] !== 'bad') found[at] = mark;
  const broken = faults.length > 0 ? Math.min(...faults.map((fault) => fault.at)) : undefined;
  const fine = through(report, broken);
  return found.map((mark, at) => (mark === 'unknown' && at < fine ? 'good' : mark));
}

function through(report: Report, broken: number | undefined): number {
  if (report.status === 'ok') return STATIONS.length;
  // Behind a computer or a network that is at fault, nothing seen means what it seems to.
  if (broken !== undefined && broken <= 1) return broken;
  const farthest = report.measurements.reduce((most, seen) => Math.max(most, passed(seen)), 0);
  return Math.max(broken ?? 0, farthest + 1);
}

function facts<T>(outcome: Outcome<T>): T | undefined {
  return 'ok' in outcome ? outcome.ok : undefined;
}

/** The failure an operation ended with, if it did. */
export function failure(seen: Observation): { kind: string } | undefined {
  if ('outcome' in seen) return 'failure' in seen.outcome ? seen.outcome.failure : undefined;
  return 'failure' in seen ? (seen.failure ?? undefined) : undefined;
}

/** The last station that an operation shows to be passable; -1 if it shows nothing. */
export function passed(seen: Observation): number {
  if ((seen.vantage ?? 'direct') !== 'direct') return -1;
  if (seen.role !== 'target') {
    const wentOut = seen.kind !== 'link' && seen.kind !== 'hop_trace';
    return seen.role === 'control' && wentOut && !failure(seen) ? index('network') : -1;
  }
  switch (seen.kind) {
    case 'dns_query': {
      // What is an address already was not looked up.
      if (/^[0-9.]+$|:/.test(seen.name)) return -1;
      return facts(seen.outcome)?.replies[0]?.records.length ? index('dns') : -1;
    }
    case 'tcp_connect':
      return facts(seen.outcome) ? index('road') : -1;
    case 'tls_handshake': {
      const certificate = facts(seen.outcome)?.certificate;
      if (!certificate || seen.name !== 'real') return -1;
      const proved = certificate.matches_host && certificate.mozilla === 'trusted';
      return index(proved ? 'encryption' : 'road');
    }
    case 'http_get':
      return facts(seen.outcome) ? index('service') : -1;
    case 'mail_session':
      return seen.greeting?.positive && !seen.failure ? index('service') : -1;
    default:
      return -1;
  }
}

/** How each station of a running check is doing: what was passed, and where one is looking now. */
export function marksSoFar(farthest: number, now: Station | null): Mark[] {
  const looking = now === null ? -1 : index(now);
  return STATIONS.map((_, at) => (at === looking ? 'now' : at <= farthest ? 'good' : 'ahead'));
}
