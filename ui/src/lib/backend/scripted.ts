// A backend that plays back: for tests and screenshots. It answers as the real one would, from
// reports that the engine made in the lab.
import { type Backend, type Checked, type CheckRequest, type Trouble } from './backend';
import type {
  About,
  Bounce,
  BridgeEntry,
  BridgeTried,
  Comparison,
  Event,
  ExportRequest,
  HistoryEntry,
  Keeps,
  MailLog,
  Message,
  Observation,
  Preview,
  Report,
  RouteNews,
  RouteRequest,
  Settings,
  Station,
  ThunderbirdEntry,
  WebmailNews,
  WebmailRequest,
} from './types';

export interface Script {
  about?: Partial<About>;
  settings?: Partial<Settings>;
  /** The report that a check of `who` ends with. */
  report: (who: string) => Report;
  /** Milliseconds of playing for one of measuring; 0 plays at once, null waits for `step`. */
  pace: number | null;
  bounce?: Bounce;
  maillog?: MailLog;
  history?: Report[];
  /** Whether reports are kept; they are if it isn't said. */
  keeps?: Keeps;
  /** What opens them, where a passphrase does. */
  passphrase?: string;
  /** How many reports are damaged. */
  damaged?: number;
  comparison?: Comparison;
  /** What an opened route tells; none if there is no engine for one. */
  route?: RouteNews[];
  /** What is to be read before it is opened. */
  risk?: Message[];
  bridges?: BridgeEntry[];
  /** How each bridge does when it is tried, by its label. */
  bridgeTrials?: Record<string, BridgeTried>;
  /** When bridges come that are asked for; at once if it isn't said. */
  bridgesCome?: Promise<void>;
  thunderbirds?: ThunderbirdEntry[];
  /** What the named command fails with. */
  fails?: Partial<
    Record<'about' | 'check' | 'cancel' | 'bounce' | 'save' | 'route' | 'bridges', Trouble>
  >;
}

const STATION: Record<Observation['kind'], Station> = {
  link: 'computer',
  captive: 'network',
  dns_query: 'dns',
  discovery: 'dns',
  tcp_connect: 'road',
  hop_trace: 'road',
  bulk: 'service',
  tls_handshake: 'encryption',
  http_get: 'service',
  mail_session: 'service',
  bounce_report: 'service',
  log_excerpt: 'service',
};

/** A report as it was when its verdict stood and the ways over Tor were still being tried. */
export function verdictOf(report: Report): Report {
  return {
    ...report,
    subject: { ...report.subject, trying: true },
    measurements: report.measurements.filter((seen) => !seen.late),
    alternatives: report.alternatives.map((way) => {
      if (!way.kind.startsWith('tor_')) return way;
      const { kind, services, title, steps } = way;
      return { kind, services, title, steps, tried: false, trying: true };
    }),
  };
}

/** The events that the engine would have told on the way to a report, with their times. */
export function eventsOf(report: Report): { at: number; event: Event }[] {
  const events: { at: number; event: Event }[] = [
    {
      at: 0,
      event: {
        event: 'started',
        provider: report.provider.name,
        services: report.subject.services,
        budget_ms: report.subject.budget_ms,
      },
    },
  ];
  const seen = new Set<Station>();
  const byEnd = report.measurements.toSorted((a, b) => a.at_ms + a.took_ms - b.at_ms - b.took_ms);
  for (const measurement of byEnd) {
    const station = STATION[measurement.kind];
    if (!seen.has(station)) {
      seen.add(station);
      events.push({
        at: measurement.at_ms,
        event: { event: 'working', station, at_ms: measurement.at_ms },
      });
    }
    events.push({
      at: measurement.at_ms + measurement.took_ms,
      event: { event: 'measurement', measurement },
    });
  }
  const last = Math.max(report.duration_ms, ...events.map(({ at }) => at));
  if (report.measurements.some((seen) => seen.late)) {
    const verdict = verdictOf(report);
    events.push({ at: report.duration_ms, event: { event: 'verdict', report: verdict } });
  }
  events.push({ at: last, event: { event: 'report', report } });
  return events.toSorted((a, b) => a.at - b.at);
}

const said = (id: string): Trouble => ({ id, args: {} });

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The scripted backend, with a hold on the check that is being played. */
export class Scripted implements Backend {
  readonly script: Script;
  readonly cancelled: string[] = [];
  readonly asked: CheckRequest[] = [];
  readonly routed: RouteRequest[] = [];
  #settings: Settings;
  #step: (() => void) | null = null;
  #closed: (() => void) | null = null;
  #windowClosed: (() => void) | null = null;

  constructor(script: Script) {
    this.script = script;
    this.#settings = {
      lang: null,
      theme: 'system',
      tor: 'off',
      keep_days: 30,
      history: true,
      contact_consent: true,
      ...script.settings,
    };
  }

  async about(): Promise<About> {
    this.#fail('about');
    return {
      version: '0.1.0',
      os: 'linux',
      lang: 'en',
      languages: [
        { tag: 'en', name: 'English', dir: 'ltr' },
        { tag: 'ru', name: 'Русский', dir: 'ltr' },
      ],
      support: false,
      ...this.script.about,
    };
  }

  settings = async (): Promise<Settings> => this.#settings;

  setSettings = async (settings: Settings): Promise<Settings> => (this.#settings = settings);

  providers = async () => [
    { id: 'proton', name: 'Proton Mail', domains: ['proton.me', 'protonmail.com'] },
    { id: 'posteo', name: 'Posteo', domains: ['posteo.de'] },
  ];

  async check(request: CheckRequest, tell: (event: Event) => void): Promise<Checked> {
    this.asked.push(request);
    this.#fail('check');
    const report = this.script.report(request.who);
    let now = 0;
    for (const { at, event } of eventsOf(report)) {
      if (this.cancelled.includes(request.id)) break;
      if (this.script.pace === null) await new Promise<void>((go) => (this.#step = go));
      else if (this.script.pace > 0) await wait((at - now) * this.script.pace);
      now = at;
      if (!this.cancelled.includes(request.id)) tell(event);
    }
    return { report };
  }

  /** Plays the next event of a check that waits; for tests. */
  step(): void {
    this.#step?.();
  }

  async cancel(id: string): Promise<void> {
    this.#fail('cancel');
    this.cancelled.push(id);
    this.#step?.();
  }

  say: Backend['say'] = async (report) => ({ ...report });

  get mails() {
    const { bounce } = this.script;
    if (!bounce) return undefined;
    const read = async () => {
      this.#fail('bounce');
      return { says: bounce, evidence: bounce.is_bounce ? 0 : null };
    };
    return { read, pick: read };
  }

  get logs() {
    const { maillog } = this.script;
    return maillog && { pick: async () => ({ shows: maillog, evidence: 1 }) };
  }

  readonly exports = {
    preview: async ({ report, drop }: ExportRequest): Promise<Preview> => ({
      content: drop.reduce((text, out) => text.replaceAll(out, '[removed]'), page(report)),
      removed: [
        { kind: 'address', count: 3 },
        { kind: 'name', count: 1 },
      ],
      marks: ['[removed]'],
    }),
    save: async () => {
      this.#fail('save');
      return 'waypost-report.html';
    },
  };

  get history() {
    let reports = this.script.history;
    if (!reports) return undefined;
    const entry = (report: Report): HistoryEntry => ({
      id: report.id,
      made_at: report.made_at,
      network: '7f3a',
      provider: report.provider,
      status: report.status,
    });
    return {
      keeps: async () => this.script.keeps ?? 'on',
      openWith: async (passphrase: string) => {
        const { script } = this;
        if (script.keeps === 'no_key') script.passphrase = passphrase;
        if (script.passphrase !== passphrase) throw said('error-history-wrong-passphrase');
        script.keeps = 'on';
        return 'on' as const;
      },
      list: async () => {
        const { keeps, damaged = 0 } = this.script;
        if (keeps === 'needs_passphrase') throw said('error-history-needs-passphrase');
        return { entries: (reports ?? []).map(entry), damaged };
      },
      show: async (id: string) => reports!.find((report) => report.id === id)!,
      compare: async () => this.script.comparison!,
      delete: async (id: string) => {
        reports = reports!.filter((report) => report.id !== id);
        this.script.history = reports;
      },
      clear: async () => {
        reports = [];
        this.script.history = reports;
        this.script.damaged = 0;
      },
    };
  }

  get routes() {
    const { route, risk = [] } = this.script;
    if (!route) return undefined;
    return {
      risk: async () => risk,
      open: async (request: RouteRequest, tell: (news: RouteNews) => void) => {
        this.#fail('route');
        this.routed.push(request);
        await Promise.resolve();
        for (const news of route) tell(news);
        await new Promise<void>((closed) => (this.#closed = closed));
      },
      close: async () => this.#closed?.(),
    };
  }

  get webmails() {
    if (!this.script.route) return undefined;
    return {
      open: async (_: WebmailRequest, tell: (news: WebmailNews) => void) => {
        await Promise.resolve();
        tell({ event: 'shown' });
        await new Promise<void>((close) => (this.#windowClosed = close));
      },
      close: async () => this.#windowClosed?.(),
    };
  }

  get bridges() {
    const { script } = this;
    if (!script.bridges) return undefined;
    return {
      list: async () => script.bridges!,
      add: async (text: string) => {
        this.#fail('bridges');
        const lines = text.trim().split('\n');
        const added = lines.map((line, at) => ({
          label: `bridge${script.bridges!.length + at}`,
          transport: line.split(' ')[0] ?? 'direct',
        }));
        script.bridges = [...script.bridges!, ...added];
        return { id: 'bridges-added', args: { count: added.length } };
      },
      remove: async (label: string) => {
        script.bridges = script.bridges!.filter((bridge) => bridge.label !== label);
      },
      test: async (label: string) => {
        this.#fail('bridges');
        const silent = { works: false, says: { id: 'bridges-try-silent', args: {} } };
        return script.bridgeTrials?.[label] ?? silent;
      },
      askWords: async () => ({
        id: 'bridges-ask-before',
        args: { host: 'bridges.example', fronts: ['a.example', 'b.example'] },
      }),
      stop: (id: string) => this.cancel(id),
      ask: async (
        id: string,
        country: string,
        tell: (step: Message) => void,
      ): Promise<Message[]> => {
        this.#fail('bridges');
        tell({ id: 'bridges-ask-by', args: { front: 'a.example' } });
        await script.bridgesCome;
        if (this.cancelled.includes(id)) return [];
        script.bridges = [...script.bridges!, { label: `from${country}`, transport: 'obfs4' }];
        const ways = [{ id: 'bridges-ask-way', args: { way: 'obfs4', count: 1 } }];
        return [
          { id: 'bridges-ask-got', args: { ways } },
          { id: 'bridges-added', args: { count: 1 } },
        ];
      },
    };
  }

  get thunderbirds() {
    const { script } = this;
    if (!script.thunderbirds) return undefined;
    const mark = (folder: string, set: boolean, id: string) => {
      const profiles = script.thunderbirds!;
      const { name } = profiles.find((profile) => profile.folder === folder)!;
      script.thunderbirds = profiles.map((one) => (one.folder === folder ? { ...one, set } : one));
      return { id, args: { name, provider: 'Proton Mail' } };
    };
    return {
      list: async () => script.thunderbirds!,
      set: async (folder: string) => mark(folder, true, 'thunderbird-set'),
      undo: async (folder: string) => mark(folder, false, 'thunderbird-undone'),
    };
  }

  #fail(command: keyof NonNullable<Script['fails']>): void {
    const trouble = this.script.fails?.[command];
    if (trouble) throw trouble;
  }
}

function page(report: Report): string {
  const found = report.findings.map((finding) => `${finding.title}\n${finding.explanation}`);
  return [report.provider.name, report.summary, ...found].join('\n\n');
}
