// Made by the test in src-tauri/src/bindings.rs: change the commands there, not this file.
import { Channel, invoke } from '@tauri-apps/api/core';

/**
 * One of the ways in which a person's mail works.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Service".
 */
export type Service = 'webmail' | 'imap' | 'smtp' | 'pop3' | 'mx';
/**
 * Something happened.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Event".
 */
export type Event =
  | {
      /**
       * The time the check is given, in milliseconds.
       */
      budget_ms: number;
      event: 'started';
      /**
       * The provider's name.
       */
      provider: string;
      /**
       * The services that are looked at.
       */
      services: Service[];
    }
  | {
      /**
       * Milliseconds since the start.
       */
      at_ms: number;
      event: 'working';
      /**
       * Which.
       */
      station: 'computer' | 'network' | 'dns' | 'road' | 'encryption' | 'service';
    }
  | {
      event: 'measurement';
      measurement: Observation;
    }
  | {
      event: 'report';
      report: Report;
    };
/**
 * It.
 */
export type Observation = {
  /**
   * When it began, in milliseconds from the start of the check.
   */
  at_ms: number;
  /**
   * 1 for the first try, higher for a repeat on a fresh source port.
   */
  attempt?: number;
  /**
   * Its name within the report, such as `m17`.
   */
  id: string;
  /**
   * Why it was made.
   */
  role: 'target' | 'control' | 'neighbour' | 'other_port' | 'innocent';
  /**
   * The service it is about, where it is about one.
   */
  service?: Service | null;
  /**
   * How long it took, in milliseconds.
   */
  took_ms: number;
  /**
   * From where it was made.
   */
  vantage: 'direct' | 'tor';
} & (
  | Link
  | Captive
  | DnsQuery
  | Discovery
  | TcpConnect
  | HopTrace
  | TlsHandshake
  | HttpGet
  | MailSession
  | Bulk
);
/**
 * One operation on the network and what came of it.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Observation".
 */
export type Observation1 = {
  /**
   * When it began, in milliseconds from the start of the check.
   */
  at_ms: number;
  /**
   * 1 for the first try, higher for a repeat on a fresh source port.
   */
  attempt?: number;
  /**
   * Its name within the report, such as `m17`.
   */
  id: string;
  /**
   * Why it was made.
   */
  role: 'target' | 'control' | 'neighbour' | 'other_port' | 'innocent';
  /**
   * The service it is about, where it is about one.
   */
  service?: Service | null;
  /**
   * How long it took, in milliseconds.
   */
  took_ms: number;
  /**
   * From where it was made.
   */
  vantage: 'direct' | 'tor';
} & Observation2;
export type Observation2 =
  | Link
  | Captive
  | DnsQuery
  | Discovery
  | TcpConnect
  | HopTrace
  | TlsHandshake
  | HttpGet
  | MailSession
  | Bulk;
/**
 * The state of one service.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ServiceState".
 */
export type ServiceState = 'ok' | 'blocked' | 'degraded' | 'down' | 'unknown';
/**
 * An argument: text is put in as it is, a number follows the language's rules, a message is
 * rendered first, and a list is joined as the language joins lists.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Arg".
 */
export type Arg = number | string | Message1 | Arg[];
/**
 * The ways around that Waypost knows.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "AlternativeKind".
 */
export type AlternativeKind =
  | 'tor_webmail'
  | 'tor_onion'
  | 'tor_mail_program'
  | 'tor_bridge'
  | 'encrypted_dns'
  | 'other_address'
  | 'other_port'
  | 'split_hello'
  | 'other_network'
  | 'other_sender'
  | 'fix_local'
  | 'wait'
  | 'contact_support';
/**
 * How a transfer ended.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "BulkEnd".
 */
export type BulkEnd = 'complete' | 'enough' | 'stalled' | 'failed';
/**
 * What is wrong, out of a closed list.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Cause".
 */
export type Cause =
  | 'no_network'
  | 'captive_portal'
  | 'clock_wrong'
  | 'local_interception'
  | 'dns_forged_answer'
  | 'dns_forged_nxdomain'
  | 'dns_refused'
  | 'dns_timeout'
  | 'dns_injection'
  | 'dns_intercepted'
  | 'resolver_down'
  | 'name_does_not_exist'
  | 'ip_blackhole'
  | 'port_blackhole'
  | 'tcp_reset'
  | 'icmp_rejected'
  | 'port_class_blocked'
  | 'sni_reset'
  | 'sni_drop'
  | 'certificate_substituted'
  | 'certificate_expired'
  | 'block_page'
  | 'http_reset'
  | 'geo_refused'
  | 'starttls_stripped'
  | 'mail_intercepted'
  | 'reputation_refused'
  | 'throttled'
  | 'freeze_after_bytes'
  | 'provider_down';
/**
 * How a set of roots judges a chain, the name left aside.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Trust".
 */
export type Trust = 'trusted' | 'unknown_issuer' | 'expired' | 'not_yet_valid' | 'invalid';
/**
 * How sure a finding is.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Confidence".
 */
export type Confidence = 'possible' | 'likely' | 'certain';
/**
 * A direction of writing, as HTML names it.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Dir".
 */
export type Dir = 'ltr' | 'rtl';
/**
 * Which way the bytes of a [`Bulk`] went.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Direction".
 */
export type Direction = 'download' | 'upload';
/**
 * The steps that mail programs take, in their order.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "DiscoveryMethod".
 */
export type DiscoveryMethod = 'mx' | 'srv' | 'autoconfig' | 'well_known_names';
/**
 * A record of an answer.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "DnsRecord".
 */
export type DnsRecord =
  | {
      address: string;
    }
  | {
      alias: string;
    }
  | {
      exchange: {
        /**
         * The server's name.
         */
        host: string;
        /**
         * Lower is tried first.
         */
        preference: number;
      };
    }
  | {
      server: {
        /**
         * The server's name.
         */
        host: string;
        /**
         * The server's port.
         */
        port: number;
        /**
         * Lower is tried first.
         */
        priority: number;
      };
    };
/**
 * The closed list of failures. Each says what its reader can conclude from it.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "FailureKind".
 */
export type FailureKind =
  | 'timeout'
  | 'connection_reset'
  | 'connection_refused'
  | 'icmp_unreachable'
  | 'no_route'
  | 'no_neighbour'
  | 'forbidden'
  | 'connection_closed'
  | 'tls_alert'
  | 'tls_protocol'
  | 'bad_reply'
  | 'too_large'
  | 'local_fault'
  | 'cancelled'
  | 'unknown';
/**
 * The form of the ClientHello.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HelloShape".
 */
export type HelloShape = 'default' | 'split' | 'tls12';
/**
 * How a hop answered.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HopReply".
 */
export type HopReply =
  | 'time_exceeded'
  | 'connected'
  | 'refused'
  | {
      unreachable: Icmp;
    }
  | 'silent';
/**
 * Whether reports are kept.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Keeps".
 */
export type Keeps = 'on' | 'off' | 'no_key';
/**
 * The layer at which something goes wrong.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Layer".
 */
export type Layer = 'link' | 'dns' | 'tcp' | 'tls' | 'http' | 'mail' | 'throughput' | 'provider';
/**
 * What the default route leaves by.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "LinkKind".
 */
export type LinkKind = 'ethernet' | 'wifi' | 'mobile' | 'tunnel' | 'other';
/**
 * The protocols of mail.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "MailProtocol".
 */
export type MailProtocol = 'smtp' | 'imap' | 'pop3';
/**
 * What came of an operation: facts, or the way in which it failed. Both are data.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Outcome".
 */
export type Outcome =
  | {
      ok: CaptiveFacts;
    }
  | {
      failure: Failure;
    };
/**
 * What came of an operation: facts, or the way in which it failed. Both are data.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Outcome2".
 */
export type Outcome2 =
  | {
      ok: DnsFacts;
    }
  | {
      failure: Failure;
    };
/**
 * What came of an operation: facts, or the way in which it failed. Both are data.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Outcome3".
 */
export type Outcome3 =
  | {
      ok: TcpFacts;
    }
  | {
      failure: Failure;
    };
/**
 * What came of an operation: facts, or the way in which it failed. Both are data.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Outcome4".
 */
export type Outcome4 =
  | {
      ok: TlsFacts;
    }
  | {
      failure: Failure;
    };
/**
 * What came of an operation: facts, or the way in which it failed. Both are data.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Outcome5".
 */
export type Outcome5 =
  | {
      ok: HttpFacts;
    }
  | {
      failure: Failure;
    };
/**
 * What was asked for.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "QueryType".
 */
export type QueryType = 'A' | 'AAAA' | 'MX' | 'SRV';
/**
 * The ways of asking.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ResolverKind".
 */
export type ResolverKind =
  'system' | 'configured' | 'udp' | 'tcp' | 'dot' | 'doh' | 'silent' | 'tor';
/**
 * Why an operation was carried out.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Role".
 */
export type Role = 'target' | 'control' | 'neighbour' | 'other_port' | 'innocent';
/**
 * How far an operation had got.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Stage".
 */
export type Stage =
  'resolve' | 'connect' | 'tls' | 'send' | 'first_byte' | 'read' | 'capabilities' | 'start_tls';
/**
 * How the request to start TLS went (RFC 3207, RFC 2595).
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "StartTls".
 */
export type StartTls =
  | 'not_tried'
  | {
      not_offered: Reply | null;
    }
  | {
      mangled: string;
    }
  | {
      refused: Reply;
    }
  | 'accepted';
/**
 * The stations between this computer and the mail, in their order.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Station".
 */
export type Station = 'computer' | 'network' | 'dns' | 'road' | 'encryption' | 'service';
/**
 * The verdict in one word.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Status".
 */
export type Status =
  'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
/**
 * The look of the window.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Theme".
 */
export type Theme = 'system' | 'light' | 'dark';
/**
 * When encryption starts.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TlsMode".
 */
export type TlsMode = 'implicit' | 'starttls' | 'opportunistic' | 'none';
/**
 * Which name stands in the ClientHello.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TlsName".
 */
export type TlsName = 'real' | 'innocent' | 'none';
/**
 * From where an operation was carried out.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Vantage".
 */
export type Vantage = 'direct' | 'tor';

export interface Commands {
  about: {
    output: About;
  };
  cancel: {
    input: CancelInput;
    output: null;
  };
  check: {
    input: CheckInput;
    tells: Event;
    output: Checked;
  };
  providers: {
    output: ProviderEntry[];
  };
  say: {
    input: SayInput;
    output: Report3;
  };
  set_settings: {
    input: Settings;
    output: Settings;
  };
  settings: {
    output: Settings;
  };
}
/**
 * What this program is and can do here.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "About".
 */
export interface About {
  /**
   * Whether reports are kept.
   */
  history: 'on' | 'off' | 'no_key';
  /**
   * The tag of the language to speak.
   */
  lang: string;
  /**
   * The languages there are.
   */
  languages: Language[];
  /**
   * The operating system's family, such as `linux`.
   */
  os: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * A language.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Language".
 */
export interface Language {
  /**
   * The direction in which it is written.
   */
  dir: 'ltr' | 'rtl';
  /**
   * Its own name for itself.
   */
  name: string;
  /**
   * Its tag.
   */
  tag: string;
}
/**
 * Which check to stop.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "CancelInput".
 */
export interface CancelInput {
  /**
   * The name it was begun under.
   */
  id: string;
}
/**
 * What to check.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "CheckInput".
 */
export interface CheckInput {
  /**
   * A name by which to cancel it: letters, digits and hyphens.
   */
  id: string;
  /**
   * The tag of the language of the report's sentences.
   */
  lang: string;
  /**
   * The services to look at; all that the provider has if null.
   */
  services: Service[] | null;
  /**
   * A mail address, a domain or a provider's id.
   */
  who: string;
}
/**
 * This computer's interfaces and routes were read.
 */
export interface Link {
  kind: 'link';
}
/**
 * A page with a known body was fetched without encryption.
 */
export interface Captive {
  kind: 'captive';
}
/**
 * A resolver was asked.
 */
export interface DnsQuery {
  kind: 'dns_query';
}
/**
 * A provider's servers were looked up.
 */
export interface Discovery {
  kind: 'discovery';
}
/**
 * A TCP connection was opened.
 */
export interface TcpConnect {
  kind: 'tcp_connect';
}
/**
 * The way to an address was followed hop by hop.
 */
export interface HopTrace {
  kind: 'hop_trace';
}
/**
 * A TLS handshake was made.
 */
export interface TlsHandshake {
  kind: 'tls_handshake';
}
/**
 * A page was asked for.
 */
export interface HttpGet {
  kind: 'http_get';
}
/**
 * A mail server was greeted.
 */
export interface MailSession {
  kind: 'mail_session';
}
/**
 * Many bytes were moved.
 */
export interface Bulk {
  kind: 'bulk';
}
/**
 * Its report.
 */
export interface Report {
  /**
   * Ways around.
   */
  alternatives: AlternativeEntry[];
  app: AppInfo;
  /**
   * How long it took.
   */
  duration_ms: number;
  /**
   * What is wrong, the most important first.
   */
  findings: FindingEntry[];
  /**
   * A random name (RFC 9562, version 4).
   */
  id: string;
  /**
   * When the check began, RFC 3339 in UTC.
   */
  made_at: string;
  /**
   * Everything that was measured, in order.
   */
  measurements: Observation1[];
  provider: ProviderRef;
  /**
   * Always [`REPORT_SCHEMA`].
   */
  schema: 'waypost-report/1';
  /**
   * The state of each service that was asked for.
   */
  services: {
    [k: string]: ServiceState;
  };
  /**
   * The verdict in one word.
   */
  status: 'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
  subject: Subject;
  /**
   * The verdict in one sentence.
   */
  summary: string;
}
/**
 * A way around, in words.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "AlternativeEntry".
 */
export interface AlternativeEntry {
  /**
   * The measurements in which it was tried.
   */
  evidence?: string[];
  /**
   * Which.
   */
  kind:
    | 'tor_webmail'
    | 'tor_onion'
    | 'tor_mail_program'
    | 'tor_bridge'
    | 'encrypted_dns'
    | 'other_address'
    | 'other_port'
    | 'split_hello'
    | 'other_network'
    | 'other_sender'
    | 'fix_local'
    | 'wait'
    | 'contact_support';
  /**
   * The services it helps.
   */
  services: Service[];
  /**
   * What to do, step by step.
   */
  steps: string[];
  /**
   * It in a few words.
   */
  title: string;
  /**
   * How long the try took.
   */
  took_ms?: number | null;
  /**
   * Whether it was tried.
   */
  tried: boolean;
  /**
   * Whether it worked, where it was tried.
   */
  works?: boolean | null;
}
/**
 * What made it.
 */
export interface AppInfo {
  /**
   * The operating system's family, such as `linux`.
   */
  os: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * A finding, in words.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "FindingEntry".
 */
export interface FindingEntry {
  /**
   * What is wrong.
   */
  cause:
    | 'no_network'
    | 'captive_portal'
    | 'clock_wrong'
    | 'local_interception'
    | 'dns_forged_answer'
    | 'dns_forged_nxdomain'
    | 'dns_refused'
    | 'dns_timeout'
    | 'dns_injection'
    | 'dns_intercepted'
    | 'resolver_down'
    | 'name_does_not_exist'
    | 'ip_blackhole'
    | 'port_blackhole'
    | 'tcp_reset'
    | 'icmp_rejected'
    | 'port_class_blocked'
    | 'sni_reset'
    | 'sni_drop'
    | 'certificate_substituted'
    | 'certificate_expired'
    | 'block_page'
    | 'http_reset'
    | 'geo_refused'
    | 'starttls_stripped'
    | 'mail_intercepted'
    | 'reputation_refused'
    | 'throttled'
    | 'freeze_after_bytes'
    | 'provider_down';
  /**
   * How sure that is.
   */
  confidence: 'possible' | 'likely' | 'certain';
  /**
   * The measurements it rests on.
   */
  evidence: string[];
  /**
   * It in plain words: what is wrong, how sure, what it means, what to do next.
   */
  explanation: string;
  /**
   * At which layer.
   */
  layer: 'link' | 'dns' | 'tcp' | 'tls' | 'http' | 'mail' | 'throughput' | 'provider';
  /**
   * What else could explain it, and what became of that.
   */
  rivals?: Rival[];
  /**
   * Which services suffer.
   */
  services: Service[];
  /**
   * What it was seen at, as `host:port (address)` or a name.
   */
  targets: string[];
  /**
   * It in a few words.
   */
  title: string;
  /**
   * Where on the way it was located.
   */
  where?: Where | null;
}
/**
 * Another explanation of a finding.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Rival".
 */
export interface Rival {
  /**
   * The measurements that do.
   */
  evidence?: string[];
  /**
   * Whether a measurement rules it out; false leaves it open.
   */
  ruled_out: boolean;
  /**
   * It, in words.
   */
  text: string;
}
/**
 * Where on the way something was located.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Where".
 */
export interface Where {
  /**
   * Its address, where it answered.
   */
  address?: string | null;
  /**
   * The name of its network, where the table knows it.
   */
  as_name?: string | null;
  /**
   * The number of its network, where the table knows it.
   */
  asn?: number | null;
  /**
   * The number of the last hop that answered, counted from this computer; 1 is the first router.
   */
  hop: number;
}
/**
 * Whose service was checked.
 */
export interface ProviderRef {
  /**
   * Its id; for a provider that was worked out, its mail domain.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
}
/**
 * What the check was about: with `measurements`, all that inference needs.
 */
export interface Subject {
  /**
   * Whether the provider was worked out from its domain and not known.
   */
  assumed: boolean;
  /**
   * The time that the check was given, in milliseconds.
   */
  budget_ms: number;
  /**
   * Whether it ended before everything had been looked at, by the budget or by the user.
   */
  cut_short: boolean;
  /**
   * The mail domain that was asked about, where one was.
   */
  domain?: string | null;
  /**
   * The networks of the addresses that were met, from the offline table.
   */
  networks?: {
    [k: string]: Network;
  };
  provider: Provider;
  /**
   * The services asked for.
   */
  services: Service[];
}
/**
 * An autonomous system, as an offline table names it.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Network".
 */
export interface Network {
  /**
   * The name under which it is registered.
   */
  as_name: string;
  /**
   * The AS number.
   */
  asn: number;
  /**
   * The country of the address as an ISO 3166-1 code of two letters, where the table has one.
   */
  country?: string | null;
}
/**
 * The provider's entry, or what was worked out in place of one.
 */
export interface Provider {
  /**
   * Its own address ranges.
   */
  addresses?: string[];
  /**
   * Something of at least 256 KiB to fetch.
   */
  bulk?: string | null;
  /**
   * When the entry was last checked against its sources.
   */
  checked?: string | null;
  /**
   * The mail domains, in lower-case ASCII.
   */
  domains: string[];
  /**
   * The word by which it is known.
   */
  id: string;
  /**
   * Its IMAP servers.
   */
  imap?: MailServer[];
  /**
   * Its mail exchangers, as far as known; they are looked up too.
   */
  mx?: string[];
  /**
   * Its name as people know it.
   */
  name: string;
  /**
   * What a user of this provider should know, such as that it has no IMAP.
   */
  notes?: string | null;
  /**
   * Its onion site.
   */
  onion?: string | null;
  /**
   * Its POP3 servers.
   */
  pop3?: MailServer[];
  /**
   * Its submission servers.
   */
  smtp?: MailServer[];
  /**
   * Where the entry comes from.
   */
  sources?: string[];
  /**
   * The page on which it tells of outages.
   */
  status?: string | null;
  /**
   * The pages of its webmail.
   */
  webmail?: string[];
}
/**
 * A mail server a mail program talks to.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "MailServer".
 */
export interface MailServer {
  /**
   * Its name.
   */
  host: string;
  /**
   * Its port.
   */
  port: number;
  /**
   * When encryption starts.
   */
  tls: 'implicit' | 'starttls' | 'opportunistic' | 'none';
}
/**
 * How a check ended.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Checked".
 */
export interface Checked {
  /**
   * Why the report is not in the history, where it should be.
   */
  not_kept: Message | null;
  report: Report1;
}
/**
 * What is to be said, in no language.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Message".
 */
export interface Message {
  /**
   * Its arguments by name.
   */
  args?: {
    [k: string]: Arg;
  };
  /**
   * The id of the message in the Fluent catalogues.
   */
  id: string;
}
/**
 * Another message.
 */
export interface Message1 {
  /**
   * Its arguments by name.
   */
  args?: {
    [k: string]: Arg;
  };
  /**
   * The id of the message in the Fluent catalogues.
   */
  id: string;
}
/**
 * Its report.
 */
export interface Report1 {
  /**
   * Ways around.
   */
  alternatives: AlternativeEntry[];
  app: AppInfo;
  /**
   * How long it took.
   */
  duration_ms: number;
  /**
   * What is wrong, the most important first.
   */
  findings: FindingEntry[];
  /**
   * A random name (RFC 9562, version 4).
   */
  id: string;
  /**
   * When the check began, RFC 3339 in UTC.
   */
  made_at: string;
  /**
   * Everything that was measured, in order.
   */
  measurements: Observation1[];
  provider: ProviderRef;
  /**
   * Always [`REPORT_SCHEMA`].
   */
  schema: 'waypost-report/1';
  /**
   * The state of each service that was asked for.
   */
  services: {
    [k: string]: ServiceState;
  };
  /**
   * The verdict in one word.
   */
  status: 'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
  subject: Subject;
  /**
   * The verdict in one sentence.
   */
  summary: string;
}
/**
 * A provider, for choosing one.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ProviderEntry".
 */
export interface ProviderEntry {
  /**
   * Its mail domains.
   */
  domains: string[];
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
}
/**
 * What to say again.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "SayInput".
 */
export interface SayInput {
  /**
   * The tag of the language to say it in.
   */
  lang: string;
  report: Report2;
}
/**
 * The report.
 */
export interface Report2 {
  /**
   * Ways around.
   */
  alternatives: AlternativeEntry[];
  app: AppInfo;
  /**
   * How long it took.
   */
  duration_ms: number;
  /**
   * What is wrong, the most important first.
   */
  findings: FindingEntry[];
  /**
   * A random name (RFC 9562, version 4).
   */
  id: string;
  /**
   * When the check began, RFC 3339 in UTC.
   */
  made_at: string;
  /**
   * Everything that was measured, in order.
   */
  measurements: Observation1[];
  provider: ProviderRef;
  /**
   * Always [`REPORT_SCHEMA`].
   */
  schema: 'waypost-report/1';
  /**
   * The state of each service that was asked for.
   */
  services: {
    [k: string]: ServiceState;
  };
  /**
   * The verdict in one word.
   */
  status: 'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
  subject: Subject;
  /**
   * The verdict in one sentence.
   */
  summary: string;
}
/**
 * A finished check.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Report".
 */
export interface Report3 {
  /**
   * Ways around.
   */
  alternatives: AlternativeEntry[];
  app: AppInfo;
  /**
   * How long it took.
   */
  duration_ms: number;
  /**
   * What is wrong, the most important first.
   */
  findings: FindingEntry[];
  /**
   * A random name (RFC 9562, version 4).
   */
  id: string;
  /**
   * When the check began, RFC 3339 in UTC.
   */
  made_at: string;
  /**
   * Everything that was measured, in order.
   */
  measurements: Observation1[];
  provider: ProviderRef;
  /**
   * Always [`REPORT_SCHEMA`].
   */
  schema: 'waypost-report/1';
  /**
   * The state of each service that was asked for.
   */
  services: {
    [k: string]: ServiceState;
  };
  /**
   * The verdict in one word.
   */
  status: 'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
  subject: Subject;
  /**
   * The verdict in one sentence.
   */
  summary: string;
}
/**
 * What the user can choose.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Settings".
 */
export interface Settings {
  /**
   * Whether the user has been told whom a check contacts, and agreed.
   */
  contact_consent: boolean;
  /**
   * Whether reports are kept.
   */
  history: boolean;
  /**
   * For how many days, from 1 to 3650.
   */
  keep_days: number;
  /**
   * The tag of a language; the system's if null.
   */
  lang: string | null;
  /**
   * The look.
   */
  theme: 'system' | 'light' | 'dark';
}
/**
 * The program that made a report.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "AppInfo".
 */
export interface AppInfo1 {
  /**
   * The operating system's family, such as `linux`.
   */
  os: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * A transfer watched over time.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Bulk".
 */
export interface Bulk1 {
  /**
   * The address.
   */
  address: string;
  /**
   * Bytes moved in all, as the application sees them.
   */
  bytes: number;
  /**
   * Which way the bytes went.
   */
  direction: 'download' | 'upload';
  /**
   * How it ended.
   */
  end: 'complete' | 'enough' | 'stalled' | 'failed';
  /**
   * The failure, if it ended with one.
   */
  failure?: Failure | null;
  /**
   * Which name stood in the hello.
   */
  name: 'real' | 'innocent' | 'none';
  /**
   * Bytes moved by then, at moments in milliseconds from the first byte; at most 64 pairs.
   */
  samples: [unknown, unknown][];
  /**
   * The page asked for or written to.
   */
  url: string;
}
/**
 * One failed operation.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Failure".
 */
export interface Failure {
  /**
   * The TLS alert (RFC 8446 section 6) by its name, or the scrubbed text of an unknown failure.
   */
  detail?: string | null;
  /**
   * The ICMP error that ended it, where the system tells.
   */
  icmp?: Icmp | null;
  /**
   * What happened.
   */
  kind:
    | 'timeout'
    | 'connection_reset'
    | 'connection_refused'
    | 'icmp_unreachable'
    | 'no_route'
    | 'no_neighbour'
    | 'forbidden'
    | 'connection_closed'
    | 'tls_alert'
    | 'tls_protocol'
    | 'bad_reply'
    | 'too_large'
    | 'local_fault'
    | 'cancelled'
    | 'unknown';
  /**
   * What was being attempted.
   */
  stage:
    'resolve' | 'connect' | 'tls' | 'send' | 'first_byte' | 'read' | 'capabilities' | 'start_tls';
  /**
   * What the kernel knew of the connection at the end, where the system tells.
   */
  tcp?: TcpState | null;
}
/**
 * An ICMP or ICMPv6 error taken from the socket's error queue (`IP_RECVERR`, see ip(7)).
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Icmp".
 */
export interface Icmp {
  /**
   * Its code: 13 is "communication administratively prohibited" in ICMP, 1 in ICMPv6.
   */
  code: number;
  /**
   * Who sent it.
   */
  from: string | null;
  /**
   * The message type: 3 is "destination unreachable" in ICMP (RFC 792), 1 in ICMPv6 (RFC 4443).
   */
  type: number;
}
/**
 * `TCP_INFO` at the moment of a failure (Linux): tells a hello that never arrived from an answer
 * that never came.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TcpState".
 */
export interface TcpState {
  /**
   * Bytes that the other side acknowledged, the SYN counted as one.
   */
  bytes_acked: number;
  /**
   * Bytes received.
   */
  bytes_received: number;
  /**
   * Segments sent again in all.
   */
  retransmits: number;
  /**
   * Segments sent and not acknowledged.
   */
  unacked: number;
}
/**
 * A fetch, without encryption, of a page whose answer is known to the letter (RFC 8908 describes
 * the portals that alter it).
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Captive".
 */
export interface Captive1 {
  /**
   * The status it is known to answer with.
   */
  expected_status: number;
  /**
   * What came back.
   */
  outcome:
    | {
        ok: CaptiveFacts;
      }
    | {
        failure: Failure;
      };
  /**
   * The page.
   */
  url: string;
}
/**
 * What came back.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "CaptiveFacts".
 */
export interface CaptiveFacts {
  /**
   * Whether status and body are the known ones.
   */
  as_expected: boolean;
  /**
   * The server's `Date` less this computer's clock, in seconds.
   */
  clock_offset_s?: number | null;
  /**
   * Where it redirects to: scheme and host only.
   */
  redirect?: string | null;
  /**
   * The status.
   */
  status: number;
}
/**
 * A presented certificate (RFC 5280) and how the roots judge its chain.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Certificate".
 */
export interface Certificate {
  /**
   * The issuer's organisation and common name.
   */
  issuer: string;
  /**
   * Whether it is for the provider's name, whatever name stood in the hello.
   */
  matches_host: boolean;
  /**
   * The chain against Mozilla's roots and the profile's own, at this computer's time.
   */
  mozilla: 'trusted' | 'unknown_issuer' | 'expired' | 'not_yet_valid' | 'invalid';
  /**
   * The names it is for, at most 20.
   */
  names: string[];
  /**
   * Valid until, in seconds since 1970.
   */
  not_after: number;
  /**
   * Valid from, in seconds since 1970.
   */
  not_before: number;
  /**
   * SHA-256 of the certificate, in hexadecimal.
   */
  sha256: string;
  /**
   * The subject's common name or the whole subject where it has none.
   */
  subject: string;
  /**
   * The chain against the system's roots and the profile's own; none where they can't be read.
   */
  system?: Trust | null;
}
/**
 * How the servers of an unknown mail domain were worked out.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Discovery".
 */
export interface Discovery1 {
  /**
   * The mail domain.
   */
  domain: string;
  /**
   * The step taken.
   */
  method: 'mx' | 'srv' | 'autoconfig' | 'well_known_names';
  /**
   * The id of the known provider it led to, if it did.
   */
  provider?: string | null;
  /**
   * The servers it led to, as `host:port`.
   */
  servers?: string[];
}
/**
 * What came back: the first answer, and any that came after it on the same socket.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "DnsFacts".
 */
export interface DnsFacts {
  /**
   * The answers in the order of their arrival; at least one.
   */
  replies: DnsReply[];
}
/**
 * One answer.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "DnsReply".
 */
export interface DnsReply {
  /**
   * Milliseconds from the question.
   */
  after_ms: number;
  /**
   * Whether the resolver says that it validated the answer (DNSSEC, the AD bit).
   */
  authenticated: boolean;
  /**
   * The response code (RFC 1035, RFC 6895): 0 no error, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED.
   */
  rcode: number;
  /**
   * The records of the answer section.
   */
  records: DnsRecord[];
}
/**
 * One question to one resolver.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "DnsQuery".
 */
export interface DnsQuery1 {
  /**
   * The name, in ASCII, without the dot at the end.
   */
  name: string;
  /**
   * What came back.
   */
  outcome:
    | {
        ok: DnsFacts;
      }
    | {
        failure: Failure;
      };
  /**
   * What was asked for.
   */
  query_type: 'A' | 'AAAA' | 'MX' | 'SRV';
  resolver: Resolver;
}
/**
 * Who was asked.
 */
export interface Resolver {
  /**
   * Its address and port, or its URL; none for the system's own function.
   */
  address?: string | null;
  /**
   * The way.
   */
  kind: 'system' | 'configured' | 'udp' | 'tcp' | 'dot' | 'doh' | 'silent' | 'tor';
}
/**
 * One hop.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Hop".
 */
export interface Hop {
  /**
   * Who answered.
   */
  from?: string | null;
  /**
   * The network of that address, filled in from the offline table.
   */
  network?: Network | null;
  /**
   * How it answered.
   */
  reply:
    | 'time_exceeded'
    | 'connected'
    | 'refused'
    | {
        unreachable: Icmp;
      }
    | 'silent';
  /**
   * How long the answer took, in microseconds.
   */
  rtt_us?: number | null;
  /**
   * The time to live with which it was met; 1 is the first router.
   */
  ttl: number;
}
/**
 * A way followed by connections whose time to live ends early (`IP_TTL` with `IP_RECVERR`).
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HopTrace".
 */
export interface HopTrace1 {
  /**
   * The address.
   */
  address: string;
  /**
   * False where the system does not let an ordinary program look; the rest is then empty.
   */
  available: boolean;
  /**
   * The hops by rising distance, without those beyond the last that answered.
   */
  hops: Hop[];
  /**
   * The name behind the address.
   */
  host: string;
  /**
   * The port.
   */
  port: number;
  /**
   * Whether the address itself answered, with a SYN-ACK or a reset.
   */
  reached: boolean;
}
/**
 * An answer to a request.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HttpFacts".
 */
export interface HttpFacts {
  /**
   * How many bytes of the body were read (at most 64 KiB are).
   */
  body_bytes: number;
  /**
   * SHA-256 of what was read, in hexadecimal: two pages alike have it alike.
   */
  body_sha256: string;
  /**
   * The server's `Date` less this computer's clock, in seconds.
   */
  clock_offset_s?: number | null;
  /**
   * From the request to the first byte of the answer, in microseconds.
   */
  first_byte_us: number;
  /**
   * The marks of known block pages that were found in it, by their names.
   */
  markers?: string[];
  /**
   * Where `Location` leads: scheme and host only.
   */
  redirect?: string | null;
  /**
   * The `Server` field.
   */
  server?: string | null;
  /**
   * The status (RFC 9110).
   */
  status: number;
  /**
   * The page's title, at most 120 characters, scrubbed.
   */
  title?: string | null;
}
/**
 * One page asked for over HTTP/1.1, redirects not followed.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HttpGet".
 */
export interface HttpGet1 {
  /**
   * The address asked.
   */
  address: string;
  /**
   * Which name stood in the `Host` field (and, with TLS, in the hello).
   */
  name: 'real' | 'innocent' | 'none';
  /**
   * What came back.
   */
  outcome:
    | {
        ok: HttpFacts;
      }
    | {
        failure: Failure;
      };
  /**
   * The handshake before it, for `https`; with a certificate that proves the host, nobody on the
   * way altered what follows.
   */
  tls?: TlsFacts | null;
  /**
   * The page.
   */
  url: string;
}
/**
 * A finished handshake.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TlsFacts".
 */
export interface TlsFacts {
  certificate: Certificate1;
  /**
   * From the ClientHello to the end of the handshake, in microseconds.
   */
  handshake_us: number;
  /**
   * `1.2` or `1.3`.
   */
  version: string;
}
/**
 * The certificate that was presented.
 */
export interface Certificate1 {
  /**
   * The issuer's organisation and common name.
   */
  issuer: string;
  /**
   * Whether it is for the provider's name, whatever name stood in the hello.
   */
  matches_host: boolean;
  /**
   * The chain against Mozilla's roots and the profile's own, at this computer's time.
   */
  mozilla: 'trusted' | 'unknown_issuer' | 'expired' | 'not_yet_valid' | 'invalid';
  /**
   * The names it is for, at most 20.
   */
  names: string[];
  /**
   * Valid until, in seconds since 1970.
   */
  not_after: number;
  /**
   * Valid from, in seconds since 1970.
   */
  not_before: number;
  /**
   * SHA-256 of the certificate, in hexadecimal.
   */
  sha256: string;
  /**
   * The subject's common name or the whole subject where it has none.
   */
  subject: string;
  /**
   * The chain against the system's roots and the profile's own; none where they can't be read.
   */
  system?: Trust | null;
}
/**
 * The interfaces, routes and proxy settings of this computer. No address of its own is kept.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Link".
 */
export interface Link1 {
  facts: LinkFacts;
}
/**
 * What was read.
 */
export interface LinkFacts {
  /**
   * Whether there is a default route for IPv4.
   */
  default_route_ipv4: boolean;
  /**
   * Whether there is a default route for IPv6.
   */
  default_route_ipv6: boolean;
  /**
   * Whether an interface other than loopback is up and has an IPv4 address.
   */
  ipv4: boolean;
  /**
   * Whether an interface other than loopback is up and has a global IPv6 address.
   */
  ipv6: boolean;
  /**
   * What the default route leaves by.
   */
  kind: 'ethernet' | 'wifi' | 'mobile' | 'tunnel' | 'other';
  /**
   * A proxy that the system or the environment names.
   */
  proxy?: ProxyFact | null;
  /**
   * The resolvers this computer is set to use.
   */
  resolvers: number;
}
/**
 * A proxy that is set; its host and credentials are not kept.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ProxyFact".
 */
export interface ProxyFact {
  /**
   * Whether it stands on this computer.
   */
  on_this_computer: boolean;
  /**
   * `http`, `https`, `socks5` or another scheme.
   */
  scheme: string;
}
/**
 * What was read.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "LinkFacts".
 */
export interface LinkFacts1 {
  /**
   * Whether there is a default route for IPv4.
   */
  default_route_ipv4: boolean;
  /**
   * Whether there is a default route for IPv6.
   */
  default_route_ipv6: boolean;
  /**
   * Whether an interface other than loopback is up and has an IPv4 address.
   */
  ipv4: boolean;
  /**
   * Whether an interface other than loopback is up and has a global IPv6 address.
   */
  ipv6: boolean;
  /**
   * What the default route leaves by.
   */
  kind: 'ethernet' | 'wifi' | 'mobile' | 'tunnel' | 'other';
  /**
   * A proxy that the system or the environment names.
   */
  proxy?: ProxyFact | null;
  /**
   * The resolvers this computer is set to use.
   */
  resolvers: number;
}
/**
 * A conversation with a mail server: greeting, capabilities, TLS, goodbye. Never a credential.
 * What was learnt before a failure is kept.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "MailSession".
 */
export interface MailSession1 {
  /**
   * Its address.
   */
  address: string;
  /**
   * The capabilities named before encryption, in upper case, at most 40.
   */
  capabilities?: string[];
  /**
   * The capabilities named behind encryption, in upper case, at most 40.
   */
  capabilities_encrypted?: string[];
  /**
   * The reply in which the server refused to name capabilities, if it did.
   */
  capabilities_refused?: Reply | null;
  /**
   * From the first SYN to the SYN-ACK, in microseconds, if it came so far.
   */
  connect_us?: number | null;
  /**
   * The failure that ended it early, if one did.
   */
  failure?: Failure | null;
  /**
   * The greeting.
   */
  greeting?: Reply | null;
  /**
   * From the open connection (or the handshake, with implicit TLS) to the greeting, in milliseconds.
   */
  greeting_ms?: number | null;
  /**
   * The server's name.
   */
  host: string;
  /**
   * Its port.
   */
  port: number;
  /**
   * What was spoken.
   */
  protocol: 'smtp' | 'imap' | 'pop3';
  /**
   * How the request to start TLS went.
   */
  starttls:
    | 'not_tried'
    | {
        not_offered: Reply | null;
      }
    | {
        mangled: string;
      }
    | {
        refused: Reply;
      }
    | 'accepted';
  /**
   * The handshake, implicit or after STARTTLS.
   */
  tls?: TlsFacts | null;
  /**
   * When encryption is due.
   */
  tls_mode: 'implicit' | 'starttls' | 'opportunistic' | 'none';
}
/**
 * A reply of a mail server.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Reply".
 */
export interface Reply {
  /**
   * SMTP's three digits; 0 where the protocol has none.
   */
  code: number;
  /**
   * Whether the server is willing: 2xx, `* OK`, `* PREAUTH`, `+OK`.
   */
  positive: boolean;
  /**
   * The text, scrubbed and at most 300 characters.
   */
  text: string;
}
/**
 * An open connection.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TcpFacts".
 */
export interface TcpFacts {
  /**
   * From the first SYN to the SYN-ACK, in microseconds: over a second means that SYNs were lost.
   */
  connect_us: number;
}
/**
 * A mail provider, as in the profile's `[[provider]]`.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Provider".
 */
export interface Provider1 {
  /**
   * Its own address ranges.
   */
  addresses?: string[];
  /**
   * Something of at least 256 KiB to fetch.
   */
  bulk?: string | null;
  /**
   * When the entry was last checked against its sources.
   */
  checked?: string | null;
  /**
   * The mail domains, in lower-case ASCII.
   */
  domains: string[];
  /**
   * The word by which it is known.
   */
  id: string;
  /**
   * Its IMAP servers.
   */
  imap?: MailServer[];
  /**
   * Its mail exchangers, as far as known; they are looked up too.
   */
  mx?: string[];
  /**
   * Its name as people know it.
   */
  name: string;
  /**
   * What a user of this provider should know, such as that it has no IMAP.
   */
  notes?: string | null;
  /**
   * Its onion site.
   */
  onion?: string | null;
  /**
   * Its POP3 servers.
   */
  pop3?: MailServer[];
  /**
   * Its submission servers.
   */
  smtp?: MailServer[];
  /**
   * Where the entry comes from.
   */
  sources?: string[];
  /**
   * The page on which it tells of outages.
   */
  status?: string | null;
  /**
   * The pages of its webmail.
   */
  webmail?: string[];
}
/**
 * A provider's id and name.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ProviderRef".
 */
export interface ProviderRef1 {
  /**
   * Its id; for a provider that was worked out, its mail domain.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
}
/**
 * A resolver and the way in which it was asked.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Resolver".
 */
export interface Resolver1 {
  /**
   * Its address and port, or its URL; none for the system's own function.
   */
  address?: string | null;
  /**
   * The way.
   */
  kind: 'system' | 'configured' | 'udp' | 'tcp' | 'dot' | 'doh' | 'silent' | 'tor';
}
/**
 * What a check was about.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Subject".
 */
export interface Subject1 {
  /**
   * Whether the provider was worked out from its domain and not known.
   */
  assumed: boolean;
  /**
   * The time that the check was given, in milliseconds.
   */
  budget_ms: number;
  /**
   * Whether it ended before everything had been looked at, by the budget or by the user.
   */
  cut_short: boolean;
  /**
   * The mail domain that was asked about, where one was.
   */
  domain?: string | null;
  /**
   * The networks of the addresses that were met, from the offline table.
   */
  networks?: {
    [k: string]: Network;
  };
  provider: Provider;
  /**
   * The services asked for.
   */
  services: Service[];
}
/**
 * A TCP connection that was opened and closed again.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TcpConnect".
 */
export interface TcpConnect1 {
  /**
   * The address.
   */
  address: string;
  /**
   * The name behind the address.
   */
  host: string;
  /**
   * What came of it.
   */
  outcome:
    | {
        ok: TcpFacts;
      }
    | {
        failure: Failure;
      };
  /**
   * The port.
   */
  port: number;
  /**
   * How long an answer was waited for, in milliseconds.
   */
  wait_ms: number;
}
/**
 * A TLS handshake (RFC 8446), made with a verifier that records and accepts.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TlsHandshake".
 */
export interface TlsHandshake1 {
  /**
   * The address.
   */
  address: string;
  /**
   * The name behind the address.
   */
  host: string;
  /**
   * Which name stood in the ClientHello.
   */
  name: 'real' | 'innocent' | 'none';
  /**
   * What came of it.
   */
  outcome:
    | {
        ok: TlsFacts;
      }
    | {
        failure: Failure;
      };
  /**
   * The port.
   */
  port: number;
  /**
   * That name, unless none stood there (server_name, RFC 6066).
   */
  server_name?: string | null;
  /**
   * The form of the ClientHello.
   */
  shape: 'default' | 'split' | 'tls12';
}

/** What the page can ask for. A refusal is a `Message`, never prose. */
export const commands = {
  /** What this program is and can do here. */
  about: (): Promise<Commands['about']['output']> => invoke('about'),
  /** Stops a check; it ends at once and answers with what it knows. */
  cancel: (input: Commands['cancel']['input']): Promise<Commands['cancel']['output']> => invoke('cancel', { input }),
  /** Checks, and tells what happens as it happens. Several checks may run at once. */
  check: (input: Commands['check']['input'], tell: (told: Commands['check']['tells']) => void): Promise<Commands['check']['output']> => invoke('check', { input, tell: new Channel(tell) }),
  /** The providers that are known by heart. */
  providers: (): Promise<Commands['providers']['output']> => invoke('providers'),
  /** Draws a report's conclusions again, in another language. */
  say: (input: Commands['say']['input']): Promise<Commands['say']['output']> => invoke('say', { input }),
  /** Changes what the user has chosen; what holds then is handed back. */
  setSettings: (input: Commands['set_settings']['input']): Promise<Commands['set_settings']['output']> => invoke('set_settings', { input }),
  /** What the user has chosen. */
  settings: (): Promise<Commands['settings']['output']> => invoke('settings'),
};
