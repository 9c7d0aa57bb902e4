import { trouble, type Backend, type Trouble } from '../backend/backend';
import type { AlternativeEntry, Event, Report, Station } from '../backend/types';
import { settled } from '../report/ways';
import { marks, marksSoFar, passed } from './stations';

/** `stopping`: the user has had enough, and the engine is asked for what it has seen so far. */
export type Phase = 'running' | 'stopping' | 'done' | 'failed';

/** How the ways around stand that are tried behind a verdict. */
export type Late = 'trying' | 'done';

/**
 * One check, from the question to its report. Its verdict may stand before the ways around are known:
 * the check is over then, and they come as they come. Events after its end change nothing.
 */
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
  /** Null where nothing is tried behind the verdict. */
  late: Late | null = $state(null);
  /** The ways around that were heard of last. */
  news: AlternativeEntry[] = $state.raw([]);
  /** Why the report is not among the earlier checks. */
  notKept: Trouble | null = $state.raw(null);

  #farthest = $state(-1);
  #backend: Backend;
  #startedAt: number;
  /** The engine's report, in the language in which it was asked. */
  #told: Report | null = null;
  #asked = '';
  #lang = '';
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

  get trying(): boolean {
    return this.late === 'trying';
  }

  async start(tor: boolean, lang: string): Promise<void> {
    this.#asked = lang;
    this.#lang = lang;
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
    if (event.event === 'verdict') return this.#stand(event.report);
    if (event.event === 'report') return this.#end(event.report);
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
    }
  }

  /** Stops the check, or the trying of ways around behind its verdict. */
  async cancel(): Promise<void> {
    if (this.trying) return this.#stopTrying();
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
    this.#lang = lang;
    await this.#translate();
  }

  /** Takes the clock away; for a run that nobody looks at any more. */
  dispose(): void {
    clearInterval(this.#ticking);
  }

  /** The verdict stands; after it nothing changes but the ways around. */
  #stand(report: Report): void {
    if (this.over && !this.trying) return;
    if (this.report) this.news = settled(this.report.alternatives, report.alternatives);
    // A wish to stop that came too late for the check.
    this.stopped = false;
    this.late = 'trying';
    this.#show(report);
  }

  #end(report: Report): void {
    if (this.over && !this.trying) return;
    if (this.trying) {
      if (this.report) this.news = settled(this.report.alternatives, report.alternatives);
      this.late = 'done';
    }
    this.#show(report);
  }

  #show(report: Report): void {
    this.#told = report;
    // Words that were put into another language stay until the new ones are, too.
    if (this.#lang === this.#asked || !this.report) this.report = report;
    this.provider = report.provider.name;
    this.phase = 'done';
    this.dispose();
    void this.#translate();
  }

  async #translate(): Promise<void> {
    const [told, lang] = [this.#told, this.#lang];
    if (!told) return;
    if (lang === this.#asked) {
      this.report = told;
      return;
    }
    // Where the engine can't be reached, its own words have to do.
    const said = await this.#backend.say(told, lang).catch(() => told);
    if (this.#told === told && this.#lang === lang) this.report = said;
  }

  async #stopTrying(): Promise<void> {
    try {
      await this.#backend.cancel(this.id);
    } catch {
      this.#giveUp();
    }
  }

  /** Nothing more will be heard of the ways around. */
  #giveUp(): void {
    const told = this.#told;
    if (!told || !this.trying) return;
    this.late = 'done';
    const alternatives = told.alternatives.map((way) => ({ ...way, trying: false }));
    this.#show({ ...told, alternatives });
  }

  #fail(trouble: Trouble): void {
    this.#giveUp();
    if (this.over) return;
    this.trouble = trouble;
    this.phase = 'failed';
    this.dispose();
  }
}
