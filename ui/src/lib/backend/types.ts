/**
 * What the engine says, as the window reads it: the types of the commands, which are made from the
 * engine's own (`bindings.ts`), under the names that the window uses.
 */
import type {
  BounceJson,
  Commands,
  DestinationJson,
  ExportInput,
  Failure,
  MailLogJson,
  Redact,
  Report,
  RouteInput,
  WebmailInput,
} from './bindings';

export type {
  About,
  AlternativeEntry,
  BridgeEntry,
  BridgeTried,
  Comparison,
  Confidence,
  Event,
  FindingEntry,
  Format,
  HistoryEntry,
  HistoryList,
  Hop,
  Keeps,
  Layer,
  LogPoint,
  LogsRead,
  MailRead,
  Message,
  Preview,
  ProviderEntry,
  Removal,
  Role,
  RouteNews,
  Service,
  ServiceState,
  Settings,
  Station,
  Status,
  ThunderbirdEntry,
  WebmailNews,
} from './bindings';

export type { Commands, Failure, Redact, Report };
export type Bounce = BounceJson;
export type MailLog = MailLogJson;
export type LogDestination = DestinationJson;
export type ExportRequest = ExportInput;
export type RouteRequest = RouteInput;
export type WebmailRequest = WebmailInput;
export type Observation = Report['measurements'][number];
/** Facts, or the way in which it failed. */
export type Outcome<T = unknown> = { ok: T } | { failure: Failure };
