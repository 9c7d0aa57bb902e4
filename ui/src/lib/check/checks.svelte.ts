import type { Backend } from '../backend/backend';
import type { ProviderEntry } from '../backend/types';
import { CheckRun } from './run.svelte';

/** What still has to be asked before a check may start. */
export type Asking = 'contact' | 'tor' | null;

/** The checks of this window. A second one does not lose the first. */
export class Checks {
  runs: CheckRun[] = $state([]);
  /** Which of them is shown; null shows the question. */
  shown: CheckRun | null = $state(null);
  /** What stands in the field. */
  who = $state('');
  /** The numbers of what was read and goes into the next check. */
  evidence: number[] = [];
  providers: ProviderEntry[] = $state.raw([]);

  #backend: Backend;
  #number = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  async load(): Promise<void> {
    this.providers = await this.#backend.providers();
  }

  /** Starts a check of what stands in the field, or of `who`. */
  start(tor: boolean, lang: string, who = this.who): CheckRun {
    // What is still tried for another verdict would only slow this one down.
    for (const other of this.runs) if (other.trying) void other.cancel();
    this.#number += 1;
    const id = `check-${this.#number}-${Math.random().toString(36).slice(2, 10)}`;
    const run = new CheckRun(this.#backend, id, who.trim(), this.evidence);
    this.runs.push(run);
    this.shown = run;
    void run.start(tor, lang);
    return run;
  }

  /** Back to the question; finished and running checks stay at hand. */
  ask(): void {
    this.shown = null;
  }

  show(run: CheckRun): void {
    this.shown = run;
  }

  /** Forgets a check. One that still runs is stopped, and so is what it still tries. */
  close(run: CheckRun): void {
    if (!run.over || run.trying) void run.cancel();
    run.dispose();
    this.runs = this.runs.filter((other) => other !== run);
    if (this.shown === run) this.shown = null;
  }

  async say(lang: string): Promise<void> {
    await Promise.all(this.runs.map((run) => run.say(lang)));
  }
}
