import type {
  About,
  Bounce,
  Comparison,
  Event,
  Format,
  HistoryEntry,
  MailLog,
  Preview,
  ProviderEntry,
  Redact,
  Report,
  Settings,
} from './types';

/** What is to be said, in no language: a message of the catalogues with its arguments. */
export interface Trouble {
  id: string;
  args?: Record<string, Argued>;
}

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
  lang: string;
}

export interface ExportRequest {
  report: Report;
  format: Format;
  redact: Redact;
  /** What the user wants out besides. */
  drop: string[];
  lang: string;
}

export interface Mails {
  read(text: string, lang: string): Promise<Bounce>;
  /** Asks for a file; null when the user thought better of it. */
  pick(lang: string): Promise<Bounce | null>;
}

export interface Logs {
  pick(lang: string): Promise<MailLog | null>;
}

export interface Exports {
  preview(request: ExportRequest): Promise<Preview>;
  /** Asks where to; the file's name, or null when the user thought better of it. */
  save(request: ExportRequest): Promise<string | null>;
}

export interface Histories {
  list(): Promise<HistoryEntry[]>;
  show(id: string, lang: string): Promise<Report>;
  compare(before: string, after: string, lang: string): Promise<Comparison>;
  delete(id: string): Promise<void>;
  clear(): Promise<void>;
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
}

/** Whatever was thrown, as something that can be said. */
export function trouble(thrown: unknown): Trouble {
  if (typeof thrown === 'object' && thrown !== null && 'id' in thrown) {
    const { id, args } = thrown as Partial<Trouble>;
    if (typeof id === 'string') return { id, args: args ?? {} };
  }
  return { id: 'window-error-inside', args: {} };
}
