// Words of the report's closed lists as marks and messages of the catalogues.
import type { Mark } from '../check/stations';
import type {
  Confidence,
  Layer,
  Observation,
  Role,
  Service,
  ServiceState,
  Status,
} from '../backend/types';

/** The services, in the order in which they are shown. */
export const SERVICES: readonly Service[] = ['webmail', 'imap', 'smtp', 'pop3', 'mx'];

interface Named<Id> {
  mark: Mark;
  says: Id;
}

export const STATUS = {
  ok: { mark: 'good', says: 'status-ok' },
  blocked: { mark: 'bad', says: 'status-blocked' },
  local_problem: { mark: 'bad', says: 'status-local-problem' },
  provider_problem: { mark: 'bad', says: 'status-provider-problem' },
  degraded: { mark: 'slow', says: 'status-degraded' },
  inconclusive: { mark: 'unknown', says: 'status-inconclusive' },
} as const satisfies Record<Status, Named<string>>;

export const STATE = {
  ok: { mark: 'good', says: 'state-ok' },
  blocked: { mark: 'bad', says: 'state-blocked' },
  degraded: { mark: 'slow', says: 'state-degraded' },
  down: { mark: 'bad', says: 'state-down' },
  unknown: { mark: 'unknown', says: 'state-unknown' },
} as const satisfies Record<ServiceState, Named<string>>;

export const SURE = {
  certain: 'confidence-certain',
  likely: 'confidence-likely',
  possible: 'confidence-possible',
} as const satisfies Record<Confidence, string>;

export const ROLE = {
  target: 'window-role-target',
  control: 'report-role-control',
  neighbour: 'report-role-neighbour',
  other_port: 'report-role-other-port',
  innocent: 'report-role-innocent',
} as const satisfies Record<Role, string>;

/** The layer an operation looks at. */
export const KIND: Record<Observation['kind'], Layer> = {
  link: 'link',
  captive: 'link',
  dns_query: 'dns',
  discovery: 'dns',
  tcp_connect: 'tcp',
  hop_trace: 'tcp',
  tls_handshake: 'tls',
  http_get: 'http',
  mail_session: 'mail',
  bounce_report: 'mail',
  log_excerpt: 'mail',
  bulk: 'throughput',
};
