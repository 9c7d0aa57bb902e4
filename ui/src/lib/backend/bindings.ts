// Made by the test in src-tauri/src/bindings.rs: change the commands there, not this file.
import { Channel, invoke } from '@tauri-apps/api/core';

/**
 * An argument: text is put in as it is, a number follows the language's rules, a message is
 * rendered first, and a list is joined as the language joins lists.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Arg".
 */
export type Arg = number | string | Message1 | Arg[];
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
      event: 'verdict';
      report: Report;
    }
  | {
      event: 'report';
      report: Report1;
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
   * Whether it ended after the verdict stood: it tells of a way around, and changes nothing else.
   */
  late?: boolean;
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
  vantage: 'direct' | 'tor' | 'sending_server';
} & (
  | (Link & {
      kind: 'link';
    })
  | (Captive & {
      kind: 'captive';
    })
  | (DnsQuery & {
      kind: 'dns_query';
    })
  | (Discovery & {
      kind: 'discovery';
    })
  | (TcpConnect & {
      kind: 'tcp_connect';
    })
  | (HopTrace & {
      kind: 'hop_trace';
    })
  | (TlsHandshake & {
      kind: 'tls_handshake';
    })
  | (HttpGet & {
      kind: 'http_get';
    })
  | (MailSession & {
      kind: 'mail_session';
    })
  | (Bulk & {
      kind: 'bulk';
    })
  | (BounceReport & {
      kind: 'bounce_report';
    })
  | (LogExcerpt & {
      kind: 'log_excerpt';
    })
);
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
 * How a set of roots judges a chain, the name left aside.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Trust".
 */
export type Trust = 'trusted' | 'unknown_issuer' | 'expired' | 'not_yet_valid' | 'invalid';
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
   * Whether it ended after the verdict stood: it tells of a way around, and changes nothing else.
   */
  late?: boolean;
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
  vantage: 'direct' | 'tor' | 'sending_server';
} & Observation2;
export type Observation2 =
  | (Link & {
      kind: 'link';
    })
  | (Captive & {
      kind: 'captive';
    })
  | (DnsQuery & {
      kind: 'dns_query';
    })
  | (Discovery & {
      kind: 'discovery';
    })
  | (TcpConnect & {
      kind: 'tcp_connect';
    })
  | (HopTrace & {
      kind: 'hop_trace';
    })
  | (TlsHandshake & {
      kind: 'tls_handshake';
    })
  | (HttpGet & {
      kind: 'http_get';
    })
  | (MailSession & {
      kind: 'mail_session';
    })
  | (Bulk & {
      kind: 'bulk';
    })
  | (BounceReport & {
      kind: 'bounce_report';
    })
  | (LogExcerpt & {
      kind: 'log_excerpt';
    });
/**
 * The state of one service.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ServiceState".
 */
export type ServiceState = 'ok' | 'blocked' | 'degraded' | 'down' | 'unknown';
/**
 * Whether reports are kept.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Keeps".
 */
export type Keeps = 'on' | 'off' | 'earlier' | 'no_key' | 'needs_passphrase';
/**
 * What happens to a route.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "RouteNews".
 */
export type RouteNews =
  | {
      event: 'told';
      /**
       * How far Tor is, from 0 to 1, where it is on its way.
       */
      fraction: number | null;
      says: Message2;
    }
  | {
      event: 'obstacle';
      says: Message3;
      /**
       * The way.
       */
      way: string;
    }
  | {
      event: 'works';
      says: Message4;
      /**
       * The way.
       */
      way: string;
    }
  | {
      event: 'ready';
      /**
       * The forwards.
       */
      forwards: Door[];
      /**
       * The address of the PAC file.
       */
      pac: string;
      /**
       * The SOCKS proxy, as address and port.
       */
      socks: string;
    }
  | {
      event: 'lost';
      says: Message5;
    };
/**
 * What happens to the webmail window.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "WebmailNews".
 */
export type WebmailNews =
  | {
      event: 'told';
      /**
       * How far Tor is, from 0 to 1, where it is on its way.
       */
      fraction: number | null;
      says: Message6;
    }
  | {
      event: 'shown';
    };
/**
 * What became of a mail for one recipient, as in RFC 3464.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Action".
 */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
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
 * How sure a finding is.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Confidence".
 */
export type Confidence = 'possible' | 'likely' | 'certain';
/**
 * What stopped a mail, as far as the words and codes of a report tell.
 *
 * The three `Path…` causes say that the sending server could not reach, or lost, the other one.
 * They are only ever drawn from what the sending server says about its own connection, never from
 * a reply of the other server.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "DeliveryCause".
 */
export type DeliveryCause =
  | 'path_timeout'
  | 'path_reset'
  | 'path_unreachable'
  | 'refused_by_order'
  | 'refused_reputation'
  | 'refused_policy'
  | 'content_rejected'
  | 'auth_failed'
  | 'relay_denied'
  | 'rate_limited'
  | 'greylisted'
  | 'too_large'
  | 'no_such_mailbox'
  | 'mailbox_full'
  | 'mailbox_disabled'
  | 'dns_failed'
  | 'no_such_domain'
  | 'tls_failed'
  | 'server_error'
  | 'expired'
  | 'unknown';
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
 * The form of a file.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Format".
 */
export type Format = 'html' | 'pdf' | 'text' | 'json' | 'ooni';
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
 * How a way to Tor is cut.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HowCut".
 */
export type HowCut =
  | 'unreachable'
  | 'dropped'
  | 'reset'
  | 'handshake_cut'
  | 'cut_later'
  | 'clock_wrong'
  | 'bridges_silent';
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
 * What a log can show.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "LogCause".
 */
export type LogCause =
  | 'path_timeout'
  | 'path_reset'
  | 'path_unreachable'
  | 'own_port_25_closed'
  | 'destination_down'
  | 'greylisted'
  | 'refused_reputation'
  | 'refused_by_order'
  | 'dns_failed'
  | 'tls_failed';
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
 * How much is taken out.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Redact".
 */
export type Redact = 'none' | 'standard' | 'strict';
/**
 * A kind of what is taken out.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Removal".
 */
export type Removal =
  | 'mail_address'
  | 'address'
  | 'name'
  | 'home_folder'
  | 'secret'
  | 'encoded'
  | 'local_network'
  | 'time'
  | 'system'
  | 'chosen';
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
 * From whose line a finding was seen.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "SeenFrom".
 */
export type SeenFrom = 'this_line' | 'sending_server' | 'both';
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
 * Whether checks may use Tor.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TorWish".
 */
export type TorWish = 'ask' | 'on' | 'off';
/**
 * From where an operation was carried out.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Vantage".
 */
export type Vantage = 'direct' | 'tor' | 'sending_server';

export interface Commands {
  about: {
    output: About;
  };
  add_bridges: {
    input: BridgeLines;
    output: Message;
  };
  ask_bridges: {
    input: AskInput;
    tells: Message;
    output: Message[];
  };
  ask_bridges_words: {
    output: Message;
  };
  bridges: {
    output: BridgeEntry[];
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
  close_route: {
    output: null;
  };
  close_webmail: {
    output: null;
  };
  history_clear: {
    output: null;
  };
  history_compare: {
    input: CompareInput;
    output: Comparison;
  };
  history_delete: {
    input: EntryInput;
    output: null;
  };
  history_keeps: {
    output: Keeps;
  };
  history_list: {
    output: HistoryList;
  };
  history_open_with: {
    input: PassphraseInput;
    output: Keeps;
  };
  history_show: {
    input: ShowInput;
    output: Report3;
  };
  open_route: {
    input: RouteInput;
    tells: RouteNews;
    output: null;
  };
  open_webmail: {
    input: WebmailInput;
    tells: WebmailNews;
    output: null;
  };
  pick_logs: {
    input: PickInput;
    output: LogsRead | null;
  };
  pick_mail: {
    input: PickInput;
    output: MailRead | null;
  };
  preview_export: {
    input: ExportInput;
    output: Preview;
  };
  providers: {
    output: ProviderEntry[];
  };
  read_mail: {
    input: PastedMail;
    output: MailRead;
  };
  remove_bridge: {
    input: BridgeInput;
    output: null;
  };
  save_export: {
    input: ExportInput;
    output: string | null;
  };
  say: {
    input: SayInput;
    output: Report3;
  };
  set_settings: {
    input: Settings;
    output: Settings;
  };
  set_thunderbird: {
    input: ThunderbirdSet;
    output: Message;
  };
  settings: {
    output: Settings;
  };
  test_bridge: {
    input: BridgeInput;
    output: BridgeTried;
  };
  thunderbird: {
    output: ThunderbirdEntry[];
  };
  undo_thunderbird: {
    input: ThunderbirdUndo;
    output: Message;
  };
  words_on_risk: {
    output: Message[];
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
   * Whether the profile names a support desk's key, for which an export can be sealed.
   */
  support: boolean;
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
 * Pasted bridge lines.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "BridgeLines".
 */
export interface BridgeLines {
  /**
   * One a line.
   */
  text: string;
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
 * Which country's bridges.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "AskInput".
 */
export interface AskInput {
  /**
   * Its two letters; empty to let whoever answers look where the question comes from.
   */
  country: string;
  /**
   * A name by which to stop it: letters, digits and hyphens.
   */
  id: string;
}
/**
 * A bridge, by what may be shown of it.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "BridgeEntry".
 */
export interface BridgeEntry {
  /**
   * A short name that tells bridges apart and not where they are.
   */
  label: string;
  /**
   * How it hides, such as `obfs4`; `direct` where it does not.
   */
  transport: string;
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
   * The numbers of mails and logs that were read, to be held against what is measured.
   */
  evidence: number[];
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
   * Whether Tor may be used, to tell a block from an outage and to try ways around.
   */
  tor: boolean;
  /**
   * A mail address, a domain or a provider's id.
   */
  who: string;
}
/**
 * The interfaces, routes and proxy settings of this computer. No address of its own is kept.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Link".
 */
export interface Link {
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
 * A fetch, without encryption, of a page whose answer is known to the letter (RFC 8908 describes
 * the portals that alter it).
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Captive".
 */
export interface Captive {
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
 * One question to one resolver.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "DnsQuery".
 */
export interface DnsQuery {
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
 * How the servers of an unknown mail domain were worked out.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Discovery".
 */
export interface Discovery {
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
 * A TCP connection that was opened and closed again.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TcpConnect".
 */
export interface TcpConnect {
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
 * A way followed by connections whose time to live ends early (`IP_TTL` with `IP_RECVERR`).
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HopTrace".
 */
export interface HopTrace {
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
 * A TLS handshake (RFC 8446), made with a verifier that records and accepts.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TlsHandshake".
 */
export interface TlsHandshake {
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
/**
 * A finished handshake.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TlsFacts".
 */
export interface TlsFacts {
  certificate: Certificate;
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
 * One page asked for over HTTP/1.1, redirects not followed.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HttpGet".
 */
export interface HttpGet {
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
 * A conversation with a mail server: greeting, capabilities, TLS, goodbye. Never a credential.
 * What was learnt before a failure is kept.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "MailSession".
 */
export interface MailSession {
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
 * A transfer watched over time.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Bulk".
 */
export interface Bulk {
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
 * What a mail that came back, or is late, says of one attempt to hand it to the provider.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "BounceReport".
 */
export interface BounceReport {
  /**
   * Its address.
   */
  address?: string | null;
  /**
   * Why the mail did not arrive.
   */
  cause:
    | 'path_timeout'
    | 'path_reset'
    | 'path_unreachable'
    | 'refused_by_order'
    | 'refused_reputation'
    | 'refused_policy'
    | 'content_rejected'
    | 'auth_failed'
    | 'relay_denied'
    | 'rate_limited'
    | 'greylisted'
    | 'too_large'
    | 'no_such_mailbox'
    | 'mailbox_full'
    | 'mailbox_disabled'
    | 'dns_failed'
    | 'no_such_domain'
    | 'tls_failed'
    | 'server_error'
    | 'expired'
    | 'unknown';
  /**
   * How surely the mail says so.
   */
  confidence: 'possible' | 'likely' | 'certain';
  /**
   * Whether the sending server still tries.
   */
  delayed: boolean;
  /**
   * The server of the provider that it speaks of.
   */
  host?: string | null;
  /**
   * The TCP port.
   */
  port?: number | null;
  /**
   * The provider's reply, if it gave one; the text is scrubbed as that of any server.
   */
  reply?: Reply | null;
  /**
   * The server that says it.
   */
  reported_by?: string | null;
}
/**
 * What the log of a sending server shows of one provider.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "LogExcerpt".
 */
export interface LogExcerpt {
  /**
   * The provider's servers, and how the connections to each went; at most 64.
   */
  addresses: LogAddress[];
  /**
   * Recipients given up.
   */
  bounced: number;
  /**
   * Recipients put off, each time that they were.
   */
  deferred: number;
  /**
   * Recipients delivered.
   */
  delivered: number;
  /**
   * What the log means for this provider, the gravest first; at most 16.
   */
  findings: LogFinding[];
  /**
   * The first time in the log.
   */
  from?: string | null;
  /**
   * Connections over time; at most 240 points.
   */
  series: LogPoint[];
  /**
   * The width of a point, in hours.
   */
  series_hours: number;
  /**
   * The last time.
   */
  to?: string | null;
}
/**
 * One address of a destination in a log, and how the connections to it went.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "LogAddress".
 */
export interface LogAddress {
  /**
   * The address.
   */
  address: string;
  /**
   * Reached.
   */
  connected: number;
  /**
   * The server's name, where the log has it.
   */
  host: string | null;
  /**
   * The TCP port, where the log has it.
   */
  port: number | null;
  /**
   * Refused.
   */
  refused: number;
  /**
   * Reset, or lost in the middle.
   */
  reset: number;
  /**
   * Timed out.
   */
  timeout: number;
  /**
   * No route.
   */
  unreachable: number;
}
/**
 * What a log shows of some destinations, and the numbers behind it.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "LogFinding".
 */
export interface LogFinding {
  /**
   * The addresses that are hit.
   */
  addresses: string[];
  /**
   * Out of the closed list.
   */
  cause:
    | 'path_timeout'
    | 'path_reset'
    | 'path_unreachable'
    | 'own_port_25_closed'
    | 'destination_down'
    | 'greylisted'
    | 'refused_reputation'
    | 'refused_by_order'
    | 'dns_failed'
    | 'tls_failed';
  /**
   * How sure.
   */
  confidence: 'possible' | 'likely' | 'certain';
  /**
   * Other destinations that were reached meanwhile, counted up to 10.
   */
  controls: number;
  /**
   * The destinations that are hit.
   */
  domains: string[];
  /**
   * How many connections failed, or mails were refused.
   */
  failures: number;
  /**
   * The first failure.
   */
  since: string;
  /**
   * Addresses of the same destinations that were reached meanwhile.
   */
  spared: number;
  /**
   * The first success after it, or the last refusal; null while it lasts.
   */
  until: string | null;
  /**
   * Whether the addresses were reached before.
   */
  worked_before: boolean;
}
/**
 * Connections within one stretch of time.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "LogPoint".
 */
export interface LogPoint {
  /**
   * Its beginning.
   */
  at: string;
  /**
   * Reached.
   */
  connected: number;
  /**
   * Failed otherwise.
   */
  other: number;
  /**
   * Timed out.
   */
  timeout: number;
}
/**
 * The report as it is so far.
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
   * Whether it is being tried. Never in a check's last report.
   */
  trying?: boolean;
  /**
   * Why it does not work, or could not be tried, in words.
   */
  why?: string | null;
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
   * From whose line it was seen.
   */
  seen_from?: 'this_line' | 'sending_server' | 'both';
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
  set_aside?: SetAside;
  /**
   * How Tor could be reached, where it was begun to look from elsewhere.
   */
  tor?: TorStart | null;
  /**
   * Whether ways around were still being tried when this was written down. Never in a check's last
   * report.
   */
  trying?: boolean;
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
 * Mails and logs that were given along with it and say nothing of this provider.
 */
export interface SetAside {
  /**
   * Returned mails about other providers.
   */
  bounces: number;
  /**
   * Logs in which nothing was sent to this provider.
   */
  logs: number;
  /**
   * Mails that have not come back.
   */
  other_mails: number;
}
/**
 * Tor was begun.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "TorStart".
 */
export interface TorStart {
  /**
   * The ways that were found to be cut.
   */
  cut?: CutWay[];
  /**
   * The transports whose program is not there.
   */
  missing?: MissingTransport[];
  /**
   * Milliseconds until it carried.
   */
  ready_ms?: number | null;
  /**
   * The way over which it carried: `direct`, `bridge`, or the name of a transport; none if it did
   * not in time.
   */
  way?: string | null;
}
/**
 * A way to Tor that is cut.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "CutWay".
 */
export interface CutWay {
  /**
   * How.
   */
  how:
    | 'unreachable'
    | 'dropped'
    | 'reset'
    | 'handshake_cut'
    | 'cut_later'
    | 'clock_wrong'
    | 'bridges_silent';
  /**
   * Which.
   */
  way: string;
}
/**
 * A transport that could not be tried.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "MissingTransport".
 */
export interface MissingTransport {
  /**
   * The program that speaks it, by its name alone.
   */
  program: string;
  /**
   * Which.
   */
  way: string;
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
  report: Report2;
}
/**
 * Its report.
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
 * Which reports to compare.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "CompareInput".
 */
export interface CompareInput {
  /**
   * The id of the later one.
   */
  after: string;
  /**
   * The id of the earlier one.
   */
  before: string;
  /**
   * The tag of the language of their sentences.
   */
  lang: string;
}
/**
 * What has changed.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Comparison".
 */
export interface Comparison {
  after: HistoryEntry;
  /**
   * What is wrong since.
   */
  appeared: Fault[];
  before: HistoryEntry1;
  /**
   * What is wrong no more, or was not looked at again.
   */
  gone: Fault[];
  /**
   * The ways around that worked before, and do not now.
   */
  lost_ways: HistoryWay[];
  /**
   * The ways around that were tried and work now, and did not before.
   */
  new_ways: HistoryWay[];
  /**
   * Whether both were made from one network; none where that is not known.
   */
  same_network?: boolean | null;
  /**
   * Each service that both or either looked at.
   */
  services: ServiceChange[];
  /**
   * What is still wrong.
   */
  stayed: Fault[];
}
/**
 * The later one.
 */
export interface HistoryEntry {
  /**
   * The report's id.
   */
  id: string;
  /**
   * When the check began, RFC 3339 in UTC.
   */
  made_at: string;
  /**
   * The network it was made from: a salted fingerprint, alike for one network in this history
   * and telling nothing outside it. None where the network could not be told.
   */
  network?: string | null;
  provider: ProviderRef1;
  /**
   * The verdict in one word.
   */
  status: 'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
}
/**
 * Whose service was checked.
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
 * A finding, without its words and evidence.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Fault".
 */
export interface Fault {
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
   * Which services suffer.
   */
  services: Service[];
  /**
   * What it was seen at.
   */
  targets: string[];
  /**
   * It in a few words, in the language of its report.
   */
  title: string;
}
/**
 * The earlier report.
 */
export interface HistoryEntry1 {
  /**
   * The report's id.
   */
  id: string;
  /**
   * When the check began, RFC 3339 in UTC.
   */
  made_at: string;
  /**
   * The network it was made from: a salted fingerprint, alike for one network in this history
   * and telling nothing outside it. None where the network could not be told.
   */
  network?: string | null;
  provider: ProviderRef1;
  /**
   * The verdict in one word.
   */
  status: 'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
}
/**
 * A way around.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HistoryWay".
 */
export interface HistoryWay {
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
   * It in a few words, in the language of its report.
   */
  title: string;
}
/**
 * A service, then and now; none where it was not looked at.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ServiceChange".
 */
export interface ServiceChange {
  /**
   * Its state in the later report.
   */
  after: ServiceState | null;
  /**
   * Its state in the earlier report.
   */
  before: ServiceState | null;
  /**
   * One of the ways in which a person's mail works.
   */
  service: 'webmail' | 'imap' | 'smtp' | 'pop3' | 'mx';
}
/**
 * Which report.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "EntryInput".
 */
export interface EntryInput {
  /**
   * Its id.
   */
  id: string;
}
/**
 * The reports, the latest first.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HistoryList".
 */
export interface HistoryList {
  /**
   * How many others lie there, damaged; clearing the history takes them away.
   */
  damaged: number;
  /**
   * Those that can be read.
   */
  entries: HistoryEntry2[];
}
/**
 * A report of the history, in short.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "HistoryEntry".
 */
export interface HistoryEntry2 {
  /**
   * The report's id.
   */
  id: string;
  /**
   * When the check began, RFC 3339 in UTC.
   */
  made_at: string;
  /**
   * The network it was made from: a salted fingerprint, alike for one network in this history
   * and telling nothing outside it. None where the network could not be told.
   */
  network?: string | null;
  provider: ProviderRef1;
  /**
   * The verdict in one word.
   */
  status: 'ok' | 'blocked' | 'local_problem' | 'provider_problem' | 'degraded' | 'inconclusive';
}
/**
 * What opens the history.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "PassphraseInput".
 */
export interface PassphraseInput {
  /**
   * The passphrase.
   */
  passphrase: string;
}
/**
 * Which report to show.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ShowInput".
 */
export interface ShowInput {
  /**
   * Its id.
   */
  id: string;
  /**
   * The tag of the language of its sentences.
   */
  lang: string;
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
 * What is wished of a route.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "RouteInput".
 */
export interface RouteInput {
  /**
   * Tor is never reached without a bridge.
   */
  bridges_only: boolean;
  /**
   * Every name is let through.
   */
  everything: boolean;
  /**
   * Ports for programs that know no SOCKS are opened as well; only for one provider.
   */
  forwards: boolean;
  /**
   * Whose hosts are let through: an address, a domain or a provider's id; all providers' if null.
   */
  who: string | null;
}
/**
 * What is to be said, in no language.
 */
export interface Message2 {
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
 * What is to be said, in no language.
 */
export interface Message3 {
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
 * What is to be said, in no language.
 */
export interface Message4 {
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
 * A port for programs that know no SOCKS.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Door".
 */
export interface Door {
  /**
   * Address and port on this computer.
   */
  address: string;
  /**
   * The server to which it leads.
   */
  host: string;
  /**
   * One of the ways in which a person's mail works.
   */
  service: 'webmail' | 'imap' | 'smtp' | 'pop3' | 'mx';
  /**
   * How to use it.
   */
  steps: Message[];
}
/**
 * What is to be said, in no language.
 */
export interface Message5 {
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
 * Which webmail is wished.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "WebmailInput".
 */
export interface WebmailInput {
  /**
   * Whether what the site keeps stays for the next time.
   */
  keep: boolean;
  /**
   * The tag of the language of the window's bar.
   */
  lang: string;
  /**
   * Whose: a mail address, a domain or a provider's id.
   */
  who: string;
}
/**
 * What is to be said, in no language.
 */
export interface Message6 {
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
 * In which language to explain a file that is to be chosen.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "PickInput".
 */
export interface PickInput {
  /**
   * Its tag.
   */
  lang: string;
}
/**
 * Logs that were read.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "LogsRead".
 */
export interface LogsRead {
  /**
   * The number under which a check can be given them.
   */
  evidence: number;
  shows: MailLogJson;
}
/**
 * What they show.
 */
export interface MailLogJson {
  /**
   * The destinations, those with failed connections first.
   */
  destinations: DestinationJson[];
  /**
   * What it means.
   */
  findings: FindingJson[];
  /**
   * The first time.
   */
  from: string | null;
  /**
   * Lines read.
   */
  lines: number;
  overflow: NotToldApart;
  /**
   * Always [`SCHEMA`].
   */
  schema: 'waypost-maillog/1';
  /**
   * The width of a point of a series, in hours.
   */
  series_hours: number;
  /**
   * One sentence.
   */
  summary: string;
  /**
   * The last time.
   */
  to: string | null;
  /**
   * Lines that are of no known form.
   */
  unparsed: number;
}
/**
 * One destination.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "DestinationJson".
 */
export interface DestinationJson {
  /**
   * Its servers' addresses.
   */
  addresses: AddressJson[];
  /**
   * Recipients tried.
   */
  attempts: number;
  /**
   * Given up.
   */
  bounced: number;
  /**
   * Put off.
   */
  deferred: number;
  /**
   * Delivered.
   */
  delivered: number;
  /**
   * The domain.
   */
  domain: string;
  /**
   * Connections over time.
   */
  series: LogPoint[];
}
/**
 * One address, and the network that it is in.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "AddressJson".
 */
export interface AddressJson {
  /**
   * The address.
   */
  address: string;
  /**
   * The name under which that is registered.
   */
  as_name: string | null;
  /**
   * The autonomous system of the address.
   */
  asn: number | null;
  /**
   * Reached.
   */
  connected: number;
  /**
   * The country of the address, of two letters.
   */
  country: string | null;
  /**
   * The server's name, where the log has it.
   */
  host: string | null;
  /**
   * The TCP port, where the log has it.
   */
  port: number | null;
  /**
   * Refused.
   */
  refused: number;
  /**
   * Reset, or lost in the middle.
   */
  reset: number;
  /**
   * Timed out.
   */
  timeout: number;
  /**
   * No route.
   */
  unreachable: number;
}
/**
 * One finding, in words.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "FindingJson".
 */
export interface FindingJson {
  /**
   * The addresses that are hit.
   */
  addresses: string[];
  /**
   * Out of the closed list.
   */
  cause:
    | 'path_timeout'
    | 'path_reset'
    | 'path_unreachable'
    | 'own_port_25_closed'
    | 'destination_down'
    | 'greylisted'
    | 'refused_reputation'
    | 'refused_by_order'
    | 'dns_failed'
    | 'tls_failed';
  /**
   * How sure.
   */
  confidence: 'possible' | 'likely' | 'certain';
  /**
   * Other destinations that were reached meanwhile, counted up to 10.
   */
  controls: number;
  /**
   * The destinations that are hit.
   */
  domains: string[];
  /**
   * A few sentences.
   */
  explanation: string;
  /**
   * How many connections failed, or mails were refused.
   */
  failures: number;
  /**
   * The first failure.
   */
  since: string;
  /**
   * Addresses of the same destinations that were reached meanwhile.
   */
  spared: number;
  /**
   * A few words.
   */
  title: string;
  /**
   * The first success after it, or the last refusal; null while it lasts.
   */
  until: string | null;
  /**
   * Whether the addresses were reached before.
   */
  worked_before: boolean;
}
/**
 * What was counted without telling destinations apart.
 */
export interface NotToldApart {
  /**
   * Recipients.
   */
  attempts: number;
  /**
   * Connections.
   */
  connections: number;
}
/**
 * A mail that was read.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "MailRead".
 */
export interface MailRead {
  /**
   * The number under which a check can be given it; none if it did not come back.
   */
  evidence: number | null;
  says: BounceJson;
}
/**
 * What it says.
 */
export interface BounceJson {
  /**
   * Whether a mail failed or is late.
   */
  is_bounce: boolean;
  /**
   * One for each recipient; good news is listed here too.
   */
  reports: ReportJson[];
  /**
   * Always [`SCHEMA`].
   */
  schema: 'waypost-bounce/1';
  /**
   * One sentence.
   */
  summary: string;
}
/**
 * What became of the mail for one recipient.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ReportJson".
 */
export interface ReportJson {
  /**
   * As in RFC 3464.
   */
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  /**
   * Why, out of the closed list.
   */
  cause:
    | 'path_timeout'
    | 'path_reset'
    | 'path_unreachable'
    | 'refused_by_order'
    | 'refused_reputation'
    | 'refused_policy'
    | 'content_rejected'
    | 'auth_failed'
    | 'relay_denied'
    | 'rate_limited'
    | 'greylisted'
    | 'too_large'
    | 'no_such_mailbox'
    | 'mailbox_full'
    | 'mailbox_disabled'
    | 'dns_failed'
    | 'no_such_domain'
    | 'tls_failed'
    | 'server_error'
    | 'expired'
    | 'unknown';
  /**
   * How sure.
   */
  confidence: 'possible' | 'likely' | 'certain';
  /**
   * A few sentences: what happened, how sure that is, what can be done.
   */
  explanation: string;
  /**
   * The mail address.
   */
  recipient: string;
  remote: RemoteJson;
  /**
   * The server that reports.
   */
  reporting_mta: string | null;
  smtp: SmtpJson;
  /**
   * Whether it may still arrive, or was called a passing refusal.
   */
  temporary: boolean;
  /**
   * A few words.
   */
  title: string;
}
/**
 * The other server; what is not known is null.
 */
export interface RemoteJson {
  /**
   * Its address.
   */
  address: string | null;
  /**
   * The name under which that is registered.
   */
  as_name: string | null;
  /**
   * The autonomous system of the address.
   */
  asn: number | null;
  /**
   * The country of the address, of two letters.
   */
  country: string | null;
  /**
   * Its name.
   */
  host: string | null;
  /**
   * The TCP port.
   */
  port: number | null;
}
/**
 * Its reply, or the sending server's own words.
 */
export interface SmtpJson {
  /**
   * The code of three digits.
   */
  code: number | null;
  /**
   * The enhanced code.
   */
  enhanced: string | null;
  /**
   * The words.
   */
  text: string | null;
}
/**
 * What is to be made of a report.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ExportInput".
 */
export interface ExportInput {
  /**
   * What is to go besides, wherever it stands.
   */
  drop: string[];
  /**
   * The form.
   */
  format: 'html' | 'pdf' | 'text' | 'json' | 'ooni';
  /**
   * The tag of the language.
   */
  lang: string;
  /**
   * How much is taken out.
   */
  redact: 'none' | 'standard' | 'strict';
  report: Report4;
  /**
   * The public key of age for whose holder the file is sealed, or `support`; not sealed if null.
   */
  seal: string | null;
}
/**
 * A finished check.
 */
export interface Report4 {
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
 * What would leave this computer, for its owner to look at first.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Preview".
 */
export interface Preview {
  /**
   * The file's text; of a page and of a PDF all that they say, with what is folded or attached.
   */
  content: string;
  /**
   * What stands in its place.
   */
  marks: string[];
  /**
   * What was taken out.
   */
  removed: Removed[];
}
/**
 * How often something of a kind was taken out.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Removed".
 */
export interface Removed {
  /**
   * How often.
   */
  count: number;
  /**
   * The kind.
   */
  kind:
    | 'mail_address'
    | 'address'
    | 'name'
    | 'home_folder'
    | 'secret'
    | 'encoded'
    | 'local_network'
    | 'time'
    | 'system'
    | 'chosen';
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
 * A mail as text.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "PastedMail".
 */
export interface PastedMail {
  /**
   * The tag of the language to explain it in.
   */
  lang: string;
  /**
   * The mail, its technical part too.
   */
  text: string;
}
/**
 * Which bridge.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "BridgeInput".
 */
export interface BridgeInput {
  /**
   * Its label.
   */
  label: string;
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
  report: Report5;
}
/**
 * A finished check.
 */
export interface Report5 {
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
  /**
   * Whether checks may use Tor.
   */
  tor: 'ask' | 'on' | 'off';
}
/**
 * Which profile to set up, and for whom.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ThunderbirdSet".
 */
export interface ThunderbirdSet {
  /**
   * The profile's folder.
   */
  folder: string;
  /**
   * A mail address, a domain or a provider's id.
   */
  who: string;
}
/**
 * How a bridge did that was tried.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "BridgeTried".
 */
export interface BridgeTried {
  says: Message7;
  /**
   * Something was carried through it and back.
   */
  works: boolean;
}
/**
 * What is to be said, in no language.
 */
export interface Message7 {
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
 * A profile of Thunderbird.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ThunderbirdEntry".
 */
export interface ThunderbirdEntry {
  /**
   * Its folder, which tells it from others of that name.
   */
  folder: string;
  /**
   * Its name, as Thunderbird shows it.
   */
  name: string;
  /**
   * Whether its mail goes over Tor by our doing.
   */
  set: boolean;
}
/**
 * Which profile to take back.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "ThunderbirdUndo".
 */
export interface ThunderbirdUndo {
  /**
   * The profile's folder.
   */
  folder: string;
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
 * The whole object.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "BounceJson".
 */
export interface BounceJson1 {
  /**
   * Whether a mail failed or is late.
   */
  is_bounce: boolean;
  /**
   * One for each recipient; good news is listed here too.
   */
  reports: ReportJson[];
  /**
   * Always [`SCHEMA`].
   */
  schema: 'waypost-bounce/1';
  /**
   * One sentence.
   */
  summary: string;
}
/**
 * A presented certificate (RFC 5280) and how the roots judge its chain.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "Certificate".
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
 * The whole object.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "MailLogJson".
 */
export interface MailLogJson1 {
  /**
   * The destinations, those with failed connections first.
   */
  destinations: DestinationJson[];
  /**
   * What it means.
   */
  findings: FindingJson[];
  /**
   * The first time.
   */
  from: string | null;
  /**
   * Lines read.
   */
  lines: number;
  overflow: NotToldApart;
  /**
   * Always [`SCHEMA`].
   */
  schema: 'waypost-maillog/1';
  /**
   * The width of a point of a series, in hours.
   */
  series_hours: number;
  /**
   * One sentence.
   */
  summary: string;
  /**
   * The last time.
   */
  to: string | null;
  /**
   * Lines that are of no known form.
   */
  unparsed: number;
}
/**
 * What was counted without telling destinations apart, for there were too many.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "NotToldApart".
 */
export interface NotToldApart1 {
  /**
   * Recipients.
   */
  attempts: number;
  /**
   * Connections.
   */
  connections: number;
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
export interface ProviderRef2 {
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
 * A server.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "RemoteJson".
 */
export interface RemoteJson1 {
  /**
   * Its address.
   */
  address: string | null;
  /**
   * The name under which that is registered.
   */
  as_name: string | null;
  /**
   * The autonomous system of the address.
   */
  asn: number | null;
  /**
   * The country of the address, of two letters.
   */
  country: string | null;
  /**
   * Its name.
   */
  host: string | null;
  /**
   * The TCP port.
   */
  port: number | null;
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
 * How much of what was given along with a check was not used.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "SetAside".
 */
export interface SetAside1 {
  /**
   * Returned mails about other providers.
   */
  bounces: number;
  /**
   * Logs in which nothing was sent to this provider.
   */
  logs: number;
  /**
   * Mails that have not come back.
   */
  other_mails: number;
}
/**
 * An SMTP reply.
 *
 * This interface was referenced by `Commands`'s JSON-Schema
 * via the `definition` "SmtpJson".
 */
export interface SmtpJson1 {
  /**
   * The code of three digits.
   */
  code: number | null;
  /**
   * The enhanced code.
   */
  enhanced: string | null;
  /**
   * The words.
   */
  text: string | null;
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
  set_aside?: SetAside;
  /**
   * How Tor could be reached, where it was begun to look from elsewhere.
   */
  tor?: TorStart | null;
  /**
   * Whether ways around were still being tried when this was written down. Never in a check's last
   * report.
   */
  trying?: boolean;
}

/** What the page can ask for. A refusal is a `Message`, never prose. */
export const commands = {
  /** What this program is and can do here. */
  about: (): Promise<Commands['about']['output']> => invoke('about'),
  /** Adds pasted lines, all or none; says what was done. */
  addBridges: (input: Commands['add_bridges']['input']): Promise<Commands['add_bridges']['output']> => invoke('add_bridges', { input }),
  /** Asks the Tor Project for bridges and keeps them; says what came. */
  askBridges: (input: Commands['ask_bridges']['input'], tell: (told: Commands['ask_bridges']['tells']) => void): Promise<Commands['ask_bridges']['output']> => invoke('ask_bridges', { input, tell: new Channel(tell) }),
  /** Whom a question for bridges contacts, and what the network sees of it. */
  askBridgesWords: (): Promise<Commands['ask_bridges_words']['output']> => invoke('ask_bridges_words'),
  /** The user's own bridges, by what may be shown of them. */
  bridges: (): Promise<Commands['bridges']['output']> => invoke('bridges'),
  /** Stops a check; it ends at once and answers with what it knows. */
  cancel: (input: Commands['cancel']['input']): Promise<Commands['cancel']['output']> => invoke('cancel', { input }),
  /** Checks, and tells what happens as it happens. Several checks may run at once. */
  check: (input: Commands['check']['input'], tell: (told: Commands['check']['tells']) => void): Promise<Commands['check']['output']> => invoke('check', { input, tell: new Channel(tell) }),
  /** Closes the route; answers when it is closed. */
  closeRoute: (): Promise<Commands['close_route']['output']> => invoke('close_route'),
  /** Has that window close. */
  closeWebmail: (): Promise<Commands['close_webmail']['output']> => invoke('close_webmail'),
  /** Deletes all of them for good. */
  historyClear: (): Promise<Commands['history_clear']['output']> => invoke('history_clear'),
  /** What has changed from one to another. */
  historyCompare: (input: Commands['history_compare']['input']): Promise<Commands['history_compare']['output']> => invoke('history_compare', { input }),
  /** Deletes one for good. */
  historyDelete: (input: Commands['history_delete']['input']): Promise<Commands['history_delete']['output']> => invoke('history_delete', { input }),
  /** Whether reports are kept. It takes as long as the keyring does. */
  historyKeeps: (): Promise<Commands['history_keeps']['output']> => invoke('history_keeps'),
  /** The earlier reports, the latest first, and how many others are damaged. */
  historyList: (): Promise<Commands['history_list']['output']> => invoke('history_list'),
  /** Opens the history with a passphrase, or begins one, until the program ends; says whether reports are kept then. */
  historyOpenWith: (input: Commands['history_open_with']['input']): Promise<Commands['history_open_with']['output']> => invoke('history_open_with', { input }),
  /** One of them, in the language wished for. */
  historyShow: (input: Commands['history_show']['input']): Promise<Commands['history_show']['output']> => invoke('history_show', { input }),
  /** Opens the route and holds it open until it is closed; answers when it is. */
  openRoute: (input: Commands['open_route']['input'], tell: (told: Commands['open_route']['tells']) => void): Promise<Commands['open_route']['output']> => invoke('open_route', { input, tell: new Channel(tell) }),
  /** Opens the provider's webmail in a window that reaches nothing but Tor; answers when it is closed. */
  openWebmail: (input: Commands['open_webmail']['input'], tell: (told: Commands['open_webmail']['tells']) => void): Promise<Commands['open_webmail']['output']> => invoke('open_webmail', { input, tell: new Channel(tell) }),
  /** Asks for logs' files and says what they show; null when the user thought better of it. */
  pickLogs: (input: Commands['pick_logs']['input']): Promise<Commands['pick_logs']['output']> => invoke('pick_logs', { input }),
  /** Asks for a mail's file and explains it; null when the user thought better of it. */
  pickMail: (input: Commands['pick_mail']['input']): Promise<Commands['pick_mail']['output']> => invoke('pick_mail', { input }),
  /** Shows what of a report would leave. */
  previewExport: (input: Commands['preview_export']['input']): Promise<Commands['preview_export']['output']> => invoke('preview_export', { input }),
  /** The providers that are known by heart. */
  providers: (): Promise<Commands['providers']['output']> => invoke('providers'),
  /** Explains a mail that was pasted or dropped. */
  readMail: (input: Commands['read_mail']['input']): Promise<Commands['read_mail']['output']> => invoke('read_mail', { input }),
  /** Removes one. */
  removeBridge: (input: Commands['remove_bridge']['input']): Promise<Commands['remove_bridge']['output']> => invoke('remove_bridge', { input }),
  /** Asks where to and writes it; the file's name, or null when the user thought better of it. */
  saveExport: (input: Commands['save_export']['input']): Promise<Commands['save_export']['output']> => invoke('save_export', { input }),
  /** Draws a report's conclusions again, in another language. */
  say: (input: Commands['say']['input']): Promise<Commands['say']['output']> => invoke('say', { input }),
  /** Changes what the user has chosen; what holds then is handed back. */
  setSettings: (input: Commands['set_settings']['input']): Promise<Commands['set_settings']['output']> => invoke('set_settings', { input }),
  /** Sends one provider's mail in a profile over Tor; says what was done. */
  setThunderbird: (input: Commands['set_thunderbird']['input']): Promise<Commands['set_thunderbird']['output']> => invoke('set_thunderbird', { input }),
  /** What the user has chosen. */
  settings: (): Promise<Commands['settings']['output']> => invoke('settings'),
  /** Tries one, alone; answers when it is known whether it works. */
  testBridge: (input: Commands['test_bridge']['input']): Promise<Commands['test_bridge']['output']> => invoke('test_bridge', { input }),
  /** Thunderbird's profiles. */
  thunderbird: (): Promise<Commands['thunderbird']['output']> => invoke('thunderbird'),
  /** Takes a profile back to where it was; says what was done. */
  undoThunderbird: (input: Commands['undo_thunderbird']['input']): Promise<Commands['undo_thunderbird']['output']> => invoke('undo_thunderbird', { input }),
  /** What somebody should read before Tor is used for the first time; nothing if it was shown before. */
  wordsOnRisk: (): Promise<Commands['words_on_risk']['output']> => invoke('words_on_risk'),
};
