/** What the engine says, as the window reads it (`docs/report-format.md`). */

export type Status =
  'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
export type Service = 'webmail' | 'imap' | 'smtp' | 'pop3' | 'mx';
export type ServiceState = 'ok' | 'blocked' | 'degraded' | 'down' | 'unknown';
export type Confidence = 'possible' | 'likely' | 'certain';
export type Layer = 'link' | 'dns' | 'tcp' | 'tls' | 'http' | 'mail' | 'throughput' | 'provider';
export type Station = 'computer' | 'network' | 'dns' | 'road' | 'encryption' | 'service';
export type Role = 'target' | 'control' | 'neighbour' | 'other_port' | 'innocent';

export interface Network {
  asn: number;
  as_name: string;
  country?: string | null;
}

export interface Where {
  hop: number;
  address?: string | null;
  asn?: number | null;
  as_name?: string | null;
}

export interface Rival {
  text: string;
  ruled_out: boolean;
  evidence?: string[];
}

export interface FindingEntry {
  cause: string;
  layer: Layer;
  confidence: Confidence;
  services: Service[];
  targets: string[];
  title: string;
  explanation: string;
  evidence: string[];
  rivals?: Rival[];
  where?: Where | null;
}

export interface AlternativeEntry {
  kind: string;
  services: Service[];
  tried: boolean;
  works?: boolean | null;
  took_ms?: number | null;
  title: string;
  steps: string[];
  evidence?: string[];
}

export interface Failure {
  kind: string;
  stage: string;
  detail?: string | null;
}

export type Outcome<T> = { ok: T } | { failure: Failure };

export interface Hop {
  ttl: number;
  from?: string | null;
  network?: Network | null;
  reply: string | { unreachable: unknown };
  rtt_us?: number | null;
}

interface Measured {
  id: string;
  at_ms: number;
  took_ms: number;
  role: Role;
  vantage?: 'direct' | 'tor';
  service?: Service | null;
  attempt?: number;
}

export type Observation = Measured &
  (
    | { kind: 'link' }
    | { kind: 'captive'; url: string; outcome: Outcome<{ status: number; as_expected: boolean }> }
    | {
        kind: 'dns_query';
        name: string;
        resolver: { kind: string; address?: string | null };
        outcome: Outcome<{ replies: { rcode: number; records: unknown[] }[] }>;
      }
    | { kind: 'discovery'; domain: string }
    | {
        kind: 'tcp_connect';
        host: string;
        address: string;
        port: number;
        outcome: Outcome<{ connect_us: number }>;
      }
    | {
        kind: 'hop_trace';
        host: string;
        address: string;
        port: number;
        available: boolean;
        hops: Hop[];
        reached: boolean;
      }
    | {
        kind: 'tls_handshake';
        host: string;
        address: string;
        port: number;
        name: 'real' | 'innocent' | 'none';
        outcome: Outcome<{ certificate: { matches_host: boolean; mozilla: string } }>;
      }
    | { kind: 'http_get'; url: string; address: string; outcome: Outcome<{ status: number }> }
    | {
        kind: 'mail_session';
        host: string;
        address: string;
        port: number;
        greeting?: { code: number; positive: boolean; text: string } | null;
        failure?: Failure | null;
      }
    | { kind: 'bulk'; url: string; address: string; bytes: number; failure?: Failure | null }
  );

export interface Report {
  schema: string;
  id: string;
  made_at: string;
  duration_ms: number;
  app: { version: string; os: string };
  provider: { id: string; name: string };
  status: Status;
  summary: string;
  findings: FindingEntry[];
  services: Partial<Record<Service, ServiceState>>;
  alternatives: AlternativeEntry[];
  subject: {
    assumed?: boolean;
    domain?: string | null;
    services: Service[];
    cut_short?: boolean;
    budget_ms: number;
    provider: { id: string; name: string };
  };
  measurements: Observation[];
}

export type Event =
  | { event: 'started'; provider: string; services: Service[]; budget_ms: number }
  | { event: 'working'; station: Station; at_ms: number }
  | { event: 'measurement'; measurement: Observation }
  | { event: 'report'; report: Report };

export interface Bounce {
  schema: string;
  is_bounce: boolean;
  summary: string;
  reports: {
    recipient: string;
    action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
    temporary: boolean;
    cause: string;
    confidence: Confidence;
    remote: {
      host?: string | null;
      address?: string | null;
      port?: number | null;
      asn?: number | null;
      as_name?: string | null;
      country?: string | null;
    };
    smtp: { code?: number | null; enhanced?: string | null; text?: string | null };
    reporting_mta?: string | null;
    title: string;
    explanation: string;
  }[];
}

export interface LogPoint {
  at?: string | null;
  connected: number;
  timeout: number;
  other: number;
}

export interface LogDestination {
  domain: string;
  attempts: number;
  delivered: number;
  deferred: number;
  bounced: number;
  addresses: {
    address: string;
    host?: string | null;
    connected: number;
    timeout: number;
    refused: number;
    reset: number;
    unreachable: number;
    asn?: number | null;
    as_name?: string | null;
  }[];
  series: LogPoint[];
}

export interface MailLog {
  schema: string;
  lines: number;
  unparsed: number;
  from?: string | null;
  to?: string | null;
  summary: string;
  destinations: LogDestination[];
  findings: {
    cause: string;
    confidence: Confidence;
    domains: string[];
    addresses: string[];
    since?: string | null;
    until?: string | null;
    title: string;
    explanation: string;
  }[];
  series_hours: number;
}

export interface HistoryEntry {
  id: string;
  made_at: string;
  network?: string | null;
  provider: { id: string; name: string };
  status: Status;
}

export interface Fault {
  cause: string;
  services: Service[];
  targets: string[];
  title: string;
}

export interface Comparison {
  before: HistoryEntry;
  after: HistoryEntry;
  same_network?: boolean | null;
  services: { service: Service; before?: ServiceState | null; after?: ServiceState | null }[];
  appeared: Fault[];
  gone: Fault[];
  stayed: Fault[];
  new_ways: { kind: string; title: string }[];
  lost_ways: { kind: string; title: string }[];
}

export interface Language {
  tag: string;
  name: string;
  dir: 'ltr' | 'rtl';
}

export interface About {
  version: string;
  os: string;
  lang: string;
  languages: Language[];
  /** Whether checks can use Tor here. */
  tor?: boolean;
  history: 'on' | 'off' | 'no_key';
}

export interface Settings {
  lang: string | null;
  theme: 'system' | 'light' | 'dark';
  tor?: 'ask' | 'on' | 'off';
  keep_days: number;
  history: boolean;
  contact_consent: boolean;
}

export interface ProviderEntry {
  id: string;
  name: string;
  domains: string[];
}

export type Format = 'html' | 'pdf' | 'text' | 'json' | 'ooni';
export type Redact = 'none' | 'standard' | 'strict';

export interface Preview {
  text: string;
  removed: { kind: string; count: number }[];
}
