import { trouble, type Backend, type Trouble } from '../backend/backend';
import type { Event, Report, Station } from '../backend/types';
import { marks, marksSoFar, passed } from './stations';

/** `stopping`: the user has had enough, and the engine is asked for what it has seen so far. */
export type Phase = 'running' | 'stopping' | 'done' | 'failed';

/** One check, from the question to its report. Events after its end change nothing. */
export class CheckRun {
  readonly id: string;
  readonly who: string;
  readonly evidence: number[];
  phase: Phase = $state('running');
  /** The provider's name, as soon as it is known. */
  provider: string | null = $state(null);
  budgetMs = $state(0);
  station: Station | null = $state(null);
  elapsedMs = $state(0);
  measured = $state(0);
  report: Report | null = $state.raw(null);
  trouble: Trouble | null = $state.raw(null);
  stopped = $state(false);
  /** Why the report is not among the earlier checks. */
  notKept: Trouble | null = $state.raw(null);

  #farthest = $state(-1);
  #backend: Backend;
  #startedAt: number;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(backend: Backend, id: string, who: string, evidence: number[] = []) {
    this.#backend = backend;
    this.id = id;
    this.who = who;
    this.evidence = evidence;
    this.#startedAt = performance.now();
  }

  /** How the line of stations stands. */
  get marks() {
    return this.report ? marks(this.report) : marksSoFar(this.#farthest, this.station);
  }

  get over(): boolean {
    return this.phase === 'done' || this.phase === 'failed';
  }

  async start(tor: boolean, lang: string): Promise<void> {
    this.#ticking = setInterval(() => {
      this.elapsedMs = performance.now() - this.#startedAt;
    }, 250);
    try {
      const request = { id: this.id, who: this.who, tor, evidence: this.evidence, lang };
      const done = await this.#backend.check(request, (event) => this.take(event));
      this.notKept = done.not_kept ?? null;
      this.#end(done.report);
    } catch (thrown) {
      this.#fail(trouble(thrown));
    }
  }

  take(event: Event): void {
    if (this.over) return;
    switch (event.event) {
      case 'started':
        this.provider = event.provider;
        this.budgetMs = event.budget_ms;
        break;
      case 'working':
        this.station = event.station;
        break;
      case 'measurement':
        this.measured += 1;
        this.#farthest = Math.max(this.#farthest, passed(event.measurement));
        break;
      case 'report':
        this.#end(event.report);
        break;
    }
  }

  async cancel(): Promise<void> {
    if (this.phase !== 'running') return;
    this.phase = 'stopping';
    this.stopped = true;
    try {
      await this.#backend.cancel(this.id);
    } catch (thrown) {
      // The engine can't be reached: there will be no report to wait for.
      this.#fail(trouble(thrown));
    }
  }

  /** Puts a finished report into another language. */
  async say(lang: string): Promise<void> {
    const { report } = this;
    if (!report) return;
    const said = await this.#backend.say(report, lang);
    if (this.report === report) this.report = said;
  }

  /** Takes the clock away; for a run that nobody looks at any more. */
  dispose(): void {
    clearInterval(this.#ticking);
  }

  #end(report: Report): void {
    if (this.over) return;
    this.report = report;
    this.provider = report.provider.name;
    this.phase = 'done';
    this.dispose();
  }

  #fail(trouble: Trouble): void {
    if (this.over) return;
    this.trouble = trouble;
    this.phase = 'failed';
    this.dispose();
  }
}
