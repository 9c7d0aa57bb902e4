import type {
  About,
  BridgeEntry,
  BridgeTried,
  Comparison,
  Event,
  ExportRequest,
  HistoryList,
  Keeps,
  LogsRead,
  MailRead,
  Message,
  Preview,
  ProviderEntry,
  Report,
  RouteNews,
  RouteRequest,
  Settings,
  ThunderbirdEntry,
  WebmailNews,
  WebmailRequest,
} from './types';

/** What is to be said, in no language: a message of the catalogues with its arguments. */
export type Trouble = Message;

/** An argument; a message is put into words first, a list joined. */
export type Argued = string | number | Trouble | Argued[];

/** A finished check. */
export interface Checked {
  report: Report;
  /** Why it is not among the earlier checks, where somebody has to know. */
  not_kept?: Trouble | null;
}

export interface CheckRequest {
  id: string;
  who: string;
  tor: boolean;
  /** The numbers of mails and logs that were read, to be held against what is measured. */
  evidence: number[];
  lang: string;
}

export interface Mails {
  read(text: string, lang: string): Promise<MailRead>;
  /** Asks for a file; null when the user thought better of it. */
  pick(lang: string): Promise<MailRead | null>;
}

export interface Logs {
  pick(lang: string): Promise<LogsRead | null>;
}

export interface Exports {
  preview(request: ExportRequest): Promise<Preview>;
  /** Asks where to; the file's name, or null when the user thought better of it. */
  save(request: ExportRequest): Promise<string | null>;
}

export interface Histories {
  /** Whether reports are kept; it takes as long as the keyring does. */
  keeps(): Promise<Keeps>;
  /** Opens it with a passphrase, or begins it, until the window is closed; says what is kept then. */
  openWith(passphrase: string): Promise<Keeps>;
  list(): Promise<HistoryList>;
  show(id: string, lang: string): Promise<Report>;
  compare(before: string, after: string, lang: string): Promise<Comparison>;
  delete(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** The way over Tor that stays open for other programs. */
export interface Routes {
  /** What somebody should read before Tor is used for the first time; nothing if it was shown. */
  risk(): Promise<Message[]>;
  /** Opens it; answers when it is closed again. */
  open(request: RouteRequest, tell: (news: RouteNews) => void): Promise<void>;
  close(): Promise<void>;
}

/** The user's own bridges; their lines never come back. */
export interface Bridges {
  list(): Promise<BridgeEntry[]>;
  /** Adds pasted lines; says what was done. */
  add(text: string): Promise<Message>;
  remove(label: string): Promise<void>;
  /** Tries one, alone; answers when it is known whether it works. */
  test(label: string): Promise<BridgeTried>;
  /** Whom a question for bridges contacts, and what the network sees of it. */
  askWords(): Promise<Message>;
  /** Asks the Tor Project for bridges, for a country or for none, and keeps them; says what came, and nothing where it was stopped. */
  ask(id: string, country: string, tell: (step: Message) => void): Promise<Message[]>;
  /** Stops asking. */
  stop(id: string): Promise<void>;
}

/** The provider's webmail in a window that reaches nothing but Tor. */
export interface Webmails {
  /** Opens it; answers when it is closed. */
  open(request: WebmailRequest, tell: (news: WebmailNews) => void): Promise<void>;
  close(): Promise<void>;
}

export interface Thunderbirds {
  list(): Promise<ThunderbirdEntry[]>;
  set(folder: string, who: string): Promise<Message>;
  undo(folder: string): Promise<Message>;
}

/**
 * The engine, as the window sees it. A part that is not there is not offered: the window shows no
 * button for what nothing answers.
 */
export interface Backend {
  about(): Promise<About>;
  settings(): Promise<Settings>;
  setSettings(settings: Settings): Promise<Settings>;
  providers(): Promise<ProviderEntry[]>;
  check(request: CheckRequest, tell: (event: Event) => void): Promise<Checked>;
  cancel(id: string): Promise<void>;
  /** The same report in another language. */
  say(report: Report, lang: string): Promise<Report>;
  readonly mails?: Mails;
  readonly logs?: Logs;
  readonly exports?: Exports;
  readonly history?: Histories;
  readonly routes?: Routes;
  readonly bridges?: Bridges;
  readonly thunderbirds?: Thunderbirds;
  readonly webmails?: Webmails;
}

/** Whatever was thrown, as something that can be said. */
export function trouble(thrown: unknown): Trouble {
  if (typeof thrown === 'object' && thrown !== null && 'id' in thrown) {
    const { id, args } = thrown as Partial<Trouble>;
    if (typeof id === 'string') return { id, args: args ?? {} };
  }
  return { id: 'window-error-inside', args: {} };
}
